"""What the next micro-batch reads: from one offset to the next.

Streams stand in groups at positions. The highest group is the one that is level with PI's clock once caught up; streams
that joined the selection, and streams put back after trouble, follow in lower groups and move up in bounded steps until
they are level. Everything here is arithmetic on offsets: what it needs from PI comes in as arguments.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from osipi.streams.offset import SECOND, Offset, Sweep, grouped
from osipi.streams.reports import Report

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


def first(start: int, read_at: int) -> Offset:
    """The offset that stands before everything: no stream has been read."""
    return Offset(start=start, until=start, read_at=read_at)


def put_back(offset: Offset, reports: Iterable[Report]) -> tuple[dict[str, int], set[str], list[Report]]:
    """Positions after what reports say, the streams in trouble, and the reports that are settled.

    A report of ``[start, end)`` of a stream that stands at ``end`` says that those rows were never given: the stream
    goes back to ``start``. One that stands at ``start`` is back already. One that stands beyond has been read since,
    unless it was a second look that failed: what it is read again for may be read twice, and the stream goes back too.
    """
    positions = dict(offset.positions)
    held: set[str] = set()
    settled: list[Report] = []
    for report in reports:
        position = positions.get(report.key)
        if position is None:
            continue
        if position in (report.start, report.end) or (report.sweep and position > report.start):
            positions[report.key] = report.start
            held.add(report.key)
        elif position > report.end:
            settled.append(report)
    return positions, held, settled


def advance(
    previous: Offset,
    positions: Mapping[str, int],
    selected: Collection[str],
    held: Collection[str],
    cap: int,
    read_at: int,
    bounds: Bounds,
    estimate: Estimate,
) -> Offset:
    """The next offset: the level group moves first, then the lowest of those that follow.

    ``positions`` are those of ``previous`` after reports; ``selected`` are the keys of the selection, ``held`` those
    that do not answer. Neither what is not selected nor what is held moves. ``cap`` (whole seconds) bounds every
    position. Equal to ``previous`` in every group: nothing is left to read up to ``cap``.
    """
    standing = dict(positions)
    for key in selected:
        standing.setdefault(key, previous.start)
    movable = {key for key in selected if key not in held}
    by_position: dict[int, set[str]] = {}
    for key in movable:
        by_position.setdefault(standing[key], set()).add(key)

    level = max(by_position, default=previous.until)
    moved: dict[str, int] = {}
    share = 1.0
    if by_position and level < cap and level >= previous.until:
        keys = by_position.pop(level)
        target = bounds.step(keys, level, cap, 1.0, estimate)
        moved.update(dict.fromkeys(keys, target))
        share = max(0.25, 1.0 - estimate(keys, level, target) / bounds.max_records)
        level = target
    ceiling = max(min(cap, max(level, previous.until)), previous.start)
    following = sorted(position for position in by_position if position < ceiling)
    if following:
        lowest = following[0]
        above = following[1] if len(following) > 1 else ceiling
        keys = by_position[lowest]
        moved.update(dict.fromkeys(keys, bounds.step(keys, lowest, above, share, estimate)))

    standing.update(moved)
    groups = grouped((position, (key,)) for key, position in standing.items())
    until = max((position for position, _ in groups), default=previous.until)
    return Offset(previous.start, max(until, previous.until), read_at, groups, previous.sweep)


def sweep_on(
    previous: Offset, begin: int, end: int, read_at: int, bounds: Bounds, estimate: Estimate, swept: Collection[str]
) -> Offset | None:
    """The next step of a second look at ``[begin, end)``, or of the one under way; None when it is done."""
    under_way = previous.sweep
    if under_way is not None and under_way.at < under_way.end:
        begin, end = under_way.at, under_way.end
    if begin >= end:
        return None
    at = bounds.step(swept, begin, end, 1.0, estimate)
    return Offset(previous.start, previous.until, read_at, previous.groups, Sweep(begin, at, end))


@dataclass(frozen=True)
class Read:
    """Streams that are read over one window, half open, ticks."""

    start: int
    end: int
    keys: tuple[str, ...]
    sweep: bool = False
    """Whether these events have been read before."""


def reads_between(start: Offset | None, end: Offset) -> list[Read]:
    """What lies between two offsets: a pure function of them, in order of time."""
    before = start.positions if start is not None else {}
    windows: dict[tuple[int, int], list[str]] = {}
    for position, keys in end.groups:
        for key in keys:
            begin = before.get(key, end.start)
            if begin < position:
                windows.setdefault((begin, position), []).append(key)
    reads = [Read(begin, stop, tuple(sorted(keys))) for (begin, stop), keys in sorted(windows.items())]
    # A step of a sweep moves nothing else; the same window may be swept again, at another time.
    if end.sweep is not None and start is not None and start.groups == end.groups and start != end:
        level = [key for position, keys in end.groups if position == end.until for key in keys]
        reads.append(Read(end.sweep.begin, end.sweep.at, tuple(sorted(level)), sweep=True))
    return reads
