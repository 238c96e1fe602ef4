"""The sink that replaces windows where serverless compute runs it: over Spark Connect, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lakeflow_pipeline.engines.spark.jars import delta_jars
from support.scenario import READINGS, REPLACE, Scenario, reading, window

TESTS = Path(__file__).parents[1]

#: Declares the flow and runs it as the platform does. The session shows times in another zone than UTC.
RUN = """
import json, os, sys
from pyspark.sql import SparkSession

settings = json.loads(sys.argv[1])
builder = SparkSession.builder.remote("local[2]")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()

from support.recorded_pipelines import Recorded
recorded = Recorded()
sys.modules["pyspark.pipelines"] = recorded.module()

from support.toy_connector import ArrowToyConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines.databricks import ingest

spark.sql(f"CREATE DATABASE declared LOCATION '{os.getcwd()}/warehouse/default'")
table = {
    "source_table": "readings",
    "destination_catalog": "spark_catalog",
    "destination_schema": "declared",
    "table_configuration": {"table_properties": {"plant": "north"}},
}
connection = Connection("toy", ArrowToyConnector, {"script": os.getcwd() + "/script.json"})
ingest(spark, {"connection_name": "toy", "objects": [{"table": table}]}, connection=connection)
(sink,), (flow,) = recorded.of("foreach_batch_sink"), recorded.of("append_flow")
writer = flow.decorated().writeStream.foreachBatch(sink.decorated)
query = writer.option("checkpointLocation", os.getcwd() + "/checkpoint").trigger(availableNow=True).start()
assert query.awaitTermination(200)
print("FOUND", type(spark).__module__, spark.conf.get("spark.sql.session.timeZone"))
spark.stop()
"""


@pytest.mark.slow
@pytest.mark.spark
def test_windows_take_the_place_of_what_was_there(tmp_path: Path) -> None:
    pytest.importorskip("grpc_status")
    scenario = Scenario(tmp_path, engine="none")
    first = [reading(key, minute, 1, 1) for key in ("a", "b") for minute in (1, 2, 9)]
    second = [reading("a", 1, 1, 2), reading("a", 2, 5, 2), window({"id": "a"}, 0, 10, 2)]
    metadata = {**REPLACE, "cluster_by": ["id", "at"], "comment": "the plant's"}
    scenario.table("readings", READINGS, metadata, steps=[first, second])
    scenario.save()
    settings = {
        "spark.jars": ",".join(map(str, delta_jars())),
        "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
        "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
        "spark.sql.warehouse.dir": str(tmp_path / "tables"),
        "spark.sql.session.timeZone": "America/New_York",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.adaptive.enabled": "false",
        "spark.databricks.delta.snapshotPartitions": "1",
        "spark.ui.enabled": "false",
        "spark.driver.memory": "1500m",
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    }
    environment = {name: value for name, value in os.environ.items() if name not in ("SPARK_REMOTE", "MASTER")}
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps(settings)],
        cwd=tmp_path,
        env={
            **environment,
            "PYSPARK_PYTHON": sys.executable,
            "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS / "on_databricks"), os.environ.get("PYTHONPATH", "")]),
        },
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr[-5000:]
    assert "FOUND pyspark.sql.connect.session America/New_York" in done.stdout
    kept = [(row[0], row[1].minute, *row[2:]) for row in scenario.rows("readings")]
    assert sorted(kept) == [("a", 1, 1, 1), ("a", 2, 5, 2), ("b", 1, 1, 1), ("b", 2, 1, 1), ("b", 9, 1, 1)]
    properties = scenario.delta("readings").metadata()
    assert (properties.configuration["plant"], properties.description) == ("north", "the plant's")
