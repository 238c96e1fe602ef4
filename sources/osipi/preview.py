"""The first rows of a table, without reading the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from osipi.connector import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.tables import TABLES

#: Where a preview begins if `start_time` is not given. The default of the tables is meant for history.
START_TIME = "*-1h"


def preview(
    connector: OsipiLakeflowConnect, table: str, options: Mapping[str, Any] | None = None, rows: int = 10
) -> pa.Table:
    """The first ``rows`` rows of ``table``; nothing more is read.

    A table with the option ``start_time`` is read from :data:`START_TIME` unless the option is given. Raises what a
    read of the connector raises, and :class:`OptionError` for an unknown table or fewer than one row.
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
    """Batches with ``rows`` rows in all. Then nothing holds their source any more, and it stops its requests."""
    for batch in batches:
        yield batch.slice(0, rows)
        rows -= batch.num_rows
        if rows <= 0:
            return
