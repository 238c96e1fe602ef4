"""Points written as the CSV file that option `tags_path` reads."""

from __future__ import annotations

import csv
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

from osipi.activity import Activities, Activity
from osipi.errors import OptionError, quoted
from osipi.listing.attributes import Attribute
from osipi.listing.points import Point
from osipi.listing.spreadsheet import guarded

#: Columns of the file and members of a point. The first two select, the others are for whoever chooses.
_COLUMNS = {
    "tag": "name",
    "data_server": "data_server",
    "descriptor": "descriptor",
    "engineering_units": "engineering_units",
    "point_type": "point_type",
    "point_class": "point_class",
    "digital_set_name": "digital_set_name",
    "zero": "zero",
    "span": "span",
    "step": "step",
    "future": "future",
    "point_id": "point_id",
    "web_id": "web_id",
}


_ATTRIBUTE_COLUMNS = ("path", "name", "database", "asset_server", "units", "type", "data_reference", "web_id")
_CHUNK = 1_000
"""Streams whose activity is asked for before the first of them is written."""

Line = Sequence[Any]


def write_points(
    path: Path, points: Iterable[Point], *, overwrite: bool = False, activities: Activities | None = None
) -> int:
    """Write a file that selects just these points when `tags_path` names it; returns how many they are.

    With ``activities`` there are two more columns, which are filled once all points have come and their number is
    known; they stay empty where ``activities`` does not ask about so many.

    The file is there whole or not at all, whatever ``points`` raises. Text is UTF-8 with a byte order mark:
    spreadsheets spoil names otherwise. Raises :class:`OptionError` for no point at all, a file that exists (unless
    ``overwrite``) or cannot be written, and a name that the file cannot hold.
    """
    return _written(path, tuple(_COLUMNS), (_cells(point) for point in points), overwrite, activities)


def write_attributes(
    path: Path, found: Iterable[Attribute], *, overwrite: bool = False, activities: Activities | None = None
) -> int:
    """Write AF attributes, for whoever chooses; as :func:`write_points` otherwise."""
    rows = ([getattr(one, name) for name in _ATTRIBUTE_COLUMNS] for one in found)
    return _written(path, _ATTRIBUTE_COLUMNS, rows, overwrite, activities)


def _cells(point: Point) -> list[Any]:
    _check_name(point)
    return [getattr(point, member) for member in _COLUMNS.values()]


def _written(
    path: Path, header: Sequence[str], lines: Iterable[Line], overwrite: bool, activities: Activities | None
) -> int:
    check_free(path, overwrite)
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        try:
            if activities is None:
                count = _write(aside, header, lines)
            else:
                with _spooled(lines, path.parent) as (spool, total):
                    filled = _filled(spool, total, header.index("web_id"), activities)
                    count = _write(aside, (*header, *Activity._fields), filled)
            check_free(path, overwrite)
            os.replace(aside, path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise OptionError(
            f"tag file {quoted(str(path))} cannot be written ({error.strerror or error}): give the path of a file in a "
            "folder that is there"
        ) from error
    return count


@contextmanager
def _spooled(lines: Iterable[Line], folder: Path) -> Iterator[tuple[TextIO, int]]:
    """The lines in a file without a name, and how many they are: PI is not listed twice, and memory does not grow."""
    with tempfile.TemporaryFile("w+", encoding="ascii", dir=folder) as spool:
        total = 0
        for line in lines:
            spool.write(json.dumps(line) + "\n")
            total += 1
        spool.seek(0)
        yield spool, total


def _filled(spool: TextIO, total: int, web_id: int, activities: Activities) -> Iterator[Line]:
    """The lines with their activity."""
    wanted = total > 0 and activities.begin(total)
    lines = map(json.loads, spool)
    while chunk := list(islice(lines, _CHUNK)):
        found = activities.of([line[web_id] for line in chunk]) if wanted else [Activity()] * len(chunk)
        for line, activity in zip(chunk, found, strict=True):
            yield [*line, *activity]


def check_free(path: Path, overwrite: bool) -> None:
    """Raise :class:`OptionError` for a file that exists and is not to be overwritten: it may have been edited."""
    if not overwrite and path.exists():
        raise OptionError(
            f"tag file {quoted(str(path))} exists already: give another path, or have it overwritten (--force)"
        )


def _write(path: Path, header: Sequence[str], lines: Iterable[Line]) -> int:
    count = 0
    # quotes are set for all that ends a line, so lines have to end with both characters
    with path.open("x", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, lineterminator="\r\n")
        rows.writerow(header)
        for line in lines:
            rows.writerow(map(_cell, line))
            count += 1
    if not count:
        raise OptionError("nothing is selected that the account may read: nothing was written")
    return count


def _check_name(point: Point) -> None:
    """Whoever edits such files leaves blanks around names, so they do not count there."""
    for text in (point.name, point.data_server):
        if text != text.strip() or "\0" in text:
            raise OptionError(
                f"point {quoted(point.name)} of Data Archive {quoted(point.data_server)} cannot be named in a tag "
                "file, where blanks around a name and null characters do not count: select it by 'tag_filter'"
            )


def _cell(value: Any) -> Any:
    """Empty for what PI does not say; true and false as everywhere else; no text that a spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, str):
        return guarded(value)
    return str(value).lower() if isinstance(value, bool) else value
