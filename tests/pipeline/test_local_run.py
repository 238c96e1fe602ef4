"""A run as a whole: what is checked before anything is made, the lock, and a run that goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.engines import get_engine
from lakeflow_pipeline.errors import ConfigurationError, exit_code
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import RunResult, TableResult
from lakeflow_pipeline.warehouse import Warehouse
from support.scenario import APPEND, EVENTS, Scenario, event, expected

GOES_ON = """
import sys
from support.toy_connector import ArrowToyConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec

if __name__ == "__main__":
    spec = parse_spec({"connection_name": "toy", "objects": [{"table": {"source_table": "events"}}]})
    connection = Connection("toy", ArrowToyConnector, {"script": sys.argv[1]})
    result = run(spec, connection, sys.argv[2], continuous=True, poll_seconds=0.05)
    print(result.to_json())
"""


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, "local")


def test_an_unreachable_source_is_reported_before_anything_is_made(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.save = lambda: toy.script.write_text(  # type: ignore[method-assign]
        json.dumps({"unreachable": "no route to host", "tables": toy.tables})
    )
    with pytest.raises(Exception, match="no route to host") as caught:
        toy.run()
    assert exit_code(caught.value) == 3
    assert not toy.warehouse.exists()


def test_a_warehouse_that_cannot_be_one(toy: Scenario, tmp_path: Path) -> None:
    toy.table("events", EVENTS, APPEND)
    (tmp_path / "file").touch()
    toy.warehouse = tmp_path / "file" / "below"
    with pytest.raises(ConfigurationError, match=r"warehouse .*below cannot be a directory: .*file is a file"):
        toy.run()


def test_a_warehouse_that_is_not_writable(toy: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toy.table("events", EVENTS, APPEND)
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # tests may run as root, who may write anywhere
    with pytest.raises(ConfigurationError, match="is not writable: choose another directory"):
        toy.run()
    assert not toy.warehouse.exists()


def test_a_destination_within_a_table_or_over_other_files(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    within = {"source_table": "events", "destination_catalog": "default", "destination_schema": "events"}
    with pytest.raises(ConfigurationError, match="is a Delta table itself"):
        toy.run(within)
    toy.path("papers").mkdir()
    (toy.path("papers") / "letter.txt").write_text("keep me")
    with pytest.raises(ConfigurationError, match="holds other files"):
        toy.run({"source_table": "events", "destination_table": "papers"})
    assert [path.name for path in toy.path("papers").iterdir()] == ["letter.txt"]


def test_an_unknown_engine() -> None:
    with pytest.raises(ConfigurationError, match="engine 'lokal' is not known: choose one of local, spark"):
        get_engine("lokal")


def test_an_engine_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "deltalake", None)
    with pytest.raises(ConfigurationError, match=r"needs deltalake.*pip install '.*\[local\]'"):
        get_engine("local")


def test_two_runs_at_once(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    errors: list[str] = []

    class RunsAgain(ProgressSink):
        def on_start(self, flow: Any) -> None:
            with pytest.raises(ConfigurationError) as caught:
                toy.run()
            errors.append(str(caught.value))

    toy.ok(progress=RunsAgain())
    assert len(errors) == 1
    assert f"in use by another run (process {os.getpid()})" in errors[0]
    toy.ok()


def test_a_lock_outlives_no_process(tmp_path: Path) -> None:
    program = (
        "import sys, time; from lakeflow_pipeline.warehouse import Warehouse\n"
        "with Warehouse(sys.argv[1]).lock(): print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "held\n"
            with pytest.raises(ConfigurationError, match=f"process {process.pid}"), Warehouse(tmp_path).lock():
                pass
        finally:
            process.kill()
    with Warehouse(tmp_path).lock():
        pass


def test_only_the_tables_that_are_named(toy: Scenario) -> None:
    for name in ("a", "b"):
        toy.table(name, EVENTS, APPEND, steps=[[event(0)]])
    assert [result.table for result in toy.ok(tables=["b"])] == ["default.b"]
    assert not toy.path("a").exists()
    with pytest.raises(
        ConfigurationError, match=r"table 'c' is not in the spec: its tables are default\.a, default\.b"
    ):
        toy.run(tables=["c"])


def test_a_continuous_run_goes_on_and_ends_when_asked(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    stop = threading.Event()

    class Feeds(ProgressSink):
        passes = 0

        def on_done(self, flow: Any, result: TableResult) -> None:
            self.passes += 1
            if self.passes in (2, 3):
                events["steps"] += [[event(self.passes)]]
                events["fail"] = {"at": "read", "message": "down", "kind": "source"}
                toy.save()
            if self.passes == 4:
                del events["fail"]
                toy.save()
            if self.passes == 6:
                stop.set()

    (result,) = toy.run(continuous=True, poll_seconds=0.01, stop=stop, progress=Feeds(), full_refresh=True).tables
    assert (result.status, result.rows_written, result.batches) == ("ok", 3, 3)
    assert toy.rows("events", "id") == expected((0,), (2,), (3,))


def test_tables_that_a_continuous_run_did_not_come_to(toy: Scenario) -> None:
    for name in ("a", "b", "c"):
        toy.table(name, EVENTS, APPEND, steps=[[event(0)]])
    stop = threading.Event()

    class Stops(ProgressSink):
        def on_read(self, flow: Any, *_: Any) -> None:
            if flow.source_table == "b":
                stop.set()

    result = toy.run(continuous=True, stop=stop, progress=Stops())
    assert [(table.source_table, table.status, table.rows_written) for table in result.tables] == [
        *(("a", "ok", 1), ("b", "ok", 1), ("c", "skipped", 0))
    ]
    assert result.exit_code(fail_on_errors=True) == 0
    assert [table.rows_written for table in toy.ok()] == [0, 0, 1]


def test_a_table_that_a_later_pass_did_not_come_to_stays_as_it_was(toy: Scenario) -> None:
    toy.table("a", EVENTS, APPEND, steps=[[event(0)]])
    toy.table("b", EVENTS, APPEND, steps=[[event(0)]], failing=2)
    stop = threading.Event()

    class Stops(ProgressSink):
        passes = 0

        def on_start(self, flow: Any) -> None:
            self.passes += flow.source_table == "a"
            if self.passes == 2:
                stop.set()

    result = toy.run(continuous=True, poll_seconds=0.01, stop=stop, progress=Stops())
    assert [(table.status, table.rows_written) for table in result.tables] == [("ok", 1), ("partial", 1)]


def test_results_come_in_the_order_of_the_spec(toy: Scenario) -> None:
    order: list[str] = []

    class Sink(ProgressSink):
        def on_start(self, flow: Any) -> None:
            order.append(flow.source_table)

    toy.table("errors", EVENTS, {**APPEND, "shared_state": True}, steps=[[event(0, "$state_path")]])
    toy.table("a", EVENTS, APPEND, steps=[[event(0)]])
    toy.table("b", EVENTS, APPEND, steps=[[event(0)]])
    assert [result.source_table for result in toy.ok(progress=Sink())] == ["errors", "a", "b"]
    assert order == ["a", "b", "errors"]
    assert toy.rows("errors", "text") == [(str(toy.warehouse / "_lakeflow" / "state"),)]


def test_tables_that_name_one_state_path_keep_apart(toy: Scenario, tmp_path: Path) -> None:
    named = {"table_configuration": {"state_path": str(tmp_path / "state")}}
    objects = [{"source_table": name, **named} for name in ("errors", "a")]
    toy.table("errors", EVENTS, {**APPEND, "shared_state": True}, steps=[[event(0, "$state_path")]])
    toy.table("a", EVENTS, APPEND, steps=[[event(0, "$state_path")]])
    toy.ok(*objects)
    own = tmp_path / "state" / "_lakeflow_state" / Warehouse(toy.warehouse).identity() / "default" / "a"
    assert toy.rows("a", "text") == [(str(own),)]
    assert toy.rows("errors", "text") == [(str(tmp_path / "state"),)]
    report = own / "report.json"
    report.parent.mkdir(parents=True)
    report.write_text("{}")
    toy.ok(*objects, full_refresh=True)
    assert not report.exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_continuous_run_cleanly(toy: Scenario, number: signal.Signals) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.save()
    program = toy.script.with_name("program.py")
    program.write_text(GOES_ON)
    with subprocess.Popen(
        [sys.executable, str(program), str(toy.script), str(toy.warehouse)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as process:
        try:
            _wait_for_rows(toy, 1)
            events["steps"] += [[event(1)]]
            _replace(toy)
            _wait_for_rows(toy, 2)
            process.send_signal(number)
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, err) == (0, "")
    assert "'status': 'ok', 'rows_read': 2, 'rows_written': 2, 'batches': 2" in out


def _replace(toy: Scenario) -> None:
    """Write the script whole: the run reads it at any moment."""
    path, toy.script = toy.script, toy.script.with_suffix(".new")
    toy.save()
    toy.script.replace(path)
    toy.script = path


def _wait_for_rows(toy: Scenario, count: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if (toy.path("events") / "_delta_log" / "00000000000000000000.json").exists() and len(
            toy.rows("events")
        ) == count:
            return
        time.sleep(0.05)
    pytest.fail(f"{count} rows did not come")


def table(status: str, kind: str | None = None) -> TableResult:
    return TableResult("t", "t", status, error=kind and "e", error_kind=kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tables", "code", "strict"),
    [
        ([table("ok")], 0, 0),
        ([table("ok"), table("partial")], 0, 1),
        ([table("ok"), table("failed", "fault")], 1, 1),
        ([table("ok"), table("failed", "source"), table("partial")], 3, 3),
        ([table("failed", "source"), table("failed", "fault")], 1, 1),
        ([table("failed", "source"), table("failed", "configuration")], 1, 1),
        ([table("failed", "configuration")], 2, 2),
        ([table("ok"), table("skipped")], 0, 0),
        ([], 0, 0),
    ],
)
def test_exit_codes(tables: list[TableResult], code: int, strict: int) -> None:
    assert RunResult(tables).exit_code() == code
    assert RunResult(tables).exit_code(fail_on_errors=True) == strict


def test_the_result_as_json() -> None:
    result = RunResult([TableResult("s.t", "t", "failed", 3, 2, 1, 1.23456, 4, "no", "source")])
    assert json.loads(json.dumps(result.to_json())) == {
        "tables": [
            {
                "table": "s.t",
                "status": "failed",
                "rows_read": 3,
                "rows_written": 2,
                "batches": 1,
                "seconds": 1.235,
                "streams_failing": 4,
                "streams_without_history": 0,
                "until": None,
                "lag_seconds": None,
                "error": "no",
            }
        ]
    }
