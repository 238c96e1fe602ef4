"""Table `event_counts`: each window once it has settled, and again at each age, by the first run after it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from osipi.errors import OptionError
from osipi.tables.values.event_counts import EVENT_COUNTS
from osipi.timeseries.offset import SECOND
from support.stream_plant import BEGIN, Plant, make_plant, point, web_id

MINUTE = 60 * SECOND


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch, streams=3, every=2)
    made.kind = EVENT_COUNTS
    made.options |= {
        "state_path": str(tmp_path),
        "interval": "1m",
        "settle_seconds": "0",
        "recount_ages": "5m; 15m",
    }
    made.server.settings = SimpleNamespace(  # type: ignore[attr-defined]
        max_concurrent_requests=8, requests_per_second=None, timeout_seconds=60.0
    )
    return made


def counted(plant: Plant) -> dict[int, int]:
    """How often each minute was counted of each stream; the same for all of them."""
    times: dict[str, dict[int, int]] = {}
    for row in plant.rows:
        minute = int((row["window_start"].timestamp() * SECOND - BEGIN) // MINUTE)
        of = times.setdefault(row["web_id"], {})
        of[minute] = of.get(minute, 0) + 1
    assert len({tuple(sorted(of.items())) for of in times.values()}) == 1
    return next(iter(times.values()))


def test_the_first_run_counts_every_window_once(plant: Plant) -> None:
    plant.run()
    assert counted(plant) == dict.fromkeys(range(10), 1)
    row = min(plant.rows, key=lambda row: (row["web_id"], row["window_start"]))
    assert (row["events"], row["minimum"], row["maximum"]) == (30, 1000.0, 1058.0)
    assert plant.run() == 0


def test_windows_are_counted_again_at_each_age_and_not_between(plant: Plant) -> None:
    plant.run()  # minutes 0 to 4 are 5 minutes old, none is 15
    plant.pass_time(60)
    plant.run()
    assert counted(plant) == {**dict.fromkeys(range(11), 1), 5: 2}
    plant.pass_time(30)
    assert plant.run() == 0, "nothing has passed an age"
    plant.pass_time(30)
    plant.run()
    assert counted(plant) == {**dict.fromkeys(range(12), 1), 5: 2, 6: 2}


def test_a_window_that_passed_two_ages_is_counted_once_more(plant: Plant) -> None:
    plant.run()
    plant.pass_time(20 * 60)
    plant.run()
    times = counted(plant)
    assert all(times[minute] == 2 for minute in range(10)), "those that were younger than an age when they were counted"
    assert all(times[minute] == 1 for minute in range(10, 30))


def test_late_events_show_in_the_second_count(plant: Plant) -> None:
    plant.run()
    plant.change(2, [*plant.events(2), (BEGIN + 7 * MINUTE + SECOND, 9999.0)])
    plant.pass_time(5 * 60)
    plant.run()
    late = plant.table[web_id(2), next(r["window_start"] for r in plant.rows if r["events"] == 31)]
    assert late["maximum"] == 9999.0


def test_recounts_are_read_in_bounded_steps_and_survive_a_restart(plant: Plant) -> None:
    plant.options["max_records_per_batch"] = "6"  # two minutes of three streams
    plant.run()
    plant.pass_time(5 * 60)
    while (end := plant.plan()) != plant.offset:
        rows = list(plant.read(plant.offset, end))
        assert len(rows) <= 6
        assert rows == list(plant.read(plant.offset, end)), "what lies between two offsets is fixed"
        plant.commit(rows, end)
        plant.restart()
    assert {minute: n for minute, n in counted(plant).items() if n > 1} == dict.fromkeys(range(5, 10), 2)


def test_a_stream_that_joins_is_counted_from_the_begin_once(plant: Plant) -> None:
    plant.run()
    plant.server.streams = {**plant.server.streams, web_id(4): plant.events(1)}
    plant.selected.append(point(4))
    plant.pass_time(60)
    plant.run()
    mine = [row["window_start"] for row in plant.rows if row["web_id"] == web_id(4)]
    assert len(mine) == len(set(mine)) + 1, "the minute that passed an age after it was counted"
    assert len(set(mine)) == 11


def test_a_stream_that_fails_in_a_recount_is_counted_when_it_answers(plant: Plant) -> None:
    plant.run()
    plant.change(3, [*plant.events(3), (BEGIN + 7 * MINUTE + SECOND, 5.0)])
    plant.server.statuses = {web_id(3): 403}
    plant.pass_time(5 * 60)
    plant.run()
    assert plant.failing == 1
    plant.server.statuses = {}
    plant.pass_time(3600)
    plant.run()
    assert plant.failing == 0
    assert 31 in {row["events"] for row in plant.table.values() if row["web_id"] == web_id(3)}


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"interval": "0m"}, "longer than zero"),
        ({"interval": "-1h"}, "interval"),
        ({"recount_ages": "1h; soon"}, "recount_ages"),
        ({"read_mode": "append"}, "read_mode"),
    ],
)
def test_bad_options_are_named(plant: Plant, options: dict[str, str], named: str) -> None:
    plant.options |= options
    with pytest.raises(OptionError, match=named):
        plant.run()


def test_an_interval_longer_than_the_range_is_refused(plant: Plant) -> None:
    plant.options |= {"interval": "1d", "end_time": "2026-01-02T00:00:00Z", "start_time": "2026-01-01T12:00:00Z"}
    with pytest.raises(OptionError, match="interval"):
        plant.run()


def test_a_run_ends_where_windows_settle_after_an_age(plant: Plant) -> None:
    plant.options |= {"settle_seconds": "480", "recount_ages": "5m; 15m"}
    plant.run()
    for _ in range(3):
        plant.pass_time(120)
        plant.run()
    assert counted(plant)[0] == 2, "it settled before it was 15 minutes old"
    plant.pass_time(20 * 60)
    plant.run()
    assert all(times <= 2 for times in counted(plant).values()), "5 minutes had passed before the first count"


def test_a_run_ends_where_an_age_passes_while_it_lasts(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    """PI's clock is asked again in a long run; what passes an age meanwhile is for the next run."""
    monkeypatch.setattr("osipi.timeseries.run.CLOCK_HOLDS_SECONDS", 0)
    plant.options["max_records_per_batch"] = "6"
    for _ in range(3):
        end = plant.plan()
        plant.commit(list(plant.read(plant.offset, end)), end)
        plant.server.now += 60 * SECOND
    plant.run()
    first = counted(plant)
    assert set(first.values()) == {1}
    plant.pass_time(60)
    plant.run()
    again = counted(plant)
    assert {minute for minute, times in again.items() if times == 2} == {5, 6, 7, 8}


def test_a_range_that_moves_waits_for_its_first_window(plant: Plant) -> None:
    plant.options |= {"interval": "1h", "start_time": "*-10m", "end_time": "*", "recount_ages": "7d"}
    plant.server.now -= 600 * SECOND
    plant.run()
    assert not plant.rows, "no hour has gone by since the start"
    plant.pass_time(3600 + 600)
    plant.run()
    assert {row["window_start"].hour for row in plant.rows} == {0}
