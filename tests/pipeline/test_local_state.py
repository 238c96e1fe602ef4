"""What engine local finds when it starts: checkpoints and tables that fit, and ones that do not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from deltalake import write_deltalake

from lakeflow_pipeline.flows import END_AT, START_AT
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
from support.toy_connector import ArrowToyConnector


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, "local")


@pytest.fixture
def begun(toy: Scenario) -> Scenario:
    """A table with two micro-batches, and the second is to come again."""
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)], [event(1)]])
    toy.ok()
    events["steps"] += [[event(2)]]
    return toy


def checkpoint(toy: Scenario) -> Path:
    return toy.warehouse / "_lakeflow" / "flows" / "default" / "events" / "checkpoint.json"


def refused(toy: Scenario, *parts: str) -> None:
    """The run fails with a sentence that names the way out, changes nothing, and the way out works."""
    before = toy.rows("events") if toy.path("events").exists() else None
    (result,) = toy.run().tables
    assert (result.status, result.error_kind) == ("failed", "configuration")
    for part in (*parts, "--full-refresh"):
        assert part in str(result.error)
    assert (toy.rows("events") if toy.path("events").exists() else None) == before
    toy.ok(full_refresh=True)
    assert toy.rows("events", "id") == expected((0,), (1,), (2,))


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "",
        lambda text: "[]",
        lambda text: text.replace('"v": 1', '"v": 2'),
        lambda text: text.replace('"batch": 1', '"batch": "1"'),
        lambda text: text.replace('"batch"', '"bench"'),
        lambda text: "\x00" * 4096,
    ],
    ids=["cut", "empty", "list", "version", "type", "key", "zeros"],
)
def test_a_damaged_checkpoint(begun: Scenario, damage: Callable[[str], str]) -> None:
    file = checkpoint(begun)
    file.write_text(damage(file.read_text()))
    refused(begun, str(file), "cannot be read")


def test_a_checkpoint_that_is_no_text(begun: Scenario) -> None:
    checkpoint(begun).write_bytes(b"PAR1\x80\xff\xfe" * 100)
    refused(begun, str(checkpoint(begun)), "cannot be read")


def test_a_checkpoint_that_is_a_directory(begun: Scenario) -> None:
    file = checkpoint(begun)
    file.unlink()
    file.mkdir()
    (result,) = begun.run().tables
    assert (result.status, result.error_kind) == ("failed", "configuration")
    assert "cannot be read" in str(result.error)


def test_a_checkpoint_of_another_flow(begun: Scenario) -> None:
    begun.tables["others"] = {**begun.tables["events"], "steps": [[event(7)]]}
    begun.ok({"source_table": "others"})
    other = begun.warehouse / "_lakeflow" / "flows" / "default" / "others" / "checkpoint.json"
    shutil.copy(other, checkpoint(begun))
    del begun.tables["others"]
    refused(begun, str(checkpoint(begun)), "other settings", "others")


def test_a_checkpoint_of_another_connection(begun: Scenario) -> None:
    file = checkpoint(begun)
    file.write_text(file.read_text().replace('"connection": "toy"', '"connection": "other"'))
    refused(begun, str(file), "other settings", '"other"')


def test_a_checkpoint_that_is_gone(begun: Scenario) -> None:
    checkpoint(begun).unlink()
    refused(begun, str(checkpoint(begun)))


def test_a_table_that_is_gone(begun: Scenario) -> None:
    shutil.rmtree(begun.path("events"))
    refused(begun, str(begun.path("events")))


def test_a_table_that_was_restored(begun: Scenario) -> None:
    shutil.copytree(begun.path("events"), begun.path("copy"))
    begun.ok()
    shutil.rmtree(begun.path("events"))
    begun.path("copy").rename(begun.path("events"))
    file = checkpoint(begun)
    # Two steps back: one could still be the micro-batch that was planned last.
    data = json.loads(file.read_text())
    file.write_text(json.dumps({**data, "batch": data["batch"] + 1, "in_table": data["batch"]}))
    refused(begun, "does not match the table")


def test_rows_that_somebody_else_added_are_kept(begun: Scenario) -> None:
    schema = begun.delta("events").schema().to_arrow()
    write_deltalake(
        begun.path("events"), pa.table({"id": [99], "text": ["by hand"]}, schema=pa.schema(schema)), mode="append"
    )
    begun.ok()
    assert begun.rows("events", "id") == expected((0,), (1,), (2,), (99,))


@pytest.mark.parametrize("ingested", ["append", "cdc", "replace"])
def test_upkeep_by_somebody_else_changes_nothing(toy: Scenario, ingested: str) -> None:
    metadata = {"append": APPEND, "cdc": {**REPLACE, "replace": False}, "replace": REPLACE}[ingested]
    table = toy.table("readings", READINGS, metadata)
    for number in (1, 2):
        table["steps"] += [[reading("a", number, number, number)]]
        toy.ok()
    delta = toy.delta("readings")
    delta.optimize.compact()
    delta.optimize.z_order(["id"])
    delta.vacuum(retention_hours=0, enforce_retention_duration=False, dry_run=False)
    delta.create_checkpoint()
    delta.cleanup_metadata()
    table["steps"] += [[reading("a", 2, 2, 2), reading("a", 3, 3, 3), window({"id": "a"}, 2, 9, 3)]]
    (result,) = toy.ok()
    assert result.batches == 1
    once = ((1, 1.0), (2, 2.0), (3, 3.0))
    repeated = once if ingested != "append" else (*once, (2, 2.0))
    assert toy.rows("readings", "at", "value") == expected(*((moment(minute), value) for minute, value in repeated))


@pytest.mark.parametrize("ingested", ["append", "cdc", "replace"])
def test_rows_that_somebody_else_deleted_or_changed(toy: Scenario, ingested: str) -> None:
    metadata = {"append": APPEND, "cdc": {**REPLACE, "replace": False}, "replace": REPLACE}[ingested]
    table = toy.table("readings", READINGS, metadata, steps=[[reading("a", minute, 1, 1) for minute in range(4)]])
    toy.ok()
    toy.delta("readings").delete("at < '2024-01-01T00:02:00Z'")
    toy.delta("readings").update(predicate="at = '2024-01-01T00:03:00Z'", updates={"value": "7.0"})
    toy.ok()
    assert toy.rows("readings", "at", "value") == expected((moment(2), 1.0), (moment(3), 7.0))
    # What is read again, is put right where the table is not only appended to.
    table["steps"] += [[*(reading("a", minute, 1, 2) for minute in range(1, 4)), window({"id": "a"}, 1, 9, 2)]]
    toy.ok()
    right = ((1, 1.0), (2, 1.0), (3, 1.0))
    there = (*right, (2, 1.0), (3, 7.0)) if ingested == "append" else right
    assert toy.rows("readings", "at", "value") == expected(*((moment(minute), value) for minute, value in there))


def test_a_table_that_somebody_restored_goes_on_from_where_the_pipeline_was(begun: Scenario) -> None:
    begun.delta("events").restore(1)
    begun.ok()
    assert begun.rows("events", "id") == expected((0,), (2,))
    begun.ok(full_refresh=True)
    assert begun.rows("events", "id") == expected((0,), (1,), (2,))


def test_the_connector_s_memory_begins_again_with_the_table(begun: Scenario) -> None:
    report = begun.warehouse / "_lakeflow" / "state" / "default" / "events" / "report.json"
    report.parent.mkdir(parents=True)
    report.write_text("{}")
    begun.ok()
    assert report.exists()
    begun.ok(full_refresh=True)
    assert not report.exists()


def test_what_the_connector_left_out_of_the_first_micro_batch_is_remembered(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    report = toy.warehouse / "_lakeflow" / "state" / "default" / "events" / "report.json"
    report.parent.mkdir(parents=True)
    report.write_text("{}")
    toy.ok()
    assert report.exists()
    toy.ok(full_refresh=True)
    assert not report.exists()


@pytest.mark.parametrize(
    ("offset", "part"), [("[1]", "not a JSON object"), ('{"step": float("nan")}', "not JSON"), ("{1, 2}", "not JSON")]
)
def test_an_offset_that_cannot_be_kept(toy: Scenario, offset: str, part: str) -> None:
    class Odd(ArrowToyConnector):
        def latest_offset(self, *_: Any, **__: Any) -> Any:
            return eval(offset)

    toy.connector = Odd
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    (result,) = toy.run().tables
    assert result.status == "failed"
    assert part in str(result.error)


def test_rows_with_an_offset_that_does_not_move(toy: Scenario) -> None:
    class Stuck(ArrowToyConnector):
        def read_table_arrow(self, table_name: str, start_offset: Any, table_options: Any = None) -> Any:
            rows, _ = super().read_table_arrow(table_name, start_offset, table_options)
            return rows, start_offset

    toy.connector = Stuck
    toy.table("events", EVENTS, APPEND, kind="simple", steps=[[event(0)]])
    (result,) = toy.run().tables
    assert result.status == "failed"
    assert "its offset did not change" in str(result.error)
    assert toy.rows("events") == []


def test_empty_micro_batches_leave_no_commits(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)], [], []])
    toy.ok()
    version = toy.delta("events").version()
    events["steps"] += [[], []]
    (result,) = toy.ok()
    assert (result.batches, toy.delta("events").version()) == (0, version)
    events["steps"] += [[], [event(1)]]
    toy.ok()
    assert toy.rows("events", "id") == expected((0,), (1,))
    assert toy.delta("events").version() == version + 1


def test_a_full_refresh_that_finds_nothing_at_first(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    events["steps"] = [[], [event(7)], [event(8)]]
    toy.ok(full_refresh=True)
    assert toy.rows("events", "id") == expected((7,), (8,))


def test_unchanged_rows_are_not_written_again(toy: Scenario) -> None:
    states = toy.table("states", STATES, CDC, steps=[[state("a", 1, 1), state("b", 1, 1)]])
    toy.ok()
    version = toy.delta("states").version()
    states["steps"] += [[state("a", 1, 1)]]
    (result,) = toy.ok()
    assert (result.rows_read, result.rows_written, toy.delta("states").version()) == (1, 0, version)


def test_a_snapshot_s_versions_follow_each_other_when_the_clock_goes_back(toy: Scenario) -> None:
    history = {"source_table": "items", "table_configuration": {"scd_type": "SCD_TYPE_2"}}
    items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1)]])
    toy.ok(history)
    ahead = "2999-01-01T00:00:00"
    toy.delta("items").update(updates={START_AT: f"arrow_cast('{ahead}', 'Timestamp(Microsecond, Some(\"UTC\"))')"})
    items["steps"] = [[item("a", 2)]]
    toy.ok(history)
    first, second = sorted(toy.rows("items", START_AT, END_AT, "value"))
    assert first[0].isoformat() == f"{ahead}+00:00"
    assert first[1] == second[0] == first[0] + timedelta(microseconds=1)
    assert second[1:] == (None, 2.0)
