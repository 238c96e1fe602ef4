"""Files that are there whole or not at all, on a plain folder as on a cloud volume."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from osipi.errors import OptionError


def write_whole(path: Path, text: str) -> None:
    """Write aside in the same folder, then rename over what is there.

    Raises :class:`OptionError` when the folder cannot be written.
    """
    try:
        os.replace(write_aside(path.parent, text), path)
    except OSError as error:
        raise unwritable(path.parent, error) from error


def write_aside(folder: Path, text: str) -> Path:
    """A new file with this text under a name that no reader looks at."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=folder, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return Path(aside)


def unwritable(folder: Path, error: OSError) -> OptionError:
    """The error for a folder that cannot be written."""
    return OptionError(f"option 'state_path': {folder} cannot be written ({error.strerror}): give a writable folder")
