"""Which streams are asked for together, from when, and how much of each: pages of many streams at once.

A group of streams starts at one time. Those that were cut continue from their own positions; they are asked for
together again as long as what is read twice (the events between the start of the request and a stream's own position)
stays a small part of a page, and alone where it would not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from osipi.piwebapi.limits.learned import Limits

WASTE = 0.1
"""The part of a page that a stream may see again because its group starts before its own position."""

_NARROWER = 24
"""Into how many parts the rest of a range is cut when a stream alone fails over the whole of it."""

_NARROWEST = 60 * 10_000_000
"""Ticks (one minute) below which a range is not cut further."""

_ATTEMPTS_TO_NARROW = 2

_GROWTH = 8
"""How much larger a page gets when one microsecond filled it."""


@dataclass
class Stream:
    """One stream of a read and how far it is. In flight it belongs to one request, so no other thread changes it."""

    index: int
    """Position among the streams of the read."""
    web_id: str
    """As the caller named it."""
    key: str
    """The form in which ids are compared."""
    cursor: int
    """Every event before this tick has been given; always a whole microsecond, so that ordinals are never split."""
    expected: int | None = None
    """Events that the stream is not expected to exceed in the whole range; None where they were not counted."""
    rate: float = 0.0
    """Events a tick, as the last page had them."""
    least: int = 1
    """``maxCount`` that the next page needs at least, because a smaller one was filled by one microsecond."""
    alone: bool = False
    """Not to be grouped in the next request."""
    direct: bool = False
    """To be asked by ``streams/{webId}/recorded``, which answers with the stream's own status."""
    group_refused: bool = False
    """Whether a request for a group of this stream alone was refused as an unknown route is."""
    doubt: Doubt | None = None
    """An error value that may be the failure of the stream; this is settled before anything else."""
    settled_doubts: int = 0
    trusted: bool = False
    """True once an error value of this stream has proved to be an event."""
    state_trusted: bool = False
    """The same of a state that says that the archive is away."""
    repeats: int = 0
    """Answers in a row that made no sense for this stream."""
    failures: int = 0
    reach: int | None = None
    """Where the next request ends instead of at the end of the read, because a wider one failed."""
    narrowed: int = 0
    """How often in a row the range was cut."""
    name: str | None = None
    path: str | None = None
    units: str | None = None

    def advance(self, cursor: int, events: int) -> None:
        """A page brought `events` events and the stream up to `cursor`."""
        self.rate = events / (cursor - self.cursor)
        self.cursor = cursor
        self.least = 1
        self.alone = False

    def end(self, end: int) -> int:
        """Where the next request for this stream alone ends, in a read up to `end`."""
        return end if self.reach is None else min(end, self.reach)

    def narrow(self, end: int) -> bool:
        """The stream failed alone: ask for less time. False where that was tried, or there is little time left.

        Data Archives bound the events and the seconds of one query (ArcMaxCollect, query time-outs), so a stream may
        fail over a long range and answer over a short one.
        """
        span = (self.end(end) - self.cursor) // _NARROWER
        if self.narrowed >= _ATTEMPTS_TO_NARROW or span < _NARROWEST // _NARROWER:
            return False
        self.narrowed += 1
        self.reach = self.cursor + span - span % 10
        return True

    def widen(self, end: int) -> bool:
        """A range was read to its end: go on behind it, twice as far. False where this was the end of the read."""
        if self.reach is None or self.reach >= end:
            return False
        self.reach, self.cursor = self.reach + 2 * (self.reach - self.cursor), self.reach
        self.narrowed = 0
        return True

    def grow(self, max_count: int, cap: int) -> bool:
        """One microsecond filled a page of `max_count`: ask for more of it. False when the cap does not let it grow."""
        if max_count >= cap:
            return False
        self.least = min(cap, max_count * _GROWTH)
        self.alone = True
        return True


class Doubt(NamedTuple):
    """The tick of an error value, or of a state that says that the archive is away: a recorded event if it stays there
    when the range changes.
    """

    tick: int
    message: str
    away: bool = False
    """Whether it is such a state."""


class Request(NamedTuple):
    """Streams to be asked for in one call. One with a doubt, or one that is asked directly, is alone in it."""

    streams: tuple[Stream, ...]

    @property
    def start(self) -> int:
        """Tick from which the request reads: the position of the stream that is furthest behind."""
        return min(stream.cursor for stream in self.streams)

    @property
    def single(self) -> bool:
        return len(self.streams) == 1

    @property
    def direct(self) -> bool:
        return self.streams[0].direct or self.streams[0].doubt is not None

    def max_count(self, limits: Limits, page_size: int | None) -> int:
        """Events per stream to ask for."""
        page = limits.page(len(self.streams), page_size)
        return min(limits.cap, max(page, *(stream.least for stream in self.streams)))

    def halves(self) -> tuple[Request, Request]:
        """Two requests for the same streams."""
        middle = len(self.streams) // 2
        return Request(self.streams[:middle]), Request(self.streams[middle:])


def next_requests(streams: Iterable[Stream], limits: Limits, page_size: int | None, most: int) -> list[Request]:
    """Requests that continue streams of one group: neighbours in time together, at most `most` streams each."""
    together: list[Stream] = []
    requests: list[Request] = []
    size = limits.group_size(most, page_size)
    for stream in sorted(streams, key=lambda stream: stream.cursor):
        if stream.alone or stream.direct or stream.doubt is not None:
            requests.append(Request((stream,)))
        elif together and (len(together) >= size or not _fits(together, stream, limits, page_size)):
            requests.append(Request(tuple(together)))
            together = [stream]
        else:
            together.append(stream)
    if together:
        requests.append(Request(tuple(together)))
    return requests


def _fits(together: Sequence[Stream], stream: Stream, limits: Limits, page_size: int | None) -> bool:
    start = together[0].cursor
    allowed = WASTE * limits.page(len(together) + 1, page_size)
    return all(member.rate * (member.cursor - start) <= allowed for member in (*together, stream))
