"""The connector under test, and how the checks read from it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar

from lakeflow_pipeline.capabilities import streams_partitions
from lakeflow_pipeline.contract import LakeflowConnect, Offset, Partition, Row, TableMetadata

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import StructType

_SECRET = re.compile(r"password|secret|token|api_?key|client_key|credential|headers", re.IGNORECASE)


@dataclass(frozen=True)
class Step:
    """One micro-batch: the offsets around it and its first rows."""

    start: Offset
    end: Offset
    rows: list[Row]


class Subject:
    """What a test class says about its connector, and the reads that all checks share."""

    connector_class: ClassVar[type[LakeflowConnect]]
    connection_options: ClassVar[Mapping[str, str]] = {}
    table_options: ClassVar[Mapping[str, Mapping[str, str]]] = {}
    """Options per table, for tables that cannot or should not be read without any."""
    tables: ClassVar[Sequence[str] | None] = None
    """The tables to check; all that the connector lists when ``None``."""
    may_be_empty: ClassVar[Collection[str]] = frozenset()
    """Tables that may give no rows. An empty read of any other is a failure: it would prove nothing."""
    may_have_no_deletes: ClassVar[Collection[str]] = frozenset()
    """Tables with deletes that may give no tombstones."""
    null_columns: ClassVar[Mapping[str, Collection[str]]] = {}
    """Columns per table that may be null in every row that is sampled."""
    read_time_columns: ClassVar[Mapping[str, Collection[str]]] = {}
    """Columns per table that say when a row was read: they differ between two reads of the same rows."""
    secrets: ClassVar[Collection[str] | None] = None
    """Names of connection options with secret values; found by their names when ``None``."""
    sample_records: ClassVar[int] = 200
    """Rows looked at per micro-batch or partition."""
    max_iterations: ClassVar[int] = 20
    """Micro-batches within which a stream must have caught up."""

    def advance(self, table: str) -> None:
        """Make new rows of ``table`` appear in the source; overridden where a test can do that."""

    # -- making and asking -------------------------------------------------------------------------------------------

    def make(self) -> LakeflowConnect:
        """A connector as the framework makes it: from a case-insensitive mapping of all options."""
        from pyspark.sql.datasource import CaseInsensitiveDict

        options: Any = CaseInsensitiveDict(dict(self.connection_options))
        return self.connector_class(options)

    def names(self) -> list[str]:
        """The tables to check."""
        names = list(self.make().list_tables() if self.tables is None else self.tables)
        assert names, "the connector lists no tables"
        return names

    def as_written(self, table: str) -> dict[str, str]:
        """Table options as a plain dict, names as the test wrote them (table metadata)."""
        return dict(self.table_options.get(table, {}))

    def in_batch(self, table: str) -> Any:
        """All options in the case-insensitive mapping that schemas and batch reads get."""
        from pyspark.sql.datasource import CaseInsensitiveDict

        return CaseInsensitiveDict({**self.connection_options, **self.as_written(table)})

    def in_stream(self, table: str) -> dict[str, str]:
        """All options in the plain dict with lower-cased names that streams get."""
        return {name.lower(): value for name, value in self.in_batch(table).items()}

    def schema(self, connector: LakeflowConnect, table: str) -> StructType:
        return connector.get_table_schema(table, self.in_batch(table))

    def arrow(self, connector: LakeflowConnect, table: str) -> pa.Schema:
        """The Arrow schema that Spark wants of the table."""
        from lakeflow_pipeline.datasource.releases import arrow_schema

        return arrow_schema(self.schema(connector, table))

    def metadata(self, connector: LakeflowConnect, table: str) -> TableMetadata:
        return connector.read_table_metadata(table, self.as_written(table))

    def ingestion(self, connector: LakeflowConnect, table: str) -> str:
        return str(self.metadata(connector, table).get("ingestion_type"))

    def partitioned(self, connector: LakeflowConnect, table: str) -> bool:
        return streams_partitions(connector, table)

    # -- reading -----------------------------------------------------------------------------------------------------

    def step(self, connector: Any, table: str, start: Offset, options: Mapping[str, str] | None = None) -> Step:
        """One micro-batch of the table, read the way Spark reads it."""
        options = self.in_stream(table) if options is None else options
        if self.partitioned(connector, table):
            end = connector.latest_offset(table, options, dict(start))
            return Step(start, end, self.between(connector, table, start, end, options))
        answer = connector.read_table(table, dict(start), options)
        rows, end = self.pair(answer, f"{table}: read_table")
        return Step(start, end, self.sample(rows, f"{table}: read_table"))

    def between(
        self, connector: Any, table: str, start: Offset | None, end: Offset | None, options: Mapping[str, str]
    ) -> list[Row]:
        """First rows of each partition between two offsets."""
        rows: list[Row] = []
        if start is not None and text(start) == text(end):
            return rows
        for partition in connector.get_partitions(table, options, start, end):
            rows += self.part(connector, table, partition, options)
        return rows

    def part(self, connector: Any, table: str, partition: Partition, options: Mapping[str, str]) -> list[Row]:
        """First rows of a partition, whose descriptor went through JSON as on its way to a task."""
        found = connector.read_partition(table, json.loads(json.dumps(partition)), options)
        return self.sample(found, f"{table}: read_partition")

    def walk(self, connector: Any, table: str, deletes: bool = False) -> Iterator[Step]:
        """Micro-batches from the beginning until the stream has caught up; fails when it never does."""
        start: Offset = {}
        options = self.in_stream(table)
        for _ in range(self.max_iterations):
            if deletes:
                answer = connector.read_table_deletes(table, dict(start), options)
                rows, end = self.pair(answer, f"{table}: read_table_deletes")
                step = Step(start, end, self.sample(rows, f"{table}: read_table_deletes"))
            else:
                step = self.step(connector, table, start, options)
            yield step
            if text(step.end) == text(start):
                return
            # What Spark hands back has been through its log.
            start = json.loads(text(step.end))
        what = "the stream of deletes" if deletes else "the stream"
        raise AssertionError(
            f"{table}: {what} has not caught up after {self.max_iterations} micro-batches: offset {text(start)[:200]}; "
            "the end of a micro-batch must equal its start, as JSON text, when there is no more"
        )

    def batch(self, connector: Any, table: str) -> list[Row]:
        """First rows of a batch read."""
        options = self.in_batch(table)
        if self.partitioned(connector, table):
            return self.between(connector, table, None, None, options)
        if hasattr(connector, "get_partitions") and not hasattr(connector, "latest_offset"):
            partitions = connector.get_partitions(table, options)
            if partitions:
                return [row for partition in partitions for row in self.part(connector, table, partition, options)]
        rows, _ = self.pair(connector.read_table(table, None, options), f"{table}: read_table", batch=True)
        return self.sample(rows, f"{table}: read_table")

    def pair(self, answer: Any, what: str, batch: bool = False) -> tuple[Any, Offset]:
        """The answer of a read, when it has the right shape."""
        assert isinstance(answer, tuple), f"{what} gave a {type(answer).__name__}, not (rows, offset)"
        assert len(answer) == 2, f"{what} gave {len(answer)} values, not (rows, offset)"
        rows, offset = answer
        assert hasattr(rows, "__iter__"), f"{what}: the rows are a {type(rows).__name__}, not iterable"
        if batch and offset is None:
            return rows, {}
        assert isinstance(offset, dict), f"{what}: the offset is {offset!r}, not a dict"
        text(offset)
        return rows, offset

    def sample(self, rows: Any, what: str) -> list[Row]:
        """The first rows; fails when they cannot be iterated or are no dicts."""
        assert hasattr(rows, "__iter__"), f"{what} gave a {type(rows).__name__}, not an iterator of rows"
        found = list(islice(iter(rows), self.sample_records))
        for row in found:
            assert isinstance(row, dict), f"{what} gave a {type(row).__name__} as a row, not a dict"
        return found

    def secret_values(self) -> dict[str, str]:
        """Secret connection options by name."""
        names = self.secrets
        if names is None:
            names = [name for name in self.connection_options if _SECRET.search(name)]
            assert names, "no connection option looks secret: name them in 'secrets' (an empty tuple if there are none)"
        missing = [name for name in names if not self.connection_options.get(name)]
        assert not missing, f"'secrets' names options that the connection does not give: {missing}"
        return {name: self.connection_options[name] for name in names}


def refusal(call: Callable[[], Any]) -> Exception | None:
    """What a call raises, ``None`` when it goes through."""
    try:
        call()
    except Exception as error:  # noqa: BLE001 - any error of a connector is its refusal
        return error
    return None


def text(offset: Any) -> str:
    """An offset as Spark writes and compares it: JSON in the order of its keys."""
    try:
        return json.dumps(offset)
    except (TypeError, ValueError) as error:
        raise AssertionError(f"the offset {offset!r} is no JSON: {error}") from error


def canonical(value: Any) -> str:
    """JSON-able text of a row or a list of rows that does not depend on key order."""
    return json.dumps(value, sort_keys=True, default=repr)


def multiset(rows: Sequence[Row]) -> list[str]:
    """Rows in an order that does not depend on how they came, to be compared."""
    return sorted(canonical(row) for row in rows)


def key_of(row: Row, keys: Sequence[str]) -> str:
    """The row's primary key; dotted names reach into nested objects."""
    found = []
    for key in keys:
        value: Any = row
        for part in key.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
        found.append(value)
    return canonical(found)
