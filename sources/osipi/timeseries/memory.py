"""What a process remembers of a table of streams, and what a read of one has at hand."""

from __future__ import annotations

from dataclasses import dataclass, field

from osipi.context import ReadContext
from osipi.listing.fresh import Listing
from osipi.options import StreamOptions, StreamSelection
from osipi.said import Said
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.run import Run
from osipi.timeseries.selection import Selection, list_selection


@dataclass
class StreamsMemory:
    """Lost with the process; times are this machine's monotonic clock, seconds."""

    run: Run | None = None
    """The run under way."""
    rates: Rates | None = None
    selection: Listing[Selection] = field(default_factory=Listing)
    swept_at: float | None = None
    """When a sweep was finished."""
    asked_at: float | None = None
    """When failing streams were asked again."""
    said: Said = field(default_factory=Said)
    missing_reported: Selection | None = None
    """The listing whose missing points were reported."""


StreamsContext = ReadContext[StreamOptions, StreamsMemory]


def current(context: ReadContext[StreamSelection, StreamsMemory]) -> Selection:
    """The selection, listed once a run, and again when the last listing of this process is older than ten minutes."""
    return context.memory.selection.current(lambda: list_selection(context.client, context.options, context.table))
