"""What is said of `start_time` and `time_zone`: which zone was taken, where history begins, and what has no effect."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timezone, tzinfo

from osipi.options import Reading
from osipi.piwebapi.pitime import format_ticks, is_relative, needs_zone, to_datetime
from osipi.run_goal import DEFAULT_START, SECOND, history_start
from osipi.said import Said

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
    """A time in `time_zone` and in UTC, such as ``2026-01-10 05:00 Asia/Kolkata = 2026-01-09 23:30 UTC``."""
    utc = _minute(ticks, timezone.utc) + " UTC"
    if options.time_zone in (None, "UTC"):
        return utc
    return f"{_minute(ticks, options.zone)} {options.time_zone} = {utc}"


def start_in_both_zones(options: Reading, ticks: int) -> str:
    """Where history begins, behind `start_time` as it was written where that names no date."""
    wanted, _ = asked_start(options)
    return f"{wanted} = {in_both_zones(options, ticks)}" if is_relative(wanted) else in_both_zones(options, ticks)


def _minute(ticks: int, zone: tzinfo) -> str:
    """A time of a zone, with seconds where there are some and with a fraction where there is one."""
    local = to_datetime(ticks).astimezone(zone).replace(tzinfo=None)
    text = local.isoformat(" ", "microseconds" if local.microsecond else "seconds")
    return text.removesuffix(":00")


def say_beginning(options: Reading, table: str, said: Said, start: int, now: int) -> None:
    """At the first run, where history begins and in which zone that was read; a warning where it lies ahead."""
    if not said.first("beginning"):
        return
    log.info("table %r: start %s", table, start_in_both_zones(options, start))
    if start > now:
        log.warning(
            "table %r: option 'start_time' = %r (%s) lies in the future: nothing is read until then "
            "(PI's clock says %s)",
            table,
            options.start_time,
            in_both_zones(options, start),
            format_ticks(now),
        )


def say_zone(options: Reading, table: str, said: Said, *, begins: bool) -> None:
    """One line where a time names no zone and no `time_zone` was given. ``begins``: `start_time` is used, too."""
    if options.time_zone is not None:
        return
    used = {"start_time": options.start_time if begins else None, "end_time": options.end_time}
    local = [f"{name} = {text!r}" for name, text in used.items() if text and needs_zone(text)]
    if local and said.first("zone"):
        log.warning(
            "table %r: %s read as UTC, not in the zone of PI: set option 'time_zone', such as Europe/Berlin or UTC",
            table,
            " and ".join(local) + (" is" if len(local) == 1 else " are"),
        )


def warn_of_another_start(
    options: Reading,
    table: str,
    said: Said,
    start: int,
    read_at: int,
    asked: Asked | None,
    boundary: Callable[[int], int],
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
    if another and said.first("another start"):
        log.warning(
            "table %r: option 'start_time' = %r%s has no effect: history begins at %s since the first run%s; run with "
            "--full-refresh to begin elsewhere, or read into a new table",
            table,
            wanted,
            f" (time_zone {options.time_zone})" if options.time_zone else "",
            in_both_zones(options, start),
            f", which had {asked[0]!r} ({asked[1]})" if asked else "",
        )
