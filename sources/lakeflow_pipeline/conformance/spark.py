"""Checks of a connector in an actual Spark session, through the data source of this package.

    @pytest.mark.spark
    class TestMyConnectorInSpark(SparkConnectSuite):
        connector_class = MyConnector
        ...

A fixture ``spark`` must give a session. The connector's class must be importable in Spark's Python workers.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lakeflow_pipeline.conformance._subject import Subject, key_of, multiset
from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.rows import rows_to_batches
from lakeflow_pipeline.wording import counted

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_FORMATS = (f"conformance_{i}" for i in itertools.count())


class KilledSinkError(Exception):
    """The sink of a test dies."""


class SparkConnectSuite(Subject):
    """Batch, stream and restart of each table; attributes as in `LakeflowConnectSuite`."""

    sample_records: ClassVar[int] = 1 << 31
    stream_timeout_seconds: ClassVar[int] = 120

    @pytest.fixture
    def reader(self, spark: SparkSession) -> Callable[[str], Any]:
        """``reader("read")`` and ``reader("readStream")`` of the connector, which holds the connection already."""
        from lakeflow_pipeline.datasource import register

        name = next(_FORMATS)
        register(spark, self.connector_class, self.connection_options, format_name=name)
        return lambda kind: getattr(spark, kind).format(name)

    def test_metadata_table(self, spark: SparkSession) -> None:
        """Read in a task, without connection options, as the generic pipeline does."""
        from lakeflow_pipeline.datasource import METADATA_TABLE, register

        connector, tables = self.make(), self.names()
        name = next(_FORMATS)
        register(spark, self.connector_class, format_name=name)
        found = (
            spark.read.format(name)
            .option("tableName", METADATA_TABLE)
            .option("tableNameList", json.dumps(tables))
            .option("tableConfigs", json.dumps({table: self.as_written(table) for table in tables}))
            .load()
            .collect()
        )
        assert [row.tableName for row in found] == tables
        for row in found:
            metadata = self.metadata(connector, row.tableName)
            assert row.ingestion_type == metadata["ingestion_type"], row.tableName
            assert row.primary_keys == metadata.get("primary_keys"), row.tableName
            assert row.cursor_field == metadata.get("cursor_field"), row.tableName

    def test_batch(self, reader: Callable[[str], Any]) -> None:
        connector = self.make()
        for table in self.names():
            expected = self._expected(table, self.batch(connector, table))
            found = self._loaded(reader("read"), table).toArrow().to_pylist()
            assert found or table in self.may_be_empty, f"{table}: a batch read in Spark gave no rows"
            assert self._content(table, found) == self._content(table, expected), (
                f"{table}: {counted(len(found), 'row')} in Spark, {len(expected)} read"
            )

    def test_stream_and_restart(self, reader: Callable[[str], Any], tmp_path: Path) -> None:
        """A stream whose sink dies in its first batch is restarted: nothing lost, nothing twice, and then no more."""
        for table in self.names():
            expected = self._expected(table, [row for step in self.walk(self.make(), table) for row in step.rows])
            sink = _Sink(tmp_path / table / "rows", fail_at=_first_batch_with_rows)
            if expected:
                with pytest.raises(Exception, match=KilledSinkError.__name__):
                    self._stream(reader, table, sink, tmp_path)
            sink = _Sink(tmp_path / table / "rows")
            self._stream(reader, table, sink, tmp_path)
            found = sink.rows()
            assert found or table in self.may_be_empty, f"{table}: the stream in Spark gave no rows"
            self._compare(table, found, expected)
            self._stream(reader, table, sink, tmp_path)
            self._compare(table, sink.rows(), expected)

    def _compare(self, table: str, found: list[Row], expected: list[Row]) -> None:
        assert self._content(table, found) == self._content(table, expected), (
            f"{table}: after a killed sink and a restart {counted(len(found), 'row')} "
            f"arrived, {len(expected)} are in the source"
        )

    def _content(self, table: str, rows: list[Row]) -> list[str]:
        """Rows to compare: of changes (cdc) the newest of each key, which a stream may give more than once."""
        metadata = self.metadata(self.make(), table)
        ignored = set(self.read_time_columns.get(table, ()))
        if str(metadata["ingestion_type"]).startswith("cdc"):
            cursor = metadata["cursor_field"]
            ignored.add(cursor)
            newest: dict[str, Row] = {}
            for row in sorted(rows, key=lambda row: row[cursor]):
                newest[key_of(row, metadata["primary_keys"])] = row
            rows = list(newest.values())
        return multiset([{name: value for name, value in row.items() if name not in ignored} for row in rows])

    def _stream(self, reader: Callable[[str], Any], table: str, sink: _Sink, directory: Path) -> None:
        """One run of the stream until it has caught up, all options in the lower case that Spark makes of them."""
        query = (
            self._loaded(reader("readStream"), table)
            .writeStream.foreachBatch(sink)
            .option("checkpointLocation", str(directory / table / "checkpoint"))
            .trigger(availableNow=True)
            .start()
        )
        try:
            assert query.awaitTermination(self.stream_timeout_seconds), (
                f"{table}: the stream has not ended after {self.stream_timeout_seconds} s"
            )
        finally:
            query.stop()

    def _loaded(self, reader: Any, table: str) -> DataFrame:
        frame: DataFrame = reader.option("tableName", table).options(**self.as_written(table)).load()
        return frame

    def _expected(self, table: str, rows: list[Row]) -> list[Row]:
        schema = self.arrow(self.make(), table)
        return [row for batch in rows_to_batches(rows, schema, table=table) for row in batch.to_pylist()]


class _Sink:
    """Writes each batch to a file of its own; a batch that comes again replaces the one before."""

    def __init__(self, directory: Path, fail_at: Callable[[pa.Table], bool] | None = None) -> None:
        self.directory = directory
        self.fail_at = fail_at
        directory.mkdir(parents=True, exist_ok=True)

    def __call__(self, frame: DataFrame, batch: int) -> None:
        table = frame.toArrow()
        if self.fail_at is not None and self.fail_at(table):
            raise KilledSinkError(f"{KilledSinkError.__name__} in batch {batch}")
        pq.write_table(table, self.directory / f"{batch:06d}.parquet")

    def rows(self) -> list[Row]:
        return [row for table in self._tables() for row in table.to_pylist()]

    def _tables(self) -> Iterator[Any]:
        return (pq.read_table(path) for path in sorted(self.directory.glob("*.parquet")))


def _first_batch_with_rows(table: pa.Table) -> bool:
    return bool(table.num_rows)
