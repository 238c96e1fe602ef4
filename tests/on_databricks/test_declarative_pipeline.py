"""A spec as a declarative pipeline of open-source Spark: an append flow and a materialized view, run twice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pi_simulator import PlantConfig, Running, ServerConfig, running

SINCE = "2026-01-10T11:54:00Z"
SETTLE_SECONDS = 30

SPEC = """
connection_name: plant
objects:
  - table:
      source_table: timeseries
      destination_table: events
      table_configuration: {{ tags: {tags}, start_time: "{since}" }}
  - table: {{ source_table: points }}
"""

PIPELINE = """
name: plant
storage: file://{folder}/storage
libraries: [{{ glob: {{ include: flows.py }} }}]
"""

FLOWS = """
from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.engines.databricks import ingest

ingest(spark, "spec.yaml", connection=load_connection("connections.yaml", "plant"))
"""

#: Runs the pipeline each time a line comes in, and answers with what its tables hold. Tables are those of the session's
#: own catalog, which ends with it.
RUN = """
import json, os, sys
from pathlib import Path
from pyspark.pipelines import cli
from pyspark.sql import SparkSession
from pyspark.sql.connect.client.core import SparkConnectClient

# The client of this release does not know what a Python data source says of itself when it was read, and would take
# the end of a good run for a failure.
fetch = SparkConnectClient._execute_and_fetch_as_iterator
def without_metrics(self, *arguments, **named):
    return (one for one in fetch(self, *arguments, **named) if type(one).__name__ != "PlanObservedMetrics")
SparkConnectClient._execute_and_fetch_as_iterator = without_metrics

settings = {
    "spark.sql.warehouse.dir": os.getcwd() + "/tables",
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}
builder = SparkSession.builder.remote("local[2]")
for name, value in settings.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
# A run ends its session, and with it the catalog.
stop, type(spark).stop = type(spark).stop, lambda self: None
for _ in sys.stdin:
    cli.run(Path("pipeline.yaml"), [], False, [], False)
    events = spark.table("events").selectExpr("web_id", "cast(timestamp as string)", "ordinal").collect()
    comment = spark.sql("DESCRIBE events web_id").where("info_name = 'comment'").first()["info_value"]
    points = spark.table("points").count()
    print("FOUND", json.dumps({"events": events, "points": points, "comment": comment}), flush=True)
stop(spark)
"""


@pytest.mark.slow
@pytest.mark.spark
def test_it_appends_what_is_new_and_holds_the_newest_list(tmp_path: Path) -> None:
    pytest.importorskip("grpc_status")
    with running(PlantConfig.small()) as pi:
        names = [point["name"] for point in pi.admin.truth_points() if point["plain"]][:3]
        options = {"base_url": pi.base_url, "username": ServerConfig.username, "password": ServerConfig.password}
        connections = {"connections": {"plant": {"source": "osipi", "options": options}}}
        (tmp_path / "connections.yaml").write_text(json.dumps(connections))
        (tmp_path / "spec.yaml").write_text(SPEC.format(tags=json.dumps(names), since=SINCE))
        (tmp_path / "pipeline.yaml").write_text(PIPELINE.format(folder=tmp_path))
        (tmp_path / "flows.py").write_text(FLOWS)
        points = len(pi.admin.truth_points())
        with _Pipeline(tmp_path) as pipeline:
            for _ in range(2):
                there = _settled(pi, names)
                found = pipeline.update()
                assert len(found["events"]) == there > 0
                assert len({tuple(event) for event in found["events"]}) == there
                assert found["points"] == points
                assert found["comment"]
                pi.admin.advance(120)


def _settled(pi: Running, names: list[str]) -> int:
    """Events that an update must have found by now."""
    now = datetime.fromisoformat(pi.admin.now()[:19])
    until = (now - timedelta(seconds=SETTLE_SECONDS)).isoformat() + "Z"
    return sum(pi.admin.truth_counts(SINCE, until, names).values())


class _Pipeline:
    """The process in which the pipeline lives."""

    def __init__(self, folder: Path) -> None:
        environment = {name: value for name, value in os.environ.items() if name not in ("SPARK_REMOTE", "MASTER")}
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed when the process has ended
        self._process = subprocess.Popen(
            [sys.executable, "-c", RUN],
            cwd=folder,
            env={**environment, "PYSPARK_PYTHON": sys.executable},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def __enter__(self) -> _Pipeline:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(60)
        finally:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._log.close()

    def update(self) -> dict[str, object]:
        """Run it once; what its tables hold then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("update\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith("FOUND "):
                found: dict[str, object] = json.loads(line.removeprefix("FOUND "))
                return found
        self._log.seek(0)
        raise AssertionError(self._log.read()[-6000:])
