"""The zone of PI Web API: what answers show it, and which do not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from osipi.pi_zone import offset_text, zone_offsets
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.http.settings import Settings
from support.odd_server import Reply, Seen, serving


def offsets(stamps: Any, status: int = 200) -> tuple[timedelta, timedelta] | None:
    def answer(seen: Seen) -> Reply:
        if seen.path.endswith("/interpolatedattimes"):
            asked = [value for name, value in seen.query if name == "time"]
            assert [text[4:] for text in asked] == ["-01-15T12:00:00", "-07-15T12:00:00"]
            items = [{"Timestamp": text[:4] + stamp, "Value": 1} for text, stamp in zip(asked, stamps, strict=False)]
            return Reply(status, body={"Items": items})
        return Reply(body={"ServerTime": "2026-03-01T10:00:00.1234567Z"})

    with serving(answer) as server:
        return zone_offsets(PiWebApi(Settings(base_url=server.base_url, retry_seconds=0)), "/streams/P1")


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


@pytest.mark.parametrize(
    ("stamps", "found"),
    [
        (("-01-15T11:00:00Z", "-07-15T10:00:00Z"), (hours(1), hours(2))),
        (("-01-15T12:00:00Z", "-07-15T12:00:00.0000000Z"), (hours(0), hours(0))),
        (("-01-14T22:00:00Z", "-07-14T22:00:00Z"), (hours(14), hours(14))),
        (("-01-15T06:15:00Z", "-07-15T06:15:00Z"), (hours(5.75), hours(5.75))),
        (("-01-15T12:00:00+01:00", "-07-15T12:00:00+02:00"), (hours(1), hours(2))),
    ],
)
def test_stamps_of_times_without_a_zone_show_it(stamps: Any, found: Any) -> None:
    assert offsets(stamps) == found


@pytest.mark.parametrize(
    "stamps",
    [
        ("-01-15T11:00:00Z",),
        (),
        ("-01-15T11:00:00Z", "-01-15T11:00:00Z"),
        ("-01-15T11:07:00Z", "-07-15T11:07:00Z"),
        ("-01-15T11:00:00", "-07-15T11:00:00"),
        ("", "no time"),
    ],
)
def test_any_other_answer_shows_none(stamps: Any) -> None:
    assert offsets(stamps) is None


@pytest.mark.parametrize("status", [400, 403, 404, 501])
def test_a_refusal_shows_none(status: int) -> None:
    assert offsets(("-01-15T11:00:00Z", "-07-15T10:00:00Z"), status) is None


def test_offsets_are_written_as_people_write_them() -> None:
    assert [offset_text(hours(each)) for each in (0, 5.5, -3.5, 12.75)] == [
        "UTC", "UTC+05:30", "UTC-03:30", "UTC+12:45",
    ]  # fmt: skip
