"""The connector alone: rows a second of one process, and how much of the time each server takes."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from typing import Any

from harness.bench import Bench, main
from harness.figures import Column, Plot, Section, Table
from harness.plants import Server, expect, simulator, window
from harness.processes import fresh
from harness.replay import Replay, replaying

SECTION = Section(
    name="connector",
    title="The connector alone",
    text="""One process reads `timeseries` through the connector's own methods (plan, partitions, Arrow batches) and
drops the rows: 17 columns, every event. It reads once from the simulator, and once from a server that only serves the
same answers from memory. The second shows the client's own limit.""",
    tables=(
        Table(
            "connector",
            "One process",
            ("tags x seconds", "answers"),
            (
                Column("rows_per_second", "rows/s"),
                Column("cpu_per_event", "client core-µs/event", 2),
                Column("server_per_event", "server core-µs/event", 2),
                Column("seconds", "seconds", 1),
                Column("requests", "requests"),
                Column("misses", "answers not in memory"),
                Column("peak", "peak MiB"),
            ),
        ),
    ),
    plots=(Plot("connector", "rows_per_second", "Rows a second of one process"),),
)


def read_all(
    connection: Mapping[str, str], table_options: Mapping[str, str], table: str = "timeseries"
) -> dict[str, float]:
    """In a process of its own: read until there is no more, and drop the rows."""
    from osipi import OsipiLakeflowConnect

    connector = OsipiLakeflowConnect(connection)
    wall, cpu = time.perf_counter(), time.process_time()
    start: dict[str, Any] = {}
    rows = 0
    while (end := connector.latest_offset(table, table_options, start_offset=start)) != start:
        for partition in connector.get_partitions(table, table_options, start_offset=start, end_offset=end):
            rows += sum(batch.num_rows for batch in connector.read_partition_arrow(table, partition, table_options))
        start = end
    return {"rows": rows, "seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


def once(server: Server | Replay, options: Mapping[str, str], wanted: int) -> dict[str, float]:
    """One read, and what it cost both sides."""
    asked = server.server if isinstance(server, Replay) else server
    asked.forget()
    before, missed = server.cpu(), server.misses() if isinstance(server, Replay) else 0
    cost = fresh(read_all, connection=asked.connection, table_options=options)
    server_cpu = server.cpu() - before
    rows, seconds, cpu = cost.result["rows"], cost.result["seconds"], cost.result["cpu"]
    expect("connector", rows, wanted)
    return {
        "rows_per_second": rows / seconds,
        "cpu_per_event": cpu / rows * 1e6,
        "server_per_event": server_cpu / rows * 1e6,
        "seconds": seconds,
        "peak": cost.peak("main"),
        **({"misses": server.misses() - missed} if isinstance(server, Replay) else {"requests": len(asked.requests())}),
    }


def measure(bench: Bench) -> None:
    tags, seconds = bench.size((50, 60), (1_000, 3_600))
    size = f"{tags:,} x {seconds:,}"
    options = window(seconds)
    with simulator(tags) as server:
        bench.measure("connector", (size, "simulator"), partial(once, server, options, tags * seconds))
        if bench.wants(size, "memory"):
            with replaying(server) as replay:
                once(replay, options, tags * seconds)  # fills the memory
                bench.measure("connector", (size, "memory"), partial(once, replay, options, tags * seconds))


if __name__ == "__main__":
    main(SECTION, measure)
