"""One run of `timeseries`: PI's clock is read and everything is planned up to it."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from uuid import uuid4

from osipi.errors import OptionError
from osipi.options import TimeseriesOptions
from osipi.piwebapi.pitime import format_ticks, resolve
from osipi.piwebapi.recorded.arrow_columns import TICKS_PER_MICROSECOND
from osipi.state.failed_streams import Reports
from osipi.timeseries import planner
from osipi.timeseries.density import Density
from osipi.timeseries.failing import Held
from osipi.timeseries.memory import StreamsContext, current
from osipi.timeseries.offset import SECOND, Offset, Sweep
from osipi.timeseries.positions import Standing
from osipi.timeseries.selection import Selection

log = logging.getLogger("osipi.timeseries")

_CLOCK_HOLDS_SECONDS = 60
"""While streams follow or a sweep is under way, what has come since is read about so often, before they go on."""


_DAY = 86_400 * SECOND


@dataclass
class Run:
    """Plans micro-batches until every stream has reached ``target``, then sweeps the lookback once.

    A run may be one micro-batch only, as a triggered one is before Spark 4.2, and never come to its sweep. So where the
    one before read and did not sweep, the sweep goes first, one micro-batch of it.
    """

    context: StreamsContext
    lineage: str
    begins: bool
    """Whether nothing was read before this run."""
    start: int
    """Where history begins, whole seconds as ticks."""
    read_before: int
    """Up to here the table was read before this run, and only that is worth a second look."""
    server_time: int = 0
    """PI's clock, ticks, and this machine's when it was read, seconds."""
    asked_at: float = 0
    end: int | None = None
    """`end_time`, whole seconds as ticks."""
    cap: int = 0
    """Nothing at or after this is read, whole seconds as ticks: PI's clock less `settle_seconds`, or `end_time`."""
    target: int = 0
    """The first ``cap``: once every stream has reached it, the run has caught up, however long it took."""
    planned: bool = False
    """Whether this run has planned a micro-batch."""
    swept: bool = False
    waits: bool = False
    """Whether what follows waited for what has come since: the next micro-batch is its own."""
    rates: dict[int, float] = field(default_factory=dict)
    """Events a second and stream, by the size of the set that was measured."""

    @classmethod
    def begin(cls, context: StreamsContext, previous: Offset | None) -> Run:
        """Ask PI for the time. Raises :class:`OptionError` for an end that is not after the start."""
        options = context.options
        server_time = context.client.server_time()
        if previous is None:
            start = _whole(resolve(options.start_time or "*-30d", server_time))
            run = cls(context, uuid4().hex[:12], True, start, read_before=start)
        else:
            _tell_of_another_start(options, previous)
            run = cls(context, previous.lineage, False, previous.start, read_before=previous.until)
        run._set_clock(server_time)
        if run.end is not None and run.end <= run.start:
            raise OptionError(
                f"option 'end_time' = {options.end_time!r} ({format_ticks(run.end)}) is not after the start of the "
                f"history, {format_ticks(run.start)}: give a later end or an earlier start_time"
            )
        if previous is not None and server_time < previous.read_at - (options.settle_seconds + 1) * SECOND:
            log.warning(
                "PI's clock says %s and said %s before: nothing is read until it is there again",
                format_ticks(server_time),
                format_ticks(previous.read_at),
            )
        run.target = run.cap
        if options.state_path:
            Reports(options.state_path, run.lineage).belong_to(options)
        return run

    def continues(self, previous: Offset | None) -> bool:
        """Whether this run planned the offset."""
        return self.begins if previous is None else self.lineage == previous.lineage

    def advance(self, previous: Offset | None) -> Offset:
        """The offset after ``previous``; equal to it when the run has caught up."""
        options = self.context.options
        selection = current(self.context)
        if previous is None:
            stood = self.target if self._looks_back else None
            previous = planner.first(self.lineage, self.start, self.server_time - TICKS_PER_MICROSECOND, stood)
        standing = Standing.of(previous, options.lookback_seconds * SECOND if self._looks_back else 0)
        standing.future = self._futures(selection)
        read_at = self._read_at(previous)
        failed = Held(self.context, self.lineage, read_at).heed(standing, previous, selection)
        bounds = planner.Bounds(options.max_records_per_batch, options.window_seconds)
        density = Density(self.context.client, selection.streams, options.max_records_per_batch, self.rates)

        def level_at(cap: int) -> Offset | None:
            cap = max(cap, previous.until)
            return planner.advance(previous, standing, cap, self.target, read_at, bounds, density.estimate)

        def sweep_on(sweep: Sweep | None) -> Offset | None:
            if sweep is None:
                return None
            return planner.sweep_on(previous, standing, sweep, read_at, bounds, density.estimate)

        sweep = self._sweep(previous, standing) if self._begins_unswept(previous) else None
        end = sweep_on(sweep)
        self.planned = True
        if end is None:
            end = level_at(self.target) or (planner.put_back(previous, standing, read_at) if failed else None)
            sweep = None if end is not None else self._sweep(previous, standing)
            end = end or sweep_on(sweep)
        if end is not None and end.until == previous.until and self._clock_is_old() and not self.waits:
            self._set_clock(self.context.client.server_time())
            newer = level_at(self.cap)
            self.waits = newer is not None
            if newer is not None:
                return newer
        self.waits = False
        if sweep is not None and not (previous.sweep and previous.sweep.left):
            self.swept, self.context.memory.swept_at = True, time.monotonic()
        return end or previous

    @property
    def _looks_back(self) -> bool:
        options = self.context.options
        return options.read_mode in ("cdc", "replace")

    def _set_clock(self, server_time: int) -> None:
        options = self.context.options
        self.server_time, self.asked_at = server_time, time.monotonic()
        self.end = _whole(resolve(options.end_time, server_time)) if options.end_time else None
        cap = _whole(server_time - options.settle_seconds * SECOND)
        self.cap = max(self.read_before, cap if self.end is None else min(cap, self.end))

    def _clock_is_old(self) -> bool:
        return time.monotonic() - self.asked_at >= _CLOCK_HOLDS_SECONDS

    def _read_at(self, previous: Offset) -> int:
        """PI's clock when it was asked last, and later than the batch before: what is read later wins."""
        return max(self.server_time, previous.read_at + TICKS_PER_MICROSECOND)

    def _futures(self, selection: Selection) -> set[str]:
        """The streams of which events after now are swept."""
        if not self._looks_back or self.end is None:
            return set()
        return {key for key, stream in selection.streams.items() if stream.future}

    def _begins_unswept(self, previous: Offset) -> bool:
        """Whether this run begins where another read what was new and did not come to its sweep."""
        sweep = previous.sweep
        return not self.planned and sweep is not None and sweep.begin == sweep.at and previous.until > sweep.stood

    def _sweep(self, previous: Offset, standing: Standing) -> Sweep | None:
        """The sweep under way, or one that is due."""
        if not self._looks_back:
            return None
        if previous.sweep is not None and previous.sweep.left:
            return previous.sweep
        options, memory = self.context.options, self.context.memory
        last = None if self.context.batch else memory.swept_at
        if self.swept or (last is not None and time.monotonic() - last < options.lookback_interval_seconds):
            return None
        # Counted from where the table stood at the last one: what was late there has come since, however long ago.
        end = self.read_before if self.end is None else min(self.read_before, self.end)
        stood = min(end, previous.sweep.stood if previous.sweep else end)
        begin = max(previous.start, stood - standing.lookback) if standing.lookback else end
        horizon = self.end if self.end is not None and standing.future else previous.until
        return Sweep(begin, begin, max(begin, end), previous.until, horizon)


def _whole(ticks: int) -> int:
    return ticks - ticks % SECOND


def _tell_of_another_start(options: TimeseriesOptions, previous: Offset) -> None:
    """`start_time` is resolved once; one that does not depend on the clock and says something else is told."""
    if options.start_time is None:
        return
    wanted = {_whole(resolve(options.start_time, now)) for now in (previous.read_at, previous.read_at + 366 * _DAY)}
    if len(wanted) == 1 and wanted != {previous.start}:
        log.warning(
            "option 'start_time' = %r has no effect: history begins at %s since the first run; "
            "run with --full-refresh to begin elsewhere",
            options.start_time,
            format_ticks(previous.start),
        )
