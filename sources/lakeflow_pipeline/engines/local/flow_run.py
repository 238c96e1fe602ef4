"""One flow in one run of engine ``local``: its table, its source, how rows are staged, and its counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.contract import Offset, Partition, Row
from lakeflow_pipeline.engines.base import RunContext, Source
from lakeflow_pipeline.engines.files.maintenance import Keeper
from lakeflow_pipeline.engines.files.parquet import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines.local.location import clear_unfinished
from lakeflow_pipeline.engines.local.merge.find_changes import ReadKeys
from lakeflow_pipeline.engines.local.staging import clear, fitted, rows_in, write_file
from lakeflow_pipeline.engines.local.table import LocalTable
from lakeflow_pipeline.engines.local.workers import PartitionReads, Workers
from lakeflow_pipeline.flows import Append, Cdc, Flow, Replace
from lakeflow_pipeline.reached import ReadTrack
from lakeflow_pipeline.rows import rows_to_batches
from lakeflow_pipeline.schema import destination_schema, read_schema, source_schema


@dataclass(frozen=True)
class Staged:
    """Rows of a micro-batch on disk: files to merge into the table, or finished files of the table."""

    files: Sequence[Path] = ()
    finished: Sequence[DataFile] = ()
    rows: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether neither rows nor windows were read."""
        return not self.finished and not any(path.exists() for path in self.files)


class FlowRun:
    """One flow in one run: its table, its source and its counts."""

    def __init__(self, flow: Flow, source: Source, context: RunContext, workers: Workers) -> None:
        self.flow, self.context, self.workers = flow, context, workers
        self.connector: Any = source.connector
        self.name = flow.source_table
        self.options = flow.read_options
        self.arrow = capabilities.reads_arrow(self.connector)
        self.table = LocalTable(context.warehouse, flow, source_schema(self.connector, self.name, flow.options))
        self.schema = destination_schema(read_schema(self.connector, flow), Append())
        self.staging = context.warehouse.staging_path(flow)
        self.keeper = Keeper(
            self.table, context.warehouse.flow_path(flow), self.staging / "merging", workers.count, context.stop
        )
        self.rows_read = self.rows_written = self.batches = 0
        self.track = ReadTrack(self.connector, self.name, self.options)
        clear(self.staging)
        clear_unfinished(self.table.path)

    def begins(self, end: Offset) -> None:
        """Report a micro-batch that begins, and how far the run comes with it."""
        self.context.progress.on_share(self.flow, *self.track.planned(end))

    def was_read(self, rows: int, done: int = 0, partitions: int = 0) -> None:
        """Count rows that were read, and report them."""
        self.rows_read += rows
        self.context.progress.on_read(self.flow, self.rows_read, done, partitions)

    def was_written(self, rows: int, files: int = 1) -> None:
        """Count a micro-batch that was committed, and report it; ``files`` is about how many files it added."""
        self.rows_written += rows
        self.batches += 1
        self.context.progress.on_batch(self.flow, self.rows_read, self.rows_written, self.batches)
        self.keeper.added(files)

    def read_partitions(self, partitions: list[Partition]) -> Staged:
        """Read partitions and stage their rows."""
        reads = PartitionReads(self.name, self.options, self.schema, self.staging, self._shape())
        done = 0

        def on_part(rows: int, parts: int) -> None:
            nonlocal done
            done += parts
            self.was_read(rows, done, len(partitions))

        parts = self.workers.read(self.connector, reads, partitions, on_part)
        rows, finished = sum(part.rows for part in parts), [file for part in parts for file in part.files]
        return Staged([reads.path(index) for index in range(len(parts))], finished, rows)

    def call_read_table(self, start: Offset | None) -> tuple[Iterator[pa.RecordBatch], Any]:
        """The connector's read of an unpartitioned table."""
        read = self.connector.read_table_arrow if self.arrow else self.connector.read_table
        rows, end = read(self.name, start, dict(self.options))
        return fitted(rows, self.schema, self.name, self.arrow), end

    def call_read_deletes(self, start: Offset) -> tuple[Iterator[pa.RecordBatch], Any]:
        """The connector's tombstones: keys and sequence. Other columns may be null."""
        write = self.flow.write
        assert isinstance(write, Cdc)
        needed = (*write.keys, write.sequence)
        relaxed = pa.schema([f if f.name in needed else f.with_nullable(True) for f in self.schema])
        rows, end = self.connector.read_table_deletes(self.name, start, dict(self.options))
        return rows_to_batches(rows, relaxed, table=self.name), end

    def read_keys(self) -> ReadKeys | None:
        """How to ask the source for spans that are in no read of their window; ``None`` where it cannot be asked."""
        write = self.flow.write
        if not (isinstance(write, Replace) and write.window.of_spans and capabilities.reads_keys(self.connector)):
            return None

        def read(keys: list[Row], cursor: Any) -> Iterator[pa.RecordBatch]:
            rows: Iterator[pa.RecordBatch] = self.connector.read_keys(self.name, keys, cursor, dict(self.flow.options))
            return rows

        return read

    def stage(self, batches: Iterator[pa.RecordBatch], name: str) -> Staged:
        """Stage the rows of an unpartitioned read."""

        def watched() -> Iterator[pa.RecordBatch]:
            for batch in batches:
                self.was_read(rows_in(batch))
                yield batch

        first = next(peeked := watched(), None)
        if first is None:
            return Staged()
        rows, shape = chain([first], peeked), self._shape()
        if shape is not None:
            finished = FileWriter(shape, self.staging, name).write_all(rows)
            return Staged((), finished, sum(file.rows for file in finished))
        path = self.staging / f"{name}.arrow"
        return Staged([path], (), write_file(path, rows, first.schema))

    def _shape(self) -> Shape | None:
        """How rows are written as files of the table; ``None`` where they are merged into it."""
        return self.table.shape() if isinstance(self.flow.write, Append) else None
