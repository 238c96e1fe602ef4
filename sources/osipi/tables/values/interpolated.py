"""Table `interpolated`: what PI says that a stream was at even times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import Field

from osipi.context import ReadContext
from osipi.piwebapi.calculated.calls import Interpolated, InterpolatedEvenly
from osipi.piwebapi.calculated.reader import Span
from osipi.tables.base import TIMESTAMP, column
from osipi.tables.interval_table import IntervalOptions, IntervalTable, read_values
from osipi.tables.value_columns import READ_AT, STREAM, UNITS_AND_ERROR, VALUE
from osipi.timeseries.intervals import Interval
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.reader import StreamGroup, StreamPart


class InterpolatedOptions(IntervalOptions):
    """Options of `interpolated`."""

    interval: str = Field("1m", description=IntervalOptions.model_fields["interval"].description)


class InterpolatedTable(IntervalTable[InterpolatedOptions]):
    name = "interpolated"
    comment = (
        "Values of PI points or AF attributes at even times, as PI interpolates them when they are read. They are no "
        "recorded events: after the last event they are PI's guess, which read mode append does not read again"
    )
    columns = (
        *STREAM,
        column("timestamp", TIMESTAMP, "Begin of a window of `interval`, UTC", nullable=False),
        *VALUE,
        *UNITS_AND_ERROR,
        READ_AT,
    )
    primary_keys = ("web_id", "timestamp")
    cluster_by = ("web_id", "timestamp")
    options = InterpolatedOptions

    def read_windows(
        self, context: ReadContext[InterpolatedOptions, StreamsMemory], group: StreamGroup, windows: Sequence[Span]
    ) -> Iterator[StreamPart]:
        exact = Interval.parse(context.options.interval).exact
        return read_values(context, group, InterpolatedEvenly() if exact else Interpolated(), windows)


INTERPOLATED = InterpolatedTable()
