"""``osipi preview``: the first rows of a table."""

from __future__ import annotations

import base64
from datetime import datetime
from typing import Annotated, Any

import pyarrow as pa
import typer

from osipi.cli.connection import (
    BaseUrl,
    ConnectionName,
    ConnectionsFile,
    MoreOptions,
    Password,
    Username,
    connection_options,
    parse_options,
)
from osipi.cli.console import err, say, show_rows, write_json
from osipi.connector import OsipiLakeflowConnect
from osipi.options import Options
from osipi.preview import preview as first_rows


def preview(
    table: Annotated[str, typer.Argument(metavar="TABLE", help="Table to read, such as points or timeseries.")],
    connections: ConnectionsFile = None,
    connection: ConnectionName = None,
    base_url: BaseUrl = None,
    username: Username = None,
    password: Password = None,
    option: MoreOptions = None,
    rows: Annotated[int, typer.Option(min=1, help="How many rows to show.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a row.")] = False,
) -> None:
    """Show the first rows of TABLE. A table with the option start_time begins one hour ago if you do not set it."""
    more = parse_options(option)
    options = connection_options(connections, connection, base_url, username, password, more)
    connector = OsipiLakeflowConnect(options)
    table_options = {name: value for name, value in more.items() if name not in Options.connection_names}
    found = first_rows(connector, table, table_options, rows)
    if as_json:
        for row in found.to_pylist():
            write_json(row, _json)
        return
    show(found)


def show(found: pa.Table) -> None:
    """The rows as a table, without the columns that are null in all of them."""
    if not found.num_rows:
        say("the table has no rows for these options", err())
        return
    silent = [name for name in found.column_names if found.column(name).null_count == found.num_rows]
    shown = found.drop_columns(silent)
    numbers = [
        field.name for field in shown.schema if pa.types.is_integer(field.type) or pa.types.is_floating(field.type)
    ]
    cells = [[_text(value) for value in row.values()] for row in shown.to_pylist()]
    show_rows(shown.column_names, cells, right=numbers)
    if silent:
        say(f"null in these rows: {', '.join(silent)}", err())


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return _iso(value)
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _json(value: Any) -> str:
    if isinstance(value, datetime):
        return _iso(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _iso(value: datetime) -> str:
    return value.isoformat().replace("+00:00", "Z")
