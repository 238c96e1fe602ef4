"""Times as PI writes them.

A :data:`Tick` counts 100 ns since 1970-01-01T00:00:00Z: PI's own resolution, exact, where a ``datetime`` would lose the
seventh digit. What servers print is read by :func:`parse_ticks`, what users write by :func:`resolve`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo

Tick = int

TICKS_PER_SECOND = 10_000_000
_DAY = 86_400 * TICKS_PER_SECOND
_EPOCH = date(1970, 1, 1).toordinal()
_FIRST = (1 - _EPOCH) * _DAY
_LAST = (date.max.toordinal() - _EPOCH + 1) * _DAY - 1
_EXAMPLES = "such as *-30d, t, y-8h, mon, 2024-01-31, '2024-01-31 08:00'+90m or 2024-01-31T08:00:00Z"

_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[Tt ]\s*(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?)?"
    r"\s*(?P<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)


def parse_ticks(text: str) -> Tick:
    """A time that a server printed: ISO 8601 with 0 to 9 fraction digits and ``Z`` or an offset.

    Digits below 100 ns are cut off. Raises ValueError for anything else, also for a time without a zone.
    """
    match = _ISO.fullmatch(text)
    if match is None or match["zone"] is None or match["hour"] is None:
        raise ValueError(f"{text!r} is no time of PI Web API, which are like 2024-01-31T08:00:00.1234567Z")
    return _absolute(match, timezone.utc)


def format_ticks(ticks: Tick) -> str:
    """ISO 8601 in UTC with ``Z`` and only the fraction digits that are needed, as PI Web API prints times.

    Raises ValueError outside the years 1 to 9999.
    """
    days, rest = divmod(_in_range(ticks), _DAY)
    seconds, fraction = divmod(rest, TICKS_PER_SECOND)
    day = date.fromordinal(_EPOCH + days)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    digits = f".{fraction:07}".rstrip("0") if fraction else ""
    return f"{day.year:04}-{day.month:02}-{day.day:02}T{clock}{digits}Z"


def from_datetime(at: datetime) -> Tick:
    """The ticks of an aware datetime. Raises ValueError for a naive one."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError(f"{at!r} has no time zone")
    return _wall_ticks(at) - offset // timedelta(microseconds=1) * 10


def to_datetime(ticks: Tick) -> datetime:
    """An aware UTC datetime, floored to the microsecond. Raises ValueError outside the years 1 to 9999."""
    micros = _in_range(ticks) // 10
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=micros)


def resolve(text: str, now: Tick, zone: tzinfo = timezone.utc) -> Tick:
    """What a PI time means at ``now`` (PI Web API reference, time strings).

    ``*`` now; ``t``, ``y`` midnight of today and yesterday; a weekday: its most recent midnight; a month, a day of the
    month or a year: midnight of today's date with that part replaced; a time alone: today; an ISO date or date and
    time; ``31-Jan-2024``. One interval may follow: ``*-1.5h``, ``mon+8h``; after a date it needs a full unit name or
    quotes: ``2024-01-31 +8 hours``, ``'2024-01-31'+8h``. Days, weeks, months and years follow the calendar of
    ``zone``, shorter units are exact. What has no zone of its own is in ``zone``. Where clocks are put back, a time
    that occurs twice is the first of the two; where they are put forward, a skipped time is the first moment after.

    Raises ValueError for anything else; nothing unknown is ever taken for "now".
    """
    base, offset = _parse(text)
    try:
        start = base.at(now, zone)
    except OverflowError:
        raise ValueError(f"time {text!r} lies outside the years 1 to 9999") from None
    try:
        return _in_range(start if offset is None else offset.add(start, zone))
    except (ValueError, OverflowError):
        raise ValueError(f"time {text!r} lies outside the years 1 to 9999") from None


def is_relative(text: str) -> bool:
    """Whether a PI time means something else each time it is resolved. Raises ValueError as :func:`resolve` does."""
    return _parse(text)[0].relative


def needs_zone(text: str) -> bool:
    """Whether a PI time names a wall clock without its zone, such as ``t`` or a date. Raises ValueError as above."""
    return _parse(text)[0].local


@dataclass(frozen=True)
class _Base:
    relative: bool
    at: Callable[[Tick, tzinfo], Tick]
    local: bool = True
    """Whether it depends on the zone."""


@dataclass(frozen=True)
class _Offset:
    """``ticks`` are exact; ``days`` and ``months`` follow the calendar."""

    ticks: int = 0
    days: int = 0
    months: int = 0

    def add(self, start: Tick, zone: tzinfo) -> Tick:
        if not (self.days or self.months):
            return start + self.ticks
        wall, below = _to_wall(start, zone)
        count = wall.year * 12 + wall.month - 1 + self.months
        year, month = divmod(count, 12)
        moved = date(year, month + 1, min(wall.day, _month_length(year, month + 1))) + timedelta(days=self.days)
        return from_wall(datetime.combine(moved, wall.time()), zone, below)


_UNITS: dict[str, tuple[str, ...]] = {
    "ms": ("ms", "millisecond", "milliseconds"),
    "s": ("s", "sec", "second", "seconds"),
    "m": ("m", "min", "minute", "minutes"),
    "h": ("h", "hr", "hour", "hours"),
    "d": ("d", "day", "days"),
    "w": ("w", "wk", "week", "weeks"),
    "mo": ("mo", "mon", "month", "months"),
    "y": ("y", "yr", "year", "years"),
}
UNIT_NAMES = {name: unit for unit, names in _UNITS.items() for name in names}
"""The short form of each name of a unit of time, in lower case: ms, s, m, h, d, w, mo or y."""
_EXACT = {
    "ms": TICKS_PER_SECOND // 1000,
    "s": TICKS_PER_SECOND,
    "m": 60 * TICKS_PER_SECOND,
    "h": 3600 * TICKS_PER_SECOND,
    "d": _DAY,
    "w": 7 * _DAY,
}
_INTERVAL = re.compile(r"(?P<sign>[+-])\s*(?P<number>\d+(?:\.\d+)?|\.\d+)\s*(?P<unit>[a-z]+)", re.IGNORECASE | re.ASCII)
_SEVERAL = re.compile(r"(?:[+-]?\s*[\d.]+\s*[a-z]+\s*){2,}", re.IGNORECASE | re.ASCII)
_QUOTED = re.compile(r"""(?P<quote>['"])(?P<inner>.*)(?P=quote)\s*(?P<rest>.*)""")
_LEADING = re.compile(
    r"(?P<name>\*|[a-z]+|\d{4}(?![\d-])|\d{1,2}(?![\d:-])|\d{1,2}:\d\d(?::\d\d(?:[.,:]\d{1,7})?)?)\s*(?P<rest>[+-].*)?",
    re.IGNORECASE | re.ASCII,
)
_CLOCK = re.compile(r"(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,:](?P<fraction>\d{1,7}))?)?", re.ASCII)
_CLASSIC = re.compile(
    r"(?P<day>\d\d?)-(?P<name>[a-z]{3,9})-(?P<year>\d{4})"
    r"(?:\s+(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,9}))?)?)?",
    re.IGNORECASE | re.ASCII,
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


def _parse(text: str) -> tuple[_Base, _Offset | None]:
    stripped = text.strip()
    if not stripped:
        raise ValueError(f"a time is empty: write one {_EXAMPLES}")
    quoted = _QUOTED.fullmatch(stripped)
    if quoted:
        base = _fixed(quoted["inner"].strip()) or _named(quoted["inner"].strip().lower())
        rest = quoted["rest"]
    elif base := _fixed(stripped):
        rest = ""
    elif interval := re.search(r"\s*[+-]\s*[\d.]+\s*[a-z]{3,}$", stripped, re.IGNORECASE | re.ASCII):
        head = stripped[: interval.start()]
        base, rest = _fixed(head) or _named(head.lower()), interval.group()
    elif leading := _LEADING.fullmatch(stripped):
        base, rest = _named(leading["name"].lower()), leading["rest"] or ""
    else:
        base, rest = None, ""
    if base is None:
        raise ValueError(f"{text!r} is no PI time: write one {_EXAMPLES}")
    return base, _interval(rest.strip(), text) if rest.strip() else None


def _interval(rest: str, text: str) -> _Offset:
    match = _INTERVAL.fullmatch(rest)
    if match is None:
        if _SEVERAL.fullmatch(rest):
            raise ValueError(
                f"{text!r} holds more than one interval, which PI does not define: write one, such as *-90m"
            )
        raise ValueError(f"{text!r} does not end in an interval: write one such as -1.5h, +8h, -1d or -3mo")
    unit = UNIT_NAMES.get(match["unit"].lower())
    if unit is None:
        raise ValueError(f"{text!r} holds the unknown unit {match['unit']!r}: use ms, s, m, h, d, w, mo or y")
    whole, _, fraction = match["number"].partition(".")
    sign = -1 if match["sign"] == "-" else 1
    count = sign * int(whole or "0")
    if not fraction.strip("0") and unit in ("d", "w"):
        return _Offset(days=count * (7 if unit == "w" else 1))
    if unit in ("mo", "y"):
        if fraction.strip("0"):
            raise ValueError(f"{text!r} holds a fraction of a month or year: use days, such as *-45d")
        return _Offset(months=count * (12 if unit == "y" else 1))
    parts = int(whole + fraction or "0") * _EXACT[unit]
    return _Offset(ticks=sign * (parts // 10 ** len(fraction)))


def _fixed(text: str) -> _Base | None:
    """A date with or without a time, which means the same whenever it is resolved; None for other text."""
    match = _ISO.fullmatch(text)
    if match and not (match["hour"] is None and match["zone"] is not None):
        _absolute(match, timezone.utc)  # refuses a 31st of February now, not when it is resolved
        return _Base(False, lambda _now, zone: _absolute(match, zone), local=match["zone"] is None)
    classic = _CLASSIC.fullmatch(text)
    if classic and (month := _number_of(classic["name"].lower(), _MONTHS)):
        wall, below = _wall(int(classic["year"]), month, int(classic["day"]), classic, text)
        return _Base(False, lambda _now, zone: from_wall(wall, zone, below))
    return None


def _named(name: str) -> _Base | None:
    """``*``, ``t``, ``y``, a weekday, month, day of the month, year or time of day; None for other text."""
    if name == "*":
        return _Base(True, lambda now, _zone: now, local=False)
    if name in ("t", "today"):
        return _midnight(lambda today: today)
    if name in ("y", "yesterday"):
        return _midnight(lambda today: today - timedelta(days=1))
    if weekday := _number_of(name, _WEEKDAYS):
        return _midnight(lambda today: today - timedelta(days=(today.weekday() - weekday + 1) % 7))
    if month := _number_of(name, _MONTHS):
        return _midnight(lambda today: _replaced(today, name, month=month))
    if re.fullmatch(r"[0-9]{1,2}", name) and 1 <= int(name) <= 31:
        return _midnight(lambda today: _replaced(today, name, day=int(name)))
    if re.fullmatch(r"[0-9]{4}", name) and int(name) >= 1970:
        return _midnight(lambda today: _replaced(today, name, year=int(name)))
    if clock := _CLOCK.fullmatch(name):
        wall, below = _wall(2000, 1, 1, clock, name)
        return _Base(
            True,
            lambda now, zone: from_wall(datetime.combine(_to_wall(now, zone)[0].date(), wall.time()), zone, below),
        )
    return None


def _midnight(day: Callable[[date], date]) -> _Base:
    def at(now: Tick, zone: tzinfo) -> Tick:
        return from_wall(datetime.combine(day(_to_wall(now, zone)[0].date()), datetime.min.time()), zone)

    return _Base(True, at)


def _replaced(today: date, name: str, **part: int) -> date:
    try:
        return today.replace(**part)
    except ValueError:
        raise ValueError(
            f"time {name!r} means a day that does not exist (today is {today}): write the date, such as 2024-01-31"
        ) from None


def _number_of(name: str, names: tuple[str, ...]) -> int:
    """1-based number of a full name or of its first three letters; 0 for other text."""
    return next((at for at, full in enumerate(names, 1) if name in (full, full[:3])), 0)


def _absolute(match: re.Match[str], zone: tzinfo) -> Tick:
    wall, below = _wall(int(match["year"]), int(match["month"]), int(match["day"]), match, match.string)
    if match["zone"] is None:
        return from_wall(wall, zone, below)
    return _wall_ticks(wall) - _offset_ticks(match["zone"], match.string) + below


def _wall(year: int, month: int, day: int, match: re.Match[str], text: str) -> tuple[datetime, Tick]:
    """A wall-clock time in whole seconds, and the ticks of its fraction."""
    fraction = int((match["fraction"] or "").ljust(7, "0")[:7])
    clock = int(match["hour"] or 0), int(match["minute"] or 0), int(match["second"] or 0)
    try:
        return datetime(year, month, day, *clock), fraction
    except ValueError as error:
        raise ValueError(f"{text!r} is no time: {error}") from None


def _offset_ticks(zone: str, text: str) -> int:
    if zone in "Zz":
        return 0
    hours, minutes = int(zone[1:3]), int(zone[3:].lstrip(":") or 0)
    if hours > 23 or minutes > 59:
        raise ValueError(f"{text!r} is no time: {zone} is no offset from UTC")
    return (-1 if zone[0] == "-" else 1) * (hours * 60 + minutes) * 60 * TICKS_PER_SECOND


def _wall_ticks(wall: datetime) -> Tick:
    seconds = (wall.hour * 60 + wall.minute) * 60 + wall.second
    return (wall.toordinal() - _EPOCH) * _DAY + seconds * TICKS_PER_SECOND + wall.microsecond * 10


def _to_wall(ticks: Tick, zone: tzinfo) -> tuple[datetime, Tick]:
    """The wall clock of ``zone`` in whole seconds, naive, and the ticks below them."""
    seconds, below = divmod(ticks, TICKS_PER_SECOND)
    return to_datetime(seconds * TICKS_PER_SECOND).astimezone(zone).replace(tzinfo=None), below


def from_wall(wall: datetime, zone: tzinfo, below: Tick = 0) -> Tick:
    """The moment when the clocks of ``zone`` show ``wall``, the first of two; where none do, the first moment after."""
    first = from_datetime(wall.replace(tzinfo=zone))
    second = from_datetime(wall.replace(tzinfo=zone, fold=1))
    if first <= second:
        return first + below
    # Clocks were put forward between the two: a skipped time must not come out later than one after the gap.
    before, after = second // TICKS_PER_SECOND, first // TICKS_PER_SECOND
    offset = to_datetime(first).astimezone(zone).utcoffset()
    changed = bisect_left(
        range(before, after),
        True,
        key=lambda second: to_datetime(second * TICKS_PER_SECOND).astimezone(zone).utcoffset() == offset,
    )
    return (before + changed) * TICKS_PER_SECOND


def _month_length(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else None
    return 31 if following is None else (following - timedelta(days=1)).day


def _in_range(ticks: Tick) -> Tick:
    if not _FIRST <= ticks <= _LAST:
        raise ValueError(f"{ticks} ticks lie outside the years 1 to 9999")
    return ticks
