"""Makes dataclasses of what a file says, and believes no type in it."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_LEAST, _MOST = -(1 << 63), (1 << 63) - 1


def checked(kind: type[T], fields: Any) -> T:
    """A dataclass with these fields. Raises TypeError or ValueError for fields it has not, lacks, or of other types."""
    if not isinstance(fields, dict):
        raise TypeError("it holds no JSON object")
    try:
        msgspec.convert(fields, kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None
    if not all(_LEAST <= value <= _MOST for value in fields.values() if isinstance(value, int)):
        raise ValueError("a number in it is beyond 64 bits")
    return kind(**fields)
