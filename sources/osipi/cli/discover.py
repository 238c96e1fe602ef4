"""``osipi discover``: what an account can read, and its points as a CSV file to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from lakeflow_pipeline.wording import counted
from osipi.cli.connection import (
    BaseUrl,
    ConnectionName,
    ConnectionsFile,
    MoreOptions,
    Password,
    Username,
    connection_options,
    parse_connection_options,
)
from osipi.cli.console import count, err, out, say, say_json, show_table
from osipi.discovery import Discovery, FoundDatabase
from osipi.discovery import discover as find
from osipi.options import Options
from osipi.piwebapi import PiWebApi


def discover(
    connections: ConnectionsFile = None,
    connection: ConnectionName = None,
    base_url: BaseUrl = None,
    username: Username = None,
    password: Password = None,
    option: MoreOptions = None,
    tag_filter: Annotated[str, typer.Option(help="Points to list; PI wildcards such as SINU*.")] = "*",
    data_server: Annotated[list[str] | None, typer.Option(help="Only this Data Archive; may be repeated.")] = None,
    output: Annotated[
        Path | None,
        typer.Option(metavar="<file.csv>", help="Write the points to a file that option tags_path reads."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file of --output.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List what the account can read: Data Archives and points, asset servers and databases."""
    more = parse_connection_options(option)
    options = connection_options(connections, connection, base_url, username, password, more)
    client = PiWebApi(Options.connection(options).settings())
    found = find(client, tag_filter, data_server or (), tag_file=output, overwrite=force)
    if as_json:
        say_json(found.to_json())
    else:
        show(found, output)
    for error in found.errors:
        say(f"osipi: {error}", err())


def show(found: Discovery, output: Path | None) -> None:
    """A line for each Data Archive and each database; ``?`` for what could not be read."""
    console = out()
    if found.data_servers:
        columns = ["Data Archive", "points", "point types", "point classes"]
        rows = [
            [
                archive.name,
                "?" if archive.points is None else count(archive.points),
                _counts(archive.by_type),
                _counts(archive.by_class),
            ]
            for archive in found.data_servers
        ]
        show_table(columns, rows, right=["points"], console=console)
    else:
        say("this account sees no Data Archive: run osipi check, which says what to do", console)
    if found.tag_filter != "*":
        say(f"counted are the points that match {found.tag_filter}", console)
    databases = [
        [server.name, *cells]
        for server in found.asset_servers
        for cells in (["?", "?"] if server.databases is None else [*map(_database, server.databases)] or [["-", "-"]])
    ]
    if databases:
        say("", console)
        show_table(["asset server", "AF database", "elements"], databases, right=["elements"], console=console)
    if found.tags_written is not None:
        say(f"{counted(found.tags_written, 'tag')} written to {output}", console)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count(number)}" for name, number in counts.items())


def _database(database: FoundDatabase) -> list[str]:
    if database.elements is not None:
        return [database.name, count(database.elements)]
    return [database.name, f"{count(database.elements_at_least)} or more" if database.elements_at_least else "?"]
