"""Recorded values at given times (PI Web API reference, stream/GetRecordedAtTime, GetRecordedAtTimes, and their
streamset forms).
"""

from __future__ import annotations

from typing import Any

from pi_simulator import bodies, render, times
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.streams import the_stream
from pi_simulator.endpoints.streamsets import ad_hoc, each, head, of_parent
from pi_simulator.history import MODES, recorded_at
from pi_simulator.plant.series import from_events
from pi_simulator.plant.states import system_state
from pi_simulator.routing import endpoint
from pi_simulator.streams import Source, Stream, StreamError
from pi_simulator.ticks import to_text

_Item = dict[str, Any]


def _mode(call: Call) -> str:
    return call.choice("retrievalMode", MODES, "Auto")


def _nothing(stream: Stream, at: int) -> str:
    return f"No recorded value was found for '{stream.path}' at {to_text(at)}."


def _at(stream: Stream, at: int) -> _Item:
    """The event at or near a time. StreamError where there is none or the stream cannot be read."""
    stream.check()
    series = recorded_at(stream.history, at, _mode(stream.call))
    if not len(series):
        raise StreamError(404, _nothing(stream, at))
    return render.item(series, 0, stream.units)


def _at_all(stream: Stream, wanted: list[int]) -> list[_Item]:
    """One item for each time, in the order of the times."""
    stream.check()
    mode, omit = _mode(stream.call), stream.call.sim.config.missing_at_times == "omitted"
    items: list[_Item] = []
    for at in wanted:
        series = recorded_at(stream.history, at, mode)
        if len(series):
            items.append(render.item(series, 0, stream.units))
        elif not omit:
            nothing = render.item(from_events([(at, system_state("No Data"), 0)]), 0, stream.units)
            items.append({**nothing, "Errors": [{"FieldName": "Value", "Message": [_nothing(stream, at)]}]})
    return items


@endpoint("/streams/{web_id}/recordedattime")
def recorded_at_time(call: Call, web_id: str) -> _Item:
    """One recorded value at or near a time."""
    stream = the_stream(call, web_id)
    at = call.parse_time(call.required("time"), "time")
    try:
        return _at(stream, at)
    except StreamError as error:
        raise error.as_api_error() from error


@endpoint("/streams/{web_id}/recordedattimes")
def recorded_at_times(call: Call, web_id: str) -> _Item:
    """One recorded value for each time."""
    stream = the_stream(call, web_id)
    wanted = times.instants(call)
    try:
        return {"Items": _at_all(stream, wanted), "UnitsAbbreviation": stream.units}
    except StreamError as error:
        raise error.as_api_error() from error


def _set_at_time(call: Call, streams: list[Source]) -> _Item:
    at = call.parse_time(call.required("time"), "time")
    _mode(call)
    items = []
    for stream, result in each(streams, lambda stream: _at(stream, at)):
        value = bodies.error_value(result, at) if isinstance(result, StreamError) else result
        items.append({**head(stream), "Value": value})
    return {"Links": {}, "Items": items}


def _set_at_times(call: Call, streams: list[Source]) -> _Item:
    wanted = times.instants(call)
    _mode(call)
    cap = call.sim.config.max_items
    if call.sim.config.cap_scope != "max_count" and len(wanted) * len(streams) > cap:
        raise ApiError(400, f"Parameter 'time' is greater than the maximum allowed ({cap}).")
    items = []
    for stream, result in each(streams, lambda stream: _at_all(stream, wanted)):
        if isinstance(result, StreamError):
            items.append(bodies.failing(call, stream, result, wanted[0]))
        else:
            items.append({**head(stream), "Items": result, "UnitsAbbreviation": stream.units})
    return {"Links": {}, "Items": items}


@endpoint("/streamsets/recordedattime")
def recorded_at_time_ad_hoc(call: Call) -> _Item:
    """A recorded value of any streams at or near a time."""
    return _set_at_time(call, ad_hoc(call))


@endpoint("/streamsets/recordedattimes")
def recorded_at_times_ad_hoc(call: Call) -> _Item:
    """Recorded values of any streams, one for each time."""
    return _set_at_times(call, ad_hoc(call))


@endpoint("/streamsets/{web_id}/recordedattime")
def recorded_at_time_of_parent(call: Call, web_id: str) -> _Item:
    """The same of the attributes of one object."""
    return _set_at_time(call, of_parent(call, web_id))


@endpoint("/streamsets/{web_id}/recordedattimes")
def recorded_at_times_of_parent(call: Call, web_id: str) -> _Item:
    """The same of the attributes of one object."""
    return _set_at_times(call, of_parent(call, web_id))
