"""A whole lookback is read again and merged: seconds, and the memory of each kind of process."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import Server, expect, osipi_run, simulator, window

ENGINES = ("local", "spark")
MODES = ("cdc", "replace")
USUAL, FULL = (3_000, 360), (30_000, 360)
FULL_SIZE = f"{FULL[0]:,} x {FULL[1]:,}"

SECTION = Section(
    name="lookback",
    title="A lookback read and merged again",
    text="""`osipi run` runs twice with a lookback that covers all events. The first run fills the table; the second
reads all of it again and merges it. Nothing changed in the plant meanwhile. So `cdc` writes each row again (its
cursor moved)
and `replace` finds that no row changed. Micro-batches have their usual size. Peaks of resident memory, with
libraries.""",
    tables=(
        Table(
            "lookback",
            "Seconds and memory of the second run",
            ("engine", "read_mode", "tags x seconds"),
            (
                Column("read", "rows read"),
                Column("written", "rows written"),
                Column("seconds", "seconds", 1),
                Column("rows_per_second", "rows read/s"),
                Column("main", "MiB, main process"),
                Column("worker", "MiB, largest worker"),
                Column("java", "MiB, Java"),
                Column("batches", "micro-batches"),
            ),
        ),
    ),
    plots=(Plot("lookback", "rows_per_second", "Rows a second read again and merged"),),
    bars=tuple(
        Bar(
            f"Memory of a {role} process, 10 million rows merged, {mode}, {engine}, MiB",
            "lookback",
            (engine, mode, FULL_SIZE),
            role,
            1024,
        )
        for engine in ENGINES
        for mode in MODES
        for role in ("main", "worker")
    ),
)


def once(engine: str, mode: str, server: Server, tags: int, seconds: int) -> dict[str, float]:
    """Both runs, and what the second has cost."""
    options = {**window(seconds), "read_mode": mode, "lookback_seconds": "86400", "lookback_interval_seconds": "1"}
    with tempfile.TemporaryDirectory(prefix="osipi-bench-") as directory:
        first = osipi_run(Path(directory), server, engine, options)
        expect("the first osipi run", first.result["rows_written"], tags * seconds)
        server.admin.advance(60)
        again = osipi_run(Path(directory), server, engine, options)
    expect("the second osipi run", again.result["rows_read"], tags * seconds)
    peaks = {role: peak for role in ("main", "worker", "java") if (peak := again.peak(role))}
    return {
        "read": again.result["rows_read"],
        "written": again.result["rows_written"],
        "seconds": again.seconds,
        "rows_per_second": again.result["rows_read"] / again.seconds,
        "batches": again.result["batches"],
        **peaks,
    }


def measure(bench: Bench) -> None:
    tags, seconds = bench.size((50, 40), USUAL, FULL)
    size = f"{tags:,} x {seconds:,}"
    for engine in ENGINES:
        for mode in MODES:
            if bench.wants(engine, mode, size):
                with simulator(tags) as server:
                    measured = partial(once, engine, mode, server, tags, seconds)
                    bench.measure("lookback", (engine, mode, size), measured, runs=1)


if __name__ == "__main__":
    main(SECTION, measure)
