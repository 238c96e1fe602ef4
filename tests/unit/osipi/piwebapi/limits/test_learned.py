"""What is learned about the size of answers, and that it is never assumed before it is shown."""

from __future__ import annotations

import json
import pickle
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.limits.learned import Limits

SIZES = st.integers(1, 200)


@given(cap=st.integers(1, 200_000), wanted=SIZES, page_size=st.one_of(st.none(), SIZES), settled=st.booleans())
def test_a_request_never_asks_for_more_than_the_cap(
    cap: int, wanted: int, page_size: int | None, settled: bool
) -> None:
    limits = Limits(cap, never_divides=settled, never_totals=settled)
    streams = limits.group_size(wanted, page_size)
    page = limits.page(streams, page_size)
    assert 1 <= streams <= wanted
    assert page >= 1
    assert streams * page <= cap
    assert page_size is None or page <= page_size
    if not settled and streams > 1:
        assert page % streams == 0


@given(
    cap=st.integers(1, 200_000), streams=SIZES, max_count=SIZES, maximum=st.one_of(st.none(), st.integers(-5, 10**6))
)
def test_after_a_refusal_the_same_request_is_smaller_or_given_up(
    cap: int, streams: int, max_count: int, maximum: int | None
) -> None:
    limits = Limits(cap)
    if limits.refuse(streams, max_count, maximum):
        assert limits.cap < streams * max_count
        assert 1 <= limits.cap <= cap
    else:
        assert streams == max_count == 1


def test_a_limit_that_is_named_is_taken_as_named() -> None:
    limits = Limits()
    assert limits.refuse(1, 150_000, 5000)
    assert limits.cap == 5000


@given(lists=st.lists(st.integers(0, 60), min_size=2, max_size=8), share=st.integers(1, 20))
def test_no_server_that_bounds_the_total_is_taken_for_one_that_bounds_each_stream(lists: list[int], share: int) -> None:
    """Whether it divides the total evenly, rounds the shares up, or stops when the total is reached."""
    count = len(lists)
    total = share * count
    ways = [
        [min(length, total // count) for length in lists],
        [min(length, -(-(total + 1) // count)) for length in lists],
    ]
    left, greedy = total, []
    for length in lists:
        greedy.append(min(length, left))
        left -= greedy[-1]
    for way in (*ways, greedy):
        limits = Limits()
        limits.observe(total if way is not ways[1] else total + 1, way)
        assert not limits.per_stream


@given(lists=st.lists(st.integers(0, 60), min_size=1, max_size=8), share=st.integers(1, 20), seen=st.lists(SIZES))
def test_whatever_was_cut_is_seen_as_cut(lists: list[int], share: int, seen: list[int]) -> None:
    """Under each meaning of maxCount, while the other meanings are still possible."""
    count = len(lists)
    max_count = share * count
    left, greedy = max_count, []
    for length in lists:
        greedy.append(min(length, left))
        left -= greedy[-1]
    answers = {
        "each": [min(length, max_count) for length in lists],
        "divided": [min(length, share) for length in lists],
        "total": greedy,
    }
    for answer in answers.values():
        limits = Limits()
        limits.observe(max_count, answer)
        for length, got, cut in zip(lists, answer, limits.cut(max_count, answer), strict=True):
            assert cut or got == length


def test_one_longer_answer_settles_it() -> None:
    limits = Limits()
    assert limits.cut(100, [50, 3]) == [True, False]
    limits.observe(100, [51, 3])
    assert not limits.per_stream
    assert limits.cut(100, [51, 3]) == [False, False]
    assert limits.cut(100, [97, 3]) == [True, True]
    limits.observe(100, [97, 60])
    assert limits.per_stream
    assert limits.cut(100, [97, 60]) == [False, False]
    assert limits.cut(100, [100, 60]) == [True, False]


def test_a_single_stream_shows_nothing_about_several() -> None:
    limits = Limits()
    limits.observe(10, [10_000])
    assert not limits.per_stream


def test_limits_travel() -> None:
    limits = Limits(500, never_divides=True)
    since = {"since": limits.since}
    for copy in (pickle.loads(pickle.dumps(limits)), Limits.from_dict(json.loads(json.dumps(limits.to_dict())))):
        assert copy.to_dict() == limits.to_dict() == {"cap": 500, "never_divides": True, "never_totals": False, **since}
    limits.refuse_unnamed(1, 400)
    limits.refuse_url(3000)
    limits.too_slow(10, 40)
    limits.in_flight = 3
    limits.refuse_list_page(1000)
    assert Limits.from_dict(json.loads(json.dumps(limits.to_dict()))).to_dict() == limits.to_dict()
    assert limits.url_budget == 2000
    assert repr(limits) == "Limits(cap=100, per_stream=False)"


def test_nonsense_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Limits(0)
    with pytest.raises(ValueError, match="page"):
        Limits.from_dict({"cap": 5, "page": 3})
    for wrong in ({"cap": 0}, {"cap": True}, {"cap": 5, "never_totals": 1}, {"cap": 5, "since": "x"}):
        with pytest.raises(ValueError, match=next(reversed(wrong))):
            Limits.from_dict(wrong)


def test_knowledge_grows_old() -> None:
    limits = Limits()
    assert limits.untouched
    assert not limits.outdated
    limits.refuse(1, 150_000, 5000)
    assert not limits.untouched
    limits.since = time.time() - 8 * 86_400
    assert limits.outdated
    limits.since = time.time() + 2 * 86_400  # a clock that was set back
    assert limits.outdated


@given(
    asked=st.lists(
        st.tuples(st.integers(2, 10_000), st.one_of(st.none(), st.integers(-5, 20_000)), st.integers(1, 10_000)),
        min_size=1,
    )
)
def test_a_page_that_was_refused_is_smaller_the_next_time(asked: list[tuple[int, int | None, int]]) -> None:
    limits = Limits()
    for size, maximum, answered in asked:
        assert 1 <= limits.refuse_list_page(size, maximum) < size
        limits.observe_list_page(answered)


def test_a_page_of_one_is_not_for_ever() -> None:
    limits = Limits()
    assert limits.refuse_list_page(2) == 1
    for _ in range(7 * 64):
        limits.observe_list_page(limits.list_page or 10_000)
    assert limits.list_page is None


@given(streams=SIZES, max_count=st.integers(1, 20_000), settled=st.booleans())
def test_a_request_that_was_too_slow_is_smaller_the_next_time(streams: int, max_count: int, settled: bool) -> None:
    limits = Limits(never_divides=settled, never_totals=settled)
    asked = streams * max_count
    while limits.too_slow(streams, max_count):
        smaller = limits.group_size(streams)
        page = min(max_count, limits.page(smaller))
        assert (smaller, page) < (streams, max_count)
        streams, max_count = smaller, page
    assert streams == 1
    assert max_count <= max(1000, asked)
    assert limits.cap == Limits().cap


def test_what_was_under_way_says_nothing_of_a_smaller_portion() -> None:
    limits = Limits(100_000, never_divides=True, never_totals=True)
    assert limits.too_slow(100, 1000)
    assert all(limits.too_slow(100, 1000) for _ in range(10))
    assert limits.group_size(100) == 50
    assert limits.page(50) == 500


def test_portions_grow_back_and_are_careful_where_they_were_too_large() -> None:
    limits = Limits(100_000, never_divides=True, never_totals=True)
    limits.too_slow(100, 1000)
    answers = 0
    sizes = [limits.page(1)]
    while limits.page(1) < limits.cap:
        limits.observe(limits.page(limits.group_size(100)), [1] * limits.group_size(100))
        answers += 1
        if limits.page(1) != sizes[-1]:
            sizes.append(limits.page(1))
    assert sizes == [25_000, 50_000, 100_000]
    assert answers >= 8 + 64
    assert limits.group_size(100) == 100


def test_small_answers_do_not_let_portions_grow() -> None:
    limits = Limits(100_000, never_divides=True, never_totals=True)
    limits.too_slow(100, 1000)
    for _ in range(200):
        limits.observe(10, [1] * 4)
    assert limits.page(1) == 25_000


def test_a_cap_that_nobody_named_is_tried_again() -> None:
    limits = Limits()
    for _ in range(4):  # a gateway that refuses for a while, whatever is asked
        limits.refuse_unnamed(1, limits.cap)
    low = limits.cap
    for _ in range(20 * 64):
        limits.observe(limits.cap, [0])
    assert low < 1000
    assert limits.cap > 100_000
    before = limits.cap
    limits.refuse_unnamed(1, before + 1)
    assert 100_000 < limits.cap < before, "what was answered is known"
