"""How far a run reads: up to PI's clock less `settle_seconds`, or up to `end_time`, whichever is earlier.

Every table that is read forward in time uses these. All times are ticks (100 ns since 1970, UTC).
"""

from __future__ import annotations

from osipi.errors import OptionError, quoted
from osipi.options import Reading, Settling
from osipi.piwebapi.pitime import format_ticks, resolve

SECOND = 10_000_000
"""Ticks of a second."""

DEFAULT_START = "*-30d"


def whole_seconds(ticks: int) -> int:
    """The second that holds a time: windows begin and end on whole seconds."""
    return ticks - ticks % SECOND


def history_start(options: Reading, now: int) -> int:
    """Where the history of a table begins, for a table that is read for the first time at PI's time ``now``."""
    return whole_seconds(resolve(options.start_time or DEFAULT_START, now, options.zone))


def history_end(options: Reading, now: int) -> int | None:
    """`end_time` at PI's time ``now``; None when the option is left out."""
    return whole_seconds(resolve(options.end_time, now, options.zone)) if options.end_time else None


def settled_until(options: Settling, now: int) -> int:
    """Events before this have had `settle_seconds` to arrive at PI's time ``now``."""
    return whole_seconds(now - options.settle_seconds * SECOND)


def check_end(options: Reading, start: int, end: int) -> None:
    """Raise :class:`OptionError` for an ``end`` (from `end_time`) that is not after the start of the history."""
    if end <= start:
        raise OptionError(
            f"option 'end_time' = {quoted(options.end_time)} ({format_ticks(end)}) is not after the start of the "
            f"history, {format_ticks(start)}: give a later end or an earlier start_time"
        )


def run_goal(options: Reading, start: int, now: int) -> int:
    """Where a run ends that asks PI for the time and gets ``now``: nothing at or after it is read.

    ``start`` is where the history begins. Raises :class:`OptionError` for an `end_time` that is not after it.
    """
    settled = settled_until(options, now)
    end = history_end(options, now)
    if end is None:
        return settled
    check_end(options, start, end)
    return min(settled, end)
