"""How much memory the processes of a run take when the window of a micro-batch grows."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import Server, expect, osipi_run, simulator, window

ENGINES = ("local", "spark")
WINDOWS = ("x1", "x3", "x10")

SECTION = Section(
    name="memory",
    title="Memory against the window",
    text="""`osipi run` reads the same tags over windows of three lengths, each in one micro-batch
(`max_records_per_batch` is raised for that; by default a micro-batch holds about 5 million events, however long the
window). Peaks of resident memory, with libraries.""",
    tables=(
        Table(
            "memory",
            "Peak memory of each kind of process",
            ("engine", "window"),
            (
                Column("events", "events in the micro-batch"),
                Column("main", "MiB, main process"),
                Column("worker", "MiB, largest worker"),
                Column("java", "MiB, Java"),
                Column("batches", "micro-batches"),
            ),
        ),
    ),
    plots=(
        Plot("memory", "worker", "Peak memory of the largest worker, MiB", over="events"),
        Plot("memory", "main", "Peak memory of the main process, MiB", over="events"),
    ),
    bars=tuple(
        Bar(f"Memory of a {role} process at ten times the window, {engine}, MiB", "memory", (engine, "x10"), role, 1024)
        for engine in ENGINES
        for role in ("main", "worker")
    ),
)


def once(engine: str, server: Server, tags: int, seconds: int) -> dict[str, float]:
    """One run."""
    with tempfile.TemporaryDirectory(prefix="osipi-bench-") as folder:
        options = {**window(seconds), "max_records_per_batch": "1000000000"}
        cost = osipi_run(Path(folder), server, engine, options)
    expect(f"osipi run --engine {engine}", cost.result["rows_written"], tags * seconds)
    peaks = {role: peak for role in ("main", "worker", "java") if (peak := cost.peak(role))}
    return {"events": tags * seconds, "batches": cost.result["batches"], **peaks}


def measure(bench: Bench) -> None:
    tags, base = bench.size((50, 10), (1_000, 600))
    with simulator(tags) as server:
        for name in WINDOWS:
            seconds = base * int(name[1:])
            for engine in ENGINES:
                bench.measure(
                    "memory",
                    (engine, name),
                    partial(once, engine, server, tags, seconds),
                    runs=1,
                )


if __name__ == "__main__":
    main(SECTION, measure)
