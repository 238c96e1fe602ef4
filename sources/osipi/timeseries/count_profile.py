"""How the events of a set of streams lie over time: counts of cells that follow each other. Arithmetic only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class CountProfile:
    """Rows before each time, from ``begin`` on: never less at a later time, and a straight line within a cell."""

    def __init__(self, begin: int) -> None:
        self._edges = [begin]
        self._reached = [0.0]

    @property
    def begin(self) -> int:
        """Nothing is known before it, ticks."""
        return self._edges[0]

    @property
    def end(self) -> int:
        """Nothing is known from here on, ticks."""
        return self._edges[-1]

    def rows(self, begin: int, end: int) -> float:
        """Rows in ``[begin, end)``, both within what is known."""
        return self._at(end) - self._at(begin)

    def furthest(self, begin: int, allowed: float) -> int:
        """The last edge of a cell up to which there are no more rows than ``allowed``; ``begin`` where none is."""
        most = self._at(begin) + allowed
        return max(begin, self._edges[bisect_right(self._reached, most) - 1])

    def cell_end(self, ticks: int) -> int:
        """The end of the cell that holds a time before the end of the profile."""
        return self._edges[bisect_right(self._edges, ticks)]

    def coarse_until(self, begin: int, length: int) -> int:
        """How far the cells from ``begin`` on are longer than ``length``."""
        place, at = bisect_right(self._edges, begin), begin
        while place < len(self._edges) and self._edges[place] - at > length:
            at = self._edges[place]
            place += 1
        return at

    def put(self, begin: int, end: int, length: int, counts: Sequence[float]) -> None:
        """Cells of ``length``, the last one cut at ``end``, in place of what was known there.

        They begin within the profile or at its end. Where they end within a cell, what it has more than they is left
        for the rest of it.
        """
        edges, reached = self._edges, self._reached
        base = self._at(begin)
        first, last = bisect_left(edges, begin), bisect_right(edges, end)
        rest_edges, rest = edges[last:], []
        if rest_edges:
            cell = edges[last - 1]
            known = self._at(max(begin, cell))
            of_cell = reached[last] - known
            total = base + sum(counts)
            covered = total - base if begin >= cell else _from(begin, end, length, counts, cell)
            left = max(0.0, of_cell - covered) if end > cell else of_cell
            rest = [total + left + (value - reached[last]) for value in reached[last:]]
        del edges[first:], reached[first:]
        edges.append(begin)
        reached.append(base)
        for place, count in enumerate(counts):
            edges.append(min(end, begin + (place + 1) * length))
            reached.append(reached[-1] + count)
        edges.extend(rest_edges)
        reached.extend(rest)

    def forget_before(self, ticks: int) -> None:
        """Drop the cells that end at or before a time."""
        place = bisect_right(self._edges, ticks) - 1
        if place > 0:
            del self._edges[:place], self._reached[:place]

    def _at(self, ticks: int) -> float:
        place = bisect_right(self._edges, ticks) - 1
        if place + 1 >= len(self._edges):
            return self._reached[-1]
        low, high = self._edges[place], self._edges[place + 1]
        below, above = self._reached[place], self._reached[place + 1]
        return below + (above - below) * (ticks - low) / (high - low)


def _from(begin: int, end: int, length: int, counts: Sequence[float], ticks: int) -> float:
    """Rows of new cells at or after a time."""
    found = 0.0
    for place, count in enumerate(counts):
        low, high = begin + place * length, min(end, begin + (place + 1) * length)
        if high > ticks:
            found += count * (high - max(low, ticks)) / (high - low)
    return found
