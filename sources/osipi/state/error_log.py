"""Writes the log: one small file for each call, so that tasks on many machines need no lock and no append."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterable
from pathlib import Path

from osipi.state.atomic_files import unwritable, write_whole
from osipi.state.error_record import ErrorRecord

NEW = ("errors", "new")
"""Folder of a table's state in which its readers leave files."""

MOST_FILES = 10_000
"""The newest of them are kept where table `ingestion_errors` is not read."""

log = logging.getLogger("osipi.state")


class ErrorLog:
    """The log of a table, under its `state_path`."""

    def __init__(self, state_path: str) -> None:
        self._folder = Path(state_path).joinpath(*NEW)

    def add(self, records: Iterable[ErrorRecord]) -> None:
        """Keep these records. The same ones again change nothing, so a read that is replayed adds nothing.

        Raises :class:`osipi.errors.OptionError` when the folder cannot be written.
        """
        lines = sorted({record.to_line() for record in records})
        if not lines:
            return
        text = "".join(f"{line}\n" for line in lines)
        name = hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
        write_whole(self._folder / f"{name}.jsonl", text)
        self._prune()

    def _prune(self) -> None:
        """Remove the oldest files of a log that no table reads, so that it does not grow without end."""
        try:
            with os.scandir(self._folder) as entries:
                files = [(entry.stat().st_mtime_ns, entry.path) for entry in entries if entry.name.endswith(".jsonl")]
            if len(files) <= MOST_FILES:
                return
            log.warning("%s holds over %d files that no table took over: the oldest go", self._folder, MOST_FILES)
            for _, path in sorted(files)[: len(files) - MOST_FILES * 9 // 10]:
                Path(path).unlink(missing_ok=True)
        except FileNotFoundError:
            pass  # taken over by a table meanwhile
        except OSError as error:
            raise unwritable(self._folder, error) from error
