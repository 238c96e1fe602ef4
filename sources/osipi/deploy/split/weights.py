"""The load of the streams of a table: their events in a short recent window, as PI counts them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from osipi.options import TimeseriesOptions
from osipi.piwebapi import PiWebApi
from osipi.timeseries.offset import SECOND
from osipi.timeseries.partitions import count_streams
from osipi.timeseries.selection import Stream, list_selection

WINDOW_SECONDS = 900
"""Long enough to see which streams are busy, short enough that PI counts it from memory."""
_STREAM_EVENTS = 5.0
"""Cost of a stream in the window without its events, as a number of events: its share of requests and answers."""


@dataclass(frozen=True)
class Weighed:
    """The selection of one table."""

    streams: Mapping[str, Stream]
    """By key."""
    loads: Mapping[str, float]
    """Events in the window and the cost of the stream; the mean where PI did not count."""
    events: int
    """Events that were counted in the window."""
    uncounted: int
    missing: tuple[str, ...]
    """Names of the selection that PI does not have."""


def weigh(client: PiWebApi, options: TimeseriesOptions) -> Weighed:
    """List what the options select and have it counted. Raises what the listing raises; counting never fails."""
    selection = list_selection(client, options)
    keys = sorted(selection.streams)
    end = client.server_time() // SECOND * SECOND
    counts = count_streams(client, options, selection.streams, keys, end - WINDOW_SECONDS * SECOND, end) or {}
    mean = sum(counts.values()) / len(counts) if counts else 0.0
    loads = {key: counts.get(key, mean) + _STREAM_EVENTS for key in keys}
    return Weighed(selection.streams, loads, sum(counts.values()), len(keys) - len(counts), selection.missing)
