"""Tables of event frames."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.events.alarms import ALARMS
from osipi.tables.events.event_frame_annotations import EVENT_FRAME_ANNOTATIONS
from osipi.tables.events.event_frame_attributes import EVENT_FRAME_ATTRIBUTES
from osipi.tables.events.event_frame_elements import EVENT_FRAME_ELEMENTS
from osipi.tables.events.event_frames import EVENT_FRAMES

TABLES: tuple[Table[Any, Any], ...] = (
    EVENT_FRAMES,
    EVENT_FRAME_ATTRIBUTES,
    EVENT_FRAME_ELEMENTS,
    EVENT_FRAME_ANNOTATIONS,
    ALARMS,
)
