"""Cells that a spreadsheet would run are written as text and come back as they were."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osipi.listing.spreadsheet import guarded, unguarded

STARTS = ("=", "+", "-", "@", "\t", "\r")


@given(st.text())
@example("'=1")
@example("''@x")
@example("'-5")
@example("-5")
def test_what_is_written_comes_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(st.sampled_from(STARTS), st.text())
def test_nothing_begins_as_a_formula_but_numbers(start: str, rest: str) -> None:
    written = guarded(start + rest)
    if written.startswith(STARTS):
        float(written)


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://evil")', "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx"])
def test_formulas_get_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["SINUSOID", "-5", "-1.5e3", "a=b", "", "it's", "'quoted'"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",))))
def test_through_a_file(cell: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([guarded(cell), "x"])
    [[read, _]] = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert unguarded(read) == cell
