"""A run of engine spark merges small files in order and removes old ones. The rows do not change."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from deltalake import write_deltalake

pytest.importorskip("pyspark")

from lakeflow_pipeline.engines.files.sorted_merge import is_in_order, lies_in_order
from lakeflow_pipeline.engines.spark.table_version import SparkVersion
from support.scenario import APPEND, EVENTS, Scenario, event, expected

pytestmark = pytest.mark.spark

BY_ID = {**APPEND, "cluster_by": ["id"]}


@pytest.fixture
def toy(tmp_path: Path, spark: Any) -> Scenario:
    return Scenario(tmp_path, "spark")


def files(toy: Scenario) -> list[Path]:
    return [toy.path("events") / name for name in pa.table(toy.delta("events").get_add_actions())["path"].to_pylist()]


def log(toy: Scenario) -> list[dict[str, Any]]:
    """The actions of the newest commit."""
    path = toy.path("events") / "_delta_log" / f"{toy.delta('events').version():020}.json"
    return [json.loads(line) for line in path.read_text().splitlines()]


def with_properties(**properties: str) -> dict[str, Any]:
    return {"source_table": "events", "table_configuration": {"table_properties": properties}}


def test_small_files_become_one_and_old_ones_go(toy: Scenario, spark: Any) -> None:
    off = with_properties(**{"delta.autoOptimize.autoCompact": "false", "delta.targetFileSize": "64mb"})
    events = toy.table("events", EVENTS, BY_ID, parts=2)
    events["steps"] += [[event(number + more) for more in (300, 200, 100, 0)] for number in range(8)]
    toy.ok(off)
    assert len(files(toy)) == 16
    assert all(lies_in_order(path, ["id"]) for path in files(toy))
    properties = toy.delta("events").metadata().configuration
    assert (properties["delta.targetFileSize"], properties["delta.dataSkippingStatsColumns"]) == ("64mb", "id")

    on = with_properties(
        **{"delta.deletedFileRetentionDuration": "interval 0 seconds", "delta.autoOptimize.autoCompact": "true"}
    )
    events["steps"] += [[event(8)]]
    toy.ok(on)
    (merged,) = files(toy)
    assert is_in_order(merged, ("id",))
    ids = sorted({number + more for number in range(8) for more in (0, 100, 200, 300)} | {8})
    assert pq.read_table(merged).column("id").to_pylist() == ids
    assert [row.id for row in spark.read.format("delta").load(str(toy.path("events"))).sort("id").collect()] == ids
    actions = log(toy)
    assert [action["add"]["dataChange"] for action in actions if "add" in action] == [False]
    assert [action["remove"]["dataChange"] for action in actions if "remove" in action] == [False] * 17
    assert not (toy.warehouse / "_lakeflow" / "staging" / "default" / "events").exists()

    marker = toy.warehouse / "_lakeflow" / "checkpoints" / "default" / "events" / "vacuumed"
    os.utime(marker, (0, 0))
    (result,) = toy.ok(on)
    assert (result.rows_read, result.batches) == (0, 0)
    assert list(toy.path("events").glob("*.parquet")) == [merged]
    assert time.time() - marker.stat().st_mtime < 1000
    assert toy.rows("events", "id") == expected(*((number,) for number in ids))


def test_another_writer_comes_first(toy: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run ends as usual and the next run merges. A writer that only adds rows does not stop the merge."""
    events = toy.table("events", EVENTS, BY_ID, parts=1, steps=[[event(number)] for number in range(8)])
    original = SparkVersion.put

    def delete(version: SparkVersion, *arguments: Any) -> bool:
        toy.delta("events").delete("id = 3")
        return original(version, *arguments)

    monkeypatch.setattr(SparkVersion, "put", delete)
    toy.ok()
    assert len(files(toy)) == 7
    assert toy.rows("events", "id") == expected(*((number,) for number in (0, 1, 2, 4, 5, 6, 7)))

    def append(version: SparkVersion, *arguments: Any) -> bool:
        write_deltalake(toy.delta("events"), pa.table({"id": pa.array([9], pa.int64()), "text": ["x"]}), mode="append")
        return original(version, *arguments)

    monkeypatch.setattr(SparkVersion, "put", append)
    events["steps"] += [[event(8)]]
    toy.ok()
    assert len(files(toy)) == 2
    assert toy.rows("events", "id") == expected(*((number,) for number in (0, 1, 2, 4, 5, 6, 7, 8, 9)))
