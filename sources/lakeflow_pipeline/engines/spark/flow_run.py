"""One flow in one run of engine spark."""

from __future__ import annotations

import itertools
import os
import shutil
from typing import TYPE_CHECKING, Any

from lakeflow_pipeline.datasource import register
from lakeflow_pipeline.engines.base import RunContext, Source
from lakeflow_pipeline.engines.files.maintenance import Keeper
from lakeflow_pipeline.engines.spark.errors import SPARK_ERRORS, translated
from lakeflow_pipeline.engines.spark.table import SparkTable
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.reached import ReadTrack
from lakeflow_pipeline.schema import read_schema, source_schema

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_FORMATS = (f"lakeflow_engine_{number}" for number in itertools.count())


class Work:
    """The table, the source's reader and the counts of a flow.

    Raises `PipelineError` when the source's schema does not have what its metadata says.
    """

    def __init__(self, flow: Flow, source: Source, context: RunContext, session: SparkSession) -> None:
        self.flow, self.context, self.session = flow, context, session
        self.connector: Any = source.connector
        read_schema(self.connector, flow)
        schema = source_schema(self.connector, flow.source_table, flow.options)
        self.table = SparkTable(session, context.warehouse, flow, schema)
        self.track = ReadTrack(self.connector, flow.source_table, flow.read_options)
        self.rows_read = self.rows_written = self.batches = 0
        self.cores = session.sparkContext.defaultParallelism
        warehouse = context.warehouse
        self.state = warehouse.internal("checkpoints", *flow.name.split("/"))
        """The folder of the engine's own state of the flow."""
        self._staging = warehouse.staging_path(flow)
        threads = min(self.cores, os.cpu_count() or 1)
        self.keeper = Keeper(self.table, self.state, self._staging / "merging", threads, context.stop, _shown)
        # The data source holds the connection, its options do not: so no plan or log of Spark shows it.
        self._format = next(_FORMATS)
        register(session, source.source_class, source.options, format_name=self._format)

    def finish(self) -> None:
        """Maintain the table's files, at the end of the flow."""
        try:
            if not self.context.stop.is_set():
                self.keeper.finish()
        finally:
            shutil.rmtree(self._staging, ignore_errors=True)

    def reader(self, kind: str) -> Any:
        """A reader of the flow's source table; ``kind`` is ``read`` or ``readStream``."""
        return (
            getattr(self.session, kind)
            .format(self._format)
            .options(**self.flow.read_options)
            .option("tableName", self.flow.source_table)
        )


def _shown(error: Exception) -> Exception:
    return translated(error) if isinstance(error, SPARK_ERRORS) else error
