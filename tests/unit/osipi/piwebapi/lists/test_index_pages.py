"""Lists that move while they are read give each item that stayed exactly once."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.listing.unread import items_or_unread
from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.lists.index_pages import read_pages
from support.odd_server import Reply, Seen, serving

Item = dict[str, Any]


class Listing:
    """A server-side list. ``move`` changes it before every page but the first; ``shorten`` cuts pages in mid-list."""

    def __init__(
        self,
        ids: list[int],
        *,
        cap: int = 10**6,
        move: Callable[[list[int], int], list[int]] = lambda ids, _: ids,
        shorten: Callable[[int], int] = lambda count: count,
    ) -> None:
        self.ids, self.cap, self.move, self.shorten = list(ids), cap, move, shorten
        self.asked: list[tuple[int, int]] = []

    def __call__(self, start: int, count: int) -> list[Item]:
        if self.asked:
            self.ids = self.move(self.ids, len(self.asked))
        self.asked.append((start, count))
        if count > self.cap:
            raise errors.LimitError("too many", maximum=self.cap, status=400)
        # However short a page is, it shows something new where there is something.
        size = max(min(count, 2), self.shorten(count))
        return [{"Id": identity} for identity in self.ids[start : start + size]]


def read(listing: Listing, page_size: int = 1000, passes: int = 5) -> list[int]:
    return [item["Id"] for item in read_pages(listing, path="/points", page_size=page_size, passes=passes)]


@given(st.lists(st.integers(), unique=True, max_size=60), st.integers(1, 70), st.integers(1, 70), st.data())
def test_a_list_that_stands_still(ids: list[int], page_size: int, cap: int, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.integers(1, 70), min_size=1, max_size=5))
    listing = Listing(ids, cap=cap, shorten=lambda count: min(count, cuts[len(listing.asked) % len(cuts)]))
    assert read(listing, page_size) == ids


changes = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, 40), st.integers(1000, 1020)),
        st.tuples(st.just("delete"), st.integers(0, 40), st.just(0)),
    ),
    max_size=3,
)


def apply(ids: list[int], steps: list[tuple[str, int, int]]) -> list[int]:
    result = list(ids)
    for kind, at, value in steps:
        if kind == "insert" and value not in result:
            result.insert(min(at, len(result)), value)
        elif kind == "delete" and at < len(result):
            del result[at]
    return result


@settings(max_examples=300)
@given(st.integers(0, 40), st.integers(2, 12), st.lists(changes, max_size=6))
def test_inserts_and_deletes_between_pages(size: int, page_size: int, moves: list[list[tuple[str, int, int]]]) -> None:
    ids = list(range(size))

    def move(now: list[int], number: int) -> list[int]:
        return apply(now, moves[number - 1]) if number <= len(moves) else now

    listing = Listing(ids, move=move)
    found = read(listing, page_size, passes=20)
    assert len(found) == len(set(found))
    assert {*ids} & {*listing.ids} <= {*found}


@settings(max_examples=300)
@given(st.integers(0, 25), st.integers(2, 9), st.lists(st.randoms(use_true_random=False), max_size=6), st.booleans())
def test_any_order_between_pages(size: int, page_size: int, shuffles: list[Any], growing: bool) -> None:
    ids = list(range(size))

    def move(now: list[int], number: int) -> list[int]:
        if number > len(shuffles):
            return now
        moved = [*now, 1000 + number] if growing else list(now)
        shuffles[number - 1].shuffle(moved)
        return moved

    found = read(Listing(ids, move=move), page_size, passes=20)
    assert len(found) == len(set(found))
    assert {*ids} <= {*found}


def test_the_end_is_proved_by_an_answer_with_nothing_new() -> None:
    listing = Listing(list(range(5)))
    assert read(listing, 3) == [0, 1, 2, 3, 4]
    assert listing.asked == [(0, 3), (2, 3), (4, 3)]
    empty = Listing([])
    assert read(empty) == []
    assert empty.asked == [(0, 1000)]


def test_a_short_page_in_mid_list_is_not_the_end() -> None:
    listing = Listing(list(range(10)), shorten=lambda count: 4 if len(listing.asked) == 1 else count)
    assert read(listing, 8) == list(range(10))


def test_the_cap_of_the_server_is_learned() -> None:
    listing = Listing(list(range(25)), cap=10)
    assert read(listing, 1000) == list(range(25))
    assert [count for _, count in listing.asked] == [1000, 10, 10, 10, 10]
    assert read(Listing(list(range(4)), cap=1), 1000) == list(range(4))


def test_a_list_that_never_stands_still_is_an_error_not_a_loop() -> None:
    with pytest.raises(errors.MalformedResponseError, match="/points"):
        read(Listing(list(range(10)), cap=4, move=lambda ids, _: ids[::-1]), 4)
    with pytest.raises(errors.MalformedResponseError, match="/points"):
        read(Listing([1, 2], cap=1, move=lambda ids, _: ids[::-1]), 1)


def test_a_list_that_names_an_item_twice_is_accepted() -> None:
    ids = [1, 2, 3, 1, 4, 5, 2]
    listing = Listing(ids)
    assert read(listing, 3) == [1, 2, 3, 4, 5]
    assert len(listing.asked) == 6  # read twice: only then is it known that nothing moved


@pytest.mark.parametrize("size", [1, 2, 5, 6, 11, 12, 23])
def test_a_route_without_start_index(size: int) -> None:
    """Such as element templates: maxCount alone is known."""
    asked: list[int] = []

    def fetch(start: int, count: int) -> list[Item]:
        asked.append(count)
        return [{"Id": at} for at in range(min(size, count))]

    assert [item["Id"] for item in read_pages(fetch, path="/x", page_size=6)] == list(range(size))
    assert max(asked) <= 2 * max(size, 6)


def test_a_route_without_start_index_beyond_the_cap() -> None:
    def fetch(start: int, count: int) -> list[Item]:
        if count > 8:
            raise errors.LimitError("too many", maximum=8)
        return [{"Id": at} for at in range(min(20, count))]

    with pytest.raises(errors.MalformedResponseError, match="cannot be paged"):
        list(read_pages(fetch, path="/x", page_size=6))


def test_a_route_that_knows_no_paging_at_all() -> None:
    found = read_pages(lambda start, count: [{"Name": str(at)} for at in range(9)], path="/x", key="Name", page_size=3)
    assert [item["Name"] for item in found] == [str(at) for at in range(9)]


def test_keys_by_function_and_without() -> None:
    items = [{"a": 1}, {"a": 2}]
    assert list(read_pages(lambda start, _: items[start:], path="/x", key=lambda item: item["a"])) == items
    with pytest.raises(errors.MalformedResponseError, match="usable Id"):
        list(read_pages(lambda start, _: items[start:], path="/x"))


def test_over_http_with_the_parameters_kept() -> None:
    def answer(seen: Seen) -> Reply:
        query = dict(seen.query)
        start, count = int(query["startIndex"]), int(query["maxCount"])
        page = [{"Id": at} for at in range(7)][start : start + count]
        return Reply(body={"Links": {"Next": "https://elsewhere/"}, "Items": page} if page else {})

    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url)) as api:
        found = list(api.items("/dataservers/x/points", {"nameFilter": "CDT*"}, page_size=3))
    assert [item["Id"] for item in found] == list(range(7))
    assert {dict(seen.query)["nameFilter"] for seen in server.seen} == {"CDT*"}


def test_a_list_without_an_order_is_read_in_one_page() -> None:
    """No order of these lists is documented; one that is another at each call cannot be paged, only asked for whole."""
    names, order = [{"Id": n} for n in range(2_500)], random.Random(3)

    def fetch(start: int, count: int) -> list[dict[str, Any]]:
        order.shuffle(names)
        return names[start : start + count]

    found = [item["Id"] for item in read_pages(fetch, path="/points")]
    assert sorted(found) == list(range(2_500))


@pytest.mark.parametrize("cap", [1, 3, 100])
def test_a_limit_that_no_text_names_is_found(cap: int) -> None:
    """Servers translate their texts, and replace them where debug mode is off."""
    listing = Listing(list(range(40)))

    def fetch(start: int, count: int) -> list[Item]:
        if count > cap:
            raise errors.BadRequestError("ask your administrator", status=400)
        return listing(start, count)

    assert [item["Id"] for item in read_pages(fetch, path="/points", page_size=10_000)] == list(range(40))


class Unnamed(Listing):
    """Refuses pages of more than so many items without saying what is allowed; keeps what was asked for at all."""

    def __init__(self, most: int) -> None:
        super().__init__(list(range(300)))
        self.most, self.counts = most, list[int]()

    def __call__(self, start: int, count: int) -> list[Item]:
        self.counts.append(count)
        if count > self.most:
            raise errors.BadRequestError("ask your administrator", status=400)
        return super().__call__(start, count)

    def refused(self, limits: Limits) -> list[int]:
        """The sizes that were refused while the list was read once."""
        self.counts, self.asked = [], []
        assert [item["Id"] for item in read_pages(self, path="/points", limits=limits)] == self.ids
        return [count for count in self.counts if count > self.most]


def test_a_limit_that_no_text_names_is_found_once_for_all_lists() -> None:
    limits = Limits()
    assert Unnamed(200).refused(limits) == [1000, 250]
    assert [Unnamed(200).refused(limits) for _ in range(3)] == [[], [], []]
    assert Unnamed(200).refused(Limits.from_dict(limits.to_dict())) == [], "nor in the next run"
    assert Unnamed(200).refused(Limits()) == [1000, 250]


def test_a_limit_that_is_named_is_found_once_for_all_lists() -> None:
    limits, asked = Limits(), list[list[int]]()
    for _ in range(2):
        listing = Listing(list(range(40)), cap=7)
        assert [item["Id"] for item in read_pages(listing, path="/points", limits=limits)] == listing.ids
        asked.append([count for _, count in listing.asked if count > 7])
    assert asked == [[1000], []]


def test_a_limit_of_lists_that_has_passed_is_forgotten() -> None:
    """What is taken for a limit may have been a moment of trouble, or be raised: larger pages are tried again."""
    limits = Limits()
    assert Unnamed(20).refused(limits) == [1000, 250, 62]
    sizes = [15]
    while sizes[-1] < 1000:
        listing = Unnamed(10**6)
        assert listing.refused(limits) == []
        sizes.append(max(listing.counts))
        assert len(sizes) < 100
    assert sizes == sorted(sizes)
    for _ in range(2 * 64):
        list(read_pages(Unnamed(10**6), path="/points", page_size=10_000, limits=limits))
    assert limits.list_page is None


def test_a_limit_of_lists_that_stays_is_tried_again_now_and_then() -> None:
    limits = Limits()
    listing = Unnamed(20)
    listing.refused(limits)
    refused = [listing.refused(limits) for _ in range(30)]
    assert limits.list_page == 15
    assert 3 <= sum(map(len, refused)) <= 12, "of 700 pages"


def test_a_slow_list_makes_no_other_one_smaller() -> None:
    limits = Limits()

    def fetch(start: int, count: int) -> list[Item]:
        if count > 100:
            raise errors.ServerError("x", status=504)
        return [{"Id": n} for n in range(40)][start : start + count]

    assert len(list(read_pages(fetch, path="/elements", limits=limits))) == 40
    assert limits.list_page is None
    assert limits.untouched


def test_all_lists_of_a_client_know_its_limits() -> None:
    def answer(seen: Seen) -> Reply:
        query = {name: int(text) for name, text in seen.query}
        if query["maxCount"] > 200:
            return Reply(400, body={"Errors": ["ask your administrator"]})
        start = query.get("startIndex", 0)
        return Reply(body={"Items": [{"Id": n} for n in range(5)][start : start + query["maxCount"]]})

    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url)) as api:
        assert len(list(api.items("/points"))) == 5
        found = len(server.seen)
        assert api.limits.list_page is not None
        assert len(list(api.items("/elements"))) == 5
        assert len(list(items_or_unread(api, "/others", {}, None, lambda item: item["Id"]))) == 5
        assert len(server.seen) - found == 4
        assert found == 7, "one of them asks whether startIndex is what the server refuses"


def test_a_refusal_that_no_size_mends_is_raised() -> None:
    asked: list[int] = []

    def fetch(start: int, count: int) -> list[Item]:
        asked.append(count)
        raise errors.BadRequestError("unknown template", status=400)

    with pytest.raises(errors.BadRequestError, match="unknown template"):
        list(read_pages(fetch, path="/elements"))
    assert asked == [1000, 1]


def test_the_next_page_is_asked_for_while_one_is_looked_at() -> None:
    asked = threading.Event()

    def fetch(start: int, count: int) -> list[Item]:
        if start:
            asked.set()
        return [{"Id": identity} for identity in range(start, min(start + count, 5))]

    items = read_pages(fetch, path="/points", page_size=3)
    assert next(items)["Id"] == 0
    assert asked.wait(10)
    assert [item["Id"] for item in items] == [1, 2, 3, 4]


def test_a_list_that_is_left_early_ends_its_thread() -> None:
    def fetch(start: int, count: int) -> list[Item]:
        return [{"Id": identity} for identity in range(start, start + count)]

    items = read_pages(fetch, path="/points", page_size=3)
    next(items)
    own = [thread for thread in threading.enumerate() if thread.name.startswith("osipi-list")]
    assert own
    items.close()  # type: ignore[attr-defined]
    for thread in own:
        thread.join(10)
        assert not thread.is_alive()


def test_trouble_of_the_next_page_comes_after_the_items_of_this_one() -> None:
    def fetch(start: int, count: int) -> list[Item]:
        if start:
            raise errors.ServerError("down", status=500)
        return [{"Id": identity} for identity in range(count)]

    items = read_pages(fetch, path="/points", page_size=3)
    assert [next(items)["Id"] for _ in range(3)] == [0, 1, 2]
    with pytest.raises(errors.ServerError):
        next(items)


@given(st.integers(0, 30), st.integers(1, 10), st.integers(1, 4))
def test_a_cap_of_one_that_comes_in_the_middle_loses_nothing(total: int, page_size: int, after: int) -> None:
    listing = Listing(list(range(total)), shorten=lambda count: count)

    def fetch(start: int, count: int) -> list[Item]:
        listing.cap = 1 if len(listing.asked) >= after else 10**6
        return listing(start, count)[:count]

    found = [item["Id"] for item in read_pages(fetch, path="/points", page_size=page_size)]
    assert sorted(found) == list(range(total))


def sizes(listing: Listing, **options: Any) -> list[int]:
    assert [item["Id"] for item in read_pages(listing, path="/points", **options)] == listing.ids
    return [count for _, count in listing.asked]


def test_pages_grow_once_the_server_has_paged_and_while_it_is_quick() -> None:
    assert sizes(Listing(list(range(30_000)))) == [1000, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]
    assert set(sizes(Listing(list(range(30_000))), page_size=3000)) == {3000}
    assert sizes(Listing(list(range(9_000)), cap=3000))[:5] == [1000, 1000, 2000, 4000, 3000]


def test_slow_pages_do_not_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("osipi.piwebapi.lists.index_pages._QUICK", 0.0)
    assert set(sizes(Listing(list(range(5000))))) == {1000}


@pytest.mark.parametrize(
    "slow",
    [
        errors.UnreachableError("slow", timed_out=True),
        errors.ServerError("proxy", status=504),
        errors.AnswerTooLargeError("too large"),
    ],
)
def test_a_page_that_takes_too_long_is_asked_for_in_smaller_ones(slow: errors.PiWebApiError) -> None:
    asked: list[int] = []

    def fetch(start: int, count: int) -> list[Item]:
        asked.append(count)
        if count > 300:
            raise slow
        return [{"Id": identity} for identity in range(start, min(start + count, 950))]

    assert len(list(read_pages(fetch, path="/points"))) == 950
    assert asked[:2] == [1000, 100]
    assert set(asked[1:]) == {100}


def test_a_server_that_answers_nothing_in_time_is_not_asked_for_long() -> None:
    asked: list[int] = []

    def fetch(start: int, count: int) -> list[Item]:
        asked.append(count)
        raise errors.UnreachableError("slow", timed_out=True)

    with pytest.raises(errors.UnreachableError):
        list(read_pages(fetch, path="/points"))
    assert asked == [1000, 100]
