"""/streams/{webId}/...: reads of one stream (PI Web API reference, controller stream)."""

from __future__ import annotations

from typing import Any

import msgspec

from pi_simulator import bodies, identities, recorded, render, summary, timesyntax
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.series import ANNOTATED, Series
from pi_simulator.routing import endpoint
from pi_simulator.streams import Stream, StreamError, at_time
from pi_simulator.ticks import to_text


def _stream(call: Call, web_id: str) -> Stream:
    stream = Stream(call, identities.stream(call, web_id))
    units = call.text("desiredUnits")
    if units and (stream.units == "" or units.casefold() != stream.units.casefold()):
        raise ApiError(409, f"The unit of measure '{units}' cannot be used with '{stream.path}'.")
    return stream


@endpoint("/streams/{web_id}/recorded")
def get_recorded(call: Call, web_id: str) -> Any:
    """Recorded values."""
    stream = _stream(call, web_id)
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
    call = stream.call
    stream.check()
    if end:
        series = stream.end()
    elif call.text("time"):
        series = at_time(stream, call.time("time", "*"))
    else:
        series = stream.latest(call.now)
    if not len(series):
        series = at_time(stream, call.now)
    return render.item(series, 0, stream.units)


@endpoint("/streams/{web_id}/value", "/attributes/{web_id}/value")
def get_value(call: Call, web_id: str) -> dict[str, object]:
    """The snapshot, or the value at `time`."""
    try:
        return current(_stream(call, web_id), end=False)
    except StreamError as error:
        raise error.as_api_error() from error


@endpoint("/streams/{web_id}/end")
def get_end(call: Call, web_id: str) -> dict[str, object]:
    """The last value of the stream, which may lie in the future."""
    try:
        return current(_stream(call, web_id), end=True)
    except StreamError as error:
        raise error.as_api_error() from error


def summaries(stream: Stream) -> list[dict[str, Any]]:
    """Summary items of the whole range, or of each summaryDuration in it. StreamError where it cannot be read."""
    call = stream.call
    types = summary.wanted(call)
    basis = call.choice("calculationBasis", summary.BASES, "TimeWeighted")
    time_type = call.choice("timeType", summary.TIME_TYPES, "Auto")
    start, end = recorded.time_range(call, stream)
    if end < start:
        start, end = end, start
    stream.check()
    if not stream.has_history:
        raise StreamError(409, f"The data reference of '{stream.path}' does not support summaries.")
    intervals = [(start, end)]
    if call.text("summaryDuration"):
        try:
            count, unit = timesyntax.span(call.text("summaryDuration"))
        except timesyntax.BadTimeError as error:
            raise ApiError(400, str(error)) from error
        intervals, at = [], start
        while at < end and count > 0:
            after = timesyntax.add(at, count, unit, call.zone)
            intervals.append((at, min(after, end)))
            at = after
            if len(intervals) > call.sim.config.max_items:
                cap = call.sim.config.max_items
                raise ApiError(400, f"Parameter 'summaryDuration' is greater than the maximum allowed ({cap}).")
    per_interval = [summary.summarise(stream, a, b, types, basis, time_type) for a, b in intervals]
    return [items[i] for i in range(len(types)) for items in per_interval]


@endpoint("/streams/{web_id}/summary")
def get_summary(call: Call, web_id: str) -> dict[str, Any]:
    """Summaries, grouped by type."""
    try:
        return {"Links": {}, "Items": summaries(_stream(call, web_id))}
    except StreamError as error:
        raise error.as_api_error() from error


@endpoint("/streams/{web_id}/recordedattime")
def get_recorded_at_time(call: Call, web_id: str) -> dict[str, object]:
    """One recorded value at or near a time."""
    stream = _stream(call, web_id)
    at = call.parse_time(call.required("time"), "time")
    modes = ("Auto", "AtOrBefore", "Before", "AtOrAfter", "After", "Exact")
    mode = call.choice("retrievalMode", modes, "Auto")
    try:
        stream.check()
    except StreamError as error:
        raise error.as_api_error() from error
    exact = stream.read(at, at, 1)
    if mode == "Exact" or (len(exact) and mode in ("Auto", "AtOrBefore", "AtOrAfter")):
        series = exact
    elif mode in ("AtOrAfter", "After"):
        series = stream.first_after(at)
    else:
        series = stream.latest(at - 1)
        if mode == "Auto" and not len(series):
            series = stream.first_after(at)
    if not len(series):
        raise ApiError(404, f"No recorded value was found for '{stream.path}' at {to_text(at)}.")
    return render.item(series, 0, stream.units)
