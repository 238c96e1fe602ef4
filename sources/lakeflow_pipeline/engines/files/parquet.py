"""Writes the Parquet files of a table: sorted, of the wanted size, with the statistics for the table's log."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from lakeflow_pipeline.engines.files.sorting import Key, in_order, key_at

ROW_GROUP_ROWS = 131_072
"""The fewest rows that a reader decodes: about a day of one stream at one event a second."""
SORTED_ROWS = 4 * ROW_GROUP_ROWS
"""The most rows that are sorted together."""
SORTED_BYTES = 128 << 20
"""The most bytes that are sorted together, where rows are large."""
SORTED_BY = "lakeflow.sorted_by"
"""Key in a file's footer: the columns by which its rows are sorted, ascending, nulls last."""

_PAGE_BYTES = 256 << 10
_LONGEST_TEXT = 256
_AFTER_ALL = chr(0x10FFFF)


@dataclass(frozen=True)
class Shape:
    """How the files of a table are written."""

    schema: pa.Schema
    sort_by: tuple[str, ...]
    stats: tuple[str, ...]
    """Columns whose least and greatest values the table's log holds."""
    target_bytes: int


@dataclass(frozen=True)
class DataFile:
    """A finished file."""

    path: Path
    rows: int
    stats: str
    """JSON for the Delta log."""


class FileWriter:
    """Writes rows into files ``NAME-0000.parquet`` ... of a directory, each in the order of the table.

    It begins another file when one is full (its size, or ``most_rows``), or when the next rows come before the last.
    """

    def __init__(self, shape: Shape, directory: Path, name: str, most_rows: int = sys.maxsize) -> None:
        self._shape, self._directory, self._name, self._most = shape, directory, name, most_rows
        self._files: list[DataFile] = []
        self._pending: list[pa.Table] = []
        self._pending_rows = self._pending_bytes = 0
        self._open: _OpenFile | None = None
        self._last: Key | None = None

    def write_all(self, batches: Iterable[pa.RecordBatch]) -> list[DataFile]:
        """Sort and write rows, `SORTED_ROWS` at a time; returns all files."""
        chunk: list[pa.RecordBatch] = []
        rows = size = 0
        try:
            for batch in batches:
                chunk.append(batch)
                rows, size = rows + batch.num_rows, size + batch.nbytes
                if rows >= SORTED_ROWS or size >= SORTED_BYTES:
                    self.write(in_order(pa.Table.from_batches(chunk), self._shape.sort_by))
                    chunk, rows, size = [], 0, 0
            if chunk:
                self.write(in_order(pa.Table.from_batches(chunk), self._shape.sort_by))
            return self.close()
        except BaseException:
            self.abandon()
            raise

    def write(self, rows: pa.Table) -> None:
        """Write rows that are sorted. Text may be dictionary-encoded."""
        if not rows.num_rows:
            return
        names = self._shape.sort_by
        if names:
            if self._last is not None and key_at(rows, names, 0) < self._last:
                self._finish_file()
            self._last = key_at(rows, names, rows.num_rows - 1)
        self._pending.append(rows)
        self._pending_rows += rows.num_rows
        self._pending_bytes += rows.nbytes
        if self._pending_rows >= ROW_GROUP_ROWS or self._pending_bytes >= SORTED_BYTES:
            self._write_groups(whole=True)

    def close(self) -> list[DataFile]:
        """Finish the last file; returns all files."""
        self._finish_file()
        return self._files

    def abandon(self) -> None:
        """Close the open file unfinished: it will not be read."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _finish_file(self) -> None:
        self._write_groups(whole=False)
        if self._open is not None:
            self._files.append(self._open.close())
            self._open = None

    def _write_groups(self, whole: bool) -> None:
        """Write row groups; with ``whole``, rows that do not fill one wait for more."""
        if not self._pending:
            return
        rows = pa.concat_tables(self._pending).unify_dictionaries()
        most = max(1, min(ROW_GROUP_ROWS, rows.num_rows * SORTED_BYTES // max(rows.nbytes, 1)))
        start = 0
        while start < rows.num_rows and not (whole and rows.num_rows - start < most):
            group = rows.slice(start, most)
            if self._open is None:
                path = self._directory / f"{self._name}-{len(self._files):04}.parquet"
                self._open = _OpenFile(path, self._shape, rows.schema)
            self._open.write(group)
            start += group.num_rows
            if self._open.size >= self._shape.target_bytes or self._open.rows >= self._most:
                self._files.append(self._open.close())
                self._open = None
        left = rows.slice(start)
        self._pending = [left] if left.num_rows else []
        self._pending_rows, self._pending_bytes = left.num_rows, left.nbytes


class _OpenFile:
    def __init__(self, path: Path, shape: Shape, schema: pa.Schema) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        # Times and other numbers that change evenly take a bit or two as differences. Measured values compress best as
        # they are: they are too many for a dictionary.
        even = [f.name for f in schema if pa.types.is_integer(f.type) or pa.types.is_temporal(f.type)]
        few = [f.name for f in schema if f.name not in even and not pa.types.is_floating(f.type)]
        self._writer = pq.ParquetWriter(
            path,
            schema,
            compression="zstd",
            use_dictionary=few,
            column_encoding=dict.fromkeys(even, "DELTA_BINARY_PACKED"),
            data_page_size=_PAGE_BYTES,
            write_page_index=True,
            store_schema=False,
        )
        self._writer.add_key_value_metadata({SORTED_BY: json.dumps(shape.sort_by)})
        self._stats = _Stats(shape.stats)
        self.rows = 0

    @property
    def size(self) -> int:
        """Bytes so far."""
        return self._path.stat().st_size

    def write(self, rows: pa.Table) -> None:
        """One row group."""
        self._writer.write_table(rows, row_group_size=ROW_GROUP_ROWS)
        self._stats.add(rows)
        self.rows += rows.num_rows

    def close(self) -> DataFile:
        self._writer.close()
        return DataFile(self._path, self.rows, self._stats.text(self.rows))


class _Stats:
    """Least and greatest values and numbers of nulls, for the Delta log."""

    def __init__(self, names: Sequence[str]) -> None:
        self._nulls = dict.fromkeys(names, 0)
        self._least: dict[str, Any] = {}
        self._greatest: dict[str, Any] = {}
        # Columns with NaN. Spark sorts it after all numbers, other readers do not: such columns get no greatest value.
        self._beyond_numbers: set[str] = set()

    def add(self, rows: pa.Table) -> None:
        for name in self._nulls:
            column = rows.column(name)
            self._nulls[name] += column.null_count
            if pa.types.is_dictionary(column.type):
                column = pc.unique(column).cast(column.type.value_type)  # its dictionary may hold more than its rows
            if pa.types.is_nested(column.type) or column.null_count == len(column):
                continue
            if pa.types.is_floating(column.type) and pc.any(pc.is_nan(column)).as_py():
                self._beyond_numbers.add(name)
            ends = pc.min_max(column).as_py()
            least, greatest = ends["min"], ends["max"]
            self._least[name] = min(self._least.get(name, least), least)
            self._greatest[name] = max(self._greatest.get(name, greatest), greatest)

    def text(self, rows: int) -> str:
        least = {name: _as_json(value, "") for name, value in self._least.items()}
        greatest = {
            name: _as_json(value, _AFTER_ALL)
            for name, value in self._greatest.items()
            if name not in self._beyond_numbers
        }
        return json.dumps(
            {
                "numRecords": rows,
                "minValues": {name: value for name, value in least.items() if value is not None},
                "maxValues": {name: value for name, value in greatest.items() if value is not None},
                "nullCount": self._nulls,
            },
            ensure_ascii=False,
        )


def _as_json(value: Any, cut: str) -> Any:
    """A value as JSON for the Delta log, ``None`` where it has no such form. Text that is cut ends with ``cut``."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST_TEXT else value[:_LONGEST_TEXT] + cut
    if isinstance(value, datetime):
        text = value.replace(tzinfo=None).isoformat(timespec="microseconds")
        return text if value.tzinfo is None else f"{text}Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return value if abs(value) <= 1.7976931348623157e308 else None
    return value if isinstance(value, (bool, int)) else None
