"""Which micro-batches a run would read, as it would plan them itself."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from osipi.timeseries.event_estimate import EventEstimate
from osipi.timeseries.gather import begin_run, bounds_of, estimate_of, next_offset
from osipi.timeseries.memory import StreamsContext, current
from osipi.timeseries.offset import Offset
from osipi.timeseries.planner import Estimate, Read, reads_between
from osipi.timeseries.run import Run
from osipi.timeseries.windows import WHOLE_SECONDS, Windows

STRETCHES = 16
"""Stretches of history that are counted for a plan; a run counts as many as it needs. What lies beyond them is taken to
be like the last one."""


@dataclass(frozen=True)
class Batches:
    """A micro-batch, and how many like it follow each other."""

    reads: tuple[Read, ...]
    rows: tuple[float, ...]
    """How many rows each read is expected to have, by what the micro-batches are bounded by."""
    times: int = 1


@dataclass(frozen=True)
class Planned:
    """What a run would read."""

    batches: tuple[Batches, ...]
    requests: int = 0
    """Requests for counts by which the micro-batches are bounded."""

    @property
    def reads(self) -> list[Read]:
        """In order of time; of micro-batches that are alike the first."""
        return [read for batch in self.batches for read in batch.reads]

    @property
    def micro_batches(self) -> int:
        return sum(batch.times for batch in self.batches)


def plan_batches(
    context: StreamsContext, start: Offset | None, pending: Offset | None, windows: Windows = WHOLE_SECONDS
) -> Planned:
    """From an offset on until the run has caught up; ``pending`` is the end of one that was planned already."""
    if pending is not None:
        run = begin_run(context, pending, windows)
        first = reads_between(start, pending)
    else:
        run, first = begin_run(context, start, windows), []
    run.counting.stretches_left = STRETCHES
    found = [_batch(first, estimate_of(context, run, current(context)))] if first else []
    found += _until_caught_up(context, run, pending if pending is not None else start)
    return Planned(tuple(found), run.counting.requests)


def _until_caught_up(context: StreamsContext, run: Run, start: Offset | None) -> Iterator[Batches]:
    estimate = estimate_of(context, run, current(context))
    while True:
        end = next_offset(context, run, start)
        if end == start:
            return
        reads = reads_between(start, end)
        if reads:
            yield _batch(reads, estimate)
        if start is not None and len(reads) == 1:
            steps = _Steps(context, run, estimate, reads[0])
            end = yield from (steps.of_sweep(end) if reads[0].sweep else steps.of_level(end))
        start = end


def _batch(reads: Sequence[Read], estimate: Estimate) -> Batches:
    return Batches(tuple(reads), tuple(estimate(read.keys, read.start, read.end) for read in reads))


class _Steps:
    """The micro-batches that follow one of a single read, where nothing but its times changes.

    They are planned by the same arithmetic as in a run, without an offset for each; the last one is left to the plan.
    """

    def __init__(self, context: StreamsContext, run: Run, estimate: EventEstimate, read: Read) -> None:
        self._bounds = bounds_of(context, run)
        self._estimate = estimate
        self._target = run.target
        self._read = read
        self._keys = frozenset(read.keys)

    def of_level(self, offset: Offset) -> Generator[Batches, None, Offset]:
        """While all streams move together. Returns the offset after them."""
        moving = [group for group in offset.groups if not group.held]
        together = all(group.position == offset.until for group in moving)
        if not together or sum(len(group.keys) for group in moving) != len(self._keys):
            return offset
        at = yield from self._steps(offset.until, self._target)
        groups = tuple(group if group.held else replace(group, position=at) for group in offset.groups)
        return replace(offset, until=at, groups=groups, _json={})

    def of_sweep(self, offset: Offset) -> Generator[Batches, None, Offset]:
        """While a sweep goes on over the same streams. Returns the offset after it."""
        sweep = offset.sweep
        behind = any(not group.held and group.position < (sweep.end if sweep else 0) for group in offset.groups)
        if sweep is None or sweep.in_future or behind or not sweep.at < sweep.end:
            return offset
        at = yield from self._steps(sweep.at, sweep.end)
        return replace(offset, sweep=replace(sweep, begin=at, at=at), _json={})

    def _steps(self, at: int, end: int) -> Generator[Batches, None, int]:
        """All but the last, and where it begins."""
        while True:
            to = self._bounds.step(self._keys, at, end, 1.0, self._estimate)
            if to >= end:
                return at
            read, length = replace(self._read, start=at, end=to), to - at
            times = 1
            if self._estimate.is_even(self._keys, at, end):
                times = max(1, (end - at) // length - 1)
            yield Batches((read,), (self._estimate(self._keys, at, to),), times)
            at += times * length
