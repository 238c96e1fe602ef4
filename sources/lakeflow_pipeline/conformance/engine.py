"""What every engine must do, as whole tables: subclass `EngineCases` in the engine's tests.

.. code-block:: python

    class TestLocal(EngineCases):
        engine = "local"

Each case scripts a source (`toy`), runs a pipeline, changes the source, runs again and compares the table, read with
delta-rs whatever the engine was, with the one expected.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import pytest
from deltalake import DeltaTable

from lakeflow_pipeline.conformance.scenario import (
    APPEND,
    CDC,
    CDC_WITH_DELETES,
    EVENTS,
    ITEMS,
    SNAPSHOT,
    STATES,
    Scenario,
    event,
    expected,
    history,
    item,
    state,
)
from lakeflow_pipeline.conformance.toy import ArrowToyConnector, ToyConnector
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import END_AT, START_AT
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.warehouse import ENGINE_PROPERTY


class _Fixtures:
    engine: ClassVar[Any] = "local"
    """Name of the engine, or an instance."""
    other_engine: ClassVar[str] = "spark"
    """Name of an engine that this one is not."""

    @pytest.fixture
    def toy(self, tmp_path: Path) -> Scenario:
        return Scenario(tmp_path, self.engine)


class AppendCases(_Fixtures):
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


class CdcCases(_Fixtures):
    """Streams of changes."""

    def test_newest_state_of_each_key(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC, steps=[[state("a", 1, 1), state("b", 1, 1), state("c", 1, 5)]])
        toy.ok()
        # Several of a key in any order, one that is late, one that is new, and one that only repeats.
        states["steps"] += [[state("a", 3, 3), state("d", 1, 1), state("a", 2, 2), state("c", 9, 4), state("b", 1, 1)]]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (5, 2)
        newest = expected(("a", 3.0, None, 3), ("b", 1.0, None, 1), ("c", 1.0, None, 5), ("d", 1.0, None, 1))
        assert toy.rows("states") == newest
        # All of it once more, as new micro-batches: nothing changes.
        states["steps"] += states["steps"][:2]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (8, 0)
        assert toy.rows("states") == newest
        states["steps"] += [[state("e", 5, 5)]]
        toy.ok()
        assert toy.rows("states") == expected(*newest, ("e", 5.0, None, 5))

    def test_a_simple_stream_of_changes(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC, kind="simple", steps=[[state("a", 1, 1)], [state("a", 2, 2)]])
        toy.ok()
        states["steps"] += [[state("b", 1, 1)]]
        toy.ok()
        assert toy.rows("states") == expected(("a", 2.0, None, 2), ("b", 1.0, None, 1))

    def test_nulls_and_arrays_compare_by_value(self, toy: Scenario) -> None:
        columns = (("id", "string"), *STATES[1:])
        states = toy.table("states", columns, CDC)
        states["steps"] = [
            [
                state(None, 1, 1),
                state("n", None, 1),
                state("v", 1, 1),
                state("l", 1, 1, ["x", "y"]),
                state("e", 1, 1, []),
            ]
        ]
        toy.ok(history("states"), {"source_table": "states", "destination_table": "newest"})
        states["steps"] += [
            [state(None, 1, 2), state("n", 1, 2), state("v", None, 2), state("l", 1, 2, ["x", "y"]), state("e", 1, 2)],
            [state(None, 2, 3), state("n", 1, 3), state("v", None, 3), state("l", 1, 3, ["y", "x"]), state("e", 1, 3)],
        ]
        toy.ok(history("states"), {"source_table": "states", "destination_table": "newest"})
        assert toy.rows("newest") == expected(
            (None, 2.0, None, 3),
            ("n", 1.0, None, 3),
            ("v", None, None, 3),
            ("l", 1.0, ("y", "x"), 3),
            ("e", 1.0, None, 3),
        )
        assert toy.rows("states", "id", "value", "tags", START_AT, END_AT) == expected(
            (None, 1.0, None, 1, 3),
            (None, 2.0, None, 3, None),
            ("n", None, None, 1, 2),
            ("n", 1.0, None, 2, None),
            ("v", 1.0, None, 1, 2),
            ("v", None, None, 2, None),
            ("l", 1.0, ("x", "y"), 1, 3),
            ("l", 1.0, ("y", "x"), 3, None),
            ("e", 1.0, (), 1, 2),
            ("e", 1.0, None, 2, None),
        )

    def test_history(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC)
        versions = ("id", "value", START_AT, END_AT, "at")
        # Several versions in one batch, out of order.
        states["steps"] = [[state("a", 2, 20), state("a", 1, 10), state("b", 1, 10)]]
        toy.ok(history("states"))
        assert toy.rows("states", *versions) == expected(
            ("a", 1.0, 10, 20, 10), ("a", 2.0, 20, None, 20), ("b", 1.0, 10, None, 10)
        )
        # Only the sequence moved: no version, and the version knows how far it was confirmed.
        states["steps"] += [[state("b", 1, 30)]]
        toy.ok(history("states"))
        assert toy.rows("states", *versions) == expected(
            ("a", 1.0, 10, 20, 10), ("a", 2.0, 20, None, 20), ("b", 1.0, 10, None, 30)
        )
        # Late: before the first version, within a closed one, within the open one before and after its confirmation.
        states["steps"] += [[state("a", 0, 5), state("a", 7, 15), state("b", 5, 20)], [state("b", 6, 40)]]
        toy.ok(history("states"))
        whole = expected(
            ("a", 0.0, 5, 10, 5),
            ("a", 1.0, 10, 15, 10),
            ("a", 7.0, 15, 20, 15),
            ("a", 2.0, 20, None, 20),
            ("b", 1.0, 10, 20, 10),
            ("b", 5.0, 20, 30, 20),
            ("b", 1.0, 30, 40, 30),
            ("b", 6.0, 40, None, 40),
        )
        assert toy.rows("states", *versions) == whole
        # All once more changes nothing.
        states["steps"] += [[row for step in states["steps"] for row in step]]
        (result,) = toy.ok(history("states"))
        assert result.rows_written == 0
        assert toy.rows("states", *versions) == whole

    def test_a_late_row_that_says_what_follows_moves_the_beginning(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC, steps=[[state("a", 1, 10), state("a", 2, 20)]])
        toy.ok(history("states"))
        states["steps"] += [[state("a", 2, 15)]]
        toy.ok(history("states"))
        assert toy.rows("states", "value", START_AT, END_AT, "at") == expected((1.0, 10, 15, 10), (2.0, 15, None, 20))

    def test_history_by_time(self, toy: Scenario) -> None:
        columns = (("id", "string", "not null"), ("value", "double"), ("at", "timestamp", "not null"))
        states = toy.table("states", columns, CDC)
        states["steps"] = [[{"id": "a", "value": 1, "at": "2024-01-01T00:00:00.000001Z"}]]
        toy.ok(history("states"))
        states["steps"] += [[{"id": "a", "value": 2, "at": "2024-01-01T00:00:00.000002Z"}]]
        toy.ok(history("states"))
        cells = [(v, s.isoformat(), e and e.isoformat()) for v, s, e in toy.rows("states", "value", START_AT, END_AT)]
        assert cells == [
            (1.0, "2024-01-01T00:00:00.000001+00:00", "2024-01-01T00:00:00.000002+00:00"),
            (2.0, "2024-01-01T00:00:00.000002+00:00", None),
        ]

    @pytest.mark.parametrize("kind", ["partitioned", "simple"])
    def test_deletes(self, toy: Scenario, kind: str) -> None:
        states = toy.table("states", STATES, CDC_WITH_DELETES, kind=kind, parts=1)
        states["steps"] = [[state("a", 1, 1), state("b", 1, 1), state("c", 1, 1), state("d", 1, 1)]]
        toy.ok()
        # b was changed before it was deleted, c after it; d's deletion is older than what is there; x never was.
        states["steps"] += [[state("b", 2, 2), state("c", 2, 5)]]
        states["deletes"] = [[{"id": key, "at": at} for key, at in (("a", 4), ("b", 4), ("c", 4), ("d", 0), ("x", 4))]]
        toy.ok()
        assert toy.rows("states") == expected(("c", 2.0, None, 5), ("d", 1.0, None, 1))
        states["steps"] += [[state("a", 9, 9)]]
        toy.ok()
        assert toy.rows("states") == expected(("a", 9.0, None, 9), ("c", 2.0, None, 5), ("d", 1.0, None, 1))
        states["deletes"] += [[{"id": "d", "at": 9}]]
        toy.ok()
        assert toy.rows("states") == expected(("a", 9.0, None, 9), ("c", 2.0, None, 5))

    def test_deletes_end_history(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC_WITH_DELETES)
        states["steps"] = [[state("a", 1, 1), state("b", 1, 1), state("c", 1, 1)]]
        toy.ok(history("states"))
        states["steps"] += [[state("b", 2, 2), state("c", 2, 6)]]
        states["deletes"] = [[{"id": "a", "at": 4}, {"id": "b", "at": 4}, {"id": "c", "at": 4}, {"id": "x", "at": 4}]]
        toy.ok(history("states"))
        ended = expected(("a", 1.0, 1, 4), ("b", 1.0, 1, 2), ("b", 2.0, 2, 4), ("c", 1.0, 1, 4), ("c", 2.0, 6, None))
        assert toy.rows("states", "id", "value", START_AT, END_AT) == ended
        # It comes back as it was: a version of its own. A late row finds its place before the end.
        states["steps"] += [[state("a", 1, 8), state("b", 3, 3)]]
        toy.ok(history("states"))
        assert toy.rows("states", "id", "value", START_AT, END_AT) == expected(
            ("a", 1.0, 1, 4),
            ("a", 1.0, 8, None),
            ("b", 1.0, 1, 2),
            ("b", 2.0, 2, 3),
            ("b", 3.0, 3, 4),
            ("c", 1.0, 1, 4),
            ("c", 2.0, 6, None),
        )

    def test_a_sequence_that_is_null_is_refused(self, toy: Scenario) -> None:
        columns = (*STATES[:3], ("at", "long"))
        states = toy.table("states", columns, CDC, steps=[[state("a", 1, 1)]])
        toy.ok()
        states["steps"] += [[{"id": "b", "value": 1, "tags": None, "at": None}]]
        (result,) = toy.run().tables
        assert result.status == "failed"
        assert "'at'" in str(result.error)
        assert toy.rows("states", "id") == [("a",)]

    def test_keys_and_sequence_of_the_spec(self, toy: Scenario) -> None:
        columns = (("ID", "string", "not null"), ("part_No", "long", "not null"), ("at", "long"), ("seen_At", "long"))
        rows = [
            {"ID": "a", "part_No": 1, "at": 9, "seen_At": 1},
            {"ID": "a", "part_No": 2, "at": 9, "seen_At": 1},
            {"ID": "a", "part_No": 1, "at": 1, "seen_At": 2},
        ]
        toy.table("parts", columns, {**CDC, "primary_keys": ["ID"]}, steps=[rows[:2], rows[2:]])
        settings = {"primary_keys": ["ID", "part_No"], "sequence_by": "seen_At"}
        toy.ok({"source_table": "parts", "table_configuration": settings})
        assert toy.rows("parts") == expected(("a", 1, 1, 2), ("a", 2, 9, 1))

    def test_a_source_that_refuses_at_its_first_plan_leaves_nothing(self, toy: Scenario) -> None:
        events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        events["fail"] = {"at": "latest_offset", "message": "option 'tags': no such tag", "kind": "configuration"}
        (result,) = toy.run().tables
        assert (result.status, result.error_kind) == ("failed", "configuration")
        assert not toy.path("events").exists()
        del events["fail"]
        toy.ok()
        assert toy.rows("events", "id") == expected((0,))

    def test_full_refresh_of_changes(self, toy: Scenario) -> None:
        states = toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("a", 2, 2), state("b", 1, 1)]])
        toy.ok(history("states"))
        states["steps"] = [[state("a", 5, 5)], [state("a", 6, 6)]]
        toy.ok(history("states"), full_refresh=True)
        assert toy.rows("states", "id", "value", START_AT, END_AT) == expected(("a", 5.0, 5, 6), ("a", 6.0, 6, None))

    def test_other_settings_are_refused_until_a_full_refresh(self, toy: Scenario) -> None:
        toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("a", 2, 2)]])
        toy.ok()
        (result,) = toy.run(history("states")).tables
        assert (result.status, result.error_kind) == ("failed", "configuration")
        assert "--full-refresh" in str(result.error)
        assert toy.rows("states", "id", "value") == [("a", 2.0)]
        toy.ok(history("states"), full_refresh=True)
        assert toy.rows("states", "value", START_AT, END_AT) == expected((1.0, 1, 2), (2.0, 2, None))


class SnapshotCases(_Fixtures):
    """Tables that are read whole."""

    @pytest.mark.parametrize("kind", ["snapshot", "partitioned"])
    def test_the_table_becomes_the_snapshot(self, toy: Scenario, kind: str) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind=kind)
        items["steps"] = [[item("a", 1, ["x"]), item("b", 1), item("c", 1), item("d", None)]]
        toy.ok()
        items["steps"] = [[item("a", 1, ["x"]), item("b", 2), item("d", None), item("e", 5)]]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (4, 3)
        now = expected(("a", 1.0, ("x",)), ("b", 2.0, None), ("d", None, None), ("e", 5.0, None))
        assert toy.rows("items") == now
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (4, 0)
        assert toy.rows("items") == now
        items["steps"] = [[]]
        toy.ok()
        assert toy.rows("items") == []

    def test_history_of_snapshots(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1), item("b", 1), item("c", 1)]])
        toy.ok(history("items"))
        items["steps"] = [[item("a", 1), item("b", 2), item("d", 1)]]
        (result,) = toy.ok(history("items"))
        assert result.rows_written == 4
        items["steps"] = [[item("a", 1), item("b", 2), item("c", 1)]]
        toy.ok(history("items"))
        (result,) = toy.ok(history("items"))
        assert result.rows_written == 0
        rows = toy.rows("items", "id", "value", START_AT, END_AT)
        times = sorted({time for row in rows for time in row[2:] if time is not None})
        first, second, third = times
        assert all(time.tzinfo is not None and time.utcoffset().total_seconds() == 0 for time in times)
        assert rows == expected(
            ("a", 1.0, first, None),
            ("b", 1.0, first, second),
            ("b", 2.0, second, None),
            ("c", 1.0, first, second),
            ("c", 1.0, third, None),
            ("d", 1.0, second, third),
        )

    @pytest.mark.parametrize("kept", [1, 2], ids=["scd1", "scd2"])
    def test_deletions_are_guarded(self, toy: Scenario, kept: int) -> None:
        spec = {"source_table": "items", "table_configuration": {"scd_type": f"SCD_TYPE_{kept}"}}
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item(f"{i:03}", i) for i in range(505)]])
        toy.ok(spec)
        # 101 of 505 are not over 20 %.
        items["steps"] = [[item(f"{i:03}", i) for i in range(101, 505)]]
        toy.ok(spec)
        assert self._current(toy) == 404
        # 101 of 404 are over 20 % and over 100.
        items["steps"] = [[item(f"{i:03}", i) for i in range(202, 505)]]
        (result,) = toy.run(spec).tables
        assert result.status == "failed"
        assert "101 of 404" in str(result.error)
        assert "--allow-deletes" in str(result.error)
        assert self._current(toy) == 404
        # 100 are not over 100, whatever the share.
        items["steps"] = [[item(f"{i:03}", i) for i in range(201, 505)]]
        toy.ok(spec)
        items["steps"] = [[item("200", 1)]]
        toy.ok(spec, allow_deletes=True)
        assert self._current(toy) == 1

    @staticmethod
    def _current(toy: Scenario) -> int:
        content = toy.delta("items").to_pyarrow_table()
        ends = content.column(END_AT).to_pylist() if END_AT in content.column_names else [None] * content.num_rows
        return ends.count(None)

    def test_a_snapshot_that_was_not_read_whole_changes_nothing(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1), item("b", 1)]])
        toy.ok()
        items["steps"] = [[item("a", 2), item("c", 1)]]
        items["fail"] = {"at": "read", "after": 1, "kind": "source", "message": "connection lost"}
        (result,) = toy.run().tables
        assert (result.status, result.error_kind) == ("failed", "source")
        assert toy.rows("items", "id", "value") == expected(("a", 1.0), ("b", 1.0))

    def test_a_key_with_two_rows(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1), item("a", 1), item("b", 1)]])
        toy.ok()
        assert toy.rows("items", "id") == expected(("a",), ("b",))
        items["steps"] = [[item("a", 1), item("a", 2), item("b", 1)]]
        (result,) = toy.run().tables
        assert result.status == "failed"
        assert "'a'" in str(result.error)
        assert toy.rows("items", "id", "value") == expected(("a", 1.0), ("b", 1.0))

    def test_full_refresh_forgets_history(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item(f"{i}", 1) for i in range(150)]])
        toy.ok(history("items"))
        items["steps"] = [[item("a", 2)]]
        toy.ok(history("items"), full_refresh=True)
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]
        toy.ok(history("items"))
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]


class RunCases(_Fixtures):
    """A run as a whole."""

    def test_one_failing_table_does_not_stop_the_others(self, toy: Scenario) -> None:
        toy.table("a", EVENTS, APPEND, steps=[[event(0)]])
        toy.table("b", EVENTS, APPEND, steps=[[event(0)]], fail={"at": "read", "message": "broken", "kind": "source"})
        toy.table("c", EVENTS, APPEND, steps=[[event(0)]])
        result = toy.run()
        assert [table.status for table in result.tables] == ["ok", "failed", "ok"]
        assert (toy.rows("a", "id"), toy.rows("c", "id")) == ([(0,)], [(0,)])
        assert result.exit_code() == 3

    def test_streams_that_the_source_refuses_make_a_table_partial(self, toy: Scenario) -> None:
        toy.table("events", EVENTS, APPEND, steps=[[event(0)]], failing=3)
        result = toy.run()
        assert [(table.status, table.streams_failing) for table in result.tables] == [("partial", 3)]
        assert (result.exit_code(), result.exit_code(fail_on_errors=True)) == (0, 1)

    def test_a_table_of_another_engine_is_refused(self, toy: Scenario) -> None:
        toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.ok()
        table = toy.delta("events")
        table.alter.set_table_properties({ENGINE_PROPERTY: self.other_engine}, raise_if_not_exists=False)
        for full_refresh in (False, True):
            (result,) = toy.run(full_refresh=full_refresh).tables
            assert (result.status, result.error_kind) == ("failed", "configuration")
            assert self.other_engine in str(result.error)
        assert toy.rows("events", "id") == [(0,)]

    def test_a_table_of_somebody_else_is_refused(self, toy: Scenario) -> None:
        toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.save()
        DeltaTable.create(toy.path("events"), ArrowToyConnector({"script": str(toy.script)}).arrow_schema("events"))
        (result,) = toy.run().tables
        assert (result.status, result.error_kind) == ("failed", "configuration")
        assert toy.rows("events") == []

    def test_what_the_source_does_not_know_is_refused_before_anything_is_made(self, toy: Scenario) -> None:
        toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
        toy.table("states", STATES, CDC)
        with pytest.raises(ConfigurationError, match=r"objects\[1\]\.table\.table_configuration.*'flavor'"):
            toy.run({"source_table": "events"}, {"source_table": "states", "table_configuration": {"flavor": "salt"}})
        with pytest.raises(ConfigurationError, match=r"objects\[0\].*did you mean 'events'"):
            toy.run({"source_table": "event"})
        assert not toy.warehouse.exists()

    def test_progress_is_told(self, toy: Scenario) -> None:
        told: list[tuple[Any, ...]] = []

        class Sink(ProgressSink):
            def on_start(self, flow: Any) -> None:
                told.append(("start", flow.source_table))

            def on_batch(self, flow: Any, rows_read: int, rows_written: int, batches: int) -> None:
                told.append(("batch", rows_read, rows_written, batches))

            def on_done(self, flow: Any, result: TableResult) -> None:
                told.append(("done", result.status))

        toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1)], [event(2)]])
        toy.ok(progress=Sink())
        assert told == [("start", "events"), ("batch", 2, 2, 1), ("batch", 3, 3, 2), ("done", "ok")]


class EngineCases(AppendCases, CdcCases, SnapshotCases, RunCases):
    """All of them."""
