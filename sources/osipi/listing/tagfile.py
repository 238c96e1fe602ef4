"""Names of points as users give them: in an option, or in a CSV file with a column `tag` and perhaps `data_server`.

Spreadsheets save such a file in several ways, and all of them are read: the list separator of the country (`,` or `;`)
or a tab, a first line `sep=;`, a byte order mark, UTF-16.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osipi.errors import OptionError, quoted
from osipi.listing.spreadsheet import unguarded

_TAG = "tag"
_DATA_SERVER = "data_server"
_SEPARATORS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[;,\t]*\r?\n', re.IGNORECASE)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""First bytes of .xlsx (a ZIP archive) and of .xls (a compound file)."""


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
        content = Path(path).read_bytes()
    except OSError as error:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: the file cannot be read ({error.strerror or error}); give the path "
            "of a CSV file with a column 'tag'"
        ) from error
    if content.startswith(_WORKBOOKS):
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: this is an Excel workbook; save the sheet as 'CSV UTF-8' and give "
            "the path of that file"
        )
    try:
        text = _decoded(content)
        separator = _SEPARATOR_LINE.match(text)
        lines = text[separator.end() :] if separator else text
        tags = list(_rows(lines, separator.group(1) if separator else None, path))
    except (UnicodeDecodeError, csv.Error) as error:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: this is no CSV text in UTF-8 or UTF-16 ({error}); save it as CSV "
            "UTF-8"
        ) from error
    if not tags:
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: the file names no tag; write one in each line below 'tag'"
        )
    return tags


def _decoded(content: bytes) -> str:
    """UTF-8, or UTF-16 where its byte order mark says so: Excel's 'Unicode text' is that."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if wide else "utf-8-sig")


def _rows(text: str, separator: str | None, path: str) -> Iterator[Tag]:
    tables = [_table(text, one) for one in ((separator,) if separator else _SEPARATORS)]
    columns, rows = max(tables, key=lambda table: (_TAG in table[0], len(table[0])))
    if _TAG not in columns:
        found = ", ".join(map(repr, columns)) or "nothing"
        raise OptionError(
            f"option 'tags_path' = {quoted(path)}: there is no column 'tag' in its first line, which holds {found}; "
            "name the column of point names 'tag' and separate columns by commas, semicolons or tabs"
        )
    for row in rows:
        name, server = _cell(row, columns[_TAG]), _cell(row, columns.get(_DATA_SERVER))
        if name:
            yield Tag(name, server or None)


def _table(text: str, separator: str) -> tuple[dict[str, int], Iterator[list[str]]]:
    """Places of the columns by their names, and the rows below them."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    first = next((row for row in rows if row), [])
    columns: dict[str, int] = {}
    for at, name in enumerate(first):
        columns.setdefault(name.strip().lower(), at)
    return columns, rows


def _cell(row: list[str], at: int | None) -> str:
    return unguarded(row[at].strip()) if at is not None and at < len(row) else ""
