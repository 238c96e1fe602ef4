"""Bodies of stream answers: items of a stream, streams of a set; selectedFields is applied while they are written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from pi_simulator import render
from pi_simulator.context import Call, Raw
from pi_simulator.plant.series import Series
from pi_simulator.selection import Tree
from pi_simulator.streams import Source, StreamError
from pi_simulator.ticks import to_text

_STREAM_FIELDS = ("WebId", "Name", "Path", "Links", "Items", "UnitsAbbreviation", "Errors")


def _item_fields(call: Call, tree: Tree | None) -> tuple[str, ...] | None:
    """Which members of a TimedValue are wanted; None when the selection goes deeper than that."""
    if tree is None:
        return render.FIELDS
    if any(sub is not None for sub in tree.values()):
        return None
    folded = call.sim.config.selected_fields_ignore_case
    return tuple(name for name in render.FIELDS if (name.lower() if folded else name) in tree)


def values(call: Call, series: Series, units: str) -> Any:
    """Body of /streams/{id}/recorded: items, and the unit."""
    selected = call.selected
    tree = selected.below("Items") if selected else None
    fields = _item_fields(call, tree)
    if fields is None:
        return _decoded(series, units)
    parts: list[bytes | memoryview] = []
    if (selected is None or selected.has("Items")) and (len(series) or tree is None):
        parts += [b',"Items":[', render.items(series, units, fields), b"]"]
    if selected is None or selected.has("UnitsAbbreviation"):
        parts += [b',"UnitsAbbreviation":', msgspec.json.encode(units)]
    return Raw(_object(parts))


def _object(parts: list[bytes | memoryview]) -> bytes:
    """Members with a comma before each become an object."""
    if not parts:
        return b"{}"
    return b"".join([b"{", bytes(parts[0])[1:], *parts[1:], b"}"])


def _decoded(series: Series, units: str) -> Any:
    items = msgspec.json.decode(b"[" + bytes(render.items(series, units)) + b"]")
    return {"Items": items, "UnitsAbbreviation": units}


Outcome = tuple[Source, Series | StreamError]


def stream_values(call: Call, outcomes: Iterable[Outcome], failed_at: int) -> Any:
    """Body of /streamsets/.../recorded: one entry per stream."""
    selected = call.selected
    stream_tree = selected.below("Items") if selected else None
    item_tree = selected.below("Items", "Items") if selected else None
    fields = _item_fields(call, item_tree)
    deep_links = bool(selected and selected.below("Items", "Links"))
    if fields is None or deep_links:
        return {
            "Links": {},
            "Items": [_entry(call, stream, result, failed_at) for stream, result in outcomes],
        }
    folded = call.sim.config.selected_fields_ignore_case
    wanted = {
        name for name in _STREAM_FIELDS if stream_tree is None or (name.lower() if folded else name) in stream_tree
    }
    out: list[bytes | memoryview] = []
    for stream, result in outcomes:
        if out:
            out.append(b",")
        if isinstance(result, StreamError):
            entry = _entry(call, stream, result, failed_at)
            if selected is not None:
                pruned = selected.prune({"Items": [entry]}).get("Items", [{}])
                entry = pruned[0] if pruned else {}
            out.append(msgspec.json.encode(entry))
            continue
        head = {
            "WebId": stream.web_id if "WebId" in wanted else "",
            "Name": stream.name,
            "Path": stream.path,
            "Links": {"Source": stream.link} if "Links" in wanted else {},
        }
        parts: list[bytes | memoryview] = [b"{"]
        written = msgspec.json.encode({name: value for name, value in head.items() if name in wanted})[1:-1]
        parts.append(written)
        if "Items" in wanted and (len(result) or item_tree is None):
            parts += [b"," if written else b"", b'"Items":[', render.items(result, stream.units, fields), b"]"]
            written = b"x"
        if "UnitsAbbreviation" in wanted:
            parts += [b"," if written else b"", b'"UnitsAbbreviation":', msgspec.json.encode(stream.units)]
        out += [*parts, b"}"]
    begin = b'{"Links":{},' if selected is None or selected.has("Links") else b"{"
    if selected is not None and not selected.has("Items"):
        return Raw(begin.rstrip(b",") + b"}")
    if not out and stream_tree is not None:
        return Raw(begin.rstrip(b",") + b"}")
    return Raw(b"".join([begin, b'"Items":[', *out, b"]}"]))


def _entry(call: Call, stream: Source, result: Series | StreamError, failed_at: int) -> dict[str, Any]:
    if isinstance(result, StreamError):
        return failing(call, stream, result, failed_at)
    head: dict[str, Any] = {
        "WebId": stream.web_id,
        "Name": stream.name,
        "Path": stream.path,
        "Links": {"Source": stream.link},
    }
    return {**head, **_decoded(result, stream.units)}


def failing(call: Call, stream: Source, error: StreamError, failed_at: int) -> dict[str, Any]:
    """The entry of a stream that cannot be read."""
    head: dict[str, Any] = {
        "WebId": stream.web_id,
        "Name": stream.name,
        "Path": stream.path,
        "Links": {"Source": stream.link},
    }
    if call.sim.config.failing_stream_layout == "errors":
        errors = [{"FieldName": "Items", "Message": [error.message]}]
        return {**head, "Items": [], "UnitsAbbreviation": stream.units, "Errors": errors}
    return {**head, "Items": [error_value(error, failed_at)], "UnitsAbbreviation": stream.units}


def error_value(error: StreamError, at: int) -> dict[str, Any]:
    """The pseudo value that a streamset shows in place of the values of a failing stream."""
    return {
        "Timestamp": to_text(at),
        "Value": {"Errors": [error.message]},
        "UnitsAbbreviation": "",
        "Good": False,
        "Questionable": False,
        "Substituted": False,
        "Annotated": False,
    }
