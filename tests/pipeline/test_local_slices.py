"""Where engine local cuts a micro-batch, and which ranges of time it writes again."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime, timezone
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakeflow_pipeline.engines.local.merge import slices as _local_slices
from lakeflow_pipeline.engines.local.merge.slices import Cuts, find_cuts
from lakeflow_pipeline.engines.local.merge.time_ranges import Ranges
from lakeflow_pipeline.schema import TIMESTAMP


def batch(**columns: list[Any]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


@pytest.fixture
def _every_row_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_local_slices, "SLICE_ROWS", 10)
    monkeypatch.setattr(_local_slices, "SAMPLED", 1)


@given(
    values=st.lists(st.integers(-5, 30), max_size=60),
    cuts=st.lists(st.integers(0, 25), unique=True, max_size=6).map(sorted),
)
def test_each_row_is_in_one_slice(values: list[int], cuts: list[int]) -> None:
    sliced = Cuts("n", tuple(pa.scalar(cut) for cut in cuts))
    rows = batch(n=values, at=list(range(len(values))))
    found = {at: index for index, part in sliced.split(rows) for at in part.column("at").to_pylist()} if values else {}
    assert found == {at: bisect_right(cuts, value) for at, value in enumerate(values)}
    assert len(sliced) == len(cuts) + 1


@pytest.mark.usefixtures("_every_row_is_looked_at")
def test_the_first_column_that_can_be_cut() -> None:
    rows = batch(kind=["a"] * 95 + ["b"] * 5, name=[f"{i % 50:03}" for i in range(100)], n=list(range(100)))
    cuts = find_cuts([rows.slice(0, 33), rows.slice(33)], ["kind", "name", "n"])
    assert cuts.column == "name"
    sizes = [part.num_rows for _, part in cuts.split(rows)]
    assert sum(sizes) == 100
    assert max(sizes) <= 10
    assert cuts.where(0, "t") == """(t."name" < '005')"""
    assert cuts.where(1, "t") == """(t."name" >= '005') AND (t."name" < '010')"""
    assert cuts.where(len(cuts) - 1, "t") == """(t."name" >= '045')"""


@pytest.mark.usefixtures("_every_row_is_looked_at")
def test_slices_of_large_rows_hold_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_local_slices, "SLICE_BYTES", 5_000)
    rows = batch(n=list(range(8)), text=["x" * 1_000] * 8)
    assert [part.num_rows for _, part in find_cuts([rows], ["n"]).split(rows)] == [4, 4]


@pytest.mark.usefixtures("_every_row_is_looked_at")
def test_a_column_of_few_values_is_better_than_none() -> None:
    rows = batch(one=["a"] * 100, two=["a"] * 60 + ["b"] * 40)
    assert find_cuts([rows], ["one", "two"]).column == "two"
    assert len(find_cuts([rows], ["one"])) == 1
    assert len(find_cuts([rows], [])) == 1
    assert find_cuts([rows.slice(0, 10)], ["two"]) == Cuts()


@pytest.mark.usefixtures("_every_row_is_looked_at")
def test_texts_that_are_too_long_for_a_condition_are_no_cuts() -> None:
    rows = batch(name=[f"{i:02}" + "x" * (300 if i % 2 else 0) for i in range(40)])
    assert all(len(value.as_py()) == 2 for value in find_cuts([rows], ["name"]).values)


@pytest.mark.usefixtures("_every_row_is_looked_at")
@pytest.mark.parametrize(
    ("kind", "values", "literal"),
    [
        (TIMESTAMP, [datetime(2024, 1, 1, 0, 0, 0, i, timezone.utc) for i in range(20)], "2024-01-01 00:00:00.000010Z"),
        (pa.date32(), [date(2024, 1, 1 + i) for i in range(20)], "'2024-01-11'"),
        (pa.int64(), list(range(-10, 10)), ">= 0)"),
        (pa.string(), [f"it's {i:02}" for i in range(20)], "'it''s 10'"),
    ],
)
def test_cuts_as_sql(kind: pa.DataType, values: list[Any], literal: str) -> None:
    rows = pa.RecordBatch.from_arrays([pa.array(values, kind)], ["v"])
    assert literal in find_cuts([rows], ["v"]).where(1, "t")


@given(st.lists(st.lists(st.integers(0, 1000), max_size=20), max_size=4), st.integers(1, 5))
def test_few_ranges_cover_all_times(parts: list[list[int]], most: int) -> None:
    ranges = Ranges(most)
    for part in parts:
        ranges.add(pa.array(part, pa.int64()).cast(TIMESTAMP))
    times = sorted({time for part in parts for time in part})
    found = list(ranges)
    assert len(found) <= most
    assert all(any(first <= time <= last for first, last in found) for time in times)
    assert all(first in times and last in times for first, last in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))


def test_the_widest_gaps_stay_open() -> None:
    ranges = Ranges(3)
    ranges.add(pa.array([1, 2, 3, 100, 101, 500], pa.int64()).cast(TIMESTAMP))
    assert list(ranges) == [(1, 3), (100, 101), (500, 500)]
    ranges.add(pa.array([490], pa.int64()).cast(TIMESTAMP))
    assert list(ranges) == [(1, 3), (100, 101), (490, 500)]
    assert ranges.where("t").startswith(
        "((t >= '1970-01-01T00:00:00.000001Z' AND t <= '1970-01-01T00:00:00.000003Z') OR "
    )
