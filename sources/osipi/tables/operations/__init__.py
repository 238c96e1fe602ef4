"""Tables about the reading itself."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.operations.ingestion_errors import INGESTION_ERRORS

TABLES: tuple[Table[Any, Any], ...] = (INGESTION_ERRORS,)
