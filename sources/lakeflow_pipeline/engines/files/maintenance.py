"""Keeps a table's files few and its directory small, at the end of a run. Nothing here changes rows."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from lakeflow_pipeline.engines.files.compaction import Version, compact
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.properties import Upkeep

log = logging.getLogger(__name__)

MANY_FILES = 256
"""A run that has added so many files merges them before it goes on."""
VACUUM_SECONDS = 86_400


class Table(Protocol):
    """A table with files, as an engine knows it."""

    flow: Flow

    def upkeep(self) -> Upkeep:
        """What its properties say now."""

    def version(self) -> Version:
        """The newest version."""

    def vacuum(self) -> None:
        """Remove files that no version of the table needs any more which its properties want kept."""


class Keeper:
    """Looks after the files of one table during one run.

    Its failures are logged and end nothing: the rows are in the table, and the next run tries again.
    """

    def __init__(
        self,
        table: Table,
        directory: Path,
        scratch: Path,
        threads: int,
        stop: threading.Event,
        told: Callable[[Exception], object] = str,
    ) -> None:
        """``directory`` is where the engine remembers things of this table, ``told`` how it tells an error."""
        self._table, self._scratch, self._threads, self._stop = table, scratch, threads, stop
        self._told = told
        self._vacuumed = directory / "vacuumed"
        self._added = 0

    def added(self, files: int) -> None:
        """A commit has added so many files, or an unknown number (at least one)."""
        self._added += files
        if self._added >= MANY_FILES:
            self._try(self._compact)
            self._added = 0

    def finish(self) -> None:
        """The run is done with the table."""
        if self._added:
            self._try(self._compact)
        if self._due():
            self._try(self._vacuum)

    def _compact(self) -> None:
        if self._table.upkeep().compact:
            compact(self._table.version, self._scratch, self._threads, self._stop)

    def _due(self) -> bool:
        """Whether a day has gone by since the last time; counted from the first run that looks."""
        try:
            return abs(time.time() - self._vacuumed.stat().st_mtime) >= VACUUM_SECONDS
        except FileNotFoundError:
            self._mark()
            return False

    def _vacuum(self) -> None:
        self._table.vacuum()
        self._mark()

    def _mark(self) -> None:
        self._vacuumed.parent.mkdir(parents=True, exist_ok=True)
        self._vacuumed.touch()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # whatever it is, the run has done what it is for
            log.warning(
                "table %s: its files could not be looked after: %s", self._table.flow.destination, self._told(error)
            )
            log.debug("table %s", self._table.flow.destination, exc_info=True)
