"""Names of points as users give them: in an option, or in a CSV file with a column `tag` and perhaps `data_server`."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass

from osipi.errors import OptionError, quoted

_TAG = "tag"
_DATA_SERVER = "data_server"


@dataclass(frozen=True, slots=True)
class Tag:
    """The name of a point, and the Data Archive it is on where that was said."""

    name: str
    data_server: str | None = None

    @classmethod
    def of(cls, text: str) -> Tag:
        """A name, or a path such as ``\\\\SERVER\\name``."""
        server, _, name = text[2:].partition("\\") if text.startswith("\\\\") else ("", "", "")
        return cls(name, server) if server and name else cls(text)

    def is_on(self, data_server: str) -> bool:
        """Whether the point may be on this Data Archive."""
        return self.data_server is None or self.data_server.casefold() == data_server.casefold()

    def __str__(self) -> str:
        return self.name if self.data_server is None else f"\\\\{self.data_server}\\{self.name}"


def read_tags(path: str) -> list[Tag]:
    """The names in a CSV file, in its order. Raises :class:`OptionError` for a file that cannot be used."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            tags = list(_rows(csv.DictReader(file), path))
    except OSError as error:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: the file cannot be read ({error.strerror or error}); give the path "
            "of a CSV file with a column 'tag'"
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: this is no CSV text in UTF-8 ({error}); save it as CSV UTF-8"
        ) from error
    if not tags:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: the file names no tag; write one in each line below 'tag'"
        )
    return tags


def _rows(reader: csv.DictReader[str], path: str) -> Iterator[Tag]:
    columns = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    if _TAG not in columns:
        found = ", ".join(repr(name) for name in reader.fieldnames or ()) or "nothing"
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: there is no column 'tag' in its first line, which holds {found}; "
            "name the column of point names 'tag' and separate columns by commas"
        )
    for row in reader:
        name = (row[columns[_TAG]] or "").strip()
        server = (row[columns[_DATA_SERVER]] or "").strip() if _DATA_SERVER in columns else ""
        if name:
            yield Tag(name, server or None)
