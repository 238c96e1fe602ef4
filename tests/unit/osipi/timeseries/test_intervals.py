"""Windows of an interval: they cover all of time once, whatever the clocks of the zone do."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.pitime import format_ticks, from_datetime, to_datetime
from osipi.timeseries.intervals import Interval, between, windows_of
from osipi.timeseries.offset import SECOND

ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
    "America/Sao_Paulo", "America/Havana", "Pacific/Apia", "Atlantic/Azores", "Africa/Casablanca",
)  # fmt: skip
intervals = st.sampled_from(
    ["1s", "7s", "1m", "15m", "1h", "5h", "24h", "36h", "1d", "2d", "10d", "1w", "2w", "1mo", "3mo", "1y", "2y"]
)
times = st.integers(-2_000_000_000, 4_000_000_000).map(lambda seconds: seconds * SECOND)


def at(text: str, zone: str = "UTC") -> int:
    return from_datetime(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)))


@given(intervals, st.sampled_from(ZONES), times)
def test_every_moment_is_in_one_window(text: str, zone: str, moment: int) -> None:
    windows = windows_of(Interval.parse(text), ZoneInfo(zone))
    begin, end = windows.at_or_before(moment), windows.after(moment)
    assert begin <= moment < end
    assert windows.at_or_before(begin) == begin == windows.at_or_after(begin)
    assert windows.at_or_before(end) == end
    assert windows.at_or_before(end - 1) == begin, "the windows join"
    assert windows.after(begin) == end
    assert begin % SECOND == 0


@given(intervals, st.sampled_from(ZONES), times, st.integers(0, 50), st.integers(0, 50))
def test_runs_join_without_gap_or_overlap(text: str, zone: str, start: int, first: int, second: int) -> None:
    windows = windows_of(Interval.parse(text), ZoneInfo(zone))
    begin = windows.at_or_after(start)
    middle = end = begin
    for _ in range(first):
        middle = windows.after(middle)
    end = middle
    for _ in range(second):
        end = windows.after(end)
    parts = [*between(windows, begin, middle), *between(windows, middle, end)]
    assert parts == list(between(windows, begin, end))
    assert len(parts) == first + second


@given(st.sampled_from(ZONES), times)
def test_days_begin_with_their_date(zone: str, moment: int) -> None:
    begin = windows_of(Interval.parse("1d"), ZoneInfo(zone)).at_or_before(moment)
    here, before = (to_datetime(t).astimezone(ZoneInfo(zone)) for t in (begin, begin - 1))
    assert here.date() > before.date()


@pytest.mark.parametrize(
    ("text", "zone", "begin", "hours"),
    [
        ("1d", "Europe/Berlin", "2026-03-29T00:00", 23),
        ("1d", "Europe/Berlin", "2026-10-25T00:00", 25),
        ("1d", "Europe/Berlin", "2028-02-29T00:00", 24),
        ("1d", "Australia/Lord_Howe", "2026-04-05T00:00", 24.5),
        ("1w", "Europe/Berlin", "2026-03-23T00:00", 7 * 24 - 1),
        ("1mo", "UTC", "2028-02-01T00:00", 29 * 24),
        ("1y", "UTC", "2028-01-01T00:00", 366 * 24),
    ],
)
def test_length_of_a_window(text: str, zone: str, begin: str, hours: float) -> None:
    windows, first = windows_of(Interval.parse(text), ZoneInfo(zone)), at(begin, zone)
    assert windows.at_or_before(first) == first
    assert windows.after(first) - first == hours * 3600 * SECOND


def test_weeks_begin_on_a_monday_and_quarters_with_a_january() -> None:
    weeks = windows_of(Interval.parse("1w"), timezone.utc)
    assert to_datetime(weeks.at_or_before(at("2026-12-03T10:00"))).weekday() == 0
    quarters = windows_of(Interval.parse("3mo"), timezone.utc)
    assert format_ticks(quarters.at_or_before(at("2026-12-03T10:00"))) == "2026-10-01T00:00:00Z"


def test_windows_below_a_day_are_exact_whatever_the_zone() -> None:
    for zone in ZONES:
        assert windows_of(Interval.parse("1h"), ZoneInfo(zone)).at_or_before(at("2026-03-29T01:30")) == at(
            "2026-03-29T01:00"
        )
    assert windows_of(Interval.parse("24h"), ZoneInfo("Europe/Berlin")).length == 86_400 * SECOND


@pytest.mark.parametrize(
    ("text", "canonical"), [("90 S", "90s"), ("15min", "15m"), ("1 hour", "1h"), ("2Months", "2mo")]
)
def test_spellings(text: str, canonical: str) -> None:
    assert str(Interval.parse(text)) == canonical


@pytest.mark.parametrize(
    "text", ["", "0s", "-1h", "1", "h", "1ms", "1.5h", "1h30m", "1 fortnight", "200y", "1h;", "１h"]
)
def test_what_is_no_interval_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"write|longer|less|unit"):
        Interval.parse(text)


def test_lengths_of_the_calendar_are_about_right() -> None:
    assert abs(Interval.parse("1mo").seconds - timedelta(days=30.44).total_seconds()) < 86_400
