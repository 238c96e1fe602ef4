"""Reads JSON that another machine or a file gives: whatever is wrong with it is one kind of error.

JSON libraries raise errors of many kinds: for numbers that are too long, for bytes that are no text, for lists nested
so deeply that the interpreter's stack does not suffice. What is nested less deeply can still be too deep for the code
that looks at it afterwards, so there is a bound of its own.
"""

from __future__ import annotations

import json
from itertools import chain
from typing import Any

import msgspec

from osipi.piwebapi.http.well_formed import well_formed

MOST_LEVELS = 100
"""Levels of lists and objects in each other. PI Web API gives about ten."""

_CONTAINERS = frozenset({list, dict})
_BOM = b"\xef\xbb\xbf"


def read_json(text: bytes | str) -> Any:
    """The value of a JSON text, with a byte order mark or without. Raises ValueError for anything else."""
    if isinstance(text, bytes) and text.startswith(_BOM):
        text = text[len(_BOM) :]
    try:
        value = _read(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if _is_deep(value):
        raise ValueError(f"it is nested more than {MOST_LEVELS} levels deep")
    return value


def _read(text: bytes | str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        pass
    # Slower, but knows NaN, numbers beyond a double and halves of UTF-16 pairs, which are PI's to send.
    value = json.loads(text)
    if _is_deep(value):
        raise RecursionError
    return well_formed(value)


def _is_deep(value: Any) -> bool:
    # Decoders make lists and dicts, no classes derived from them. Pages of lists have 100,000s of values: so no
    # isinstance, and no loop in Python around each of them.
    level = [value]
    for _ in range(MOST_LEVELS + 1):
        lists = [one for one in level if one.__class__ is list]
        dicts = [one.values() for one in level if one.__class__ is dict]
        if not lists and not dicts:
            return False
        level = [one for one in chain(*lists, *dicts) if one.__class__ in _CONTAINERS]
    return True
