"""Tables of event frames."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.events.event_frames import EVENT_FRAMES

TABLES: tuple[Table[Any, Any], ...] = (EVENT_FRAMES,)
