"""Finds what a micro-batch changes in its table, slice by slice."""

# ruff: noqa: S608 - SQL is made of quoted names and typed values only

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pyarrow as pa
from deltalake import DeltaTable

from lakeflow_pipeline.contract import Row
from lakeflow_pipeline.engines.local.merge.changes import Changes
from lakeflow_pipeline.engines.local.merge.micro_batch import Batch
from lakeflow_pipeline.engines.local.merge.slices import as_literal, has_order
from lakeflow_pipeline.engines.local.merge.write_changes import query
from lakeflow_pipeline.engines.scd_sql import DATAFUSION as SQL
from lakeflow_pipeline.engines.scd_sql import (
    Comparison,
    changes,
    covered_rows,
    deleted_keys,
    repeated_keys,
    without_deletes,
)
from lakeflow_pipeline.flows import Cdc, Flow, Replace
from lakeflow_pipeline.key_reads import KeyAnswer

ReadKeys = Callable[[list[Row], Any], Iterator[pa.RecordBatch]]
"""Asks the source for rows by their keys. The second argument is the value of their sequence."""

_MOST_KEYS = 1000
"""The most keys in one question to the source."""


class Upsert:
    """Compares one micro-batch with one version of the table."""

    def __init__(self, flow: Flow, schema: pa.Schema, table: DeltaTable, batch: Batch, read_keys: ReadKeys | None):
        assert isinstance(flow.write, (Cdc, Replace))
        self._source = flow.source_table
        self._write, self._schema, self._table, self._batch = flow.write, schema, table, batch
        self._read_keys = read_keys

    def find(self, found: Changes) -> None:
        """Add the changes of each slice."""
        for index in range(len(self._batch.cuts)):
            if self._batch.windows is not None or self._batch.has_rows(index):
                found.add(index, self._changes(index))

    def covered(self) -> int:
        """The rows that the table has in the windows of the batch."""
        write, windows = self._write, self._batch.windows
        assert isinstance(write, Replace)
        if windows is None:
            return 0
        of = Comparison(SQL, write.keys, tuple(self._schema.names), windows="w", inside=self._inside(None, write))
        return int(query(covered_rows(of, write.window), t=self._table, w=windows).read_all().column("n")[0].as_py())

    def _changes(self, index: int) -> pa.RecordBatchReader:
        staged = self._batch.staged(index)
        tables = {"t": self._table}
        if self._batch.windows is not None:
            tables["w"] = self._batch.windows
        of, text = self._query(index, staged)
        if self._batch.windows is None or self._read_keys is None:
            return query(text, s=staged, **tables)
        keys = query(deleted_keys(of, f"({text})"), s=staged, **tables).read_all().to_pylist()
        if keys:
            answer = KeyAnswer(self._schema, self._write.keys, table=self._source)
            self._batch.add(index, answer.rows(self._asked_for(keys, self._read_keys)))
            staged = self._batch.staged(index)
            of, text = self._query(index, staged)
            if answer.left:
                text, tables["k"] = without_deletes(of, f"({text})", "k"), self._batch.kept(answer.left)
        return query(text, s=staged, **tables)

    def _query(self, index: int, staged: DeltaTable) -> tuple[Comparison, str]:
        """The comparison of a slice with the table, and the query for its changes."""
        write, windows = self._write, self._batch.windows
        of = Comparison(SQL, write.keys, tuple(self._schema.names), write.sequence, bounds=self._bounds(staged))
        if isinstance(write, Replace) and windows is not None:
            of = replace(of, windows="w", inside=self._inside(index, write))
        repeated = write.scd == 2 or bool(query(f"{repeated_keys(of)} LIMIT 1", s=staged).read_all().num_rows)
        return of, changes(of, write, repeated=repeated)

    def _asked_for(self, keys: list[Row], read_keys: ReadKeys) -> Iterator[pa.RecordBatch]:
        cursor = self._batch.cursor()
        for start in range(0, len(keys), _MOST_KEYS):
            yield from read_keys(keys[start : start + _MOST_KEYS], cursor)

    def _inside(self, index: int | None, write: Replace) -> str:
        """SQL: holds for every row of the slice, or of all, that lies in a window."""
        first, last = (SQL.timestamp(_iso(time)) for time in self._batch.extent())
        start, end = SQL.column("t", write.window.start), SQL.column("t", write.window.end)
        ends = f"({end} IS NULL OR {end} >= {first})" if write.window.of_spans else f"{end} >= {first}"
        inside = f"{start} < {last} AND {ends}"
        return inside if index is None else f"{inside} AND {self._batch.cuts.where(index, 't')}"

    def _bounds(self, staged: DeltaTable) -> str:
        """SQL: the least and greatest keys of the slice. Files of the table beyond them are not read."""
        fields = [self._schema.field(key) for key in self._write.keys]
        bounded = [field.name for field in fields if not field.nullable and has_order(field.type)]
        if not bounded:
            return "true"
        picked = ", ".join(
            f"CAST({how}({SQL.quoted(key)}) AS VARCHAR) AS {SQL.quoted(how + str(i))}"
            for i, key in enumerate(bounded)
            for how in ("min", "max")
        )
        found = query(f"SELECT {picked} FROM s", s=staged).read_all().to_pylist()[0]
        parts = []
        for i, key in enumerate(bounded):
            for how, compare in (("min", ">="), ("max", "<=")):
                value = found[how + str(i)]
                if value is None:
                    return "false"  # the slice has windows and no rows
                literal = as_literal(value, self._schema.field(key).type)
                if literal is not None:
                    parts.append(f"({SQL.column('t', key)} {compare} {literal})")
        return " AND ".join(parts) or "true"


def _iso(time: datetime) -> str:
    return time.replace(tzinfo=None).isoformat(timespec="microseconds")
