"""A connector that reads its tables from a script on disk: what engines are tested with.

The script is JSON, read anew at each call: it is the same in every process and after a restart, and a test changes the
source by writing it again. ``tables`` maps a name to

- ``columns``: ``[name, type]`` or ``[name, type, "not null"]``; types as in `TYPES`; ``comments``: of columns;
- ``metadata``: what ``read_table_metadata`` answers;
- ``kind``: ``partitioned`` (default), ``simple`` or ``snapshot``;
- ``steps``: lists of rows; each is one micro-batch and the offset counts them. A snapshot holds its last one;
- ``deletes``: the same of tombstones; ``parts``: partitions of a step (default 2);
- ``fail``: ``{"at", "message", "kind"}`` and, for reads, ``part`` and ``after`` (rows given before it fails);
- ``block``: ``{"at", "file"}`` and, for reads, ``part`` and ``after``: makes the file and then does not go on;
- ``die``: as ``block``, but ends a process, unless it is the one of id ``spare``;
- ``failing``: streams that the source refuses;
- ``kept``: of a replaced table, the rows that ``read_keys`` knows (`ArrowToyConnector` only); ``unclear``: keys of rows
  that it cannot tell about.

``at`` is ``metadata``, ``latest_offset``, ``get_partitions``, ``read`` or ``read_keys``. Rows with `WINDOW_END` are
those of windows: they are given with the option ``emit_windows`` alone; markers, which are rows with `KEPT`, with
``emit_kept``. In rows the text ``$name`` stands for the value of table option ``name``.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from lakeflow_pipeline.contract import (
    EMIT_KEPT,
    EMIT_WINDOWS,
    KEPT,
    WINDOW_END,
    WINDOW_START,
    LakeflowConnect,
    Offset,
    Options,
    Partition,
    Row,
    SupportsArrow,
    SupportsKeyReads,
    SupportsPartitionedStream,
    SupportsValidation,
    TableMetadata,
)
from lakeflow_pipeline.rows import rows_to_batches
from lakeflow_pipeline.schema import to_spark

if TYPE_CHECKING:
    from pyspark.sql.types import StructType

TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "long": pa.int64(),
    "int": pa.int32(),
    "double": pa.float64(),
    "boolean": pa.bool_(),
    "timestamp": pa.timestamp("us", tz="UTC"),
    "strings": pa.list_(pa.field("element", pa.string())),
}

#: Table options that the toy knows; ``script`` reaches it among them in Spark.
KNOWN_OPTIONS = frozenset({"script", "state_path", "flavour", "isdeleteflow", EMIT_WINDOWS, EMIT_KEPT})

_BLOCKED_SECONDS = 120


class ToyError(Exception):
    """A failure that a script asks for."""

    def __init__(self, message: str, kind: str = "fault") -> None:
        super().__init__(message)
        self.kind = kind

    def __reduce__(self) -> tuple[type[ToyError], tuple[str, str]]:
        return type(self), (str(self), self.kind)


class ToyConnector(LakeflowConnect, SupportsPartitionedStream, SupportsValidation):
    """Gives dict rows. Option ``script`` is the path of the script."""

    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        self._script = {key.lower(): value for key, value in (options or {}).items()}.get("script")

    # -- what there is ------------------------------------------------------------------------------------------

    def list_tables(self) -> list[str]:
        return list(self._tables(None))

    def get_table_schema(self, table_name: str, table_options: Options | None = None) -> StructType:
        return to_spark(self._schema(table_name, table_options))

    def read_table_metadata(self, table_name: str, table_options: Options | None = None) -> TableMetadata:
        for name in table_options or {}:
            if name.lower() not in KNOWN_OPTIONS:
                raise ToyError(f"option {name!r} of table {table_name!r} is not known", "configuration")
        table = self._table(table_name, table_options)
        _act(table, "metadata")
        metadata: TableMetadata = table["metadata"]
        return metadata

    def is_partitioned(self, table_name: str) -> bool:
        return _kind(self._table(table_name, None)) == "partitioned"

    def validate_connection(self) -> None:
        trouble = json.loads(Path(self._path(None)).read_text()).get("unreachable")
        if trouble:
            raise ToyError(trouble, "source")

    def streams_failing(self, table_name: str, table_options: Options) -> int:
        """Streams that the source refuses at the moment."""
        return int(self._table(table_name, table_options).get("failing", 0))

    # -- reads --------------------------------------------------------------------------------------------------

    def read_table(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[Row], Offset]:
        table = self._table(table_name, table_options)
        steps = table["steps"]
        if _kind(table) == "snapshot":
            if start_offset:
                return iter(()), start_offset
            return self._rows(table, steps[-1] if steps else [], 0, table_options), {"done": 1}
        if start_offset is None:
            return self._rows(table, [row for step in steps for row in step], 0, table_options), {"step": len(steps)}
        return self._one_step(table, steps, start_offset, table_options)

    def read_table_deletes(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[Row], Offset]:
        table = self._table(table_name, table_options)
        return self._one_step(table, table.get("deletes", []), start_offset or {}, table_options)

    def latest_offset(
        self, table_name: str, table_options: Options | None = None, start_offset: Offset | None = None
    ) -> Offset:
        table = self._table(table_name, table_options)
        _act(table, "latest_offset")
        return {"step": min(_step(start_offset) + 1, len(table["steps"]))}

    def get_partitions(
        self,
        table_name: str,
        table_options: Options | None = None,
        start_offset: Offset | None = None,
        end_offset: Offset | None = None,
    ) -> list[Partition]:
        table = self._table(table_name, table_options)
        if _kind(table) != "partitioned":
            return []
        _act(table, "get_partitions")
        last = len(table["steps"]) if end_offset is None else _step(end_offset)
        parts = table.get("parts", 2)
        return [{"step": step, "part": part} for step in range(_step(start_offset), last) for part in range(parts)]

    def read_partition(
        self, table_name: str, partition: Partition, table_options: Options | None = None
    ) -> Iterator[Row]:
        table = self._table(table_name, table_options)
        part = partition["part"]
        rows = table["steps"][partition["step"]][part :: table.get("parts", 2)]
        return self._rows(table, rows, part, table_options)

    # -- private ------------------------------------------------------------------------------------------------

    def _one_step(
        self, table: dict[str, Any], steps: list[list[Row]], start: Offset, options: Options | None
    ) -> tuple[Iterator[Row], Offset]:
        step = _step(start)
        if step >= len(steps):
            return iter(()), start
        return self._rows(table, steps[step], 0, options), {"step": step + 1}

    def _rows(self, table: dict[str, Any], rows: list[Row], part: int, options: Options | None) -> Iterator[Row]:
        given = _folded(options)
        for index, row in enumerate(rows):
            _act(table, "read", part, index)
            if (WINDOW_END in row and not _emits_windows(options)) or (KEPT in row and not _emits_kept(options)):
                continue
            yield {name: _filled(value, given) for name, value in row.items()}
        _act(table, "read", part, len(rows))

    def _schema(self, table_name: str, options: Options | None) -> pa.Schema:
        table = self._table(table_name, options)
        comments = table.get("comments", {})
        fields = [
            pa.field(name, TYPES[kind], not rest, {"comment": comments[name]} if name in comments else None)
            for name, kind, *rest in table["columns"]
        ]
        if _emits_windows(options):
            metadata = table["metadata"]
            set_in_both = (*metadata["window"]["scope"], metadata["cursor_field"])
            fields = [field if field.name in set_in_both else field.with_nullable(True) for field in fields]
            fields += [pa.field(name, TYPES["timestamp"]) for name in (WINDOW_START, WINDOW_END)]
        if _emits_kept(options):
            fields = [*(field.with_nullable(True) for field in fields), pa.field(KEPT, TYPES["boolean"])]
        return pa.schema(fields)

    def _path(self, options: Options | None) -> str:
        path = self._script or (options or {}).get("script")
        if path is None:
            raise ToyError("option 'script' is missing", "configuration")
        return path

    def _tables(self, options: Options | None) -> dict[str, dict[str, Any]]:
        tables: dict[str, dict[str, Any]] = json.loads(Path(self._path(options)).read_text())["tables"]
        return tables

    def _table(self, name: str, options: Options | None) -> dict[str, Any]:
        tables = self._tables(options)
        if name not in tables:
            raise ToyError(f"there is no table {name!r}", "configuration")
        return tables[name]


class ArrowToyConnector(ToyConnector, SupportsArrow, SupportsKeyReads):
    """Gives the same rows as Arrow record batches, and those of replaced tables by their keys."""

    def arrow_schema(self, table_name: str, table_options: Options | None = None) -> pa.Schema:
        return self._schema(table_name, table_options)

    def read_table_arrow(
        self, table_name: str, start_offset: Offset | None, table_options: Options | None = None
    ) -> tuple[Iterator[pa.RecordBatch], Offset]:
        rows, end = self.read_table(table_name, start_offset, table_options)
        return rows_to_batches(rows, self._schema(table_name, table_options), table=table_name, batch_rows=2), end

    def read_partition_arrow(
        self, table_name: str, partition: Partition, table_options: Options | None = None
    ) -> Iterator[pa.RecordBatch]:
        rows = self.read_partition(table_name, partition, table_options)
        return rows_to_batches(rows, self._schema(table_name, table_options), table=table_name, batch_rows=2)

    def read_keys(
        self, table_name: str, keys: Sequence[Row], cursor: Any, table_options: Options | None = None
    ) -> Iterator[pa.RecordBatch]:
        table = self._table(table_name, table_options)
        _act(table, "read_keys")
        named, wanted = table["metadata"]["primary_keys"], [dict(key) for key in keys]
        kept = [row for row in table.get("kept", []) if {name: row[name] for name in named} in wanted]
        rows = [{**row, table["metadata"]["cursor_field"]: cursor} for row in kept]
        yield from rows_to_batches(rows, self._schema(table_name, None), table=table_name)
        unclear = [key for key in wanted if key in table.get("unclear", [])]
        keys = pa.schema([self._schema(table_name, None).field(name) for name in named])
        yield from rows_to_batches(unclear, keys, table=table_name)


def _folded(options: Options | None) -> dict[str, str]:
    return {name.lower(): value for name, value in (options or {}).items()}


def _emits_windows(options: Options | None) -> bool:
    return _folded(options).get(EMIT_WINDOWS) == "true"


def _emits_kept(options: Options | None) -> bool:
    return _folded(options).get(EMIT_KEPT) == "true"


def _kind(table: dict[str, Any]) -> str:
    return str(table.get("kind", "partitioned"))


def _step(offset: Offset | None) -> int:
    return int((offset or {}).get("step", 0))


def _filled(value: Any, options: Mapping[str, str]) -> Any:
    return options.get(value[1:]) if isinstance(value, str) and value.startswith("$") else value


def _act(table: dict[str, Any], at: str, part: int = 0, given: int = 0) -> None:
    """Fail, block or die where the script says so."""

    def here(key: str) -> dict[str, Any] | None:
        act: dict[str, Any] | None = table.get(key)
        if act is None or act["at"] != at:
            return None
        return act if at != "read" or (act.get("part", 0), act.get("after", 0)) == (part, given) else None

    if (failure := here("fail")) is not None:
        raise ToyError(failure["message"], failure.get("kind", "fault"))
    if (death := here("die")) is not None and os.getpid() != death["spare"]:
        os._exit(9)
    if (block := here("block")) is not None:
        Path(block["file"]).touch()
        time.sleep(_BLOCKED_SECONDS)
        raise ToyError("nobody ended a blocked read")
