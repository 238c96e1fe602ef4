"""What is said of `start_time` and `time_zone`."""

from __future__ import annotations

import logging

import pytest

from osipi.errors import OptionError
from osipi.history import Asked, asked_start, read_asked, say_beginning, say_zone, warn_of_another_start
from osipi.options import Options, Reading
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.run_goal import history_end, history_start, whole_seconds
from osipi.said import Said

NOW = parse_ticks("2026-01-10T12:00:00Z")
DAY = 86_400 * 10_000_000


def options(**given: str) -> Reading:
    found: Reading = Options.table(Reading, "timeseries", given)
    return found


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("t", "2026-01-09T18:30:00Z"),
        ("2026-01-10 05:00", "2026-01-09T23:30:00Z"),
        ("2026-01-10T05:00:00Z", "2026-01-10T05:00:00Z"),
        ("*-1h", "2026-01-10T11:00:00Z"),
    ],
)
def test_times_without_a_zone_are_those_of_the_option(text: str, start: str) -> None:
    given = options(start_time=text, end_time=text, time_zone="Asia/Kolkata")
    assert format_ticks(history_start(given, NOW)) == start
    assert history_end(given, NOW) == history_start(given, NOW)


@pytest.mark.parametrize(
    ("name", "hint"),
    [("Asia/Kolkatta", "did you mean 'Asia/Kolkata'?"), ("europe/berlin", "did you mean 'Europe/Berlin'?"),
     ("../etc/passwd", "such as Europe/Berlin"), ("W. Zqx Standard", "such as Europe/Berlin")],
)  # fmt: skip
def test_an_unknown_zone_is_refused(name: str, hint: str) -> None:
    with pytest.raises(OptionError, match="time_zone") as caught:
        options(time_zone=name)
    assert hint in str(caught.value)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"start_time": "t"}, "start_time = 't' is read as UTC"),
        ({"end_time": "2026-01-12"}, "end_time = '2026-01-12' is read as UTC"),
        ({"start_time": "y", "end_time": "t"}, "are read as UTC"),
        ({}, None),
        ({"start_time": "2026-01-10T00:00:00+05:30"}, None),
        ({"start_time": "t", "time_zone": "UTC"}, None),
    ],
)
def test_a_line_says_which_zone_was_taken(
    given: dict[str, str], said: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    say_zone(options(**given), "timeseries", Said(), begins=True)
    assert (said in caplog.text) if said else not caplog.text


def test_a_start_in_the_future_is_warned_about(caplog: pytest.LogCaptureFixture) -> None:
    say_beginning(options(start_time="*+1d"), "timeseries", Said(), NOW + DAY, NOW)
    assert "lies in the future" in caplog.text
    caplog.clear()
    with caplog.at_level(logging.INFO):
        say_beginning(options(start_time="t", time_zone="Asia/Kolkata"), "timeseries", Said(), NOW - DAY, NOW)
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "start t = 2026-01-09 17:30 Asia/Kolkata = 2026-01-09 12:00 UTC" in caplog.text


def warned(
    caplog: pytest.LogCaptureFixture, first: dict[str, str], later: dict[str, str], days: int, *, kept: bool = True
) -> bool:
    """Whether a run some days after the first one warns."""
    caplog.clear()
    before, after = options(**first), options(**later)
    asked: Asked | None = asked_start(before) if kept else None
    start = history_start(before, NOW)
    warn_of_another_start(after, "timeseries", Said(), start, NOW + days * DAY, asked, whole_seconds)
    return "--full-refresh" in caplog.text


KOLKATA = {"time_zone": "Asia/Kolkata"}


@pytest.mark.parametrize("days", [0, 1, 30, 400])
@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("text", ["*-30d", "*-10m", "t", "mon", "jan", "2026-01-02", "2026-01-02T00:00:00Z"])
def test_what_is_unchanged_does_not_warn(caplog: pytest.LogCaptureFixture, text: str, kept: bool, days: int) -> None:
    for zone in ({}, KOLKATA):
        assert not warned(caplog, {"start_time": text, **zone}, {"start_time": text, **zone}, days, kept=kept)


def test_another_start_warns(caplog: pytest.LogCaptureFixture) -> None:
    def changed(first: str, later: str, days: int, *, kept: bool = True) -> bool:
        return warned(caplog, {"start_time": first}, {"start_time": later}, days, kept=kept)

    assert changed("*-10m", "*-5d", 0)
    assert changed("*-10m", "*-5d", 100)
    assert changed("*-30d", "*-5d", 0)
    assert changed("2026-01-02", "2026-01-03", 0)
    assert not changed("2026-01-02", "2026-01-02T00:00:00Z", 0)
    assert changed("*-10m", "*-5d", 1, kept=False)
    assert not changed("*-10m", "*-5d", 100, kept=False)
    assert changed("2026-01-02", "2026-01-03", 0, kept=False)


def test_another_zone_warns_where_the_start_depends_on_it(caplog: pytest.LogCaptureFixture) -> None:
    for text in ("t", "2026-01-02"):
        assert warned(caplog, {"start_time": text}, {"start_time": text, **KOLKATA}, 1)
    for text in ("*-30d", "2026-01-02T00:00:00Z"):
        assert not warned(caplog, {"start_time": text}, {"start_time": text, **KOLKATA}, 1)


def test_each_pass_after_the_first_is_silent(caplog: pytest.LogCaptureFixture) -> None:
    said, ahead, later = Said(), options(start_time="2026-01-11 05:00"), options(start_time="2026-01-12")
    start = history_start(ahead, NOW)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            say_beginning(ahead, "timeseries", said, start, NOW)
            say_zone(ahead, "timeseries", said, begins=True)
            warn_of_another_start(later, "timeseries", said, start, NOW, asked_start(ahead), whole_seconds)
    assert [record.getMessage().split(": ", 1)[1][:40] for record in caplog.records] == [
        "start 2026-01-11 05:00 UTC",
        "option 'start_time' = '2026-01-11 05:00'",
        "start_time = '2026-01-11 05:00' is read ",
        "option 'start_time' = '2026-01-12' has n",
    ]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"start_time": "2026-01-10 05:00", **KOLKATA}, "start 2026-01-10 05:00 Asia/Kolkata = 2026-01-09 23:30 UTC"),
        ({"start_time": "t"}, "start t = 2026-01-10 00:00 UTC"),
        ({}, "start *-30d = 2025-12-11 12:00 UTC"),
        ({"start_time": "2026-01-10T05:00:07Z", "time_zone": "UTC"}, "start 2026-01-10 05:00:07 UTC"),
    ],
)
def test_the_start_is_one_short_line(given: dict[str, str], line: str, caplog: pytest.LogCaptureFixture) -> None:
    asked = options(**given)
    with caplog.at_level(logging.INFO):
        say_beginning(asked, "timeseries", Said(), history_start(asked, NOW), NOW)
    assert caplog.messages == [f"table 'timeseries': {line}"]
    assert len(caplog.messages[0]) <= 80


def test_what_an_offset_keeps_is_read_again() -> None:
    assert read_asked(list(asked_start(options(start_time="t", time_zone="UTC")))) == ("t", "UTC")
    assert read_asked(None) is None
    assert read_asked([1, "UTC"]) is None
