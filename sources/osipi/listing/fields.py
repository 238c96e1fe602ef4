"""Reading the members of one listed object: what is absent or of another type is None, never a guess."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from copy import copy
from typing import Any

from osipi.piwebapi.errors import PiWebApiError

Item = Mapping[str, Any]


def text(item: Item, name: str) -> str | None:
    """A string as PI says it, the empty one included."""
    value = item.get(name)
    return value if isinstance(value, str) else None


def name_or_none(item: Item, name: str) -> str | None:
    """The name of something that may not be there: PI says so with an empty string."""
    return text(item, name) or None


def number(item: Item, name: str) -> float | None:
    """A JSON number as a double."""
    value = item.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)


def integer(item: Item, name: str) -> int | None:
    """A whole JSON number."""
    value = item.get(name)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def flag(item: Item, name: str) -> bool | None:
    """A boolean; older servers write some of them as text."""
    value = item.get(name)
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def texts(item: Item, name: str) -> tuple[str, ...]:
    """Strings of a list that PI does not order, sorted."""
    value = item.get(name)
    return tuple(sorted(v for v in value if isinstance(v, str))) if isinstance(value, list) else ()


def link(item: Item, name: str) -> str | None:
    """One of the object's links."""
    links = item.get("Links")
    return text(links, name) if isinstance(links, Mapping) else None


def extended_properties(item: Item) -> str | None:
    """`ExtendedProperties`, which PI writes as ``{name: {"Value": value}}``, as one JSON object of names and values."""
    properties = item.get("ExtendedProperties")
    if not isinstance(properties, Mapping):
        return None
    if not properties:
        return "{}"
    plain = {
        name: entry["Value"] if isinstance(entry, Mapping) and "Value" in entry else entry
        for name, entry in properties.items()
    }
    return json_text(plain)


def json_text(value: Any) -> str:
    """JSON with sorted keys and no blanks: equal objects are equal texts."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def selected(names: Iterable[str], prefix: str = "Items.") -> str:
    """A `selectedFields` that keeps what a failed answer says about itself (PI Web API reference, selected fields)."""
    return ";".join([*(prefix + name for name in names), "Errors", "WebException"])


@contextmanager
def unreadable(what: str, option: str) -> Iterator[None]:
    """Name what could not be read, and the option that leaves it out, in a server's refusal; the error's type stays.

    What concerns the whole server (address, certificate, credentials), or was named before, is passed on as it is.
    """
    try:
        yield
    except PiWebApiError as error:
        if error.kind == "configuration" or type(error.__cause__) is type(error):
            raise
        named = copy(error)
        reason = str(error).rstrip(". ")
        named.args = (f"{what} could not be read: {reason}. Option {option!r} can leave it out", *error.args[1:])
        raise named from error
