"""Cases of windows that take the place of what was there."""

from __future__ import annotations

import pytest

from lakeflow_pipeline.errors import ConfigurationError
from support.engine_cases.fixtures import CaseFixtures
from support.scenario import (
    READINGS,
    REPLACE,
    REPLACE_SPANS,
    SPANS,
    Scenario,
    expected,
    moment,
    reading,
    span,
    window,
)
from support.toy_connector import ToyConnector


class ReplaceCases(CaseFixtures):
    """Streams whose batches hold windows whole."""

    def test_windows_of_events(self, toy: Scenario) -> None:
        before = {
            "edited": [1, 3],
            "deleted": [1, 4, 8],
            "late": [1],
            "emptied": [1, 2, 9, 10],
            "left": [1, 2],
            "twice": [1, 4, 7, 8],
            "loose": [1, 2],
            None: [1, 2],
        }
        windows = [window({"id": key}, 0, 10, 1) for key in before]
        places = [(key, minute) for key, minutes in before.items() for minute in minutes]
        first = [reading(key, minute, 1, 1) for key, minute in places]
        table = toy.table("readings", READINGS, REPLACE, steps=[[*windows, *first]])
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (len(first), len(first))
        assert toy.delta("readings").schema().to_arrow().names == ["id", "at", "value", "seen"]
        assert toy.rows("readings") == expected(*((key, moment(minute), 1.0, 1) for key, minute in places))

        def seen(number: int) -> list[dict[str, object]]:
            """One micro-batch of several windows; ``left`` could not be read."""
            again = [
                *(reading("edited", 1, 1, number), reading("edited", 3, 5, number)),
                *(reading("deleted", 1, 1, number), reading("deleted", 8, 1, number)),
                *(reading("late", 1, 1, number), reading("late", 0, None, number), reading("late", 9, 2, number)),
                *(reading("emptied", 1, 1, number), reading("twice", 7, 2, number), reading("new", 5, 1, number)),
                *(reading("loose", 2, 2, number), reading("loose", 3, 1, number), reading(None, 2, 1, number)),
            ]
            keys = ("edited", "deleted", "late", None)
            whole = [window({"id": key}, 0, 10, number) for key in keys]
            parts = [window({"id": "emptied"}, 2, 10, number), window({"id": "new"}, 0, 10, number)]
            parts += [window({"id": "twice"}, start, end, number) for start, end in ((0, 2), (6, 8))]
            return [*again, *whole, *parts]

        table["steps"] += [seen(2)]
        (result,) = toy.ok()
        now = expected(
            *(("edited", moment(1), 1.0, 1), ("edited", moment(3), 5.0, 2)),
            *(("deleted", moment(1), 1.0, 1), ("deleted", moment(8), 1.0, 1)),
            *(("late", moment(0), None, 2), ("late", moment(1), 1.0, 1), ("late", moment(9), 2.0, 2)),
            *(("emptied", moment(1), 1.0, 1), ("emptied", moment(10), 1.0, 1)),  # its window is from 2 to before 10
            *(("left", moment(1), 1.0, 1), ("left", moment(2), 1.0, 1)),
            *(("twice", moment(4), 1.0, 1), ("twice", moment(7), 2.0, 2), ("twice", moment(8), 1.0, 1)),
            *(("loose", moment(1), 1.0, 1), ("loose", moment(2), 2.0, 2), ("loose", moment(3), 1.0, 2)),
            ("new", moment(5), 1.0, 2),
            (None, moment(2), 1.0, 1),
        )
        assert toy.rows("readings") == now
        assert (result.rows_read, result.rows_written) == (13, 12)
        # The same once more, seen later: nothing is written.
        version = toy.delta("readings").version()
        table["steps"] += [seen(3)]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (13, 0)
        assert toy.rows("readings") == now
        assert toy.delta("readings").version() == version
        # A window alone says that there is nothing.
        table["steps"] += [[window({"id": key}, 0, 10, 4) for key in ("late", "left", "twice", None, "never")]]
        (result,) = toy.ok(allow_deletes=True)
        assert (result.rows_read, result.rows_written) == (0, 9)
        gone = ("late", "left", "twice", None)
        assert toy.rows("readings") == [row for row in now if row[0] not in gone]

    def test_sweeps_that_would_delete_much_are_held_back(self, toy: Scenario) -> None:
        def seen(number: int, **minutes: range) -> list[dict[str, object]]:
            rows = [reading(key, minute, 1, 1) for key, all_of in minutes.items() for minute in all_of]
            return [*rows, *(window({"id": key}, 0, 1000, number) for key in ("a", "b"))]

        table = toy.table("readings", READINGS, REPLACE, steps=[seen(1, a=range(101), b=range(404))])
        other = toy.table("others", READINGS, REPLACE, steps=[[reading("c", 1, 1, 1)]])
        toy.ok()
        # All rows of one stream, but not over 20 % of all.
        table["steps"] += [seen(2, b=range(404))]
        toy.ok()
        assert len(toy.rows("readings")) == 404
        # Over 20 % and over 100: held back at each run, the other table goes on.
        table["steps"] += [seen(3, b=range(303))]
        version = toy.delta("readings").version()
        for at in (2, 3):
            other["steps"] += [[reading("c", at, 1, 1)]]
            held, result = toy.run().tables
            assert (held.status, held.error_kind, result.status) == ("failed", "fault", "ok")
            assert "101 of the 404" in str(held.error)
            assert "--allow-deletes" in str(held.error)
            assert toy.delta("readings").version() == version
            assert len(toy.rows("others")) == at
        # The source has them again: nothing was lost, and the same window is read.
        table["steps"][2] = seen(3, a=range(2), b=range(404))
        toy.ok()
        assert len(toy.rows("readings")) == 406
        # 100 are not over 100, whatever the share.
        table["steps"] += [seen(4, a=range(2), b=range(304))]
        toy.ok()
        # All of more than 5.
        table["steps"] += [seen(5)]
        held, _ = toy.run().tables
        assert "306 of the 306" in str(held.error)
        toy.ok(allow_deletes=True)
        assert toy.rows("readings") == []

    def test_a_sweep_in_small_pieces_is_held_back_too(self, toy: Scenario) -> None:
        keys = [f"{i}" for i in range(4)]
        first = [reading(key, minute, 1, 1) for key in keys for minute in range(75)]
        table = toy.table("readings", READINGS, REPLACE, steps=[first])
        toy.ok()
        table["steps"] += [[*(reading(k, at, 1, 1) for at in range(15)), window({"id": k}, 0, 75, 2)] for k in keys]
        for _ in range(2):
            (held,) = toy.run().tables
            assert held.status == "failed"
            assert "120 of the 150" in str(held.error)
            assert len(toy.rows("readings")) == 240
        toy.ok(allow_deletes=True)
        assert len(toy.rows("readings")) == 60

    def test_full_refresh_of_windows(self, toy: Scenario) -> None:
        steps = [[reading("a", 1, 1, 1), window({"id": "a"}, 0, 5, 1)], [reading("a", 6, 1, 2)]]
        table = toy.table("readings", READINGS, REPLACE, kind="simple", steps=steps)
        toy.ok()
        # Of two rows of a key the later one counts; a window of an earlier micro-batch has no say in a later one.
        table["steps"] = [[reading("b", 1, 1, 1), reading("b", 1, 2, 2), reading("b", 2, 1, 1)]]
        table["steps"] += [[reading("b", 7, 3, 3), window({"id": "b"}, 2, 8, 3), window({"id": "b"}, 8, 9, 3)]]
        toy.ok(full_refresh=True)
        assert toy.rows("readings") == expected(("b", moment(1), 2.0, 2), ("b", moment(7), 3.0, 3))

    def test_windows_of_spans(self, toy: Scenario) -> None:
        before = [
            span("same", "x", 1, 2, 1, 1),
            span("moved in", "x", 20, 30, 1, 1),
            span("moved out", "x", 4, 6, 1, 1),
            span("deleted", "x", 4, 6, 1, 1),
            span("open", "x", 3, None, 1, 1),
            span("open and deleted", "x", 3, None, 1, 1),
            span("closed", "x", 3, None, 1, 1),
            span("ends before", "x", 1, 4, 1, 1),
            span("begins with its end", "x", 10, 12, 1, 1),
            span("elsewhere", "y", 4, 6, 1, 1),
            span("from elsewhere", "y", 4, 6, 1, 1),
            span("to elsewhere", "x", 4, 6, 1, 1),
            span("nowhere", None, 4, 6, 1, 1),
            span("unclear", "x", 4, None, 1, 1),
        ]
        table = toy.table("spans", SPANS, REPLACE_SPANS, steps=[before])
        (result,) = toy.ok()
        assert result.rows_written == len(before)
        table["kept"] = [span("moved out", "x", 40, 41, 2, 0), span("to elsewhere", "y", 4, 6, 1, 0)]
        table["kept"] += [span("elsewhere", "y", 4, 6, 7, 0), span("same", "x", 1, 2, 7, 0)]  # nobody asks for them
        table["unclear"] = [{"id": "unclear"}, {"id": "elsewhere"}]

        def seen(number: int) -> list[dict[str, object]]:
            rows = [("moved in", "x", 5, 6), ("open", "x", 3, None), ("closed", "x", 3, 9)]
            rows += [("from elsewhere", "x", 4, 6), ("new", "x", 9, None)]
            return [
                *(span(key, place, begin, end, 1, number) for key, place, begin, end in rows),
                *(window({"place": place}, 5, 10, number) for place in ("x", None)),
            ]

        table["steps"] += [seen(2)]
        # Who cannot tell whether a span is gone leaves everything as it is.
        table["fail"] = {"at": "read_keys", "message": "no answer", "kind": "source"}
        (result,) = toy.run().tables
        assert (result.status, result.error_kind) == ("failed", "source")
        assert toy.rows("spans", "id", "seen") == expected(*((row["id"], 1) for row in before))
        del table["fail"]
        (result,) = toy.ok()
        now = expected(
            ("same", "x", 1, 2, 1),
            ("moved in", "x", 5, 6, 2),
            ("moved out", "x", 40, 41, 2),
            ("open", "x", 3, None, 1),
            ("closed", "x", 3, 9, 2),
            ("ends before", "x", 1, 4, 1),
            ("begins with its end", "x", 10, 12, 1),
            ("elsewhere", "y", 4, 6, 1),
            ("from elsewhere", "x", 4, 6, 2),
            ("to elsewhere", "y", 4, 6, 2),
            ("new", "x", 9, None, 2),
            ("unclear", "x", 4, None, 1),
        )
        assert self._spans(toy) == now
        assert (result.rows_read, result.rows_written) == (5, 9)
        version = toy.delta("spans").version()
        table["steps"] += [seen(3)]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (5, 0)
        assert toy.delta("spans").version() == version
        # Once the source can tell, it is gone.
        del table["unclear"]
        table["steps"] += [seen(4)]
        (result,) = toy.ok()
        assert (result.rows_read, result.rows_written) == (5, 1)
        assert self._spans(toy) == [row for row in now if row[0] != "unclear"]

    def test_spans_of_a_source_that_cannot_be_asked(self, toy: Scenario) -> None:
        toy.connector = ToyConnector
        before = [span("a", "x", 4, 6, 1, 1), span("b", "x", 4, None, 1, 1), span("c", "x", 4, 5, 1, 1)]
        table = toy.table("spans", SPANS, REPLACE_SPANS, kind="simple", steps=[before])
        toy.ok()
        table["steps"] += [[window({"place": "x"}, 5, 10, 2), span("c", "x", 4, 5, 1, 2), span("d", "x", 1, 2, 1, 2)]]
        (result,) = toy.ok()
        assert self._spans(toy) == expected(("c", "x", 4, 5, 1), ("d", "x", 1, 2, 2))
        assert (result.rows_read, result.rows_written) == (2, 3)

    @pytest.mark.parametrize("scd_type", ["SCD_TYPE_2", "APPEND_ONLY"])
    def test_windows_cannot_be_kept_otherwise(self, toy: Scenario, scd_type: str) -> None:
        toy.table("readings", READINGS, REPLACE, steps=[[reading("a", 1, 1, 1)]])
        with pytest.raises(ConfigurationError, match=f"scd_type: .*'readings' is read as replace.*no {scd_type}"):
            toy.run({"source_table": "readings", "table_configuration": {"scd_type": scd_type}})
        assert not toy.warehouse.exists()

    @staticmethod
    def _spans(toy: Scenario) -> list[tuple[object, ...]]:
        """Whole content but for the value, times as minutes."""

        def minute(time: object) -> object:
            return time and round((time - moment(0)).total_seconds() / 60)  # type: ignore[operator]

        rows = toy.rows("spans", "id", "place", "begin", "end", "seen")
        return expected(*((key, place, minute(begin), minute(end), seen) for key, place, begin, end, seen in rows))
