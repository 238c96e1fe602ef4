"""Merges small files and removes old ones, at the end of a run. Rows do not change."""

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
"""After so many added files a run merges them before it goes on."""
VACUUM_SECONDS = 86_400


class Table(Protocol):
    """A table of an engine."""

    flow: Flow

    def upkeep(self) -> Upkeep:
        """What the table's properties say about its files."""

    def version(self) -> Version:
        """The newest version."""

    def vacuum(self) -> None:
        """Remove files that no version needs. The table's properties say how long versions are kept."""


class Keeper:
    """Maintains the files of one table during one run.

    A failure is logged and does not end the run: the rows are in the table, and the next run tries again.
    """

    def __init__(
        self,
        table: Table,
        directory: Path,
        scratch: Path,
        threads: int,
        stop: threading.Event,
        shown: Callable[[Exception], object] = str,
    ) -> None:
        """``directory`` holds the engine's state of this table; ``shown`` turns an error into what the log shows."""
        self._table, self._scratch, self._threads, self._stop = table, scratch, threads, stop
        self._shown = shown
        self._vacuumed = directory / "vacuumed"
        self._added = 0

    def added(self, files: int) -> None:
        """Note that a commit has added files. An unknown number counts as 1."""
        self._added += files
        if self._added >= MANY_FILES:
            self._try(self._compact)
            self._added = 0

    def finish(self) -> None:
        """Merge and vacuum where it is time, at the end of the run."""
        if self._added:
            self._try(self._compact)
        if self._due():
            self._try(self._vacuum)

    def _compact(self) -> None:
        if self._table.upkeep().compact:
            compact(self._table.version, self._scratch, self._threads, self._stop)

    def _due(self) -> bool:
        """Whether a day has passed since the last vacuum, or since the first run."""
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
        except Exception as error:  # any error: the rows are committed, so the run has not failed
            log.warning(
                "table %s: its files could not be merged or vacuumed, the next run tries again: %s",
                self._table.flow.destination,
                self._shown(error),
            )
            log.debug("table %s", self._table.flow.destination, exc_info=True)
