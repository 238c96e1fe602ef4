"""Engine ``local``: Arrow and delta-rs, no Java, one machine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.engines.base import FlowError, RunContext, Source
from lakeflow_pipeline.engines.local.flow_run import FlowRun
from lakeflow_pipeline.engines.local.micro_batches import MicroBatches
from lakeflow_pipeline.engines.local.staging import clear, read_files
from lakeflow_pipeline.engines.local.table import ENGINE
from lakeflow_pipeline.engines.local.workers import PATIENCE_SECONDS, Workers
from lakeflow_pipeline.flows import Flow, Snapshot
from lakeflow_pipeline.full_disk import full_disk
from lakeflow_pipeline.results import Status, TableResult
from lakeflow_pipeline.warehouse import Warehouse


class LocalEngine:
    """Runs flows in this process and, for long reads, in ``workers`` - 1 more.

    When a micro-batch takes more than ``patience`` seconds to read, the other processes are started.
    """

    name = ENGINE

    def __init__(self, workers: int | None = None, patience: float = PATIENCE_SECONDS) -> None:
        self._workers = Workers(workers, patience)

    def check(self, warehouse: Warehouse) -> None:
        """See `Engine.check`. Tables of delta-rs may lie in every folder."""

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        """See `Engine.run`."""
        work = FlowRun(flow, source, context, self._workers)
        started = time.monotonic()
        try:
            if isinstance(flow.write, Snapshot):
                _Snapshots(work).run()
            else:
                MicroBatches(work).run()
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


class _Snapshots:
    """Reads a whole table and makes the destination equal to it. A killed run changes nothing: no checkpoint."""

    def __init__(self, work: FlowRun) -> None:
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
