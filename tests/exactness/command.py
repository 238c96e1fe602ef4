"""The command: which scenarios, modes and engines; the table as Markdown; exit code 1 when a promise was broken."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from exactness.kills import KINDS, play_kills
from exactness.kills_spark import play_spark_kills
from exactness.scenarios import SCENARIOS
from exactness.snapshots import SNAPSHOTS, play_snapshots
from exactness.world import Outcome, play
from support.quick_spark import quick_session

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
    parser.add_argument("--mode", action="append", choices=["append", "cdc", "replace", "snapshot"])
    parser.add_argument("--scenario", action="append", metavar="TEXT", help="those whose name holds this text")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write the table into this page, too; lines not played now stay"
    )
    parser.add_argument("--missing", action="store_true", help="play only what the page of --write has no line of")
    options = parser.parse_args(arguments)
    if options.missing and not options.write:
        parser.error("--missing needs --write FILE")
    logging.disable(logging.WARNING)  # streams that wait are the point here
    print("\n".join(head()), flush=True)
    outcomes = []
    lines = lines_of(options.write) if options.write else {}
    for outcome in _all(options, lines if options.missing else ()):
        outcomes.append(outcome)
        print(line(outcome), flush=True)
        for problem in outcome.counts.problems:
            print(f"  {problem[:2000]}", file=sys.stderr, flush=True)
        lines[outcome.scenario, outcome.mode, outcome.engine] = line(outcome)
        if options.write:
            options.write.write_text(page(lines.values()), encoding="utf-8")
    return 0 if outcomes and all(outcome.counts.exact for outcome in outcomes) else 1


def lines_of(page: Path) -> dict[tuple[str, str, str], str]:
    """The lines of a page that was written before, by scenario, mode and engine."""
    text = page.read_text(encoding="utf-8") if page.is_file() else ""
    found = {}
    for one in text.partition(head()[1])[2].splitlines():
        if one.startswith("| "):
            scenario, mode, engine = one.split(" | ")[:3]
            found[scenario.removeprefix("| "), mode, engine] = one
    return found


def page(lines_played: Iterable[str]) -> str:
    """The page of the documentation that holds the table."""
    table = list(lines_played)
    broken = sum(set(one.split(" | ")[5:8]) != {"0"} for one in table)
    lines = [
        "<!-- Made by `make exactness EXACTNESS_ARGS='--write docs/exactness-results.md'`. -->",
        "",
        "# Exactness, measured",
        "",
        "Each line is a scenario played against the simulator over HTTP, in one mode and on one engine: the plant",
        "changes, runs follow, and after each the whole table is compared, value by value, with what the plant",
        "itself says. `true rows` is what PI holds at the end, `landed` what the table holds. `lost`, `duplicated` and",
        "`wrong` count against the promise of the mode ([exactness.md](exactness.md)); `stale` counts what the mode",
        "does not promise, such as deleted events under `cdc`. `requests` and `refused` (answers of 400 and above) are",
        "those of all runs of the scenario, `seconds` is the time that they took.",
        "",
        "```sh",
        "make exactness",
        "```",
        "",
        f"{len(table)} lines, {broken} of them with something lost, duplicated or wrong. What has no line here was not",
        "played for this page.",
        "",
        *head(),
        *table,
    ]
    return "\n".join(lines) + "\n"


def _all(options: argparse.Namespace, played: Collection[tuple[str, str, str]]) -> Iterator[Outcome]:
    """Play what the options name and what was not ``played``."""

    def chosen(name: str, mode: str, engine: str) -> bool:
        if options.scenario and not any(text in name for text in options.scenario):
            return False
        names = {
            line[0].partition(" when ")[0] if name.endswith(", killed") else line[0]
            for line in played
            if line[1:] == (mode, engine)
        }
        return name not in names and (not options.mode or mode in options.mode)

    for engine in options.engine or ["local", "spark"]:
        with tempfile.TemporaryDirectory(prefix="exactness-") as name, _session(engine, Path(name)):
            folder = Path(name)
            for story in SCENARIOS.values():
                for mode in story.modes:
                    if engine in story.engines and chosen(story.name, mode, engine):
                        yield play(story, mode, engine, folder / "work")
            for number, title in enumerate(SNAPSHOTS):
                if chosen(title, "snapshot", engine):
                    yield play_snapshots(title, engine, folder / f"snapshots-{number}")
            for kind, mode in KINDS:
                if chosen(f"{kind}, killed", mode, engine):
                    kills = play_kills if engine == "local" else play_spark_kills
                    yield from kills(kind, mode, folder / f"kills-{kind}-{mode}")


@contextlib.contextmanager
def _session(engine: str, folder: Path) -> Iterator[None]:
    if engine != "spark":
        yield
        return
    with quick_session(folder / "spark"):
        yield
