"""Cuts a micro-batch into slices of its keys, so that memory holds one slice when changes are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from lakeflow_pipeline.engines.scd_sql import DATAFUSION as SQL

SLICE_ROWS = 250_000
SLICE_BYTES = 64 << 20
"""The wanted size of a slice: so many rows, fewer where they are large."""

_ORDERED = (pa.types.is_integer, pa.types.is_string, pa.types.is_timestamp, pa.types.is_date)
_LONGEST_BOUND = 256
SAMPLED = 64
"""One row of so many is read to find where to cut."""


def has_order(kind: pa.DataType) -> bool:
    """Whether values of a type can be compared with literals in SQL."""
    return any(of(kind) for of in _ORDERED)


def as_literal(value: str, kind: pa.DataType) -> str | None:
    """A value of an ordered type, given as text, as SQL; ``None`` where it is too long for SQL."""
    if len(value) > _LONGEST_BOUND:
        return None
    if pa.types.is_integer(kind):
        return value
    if pa.types.is_timestamp(kind) and kind.tz:
        return SQL.timestamp(value)
    return SQL.literal(value)


@dataclass(frozen=True)
class Cuts:
    """Slices are ``... < values[0] <= ... < values[1] <= ...`` of a column. Without values there is one slice."""

    column: str = ""
    values: tuple[Any, ...] = ()
    """Arrow scalars, ascending."""

    def __len__(self) -> int:
        return len(self.values) + 1

    def where(self, index: int, alias: str) -> str:
        """SQL: a row is in a slice."""
        at = SQL.column(alias, self.column)
        parts = []
        if index > 0:
            parts.append(f"({at} >= {self._literal(index - 1)})")
        if index < len(self.values):
            parts.append(f"({at} < {self._literal(index)})")
        return " AND ".join(parts) or "true"

    def split(self, batch: pa.RecordBatch) -> Iterator[tuple[int, pa.RecordBatch]]:
        """A batch cut into its slices; no part is empty."""
        if not self.values:
            yield 0, batch
            return
        column = batch.column(self.column)
        ends = pc.min_max(column)
        first, last = self._of(ends["min"]), self._of(ends["max"])
        if first == last:
            yield first, batch
            return
        for index in range(first, last + 1):
            inside = None if index == first else pc.greater_equal(column, self.values[index - 1])
            if index < last:
                below = pc.less(column, self.values[index])
                inside = below if inside is None else pc.and_(inside, below)
            part = batch.filter(inside)
            if part.num_rows:
                yield index, part

    def _of(self, value: Any) -> int:
        """The slice of a value."""
        low, high = 0, len(self.values)
        while low < high:
            middle = (low + high) // 2
            if pc.greater_equal(value, self.values[middle]).as_py():
                low = middle + 1
            else:
                high = middle
        return low

    def _literal(self, index: int) -> str:
        value = self.values[index]
        literal = as_literal(value.cast(pa.string()).as_py(), value.type)
        assert literal is not None, "longer values are no cuts"
        return literal


def find_cuts(batches: Iterable[pa.RecordBatch], columns: Sequence[str]) -> Cuts:
    """Where to cut rows so that slices hold about `SLICE_ROWS` or `SLICE_BYTES`.

    It cuts by the first of ``columns`` (ordered types, no nulls) with slices that are small enough, else by the column
    with the smallest: a column with few values gives large slices.
    """
    samples: dict[str, list[pa.Array]] = {name: [] for name in columns}
    rows = size = 0
    for batch in batches:
        size += batch.nbytes
        picked = pa.array(range(-rows % SAMPLED, batch.num_rows, SAMPLED), pa.int64())
        rows += batch.num_rows
        for name, parts in samples.items():
            parts.append(batch.column(name).take(picked))
    wanted = min(SLICE_ROWS, rows * SLICE_BYTES // max(size, 1))
    if rows <= wanted:
        return Cuts()
    best, least = Cuts(), rows
    for name, parts in samples.items():
        cuts, largest = _cuts(name, pa.chunked_array(parts), max(1, wanted // SAMPLED))
        if largest * SAMPLED < least:
            best, least = cuts, largest * SAMPLED
        if least <= 2 * wanted:
            break
    return best


def _cuts(name: str, sample: pa.ChunkedArray, every: int) -> tuple[Cuts, int]:
    """Cuts of a column after each ``every`` values of a sample, and the number of values in the largest slice."""
    values, counts = pc.value_counts(sample.combine_chunks()).flatten()
    order = pc.sort_indices(values)
    values, counts = values.take(order), counts.take(order).to_pylist()
    chosen: list[Any] = []
    largest = size = 0
    for index, count in enumerate(counts):
        if size and size + count > every and as_literal(values[index].cast(pa.string()).as_py(), values.type):
            chosen.append(values[index])
            size = 0
        size += count
        largest = max(largest, size)
    return Cuts(name, tuple(chosen)), largest
