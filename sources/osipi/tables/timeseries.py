"""Table `timeseries`: recorded values of points or AF attributes, each event once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import Offset as OffsetJson
from lakeflow_pipeline.contract import Partition, TableMetadata, WindowColumns
from osipi.options import TimeseriesOptions
from osipi.state.failed_streams import failing
from osipi.tables.base import TEXT, TIMESTAMP, StreamTable, column
from osipi.timeseries.key_sets import is_point
from osipi.timeseries.memory import StreamsContext, StreamsMemory, current
from osipi.timeseries.offset import Offset
from osipi.timeseries.partitions import cut, rates_of, weigh
from osipi.timeseries.planner import reads_between
from osipi.timeseries.reader import StreamReader
from osipi.timeseries.run import Run
from osipi.timeseries.selection import Stream, witnesses_of


class Timeseries(StreamTable[TimeseriesOptions, StreamsMemory]):
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

    def new_memory(self) -> StreamsMemory:
        return StreamsMemory()

    def metadata(self, options: TimeseriesOptions) -> TableMetadata:
        append = options.read_mode in (None, "append")
        metadata = TableMetadata(
            ingestion_type="append" if append else "cdc",
            primary_keys=list(self.primary_keys),
            cursor_field="timestamp" if append else "read_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )
        if options.read_mode == "replace":
            metadata["replace"] = True
            metadata["window"] = WindowColumns(scope=["web_id"], start="timestamp", end="timestamp")
        return metadata

    def latest_offset(self, context: StreamsContext, start: OffsetJson | None) -> OffsetJson:
        """Plan up to PI's clock less `settle_seconds`, fixed until a plan finds nothing left, then once more anew.

        So a run ends when it has caught up, and a stream that goes on asking gets what has come since.
        """
        previous = Offset.from_json(start) if start else None
        memory = context.memory
        run = memory.run
        if run is None or not run.continues(previous):
            run = memory.run = Run.begin(context, previous)
        end = run.advance(previous)
        if start and end == previous:
            memory.run = None
            return dict(start)
        return end.to_json()

    def partitions(self, context: StreamsContext, start: OffsetJson | None, end: OffsetJson) -> list[Partition]:
        """What lies between two offsets, in parts of about the same number of events.

        What is read is decided by the offsets alone; how it is cut also depends on what is known of the streams.
        """
        options = context.options
        before = Offset.from_json(start) if start else None
        after = Offset.from_json(end)
        reads = reads_between(before, after)
        if not reads:
            return []
        known = current(context).streams
        read_before = [key for key, at in before.positions.items() if at > before.start] if before else []
        witnesses = witnesses_of(known, after.away, read_before)
        partitions: list[Partition] = []
        for read in reads:
            weigh(context, known, read)
            for keys, expected in cut(read, rates_of(context), known, options.streams_per_request):
                partitions.append(
                    {
                        "v": 1,
                        "lineage": after.lineage,
                        "start": read.start,
                        "end": read.end,
                        "read_at": after.read_at,
                        "sweep": read.sweep,
                        "streams": [[key, _describe(known, key)] for key in keys],
                        "expected": expected,
                        "witnesses": witnesses,
                    }
                )
        return partitions

    def read(self, context: StreamsContext, partition: Partition) -> Iterator[pa.RecordBatch]:
        return StreamReader(context, self.schema_for(context.options)).read(partition)

    def streams_failing(self, options: TimeseriesOptions) -> int:
        """Streams that have a report: they gave no rows and are tried again."""
        return failing(options)


def _describe(known: Mapping[str, Stream], key: str) -> list[Any] | None:
    stream = known.get(key)
    if stream is not None:
        return stream.to_json()
    return Stream(key, None).to_json() if is_point(key) else None


TIMESERIES = Timeseries()
