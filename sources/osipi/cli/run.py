"""``osipi run``: a pipeline spec, once or continuously."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import typer

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.results import RunResult
from lakeflow_pipeline.runner import run as run_pipeline
from lakeflow_pipeline.spec import load_spec
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, out, rate, say, say_error, say_json, show_table
from osipi.cli.failures import CommandError
from osipi.cli.progress import progress
from osipi.cli.times import moment, span

DEFAULT_INTERVAL_SECONDS = 10.0
LONGEST_INTERVAL_SECONDS = 86_400.0


def run(
    spec: Annotated[Path, typer.Argument(metavar="SPEC", help="Pipeline spec (YAML): which tables land where.")],
    warehouse: Annotated[str, typer.Option(metavar="<path>", help="Folder of the Delta tables.")],
    connections: Annotated[
        Path | None, typer.Option(envvar="OSIPI_CONNECTIONS", help="Connections file (YAML).")
    ] = None,
    engine: Annotated[str, typer.Option(help="local (no Java) or spark.")] = "local",
    table: Annotated[list[str] | None, typer.Option(help="Only this destination table; may be repeated.")] = None,
    full_refresh: Annotated[
        bool,
        typer.Option("--full-refresh", help="Read everything again and replace what the tables hold."),
    ] = False,
    continuous: Annotated[bool, typer.Option("--continuous", help="Run again and again until interrupted.")] = False,
    interval: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            help="With --continuous: seconds from the begin of one pass to that of the next (10). "
            "Snapshot tables: snapshot_interval_seconds in the spec (900).",
        ),
    ] = None,
    allow_deletes: Annotated[
        bool, typer.Option("--allow-deletes", help="Let a snapshot or a sweep delete over a fifth of the rows, or all.")
    ] = False,
    fail_on_errors: Annotated[
        bool, typer.Option("--fail-on-errors", help="Exit code 1 also where single streams could not be read.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the summary as one JSON object.")] = False,
) -> None:
    """Bring the tables of SPEC up to date."""
    seconds = _interval(interval, continuous)
    logging.getLogger("osipi.history").setLevel(logging.INFO)
    pipeline = load_spec(spec)
    connection = load_connection(connections, pipeline.connection_name)
    with progress() as sink:
        result = run_pipeline(
            pipeline,
            connection,
            warehouse,
            engine=engine,
            tables=table or None,
            full_refresh=full_refresh,
            continuous=continuous,
            allow_deletes=allow_deletes,
            progress=sink,
            poll_seconds=seconds,
            stop_on_signal=True,
        )
    if as_json:
        say_json(result.to_json())
    else:
        show_result(result)
    show_errors(result)
    code = result.exit_code(fail_on_errors)
    if code:
        raise CommandError(code)


def _interval(given: float | None, continuous: bool) -> float:
    if given is None:
        return DEFAULT_INTERVAL_SECONDS
    if not continuous:
        raise ConfigurationError("--interval needs --continuous: a run without it reads once and ends")
    if not 1 <= given <= LONGEST_INTERVAL_SECONDS:
        raise ConfigurationError(f"--interval {given:g}: give a number of seconds from 1 to 86400")
    return given


def show_result(result: RunResult) -> None:
    """The summary: a line for each table."""
    columns = ["table", "status", "rows read", "written", "batches", "seconds", "rows/s", "data up to", "lag"]
    rows = [
        [
            table.table,
            table.status,
            count(table.rows_read),
            count(table.rows_written),
            count(table.batches),
            f"{table.seconds:.1f}",
            rate(table.rows_read, table.seconds),
            "-" if table.until is None else moment(table.until),
            "-" if table.lag_seconds is None else span(table.lag_seconds),
        ]
        for table in result.tables
    ]
    show_table(columns, rows, right=columns[2:], console=out(), least=("rows/s", "batches", "seconds", "rows read"))
    _show_without_history(result)


def _show_without_history(result: RunResult) -> None:
    for table in result.tables:
        if table.streams_without_history:
            say(f"{table.table}: {counted(table.streams_without_history, 'stream')} without history, left out", out())


def show_errors(result: RunResult) -> None:
    """What failed, a sentence each, on standard error."""
    for table in result.tables:
        if table.error:
            say_error(f"osipi: table {table.table}: {table.error}")
        if table.streams_failing:
            failing = counted(table.streams_failing, "stream")
            say_error(f"osipi: table {table.table}: {failing} could not be read: see ingestion_errors")
