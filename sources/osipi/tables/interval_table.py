"""Tables of what PI computes over windows of an `interval`: what they share, so that a new one is a declaration."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar, TypeVar

import pyarrow as pa
from pydantic import Field, field_validator

from osipi.context import ReadContext
from osipi.options import StreamOptions
from osipi.piwebapi.calculated.calls import Values
from osipi.piwebapi.calculated.reader import Call, Found, Span
from osipi.piwebapi.recorded.arrow_columns import Run, event_batch
from osipi.tables.streams_table import StreamsTable
from osipi.timeseries.figures import calculated_reader
from osipi.timeseries.intervals import Interval, between, windows_of
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.reader import StreamGroup, StreamPart, StreamRows
from osipi.timeseries.windows import Windows


class IntervalOptions(StreamOptions):
    """Options of every table of windows."""

    interval: str = Field(
        "1h",
        description="Length of a window: a number and s, m, h, d, w, mo or y. Below a day they are exact and counted "
        "from 1970-01-01T00:00Z; days, weeks (from Monday), months and years follow the calendar of `time_zone`",
    )

    @field_validator("interval", mode="after")
    @classmethod
    def _interval(cls, value: str) -> str:
        return str(Interval.parse(value))

    @field_validator("read_mode", mode="after")
    @classmethod
    def _append_or_cdc(cls, value: str | None) -> str | None:
        if value == "replace":
            raise ValueError("windows are never deleted, so there is nothing to replace: use 'append' or 'cdc'")
        return value


IntervalOptionsT = TypeVar("IntervalOptionsT", bound=IntervalOptions)


class IntervalTable(StreamsTable[IntervalOptionsT]):
    """A table with rows of windows. It says in :meth:`read_windows` what PI is asked, and how that becomes rows.

    A window is read once it has settled, whole, and by one run: runs join without a gap.
    """

    rows_a_window: ClassVar[float] = 1.0
    """Rows of a stream in a window, about."""

    @abstractmethod
    def read_windows(
        self, context: ReadContext[IntervalOptionsT, StreamsMemory], group: StreamGroup, windows: Sequence[Span]
    ) -> Iterator[StreamPart]:
        """Rows of some streams in these windows, each begin and end in ticks."""

    def windows(self, options: IntervalOptionsT) -> Windows:
        return windows_of(Interval.parse(options.interval), options.zone, self.rows_a_window)

    def read_group(
        self, context: ReadContext[IntervalOptionsT, StreamsMemory], group: StreamGroup
    ) -> Iterator[StreamPart]:
        windows = list(between(self.windows(context.options), group.start, group.end))
        return self.read_windows(context, group, windows)


def value_rows(found: Found[Values]) -> StreamRows:
    """A row for each value, in the columns of an event."""
    runs = []
    for index, parts in enumerate(found.parts):
        units = next((part.units for part in parts if part.units), None)
        items = [item for part in parts for item in part.items]
        ticks = pa.array([tick for part in parts for tick in part.ticks], pa.int64())
        runs.append(Run(index, items, ticks, units))
    return StreamRows(found.web_ids, event_batch(runs))


def read_values(
    context: ReadContext[IntervalOptionsT, StreamsMemory],
    group: StreamGroup,
    call: Call[Values],
    windows: Sequence[Span],
) -> Iterator[StreamPart]:
    """A row for each value that a call gives."""
    for part in calculated_reader(context, group, call).read(list(group.streams), windows):
        yield value_rows(part) if isinstance(part, Found) else part
