"""How many streams the first request for them names, so that most streams need exactly one page.

A page is shared: the more streams a request names, the fewer events it may ask of each. Where it is known about how
many events a stream has, dense streams are asked for with dense ones, a few at a time, and sparse ones many at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from math import ceil, isqrt

from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.requests import WASTE, Request, Stream

_MOST_PAGES = 4
"""Streams that fill most of a call alone may be cheaper in a few pages with others, but not in many."""

_WORTH_A_PAGE = 0.85
"""More pages are taken for a saving of requests beyond this."""


class Waiting:
    """Streams that were not asked for yet: first those that were not counted, then the others, the densest first."""

    def __init__(self, streams: Iterable[Stream]) -> None:
        every = list(streams)
        known = sorted((s for s in every if s.expected is not None), key=lambda s: -(s.expected or 0))
        self._streams = deque([*(s for s in every if s.expected is None), *known])
        self._counted = len(known)

    def __len__(self) -> int:
        return len(self._streams)

    def head(self, limits: Limits, page_size: int | None, most: int, *, shared: bool) -> list[Stream]:
        """The streams to ask for next, at most ``most``; they stay here until they are taken.

        ``shared``: whether the server seems to divide ``maxCount`` over the streams of a request.
        """
        uncounted = len(self._streams) - self._counted
        size = limits.group_size(most, page_size)
        if uncounted:
            size = min(size, uncounted)
        elif self._streams:
            size = together(self._streams[0].expected or 0, limits, page_size, size, shared=shared)
        return [self._streams[i] for i in range(min(size, len(self._streams)))]

    def take(self, count: int) -> Request:
        """A request for the first ``count`` streams."""
        request = Request(tuple(self._streams.popleft() for _ in range(count)))
        self._counted = min(self._counted, len(self._streams))
        return request


def together(expected: int, limits: Limits, page_size: int | None, most: int, *, shared: bool = False) -> int:
    """How many streams of so many events each are asked for together, at most ``most``: the fewest requests in all."""
    best, lowest = 1, float("inf")
    for pages in range(1, _MOST_PAGES + 1):
        # a page that is full is never trusted, so it has room for one event more
        wanted = ceil(expected / pages) + 2
        room = limits.page(1) // wanted
        count = max(1, min(most, isqrt(room) if shared else room))
        # where a page has to be a multiple of the streams, it may be smaller than its part of the call
        while count > 1 and limits.page(count) < (wanted * count if shared else wanted):
            count -= 1
        cost = pages_of(expected, count, limits, page_size, shared=shared) / count
        if cost < _WORTH_A_PAGE * lowest:
            best, lowest = count, cost
    return best


def pages_of(expected: int, count: int, limits: Limits, page_size: int | None, *, shared: bool = False) -> int:
    """Requests that a stream of so many events takes part in, asked for with others, ``count`` in all."""
    page = limits.page(count, page_size)
    if shared:
        page //= count
    # the last event of a full page is read again
    return max(1, ceil(expected / max(1, page - 1)))


def count_requests(
    counts: Sequence[int], expected: Sequence[int | None], limits: Limits, page_size: int | None, most: int
) -> int:
    """About how many requests a read takes of streams that have so many events, where so many are ``expected``."""
    size = limits.group_size(most, page_size)
    uncounted = [count for count, known in zip(counts, expected, strict=True) if known is None]
    requests = sum(_rounds(uncounted[at : at + size], limits, page_size) for at in range(0, len(uncounted), size))
    known = sorted(((e, c) for c, e in zip(counts, expected, strict=True) if e is not None), reverse=True)
    at = 0
    while at < len(known):
        number = together(known[at][0], limits, page_size, size)
        requests += _rounds([count for _, count in known[at : at + number]], limits, page_size)
        at += number
    return requests


def _rounds(counts: Sequence[int], limits: Limits, page_size: int | None) -> int:
    """Requests for one group: those that do not fit into a page are continued, with others near their position."""
    requests, todo = 0, [[(0.0, count) for count in counts]]
    while todo:
        group = todo.pop()
        requests += 1
        # the position of each stream, in parts of the range; its events are taken to be spread evenly
        begin = min(at for at, _ in group)
        page = limits.page(len(group), page_size)
        gained = max(1, page - 1)
        left = sorted((begin + gained / count, count) for _, count in group if count * (1 - begin) >= page)
        while left:
            near = 1
            while near < len(left) and left[near][1] * (left[near][0] - left[0][0]) <= WASTE * limits.page(
                near + 1, page_size
            ):
                near += 1
            todo.append(left[:near])
            left = left[near:]
    return requests
