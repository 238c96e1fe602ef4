"""Engine ``local``: Arrow and delta-rs, no Java, one machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.contract import Offset, Partition, Row
from lakeflow_pipeline.engines.base import FlowError, RunContext, Source
from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.files.maintenance import Keeper
from lakeflow_pipeline.engines.files.parquet import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines.local.checkpoint import (
    DELETES,
    NONE_YET,
    ROWS,
    Checkpoint,
    CheckpointFile,
    as_offset,
    begin,
)
from lakeflow_pipeline.engines.local.folder import check_folder
from lakeflow_pipeline.engines.local.merge.find_changes import ReadKeys
from lakeflow_pipeline.engines.local.staging import clear, fitted, read_files, rows_in, write_file
from lakeflow_pipeline.engines.local.table import ENGINE, LocalTable, Mark
from lakeflow_pipeline.engines.local.workers import PATIENCE_SECONDS, PartitionReads, Workers
from lakeflow_pipeline.errors import ConfigurationError, HeldBackError, PipelineError
from lakeflow_pipeline.flows import Append, Cdc, Flow, Replace, Snapshot
from lakeflow_pipeline.full_disk import full_disk
from lakeflow_pipeline.reached import ReadTrack
from lakeflow_pipeline.results import Status, TableResult
from lakeflow_pipeline.rows import rows_to_batches
from lakeflow_pipeline.schema import destination_schema, read_schema, source_schema
from lakeflow_pipeline.warehouse import Warehouse


class LocalEngine:
    """Runs flows in this process and, for long reads, in ``workers`` - 1 more.

    When a micro-batch takes more than ``patience`` seconds to read, the other processes are started.
    """

    name = ENGINE

    def __init__(self, workers: int | None = None, patience: float = PATIENCE_SECONDS) -> None:
        self._workers = Workers(workers, patience)

    def check(self, warehouse: Warehouse) -> None:
        """See `Engine.check`."""
        check_folder(warehouse.root)

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        """See `Engine.run`."""
        work = _Work(flow, source, context, self._workers)
        started = time.monotonic()
        try:
            if isinstance(flow.write, Snapshot):
                _Snapshots(work).run()
            else:
                _Stream(work).run()
            if not context.stop.is_set():
                work.keeper.finish()
        except Exception as error:  # noqa: BLE001 - raised again, with how far the flow got
            # Before the staged rows are removed: the room that is left is what the error is about.
            cause = full_disk(error, context.warehouse.root, work.staging) or error
            raise FlowError(work.rows_read, work.rows_written, work.batches) from cause
        finally:
            clear(work.staging)
        status: Status = "ok"
        until, lag = work.track.until()
        failing = capabilities.streams_failing(work.connector, flow.source_table, dict(flow.options))
        no_history = capabilities.streams_without_history(work.connector, flow.source_table, dict(flow.options))
        if context.stop.is_set() and not work.batches:
            status = "skipped"
        elif failing:
            status = "partial"
        return TableResult(
            table=str(flow.destination),
            source_table=flow.source_table,
            status=status,
            rows_read=work.rows_read,
            rows_written=work.rows_written,
            batches=work.batches,
            seconds=time.monotonic() - started,
            streams_failing=failing,
            streams_without_history=no_history,
            until=until,
            lag_seconds=lag,
        )

    def close(self) -> None:
        """See `Engine.close`."""
        self._workers.close()


@dataclass(frozen=True)
class _Staged:
    """Rows of a micro-batch on disk: files to merge into the table, or finished files of the table."""

    files: Sequence[Path] = ()
    finished: Sequence[DataFile] = ()
    rows: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether neither rows nor windows were read."""
        return not self.finished and not any(path.exists() for path in self.files)


class _Work:
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

    def read_partitions(self, partitions: list[Partition]) -> _Staged:
        """Read partitions and stage their rows."""
        reads = PartitionReads(self.name, self.options, self.schema, self.staging, self._shape())
        done = 0

        def on_part(rows: int, parts: int) -> None:
            nonlocal done
            done += parts
            self.was_read(rows, done, len(partitions))

        parts = self.workers.read(self.connector, reads, partitions, on_part)
        rows, finished = sum(part.rows for part in parts), [file for part in parts for file in part.files]
        return _Staged([reads.path(index) for index in range(len(parts))], finished, rows)

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

    def stage(self, batches: Iterator[pa.RecordBatch], name: str) -> _Staged:
        """Stage the rows of an unpartitioned read."""

        def watched() -> Iterator[pa.RecordBatch]:
            for batch in batches:
                self.was_read(rows_in(batch))
                yield batch

        first = next(peeked := watched(), None)
        if first is None:
            return _Staged()
        rows, shape = chain([first], peeked), self._shape()
        if shape is not None:
            finished = FileWriter(shape, self.staging, name).write_all(rows)
            return _Staged((), finished, sum(file.rows for file in finished))
        path = self.staging / f"{name}.arrow"
        return _Staged([path], (), write_file(path, rows, first.schema))

    def _shape(self) -> Shape | None:
        """How rows are written as files of the table; ``None`` where they are merged into it."""
        return self.table.shape() if isinstance(self.flow.write, Append) else None


class _Snapshots:
    """Reads a whole table and makes the destination equal to it. A killed run changes nothing: no checkpoint."""

    def __init__(self, work: _Work) -> None:
        self._work = work
        # Exists from the beginning of a full refresh to its commit: after a kill the next run does the refresh.
        self._refreshing = work.context.warehouse.flow_path(work.flow) / "full-refresh"

    def run(self) -> None:
        work, table = self._work, self._work.table
        replace = table.exists and (work.context.full_refresh or self._refreshing.exists())
        if table.exists:
            table.check_owner(replace)
        files = self._read()
        if not table.exists:
            table.create()
        elif replace:
            self._refreshing.parent.mkdir(parents=True, exist_ok=True)
            self._refreshing.touch()
            table.configure()
        else:
            table.configure()
            table.evolve()
        written = table.synchronise(read_files(files), replace, work.context.allow_deletes)
        self._refreshing.unlink(missing_ok=True)
        work.was_written(written)

    def _read(self) -> Sequence[Path]:
        work = self._work
        if work.flow.partitioned:
            partitions = list(work.connector.get_partitions(work.name, dict(work.options)))
            if partitions or capabilities.streams_partitions(work.connector, work.name):
                return work.read_partitions(partitions).files
        batches, _ = work.call_read_table(None)
        return work.stage(batches, "rows").files


class _Stream:
    """Reads what is new since the checkpoint, micro-batch after micro-batch, each one commit."""

    def __init__(self, work: _Work) -> None:
        self._work = work
        self._file = CheckpointFile(work.context.warehouse.flow_path(work.flow))
        write = work.flow.write
        self._deletes = isinstance(write, Cdc) and write.deletes
        self._guard = DeleteGuard(work.flow, self._file.path.parent, allow=work.context.allow_deletes)

    def run(self) -> None:
        """Raises `HeldBackError` at the end, when what else is new has landed."""
        checkpoint, pending = self._prepare()
        track = self._work.track
        track.begins_at((checkpoint.start if pending else checkpoint.end).get(ROWS, {}))
        held: HeldBackError | None = None
        while not self._work.context.stop.is_set():
            try:
                following = self._again(checkpoint) if pending else self._next(checkpoint)
            except HeldBackError as error:
                # The next plan begins at the same offset: nothing is lost. In this run it may be what is new instead.
                checkpoint = checkpoint.undone() if pending else checkpoint
                self._file.save(checkpoint)
                if held is not None:
                    break
                held = error
            else:
                if following is None:
                    if checkpoint.must_replace:
                        self._write(self._plan(checkpoint, checkpoint.end), _Staged(), _Staged())
                    break
                checkpoint = following
                track.committed(checkpoint.end.get(ROWS, {}))
            pending = False
        if held is not None:
            raise held
        if not self._work.context.stop.is_set():
            self._guard.finish()

    # -- checkpoint and table -----------------------------------------------------------------------------------

    def _prepare(self) -> tuple[Checkpoint, bool]:
        """Find or make checkpoint and table. Also returns whether a planned micro-batch has still to be written."""
        work, table, file = self._work, self._work.table, self._file
        refresh = work.context.full_refresh
        checkpoint = None if refresh else file.load(work.flow, work.context.connection_name)
        if table.exists:
            table.check_owner(refresh or (checkpoint is not None and checkpoint.must_replace))
        if checkpoint is None and table.exists and not refresh:
            raise ConfigurationError(
                f"table {work.flow.destination} at {table.path} exists, but its checkpoint {file.path} does not: "
                "put the file back, or run with --full-refresh"
            )
        if checkpoint is not None and not table.exists and checkpoint.batch != NONE_YET:
            raise ConfigurationError(
                f"table {work.flow.destination} is not at {table.path} any more, but checkpoint {file.path} says that "
                "rows were written: put the table back, or run with --full-refresh"
            )
        begins = checkpoint is None or checkpoint.batch == NONE_YET
        if begins and work.flow.own_state is not None:
            # The connector's state is from an earlier generation. Once a micro-batch was planned the state is kept: it
            # may name rows that the batch left out.
            clear(work.flow.own_state)
        if checkpoint is None:
            if work.flow.partitioned:
                self._latest({})  # before anything is written: the source may refuse the options
            checkpoint = begin(work.flow, work.context.connection_name, replaces=table.exists)
            file.save(checkpoint)
        if not table.exists:
            table.create()
        logged = table.logged(checkpoint.transaction)
        found = checkpoint.resume(logged, file.path)
        table.configure()
        if not checkpoint.replaces or logged is not None:
            table.evolve()
        return found

    # -- micro-batches ------------------------------------------------------------------------------------------

    def _again(self, checkpoint: Checkpoint) -> Checkpoint:
        """Read and write a micro-batch that was planned and is not in the table."""
        if not self._work.flow.partitioned:
            # Such a read has no planned end: the end that it reaches replaces the planned one.
            before = checkpoint.undone()
            return self._next(before) or before
        start, end = checkpoint.start, checkpoint.end
        tombstones, reached = self._read_deletes(start)
        if reached != end.get(DELETES, {}):
            checkpoint = self._plan(checkpoint.undone(), {**end, DELETES: reached})
        return self._write(checkpoint, self._read_between(start.get(ROWS, {}), end[ROWS]), tombstones)

    def _next(self, checkpoint: Checkpoint) -> Checkpoint | None:
        """Plan, read and write the micro-batch after ``checkpoint``; ``None`` when there is none."""
        work, start = self._work, checkpoint.end
        clear(work.staging)
        first = start.get(ROWS, {})
        if work.flow.partitioned:
            end = {ROWS: self._latest(first)}
            tombstones, end[DELETES] = self._read_deletes(start)
            if not self._moved(start, end):
                return None
            planned = self._plan(checkpoint, end)
            rows = self._read_between(first, end[ROWS])
        else:
            rows, reached = self._read_from(first, self._work.call_read_table, "rows")
            tombstones, deleted = self._read_deletes(start)
            end = {ROWS: reached, DELETES: deleted}
            if not self._moved(start, end):
                return None
            planned = self._plan(checkpoint, end)
        return self._write(planned, rows, tombstones)

    def _moved(self, start: dict[str, Offset], end: dict[str, Offset]) -> bool:
        return any(start.get(part, {}) != end[part] for part in (ROWS, DELETES))

    def _plan(self, checkpoint: Checkpoint, end: dict[str, Offset]) -> Checkpoint:
        planned = checkpoint.plan(end)
        self._file.save(planned)
        return planned

    def _latest(self, start: Offset) -> Offset:
        work = self._work
        end = work.connector.latest_offset(work.name, dict(work.options), start_offset=deepcopy(start))
        return as_offset(end, work.name)

    def _read_between(self, start: Offset, end: Offset) -> _Staged:
        work = self._work
        if start == end:
            return _Staged()
        work.begins(end)
        partitions = work.connector.get_partitions(
            work.name, dict(work.options), start_offset=deepcopy(start), end_offset=deepcopy(end)
        )
        return work.read_partitions(list(partitions))

    def _read_deletes(self, start: dict[str, Offset]) -> tuple[_Staged, Offset]:
        if not self._deletes:
            return _Staged(), {}
        return self._read_from(start.get(DELETES, {}), self._work.call_read_deletes, "deletes")

    def _read_from(
        self, start: Offset, read: Callable[[Offset], tuple[Iterator[pa.RecordBatch], Any]], name: str
    ) -> tuple[_Staged, Offset]:
        """Stage a read that has only a start; returns the rows and the offset that it reached."""
        batches, reached = read(deepcopy(start))
        end = as_offset(reached, self._work.name)
        if end != start:
            return self._work.stage(batches, name), end
        if next(iter(batches), None) is not None:
            raise PipelineError(
                f"table {self._work.name!r}: the connector gave rows, but its offset did not change: each run would "
                "read the same rows again"
            )
        return _Staged(), end

    def _write(self, planned: Checkpoint, rows: _Staged, tombstones: _Staged) -> Checkpoint:
        """Write the micro-batch in one commit; without changes there is no commit."""
        work, table = self._work, self._work.table
        mark, replace = Mark(planned.transaction, planned.batch), planned.must_replace
        written = 0
        if replace or not (rows.is_empty and tombstones.is_empty):
            if isinstance(work.flow.write, Append):
                table.append(rows.finished, mark, replace)
                written = rows.rows
            else:
                written = table.upsert(rows.files, tombstones.files, mark, replace, work.read_keys(), self._guard)
        if written or replace:
            work.was_written(written, max(1, len(rows.finished)))
            return planned.committed()
        self._file.save(planned.empty())
        return planned.empty()
