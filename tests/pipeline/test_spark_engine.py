"""Engine spark: what a kill leaves behind, and tables that the other engine or another reader opens."""

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

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import END_AT, START_AT
from lakeflow_pipeline.progress import ProgressSink
from support.scenario import (
    APPEND,
    CDC,
    EVENTS,
    READINGS,
    REPLACE,
    REPLACE_SPANS,
    SPANS,
    STATES,
    Scenario,
    event,
    expected,
    history,
    moment,
    reading,
    span,
    state,
    window,
)

pytestmark = pytest.mark.spark

_RUN = """
import sys
import threading
import time
from pathlib import Path
from support.toy_connector import ArrowToyConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines.spark.session import start_session
from lakeflow_pipeline.engines.spark.table_version import SparkVersion
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec

def begin(folder):
    spec = parse_spec({"connection_name": "toy", "objects": [{"table": {"source_table": Path(folder).name}}]})
    connection = Connection("toy", ArrowToyConnector, {"script": folder + "/script.json"})
    run(spec, connection, folder + "/warehouse", engine="spark")

moved = SparkVersion._added

def block(version, files):
    moved(version, files)
    Path(version.directory.parents[2], "blocked").touch()
    time.sleep(600)

SparkVersion._added = block
first, *folders = sys.argv[1:]
options = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC"
start_session(Path(first), cores="4", java_options=options)
threads = [threading.Thread(target=begin, args=(folder,)) for folder in folders]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.fixture
def toy(tmp_path: Path, spark: Any) -> Scenario:
    return Scenario(tmp_path, "spark")


def _wait_for(path: Path, process: subprocess.Popen[str] | None = None, seconds: float = 150) -> None:
    deadline = time.monotonic() + seconds
    while not path.exists():
        assert process is None or process.poll() is None, "the run ended before it was killed"
        assert time.monotonic() < deadline, f"{path} did not appear"
        time.sleep(0.05)


def test_killed_runs_are_finished_by_the_next(tmp_path: Path, spark: Any) -> None:
    """kill -9 in the second micro-batch of each kind of write, and where merged files already lie in a table but no
    commit has them; in one process for all: Java takes long to begin.

    Rows come once, and those of the first micro-batch are not read again.
    """
    tables: dict[str, tuple[Scenario, Path]] = {}

    def table(name: str, at: str, columns: Any, metadata: Any, *steps: list[dict[str, Any]], **more: Any) -> None:
        (tmp_path / name).mkdir()
        toy, mark = Scenario(tmp_path / name, "spark"), tmp_path / name / "blocked"
        block = {"block": {"at": at, "part": 1, "after": 1, "file": str(mark)}} if at else {}
        toy.table(name, columns, metadata, steps=list(steps), **block, **more)
        toy.save()
        tables[name] = toy, mark

    # One row in the first micro-batch: its second partition, which the block is for, has none.
    table("events", "read", EVENTS, APPEND, [event(0)], [event(i) for i in range(1, 7)])
    table("states", "read", STATES, CDC, [state("a", 1, 1)], [state(key, 2, 2) for key in "abcd"])
    old = [span(key, "x", 4, 6, 1, 1) for key in ("moved", "gone", "same")]
    new = [window({"place": "x"}, 0, 10, 2), span("same", "x", 4, 6, 1, 2), span("new", "x", 5, None, 1, 2)]
    moved = span("moved", "x", 20, 21, 1, 0)
    table("spans", "read_keys", SPANS, REPLACE_SPANS, old, new, kept=[moved])
    table("merged", "", EVENTS, APPEND, *([event(i)] for i in range(8)), parts=1)
    process = subprocess.Popen(
        [sys.executable, "-c", _RUN, str(tmp_path / "session"), *(str(tmp_path / name) for name in tables)],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        for _, mark in tables.values():
            _wait_for(mark, process)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    tables["merged"][0].tables["merged"]["steps"] += [[event(8)]]
    before = {
        "events": [(0,)],
        "states": [("a",)],
        "spans": [("gone",), ("moved",), ("same",)],
        "merged": [(i,) for i in range(8)],
    }
    after = {
        "events": [(i,) for i in range(7)],
        "states": [(key,) for key in "abcd"],
        "spans": [("moved",), ("new",), ("same",)],
        "merged": [(i,) for i in range(9)],
    }
    read = {"events": 6, "states": 4, "spans": 2, "merged": 1}
    for name, (toy, _) in tables.items():
        assert toy.rows(name, "id") == expected(*before[name])
        toy.tables[name].pop("block", None)
        (result,) = toy.ok()
        assert result.rows_read == read[name]
        assert toy.rows(name, "id") == expected(*after[name])
    assert tables["merged"][0].delta("merged").get_add_actions().num_rows == 1
    assert not list(tmp_path.glob("merged/warehouse/_lakeflow/staging/**/*.parquet"))


def test_a_batch_that_was_committed_but_not_noted_is_not_written_twice(toy: Scenario) -> None:
    """Killed between Delta's commit and Spark's: the batch comes again, and changes nothing."""
    toy.table("events", EVENTS, APPEND, steps=[[event(0)], [event(1), event(2)]])
    toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("b", 1, 2)]])
    whole = window({"id": "a"}, 0, 9, 2)
    steps = [[reading("a", 1, 1, 1), reading("a", 2, 1, 1)], [whole, reading("a", 2, 2, 2), reading("a", 3, 1, 2)]]
    toy.table("readings", READINGS, REPLACE, steps=steps)
    objects = {"source_table": "events"}, history("states"), {"source_table": "readings"}
    toy.ok(*objects)
    notes = list(toy.warehouse.glob("_lakeflow/checkpoints/default/*/*/commits/1"))
    assert len(notes) == len(objects)
    for note in notes:
        note.unlink()
        note.with_name(".1.crc").unlink(missing_ok=True)
    # A stream that could not be read the first time answers now: nobody will ask it for this time again.
    toy.tables["states"]["steps"][1].append(state("c", 1, 2))
    version = toy.delta("readings").version()
    toy.ok(*objects)
    assert toy.rows("events", "id") == expected((0,), (1,), (2,))
    assert toy.rows("states", "id", START_AT, END_AT) == expected(("a", 1, None), ("b", 2, None), ("c", 2, None))
    assert toy.rows("readings", "at", "value") == expected((moment(2), 2.0), (moment(3), 1.0))
    assert toy.delta("readings").version() == version


def test_a_full_refresh_that_was_committed_but_not_noted_is_not_read_again(toy: Scenario) -> None:
    """Rows that the source held back the first time would be left out by Delta, and taken for landed by the source."""
    events = toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    toy.ok(full_refresh=True)
    (note,) = toy.warehouse.glob("_lakeflow/checkpoints/**/generation.json")
    generation = json.loads(note.read_text())
    note.write_text(json.dumps({**generation, "replaces": True}))
    for done in (note.parent / generation["name"] / "commits").iterdir():
        done.unlink()
    events["fail"] = {"at": "read", "message": "read again", "kind": "source"}
    toy.ok()
    assert toy.rows("events", "id") == expected((0,))
    del events["fail"]
    events["steps"] += [[event(1)]]
    toy.ok()
    assert toy.rows("events", "id") == expected((0,), (1,))


def test_a_run_that_is_asked_to_stop_ends_after_the_micro_batch(
    toy: Scenario, spark: Any, caplog: pytest.LogCaptureFixture
) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(number)] for number in range(6)])
    stop = threading.Event()

    class Stops(ProgressSink):
        def on_batch(self, flow: Any, rows_read: int, rows_written: int, batches: int) -> None:
            stop.set()

    (result,) = toy.run(stop=stop, progress=Stops()).tables
    assert result.status == "ok"
    assert 0 < result.rows_written == len(toy.rows("events")) < 6
    assert spark.streams.active == []
    assert "Traceback" not in caplog.text, "the callback's own error is no news"
    toy.ok()
    assert toy.rows("events", "id") == expected(*((number,) for number in range(6)))


@pytest.mark.parametrize("lost", ["generation.json", "checkpoint", "table"])
def test_parts_of_a_table_that_are_lost_are_reported(toy: Scenario, lost: str) -> None:
    import shutil

    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    toy.ok()
    directory = toy.warehouse / "_lakeflow" / "checkpoints" / "default" / "events"
    if lost == "table":
        shutil.rmtree(toy.path("events"))
    elif lost == "checkpoint":
        shutil.rmtree(directory / json.loads((directory / "generation.json").read_text())["name"])
    else:
        (directory / lost).unlink()
    (result,) = toy.run().tables
    assert (result.status, result.error_kind) == ("failed", "configuration")
    assert "--full-refresh" in str(result.error)
    toy.ok(full_refresh=True)
    assert toy.rows("events", "id") == [(0,)]


@pytest.mark.parametrize("name", ["job_feature%2Fx", "%2e%2e [1]"])
def test_tables_lie_in_the_folder_that_is_named(tmp_path: Path, spark: Any, name: str) -> None:
    folder = tmp_path / "lakes" / name
    folder.mkdir(parents=True)
    toy = Scenario(folder, "spark")
    toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("a", 2, 2), state("b", 1, 1)]])
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    entries = [history("states"), {"source_table": "events"}]
    toy.ok(*entries)
    toy.tables["events"]["steps"] += [[event(1)]]
    toy.ok(*entries)
    assert toy.rows("events", "id") == expected((0,), (1,))
    assert toy.rows("states", "id", "value", START_AT, END_AT) == expected(
        ("a", 1.0, 1, 2), ("a", 2.0, 2, None), ("b", 1.0, 1, None)
    )
    assert sorted(one.name for one in folder.iterdir()) == ["script.json", "warehouse"]
    assert [[one.name for one in where.iterdir()] for where in (tmp_path, tmp_path / "lakes")] == [["lakes"], [name]]


@pytest.mark.parametrize(
    "place", ["default/events", "default/events/_delta_log", "_lakeflow/staging", "_lakeflow/checkpoints"]
)
def test_a_link_that_leads_out_of_the_warehouse_is_refused(tmp_path: Path, toy: Scenario, place: str) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(0)]])
    outside = tmp_path / "outside"
    outside.mkdir()
    link = toy.warehouse / place
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    with pytest.raises(ConfigurationError, match="leads out of the warehouse"):
        toy.run()
    assert list(outside.iterdir()) == []


def test_names_that_spark_cannot_write_are_reported(toy: Scenario) -> None:
    toy.table("events", (("id", "long"), ("Part No", "long")), APPEND, steps=[[{"id": 1, "Part No": 2}]])
    (result,) = toy.run().tables
    assert result.status == "failed"
    assert "column 'Part No'" in str(result.error)
    assert not toy.path("events").exists()


def test_tables_of_engine_local_read_the_same_in_spark(tmp_path: Path, spark: Any) -> None:
    local = Scenario(tmp_path, "local")
    rows = [state("a", 1.5, 1, ["x", "y"]), state("b", None, 1)]
    local.table("states", STATES, CDC, steps=[rows, [state("a", 2, 2, [])]], comments={"id": "Name"})
    columns = (("id", "long", "not null"), ("at", "timestamp"), ("on", "boolean"))
    stamps = [{"id": 1, "at": "2024-01-01T00:00:00.123456Z", "on": True}, {"id": 2, "at": None, "on": None}]
    local.table("stamps", columns, APPEND, steps=[stamps])
    local.ok(history("states"), {"source_table": "stamps"})
    for table in ("states", "stamps"):
        found = spark.read.format("delta").load(str(local.path(table))).toArrow().to_pylist()
        cells = [tuple(tuple(v) if isinstance(v, list) else v for v in row.values()) for row in found]
        assert expected(*cells) == local.rows(table)
    schema = spark.read.format("delta").load(str(local.path("states"))).schema
    assert schema["id"].metadata == {"comment": "Name"}


def test_tables_keep_to_what_every_reader_knows(toy: Scenario, spark: Any) -> None:
    """No deletion vectors and no column mapping, also where they are the session's defaults."""
    switch = "spark.databricks.delta.properties.defaults.enableDeletionVectors"
    spark.conf.set(switch, "true")
    try:
        toy.table("states", STATES, CDC, steps=[[state("a", 1, 1)], [state("a", 2, 2)]])
        toy.ok()
    finally:
        spark.conf.unset(switch)
    protocol = toy.delta("states").protocol()
    assert (protocol.min_reader_version, protocol.min_writer_version) == (1, 2)
    assert toy.rows("states", "id", "value") == [("a", 2.0)]
