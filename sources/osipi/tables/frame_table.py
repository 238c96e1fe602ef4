"""What tables of event frames share: a new one declares its columns and how a frame becomes rows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, ClassVar

import pyarrow as pa

from lakeflow_pipeline.contract import Offset, Partition, ReadProgress, Row, TableMetadata, WindowColumns
from osipi.cost.model import Cost
from osipi.event_frames.facts import say_start
from osipi.event_frames.frame import DetailReader, EventFrame, FrameRows
from osipi.event_frames.key_reads import FrameKeys
from osipi.event_frames.memory import FrameOptionsT, FramesContext, FramesMemory
from osipi.event_frames.offset import FrameOffset
from osipi.event_frames.partition import FramePartition, partitions_between
from osipi.event_frames.planner import latest_offset
from osipi.event_frames.reader import read_partition
from osipi.event_frames.selection import current_places
from osipi.history import start_in_both_zones
from osipi.listing.scopes import Scope
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.pitime import format_ticks, from_datetime
from osipi.run_goal import history_start
from osipi.state.failed_frames import FrameReports
from osipi.tables.base import SpanTable, batches, places_of


class FrameTable(SpanTable[FrameOptionsT, FramesMemory]):
    """A table whose rows are made of event frames. A subclass declares columns, keys, options and :meth:`rows`.

    Its columns hold `event_frame_id`, `database_id`, `start_time` and `end_time` of the frame and `read_at`.

    Frames change until they close and may be edited later, so each read gives them as they are at that time. Between
    two offsets, a search gives every frame that was open or closed since the first of them: new ones, open ones and
    children too. A frame that was open at the first offset and does not come with that search (it was closed with an
    end before the window) is asked for by its id. Once a run, or every `lookback_interval_seconds`, the search begins
    `lookback_seconds` earlier and finds what was edited or created late.

    `cdc`: a frame that was deleted is no longer read; its rows stay. `replace`: a read also says which windows it holds
    whole, so that rows go that PI no longer has; a frame that ended up outside of the window is asked for by its id.
    A single frame that cannot be read is reported and left out, its rows stay as they were, and each sweep asks for it
    again, as it does for a frame that has its rows but not its details. Where it turns out to be gone, the windows in
    which it was missing are read once more.
    """

    details_name: ClassVar[str] = "details"
    """What messages call the details, in the plural."""
    with_parents: ClassVar[bool] = True
    """Whether :meth:`rows` needs the parents of frames."""

    @abstractmethod
    def rows(self, frame: EventFrame) -> Iterable[dict[str, Any]]:
        """The rows of one frame: a pure function."""

    def details(self, options: FrameOptionsT) -> DetailReader | None:
        """What is asked of PI for each frame besides what the search gives, for :attr:`EventFrame.details`."""
        return None

    def followed(
        self, client: PiWebApi, options: FrameOptionsT, places: Sequence[Scope], since: int, until: int
    ) -> Mapping[str, Sequence[str]] | None:
        """GUIDs of frames that touch [since, until] (ticks) and have rows now, by GUID of their database, newest first.

        :attr:`EventFrame.followed` then says of a frame that the table had rows of it. None where that does not matter.
        """
        return None

    def new_memory(self) -> FramesMemory:
        return FramesMemory()

    def metadata(self, options: FrameOptionsT) -> TableMetadata:
        metadata = TableMetadata(
            ingestion_type="cdc",
            primary_keys=list(self.keys_for(options)),
            cursor_field="read_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )
        if options.read_mode == "replace":
            metadata["replace"] = True
            metadata["window"] = WindowColumns(scope=["database_id"], start="start_time", end="end_time")
        return metadata

    def keys_for(self, options: FrameOptionsT) -> tuple[str, ...]:
        """The primary key. In `replace` the frame belongs to it: PI is asked for single rows by their frames."""
        if options.read_mode != "replace" or "event_frame_id" in self.primary_keys:
            return self.primary_keys
        return ("event_frame_id", *self.primary_keys)

    def streams_failing(self, options: FrameOptionsT) -> int:
        """Frames that gave no rows, or rows without their details, when they were last asked for."""
        return FrameReports(options.state_path, self.name).count() if options.state_path else 0

    def forecast(self, context: FramesContext[FrameOptionsT], start: Offset | None, pending: Offset | None) -> Cost:
        options, previous = context.options, FrameOffset.from_json(start, self.name) if start else None
        now = context.client.server_time()
        say_start(options, self.name, context.memory.said, previous, now)
        if previous is not None:
            since = f"what is new since {format_ticks(previous.until)}"
        else:
            since = f"start {start_in_both_zones(options, history_start(options, now))}"
        return Cost(f"{since}, and the lookback: {places_of(context.client, context.options)}")

    def latest_offset(self, context: FramesContext[FrameOptionsT], start: Offset | None) -> Offset:
        return latest_offset(context, start, self.name, self.followed)

    def progress(self, context: FramesContext[FrameOptionsT], offset: Offset) -> ReadProgress:
        at, goal = FrameOffset.from_json(offset, self.name), context.memory.goal
        known = ReadProgress(
            until=format_ticks(at.until), start=format_ticks(at.start), read_at=format_ticks(at.read_at)
        )
        if goal is not None:
            known["goal"] = format_ticks(goal)
        return known

    def partitions(self, context: FramesContext[FrameOptionsT], start: Offset | None, end: Offset) -> list[Partition]:
        first = FrameOffset.from_json(start, self.name) if start else None
        last = FrameOffset.from_json(end, self.name)
        return [one.to_json() for one in partitions_between(first, last, current_places(context), self.name)]

    def read(self, context: FramesContext[FrameOptionsT], partition: Partition) -> Iterator[pa.RecordBatch]:
        form = self._form(context.options)
        found = read_partition(context.client, context.options, FramePartition.from_json(partition), form)
        return batches(self.schema_for(context.options), found)

    def read_keys(
        self, context: FramesContext[FrameOptionsT], keys: Sequence[Row], cursor: Any
    ) -> Iterator[pa.RecordBatch]:
        names = self.keys_for(context.options)
        asked = {tuple(key[name] for name in names): key for key in keys}
        frames = FrameKeys(context, self._form(context.options), _ticks(cursor))
        rows = frames.rows([str(key["event_frame_id"]) for key in keys])
        yield from batches(
            self.schema_for(context.options), (row for row in rows if tuple(row[name] for name in names) in asked)
        )
        unread = set(frames.left)
        left = [key for key in asked.values() if str(key["event_frame_id"]) in unread]
        if left:
            schema = pa.schema([self.schema.field(name) for name in names])
            yield pa.RecordBatch.from_pylist(left, schema=schema)

    def _form(self, options: FrameOptionsT) -> FrameRows:
        return FrameRows(self.name, self.rows, self.details(options), self.details_name, self.with_parents)


def _ticks(cursor: datetime) -> int:
    """A value of `read_at` as engines hold it; one without a zone is UTC."""
    return from_datetime(cursor if cursor.tzinfo else cursor.replace(tzinfo=timezone.utc))
