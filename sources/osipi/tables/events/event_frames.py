"""Table `event_frames`: event frames of every AF database, followed until they close."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from osipi.event_frames.attributes import attribute_values_of
from osipi.event_frames.frame import DetailReader, EventFrame, microseconds
from osipi.listing.fields import extended_properties, flag, name_or_none, text, texts
from osipi.options import EventFrameOptions
from osipi.tables.base import TEXT, TEXT_LIST, TIMESTAMP, column
from osipi.tables.frame_table import FrameTable


class EventFrames(FrameTable[EventFrameOptions]):
    """One row a frame, with the values of its attributes where `with_attributes` asks for them."""

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
        column("acknowledged_by", TEXT, "Who acknowledged it; null for a frame that is not acknowledged"),
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
    details_name = "attributes"

    def details(self, options: EventFrameOptions) -> DetailReader | None:
        return attribute_values_of if options.with_attributes else None

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        item, database = frame.item, frame.database
        yield {
            "event_frame_id": frame.id,
            "web_id": frame.web_id,
            "name": text(item, "Name"),
            "description": text(item, "Description"),
            "template_name": name_or_none(item, "TemplateName"),
            "start_time": microseconds(frame.start),
            "end_time": microseconds(frame.end),
            "severity": name_or_none(item, "Severity"),
            "can_be_acknowledged": flag(item, "CanBeAcknowledged"),
            "is_acknowledged": flag(item, "IsAcknowledged"),
            "acknowledged_by": name_or_none(item, "AcknowledgedBy"),
            "acknowledged_at": microseconds(frame.acknowledged_at),
            "is_annotated": flag(item, "IsAnnotated"),
            "is_locked": flag(item, "IsLocked"),
            "are_values_captured": flag(item, "AreValuesCaptured"),
            "category_names": list(texts(item, "CategoryNames")),
            "parent_id": frame.parent_id,
            "primary_element_id": frame.primary_element_id,
            "referenced_element_ids": list(frame.element_ids),
            "attributes": frame.details,
            "extended_properties": extended_properties(item),
            "database": database.name,
            "database_id": database.id,
            "asset_server": database.asset_server,
            "read_at": microseconds(frame.read_at),
        }


EVENT_FRAMES = EventFrames()
