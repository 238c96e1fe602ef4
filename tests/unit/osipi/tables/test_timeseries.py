"""Table `timeseries` between the plan and the rows: exact, replayable, and one bad stream never stops the others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.piwebapi.pitime import format_ticks
from osipi.tables.values.timeseries import TIMESERIES
from osipi.timeseries import reader as reading
from osipi.timeseries.offset import SECOND
from osipi.timeseries.reader import StreamRefusedError
from osipi.timeseries.spool import Spool
from support.stream_plant import BEGIN, NOW, Plant, expected, make_plant, point, web_id


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Plant:
    return make_plant(monkeypatch)


def test_every_settled_event_lands_once_over_several_runs(plant: Plant) -> None:
    plant.options["max_records_per_batch"] = 700
    assert plant.run() > 3
    for seconds in (0, 7, 100):
        plant.server.now += seconds * SECOND
        plant.restart()
        plant.run()
    for number in range(1, 6):
        assert plant.landed(number) == expected(plant, number, NOW + 77 * SECOND)


def test_a_stream_that_goes_on_asking_gets_what_has_come_since(plant: Plant) -> None:
    plant.run()
    before = len(plant.rows)
    plant.server.now += 30 * SECOND
    plant.run()
    assert len(plant.rows) - before == 5 * 30


def test_a_row_says_what_pi_said(plant: Plant) -> None:
    plant.selected[0] = point(1, units="")
    plant.run()
    first = next(row for row in plant.rows if row["web_id"] == web_id(1))
    assert (first["tag"], first["data_server"], first["units"]) == ("TAG1", "PI1", None)
    assert next(row for row in plant.rows if row["web_id"] == web_id(2))["units"] == "bar"
    assert format_ticks(int(first["read_at"].timestamp()) * SECOND) == format_ticks(NOW)


def test_a_batch_is_read_again_between_the_same_offsets_with_the_same_rows(plant: Plant) -> None:
    plant.run()
    first = sorted(plant.rows, key=lambda row: (row["web_id"], row["timestamp"]))
    plant.restart()
    plant.server.now += 500 * SECOND
    again = sorted(plant.read({}, plant.offset), key=lambda row: (row["web_id"], row["timestamp"]))
    assert again == first


def test_a_failing_stream_is_reported_and_resumes_from_its_own_last_good_time(plant: Plant, tmp_path: Path) -> None:
    plant.options["state_path"] = str(tmp_path)
    plant.server.statuses[web_id(3)] = 500
    plant.run()
    assert plant.landed(3) == []
    assert plant.landed(4) == expected(plant, 4, NOW - 30 * SECOND)
    options = plant.context().options
    assert TIMESERIES.streams_failing(options) == 1
    (record,) = plant.log()
    assert (record.web_id, record.tag, record.http_status, record.kind) == (web_id(3), "TAG3", 500, "server")
    for days in range(2):
        plant.server.now += 20 * SECOND
        plant.restart()
        plant.run()
        assert plant.landed(3) == [], days
    plant.server.statuses.clear()
    plant.restart()
    plant.run()
    plant.run()
    for number in (3, 4):
        assert plant.landed(number) == expected(plant, number, NOW + 10 * SECOND)
    assert TIMESERIES.streams_failing(options) == 0


def test_pages_read_before_the_failure_give_no_row_either(plant: Plant, tmp_path: Path) -> None:
    plant.options |= {"state_path": str(tmp_path), "page_size": 50}

    class FailsLater(dict[str, int]):
        asked = 0

        def __contains__(self, key: object) -> bool:
            self.asked += key == web_id(3)
            return key == web_id(3) and self.asked > 3

        def __getitem__(self, key: str) -> int:
            return 500

    plant.server.statuses = FailsLater()
    plant.run()
    assert plant.landed(3) == []
    assert plant.server.statuses.asked > 3
    assert plant.landed(2) == expected(plant, 2, NOW - 30 * SECOND)


def test_without_a_state_path_a_refused_stream_is_loud_and_nothing_moves(plant: Plant) -> None:
    plant.server.statuses[web_id(3)] = 403
    with pytest.raises(StreamRefusedError, match=r"'TAG3'.*state_path"):
        plant.run()
    assert plant.offset == {}


def test_a_stream_alone_in_its_partition_is_judged_by_the_others(plant: Plant, tmp_path: Path) -> None:
    plant.options["state_path"] = str(tmp_path)
    plant.run()
    plant.selected.append(point(9))
    plant.server.streams = {**plant.server.streams, web_id(9): [(BEGIN, 1.0)]}
    plant.server.statuses[web_id(9)] = 500
    plant.server.now += 60 * SECOND
    plant.restart()
    plant.run()
    assert plant.landed(9) == []
    assert TIMESERIES.streams_failing(plant.context().options) == 1
    assert plant.landed(1) == expected(plant, 1, NOW + 30 * SECOND)


def test_a_server_that_answers_nobody_fails_the_batch(plant: Plant, tmp_path: Path) -> None:
    plant.options["state_path"] = str(tmp_path)
    plant.server.statuses.update({web_id(n): 503 for n in range(1, 6)})
    with pytest.raises(Exception, match="503"):
        plant.run()
    assert plant.offset == {}
    assert TIMESERIES.streams_failing(plant.context().options) == 0


def test_cdc_sweeps_the_lookback_once_a_run_and_finds_late_events(plant: Plant) -> None:
    plant.options |= {"read_mode": "cdc", "lookback_seconds": 300}
    plant.run()
    assert len(plant.rows) == 5 * 570
    late = (BEGIN + 500 * SECOND + 5_000_000, -1.0)
    plant.server.streams = {
        key: sorted([*events, late]) if key == web_id(2) else events for key, events in plant.server.streams.items()
    }
    plant.server.now += 60 * SECOND
    plant.restart()
    plant.run()
    newest: dict[Any, dict[str, Any]] = {}
    for row in sorted(plant.rows, key=lambda row: row["read_at"]):
        newest[row["web_id"], row["timestamp"], row["ordinal"]] = row
    plant.rows = list(newest.values())
    assert plant.landed(2) == expected(plant, 2, NOW + 30 * SECOND)


def test_missing_tags_neither_stop_the_others_nor_disappear(plant: Plant, tmp_path: Path) -> None:
    plant.missing = ["GONE"]
    with pytest.raises(OptionError, match=r"GONE.*state_path"):
        plant.run()
    plant.options["state_path"] = str(tmp_path)
    plant.restart()
    plant.run()
    assert len(plant.rows) == 5 * 570
    assert plant.failing == 1
    (record,) = plant.log()
    assert (record.tag, record.kind, record.web_id, record.attempt) == ("GONE", "not_listed", None, 1)
    plant.missing = []
    plant.restart()
    plant.run()
    assert plant.failing == 0


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"end_time": "2025-01-01T00:00:00Z"}, "option 'end_time'"),
        ({"start_time": "2026-01-01", "end_time": "2026-01-01"}, "is not after the start"),
    ],
)
def test_an_end_before_the_start_is_told(plant: Plant, options: dict[str, str], says: str) -> None:
    plant.options |= options
    with pytest.raises(OptionError, match=says):
        plant.run()


def test_an_end_time_is_never_passed(plant: Plant) -> None:
    plant.options["end_time"] = format_ticks(BEGIN + 100 * SECOND)
    plant.run()
    assert plant.landed(1) == expected(plant, 1, BEGIN + 100 * SECOND)


@pytest.mark.parametrize("offset", [{"v": 2}, {"v": 1}, {"v": 1, "start": "x"}, {"whole": True}])
def test_a_foreign_offset_is_refused(plant: Plant, offset: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match="offset of table 'timeseries'"):
        TIMESERIES.latest_offset(plant.context(), offset)


def test_rows_that_wait_go_to_disk_past_the_bound_and_come_back_whole(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant.options["page_size"] = 50
    monkeypatch.setattr(reading, "Spool", lambda: Spool(memory_bytes=10_000))
    plant.run()
    for number in range(1, 6):
        assert plant.landed(number) == expected(plant, number, NOW - 30 * SECOND)


def test_the_partitions_of_a_batch_read_are_the_same_when_they_are_asked_for_again(plant: Plant) -> None:
    def whole() -> list[dict[str, Any]]:
        plant.restart()
        context = replace(plant.context(), batch=True)
        return TIMESERIES.partitions(context, None, TIMESERIES.latest_offset(context, None))

    first = whole()
    assert first
    assert whole() == first
    plant.server.now += SECOND
    assert whole() != first
