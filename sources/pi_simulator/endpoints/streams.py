"""/streams/{webId}/...: reads of one stream (PI Web API reference, controller stream)."""

from __future__ import annotations

from typing import Any

import msgspec

from pi_simulator import bodies, identities, recorded, render
from pi_simulator.context import ApiError, Call
from pi_simulator.history import at_time
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.series import ANNOTATED, Series
from pi_simulator.routing import endpoint
from pi_simulator.streams import Stream, StreamError


def the_stream(call: Call, web_id: str) -> Stream:
    """The stream of a WebID; 409 for units that it cannot be asked in."""
    stream = Stream(call, identities.stream(call, web_id))
    units = call.text("desiredUnits")
    if units and (stream.units == "" or units.casefold() != stream.units.casefold()):
        raise ApiError(409, f"The unit of measure '{units}' cannot be used with '{stream.path}'.")
    return stream


@endpoint("/streams/{web_id}/recorded")
def get_recorded(call: Call, web_id: str) -> Any:
    """Recorded values."""
    stream = the_stream(call, web_id)
    query = recorded.Query.of(call)
    start, end = recorded.time_range(call, stream)
    try:
        series = recorded.read(stream, start, end, query)
    except StreamError as error:
        raise error.as_api_error() from error
    if "annotations" in call.text("associations").lower():
        return _annotated(stream, series)
    return bodies.values(call, series, stream.units)


def _annotated(stream: Stream, series: Series) -> dict[str, Any]:
    items = msgspec.json.decode(b"[" + bytes(render.items(series, stream.units)) + b"]")
    flags = series.all_flags()
    for i, item in enumerate(items):
        at = item["Timestamp"]
        item["Annotations"] = [] if not flags[i] & ANNOTATED else [
            {
                "Id": str(guid("annotation", stream.path, at, i)),
                "Name": "Annotation 1",
                "Description": "",
                "Value": "Checked by hand",
                "Creator": "PLANT\\operator",
                "CreationDate": at,
                "Modifier": "PLANT\\operator",
                "ModifyDate": at,
                "Errors": [],
            }
        ]  # fmt: skip
    return {"Items": items, "UnitsAbbreviation": stream.units}


def current(stream: Stream, *, end: bool) -> dict[str, object]:
    """The value at `time`, the snapshot, or the end of the stream. StreamError where it cannot be read."""
    call, history = stream.call, stream.history
    stream.check()
    if end:
        series = history.end()
    elif call.text("time"):
        series = at_time(history, call.time("time", "*"))
    else:
        series = history.latest(call.now)
    if not len(series):
        series = at_time(history, call.now)
    return render.item(series, 0, stream.units)


@endpoint("/streams/{web_id}/value", "/attributes/{web_id}/value")
def get_value(call: Call, web_id: str) -> dict[str, object]:
    """The snapshot, or the value at `time`."""
    try:
        return current(the_stream(call, web_id), end=False)
    except StreamError as error:
        raise error.as_api_error() from error


@endpoint("/streams/{web_id}/end")
def get_end(call: Call, web_id: str) -> dict[str, object]:
    """The last value of the stream, which may lie in the future."""
    try:
        return current(the_stream(call, web_id), end=True)
    except StreamError as error:
        raise error.as_api_error() from error
