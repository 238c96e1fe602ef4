"""Sorts rows as their table is sorted: ascending, nulls last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

Key = tuple[tuple[int, Any], ...]
"""A row's place in the order. Any two can be compared."""


def key_at(rows: pa.Table | pa.RecordBatch, names: Sequence[str], index: int) -> Key:
    """The place of one row."""
    return tuple(placed(rows.column(name)[index].as_py()) for name in names)


def placed(value: Any) -> tuple[int, Any]:
    """A value's place in the order: numbers and text first, then NaN, then nulls."""
    if value is None:
        return 2, None
    return (0, value) if value == value else (1, None)  # only NaN is not itself


def count_through(batch: pa.RecordBatch, names: Sequence[str], last: Key) -> int:
    """How many rows of a sorted batch come before ``last`` or are equal to it."""
    low, high = 0, batch.num_rows
    while low < high:
        middle = (low + high) // 2
        if key_at(batch, names, middle) <= last:
            low = middle + 1
        else:
            high = middle
    return low


def in_order(table: pa.Table, names: Sequence[str]) -> pa.Table:
    """The rows sorted. Rows that are sorted already are returned as they are."""
    return table if not names or is_sorted(table, names) else put_in_order(table, names)


def put_in_order(table: pa.Table, names: Sequence[str]) -> pa.Table:
    """As `in_order`, for rows that are known to be unsorted."""
    keys = [_comparable(table.column(name).combine_chunks()) for name in names]
    # Arrow sorts a record batch column by column, and integers of a small range by counting. For a table it compares
    # rows, which is much slower.
    batch = pa.RecordBatch.from_arrays(keys, names=[str(at) for at in range(len(keys))])
    order = pc.sort_indices(batch, sort_keys=[(name, "ascending") for name in batch.schema.names])
    return table.combine_chunks().take(order)


def is_sorted(table: pa.Table, names: Sequence[str]) -> bool:
    """Whether rows are sorted. Sources usually give them sorted, and to check is cheaper than to sort."""
    if table.num_rows < 2:
        return True
    undecided: Any = None
    for name in names:
        column = _comparable(table.column(name).combine_chunks())
        if column.null_count or (pa.types.is_floating(column.type) and pc.any(pc.is_nan(column)).as_py()):
            return False
        before, after = column.slice(0, len(column) - 1), column.slice(1)
        falls = pc.greater(before, after)
        if pc.any(falls if undecided is None else pc.and_(falls, undecided)).as_py():
            return False
        equal = pc.equal(before, after)
        undecided = equal if undecided is None else pc.and_(equal, undecided)
    return True


def _comparable(column: pa.Array) -> pa.Array:
    """Text as the rank of its values: few values differ, and numbers compare faster."""
    if pa.types.is_string(column.type):
        column = column.dictionary_encode()
    if not pa.types.is_dictionary(column.type):
        return column
    ranks = pc.rank(column.dictionary, sort_keys="ascending", tiebreaker="dense")
    return ranks.cast(pa.int32()).take(column.indices)
