"""What a process remembers of a table of streams, and what a read of one has at hand."""

from __future__ import annotations

import time
from dataclasses import dataclass

from osipi.context import ReadContext
from osipi.options import StreamOptions
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.run import Run
from osipi.timeseries.selection import Selection, list_selection

LISTED_FOR_SECONDS = 600
"""A selection is listed once a run, and not again within this time."""


@dataclass
class StreamsMemory:
    """Lost with the process; times are this machine's monotonic clock, seconds."""

    run: Run | None = None
    """The run under way."""
    rates: Rates | None = None
    selection: Selection | None = None
    listed_at: float = 0.0
    swept_at: float | None = None
    """When a sweep was finished."""
    asked_at: float | None = None
    """When failing streams were asked again."""
    missing_reported: Selection | None = None
    """The listing whose missing points were reported."""

    def hold(self, selection: Selection) -> Selection:
        """Plan with this selection, as if it had been listed just now."""
        self.selection, self.listed_at = selection, time.monotonic()
        return selection


StreamsContext = ReadContext[StreamOptions, StreamsMemory]


def current(context: StreamsContext) -> Selection:
    """The selection, listed again when the last listing of this process is older than ten minutes."""
    memory = context.memory
    if memory.selection is None or time.monotonic() - memory.listed_at > LISTED_FOR_SECONDS:
        return memory.hold(list_selection(context.client, context.options, context.table))
    return memory.selection
