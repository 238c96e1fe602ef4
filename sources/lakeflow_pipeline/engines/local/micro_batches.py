"""Engine ``local``: the micro-batches of a flow, each of them one commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import Offset
from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.local.checkpoint import (
    DELETES,
    NONE_YET,
    ROWS,
    Checkpoint,
    CheckpointFile,
    as_offset,
    begin,
)
from lakeflow_pipeline.engines.local.flow_run import FlowRun, Staged
from lakeflow_pipeline.engines.local.staging import clear
from lakeflow_pipeline.engines.local.table import Mark
from lakeflow_pipeline.errors import ConfigurationError, HeldBackError, PipelineError
from lakeflow_pipeline.flows import Append, Cdc


class MicroBatches:
    """Reads what is new since the checkpoint, micro-batch after micro-batch, each one commit."""

    def __init__(self, work: FlowRun) -> None:
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
                        self._write(self._plan(checkpoint, checkpoint.end), Staged(), Staged())
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

    def _read_between(self, start: Offset, end: Offset) -> Staged:
        work = self._work
        if start == end:
            return Staged()
        work.begins(end)
        partitions = work.connector.get_partitions(
            work.name, dict(work.options), start_offset=deepcopy(start), end_offset=deepcopy(end)
        )
        return work.read_partitions(list(partitions))

    def _read_deletes(self, start: dict[str, Offset]) -> tuple[Staged, Offset]:
        if not self._deletes:
            return Staged(), {}
        return self._read_from(start.get(DELETES, {}), self._work.call_read_deletes, "deletes")

    def _read_from(
        self, start: Offset, read: Callable[[Offset], tuple[Iterator[pa.RecordBatch], Any]], name: str
    ) -> tuple[Staged, Offset]:
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
        return Staged(), end

    def _write(self, planned: Checkpoint, rows: Staged, tombstones: Staged) -> Checkpoint:
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
