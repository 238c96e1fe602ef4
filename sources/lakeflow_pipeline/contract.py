"""What a source connector offers, and what the engines ask of it.

The methods and their calling order are those of the Lakeflow community connector framework
(databrickslabs/lakeflow-community-connectors, ``interface/``): a class written against it runs here, and a class
written here runs there. Everything added to it is optional: Arrow reads (:class:`SupportsArrow`), a connection check
before anything is written (:class:`SupportsValidation`), whole windows that replace rows (:class:`WindowColumns`,
:class:`SupportsKeyReads`) and a few metadata keys (:class:`TableMetadata`).

Option names reach a connector in three spellings: as given, in any case, and lower-cased (every streaming call of
Spark). Connectors use lower_snake_case names only and fold case at each entry.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import StructType

Options = Mapping[str, str]
Offset = dict[str, Any]
Row = dict[str, Any]
Partition = dict[str, Any]

INGESTION_TYPES = ("snapshot", "cdc", "cdc_with_deletes", "append")


#: Table option that names the folder in which a connector keeps what outlives a run.
STATE_PATH = "state_path"

#: Table option by which an engine asks a table whose metadata says ``replace`` for the windows that a read holds whole.
EMIT_WINDOWS = "emit_windows"

#: Columns that such a read adds at the end: timestamps (UTC), set in the row of a window and null in every other.
WINDOW_START = "__window_start"
WINDOW_END = "__window_end"


#: Table option by which an engine asks a snapshot whose metadata names ``kept`` columns for the markers of what stays.
EMIT_KEPT = "emit_kept"

#: Column that such a read adds at the end: true in a marker, null in every other row.
KEPT = "__kept"


class WindowColumns(TypedDict):
    """Which rows of a table a window covers.

    With ``emit_windows`` a read also has one row for each window that it holds whole: the ``scope`` columns, the
    cursor, `WINDOW_START` and `WINDOW_END` are set, every other column is null (and nullable in the schema of such a
    read). It says that the source has no other rows than those of this read, for this scope, with
    ``start < WINDOW_END and (end is null or end >= WINDOW_START)``. ``start`` and ``end`` name columns; they are the
    same where rows are events rather than spans. A window of spans may come although single spans could not be
    read, where the connector :class:`SupportsKeyReads`: an engine asks for a span before it deletes its row.
    """

    scope: list[str]
    start: str
    end: str


class TableMetadata(TypedDict, total=False):
    """How a table is ingested.

    ``ingestion_type`` is one of :data:`INGESTION_TYPES`; ``primary_keys`` are required of all but ``append``,
    ``cursor_field`` of ``cdc`` and ``cdc_with_deletes``. Added to the framework's keys: ``cluster_by`` (columns that
    files are sorted by), ``comment`` (of the table), ``replace`` (a ``cdc`` table that emits whole windows when asked)
    with ``window``, ``kept``, and ``shared_state`` (the table reports what the connector remembers of other flows: its
    ``state_path`` is the folder above theirs, and it runs after them).

    ``kept`` names columns of a snapshot that the source may not be able to read whole. With ``emit_kept`` such a read
    also has a marker for each part that is missing: `KEPT` is true, at least one of the ``kept`` columns is set, every
    other column is null (and nullable in the schema of such a read). It says that rows of the table that have the same
    values in the columns that are set stay as they are, where the read does not hold their keys. Without ``emit_kept``
    a read that is not whole raises.
    """

    ingestion_type: str
    primary_keys: list[str]
    cursor_field: str
    cluster_by: list[str]
    comment: str
    replace: bool
    window: WindowColumns
    shared_state: bool
    kept: list[str]


class ReadProgress(TypedDict, total=False):
    """How far an offset goes. Times are ISO 8601 in UTC, with ``Z``; what the source does not know is left out."""

    until: str
    """A table that was read up to this offset has the data of all its streams before this time."""
    start: str
    """Where the history of the table begins."""
    goal: str
    """How far the run under way will read."""
    read_at: str
    """The source's clock when the offset was planned."""
    clock: str
    """The source's clock now, as far as this process has asked it."""


class LakeflowConnect(ABC):
    """A source of tables.

    An instance is pickled to other processes without running ``__init__`` there: locks, sockets and pools are made
    lazily and left out of the pickle.
    """

    @abstractmethod
    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        """Keep the connection options. Some callers (table metadata in open-source Spark) give none."""

    @abstractmethod
    def list_tables(self) -> list[str]:
        """Names of the tables, unique, never empty."""

    @abstractmethod
    def get_table_schema(self, table_name: str, table_options: Options | None = None) -> StructType:
        """The Spark schema of a table, the same at each call. Raises for an unknown table."""

    @abstractmethod
    def read_table_metadata(self, table_name: str, table_options: Options | None = None) -> TableMetadata:
        """How the table is ingested under these options. Raises for an unknown table or a bad option."""

    @abstractmethod
    def read_table(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[Row], Offset]:
        """Rows after ``start_offset`` and the offset they lead to.

        ``start_offset`` is ``{}`` at the first streaming call and ``None`` in batch. An offset equal to its start means
        that there is no more. Raises at the call, not at the first row, for an unknown table.
        """

    def read_table_deletes(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[Row], Offset]:
        """Tombstones (primary keys and cursor at least) of a ``cdc_with_deletes`` table; protocol as `read_table`."""
        raise NotImplementedError(f"{type(self).__name__} has no deletes for table {table_name!r}")


class SupportsPartition(ABC):
    """A connector whose batch reads can be cut into partitions that tasks read in parallel."""

    @abstractmethod
    def get_partitions(self, table_name: str, table_options: Options | None = None) -> Sequence[Partition]:
        """JSON-able descriptors that together hold the table; ``[]`` for a table that is not partitioned."""

    @abstractmethod
    def read_partition(
        self, table_name: str, partition: Partition, table_options: Options | None = None
    ) -> Iterator[Row]:
        """Rows of one descriptor."""


class SupportsPartitionedStream(SupportsPartition):
    """A connector whose streams are planned first and read afterwards, by start and end offset."""

    def is_partitioned(self, table_name: str) -> bool:
        """Whether the table is read by partitions; the others go through `LakeflowConnect.read_table`."""
        return True

    @abstractmethod
    def latest_offset(
        self, table_name: str, table_options: Options | None = None, start_offset: Offset | None = None
    ) -> Offset:
        """The end of the next micro-batch that begins at ``start_offset``; equal to it when caught up."""

    @abstractmethod
    def get_partitions(
        self,
        table_name: str,
        table_options: Options | None = None,
        start_offset: Offset | None = None,
        end_offset: Offset | None = None,
    ) -> Sequence[Partition]:
        """Descriptors of what lies between two offsets, a pure function of them.

        Both ``None``: the whole table (batch). Equal offsets: ``[]``.
        """


class SupportsArrow(ABC):
    """A connector that gives Arrow record batches: the same rows as the dict reads, without a dict for each event."""

    @abstractmethod
    def arrow_schema(self, table_name: str, table_options: Options | None = None) -> pa.Schema:
        """The table's schema; field metadata ``comment`` holds the column's comment."""

    @abstractmethod
    def read_table_arrow(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[pa.RecordBatch], Offset]:
        """As `LakeflowConnect.read_table`."""

    @abstractmethod
    def read_partition_arrow(
        self, table_name: str, partition: Partition, table_options: Options | None = None
    ) -> Iterator[pa.RecordBatch]:
        """As `SupportsPartition.read_partition`."""


class SupportsKeyReads(ABC):
    """A connector that can be asked for single rows of its replaced tables whose rows are spans.

    A read of a window holds neither a span that moved out of it nor one that was deleted. Only the source knows which
    of the two happened.
    """

    @abstractmethod
    def read_keys(
        self, table_name: str, keys: Sequence[Row], cursor: Any, table_options: Options | None = None
    ) -> Iterator[pa.RecordBatch]:
        """Those of the rows with these ``keys`` that the source still has, as they are now, with ``cursor`` in the
        cursor column. Their schema is the table's, without the columns of windows. A batch of the primary keys alone
        names rows that the source could not check: they stay as they are. A row that is not given back in either way
        is deleted. Raises when the source cannot answer at all.
        """


class SupportsValidation(ABC):
    """A connector that checks, before anything is read or written, whether it can work."""

    @abstractmethod
    def validate_connection(self) -> None:
        """Reach the source once with the connection options; raises what is wrong in one sentence."""


class SupportsProgress(ABC):
    """A connector that says how far an offset goes: for people who watch a run, and for monitoring."""

    @abstractmethod
    def read_progress(self, table_name: str, offset: Offset, table_options: Options | None = None) -> ReadProgress:
        """What is known of an offset without a call to the source; empty for a table that is read whole."""
