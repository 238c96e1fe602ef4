"""What stands in for the keys of a list says what a set of them would, in far less memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Hashable

from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.lists.index_pages import read_pages
from osipi.piwebapi.lists.seen_keys import SeenKeys, Sequel, _Drawer, digest

KEYS = st.one_of(st.integers(), st.text(st.characters(), max_size=4), st.tuples(st.just("unread"), st.integers(0, 9)))


def peak_of(work: Callable[[], object]) -> int:
    """Bytes that were allocated at once while it worked."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@given(st.lists(st.tuples(KEYS, st.integers(1, 5)), max_size=80))
def test_each_key_says_which_reading_met_it_last(met: list[tuple[Hashable, int]]) -> None:
    seen, last = SeenKeys(), dict[Hashable, int]()
    for key, reading in met:
        assert seen.meet(digest(key), reading) == last.get(key, 0)
        last[key] = reading


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=30))
def test_digests_that_share_a_half_are_told_apart(halves: list[tuple[int, int]]) -> None:
    drawer, known = _Drawer(), set[tuple[int, int]]()
    for high, low in halves:
        assert bool(drawer.meet(high, low, 1)) == ((high, low) in known)
        known.add((high, low))


def test_a_text_and_a_number_are_two_keys_and_half_a_character_is_one() -> None:
    seen = SeenKeys()
    assert [seen.add(key) for key in ("1", 1, "\ud83d", "1", 1, "\ud83d")] == [True, True, True, False, False, False]


def test_the_same_keys_in_another_order_are_another_sequel() -> None:
    first = Sequel(map(digest, "abc"))
    assert first.same(Sequel(map(digest, "abc")))
    assert not first.same(Sequel(map(digest, "acb")))
    assert not first.same(Sequel(map(digest, "ab")))


def test_a_key_takes_about_twenty_bytes() -> None:
    count = 50_000

    def remember() -> None:
        seen = SeenKeys()
        assert all(seen.add(f"F1DPw1kMgL0qEkWvXqfS2sCzHg{number:012}") for number in range(count))

    assert peak_of(remember) < 24 * count


def test_a_list_is_given_item_by_item_and_none_is_kept() -> None:
    items, size = 20_000, 500

    def fetch(start: int, count: int) -> list[dict[str, object]]:
        return [{"Id": number, "Text": "x" * 1000 + str(number)} for number in range(start, min(items, start + count))]

    def read() -> None:
        found = 0
        for item in read_pages(fetch, path="/points", page_size=size):
            assert item["Id"] == found
            found += 1
        assert found == items

    assert peak_of(read) < 40 * items + 3 * size * 1500
