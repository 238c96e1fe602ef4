"""Holds a sweep back that would delete much of what it covers.

So many deletions are more often a source that answered in part than rows that somebody deleted. A sweep may be cut into
many micro-batches. Each is judged for itself, over all its streams, and together with those before it in the run, so a
sweep in small pieces deletes no more than one in a single piece. The counts stay on disk until a run is complete: a
run that tries again counts on, and does not delete some more each time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from lakeflow_pipeline.errors import HeldBackError
from lakeflow_pipeline.flows import Flow, deletes_too_much
from lakeflow_pipeline.json_text import read_json


class DeleteGuard:
    """Counts the rows that the micro-batches of one flow delete from their windows."""

    def __init__(self, flow: Flow, directory: Path, *, allow: bool) -> None:
        """``directory`` holds the flow's state; ``allow`` lets everything through."""
        self._flow, self._allow = flow, allow
        self._path = directory / "swept.json"
        self._deleted, self._covered = self._load()

    def check(self, deletes: int, covered: Callable[[], int]) -> None:
        """Raise `HeldBackError` when a micro-batch would delete too much; to be called before it is written.

        ``covered`` counts the rows that the table has in the windows of the batch; it is called only if it matters.
        """
        if self._allow or not deletes:
            return
        rows = covered()
        deleted, all_covered = self._deleted + deletes, self._covered + rows
        for lost, of in ((deletes, rows), (deleted, all_covered)):
            if deletes_too_much(lost, of):
                raise HeldBackError(
                    f"table {self._flow.destination}: the sweep would delete {lost:,} of the {of:,} rows that it has "
                    "read again: it is held back, no row is deleted now, and the next run tries again; check whether "
                    "the source answers in full; if the deletions are right, run with --allow-deletes"
                )
        self._deleted, self._covered = deleted, all_covered
        self._save()

    def finish(self) -> None:
        """The run came to its end and held nothing back: the next one counts from zero."""
        self._deleted = self._covered = 0
        self._path.unlink(missing_ok=True)

    def _load(self) -> tuple[int, int]:
        try:
            counts = read_json(self._path.read_bytes())
            deleted, covered = int(counts["deleted"]), int(counts["covered"])
            if not 0 <= deleted <= covered:
                raise ValueError("the counts cannot be")
            return deleted, covered
        except FileNotFoundError:
            return 0, 0
        except (ValueError, KeyError, TypeError, OverflowError):
            # Only counts of a run that did not end: the worst of it is that 100 more rows are deleted.
            return 0, 0

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        aside = self._path.with_suffix(".tmp")
        aside.write_text(json.dumps({"deleted": self._deleted, "covered": self._covered}), encoding="utf-8")
        os.replace(aside, self._path)
