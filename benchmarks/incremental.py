"""Seconds and requests of a run that finds little or nothing new."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from harness.bench import Bench, main
from harness.figures import Bar, Column, Section, Table
from harness.plants import NOW, Server, expect, iso, osipi_run, simulator

STEP = 60
SETTLE = 30

SECTION = Section(
    name="incremental",
    title="Later runs",
    text=f"""`osipi run` (engine local) runs again on a warehouse that is up to date: after {STEP} seconds with an event
a second and tag, and when nothing is new. Requests are all that the server got, with sign-in, clock and the list of
points; those for recorded values have their own column. Seconds are those of the whole process.""",
    tables=(
        Table(
            "incremental",
            "Seconds and requests",
            ("run", "tags"),
            (
                Column("events", "events"),
                Column("seconds", "seconds", 2),
                Column("cpu", "processor seconds", 2),
                Column("requests", "requests"),
                Column("recorded", "of them for values"),
                Column("per_thousand", "for values, by 1,000 tags", 1),
            ),
        ),
    ),
    bars=(
        Bar("Run that finds nothing, local, 1,000 tags, s", "incremental", ("nothing new", "1,000"), "seconds", 2),
        Bar("Run that finds nothing, local, 30,000 tags, s", "incremental", ("nothing new", "30,000"), "seconds", 5),
        *(
            Bar(
                f"Requests by 1,000 tags and window, {tags} tags",
                "incremental",
                (f"{STEP} s of events", tags),
                "per_thousand",
                10,
            )
            for tags in ("1,000", "30,000")
        ),
    ),
)


def once(folder: Path, server: Server, tags: int, wanted: int) -> dict[str, float]:
    """One run on the warehouse in ``folder``."""
    server.forget()
    options = {"start_time": iso(NOW), "settle_seconds": str(SETTLE)}
    cost = osipi_run(folder, server, "local", options)
    expect("osipi run", cost.result["rows_written"], wanted)
    requests = server.requests()
    recorded = sum(request["path"].endswith("/recorded") for request in requests)
    return {
        "events": wanted,
        "seconds": cost.seconds,
        "cpu": cost.cpu,
        "requests": len(requests),
        "recorded": recorded,
        "per_thousand": recorded / tags * 1000,
    }


def measure(bench: Bench) -> None:
    for tags in bench.size((50,), (1_000, 30_000)):
        label = f"{tags:,}"
        if not bench.wants(label, "nothing new", f"{STEP} s of events"):
            continue
        with simulator(tags) as server, tempfile.TemporaryDirectory(prefix="osipi-bench-") as directory:
            folder = Path(directory)
            server.admin.advance(SETTLE + STEP)
            once(folder, server, tags, tags * STEP)  # the first run, which these follow

            def goes_on(folder: Path = folder, server: Server = server, tags: int = tags) -> dict[str, float]:
                server.admin.advance(STEP)
                return once(folder, server, tags, tags * STEP)

            bench.measure("incremental", (f"{STEP} s of events", label), goes_on)
            bench.measure(
                "incremental",
                ("nothing new", label),
                partial(once, folder, server, tags, 0),
            )


if __name__ == "__main__":
    main(SECTION, measure)
