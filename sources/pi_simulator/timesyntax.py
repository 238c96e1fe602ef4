"""PI time strings (PI Web API reference, topics "Time strings" and "Time zone"; AF SDK, AFTime and AFTimeSpan)."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pi_simulator.ticks import DAY, HOUR, MINUTE, SECOND, from_datetime, parse_iso, to_datetime

WINDOWS_ZONES = {
    "UTC": "UTC",
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kiev",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "Pacific Standard Time": "America/Los_Angeles",
    "India Standard Time": "Asia/Kolkata",
    "China Standard Time": "Asia/Shanghai",
    "Tokyo Standard Time": "Asia/Tokyo",
    "AUS Eastern Standard Time": "Australia/Sydney",
}

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_SHORT = {"y": "y", "mo": "mo", "w": "w", "d": "d", "h": "h", "m": "m", "s": "s", "ms": "ms"}
_LONG = {
    "year": "y", "years": "y", "month": "mo", "months": "mo", "week": "w", "weeks": "w", "day": "d", "days": "d",
    "hour": "h", "hours": "h", "minute": "m", "minutes": "m", "second": "s", "seconds": "s",
    "millisecond": "ms", "milliseconds": "ms",
}  # fmt: skip
_FIXED = {"h": HOUR, "m": MINUTE, "s": SECOND, "ms": SECOND // 1000}
_OFFSET = re.compile(r"\s*([+-])\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z]+)\s*", re.IGNORECASE)
_SPAN = re.compile(r"\s*([+-]?)\s*(\d+(?:\.\d+)?|\.\d+)\s*([a-z]+)\s*", re.IGNORECASE)
_FORMATS = (
    "%d-%b-%y %H:%M:%S", "%d-%b-%Y %H:%M:%S", "%d-%b-%y", "%d-%b-%Y", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y",
)  # fmt: skip
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?::(\d{1,3}))?)?$")


class BadTimeError(ValueError):
    """The text is no PI time, or the zone is unknown."""


def zone(name: str, *, iana: bool) -> dt.tzinfo:
    """A time zone by its Windows name, by `UTC`, or (with `iana`) by its IANA name."""
    known = next((target for windows, target in WINDOWS_ZONES.items() if windows.lower() == name.strip().lower()), None)
    if known is None and not iana:
        raise BadTimeError(f"The time zone '{name}' was not found.")
    if known == "UTC":
        return dt.timezone.utc  # known even where the system has no time zone data
    try:
        return ZoneInfo(known or name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadTimeError(f"The time zone '{name}' was not found.") from error


def parse(text: str, now: int, tz: dt.tzinfo, *, several_offsets: bool = False) -> int:
    """Ticks of a PI time string; BadTimeError when it is none."""
    source = text.strip()
    quoted = re.match(r"'([^']*)'(.*)$", source) or re.match(r'"([^"]*)"(.*)$', source)
    if quoted:
        base, rest, short = _absolute(quoted[1], now, tz), quoted[2], True
    else:
        base, rest, short = _split(source, now, tz)
    if base is None:
        raise BadTimeError(f"The value '{text}' is not a valid time.")
    count = 0
    while rest.strip():
        offset = _OFFSET.match(rest)
        unit = _unit(offset[3], short=short) if offset else None
        if offset is None or unit is None or (count and not several_offsets):
            raise BadTimeError(f"The value '{text}' is not a valid time.")
        base = add(base, float(offset[2]) * (-1 if offset[1] == "-" else 1), unit, tz)
        rest, count = rest[offset.end() :], count + 1
    return base


def span(text: str) -> tuple[float, str]:
    """(count, unit) of an AFTimeSpan such as `1h`; BadTimeError when it is none."""
    match = _SPAN.fullmatch(text)
    unit = _unit(match[3], short=True) if match else None
    if match is None or unit is None:
        raise BadTimeError(f"The value '{text}' is not a valid time span.")
    return float(match[2]) * (-1 if match[1] == "-" else 1), unit


def add(ticks: int, count: float, unit: str, tz: dt.tzinfo) -> int:
    """Move by hours and less in time that passes, by days and more on the wall clock."""
    if unit in _FIXED:
        return ticks + round(count * _FIXED[unit])
    local = to_datetime(ticks).astimezone(tz)
    rest = ticks % 10
    if unit in ("y", "mo"):
        months = local.year * 12 + local.month - 1 + int(count * (12 if unit == "y" else 1))
        year, month = divmod(months, 12)
        last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
        moved = local.replace(year=year, month=month + 1, day=min(local.day, last), tzinfo=None)
    else:
        days = count * (7 if unit == "w" else 1)
        if not days.is_integer():
            return ticks + round(days * DAY)
        moved = local.replace(tzinfo=None) + dt.timedelta(days=days)
    return from_datetime(moved.replace(tzinfo=tz).astimezone(dt.timezone.utc)) + rest


def _unit(text: str, *, short: bool) -> str | None:
    name = text.lower()
    return _LONG.get(name) or (_SHORT.get(name) if short else None)


def _split(source: str, now: int, tz: dt.tzinfo) -> tuple[int | None, str, bool]:
    """The base, the rest, and whether short unit names may follow."""
    head = re.match(r"(\*|[a-z]+)?", source, re.IGNORECASE)
    word = (head[0] if head else "").lower()
    rest = source[len(word) :]
    if word == "" and (not rest or rest[0] in "+-"):
        return now, rest, True
    if word == "*":
        return now, rest, True
    named = _named(word, now, tz) if word else None
    if named is not None:
        return named, rest, True
    whole = _absolute(source, now, tz)
    if whole is not None:
        return whole, "", True
    tail = re.match(r"(.*?\d)\s*([+-]\s*[\d.]+\s*[a-z]+)\s*$", source, re.IGNORECASE)
    if tail:
        return _absolute(tail[1], now, tz), tail[2], False
    return None, "", True


def _midnight(day: dt.date, tz: dt.tzinfo) -> int:
    return from_datetime(dt.datetime(day.year, day.month, day.day, tzinfo=tz).astimezone(dt.timezone.utc))


def _named(word: str, now: int, tz: dt.tzinfo) -> int | None:
    today = to_datetime(now).astimezone(tz).date()
    if word in ("t", "today"):
        return _midnight(today, tz)
    if word in ("y", "yesterday"):
        return _midnight(today - dt.timedelta(days=1), tz)
    for number, name in enumerate(_WEEKDAYS):
        if word in (name, name[:3]):
            return _midnight(today - dt.timedelta(days=(today.weekday() - number) % 7), tz)
    for number, name in enumerate(_MONTHS):
        if word in (name, name[:3]):
            return _date(today.year, number + 1, today.day, tz)
    return None


def _date(year: int, month: int, day: int, tz: dt.tzinfo) -> int | None:
    try:
        return _midnight(dt.date(year, month, day), tz)
    except ValueError:
        return None


def _absolute(text: str, now: int, tz: dt.tzinfo) -> int | None:
    source = text.strip()
    local = to_datetime(now).astimezone(tz)
    iso = parse_iso(source)
    if iso is not None:
        ticks, has_zone = iso
        if has_zone:
            return ticks
        naive = to_datetime(ticks).replace(tzinfo=tz)
        return from_datetime(naive.astimezone(dt.timezone.utc)) + ticks % 10
    if source.isdigit():
        number = int(source)
        if 1 <= number < 32:
            return _date(local.year, local.month, number, tz)
        return _date(number, local.month, local.day, tz) if 1970 <= number <= 9999 else None
    clock = _CLOCK.match(source)
    if clock and int(clock[1]) < 24 and int(clock[2]) < 60 and int(clock[3] or 0) < 60:
        today = dt.datetime(
            local.year, local.month, local.day, int(clock[1]), int(clock[2]), int(clock[3] or 0),
            int((clock[4] or "0").ljust(3, "0")) * 1000, tzinfo=tz,
        )  # fmt: skip
        return from_datetime(today.astimezone(dt.timezone.utc))
    found = (_by_format(source, pattern) for pattern in _FORMATS)
    moment = next((moment for moment in found if moment is not None), None)
    return None if moment is None else from_datetime(moment.replace(tzinfo=tz).astimezone(dt.timezone.utc))


def _by_format(text: str, pattern: str) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(text, pattern)
    except ValueError:
        return None
