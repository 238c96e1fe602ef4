"""Divide a spec among several pipelines: count its streams, assign them, write the bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.spec import load_spec
from lakeflow_pipeline.wording import counted
from lakeflow_pipeline.yaml_file import load_yaml
from osipi.connector import OsipiLakeflowConnect
from osipi.deploy.errors import WantedError
from osipi.deploy.pipeline import check_channel, check_cron, check_timezone
from osipi.deploy.split.assignment import WHOLE, check_folder, load_assignment
from osipi.deploy.split.bundle import Bundle
from osipi.deploy.split.parts import (
    TIMESERIES,
    Part,
    check_places,
    cut_options,
    local_tags,
    parts_of,
    table_of,
    tag_file,
)
from osipi.deploy.split.weights import WINDOW_SECONDS, Weighed, weigh
from osipi.deploy.target import target_of
from osipi.deploy.wheels import find_wheels
from osipi.deploy.writable import check_writable
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import PiWebApi

MOST = 99


@dataclass(frozen=True)
class Split:
    """What was written."""

    name: str
    folder: Path
    parts: tuple[Part, ...]
    streams: tuple[int, ...]
    """Streams that each of the value pipelines reads."""
    loads: tuple[float, ...]
    """Expected load of each, in events a second: events, and a share for each stream."""
    new: int
    """Streams that got a pipeline now."""
    uncounted: int
    missing: tuple[str, ...]


def split(
    spec_path: Path,
    connection: Connection,
    pipelines: int,
    folder: Path,
    *,
    channel: str,
    name: str | None = None,
    catalog: str | None = None,
    schema: str | None = None,
    volume: str = "osipi",
    wheels: Path | None = None,
    schedule: str | None = None,
    timezone: str = "UTC",
) -> Split:
    """Count the streams of the spec's ``timeseries`` tables, divide them and write the bundle into ``folder``.

    Raises the errors of the spec and of PI, and :class:`WantedError` for what cannot be divided so.
    """
    if not 1 <= pipelines <= MOST:
        raise WantedError(f"--split {pipelines}: give a number of pipelines from 1 to {MOST}")
    spec = load_spec(spec_path)
    target = target_of(spec, name or f"osipi-{spec_path.stem}", catalog, schema, volume)
    check_places(spec, target)
    flows = plan_flows(spec, OsipiLakeflowConnect(connection.options), connection.options)
    if not any(flow.source_table == TIMESERIES for flow in flows):
        raise WantedError("--split divides streams, and the spec has no timeseries table: deploy it without --split")
    check_writable(flows)
    local_tags(flows)
    check_channel(channel)
    clock = None if schedule is None else (check_cron(schedule), check_timezone(timezone))
    check_folder(folder)
    assignment = load_assignment(folder, pipelines)
    assignment.check_name(target.name)
    found_wheels = find_wheels(wheels)
    client = PiWebApi(Options.connection(connection.options).settings())
    weighed: dict[str, Weighed] = {}
    loads: dict[str, Mapping[str, float]] = {}
    for flow in flows:
        if flow.source_table != TIMESERIES:
            continue
        table, options = table_of(flow), cut_options(flow)
        weighed[table] = weigh(client, options or Options.table(TimeseriesOptions, TIMESERIES, flow.options))
        loads[table] = weighed[table].loads if options else {WHOLE: sum(weighed[table].loads.values())}
    assignment.check_divided(loads)
    total = sum(map(len, loads.values()))
    if total < pipelines and not assignment.places:
        raise WantedError(
            f"--split {pipelines}: the spec selects only {counted(total, 'stream')} (a table of AF attributes counts "
            "as one): give a smaller number"
        )
    new = assignment.assign(loads)
    parts, views = parts_of(load_yaml(spec_path, "pipeline spec"), flows, assignment, target.name)
    tags: dict[str, str] = {}
    streams = [0] * pipelines
    for table, found in weighed.items():
        for number in range(pipelines):
            keys = list(assignment.keys(table, number))
            if WHOLE in keys:
                streams[number] += len(found.streams)
                continue
            selected = [found.streams[key] for key in keys if key in found.streams]
            streams[number] += len(selected)
            piece = f"{table}_{number + 1:02d}"
            if keys and not selected:
                raise WantedError(
                    f"the spec no longer selects the {counted(len(keys), 'stream')} of {piece}, and a pipeline without "
                    f"streams fails: let it select one of those in tags/{piece}.csv, or give another --bundle"
                )
            if keys:
                tags[piece] = tag_file(selected)
    # The assignment first: if the rest cannot be written, the next call uses it.
    assignment.save(folder)
    Bundle(target, parts, views, tags, found_wheels, channel, clock).write(folder)
    return Split(
        target.name,
        folder,
        tuple(parts),
        tuple(streams),
        tuple(load / WINDOW_SECONDS for load in assignment.loads(loads)),
        new,
        sum(found.uncounted for found in weighed.values()),
        tuple(name for found in weighed.values() for name in found.missing),
    )
