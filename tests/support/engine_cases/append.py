"""Cases of streams that are appended."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.warehouse import ENGINE_PROPERTY
from support.engine_cases.fixtures import CaseFixtures
from support.scenario import (
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
from support.toy_connector import ArrowToyConnector, ToyConnector


class AppendCases(CaseFixtures):
    """Streams that are appended."""

    @pytest.mark.parametrize("connector", [ArrowToyConnector, ToyConnector], ids=["arrow", "dicts"])
    @pytest.mark.parametrize("kind", ["partitioned", "simple"])
    def test_append_reads_each_row_once(self, toy: Scenario, kind: str, connector: type[ToyConnector]) -> None:
        toy.connector = connector
        events = toy.table("events", EVENTS, APPEND, kind=kind, steps=[[event(i) for i in range(5)], [event(5)]])
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written, result.batches) == (6, 6, 2)
        assert toy.rows("events") == expected(*((i, f"event {i}") for i in range(6)))
        events["steps"] += [[event(6), event(7)]]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (2, 2)
        assert toy.rows("events") == expected(*((i, f"event {i}") for i in range(8)))
        version = toy.delta("events").version()
        (result,) = toy.ok()
        assert (result.rows_read, result.batches) == (0, 0)
        assert toy.delta("events").version() == version

    def test_an_empty_stream_makes_a_table_that_is_described(self, toy: Scenario) -> None:
        toy.table(
            "events",
            EVENTS,
            {**APPEND, "comment": "What happened"},
            comments={"id": "Number of the event", "text": "It's"},
        )
        toy.ok()
        assert toy.rows("events") == []
        table = toy.delta("events")
        fields = {field.name: field for field in table.schema().fields}
        assert fields["id"].metadata["comment"] == "Number of the event"
        assert fields["text"].metadata["comment"] == "It's"
        assert (fields["id"].nullable, fields["text"].nullable) == (False, True)
        assert table.metadata().description == "What happened"
        assert table.metadata().configuration[ENGINE_PROPERTY] == getattr(self.engine, "name", self.engine)

    def test_a_failed_read_leaves_nothing_and_is_read_again(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0)], [event(i) for i in range(1, 7)]])
        toy.ok()
        events["steps"] += [[event(i) for i in range(7, 13)], [event(13)]]
        events["fail"] = {"at": "read", "part": 1, "after": 2, "kind": "source", "message": "the plant is on fire"}
        (result,) = toy.run().tables
        assert (result.status, result.error_kind) == ("failed", "source")
        assert result.error is not None
        assert "the plant is on fire" in result.error
        assert "\n" not in result.error
        assert toy.rows("events", "id") == expected(*((i,) for i in range(7)))
        del events["fail"]
        toy.ok()
        assert toy.rows("events", "id") == expected(*((i,) for i in range(14)))

    def test_full_refresh_reads_all_again(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1)], [event(2)]])
        toy.ok()
        events["steps"] = [[event(7)], [event(8, "eight")]]
        toy.ok(full_refresh=True)
        assert toy.rows("events") == expected((7, "event 7"), (8, "eight"))
        toy.ok()
        assert toy.rows("events") == expected((7, "event 7"), (8, "eight"))

    def test_full_refresh_of_a_source_that_is_empty_now(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.ok()
        events["steps"] = []
        toy.ok(full_refresh=True)
        assert toy.rows("events") == []

    def test_a_failed_full_refresh_keeps_the_table_and_goes_on(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1)]])
        toy.ok()
        events["steps"] = [[event(7), event(8)]]
        events["fail"] = {"at": "read", "part": 1, "after": 1, "message": "no"}
        assert toy.run(full_refresh=True).tables[0].status == "failed"
        assert toy.rows("events", "id") == expected((0,), (1,))
        del events["fail"]
        toy.ok()
        assert toy.rows("events", "id") == expected((7,), (8,))

    def test_a_new_column_is_added(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.ok()
        events["columns"] += [["size", "double"]]
        events["steps"] += [[{**event(1), "size": 2.5}]]
        toy.ok()
        assert toy.rows("events", "id", "size") == expected((0, None), (1, 2.5))

    def test_any_other_change_of_the_schema_is_refused(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.ok()
        events["columns"] = [["id", "string", "not null"], ["text", "string"]]
        events["steps"] += [[{"id": "x", "text": "y"}]]
        (result,) = toy.run().tables
        assert result.status == "failed"
        assert "'id'" in str(result.error)
        assert "--full-refresh" in str(result.error)
        toy.ok(full_refresh=True)
        assert toy.rows("events") == expected(("0", "event 0"), ("x", "y"))

    def test_options_reach_every_read_in_lower_case(self, toy: Scenario) -> None:
        flavoured = [[event(0, "$flavour"), event(1, "$flavour"), event(2, "$state_path")]]
        toy.table("planned", EVENTS, APPEND, steps=flavoured)
        toy.table("plain", EVENTS, APPEND, kind="simple", steps=flavoured)
        toy.table("whole", EVENTS, SNAPSHOT, kind="snapshot", steps=flavoured)
        names = ("planned", "plain", "whole")
        toy.ok(*({"source_table": name, "table_configuration": {"Flavour": "Salt", "FLAVOR": None}} for name in names))
        for name in names:
            state_path = str(toy.warehouse / "_lakeflow" / "state" / "default" / name)
            assert toy.rows(name) == expected((0, "Salt"), (1, "Salt"), (2, state_path))

    def test_one_source_table_twice(self, toy: Scenario) -> None:
        toy.table("events", EVENTS, APPEND, steps=[[event(0, "$flavour")], [event(1, "$flavour")]])
        toy.ok(
            {"source_table": "events", "destination_table": "a", "table_configuration": {"flavour": "salt"}},
            {"source_table": "events", "destination_table": "b", "table_configuration": {"flavour": "pepper"}},
        )
        assert toy.rows("a") == expected((0, "salt"), (1, "salt"))
        assert toy.rows("b") == expected((0, "pepper"), (1, "pepper"))

    def test_change_and_snapshot_tables_may_be_appended(self, toy: Scenario) -> None:
        toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("a", 2, 2), state("a", 2, 2)]])
        toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("x", 1), item("y", 2)]])
        append = {"scd_type": "APPEND_ONLY"}
        for _ in range(2):
            toy.ok(*({"source_table": name, "table_configuration": append} for name in ("states", "items")))
        assert toy.rows("states", "id", "at") == expected(("a", 1), ("a", 2), ("a", 2))
        assert toy.rows("items", "id") == expected(("x",), ("y",))
