"""/streams/{webId}/...: reads of one stream (PI Web API reference, controller stream)."""

from __future__ import annotations

from typing import Any

import msgspec

from pi_simulator import bodies, identities, recorded, render
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.annotations import annotation_body
from pi_simulator.history import annotations_of, at_time, value_of_frame
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.series import Series
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
    made = annotations_of(stream.history, series)
    for i, item in enumerate(items):
        item["Annotations"] = [annotation_body(one) for one in made.get(i, ())]
    return {"Items": items, "UnitsAbbreviation": stream.units}


def current(stream: Stream, *, end: bool) -> dict[str, object]:
    """The value at `time`, the snapshot, or the end of the stream. StreamError where it cannot be read."""
    call, history = stream.call, stream.history
    stream.check()
    if end:
        series = history.end()
    elif call.text("time"):
        series = at_time(history, call.time("time", "*"))
    elif isinstance(stream.source, Attribute) and isinstance(stream.source.owner, Frame):
        series = value_of_frame(call.sim.plant, stream.source, stream.source.owner)
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
