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

from lakeflow_pipeline.conformance.scenario import (
    APPEND,
    CDC,
    EVENTS,
    ITEMS,
    SNAPSHOT,
    STATES,
    Scenario,
    event,
    expected,
    item,
    state,
)
from lakeflow_pipeline.conformance.toy import ArrowToyConnector
from lakeflow_pipeline.flows import END_AT, START_AT


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, "local")


@pytest.fixture
def begun(toy: Scenario) -> Scenario:
    """A table with two micro-batches, of which the second is to come again."""
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
    ],
    ids=["cut", "empty", "list", "version", "type", "key"],
)
def test_a_damaged_checkpoint(begun: Scenario, damage: Callable[[str], str]) -> None:
    file = checkpoint(begun)
    file.write_text(damage(file.read_text()))
    refused(begun, str(file), "cannot be read")


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


def test_the_connector_s_memory_begins_anew_with_the_table(begun: Scenario) -> None:
    report = begun.warehouse / "_lakeflow" / "state" / "default" / "events" / "report.json"
    report.parent.mkdir(parents=True)
    report.write_text("{}")
    begun.ok()
    assert report.exists()
    begun.ok(full_refresh=True)
    assert not report.exists()


@pytest.mark.parametrize(
    ("offset", "part"), [("[1]", "not an object"), ('{"step": float("nan")}', "not JSON"), ("{1, 2}", "not JSON")]
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
    assert "offset that did not move" in str(result.error)
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
