"""The sink that replaces windows: each micro-batch replaces what its table has in its windows.

It runs on the driver, and on serverless compute in a process of its own, so it holds everything that it needs. A batch
cannot be kept in memory there, and to use it twice would read the source twice. So it is first written to a table
beside the destination.
"""
# ruff: noqa: S608 - all that is put into statements are names of tables and columns, quoted

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyspark.sql import functions as f
from pyspark.sql.types import StructField, StructType

from lakeflow_pipeline.engines.batch_extent import extent
from lakeflow_pipeline.engines.scd_sql import ARRIVAL, OP, SPARK, changes, in_spark, row_keys
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import Flow, Replace

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


@dataclass(frozen=True)
class Replacement:
    """Writes micro-batches of a flow, each by one MERGE. A batch that is written a second time changes nothing."""

    flow: Flow
    table: str
    """The destination, as SQL."""
    incoming: str
    """The table that holds the current batch, as SQL. Each batch overwrites it."""
    schema: StructType
    """The destination's columns."""
    properties: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, batch: DataFrame, number: int) -> None:
        """Write micro-batch ``number``. Number 0 replaces the table: it comes first, and again after a full refresh.

        Raises `PipelineError` when the table is missing though batches were written to it, or when the type of a column
        differs from the source's.
        """
        session = batch.sparkSession
        if number == 0:
            self._create(session)
        else:
            self._evolve(session)
        arrived = batch.withColumn(ARRIVAL, f.monotonically_increasing_id())
        writer = arrived.write.format("delta").mode("overwrite").option("overwriteSchema", "true")
        writer.saveAsTable(self.incoming)
        found = extent(session.table(self.incoming), self.flow)
        if found.rows or found.windows:
            session.sql(self.merge(found.within)).collect()

    def merge(self, within: str) -> str:
        """The statement that brings the waiting batch into the table; ``within`` limits its rows ``t``."""
        write = self.flow.write
        assert isinstance(write, Replace)
        there = f"(SELECT * FROM {self.table} t WHERE {within})"
        found = changes(in_spark(write, self.schema.names, self.incoming, there), write)
        names = [SPARK.quoted(name) for name in self.schema.names]
        return f"""
            MERGE INTO {self.table} AS t USING ({found}) AS c
            ON {SPARK.same("t", "c", row_keys(write))} AND {within}
            WHEN MATCHED AND c.{OP} = 'delete' THEN DELETE
            WHEN MATCHED AND c.{OP} = 'update' THEN UPDATE SET {", ".join(f"t.{n} = c.{n}" for n in names)}
            WHEN NOT MATCHED AND c.{OP} = 'insert' THEN
                INSERT ({", ".join(names)}) VALUES ({", ".join(f"c.{n}" for n in names)})
        """

    def _create(self, session: SparkSession) -> None:
        clauses = [f"CREATE OR REPLACE TABLE {self.table} ({self.schema.toDDL()}) USING DELTA"]
        if self.flow.cluster_by:
            clauses.append(f"CLUSTER BY ({', '.join(map(SPARK.quoted, self.flow.cluster_by))})")
        if self.flow.comment:
            clauses.append(f"COMMENT {SPARK.literal(self.flow.comment)}")
        if self.properties:
            clauses.append(f"TBLPROPERTIES ({_listed(self.properties)})")
        session.sql(" ".join(clauses))

    def _evolve(self, session: SparkSession) -> None:
        """Add new columns of the source, and set the properties of the spec."""
        if not session.catalog.tableExists(self.table):
            raise PipelineError(
                f"table {self.flow.destination} does not exist any more, but the pipeline has written to it: "
                "run a full refresh"
            )
        there = {one.name: one for one in session.table(self.table).schema.fields}
        for one in self.schema.fields:
            if one.name in there and there[one.name].dataType != one.dataType:
                raise PipelineError(
                    f"table {self.flow.destination}: column {one.name!r} is "
                    f"{there[one.name].dataType.simpleString()}, the source gives {one.dataType.simpleString()}: run a "
                    "full refresh"
                )
        # Rows in the table have no value for a new column.
        added = [
            StructField(one.name, one.dataType, True, one.metadata) for one in self.schema if one.name not in there
        ]
        if added:
            session.sql(f"ALTER TABLE {self.table} ADD COLUMNS ({StructType(added).toDDL()})")
        if self.properties:
            set_to = {row["key"]: row["value"] for row in session.sql(f"SHOW TBLPROPERTIES {self.table}").collect()}
            if any(set_to.get(name) != value for name, value in self.properties.items()):
                session.sql(f"ALTER TABLE {self.table} SET TBLPROPERTIES ({_listed(self.properties)})")


def _listed(properties: Mapping[str, str]) -> str:
    return ", ".join(f"{SPARK.literal(name)} = {SPARK.literal(value)}" for name, value in properties.items())
