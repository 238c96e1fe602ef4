"""What the streams of a table weigh: their events in a short recent window, as PI counts them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from osipi.options import TimeseriesOptions
from osipi.piwebapi import PiWebApi
from osipi.timeseries.offset import SECOND
from osipi.timeseries.partitions import ask
from osipi.timeseries.selection import Stream, list_selection

WINDOW_SECONDS = 900
"""Long enough to tell busy streams from idle ones, short enough that PI counts it from memory."""
_STREAM_EVENTS = 5.0
"""What a stream costs in the window beside its events, in events: its part of requests and answers."""


@dataclass(frozen=True)
class Weighed:
    """The selection of one table."""

    streams: Mapping[str, Stream]
    """By key."""
    loads: Mapping[str, float]
    """Events in the window, and what a stream costs anyway; one that was not counted weighs as the mean."""
    events: int
    """Events that were counted in the window."""
    uncounted: int
    missing: tuple[str, ...]
    """Names that were asked for and that there are not."""


def weigh(client: PiWebApi, options: TimeseriesOptions) -> Weighed:
    """List what the options select and have it counted. Raises what the listing raises; counting never fails."""
    selection = list_selection(client, options)
    keys = sorted(selection.streams)
    end = client.server_time() // SECOND * SECOND
    counts = ask(client, options, selection.streams, keys, end - WINDOW_SECONDS * SECOND, end) or {}
    mean = sum(counts.values()) / len(counts) if counts else 0.0
    loads = {key: counts.get(key, mean) + _STREAM_EVENTS for key in keys}
    return Weighed(selection.streams, loads, sum(counts.values()), len(keys) - len(counts), selection.missing)
