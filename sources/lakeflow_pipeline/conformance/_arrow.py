"""Checks of Arrow reads: the same table as the dict rows, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from lakeflow_pipeline.capabilities import reads_arrow
from lakeflow_pipeline.conformance._subject import Subject
from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.rows import conform, rows_to_batches
from lakeflow_pipeline.wording import counted


class ArrowChecks(Subject):
    """Nothing to check where a connector gives dict rows only."""

    def test_arrow_schema_is_the_spark_schema(self) -> None:
        connector: Any = self.make()
        if not reads_arrow(connector):
            return
        for table in self.names():
            wanted = self.arrow(connector, table)
            given = connector.arrow_schema(table, self.in_batch(table))
            assert given.names == wanted.names, f"{table}: Arrow columns {given.names}, Spark columns {wanted.names}"
            for mine, spark in zip(given, wanted, strict=True):
                assert _same_type(mine.type, spark.type), f"{table}, column {mine.name}: {mine.type}, not {spark.type}"
                assert mine.nullable == spark.nullable, f"{table}, column {mine.name}: nullable in one schema only"

    def test_arrow_rows_are_the_dict_rows(self) -> None:
        connector: Any = self.make()
        if not reads_arrow(connector):
            return
        for table in self.names():
            wanted = self.arrow(connector, table)
            declared = connector.arrow_schema(table, self.in_batch(table))
            compared = 0
            for dicts, batches in self._reads(connector, table):
                rows: list[Row] = []
                for batch in batches:
                    assert batch.schema.equals(declared), f"{table}: a batch has not the schema that arrow_schema gives"
                    for fitted in conform([batch], wanted, table=table):
                        rows += fitted.slice(0, self.sample_records - len(rows)).to_pylist()
                    if len(rows) >= self.sample_records:
                        break
                expected = [row for batch in rows_to_batches(dicts, wanted, table=table) for row in batch.to_pylist()]
                assert len(rows) == len(expected), (
                    f"{table}: {counted(len(rows), 'Arrow row')} for {counted(len(expected), 'dict row')}"
                )
                for mine, other in zip(rows, expected, strict=True):
                    differing = [name for name in wanted.names if not _equal(mine[name], other[name])]
                    assert not differing, (
                        f"{table}: columns {differing} differ: Arrow {[mine[n] for n in differing]!r}, "
                        f"dict {[other[n] for n in differing]!r}"
                    )
                compared += len(rows)
            assert compared or table in self.may_be_empty, f"{table}: no rows to compare"

    def _reads(self, connector: Any, table: str) -> Iterator[tuple[list[Row], Any]]:
        """The same reads, as dict rows and as Arrow batches: each step of the stream, and its partitions."""
        options = self.in_stream(table)
        for step in self.walk(connector, table):
            if not step.rows:
                continue
            if self.partitioned(connector, table):
                for partition in connector.get_partitions(table, options, step.start, step.end):
                    dicts = list(islice(connector.read_partition(table, partition, options), self.sample_records))
                    yield dicts, connector.read_partition_arrow(table, partition, options)
            else:
                batches, end = connector.read_table_arrow(table, dict(step.start), options)
                assert set(end) == set(step.end), f"{table}: Arrow reads lead to another offset: {end} and {step.end}"
                yield step.rows, batches


def _same_type(mine: Any, spark: Any) -> bool:
    """Equal types; dictionary-encoded and large ones are taken for the plain ones that Spark has."""
    import pyarrow as pa

    types = pa.types
    if types.is_dictionary(mine):
        return _same_type(mine.value_type, spark)
    if types.is_large_string(mine):
        return bool(types.is_string(spark))
    if types.is_large_binary(mine):
        return bool(types.is_binary(spark))
    if types.is_list(mine) or types.is_large_list(mine):
        return types.is_list(spark) and (
            mine.value_field.nullable == spark.value_field.nullable and _same_type(mine.value_type, spark.value_type)
        )
    return bool(mine == spark)


def _equal(one: Any, other: Any) -> bool:
    both_nan = isinstance(one, float) and isinstance(other, float) and one != one and other != other
    return both_nan or bool(one == other)
