"""How far a run reads."""

from __future__ import annotations

import pytest

from osipi.errors import OptionError
from osipi.options import Options, Reading
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.run_goal import history_end, history_start, run_goal, whole_seconds

NOW = parse_ticks("2026-01-10T12:00:30.5Z")


def options(**given: str) -> Reading:
    found: Reading = Options.table(Reading, "timeseries", given)
    return found


def goal(**given: str) -> str:
    return format_ticks(run_goal(options(**given), 0, NOW))


def test_a_run_ends_where_events_have_settled() -> None:
    assert goal() == "2026-01-10T12:00:00Z"
    assert goal(settle_seconds="0") == "2026-01-10T12:00:30Z"


def test_a_run_ends_at_an_earlier_end_time() -> None:
    assert goal(end_time="*-1h") == "2026-01-10T11:00:30Z"
    assert goal(end_time="2026-02-01T00:00:00Z") == "2026-01-10T12:00:00Z"


def test_history_begins_and_ends_on_whole_seconds() -> None:
    assert format_ticks(history_start(options(), NOW)) == "2025-12-11T12:00:30Z"
    assert history_start(options(start_time="*"), NOW) == history_end(options(end_time="*"), NOW) == whole_seconds(NOW)
    assert history_end(options(), NOW) is None


@pytest.mark.parametrize("end", ["2026-01-10T12:00:00Z", "2026-01-09T00:00:00Z"])
def test_an_end_that_is_not_after_the_start_is_refused(end: str) -> None:
    with pytest.raises(
        OptionError, match=r"'end_time' = .*is not after the start of the history, 2026-01-10T12:00:00Z"
    ):
        run_goal(options(end_time=end), parse_ticks("2026-01-10T12:00:00Z"), NOW)
