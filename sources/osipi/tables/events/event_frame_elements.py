"""Table `event_frame_elements`: which elements each event frame refers to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from osipi.event_frames.frame import EventFrame, microseconds
from osipi.options import FrameOptions
from osipi.tables.base import TEXT, column
from osipi.tables.events.columns import FRAME_TIMES_AND_PLACE, place_of
from osipi.tables.frame_table import FrameTable


class EventFrameElementOptions(FrameOptions):
    """Options of `event_frame_elements`."""


class EventFrameElements(FrameTable[EventFrameElementOptions]):
    name = "event_frame_elements"
    comment = "Elements that event frames refer to, one row for each; removed references go with read_mode replace"
    columns = (
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("element_id", TEXT, "GUID of the element; joins af_hierarchy", nullable=False),
        column("is_primary", pa.bool_(), "Whether it is the primary one", nullable=False),
        *FRAME_TIMES_AND_PLACE,
    )
    primary_keys = ("event_frame_id", "element_id")
    cluster_by = ("start_time", "event_frame_id")
    options = EventFrameElementOptions
    with_parents = False

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        primary = frame.primary_element_id
        for element in sorted({*frame.element_ids, *([primary] if primary else [])}):
            yield {
                "event_frame_id": frame.id,
                "element_id": element,
                "is_primary": element == primary,
                "start_time": microseconds(frame.start),
                "end_time": microseconds(frame.end),
                **place_of(frame),
            }


EVENT_FRAME_ELEMENTS = EventFrameElements()
