"""Reads sorted files of a table as one sorted sequence of rows. Memory holds a little of each file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lakeflow_pipeline.engines.files.parquet import SORTED_BY, Shape
from lakeflow_pipeline.engines.files.sorting import Key, count_through, is_sorted, key_at, placed, put_in_order
from lakeflow_pipeline.json_text import read_json

BATCH_ROWS = 65_536
"""The most rows of a file that are read at once."""
_MEMORY_ROWS, _MEMORY_BYTES = 250_000, 128 << 20
"""What memory holds of all files while they are merged; the bytes are counted as in the files."""
_FEWEST_ROWS = 1_024
_READ_BYTES = 64 << 10


@dataclass(frozen=True)
class Span:
    """Rows whose first sort column is from ``start`` to before ``end``; ``None`` is no bound, and nulls come last."""

    start: Any = None
    end: Any = None


def rows_of(path: Path, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """All rows of a file, in the file's order."""
    with _opened(path) as file:
        for batch in file.iter_batches(BATCH_ROWS):
            yield _fit(batch, schema)


def is_in_order(path: Path, sort_by: Sequence[str]) -> bool:
    """Whether a file's footer says that its rows are in this order."""
    noted = (pq.read_metadata(path).metadata or {}).get(SORTED_BY.encode())
    try:
        return noted is not None and bool(read_json(noted) == list(sort_by))
    except ValueError:
        return False


def lies_in_order(path: Path, sort_by: Sequence[str]) -> bool:
    """Whether a file's rows are in this order: reads all its sort columns."""
    last: Key | None = None
    with _opened(path, dictionaries=list(sort_by)) as file:
        if not set(sort_by) <= set(file.schema_arrow.names):
            return False
        for batch in file.iter_batches(BATCH_ROWS, columns=list(sort_by)):
            rows = pa.Table.from_batches([batch])
            if not is_sorted(rows, sort_by) or (last is not None and key_at(rows, sort_by, 0) < last):
                return False
            last = key_at(rows, sort_by, rows.num_rows - 1)
    return True


def merged(paths: Sequence[Path], shape: Shape, span: Span) -> Iterator[pa.Table]:
    """The rows of sorted files within ``span``, in order. Text is dictionary-encoded."""
    schema = encoded(shape.schema)
    waiting = sorted((_Run(path, schema, shape.sort_by, span) for path in paths), key=lambda run: run.low, reverse=True)
    reading: list[_Run] = []
    try:
        while waiting or reading:
            last = min((run.last for run in reading), default=None)
            while waiting and (last is None or waiting[-1].low <= last[:1]):
                run = waiting.pop()
                if run.open(1 / (len(reading) + 1)):
                    reading.append(run)
                    last = run.last if last is None else min(last, run.last)
            if last is None:
                continue
            parts = [part for run in reading if (part := run.take_through(last)).num_rows]
            reading = [run for run in reading if run.has_rows()]
            rows = pa.Table.from_batches(parts).unify_dictionaries()
            yield rows if len(parts) == 1 else put_in_order(rows, shape.sort_by)
    finally:
        for run in reading:
            run.close()


def spans_of(paths: Sequence[Path], shape: Shape, count: int) -> list[Span]:
    """Up to ``count`` spans that hold about the same number of rows each, all rows together."""
    weights: list[tuple[Any, int]] = []
    for path in paths:
        metadata = pq.read_metadata(path)
        for group in range(metadata.num_row_groups):
            ends = _ends(metadata.row_group(group), shape.sort_by[0])
            if ends is not None:
                weights.append((ends[0], metadata.row_group(group).num_rows))
    weights.sort(key=lambda entry: entry[0])
    total, seen = sum(rows for _, rows in weights), 0
    bounds: list[Any] = []
    for least, rows in weights:
        if seen >= total * (len(bounds) + 1) / count and (not bounds or bounds[-1] < least):
            bounds.append(least)
        seen += rows
    return [Span(start, end) for start, end in zip([None, *bounds], [*bounds, None], strict=True)]


def encoded(schema: pa.Schema) -> pa.Schema:
    """A schema with text as dictionaries."""
    return pa.schema([f.with_type(pa.dictionary(pa.int32(), f.type)) if _is_text(f) else f for f in schema])


class _Run:
    """A sorted file that is read piece by piece."""

    def __init__(self, path: Path, schema: pa.Schema, sort_by: tuple[str, ...], span: Span) -> None:
        self._path, self._schema, self._sort_by, self._span = path, schema, sort_by, span
        metadata = pq.read_metadata(path)
        ends = [_ends(metadata.row_group(group), sort_by[0]) for group in range(metadata.num_row_groups)]
        self._groups = [group for group, end in enumerate(ends) if _overlap(end, span)]
        size = sum(metadata.row_group(group).total_byte_size for group in self._groups)
        self._row_bytes = size / max(1, sum(metadata.row_group(group).num_rows for group in self._groups))
        least = [ends[group] for group in self._groups]
        known = [placed(end[0]) for end in least if end is not None]
        self.low: Key = (min(known),) if len(known) == len(least) and known else ((-1, None),)
        self._file: Any = None
        self._batches: Iterator[pa.RecordBatch] = iter(())
        self._batch: pa.RecordBatch | None = None
        self.last: Key = ()

    def open(self, share: float) -> bool:
        """Begin to read, with a share of the memory; returns whether there are rows."""
        text = [field.name for field in self._schema if pa.types.is_dictionary(field.type)]
        self._file = _opened(self._path, text)
        most = int(share * min(_MEMORY_ROWS, _MEMORY_BYTES / max(1, self._row_bytes)))
        at_once = min(BATCH_ROWS, max(_FEWEST_ROWS, most))
        self._batches = self._file.iter_batches(at_once, row_groups=self._groups, use_threads=False)
        return self._advance()

    def has_rows(self) -> bool:
        """Whether rows are left; reads the next ones when needed."""
        assert self._batch is not None
        return bool(self._batch.num_rows) or self._advance()

    def take_through(self, last: Key) -> pa.RecordBatch:
        """The rows in memory that do not come after ``last``."""
        assert self._batch is not None
        count = self._batch.num_rows if self.last <= last else count_through(self._batch, self._sort_by, last)
        taken, self._batch = self._batch.slice(0, count), self._batch.slice(count)
        return taken

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _advance(self) -> bool:
        for batch in self._batches:
            inside = self._inside(_fit(batch, self._schema))
            if inside.num_rows:
                self._batch, self.last = inside, key_at(inside, self._sort_by, inside.num_rows - 1)
                return True
        self.close()
        return False

    def _inside(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The rows of a batch within the span."""
        first = self._sort_by[:1]
        if self._span.start is not None:
            batch = batch.slice(_count_before(batch, first[0], self._span.start))
        if self._span.end is not None:
            batch = batch.slice(0, _count_before(batch, first[0], self._span.end))
        return batch


def _opened(path: Path, dictionaries: Sequence[str] = ()) -> Any:
    """Open a file so that memory holds only what is being read; text of some columns is read as dictionaries."""
    return pq.ParquetFile(
        path,
        read_dictionary=list(dictionaries) or None,
        # A file that is mapped or read ahead would come to lie in memory as a whole.
        pre_buffer=False,
        buffer_size=_READ_BYTES,
        # Old files hold times as INT96 with nanoseconds, which cannot hold every time of microseconds.
        coerce_int96_timestamp_unit="us",
    )


def _count_before(batch: pa.RecordBatch, name: str, bound: Any) -> int:
    low, high, limit = 0, batch.num_rows, (placed(bound),)
    while low < high:
        middle = (low + high) // 2
        if key_at(batch, (name,), middle) < limit:
            low = middle + 1
        else:
            high = middle
    return low


def _ends(group: Any, name: str) -> tuple[Any, Any] | None:
    """Least and greatest value of a column in a row group; ``None`` where that is not known of all its rows."""
    for index in range(group.num_columns):
        column = group.column(index)
        if column.path_in_schema == name:
            known = column.statistics
            if known is None or not known.has_min_max or known.null_count is None or known.null_count:
                return None
            # Statistics leave out NaN, which has a place in the order.
            return None if isinstance(known.min, float) else (known.min, known.max)
    return None


def _overlap(ends: tuple[Any, Any] | None, span: Span) -> bool:
    if ends is None:
        return True
    return (span.end is None or ends[0] < span.end) and (span.start is None or ends[1] >= span.start)


def _is_text(field: pa.Field) -> bool:
    return bool(pa.types.is_string(field.type))


def _fit(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """A batch with the columns of the table; one that the file does not have yet is null."""
    columns = [
        batch.column(field.name).cast(field.type)
        if field.name in batch.schema.names
        else pa.nulls(batch.num_rows, field.type)
        for field in schema
    ]
    return pa.RecordBatch.from_arrays(columns, schema=schema)
