"""Tables that are read from streams, window by window: what they share, so that a new one is a declaration."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, TypeVar

import pyarrow as pa

from lakeflow_pipeline.contract import Offset as OffsetJson
from lakeflow_pipeline.contract import Partition, ReadProgress, TableMetadata, WindowColumns
from osipi.context import ReadContext
from osipi.cost.model import Cost
from osipi.cost.streams import forecast_streams
from osipi.history import start_in_both_zones
from osipi.options import StreamOptions
from osipi.piwebapi.pitime import format_ticks
from osipi.run_goal import history_start
from osipi.state.failed_streams import failing, without_history
from osipi.tables.base import StreamTable
from osipi.timeseries.gather import begin_run, next_offset
from osipi.timeseries.key_sets import is_point
from osipi.timeseries.memory import StreamsMemory, current
from osipi.timeseries.offset import Offset
from osipi.timeseries.partitions import count_unknown, cut, rates_of
from osipi.timeseries.planner import Read, reads_between
from osipi.timeseries.reader import StreamGroup, StreamPart, StreamReader
from osipi.timeseries.run import Run
from osipi.timeseries.selection import Stream, witnesses_of
from osipi.timeseries.windows import WHOLE_SECONDS, Windows

StreamOptionsT = TypeVar("StreamOptionsT", bound=StreamOptions)


class StreamsTable(StreamTable[StreamOptionsT, StreamsMemory]):
    """A table whose rows are of streams (points or AF attributes), each over a window of time.

    A table declares its name, columns (web_id, tag, data_server and read_at among them), keys and options, says in
    :meth:`read_group` how a group of streams over one window becomes rows and, where its windows are longer than a
    second, in :meth:`windows` where they begin. Planning, offsets, partitions, held streams and reports are shared.
    """

    time_column: ClassVar[str] = "timestamp"
    """The cursor in read mode append, and the time by which read mode replace finds the rows of a window."""

    @abstractmethod
    def read_group(
        self, context: ReadContext[StreamOptionsT, StreamsMemory], group: StreamGroup
    ) -> Iterator[StreamPart]:
        """The rows of some streams in ``[group.start, group.end)``; each stream ends in a `StreamsDone` or a
        `Failure`. Raises :class:`osipi.piwebapi.PiWebApiError` where the server as a whole fails."""

    def windows(self, options: StreamOptionsT) -> Windows:
        """Where reads may begin and end."""
        return WHOLE_SECONDS

    def new_memory(self) -> StreamsMemory:
        return StreamsMemory()

    def metadata(self, options: StreamOptionsT) -> TableMetadata:
        append = options.read_mode in (None, "append")
        metadata = TableMetadata(
            ingestion_type="append" if append else "cdc",
            primary_keys=list(self.primary_keys),
            cursor_field=self.time_column if append else "read_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )
        if options.read_mode == "replace":
            metadata["replace"] = True
            metadata["window"] = WindowColumns(scope=["web_id"], start=self.time_column, end=self.time_column)
        return metadata

    def latest_offset(
        self, context: ReadContext[StreamOptionsT, StreamsMemory], start: OffsetJson | None
    ) -> OffsetJson:
        """Plan up to PI's clock less `settle_seconds`, fixed until a plan finds nothing left, then once more anew.

        So a run ends when it has caught up, and a stream that goes on asking gets what has come since.
        """
        previous = Offset.from_json(start, self.name) if start else None
        memory = context.memory
        run = memory.run
        if run is None or not run.continues(previous):
            run = memory.run = begin_run(context, previous, self.windows(context.options))
        end = next_offset(context, run, previous)
        caught_up = start is not None and end == previous
        offset = self.beyond(context, run, start, dict(start) if caught_up and start else end.to_json())
        if offset == start:
            memory.run = None
        return offset

    def beyond(
        self,
        context: ReadContext[StreamOptionsT, StreamsMemory],
        run: Run,
        start: OffsetJson | None,
        end: OffsetJson,
    ) -> OffsetJson:
        """``end`` with what an offset of this table holds besides positions; equal to ``start`` when all is read."""
        return end

    def reads(self, start: OffsetJson | None, end: OffsetJson) -> list[Read]:
        """What lies between two offsets: a pure function of them, in order of time. No stream is in two reads."""
        before = Offset.from_json(start, self.name) if start else None
        return reads_between(before, Offset.from_json(end, self.name))

    def progress(self, context: ReadContext[StreamOptionsT, StreamsMemory], offset: OffsetJson) -> ReadProgress:
        """Up to the lowest position: streams that PI refuses, or that are not selected, do not count."""
        at, run = Offset.from_json(offset, self.name), context.memory.run
        until = min((group.position for group in at.groups if not group.held), default=at.until)
        known = ReadProgress(until=format_ticks(until), start=format_ticks(at.start), read_at=format_ticks(at.read_at))
        if run is not None and run.continues(at):
            known["goal"] = format_ticks(run.target)
        return known

    def partitions(
        self, context: ReadContext[StreamOptionsT, StreamsMemory], start: OffsetJson | None, end: OffsetJson
    ) -> list[Partition]:
        """What lies between two offsets, in parts of about the same number of rows.

        What is read is decided by the offsets alone; how it is cut also depends on what is known of the streams.
        """
        before = Offset.from_json(start, self.name) if start else None
        after = Offset.from_json(end, self.name)
        reads = self.reads(start, end)
        if not reads:
            return []
        known = current(context).streams
        read_before = [key for key, at in before.positions.items() if at > before.start] if before else []
        witnesses = witnesses_of(known, after.held, read_before)
        rows_a_second = self.windows(context.options).rows_a_second
        partitions: list[Partition] = []
        for read in reads:
            if rows_a_second is None:
                count_unknown(context, known, read)
            together = context.options.streams_per_request
            for keys, expected in cut(read, rates_of(context), known, together, rows_a_second):
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

    def read(
        self, context: ReadContext[StreamOptionsT, StreamsMemory], partition: Partition
    ) -> Iterator[pa.RecordBatch]:
        reader = StreamReader(context, self.schema_for(context.options), lambda group: self.read_group(context, group))
        return reader.read(partition)

    def forecast(
        self, context: ReadContext[StreamOptionsT, StreamsMemory], start: OffsetJson | None, pending: OffsetJson | None
    ) -> Cost:
        note = "what is new since the last run" if start else _beginning(context)
        windows = self.windows(context.options)
        return Cost(note, forecast_streams(context.client, context.options, start, pending, self.name, windows))

    def streams_failing(self, options: StreamOptionsT) -> int:
        """Streams that have a report: they gave no rows and are tried again."""
        return failing(options, self.name)

    def streams_without_history(self, options: StreamOptionsT) -> int:
        """Selected streams that can have no recorded values: they are left out."""
        return without_history(options, self.name)


def _beginning(context: ReadContext[StreamOptionsT, StreamsMemory]) -> str:
    options = context.options
    return f"start {start_in_both_zones(options, history_start(options, context.client.server_time()))}"


def _describe(known: Mapping[str, Stream], key: str) -> list[Any] | None:
    stream = known.get(key)
    if stream is not None:
        return stream.to_json()
    return Stream(key, None).to_json() if is_point(key) else None
