"""Table `timeseries`: recorded values of points or AF attributes, each event once."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.context import ReadContext
from osipi.options import TimeseriesOptions
from osipi.piwebapi.recorded.reader import RecordedReader
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.streams_table import StreamsTable
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.reader import StreamGroup, StreamPart
from osipi.timeseries.selection import paths_of


class Timeseries(StreamsTable[TimeseriesOptions]):
    name = "timeseries"
    comment = "Recorded events of PI points or AF attributes, as the archive holds them"
    columns = (
        column("web_id", TEXT, "Stream: WebID of the point or attribute, IDOnly form", nullable=False),
        column("tag", TEXT, "Name of the point, or path of the attribute", nullable=False),
        column("data_server", TEXT, "Data Archive of the point; null for an AF attribute"),
        column("timestamp", TIMESTAMP, "Time of the event, UTC, floored to the microsecond", nullable=False),
        column("sub_micro_nanos", pa.int32(), "What PI says below the microsecond, ns: 0, 100 ... 900", nullable=False),
        column("ordinal", pa.int32(), "0, 1, 2 ... among events of one stream at one timestamp", nullable=False),
        column("value", pa.float64(), "Numeric value; null for anything else, system states included"),
        column("value_text", TEXT, "String, state name, time, boolean, JSON, base64, or the exact text of a number"),
        column("digital_code", pa.int64(), "Code of a digital or system state"),
        column("is_system_state", pa.bool_(), "True for No Data, Shutdown, I/O Timeout ...", nullable=False),
        column("good", pa.bool_(), "PI's Good flag"),
        column("questionable", pa.bool_(), "PI's Questionable flag"),
        column("substituted", pa.bool_(), "PI's Substituted flag"),
        column("annotated", pa.bool_(), "PI's Annotated flag"),
        column("units", TEXT, "Unit of the item, or the point's engineering units"),
        column("error", TEXT, "PI's message when the item carries errors"),
        column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False),
    )
    primary_keys = ("web_id", "timestamp", "ordinal")
    cluster_by = ("web_id", "timestamp")
    options = TimeseriesOptions

    def read_group(
        self, context: ReadContext[TimeseriesOptions, StreamsMemory], group: StreamGroup
    ) -> Iterator[StreamPart]:
        """Every recorded event of the streams in the window, in time order for each stream."""
        reader = RecordedReader(
            context.client,
            limits=context.client.limits,
            page_size=context.options.page_size,
            streams_per_request=context.options.streams_per_request,
            witnesses=group.witnesses,
        )
        yield from reader.read(
            list(group.streams),
            group.start,
            group.end,
            paths=paths_of(group.streams.values()),
            expected=group.expected,
        )


TIMESERIES = Timeseries()
