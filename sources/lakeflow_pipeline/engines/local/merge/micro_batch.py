"""Prepares a micro-batch of changes for SQL: rows in slices of their keys, and windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from deltalake import DeltaTable

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines.local.location import open_table, write_table
from lakeflow_pipeline.engines.local.merge.slices import find_cuts
from lakeflow_pipeline.engines.local.staging import CHUNK_ROWS, clear, read_files, write_file
from lakeflow_pipeline.engines.scd_sql import ARRIVAL, DELETED
from lakeflow_pipeline.errors import PipelineError
from lakeflow_pipeline.flows import Cdc, Flow, Replace
from lakeflow_pipeline.rows import conform
from lakeflow_pipeline.schema import TIMESTAMP
from lakeflow_pipeline.wording import counted

_MARKS = (WINDOW_START, WINDOW_END)
_LAST = 1 << 62
"""An arrival that comes after all others."""


class Batch:
    """The rows that a connector gave, from staged files. ``slice_by`` are columns by which rows may be cut."""

    def __init__(
        self,
        flow: Flow,
        schema: pa.Schema,
        directory: Path,
        rows: Sequence[Path],
        deletes: Sequence[Path],
        slice_by: Sequence[str],
    ) -> None:
        assert isinstance(flow.write, (Cdc, Replace))
        self._flow, self._schema, self._directory = flow, schema, directory
        self._write = flow.write
        self._rows, self._deletes = rows, deletes
        fields = [field.with_nullable(True) for field in schema]
        self.schema = pa.schema([*fields, pa.field(DELETED, pa.bool_()), pa.field(ARRIVAL, pa.int64())])
        self._windows: list[pa.RecordBatch] = []
        clear(directory)
        directory.mkdir(parents=True)
        self.cuts = find_cuts((batch for batch, _ in self._arriving()), slice_by)
        self._windows.clear()
        self._cut()

    def staged(self, index: int) -> DeltaTable:
        """The rows of a slice as a table."""
        path = self._directory / f"slice-{index:04}"
        clear(path)
        rows = read_files([self._file(index), self._file_of_more(index)])
        return write_table(path, pa.RecordBatchReader.from_batches(self.schema, rows))

    def add(self, index: int, rows: Iterable[pa.RecordBatch]) -> None:
        """Add rows, of the source's schema, to a slice. They count as arrived last."""
        marked = (self._marked(batch, False, _LAST) for batch in rows)
        write_file(self._file_of_more(index), marked, self.schema)

    def has_rows(self, index: int) -> bool:
        """Whether a slice has rows."""
        return self._file(index).exists()

    @property
    def windows(self) -> DeltaTable | None:
        """The batch's windows as a table: scope, sequence, start and end; ``None`` where it has none."""
        if not self._windows:
            return None
        path = self._directory / "windows"
        if not path.exists():
            schema = self._windows[0].schema
            return write_table(path, pa.RecordBatchReader.from_batches(schema, iter(self._windows)))
        return open_table(path)

    def kept(self, keys: list[pa.RecordBatch]) -> DeltaTable:
        """Keys of rows that stay as they are, as a table."""
        path = self._directory / "kept"
        clear(path)
        return write_table(path, pa.RecordBatchReader.from_batches(keys[0].schema, iter(keys)))

    def extent(self) -> tuple[datetime, datetime]:
        """The start of the first window and the end of the last one."""
        table = pa.Table.from_batches(self._windows)
        return pc.min(table.column(WINDOW_START)).as_py(), pc.max(table.column(WINDOW_END)).as_py()

    def cursor(self) -> Any:
        """The newest sequence of the windows."""
        return pc.max(pa.Table.from_batches(self._windows).column(self._write.sequence)).as_py()

    # -- private --------------------------------------------------------------------------------------------------

    def _arriving(self) -> Iterator[tuple[pa.RecordBatch, bool]]:
        """Rows and tombstones in the order of their arrival. Windows are collected apart."""
        for deleted, files in ((False, self._rows), (True, self._deletes)):
            for batch in read_files(files):
                for rows in self._without_windows(batch) if WINDOW_END in batch.schema.names else [batch]:
                    self._refuse_nulls(rows)
                    yield rows, deleted

    def _without_windows(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        assert isinstance(self._write, Replace)
        start, end = (batch.column(name) for name in _MARKS)
        if end.null_count < batch.num_rows or start.null_count < batch.num_rows:
            windows = batch.filter(pc.or_(pc.is_valid(start), pc.is_valid(end)))
            names = [*dict.fromkeys([*self._write.window.scope, self._write.sequence]), *_MARKS]
            for name in (self._write.sequence, *_MARKS):
                if windows.column(name).null_count:
                    raise PipelineError(
                        f"table {self._flow.destination}: the source gave a window without {name!r}: a window needs "
                        "its start, its end and its sequence"
                    )
            self._windows.append(_nullable(windows.select(names)))
            batch = batch.filter(pc.is_null(end))
        # Columns that must not be null may be null only in a row that marks a window.
        return conform(
            [batch.drop_columns(list(_MARKS))], self._schema, table=self._flow.source_table, batch_rows=CHUNK_ROWS
        )

    def _refuse_nulls(self, batch: pa.RecordBatch) -> None:
        nulls = batch.column(self._write.sequence).null_count
        if nulls:
            raise PipelineError(
                f"table {self._flow.destination}: column {self._write.sequence!r}, which orders the rows, is empty in "
                f"{counted(nulls, 'row')}: choose another sequence_by"
            )

    def _cut(self) -> None:
        """Write rows and tombstones into one file for each slice."""
        writers: dict[int, Any] = {}
        options = pa.ipc.IpcWriteOptions(compression="lz4" if pa.Codec.is_available("lz4") else None)
        arrival = 0
        with ExitStack() as files:
            for batch, deleted in self._arriving():
                for index, part in self.cuts.split(self._marked(batch, deleted, arrival)):
                    if index not in writers:
                        opened = pa.ipc.new_stream(str(self._file(index)), self.schema, options=options)
                        writers[index] = files.enter_context(opened)
                    writers[index].write_batch(part)
                arrival += batch.num_rows

    def _marked(self, batch: pa.RecordBatch, deleted: bool, arrival: int) -> pa.RecordBatch:
        marks = pa.repeat(pa.scalar(deleted), batch.num_rows)
        order = pa.array(range(arrival, arrival + batch.num_rows), pa.int64())
        return pa.RecordBatch.from_arrays([*batch.columns, marks, order], schema=self.schema)

    def _file(self, index: int) -> Path:
        return self._directory / f"slice-{index:04}.arrow"

    def _file_of_more(self, index: int) -> Path:
        return self._directory / f"more-{index:04}.arrow"


def _nullable(batch: pa.RecordBatch) -> pa.RecordBatch:
    fields = [pa.field(field.name, TIMESTAMP if field.name in _MARKS else field.type, True) for field in batch.schema]
    return batch.cast(pa.schema(fields))
