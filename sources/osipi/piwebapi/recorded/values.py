"""What PI says as the value of one event, and what that means in columns.

The JSON of a value depends on the event, not only on the stream: a number in one item may be followed by a system
state, an error or a null in the next (PI Web API reference, topic "Value Types"). Nothing here raises for a value it
does not know: an unknown shape is kept as JSON text and carries an error, so that it is seen and not lost.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

import msgspec

from osipi.piwebapi.errors import MalformedResponseError

UNKNOWN_SHAPE = "the value has a shape this version does not know; value_text holds its JSON"

_LONGEST_PLAIN_NUMBER = 18
"""Characters: a literal without exponent this short has at most 17 significant digits or a leading sign or zero."""

_EXACT_INTEGERS = 2**53
_LONG_MIN, _LONG_MAX = -(2**63), 2**63 - 1
_FLAG_TEXTS = {"true": True, "false": False}


class Cell(NamedTuple):
    """The columns that one event's value fills."""

    value: float | None = None
    """The number, or None for whatever is not a number (system states included)."""
    text: str | None = None
    """State name, string, boolean, JSON of an array or object, or the exact text of a number a double cannot hold."""
    code: int | None = None
    """Code of a digital, enumeration or system state."""
    system: bool = False
    """True for a system state such as No Data or Shutdown."""
    error: str | None = None
    """PI's message where the value is an error, else None."""


class ExactNumber:
    """A JSON number that a double cannot hold: its text, and the nearest double (None when that is infinite)."""

    __slots__ = ("nearest", "text")

    def __init__(self, text: str, nearest: float | None) -> None:
        self.text = text
        self.nearest = nearest

    def __repr__(self) -> str:
        return f"ExactNumber({self.text!r}, {self.nearest!r})"


def read_float(text: str) -> float | ExactNumber:
    """Decode a JSON number with a fraction or an exponent; the exact text is kept where a double would bend it.

    A double is taken to hold what 17 significant digits say: that is what a double prints at most.
    """
    if len(text) <= _LONGEST_PLAIN_NUMBER and "E" not in text and "e" not in text:
        return float(text)
    return _long_float(text)


def _long_float(text: str) -> float | ExactNumber:
    nearest = float(text)
    if math.isinf(nearest):
        return ExactNumber(text, None)
    digits = text.lower().partition("e")[0].lstrip("-").replace(".", "").strip("0")
    underflows = nearest == 0.0 and bool(digits)
    if underflows or (len(digits) > 17 and _differs(text, nearest)):
        return ExactNumber(text, nearest)
    return nearest


def _differs(text: str, nearest: float) -> bool:
    try:
        return Decimal(text) != Decimal(nearest)
    except InvalidOperation:
        return True


def read_int(text: str) -> int | ExactNumber:
    """Decode a JSON integer of any length."""
    try:
        return int(text)
    except ValueError:  # longer than the interpreter converts (4,300 digits)
        return ExactNumber(text, None)


def read_flag(flag: object) -> bool | None:
    """Decode a quality flag: a boolean, or its text (older servers print ``"true"``); anything else is None."""
    if isinstance(flag, bool):
        return flag
    return _FLAG_TEXTS.get(flag.strip().lower()) if isinstance(flag, str) else None


def read_value(value: Any) -> Cell:
    """Columns of one decoded JSON value (PI Web API reference, topic "Value Types")."""
    if value is None:
        return Cell()
    if isinstance(value, bool):
        return Cell(text="true" if value else "false")
    if isinstance(value, float):
        return Cell(value=value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, str):
        return Cell(text=value)
    if isinstance(value, ExactNumber):
        return Cell(value=value.nearest, text=value.text)
    if isinstance(value, Mapping):
        return _object(value)
    return Cell(text=json_text(value))


def _integer(value: int) -> Cell:
    if -_EXACT_INTEGERS <= value <= _EXACT_INTEGERS:
        return Cell(value=float(value))
    try:
        nearest = float(value)
    except OverflowError:
        return Cell(text=str(value))
    return Cell(value=nearest, text=None if int(nearest) == value else str(value))


def _object(value: Mapping[str, Any]) -> Cell:
    state = _state(value)
    if state is not None:
        return state
    if "Errors" in value:
        return Cell(error=messages(value["Errors"]) or json_text(value))
    return Cell(text=json_text(value), error=UNKNOWN_SHAPE)


def _state(value: Mapping[str, Any]) -> Cell | None:
    """A digital state, enumeration value or system state: ``{"Name", "Value", "IsSystem"}``."""
    name, code = value.get("Name"), value.get("Value")
    if isinstance(code, float) and code.is_integer():
        code = int(code)
    if not isinstance(name, str) or not isinstance(code, int) or isinstance(code, bool):
        return None
    if not _LONG_MIN <= code <= _LONG_MAX:
        return None
    return Cell(text=name, code=code, system=read_flag(value.get("IsSystem")) is True)


def is_error_value(value: Any) -> bool:
    """True for ``{"Errors": [...]}``, the form in which PI puts a failed evaluation into the value itself."""
    return isinstance(value, dict) and "Errors" in value and _state(value) is None


def messages(errors: Any) -> str | None:
    """PI's error texts as one line, whatever form they have; None where there are none.

    Known forms: a list of texts, and a list of ``{"FieldName": ..., "Message": [...]}``.
    """
    found = [text for text in (_message(entry) for entry in _listed(errors)) if text]
    return "; ".join(found) or None


def _message(entry: Any) -> str:
    if isinstance(entry, str):
        return entry.strip()
    if not isinstance(entry, Mapping):
        return "" if entry is None else json_text(entry)
    texts = [text if isinstance(text, str) else json_text(text) for text in _listed(entry.get("Message"))]
    field = entry.get("FieldName")
    if not texts:
        return json_text(entry)
    prefix = f"{field}: " if isinstance(field, str) and field not in ("", "Value") else ""
    return prefix + "; ".join(texts)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def json_text(value: Any) -> str:
    """Compact JSON of a decoded value, members in PI's order, long numbers with their own text."""
    try:
        return msgspec.json.encode(value, enc_hook=_raw_number).decode("utf-8")
    except RecursionError:
        raise MalformedResponseError("PI gives a value that is nested too deeply", status=200) from None


def _raw_number(value: Any) -> msgspec.Raw:
    if isinstance(value, ExactNumber):
        return msgspec.Raw(value.text.encode("ascii"))
    raise NotImplementedError(f"a {type(value).__name__} is no JSON value")
