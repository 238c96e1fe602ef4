"""Tables of values: recorded, computed and counted."""

from __future__ import annotations

from typing import Any

from osipi.tables.base import Table
from osipi.tables.values.current_values import CURRENT_VALUES
from osipi.tables.values.event_counts import EVENT_COUNTS
from osipi.tables.values.interpolated import INTERPOLATED
from osipi.tables.values.plot import PLOT
from osipi.tables.values.summaries import SUMMARIES
from osipi.tables.values.timeseries import TIMESERIES
from osipi.tables.values.values_at_times import VALUES_AT_TIMES

TABLES: tuple[Table[Any, Any], ...] = (
    TIMESERIES,
    CURRENT_VALUES,
    INTERPOLATED,
    SUMMARIES,
    PLOT,
    EVENT_COUNTS,
    VALUES_AT_TIMES,
)
