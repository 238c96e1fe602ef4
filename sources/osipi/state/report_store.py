"""Where reports of failures are kept until they are settled: JSON files of one table under its `state_path`.

What a file holds is the business of the record types, `failed_streams.py` and `failed_frames.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from osipi.errors import OptionError
from osipi.piwebapi.http.json_text import read_json
from osipi.state.atomic_files import unwritable, write_whole
from osipi.state.error_log import ErrorLog
from osipi.state.error_record import ErrorRecord


class Attempt(Protocol):
    """A report as far as its attempts are counted."""

    @property
    def at(self) -> int:
        """PI's clock when the read was planned that failed, ticks."""

    @property
    def attempt(self) -> int:
        """1 for the first failure in a row."""


def attempts(at: int, before: Attempt | None) -> int:
    """The number of a failure at ``at`` after the one before; a second report of the same read is no other attempt."""
    return 1 if before is None else before.attempt + (before.at != at)


class ReportStore:
    """The files of one table, each there whole or not at all, and the table's error log."""

    def __init__(self, state_path: str, table: str, advice: str) -> None:
        """``advice`` says what to do about a file that cannot be read."""
        self.table = table
        self.folder = Path(state_path) / table
        self._log = ErrorLog(state_path)
        self._advice = advice

    def files(self, pattern: str) -> list[Path]:
        """Paths below the folder of the table, in order."""
        return sorted(self.folder.glob(pattern)) if self.folder.is_dir() else []

    def read(self, path: Path) -> dict[str, Any] | None:
        """The JSON object in a file; None where there is no file (a task may remove it meanwhile).

        Raises :class:`OptionError` for anything else.
        """
        try:
            content = read_json(path.read_bytes())
            if not isinstance(content, dict):
                raise TypeError("it holds no JSON object")
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            raise self.unreadable(path, error) from error
        return content

    def unreadable(self, path: Path, error: Exception) -> OptionError:
        """The error for a file that does not hold what this release writes."""
        return OptionError(
            f"option 'state_path': {path} is no report of this release ({type(error).__name__}: {error}): "
            f"{self._advice}"
        )

    def write(self, path: Path, content: dict[str, Any]) -> None:
        """Raises :class:`OptionError` where the folder cannot be written."""
        write_whole(path, json.dumps(content))

    def remove(self, path: Path) -> None:
        """Raises :class:`OptionError` where the folder cannot be written."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path.parent, error) from error

    def log(self, records: Iterable[ErrorRecord]) -> None:
        """Leave a record of each failure in the error log; the same one again adds nothing."""
        self._log.add(records)
