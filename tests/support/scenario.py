"""A scripted source, a warehouse and an engine: the tests of engines are written with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from deltalake import DeltaTable

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines.local.location import open_table
from lakeflow_pipeline.results import RunResult, TableResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from support.toy_connector import ArrowToyConnector, ToyConnector

Cells = tuple[Any, ...]


class Scenario:
    """A scripted source, a warehouse and an engine."""

    def __init__(self, root: Path, engine: Any) -> None:
        self.engine = engine
        self.warehouse = root / "warehouse"
        self.script = root / "script.json"
        self.tables: dict[str, dict[str, Any]] = {}
        self.connector: type[ToyConnector] = ArrowToyConnector

    def table(
        self, name: str, columns: Sequence[Sequence[str]], metadata: dict[str, Any], **more: Any
    ) -> dict[str, Any]:
        """Add a table to the source; the dict that is answered may be changed between runs."""
        self.tables[name] = {"columns": [list(c) for c in columns], "metadata": metadata, "steps": [], **more}
        return self.tables[name]

    def save(self) -> None:
        """Write the script."""
        self.script.write_text(json.dumps({"tables": self.tables}))

    def run(self, *objects: dict[str, Any], **options: Any) -> RunResult:
        """Run a pipeline over the tables given by ``{source_table, ...}``; all of the source when none is."""
        self.save()
        chosen = objects or tuple({"source_table": name} for name in self.tables)
        spec = parse_spec({"connection_name": "toy", "objects": [{"table": entry} for entry in chosen]})
        connection = Connection("toy", self.connector, {"script": str(self.script)})
        return run(spec, connection, str(self.warehouse), engine=self.engine, **options)

    def ok(self, *objects: dict[str, Any], **options: Any) -> list[TableResult]:
        """As `run`, and every table must be ok."""
        result = self.run(*objects, **options)
        troubles = [(table.table, table.status, table.error) for table in result.tables if table.status != "ok"]
        assert not troubles, f"not every table is ok: {troubles}"
        return list(result.tables)

    def path(self, table: str) -> Path:
        """Directory of a table of schema ``default``."""
        return self.warehouse / "default" / table

    def delta(self, table: str) -> DeltaTable:
        """A table of schema ``default``, opened with delta-rs."""
        return open_table(self.path(table))

    def rows(self, table: str, *columns: str) -> list[Cells]:
        """Whole content, sorted; ``columns`` in this order, all in the table's order when none is given."""
        content = self.delta(table).to_pyarrow_table()
        names = columns or content.column_names
        cells = [tuple(_plain(row[name]) for name in names) for row in content.to_pylist()]
        return sorted(cells, key=repr)


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def expected(*rows: Cells) -> list[Cells]:
    """Rows as `Scenario.rows` answers them."""
    return sorted(rows, key=repr)


EVENTS = (("id", "long", "not null"), ("text", "string"))
APPEND = {"ingestion_type": "append"}

STATES = (("id", "string", "not null"), ("value", "double"), ("tags", "strings"), ("at", "long", "not null"))
CDC = {"ingestion_type": "cdc", "primary_keys": ["id"], "cursor_field": "at"}
CDC_WITH_DELETES = {**CDC, "ingestion_type": "cdc_with_deletes"}
SNAPSHOT = {"ingestion_type": "snapshot", "primary_keys": ["id"]}
ITEMS = (("id", "string", "not null"), ("value", "double"), ("tags", "strings"))

#: Events that are replaced in windows of their ``id``.
READINGS = (("id", "string"), ("at", "timestamp", "not null"), ("value", "double"), ("seen", "long", "not null"))
REPLACE: dict[str, Any] = {
    "ingestion_type": "cdc",
    "primary_keys": ["id", "at"],
    "cursor_field": "seen",
    "replace": True,
    "window": {"scope": ["id"], "start": "at", "end": "at"},
}
#: Spans that are replaced in windows of their ``place``.
SPANS = (
    ("id", "string", "not null"),
    ("place", "string"),
    ("begin", "timestamp", "not null"),
    ("end", "timestamp"),
    ("value", "double"),
    ("seen", "long", "not null"),
)
REPLACE_SPANS: dict[str, Any] = {
    **REPLACE,
    "primary_keys": ["id"],
    "window": {"scope": ["place"], "start": "begin", "end": "end"},
}


def event(number: int, text: str | None = None) -> dict[str, Any]:
    return {"id": number, "text": text or f"event {number}"}


def state(key: str | None, value: float | None, at: int, tags: list[str] | None = None) -> dict[str, Any]:
    return {"id": key, "value": value, "tags": tags, "at": at}


def item(key: str | None, value: float | None, tags: list[str] | None = None) -> dict[str, Any]:
    return {"id": key, "value": value, "tags": tags}


def moment(minute: int) -> datetime:
    """A time, by its minute."""
    return datetime(2024, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=minute)


def reading(key: str | None, minute: int, value: float | None, seen: int) -> dict[str, Any]:
    return {"id": key, "at": moment(minute).isoformat(), "value": value, "seen": seen}


def span(key: str, place: str | None, begin: int, end: int | None, value: float, seen: int) -> dict[str, Any]:
    ends = None if end is None else moment(end).isoformat()
    return {"id": key, "place": place, "begin": moment(begin).isoformat(), "end": ends, "value": value, "seen": seen}


def window(scope: dict[str, str | None], start: int, end: int, seen: int) -> dict[str, Any]:
    """A marker row: the rows of ``scope`` from minute ``start`` to ``end`` are all in the batch."""
    return {**scope, "seen": seen, WINDOW_START: moment(start).isoformat(), WINDOW_END: moment(end).isoformat()}


def history(source: str, **configuration: Any) -> dict[str, Any]:
    """A spec's table that keeps history."""
    return {"source_table": source, "table_configuration": {"scd_type": "SCD_TYPE_2", **configuration}}
