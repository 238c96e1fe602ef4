"""Columns that the tables of event frames share."""

from __future__ import annotations

from typing import Any

from osipi.event_frames.frame import EventFrame, microseconds
from osipi.tables.base import TEXT, TIMESTAMP, column

READ_AT_AND_PLACE = (
    column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False),
    column("database", TEXT, "Name of the AF database"),
    column("database_id", TEXT, "GUID of the AF database"),
    column("asset_server", TEXT, "Name of the AF server"),
)
FRAME_TIMES = (
    column("start_time", TIMESTAMP, "Start of the frame, UTC, floored to the microsecond"),
    column("end_time", TIMESTAMP, "End of the frame, UTC; null while open"),
)
FRAME_TIMES_AND_PLACE = (*FRAME_TIMES, *READ_AT_AND_PLACE)


def place_of(frame: EventFrame) -> dict[str, Any]:
    """The cells of `READ_AT_AND_PLACE`."""
    return {
        "read_at": microseconds(frame.read_at),
        "database": frame.database.name,
        "database_id": frame.database.id,
        "asset_server": frame.database.asset_server,
    }


def times_of(frame: EventFrame) -> dict[str, Any]:
    """The cells of `FRAME_TIMES`."""
    return {"start_time": microseconds(frame.start), "end_time": microseconds(frame.end)}
