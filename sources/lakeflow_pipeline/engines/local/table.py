"""The Delta table of one flow, written with delta-rs. Each micro-batch is one commit."""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, Field, Schema, Transaction

from lakeflow_pipeline.contract import KEPT
from lakeflow_pipeline.engines.delete_guard import DeleteGuard
from lakeflow_pipeline.engines.files.parquet import DataFile, Shape
from lakeflow_pipeline.engines.files.sorted_merge import rows_of
from lakeflow_pipeline.engines.local.commit import add_files, shape_for, takes_files
from lakeflow_pipeline.engines.local.location import create_table, open_table, vacuum, write_table
from lakeflow_pipeline.engines.local.merge.changes import Changes
from lakeflow_pipeline.engines.local.merge.find_changes import ReadKeys, Upsert
from lakeflow_pipeline.engines.local.merge.micro_batch import Batch
from lakeflow_pipeline.engines.local.merge.slices import Cuts, has_order
from lakeflow_pipeline.engines.local.merge.write_changes import Target, query
from lakeflow_pipeline.engines.local.staging import clear
from lakeflow_pipeline.engines.local.table_version import LocalVersion
from lakeflow_pipeline.engines.scd_sql import DATAFUSION as SQL
from lakeflow_pipeline.engines.scd_sql import ambiguous_keys, changes, of_snapshot
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import END_AT, START_AT, Append, Cdc, Flow, Replace, Snapshot, check_deletes
from lakeflow_pipeline.properties import Upkeep
from lakeflow_pipeline.schema import TIMESTAMP, destination_schema
from lakeflow_pipeline.warehouse import Warehouse, table_properties

ENGINE = "local"


@dataclass(frozen=True)
class Mark:
    """The application transaction of a commit."""

    app_id: str
    batch: int

    def properties(self) -> CommitProperties:
        return CommitProperties(app_transactions=[Transaction(self.app_id, self.batch)])


class LocalTable:
    """The destination of a flow. Every write is atomic. Writes that merge return how many rows they changed."""

    def __init__(self, warehouse: Warehouse, flow: Flow, source_schema: pa.Schema) -> None:
        self.flow = flow
        self.path = warehouse.table_path(flow.destination)
        self.scratch = warehouse.staging_path(flow) / "batch"
        self.source_schema = destination_schema(source_schema, Append())
        self.schema = destination_schema(source_schema, flow.write)
        self._warehouse = warehouse
        self._shape: Shape | None = None

    # -- the table itself -----------------------------------------------------------------------------------------

    @property
    def exists(self) -> bool:
        return self._warehouse.is_table(self.flow)

    def open(self) -> DeltaTable:
        """The newest version of the table."""
        return open_table(self.path)

    def check_owner(self, full_refresh: bool) -> None:
        """Raise `ConfigurationError` when the table belongs to another flow."""
        self._warehouse.check_owner(self.flow, ENGINE, self.open().metadata().configuration, full_refresh)

    def create(self) -> None:
        """Make an empty table with comments and properties."""
        create_table(
            self.path,
            Schema.from_arrow(self.schema),
            name=self.flow.destination.table,
            description=self.flow.comment,
            configuration=dict(table_properties(self.flow, ENGINE)),
            raise_if_key_not_exists=False,
        )

    def configure(self) -> None:
        """Set the table properties of this flow, also those that say whose table it is."""
        table, wanted = self.open(), table_properties(self.flow, ENGINE)
        there = table.metadata().configuration
        changed = {name: value for name, value in wanted.items() if there.get(name) != value}
        if changed:
            table.alter.set_table_properties(changed, raise_if_not_exists=False)

    def evolve(self) -> None:
        """Add new columns of the source. Raises `PipelineError` for any other change of the schema."""
        table = self.open()
        added = self._lacking(table)
        if added:
            table.alter.add_columns(added)

    def _lacking(self, table: DeltaTable) -> list[Field]:
        """Columns of the source that the table lacks. Raises `PipelineError` for any other difference."""
        there = {field.name: field for field in table.schema().fields}
        wanted = Schema.from_arrow(self.schema).fields
        added = []
        for field in wanted:
            old = there.get(field.name)
            if old is None:
                described = json.loads(field.to_json())
                # Rows in the table have no value for it.
                added.append(type(field).from_json(json.dumps({**described, "nullable": True})))
            elif json.loads(old.to_json())["type"] != json.loads(field.to_json())["type"]:
                raise self._mismatch(f"column {field.name!r} is {_shown(old)}, the source gives {_shown(field)}")
            elif field.nullable and not old.nullable:
                raise self._mismatch(f"column {field.name!r} is not null, the source gives nulls")
        gone = there.keys() - {field.name for field in wanted}
        if gone:
            raise self._mismatch(f"the source no longer has column {sorted(gone)[0]!r}")
        return added

    def _mismatch(self, what: str) -> PipelineError:
        return PipelineError(
            f"table {self.flow.destination} at {self.path} does not fit its source: {what}; run with --full-refresh"
        )

    def logged(self, app_id: str) -> int | None:
        """The newest micro-batch of a transaction id in the table's log."""
        version: int | None = self.open().transaction_version(app_id)
        return version

    # -- its files ------------------------------------------------------------------------------------------------

    def upkeep(self) -> Upkeep:
        """See `Table`."""
        return Upkeep.of(self.open().metadata().configuration)

    def version(self) -> LocalVersion:
        """See `Table`."""
        return LocalVersion(self.path, self.flow.cluster_by)

    def vacuum(self) -> None:
        """See `Table`."""
        keep = math.ceil(self.upkeep().keep_deleted / timedelta(hours=1))
        # full: also files that no log names, from a run that was killed just before its commit.
        vacuum(self.path, keep)

    # -- writes ---------------------------------------------------------------------------------------------------

    def shape(self) -> Shape:
        """How new files of the table are written."""
        if self._shape is None:
            self._shape = shape_for(self.open(), self.schema, self.flow.cluster_by)
        return self._shape

    def append(self, files: Sequence[DataFile], mark: Mark, replace: bool) -> None:
        """Add files of `shape`; with ``replace`` they replace all rows and the schema."""
        table = self.open()
        if not replace:
            self._lacking(table)  # the files have the schema that the table had when they were begun
        if takes_files(table):
            add_files(table, files, self.schema, mark.properties(), replace)
        else:
            rows = (batch for file in files for batch in rows_of(file.path, self.schema))
            self._target(()).add(rows, self.scratch, mark.properties(), replace)

    def upsert(
        self,
        rows: Sequence[Path],
        deletes: Sequence[Path],
        mark: Mark,
        replace: bool,
        read_keys: ReadKeys | None,
        guard: DeleteGuard | None = None,
    ) -> int:
        """Write a micro-batch of changes: files of rows and tombstones, in the order of their arrival."""
        write = self.flow.write
        assert isinstance(write, (Cdc, Replace))
        try:
            target = self._target(write.keys)
            table = self._nothing() if replace else target.table
            batch = Batch(self.flow, self.source_schema, self.scratch, rows, deletes, self._slice_by(write.keys, table))
            changes = Changes(self.scratch, self.schema, target.time)
            upsert = Upsert(self.flow, self.source_schema, table, batch, read_keys)
            upsert.find(changes)
            if guard is not None and isinstance(write, Replace) and not replace:
                guard.check(changes.count("delete"), upsert.covered)
            return self._apply(target, changes, batch.cuts, mark.properties(), replace)
        finally:
            clear(self.scratch)

    def synchronise(self, rows: Iterator[pa.RecordBatch], replace: bool, allow_deletes: bool) -> int:
        """Make the table equal to a snapshot."""
        write = self.flow.write
        assert isinstance(write, Snapshot)
        try:
            target = self._target(write.keys)
            table = self._nothing() if replace else target.table
            staged = self._stage(rows)
            of = of_snapshot(SQL, write, self.source_schema.names, "s", "t")
            twice = query(ambiguous_keys(of), s=staged).read_all().to_pylist()
            if twice:
                raise PipelineError(
                    f"table {self.flow.destination}: the source gives different rows for the key {twice[0]}: "
                    "choose other primary_keys"
                )
            found = Changes(self.scratch, self.schema, target.time)
            plan_time = self._plan_time() if write.scd == 2 else ""
            found.add(0, query(changes(of, write, plan_time), s=staged, t=table))
            check_deletes(self.flow, found.count("delete", "close"), self._current(), replace or allow_deletes)
            return self._apply(target, found, Cuts(), None, replace)
        finally:
            clear(self.scratch)

    # -- private --------------------------------------------------------------------------------------------------

    def _apply(
        self, target: Target, changes: Changes, cuts: Cuts, properties: CommitProperties | None, replace: bool
    ) -> int:
        """Write changes. Usually all rows are new."""
        if changes.count() == changes.count("insert"):
            if changes.count() or replace:
                target.add(changes.read(), self.scratch, properties, replace)
        else:
            target.apply(changes, cuts, self.scratch, properties)
        return changes.count()

    def _target(self, keys: tuple[str, ...]) -> Target:
        table = self.open()
        times = [name for name in self._never_null(keys, table) if self.schema.field(name).type == TIMESTAMP]
        return Target(table, shape_for(table, self.schema, self.flow.cluster_by), keys, times[0] if times else None)

    def _slice_by(self, keys: tuple[str, ...], table: DeltaTable) -> list[str]:
        """Columns by which a batch may be cut, the best first: those that sort the table's files, then times."""
        names = [name for name in self._never_null(keys, table) if has_order(self.schema.field(name).type)]
        sorted_by = [name for name in self.flow.cluster_by if name in names]
        times = [name for name in names if pa.types.is_timestamp(self.schema.field(name).type)]
        return list(dict.fromkeys([*sorted_by, *times, *names]))

    def _never_null(self, keys: tuple[str, ...], table: DeltaTable) -> list[str]:
        """Keys that are null neither in the source nor in the table."""
        may_be = {field.name for field in table.schema().fields if field.nullable}
        return [key for key in keys if key not in may_be and not self.schema.field(key).nullable]

    def _current(self) -> int:
        where = f"WHERE {SQL.quoted(END_AT)} IS NULL" if END_AT in self.schema.names else ""
        return int(query(f"SELECT count(*) AS n FROM t {where}", t=self.open()).read_all().column("n")[0].as_py())

    def _plan_time(self) -> str:
        """Now, or just after the newest time in the history: versions of one key must not overlap."""
        now = datetime.now(timezone.utc)
        newest = f"SELECT max({SQL.quoted(START_AT)}) AS b, max({SQL.quoted(END_AT)}) AS e FROM t"
        for value in query(newest, t=self.open()).read_all().to_pylist()[0].values():
            if value is not None and value >= now:
                now = value + timedelta(microseconds=1)
        return now.replace(tzinfo=None).isoformat(timespec="microseconds")

    def _stage(self, rows: Iterable[pa.RecordBatch]) -> DeltaTable:
        """Write a snapshot to a table of its own, so that SQL can read it."""
        clear(self.scratch)
        schema = pa.schema([field.with_nullable(True) for field in self.source_schema])
        if isinstance(self.flow.write, Snapshot) and self.flow.write.kept:
            schema = schema.append(pa.field(KEPT, pa.bool_()))
        staged = self.scratch / "snapshot"
        batches = (pa.RecordBatch.from_arrays(batch.columns, schema=schema) for batch in rows)
        return write_table(staged, pa.RecordBatchReader.from_batches(schema, batches))

    def _nothing(self) -> DeltaTable:
        """A table without rows: a batch that replaces the table is compared with it."""
        path = self.scratch.with_name("nothing")
        clear(path)
        return create_table(path, Schema.from_arrow(self.schema))


def _shown(field: Any) -> str:
    described = json.loads(field.to_json())["type"]
    return described if isinstance(described, str) else json.dumps(described)
