"""Writes the log: one small file for each call, so that tasks on many machines need no lock and no append."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from osipi.errorlog.files import write_whole
from osipi.errorlog.record import ErrorRecord

NEW = ("errors", "new")
"""Folder of a table's state in which its readers leave files."""


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
