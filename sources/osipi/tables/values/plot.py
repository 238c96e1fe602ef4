"""Table `plot`: up to five values of each window that show its shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyarrow as pa

from osipi.context import ReadContext
from osipi.piwebapi.calculated.calls import Plot
from osipi.piwebapi.calculated.reader import Span
from osipi.tables.base import TIMESTAMP, column
from osipi.tables.interval_table import IntervalOptions, IntervalTable, read_values
from osipi.tables.value_columns import BELOW_MICROSECOND, READ_AT, STREAM, UNITS_AND_ERROR, VALUE
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.reader import StreamGroup, StreamPart


class PlotOptions(IntervalOptions):
    """Options of `plot`."""


class PlotTable(IntervalTable[PlotOptions]):
    name = "plot"
    comment = (
        "The first, last, lowest, highest and one exceptional value of each window of `interval`: the shape of a "
        "stream for a chart, with few rows"
    )
    columns = (
        *STREAM,
        column("timestamp", TIMESTAMP, "Time of the value, UTC, floored to the microsecond", nullable=False),
        column("sub_micro_nanos", pa.int32(), BELOW_MICROSECOND, nullable=False),
        column("ordinal", pa.int32(), "0, 1, 2 ... among values of one stream at one timestamp", nullable=False),
        *VALUE,
        *UNITS_AND_ERROR,
        READ_AT,
    )
    primary_keys = ("web_id", "timestamp", "ordinal")
    cluster_by = ("web_id", "timestamp")
    options = PlotOptions
    rows_a_window = 5.0

    def read_windows(
        self, context: ReadContext[PlotOptions, StreamsMemory], group: StreamGroup, windows: Sequence[Span]
    ) -> Iterator[StreamPart]:
        return read_values(context, group, Plot(), windows)


PLOT = PlotTable()
