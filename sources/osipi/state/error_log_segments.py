"""Puts the log in order for its readers: numbered segments that never change.

Readers of PI leave new files in many folders and at any time. Reading the table takes them over: their records go into
one more segment, written aside and linked to its number, and only then are the files removed. After a kill between
the two, the records are found in a segment and not taken twice. Whoever reads up to a segment reads the same at each
time, and several may do so at their own pace.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from osipi.errors import OptionError
from osipi.state.atomic_files import unwritable, write_aside
from osipi.state.error_log import NEW
from osipi.state.error_record import ErrorRecord

SEALED = ("errors", "sealed")
"""Folder of the segments, under the `state_path` of the table of errors."""

MOST_SEGMENTS = 1000
"""The newest segments that are kept ..."""
MOST_BYTES = 64 * 1024 * 1024
"""... as long as they are not larger than this together; the newest is always kept."""


class SealedLog:
    """The segments under ``state_path``, fed by every log at or below it."""

    def __init__(self, state_path: str) -> None:
        self._root = Path(state_path)
        self._folder = self._root.joinpath(*SEALED)

    def seal(self) -> int:
        """Take over what is new, and give the number of the newest segment; 0 while there is none.

        Raises :class:`OptionError` for a folder that cannot be written and for a file that holds no records.
        """
        try:
            fresh = {path: found for path in self._fresh() if (found := _records(path)) is not None}
            if fresh:
                self._append({record.to_line() for found in fresh.values() for record in found})
                for path in fresh:
                    path.unlink(missing_ok=True)
                self._prune()
        except OSError as error:
            raise unwritable(self._folder, error) from error
        return self.newest()

    def newest(self) -> int:
        """Number of the newest segment; 0 while there is none."""
        return max(self._segments(), default=0)

    def records(self, after: int, until: int) -> Iterator[ErrorRecord]:
        """The records of the segments after one and up to another, in their order.

        ``after`` 0 begins with the oldest that is kept. Raises :class:`OptionError` where a segment is not there.
        """
        numbers = self._segments()
        wanted = [n for n in sorted(numbers) if n <= until] if after == 0 else list(range(after + 1, until + 1))
        for number in wanted:
            found = _records(numbers[number]) if number in numbers else None
            if found is None:
                raise OptionError(
                    f"option 'state_path': the log of errors in {self._folder} no longer holds what was reported after "
                    f"its part {after} (of now {self.newest()}): name the folder that was used before, or run table "
                    "'ingestion_errors' with a full refresh"
                )
            yield from found

    def _append(self, lines: set[str]) -> None:
        """One more segment with those of the lines that no segment holds yet."""
        self._folder.mkdir(parents=True, exist_ok=True)
        while True:
            numbers = self._segments()
            known = {line for path in numbers.values() for line in _lines(path) or ()}
            missing = sorted(lines - known)
            if not missing:
                return
            path = self._folder / f"{max(numbers, default=0) + 1:08}.jsonl"
            if _create(path, "".join(f"{line}\n" for line in missing)):
                return

    def _prune(self) -> None:
        size = 0
        for kept, (_, path) in enumerate(sorted(self._segments().items(), reverse=True)):
            size += path.stat().st_size
            if kept and (kept >= MOST_SEGMENTS or size > MOST_BYTES):
                path.unlink(missing_ok=True)

    def _segments(self) -> dict[int, Path]:
        return {int(path.stem): path for path in self._folder.glob("[0-9]*.jsonl") if path.stem.isdecimal()}

    def _fresh(self) -> Iterator[Path]:
        for folder, _, names in os.walk(self._root, onerror=_raise_unless_gone):
            if Path(folder).parts[-len(NEW) :] == NEW:
                yield from (Path(folder, name) for name in names if name.endswith(".jsonl"))


def _create(path: Path, text: str) -> bool:
    """Make a file that is whole from the first moment; False where it is there already."""
    aside = write_aside(path.parent, text)
    try:
        try:
            os.link(aside, path)
        except FileExistsError:
            return False
        except OSError:  # a cloud volume has no links; renaming there does not tell whether it replaced a file
            if path.exists():
                return False
            os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)
    return True


def _records(path: Path) -> list[ErrorRecord] | None:
    """The records of a file; None when another reader has removed it."""
    lines = _lines(path)
    try:
        return None if lines is None else [ErrorRecord.from_line(line) for line in lines]
    except (ValueError, TypeError) as error:
        raise OptionError(
            f"option 'state_path': {path} holds no reports that this version reads ({type(error).__name__}): "
            "remove the file"
        ) from error


def _lines(path: Path) -> list[str] | None:
    try:
        return [line for line in path.read_text(encoding="utf-8", errors="replace").split("\n") if line]
    except FileNotFoundError:
        return None


def _raise_unless_gone(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise error
