"""A run of engine local merges small files and removes old ones. The rows do not change."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from deltalake import DeltaTable, TableFeatures, write_deltalake

from lakeflow_pipeline.engines.files import compaction as compacting
from lakeflow_pipeline.engines.files import maintenance as upkeep
from lakeflow_pipeline.engines.files.compaction import Small, choose, shallow
from lakeflow_pipeline.engines.files.sorted_merge import is_in_order
from lakeflow_pipeline.engines.local import table_version as versions
from lakeflow_pipeline.engines.local.engine import LocalEngine
from support.scenario import (
    APPEND,
    CDC,
    EVENTS,
    ITEMS,
    READINGS,
    REPLACE,
    SNAPSHOT,
    STATES,
    Scenario,
    event,
    expected,
    item,
    moment,
    reading,
    state,
    window,
)

MB = 1 << 20
OFF = {"delta.autoOptimize.autoCompact": "false"}


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, LocalEngine(2))


def files(toy: Scenario, table: str) -> list[Path]:
    return [toy.path(table) / name for name in pa.table(toy.delta(table).get_add_actions()).column("path").to_pylist()]


def log(toy: Scenario, table: str, version: int | None = None) -> list[dict[str, Any]]:
    """The actions of a commit, the newest when none is named."""
    number = toy.delta(table).version() if version is None else version
    path = toy.path(table) / "_delta_log" / f"{number:020}.json"
    return [json.loads(line) for line in path.read_text().splitlines()]


def with_properties(source: str, **properties: str) -> dict[str, Any]:
    return {"source_table": source, "table_configuration": {"table_properties": properties}}


# -- which files ------------------------------------------------------------------------------------------------


def small(size: int, number: int = 0, first: Any = None, last: Any = None) -> Small:
    return Small(f"f{number}", size, 1, number, first, last)


@pytest.mark.parametrize(
    ("sizes", "chosen"),
    [
        ([], 0),
        ([MB] * 7, 0),
        ([MB] * 8, 8),
        ([40 * MB] * 3, 0),
        ([40 * MB] * 4, 4),  # they fill a large one
        ([129 * MB // 2] * 2, 2),
        ([127 * MB], 0),
        ([MB] * 8 + [60 * MB], 8),  # what is nearly large is left alone
        ([1] * 8 + [MB] * 7, 8),
        ([1] * 7 + [MB] * 8, 15),
        ([1] * 9 + [MB] * 8 + [3 * MB] * 8, 25),
    ],
)
def test_which_files_are_merged(sizes: list[int], chosen: int) -> None:
    assert len(choose([small(size, number) for number, size in enumerate(sizes)], 128 * MB)) == chosen


def test_a_year_of_small_files_is_written_a_few_times_each() -> None:
    """Cost is linear in what is new, and few files are left, however many came."""
    target, one = 128 * MB, 300_000
    large = compacting.SMALL * target
    present: list[int] = []
    written = most = 0
    for _ in range(20_000):
        present.append(one)
        kept = [size for size in present if size >= large]
        little = [small(size, number) for number, size in enumerate(size for size in present if size < large)]
        chosen = choose(little, target)
        if chosen:
            names = {file.name for file in chosen}
            merged = sum(file.size for file in chosen)
            present = [*kept, *(file.size for file in little if file.name not in names), merged]
            written += merged
        most = max(most, len([size for size in present if size < large]))
    assert most <= 4 * 8
    assert written <= 4 * 20_000 * one
    assert len(present) <= 20_000 * one / large + most


def test_no_more_files_are_read_at_once_than_memory_bears() -> None:
    apart = [small(1, number, number, number) for number in range(200)]
    assert shallow(apart) == [apart]
    for overlapping in ([small(1, n, 0, 9) for n in range(200)], [small(1, n) for n in range(200)]):
        groups = shallow(overlapping)
        assert [file for group in groups for file in group] == overlapping
        assert all(1 < len(group) <= compacting.DEEPEST for group in groups)
    assert shallow([]) == []


# -- what a run does --------------------------------------------------------------------------------------------


def test_small_files_of_many_runs_become_one(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, {**APPEND, "cluster_by": ["id"]}, parts=1)
    seen = []
    for number in range(9):
        events["steps"] += [[event(number + 100), event(number)]]
        toy.ok()
        seen.append(len(files(toy, "events")))
    assert seen == [1, 2, 3, 4, 5, 6, 7, 1, 2]
    assert toy.rows("events", "id") == expected(*((number + more,) for number in range(9) for more in (0, 100)))
    (merged,) = [path for path in files(toy, "events") if pa.parquet.read_metadata(path).num_rows > 2]
    assert is_in_order(merged, ("id",))
    assert pa.parquet.read_table(merged).column("id").to_pylist() == [*range(8), *range(100, 108)]


def test_readers_of_the_log_see_no_change(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(8)])
    toy.ok()
    actions = log(toy, "events")
    assert [action["add"]["dataChange"] for action in actions if "add" in action] == [False]
    assert [action["remove"]["dataChange"] for action in actions if "remove" in action] == [False] * 8
    assert len(files(toy, "events")) == 1
    (result,) = toy.ok()
    assert (result.rows_read, result.batches) == (0, 0)


def test_it_can_be_turned_off(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(20)])
    toy.ok(with_properties("events", **OFF))
    assert len(files(toy, "events")) == 20


def test_a_run_that_adds_very_many_merges_on_its_way(toy: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "MANY_FILES", 10)
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(24)])
    toy.ok()
    assert toy.rows("events", "id") == expected(*((number,) for number in range(24)))
    assert len(files(toy, "events")) == 2 + 4 - 1  # the last four, and those merged after ten and after twenty
    assert toy.delta("events").version() == 24 + 2


def test_tables_of_other_flows_are_merged_too(toy: Scenario) -> None:
    states = toy.table("states", STATES, {**CDC, "cluster_by": ["id"]})
    items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[]])
    readings = toy.table("readings", READINGS, {**REPLACE, "cluster_by": ["id", "at"]})
    for turn in range(1, 10):
        states["steps"] += [[state(f"s{turn}", 1, turn), state("same", turn, turn)]]
        items["steps"][0] += [item(f"i{turn}", 1)]
        readings["steps"] += [
            [reading("a", turn, turn, turn), reading("b", 0, turn, turn), window({"id": "a"}, 0, 1, turn)]
        ]
        toy.ok()
    assert len(files(toy, "states")) < 8
    assert len(files(toy, "items")) < 8
    assert len(files(toy, "readings")) < 8
    assert toy.rows("states", "id", "value") == expected(("same", 9.0), *((f"s{turn}", 1.0) for turn in range(1, 10)))
    assert toy.rows("items", "id") == expected(*((f"i{turn}",) for turn in range(1, 10)))
    assert toy.rows("readings", "id", "at", "value") == expected(
        ("b", moment(0), 9.0), *(("a", moment(turn), float(turn)) for turn in range(1, 10))
    )


def test_columns_that_came_later_are_null_before(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(7)])
    toy.ok()
    events["columns"] += [["more", "string"]]
    events["steps"] += [[{**event(7), "more": "x"}]]
    toy.ok()
    assert len(files(toy, "events")) == 1
    assert toy.rows("events", "id", "more") == expected(*((number, None) for number in range(7)), (7, "x"))


def test_files_of_other_writers_are_put_in_order(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, {**APPEND, "cluster_by": ["id"]}, parts=1, steps=[[event(0)]])
    toy.ok()
    for number in range(8):
        ids = pa.array([number + 20, number + 10], pa.int64())
        write_deltalake(toy.path("events"), pa.table({"id": ids, "text": ["x", "y"]}), mode="append")
    events["steps"] += [[event(1)]]
    toy.ok()
    (path,) = files(toy, "events")
    assert pa.parquet.read_table(path).column("id").to_pylist() == [0, 1, *range(10, 18), *range(20, 28)]


# -- what may go wrong ------------------------------------------------------------------------------------------


def full_of_files(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(8)])
    toy.ok(with_properties("events", **OFF))


def merge_now(toy: Scenario) -> int:
    path = toy.path("events")
    scratch = toy.warehouse / "_lakeflow" / "merging"
    return compacting.compact(lambda: versions.LocalVersion(path, ()), scratch, 2, threading.Event())


@pytest.mark.parametrize("other", ["compact", "delete", "append"])
def test_another_writer_comes_first(toy: Scenario, monkeypatch: pytest.MonkeyPatch, other: str) -> None:
    full_of_files(toy)
    original = versions.move_in

    def meanwhile(*arguments: Any, **named: Any) -> Any:
        table = toy.delta("events")
        if other == "compact":
            table.optimize.compact()
        elif other == "delete":
            table.delete("id = 3")
        else:
            write_deltalake(table, pa.table({"id": pa.array([9], pa.int64()), "text": ["x"]}), mode="append")
        return original(*arguments, **named)

    monkeypatch.setattr(versions, "move_in", meanwhile)
    assert merge_now(toy) == 0
    ids = {"compact": range(8), "delete": [0, 1, 2, 4, 5, 6, 7], "append": [*range(8), 9]}[other]
    assert toy.rows("events", "id") == expected(*((number,) for number in ids))
    monkeypatch.undo()
    assert merge_now(toy) == {"compact": 0, "delete": 0, "append": 9}[other]
    assert toy.rows("events", "id") == expected(*((number,) for number in ids))


def test_a_failure_is_logged_and_ends_no_run(
    toy: Scenario, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    events = toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(8)])
    monkeypatch.setattr(compacting, "_write", full)
    toy.ok()
    assert "events" in caplog.text
    assert "No space left on device" in caplog.text
    assert len(files(toy, "events")) == 8
    assert not (toy.warehouse / "_lakeflow" / "staging" / "default" / "events").exists()
    monkeypatch.undo()
    events["steps"] += [[event(8)]]
    toy.ok()
    assert len(files(toy, "events")) == 1


def test_rows_that_would_be_lost_are_not_committed(toy: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    full_of_files(toy)
    original = compacting.rows_of
    monkeypatch.setattr(compacting, "rows_of", lambda *named: list(original(*named))[1:])
    with pytest.raises(compacting.PipelineError, match="8 rows were merged into 0 rows"):
        merge_now(toy)
    assert len(toy.rows("events")) == 8


def test_tables_that_hold_more_than_their_files_are_left_alone(toy: Scenario) -> None:
    full_of_files(toy)
    toy.delta("events").alter.add_feature(TableFeatures.DeletionVectors, allow_protocol_versions_increase=True)
    assert merge_now(toy) == 0
    assert len(files(toy, "events")) == 8


def test_constraints_that_were_added_by_hand_hold(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(1), event(2)]])
    toy.ok()
    toy.delta("events").alter.add_constraint({"positive": "id > 0"})
    events["steps"] += [[event(3)]]
    toy.ok()
    events["steps"] += [[event(-1)]]
    (result,) = toy.run().tables
    assert result.status == "failed"
    assert toy.rows("events", "id") == expected((1,), (2,), (3,))
    events["steps"][-1] = [event(4)]
    toy.ok()
    toy.ok(full_refresh=True)
    assert toy.rows("events", "id") == expected((1,), (2,), (3,), (4,))


# -- what is kept for how long ----------------------------------------------------------------------------------


def test_files_that_no_version_needs_go_once_a_day(toy: Scenario) -> None:
    spec = with_properties("events", **{"delta.deletedFileRetentionDuration": "interval 0 seconds"})
    events = toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(8)])
    toy.ok(spec)
    lost = toy.path("events") / "part-of-a-killed-run.parquet"
    lost.write_bytes(b"PAR1")
    on_disk = list(toy.path("events").glob("*.parquet"))
    assert len(on_disk) == 10
    toy.ok(spec)
    assert len(list(toy.path("events").glob("*.parquet"))) == 10  # not a day has gone by
    marker = toy.warehouse / "_lakeflow" / "flows" / "default" / "events" / "vacuumed"
    yesterday = time.time() - 90_000
    os.utime(marker, (yesterday, yesterday))
    os.utime(lost, (yesterday, yesterday))
    toy.ok(spec)
    assert sorted(toy.path("events").glob("*.parquet")) == files(toy, "events")
    assert len(toy.rows("events")) == 8
    assert time.time() - marker.stat().st_mtime < 1000
    version = toy.delta("events").version()
    events["steps"] += [[event(8)]]
    toy.ok(spec)
    assert toy.delta("events").version() == version + 1


def test_a_log_is_cut(toy: Scenario) -> None:
    week = {
        "delta.logRetentionDuration": "interval 0 seconds",
        "delta.deletedFileRetentionDuration": "interval 0 seconds",
    }
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(45)])
    toy.ok(with_properties("events", **week))
    names = [path.name for path in (toy.path("events") / "_delta_log").iterdir()]
    assert len(names) <= 15
    assert "_last_checkpoint" in names
    assert len(toy.rows("events")) == 45


def test_properties_follow_the_spec(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(1)]])
    toy.ok(with_properties("events", **{"delta.targetFileSize": "64mb", "owner": "plant"}))
    before = toy.delta("events").metadata().configuration
    assert (before["delta.targetFileSize"], before["owner"]) == ("64mb", "plant")
    assert before["delta.deletedFileRetentionDuration"] == "interval 7 days"
    version = toy.delta("events").version()
    toy.ok(with_properties("events", **{"delta.targetFileSize": "64mb", "owner": "plant"}))
    assert toy.delta("events").version() == version
    toy.ok(
        with_properties("events", **{"delta.targetFileSize": "32mb", "delta.logRetentionDuration": "interval 9 days"})
    )
    after = toy.delta("events").metadata().configuration
    assert (after["delta.targetFileSize"], after["owner"]) == ("32mb", "plant")
    assert after["delta.logRetentionDuration"] == "interval 9 days"


def test_an_idle_run_leaves_the_table_alone(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(number)] for number in range(3)])
    toy.ok()
    before = {path: path.stat().st_mtime_ns for path in toy.path("events").rglob("*")}
    toy.ok()
    assert {path: path.stat().st_mtime_ns for path in toy.path("events").rglob("*")} == before
    assert DeltaTable(toy.path("events")).version() == 3
