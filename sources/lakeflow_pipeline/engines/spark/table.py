"""The Delta table of one flow, written by Spark."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from delta.tables import DeltaTable
from pyspark.sql import functions as f
from pyspark.sql.types import StructField, StructType

from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.engines.batch_extent import Extent
from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.scd_sql import (
    ARRIVAL,
    OP,
    SPARK,
    Comparison,
    ambiguous_keys,
    changes,
    covered_rows,
    deleted_keys,
    in_spark,
    row_keys,
    without_deletes,
)
from lakeflow_pipeline.engines.spark.table_version import SparkVersion
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import END_AT, START_AT, Append, Cdc, Flow, Replace, Snapshot, check_deletes
from lakeflow_pipeline.key_reads import KeyAnswer
from lakeflow_pipeline.properties import STATS_COLUMNS, Upkeep, stats_columns
from lakeflow_pipeline.schema import destination_schema, to_spark
from lakeflow_pipeline.warehouse import Warehouse, table_properties

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame, SparkSession

ENGINE = "spark"

#: Asks the source which rows of these keys it still has: keys, value of the sequence -> what ``read_keys`` returns.
StillThere = Callable[[list[Row], Any], Iterable[pa.RecordBatch]]

_UNWRITABLE = re.compile(r"[ ,;{}()\n\t=]")
# Set for every table, since a session may have other defaults: delta-rs and older readers must read the tables.
_READABLE = {"delta.enableDeletionVectors": "false", "delta.columnMapping.mode": "none"}


@dataclass(frozen=True)
class Mark:
    """The application transaction of a commit: Delta skips a commit that it has already."""

    app_id: str
    batch: int


class SparkTable:
    """The destination of a flow. Every write is atomic. Writes that merge return how many rows they changed."""

    def __init__(self, session: SparkSession, warehouse: Warehouse, flow: Flow, source_schema: pa.Schema) -> None:
        self.session = session
        self.flow = flow
        self.path = str(warehouse.table_path(flow.destination))
        self.columns = [field.name for field in source_schema]
        self.schema = to_spark(destination_schema(source_schema, flow.write))
        self._source_schema = source_schema
        self._warehouse = warehouse

    @property
    def order(self) -> list[Column]:
        """How the rows of a file are sorted; empty where they are not."""
        return [f.col(SPARK.quoted(name)).asc_nulls_last() for name in self.flow.cluster_by]

    # -- the table itself -----------------------------------------------------------------------------------------

    @property
    def exists(self) -> bool:
        return self._warehouse.is_table(self.flow)

    def check_owner(self, full_refresh: bool) -> None:
        """Raise `ConfigurationError` when the table belongs to another flow."""
        self._warehouse.check_owner(self.flow, ENGINE, self._properties(), full_refresh)

    def create(self, replace: bool = False) -> None:
        """Make an empty table with comments and properties; with ``replace`` it replaces the table that exists.

        Raises `PipelineError` for a column's name that needs column mapping, which other readers do not know.
        """
        for name in self.schema.names:
            if _UNWRITABLE.search(name):
                raise PipelineError(
                    f"table {self.flow.destination}: column {name!r} has a character that Spark does not write to "
                    "Delta tables (space , ; {} () = tab or line break): rename it, or use --engine local"
                )
        builder = (DeltaTable.replace if replace else DeltaTable.create)(self.session)
        builder = builder.location(self.path).addColumns(self.schema)
        if self.flow.comment:
            builder = builder.comment(self.flow.comment)
        for name, value in {**_READABLE, **table_properties(self.flow, ENGINE)}.items():
            builder = builder.property(name, value)
        with _any_property(self.session):
            builder.execute()

    def configure(self) -> None:
        """Set the table properties of this flow, also those that say whose table it is."""
        there, wanted = self._properties(), table_properties(self.flow, ENGINE)
        schema = destination_schema(self._source_schema, self.flow.write)
        if not set(stats_columns(wanted, schema)) <= self._fields().keys():
            # Delta refuses the name of a column that the table does not have: it comes with the rows that replace it.
            wanted.pop(STATS_COLUMNS, None)
        changed = {name: value for name, value in wanted.items() if there.get(name) != value}
        if changed:
            listed = ", ".join(f"{SPARK.literal(name)} = {SPARK.literal(value)}" for name, value in changed.items())
            with _any_property(self.session):
                self.session.sql(f"ALTER TABLE {self._name} SET TBLPROPERTIES ({listed})")

    def evolve(self) -> None:
        """Add new columns of the source. Raises `PipelineError` for any other change of the schema."""
        there = self._fields()
        wanted = {field.name: field for field in self.schema.fields}
        for name, field in wanted.items():
            old = there.get(name)
            if old is None:
                continue
            if old.dataType != field.dataType:
                raise self._mismatch(f"column {name!r} is {_shown(old)}, the source gives {_shown(field)}")
            if field.nullable and not old.nullable:
                raise self._mismatch(f"column {name!r} is not null, the source gives nulls")
        gone = sorted(there.keys() - wanted.keys())
        if gone:
            raise self._mismatch(f"the source no longer has column {gone[0]!r}")
        # Rows in the table have no value for a new column.
        added = [StructField(n, field.dataType, True, field.metadata) for n, field in wanted.items() if n not in there]
        if added:
            self.session.sql(f"ALTER TABLE {self._name} ADD COLUMNS ({StructType(added).toDDL()})")

    def rows(self) -> DataFrame:
        """The table as it is now."""
        return self.session.read.format("delta").load(self.path)

    def holds(self, mark: Mark) -> bool:
        """Whether the table's log has this micro-batch."""
        jvm: Any = self.session._jvm
        logs = jvm.org.apache.spark.sql.delta.DeltaLog
        noted: Any = logs.forTable(self.session._jsparkSession, self.path).unsafeVolatileSnapshot().transactions()
        newest = noted.get(mark.app_id)
        return bool(newest.isDefined()) and int(newest.get()) >= mark.batch

    # -- its files ------------------------------------------------------------------------------------------------

    def upkeep(self) -> Upkeep:
        """See `Table`."""
        return Upkeep.of(self._properties())

    def version(self) -> SparkVersion:
        """See `Table`."""
        return SparkVersion(self.session, self.path, self.flow.cluster_by)

    def vacuum(self) -> None:
        """See `Table`."""
        DeltaTable.forPath(self.session, self.path).vacuum()

    # -- writes ---------------------------------------------------------------------------------------------------

    def write(self, rows: DataFrame, mark: Mark | None, replace: bool) -> None:
        """Add rows; with ``replace`` they replace all rows and the schema."""
        if replace and not self._fits():
            # The commit with the rows cannot set the comments and constraints of another schema.
            self.create(replace=True)
        writer = rows.select(*self.schema.names).write.format("delta").mode("overwrite" if replace else "append")
        if mark is not None:
            writer = writer.option("txnAppId", mark.app_id).option("txnVersion", mark.batch)
        writer.save(self.path)

    def empty(self) -> None:
        """Replace the table by an empty one."""
        self.create(replace=True)

    def upsert(
        self,
        batch: DataFrame,
        extent: Extent,
        replace: bool,
        guard: DeleteGuard | None = None,
        still_there: StillThere | None = None,
    ) -> int:
        """Write a micro-batch of changes: rows with `ARRIVAL`, and with `DELETED` or the columns of windows.

        It needs no mark: a batch that is written a second time changes nothing. Before spans are deleted,
        ``still_there`` asks the source for them.
        """
        write = self.flow.write
        assert isinstance(write, (Cdc, Replace))
        found = self._changes(batch, replace, extent.within)
        try:
            gone = [] if still_there is None else self._deleted_keys(found)
            answer = KeyAnswer(self._source_schema, write.keys, table=self.flow.source_table)
            kept = list(answer.rows(still_there(gone, extent.newest))) if still_there is not None and gone else []
            if kept:
                found.unpersist()
                # They count as rows of the batch.
                more = batch.sparkSession.createDataFrame(pa.Table.from_batches(kept))
                more = more.withColumn(ARRIVAL, f.lit(0).cast("long"))
                found = self._changes(batch.unionByName(more, True), replace, extent.within)
            wanted = self._without_deletes(found, answer.left) if answer.left else found
            counts = _counts(wanted)
            if guard is not None and isinstance(write, Replace) and not replace:
                guard.check(counts.get("delete", 0), lambda: self._covered(batch, write, extent.within))
            return self._apply(wanted, counts, replace, extent.within)
        finally:
            found.unpersist()

    def synchronise(self, snapshot: DataFrame, replace: bool, allow_deletes: bool) -> int:
        """Make the table equal to a snapshot."""
        write = self.flow.write
        assert isinstance(write, Snapshot)
        twice = _ask(ambiguous_keys(self._compared(write)), s=snapshot).collect()
        if twice:
            raise PipelineError(
                f"table {self.flow.destination}: the source gives different rows for the key {twice[0].asDict()}: "
                "choose other primary_keys"
            )
        found = self._changes(snapshot, replace)
        try:
            counts = _counts(found)
            deletes = counts.get("delete", 0) + counts.get("close", 0)
            if deletes and not replace:
                check_deletes(self.flow, deletes, self._current(), allow_deletes)
            return self._apply(found, counts, replace)
        finally:
            found.unpersist()

    # -- private --------------------------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return "delta." + SPARK.quoted(self.path)

    def _properties(self) -> Mapping[str, str]:
        return self.version().properties

    def _fields(self) -> dict[str, StructField]:
        return {field.name: field for field in self.rows().schema.fields}

    def _fits(self) -> bool:
        there = self._fields()
        return list(there) == self.schema.names and all(
            old.dataType == new.dataType and old.nullable == new.nullable
            for old, new in zip(there.values(), self.schema.fields, strict=True)
        )

    def _mismatch(self, what: str) -> PipelineError:
        return PipelineError(
            f"table {self.flow.destination} at {self.path} does not fit its source: {what}; run with --full-refresh"
        )

    def _current(self) -> int:
        rows = self.rows()
        return (rows.where(f.col(END_AT).isNull()) if START_AT in self.schema.names else rows).count()

    def _covered(self, batch: DataFrame, write: Replace, within: str) -> int:
        """The rows that the table has in the windows of a batch."""
        there = batch.sparkSession.read.format("delta").load(self.path).alias("t").where(within)
        (found,) = _ask(covered_rows(self._compared(write), write.window), s=batch, t=there).collect()
        return int(found["n"])

    def _compared(self, write: Cdc | Snapshot | Replace) -> Comparison:
        return in_spark(write, self.columns, "{s}", "{t}")

    def _deleted_keys(self, found: DataFrame) -> list[Row]:
        write = self.flow.write
        assert isinstance(write, Replace)
        keys: list[Row] = _ask(deleted_keys(self._compared(write), "{c}"), c=found).toArrow().to_pylist()
        return keys

    def _without_deletes(self, found: DataFrame, kept: Sequence[pa.RecordBatch]) -> DataFrame:
        """Changes that delete none of the rows with these keys."""
        write = self.flow.write
        assert isinstance(write, Replace)
        keys = found.sparkSession.createDataFrame(pa.Table.from_batches(kept))
        return _ask(without_deletes(self._compared(write), "{c}", "{k}"), c=found, k=keys)

    def _changes(self, batch: DataFrame, replace: bool, within: str = "true") -> DataFrame:
        """What a batch changes. It is computed once and kept, because a MERGE reads its source more than once."""
        write = self.flow.write
        assert not isinstance(write, Append)
        there = batch.sparkSession.read.format("delta").load(self.path).alias("t").where(within)
        if replace:
            there = batch.sparkSession.createDataFrame([], self.schema)
        plan_time = self._plan_time(there) if isinstance(write, Snapshot) and write.scd == 2 else ""
        return _ask(changes(self._compared(write), write, plan_time), s=batch, t=there).persist()

    def _plan_time(self, there: DataFrame) -> str:
        """Now, or just after the newest time in the history: versions of one key must not overlap."""
        now = datetime.now(timezone.utc)
        # As microseconds, because Spark gives timestamps to Python in the machine's time zone.
        newest: Any = there.select(*(f.max(f.unix_micros(f.col(name))) for name in (START_AT, END_AT))).first()
        for micros in newest:
            if micros is not None:
                after = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=micros + 1)
                now = max(now, after)
        return now.isoformat(timespec="microseconds").replace("+00:00", "Z")

    def _apply(self, found: DataFrame, counts: Mapping[str, int], replace: bool, within: str = "true") -> int:
        """Write changes in one commit. Usually all rows are new, which needs no MERGE."""
        total = sum(counts.values())
        if total == counts.get("insert", 0):
            if total or replace:
                self.write(found.sortWithinPartitions(*self.order) if self.order else found, None, replace)
        else:
            self._merge(found, within)
        return total

    def _merge(self, found: DataFrame, within: str) -> None:
        write = self.flow.write
        assert not isinstance(write, Append)
        every = {SPARK.quoted(name): f"c.{SPARK.quoted(name)}" for name in self.schema.names}
        target = DeltaTable.forPath(found.sparkSession, self.path).alias("t")
        merge = target.merge(found.alias("c"), f"{SPARK.same('t', 'c', row_keys(write))} AND {within}")
        merge = merge.whenMatchedDelete(f"c.{OP} = 'delete'")
        merge = merge.whenMatchedUpdate(f"c.{OP} IN ('update', 'close')", dict(every))
        merge.whenNotMatchedInsert(f"c.{OP} = 'insert'", dict(every)).execute()


@contextmanager
def _any_property(session: SparkSession) -> Iterator[None]:
    """Allow table properties that this version of Delta does not know."""
    switch = "spark.databricks.delta.allowArbitraryProperties.enabled"
    before = session.conf.get(switch, None)
    session.conf.set(switch, "true")
    try:
        yield
    finally:
        if before is None:
            session.conf.unset(switch)
        else:
            session.conf.set(switch, before)


def _ask(query: str, **views: DataFrame) -> DataFrame:
    """Run SQL with data frames in the place of ``{name}``."""
    session: Any = next(iter(views.values())).sparkSession
    found: DataFrame = session.sql(query, **views)
    return found


def _counts(found: DataFrame) -> dict[str, int]:
    return {row[OP]: row["count"] for row in found.groupBy(OP).count().collect()}


def _shown(field: StructField) -> str:
    return field.dataType.simpleString() + ("" if field.nullable else " not null")
