"""Cases of streams of changes."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.flows import END_AT, START_AT
from support.engine_cases.fixtures import CaseFixtures
from support.scenario import (
    APPEND,
    CDC,
    CDC_WITH_DELETES,
    EVENTS,
    STATES,
    Scenario,
    event,
    expected,
    history,
    state,
)


class CdcCases(CaseFixtures):
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
