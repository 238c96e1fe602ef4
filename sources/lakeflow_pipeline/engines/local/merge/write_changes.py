"""Writes the changes of a micro-batch into a Delta table.

New rows are appended. Changed rows are written in one of three ways. In a table with a time among its keys, the ranges
of time with changes are written again in one commit (an overwrite by predicate): that needs little memory for a table
of any size. Another table is written again as a whole when much of it changes. Otherwise it gets a MERGE. A MERGE holds
its source in memory, so many changes are cut into several commits.
"""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from deltalake import CommitProperties, DeltaTable, WriterProperties, write_deltalake
from deltalake.query import QueryBuilder

from lakeflow_pipeline.engines.files.parquet import ROW_GROUP_ROWS, FileWriter, Shape
from lakeflow_pipeline.engines.local.commit import add_files, takes_files
from lakeflow_pipeline.engines.local.location import write_table
from lakeflow_pipeline.engines.local.merge.changes import Changes
from lakeflow_pipeline.engines.local.merge.slices import Cuts
from lakeflow_pipeline.engines.local.staging import clear, read_files, sorted_chunks, write_file
from lakeflow_pipeline.engines.scd_sql import DATAFUSION as SQL
from lakeflow_pipeline.engines.scd_sql import OP
from lakeflow_pipeline.flows import START_AT

MERGE_ROWS = 100_000
"""The most rows of one MERGE."""
DENSE = 0.1
"""When more than `MERGE_ROWS` rows and more than this part of a table change, it is written again as a whole: MERGEs
would rewrite every file, often more than once.
"""


def query(text: str, **tables: DeltaTable) -> pa.RecordBatchReader:
    """Run SQL over Delta tables."""
    builder = QueryBuilder({"datafusion.execution.parquet.schema_force_view_types": "false"})
    for name, table in tables.items():
        builder.register(name, table)
    return pa.RecordBatchReader.from_stream(builder.execute(text))


@dataclass(frozen=True)
class Target:
    """A Delta table to write to, in the version that the batch was compared with.

    The write fails when another writer has changed the same rows since.
    """

    table: DeltaTable
    shape: Shape
    keys: tuple[str, ...]
    time: str | None
    """A timestamp among the keys that is never null."""

    @property
    def schema(self) -> pa.Schema:
        """The schema of the rows."""
        return self.shape.schema

    def add(
        self, batches: Iterable[pa.RecordBatch], scratch: Path, properties: CommitProperties | None, replace: bool
    ) -> None:
        """Append rows; with ``replace`` they replace all rows and the schema."""
        if takes_files(self.table):
            files = FileWriter(self.shape, scratch, "added").write_all(self._fitted(batches, self.schema))
            add_files(self.table, files, self.schema, properties, replace)
            return
        write_deltalake(
            self.table,
            self._ready(batches, self.schema.names if replace else self._names()),
            mode="overwrite" if replace else "append",
            schema_mode="overwrite" if replace else None,
            commit_properties=properties,
            **self._files(),
        )

    def apply(self, changes: Changes, cuts: Cuts, scratch: Path, properties: CommitProperties | None) -> None:
        """Write changes that are not all new rows. The last commit has the ``properties``."""
        if self.time is not None:
            inside = changes.ranges.where(SQL.quoted(self.time))
            self._rewrite(changes, cuts, inside, scratch, properties)
            return
        if changes.count() > max(MERGE_ROWS, DENSE * self._rows()):
            self._rewrite(changes, cuts, None, scratch, properties)
            return
        groups = changes.groups(MERGE_ROWS)
        for group in groups:
            self._merge(changes, group, properties if group is groups[-1] else None)

    # -- private --------------------------------------------------------------------------------------------------

    def _rows(self) -> int:
        counts = pa.table(self.table.get_add_actions()).column("num_records")
        return int(pc.sum(counts).as_py() or 0)

    def _names(self) -> list[str]:
        return [field.name for field in self.table.schema().fields]

    def _ready(self, batches: Iterable[pa.RecordBatch], names: list[str]) -> pa.RecordBatchReader:
        """Batches with the table's columns, in its order."""
        schema = pa.schema([self.schema.field(name) for name in names])
        ordered = sorted_chunks(self._fitted(batches, schema), self.shape.sort_by)
        return pa.RecordBatchReader.from_batches(schema, ordered)

    def _fitted(self, batches: Iterable[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield pa.RecordBatch.from_arrays([batch.column(f.name).cast(f.type) for f in schema], schema=schema)

    def _files(self) -> dict[str, Any]:
        """How delta-rs writes files."""
        properties = WriterProperties(compression="ZSTD", max_row_group_size=ROW_GROUP_ROWS)
        return {"target_file_size": self.shape.target_bytes, "writer_properties": properties}

    def _rewrite(
        self, changes: Changes, cuts: Cuts, inside: str | None, scratch: Path, properties: CommitProperties | None
    ) -> None:
        """Write the rows ``inside`` (SQL) again, or the whole table."""
        # First to disk: delta-rs cannot run a query while it writes.
        kept = [
            self._keep(changes, index, f"{inside or 'true'} AND {cuts.where(index, 't')}", scratch)
            for index in range(len(cuts))
        ]

        def rewritten() -> Iterator[pa.RecordBatch]:
            for index, path in enumerate(kept):
                yield from read_files([path])
                for batch in changes.read(index):
                    yield batch.filter(pc.not_equal(batch.column(OP), "delete"))

        write_deltalake(
            self.table,
            self._ready(rewritten(), self._names()),
            mode="overwrite",
            predicate=inside,
            commit_properties=properties,
            **self._files(),
        )

    def _keep(self, changes: Changes, index: int, where: str, scratch: Path) -> Path:
        """Stage the rows of a slice that do not change and are written again."""
        on = [*self.keys, *([START_AT] if START_AT in self.schema.names else [])]
        columns = ", ".join(SQL.column("t", name) for name in self.schema.names)
        counts = changes.of_slice(index)
        if counts.total() > counts["insert"]:
            changed = self._changed(changes, index, on, scratch / f"changed-{index:04}")
            join = f"LEFT ANTI JOIN c ON {SQL.same('t', 'c', on)}"
            found = query(f"SELECT {columns} FROM t {join} WHERE {where}", t=self.table, c=changed)
        else:
            found = query(f"SELECT {columns} FROM t WHERE {where}", t=self.table)
        path = scratch / f"kept-{index:04}.arrow"
        write_file(path, found, found.schema)
        return path

    def _changed(self, changes: Changes, index: int, on: list[str], path: Path) -> DeltaTable:
        """Keys of the rows of a slice that change or go, as a table."""
        schema = pa.schema([changes.schema.field(name) for name in on])
        keys = (batch.filter(pc.not_equal(batch.column(OP), "insert")).select(on) for batch in changes.read(index))
        clear(path)
        return write_table(path, pa.RecordBatchReader.from_batches(schema, keys))

    def _merge(self, changes: Changes, slices: list[int], properties: CommitProperties | None) -> None:
        names = self.schema.names
        on = [*self.keys, *([START_AT] if START_AT in names else [])]
        every = {SQL.quoted(name): SQL.column("s", name) for name in names}
        op = SQL.column("s", OP)
        merge = self.table.merge(
            pa.RecordBatchReader.from_batches(changes.schema, changes.read(*slices)),
            SQL.same("t", "s", on),
            source_alias="s",
            target_alias="t",
            streamed_exec=False,  # delta-rs then skips files by the least and greatest keys of the source
            commit_properties=properties,
            writer_properties=self._files()["writer_properties"],
        )
        merge = merge.when_matched_delete(f"{op} = 'delete'")
        merge = merge.when_matched_update(every, f"{op} IN ('update', 'close')")
        merge.when_not_matched_insert(every, f"{op} = 'insert'").execute()
