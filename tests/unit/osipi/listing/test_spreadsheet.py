"""Cells that a spreadsheet would run are written as text and come back as they were."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osipi.listing.spreadsheet import guarded, unguarded
from osipi.listing.tagfile import read_tags

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =")


@given(st.text())
@example("'=1")
@example("''@x")
@example("'-5")
@example("-5")
def test_what_is_written_comes_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(st.sampled_from(STARTS), st.text())
def test_nothing_begins_as_a_formula(start: str, rest: str) -> None:
    assert guarded(start + rest) == f"'{start}{rest}"


@pytest.mark.parametrize(
    "cell",
    ['=HYPERLINK("http://evil")', "+cmd|' /C calc'!A0", "-2+3", "-5", "+5", "-1.5e3", "\n=1", "＝1", "@SUM(A1)", "\tx"],
)
def test_formulas_get_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["SINUSOID", "5", "a=b", "", "it's", "'quoted'"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",))))
def test_through_a_file(cell: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([guarded(cell), "x"])
    [[read, _]] = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert unguarded(read) == cell


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_as_a_spreadsheet_saves_it(tmp_path: Path, separator: str, encoding: str) -> None:
    """It keeps the apostrophe that it shows, changes separators and quotes, and knows nothing of our columns."""
    names = ["=cmd|' /C calc'!A0", "+5", "-5", "@x", "PLAIN", "'quoted'", "'=as it is", "\u202ex", 'a"b;c,d']
    file = tmp_path / "tags.csv"
    out = io.StringIO(newline="")
    rows = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL if separator == ";" else csv.QUOTE_MINIMAL)
    rows.writerow(["data_server", "tag", "my notes"])
    rows.writerows(["", guarded(name), "=1"] for name in names)
    file.write_bytes(out.getvalue().encode(encoding))
    assert [tag.name for tag in read_tags(str(file))] == names


def test_a_file_that_was_never_guarded_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text("tag\n-5\n+x\n=y\nit's\n'z'\n", "utf-8")
    assert [tag.name for tag in read_tags(str(file))] == ["-5", "+x", "=y", "it's", "'z'"]
