"""The Lakeflow community connector for the PI System: a page that dispatches to tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lakeflow_pipeline.contract import (
    LakeflowConnect,
    Offset,
    Partition,
    ReadProgress,
    Row,
    SupportsArrow,
    SupportsKeyReads,
    SupportsPartitionedStream,
    SupportsProgress,
    SupportsValidation,
    TableMetadata,
)
from lakeflow_pipeline.contract import (
    Options as OptionMapping,
)
from lakeflow_pipeline.schema import to_spark
from osipi.errors import OptionError
from osipi.options import Options
from osipi.piwebapi import MissingMemberError, PiWebApi
from osipi.piwebapi.pitime import format_ticks
from osipi.state.learned_limits import LimitsStore, limits_kept
from osipi.tables import TABLES
from osipi.tables.base import ReadContext, SnapshotTable, SpanTable, StreamTable, Table

if TYPE_CHECKING:
    from pyspark.sql.types import StructType

#: The offset of a snapshot table that was read whole; given back, it says that there is no more.
_WHOLE: Offset = {"v": 1, "whole": True}


class OsipiLakeflowConnect(
    LakeflowConnect, SupportsPartitionedStream, SupportsArrow, SupportsKeyReads, SupportsProgress, SupportsValidation
):
    """Tables of an AVEVA (OSIsoft) PI System, read through PI Web API.

    Connection options may come with the constructor or among the options of each call; they are validated at first
    use. Option names are case-insensitive. Raises :class:`osipi.errors.OptionError` for unknown tables and options and
    :class:`osipi.piwebapi.PiWebApiError` for what the server answers.
    """

    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        self._options: dict[str, Any] = {str(k).lower(): v for k, v in (options or {}).items()}
        self._clients: dict[tuple[tuple[str, str], ...], PiWebApi] = {}
        self._memory: dict[tuple[str, str], Any] = {}

    def __repr__(self) -> str:
        # the text before an @ may be a password
        host = str(self._options.get("base_url", "")).rpartition("@")[2]
        return f"{type(self).__name__}(base_url={host!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {"_options": self._options, "_clients": {}, "_memory": {}}

    # -- what there is ------------------------------------------------------------------------------------------

    def list_tables(self) -> list[str]:
        return list(TABLES)

    def get_table_schema(self, table_name: str, table_options: OptionMapping | None = None) -> StructType:
        return to_spark(self.arrow_schema(table_name, table_options))

    def arrow_schema(self, table_name: str, table_options: OptionMapping | None = None) -> pa.Schema:
        table = self._table(table_name)
        return table.schema_for(self._table_options(table, table_options))

    def read_table_metadata(self, table_name: str, table_options: OptionMapping | None = None) -> TableMetadata:
        table = self._table(table_name)
        return table.metadata(self._table_options(table, table_options))

    def is_partitioned(self, table_name: str) -> bool:
        return isinstance(self._table(table_name), StreamTable)

    def validate_connection(self) -> None:
        self._client(None).server_info()

    # -- dict rows: the contract ----------------------------------------------------------------------------------

    def read_table(
        self, table_name: str, start_offset: Offset | None = None, table_options: OptionMapping | None = None
    ) -> tuple[Iterator[Row], Offset]:
        batches, end = self.read_table_arrow(table_name, start_offset, table_options)
        return _rows(batches), end

    def read_partition(
        self, table_name: str, partition: Partition, table_options: OptionMapping | None = None
    ) -> Iterator[Row]:
        return _rows(self.read_partition_arrow(table_name, partition, table_options))

    # -- Arrow: what engines read -----------------------------------------------------------------------------------

    def read_table_arrow(
        self, table_name: str, start_offset: Offset | None = None, table_options: OptionMapping | None = None
    ) -> tuple[Iterator[pa.RecordBatch], Offset]:
        table = self._table(table_name)
        context = self._context(table, table_options)
        if isinstance(table, SnapshotTable):
            if start_offset:
                return iter(()), start_offset
            with _named(table_name):
                return _read(context, table.read(context)), dict(_WHOLE)
        if not isinstance(table, StreamTable):
            raise TypeError(f"table {table_name!r} is neither a snapshot nor a stream")
        with _named(table_name):
            if start_offset is None:
                partitions, end = _whole(table, context)
            else:
                end = table.latest_offset(context, start_offset)
                partitions = table.partitions(context, start_offset, end) if end != start_offset else []
        rows = chain.from_iterable(table.read(context, part) for part in partitions)
        return _read(context, rows), end

    def read_partition_arrow(
        self, table_name: str, partition: Partition, table_options: OptionMapping | None = None
    ) -> Iterator[pa.RecordBatch]:
        table = self._table(table_name)
        if not isinstance(table, StreamTable):
            raise OptionError(f"table {table_name!r} has no partitions: read it with read_table")
        context = self._context(table, table_options)
        return _read(context, table.read(context, partition))

    # -- partitioned streams ------------------------------------------------------------------------------------------

    def latest_offset(
        self, table_name: str, table_options: OptionMapping | None = None, start_offset: Offset | None = None
    ) -> Offset:
        table = self._table(table_name)
        if not isinstance(table, StreamTable):
            raise OptionError(f"table {table_name!r} is a snapshot: it has no offsets to plan")
        with _named(table_name):
            context = self._context(table, table_options)
            with limits_kept(context.client, context.options.state_path):
                return table.latest_offset(context, start_offset)

    def get_partitions(
        self,
        table_name: str,
        table_options: OptionMapping | None = None,
        start_offset: Offset | None = None,
        end_offset: Offset | None = None,
    ) -> list[Partition]:
        table = self._table(table_name)
        if not isinstance(table, StreamTable):
            return []
        context = self._context(table, table_options)
        if start_offset == end_offset and end_offset is not None:
            return []
        with _named(table_name):
            if end_offset is None:
                return _whole(table, context)[0]
            return table.partitions(context, start_offset, end_offset)

    def read_keys(
        self, table_name: str, keys: Sequence[Row], cursor: Any, table_options: OptionMapping | None = None
    ) -> Iterator[pa.RecordBatch]:
        table = self._table(table_name)
        if not isinstance(table, SpanTable):
            raise OptionError(
                f"table {table_name!r} is not read by keys: only tables of spans such as event_frames are"
            )
        return table.read_keys(self._context(table, table_options), keys, cursor)

    def read_progress(
        self, table_name: str, offset: Offset, table_options: OptionMapping | None = None
    ) -> ReadProgress:
        table = self._table(table_name)
        if not isinstance(table, StreamTable):
            return ReadProgress()
        context = self._context(table, table_options)
        known = table.progress(context, offset)
        if context.client.clock is not None:
            known["clock"] = format_ticks(context.client.clock)
        return known

    def streams_failing(self, table_name: str, table_options: OptionMapping | None = None) -> int:
        """Streams or event frames of the table that PI does not give at the moment, as far as `state_path` tells."""
        table = self._table(table_name)
        return table.streams_failing(self._table_options(table, table_options))

    def streams_without_history(self, table_name: str, table_options: OptionMapping | None = None) -> int:
        """Selected streams of the table that can have no recorded values, as far as `state_path` tells."""
        table = self._table(table_name)
        return table.streams_without_history(self._table_options(table, table_options))

    # -- private ------------------------------------------------------------------------------------------------------

    def _table(self, name: str) -> Table[Any, Any]:
        try:
            return TABLES[name]
        except KeyError:
            raise OptionError(f"unknown table {name!r}: the tables are {', '.join(TABLES)}") from None

    def _table_options(self, table: Table[Any, Any], options: OptionMapping | None) -> Any:
        # what the connection's options say of tables holds where the call does not say otherwise
        names = table.options.model_fields.keys()
        general = {name: value for name, value in self._options.items() if name in names}
        return Options.table(table.options, table.name, {**general, **Options.fold(options)})

    def _context(self, table: Table[Any, Any], options: OptionMapping | None) -> ReadContext[Any, Any]:
        validated = self._table_options(table, options)
        key = (table.name, validated.model_dump_json())
        if key not in self._memory:
            self._memory[key] = table.new_memory()
        client = self._client(options)
        if validated.state_path:
            LimitsStore(validated.state_path).recall(client)
        return ReadContext(table.name, client, validated, self._memory[key])

    def _client(self, options: OptionMapping | None) -> PiWebApi:
        given = {**self._options, **Options.fold(options)}
        connection = {k: v for k, v in given.items() if k in Options.connection_names}
        key = tuple(sorted((name, str(value)) for name, value in connection.items()))
        client = self._clients.get(key)
        if client is None:
            client = self._clients[key] = PiWebApi(Options.connection(given).settings())
        return client


def _whole(table: StreamTable[Any, Any], context: ReadContext[Any, Any]) -> tuple[list[Partition], Offset]:
    """Partitions of the whole table, as a batch read wants them: every micro-batch until it is level."""
    context = replace(context, batch=True)
    partitions: list[Partition] = []
    end = table.latest_offset(context, None)
    start: Offset | None = None
    while end != start:
        partitions += table.partitions(context, start, end)
        start, end = end, table.latest_offset(context, end)
    return partitions, end


def _read(context: ReadContext[Any, Any], batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The one place where rows leave the connector: what a table reads, and what is kept of it for later runs."""
    with limits_kept(context.client, context.options.state_path), _named(context.table):
        yield from batches


@contextmanager
def _named(table: str) -> Iterator[None]:
    """Name the table in what is said of an object that lacks what cannot be done without."""
    try:
        yield
    except MissingMemberError as error:
        named = copy(error)
        named.args = (f"table {table!r}: {error}", *error.args[1:])
        raise named from error


def _rows(batches: Iterator[pa.RecordBatch]) -> Iterator[Row]:
    for batch in batches:
        yield from batch.to_pylist()
