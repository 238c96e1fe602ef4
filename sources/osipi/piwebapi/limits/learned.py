"""What a server has shown about the size of its answers.

Some things are not written down anywhere that holds for every server, so they are learned from its answers:

- the cap on what one call may return (``MaxReturnedItemsPerCall``, 150,000 unless a site changed it), which a server
  names in its refusal (PI Web API user guide, configuration properties);
- whether ``maxCount`` of ``streamsets/recorded`` bounds each stream, as the AF SDK's bulk call does, or all of them
  together. Until a server has shown that it bounds each stream, an answer that could have been cut by a bound on the
  total counts as cut;
- how many items a page of a list may have, which some refusals do not say: found for one list, it is right for all;
- how long a URL may be: HTTP.sys takes 16 KB, what stands in front of it often less;
- how much it gives in time, see :mod:`osipi.piwebapi.limits.slow_server`, and how many requests at once it bears.

None of it holds for ever: knowledge is forgotten after `HOLDS_SECONDS`, and the server asked again.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Collection, Mapping, Sequence
from math import isqrt
from typing import Any

from osipi.piwebapi.limits.slow_server import Portion

DEFAULT_CAP = 150_000

HOLDS_SECONDS = 7 * 86_400.0
"""How long what was learned is believed: an administrator may have changed the server since."""

# HTTP.sys takes 16 KB; what stands in front of it usually takes 2 KB (IIS) or 8 KB (nginx, Apache), so that this much,
# which has room for 100 points, is refused as often as half of it.
URL_BUDGET = 4800
_LEAST_URL_BUDGET = 500

_SMALLER = 4
"""How much less is asked for after a refusal that names no limit."""

_ANSWERS_TO_TRY_AGAIN = 64
"""Answers, all nearly as large as is allowed, before more is tried than a cap that no server named."""

_PAGES_TO_TRY_AGAIN = 64
"""Pages of lists, all as large as is allowed, before larger ones are tried."""

_LARGEST_LIST_PAGE = 10_000

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
        self._cap = cap
        self._never_divides = never_divides
        self._never_totals = never_totals
        self._refused: int | None = None
        self._returned = 0
        self._answered = 0
        self._answers = 0
        self._portion = Portion()
        self._list_page: int | None = None
        self._list_pages = 0
        self._list_answered = 0
        self._url_budget = URL_BUDGET
        self.in_flight: int | None = None
        """Requests at once that the server bore when that was last looked at; None: not known."""
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

    @property
    def url_budget(self) -> int:
        """Characters that a whole URL may have."""
        return self._url_budget

    def refuse_url(self, length: int) -> None:
        """Take note that a URL of so many characters was refused as too long."""
        if length * 2 // 3 >= _LEAST_URL_BUDGET:
            with self._lock:
                self._url_budget = min(self._url_budget, length * 2 // 3)

    @property
    def cap(self) -> int:
        """Events that one call may ask for, over all its streams."""
        return self._cap

    @property
    def per_stream(self) -> bool:
        """True once the server has shown that ``maxCount`` bounds each stream and not all of them together."""
        return self._never_divides and self._never_totals

    def refuse(self, streams: int, max_count: int, maximum: int | None) -> bool:
        """Take note that a request of this size was refused as too large, with the maximum that the server named.

        Returns False when a smaller request is not possible. Whatever the maximum is compared with (``maxCount`` alone
        or times the streams), the next request of this kind is smaller.
        """
        asked = streams * max_count
        if asked <= 1:
            return False
        named = maximum if maximum is not None and 1 <= maximum < asked else asked // 2
        with self._lock:
            self._cap = min(self._cap, named)
        return True

    def refuse_unnamed(self, streams: int, max_count: int) -> bool:
        """Take note that a request was refused as too large by a server that does not say what it allows.

        The cap becomes a quarter of what was asked for, or what is known to be returned. Returns False when a smaller
        request is not possible.
        """
        asked = streams * max_count
        if asked <= 1:
            return False
        with self._lock:
            self._refused = min(asked, self._refused or asked)
            known = max((size for size in (self._returned, self._answered) if size < asked), default=0)
            self._cap = min(self._cap, max(1, known, asked // _SMALLER))
        return True

    def try_more(self) -> bool:
        """Raise a cap that no server named half the way to what was refused; False where it is known exactly."""
        with self._lock:
            if self._refused is None or self._cap + 1 >= self._refused:
                return False
            self._cap = (self._cap + self._refused) // 2
        return True

    @property
    def list_page(self) -> int | None:
        """Items that a page of a list may ask for; None while no page was refused."""
        return self._list_page

    def refuse_list_page(self, asked: int, maximum: int | None = None) -> int:
        """Take note that a page of `asked` items (2 or more) was refused, with the maximum that the server named.

        Returns how many to ask for in its place: always fewer.
        """
        with self._lock:
            known = self._list_answered if self._list_answered < asked else 0
            named = maximum if maximum is not None and 1 <= maximum < asked else max(1, known, asked // _SMALLER)
            self._list_page = min(self._list_page or named, named)
            self._list_pages = 0
            return self._list_page

    def observe_list_page(self, asked: int) -> None:
        """Take note that a page of `asked` items was answered: after many of the largest, larger ones are allowed."""
        with self._lock:
            if self._list_page is None:
                return
            self._list_answered = max(self._list_answered, asked)
            if asked < self._list_page:
                return
            self._list_pages += 1
            larger = asked
            if self._list_pages >= _PAGES_TO_TRY_AGAIN:
                self._list_pages = 0
                larger *= _SMALLER
            self._list_page = larger if larger < _LARGEST_LIST_PAGE else None

    def too_slow(self, streams: int, max_count: int) -> bool:
        """Take note that a request of this size was not answered in time; False if it can hardly ask for less."""
        with self._lock:
            portion = self._portion.smaller(streams, streams * max_count)
            if portion is not None:
                self._portion = portion
        return portion is not None

    def observe(self, max_count: int, lengths: Sequence[int]) -> None:
        """Learn from an answer: `lengths` are the events of each requested stream as the server returned them.

        A stream longer than its share shows that the server does not divide ``maxCount`` over the streams; a total
        above ``maxCount`` shows that it does not bound the total either.
        """
        if self._portion.events is not None:
            with self._lock:
                self._portion = self._portion.answered(len(lengths), len(lengths) * max_count, self._cap)
        if self._refused is not None and 2 * len(lengths) * max_count > self._cap:
            self._try_again_after(len(lengths) * max_count)
        if len(lengths) == 1 and lengths[0] >= max_count:
            with self._lock:
                self._returned = max(self._returned, max_count)
        if len(lengths) < 2 or self.per_stream:
            return
        with self._lock:
            share = -(-max_count // len(lengths))
            self._never_divides = self._never_divides or max(lengths) > share
            self._never_totals = self._never_totals or sum(lengths) >= max_count + len(lengths)

    def _try_again_after(self, asked: int) -> None:
        """A refusal that names no limit may have been a passing one, and is asked for again from time to time."""
        with self._lock:
            self._answered = max(self._answered, asked)
            self._answers += 1
            if self._answers < _ANSWERS_TO_TRY_AGAIN:
                return
            self._answers = 0
        if not self.try_more():
            # Just below what was refused: if that is answered now, all may be.
            with self._lock:
                self._refused = None if self._cap >= DEFAULT_CAP else DEFAULT_CAP + 1

    def cut(self, max_count: int, lengths: Sequence[int]) -> list[bool]:
        """Which streams of an answer may hold more than was returned: surely or possibly cut by ``maxCount``.

        Full pages are counted on what the server returned, before anything is dropped.
        """
        several = len(lengths) > 1
        share = max_count // len(lengths) if several and not self._never_divides else max_count
        all_suspect = several and not self._never_totals and sum(lengths) >= max_count
        return [all_suspect or length >= share for length in lengths]

    def page(self, streams: int, page_size: int | None = None) -> int:
        """``maxCount`` for a request of so many streams: as large as `page_size`, the cap and a slow server allow."""
        page = max(1, min(self._most_events() // streams, page_size or self._cap))
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
        return min(self._cap, self._portion.events or self._cap)

    def to_dict(self) -> dict[str, Any]:
        """What is known, as JSON values, for `from_dict`."""
        known = {"cap": self._cap, "never_divides": self._never_divides, "never_totals": self._never_totals}
        others = {
            "refused": self._refused,
            "list_page": self._list_page,
            "url_budget": self._url_budget if self._url_budget != URL_BUDGET else None,
            "in_flight": self.in_flight,
            **{f"portion_{name}": number for name, number in self._portion._asdict().items() if name in _KEPT},
        }
        return {**known, **{name: number for name, number in others.items() if number is not None}, "since": self.since}

    @classmethod
    def from_dict(cls, known: Mapping[str, Any]) -> Limits:
        """Limits as `to_dict` gave them; raises ValueError, TypeError or KeyError for anything else."""
        _only(known, _NAMES)
        numbers = {name: _natural(name, known[name]) for name in _NUMBERS if name in known}
        flags = {name: known.get(name, False) for name in ("never_divides", "never_totals")}
        if not all(isinstance(flag, bool) for flag in flags.values()):
            raise ValueError("never_divides and never_totals are true or false.")
        limits = cls(numbers["cap"], **flags)
        limits._refused = numbers.get("refused")
        limits._list_page = numbers.get("list_page")
        limits._url_budget = max(_LEAST_URL_BUDGET, numbers.get("url_budget", URL_BUDGET))
        limits.in_flight = numbers.get("in_flight")
        events, streams, slow_events = (numbers.get(f"portion_{name}") for name in _KEPT)
        limits._portion = Portion(events, streams, slow_events)
        since = known.get("since", limits.since)
        if isinstance(since, bool) or not isinstance(since, (int, float)) or not math.isfinite(since):
            raise ValueError("since is a number of seconds.")
        limits.since = float(since)
        return limits

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.to_dict(),)

    def __repr__(self) -> str:
        return f"Limits(cap={self._cap}, per_stream={self.per_stream})"


_KEPT = ("events", "streams", "slow_events")
_NUMBERS = ("cap", "refused", "list_page", "url_budget", "in_flight", *(f"portion_{name}" for name in _KEPT))
_NAMES = frozenset((*_NUMBERS, "never_divides", "never_totals", "since"))


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
