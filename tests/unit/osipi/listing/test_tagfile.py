"""Files of tags as spreadsheets and people save them."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from osipi.errors import OptionError
from osipi.listing.tagfile import Tag, read_tags

TAGS = [Tag("a,b", "PIDA1"), Tag("x;y"), Tag("tab\tin", "PIDA2"), Tag("two\r\nlines", "PIDA1"), Tag("u\u2028v")]


def table(separator: str) -> str:
    cells = [(f'"{tag.name}"', tag.data_server or "", "°C") for tag in TAGS]
    return "\r\n".join(separator.join(row) for row in [("Tag", "data_server", "units"), *cells]) + "\r\n"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("first", ["", "sep={}\r\n", '"sep={}"\r\n', "SEP={}\n"])
def test_every_way_to_save_it_gives_the_same_tags(tmp_path: Path, separator: str, encoding: str, first: str) -> None:
    file = tmp_path / "tags.csv"
    file.write_bytes((first.format(separator) + table(separator)).encode(encoding))
    assert read_tags(str(file)) == TAGS


def test_utf_16_of_the_other_byte_order_is_read(tmp_path: Path) -> None:
    file = tmp_path / "tags.txt"
    file.write_bytes(codecs.BOM_UTF16_BE + table("\t").encode("utf-16-be"))
    assert read_tags(str(file)) == TAGS


def test_a_separator_of_its_own_is_read_where_the_file_names_it(tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text("sep=|\nunits|tag\nm3|A,B;C\n", encoding="utf-8")
    assert read_tags(str(file)) == [Tag("A,B;C")]


def test_blank_lines_and_short_rows_count_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text("\n\ndescriptor;tag;data_server\n;;\nonly a descriptor\nd;A\n\n;B;PIDA1\n", encoding="utf-8")
    assert read_tags(str(file)) == [Tag("A"), Tag("B", "PIDA1")]


@pytest.mark.parametrize("content", [b"PK\x03\x04\x14\x00rest", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest"])
def test_a_workbook_is_called_one_whatever_its_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "tags.csv"
    file.write_bytes(content)
    with pytest.raises(OptionError, match=r"option 'tags_path' = .*: this is an Excel workbook; save .* 'CSV UTF-8'"):
        read_tags(str(file))


def test_a_file_without_the_column_names_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text("name;server\nA;B\n", encoding="utf-8")
    with pytest.raises(OptionError, match="no column 'tag' in its first line, which holds 'name', 'server'"):
        read_tags(str(file))
