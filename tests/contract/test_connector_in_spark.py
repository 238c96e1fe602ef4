"""A connector that passes the suite also works in a Spark session; one that cannot be replayed does not."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest

from lakeflow_pipeline.conformance.spark import SparkConnectSuite
from osipi import OsipiLakeflowConnect
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.conformance_toys import METADATA, GoodConnector, ReadsToNow

pytestmark = pytest.mark.spark

SECRET = "a-value-nobody-may-see"
SINCE = "2026-01-10T11:54:00Z"
SETTLE_SECONDS = 30


@pytest.fixture
def connection(tmp_path: Path) -> dict[str, str]:
    counter = tmp_path / "counter"
    counter.write_text("50")
    return {"counter": str(counter), "token": SECRET}


class TestGoodConnectorInSpark(SparkConnectSuite):
    connector_class = GoodConnector
    table_options: ClassVar[Any] = {"readings": {"max_rows": "40"}, "frames": {"max_rows": "60"}}

    @pytest.fixture(autouse=True)
    def _connection(self, connection: dict[str, str], request: pytest.FixtureRequest) -> None:
        request.cls.connection_options = connection


def test_duplicates_of_a_replay_are_found(spark: Any, connection: dict[str, str], tmp_path: Path) -> None:
    """The source moves on between the killed run and its restart, so the first batch comes again with more rows."""

    class Suite(SparkConnectSuite):
        connector_class = ReadsToNow
        connection_options = connection
        tables: ClassVar[Any] = ["journal"]

        def _stream(self, reader: Callable[[str], Any], table: str, sink: Any, directory: Path) -> None:
            try:
                super()._stream(reader, table, sink, directory)
            finally:
                Path(connection["counter"]).write_text("60")

    suite = Suite()
    from lakeflow_pipeline.datasource import register

    register(spark, ReadsToNow, connection, format_name="reads_to_now")
    with pytest.raises(AssertionError, match="after a killed sink and a restart"):
        suite.test_stream_and_restart(lambda kind: getattr(spark, kind).format("reads_to_now"), tmp_path)


def _until(what: Callable[[], bool], query: Any, seconds: float = 90) -> None:
    """Wait until something is so; fails when the query ends before."""
    deadline = time.monotonic() + seconds
    while not what():
        assert query.isActive, query.exception()
        assert time.monotonic() < deadline, query.lastProgress
        time.sleep(0.05)


@pytest.mark.parametrize("table", ["readings", "journal"])
def test_a_continuous_stream_goes_on(spark: Any, connection: dict[str, str], tmp_path: Path, table: str) -> None:
    """It catches up, waits, and reads what comes then; by partitions and without."""
    from lakeflow_pipeline.datasource import register

    register(spark, GoodConnector, connection, format_name="toy_goes_on")
    counter, found = Path(connection["counter"]), []
    query = (
        spark.readStream.format("toy_goes_on")
        .option("tableName", table)
        .load()
        .writeStream.foreachBatch(lambda rows, _: found.extend(row.id for row in rows.select("id").collect()))
        .option("checkpointLocation", str(tmp_path / "checkpoint"))
        .trigger(processingTime="100 milliseconds")
        .start()
    )
    try:
        for there in (50, 51, 90):
            # The source is written in one piece: the stream reads it at any time.
            aside = tmp_path / "aside"
            aside.write_text(str(there))
            aside.replace(counter)
            _until(lambda there=there: sorted(found) == list(range(there)), query)  # type: ignore[misc]
            _until(lambda: not query.status["isDataAvailable"], query)
    finally:
        query.stop()
    assert sorted(found) == list(range(90))


def test_streams_of_the_connector_end_and_go_on(spark: Any, tmp_path: Path) -> None:
    """Of a user who reads the connector with Spark alone: a triggered stream ends while data keeps arriving, and a
    continuous one sees what comes after it had caught up. Each event once.
    """
    from lakeflow_pipeline.datasource import register

    with running(PlantConfig.small()) as pi:
        names = [point["name"] for point in pi.admin.truth_points() if point["plain"]][:3]
        options = {"base_url": pi.base_url, "username": ServerConfig.username, "password": ServerConfig.password}
        register(spark, OsipiLakeflowConnect, options, format_name="osipi_of_a_user")
        chosen = {"tableName": "timeseries", "tags": json.dumps(names), "start_time": SINCE}
        found: list[Any] = []

        def start(each_batch: Callable[[], object], **trigger: Any) -> Any:
            def take(rows: Any, _: int) -> None:
                found.extend(map(tuple, rows.select("web_id", "timestamp", "ordinal").collect()))
                each_batch()

            frame = spark.readStream.format("osipi_of_a_user").options(**chosen).load()
            writer = frame.writeStream.foreachBatch(take).option("checkpointLocation", str(tmp_path / "checkpoint"))
            return writer.trigger(**trigger).start()

        there = _settled(pi, names)
        query = start(lambda: pi.admin.advance(60), availableNow=True)
        assert query.awaitTermination(120)
        assert len(found) == there > 0

        query = start(lambda: None, processingTime="200 milliseconds")
        try:
            for _ in range(3):
                there = _settled(pi, names)
                _until(lambda there=there: len(found) >= there, query)  # type: ignore[misc]
                _until(lambda: not query.status["isDataAvailable"], query)
                assert len(found) == there
                pi.admin.advance(60)
        finally:
            query.stop()
        assert len(set(found)) == len(found)


def _settled(pi: Running, names: list[str]) -> int:
    """Events that a read from `SINCE` must have found by now."""
    now = datetime.fromisoformat(pi.admin.now()[:19])
    until = (now - timedelta(seconds=SETTLE_SECONDS)).isoformat() + "Z"
    return sum(pi.admin.truth_counts(SINCE, until, names).values())


def test_deletes_of_a_partitioned_table(spark: Any, connection: dict[str, str]) -> None:
    """The delete flow reads tombstones even where rows are read by partitions; other columns are null."""
    from lakeflow_pipeline.datasource import register

    register(spark, GoodConnector, connection, format_name="toy_deletes")
    frame = spark.readStream.format("toy_deletes").option("tableName", "frames").option("isDeleteFlow", "true").load()
    found: list[Any] = []
    query = frame.writeStream.foreachBatch(lambda rows, _: found.extend(rows.collect())).trigger(availableNow=True)
    running = query.start()
    assert running.awaitTermination(60)
    assert sorted(row.id for row in found) == [3, 13, 23, 33, 43]
    assert all(row["at"] is not None and row.value is None and row.note is None for row in found)


def test_options_reach_the_connector_and_no_plan(spark: Any, connection: dict[str, str]) -> None:
    """Unbound, by module and class: options of the read, with the names in any case."""
    from lakeflow_pipeline.datasource import register

    register(spark)
    frame = (
        spark.read.format("lakeflow_connect")
        .option("source", "support.conformance_toys:GoodConnector")
        .option("TABLENAME", "readings")
        .options(**{name.upper(): value for name, value in connection.items()})
        .load()
    )
    assert frame.count() == 50
    plan = frame._jdf.queryExecution().toString() + frame._jdf.queryExecution().explainString(
        spark._jvm.org.apache.spark.sql.execution.ExplainMode.fromString("formatted")
    )
    assert "readings" in plan or "lakeflow" in plan.lower()
    assert SECRET not in plan


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "option 'tableName' is missing"),
        ({"tableName": "_community_tables"}, "no virtual table '_community_tables'"),
        ({"tableName": "nothing"}, "no table 'nothing'"),
        ({"tableName": "readings", "isDeleteFlow": "maybe"}, "give true or false"),
    ],
)
def test_wrong_options_are_told(spark: Any, connection: dict[str, str], options: dict[str, str], message: str) -> None:
    from lakeflow_pipeline.datasource import register

    register(spark, GoodConnector, connection, format_name="toy_errors")
    with pytest.raises(Exception, match=message) as error:
        spark.read.format("toy_errors").options(**options).load()
    assert SECRET not in str(error.value)


def test_comments_and_nullability_arrive(spark: Any, connection: dict[str, str]) -> None:
    from lakeflow_pipeline.datasource import register

    register(spark, GoodConnector, connection, format_name="toy_schema")
    schema = spark.read.format("toy_schema").option("tableName", "assets").load().schema
    assert schema["id"].metadata == {"comment": "Number of the row"}
    assert not schema["id"].nullable
    assert METADATA["assets"]["primary_keys"] == ["id"]
