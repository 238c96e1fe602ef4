"""A connector that passes the suite also works in a Spark session; one that cannot be replayed does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import pytest
from conformance_toys import METADATA, GoodConnector, ReadsToNow

from lakeflow_pipeline.conformance.spark import SparkConnectSuite

pytestmark = pytest.mark.spark

SECRET = "a-value-nobody-may-see"


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
        .option("source", "conformance_toys:GoodConnector")
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
