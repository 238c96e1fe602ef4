"""A profile of counts: never falling, a straight line within a cell, finer where it was counted again."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from osipi.timeseries.count_profile import CountProfile

counts = st.lists(st.integers(0, 50), min_size=1, max_size=12)


def edges(profile: CountProfile) -> list[int]:
    found = [profile.begin]
    while found[-1] < profile.end:
        found.append(profile.cell_end(found[-1]))
    return found


def test_cells_follow_each_other() -> None:
    profile = CountProfile(100)
    profile.put(100, 135, 10, [5, 0, 7, 1])
    profile.put(135, 155, 20, [4])
    assert edges(profile) == [100, 110, 120, 130, 135, 155]
    assert profile.rows(100, 155) == 17
    assert profile.rows(105, 115) == 2.5
    assert profile.furthest(100, 5) == 120
    assert profile.furthest(100, 4.9) == 100
    assert profile.furthest(100, 100) == 155


def test_a_cell_is_refined_from_its_begin_and_keeps_its_rows() -> None:
    profile = CountProfile(0)
    profile.put(0, 200, 100, [80, 6])
    profile.put(0, 50, 10, [0, 0, 0, 0, 0])
    assert profile.rows(0, 50) == 0
    assert profile.rows(50, 100) == 80
    assert profile.rows(0, 200) == 86
    profile.put(50, 110, 30, [80, 3])
    assert profile.rows(50, 110) == 83
    # a third of the second cell lies in the next one, which had six
    assert profile.rows(110, 200) == 5


def test_what_is_over_is_forgotten() -> None:
    profile = CountProfile(0)
    profile.put(0, 40, 10, [1, 2, 3, 4])
    profile.forget_before(25)
    assert profile.begin == 20
    assert profile.rows(20, 40) == 7
    profile.forget_before(20)
    assert profile.begin == 20


@given(counts, counts, st.integers(0, 119), st.integers(1, 30))
def test_a_profile_never_falls(first: list[int], second: list[int], begin: int, length: int) -> None:
    profile = CountProfile(0)
    profile.put(0, 10 * len(first), 10, first)
    begin = min(begin, profile.end)
    end = begin + length * len(second)
    before = profile.rows(0, begin)
    profile.put(begin, end, length, second)
    found = edges(profile)
    assert all(a < b for a, b in pairwise(found))
    assert all(profile.rows(a, b) >= 0 for a, b in pairwise(found))
    assert abs(profile.rows(begin, end) - sum(second)) < 1e-6
    assert abs(profile.rows(0, begin) - before) < 1e-6
    assert profile.end == max(end, 10 * len(first))


@given(counts, st.integers(0, 100), st.integers(0, 200))
def test_the_furthest_time_holds_no_more_than_is_allowed(found: list[int], begin: int, allowed: int) -> None:
    profile = CountProfile(0)
    profile.put(0, 10 * len(found), 10, found)
    begin = min(begin, profile.end)
    at = profile.furthest(begin, allowed)
    assert begin <= at <= profile.end
    assert profile.rows(begin, at) <= allowed + 1e-6
    if at < profile.end:
        assert profile.rows(begin, profile.cell_end(at)) > allowed - 1e-6
