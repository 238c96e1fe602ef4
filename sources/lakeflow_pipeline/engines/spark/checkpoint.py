"""Checks that Spark's checkpoint of a stream is whole, before Spark goes on with it.

Spark's own error for a damaged checkpoint names neither the table nor what to do. When the offsets are gone Spark
raises no error: it begins again with micro-batch 0, and Delta skips that batch because the table has it.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.json_text import read_json

_VERSION = re.compile(r"v\d+")
_NO_OFFSET = "-"


def flaw(checkpoint: Path, begun: bool) -> str | None:
    """What is wrong with a checkpoint, in a few words; ``None`` when nothing is. ``begun``: a micro-batch was read."""
    if not begun and not checkpoint.is_dir():
        return None
    offsets, commits = _numbers(checkpoint / "offsets"), _numbers(checkpoint / "commits")
    if begun and not offsets:
        return "its offsets are gone"
    if commits and (not offsets or offsets[-1] < commits[-1]):
        return f"offsets/{commits[-1]} is gone"
    if offsets and not (checkpoint / "metadata").is_file():
        return "metadata is gone"
    newest = [
        *([checkpoint / "metadata"] if offsets else []),
        *(checkpoint / "offsets" / str(number) for number in offsets[-2:]),
        *(checkpoint / "commits" / str(number) for number in commits[-1:]),
    ]
    damaged = [path.relative_to(checkpoint) for path in newest if not _whole(path)]
    return f"{damaged[0]} is damaged" if damaged else None


def take_back(checkpoint: Path) -> None:
    """Forget a micro-batch that was planned and not committed: the next query plans anew from where that one began."""
    offsets, commits = _numbers(checkpoint / "offsets"), _numbers(checkpoint / "commits")
    if offsets and commits and offsets[-1] > commits[-1]:
        for name in (str(offsets[-1]), f".{offsets[-1]}.crc"):
            (checkpoint / "offsets" / name).unlink(missing_ok=True)


def newest_offset(checkpoint: Path) -> tuple[dict[str, Any], float]:
    """The end of the first source in the newest micro-batch that was committed, and its age in seconds.

    An empty offset where none was committed.
    """
    commits = _numbers(checkpoint / "commits")
    if not commits:
        return {}, 0.0
    path = checkpoint / "offsets" / str(commits[-1])
    try:
        # A line with the version, one with what Spark knows of the micro-batch, then one for each source.
        lines = path.read_text(encoding="utf-8").splitlines()
        offset = read_json(lines[2]) if len(lines) > 2 and lines[2] != _NO_OFFSET else {}
        planned = float(read_json(lines[1])["batchTimestampMs"]) / 1000
    except (OSError, ValueError, TypeError, LookupError, OverflowError) as error:
        raise ConfigurationError(
            f"checkpoint {path} cannot be read ({type(error).__name__}): put it back as it was, or run with "
            "--full-refresh"
        ) from error
    return (offset if isinstance(offset, dict) else {}), max(0.0, time.time() - planned)


def _numbers(directory: Path) -> list[int]:
    if not directory.is_dir():
        return []
    return sorted(int(path.name) for path in directory.iterdir() if path.name.isdigit())


def _whole(path: Path) -> bool:
    """Whether a file can be read: each line is JSON, after a line with the version (metadata has no such line)."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        if path.name != "metadata" and not (lines and _VERSION.fullmatch(lines.pop(0))):
            return False
        for line in lines:
            if line != _NO_OFFSET:
                read_json(line)
    except ValueError:
        return False
    return bool(lines)
