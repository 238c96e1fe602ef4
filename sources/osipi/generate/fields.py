"""What an options model says of one option, in words."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo

from osipi.options import SECRET_OPTIONS


@dataclass(frozen=True)
class OptionField:
    """One option: ``kind`` is the form's type word, ``shown`` what a reader wants to know of its values."""

    name: str
    kind: str
    shown: str
    required: bool
    secret: bool
    default: str
    description: str


def option_fields(model: type[BaseModel]) -> Iterator[OptionField]:
    """The options of a model in their order."""
    for name, info in model.model_fields.items():
        kind, shown = _kind(info.annotation)
        yield OptionField(
            name, kind, shown, info.is_required(), name in SECRET_OPTIONS, _default(info), info.description or ""
        )


def _kind(annotation: Any) -> tuple[str, str]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return _kind(inner)
    if origin is Literal:
        return "string", " \\| ".join(f"`{value}`" for value in arguments)
    if origin is tuple:
        return "string", "list"
    if origin is dict:
        return "string", "JSON object"
    simple = {str: "text", SecretStr: "text", bool: "true or false", int: "whole number", float: "number"}
    words = {bool: "boolean", int: "integer", float: "number"}
    return words.get(annotation, "string"), simple[annotation]


def _default(info: FieldInfo) -> str:
    value = info.get_default(call_default_factory=True) if not info.is_required() else None
    if value is None or value == () or value == {}:
        return ""
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
