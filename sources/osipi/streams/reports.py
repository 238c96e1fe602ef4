"""Reports of streams that could not be read, kept under `state_path`.

A failure found while reading cannot reach an end offset that was written before. So the reader leaves the stream's rows
out and leaves a small file here, named after the stream and the start of the window; reading the same stream from the
same time without trouble removes it. The next plan reads the files and puts those streams back to where they were.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from osipi.errors import OptionError


@dataclass(frozen=True)
class Report:
    """One stream that gave no rows between ``start`` and ``end`` (ticks)."""

    key: str
    web_id: str | None
    tag: str | None
    start: int
    end: int
    kind: str
    status: int | None
    message: str
    at: int
    """PI's clock when the read was planned."""
    attempt: int = 1
    sweep: bool = False
    """Whether it was a second look at what had been read before."""


class Reports:
    """The folder of reports of one table. Raises :class:`OptionError` when it cannot be written."""

    def __init__(self, state_path: str) -> None:
        self._folder = Path(state_path) / "reports"

    def all(self) -> list[Report]:
        """Every report, in no order."""
        if not self._folder.is_dir():
            return []
        found = []
        for path in self._folder.glob("*.json"):
            with contextlib.suppress(FileNotFoundError):  # removed by a task meanwhile
                found.append(Report(**json.loads(path.read_text(encoding="utf-8"))))
        return found

    def names(self) -> set[str]:
        """Names of the files there are, which tells at the cost of one listing whether a stream has a report."""
        return {path.name for path in self._folder.glob("*.json")} if self._folder.is_dir() else set()

    def write(self, report: Report) -> None:
        """Write aside, then rename: a reader never sees half a report."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, aside = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(report), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(aside, self._folder / self.name(report.key, report.start))
        except OSError as error:
            raise OptionError(
                f"option 'state_path': {self._folder} cannot be written ({error.strerror}): give a writable folder"
            ) from error

    def remove(self, names: Iterable[str]) -> None:
        """Forget reports by their file names."""
        for name in names:
            (self._folder / name).unlink(missing_ok=True)

    @staticmethod
    def name(key: str, start: int) -> str:
        """File name of the report of a stream read from ``start``."""
        return f"{hashlib.blake2b(key.encode(), digest_size=12).hexdigest()}-{start}.json"
