"""Readers: each is one way in which Spark asks for a table."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from pyspark.sql.datasource import (
    DataSourceReader,
    DataSourceStreamReader,
    InputPartition,
    SimpleDataSourceStreamReader,
)

from lakeflow_pipeline.capabilities import batches_partitions, streams_partitions
from lakeflow_pipeline.contract import LakeflowConnect, Offset, Partition
from lakeflow_pipeline.datasource.errors import each_raised_by_kind, raised_by_kind
from lakeflow_pipeline.datasource.releases import EndsByItself
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.rows import conform, rows_to_batches

log = logging.getLogger("lakeflow_pipeline.datasource")


class Part(InputPartition):
    """One descriptor of a connector, as JSON text: tasks get nothing else."""

    def __init__(self, descriptor: Partition) -> None:
        super().__init__(json.dumps(descriptor))

    @property
    def descriptor(self) -> Partition:
        """The descriptor, as a task gets it."""
        descriptor: Partition = json.loads(self.value)
        return descriptor


class Nothing(InputPartition):
    """No rows. Spark replaces an empty list of partitions by one that would read the whole table."""


@dataclass(frozen=True)
class TableRead:
    """A table of a connector with its options, and the schema that batches must have."""

    connector: Any
    """Its methods count (`lakeflow_pipeline.capabilities`), not its base classes."""
    table: str
    options: Mapping[str, str]
    schema: pa.Schema
    deletes: bool
    arrow: bool

    def __repr__(self) -> str:
        return f"TableRead({self.table!r})"

    def read(self, start: Offset | None) -> tuple[Iterator[pa.RecordBatch], Offset]:
        """Batches after ``start`` and the offset they lead to."""
        with raised_by_kind():
            if self.deletes:
                rows, end = self.connector.read_table_deletes(self.table, start, self.options)
                return self._converted(rows), end
            if self.arrow:
                batches, end = self.connector.read_table_arrow(self.table, start, self.options)
                return self._conformed(batches), end
            rows, end = self.connector.read_table(self.table, start, self.options)
            return self._converted(rows), end

    def read_part(self, part: Part) -> Iterator[pa.RecordBatch]:
        """Batches of one partition."""
        with raised_by_kind():
            if self.arrow:
                return self._conformed(self.connector.read_partition_arrow(self.table, part.descriptor, self.options))
            return self._converted(self.connector.read_partition(self.table, part.descriptor, self.options))

    def batch_parts(self) -> list[Part] | None:
        """Descriptors of the whole table; ``None`` when it is not read by partitions."""
        if self.deletes or not batches_partitions(self.connector, self.table):
            return None
        with raised_by_kind():
            parts = _parts(self.connector.get_partitions(self.table, self.options))
        if streams_partitions(self.connector, self.table):
            return parts
        # A connector that only knows batch partitions says "not partitioned" with an empty list.
        return parts or None

    def stream_parts(self, start: Offset, end: Offset) -> list[Part]:
        """Descriptors of what lies between two offsets."""
        if _same(start, end):
            return []
        with raised_by_kind():
            return _parts(self.connector.get_partitions(self.table, self.options, start, end))

    def latest_offset(self, start: Offset) -> Offset:
        """The end of the micro-batch that begins at ``start``."""
        with raised_by_kind():
            end: Offset = self.connector.latest_offset(self.table, self.options, start)
            return end

    def _converted(self, rows: Iterable[Mapping[str, Any]]) -> Iterator[pa.RecordBatch]:
        return each_raised_by_kind(rows_to_batches(rows, self.schema, table=self.table))

    def _conformed(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return each_raised_by_kind(conform(batches, self.schema, table=self.table))


class BatchReader(DataSourceReader):
    """The whole table: in parallel where the connector cuts it, else by ``read_table`` in one task."""

    def __init__(self, table: TableRead) -> None:
        self.table = table

    def partitions(self) -> Sequence[InputPartition]:
        parts = self.table.batch_parts()
        if parts is None:
            return [InputPartition(None)]
        return [*parts] or [Nothing(None)]

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        if isinstance(partition, Nothing):
            return iter(())
        if isinstance(partition, Part):
            return self.table.read_part(partition)
        return self.table.read(None)[0]


class MetadataReader(DataSourceReader):
    """One row a table: how it is ingested under its options."""

    def __init__(
        self,
        connector: LakeflowConnect,
        schema: pa.Schema,
        tables: Sequence[str] | None,
        configs: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.connector = connector
        self.schema = schema
        self.tables = tables
        self.configs = configs

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        return rows_to_batches(self._rows(), self.schema, table="_community_table_metadata")

    def _rows(self) -> Iterator[dict[str, Any]]:
        for name in self.tables if self.tables is not None else self.connector.list_tables():
            with raised_by_kind():
                metadata = self.connector.read_table_metadata(name, dict(self.configs.get(name, {})))
            yield {
                "tableName": name,
                "primary_keys": metadata.get("primary_keys"),
                "cursor_field": metadata.get("cursor_field"),
                "ingestion_type": metadata.get("ingestion_type"),
            }


class PartitionedStreamReader(DataSourceStreamReader, EndsByItself):
    """Planned in the driver by two offsets, read in tasks; a replay reads between the same two.

    Spark before 4.2 asks for the latest offset without a start: it is where the micro-batch before ended.
    """

    def __init__(self, table: TableRead) -> None:
        self.table = table
        self._reached: Offset | None = None
        self._guessed: Offset | None = None
        """The start from which `_reached` was planned, when Spark did not give one."""

    def initialOffset(self) -> Offset:  # noqa: N802
        return {}

    def latestOffset(self, start: Offset | None = None, limit: object = None) -> Offset:  # noqa: N802
        if start is None and self._guessed is None:
            log.warning(
                "table %r: before Spark 4.2 a triggered run is one micro-batch, and the next run goes on from there",
                self.table.table,
            )
        self._guessed = None
        if start is None:
            start = self._guessed = self.initialOffset() if self._reached is None else self._reached
        self._reached = self.table.latest_offset(start)
        return self._reached

    def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
        """Nothing to prepare: the connector's own offsets end a run (the end of a batch equals its start)."""

    def partitions(self, start: Offset, end: Offset) -> Sequence[InputPartition]:
        if self._reached is None:
            # A stream that goes on from its checkpoint first learns here how far it had come.
            self._reached = end
        elif self._guessed is not None and _same(end, self._reached) and not _same(start, self._guessed):
            raise PipelineError(
                f"table {self.table.table!r}: this release of Spark began the stream anew and did not say how "
                "far it had come, so rows would come twice: run it with PySpark 4.0 or newer"
            )
        return self.table.stream_parts(start, end)

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        assert isinstance(partition, Part)
        return self.table.read_part(partition)


class SimpleStreamReader(SimpleDataSourceStreamReader, EndsByItself):
    """Read in one process of the driver, a whole micro-batch at a time.

    Spark asks for a logged but uncommitted batch again by its two offsets. The contract reads from a start only, so the
    batch is what follows its start now: the same rows when the start holds the planned end, else perhaps more, which
    the next batch would give again (append tables would hold them twice).
    """

    def __init__(self, table: TableRead) -> None:
        self.table = table

    def initialOffset(self) -> Offset:  # noqa: N802
        return {}

    def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
        """Nothing to prepare: the connector's own offsets end a run."""

    def read(self, start: Offset) -> tuple[Iterator[pa.RecordBatch], Offset]:
        batches, end = self.table.read(start)
        if end is None:
            raise PipelineError(f"table {self.table.table!r}: a stream needs an offset, but read_table gave None")
        # Spark copies this iterator: a list's can be copied, a generator's cannot.
        return iter(list(batches)), end

    def readBetweenOffsets(self, start: Offset, end: Offset) -> Iterator[pa.RecordBatch]:  # noqa: N802
        return self.table.read(start)[0]


def _same(one: Offset, other: Offset) -> bool:
    """As Spark compares offsets."""
    return json.dumps(one) == json.dumps(other)


def _parts(descriptors: Sequence[Partition]) -> list[Part]:
    return [Part(descriptor) for descriptor in descriptors]
