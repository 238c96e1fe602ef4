"""Reads what is new since the last run, micro-batch after micro-batch. Each micro-batch is one commit."""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pyspark.sql import functions as f

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.engines.batch_extent import extent
from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.scd_sql import ARRIVAL, DELETED
from lakeflow_pipeline.engines.spark.checkpoint import newest_offset, take_back
from lakeflow_pipeline.engines.spark.errors import SPARK_ERRORS, translated
from lakeflow_pipeline.engines.spark.generation import Generation, GenerationFile
from lakeflow_pipeline.engines.spark.table import Mark, StillThere
from lakeflow_pipeline.errors import ConfigurationError, HeldBackError
from lakeflow_pipeline.flows import Append, Cdc, Replace

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from pyspark.sql.streaming.query import StreamingQuery

    from lakeflow_pipeline.engines.spark.flow_run import Work

_POLL_SECONDS: Any = 0.2

_CALLBACKS = logging.getLogger("py4j.clientserver")
"""Logs each error of a function that Java calls."""


@dataclass
class Batch:
    """A micro-batch that was committed. A count is ``None`` where only Spark has counted."""

    rows_read: int | None = None
    rows_written: int | None = None


class _StoppedError(Exception):
    """The user has ended the run: ends the query before a micro-batch, which the next run reads."""


class Stream:
    """A query that runs until the source has nothing new (AvailableNow).

    `foreachBatch` writes each micro-batch in one commit. After a kill Spark repeats the last batch, which changes
    nothing: appended rows carry the generation's name and the batch's number as Delta's application transaction, and
    merged rows are equal to those in the table.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._error: Exception | None = None
        self._seen = -1
        self._committed: dict[int, Batch] = {}
        self._file = GenerationFile(work.state, work.flow, work.context.connection_name)
        self._generation = self._prepare()
        self._guard = DeleteGuard(work.flow, work.state, allow=work.context.allow_deletes)

    def run(self) -> None:
        """Bring the table up to date."""
        work = self._work
        checkpoint = self._file.checkpoint(self._generation)
        writer = self._source().writeStream.foreachBatch(self._batch).trigger(availableNow=True)
        query = writer.option("checkpointLocation", str(checkpoint)).start()
        _CALLBACKS.addFilter(self._is_news)
        try:
            while not query.awaitTermination(_POLL_SECONDS):
                self._report(query)
            self._report(query)
        except SPARK_ERRORS as error:
            self._report(query)
            if isinstance(self._error, _StoppedError):
                return
            # Spark has only the text of an error that this process raised.
            raise (self._error or translated(error)) from None
        finally:
            query.stop()
            _CALLBACKS.removeFilter(self._is_news)
            if isinstance(self._error, HeldBackError):
                # A later plan sweeps all that was read meanwhile too: the planned end would leave that out.
                take_back(checkpoint)
        self._guard.finish()
        if self._generation.replaces:
            work.table.empty()
            self._generation = self._file.committed(self._generation)

    def _is_news(self, record: logging.LogRecord) -> bool:
        """Not the stack trace of an error of `_batch`, which `run` raises."""
        return not (record.exc_info and self._error is not None)

    def reached(self) -> tuple[dict[str, Any], float]:
        """The offset up to which the table has the source's rows, and how many seconds ago it was planned."""
        return newest_offset(self._file.checkpoint(self._generation))

    def _prepare(self) -> Generation:
        """Find or make the table and the generation."""
        work, table = self._work, self._work.table
        refresh, exists = work.context.full_refresh, table.exists
        if exists:
            table.check_owner(refresh)
        generation = None if refresh else self._file.load()
        if generation is None:
            if exists and not refresh:
                raise ConfigurationError(
                    f"table {work.flow.destination} at {table.path} exists, but its checkpoint {self._file.path} does "
                    "not: put the file back, or run with --full-refresh"
                )
            if work.flow.partitioned:
                # before anything is written: the source may refuse the options
                work.connector.latest_offset(work.flow.source_table, work.flow.read_options, start_offset={})
            generation = self._file.begin(replaces=exists)
            self._file.forget_others(generation)
        elif generation.begun and not exists:
            raise ConfigurationError(
                f"table {work.flow.destination} is not at {table.path} any more, but checkpoint {self._file.path} "
                "says that rows were written: put the table back, or run with --full-refresh"
            )
        if not generation.begun and work.flow.own_state is not None:
            # The connector's state is from another generation.
            shutil.rmtree(work.flow.own_state, ignore_errors=True)
        if not exists:
            table.create()
        else:
            if not generation.replaces:
                table.evolve()
            table.configure()
        return generation

    def _source(self) -> DataFrame:
        """The rows of the flow, and its tombstones where it has deletes."""
        write = self._work.flow.write
        rows: DataFrame = self._work.reader("readStream").load()
        if not isinstance(write, Cdc):
            return rows
        rows = rows.withColumn(DELETED, f.lit(False))
        if write.deletes:
            tombstones = self._work.reader("readStream").option("isDeleteFlow", "true").load()
            rows = rows.unionByName(tombstones.withColumn(DELETED, f.lit(True)))
        return rows

    def _batch(self, rows: DataFrame, number: int) -> None:
        """Commit one micro-batch."""
        try:
            if self._work.context.stop.is_set():
                raise _StoppedError
            self._commit(rows, Mark(f"lakeflow/{self._generation.name}", number))
        except SPARK_ERRORS as error:
            self._error = translated(error)
            raise
        except Exception as error:
            self._error = error
            raise

    def _commit(self, rows: DataFrame, mark: Mark) -> None:
        self._generation = self._file.reading(self._generation)
        if isinstance(self._work.flow.write, Append):
            self._append(rows, mark)
        else:
            self._upsert(rows, mark)

    def _append(self, rows: DataFrame, mark: Mark) -> None:
        work = self._work
        # A partitioned read happens when its rows are written: to count them before, they must be kept. The rows of an
        # unpartitioned read are here already, and often there are none.
        kept = self._generation.replaces or not work.flow.partitioned
        if kept and work.table.holds(mark):
            # The table has this batch, so Delta would skip the commit. A new read may bring rows that the first read
            # did not have: they would be lost.
            self._done(mark, Batch(0, 0))
            return
        if kept:
            rows = rows.persist()
        try:
            count = rows.count() if kept else None
            if count == 0:
                return
            files = self._in_files(rows, kept)
            work.table.write(files, mark, self._generation.replaces)
        finally:
            if kept:
                rows.unpersist()
        self._done(mark, Batch(count, count))

    def _in_files(self, rows: DataFrame, kept: bool) -> DataFrame:
        """One sorted file for each core: the connector's partitions are many and small.

        Partitions that are read now are sorted one by one, which takes the memory of one, then put together in the
        connector's order, which is the order of the files. Rows that are kept may be put together in any order.
        """
        work = self._work
        order = work.table.order
        if not order:
            return rows.coalesce(work.cores)
        if kept:
            return rows.coalesce(work.cores).sortWithinPartitions(*order)
        return rows.sortWithinPartitions(*order).coalesce(work.cores)

    def _upsert(self, rows: DataFrame, mark: Mark) -> None:
        batch = rows.withColumn(ARRIVAL, f.monotonically_increasing_id()).persist()
        try:
            found = extent(batch, self._work.flow)
            if found.rows or found.windows:
                replaces, ask = self._generation.replaces, self._still_there()
                written = self._work.table.upsert(batch, found, replaces, self._guard, ask)
                self._done(mark, Batch(found.rows, written))
        finally:
            batch.unpersist()

    def _still_there(self) -> StillThere | None:
        """How to ask the source for spans that are in no read of their window; ``None`` where it cannot be asked."""
        work = self._work
        write = work.flow.write
        if not (isinstance(write, Replace) and write.window.of_spans and capabilities.reads_keys(work.connector)):
            return None
        table, options = work.flow.source_table, dict(work.flow.options)
        return lambda keys, cursor: work.connector.read_keys(table, keys, cursor, options)

    def _done(self, mark: Mark, batch: Batch) -> None:
        self._generation = self._file.committed(self._generation)
        self._committed[mark.batch] = batch
        if batch.rows_written != 0:
            self._work.keeper.added(self._work.cores)

    def _report(self, query: StreamingQuery) -> None:
        """Count the micro-batches that Spark reports as finished, and report them."""
        work = self._work
        for progress in query.recentProgress:
            number = progress["batchId"]
            batch = self._committed.get(number)
            if number <= self._seen or batch is None:
                continue
            self._seen = number
            # Spark counts a row each time that it is read. Rows that were not counted here were read once.
            counted = progress["numInputRows"]
            work.rows_read += counted if batch.rows_read is None else batch.rows_read
            work.rows_written += counted if batch.rows_written is None else batch.rows_written
            work.batches += 1
            work.context.progress.on_batch(work.flow, work.rows_read, work.rows_written, work.batches)
