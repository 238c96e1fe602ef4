"""PI times mean what PI says they mean; what is not one is refused."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.pitime import (
    TICKS_PER_SECOND,
    format_ticks,
    from_datetime,
    is_relative,
    needs_zone,
    parse_ticks,
    resolve,
    to_datetime,
)

FIRST, LAST = parse_ticks("0001-01-01T00:00:00Z"), parse_ticks("9999-12-31T23:59:59.9999999Z")
NOW = "2024-05-15T10:20:30.1234567Z"  # a Wednesday
BERLIN = ZoneInfo("Europe/Berlin")


@given(st.integers(FIRST, LAST))
def test_ticks_survive_text(ticks: int) -> None:
    text = format_ticks(ticks)
    assert parse_ticks(text) == ticks
    assert text.endswith("Z")
    assert not text.removesuffix("Z").endswith("0") or "." not in text


@given(st.datetimes(timezones=st.just(timezone.utc)))
def test_ticks_agree_with_datetimes(at: datetime) -> None:
    ticks = from_datetime(at)
    assert to_datetime(ticks) == at
    assert to_datetime(ticks + 9) == at
    assert format_ticks(ticks).startswith(at.strftime("%m-%dT%H:%M:%S").join([f"{at.year:04}-", ""]))
    assert parse_ticks(at.isoformat()) == ticks


@given(st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_offsets_are_taken_off(wall: datetime, minutes: int) -> None:
    at = wall.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_ticks(at.isoformat()) == from_datetime(at)


@pytest.mark.parametrize(
    ("text", "ticks"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:00.0000001Z", 1),
        ("1970-01-01T00:00:01.5Z", 15_000_000),
        ("1970-01-01T00:00:00.123456789Z", 1_234_567),
        ("1970-01-01T02:00:00+02:00", 0),
        ("1969-12-31T23:59:59.9999999Z", -1),
        ("1970-01-01t00:00:00z", 0),
    ],
)
def test_fractions_of_any_length(text: str, ticks: int) -> None:
    assert parse_ticks(text) == ticks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "*",
        "2024-01-01",
        "2024-01-01T00:00:00",
        "2024-02-30T00:00:00Z",
        "2024-01-01T24:00:00Z",
        "0000-01-01T00:00:00Z",
        "2024-01-01T00:00:00.Z",
        "2024-01-01T00:00:00+25:00",
        "2024-01-01T00:00:00Z ",
        "01-Jan-2024T00:00:00Z",
        "٢٠٢٤-01-01T00:00:00Z",
    ],
)
def test_what_no_server_prints(text: str) -> None:
    with pytest.raises(ValueError, match="is no time"):
        parse_ticks(text)


def test_ends_of_time() -> None:
    assert format_ticks(FIRST) == "0001-01-01T00:00:00Z"
    assert format_ticks(LAST) == "9999-12-31T23:59:59.9999999Z"
    for beyond in (FIRST - 1, LAST + 1):
        with pytest.raises(ValueError, match="9999"):
            format_ticks(beyond)
    with pytest.raises(ValueError, match="no time zone"):
        from_datetime(datetime(2024, 1, 1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*", NOW),
        (" * ", NOW),
        ("*-30s", "2024-05-15T10:20:00.1234567Z"),
        ("*-1.5h", "2024-05-15T08:50:30.1234567Z"),
        ("*+.5h", "2024-05-15T10:50:30.1234567Z"),
        ("*-250ms", "2024-05-15T10:20:29.8734567Z"),
        ("*-30d", "2024-04-15T10:20:30.1234567Z"),
        ("*-1w", "2024-05-08T10:20:30.1234567Z"),
        ("*-0.5d", "2024-05-14T22:20:30.1234567Z"),
        ("*-1mo", "2024-04-15T10:20:30.1234567Z"),
        ("*-1Y", "2023-05-15T10:20:30.1234567Z"),
        ("* - 2 hours", "2024-05-15T08:20:30.1234567Z"),
        ("*-0d", NOW),
        ("t", "2024-05-15T00:00:00Z"),
        ("T+8h", "2024-05-15T08:00:00Z"),
        ("today", "2024-05-15T00:00:00Z"),
        ("y", "2024-05-14T00:00:00Z"),
        ("Yesterday", "2024-05-14T00:00:00Z"),
        ("y-30m", "2024-05-13T23:30:00Z"),
        ("t-1mo", "2024-04-15T00:00:00Z"),
        ("wed", "2024-05-15T00:00:00Z"),
        ("Thursday", "2024-05-09T00:00:00Z"),
        ("mon+14.5h", "2024-05-13T14:30:00Z"),
        ("june", "2024-06-15T00:00:00Z"),
        ("feb-1d", "2024-02-14T00:00:00Z"),
        ("25", "2024-05-25T00:00:00Z"),
        ("25+8h", "2024-05-25T08:00:00Z"),
        ("'1'-1h", "2024-04-30T23:00:00Z"),
        ("2011", "2011-05-15T00:00:00Z"),
        ("8:00", "2024-05-15T08:00:00Z"),
        ("08:00:01:250", "2024-05-15T08:00:01.25Z"),
        ("2024-01-31", "2024-01-31T00:00:00Z"),
        ("2024-01-31 08:15", "2024-01-31T08:15:00Z"),
        ("2024-01-31T08:15:00.1234567", "2024-01-31T08:15:00.1234567Z"),
        ("2024-01-31T08:15:00+02:00", "2024-01-31T06:15:00Z"),
        ("31-Jan-2024 08:15:30", "2024-01-31T08:15:30Z"),
        ("1-december-2023", "2023-12-01T00:00:00Z"),
        ("2024-01-31 +8 hours", "2024-01-31T08:00:00Z"),
        ("2024-01-31-1day", "2024-01-30T00:00:00Z"),
        ("'2024-01-31'-1h", "2024-01-30T23:00:00Z"),
        ('"2024-01-31T08:00:00Z" + 1mo', "2024-02-29T08:00:00Z"),
        ("'2024-02-29'-1y", "2023-02-28T00:00:00Z"),
        ("'2024-02-29'", "2024-02-29T00:00:00Z"),
    ],
)
def test_what_users_write(text: str, expected: str) -> None:
    assert format_ticks(resolve(text, parse_ticks(NOW))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "now",
        "foo",
        "32",
        "0",
        "1969",
        "01/02/2024",
        "01-Jan-24",
        "2024-1-1",
        "3-1",
        "2011-1d",
        "20240101",
        "-1d",
        "+8h",
        "-",
        "*-",
        "*-5",
        "*5h",
        "**",
        "*-1x",
        "*-1.5mo",
        "*-1.5y",
        "* 1h",
        "t8h",
        "2024-02-30",
        "24:00",
        "8:",
        "'2024-01-01",
        "2024-01-01-1d",
        "2024-01-01Z",
        "'t'x",
        "*--1d",
        "1e3",
        "*-1e3s",
        "٣",
        "*-٣d",
        "janu",
        "tu",
    ],
)
def test_what_is_no_pi_time_is_never_now(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        resolve(text, parse_ticks(NOW))
    assert "\n" not in str(caught.value)
    assert "such as" in str(caught.value) or "write" in str(caught.value) or repr(text) in str(caught.value)


@pytest.mark.parametrize("text", ["*-1d+2h", "*-1h30m", "t+8h+30m", "y+16h30m", "'2024-01-01'-1d-1h"])
def test_several_intervals_are_refused_as_such(text: str) -> None:
    with pytest.raises(ValueError, match="more than one interval"):
        resolve(text, parse_ticks(NOW))


@pytest.mark.parametrize(
    ("text", "now"), [("31", "2024-04-10T00:00:00Z"), ("feb", "2024-05-30T00:00:00Z"), ("2023", "2024-02-29T00:00:00Z")]
)
def test_a_day_that_does_not_exist_is_refused(text: str, now: str) -> None:
    with pytest.raises(ValueError, match="does not exist"):
        resolve(text, parse_ticks(now))


@pytest.mark.parametrize("text", ["*-9999y", "*+9999y", "*-3000000d", "*-99999999999h", "'9999-12-31'+1d"])
def test_beyond_the_calendar(text: str) -> None:
    with pytest.raises(ValueError, match="9999"):
        resolve(text, parse_ticks(NOW))


def test_the_last_month_of_the_calendar() -> None:
    assert format_ticks(resolve("'9999-11-30'+1mo", 0)) == "9999-12-30T00:00:00Z"


@pytest.mark.parametrize(
    ("text", "now", "expected"),
    [
        ("t", "2024-05-15T22:30:00Z", "2024-05-15T22:00:00Z"),
        ("y", "2024-03-31T10:00:00Z", "2024-03-29T23:00:00Z"),
        ("t-1d", "2024-03-31T10:00:00Z", "2024-03-29T23:00:00Z"),
        ("t+1d", "2024-03-31T10:00:00Z", "2024-03-31T22:00:00Z"),
        ("t+24h", "2024-03-31T10:00:00Z", "2024-03-31T23:00:00Z"),
        ("*-1w", "2024-04-02T10:00:00.0000001Z", "2024-03-26T11:00:00.0000001Z"),
        ("2024-07-01", "2024-01-01T00:00:00Z", "2024-06-30T22:00:00Z"),
        ("2024-07-01T00:00:00Z", "2024-01-01T00:00:00Z", "2024-07-01T00:00:00Z"),
        ("31-Jan-2024 08:00", "2024-01-01T00:00:00Z", "2024-01-31T07:00:00Z"),
    ],
)
def test_calendars_follow_the_zone(text: str, now: str, expected: str) -> None:
    assert format_ticks(resolve(text, parse_ticks(now), BERLIN)) == expected


@given(st.integers(FIRST // 2, LAST // 2), st.integers(0, 10**6), st.sampled_from(["s", "m", "h", "d", "w"]))
def test_intervals_in_utc_are_exact(now: int, count: int, unit: str) -> None:
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}[unit] * count * TICKS_PER_SECOND
    if now - seconds >= FIRST:
        assert resolve(f"*-{count}{unit}", now) == now - seconds
    if now + seconds <= LAST:
        assert resolve(f"*+{count}{unit}", now) == now + seconds


@given(st.text(alphabet="*tymon0123456789-+:. hdw'TZ", max_size=14), st.integers(0, 10**17))
def test_any_text_is_a_time_or_a_value_error(text: str, now: int) -> None:
    try:
        relative = is_relative(text)
    except ValueError:
        with pytest.raises(ValueError):
            resolve(text, now)
        return
    try:
        first, second = resolve(text, now), resolve(text, now + 400 * 86_400 * TICKS_PER_SECOND)
    except ValueError:
        return  # a day that a month or the calendar does not have
    if not relative:
        assert first == second


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("*", True),
        ("t-1d", True),
        ("mon", True),
        ("25", True),
        ("2011", True),
        ("8:00", True),
        ("2024-01-01", False),
        ("'2024-01-01'-1d", False),
        ("01-Jan-2024", False),
        ("2024-01-01T00:00:00Z", False),
        ("'t'-1d", True),
    ],
)
def test_relative_times(text: str, relative: bool) -> None:
    assert is_relative(text) is relative


def test_relative_of_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="no PI time"):
        is_relative("sometime")


ZONES = ["Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        # Berlin: 02:00 to 03:00 is skipped on 29 March and occurs twice on 25 October
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:00:00Z"),
        ("Europe/Berlin", "2026-03-29 02:59:59.9999999", "2026-03-29T01:00:00Z"),
        ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z"),
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),
        # midnight itself was skipped, or occurred twice
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"),
        ("America/Havana", "2024-11-03", "2024-11-03T04:00:00Z"),
        # a whole day that Samoa never had
        ("Pacific/Apia", "2011-12-30 08:00", "2011-12-30T10:00:00Z"),
    ],
)
def test_times_that_are_skipped_or_occur_twice(zone: str, text: str, expected: str) -> None:
    assert format_ticks(resolve(text, 0, ZoneInfo(zone))) == expected


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)])
def test_days_have_as_many_hours_as_in_their_zone(day: str, hours: int) -> None:
    zone, hour = ZoneInfo("Europe/Berlin"), 3600 * 10**7
    noon = resolve(f"{day} 12:00", 0, zone)
    assert resolve("t+1d", noon, zone) - resolve("t", noon, zone) == hours * hour


@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)),
    st.timedeltas(timedelta(0), timedelta(days=2)),
)
def test_dates_are_in_order_in_every_zone(name: str, wall: datetime, later: timedelta) -> None:
    zone = ZoneInfo(name)
    first = resolve(wall.isoformat(), 0, zone)
    # each wall clock shows what was asked, or the first moment after a gap; half an hour occurs twice in a fold
    second = resolve((wall + later).isoformat(), 0, zone)
    assert first <= second


@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(timezone.utc)),
    st.integers(0, 3 * 86_400 * 10**7),
)
def test_today_begins_at_local_midnight_and_never_goes_back(name: str, at: datetime, later: int) -> None:
    zone, now = ZoneInfo(name), from_datetime(at)
    today = resolve("t", now, zone)
    assert today <= now
    assert today <= resolve("t", now + later, zone)
    local = to_datetime(today).astimezone(zone)
    assert local.date() == at.astimezone(zone).date()
    before = to_datetime(today - 10).astimezone(zone)
    assert before.date() < local.date()


@pytest.mark.parametrize(
    ("text", "local"),
    [("*", False), ("*-30d", False), ("2026-01-10T05:00:00Z", False), ("2026-01-10T05:00+05:30", False), ("t", True),
     ("mon+8h", True), ("08:00", True), ("2026-01-10", True), ("'2026-01-10 05:00'+1h", True), ("31-Jan-2026", True)],
)  # fmt: skip
def test_which_times_name_no_zone(text: str, local: bool) -> None:
    assert needs_zone(text) is local
