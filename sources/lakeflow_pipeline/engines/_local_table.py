"""The Delta table of one flow, written with delta-rs: each micro-batch is one commit."""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from deltalake import CommitProperties, DeltaTable, Schema, Transaction, write_deltalake
from deltalake.query import QueryBuilder

from lakeflow_pipeline.engines import _local_sql as sql
from lakeflow_pipeline.engines._local_staging import clear, read_files, write_file
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import END_AT, START_AT, Append, Cdc, Flow, Snapshot, check_deletes
from lakeflow_pipeline.schema import destination_schema
from lakeflow_pipeline.warehouse import Warehouse, table_properties

ENGINE = "local"
_BOUNDED = (pa.types.is_integer, pa.types.is_string, pa.types.is_timestamp, pa.types.is_date)
_LONGEST_BOUND = 256


@dataclass(frozen=True)
class Mark:
    """The application transaction that a commit carries."""

    app_id: str
    batch: int

    def properties(self) -> CommitProperties:
        return CommitProperties(app_transactions=[Transaction(self.app_id, self.batch)])


class LocalTable:
    """The destination of a flow. Every write is atomic; merging ones return the number of rows that they changed."""

    def __init__(self, warehouse: Warehouse, flow: Flow, source_schema: pa.Schema) -> None:
        self.flow = flow
        self.path = warehouse.table_path(flow.destination)
        self.scratch = warehouse.staging_path(flow) / "batch"
        self.source_schema = destination_schema(source_schema, Append())
        self.schema = destination_schema(source_schema, flow.write)
        self._warehouse = warehouse

    # -- the table itself -----------------------------------------------------------------------------------------

    @property
    def exists(self) -> bool:
        return self._warehouse.is_table(self.flow)

    def open(self) -> DeltaTable:
        """The table as it is now."""
        return DeltaTable(self.path)

    def check_owner(self, full_refresh: bool) -> None:
        """Raise `ConfigurationError` when the table that is there is not this flow's."""
        self._warehouse.check_owner(self.flow, ENGINE, self.open().metadata().configuration, full_refresh)

    def create(self) -> None:
        """Make the table, empty, with its comments and marks."""
        DeltaTable.create(
            self.path,
            Schema.from_arrow(self.schema),
            name=self.flow.destination.table,
            description=self.flow.comment,
            configuration=dict(table_properties(self.flow, ENGINE)),
            raise_if_key_not_exists=False,
        )

    def claim(self) -> None:
        """Mark a table that is about to be replaced as this flow's."""
        table, wanted = self.open(), table_properties(self.flow, ENGINE)
        there = table.metadata().configuration
        if any(there.get(name) != value for name, value in wanted.items()):
            table.alter.set_table_properties(wanted, raise_if_not_exists=False)

    def evolve(self) -> None:
        """Add columns that the source has gained; raise `PipelineError` for any other change of the schema."""
        table = self.open()
        there = {field.name: field for field in table.schema().fields}
        wanted = Schema.from_arrow(self.schema).fields
        added = []
        for field in wanted:
            old = there.get(field.name)
            if old is None:
                described = json.loads(field.to_json())
                # Rows that are there already have no value for it.
                added.append(type(field).from_json(json.dumps({**described, "nullable": True})))
            elif json.loads(old.to_json())["type"] != json.loads(field.to_json())["type"]:
                raise self._mismatch(f"column {field.name!r} is {_shown(old)}, the source gives {_shown(field)}")
            elif field.nullable and not old.nullable:
                raise self._mismatch(f"column {field.name!r} is not null, the source gives nulls")
        gone = there.keys() - {field.name for field in wanted}
        if gone:
            raise self._mismatch(f"the source no longer has column {sorted(gone)[0]!r}")
        if added:
            table.alter.add_columns(added)

    def _mismatch(self, what: str) -> PipelineError:
        return PipelineError(
            f"table {self.flow.destination} at {self.path} does not fit its source: {what}; run with --full-refresh"
        )

    def logged(self, app_id: str) -> int | None:
        """The newest micro-batch of a transaction id in the table's log."""
        version: int | None = self.open().transaction_version(app_id)
        return version

    # -- writes ---------------------------------------------------------------------------------------------------

    def append(self, batches: Iterator[pa.RecordBatch], mark: Mark, replace: bool) -> None:
        """Add rows; with ``replace`` they take the place of all that was there, schema included."""
        self._write(batches, mark, replace)

    def upsert(
        self, rows: Iterator[pa.RecordBatch], deletes: Iterator[pa.RecordBatch], mark: Mark, replace: bool
    ) -> int:
        """A micro-batch of a change stream: rows and tombstones in the order of their arrival."""
        write = self.flow.write
        assert isinstance(write, Cdc)
        try:
            staged = self._stage(rows, deletes)
            self._refuse_nulls(staged, write)
            shape = self._shape(write.keys, write.sequence, None if replace else staged)
            if write.scd == 2:
                query = sql.cdc_history(shape)
            else:
                query = sql.cdc_newest(shape, self._any(sql.repeated_keys(shape), staged))
            return self._apply(self._changes(query, staged, replace), mark, replace)
        finally:
            clear(self.scratch)

    def synchronise(self, rows: Iterator[pa.RecordBatch], replace: bool, allow_deletes: bool) -> int:
        """Make the table equal to a snapshot."""
        write = self.flow.write
        assert isinstance(write, Snapshot)
        try:
            staged = self._stage(rows, iter(()))
            shape = self._shape(write.keys, "", None)
            twice = self._query(sql.ambiguous_keys(shape), staged).read_all().to_pylist()
            if twice:
                raise PipelineError(
                    f"table {self.flow.destination}: the source gives different rows for the key {twice[0]}; "
                    "choose other primary_keys"
                )
            query = sql.snapshot_history(shape, self._plan_time()) if write.scd == 2 else sql.snapshot_newest(shape)
            changes = self._changes(query, staged, replace)
            check_deletes(self.flow, changes.count("delete", "close"), self._current(), replace or allow_deletes)
            return self._apply(changes, None, replace)
        finally:
            clear(self.scratch)

    def _any(self, query: str, staged: DeltaTable) -> bool:
        return bool(self._query(f"{query} LIMIT 1", staged).read_all().num_rows)

    def _current(self) -> int:
        where = f"WHERE {sql.quoted(END_AT)} IS NULL" if END_AT in self.schema.names else ""
        return int(self._query(f"SELECT count(*) AS n FROM t {where}").read_all().column("n")[0].as_py())

    def _plan_time(self) -> str:
        """Now, and after everything that the history holds: versions of one key must not overlap."""
        now = datetime.now(timezone.utc)
        newest = f"SELECT max({sql.quoted(START_AT)}) AS b, max({sql.quoted(END_AT)}) AS e FROM t"
        for value in self._query(newest).read_all().to_pylist()[0].values():
            if value is not None and value >= now:
                now = value + timedelta(microseconds=1)
        return now.replace(tzinfo=None).isoformat(timespec="microseconds")

    # -- private --------------------------------------------------------------------------------------------------

    def _stage(self, rows: Iterator[pa.RecordBatch], deletes: Iterator[pa.RecordBatch]) -> DeltaTable:
        """The batch as a table of its own beside its marks, so that SQL can read it."""
        clear(self.scratch)
        fields = [field.with_nullable(True) for field in self.source_schema]
        schema = pa.schema([*fields, pa.field(sql.DELETED, pa.bool_()), pa.field(sql.ARRIVAL, pa.int64())])

        def marked() -> Iterator[pa.RecordBatch]:
            arrival = 0
            for deleted, batches in ((False, rows), (True, deletes)):
                for batch in batches:
                    count = batch.num_rows
                    marks = pa.repeat(pa.scalar(deleted), count)
                    order = pa.array(range(arrival, arrival + count), pa.int64())
                    arrival += count
                    yield pa.RecordBatch.from_arrays([*batch.columns, marks, order], schema=schema)

        write_deltalake(self.scratch, pa.RecordBatchReader.from_batches(schema, marked()), mode="overwrite")
        return DeltaTable(self.scratch)

    def _refuse_nulls(self, staged: DeltaTable, write: Cdc) -> None:
        query = f"SELECT count(*) AS n FROM s WHERE {sql.quoted(write.sequence)} IS NULL"
        nulls = self._query(query, staged).read_all().column("n")[0].as_py()
        if nulls:
            raise PipelineError(
                f"table {self.flow.destination}: {nulls:,} rows have no {write.sequence!r}, which orders them; "
                "choose another sequence_by"
            )

    def _shape(self, keys: tuple[str, ...], sequence: str, staged: DeltaTable | None) -> sql.Shape:
        bounds = "true" if staged is None else self._bounds(keys, staged)
        return sql.Shape(keys, tuple(self.source_schema.names), sequence, bounds)

    def _bounds(self, keys: Sequence[str], staged: DeltaTable) -> str:
        """Least and greatest key values of the batch: files of the table beyond them need not be read."""
        fields = [self.source_schema.field(key) for key in keys]
        bounded = [field.name for field in fields if not field.nullable and any(of(field.type) for of in _BOUNDED)]
        if not bounded:
            return "true"
        picked = ", ".join(
            f"CAST({how}({sql.quoted(key)}) AS VARCHAR) AS {sql.quoted(how + str(i))}"
            for i, key in enumerate(bounded)
            for how in ("min", "max")
        )
        found = self._query(f"SELECT {picked} FROM s", staged).read_all().to_pylist()[0]
        parts = []
        for i, key in enumerate(bounded):
            for how, compare in (("min", ">="), ("max", "<=")):
                value = found[how + str(i)]
                if value is not None and len(value) <= _LONGEST_BOUND:
                    typed = self._typed(value, self.source_schema.field(key).type)
                    parts.append(f"({sql.column('t', key)} {compare} {typed})")
        return " AND ".join(parts) or "true"

    @staticmethod
    def _typed(value: str, kind: pa.DataType) -> str:
        if pa.types.is_integer(kind):
            return value
        if pa.types.is_timestamp(kind) and kind.tz:
            return sql.timestamp(value)
        return sql.literal(value)

    def _query(self, query: str, staged: DeltaTable | None = None, empty: bool = False) -> pa.RecordBatchReader:
        """Run SQL over the table (``t``; without its rows when ``empty``) and a staged batch (``s``)."""
        builder = QueryBuilder({"datafusion.execution.parquet.schema_force_view_types": "false"})
        builder.register("t", self._nothing() if empty else self.open())
        if staged is not None:
            builder.register("s", staged)
        return pa.RecordBatchReader.from_stream(builder.execute(query))

    def _nothing(self) -> DeltaTable:
        path = self.scratch.with_name("nothing")
        clear(path)
        return DeltaTable.create(path, Schema.from_arrow(self.schema))

    def _changes(self, query: str, staged: DeltaTable, empty: bool) -> _Changes:
        """What a query finds, on disk: how it is written depends on all of it, and memory need not hold it."""
        fields = [pa.field(sql.OP, pa.string()), *(field.with_nullable(True) for field in self.schema)]
        changes = _Changes(self.scratch / "changes.arrow", pa.schema(fields), {})
        found = self._query(query, staged, empty)
        write_file(changes.path, (changes.taken(batch) for batch in found), changes.schema)
        return changes

    def _apply(self, changes: _Changes, mark: Mark | None, replace: bool) -> int:
        """Write changes in one commit. Most often they are all new rows, which need no MERGE."""
        if changes.count() == changes.count("insert"):
            if changes.count() or replace:
                self._write(read_files([changes.path]), mark, replace)
        else:
            self._merge(changes, mark)
        return changes.count()

    def _write(self, batches: Iterator[pa.RecordBatch], mark: Mark | None, replace: bool) -> None:
        names = self.schema.names if replace else [field.name for field in self.open().schema().fields]
        target = pa.schema([self.schema.field(name) for name in names])
        fitted = (pa.RecordBatch.from_arrays([batch.column(n) for n in names], schema=target) for batch in batches)
        write_deltalake(
            self.open(),
            pa.RecordBatchReader.from_batches(target, fitted),
            mode="overwrite" if replace else "append",
            schema_mode="overwrite" if replace else None,
            commit_properties=mark.properties() if mark else None,
        )

    def _merge(self, changes: _Changes, mark: Mark | None) -> None:
        assert not isinstance(self.flow.write, Append)
        names = self.schema.names
        on = sql.Shape(self.flow.write.keys, tuple(names)).same_keys("t", "s")
        if START_AT in names:
            on += f" AND ({sql.column('t', START_AT)} = {sql.column('s', START_AT)})"
        every = {sql.quoted(name): sql.column("s", name) for name in names}
        op = sql.column("s", sql.OP)
        merge = self.open().merge(
            pa.RecordBatchReader.from_batches(changes.schema, read_files([changes.path])),
            on,
            source_alias="s",
            target_alias="t",
            streamed_exec=False,  # the source's extremes then tell which files of the table to leave alone
            commit_properties=mark.properties() if mark else None,
        )
        merge = merge.when_matched_delete(f"{op} = 'delete'")
        merge = merge.when_matched_update(every, f"{op} IN ('update', 'close')")
        merge.when_not_matched_insert(every, f"{op} = 'insert'").execute()


@dataclass(frozen=True)
class _Changes:
    """Rows to write with their operation, in one file."""

    path: Path
    schema: pa.Schema
    counts: dict[str, int]

    def taken(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """A batch as it is kept, counted."""
        for entry in pc.value_counts(batch.column(sql.OP)).to_pylist():
            self.counts[entry["values"]] = self.counts.get(entry["values"], 0) + entry["counts"]
        return pa.RecordBatch.from_arrays(
            [batch.column(field.name).cast(field.type) for field in self.schema], schema=self.schema
        )

    def count(self, *operations: str) -> int:
        """Rows of some operations, or of all."""
        return sum(count for op, count in self.counts.items() if not operations or op in operations)


def _shown(field: Any) -> str:
    described = json.loads(field.to_json())["type"]
    return described if isinstance(described, str) else json.dumps(described)
