"""What a table is: one object with its name, schema, keys, ingestion type, options and read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, ClassVar, Generic

import pyarrow as pa

from lakeflow_pipeline.contract import (
    KEPT,
    WINDOW_END,
    WINDOW_START,
    Offset,
    Partition,
    ReadProgress,
    Row,
    TableMetadata,
)
from lakeflow_pipeline.wording import counted
from osipi.context import MemoryT, OptionsT, ReadContext
from osipi.cost.model import Cost
from osipi.listing.scopes import chosen_databases, scopes
from osipi.listing.servers import asset_servers, data_servers
from osipi.options import AfDatabases, AfSelection, AssetServerOptions, DataServerOptions, TableOptions
from osipi.piwebapi import PiWebApi

__all__ = [
    "BATCH_ROWS",
    "TEXT",
    "TEXT_LIST",
    "TIMESTAMP",
    "ReadContext",
    "SnapshotContext",
    "SnapshotTable",
    "SpanTable",
    "StreamTable",
    "Table",
    "batches",
    "column",
    "places_of",
    "tuple_batches",
]

TIMESTAMP = pa.timestamp("us", tz="UTC")
TEXT = pa.string()
TEXT_LIST = pa.list_(pa.field("element", pa.string()))

SnapshotContext = ReadContext[OptionsT, None]
"""What a read of a snapshot has at hand: nothing is remembered of it."""

#: Rows of a record batch that a table builds at a time.
BATCH_ROWS = 50_000


def column(name: str, kind: pa.DataType, comment: str, *, nullable: bool = True) -> pa.Field:
    """A column with its comment, which reaches Spark and Delta as field metadata."""
    return pa.field(name, kind, nullable=nullable, metadata={"comment": comment})


class Table(ABC, Generic[OptionsT, MemoryT]):
    """A table of the connector, declared once: with its options and what a process remembers of it."""

    name: ClassVar[str]
    comment: ClassVar[str]
    columns: ClassVar[tuple[pa.Field, ...]]
    primary_keys: ClassVar[tuple[str, ...]]
    cluster_by: ClassVar[tuple[str, ...]] = ()
    options: type[OptionsT]

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema; Spark's is made from it."""
        return pa.schema(list(self.columns), metadata={"comment": self.comment})

    def schema_for(self, options: OptionsT) -> pa.Schema:
        """The schema of what is read with these (validated) options: with the columns of windows or of what stays,
        where they are emitted."""
        if getattr(options, "emit_kept", False):
            fields = [field.with_nullable(True) for field in self.columns]
            mark = column(KEPT, pa.bool_(), "True for rows of the table that stay as they are; null for a row")
            return pa.schema([*fields, mark], metadata={"comment": self.comment})
        if not getattr(options, "emit_windows", False):
            return self.schema
        metadata = self.metadata(options)
        set_in_windows = {*metadata["window"]["scope"], metadata["cursor_field"]}
        fields = [field if field.name in set_in_windows else field.with_nullable(True) for field in self.columns]
        marks = [
            column(WINDOW_START, TIMESTAMP, "Begin of a window that this read holds whole; null for a row"),
            column(WINDOW_END, TIMESTAMP, "End of that window, not part of it; null for a row"),
        ]
        return pa.schema(fields + marks, metadata={"comment": self.comment})

    @abstractmethod
    def new_memory(self) -> MemoryT:
        """What a process remembers of the table before it has read anything."""

    @abstractmethod
    def metadata(self, options: OptionsT) -> TableMetadata:
        """How the table is ingested under these (validated) options."""

    @abstractmethod
    def forecast(self, context: ReadContext[OptionsT, MemoryT], start: Offset | None, pending: Offset | None) -> Cost:
        """What a run from ``start`` (None: from the beginning) would read now, and what that costs PI.

        ``pending`` is the end of a micro-batch that was planned and not read yet. Writes nothing. Raises what the run
        would raise before it reads.
        """

    def streams_failing(self, options: OptionsT) -> int:
        """How much of the table PI does not give at the moment: none where a failure fails the whole read."""
        return 0

    def streams_without_history(self, options: OptionsT) -> int:
        """Selected streams that can have no recorded values: none for a table that is not made of them."""
        return 0


class SnapshotTable(Table[OptionsT, None]):
    """A table that each read gives whole. A read that cannot be whole raises: it never looks like deletions."""

    def new_memory(self) -> None:
        return None

    def metadata(self, options: OptionsT) -> TableMetadata:
        return TableMetadata(
            ingestion_type="snapshot",
            primary_keys=list(self.primary_keys),
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )

    def forecast(self, context: SnapshotContext[OptionsT], start: Offset | None, pending: Offset | None) -> Cost:
        places = places_of(context.client, context.options)
        return Cost("read whole at each run" + (f": {places}" if places else ""))

    @abstractmethod
    def read(self, context: SnapshotContext[OptionsT]) -> Iterator[pa.RecordBatch]:
        """All rows, each once, in batches of `schema`."""


class StreamTable(Table[OptionsT, MemoryT]):
    """A table that is read forward, planned by offsets and read by partitions."""

    @abstractmethod
    def latest_offset(self, context: ReadContext[OptionsT, MemoryT], start: Offset | None) -> Offset:
        """The end of the next micro-batch after ``start`` (``None`` or ``{}``: from the beginning)."""

    def progress(self, context: ReadContext[OptionsT, MemoryT], offset: Offset) -> ReadProgress:
        """How far an offset goes, without a call to PI; empty for a table whose rows have no time of the plant."""
        return ReadProgress()

    @abstractmethod
    def partitions(self, context: ReadContext[OptionsT, MemoryT], start: Offset | None, end: Offset) -> list[Partition]:
        """What lies between two offsets: a pure function of them."""

    @abstractmethod
    def read(self, context: ReadContext[OptionsT, MemoryT], partition: Partition) -> Iterator[pa.RecordBatch]:
        """Rows of one partition, in batches of `schema`."""


class SpanTable(StreamTable[OptionsT, MemoryT]):
    """A table whose rows last: one may have moved where another was deleted, so it can be asked for single rows."""

    @abstractmethod
    def read_keys(
        self, context: ReadContext[OptionsT, MemoryT], keys: Sequence[Row], cursor: Any
    ) -> Iterator[pa.RecordBatch]:
        """Those of the rows that PI still has, as they are now, with ``cursor`` in the cursor column; in a batch of the
        keys alone those that PI does not tell about."""


def places_of(client: PiWebApi, options: TableOptions) -> str:
    """The Data Archives or AF databases that the options select, counted; empty for options that select neither."""
    if isinstance(options, DataServerOptions):
        found = data_servers(client, options.data_server, options.data_server_exclude)
        return counted(len(found), "Data Archive")
    if isinstance(options, AfSelection):
        return counted(len(scopes(client, options, "WebId;Name;Path")), "AF database")
    if isinstance(options, AfDatabases):
        return counted(len(chosen_databases(client, options)), "AF database")
    if isinstance(options, AssetServerOptions):
        return counted(len(asset_servers(client, options.af_database_exclude)), "asset server")
    return ""


def batches(schema: pa.Schema, rows: Iterator[dict[str, Any]], size: int = BATCH_ROWS) -> Iterator[pa.RecordBatch]:
    """Record batches of rows that come one by one (lists of objects, not events)."""
    pending: list[dict[str, Any]] = []
    for row in rows:
        pending.append(row)
        if len(pending) >= size:
            yield pa.RecordBatch.from_pylist(pending, schema=schema)
            pending = []
    if pending:
        yield pa.RecordBatch.from_pylist(pending, schema=schema)


def tuple_batches(
    schema: pa.Schema, rows: Iterator[tuple[Any, ...]], size: int = BATCH_ROWS
) -> Iterator[pa.RecordBatch]:
    """Record batches of rows whose values are in the order of the columns."""
    while chunk := list(islice(rows, size)):
        columns = zip(schema, zip(*chunk, strict=True), strict=True)
        yield pa.RecordBatch.from_arrays([pa.array(values, field.type) for field, values in columns], schema=schema)
