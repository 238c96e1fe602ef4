"""``osipi plan``: what a run would read, before anything is read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.spec import load_spec
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, out, say, say_json, show_table, wrapped
from osipi.forecast import Forecast, StreamsForecast, forecast

_MEGABYTE = 1e6


def plan(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="Pipeline spec (YAML): which tables land where.")],
    connections: Annotated[
        Path | None, typer.Option(envvar="OSIPI_CONNECTIONS", help="Connections file (YAML).")
    ] = None,
    warehouse: Annotated[
        str | None,
        typer.Option(metavar="<path>", help="Folder of the Delta tables: plan from where engine local got to there."),
    ] = None,
    table: Annotated[list[str] | None, typer.Option(help="Only this destination table; may be repeated.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what a run of SPEC would read: streams, events, requests, minutes. Nothing is written."""
    pipeline = load_spec(spec)
    connection = load_connection(connections, pipeline.connection_name)
    found = forecast(pipeline, connection, warehouse, tables=table or None)
    if as_json:
        say_json(found.to_json())
        return
    show(found)


def show(found: Forecast) -> None:
    """Figures of the tables that are read as streams; then each table with what is read of it."""
    console = out()
    columns = ["table", "streams", "events", "requests", "MB", "micro-batches", "minutes"]
    rows = [[table.table, *_cells(table.streams)] for table in found.tables if table.streams is not None]
    if rows:
        show_table(columns, rows, right=columns[1:], console=console, least=("MB", "micro-batches"))
        say("", console)
    for table in found.tables:
        sentences = _sentences(table.streams) if table.streams is not None else []
        lines = [f"{table.table}: {table.note}", *(f"  {sentence}" for sentence in sentences)]
        for line in wrapped(lines, 4, console):
            say(line, console)


def _cells(streams: StreamsForecast) -> list[str]:
    size = "?" if streams.bytes is None else f"{streams.bytes / _MEGABYTE:,.1f}"
    minutes = "?" if streams.minutes is None else _minutes(streams.minutes)
    numbers = ["?" if n is None else count(n) for n in (streams.streams, streams.events, streams.requests)]
    return [*numbers, size, count(streams.micro_batches), minutes]


def _minutes(minutes: float) -> str:
    return f"{minutes:,.1f}" if minutes >= 0.1 else "<0.1"


def _sentences(streams: StreamsForecast) -> list[str]:
    if streams.start is None:
        return ["nothing is left to read"]
    sentences = [
        f"{streams.start} <= time < {streams.end}",
        {
            "measured": "events as PI counts them now",
            "estimated": "events estimated from a sample of the streams",
            "unknown": "events not known: PI did not count them",
        }[streams.events_from],
    ]
    if streams.uncounted:
        sentences.append(f"{counted(streams.uncounted, 'stream')} left out of the figures: PI did not count the events")
    if streams.troubled:
        sentences.append(f"{counted(streams.troubled, 'failing stream')} to try again, left out of the figures")
    if streams.missing:
        sentences.append(f"{counted(streams.missing, 'point')} of your selection not found in PI")
    if streams.planning_requests:
        sentences.append(f"micro-batches bounded by {counted(streams.planning_requests, 'more request')} for counts")
    if streams.timed_requests:
        sentences.append(
            f"minutes: one request after another, timed on {counted(streams.timed_requests, 'request')};"
            " a run is faster"
        )
    return [*sentences, *streams.limits]
