"""Windows of an `interval`: exact durations below a day, days and longer by the calendar of a time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo

from osipi.piwebapi.pitime import UNIT_NAMES, from_wall, to_datetime
from osipi.timeseries.offset import SECOND
from osipi.timeseries.windows import Windows

_TEXT = re.compile(r"(?P<number>\d+)\s*(?P<unit>[a-z]+)", re.IGNORECASE | re.ASCII)
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_DAYS = {"d": 1, "w": 7, "mo": 30, "y": 365}
"""About how long a window of the calendar is."""
_EPOCH = date(1970, 1, 1)
_FIRST_MONDAY = date(1969, 12, 29)
"""Weeks are counted from here, so that 1970-01-01 lies in the first."""
_LONGEST_YEARS = 100


@dataclass(frozen=True)
class Interval:
    """A number of seconds, minutes, hours, days, weeks, months or years."""

    count: int
    unit: str
    """s, m, h, d, w, mo or y."""

    @classmethod
    def parse(cls, text: str) -> Interval:
        """An interval as PI writes it, such as ``90s``, ``15m``, ``1h``, ``1d`` or ``1mo`` (AF SDK, AFTimeSpan).

        Raises ValueError for anything else, and for one of zero.
        """
        match = _TEXT.fullmatch(text.strip())
        if match is None:
            raise ValueError("write one number and its unit, such as 90s, 15m, 1h, 1d, 1w or 1mo")
        unit = UNIT_NAMES.get(match["unit"].lower())
        if unit is None or unit == "ms":
            raise ValueError(f"the unit {match['unit']!r} is not one of s, m, h, d, w, mo, y: write such as 15m")
        found = cls(int(match["number"]), unit)
        if found.count == 0:
            raise ValueError("it must be longer than zero")
        if found.seconds > _LONGEST_YEARS * 366 * 86_400:
            raise ValueError(f"it must be {_LONGEST_YEARS} years or less")
        return found

    @property
    def exact(self) -> bool:
        """Whether all windows are of one length; otherwise they follow the calendar."""
        return self.unit in _SECONDS

    @property
    def seconds(self) -> int:
        """The length of a window, of the calendar's about."""
        return self.count * (_SECONDS[self.unit] if self.exact else 86_400 * _DAYS[self.unit])

    def __str__(self) -> str:
        return f"{self.count}{self.unit}"


@dataclass(frozen=True)
class IntervalWindows(Windows):
    """Windows of a calendar: days are counted from 1970-01-01, weeks from a Monday, months from a January.

    A window begins with the first moment of its first day in ``zone``: a day of a clock change has 23 or 25 hours.
    """

    interval: Interval = Interval(1, "d")
    zone: tzinfo = timezone.utc

    def at_or_before(self, ticks: int) -> int:
        number = self._number(to_datetime(ticks).astimezone(self.zone).date())
        begin = self._begin(number)
        # where a zone put its clocks back over midnight, the day begins later than its first date
        return begin if begin <= ticks else self._begin(number - 1)

    def after(self, ticks: int) -> int:
        begin = self.at_or_before(ticks)
        number = self._number(to_datetime(begin).astimezone(self.zone).date())
        while (found := self._begin(number + 1)) <= ticks:
            number += 1
        return found

    def _number(self, day: date) -> int:
        count, unit = self.interval.count, self.interval.unit
        if unit == "d":
            return (day - _EPOCH).days // count
        if unit == "w":
            return (day - _FIRST_MONDAY).days // 7 // count
        months = (day.year - 1970) * 12 + day.month - 1
        return months // (count if unit == "mo" else 12 * count)

    def _begin(self, number: int) -> int:
        count, unit = self.interval.count, self.interval.unit
        if unit == "d":
            day = _EPOCH + timedelta(days=number * count)
        elif unit == "w":
            day = _FIRST_MONDAY + timedelta(weeks=number * count)
        else:
            year, month = divmod(number * count * (1 if unit == "mo" else 12), 12)
            day = date(1970 + year, month + 1, 1)
        return from_wall(datetime.combine(day, datetime.min.time()), self.zone)


def windows_of(interval: Interval, zone: tzinfo, rows: float = 1.0) -> Windows:
    """The windows of an interval in a time zone, with about so many ``rows`` of a stream each."""
    rate = rows / interval.seconds
    if interval.exact:
        return Windows(interval.seconds * SECOND, rate)
    return IntervalWindows(interval.seconds * SECOND, rate, interval, zone)


def between(windows: Windows, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Begin and end of each window in a range that holds whole ones, in order of time; ticks."""
    begin = start
    while begin < end:
        following = windows.after(begin)
        yield begin, following
        begin = following
