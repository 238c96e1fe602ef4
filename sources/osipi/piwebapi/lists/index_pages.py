"""Reads lists that PI Web API pages by index, while they may change between two pages.

The rule, in one place: a page begins at the last item of the page before. That item must come first again; if it does
not, or an item turns up on two pages, the list has moved and is read again from its start. Only an answer with nothing
new ends a list: ``Links.Next`` is not filled on every list, and a page shorter than asked for proves nothing. Lists
have no documented order: one whose order changes from call to call is read in one page, which readings grow towards.

Each page makes the server search anew, so pages grow while it answers quickly, once the second one has shown that it
pages at all; one that takes too long is asked for in smaller ones. The next page is asked for while the items of the
one before are looked at. How many items a server allows holds for all of its lists: what one of them finds out is kept
in :class:`~osipi.piwebapi.limits.learned.Limits`.

Memory does not follow the length of a list, but for a digest of each item's key: items are let go of as they are given.

What this holds: an item that was in the list from first to last is returned exactly once, whatever was inserted or
deleted meanwhile, and whatever was reordered. One change escapes any reader of pages: a deletion and a move across the
page border that both fall between the same two requests.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    MalformedResponseError,
    MissingMemberError,
    PiWebApiError,
    UrlTooLongError,
    asks_too_much,
)
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.lists.seen_keys import SeenKeys, Sequel, digest
from osipi.piwebapi.webid import to_id_only

log = logging.getLogger("osipi.piwebapi")

Item = dict[str, Any]
Key = Callable[[Item], Hashable] | str
# (startIndex, maxCount) to the items of that page.
FetchPage = Callable[[int, int], list[Item]]

DEFAULT_PAGE_SIZE = 1000
_LARGEST = 10_000
"""Items of a page that has grown."""
_QUICK = 2.0
"""Seconds up to which an answer was quick."""
_SMALLEST = 100
"""A page of so few items that takes too long is the server's trouble."""
_MOST_PASSES = 5
_INSTEAD = {"Id": "WebId", "WebId": "Id"}
"""What identifies an item that lacks the member that usually does."""
_GROWTH = 4


def read_pages(
    fetch: FetchPage,
    *,
    path: str,
    key: Key = "Id",
    page_size: int | None = None,
    passes: int = _MOST_PASSES,
    limits: Limits | None = None,
) -> Iterator[Item]:
    """Every item of a list once, by ``key`` (a member's name, or a function of the item).

    ``page_size`` is what pages begin with, and without it pages may grow. ``limits`` are what is known of the server,
    and are learned from; without them each list finds out by itself. Items are given as they come; a list that
    must be read again gives only what was not given before. Raises MalformedResponseError when the list still moves
    after ``passes`` readings, or when an item has no key.
    """
    list_ = _PagedList(fetch, path, _key_function(key, path), page_size, limits or Limits())
    given = SeenKeys()
    before: Sequel | None = None
    for number in range(1, passes + 1):
        one = _Pass(number, given)
        yield from list_.read(one)
        # A list that names an item twice each time, in the same place, is so and did not move.
        if one.steady or (one.whole and before is not None and one.keys.same(before)):
            return
        before = one.keys if one.whole else None
        # a list that fits into one page cannot move between two of them
        list_.grow()
        log.warning("the list %s changed while it was read (reading %d of %d)", path, number, passes)
    raise MalformedResponseError(
        f"the list {path} changed in each of {passes} readings: read it again when it changes less", url=path
    )


class _Pass:
    """What one reading of a list saw."""

    def __init__(self, number: int, given: SeenKeys) -> None:
        self.keys = Sequel()
        self.whole = False  # came to the end
        self.repeated = False  # an item was on two pages
        self._number = number
        self._given = given

    @property
    def steady(self) -> bool:
        return self.whole and not self.repeated

    def take(self, page: list[Item], keys: list[Hashable]) -> Iterator[Item]:
        """The items of a page that no reading gave before. The page is empty afterwards: only its keys are kept."""
        digests = [digest(key) for key in keys]
        self.keys.extend(digests)
        on_page: set[bytes] = set()
        page.reverse()
        fresh = []
        for one in digests:
            item = page.pop()
            if one in on_page:
                continue
            on_page.add(one)
            last = self._given.meet(one, self._number)
            self.repeated = self.repeated or last == self._number
            if not last:
                fresh.append(item)
        fresh.reverse()
        return _emptying(fresh)


def _emptying(items: list[Item]) -> Iterator[Item]:
    """The items, from the last to the first; none is held once it was given."""
    while items:
        yield items.pop()


class _PagedList:
    """A list behind pages. Their size is lowered when the server says what it allows."""

    def __init__(
        self, fetch: FetchPage, path: str, key: Callable[[Item], Hashable], page_size: int | None, limits: Limits
    ) -> None:
        self._fetch = fetch
        self._path = path
        self.key = key
        self._limits = limits
        wanted = max(1, page_size or DEFAULT_PAGE_SIZE)
        self._largest = wanted if page_size else _LARGEST
        self._page_size = min(wanted, self._most)
        self._seconds = 0.0
        """What the last page took."""

    @property
    def _most(self) -> int:
        """Items that a page may grow to."""
        return min(self._largest, self._limits.list_page or self._largest)

    def read(self, seen: _Pass) -> Iterator[Item]:
        """The items of one reading, without the overlaps; stops where the list turns out to have moved."""
        ahead = ThreadPoolExecutor(1, "osipi-list")
        try:
            yield from self._read(seen, ahead)
        finally:
            ahead.shutdown(wait=False, cancel_futures=True)

    def _read(self, seen: _Pass, ahead: ThreadPoolExecutor) -> Iterator[Item]:
        page = self._page(0)
        first = True
        while page:
            keys = [self.key(item) for item in page]
            if len(set(keys)) < len(keys):
                _check_twins(page, keys, self._path)
            fresh = seen.take(page, keys)
            overlap = 1 if self._page_size > 1 else 0
            coming = ahead.submit(self._page, seen.keys.count - overlap)
            yield from fresh
            following = coming.result()
            if overlap and self._page_size == 1:
                return  # the server allows no more from here on: a page that is all overlap is not the end
            found = [self.key(item) for item in following]
            if overlap and following:
                if first and len(found) > 1 and found == keys:
                    yield from self._read_without_index(seen, len(found))
                    return
                if found[0] != keys[-1]:
                    # A short page was the whole list: at the place of its last item there is an item that is known.
                    seen.whole = first and len(keys) < self._page_size and len(found) == 1 and found[0] in keys
                    return
            elif overlap:
                return  # even the last item is gone: the list has become shorter
            elif following and found == keys:
                return  # pages of one item cannot overlap; the same one again shows a move
            if overlap and len(following) == self._page_size and self._seconds < _QUICK:
                self._page_size = max(self._page_size, min(self._most, 2 * self._page_size))
            del following[:overlap]
            page, first = following, False
        seen.whole = True

    def grow(self) -> None:
        """Ask for larger pages from now on."""
        self._page_size *= _GROWTH

    def _read_without_index(self, seen: _Pass, count: int) -> Iterator[Item]:
        """A route that knows no startIndex answers its first page again: ask for a page that holds the whole list."""
        while count == self._page_size:
            wanted = self._page_size * 2
            self._page_size = wanted
            page = self._page(0)
            count = len(page)
            if count == self._page_size < wanted:
                raise MalformedResponseError(
                    f"the list {self._path} has more items than the server returns per call, and cannot be paged",
                    url=self._path,
                )
            seen.keys = Sequel()
            yield from seen.take(page, [self.key(item) for item in page])
        seen.whole, seen.repeated = True, False

    def _page(self, start: int) -> list[Item]:
        while True:
            began = time.monotonic()
            try:
                page = self._fetch(start, self._page_size)
            except LimitError as error:
                if self._page_size <= 1:
                    raise
                self._page_size = self._limits.refuse_list_page(self._page_size, error.maximum)
            except BadRequestError as error:
                if isinstance(error, UrlTooLongError) or self._page_size <= 1 or not self._answers(start):
                    raise
                self._page_size = self._limits.refuse_list_page(self._page_size)
            except PiWebApiError as error:
                if not asks_too_much(error) or self._page_size <= _SMALLEST:
                    raise
                # the trouble of this list: another one may be searched quickly
                self._page_size = self._largest = max(_SMALLEST, self._page_size // 10)
            else:
                self._seconds = time.monotonic() - began
                self._limits.observe_list_page(self._page_size)
                return list(page)  # it is emptied as its items are given

    def _answers(self, start: int) -> bool:
        """Whether one item is given where a page was refused: the size was too much, whatever the text says of it."""
        try:
            self._fetch(start, 1)
        except PiWebApiError:
            return False
        return True


def _check_twins(page: list[Item], keys: list[Hashable], path: str) -> None:
    """Raise MalformedResponseError where items of a page share a key and are not the same object."""
    first: dict[Hashable, Item] = {}
    for item, key in zip(page, keys, strict=True):
        other = first.setdefault(key, item)
        if other is not item and not _may_be_same(other.get("WebId"), item.get("WebId")):
            raise MalformedResponseError(
                f"PI Web API answered {path} with several objects that have the same Id ({key!r}), such as "
                f"{other.get('Name')!r} and {item.get('Name')!r}",
                status=200,
                url=path,
            )


def _may_be_same(one: object, other: object) -> bool:
    """Whether two WebIDs may name one object: one that is no WebID 2.0 may hold a path, of which there are several."""
    if not isinstance(one, str) or not isinstance(other, str) or one == other:
        return True
    try:
        return to_id_only(one) == to_id_only(other)
    except ValueError:
        return True


def _key_function(key: Key, path: str) -> Callable[[Item], Hashable]:
    if not isinstance(key, str):
        return key
    names = (key, _INSTEAD[key]) if key in _INSTEAD else (key,)

    def member(item: Item) -> Hashable:
        for name in names:
            value = item.get(name)
            if isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
                return value
        called = next((one for one in map(item.get, ("Path", "Name")) if isinstance(one, str) and one), None)
        raise MissingMemberError(
            f"PI Web API answered {path} with an item {f'({called!r}) ' if called else ''}that has no usable "
            f"{' and no '.join(names)}, which identifies it",
            status=200,
            url=path,
        )

    return member
