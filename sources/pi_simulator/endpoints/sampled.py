"""Interpolated and plot values (PI Web API reference, stream/GetInterpolated, GetInterpolatedAtTimes, GetPlot, and
their streamset forms).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from pi_simulator import bodies, recorded, times
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.streams import the_stream
from pi_simulator.endpoints.streamsets import ad_hoc, each, of_parent
from pi_simulator.history import at_times, plot
from pi_simulator.plant.series import Series
from pi_simulator.routing import endpoint
from pi_simulator.streams import Source, Stream, StreamError

_Read = Callable[[Stream], Series]


def _ready(stream: Stream, what: str) -> None:
    """StreamError where the stream cannot be read now, or has no history."""
    stream.check()
    if not stream.has_history:
        raise StreamError(409, f"The data reference of '{stream.path}' does not support {what} values.")


def _filtered(call: Call, series: Series) -> Series:
    query = recorded.Query("Inside", 0, call.text("filterExpression"), bool(call.flag("includeFilteredValues")))
    return recorded.filtered(series, query) if query.filter else series


def _interpolated(call: Call) -> _Read:
    if call.text("filterExpression"):
        recorded.Query.of(call)  # refuses a filter that is not supported

    def read(stream: Stream) -> Series:
        start, end = recorded.time_range(call, stream)
        ticks = times.sampled(call, start, end)
        _ready(stream, "interpolated")
        series = _filtered(call, at_times(stream.history, ticks))
        return series.take(slice(None, None, -1)) if end < start else series

    return read


def _at_times(call: Call) -> _Read:
    wanted = times.instants(call)

    def read(stream: Stream) -> Series:
        _ready(stream, "interpolated")
        ticks = np.array(sorted(wanted), dtype=np.int64)
        series = _filtered(call, at_times(stream.history, ticks))
        return series if wanted[0] <= wanted[-1] else series.take(slice(None, None, -1))

    return read


def _plot(call: Call) -> _Read:
    cap, intervals = call.sim.config.max_items, call.number("intervals", 24, least=1)
    if intervals > cap:
        raise ApiError(400, f"Parameter 'intervals' is greater than the maximum allowed ({cap}).")

    def read(stream: Stream) -> Series:
        start, end = recorded.time_range(call, stream)
        _ready(stream, "plot")
        series = plot(stream.history, min(start, end), max(start, end), intervals)
        return series.take(slice(None, None, -1)) if end < start else series

    return read


def _single(call: Call, web_id: str, read: _Read) -> Any:
    stream = the_stream(call, web_id)
    try:
        series = read(stream)
    except StreamError as error:
        raise error.as_api_error() from error
    return bodies.values(call, series, stream.units)


def _set(call: Call, streams: list[Source], read: _Read) -> Any:
    start, end = recorded.time_range(call)
    config, outcomes = call.sim.config, each(streams, read)
    values = sum(len(result) for _, result in outcomes if isinstance(result, Series))
    if config.cap_scope != "max_count" and values > config.max_items:
        raise ApiError(
            400, f"Parameter 'timeRange / intervals' is greater than the maximum allowed ({config.max_items})."
        )
    return bodies.stream_values(call, outcomes, start if config.failing_stream_time == "start" else end)


@endpoint("/streams/{web_id}/interpolated")
def interpolated(call: Call, web_id: str) -> Any:
    """Interpolated values at every interval."""
    return _single(call, web_id, _interpolated(call))


@endpoint("/streams/{web_id}/interpolatedattimes")
def interpolated_at_times(call: Call, web_id: str) -> Any:
    """Interpolated values at given times."""
    return _single(call, web_id, _at_times(call))


@endpoint("/streams/{web_id}/plot")
def plot_values(call: Call, web_id: str) -> Any:
    """Significant values for a plot."""
    return _single(call, web_id, _plot(call))


@endpoint("/streamsets/interpolated")
def interpolated_ad_hoc(call: Call) -> Any:
    """Interpolated values of any streams."""
    return _set(call, ad_hoc(call), _interpolated(call))


@endpoint("/streamsets/interpolatedattimes")
def interpolated_at_times_ad_hoc(call: Call) -> Any:
    """The same at given times."""
    return _set(call, ad_hoc(call), _at_times(call))


@endpoint("/streamsets/plot")
def plot_ad_hoc(call: Call) -> Any:
    """Significant values of any streams."""
    return _set(call, ad_hoc(call), _plot(call))


@endpoint("/streamsets/{web_id}/interpolated")
def interpolated_of_parent(call: Call, web_id: str) -> Any:
    """Interpolated values of the attributes of one object."""
    return _set(call, of_parent(call, web_id), _interpolated(call))


@endpoint("/streamsets/{web_id}/interpolatedattimes")
def interpolated_at_times_of_parent(call: Call, web_id: str) -> Any:
    """The same at given times."""
    return _set(call, of_parent(call, web_id), _at_times(call))


@endpoint("/streamsets/{web_id}/plot")
def plot_of_parent(call: Call, web_id: str) -> Any:
    """Significant values of the attributes of one object."""
    return _set(call, of_parent(call, web_id), _plot(call))
