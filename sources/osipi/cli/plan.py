"""``osipi plan``: what a run would read, before anything is read."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.spec import load_spec
from osipi.cli.console import count, out, say, show_table
from osipi.forecast import Forecast, StreamsForecast, forecast

_MEGABYTE = 1e6


def plan(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="Pipeline spec (YAML): which tables land where.")],
    connections: Annotated[
        Path | None, typer.Option(envvar="OSIPI_CONNECTIONS", help="Connections file (YAML).")
    ] = None,
    warehouse: Annotated[
        str | None, typer.Option(metavar="<path>", help="Plan from where engine local is in this folder.")
    ] = None,
    table: Annotated[list[str] | None, typer.Option(help="Only this destination table; may be repeated.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what a run of SPEC would read: streams, events, requests, minutes. Nothing is written."""
    pipeline = load_spec(spec)
    connection = load_connection(connections, pipeline.connection_name)
    found = forecast(pipeline, connection, warehouse, tables=table or None)
    if as_json:
        sys.stdout.write(json.dumps(found.to_json(), ensure_ascii=False) + "\n")
        return
    show(found)


def show(found: Forecast) -> None:
    """A line for each table, then what is to be known about those of streams."""
    columns = ["table", "streams", "events", "requests", "MB", "micro-batches", "minutes", "what"]
    rows = []
    for table in found.tables:
        streams = table.streams
        rows.append([table.table, *(_cells(streams) if streams else ["-"] * 6), table.note])
    show_table(columns, rows, right=columns[1:-1], console=out())
    for table in found.tables:
        if table.streams is not None:
            for sentence in _sentences(table.streams):
                say(f"{table.table}: {sentence}")


def _cells(streams: StreamsForecast) -> list[str]:
    size = None if streams.bytes is None else f"{streams.bytes / _MEGABYTE:,.1f}"
    minutes = None if streams.minutes is None else _minutes(streams.minutes)
    numbers = [streams.streams, streams.events, streams.requests]
    return [
        *("?" if n is None else count(n) for n in numbers),
        size or "?",
        count(streams.micro_batches),
        minutes or "?",
    ]


def _minutes(minutes: float) -> str:
    return f"{minutes:,.1f}" if minutes >= 0.1 else "<0.1"


def _sentences(streams: StreamsForecast) -> list[str]:
    if streams.start is None:
        return ["nothing is left to read"]
    told = [f"{streams.start} <= time < {streams.end}"]
    told.append(
        {
            "measured": "events as PI counts them now",
            "estimated": "events estimated from a sample of the streams",
            "unknown": "this server counts no events: how many there are is not known",
        }[streams.events_from]
    )
    if streams.uncounted:
        told.append(f"{count(streams.uncounted)} streams are in no figure: PI did not count them")
    if streams.troubled:
        told.append(f"{count(streams.troubled)} streams in trouble are asked again, and read if they answer")
    if streams.missing:
        told.append(f"{count(streams.missing)} points that were named are not there")
    if streams.timed_requests:
        told.append(
            f"minutes at the speed of {streams.timed_requests} requests that were timed, one after another: a run has "
            "several under way at once"
        )
    return [*told, *streams.limits]
