"""How fast each engine takes rows from the connector when it writes nothing."""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.machine import cores
from harness.plants import Server, expect, simulator, window
from harness.processes import fresh
from harness.replay import Replay, replaying

TAGS = 3_000
SECONDS = (20, 3_600)
SIZE = f"{TAGS:,} x {SECONDS[-1]:,}"

SECTION = Section(
    name="engines",
    title="Engines, nothing written",
    text="""All cores read `timeseries` and drop the rows. `local`: one process a core reads its partitions. `spark`:
Structured Streaming with the connector's data source, AvailableNow, into Spark's noop sink. Its seconds are those of
the query with the start of its Python workers; the start of the session has its own column. The short read shows the
fixed part: the first query of a new session. The server runs on the same cores. The simulator uses a part of them;
answers served from memory use almost nothing.""",
    tables=(
        Table(
            "engines",
            "Rows a second",
            ("engine", "tags x seconds", "answers"),
            (
                Column("rows_per_second", "rows/s"),
                Column("cpu_per_event", "core-µs/event", 2),
                Column("server_per_event", "server core-µs/event", 2),
                Column("seconds", "seconds", 1),
                Column("start", "start of processes, s", 1),
                Column("worker", "peak MiB, largest Python process"),
                Column("java", "peak MiB, Java"),
            ),
            note="core-µs/event: processor time of all processes of the engine, with their start, per event.",
        ),
    ),
    plots=(Plot("engines", "rows_per_second", "Rows a second into nothing"),),
    bars=(
        Bar(
            "Spark noop, streaming, from the simulator, rows/s",
            "engines",
            ("spark", SIZE, "simulator"),
            "rows_per_second",
            300_000,
            at_least=True,
        ),
        Bar(
            "Spark noop, streaming, answers from memory, rows/s",
            "engines",
            ("spark", SIZE, "memory"),
            "rows_per_second",
            450_000,
            at_least=True,
        ),
    ),
)

TABLE = "timeseries"
_connector: Any = None


def _begin(connection: Mapping[str, str]) -> None:
    global _connector
    from osipi import OsipiLakeflowConnect

    _connector = OsipiLakeflowConnect(connection)


def _ready(_: int) -> int:
    time.sleep(0.2)  # long enough that every worker takes one
    return os.getpid()


def _count(partition: dict[str, Any], options: Mapping[str, str]) -> int:
    return sum(batch.num_rows for batch in _connector.read_partition_arrow(TABLE, partition, options))


def local(connection: Mapping[str, str], options: Mapping[str, str]) -> dict[str, float]:
    """In a process of its own: plan here, read in one process a core."""
    from osipi import OsipiLakeflowConnect

    began = time.perf_counter()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores(), context, _begin, (connection,)) as pool:
        list(pool.map(_ready, range(cores())))
        connector = OsipiLakeflowConnect(connection)
        started = time.perf_counter()
        start: dict[str, Any] = {}
        rows = 0
        while (end := connector.latest_offset(TABLE, options, start_offset=start)) != start:
            partitions = connector.get_partitions(TABLE, options, start_offset=start, end_offset=end)
            rows += sum(pool.map(_count, partitions, [options] * len(partitions)))
            start = end
        seconds = time.perf_counter() - started
    return {"rows": rows, "seconds": seconds, "start": started - began}


def spark(connection: Mapping[str, str], options: Mapping[str, str]) -> dict[str, float]:
    """In a process of its own: a streaming query into the noop sink, in the session that the engine starts."""
    from lakeflow_pipeline.datasource import FORMAT, register
    from lakeflow_pipeline.engines.spark.session import start_session

    with tempfile.TemporaryDirectory() as directory:
        began = time.perf_counter()
        session = start_session(Path(directory, "spark"))
        register(session, "osipi", connection)
        started = time.perf_counter()
        stream = session.readStream.format(FORMAT).options(tableName=TABLE, **options).load()
        writer = stream.writeStream.format("noop").trigger(availableNow=True)
        query = writer.option("checkpointLocation", str(Path(directory, "checkpoint"))).start()
        query.awaitTermination()
        seconds = time.perf_counter() - started
        rows = sum(progress["numInputRows"] for progress in query.recentProgress)
        session.stop()
    return {"rows": rows, "seconds": seconds, "start": started - began}


def once(engine: str, server: Server | Replay, options: Mapping[str, str], wanted: int) -> dict[str, float]:
    """One read by an engine, and what it cost both sides."""
    asked = server.server if isinstance(server, Replay) else server
    before = server.cpu()
    with tempfile.TemporaryDirectory() as state:
        given = {**options, "state_path": state}
        cost = fresh({"local": local, "spark": spark}[engine], connection=asked.connection, options=given)
    rows, seconds = cost.result["rows"], cost.result["seconds"]
    expect(f"engine {engine}", rows, wanted)
    used = {
        "rows_per_second": rows / seconds,
        "cpu_per_event": cost.cpu / rows * 1e6,
        "server_per_event": (server.cpu() - before) / rows * 1e6,
        "seconds": seconds,
        "start": cost.result["start"],
        "worker": cost.peak("main", "worker"),
    }
    return used | ({"java": cost.peak("java")} if engine == "spark" else {})


def measure(bench: Bench) -> None:
    tags, lengths = bench.size((50, (60,)), (TAGS, SECONDS))
    with simulator(tags) as server, replaying(server) as replay:
        for seconds in lengths:
            size, options = f"{tags:,} x {seconds:,}", window(seconds)
            for engine in ("local", "spark"):
                for answers, serving in (("simulator", server), ("memory", replay)):
                    if not bench.wants(engine, size, answers):
                        continue
                    if serving is replay:
                        once("local", replay, options, tags * seconds)  # fills the memory
                    measured = partial(once, engine, serving, options, tags * seconds)
                    bench.measure("engines", (engine, size, answers), measured, runs=bench.options.runs)


if __name__ == "__main__":
    if not hasattr(os, "sched_getaffinity"):
        print("This system does not say which cores a process may use: all are taken.", file=sys.stderr)
    main(SECTION, measure)
