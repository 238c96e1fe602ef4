"""The tables of the connector: each one object in one file."""

from __future__ import annotations

from typing import Any

from osipi.tables.assets.af_hierarchy import AF_HIERARCHY
from osipi.tables.base import Table
from osipi.tables.events.event_frames import EVENT_FRAMES
from osipi.tables.operations.ingestion_errors import INGESTION_ERRORS
from osipi.tables.points.data_servers import DATA_SERVERS
from osipi.tables.points.points import POINTS
from osipi.tables.values.timeseries import TIMESERIES

TABLES: dict[str, Table[Any, Any]] = {
    table.name: table for table in (TIMESERIES, AF_HIERARCHY, EVENT_FRAMES, POINTS, DATA_SERVERS, INGESTION_ERRORS)
}
