"""Points written as the CSV file that option `tags_path` reads."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from osipi.activity import Activity
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
_ACTIVITY = ("last_event", "events_a_day")


def write_tags(path: Path, points: Iterable[Point], *, overwrite: bool = False) -> int:
    """As :func:`write_points`, of points whose activity was not asked for."""
    return _written(path, tuple(_COLUMNS), (_cells(point) for point in points), overwrite)


def write_points(path: Path, points: Iterable[tuple[Point, Activity]], *, overwrite: bool = False) -> int:
    """Write a file that selects just these points when `tags_path` names it; returns how many they are.

    It is there whole or not at all, whatever ``points`` raises. Text is UTF-8 with a byte order mark: spreadsheets
    spoil names otherwise. Raises :class:`OptionError` for no point at all, a file that exists (unless ``overwrite``) or
    cannot be written, and a name that the file cannot hold.
    """
    return _written(
        path, (*_COLUMNS, *_ACTIVITY), ([*_cells(point), *activity] for point, activity in points), overwrite
    )


def write_attributes(path: Path, found: Iterable[tuple[Attribute, Activity]], *, overwrite: bool = False) -> int:
    """Write AF attributes with their activity, for whoever chooses; as :func:`write_points` otherwise."""
    header = (*_ATTRIBUTE_COLUMNS, *_ACTIVITY)
    rows = ([*(getattr(one, name) for name in _ATTRIBUTE_COLUMNS), *activity] for one, activity in found)
    return _written(path, header, rows, overwrite)


def _cells(point: Point) -> list[Any]:
    _check_name(point)
    return [getattr(point, member) for member in _COLUMNS.values()]


def _written(path: Path, header: Sequence[str], lines: Iterable[Sequence[Any]], overwrite: bool) -> int:
    check_free(path, overwrite)
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        try:
            count = _write(aside, header, lines)
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


def check_free(path: Path, overwrite: bool) -> None:
    """Raise :class:`OptionError` for a file that exists and is not to be overwritten: it may have been edited."""
    if not overwrite and path.exists():
        raise OptionError(
            f"tag file {quoted(str(path))} exists already: give another path, or have it overwritten (--force)"
        )


def _write(path: Path, header: Sequence[str], lines: Iterable[Sequence[Any]]) -> int:
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
