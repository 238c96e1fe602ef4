"""A small connector that does everything right, to break in one place at a time.

Its source is a counter in a file: row ``i`` of a table exists once the counter has reached ``i``, and is a function of
``i`` alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import (
    EMIT_KEPT,
    EMIT_WINDOWS,
    KEPT,
    WINDOW_END,
    WINDOW_START,
    LakeflowConnect,
    SupportsArrow,
    SupportsKeyReads,
    SupportsPartitionedStream,
)
from lakeflow_pipeline.rows import rows_to_batches
from lakeflow_pipeline.schema import to_spark

EPOCH = datetime(2024, 1, 1, tzinfo=timezone.utc)

SCHEMA = pa.schema(
    [
        pa.field("id", pa.int64(), nullable=False, metadata={"comment": "Number of the row"}),
        pa.field("at", pa.timestamp("us", "UTC"), nullable=False),
        pa.field("value", pa.float64()),
        pa.field("note", pa.string()),
        pa.field("labels", pa.list_(pa.field("element", pa.string()))),
    ]
)

METADATA: dict[str, dict[str, Any]] = {
    "assets": {"ingestion_type": "snapshot", "primary_keys": ["id"]},
    "alarms": {"ingestion_type": "cdc", "primary_keys": ["id"], "cursor_field": "at"},
    "journal": {"ingestion_type": "append"},
    "readings": {"ingestion_type": "append"},
    "frames": {"ingestion_type": "cdc_with_deletes", "primary_keys": ["id"], "cursor_field": "at"},
}
PARTITIONED = ("readings", "frames")
KNOWN_OPTIONS = {"counter", "token", "max_rows", "isdeleteflow"}


class GoodConnector(LakeflowConnect, SupportsPartitionedStream, SupportsArrow):
    """Snapshot, cdc and append tables; two are partitioned streams, one of them with deletes."""

    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        self.options = fold(options)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    # -- tables

    def list_tables(self) -> list[str]:
        return list(METADATA)

    def get_table_schema(self, table_name: str, table_options: Any = None) -> Any:
        return to_spark(self.arrow_schema(table_name, table_options))

    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        self.known(table_name)
        return SCHEMA

    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        self.known(table_name)
        unknown = set(fold(table_options)) - KNOWN_OPTIONS
        if unknown:
            raise ValueError(f"unknown options {sorted(unknown)}")
        return dict(METADATA[table_name])

    # -- simple reads: offsets hold their planned end, so that a read from an offset is always the same

    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        first, last, end = self.plan(table_name, start_offset)
        return (self.row(i) for i in range(first, last)), end

    def read_table_arrow(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = self.read_table(table_name, start_offset, table_options)
        return rows_to_batches(rows, SCHEMA, table=table_name), end

    def read_table_deletes(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        self.known(table_name)
        first, last, end = self.plan("journal", start_offset)
        return ({"id": i, "at": self.row(i)["at"]} for i in range(first, last) if i % 10 == 3), end

    def plan(self, table: str, start: Any) -> tuple[int, int, Any]:
        """Rows from, rows to, and the offset after them."""
        self.known(table)
        if start is None:
            return 0, self.counter(), {"done": 1}
        if METADATA[table]["ingestion_type"] == "snapshot":
            return (0, 0, start) if start else (0, self.counter(), {"done": 1})
        position, until = start.get("position", 0), start.get("until", 0)
        if position < until:
            return position, until, {"position": until, "until": until}
        until = self.counter()
        return 0, 0, {"position": position, "until": until} if until > position else start

    # -- partitioned reads

    def is_partitioned(self, table_name: str) -> bool:
        return table_name in PARTITIONED

    def latest_offset(self, table_name: str, table_options: Any = None, start_offset: Any = None) -> Any:
        position = (start_offset or {}).get("until", 0)
        step = int(fold(table_options).get("max_rows", "20"))
        return {"until": min(self.counter(), position + step)}

    def get_partitions(
        self, table_name: str, table_options: Any = None, start_offset: Any = None, end_offset: Any = None
    ) -> list[dict[str, Any]]:
        if not self.is_partitioned(table_name):
            return []
        if fold(table_options).get("isdeleteflow") == "true":
            raise ValueError("deletes are read by read_table_deletes")
        first = (start_offset or {}).get("until", 0)
        last = self.counter() if end_offset is None else end_offset["until"]
        middle = (first + last) // 2
        return [{"first": a, "last": b} for a, b in ((first, middle), (middle, last)) if a < b]

    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Iterator[dict[str, Any]]:
        return (self.row(i) for i in range(partition["first"], partition["last"]))

    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        return rows_to_batches(self.read_partition(table_name, partition), SCHEMA, table=table_name)

    # -- the source

    def known(self, table: str) -> None:
        if table not in METADATA:
            raise ValueError(f"no table {table!r}: choose one of {', '.join(METADATA)}")

    def counter(self) -> int:
        return int(Path(self.options["counter"]).read_text())

    def row(self, i: int) -> dict[str, Any]:
        return {
            "id": i,
            "at": (EPOCH + timedelta(seconds=i)).isoformat(),
            "value": None if i % 7 == 0 else i / 2,
            "note": f"row {i}",
            "labels": ["a", None] if i % 2 else [],
        }


class ReadsToNow(GoodConnector):
    """The end of a simple read is wherever the source is: a replay gives more rows than the first time."""

    def plan(self, table: str, start: Any) -> tuple[int, int, Any]:
        if table != "journal" or start is None:
            return super().plan(table, start)
        return start.get("position", 0), self.counter(), {"position": self.counter()}


WINDOWED = {"samples": ("at", "at"), "visits": ("at", "until")}
_TIME = pa.timestamp("us", "UTC")


class WindowedConnector(GoodConnector, SupportsKeyReads):
    """Tables whose reads hold windows whole: one of events, one of spans."""

    def known(self, table: str) -> None:
        if table not in WINDOWED:
            raise ValueError(f"no table {table!r}: choose one of {', '.join(WINDOWED)}")

    def list_tables(self) -> list[str]:
        return list(WINDOWED)

    def is_partitioned(self, table_name: str) -> bool:
        return True

    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        self.known(table_name)
        start, end = WINDOWED[table_name]
        return {
            "ingestion_type": "cdc",
            "primary_keys": ["id"],
            "cursor_field": "read_at",
            "replace": True,
            "window": {"scope": ["note"], "start": start, "end": end},
        }

    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        self.known(table_name)
        schema = SCHEMA.append(pa.field("until", _TIME)).append(pa.field("read_at", _TIME, nullable=False))
        if not emits(table_options):
            return schema
        fields = [field if field.name == "read_at" else field.with_nullable(True) for field in schema]
        return pa.schema([*fields, *(pa.field(name, _TIME) for name in (WINDOW_START, WINDOW_END))])

    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        self.known(table_name)
        end = self.latest_offset(table_name, table_options, start_offset)
        parts = self.get_partitions(table_name, table_options, start_offset, end)
        return (row for part in parts for row in self.read_partition(table_name, part, table_options)), end

    def read_partition(self, table_name: str, partition: Any, table_options: Any = None) -> Iterator[dict[str, Any]]:
        for i in range(partition["first"], partition["last"]):
            row = self.row(i)
            yield row
            if emits(table_options):
                at = EPOCH + timedelta(seconds=i)
                ends = {WINDOW_START: at.isoformat(), WINDOW_END: (at + timedelta(seconds=1)).isoformat()}
                yield {"note": row["note"], "read_at": row["read_at"], **ends}

    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        schema = self.arrow_schema(table_name, table_options)
        return rows_to_batches(self.read_partition(table_name, partition, table_options), schema, table=table_name)

    def read_keys(self, table_name: str, keys: Any, cursor: Any, table_options: Any = None) -> Any:
        rows = [{**self.row(key["id"]), "read_at": cursor} for key in keys if key["id"] < self.counter()]
        return rows_to_batches(rows, self.arrow_schema(table_name), table=table_name)

    def row(self, i: int) -> dict[str, Any]:
        row = super().row(i)
        return {**row, "until": row["at"] if i % 2 else None, "read_at": EPOCH.isoformat()}


class MarkedConnector(GoodConnector):
    """A snapshot whose last row is a marker, where it is asked for markers."""

    def read_table_metadata(self, table_name: str, table_options: Any = None) -> Any:
        metadata = super().read_table_metadata(table_name, table_options)
        return {**metadata, "kept": ["note", "id"]} if table_name == "assets" else metadata

    def arrow_schema(self, table_name: str, table_options: Any = None) -> pa.Schema:
        schema = super().arrow_schema(table_name, table_options)
        if not marks(table_options):
            return schema
        return pa.schema([*(field.with_nullable(True) for field in schema), pa.field(KEPT, pa.bool_())])

    def read_table(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
        rows, end = super().read_table(table_name, start_offset, table_options)
        return chain(rows, [{"note": "away", KEPT: True}] if marks(table_options) else []), end


def marks(options: Mapping[str, str] | None) -> bool:
    return fold(options).get(EMIT_KEPT) == "true"


def emits(options: Mapping[str, str] | None) -> bool:
    return fold(options).get(EMIT_WINDOWS) == "true"


def fold(options: Mapping[str, str] | None) -> dict[str, str]:
    return {name.lower(): value for name, value in (options or {}).items()}
