"""Engine ``spark``: Structured Streaming and Delta, on this machine or in the session of a cluster."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.contract import KEPT
from lakeflow_pipeline.engines.base import FlowError, RunContext, Source
from lakeflow_pipeline.engines.spark.errors import SPARK_ERRORS, translated
from lakeflow_pipeline.engines.spark.flow_run import Work
from lakeflow_pipeline.engines.spark.session import active_session, require_java, start_session
from lakeflow_pipeline.engines.spark.streaming import Stream
from lakeflow_pipeline.engines.spark.table import ENGINE
from lakeflow_pipeline.errors import ConfigurationError, PipelineError
from lakeflow_pipeline.flows import Flow, Snapshot
from lakeflow_pipeline.full_disk import full_disk
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.warehouse import Warehouse

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


class SparkEngine:
    """Runs flows in the active Spark session. Without one it starts its own on this machine and stops it at the end.

    Raises `ConfigurationError` when it must start a session and Java 17 or later is not installed.
    """

    name = ENGINE

    def __init__(self) -> None:
        self._started: SparkSession | None = None
        if active_session() is None:
            require_java()

    def check(self, warehouse: Warehouse) -> None:
        """See `Engine.check`. Delta for Spark writes a path between backticks, and knows no escape for one."""
        if "`" in str(warehouse.root):
            raise ConfigurationError(
                f"warehouse {warehouse.root}: engine spark cannot keep tables below a folder whose path holds a "
                "backtick: choose another folder, or use --engine local"
            )

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        """See `Engine.run`."""
        started = time.monotonic()
        work = Work(flow, source, context, self._session(context))
        try:
            if isinstance(flow.write, Snapshot):
                _synchronise(work)
            else:
                stream = Stream(work)
                stream.run()
                work.track.committed(*stream.reached())
            work.finish()
        except Exception as error:  # noqa: BLE001 - raised again, with how far the flow got
            cause = translated(error) if isinstance(error, SPARK_ERRORS) else error
            cause = full_disk(cause, context.warehouse.root) or cause
            if self._java_ended():
                # Java does not start twice in a process: a continuous run ends too, and can be started again.
                context.stop.set()
                cause = PipelineError("Java, which runs Spark, has ended (killed, or out of memory): run again")
            raise FlowError(work.rows_read, work.rows_written, work.batches) from cause
        until, lag = work.track.until()
        failing = capabilities.streams_failing(source.connector, flow.source_table, dict(flow.options))
        no_history = capabilities.streams_without_history(source.connector, flow.source_table, dict(flow.options))
        return TableResult(
            table=str(flow.destination),
            source_table=flow.source_table,
            status="skipped" if context.stop.is_set() and not work.batches else "partial" if failing else "ok",
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
        """See `Engine.close`. A session that the engine did not start stays."""
        if self._started is not None and not self._java_ended():
            self._started.stop()
        self._started = None

    def _java_ended(self) -> bool:
        """Whether the Java that this engine started has ended."""
        gateway: Any = self._started and self._started.sparkContext._gateway
        return gateway is not None and gateway.proc.poll() is not None

    def _session(self, context: RunContext) -> SparkSession:
        session = active_session()
        if session is None:
            session = self._started = start_session(context.warehouse.internal("spark"))
        return session


def _synchronise(work: Work) -> None:
    """Read a whole table and make the destination equal to it. A run that is killed changes nothing."""
    table, context = work.table, work.context
    exists = table.exists
    replace = exists and context.full_refresh
    if exists:
        table.check_owner(context.full_refresh)
    snapshot = work.reader("read").load().persist()
    try:
        rows = snapshot.where(f"{KEPT} IS NULL") if KEPT in snapshot.columns else snapshot
        work.rows_read = rows.count()
        if not exists:
            table.create()
        elif replace:
            # Before the rows: if the run ends between the two commits, the next run must find the settings that fit
            # the table's rows.
            table.empty()
        else:
            table.evolve()
            table.configure()
        work.rows_written = table.synchronise(snapshot, replace, context.allow_deletes)
    finally:
        snapshot.unpersist()
    work.batches = 1
    if work.rows_written:
        work.keeper.added(work.cores)
    context.progress.on_batch(work.flow, work.rows_read, work.rows_written, work.batches)
