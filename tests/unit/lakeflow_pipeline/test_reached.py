"""Up to when a table has data, how long ago that was, and how much of a run is done."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from lakeflow_pipeline.reached import ReadTrack


class Source:
    """Offsets are their own answers."""

    def read_progress(self, table: str, offset: dict[str, Any], options: Any) -> dict[str, Any]:
        return dict(offset)


def at(hour: int, **more: str) -> dict[str, Any]:
    times = {"start": "2026-01-10T00:00:00Z", "goal": "2026-01-10T10:00:00Z", "read_at": "2026-01-10T10:00:30Z"}
    return {"until": f"2026-01-10T{hour:02}:00:00Z", **times, **more}


def track(**source: Any) -> ReadTrack:
    return ReadTrack(source.get("connector", Source()), "t", {})


def test_a_first_run_counts_from_where_history_begins() -> None:
    one = track()
    one.begins_at({})
    assert one.planned(at(4)) == (0.0, 0.4)
    one.committed(at(4))
    assert one.planned(at(10)) == (0.4, 1.0)


def test_a_later_run_counts_from_where_it_began() -> None:
    one = track()
    one.begins_at(at(5))
    assert one.planned(at(6)) == (0.0, 0.2)


def test_a_stream_that_joins_does_not_make_the_share_negative() -> None:
    one = track()
    one.begins_at(at(5))
    one.committed(at(8))
    assert one.planned(at(1)) == (0.6, 0.6)


@pytest.mark.parametrize("end", [{}, {"until": "2026-01-10T04:00:00Z"}, at(4, goal="2026-01-10T00:00:00Z")])
def test_no_share_where_the_source_does_not_know(end: dict[str, Any]) -> None:
    one = track()
    one.begins_at({})
    assert one.planned(end) == (None, None)


def test_a_connector_without_the_contract_knows_nothing() -> None:
    one = track(connector=object())
    one.begins_at(at(1))
    one.committed(at(2))
    assert one.planned(at(3)) == (None, None)
    assert one.until() == (None, None)


def test_lag_is_by_the_clock_of_the_source() -> None:
    one = track()
    one.committed(at(9, clock="2026-01-10T09:00:12.5000000Z"))
    assert one.until() == (datetime(2026, 1, 10, 9, tzinfo=timezone.utc), 12.5)


def test_lag_from_the_time_of_the_plan_where_the_clock_is_not_known() -> None:
    one = track()
    one.committed(at(10), age=5.0)
    assert one.until()[1] == pytest.approx(35, abs=1)


def test_lag_by_this_machine_where_nothing_else_is_known() -> None:
    one, minute_ago = track(), datetime.now(timezone.utc) - timedelta(minutes=1)
    one.committed({"until": minute_ago.strftime("%Y-%m-%dT%H:%M:%S.%f") + "0Z"})
    assert one.until()[1] == pytest.approx(60, abs=2)
    one.committed({"until": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 60))})
    assert one.until()[1] == 0, "never negative"
