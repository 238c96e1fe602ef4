"""Cases of tables that are read whole."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.contract import KEPT
from lakeflow_pipeline.flows import END_AT, START_AT
from support.engine_cases.fixtures import CaseFixtures
from support.scenario import ITEMS, SNAPSHOT, Scenario, expected, history, item


class SnapshotCases(CaseFixtures):
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

    def test_a_snapshot_without_rows_is_held_back(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item(f"{i}", 1) for i in range(6)]])
        toy.ok()
        items["steps"] = [[]]
        (result,) = toy.run().tables
        assert "6 of 6 rows" in str(result.error)
        assert len(toy.rows("items")) == 6
        items["steps"] = [[item("new", 1)]]
        (result,) = toy.run().tables
        assert "6 of 6 rows" in str(result.error)
        toy.ok(allow_deletes=True)
        assert toy.rows("items", "id") == [("new",)]

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

    @pytest.mark.parametrize("kind", ["snapshot", "partitioned"])
    def test_rows_that_a_marker_keeps_stay(self, toy: Scenario, kind: str) -> None:
        """A marker without a value in a column says nothing of that column."""
        columns = (("id", "string", "not null"), ("owner", "string"), ("part", "string"), ("value", "double"))
        owned = [
            {"id": f"{owner}{part}{n}", "owner": owner, "part": part, "value": 1.0}
            for owner in ("a", "b", "c") for part in ("x", "y") for n in (1, 2)
        ]  # fmt: skip
        items = toy.table("items", columns, {**SNAPSHOT, "kept": ["owner", "part"]}, kind=kind, steps=[owned])
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (12, 12)
        marks = [{"owner": "a", KEPT: True}, {"owner": "b", "part": "y", KEPT: True}]
        # the source read no more than these; one of an owner that cannot be read whole has another value
        items["steps"] = [[{**owned[0], "value": 2.0}, {**owned[8], "value": 3.0}, *marks]]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (2, 7)
        assert toy.rows("items", "id", "value") == expected(
            ("ax1", 2.0), ("ax2", 1.0), ("ay1", 1.0), ("ay2", 1.0), ("by1", 1.0), ("by2", 1.0), ("cx1", 3.0)
        )  # fmt: skip
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (2, 0)
        items["steps"] = [[owned[0]]]
        toy.ok(allow_deletes=True)
        assert toy.rows("items", "id", "value") == [("ax1", 1.0)]

    def test_history_of_rows_that_a_marker_keeps_goes_on(self, toy: Scenario) -> None:
        metadata = {**SNAPSHOT, "kept": ["id"]}
        items = toy.table("items", ITEMS, metadata, kind="snapshot", steps=[[item("a", 1), item("b", 1), item("c", 1)]])
        toy.ok(history("items"))
        items["steps"] = [[item("a", 2), {"id": "b", KEPT: True}]]
        (result,) = toy.ok(history("items"))
        assert result.rows_written == 3
        assert [row[:2] for row in toy.rows("items", "id", "value", END_AT) if row[2] is None] == expected(
            ("a", 2.0), ("b", 1.0)
        )
        assert len(toy.rows("items")) == 4

    def test_rows_that_stay_count_neither_as_deleted_nor_against_the_guard(self, toy: Scenario) -> None:
        columns = (("id", "string", "not null"), ("owner", "string"))
        owned = [{"id": f"{n:03}", "owner": "a" if n < 400 else "b"} for n in range(505)]
        items = toy.table("items", columns, {**SNAPSHOT, "kept": ["owner"]}, kind="snapshot", steps=[owned])
        toy.ok()
        items["steps"] = [[*owned[:300], {"owner": "b", KEPT: True}]]
        toy.ok()
        assert self._current(toy) == 405
        items["steps"] = [[{"owner": None, KEPT: True}]]
        toy.ok()
        assert self._current(toy) == 405

    def test_without_a_marker_rows_of_such_a_table_go(self, toy: Scenario) -> None:
        items = toy.table(
            "items", ITEMS, {**SNAPSHOT, "kept": ["id"]}, kind="snapshot", steps=[[item("a", 1), item("b", 1)]]
        )
        toy.ok()
        items["steps"] = [[item("a", 1)]]
        toy.ok()
        assert toy.rows("items", "id") == [("a",)]

    def test_a_table_that_gains_markers_stays_the_same_table(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1), item("b", 1)]])
        toy.ok()
        items["metadata"] = {**SNAPSHOT, "kept": ["id"]}
        items["steps"] = [[item("a", 2), {"id": "b", KEPT: True}]]
        toy.ok()
        items["metadata"] = SNAPSHOT
        items["steps"] = [[item("a", 2), item("b", 1)]]
        (result,) = toy.ok()
        assert result.rows_written == 0

    def test_full_refresh_forgets_history(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item(f"{i}", 1) for i in range(150)]])
        toy.ok(history("items"))
        items["steps"] = [[item("a", 2)]]
        toy.ok(history("items"), full_refresh=True)
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]
        toy.ok(history("items"))
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]
