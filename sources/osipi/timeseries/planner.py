"""What the next micro-batch reads: from one offset to the next.

Streams are in groups, each at a position. The highest group is the level: it is up to PI's clock once the run has
caught up. Streams that joined the selection, and streams that went back after a failure, follow: they are in lower
groups and move up in bounded steps until they are level. Everything here is arithmetic: what it needs to know is
gathered before (`gather.py`) and comes in as :class:`Facts`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

from osipi.history import Asked
from osipi.timeseries.offset import SECOND, Offset, Sweep
from osipi.timeseries.positions import Positions
from osipi.timeseries.windows import WHOLE_SECONDS, Windows


class Estimate(Protocol):
    """What is known of how many rows streams have. Times are ticks."""

    def __call__(self, keys: Collection[str], begin: int, end: int) -> float:
        """Rows that a set of streams is expected to have between two times."""

    def until(self, keys: Collection[str], begin: int, end: int, horizon: int, allowed: float) -> int:
        """The furthest time, at most ``end``, up to which the streams have no more rows than ``allowed``; perhaps
        ``begin``. ``horizon``: so far reads of these streams will go that follow, at least ``end``."""


@dataclass(frozen=True)
class EvenRate:
    """So many rows a second of every stream at any time."""

    a_second: float

    def __call__(self, keys: Collection[str], begin: int, end: int) -> float:
        return len(keys) * max(0, end - begin) / SECOND * self.a_second

    def until(self, keys: Collection[str], begin: int, end: int, horizon: int, allowed: float) -> int:
        expected = self(keys, begin, end)
        if expected <= allowed:
            return end
        return begin + int((end - begin) // SECOND * allowed / expected) * SECOND


@dataclass(frozen=True)
class Bounds:
    """How much a micro-batch may hold."""

    max_records: int
    window_seconds: int | None = None
    windows: Windows = WHOLE_SECONDS

    def step(self, keys: Collection[str], begin: int, end: int, share: float, estimate: Estimate) -> int:
        """The furthest end of a read that begins at ``begin``, not beyond ``end``: whole windows, at least one."""
        horizon = end
        least = min(end, self.windows.after(begin))
        if self.window_seconds is not None:
            longest = self.windows.at_or_before(begin + self.window_seconds * SECOND)
            end = min(end, max(longest, least))
        at = estimate.until(keys, begin, end, horizon, self.max_records * share)
        return end if at >= end else max(self.windows.at_or_before(at), least)


@dataclass(frozen=True)
class Facts:
    """All that a plan depends on."""

    previous: Offset
    positions: Positions
    """With failures of the last read, the selection and the streams that answer again taken into account."""
    read_at: int
    """PI's clock, later than that of ``previous``; ticks."""
    target: int
    """Where the run ends: PI's clock less `settle_seconds` when the run began."""
    cap: int
    """Nothing at or after this may be read. Later than ``target`` where PI's clock was asked again meanwhile."""
    sweep: Sweep | None = None
    """The sweep under way, or the one that is due; None where nothing is to be swept."""
    sweep_first: bool = False
    """Whether the sweep goes before what is new."""


@dataclass(frozen=True)
class Plan:
    """The next offset, and what the run has to remember."""

    end: Offset | None
    """None: the run has caught up."""
    went_ahead: bool = False
    """Whether the level moved beyond the run's target while other streams follow."""
    began_sweep: bool = False


def plan(facts: Facts, bounds: Bounds, estimate: Estimate) -> Plan:
    """The next offset. What is new comes first, then the sweep, except where ``facts.sweep_first``.

    Where only a sweep or streams that follow are left, and PI's clock was asked again, the level goes on before them.
    """
    previous, began = facts.previous, facts.sweep is not None and not _is_under_way(facts.previous.sweep)
    end = _sweep_on(facts, bounds, estimate) if facts.sweep_first else None
    swept = end is not None
    if end is None:
        end = _move_up(facts, facts.target, bounds, estimate) or _put_back(facts)
    if end is None:
        end, swept = _sweep_on(facts, bounds, estimate), True
    if end is not None and end.until == previous.until and facts.cap > facts.target:
        ahead = _move_up(facts, facts.cap, bounds, estimate)
        if ahead is not None:
            return Plan(ahead, went_ahead=True)
    return Plan(end, began_sweep=swept and began)


def first(lineage: str, start: int, read_at: int, level: int | None = None, asked: Asked | None = None) -> Offset:
    """The offset before everything: no stream has been read.

    ``level``: how far the first run reads, from where the first sweep counts its lookback; None where nothing is swept.
    """
    sweep = None if level is None else Sweep(start, start, start, level, level)
    return Offset(lineage=lineage, start=start, until=start, read_at=read_at, sweep=sweep, asked=asked)


def _is_under_way(sweep: Sweep | None) -> bool:
    return sweep is not None and sweep.left is not None


def _move_up(facts: Facts, cap: int, bounds: Bounds, estimate: Estimate) -> Offset | None:
    """The offset after some streams moved: the level first, then the lowest of those that follow.

    ``cap`` bounds every position; those that follow go no further than the target, so that a run ends although the
    level goes on. None: nothing is left to read so far.
    """
    previous, positions = facts.previous, facts.positions
    cap = max(cap, previous.until)
    by_position = positions.by_position()
    level = max(by_position, default=previous.until)
    moved: dict[str, int] = {}
    share = 1.0
    if by_position and level < cap and level >= previous.until:
        keys = by_position.pop(level)
        at = bounds.step(keys, level, cap, 1.0, estimate)
        moved.update(dict.fromkeys(keys, at))
        share = max(0.25, 1.0 - estimate(keys, level, at) / bounds.max_records)
        level = at
    ceiling = max(min(facts.target, max(level, previous.until)), previous.start)
    moved.update(_follow(by_position, ceiling, share, bounds, estimate))
    return _offset(facts, positions.moved(moved), _resting(previous)) if moved else None


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


def _put_back(facts: Facts) -> Offset | None:
    """An offset that reads nothing and holds where failed streams went back to; None where none failed."""
    return _offset(facts, facts.positions, _resting(facts.previous)) if facts.positions.failed else None


def _sweep_on(facts: Facts, bounds: Bounds, estimate: Estimate) -> Offset | None:
    """The next step of the sweep; None when nothing is left of it."""
    sweep, positions = facts.sweep, facts.positions
    while sweep is not None and (left := sweep.left) is not None:
        begin, end = left
        sweep = replace(sweep, begin=begin, at=end)
        keys = [
            key
            for key, position in positions.of.items()
            if key not in positions.held and (key in positions.future if sweep.in_future else position > begin)
        ]
        if keys:
            at = bounds.step(keys, begin, end, 1.0, estimate)
            return _offset(facts, positions, replace(sweep, at=at))
    return None


def _resting(previous: Offset) -> Sweep | None:
    return previous.sweep and previous.sweep.resting()


def _offset(facts: Facts, positions: Positions, sweep: Sweep | None) -> Offset:
    previous, groups = facts.previous, positions.groups()
    until = max((group.position for group in groups), default=previous.until)
    return Offset(
        previous.lineage, previous.start, max(until, previous.until), facts.read_at, groups, sweep, previous.asked
    )


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
            if group.held or (sweep.in_future and not group.future):
                continue
            stop = sweep.at if sweep.in_future else min(sweep.at, group.position)
            if sweep.begin < stop:
                windows.setdefault((sweep.begin, stop, True), []).extend(group.keys)
    return [Read(begin, stop, tuple(sorted(keys)), swept) for (begin, stop, swept), keys in sorted(windows.items())]
