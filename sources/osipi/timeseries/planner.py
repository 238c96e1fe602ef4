"""What the next micro-batch reads: from one offset to the next.

Streams stand in groups at positions. The highest group is the one that is level with PI's clock once caught up; streams
that joined the selection, and streams put back after trouble, follow in lower groups and move up in bounded steps until
they are level. Everything here is arithmetic on offsets: what it needs from PI comes in as arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from osipi.timeseries.offset import SECOND, Offset, Sweep
from osipi.timeseries.positions import Standing

#: Events that a set of streams is expected to have between two times (ticks).
Estimate = Callable[[Collection[str], int, int], float]


@dataclass(frozen=True)
class Bounds:
    """How much a micro-batch may hold."""

    max_records: int
    window_seconds: int | None = None

    def step(self, keys: Collection[str], begin: int, end: int, share: float, estimate: Estimate) -> int:
        """The furthest end of a window that begins at ``begin``, not beyond ``end``; whole seconds, at least one."""
        if self.window_seconds is not None:
            end = min(end, begin + self.window_seconds * SECOND)
        allowed = self.max_records * share
        expected = estimate(keys, begin, end)
        if expected <= allowed:
            return end
        seconds = int((end - begin) // SECOND * allowed / expected)
        return min(end, begin + max(seconds, 1) * SECOND)


def first(lineage: str, start: int, read_at: int, stood: int | None = None) -> Offset:
    """The offset that stands before everything: no stream has been read.

    ``stood``: how far the first run reads, from where the first sweep counts its lookback; None where nothing is swept.
    """
    sweep = None if stood is None else Sweep(start, start, start, stood, stood)
    return Offset(lineage=lineage, start=start, until=start, read_at=read_at, sweep=sweep)


def advance(
    previous: Offset, standing: Standing, cap: int, target: int, read_at: int, bounds: Bounds, estimate: Estimate
) -> Offset | None:
    """The offset after some streams moved: the level group first, then the lowest of those that follow.

    ``cap`` (whole seconds) bounds every position; those that follow go no further than ``target``, so that a run ends
    although the level goes on. None: nothing is left to read so far.
    """
    by_position = standing.by_position()
    level = max(by_position, default=previous.until)
    moved: dict[str, int] = {}
    share = 1.0
    if by_position and level < cap and level >= previous.until:
        keys = by_position.pop(level)
        at = bounds.step(keys, level, cap, 1.0, estimate)
        moved.update(dict.fromkeys(keys, at))
        share = max(0.25, 1.0 - estimate(keys, level, at) / bounds.max_records)
        level = at
    ceiling = max(min(target, max(level, previous.until)), previous.start)
    moved.update(_follow(by_position, ceiling, share, bounds, estimate))
    if not moved:
        return None
    return _offset(previous, standing.moved(moved), read_at, previous.sweep and previous.sweep.resting())


def _follow(
    by_position: dict[int, set[str]], ceiling: int, share: float, bounds: Bounds, estimate: Estimate
) -> dict[str, int]:
    """The lowest group up to the next one, both up to the one after that, as far as the share of a batch goes."""
    following = sorted(position for position in by_position if position < ceiling)
    moved: dict[str, int] = {}
    keys: set[str] = set()
    for begin, end in pairwise([*following, ceiling]):
        keys |= by_position[begin]
        at = bounds.step(keys, begin, end, share, estimate)
        moved.update(dict.fromkeys(keys, at))
        share -= estimate(keys, begin, at) / bounds.max_records
        if at < end or share <= 0 or bounds.window_seconds is not None:
            break
    return moved


def put_back(previous: Offset, standing: Standing, read_at: int) -> Offset:
    """An offset that reads nothing and holds where streams were put back to."""
    return _offset(previous, standing, read_at, previous.sweep and previous.sweep.resting())


def sweep_on(
    previous: Offset, standing: Standing, sweep: Sweep, read_at: int, bounds: Bounds, estimate: Estimate
) -> Offset | None:
    """The next step of a sweep; None when nothing is left of it."""
    while (left := sweep.left) is not None:
        begin, end = left
        sweep = replace(sweep, begin=begin, at=end)
        keys = [
            key
            for key, position in standing.positions.items()
            if key not in standing.away and (key in standing.future if sweep.in_future else position > begin)
        ]
        if keys:
            at = bounds.step(keys, begin, end, 1.0, estimate)
            return _offset(previous, standing, read_at, replace(sweep, at=at))
    return None


def _offset(previous: Offset, standing: Standing, read_at: int, sweep: Sweep | None) -> Offset:
    groups = standing.groups()
    until = max((group.position for group in groups), default=previous.until)
    return Offset(previous.lineage, previous.start, max(until, previous.until), read_at, groups, sweep)


@dataclass(frozen=True)
class Read:
    """Streams that are read over one window, half open, ticks."""

    start: int
    end: int
    keys: tuple[str, ...]
    sweep: bool = False
    """Whether these events may have been read before."""


def reads_between(start: Offset | None, end: Offset) -> list[Read]:
    """What lies between two offsets: a pure function of them, in order of time. No stream is in two reads."""
    before = start.positions if start is not None else {}
    windows: dict[tuple[int, int, bool], list[str]] = {}
    for group in end.groups:
        for key in group.keys:
            begin = before.get(key, end.start)
            if begin < group.position:
                windows.setdefault((begin, group.position, False), []).append(key)
    sweep = end.sweep
    if sweep is not None and sweep.begin < sweep.at:
        for group in end.groups:
            if group.away or (sweep.in_future and not group.future):
                continue
            stop = sweep.at if sweep.in_future else min(sweep.at, group.position)
            if sweep.begin < stop:
                windows.setdefault((sweep.begin, stop, True), []).extend(group.keys)
    return [Read(begin, stop, tuple(sorted(keys)), swept) for (begin, stop, swept), keys in sorted(windows.items())]
