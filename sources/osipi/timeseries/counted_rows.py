"""Rows of one set of streams over time, counted by PI ahead of the plan, in cells as fine as a micro-batch needs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Protocol

from osipi.timeseries.count_profile import CountProfile
from osipi.timeseries.offset import SECOND

RATE_WHEN_UNKNOWN = 1.0
"""Events a second and stream."""

FINENESS, SMALL_FINENESS = 8, 4
"""Cells of a full micro-batch, which ends where a cell ends; and of a small one."""

SMALL = 100_000
"""A micro-batch of fewer records is small: counts of as many windows as otherwise would be a good part of its rows."""

_ENOUGH = 0.75
"""A micro-batch so full ends at the last cell that fits: finer cells are not worth a request."""
_LEAST_CELLS = 64
"""Cells that a stretch is cut into at least: a burst in it is found without another request."""
_LEAST_REFINED = 16
_REFINEMENTS = 6
"""Counts of finer cells for one micro-batch at most. One is enough unless the events come in bursts."""
_SPARSER = 16
"""A stretch may have so many times fewer events than the one before, as far as the next one's length is concerned."""
_LEAST_EXPECTED = 1 / _SPARSER**2
SCANNED = 10_000_000
"""Events that PI has to go through for one request, as far as that can be foreseen: a few seconds of its time."""


class Counter(Protocol):
    """Has PI count the rows of a set."""

    def cells(self, begin: int, end: int, length: int) -> list[float] | None:
        """Rows in cells of a length (ticks) from ``begin`` on, the last one cut at ``end``; fewer cells where the
        server takes no more in a call. None where it counts none."""

    def whole(self, begin: int, end: int) -> float | None:
        """Rows between two times; None where the server counts none."""

    @property
    def most_cells(self) -> int:
        """Cells of one call."""


@dataclass
class Counting:
    """What a run has counted to plan by, and may still count."""

    sets: list[CountedRows] = field(default_factory=list)
    stretches_left: int | None = None
    """Stretches that may still be counted; None for as many as the micro-batches need."""
    requests: int = 0
    """Requests that were made to count."""
    windows_refused: bool = False
    """The server does not count in windows."""
    most_windows: int | None = None
    """Windows that the server takes in a call, where it refused more."""

    def rows(self, keys: Collection[str], begin: int, end: int) -> float | None:
        """Rows of a set between two times, where they were counted."""
        known = self.known(keys, begin)
        if known is None or known.even or known.end < end:
            return None
        return known.rows(begin, end) * len(keys) / len(known.keys)

    def known(self, keys: Collection[str], begin: int) -> CountedRows | None:
        """The set, or one that is nearly the same, where its rows from a time on are known."""
        for known in reversed(self.sets):
            # a set that could not be counted may be countable without the stream that was at fault
            usable = not known.even or len(known.keys) == len(keys)
            if usable and known.begin <= begin <= known.end and alike(known.keys, keys):
                return known
        return None

    def take_stretch(self) -> bool:
        """Whether another stretch may be counted; it then is."""
        if self.stretches_left is None:
            return True
        self.stretches_left -= 1
        return self.stretches_left >= 0


class CountedRows:
    """The set's profile, extended and refined as the plan comes along."""

    def __init__(
        self,
        keys: frozenset[str],
        begin: int,
        counter: Counter,
        counting: Counting,
        *,
        max_records: int,
        smallest: int,
        together: int,
        a_second: float = RATE_WHEN_UNKNOWN,
    ) -> None:
        """``smallest``: the shortest window of a read, ticks. ``together``: streams of one request. ``a_second``: what
        a stream is expected to have before anything is counted."""
        self.keys = keys
        self._profile = CountProfile(begin)
        self._counter = counter
        self._counting = counting
        self._max_records = max_records
        self._fineness = SMALL_FINENESS if max_records < SMALL else FINENESS
        self._smallest = smallest
        self._together = max(1, min(len(keys), together))
        self._unknown = len(keys) * RATE_WHEN_UNKNOWN
        self._rate = len(keys) * max(a_second, _LEAST_EXPECTED)
        """Rows a second that the next stretch is expected to have."""
        self._counted = False
        """Whether anything was counted in windows."""
        self._goal = 0
        """The horizon when the set was counted first."""
        self.even = False
        """Nothing more is counted: the rest is taken to have the same number of rows everywhere."""

    @property
    def begin(self) -> int:
        """Before it nothing is known."""
        return self._profile.begin

    @property
    def end(self) -> int:
        """From here on nothing is known."""
        return self._profile.end

    def rows(self, begin: int, end: int) -> float:
        """Rows between two times that are known."""
        return self._profile.rows(begin, end)

    def is_even(self, begin: int, end: int) -> bool:
        """Whether nothing distinguishes one part of ``[begin, end)`` from another."""
        return self.even and self.begin <= begin < self.end >= end and self._profile.cell_end(begin) >= end

    def until(self, begin: int, end: int, horizon: int, allowed: float) -> int:
        """The furthest time, at most ``end``, up to which there are no more rows than ``allowed``.

        Where the first smallest window holds more, the end of that one. ``horizon``: so far later reads will go, and
        counts may serve them too.
        """
        profile = self._profile
        profile.forget_before(begin)
        refinements = 0
        while True:
            at = profile.furthest(begin, allowed)
            if at >= end:
                return end
            if at == profile.end:
                self._extend(max(horizon, end))
                continue
            stop = profile.cell_end(at)
            if at > begin and (profile.rows(begin, at) >= _ENOUGH * allowed or stop - at <= self._smallest):
                return at
            if stop - at <= self._smallest:
                return min(end, stop)
            if refinements == _REFINEMENTS or not self._refine(at, stop, allowed):
                part = (allowed - profile.rows(begin, at)) / profile.rows(at, stop)
                return min(end, at + int((stop - at) // SECOND * part) * SECOND)
            refinements += 1

    def _extend(self, horizon: int) -> None:
        """Know more, at least up to a time after the end of what is known."""
        begin, left = self._profile.end, horizon - self._profile.end
        self._goal = self._goal or horizon
        if self.even or (begin >= self._goal and self._unknown * left / SECOND <= self._max_records):
            # the head has moved on a little: nothing is counted for that
            self._assume(horizon, max(self._rate, self._unknown))
            return
        if not self._counting.take_stretch():
            self.even = True
            self._assume(horizon, self._rate)
            return
        most = self._counter.most_cells
        wanted = self._cell(self._max_records / self._rate * SECOND)
        span = min(left, wanted * most, self._scanned(self._rate))
        length = min(wanted, self._length(span / min(_LEAST_CELLS, most)))
        end = min(horizon, begin + max(1, min(most, -(-int(span) // length))) * length)
        counts = self._counter.cells(begin, end, length)
        if counts is None:
            self._give_up(horizon)
            return
        end = min(end, begin + len(counts) * length)
        self._profile.put(begin, end, length, counts)
        self._counted = True
        self._rate = max(sum(counts) * SECOND / (end - begin), self._rate / _SPARSER)

    def _give_up(self, horizon: int) -> None:
        """Without counts of windows: one for all that is left, or what is taken where nothing is known."""
        begin = self._profile.end
        rows = self._counter.whole(begin, horizon) if not self._counted else None
        known = None if rows is None else rows * SECOND / (horizon - begin)
        self._rate = max(self._rate, self._unknown) if known is None else known
        self.even = True
        self._assume(horizon, self._rate)

    def _assume(self, horizon: int, rate: float) -> None:
        begin = self._profile.end
        self._profile.put(begin, horizon, horizon - begin, [rate * (horizon - begin) / SECOND])

    def _refine(self, at: int, stop: int, allowed: float) -> bool:
        """Finer cells from a time on; False where they cannot be had."""
        if self.even or self._counting.windows_refused or not self._counting.take_stretch():
            return False
        profile = self._profile
        rows = profile.rows(at, stop)
        length = min(self._cell((stop - at) * allowed / rows), self._length((stop - at) / _LEAST_REFINED))
        most = min(self._counter.most_cells, self._scanned(rows * SECOND / (stop - at)) // length)
        end = min(profile.coarse_until(at, length), at + max(1, int(most)) * length)
        counts = self._counter.cells(at, end, length)
        if counts is None:
            return False
        profile.put(at, min(end, at + len(counts) * length), length, counts)
        return True

    def _scanned(self, rate: float) -> float:
        """How long a stretch may be for PI to go through it in one request, ticks, at so many rows a second."""
        return SCANNED / self._together * len(self.keys) / rate * SECOND

    def _cell(self, ticks: float) -> int:
        """The length of cells for micro-batches of a length: of those that are fine enough, the one whose whole cells
        fill most of it."""
        numbers = range(self._fineness, self._fineness * 3 // 2 + 1)
        return max((self._length(ticks / number) for number in numbers), key=lambda cell: ticks // cell * cell)

    def _length(self, ticks: float) -> int:
        return max(1, int(ticks // self._smallest)) * self._smallest


def alike(one: Collection[str], other: Collection[str]) -> bool:
    """Whether two sets of streams share nearly all of them, so that the rows of one tell those of the other."""
    if one is other:
        return True
    if min(len(one), len(other)) < 0.9 * max(len(one), len(other)):
        return False
    return len(set(one).intersection(other)) >= 0.9 * max(len(one), len(other))
