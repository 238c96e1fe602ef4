"""The tables of the connector: each one object in one file, listed by its family."""

from __future__ import annotations

from typing import Any

from osipi.tables import assets, events, notifications, operations, points, values
from osipi.tables.base import Table

_FAMILIES = (values, points, assets, events, notifications, operations)

TABLES: dict[str, Table[Any, Any]] = {table.name: table for family in _FAMILIES for table in family.TABLES}
