"""The tables of the connector: each one object in one file."""

from __future__ import annotations

from typing import Any

from osipi.tables.af_hierarchy import AF_HIERARCHY
from osipi.tables.base import Table
from osipi.tables.data_servers import DATA_SERVERS
from osipi.tables.event_frames import EVENT_FRAMES
from osipi.tables.ingestion_errors import INGESTION_ERRORS
from osipi.tables.points import POINTS
from osipi.tables.timeseries import TIMESERIES

TABLES: dict[str, Table[Any, Any]] = {
    table.name: table for table in (TIMESERIES, AF_HIERARCHY, EVENT_FRAMES, POINTS, DATA_SERVERS, INGESTION_ERRORS)
}
