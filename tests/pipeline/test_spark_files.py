"""What a run of engine spark does about files: few of them, in order, and old ones gone; rows stay what they are."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lakeflow_pipeline.conformance.scenario import APPEND, EVENTS, Scenario, event, expected
from lakeflow_pipeline.engines._delta_merge import is_in_order, lies_in_order

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


@pytest.mark.parametrize("other", ["delete", "append", "lost"])
def test_another_writer_comes_first(
    toy: Scenario, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, other: str
) -> None:
    """Who only adds rows is in nobody's way; otherwise the run ends as it would have, and the next one merges."""
    from lakeflow_pipeline.engines import _delta_compact as compacting
    from lakeflow_pipeline.engines._spark_version import SparkVersion

    events = toy.table("events", EVENTS, BY_ID, parts=1, steps=[[event(number)] for number in range(8)])
    original = SparkVersion.put

    def meanwhile(version: SparkVersion, *arguments: Any) -> bool:
        table = toy.delta("events")
        if other == "delete":
            table.delete("id = 3")
        elif other == "append":
            table_of_one = pa.table({"id": pa.array([9], pa.int64()), "text": ["x"]})
            from deltalake import write_deltalake

            write_deltalake(table, table_of_one, mode="append")
        return original(version, *arguments)

    monkeypatch.setattr(SparkVersion, "put", meanwhile)
    if other == "lost":
        monkeypatch.setattr(compacting, "merged", lambda *_: iter(()))
    toy.ok()
    left = {"delete": [0, 1, 2, 4, 5, 6, 7], "append": [*range(8), 9], "lost": range(8)}[other]
    assert toy.rows("events", "id") == expected(*((number,) for number in left))
    assert len(files(toy)) == {"delete": 7, "append": 2, "lost": 8}[other]
    assert ("8 rows were merged into 0 rows" in caplog.text) == (other == "lost")
    monkeypatch.undo()
    if other != "append":
        events["steps"] += [[event(20)]]
        toy.ok()
        assert len(files(toy)) == {"delete": 1, "lost": 1}[other]
        assert toy.rows("events", "id") == expected(*((number,) for number in [*left, 20]))
