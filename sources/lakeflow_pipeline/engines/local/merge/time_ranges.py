"""Ranges of time that cover all changes: few ranges, as narrow as possible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import pairwise

import pyarrow as pa
import pyarrow.compute as pc

MOST = 64

Range = tuple[int, int]
"""First and last microsecond since 1970."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class Ranges:
    """Covers all added times with at most ``most`` ranges. The widest gaps between times stay uncovered."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._ranges: list[Range] = []

    def __iter__(self) -> Iterator[Range]:
        return iter(self._ranges)

    def add(self, times: pa.Array) -> None:
        """Cover timestamps (microseconds, no nulls)."""
        if len(times):
            self._ranges = _few([*self._ranges, *_of_values(times.cast(pa.int64()), self._most)], self._most)

    def where(self, column: str) -> str:
        """SQL: a timestamp lies in one of the ranges."""
        parts = [f"({column} >= '{_iso(first)}' AND {column} <= '{_iso(last)}')" for first, last in self._ranges]
        return f"({' OR '.join(parts)})"


def _of_values(values: pa.Array, most: int) -> list[Range]:
    values = pc.unique(values)
    values = values.take(pc.sort_indices(values))
    gaps = pc.subtract(values.slice(1), values.slice(0, len(values) - 1))
    widest = pc.select_k_unstable(gaps, most - 1, [("", "descending")]) if most > 1 else pa.array([], pa.uint64())
    ends = sorted(widest.to_pylist())
    firsts, lasts = [0, *(end + 1 for end in ends)], [*ends, len(values) - 1]
    return [(values[a].as_py(), values[b].as_py()) for a, b in zip(firsts, lasts, strict=True)]


def _few(ranges: list[Range], most: int) -> list[Range]:
    joined: list[Range] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    gaps = sorted((after[0] - before[1], at) for at, (before, after) in enumerate(pairwise(joined)))
    for at in sorted((at for _, at in gaps[: max(0, len(joined) - most)]), reverse=True):
        joined[at : at + 2] = [(joined[at][0], joined[at + 1][1])]
    return joined


def _iso(micros: int) -> str:
    return (_EPOCH + timedelta(microseconds=micros)).isoformat(timespec="microseconds").replace("+00:00", "Z")
