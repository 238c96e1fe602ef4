"""After a kill at any point the next run of engine local goes on: no row is lost, none comes twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.flows import END_AT, START_AT
from support.scenario import (
    APPEND,
    CDC,
    CDC_WITH_DELETES,
    EVENTS,
    ITEMS,
    READINGS,
    REPLACE,
    REPLACE_SPANS,
    SNAPSHOT,
    SPANS,
    STATES,
    Scenario,
    event,
    expected,
    item,
    moment,
    reading,
    span,
    state,
    window,
)

RUN = """
import json, sys, time
from pathlib import Path
from support.toy_connector import ArrowToyConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec

settings = json.loads(sys.argv[1])

class Blocks(ProgressSink):
    def stop_at(self, point):
        if settings["point"] == point:
            Path(settings["reached"]).touch()
            time.sleep(100)
    def on_read(self, flow, rows_read, partitions_done, partitions):
        if partitions_done == partitions:
            self.stop_at("read")
    def on_batch(self, flow, rows_read, rows_written, batches):
        self.stop_at("committed")

def stops_before(point, module, name, calls):
    # The process stops at a call of a function, before that does anything.
    original, seen = getattr(module, name), []
    def stopping(*args, **kwargs):
        seen.append(name)
        if len(seen) == calls:
            Blocks().stop_at(point)
        return original(*args, **kwargs)
    setattr(module, name, stopping)

if __name__ == "__main__":
    from deltalake import DeltaTable
    from lakeflow_pipeline.engines.local.merge import write_changes as _local_apply
    from lakeflow_pipeline.engines.local.merge import slices as _local_slices
    from lakeflow_pipeline.engines.local import table_version
    from lakeflow_pipeline.engines.local.checkpoint import Checkpoint
    if settings["slice_rows"]:
        _local_slices.SLICE_ROWS, _local_slices.SAMPLED = settings["slice_rows"], 1
        _local_apply.MERGE_ROWS, _local_apply.DENSE = settings["slice_rows"], 100
    stops_before("found", _local_apply.Target, "apply", 1)
    stops_before("merged", _local_apply.Target, "_merge", 2)
    stops_before("written", Checkpoint, "committed", 1)
    stops_before("landing", DeltaTable, "create_write_transaction", 1)
    stops_before("merging", table_version, "move_in", 1)
    stops_before("merged files", DeltaTable, "create_write_transaction", 2)
    run(
        parse_spec({"connection_name": "toy", "objects": [{"table": t} for t in settings["objects"]]}),
        Connection("toy", ArrowToyConnector, {"script": settings["script"]}),
        settings["warehouse"],
        engine=LocalEngine(settings["workers"], patience=0),
        full_refresh=settings["full_refresh"],
        progress=Blocks(),
    )
    sys.exit("the run was not stopped")
"""

IN_SOURCE = {"planning": "latest_offset", "planned": "get_partitions", "reading": "read"}


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, LocalEngine(1))


def kill(
    toy: Scenario,
    point: str,
    *objects: dict[str, Any],
    part: int = 0,
    full_refresh: bool = False,
    workers: int = 1,
    slice_rows: int = 0,
) -> None:
    """Run in another process and kill it at a point; ``reading`` is after the first row of partition ``part``."""
    reached = toy.script.with_name("reached")
    reached.unlink(missing_ok=True)
    (table,) = toy.tables.values()
    if point in IN_SOURCE:
        table["block"] = {"at": IN_SOURCE[point], "part": part, "after": 1, "file": str(reached)}
    toy.save()
    settings = {
        "point": point,
        "reached": str(reached),
        "objects": objects or [{"source_table": name} for name in toy.tables],
        "script": str(toy.script),
        "warehouse": str(toy.warehouse),
        "full_refresh": full_refresh,
        "workers": workers,
        "slice_rows": slice_rows,
    }
    program = toy.script.with_name("program.py")
    program.write_text(RUN)
    with subprocess.Popen(
        [sys.executable, str(program), json.dumps(settings)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as process:
        try:
            deadline = time.monotonic() + 60
            while not reached.exists():
                if process.poll() is not None or time.monotonic() > deadline:
                    process.kill()
                    pytest.fail(f"{point} was not reached: {process.communicate()[0]}")
                time.sleep(0.02)
        finally:
            process.send_signal(signal.SIGKILL)
    table.pop("block", None)


@pytest.mark.parametrize("point", ["planning", "planned", "reading", "read", "committed"])
def test_appended_in_partitions(toy: Scenario, point: str) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1), event(2)]])
    toy.ok()
    events["steps"] += [[event(i) for i in range(3, 9)], [event(9)]]
    kill(toy, point, part=1)
    assert len(toy.rows("events")) == (9 if point == "committed" else 3)
    (result,) = toy.ok()
    assert result.rows_written == (1 if point == "committed" else 7)
    assert toy.rows("events", "id") == expected(*((i,) for i in range(10)))
    assert not any((toy.warehouse / "_lakeflow" / "staging").rglob("*.*"))


@pytest.mark.parametrize("point", ["landing", "written"])
def test_appended_files_are_in_the_table_or_not(toy: Scenario, point: str) -> None:
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0), event(1), event(2)]])
    toy.ok()
    events["steps"] += [[event(i) for i in range(3, 9)]]
    kill(toy, point)
    assert len(toy.rows("events")) == (9 if point == "written" else 3)
    assert len(list(toy.path("events").glob("*.parquet"))) == 4  # they lie there in either case
    toy.ok()
    assert toy.rows("events", "id") == expected(*((i,) for i in range(9)))


@pytest.mark.parametrize("point", ["merging", "merged files"])
def test_merging_of_files(toy: Scenario, point: str) -> None:
    events = toy.table("events", EVENTS, APPEND, parts=1, steps=[[event(i)] for i in range(7)])
    toy.ok()
    events["steps"] += [[event(7)]]
    kill(toy, point)
    ids = expected(*((i,) for i in range(8)))
    assert toy.rows("events", "id") == ids
    events["steps"] += [[event(8)]]
    toy.ok()
    assert toy.rows("events", "id") == expected(*ids, (8,))
    assert toy.delta("events").get_add_actions().num_rows == 1
    assert not (toy.warehouse / "_lakeflow" / "staging" / "default" / "events").exists()


@pytest.mark.parametrize("point", ["reading", "read", "committed"])
def test_appended_without_partitions(toy: Scenario, point: str) -> None:
    events = toy.table("events", EVENTS, APPEND, kind="simple", steps=[[event(0)], [event(1), event(2)]])
    kill(toy, point)
    # More has come meanwhile: it is read from the same start, and what was committed is not read again.
    events["steps"][-1] += [event(3)]
    events["steps"] += [[event(4)]]
    toy.ok()
    assert toy.rows("events", "id") == expected(*((i,) for i in range(5)))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such name")
@pytest.mark.parametrize("point", ["landing", "written", "committed"])
def test_in_a_folder_that_delta_rs_misreads(tmp_path: Path, point: str) -> None:
    folder = tmp_path / "job_feature%2Fx"
    folder.mkdir()
    toy = Scenario(folder, LocalEngine(1))
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    events["steps"] += [[event(1), event(2)]]
    kill(toy, point)
    events["steps"] += [[event(3)]]
    toy.ok()
    assert toy.rows("events", "id") == expected(*((i,) for i in range(4)))
    assert [one.name for one in tmp_path.iterdir()] == ["job_feature%2Fx"]


@pytest.mark.parametrize("point", ["planned", "read", "committed"])
def test_history_with_deletes(toy: Scenario, point: str) -> None:
    history = {"source_table": "states", "table_configuration": {"scd_type": "SCD_TYPE_2"}}
    states = toy.table("states", STATES, CDC_WITH_DELETES, steps=[[state("a", 1, 1), state("b", 1, 1)]])
    toy.ok(history)
    states["steps"] += [[state("a", 2, 2), state("b", 2, 2), state("a", 3, 3)], [state("c", 1, 1)]]
    states["deletes"] = [[{"id": "b", "at": 4}]]
    kill(toy, point, history)
    # The tombstones go on while the run is down.
    states["deletes"] += [[{"id": "c", "at": 9}]]
    toy.ok(history)
    assert toy.rows("states", "id", "value", START_AT, END_AT) == expected(
        ("a", 1.0, 1, 2), ("a", 2.0, 2, 3), ("a", 3.0, 3, None), ("b", 1.0, 1, 2), ("b", 2.0, 2, 4), ("c", 1.0, 1, 9)
    )


@pytest.mark.parametrize("point", ["read", "found", "written"])
def test_replaced_windows(toy: Scenario, point: str) -> None:
    first = [reading(key, minute, 1, 1) for key in "ab" for minute in range(4)]
    readings = toy.table("readings", READINGS, REPLACE, steps=[first])
    toy.ok()
    readings["steps"] += [
        [reading("a", 1, 2, 2), reading("a", 9, 2, 2), window({"id": "a"}, 0, 3, 2), window({"id": "b"}, 2, 9, 2)],
        [reading("c", 1, 3, 3), window({"id": "c"}, 0, 3, 3)],
    ]
    kill(toy, point, slice_rows=2)
    before = expected(*((row["id"], 1.0) for row in first))
    now = [("a", 1, 2.0), ("a", 3, 1.0), ("a", 9, 2.0), ("b", 0, 1.0), ("b", 1, 1.0)]
    done = point == "written"  # the commit is there, the checkpoint does not know it
    assert toy.rows("readings", "id", "value") == (expected(*((k, v) for k, _, v in now)) if done else before)
    (result,) = toy.ok()
    assert result.batches == (1 if done else 2)
    assert toy.rows("readings", "id", "at", "value") == expected(
        *((key, moment(minute), value) for key, minute, value in [*now, ("c", 1, 3.0)])
    )


def test_replaced_spans(toy: Scenario) -> None:
    spans = toy.table("spans", SPANS, REPLACE_SPANS, steps=[[span(f"s{i}", "x", i, i + 2, 1, 1) for i in range(8)]])
    toy.ok()
    spans["steps"] += [[*(span(f"s{i}", "x", i, i + 3, 2, 2) for i in range(4)), window({"place": "x"}, 0, 20, 2)]]
    spans["kept"] = [span("s5", "x", 30, 31, 3, 0)]
    kill(toy, "merged", slice_rows=2)
    toy.ok()
    assert toy.rows("spans", "id", "value") == expected(*((f"s{i}", 2.0) for i in range(4)), ("s5", 3.0))


@pytest.mark.parametrize("kept", [1, 2], ids=["scd1", "scd2"])
def test_changes_in_several_commits(toy: Scenario, kept: int) -> None:
    spec = {"source_table": "states", "table_configuration": {"scd_type": f"SCD_TYPE_{kept}"}}
    states = toy.table("states", STATES, CDC, steps=[[state(key, 1, 1) for key in "abcdefgh"]])
    toy.ok(spec)
    states["steps"] += [[state(key, 2, 2) for key in "abcdefgh"]]
    kill(toy, "merged", spec, slice_rows=2)
    values = [value for (value,) in toy.rows("states", "value")]
    assert 0 < values.count(2.0) < 8  # some of it is there
    toy.ok(spec)
    current = [row for row in toy.rows("states", "id", "value", "at") if row[2] == 2]
    assert current == expected(*((key, 2.0, 2) for key in "abcdefgh"))
    assert len(toy.rows("states")) == 8 * kept


@pytest.mark.parametrize("point", ["planned", "read", "committed"])
def test_full_refresh_goes_on(toy: Scenario, point: str) -> None:
    states = toy.table("states", STATES, CDC, steps=[[state("old", 1, 1)], [state("old", 2, 2)]])
    toy.ok()
    states["steps"] = [[state("a", 1, 1), state("b", 1, 1)], [state("a", 2, 2)]]
    kill(toy, point, full_refresh=True)
    assert toy.rows("states", "id") == ([("a",), ("b",)] if point == "committed" else [("old",)])
    toy.ok()
    assert toy.rows("states", "id", "value") == expected(("a", 2.0), ("b", 1.0))


def test_full_refresh_of_a_snapshot_goes_on(toy: Scenario) -> None:
    items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1)]])
    history = {"source_table": "items", "table_configuration": {"scd_type": "SCD_TYPE_2"}}
    toy.ok(history)
    items["steps"] = [[item("b", 1), item("c", 1)]]
    # As a run leaves it that ends between the marks of the new settings and its commit.
    refreshing = toy.warehouse / "_lakeflow" / "flows" / "default" / "items" / "full-refresh"
    refreshing.parent.mkdir(parents=True, exist_ok=True)
    refreshing.touch()
    toy.ok({"source_table": "items"})
    assert toy.rows("items") == expected(("b", 1.0, None), ("c", 1.0, None))
    assert not refreshing.exists()


def test_a_killed_snapshot_changed_nothing(toy: Scenario) -> None:
    items = toy.table("items", ITEMS, SNAPSHOT, kind="snapshot", steps=[[item("a", 1)]])
    toy.ok()
    items["steps"] = [[item("a", 2), item("b", 1)]]
    kill(toy, "reading")
    assert toy.rows("items", "id", "value") == [("a", 1.0)]
    toy.ok()
    assert toy.rows("items", "id", "value") == expected(("a", 2.0), ("b", 1.0))


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes are looked for in /proc")
def test_its_processes_end_with_it(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(i) for i in range(20)]], parts=6)
    os.environ["LAKEFLOW_TEST_RUN"] = mark = f"run-{os.getpid()}-{time.monotonic_ns()}"
    try:
        kill(toy, "reading", part=5, workers=3)
        deadline = time.monotonic() + 10
        while (left := _processes_with(mark)) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        del os.environ["LAKEFLOW_TEST_RUN"]
    assert left == []
    toy.ok()
    assert len(toy.rows("events")) == 20


def _processes_with(mark: str) -> list[str]:
    """Other processes whose environment holds ``mark``; multiprocessing's resource tracker is not one of ours."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            try:
                environment, command = (process / "environ").read_bytes(), (process / "cmdline").read_bytes()
            except OSError:
                continue
            if mark.encode() in environment and b"resource_tracker" not in command:
                found.append(process.name)
    return found
