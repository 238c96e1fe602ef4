"""A disk that is full: the error says which one, and how much room is left and needed."""

from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lakeflow_pipeline.errors import PipelineError

#: No room on the disk, in the user's quota, or within the limit of a file's size.
_NUMBERS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_TEXTS = {os.strerror(number): number for number in _NUMBERS}
#: What delta-rs and Java say: they raise errors without a number.
_SAID = re.compile("|".join(map(re.escape, _TEXTS)))


def full_disk(error: BaseException, folder: Path, staged: Path | None = None) -> PipelineError | None:
    """The error of a full disk in one sentence; ``None`` for any other error.

    ``folder`` is written to, as is the folder of temporary files; ``staged`` holds rows of the micro-batch.
    """
    for cause in _chain(error):
        number = _number(cause)
        if number is not None:
            named = getattr(cause, "filename", None)
            path = Path(os.fsdecode(named)) if isinstance(named, (str, bytes)) else _fullest(folder)
            needed = _size(staged) if staged is not None else 0
            return PipelineError(
                f"{path} cannot be written: {os.strerror(number).lower()}; {_bytes(_free(path))} free there"
                + (f", and the micro-batch needs more than {_bytes(needed)}" if needed else "")
                + ": make room and run again (what was committed stays, nothing is half-written)"
            )
    return None


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _number(error: BaseException) -> int | None:
    if isinstance(error, OSError) and error.errno in _NUMBERS:
        return error.errno
    found = _SAID.search(str(error))
    return _TEXTS[found[0]] if found else None


def _fullest(folder: Path) -> Path:
    """Of the folders that are written to, the one with the least room."""
    return min((folder, Path(tempfile.gettempdir())), key=_free)


def _free(path: Path) -> int:
    while not path.exists() and path != path.parent:
        path = path.parent
    return shutil.disk_usage(path).free


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _bytes(number: int) -> str:
    """``12.3 MB``"""
    return f"{number / 1e9:,.1f} GB" if number >= 1e9 else f"{number / 1e6:,.1f} MB"
