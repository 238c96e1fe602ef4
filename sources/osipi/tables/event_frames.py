"""Table `event_frames`: event frames of every AF database, followed until they close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import Offset, Partition, Row, TableMetadata, WindowColumns
from osipi.event_frames.key_reads import FrameKeys
from osipi.event_frames.memory import FramesContext, FramesMemory
from osipi.event_frames.offset import FrameOffset
from osipi.event_frames.planner import current_places, latest_offset, window
from osipi.event_frames.reader import FramePartition, FrameReader
from osipi.options import EventFrameOptions
from osipi.piwebapi.errors import NotFoundError
from osipi.piwebapi.pitime import from_datetime
from osipi.state.failed_frames import FrameReports
from osipi.tables.base import TEXT, TEXT_LIST, TIMESTAMP, SpanTable, batches, column


class EventFrames(SpanTable[EventFrameOptions, FramesMemory]):
    """Frames change until they close and may be edited later, so each read gives them as they are at that time.

    Between two offsets, a search gives every frame that was open or closed since the first of them: new ones, open ones
    and children too. What was open at the first offset and does not come with that search (it was closed with an end
    before the window) is asked for by id. Once a run, or every `lookback_interval_seconds`, the search begins
    `lookback_seconds` earlier and finds what was edited or created late.

    `cdc`: a frame that was deleted is no longer read; its row stays. `replace`: a read also says which windows it holds
    whole, so that what PI no longer has in them goes; a frame that ended up outside of the window is asked for by id.
    A single frame that cannot be read is reported and left out, its row stays as it was, and each sweep asks for it
    again, as it does for one that has its row but not its attributes; where it turns out to be gone, the windows that
    it was missed in are read once more.
    """

    name = "event_frames"
    comment = "Event frames of the Asset Framework, open and closed, children too, as they were when last read"
    columns = (
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("web_id", TEXT, "WebID, IDOnly form", nullable=False),
        column("name", TEXT, "Name; not unique"),
        column("description", TEXT, "Description"),
        column("template_name", TEXT, "Template; null when there is none"),
        column("start_time", TIMESTAMP, "Start, UTC, floored to the microsecond"),
        column("end_time", TIMESTAMP, "End, UTC, floored to the microsecond; null while open"),
        column("severity", TEXT, "None, Information, Warning, Minor, Major or Critical"),
        column("can_be_acknowledged", pa.bool_(), "Whether it may be acknowledged"),
        column("is_acknowledged", pa.bool_(), "Whether it was acknowledged"),
        column("acknowledged_by", TEXT, "Who acknowledged it; null when nobody did"),
        column("acknowledged_at", TIMESTAMP, "When it was acknowledged, UTC; null when it was not"),
        column("is_annotated", pa.bool_(), "Whether it has annotations"),
        column("is_locked", pa.bool_(), "Whether it is locked against changes"),
        column("are_values_captured", pa.bool_(), "Whether attribute values were stored when it closed"),
        column("category_names", TEXT_LIST, "Categories, sorted"),
        column("parent_id", TEXT, "GUID of the parent event frame; null for one without"),
        column("primary_element_id", TEXT, "GUID of the primary referenced element; null when there is none"),
        column("referenced_element_ids", TEXT_LIST, "GUIDs of the referenced elements, sorted"),
        column(
            "attributes",
            TEXT,
            "Attribute values: a JSON object with sorted keys; null unless with_attributes. "
            'One that PI cannot evaluate is {"error": ...}; the key "*" alone tells why none could be read: such a '
            "frame has a row in ingestion_errors and is read again until it answers",
        ),
        column("extended_properties", TEXT, "Extended properties: a JSON object with sorted keys"),
        column("database", TEXT, "Name of the AF database"),
        column("database_id", TEXT, "GUID of the AF database"),
        column("asset_server", TEXT, "Name of the AF server"),
        column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False),
    )
    primary_keys = ("event_frame_id",)
    cluster_by = ("start_time", "event_frame_id")
    options = EventFrameOptions

    def new_memory(self) -> FramesMemory:
        return FramesMemory()

    def metadata(self, options: EventFrameOptions) -> TableMetadata:
        metadata = TableMetadata(
            ingestion_type="cdc",
            primary_keys=list(self.primary_keys),
            cursor_field="read_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )
        if options.read_mode == "replace":
            metadata["replace"] = True
            metadata["window"] = WindowColumns(scope=["database_id"], start="start_time", end="end_time")
        return metadata

    def streams_failing(self, options: EventFrameOptions) -> int:
        """Frames that gave no row, or one without their attributes, when they were last asked for."""
        return FrameReports(options.state_path).count() if options.state_path else 0

    def latest_offset(self, context: FramesContext, start: Offset | None) -> Offset:
        return latest_offset(context, start)

    def partitions(self, context: FramesContext, start: Offset | None, end: Offset) -> list[Partition]:
        first = FrameOffset.from_json(start) if start else None
        last = FrameOffset.from_json(end)
        places = {place.database.id: place for place in current_places(context)}
        gone = [database for database in last.open if database not in places]
        if gone:
            raise NotFoundError(
                f"AF database {gone[0]}, which this batch of event_frames was planned to read, is no longer listed: "
                "give the account access to it, or run the table with a full refresh"
            )
        return [
            FramePartition(
                database=places[database].database,
                root=places[database].root,
                start=window(first, last, database),
                end=last.until,
                read_at=last.read_at,
                open=first.open.get(database, ()) if first else (),
                again=last.again[database].ids if database in last.again else (),
            ).to_json()
            for database in last.open
        ]

    def read(self, context: FramesContext, partition: Partition) -> Iterator[pa.RecordBatch]:
        reader = FrameReader(context.client, context.options, FramePartition.from_json(partition))
        return batches(self.schema_for(context.options), reader.rows())

    def read_keys(self, context: FramesContext, keys: Sequence[Row], cursor: Any) -> Iterator[pa.RecordBatch]:
        frames = FrameKeys(context, _ticks(cursor))
        yield from batches(self.schema_for(context.options), frames.rows([str(key["event_frame_id"]) for key in keys]))
        if frames.left:
            yield pa.RecordBatch.from_pydict({"event_frame_id": frames.left}, schema=pa.schema([self.columns[0]]))


def _ticks(cursor: datetime) -> int:
    """A value of `read_at` as engines hold it; one without a zone is UTC."""
    return from_datetime(cursor if cursor.tzinfo else cursor.replace(tzinfo=timezone.utc))


EVENT_FRAMES = EventFrames()
