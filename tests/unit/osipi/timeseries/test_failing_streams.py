"""Streams that PI refuses: the others go on, nothing is forgotten, and each resumes where it stood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.recorded import probe
from osipi.piwebapi.recorded.probe import Probed
from osipi.timeseries import failing as held
from osipi.timeseries.offset import SECOND
from osipi.timeseries.reader import StreamRefusedError
from support.stream_plant import NOW, Plant, expected, make_plant, point, web_id

WEEK = 7 * 86_400
MODES: list[dict[str, Any]] = [
    {},
    {"read_mode": "cdc", "lookback_seconds": 200},
    {"read_mode": "replace", "emit_windows": "true", "lookback_seconds": 200},
]


@pytest.fixture(params=MODES, ids=["append", "cdc", "replace"])
def plant(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch)
    made.options |= {"state_path": str(tmp_path), **request.param}
    return made


def assert_exact(plant: Plant, until: int, *numbers: int) -> None:
    """Each event once: in what was read where it is appended, in the merged table otherwise."""
    rows_of = plant.landed if plant.options.get("read_mode") is None else plant.merged
    for number in numbers or range(1, 6):
        assert rows_of(number) == expected(plant, number, until), number


def grow(plant: Plant, seconds: int) -> None:
    """PI's clock goes on, and every stream with it."""
    for number in range(1, 6):
        last = plant.events(number)[-1][0]
        more = [(last + i * SECOND, float(i)) for i in range(1, seconds + 1)]
        plant.change(number, plant.events(number) + more)
    plant.pass_time(seconds)


@pytest.mark.parametrize("status", [409, 501])
def test_a_stream_without_history_rests_for_a_month_and_resumes_where_it_was(plant: Plant, status: int) -> None:
    plant.run()
    plant.server.statuses[web_id(3)] = status
    grow(plant, 60)
    plant.run()
    for _ in range(3):
        plant.pass_time(WEEK)
        plant.run()
        assert (plant.failing, plant.without_history) == (0, 1)
        assert [record.attempt for record in plant.log()] == [1]
    plant.pass_time(2 * WEEK)
    plant.run()
    assert [record.attempt for record in plant.log()] == [1, 2]
    plant.server.statuses.clear()
    plant.pass_time(5 * WEEK)
    plant.run()
    plant.pass_time(60)
    plant.run()
    assert (plant.failing, plant.without_history) == (0, 0)
    assert_exact(plant, plant.server.now)


@pytest.mark.parametrize("status", [403, 404, 410, 500])
def test_a_stream_refused_for_weeks_resumes_from_its_own_last_good_time(plant: Plant, status: int) -> None:
    plant.run()
    plant.server.statuses[web_id(3)] = status
    grow(plant, 60)
    plant.run()
    for week in range(1, 4):
        plant.pass_time(WEEK)
        plant.run()
        assert plant.failing == 1
        assert [record.attempt for record in plant.log()] == list(range(1, week + 2))
    # what came late for it in the meantime is found where something is read twice
    plant.change(3, [*plant.events(3), (NOW - 100 * SECOND + 5_000_000, -1.0)])
    plant.server.statuses.clear()
    plant.pass_time(60)
    plant.run()
    assert plant.failing == 0
    if plant.options.get("read_mode") is None:
        assert len(plant.landed(3)) == len(expected(plant, 3, plant.server.now)) - 1
        plant.change(3, [event for event in plant.events(3) if event[1] != -1.0])
    assert_exact(plant, plant.server.now)
    kinds = {403: "permission", 404: "not_found", 410: "gone"}
    for record in plant.log():
        assert (record.kind, record.http_status, record.tag) == (kinds.get(status, "server"), status, "TAG3")
        assert (record.table_name, record.window_start is not None) == ("timeseries", True)


@pytest.mark.parametrize("asked_alone", [0, 1, 2, 30])
@pytest.mark.parametrize("inside", [True, False])
def test_what_ails_a_stream_is_told_the_same_each_time(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, asked_alone: int, inside: bool
) -> None:
    """Where many fail, not each of them is asked alone again, and a group's answer does not show which ones fail."""
    monkeypatch.setattr(probe, "_MORE_REQUESTS", asked_alone)
    statuses = {web_id(2): 410, web_id(3): 409, web_id(4): 403}
    plant.run()
    plant.server.statuses |= statuses
    if inside:
        answer = plant.server.answer

        def as_servers_do(path: str, query: dict[str, Any]) -> bytes:
            plant.server.statuses = {} if path == "/streamsets/recorded" else statuses
            return answer(path, query)

        monkeypatch.setattr(plant.server, "answer", as_servers_do)
        plant.server.inside |= dict.fromkeys(statuses, lambda *_: {"Items": [], "Errors": ["refused"]})
    for _ in range(3):
        plant.pass_time(WEEK)
        plant.run()
    logged = {(record.tag, record.kind, record.http_status) for record in plant.log()}
    assert logged == {("TAG2", "gone", 410), ("TAG3", "server", 409), ("TAG4", "permission", 403)}
    assert {record.attempt for record in plant.log()} == {1, 2, 3}


@pytest.mark.parametrize("killed", ["after the read", "before the commit", "after the commit"])
def test_a_failure_between_plan_and_read_survives_a_kill(plant: Plant, killed: str) -> None:
    plant.run()
    grow(plant, 60)
    end = plant.plan()
    plant.server.statuses[web_id(3)] = 500
    rows = list(plant.read(plant.offset, end))
    log = plant.log()
    if killed == "after the commit":
        plant.commit(rows, end)
    elif killed == "before the commit":
        plant.restart()
        rows = list(plant.read(plant.offset, end))
        plant.commit(rows, end)
    else:
        plant.server.statuses.clear()
        plant.restart()
        plant.commit(list(plant.read(plant.offset, end)), end)
        assert plant.failing == 0
    assert plant.log() == log
    assert [record.attempt for record in log] == [1]
    plant.restart()
    plant.run()
    plant.server.statuses.clear()
    plant.pass_time(0)
    plant.run()
    assert_exact(plant, NOW + 30 * SECOND)
    assert plant.failing == 0


def test_a_stream_that_leaves_and_returns_has_no_hole(plant: Plant) -> None:
    plant.run()
    away = plant.selected.pop(2)
    grow(plant, 60)
    plant.run()
    assert plant.failing == 0
    plant.selected.append(away)
    grow(plant, 60)
    plant.run()
    assert_exact(plant, NOW + 90 * SECOND)


def test_a_stream_that_is_selected_no_longer_is_not_failing(plant: Plant) -> None:
    plant.server.statuses[web_id(3)] = 403
    plant.run()
    gone = plant.selected.pop(2)
    for _ in range(2):
        grow(plant, 60)
        plant.run()
    assert plant.failing == 0
    plant.server.statuses.clear()
    plant.selected.append(gone)
    plant.restart()
    plant.run()
    assert_exact(plant, NOW + 90 * SECOND)


def test_a_failure_of_all_moves_nothing_whatever_kind_it_is(plant: Plant) -> None:
    plant.run()
    before = json.dumps(plant.offset)
    grow(plant, 60)
    for status in (403, 404, 500, 503):
        plant.server.statuses = dict.fromkeys(plant.server.streams, status)
        plant.restart()
        with pytest.raises(PiWebApiError):
            plant.run()
        assert json.dumps(plant.offset) == before
        assert plant.failing == 0
        assert plant.log() == []
    plant.server.statuses.clear()
    plant.restart()
    plant.run()
    assert_exact(plant, NOW + 30 * SECOND)


def test_a_failure_of_all_while_streams_are_asked_again_is_loud_and_no_attempt(plant: Plant) -> None:
    plant.server.statuses[web_id(3)] = 500
    plant.run()
    log, before = plant.log(), json.dumps(plant.offset)
    plant.server.statuses = dict.fromkeys(plant.server.streams, 503)
    grow(plant, 60)
    with pytest.raises(PiWebApiError, match="503"):
        plant.run()
    assert (plant.log(), json.dumps(plant.offset)) == (log, before)


def test_a_failure_of_all_while_events_are_counted_lands_nothing(plant: Plant) -> None:
    plant.options["max_records_per_batch"] = "100"
    plant.server.statuses = dict.fromkeys(plant.server.streams, 503)
    with pytest.raises(PiWebApiError, match="503"):
        plant.run()
    assert (plant.offset, plant.rows, plant.failing) == ({}, [], 0)
    plant.server.statuses.clear()
    plant.restart()
    plant.run()
    assert_exact(plant, NOW - 30 * SECOND)


def test_a_single_stream_without_others_is_everyone(plant: Plant) -> None:
    del plant.selected[1:]
    plant.server.statuses[web_id(1)] = 403
    with pytest.raises(StreamRefusedError, match="none of the selected streams: 'TAG1'"):
        plant.run()
    assert plant.offset == {}


def test_a_stream_that_answers_a_probe_and_fails_its_read_keeps_its_count(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant.server.statuses[web_id(3)] = 500
    plant.run()
    for attempt in (2, 3):
        plant.pass_time(60)
        monkeypatch.setattr(held, "probe", _all_answer)
        plant.run()
        assert [record.attempt for record in plant.log()] == list(range(1, attempt + 1))
        assert plant.failing == 1


def test_streams_that_stand_apart_are_asked_again_together(plant: Plant) -> None:
    plant.run()
    for number in (1, 2, 3):
        plant.server.statuses[web_id(number)] = 500
        grow(plant, 60)
        plant.run()
    plant.server.statuses = {web_id(2): 500}
    plant.pass_time(0)
    plant.run()
    assert plant.failing == 1
    assert_exact(plant, plant.server.now - 30 * SECOND, 1, 3, 4, 5)


def _without_history(start: int, end: int, alone: bool) -> dict[str, Any]:
    if alone:
        raise error_of_status(409, ["no history"], url="/streams")
    return {"Errors": ["no history"]}


def _all_answer(client: Any, positions: dict[str, int], *_: Any, **__: Any) -> Any:
    return Probed(set(positions), [])


def test_in_a_run_that_goes_on_streams_are_asked_again_every_ten_minutes(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1_000.0]
    monkeypatch.setattr(held.time, "monotonic", lambda: clock[0])
    plant.server.statuses[web_id(3)] = 403
    plant.run()
    counts = []
    for _ in range(8):
        clock[0] += 301
        plant.server.now += 301 * SECOND
        plant.run()
        counts.append(len(plant.log()))
    assert counts == [1, 2, 2, 3, 3, 4, 4, 5]
    plant.server.statuses.clear()
    for _ in range(2):
        clock[0] += 301
        plant.run()
    assert plant.failing == 0
    assert_exact(plant, plant.server.now)


def test_five_hundred_failing_streams_do_not_cost_a_request_each(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    many = make_plant(monkeypatch, 501, every=100)
    many.options = plant.options
    silent = {web_id(number) for number in range(2, 502)}
    many.server.inside = dict.fromkeys(silent, _without_history)
    many.run()
    assert (many.failing, many.without_history) == (0, 500)
    many.pass_time(60)
    many.server.requests.clear()
    many.run()
    assert len(many.server.requests) <= 5
    for status in (409, 403):
        many.server.inside = {}
        many.server.statuses = dict.fromkeys(silent, status)
        many.pass_time(5 * WEEK)
        many.server.requests.clear()
        many.run()
        assert len(many.server.requests) <= 5 + 30 + 3 + 8
    many.server.statuses.clear()
    many.pass_time(5 * WEEK)
    many.run()
    assert many.failing == 0
    for number in (1, 2, 300, 501):
        rows_of = many.landed if many.options.get("read_mode") is None else many.merged
        assert rows_of(number) == expected(many, number, many.server.now), number


def test_two_tables_share_a_state_path_and_no_report(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> None:
    plant.server.statuses[web_id(3)] = 403
    plant.run()
    other = Plant(plant.server, [point(1), point(3)], {**plant.options, "page_size": "100"})
    plant.server.statuses[web_id(1)] = 403
    del plant.server.statuses[web_id(3)]
    selected, plant.selected[:] = list(plant.selected), other.selected
    other.run()
    assert (plant.failing, other.failing) == (1, 1)
    plant.selected[:] = selected
    plant.server.statuses.clear()
    for table in (plant, other):
        table.restart()
        table.run()
        assert table.failing == 0
    assert_exact(plant, NOW - 30 * SECOND)


def test_options_that_change_lose_no_report(plant: Plant) -> None:
    plant.run()
    grow(plant, 60)
    end = plant.plan()
    plant.server.statuses[web_id(3)] = 500
    plant.commit(list(plant.read(plant.offset, end)), end)
    plant.options["streams_per_request"] = "3"
    plant.restart()
    plant.run()
    assert plant.failing == 1
    plant.server.statuses.clear()
    plant.restart()
    plant.run()
    assert_exact(plant, NOW + 30 * SECOND)


def test_a_full_refresh_is_not_moved_by_older_reports(plant: Plant) -> None:
    plant.server.statuses[web_id(3)] = 500
    plant.run()
    plant.server.statuses.clear()
    plant.offset = {}
    plant.rows.clear()
    plant.table.clear()
    plant.restart()
    plant.run()
    assert_exact(plant, NOW - 30 * SECOND)
    assert plant.failing == 0


def test_a_damaged_report_is_named(plant: Plant, tmp_path: Path) -> None:
    plant.server.statuses[web_id(3)] = 500
    plant.run()
    (report,) = tmp_path.glob("timeseries/*/held.json")
    report.write_text("{")
    plant.restart()
    with pytest.raises(OptionError, match=r"state_path.*is no report of this release"):
        plant.run()
