"""What a server has shown about the size of its answers.

Some things are not written down anywhere that holds for every server, so they are learned from its answers. Each is a
small value in a file of its own:

- the cap on the events of one call: :mod:`~osipi.piwebapi.limits.event_cap`;
- what ``maxCount`` of several streams bounds: :mod:`~osipi.piwebapi.limits.max_count`;
- how many items a page of a list may have: :mod:`~osipi.piwebapi.limits.list_page`;
- how long a URL may be: :mod:`~osipi.piwebapi.limits.url_length`;
- how much a slow server gives in time: :mod:`~osipi.piwebapi.limits.slow_server`;
- how many requests at once it bears: a number that the rate limiter finds;
- which parameters and routes it does not offer: :mod:`~osipi.piwebapi.limits.lacking`;
- when it wants to be asked again: :mod:`~osipi.piwebapi.limits.not_before`.

:class:`Limits` holds them behind one lock, and keeps them as one dict. None of it holds for ever: what is older than
`HOLDS_SECONDS` is forgotten, and the server asked again.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Collection, Mapping, Sequence
from math import isqrt
from typing import Any

from osipi.piwebapi.limits.event_cap import DEFAULT_CAP, EventCap
from osipi.piwebapi.limits.lacking import Lacking
from osipi.piwebapi.limits.list_page import ListPage
from osipi.piwebapi.limits.max_count import MaxCount
from osipi.piwebapi.limits.not_before import believed
from osipi.piwebapi.limits.slow_server import Portion
from osipi.piwebapi.limits.url_length import LEAST_URL_BUDGET, URL_BUDGET, UrlLength

HOLDS_SECONDS = 7 * 86_400.0
"""How long what was learned is believed: an administrator may have changed the server since."""

_LEAST_PAGE = 20
"""Events per stream that a group is not grown beyond: below that, fewer streams a request is cheaper than more pages.
"""


class Limits:
    """Limits of one server: small, safe to share between threads, picklable, and a dict where it has to be kept."""

    def __init__(self, cap: int = DEFAULT_CAP, *, never_divides: bool = False, never_totals: bool = False) -> None:
        """`cap`: events per call, ValueError if below 1. The flags say what is already known, see `observe`."""
        if cap < 1:
            raise ValueError(f"cap must be at least 1 event a call, not {cap}.")
        self._lock = threading.Lock()
        self._events = EventCap(cap)
        self._max_count = MaxCount(never_divides, never_totals)
        self._portion = Portion()
        self._list = ListPage()
        self._url = UrlLength()
        self._lacking = Lacking()
        self.in_flight: int | None = None
        """Requests at once that the server bore when that was last looked at; None: not known."""
        self.hides_attributes = False
        """Whether a search for AF attributes leaves hidden and excluded ones out, as far as it was seen."""
        self.not_before: float | None = None
        """When the server wants to be asked again at the earliest, seconds since 1970; None: at any time."""
        self.since = time.time()
        """When learning began, seconds since 1970 of this machine's clock."""

    @property
    def outdated(self) -> bool:
        """Whether this is too old, or too far ahead, to be believed."""
        return not -86_400 <= time.time() - self.since <= HOLDS_SECONDS

    @property
    def untouched(self) -> bool:
        """Whether nothing was learned yet."""
        return {**self.to_dict(), "since": 0.0} == {**Limits().to_dict(), "since": 0.0}

    # -- URLs and lists -------------------------------------------------------------------------------------------

    @property
    def url_budget(self) -> int:
        """Characters that a whole URL may have."""
        return self._url.most

    def refuse_url(self, length: int) -> None:
        """Take note that a URL of so many characters was refused as too long."""
        with self._lock:
            self._url = self._url.refused(length)

    @property
    def list_page(self) -> int | None:
        """Items that a page of a list may ask for; None while no page was refused."""
        return self._list.size

    def refuse_list_page(self, asked: int, maximum: int | None = None) -> int:
        """Take note that a page of `asked` items (2 or more) was refused, with the maximum that the server named.

        Returns how many to ask for in its place: always fewer.
        """
        with self._lock:
            self._list = self._list.refused(asked, maximum)
            return self._list.size or 1

    def observe_list_page(self, asked: int) -> None:
        """Take note that a page of `asked` items was answered: after many of the largest, larger ones are allowed."""
        with self._lock:
            self._list = self._list.after(asked)

    # -- parameters and routes --------------------------------------------------------------------------------------

    def lacks(self, name: str) -> bool:
        """Whether the server is known not to offer a parameter, or a route (which begins with ``/``)."""
        with self._lock:
            return name in self._lacking

    def lack(self, name: str) -> bool:
        """Take note that the server does not offer a parameter or a route; False where that was known."""
        with self._lock:
            return self._lacking.add(name)

    def offered(self, *names: str) -> None:
        """Take note that the server answered a request with these parameters, or at this route."""
        with self._lock:
            for name in names:
                self._lacking.offered(name)

    def is_offered(self, name: str) -> bool:
        """Whether the server answered a request with this parameter, or at this route."""
        with self._lock:
            return self._lacking.is_offered(name)

    # -- events ---------------------------------------------------------------------------------------------------

    @property
    def cap(self) -> int:
        """Events that one call may ask for, over all its streams."""
        return self._events.cap

    @property
    def per_stream(self) -> bool:
        """True once the server has shown that ``maxCount`` bounds each stream and not all of them together."""
        return self._max_count.per_stream

    def refuse(self, streams: int, max_count: int, maximum: int | None) -> bool:
        """Take note that a request of this size was refused as too large, with the maximum that the server named.

        Returns False when a smaller request is not possible.
        """
        with self._lock:
            return self._learn_events(self._events.named(streams * max_count, maximum))

    def refuse_unnamed(self, streams: int, max_count: int) -> bool:
        """Take note that a request was refused as too large by a server that does not say what it allows.

        Returns False when a smaller request is not possible.
        """
        with self._lock:
            return self._learn_events(self._events.unnamed(streams * max_count))

    def try_more(self) -> bool:
        """Raise a cap that no server named half the way to what was refused; False where it is known exactly."""
        with self._lock:
            return self._learn_events(self._events.more())

    def _learn_events(self, events: EventCap | None) -> bool:
        self._events = events or self._events
        return events is not None

    def too_slow(self, streams: int, max_count: int) -> bool:
        """Take note that a request of this size was not answered in time; False if it can hardly ask for less."""
        with self._lock:
            portion = self._portion.smaller(streams, streams * max_count)
            self._portion = portion or self._portion
        return portion is not None

    def observe(self, max_count: int, lengths: Sequence[int]) -> None:
        """Learn from an answer: `lengths` are the events of each requested stream as the server returned them."""
        asked = len(lengths) * max_count
        full = max_count if len(lengths) == 1 and lengths[0] >= max_count else 0
        with self._lock:
            self._portion = self._portion.answered(len(lengths), asked, self._events.cap)
            self._events = self._events.after(asked, full)
            self._max_count = self._max_count.after(max_count, lengths)

    def cut(self, max_count: int, lengths: Sequence[int]) -> list[bool]:
        """Which streams of an answer may hold more than was returned: surely or possibly cut by ``maxCount``.

        Full pages are counted on what the server returned, before anything is dropped.
        """
        return self._max_count.cut(max_count, lengths)

    def page(self, streams: int, page_size: int | None = None) -> int:
        """``maxCount`` for a request of so many streams: as large as `page_size`, the cap and a slow server allow."""
        page = max(1, min(self._most_events() // streams, page_size or self.cap))
        return page - page % streams if not self.per_stream and page > streams else page

    def group_size(self, wanted: int, page_size: int | None = None) -> int:
        """How many streams a request may name, at most `wanted`, so that its page is worth a request."""
        most = self._most_events()
        page = page_size or most
        size = min(wanted, self._portion.streams or wanted, most // min(_LEAST_PAGE, page, most))
        if not self.per_stream:
            size = min(size, isqrt(most), page)
        return max(1, size)

    def _most_events(self) -> int:
        return min(self.cap, self._portion.events or self.cap)

    # -- as a dict ------------------------------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """What is known, as JSON values, for `from_dict`."""
        known = {"cap": self.cap, **self._max_count._asdict()}
        others = {
            "refused": self._events.refused,
            "list_page": self._list.size,
            "url_budget": self._url.most if self._url.most != URL_BUDGET else None,
            "in_flight": self.in_flight,
            "not_before": self.not_before if self.not_before is not None and believed(self.not_before) else None,
            **{f"portion_{name}": number for name, number in self._portion._asdict().items() if name in _KEPT},
        }
        if self.hides_attributes:
            others["hides_attributes"] = True
        kept = {**known, **{name: value for name, value in others.items() if value is not None}}
        lacking = self._lacking.to_dict()
        return {**kept, **({"lacking": lacking} if lacking else {}), "since": self.since}

    @classmethod
    def from_dict(cls, known: Mapping[str, Any]) -> Limits:
        """Limits as `to_dict` gave them; raises ValueError, TypeError or KeyError for anything else."""
        _only(known, _NAMES)
        numbers = {name: _natural(name, known[name]) for name in _NUMBERS if name in known}
        flags = {name: known.get(name, False) for name in (*MaxCount._fields, "hides_attributes")}
        if not all(isinstance(flag, bool) for flag in flags.values()):
            raise ValueError(f"{', '.join(flags)} are true or false.")
        hides = flags.pop("hides_attributes")
        limits = cls(numbers["cap"], **flags)
        limits._events = EventCap(numbers["cap"], numbers.get("refused"))
        limits._list = ListPage(numbers.get("list_page"))
        limits._url = UrlLength(max(LEAST_URL_BUDGET, numbers.get("url_budget", URL_BUDGET)))
        limits._lacking = Lacking.from_dict(known.get("lacking", {}))
        limits.in_flight = numbers.get("in_flight")
        limits.hides_attributes = hides
        events, streams, slow_events = (numbers.get(f"portion_{name}") for name in _KEPT)
        limits._portion = Portion(events, streams, slow_events)
        not_before = known.get("not_before")
        if isinstance(not_before, (int, float)) and math.isfinite(not_before) and believed(not_before):
            limits.not_before = float(not_before)
        since = known.get("since", limits.since)
        if isinstance(since, bool) or not isinstance(since, (int, float)) or not math.isfinite(since):
            raise ValueError("since is a number of seconds.")
        limits.since = float(since)
        return limits

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.to_dict(),)

    def __repr__(self) -> str:
        return f"Limits(cap={self.cap}, per_stream={self.per_stream})"


_KEPT = ("events", "streams", "slow_events")
"""The members of `Portion` that are kept."""
_NUMBERS = ("cap", "refused", "list_page", "url_budget", "in_flight", *(f"portion_{name}" for name in _KEPT))
_NAMES = frozenset((*_NUMBERS, *MaxCount._fields, "hides_attributes", "lacking", "not_before", "since"))


def _restore(known: Mapping[str, Any]) -> Limits:
    return Limits.from_dict(known)


def _natural(name: str, number: Any) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise ValueError(f"{name} must be at least 1, not {number!r}.")
    return number


def _only(known: Mapping[str, Any], names: Collection[str]) -> None:
    unknown = sorted(set(known) - set(names))
    if unknown:
        raise ValueError(f"Limits know nothing of {', '.join(unknown)}.")
