"""How long the asset hierarchy, its attributes, points and event frames take to read, in large numbers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import NOW, SETTLED, Server, iso, simulator
from harness.processes import fresh

BOTH = "5,000 elements, 20,000 attributes"
#: By name; of the large plant's 56,060 attributes about 20,000 have an n in it.
SELECTIONS = {BOTH: "*n*", "5,000 elements, 56,060 attributes": "*"}
SMALL_SELECTIONS = {"100 elements, some attributes": "*n*"}
#: The large plant has 100,105 event frames in its last 30 days.
FRAME_DAYS = 30
SMALL_CATALOGUE = {"af_attributes": "af_attributes, 100 elements", "point_attributes": "point_attributes, 20 points"}
LARGE_CATALOGUE = {
    "af_attributes": "af_attributes, 505,000 attributes",
    "point_attributes": "point_attributes, 10,000 points",
}
CATALOGUE = {"elements": 45_000}
"""About 505,000 attributes."""
LARGE = {"points": 250_000, "elements": 5_000, "frames_per_day": 1_481}
SMALL = {"points": 200, "elements": 100, "frames_per_day": 1}

SECTION = Section(
    name="assets",
    title="Elements, attributes, event frames, points",
    text="""One process reads whole tables through the connector and drops the rows. Attributes are listed as
`timeseries` selects its streams: all are listed, those with a history are selected. About 20,000 of the plant's
56,060 attributes
have an n in their name (`attribute_filter: "*n*"`).""",
    tables=(
        Table(
            "assets",
            "Objects",
            ("what",),
            (
                Column("rows", "rows"),
                Column("streams", "attributes selected"),
                Column("seconds", "seconds", 1),
                Column("requests", "requests"),
                Column("cpu", "client processor seconds", 1),
                Column("server_cpu", "server processor seconds", 1),
                Column("peak", "peak MiB"),
            ),
        ),
    ),
    plots=(Plot("assets", "seconds", "Seconds"),),
    bars=(
        Bar("5,000 elements and 20,000 attributes, s", "assets", (BOTH,), "seconds", 10),
        Bar("5,000 elements and 20,000 attributes, requests", "assets", (BOTH,), "requests", 40),
    ),
)


def read_table(connection: Mapping[str, str], table: str, options: Mapping[str, str]) -> dict[str, float]:
    """In a process of its own: read a table until there is no more."""
    from osipi import OsipiLakeflowConnect

    connector = OsipiLakeflowConnect(connection)
    wall, cpu = time.perf_counter(), time.process_time()
    start: dict[str, Any] = {}
    rows = 0
    while True:
        batches, end = connector.read_table_arrow(table, start, options)
        rows += sum(batch.num_rows for batch in batches)
        if end == start:
            break
        start = end
    return {"rows": rows, "seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


def read_assets(connection: Mapping[str, str], attributes: Mapping[str, str]) -> dict[str, float]:
    """In a process of its own: the hierarchy, then the selection of its attributes, both planned and nothing more."""
    from osipi import OsipiLakeflowConnect

    connector = OsipiLakeflowConnect(connection)
    wall, cpu = time.perf_counter(), time.process_time()
    batches, _ = connector.read_table_arrow("af_hierarchy", {}, {})
    rows = sum(batch.num_rows for batch in batches)
    end = connector.latest_offset("timeseries", attributes, start_offset={})
    partitions = connector.get_partitions("timeseries", attributes, start_offset={}, end_offset=end)
    streams = sum(len(partition["streams"]) for partition in partitions)
    return {
        "rows": rows,
        "streams": streams,
        "seconds": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
    }


def once(server: Server, function: Callable[..., Any], **arguments: Any) -> dict[str, float]:
    """One read, and what it cost both sides."""
    server.forget()
    before = server.cpu()
    cost = fresh(function, connection=server.connection, **arguments)
    if not cost.result["rows"]:
        raise SystemExit(f"{function.__name__} {arguments} gave no rows: its figures would mean nothing")
    return {
        **cost.result,
        "requests": len(server.requests()),
        "server_cpu": server.cpu() - before,
        "peak": cost.peak("main"),
    }


def measure(bench: Bench) -> None:
    plant = bench.size(SMALL, LARGE)
    elements, points = (f"{plant[what]:,}" for what in ("elements", "points"))
    last_minute = {"start_time": iso(SETTLED - timedelta(minutes=1)), "end_time": iso(SETTLED)}
    days = bench.size(1, FRAME_DAYS)
    since = {"start_time": iso(NOW - timedelta(days=days))}
    with simulator(0, **plant) as server:

        def table(label: str, name: str, options: Mapping[str, str]) -> None:
            bench.measure("assets", (label,), partial(once, server, read_table, table=name, options=options))

        table(f"af_hierarchy, {elements} elements", "af_hierarchy", {})
        for label, names in bench.size(SMALL_SELECTIONS, SELECTIONS).items():
            selection = {"af_database": "Plant", "attribute_filter": names, **last_minute}
            bench.measure("assets", (label,), partial(once, server, read_assets, attributes=selection))
        table(f"points, {points}", "points", {})
        frames = f"event_frames, {bench.size('few', '100,000')}"
        table(frames, "event_frames", since)
        if bench.options.full or bench.options.quick:
            table(f"{frames}, with attributes", "event_frames", {**since, "with_attributes": "true"})
    few = bench.size({"elements": 100}, CATALOGUE)
    with simulator(bench.size(20, 10_000), **few) as server:
        for name, label in bench.size(SMALL_CATALOGUE, LARGE_CATALOGUE).items():
            bench.measure("assets", (label,), partial(once, server, read_table, table=name, options={}))


if __name__ == "__main__":
    main(SECTION, measure)
