"""Cases of tables that are read whole."""

from __future__ import annotations

import pytest

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

    def test_full_refresh_forgets_history(self, toy: Scenario) -> None:
        items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item(f"{i}", 1) for i in range(150)]])
        toy.ok(history("items"))
        items["steps"] = [[item("a", 2)]]
        toy.ok(history("items"), full_refresh=True)
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]
        toy.ok(history("items"))
        assert toy.rows("items", "id", "value", END_AT) == [("a", 2.0, None)]
