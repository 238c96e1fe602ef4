"""The command: which scenarios, modes and engines; the table as Markdown; exit code 1 when a promise was broken."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from exactness.pipeline import TESTS
from exactness.scenarios import SCENARIOS
from exactness.world import Outcome, play

HEAD = (
    "scenario", "mode", "engine", "true rows", "landed", "lost", "duplicated", "wrong", "stale", "requests", "refused",
    "seconds",
)  # fmt: skip


def line(outcome: Outcome) -> str:
    """One row of the table."""
    c = outcome.counts
    cells = (
        outcome.scenario, outcome.mode, outcome.engine, c.true, c.landed, c.lost, c.duplicated, c.wrong, c.stale,
        outcome.requests, outcome.refused, f"{outcome.seconds:.1f}",
    )  # fmt: skip
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def head() -> list[str]:
    """The first two lines of the table."""
    return ["| " + " | ".join(HEAD) + " |", "| --- | --- | --- |" + " ---: |" * 9]


def main(arguments: Sequence[str] | None = None) -> int:
    """Play, print, and say by the exit code whether every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m exactness", description=__doc__)
    parser.add_argument("--engine", action="append", choices=["local", "spark"])
    parser.add_argument("--mode", action="append", choices=["append", "cdc", "replace"])
    parser.add_argument("--scenario", action="append", metavar="TEXT", help="those whose name holds this text")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write the table into this page, too")
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # streams that wait are the point here
    outcomes: list[Outcome] = []
    print("\n".join(head()), flush=True)
    for engine in options.engine or ["local", "spark"]:
        with tempfile.TemporaryDirectory(prefix="exactness-") as folder, _session(engine, Path(folder)):
            for story in SCENARIOS.values():
                if options.scenario and not any(text in story.name for text in options.scenario):
                    continue
                for mode in story.modes:
                    if engine not in story.engines or (options.mode and mode not in options.mode):
                        continue
                    outcomes.append(play(story, mode, engine, Path(folder) / "work"))
                    print(line(outcomes[-1]), flush=True)
                    for problem in outcomes[-1].counts.problems:
                        print(f"  {problem[:2000]}", file=sys.stderr, flush=True)
    broken = [outcome for outcome in outcomes if not outcome.counts.exact]
    return 1 if broken or not outcomes else 0


@contextlib.contextmanager
def _session(engine: str, folder: Path) -> Iterator[None]:
    if engine != "spark":
        yield
        return
    from lakeflow_pipeline.engines._spark_session import start_session

    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(TESTS), os.environ.get("PYTHONPATH", "")]))
    settings: dict[str, Any] = {"spark.sql.shuffle.partitions": "1", "spark.sql.adaptive.enabled": "false"}
    session = start_session(folder / "spark", cores="2", memory="2g", settings=settings)
    try:
        yield
    finally:
        session.stop()
