"""What more events and more tags cost: seconds and processor seconds of whole runs."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import Server, expect, osipi_run, simulator, window
from harness.plots import slope

ENGINES = ("local", "spark")
COLUMNS = (
    Column("tags", "tags"),
    Column("events", "events"),
    Column("seconds", "seconds", 1),
    Column("cpu", "processor seconds", 1),
    Column("per_event", "core-µs/event", 2),
    Column("server_cpu", "server's processor seconds", 1),
)

SECTION = Section(
    name="scaling",
    title="Scaling",
    text="""Whole runs of `osipi run` into an empty warehouse, with their start and, for Spark, the start of Java. First
a hundred times the events of the same tags, then a hundred times the tags with the same events each. A slope of 1
between
two points means that the cost is linear; a smaller one, that fixed costs are shared.""",
    tables=(
        Table("scaling_events", "In events", ("engine", "size"), COLUMNS),
        Table("scaling_tags", "In tags", ("engine", "size"), COLUMNS),
        Table(
            "slopes",
            "Slope between the two largest",
            ("engine", "of"),
            (Column("cpu", "slope of processor seconds", 2), Column("seconds", "slope of seconds", 2)),
        ),
    ),
    plots=(
        Plot("scaling_events", "cpu", "Processor seconds against events", over="events", logarithmic=True),
        Plot("scaling_tags", "cpu", "Processor seconds against tags", over="tags", logarithmic=True),
    ),
    bars=tuple(
        Bar(f"Cost linear in {of}, engine {engine}: slope", "slopes", (engine, of), "cpu", 1.05)
        for of in ("events", "tags")
        for engine in ENGINES
    ),
)


def once(engine: str, server: Server, tags: int, seconds: int) -> dict[str, float]:
    """One run, and what it cost both sides."""
    before = server.cpu()
    with tempfile.TemporaryDirectory(prefix="osipi-bench-") as folder:
        cost = osipi_run(Path(folder), server, engine, window(seconds))
    events = tags * seconds
    expect(f"osipi run --engine {engine}", cost.result["rows_written"], events)
    return {
        "tags": tags,
        "events": events,
        "seconds": cost.seconds,
        "cpu": cost.cpu,
        "per_event": cost.cpu / events * 1e6,
        "server_cpu": server.cpu() - before,
    }


def measure(bench: Bench) -> None:
    lengths = bench.size((10, 20), (50, 500, 5_000))
    tags = bench.size(50, 1_000)
    with simulator(tags) as server:
        for seconds in lengths:
            _both(bench, "scaling_events", server, tags, seconds, f"x{seconds // lengths[0]}")
    for count in bench.size((25, 50), (300, 3_000, 30_000)):
        with simulator(count) as server:
            _both(bench, "scaling_tags", server, count, bench.size(10, 60), f"{count:,} tags")
    for of, largest in (
        ("events", [f"x{seconds // lengths[0]}" for seconds in lengths[-2:]]),
        ("tags", bench.size(["25 tags", "50 tags"], ["3,000 tags", "30,000 tags"])),
    ):
        for engine in ENGINES:
            _slope(bench, engine, of, largest)


def _both(bench: Bench, table: str, server: Server, tags: int, seconds: int, label: str) -> None:
    for engine in ENGINES:
        # Java alone takes seconds to start: one run of engine spark tells as much
        runs = 1 if engine == "spark" else None
        bench.measure(table, (engine, label), partial(once, engine, server, tags, seconds), runs)


def _slope(bench: Bench, engine: str, of: str, sizes: list[str]) -> None:
    table = f"scaling_{of}"
    if not any(bench.wants(engine, size) for size in sizes):
        return
    found = {
        column: [bench.middle(table, (engine, size), column) for size in sizes] for column in (of, "cpu", "seconds")
    }
    if all(None not in values for values in found.values()):
        xs = found.pop(of)
        bench.keep("slopes", (engine, of), {column: slope(xs, ys) for column, ys in found.items()})


if __name__ == "__main__":
    main(SECTION, measure)
