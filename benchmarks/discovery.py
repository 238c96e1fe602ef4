"""How much memory and time `osipi discover` takes to list a Data Archive into a file, over its size."""

from __future__ import annotations

import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.plants import Server, expect, simulator
from harness.processes import run

SIZES = (2_500, 25_000, 250_000)
LARGEST = f"{SIZES[-1]:,} points"

SECTION = Section(
    name="discovery",
    title="Discover a Data Archive",
    text="""`osipi discover --output tags.csv --no-activity` lists every point of a Data Archive and writes it to a
file, as the pages come. Memory must not follow the number of points.""",
    tables=(
        Table(
            "discovery",
            "Points into a file",
            ("what",),
            (
                Column("points", "points"),
                Column("seconds", "seconds", 1),
                Column("requests", "requests"),
                Column("cpu", "client processor seconds", 1),
                Column("peak", "peak MiB"),
            ),
        ),
    ),
    plots=(Plot("discovery", "peak", "Peak memory, MiB", over="points"),),
    bars=(Bar(f"Memory to discover {LARGEST}, MiB", "discovery", (LARGEST,), "peak", 130),),
)


def once(server: Server, points: int) -> dict[str, float]:
    """One listing."""
    server.forget()
    with tempfile.TemporaryDirectory(prefix="osipi-bench-") as folder:
        tags = Path(folder, "tags.csv")
        options = [f"--option={name}={value}" for name, value in server.connection.items() if name != "base_url"]
        command = [sys.executable, "-m", "osipi.cli", "discover", "--base-url", server.connection["base_url"]]
        cost = run([*command, *options, "--output", str(tags), "--no-activity", "--json"])
        with tags.open(encoding="utf-8-sig") as file:
            expect("osipi discover", sum(1 for _ in file) - 1, points)
    expect("osipi discover", json.loads(cost.result)["tags_written"], points)
    return {
        "points": points,
        "seconds": cost.seconds,
        "requests": len(server.requests()),
        "cpu": cost.cpu,
        "peak": cost.peak("main"),
    }


def measure(bench: Bench) -> None:
    for points in bench.size(SIZES[:1], SIZES):
        with simulator(0, points=points) as server:
            bench.measure("discovery", (f"{points:,} points",), partial(once, server, points))


if __name__ == "__main__":
    main(SECTION, measure)
