"""What a declarative pipeline's functions do when Spark calls them: on real streams and Delta tables."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines.databricks import ingest
from lakeflow_pipeline.errors import PipelineError
from support.recorded_pipelines import Recorded
from support.scenario import (
    CDC_WITH_DELETES,
    READINGS,
    REPLACE,
    STATES,
    Scenario,
    reading,
    state,
    window,
)

pytestmark = pytest.mark.spark

DATABASE = "declared"
TIMES = ("at", WINDOW_START, WINDOW_END)


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    pipelines = Recorded()
    monkeypatch.setitem(sys.modules, "pyspark.pipelines", pipelines.module())
    return pipelines


@pytest.fixture
def there(spark: Any, tmp_path: Path) -> Iterator[Scenario]:
    """A source, and the tables that Spark has of it: schema ``default`` of its warehouse is a database of Spark's."""
    scenario = Scenario(tmp_path, engine="none")
    spark.sql(f"CREATE DATABASE {DATABASE} LOCATION '{scenario.warehouse / 'default'}'")
    yield scenario
    spark.sql(f"DROP DATABASE {DATABASE} CASCADE")


def declare(spark: Any, scenario: Scenario, name: str, **properties: str) -> None:
    """Define the flow of a table, as a pipeline's source file does."""
    scenario.save()
    table = {
        "source_table": name,
        "destination_catalog": "spark_catalog",
        "destination_schema": DATABASE,
        "table_configuration": {"table_properties": properties},
    }
    connection = Connection("toy", scenario.connector, {"script": str(scenario.script)})
    ingest(spark, {"connection_name": "toy", "objects": [{"table": table}]}, connection=connection)


def run(frame: Any, each: Any, checkpoint: Path) -> None:
    """What the platform does with a flow and its sink."""
    writer = frame.writeStream.foreachBatch(each).option("checkpointLocation", str(checkpoint))
    query = writer.trigger(availableNow=True).start()
    query.awaitTermination(120)


def batch(like: Any, rows: list[dict[str, Any]]) -> Any:
    """Rows of a script as one micro-batch of a stream."""

    def cell(name: str, value: Any) -> Any:
        if value is None:
            return None
        return datetime.fromisoformat(value) if name in TIMES else float(value) if name == "value" else value

    cells = [tuple(cell(name, row.get(name)) for name in like.schema.names) for row in rows]
    return like.sparkSession.createDataFrame(cells, like.schema)


@pytest.mark.slow
def test_windows_take_the_place_of_what_was_there(
    spark: Any, recorded: Recorded, there: Scenario, tmp_path: Path
) -> None:
    """After each run the table is that of engine local."""
    metadata = {**REPLACE, "cluster_by": ["id", "at"], "comment": "the plant's"}
    first = [reading(key, minute, 1, 1) for key in ("a", "b", "c") for minute in (1, 2, 9)] + [reading(None, 1, 1, 1)]
    second = [
        *(reading("a", 1, 1, 2), reading("a", 2, 5, 2), window({"id": "a"}, 0, 10, 2)),
        *(reading("b", 5, 1, 2), window({"id": "b"}, 2, 10, 2), window({"id": None}, 0, 10, 2)),
        *(reading("d", 1, None, 2), reading("d", 1, 3, 3)),
    ]
    third = [window({"id": "c"}, 0, 5, 4)]
    local = Scenario(tmp_path / "local", "local")
    local.script.parent.mkdir()
    for scenario in (there, local):
        scenario.table("readings", READINGS, metadata)
    declare(spark, there, "readings")
    (sink,), (flow,) = recorded.of("foreach_batch_sink"), recorded.of("append_flow")
    assert sink.decorated is not None
    assert flow.decorated is not None

    for number, step in enumerate((first, second, third)):
        local.tables["readings"]["steps"] += [step]
        local.ok()
        if number == 0:
            there.tables["readings"]["steps"] += [step]
            there.save()
            run(flow.decorated(), sink.decorated, tmp_path / "checkpoint")
        else:
            sink.decorated(batch(flow.decorated(), step), number)
        assert there.rows("readings") == local.rows("readings")
    detail = spark.sql(f"DESCRIBE DETAIL {DATABASE}.readings").first()
    assert (detail.clusteringColumns, detail.description) == (["id", "at"], "the plant's")
    assert not spark.table(f"{DATABASE}.readings").schema["seen"].nullable

    # A batch that comes again changes nothing.
    sink.decorated(batch(flow.decorated(), second), 3)
    content = there.rows("readings")
    assert content == local.rows("readings")

    # A new column comes in, and a full refresh begins anew.
    there.table("readings", (*READINGS, ("note", "string")), metadata)
    recorded.calls.clear()
    declare(spark, there, "readings", plant="north")
    (sink,), (flow,) = recorded.of("foreach_batch_sink"), recorded.of("append_flow")
    assert sink.decorated is not None
    assert flow.decorated is not None
    last = batch(flow.decorated(), [reading("z", 1, 1, 1)])
    sink.decorated(last, 4)
    assert [row[:-1] for row in there.rows("readings") if row[0] != "z"] == content
    assert there.delta("readings").metadata().configuration["plant"] == "north"
    sink.decorated(last, 0)
    assert there.delta("readings").metadata().configuration["plant"] == "north"
    assert [(row[0], row[-1]) for row in there.rows("readings")] == [("z", None)]

    # A table that is gone is not silently begun anew with a part of its rows.
    spark.sql(f"DROP TABLE {DATABASE}.readings")
    with pytest.raises(PipelineError, match=r"does not exist any more.*full refresh"):
        sink.decorated(spark.range(1), 9)


def test_tombstones_come_with_their_mark(spark: Any, recorded: Recorded, there: Scenario, tmp_path: Path) -> None:
    deletes = [[{"id": "a", "at": 3}]]
    there.table("states", STATES, CDC_WITH_DELETES, steps=[[state("a", 1, 1), state("b", 2, 2)]], deletes=deletes)
    declare(spark, there, "states")
    (view,) = recorded.of("temporary_view")
    assert view.decorated is not None
    found: list[Any] = []
    run(
        view.decorated(),
        lambda rows, _: found.extend(rows.select("id", "at", "__lf_deleted").collect()),
        tmp_path / "checkpoint",
    )
    assert sorted(map(tuple, found)) == [("a", 1, False), ("a", 3, True), ("b", 2, False)]
