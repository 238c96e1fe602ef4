"""Gathers what a plan depends on, from PI's clock, the listing and the reports, and then has the next offset planned.

Whatever a plan asks of PI or writes to `state_path` happens here and in `failing.py`; `planner.py` only computes.
"""

from __future__ import annotations

import hashlib
import logging
import time
from uuid import uuid4

from osipi.errors import OptionError, quoted
from osipi.history import asked_start, say_beginning, say_zone, warn_of_another_start
from osipi.options import StreamOptions
from osipi.piwebapi.pitime import format_ticks, is_relative
from osipi.piwebapi.recorded.arrow_columns import TICKS_PER_MICROSECOND
from osipi.run_goal import check_end, history_end, history_start
from osipi.state.failed_streams import Reports
from osipi.timeseries import planner
from osipi.timeseries.event_estimate import EventEstimate
from osipi.timeseries.failing import FailingStreams
from osipi.timeseries.memory import StreamsContext, current
from osipi.timeseries.offset import SECOND, Offset
from osipi.timeseries.run import Run
from osipi.timeseries.selection import Selection
from osipi.timeseries.windows import WHOLE_SECONDS, Windows

log = logging.getLogger("osipi.timeseries")


def begin_run(context: StreamsContext, previous: Offset | None, windows: Windows = WHOLE_SECONDS) -> Run:
    """Ask PI for the time. Raises :class:`OptionError` for an end that is not after the start."""
    options, said = context.options, context.memory.said
    server_time = context.client.server_time()
    if previous is None:
        start = windows.at_or_after(history_start(options, server_time))
        run = Run(options, windows, _lineage(context, server_time), True, start, start, server_time)
        say_beginning(options, context.table, said, start, server_time)
    else:
        warn_of_another_start(
            options, context.table, said, previous.start, previous.read_at, previous.asked, windows.at_or_after
        )
        run = Run(options, windows, previous.lineage, False, previous.start, previous.until, server_time)
    say_zone(options, context.table, said, begins=previous is None)
    if run.end is not None:
        _check_range(options, run, history_end(options, server_time) or run.end)
    if previous is not None and server_time < previous.read_at - (options.settle_seconds + 1) * SECOND:
        log.warning(
            "PI's clock says %s and said %s before: table %r reads nothing new until it is there again",
            format_ticks(server_time),
            format_ticks(previous.read_at),
            context.table,
        )
    if options.state_path:
        Reports(options.state_path, run.lineage, context.table).belong_to(options)
    return run


def _check_range(options: StreamOptions, run: Run, end: int) -> None:
    """Raise :class:`OptionError` for an end that is not after the start, or where no whole window lies between them.

    An end that moves with PI's clock comes to the first window in time.
    """
    check_end(options, run.start if run.windows is WHOLE_SECONDS else min(run.start, end - 1), end)
    if run.end is not None and run.end <= run.start and not is_relative(options.end_time or ""):
        raise OptionError(
            f"option 'interval' = {quoted(getattr(options, 'interval', None))}: no whole window lies between "
            f"start_time {quoted(options.start_time)} and end_time {quoted(options.end_time)}: give a shorter interval "
            "or a longer range"
        )


def _lineage(context: StreamsContext, server_time: int) -> str:
    """At random; for a batch read, which nothing continues, the same for the same options and time of PI."""
    if not context.batch:
        return uuid4().hex[:12]
    text = f"{context.table}\n{server_time}\n{context.options.model_dump_json()}"
    return hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def next_offset(context: StreamsContext, run: Run, previous: Offset | None) -> Offset:
    """The offset after ``previous``; equal to it when the run has caught up."""
    options = context.options
    if previous is None:
        level = run.target if run.looks_back else None
        previous = planner.first(
            run.lineage, run.start, run.server_time - TICKS_PER_MICROSECOND, level, asked_start(options)
        )
    selection = current(context)
    facts = gather(context, run, previous, selection)
    plan = planner.plan(facts, bounds_of(context, run), estimate_of(context, run, selection))
    run.planned, run.went_ahead = True, plan.went_ahead
    if plan.began_sweep:
        run.swept = True
        context.memory.swept_at = time.monotonic()
    return plan.end or previous


def bounds_of(context: StreamsContext, run: Run) -> planner.Bounds:
    """How much a micro-batch of the run may hold."""
    return planner.Bounds(context.options.max_records_per_batch, context.options.window_seconds, run.windows)


def estimate_of(context: StreamsContext, run: Run, selection: Selection) -> EventEstimate:
    """How many rows the run expects: what it counts more is remembered in the run."""
    return EventEstimate(context, selection.streams, run.counting, run.windows)


def gather(context: StreamsContext, run: Run, previous: Offset, selection: Selection) -> planner.Facts:
    """Everything that the plan after ``previous`` depends on, as it is now."""
    if previous.until >= run.target and run.clock_is_old and not run.went_ahead:
        run.set_clock(context.client.server_time())
        cap = run.cap
    else:
        cap = run.target
    read_at = run.read_at(previous)
    future = _with_future(run, selection)
    failing = FailingStreams(context, run.lineage, read_at)
    positions = failing.take_in(previous, selection, lookback=run.lookback, future=future, windows=run.windows)
    swept_at = None if context.batch else context.memory.swept_at
    return planner.Facts(
        previous=previous,
        positions=positions,
        read_at=read_at,
        target=run.target,
        cap=cap,
        sweep=run.sweep(previous, positions, swept_at),
        sweep_first=run.begins_unswept(previous),
    )


def _with_future(run: Run, selection: Selection) -> set[str]:
    """The streams whose events after now are swept."""
    if not run.looks_back or run.end is None:
        return set()
    return {key for key, stream in selection.streams.items() if stream.future}
