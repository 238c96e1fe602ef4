"""``osipi demo``: ingest a simulated PI System twice, and prove that nothing is missing."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines import get_engine
from lakeflow_pipeline.errors import EXIT_FAILED, ConfigurationError
from lakeflow_pipeline.install_hint import install_hint
from lakeflow_pipeline.results import RunResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import PipelineSpec, load_spec
from lakeflow_pipeline.warehouse import Warehouse
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, rate, say, show_table
from osipi.cli.failures import CommandError
from osipi.cli.progress import progress
from osipi.cli.run import show_errors
from osipi.connector import OsipiLakeflowConnect
from osipi.options import Options
from osipi.piwebapi import PiWebApi
from osipi.proof import Proof, prove_table
from osipi.specs import example_spec

if TYPE_CHECKING:
    from pi_simulator import Running

#: File that the demo leaves in its warehouse. It replaces a folder only if this file is there.
_MARK = "demo"
_SCHEMA = "pi"
_SHOWN = ("timeseries", "event_frames", "af_hierarchy", "points", "data_servers", "ingestion_errors")
"""Tables with a line of their own."""
#: Option settle_seconds of `timeseries`; the window of a run ends as long before PI's now.
_SETTLE_SECONDS = 30
#: How far the clock of the plant moves between the two runs.
_ADVANCE_SECONDS = 120
#: Points of the other kinds, in addition to those with one event a second.
_OTHER_POINTS = 150
_NEW_POINT = "DEMO.APPEARED.PV"
_OPEN_FRAME = "Demo shift"


def demo(
    warehouse: Annotated[
        str, typer.Option(metavar="<path>", help="Folder of the Delta tables. Replaces the folder of an earlier demo.")
    ] = "demo-warehouse",
    tags: Annotated[int, typer.Option(min=1, help="How many points have one event a second.")] = 1_100,
    minutes: Annotated[int, typer.Option(min=1, help="Minutes of history to read.")] = 60,
    engine: Annotated[str, typer.Option(help="local (no Java) or spark.")] = "local",
) -> None:
    """Ingest a simulated PI System, change it, ingest it again, and compare the tables with PI's own count."""
    began = time.monotonic()
    spec = load_spec(example_spec("demo.yaml"))
    _check_installed(engine)
    house = _empty_warehouse(warehouse)
    with _simulator(tags) as pi:
        sign_in = {"username": pi.server.username, "password": pi.server.password}
        connection = Connection("demo", OsipiLakeflowConnect, {"base_url": pi.base_url, **sign_in})
        end = _now(connection.options) - timedelta(seconds=_SETTLE_SECONDS + 1)
        start = end - timedelta(minutes=minutes)
        points = counted(tags + _OTHER_POINTS, "point")
        say(f"Simulated PI System: {points}, {count(tags)} of them with an event a second")

        frame = pi.admin.add_frame(_OPEN_FRAME, start=_iso(end - timedelta(minutes=1)))
        say(f"First run: {counted(minutes, 'minute')} of history")
        first = _run(_between(spec, start, end), connection, house, engine)

        for change in _change(pi, frame):
            say(f"In the plant: {change}")
        end = _now(connection.options) - timedelta(seconds=_SETTLE_SECONDS + 1)

        say("Second run: only what is new")
        second = _run(_between(spec, start, end), connection, house, engine)
        counts = pi.admin.truth_counts(_iso(start), _iso(end))

    path = house.root / _SCHEMA / "timeseries"
    proof = prove_table(path, counts, start, end)
    _show_runs(first, second, house.root)
    _show_history(house.root / _SCHEMA / "event_frames", frame)
    _show_proof(proof, start, end)
    _show_where(path, house.root, time.monotonic() - began)
    if not proof.exact:
        raise CommandError(EXIT_FAILED)


def _check_installed(engine: str) -> None:
    """Refuse, before anything is made or removed, where a package of the extra `demo` is missing."""
    get_engine(engine)
    try:
        for module in ("deltalake", "pi_simulator"):
            import_module(module)
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"the demo needs {error.name}, which is not installed: {install_hint('demo')}"
        ) from None


def _empty_warehouse(path: str) -> Warehouse:
    """An empty folder. Replaces the folder of an earlier demo; any other must be empty or absent."""
    house = Warehouse(path)
    house.check()
    mark = house.internal(_MARK)
    if house.root.exists() and any(house.root.iterdir()) and not mark.exists():
        raise ConfigurationError(f"{house.root} holds files that the demo did not make: choose another --warehouse")
    try:
        if mark.exists():
            shutil.rmtree(house.root)
        mark.parent.mkdir(parents=True)
        mark.touch()
    except OSError as error:
        raise ConfigurationError(
            f"{house.root} cannot be written: {error.strerror}; choose another --warehouse"
        ) from None
    return house


@contextmanager
def _simulator(tags: int) -> Iterator[Running]:
    from pi_simulator import PlantConfig, running

    with running(plant=replace(PlantConfig.demo(), points=tags + _OTHER_POINTS, tags_1hz=tags)) as pi:
        yield pi


def _now(options: Mapping[str, str]) -> datetime:
    """PI's clock, on whole seconds."""
    ticks = PiWebApi(Options.connection(options).settings()).server_time()
    return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=ticks // 10_000_000)


def _between(spec: PipelineSpec, start: datetime, end: datetime) -> PipelineSpec:
    """The spec with a fixed window for its time series, so that PI can count the same window."""
    window = {"start_time": _iso(start), "end_time": _iso(end), "settle_seconds": str(_SETTLE_SECONDS)}
    objects = []
    for entry in spec.objects:
        table = entry.table
        if table.source_table == "timeseries":
            configuration = table.table_configuration
            options = {**configuration.options, **window}
            table = table.model_copy(
                update={"table_configuration": configuration.model_copy(update={"options": options})}
            )
        objects.append(entry.model_copy(update={"table": table}))
    return spec.model_copy(update={"objects": objects})


def _run(spec: PipelineSpec, connection: Connection, house: Warehouse, engine: str) -> RunResult:
    with progress() as sink:
        result = run(spec, connection, house, engine=engine, progress=sink)
    show_errors(result)
    if result.exit_code(fail_on_errors=True):
        raise CommandError(result.exit_code(fail_on_errors=True))
    return result


def _change(pi: Running, frame: str) -> Iterator[str]:
    """Change the plant between the two runs; yields what was done."""
    pi.admin.close_frame(frame)
    yield "an event frame closes"
    pi.admin.add_point(_NEW_POINT)
    yield f"the point {_NEW_POINT} appears"
    pi.admin.advance(_ADVANCE_SECONDS)
    yield f"{_ADVANCE_SECONDS} seconds pass, with new events"


def _show_runs(first: RunResult, second: RunResult, root: Path) -> None:
    from lakeflow_pipeline.engines.local.location import open_table

    columns = ["table", "first run", "rows/s", "second run", "rows/s", "rows landed"]
    rows = [
        [
            one.table,
            count(one.rows_written),
            rate(one.rows_read, one.seconds),
            count(two.rows_written),
            rate(two.rows_read, two.seconds),
            count(open_table(root / one.table.replace(".", "/")).count()),
        ]
        for one, two in zip(first.tables, second.tables, strict=True)
        if one.source_table in _SHOWN
    ]
    say("")
    show_table(columns, rows, right=columns[1:])
    others = [one for one in first.tables if one.source_table not in _SHOWN]
    landed = sum(one.rows_written for one in others)
    later = sum(two.rows_written for two in second.tables if two.source_table not in _SHOWN)
    say("")
    say(
        f"{counted(len(others), 'more table')} of what the plant is made of: {counted(landed, 'row')} in the first "
        f"run, {count(later)} in the second"
    )


def _show_history(path: Path, frame: str) -> None:
    from lakeflow_pipeline.engines.local.location import open_table

    table = open_table(path).to_pyarrow_table(columns=["event_frame_id", "end_time", "__START_AT"])
    versions = [version for version in table.to_pylist() if version["event_frame_id"] == frame]
    versions.sort(key=lambda version: version["__START_AT"])
    states = ["closed" if version["end_time"] else "open" for version in versions]
    kept = counted(len(states), "version")
    say("")
    say(f"{_SCHEMA}.event_frames keeps {kept} of the frame {_OPEN_FRAME!r}: {', then '.join(states)}")


def _show_proof(proof: Proof, start: datetime, end: datetime) -> None:
    facts = {
        "counted by PI": proof.counted,
        "rows landed": proof.landed,
        "missing": proof.missing,
        "duplicated": proof.duplicated,
        "unexpected": proof.unexpected,
    }
    say("")
    say(f"{_SCHEMA}.timeseries against PI's own count,")
    say(f"{_iso(start)} <= time < {_iso(end)}:")
    for name, number in facts.items():
        say(f"  {name:<14}{count(number):>12}")
    for tag, wanted, have in proof.worst:
        say(f"  {tag}: {count(wanted)} counted by PI, {count(have)} landed")


def _show_where(path: Path, root: Path, seconds: float) -> None:
    say("")
    say(f"The tables are in {root / _SCHEMA}. To open one:")
    from lakeflow_pipeline.engines.local.location import location

    if location(path)[1] is None:
        say("  Python  from deltalake import DeltaTable")
        say(f'          DeltaTable("{path}").to_pyarrow_table()')
        say(f"  DuckDB  FROM delta_scan('{path}') LIMIT 10;")
    else:  # those readers would take it for another path
        say("  Python  from lakeflow_pipeline.engines.local.location import open_table")
        say(f'          open_table("{path}").to_pyarrow_table()')
    say(f'  Spark   spark.read.format("delta").load("{path}").show()')
    say(f"Done in {seconds:.0f} s.")


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
