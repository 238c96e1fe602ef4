"""Lists in which single objects cannot be read: one corrupt object fails each page that holds it.

A page that stays in trouble is cut until the object that fails is alone. Its place is kept, so that the rule of pages
holds: each begins with the last object of the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item, selected
from osipi.piwebapi import BatchRequest, PiWebApi, PiWebApiError
from osipi.piwebapi.failures import LASTING_ERROR, one_may_spoil_it
from osipi.piwebapi.lists.index_pages import read_pages
from osipi.piwebapi.lists.items import page_items

_MOST_UNREAD = 1000
"""More than this in one list is the server's trouble, not that of single objects."""
_WITNESSES = 4
"""Places that are asked, beyond a page in trouble and then inside it, before its trouble is called the server's."""
_UNREAD = "\0unread"
"""Member of a stand-in for an object that cannot be read; PI has none of this name."""


@dataclass(frozen=True)
class Unread:
    """An object of a list that PI cannot give."""

    index: int
    """Its place in the list."""
    error: PiWebApiError
    known: Item = field(default_factory=dict)
    """Id, WebId, Name and Path, as far as PI gives them when nothing else is asked for."""


def items_or_unread(
    client: PiWebApi, route: str, params: Mapping[str, Any], page_size: int | None, key: Callable[[Item], Hashable]
) -> Iterator[Item | Unread]:
    """Every item of an index-paged list once; an :class:`Unread` in the place of one that cannot be read.

    Raises what the server answered where nothing of the list can be read, or too much cannot.
    """
    pages = _Pages(client, route, params)

    def identity(item: Item) -> Hashable:
        return ("unread", item[_UNREAD].index) if _UNREAD in item else key(item)

    for item in read_pages(pages.fetch, path=route, key=identity, page_size=page_size, limits=client.limits):
        yield item.get(_UNREAD, item)


class _Pages:
    def __init__(self, client: PiWebApi, route: str, params: Mapping[str, Any]) -> None:
        self._client = client
        self._route = route
        self._params = params
        self._unread = 0

    def fetch(self, start: int, count: int) -> list[dict[str, Any]]:
        try:
            return self._page(start, count)
        except PiWebApiError as error:
            if not one_may_spoil_it(error):
                raise
            return self._around(start, count, error)

    def _page(self, start: int, count: int) -> list[dict[str, Any]]:
        return self._client.page(self._route, self._range(start, count))

    def _around(self, start: int, count: int, error: PiWebApiError) -> list[dict[str, Any]]:
        """The objects of a page that can be read, with stand-ins for the others. Raises `error` where none answers."""
        if not self._answers_after(start, count) and not self._answers_inside(start, count):
            raise error
        found: dict[int, list[dict[str, Any]]] = {}
        waiting = [(start, count)]
        while waiting:
            pieces = [piece for one in waiting for piece in _cut(*one, max(2, BATCH // len(waiting)))]
            waiting = []
            for piece, items in self._ask(pieces):
                if items is not None:
                    found[piece[0]] = items
                elif piece[1] > 1:
                    waiting.append(piece)
                else:
                    found[piece[0]] = self._alone(piece[0])
        unread = sum(_UNREAD in item for items in found.values() for item in items)
        self._unread += unread
        if self._unread > _MOST_UNREAD or (unread >= count and not self._answers_after(start, count)):
            raise error
        return [item for at in sorted(found) for item in found[at]]

    def _answers_after(self, start: int, count: int) -> bool:
        """Whether the list is readable beyond a page that holds nothing but trouble, be it where it has ended."""
        return any(self._page_or_none(start + count * 2**step, 1) is not None for step in range(_WITNESSES))

    def _answers_inside(self, start: int, count: int) -> bool:
        places = range(start, start + count, max(1, count // _WITNESSES))
        return any(self._page_or_none(place, 1) is not None for place in places[:_WITNESSES])

    def _ask(self, pieces: list[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], list[dict[str, Any]] | None]]:
        """Each piece with its items, None where it cannot be read."""
        for at in range(0, len(pieces), BATCH):
            chunk = pieces[at : at + BATCH]
            try:
                answers = self._client.batch({f"{s}": BatchRequest(self._route, self._range(s, n)) for s, n in chunk})
            except BATCH_REFUSED:
                answers = {}
            for piece in chunk:
                answer = answers.get(str(piece[0]))
                content = answer.content if answer is not None and answer.status < 300 else None
                if isinstance(content, dict) and not content.get("WebException"):
                    yield piece, page_items(content, self._route)
                elif answer is not None and (answer.status == LASTING_ERROR or answer.status < 300):
                    yield piece, None
                else:
                    yield piece, self._page_or_none(*piece)

    def _page_or_none(self, start: int, count: int) -> list[dict[str, Any]] | None:
        try:
            return self._page(start, count)
        except PiWebApiError as error:
            if not one_may_spoil_it(error):
                raise
            return None

    def _alone(self, index: int) -> list[dict[str, Any]]:
        """The object at a place, or its stand-in."""
        try:
            return self._page(index, 1)
        except PiWebApiError as error:
            if not one_may_spoil_it(error):
                raise
            return [{_UNREAD: Unread(index, error, self._known(index))}]

    def _known(self, index: int) -> Item:
        fields = selected(("Id", "WebId", "Name", "Path"))
        params = {**self._range(index, 1), "selectedFields": fields, "associations": None}
        try:
            content = self._client.get(self._route, params)
        except PiWebApiError:  # the object stays without a name; its error is the one that counts
            return {}
        return next(iter(page_items(content, self._route)), {})

    def _range(self, start: int, count: int) -> dict[str, Any]:
        return {**self._params, "startIndex": start, "maxCount": count}


def _cut(start: int, count: int, parts: int) -> Iterator[tuple[int, int]]:
    """A range in at most so many parts of about the same size."""
    size = -(-count // min(parts, count))
    for at in range(start, start + count, size):
        yield at, min(size, start + count - at)
