"""What is said of `start_time` and `time_zone`: which zone was taken, where history begins, and what has no effect."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from osipi.options import Reading
from osipi.piwebapi.pitime import format_ticks, is_relative, needs_zone, to_datetime
from osipi.run_goal import DEFAULT_START, SECOND, history_start

log = logging.getLogger("osipi.history")

_HOUR = 3600 * SECOND

Asked = tuple[str, str]
"""`start_time` as it was written, and the zone, when history began."""


def asked_start(options: Reading) -> Asked:
    """What an offset keeps beside the start: a relative time cannot be told from what it meant once."""
    return options.start_time or DEFAULT_START, options.time_zone or "UTC"


def read_asked(value: object) -> Asked | None:
    """What :func:`asked_start` gave, from an offset; None for the offsets of older releases, which do not keep it."""
    if isinstance(value, Sequence) and len(value) == 2 and all(isinstance(part, str) for part in value):
        return value[0], value[1]
    return None


def in_both_zones(options: Reading, ticks: int) -> str:
    """A time in UTC, and in `time_zone` where that is another."""
    text = format_ticks(ticks)
    if options.time_zone in (None, "UTC"):
        return text
    return f"{text}, which is {to_datetime(ticks).astimezone(options.zone):%Y-%m-%d %H:%M:%S} in {options.time_zone}"


def say_beginning(options: Reading, table: str, start: int, now: int) -> None:
    """At the first run, where history begins and in which zone that was read; a warning where it lies ahead."""
    log.info("table %r: history begins at %s", table, in_both_zones(options, start))
    if start > now:
        log.warning(
            "table %r: option 'start_time' = %r (%s) lies in the future: nothing is read until then "
            "(PI's clock says %s)",
            table,
            options.start_time,
            in_both_zones(options, start),
            format_ticks(now),
        )


def say_zone(options: Reading, table: str, *, begins: bool) -> None:
    """One line where a time names no zone and no `time_zone` was given. ``begins``: `start_time` is used, too."""
    if options.time_zone is not None:
        return
    used = {"start_time": options.start_time if begins else None, "end_time": options.end_time}
    local = [f"{name} = {text!r}" for name, text in used.items() if text and needs_zone(text)]
    if local:
        log.warning(
            "table %r: %s read as UTC, not in the zone of PI: set option 'time_zone', such as Europe/Berlin or UTC",
            table,
            " and ".join(local) + (" is" if len(local) == 1 else " are"),
        )


def warn_of_another_start(
    options: Reading, table: str, start: int, read_at: int, asked: Asked | None, boundary: Callable[[int], int]
) -> None:
    """`start_time` and its zone are resolved by the first run; warn where what they say now has no effect.

    ``start`` and ``asked`` are what the first run took, ``read_at`` is PI's clock at the last. Without ``asked``, as in
    offsets of older releases, a relative time is told from another only where it could never have given ``start``.
    """
    wanted, zone = asked_start(options)
    if not is_relative(wanted):
        another = boundary(history_start(options, read_at)) != start
    elif asked is None:
        # clocks that were put back make a difference of an hour or two
        another = wanted.startswith("*") and start > boundary(history_start(options, read_at)) + 3 * _HOUR
    else:
        another = wanted != asked[0] or (needs_zone(wanted) and zone != asked[1])
    if another:
        log.warning(
            "table %r: option 'start_time' = %r%s has no effect: history begins at %s since the first run%s; run with "
            "--full-refresh to begin elsewhere, or read into a new table",
            table,
            wanted,
            f" (time_zone {options.time_zone})" if options.time_zone else "",
            in_both_zones(options, start),
            f", which had {asked[0]!r} ({asked[1]})" if asked else "",
        )
