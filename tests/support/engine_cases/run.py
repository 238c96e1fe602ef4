"""Cases of a run as a whole."""

from __future__ import annotations

from typing import Any

import pytest

from lakeflow_pipeline.engines.local.location import create_table
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.warehouse import ENGINE_PROPERTY
from support.engine_cases.fixtures import CaseFixtures
from support.scenario import APPEND, CDC, EVENTS, ITEMS, SNAPSHOT, STATES, Scenario, event, history, item, state
from support.toy_connector import ArrowToyConnector


class RunCases(CaseFixtures):
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
        create_table(toy.path("events"), ArrowToyConnector({"script": str(toy.script)}).arrow_schema("events"))
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

    def test_a_changed_setting_of_a_table_is_named(self, toy: Scenario) -> None:
        toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)]])
        toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1)]])
        toy.ok()
        for result in toy.run(history("states"), history("items")).tables:
            assert (result.status, result.error_kind) == ("failed", "configuration")
            assert 'option scd_type was "SCD_TYPE_1" and is now "SCD_TYPE_2"' in str(result.error)
            assert "--full-refresh" in str(result.error)

    def test_progress_is_told(self, toy: Scenario) -> None:
        calls: list[tuple[Any, ...]] = []

        class Sink(ProgressSink):
            def on_start(self, flow: Any) -> None:
                calls.append(("start", flow.source_table))

            def on_batch(self, flow: Any, rows_read: int, rows_written: int, batches: int) -> None:
                calls.append(("batch", rows_read, rows_written, batches))

            def on_done(self, flow: Any, result: TableResult) -> None:
                calls.append(("done", result.status))

        toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1)], [event(2)]])
        toy.ok(progress=Sink())
        assert calls == [("start", "events"), ("batch", 2, 2, 1), ("batch", 3, 3, 2), ("done", "ok")]
