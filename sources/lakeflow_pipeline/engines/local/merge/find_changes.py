"""Finds what a micro-batch of a change stream changes in its table, slice by slice."""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable

from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.engines import scd_sql as sql
from lakeflow_pipeline.engines.local.merge.changes import Changes
from lakeflow_pipeline.engines.local.merge.micro_batch import Batch
from lakeflow_pipeline.engines.local.merge.slices import as_literal, has_order
from lakeflow_pipeline.engines.local.merge.write_changes import query
from lakeflow_pipeline.flows import Cdc, Flow, Replace
from lakeflow_pipeline.key_reads import KeyAnswer

ReadKeys = Callable[[list[Row], Any], Iterator[pa.RecordBatch]]
"""Asks the source for rows by their keys; the second argument is what their sequence shall be."""

_ASKED = 1000
"""Keys that the source is asked for at once."""


class Upsert:
    """One micro-batch against one state of the table."""

    def __init__(self, flow: Flow, schema: pa.Schema, table: DeltaTable, batch: Batch, read_keys: ReadKeys | None):
        assert isinstance(flow.write, (Cdc, Replace))
        self._source = flow.source_table
        self._write, self._schema, self._table, self._batch = flow.write, schema, table, batch
        self._read_keys = read_keys

    def find(self, changes: Changes) -> None:
        """Add the changes of each slice."""
        for index in range(len(self._batch.cuts)):
            if isinstance(self._write, Replace):
                changes.add(index, self._replaced(index, self._write))
            elif self._batch.has_rows(index):
                changes.add(index, self._merged(index, self._write))

    def _merged(self, index: int, write: Cdc) -> pa.RecordBatchReader:
        staged = self._batch.staged(index)
        shape = self._shape(staged)
        if write.scd == 2:
            return query(sql.cdc_history(shape), s=staged, t=self._table)
        return query(sql.cdc_newest(shape, self._repeated(shape, staged)), s=staged, t=self._table)

    def _replaced(self, index: int, write: Replace) -> pa.RecordBatchReader:
        staged, windows = self._batch.staged(index), self._batch.windows
        if windows is None:
            shape = self._shape(staged)
            return query(sql.replaced(shape, self._repeated(shape, staged), None), s=staged, t=self._table)
        tables = {"t": self._table, "w": windows}
        gone = sql.gone_from_windows(self._shape(staged), write.window, self._within(index, write))
        if self._read_keys is not None:
            keys = self._missing(gone, staged, windows)
            if keys:
                answer = KeyAnswer(self._schema, self._write.keys, table=self._source)
                self._batch.add(index, answer.rows(self._asked_for(keys, self._read_keys)))
                staged = self._batch.staged(index)
                if answer.left:
                    gone, tables["l"] = sql.but_left(self._shape(staged), gone), self._batch.left(answer.left)
        shape = self._shape(staged)
        return query(sql.replaced(shape, self._repeated(shape, staged), gone), s=staged, **tables)

    def _missing(self, gone: str, staged: DeltaTable, windows: DeltaTable) -> list[Row]:
        """Keys of the rows that no read of their window has given."""
        keys = ", ".join(sql.column("g", key) for key in self._write.keys)
        found: list[Row] = (
            query(f"SELECT {keys} FROM ({gone}) g", s=staged, t=self._table, w=windows).read_all().to_pylist()
        )
        return found

    def _asked_for(self, keys: list[Row], read_keys: ReadKeys) -> Iterator[pa.RecordBatch]:
        cursor = self._batch.cursor()
        for start in range(0, len(keys), _ASKED):
            yield from read_keys(keys[start : start + _ASKED], cursor)

    def _within(self, index: int, write: Replace) -> str:
        """SQL: what holds for every row of the slice that lies in a window."""
        first, last = (sql.timestamp(_iso(time)) for time in self._batch.extent())
        start, end = sql.column("t", write.window.start), sql.column("t", write.window.end)
        ends = f"({end} IS NULL OR {end} >= {first})" if write.window.of_spans else f"{end} >= {first}"
        return f"{start} < {last} AND {ends} AND {self._batch.cuts.where(index, 't')}"

    def _shape(self, staged: DeltaTable) -> sql.Shape:
        return sql.Shape(
            self._write.keys, tuple(self._schema.names), self._write.sequence, self._bounds(self._write.keys, staged)
        )

    def _repeated(self, shape: sql.Shape, staged: DeltaTable) -> bool:
        return bool(query(f"{sql.repeated_keys(shape)} LIMIT 1", s=staged).read_all().num_rows)

    def _bounds(self, keys: tuple[str, ...], staged: DeltaTable) -> str:
        """Least and greatest key values of the slice: files of the table beyond them need not be read."""
        fields = [self._schema.field(key) for key in keys]
        bounded = [field.name for field in fields if not field.nullable and has_order(field.type)]
        if not bounded:
            return "true"
        picked = ", ".join(
            f"CAST({how}({sql.quoted(key)}) AS VARCHAR) AS {sql.quoted(how + str(i))}"
            for i, key in enumerate(bounded)
            for how in ("min", "max")
        )
        found = query(f"SELECT {picked} FROM s", s=staged).read_all().to_pylist()[0]
        parts = []
        for i, key in enumerate(bounded):
            for how, compare in (("min", ">="), ("max", "<=")):
                value = found[how + str(i)]
                literal = None if value is None else as_literal(value, self._schema.field(key).type)
                if literal is not None:
                    parts.append(f"({sql.column('t', key)} {compare} {literal})")
        return " AND ".join(parts) or "true"


def _iso(time: datetime) -> str:
    return time.replace(tzinfo=None).isoformat(timespec="microseconds")
