"""Which micro-batches a run would read, as it would plan them itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from osipi.timeseries.gather import begin_run, next_offset
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import Group, Offset
from osipi.timeseries.planner import Read, reads_between
from osipi.timeseries.windows import WHOLE_SECONDS, Windows


@dataclass(frozen=True)
class Batches:
    """A micro-batch, and how many like it follow each other."""

    reads: tuple[Read, ...]
    times: int = 1


def batches(
    context: StreamsContext, start: Offset | None, pending: Offset | None, windows: Windows = WHOLE_SECONDS
) -> Iterator[Batches]:
    """From an offset on until the run has caught up; ``pending`` is the end of one that was planned already.

    Long histories are planned in steps of the same length: they are counted, not planned one by one.
    """
    if pending is not None:
        yield Batches(tuple(reads_between(start, pending)))
        start = pending
    run = begin_run(context, start, windows)
    while True:
        end = next_offset(context, run, start)
        if end == start:
            return
        reads = tuple(reads_between(start, end))
        times, end = _repeated(start, end, run.target)
        if reads:
            yield Batches(reads, times)
        start = end


def _repeated(start: Offset | None, end: Offset, target: int) -> tuple[int, Offset]:
    """How often the same step follows, and the offset after all of them. The last, shorter one is left."""
    if start is None:
        return 1, end
    sweep = end.sweep
    if sweep is not None and sweep.begin < sweep.at < sweep.end:
        step = sweep.at - sweep.begin
        more = max(0, (sweep.end - sweep.at) // step - 1)
        moved = replace(sweep, begin=sweep.begin + more * step, at=sweep.at + more * step)
        return 1 + more, replace(end, sweep=moved, _json={})
    moving = [group for group in end.groups if not group.held]
    step = end.until - start.until
    if step <= 0 or any(group.position != end.until for group in moving):
        return 1, end
    more = max(0, (target - end.until) // step - 1)
    groups = tuple(_moved(group, more * step) if not group.held else group for group in end.groups)
    return 1 + more, replace(end, until=end.until + more * step, groups=groups, _json={})


def _moved(group: Group, ticks: int) -> Group:
    return replace(group, position=group.position + ticks)
