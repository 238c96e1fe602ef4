"""A usual script (one request a tag in sequence, a dict for each event) and the connector on the same tags."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from typing import Any

from harness.bench import Bench, main
from harness.figures import Column, Plot, Section, Table
from harness.plants import Server, expect, simulator, window
from harness.processes import fresh

USUAL, OURS = "one request a tag", "this connector"

SECTION = Section(
    name="usual_way",
    title="Compared with a usual script",
    text="""The script that people write first (`usual_way` in `benchmarks/usual_way.py`) lists the points, then sends
one `GET streams/{webId}/recorded` for each over a kept connection, calls `response.json()`, makes a dict for each
event, and one pandas DataFrame at the end. The connector does the same work in one process, with Arrow tables. Both
hold the same events in memory at the end. The server is on the same machine, where a request needs no time on the way;
over a network the script also waits for each of its requests.""",
    tables=(
        Table(
            "usual",
            "Same tags, same events",
            ("tags x seconds", "way"),
            (
                Column("seconds", "seconds", 2),
                Column("rows_per_second", "rows/s"),
                Column("requests", "requests"),
                Column("cpu_per_event", "client core-µs/event", 2),
                Column("server_per_event", "server core-µs/event", 2),
                Column("peak", "peak MiB"),
            ),
        ),
    ),
    plots=(Plot("usual", "rows_per_second", "Rows a second on the same tags"),),
)


def usual_way(connection: Mapping[str, str], names: list[str], start: str, end: str) -> dict[str, float]:
    """In a process of its own: as a script of thirty lines does it."""
    import pandas as pd
    import requests

    started = time.perf_counter()
    session = requests.Session()
    session.auth = (connection["username"], connection["password"])
    base = connection["base_url"]

    server = session.get(f"{base}/dataservers").json()["Items"][0]
    found = session.get(f"{base}/dataservers/{server['WebId']}/points", params={"maxCount": 100_000}).json()["Items"]
    web_ids = {point["Name"]: point["WebId"] for point in found}

    rows = []
    for name in names:
        answer = session.get(
            f"{base}/streams/{web_ids[name]}/recorded",
            params={"startTime": start, "endTime": end, "maxCount": "150000"},
        )
        answer.raise_for_status()
        rows += [
            {
                "tag": name,
                "timestamp": item["Timestamp"],
                "value": item["Value"],
                "good": item["Good"],
                "questionable": item["Questionable"],
                "substituted": item["Substituted"],
                "units": item["UnitsAbbreviation"],
            }
            for item in answer.json()["Items"]
        ]
    frame = pd.DataFrame(rows)
    frame["timestamp"] = pd.to_datetime(frame["timestamp"], format="ISO8601")
    frame = frame[frame["timestamp"] < pd.Timestamp(end)]
    return {"rows": len(frame), "seconds": time.perf_counter() - started}


def our_way(connection: Mapping[str, str], names: list[str], start: str, end: str) -> dict[str, float]:
    """In a process of its own: the connector's batch read."""
    import pyarrow as pa

    from osipi import OsipiLakeflowConnect

    started = time.perf_counter()
    connector = OsipiLakeflowConnect(connection)
    options = {"tags": "\n".join(names), "start_time": start, "end_time": end}
    batches, _ = connector.read_table_arrow("timeseries", None, options)
    table = pa.Table.from_batches(batches, connector.arrow_schema("timeseries", options))
    return {"rows": table.num_rows, "seconds": time.perf_counter() - started}


def once(way: Any, server: Server, names: list[str], options: Mapping[str, str], wanted: int) -> dict[str, float]:
    """One way, and what it cost both sides."""
    server.forget()
    before = server.cpu()
    cost = fresh(way, connection=server.connection, names=names, start=options["start_time"], end=options["end_time"])
    rows, seconds = cost.result["rows"], cost.result["seconds"]
    expect(way.__name__, rows, wanted)
    return {
        "seconds": seconds,
        "rows_per_second": rows / seconds,
        "requests": len(server.requests()),
        "cpu_per_event": cost.cpu / rows * 1e6,
        "server_per_event": (server.cpu() - before) / rows * 1e6,
        "peak": cost.peak("main"),
    }


def measure(bench: Bench) -> None:
    sizes = bench.size(((50, 60),), ((100, 3_600), (5_000, 600)))
    with simulator(max(tags for tags, _ in sizes)) as server:
        every = sorted(point["name"] for point in server.admin.truth_points())
        for tags, seconds in sizes:
            names, options = every[:tags], window(seconds)
            for label, way in ((USUAL, usual_way), (OURS, our_way)):
                bench.measure(
                    "usual",
                    (f"{tags:,} x {seconds:,}", label),
                    partial(once, way, server, names, options, tags * seconds),
                )


if __name__ == "__main__":
    main(SECTION, measure)
