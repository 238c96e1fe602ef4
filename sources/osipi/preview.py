"""The first rows of a table, without reading the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from osipi.connector import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.tables import TABLES

#: How far back a preview looks where `start_time` is not given: the default of the tables is meant for history.
START_TIME = "*-1h"


def preview(
    connector: OsipiLakeflowConnect, table: str, options: Mapping[str, Any] | None = None, rows: int = 10
) -> pa.Table:
    """At most ``rows`` rows of ``table``, the reading of which stops there.

    A table that has the option ``start_time`` is read from :data:`START_TIME` unless it is given. Raises as the
    connector's own reads do, and :class:`OptionError` for an unknown table or fewer than one row.
    """
    if rows < 1:
        raise OptionError(f"rows = {rows}: ask for one row or more")
    schema = connector.arrow_schema(table)
    given = dict(options or {})
    if "start_time" in TABLES[table].options.model_fields and not any(name.lower() == "start_time" for name in given):
        given["start_time"] = START_TIME
    batches, _ = connector.read_table_arrow(table, None, given)
    return pa.Table.from_batches(_first(batches, rows), schema=schema)


def _first(batches: Iterator[pa.RecordBatch], rows: int) -> Iterator[pa.RecordBatch]:
    """Batches that hold ``rows`` rows together; their source is dropped then, so that it stops its requests."""
    for batch in batches:
        yield batch.slice(0, rows)
        rows -= batch.num_rows
        if rows <= 0:
            return
