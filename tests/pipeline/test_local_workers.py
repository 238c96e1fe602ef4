"""Partitions that engine local reads in several processes."""

from __future__ import annotations

import os
import pickle
import threading
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from lakeflow_pipeline.engines.local import workers
from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.engines.local.staging import read_files, write_file
from lakeflow_pipeline.errors import PipelineError, kind_of
from lakeflow_pipeline.progress import ProgressSink
from support.scenario import APPEND, EVENTS, Scenario, event, expected
from support.toy_connector import ArrowToyConnector, ToyConnector


class NeedsTwo(Exception):
    """An exception that pickles, but cannot be unpickled."""

    kind = "source"

    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} and {second}")


class AwkwardConnector(ArrowToyConnector):
    def read_partition_arrow(self, table_name: str, partition: Any, table_options: Any = None) -> Any:
        if partition["part"] == 0:
            raise NeedsTwo("this", "that")
        return super().read_partition_arrow(table_name, partition, table_options)


class LockedConnector(ArrowToyConnector):
    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self._lock = threading.Lock()


@pytest.fixture
def toy(tmp_path: Path) -> Scenario:
    """With three processes and no patience the first partitions are read by others, the last ones by this one."""
    return Scenario(tmp_path, LocalEngine(3, patience=0))


class Parts(ProgressSink):
    def __init__(self) -> None:
        self.reported: list[tuple[int, int, int]] = []

    def on_read(self, flow: Any, rows_read: int, partitions_done: int, partitions: int) -> None:
        self.reported.append((rows_read, partitions_done, partitions))


@pytest.mark.parametrize("connector", [ArrowToyConnector, ToyConnector])
def test_all_partitions_are_read_once(toy: Scenario, connector: type[ToyConnector]) -> None:
    toy.connector = connector
    toy.table(
        "events", EVENTS, APPEND, parts=9, steps=[[event(i) for i in range(100)], [event(i) for i in range(100, 150)]]
    )
    parts = Parts()
    (result,) = toy.ok(progress=parts)
    assert (result.rows_read, result.rows_written, result.batches) == (150, 150, 2)
    assert toy.rows("events", "id") == expected(*((i,) for i in range(150)))
    assert (100, 9, 9) in parts.reported
    assert parts.reported[-1] == (150, 9, 9)
    assert [rows for rows, *_ in parts.reported] == sorted(rows for rows, *_ in parts.reported)


@pytest.mark.parametrize("part", [0, 5])
def test_an_error_of_any_process_keeps_class_and_kind(toy: Scenario, part: int) -> None:
    events = toy.table("events", EVENTS, APPEND, parts=6, steps=[[event(i) for i in range(30)]])
    events["fail"] = {"at": "read", "part": part, "after": 1, "kind": "source", "message": "no answer"}
    (result,) = toy.run().tables
    assert (result.status, result.error, result.error_kind) == ("failed", "no answer", "source")
    assert toy.rows("events") == []


def test_an_error_that_cannot_be_brought_over_keeps_text_and_kind(toy: Scenario) -> None:
    toy.connector = AwkwardConnector
    toy.table("events", EVENTS, APPEND, parts=8, steps=[[event(i) for i in range(80)]])
    (result,) = toy.run().tables
    assert (result.status, result.error, result.error_kind) == ("failed", "this and that", "source")


def test_a_process_that_dies_is_reported_and_the_next_run_reads_all(toy: Scenario) -> None:
    events = toy.table("events", EVENTS, APPEND, parts=6, steps=[[event(i) for i in range(30)]])
    events["die"] = {"at": "read", "part": 0, "after": 2, "spare": os.getpid()}
    toy.table("others", EVENTS, APPEND, parts=6, steps=[[event(i) for i in range(30)]])
    failed, other = toy.run().tables
    assert failed.status == "failed"
    assert "has died" in str(failed.error)
    assert toy.rows("events") == []
    assert (other.status, other.rows_written) == ("ok", 30)
    del events["die"]
    toy.engine = LocalEngine(3, patience=0)
    toy.ok({"source_table": "events"})
    assert toy.rows("events", "id") == expected(*((i,) for i in range(30)))


def test_a_connector_that_cannot_be_pickled_is_reported(toy: Scenario) -> None:
    toy.connector = LockedConnector
    toy.table("events", EVENTS, APPEND, parts=6, steps=[[event(i) for i in range(30)]])
    (result,) = toy.run().tables
    assert result.status == "failed"
    assert "LockedConnector cannot be pickled for other processes" in str(result.error)


def test_a_run_that_finds_little_starts_no_process(toy: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(workers, "ProcessPoolExecutor", refuse)
    toy.engine = LocalEngine(4)
    toy.table("events", EVENTS, APPEND, parts=6, steps=[[event(i) for i in range(30)]])
    toy.ok()
    assert len(toy.rows("events")) == 30


def test_stop_keeps_what_is_committed(toy: Scenario) -> None:
    toy.table("events", EVENTS, APPEND, steps=[[event(i) for i in range(10)] for _ in range(3)])
    stop = threading.Event()

    class StopsAtOnce(ProgressSink):
        def on_batch(self, flow: Any, rows_read: int, rows_written: int, batches: int) -> None:
            stop.set()

    (result,) = toy.ok(progress=StopsAtOnce(), stop=stop)
    assert (result.rows_written, result.batches) == (10, 1)
    toy.engine = LocalEngine(1)
    (result,) = toy.ok()
    assert (result.rows_written, result.batches) == (20, 2)


@pytest.mark.parametrize("error", [ValueError("x"), NeedsTwo("a", "b"), KeyError("k"), PipelineError("p")])
def test_an_error_of_another_process_stays_the_same(error: Exception) -> None:
    again = pickle.loads(workers.portable(error))
    assert kind_of(again) == kind_of(error)
    assert str(error) in str(again)


def test_an_error_keeps_the_kind_of_its_cause() -> None:
    error = RuntimeError("reading failed")
    error.__cause__ = NeedsTwo("a", "b")
    again = pickle.loads(workers.portable(error))
    assert (str(again), kind_of(again)) == ("reading failed", "source")


def test_staged_rows_are_read_as_they_came(tmp_path: Path) -> None:
    table = pa.table({"a": ["y", "x", None], "b": [1, 2, 0]})
    assert write_file(tmp_path / "f.arrow", table.to_batches(), table.schema) == 3
    assert pa.Table.from_batches(read_files([tmp_path / "f.arrow", tmp_path / "none.arrow"])) == table
    assert write_file(tmp_path / "g.arrow", [], table.schema) == 0
    assert not (tmp_path / "g.arrow").exists()
