"""The command line of every script, and how often a figure is measured."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from harness.figures import Cell, Figures, Section
from harness.machine import machine

T = TypeVar("T")

FIGURES = "figures.json"
#: A figure is not measured again once its runs have taken so long.
_ENOUGH_SECONDS = 20.0


@dataclass(frozen=True)
class Options:
    """What every script takes."""

    quick: bool
    full: bool
    runs: int
    only: str
    write: Path | None

    def arguments(self) -> list[str]:
        """The same on another script's command line."""
        flags = [f"--{name}" for name in ("quick", "full") if getattr(self, name)]
        only = ["--only", self.only] if self.only else []
        return [*flags, "--runs", str(self.runs), *only, *(["--write", str(self.write)] if self.write else [])]


def parser(description: str | None) -> argparse.ArgumentParser:
    """The options of every script."""
    made = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--quick", action="store_true", help="smallest sizes, one run: shows that it works, not how fast")
    made.add_argument("--full", action="store_true", help="also the sizes that take minutes each")
    made.add_argument("--runs", type=int, default=3, help="runs of each figure; long ones are run less often")
    made.add_argument("--only", default="", metavar="TEXT", help="only lines one of whose labels holds TEXT")
    made.add_argument("--write", type=Path, metavar="DIR", help="put figures, plots and the page into this folder")
    return made


def options_of(given: argparse.Namespace) -> Options:
    """The options as they were given; a quick run measures once."""
    return Options(given.quick, given.full, 1 if given.quick else given.runs, given.only, given.write)


class Bench:
    """One run of a script: measures lines, keeps them, shows them."""

    def __init__(self, section: Section, options: Options) -> None:
        self.options = options
        self._section = section
        self._path = options.write / FIGURES if options.write else None
        self._figures = Figures.load(self._path, options.quick) if self._path else Figures(options.quick)
        self._measured: list[tuple[str, tuple[str, ...]]] = []

    def size(self, quick: T, usual: T, full: T | None = None) -> T:
        """The size that the options ask for."""
        if self.options.quick:
            return quick
        return full if self.options.full and full is not None else usual

    def wants(self, *labels: str) -> bool:
        """Whether a line is to be measured."""
        return any(self.options.only in label for label in labels)

    def measure(
        self, table: str, labels: Sequence[str], once: Callable[[], Mapping[str, float | str]], runs: int | None = None
    ) -> None:
        """Measure a line, ``runs`` times whatever it takes where that is given; every number is kept, a word once."""
        if not self.wants(*labels):
            return
        cells: dict[str, Any] = {}
        started = time.monotonic()
        for _ in range(runs or self.options.runs):
            for key, value in once().items():
                if isinstance(value, str):
                    cells[key] = value
                else:
                    cells.setdefault(key, []).append(round(value, 6))
            if runs is None and time.monotonic() - started > _ENOUGH_SECONDS:
                break
        self.keep(table, labels, cells)

    def keep(self, table: str, labels: Sequence[str], cells: Mapping[str, Cell]) -> None:
        """Keep a line that was measured; at once, so that a run that is interrupted leaves what it has."""
        self._figures.put(table, labels, cells, machine())
        self._measured.append((table, tuple(labels)))
        if self._path:
            self._figures.save(self._path)
        print(f"{self._section.name}: {', '.join(labels)}", file=sys.stderr, flush=True)

    def middle(self, table: str, labels: Sequence[str], column: str) -> float | None:
        """The median of a figure, of this run or of a former one."""
        row = self._figures.row(table, labels)
        return row.middle(column) if row else None

    def finish(self) -> None:
        """Print the lines of this run; with --write, write the page anew."""
        from harness.page import table_text, write_page

        for table in self._section.tables:
            rows = [row for row in self._figures.rows(table.key) if (table.key, row.labels) in self._measured]
            if rows:
                print(f"{table.title}\n\n{table_text(table, rows)}\n")
        if self.options.write:
            write_page(self.options.write, self._figures)


def main(section: Section, measure: Callable[[Bench], None]) -> None:
    """Run one script."""
    bench = Bench(section, options_of(parser(f"{section.title}. {section.text}").parse_args()))
    measure(bench)
    bench.finish()
