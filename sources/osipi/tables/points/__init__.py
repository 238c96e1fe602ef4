"""Tables of points and Data Archives."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.points.data_servers import DATA_SERVERS
from osipi.tables.points.digital_states import DIGITAL_STATES
from osipi.tables.points.point_attributes import POINT_ATTRIBUTES
from osipi.tables.points.points import POINTS

TABLES: tuple[Table[Any, Any], ...] = (
    POINTS,
    POINT_ATTRIBUTES,
    DIGITAL_STATES,
    DATA_SERVERS,
)
