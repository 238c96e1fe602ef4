"""``osipi discover``: what an account can read, and its points as a CSV file to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.wording import counted
from osipi.activity import MOST_STREAMS, requests_for
from osipi.cli.activity import activity_progress
from osipi.cli.connection import (
    BaseUrl,
    ConnectionName,
    ConnectionsFile,
    MoreOptions,
    Password,
    Username,
    connection_name,
    connection_options,
    parse_connection_options,
    parse_options,
)
from osipi.cli.console import count, out, say, say_error, say_json, show_table
from osipi.discovery import Discovery, FoundDatabase, selecting, spec_of
from osipi.discovery import discover as find
from osipi.listing.masks import did_you_mean
from osipi.listing.tagexport import check_free
from osipi.options import ATTRIBUTE_NAMES, POINT_FILTERS, Options
from osipi.piwebapi import PiWebApi
from osipi.state.atomic_files import write_whole


def discover(
    connections: ConnectionsFile = None,
    connection: ConnectionName = None,
    base_url: BaseUrl = None,
    username: Username = None,
    password: Password = None,
    option: MoreOptions = None,
    tag_filter: Annotated[str, typer.Option(help="Points to list; masks such as SINU*, with ; between them.")] = "*",
    data_server: Annotated[list[str] | None, typer.Option(help="Only this Data Archive; may be repeated.")] = None,
    output: Annotated[
        Path | None,
        typer.Option(metavar="<file.csv>", help="Write the points to a file that option tags_path reads."),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="<name=value>",
            help="An option that selects, such as point_types=Digital or af_template=Pump; may be repeated.",
        ),
    ] = None,
    spec: Annotated[
        Path | None,
        typer.Option(metavar="<file.yaml>", help="Write a pipeline spec that reads what was found, for osipi run."),
    ] = None,
    activity: Annotated[
        bool | None,
        typer.Option(
            "--activity/--no-activity",
            help="With --output: last event and events a day of each, two requests for 100 of them. "
            f"By default for up to {MOST_STREAMS:,} of them.",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the files of --output and --spec.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """List what the account can read: Data Archives and points, asset servers and databases."""
    more = parse_connection_options(option)
    options = connection_options(connections, connection, base_url, username, password, more)
    client = PiWebApi(Options.connection(options).settings())
    selection = selecting_options(select)
    if spec is not None:
        check_free(spec, force)
    with activity_progress() as watch:
        found = find(
            client, tag_filter, data_server or (),
            tag_file=output, overwrite=force, selection=selection, activity=activity, watch=watch,
        )  # fmt: skip
    if spec is not None:
        options_of = selecting(tag_filter, data_server or (), selection)
        write_whole(spec, spec_of(options_of, connection_name(connections, connection), output))
    if as_json:
        say_json(found.to_json())
    else:
        show(found, output)
        if spec is not None:
            say(f"pipeline spec written to {spec}: osipi plan {spec} says what it will read")
    if found.activity_left_out is not None:
        say_error(f"osipi: {not_asked(found.activity_left_out)}")
    for error in found.errors:
        say_error(f"osipi: {error}")


def not_asked(streams: int) -> str:
    """Why the file says nothing of how alive the streams are, and what to do."""
    what, requests = counted(streams, "stream"), counted(requests_for(streams), "request")
    return (
        f"the last event and the events a day of {what} are left empty: asking for them takes about {requests}, "
        "and --activity does"
    )


def selecting_options(pairs: list[str] | None) -> dict[str, str]:
    """What ``--select`` gives. Raises :class:`ConfigurationError` for an option that selects nothing."""
    options = parse_options(pairs)
    known = (*ATTRIBUTE_NAMES, *POINT_FILTERS)
    for name in options:
        if name not in known:
            raise ConfigurationError(f"--select {name!r} is no option that selects{did_you_mean(name, known)}")
    return options


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
        if found.attributes is None:
            say("this account sees no Data Archive: run osipi check, which says what to do", console)
    if found.attributes is not None:
        say(f"AF attributes by data reference: {_counts(found.attributes)}", console)
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
        kind = "tag" if found.attributes is None else "attribute"
        say(f"{counted(found.tags_written, kind)} written to {output}", console)


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count(number)}" for name, number in counts.items())


def _database(database: FoundDatabase) -> list[str]:
    if database.elements is not None:
        return [database.name, count(database.elements)]
    return [database.name, f"{count(database.elements_at_least)} or more" if database.elements_at_least else "?"]
