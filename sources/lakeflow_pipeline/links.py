"""Links (symbolic links) that lead out of a folder: whoever can plant one could have a run read or write elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from lakeflow_pipeline.errors import ConfigurationError


def check_way(root: Path, path: Path) -> None:
    """Raise `ConfigurationError` when a folder between ``root`` and ``path``, or ``path``, is a link that leads out."""
    here = root
    for part in path.relative_to(root).parts:
        here = here / part
        if here.is_symlink():
            _check(root, here)


def check_tree(root: Path, path: Path) -> None:
    """As `check_way`, and for everything below ``path``; nothing needs to be there."""
    check_way(root, path)
    for link in _links(path):
        _check(root, link)


def _links(folder: Path) -> Iterator[Path]:
    """The links in a folder and below it; none is followed."""
    waiting = [os.fspath(folder)]
    while waiting:
        for entry in _entries(waiting.pop()):
            if entry.is_symlink():
                yield Path(entry.path)
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ConfigurationError(
            f"{folder} cannot be read ({error.strerror}): give the account the right to read it"
        ) from error


def _check(root: Path, link: Path) -> None:
    target = Path(os.path.realpath(link))
    if not target.is_relative_to(os.path.realpath(root)):
        raise ConfigurationError(
            f"{link} is a link that leads out of the warehouse, to {target}: nothing outside of {root} is read or "
            "written. Put the folder or file itself in its place, or choose another warehouse"
        )
