"""The answer of a source that was asked for single rows (:class:`lakeflow_pipeline.contract.SupportsKeyReads`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pyarrow as pa

from lakeflow_pipeline.rows import conform


class KeyAnswer:
    """Separates rows as they are now from the keys of rows that stay unchanged (``left``).

    ``schema`` and ``keys`` are those of the table.
    """

    def __init__(self, schema: pa.Schema, keys: Sequence[str], *, table: str) -> None:
        self._schema = schema
        self._keys = pa.schema([schema.field(name) for name in keys])
        self._table = table
        self.left: list[pa.RecordBatch] = []
        """Filled while `rows` are read."""

    def rows(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The rows of an answer, with the table's schema. Raises `RowError` for what does not fit it."""
        for batch in batches:
            if isinstance(batch, pa.RecordBatch) and set(batch.schema.names) == set(self._keys.names):
                self.left.extend(conform([batch], self._keys, table=self._table))
            else:
                yield from conform([batch], self._schema, table=self._table)
