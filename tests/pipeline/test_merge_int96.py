"""Files of a Spark session with its own settings: their times are INT96, and are the same after files are merged."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lakeflow_pipeline.engines.files.parquet import Shape
from lakeflow_pipeline.engines.files.sorted_merge import Span, lies_in_order, merged, rows_of

SCHEMA = pa.schema([pa.field("id", pa.string(), False), pa.field("at", pa.timestamp("us", tz="UTC"))])
FAR = [
    datetime(1600, 1, 1, tzinfo=timezone.utc),
    datetime(2026, 11, 22, 1, 2, 3, 456789, tzinfo=timezone.utc),
    datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone.utc),
]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "spark.parquet"
    rows = pa.table({"id": ["a", "b", "c"], "at": FAR}, schema=SCHEMA)
    pq.write_table(rows, path, use_deprecated_int96_timestamps=True, store_schema=False)
    assert pq.read_metadata(path).schema.column(1).physical_type == "INT96"
    return path


def test_times_that_nanoseconds_cannot_hold_stay(written: Path) -> None:
    assert [row["at"] for batch in rows_of(written, SCHEMA) for row in batch.to_pylist()] == FAR
    parts = merged([written], Shape(SCHEMA, ("id", "at"), (), 1 << 20), Span())
    assert [row["at"] for part in parts for row in part.to_pylist()] == FAR


def test_their_order_is_seen(written: Path) -> None:
    assert lies_in_order(written, ("at",))
