"""What is looked at a second time: late, edited and deleted events, and those that are still to come."""

from __future__ import annotations

import logging
import time
from itertools import pairwise
from math import ceil
from typing import Any

import pytest

from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.tables.values.timeseries import TIMESERIES
from osipi.timeseries import gather
from osipi.timeseries.offset import SECOND
from support.stream_plant import BEGIN, NOW, Plant, expected, make_plant, point, web_id

CDC = {"read_mode": "cdc", "lookback_seconds": 300}
REPLACE = {"read_mode": "replace", "emit_windows": "true", "lookback_seconds": 300}


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    return make_plant(monkeypatch)


def change_history(plant: Plant) -> None:
    """Late, edited, deleted and doubled events within the last five minutes; a whole minute emptied."""
    events = plant.events(2)
    kept = [event for event in events if not NOW - 200 * SECOND <= event[0] < NOW - 140 * SECOND]
    edited = [(tick, -value if tick == NOW - 100 * SECOND else value) for tick, value in kept]
    late = [(NOW - 90 * SECOND + 1, -1.0), (NOW - 90 * SECOND + 1, -2.0), (NOW - 60 * SECOND, -3.0)]
    plant.change(2, edited + late)


def test_replace_makes_the_lookback_equal_to_the_archive(plant: Plant) -> None:
    plant.options |= REPLACE
    plant.run()
    change_history(plant)
    plant.pass_time(60)
    plant.run()
    for number in range(1, 6):
        assert plant.merged(number) == expected(plant, number, NOW + 30 * SECOND)


def test_cdc_has_late_and_edited_events_and_keeps_deleted_ones(plant: Plant) -> None:
    plant.options |= CDC
    plant.run()
    before = plant.merged(2)
    change_history(plant)
    plant.pass_time(60)
    plant.run()
    truth = expected(plant, 2, NOW + 30 * SECOND)
    assert set(truth) <= set(plant.merged(2))
    assert {event[:2] for event in plant.merged(2)} == {event[:2] for event in [*truth, *before]}


def test_append_reads_nothing_again(plant: Plant) -> None:
    plant.run()
    change_history(plant)
    plant.pass_time(60)
    plant.run()
    assert len(plant.landed(2)) == 600


def test_a_window_is_emitted_for_each_stream_that_is_held_whole(plant: Plant, tmp_path: Any) -> None:
    plant.options |= REPLACE | {"state_path": str(tmp_path)}
    plant.server.statuses[web_id(3)] = 403
    plant.run()
    assert {row["web_id"] for row in plant.windows} == {web_id(n) for n in (1, 2, 4, 5)}
    row = plant.windows[0]
    assert {name for name, value in row.items() if value is not None} == {
        "web_id", "read_at", "__window_start", "__window_end",
    }  # fmt: skip
    assert format_ticks(int(row["__window_start"].timestamp()) * SECOND) == format_ticks(BEGIN)
    # what cannot be read in a sweep keeps its rows
    plant.server.statuses = {web_id(4): 500}
    change = plant.events(4)[:-100]
    plant.pass_time(60)
    plant.change(4, change)
    plant.run()
    assert plant.merged(4)[-1][2] == 4569.0
    plant.server.statuses.clear()
    plant.pass_time(60)
    plant.run()
    for number in range(1, 6):
        assert plant.merged(number) == expected(plant, number, NOW + 90 * SECOND), number


def test_replace_is_declared_as_cdc_with_windows() -> None:
    options = Options.table(TimeseriesOptions, "timeseries", REPLACE)
    metadata = TIMESERIES.metadata(options)
    assert (metadata["ingestion_type"], metadata["replace"], metadata["cursor_field"]) == ("cdc", True, "read_at")
    assert metadata["window"] == {"scope": ["web_id"], "start": "timestamp", "end": "timestamp"}
    schema = TIMESERIES.schema_for(options)
    assert schema.names == [*TIMESERIES.schema.names, "__window_start", "__window_end"]
    assert {field.name for field in schema if not field.nullable} == {"web_id", "read_at"}
    plain = Options.table(TimeseriesOptions, "timeseries", {**REPLACE, "emit_windows": "false"})
    assert TIMESERIES.schema_for(plain) == TIMESERIES.schema


@pytest.mark.parametrize("mode", [CDC, REPLACE], ids=["cdc", "replace"])
def test_a_run_that_finds_nothing_asks_for_no_stream_twice(plant: Plant, mode: dict[str, Any]) -> None:
    plant.options |= mode | {"streams_per_request": "2"}
    plant.run()
    plant.server.now += 60 * SECOND
    plant.server.requests.clear()
    plant.run()
    assert len(plant.server.requests) <= ceil(5 / 2) + 5
    plant.restart()
    plant.server.requests.clear()
    plant.options["lookback_seconds"] = "0"
    plant.run()
    assert len(plant.server.requests) <= 5


@pytest.mark.parametrize("bound", ["5000000", "400"], ids=["one step", "many steps"])
def test_runs_of_one_micro_batch_read_what_is_new_and_look_back_by_turns(plant: Plant, bound: str) -> None:
    """As triggered runs of Spark before 4.2 are: a sweep that waited for the end of a run would never come."""
    plant.options |= REPLACE
    plant.run()
    plant.options["max_records_per_batch"] = bound
    reached = []
    for number in range(24):
        if number == 3:
            change_history(plant)
        plant.pass_time(20)
        end = plant.plan()
        plant.commit(list(plant.read(plant.offset, end)), end)
        reached.append(end["until"])
    assert [late > early for early, late in pairwise(reached)].count(True) >= len(reached) // 2 - 1
    for number in range(1, 6):
        assert plant.merged(number) == expected(plant, number, NOW), number


def test_new_data_does_not_wait_for_a_long_sweep(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1_000.0]
    monkeypatch.setattr(gather.time, "monotonic", lambda: clock[0])
    plant.options |= CDC | {"window_seconds": "10"}
    plant.options["lookback_seconds"] = "100"
    plant.run()
    plant.pass_time(60)
    kinds = []
    while True:
        clock[0] += 61
        plant.server.now += 61 * SECOND
        end = plant.plan()
        if end == plant.offset:
            break
        kinds.append("new" if end["until"] != plant.offset["until"] else "sweep")
        plant.commit(list(plant.read(plant.offset, end)), end)
        assert len(kinds) < 200, "the run does not end while data arrives"
    # up to the clock, then the sweep in ten steps, and before each of them what has come since
    assert kinds == ["new"] * 13 + ["new", "sweep"] * 10


def test_a_sweep_that_was_killed_goes_on_and_another_follows(plant: Plant) -> None:
    plant.options |= REPLACE | {"window_seconds": "100"}
    plant.run()
    change_history(plant)
    plant.pass_time(60)
    for _ in range(2):
        end = plant.plan()
        plant.commit(list(plant.read(plant.offset, end)), end)
    end = plant.plan()
    list(plant.read(plant.offset, end))
    plant.restart()
    plant.commit(list(plant.read(plant.offset, end)), end)
    plant.run()
    for number in range(1, 6):
        assert plant.merged(number) == expected(plant, number, NOW + 30 * SECOND)


def test_what_is_late_by_less_than_the_lookback_is_found_whenever_runs_are_made(plant: Plant) -> None:
    plant.options |= CDC | {"lookback_interval_seconds": "1"}
    plant.options["lookback_seconds"] = "100"
    plant.run()
    for late_by in (99, 60, 5):
        event = (plant.server.now - late_by * SECOND + 1, float(-late_by))
        plant.change(1, [*plant.events(1), event])
        plant.pass_time(1)
        plant.run()
        plant.pass_time(3_600)
        plant.run()
        assert plant.merged(1) == expected(plant, 1, plant.server.now - 30 * SECOND), late_by


def futures(plant: Plant) -> None:
    plant.selected[0] = point(1, future=True)
    plant.change(1, [(BEGIN + i * 10 * SECOND, float(i)) for i in range(200)])


@pytest.mark.parametrize("mode", [CDC, REPLACE], ids=["cdc", "replace"])
def test_future_points_are_swept_up_to_the_end_from_the_first_run_on(plant: Plant, mode: dict[str, Any]) -> None:
    end = NOW + 1_000 * SECOND
    plant.options |= mode | {"end_time": format_ticks(end), "window_seconds": "400"}
    futures(plant)
    plant.run()
    assert plant.merged(1) == expected(plant, 1, end)
    assert plant.merged(2) == expected(plant, 2, NOW - 30 * SECOND)
    # a forecast is made anew
    plant.change(1, [(tick, -value) for tick, value in plant.events(1)])
    plant.pass_time(60)
    plant.run()
    assert [row for row in plant.merged(1) if row[0] > "2026-01-02T00:00:30"] == [
        row for row in expected(plant, 1, end) if row[0] > "2026-01-02T00:00:30"
    ]
    plant.pass_time(5_000)
    plant.run()
    plant.run()
    assert plant.merged(2) == expected(plant, 2, end)


def test_append_reads_future_points_as_time_passes(plant: Plant) -> None:
    plant.options["end_time"] = format_ticks(NOW + 1_000 * SECOND)
    futures(plant)
    plant.run()
    assert plant.landed(1) == expected(plant, 1, NOW - 30 * SECOND)
    plant.pass_time(300)
    plant.run()
    assert plant.landed(1) == expected(plant, 1, NOW + 270 * SECOND)


@pytest.mark.parametrize("years", [-30, 30])
@pytest.mark.parametrize("mode", [{}, CDC, REPLACE], ids=["append", "cdc", "replace"])
def test_this_machines_clock_means_nothing(
    plant: Plant, mode: dict[str, Any], years: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + years * 366 * 86_400)
    plant.options |= mode
    for _ in range(3):
        plant.run()
        plant.pass_time(60)
    for number in range(1, 6):
        rows_of = plant.merged if mode else plant.landed
        assert rows_of(number) == expected(plant, number, NOW + 90 * SECOND)


@pytest.mark.parametrize("mode", [{}, CDC, REPLACE], ids=["append", "cdc", "replace"])
def test_a_clock_that_steps_back_moves_nothing_back(
    plant: Plant, mode: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    plant.options |= mode
    plant.change(1, [*plant.events(1), *((NOW + i * SECOND, float(i)) for i in range(600))])
    plant.run()
    until, read_at = plant.offset["until"], plant.offset["read_at"]
    with caplog.at_level(logging.WARNING, "osipi.timeseries"):
        plant.pass_time(-300)
        plant.run()
    assert "PI's clock says" in caplog.text
    assert plant.offset["until"] == until
    assert parse_ticks(plant.offset["read_at"]) >= parse_ticks(read_at)
    plant.pass_time(900)
    plant.run()
    rows_of = plant.merged if mode else plant.landed
    assert rows_of(1) == expected(plant, 1, NOW + 570 * SECOND)


def test_stamps_in_the_future_wait_for_their_time(plant: Plant) -> None:
    plant.change(1, [*plant.events(1), (NOW + 100 * SECOND, 7.0)])
    plant.run()
    assert plant.landed(1) == expected(plant, 1, NOW - 30 * SECOND)
    plant.pass_time(200)
    plant.run()
    assert plant.landed(1) == expected(plant, 1, NOW + 170 * SECOND)


def test_a_lookback_longer_than_history_begins_where_history_does(plant: Plant) -> None:
    plant.options |= REPLACE | {"lookback_seconds": "999999999"}
    plant.run()
    plant.change(1, plant.events(1)[5:])
    plant.pass_time(60)
    plant.run()
    assert plant.merged(1) == expected(plant, 1, NOW + 30 * SECOND)
    assert min(row["__window_start"] for row in plant.windows).timestamp() == BEGIN // SECOND


def test_a_process_that_goes_on_does_not_grow(plant: Plant) -> None:
    plant.options |= CDC | {"lookback_interval_seconds": "1"}
    plant.run()
    for _ in range(20):
        plant.server.now += 10 * SECOND
        plant.run()
    assert plant.memory.run is None
    assert not any(isinstance(value, (dict, list, set)) and value for value in vars(plant.memory).values())
