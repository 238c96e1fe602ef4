"""Event frames that a search has found: narrowed down and sorted as columns, made as objects for the page only."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from pi_simulator.plant.frame_model import PROCESSES, Frame, FrameCondition
from pi_simulator.ticks import Ticks

Make = Callable[[int, int, int, int, int, int], Frame]
"""Makes the frame of one row of columns."""


class Selected:
    """Frames as columns (process, child, slot, source, start, end), and those that were changed by hand as objects."""

    def __init__(self, make: Make, columns: list[Ticks], by_hand: list[Frame]) -> None:
        self._make, self._columns, self._by_hand = make, columns, by_hand

    def __len__(self) -> int:
        return len(self._columns[0]) + len(self._by_hand)

    def _keep(self, rows: NDArray[np.bool_], by_hand: list[Frame]) -> Selected:
        return Selected(self._make, [column[rows] for column in self._columns], by_hand)

    def only(self, frames: list[Frame]) -> Selected:
        """These frames, which were made already."""
        return Selected(self._make, [column[:0] for column in self._columns], frames)

    def where(self, condition: FrameCondition) -> Selected:
        """Those that meet a condition on start and end."""
        starts = np.array([f.start for f in self._by_hand], dtype=np.int64)
        ends = np.array([f.end for f in self._by_hand], dtype=np.int64)
        by_hand = [f for f, good in zip(self._by_hand, condition(starts, ends), strict=True) if good]
        return self._keep(condition(self._columns[4], self._columns[5]), by_hand)

    def of_templates(self, names: set[str]) -> Selected:
        """Those of these templates."""
        keep = np.zeros(len(self._columns[0]), dtype=bool)
        for number, kind in enumerate(PROCESSES):
            for child in range(len(kind.children) + 1):
                template = kind.children[child - 1].template if child else kind.template
                if template.name in names:
                    keep |= (self._columns[0] == number) & (self._columns[1] == child)
        return self._keep(keep, [f for f in self._by_hand if f.template and f.template.name in names])

    def page(self, start_index: int, count: int, *, by_end: bool, descending: bool) -> list[Frame]:
        """A page of the frames in order of start (or end) time."""
        hand = np.array([f.end if by_end else f.start for f in self._by_hand], dtype=np.int64)
        times = np.concatenate([self._columns[5 if by_end else 4], hand])
        ties = [np.concatenate([self._columns[i], np.arange(len(hand)) - len(hand)]) for i in (2, 3, 1, 0)]
        ranks = np.lexsort((*ties, times))
        if descending:
            ranks = ranks[::-1]
        return self._rows(ranks[start_index : start_index + count])

    def _rows(self, rows: NDArray[np.intp]) -> list[Frame]:
        computed = len(self._columns[0])
        table = [
            self._by_hand[row - computed] if row >= computed else tuple(int(column[row]) for column in self._columns)
            for row in rows.tolist()
        ]
        return [row if isinstance(row, Frame) else self._make(*row) for row in table]

    def all(self) -> list[Frame]:
        """Every frame, in no order."""
        return self._rows(np.arange(len(self)))
