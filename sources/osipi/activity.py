"""How alive streams are: their last event and their events a day, asked for in groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from osipi.listing.fields import Item, text
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.errors import UnreachableError, UrlTooLongError, is_time_out
from osipi.piwebapi.failures import Verdict, whose_fault
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.calls import fitting
from osipi.piwebapi.recorded.event_counts import count_events
from osipi.piwebapi.recorded.matching import comparable_id

#: More streams than this are asked only where that was asked for: 400 requests, about a minute.
MOST_STREAMS = 20_000

_DAY = 86_400 * 10_000_000
_GROUP = 100
"""Streams of a request."""
_MORE_REQUESTS = 100
"""Requests beyond one a group, for groups in which a stream is in trouble."""

_ROUTE = "/streamsets/value"
_PARAMS = {
    "webIdType": "IDOnly",
    "selectedFields": "Items.WebId;Items.Value.Timestamp;Items.Value.Errors;Errors;WebException",
}


class Activity(NamedTuple):
    """None is what PI does not say, or what could not be asked within the bound of requests."""

    last_event: str | None = None
    """Time of the last value before now, as PI says it."""
    events_a_day: int | None = None
    """Events of the day before now, by PI's count."""


class Watch(Protocol):
    """Shows how far the questions are."""

    def begin(self, streams: int, requests: int) -> None:
        """So many streams will be asked about, in about so many requests."""

    def asked(self, streams: int) -> None:
        """So many streams of them have been asked about."""


class Activities:
    """Asks PI for the activity of streams: two requests for 100 of them (`streamsets/value`, event weighted counts).

    A stream in trouble has none and stops nobody.
    """

    def __init__(self, client: PiWebApi, wanted: bool | None = True, watch: Watch | None = None) -> None:
        """``wanted``: None asks unless there are more than :data:`MOST_STREAMS`."""
        self.left_out: int | None = None
        """Streams that were not asked about because there are too many."""
        self._client = client
        self._wanted = wanted
        self._watch = watch
        self._asked = 0
        self._more_requests = _MORE_REQUESTS
        self._now: int | None = None

    def begin(self, streams: int) -> bool:
        """Whether so many streams are to be asked about."""
        if self._wanted is None and streams > MOST_STREAMS:
            self.left_out = streams
        if self.left_out is not None or self._wanted is False:
            return False
        if self._watch is not None:
            self._watch.begin(streams, requests_for(streams))
        return True

    def of(self, web_ids: Sequence[str]) -> list[Activity]:
        """The activity of each.

        Raises the client's error for credentials, certificate or address, and for a server that answers nothing.
        """
        if self._now is None:
            self._now = self._client.server_time()
        last: dict[object, str] = {}
        at = 0
        while at < len(web_ids):
            group = web_ids[at : at + _GROUP]
            group = group[: fitting(self._client, _ROUTE, _PARAMS, group)]
            last.update(self._last_events(group))
            at += len(group)
        counts = self._counts(web_ids, self._now)
        self._asked += len(web_ids)
        if self._watch is not None:
            self._watch.asked(self._asked)
        return [Activity(last.get(comparable_id(one)), counts.get(one)) for one in web_ids]

    def _last_events(self, web_ids: Sequence[str]) -> dict[object, str]:
        try:
            items = page_items(self._client.get(_ROUTE, {**_PARAMS, "webId": list(web_ids)}), _ROUTE)
        except PiWebApiError as error:
            _check(error)
            if len(web_ids) == 1:
                return {}
            # what is learned from a URL that is too long spares the next ones
            if not isinstance(error, UrlTooLongError):
                if self._more_requests < 2:
                    return {}
                self._more_requests -= 2
            half = len(web_ids) // 2
            return {**self._last_events(web_ids[:half]), **self._last_events(web_ids[half:])}
        found = {comparable_id(text(item, "WebId") or ""): _time(item) for item in items}
        return {key: time for key, time in found.items() if time}

    def _counts(self, web_ids: Sequence[str], now: int) -> dict[str, int]:
        try:
            found = count_events(self._client, web_ids, now - _DAY, now, self._client.limits, give_up_after=3)
        except PiWebApiError as error:
            _check(error)
            return {}
        return found.counts


def requests_for(streams: int) -> int:
    """About how many requests it takes to ask so many streams for their activity."""
    return 2 * -(-streams // _GROUP)


def _check(error: PiWebApiError) -> None:
    """Raise an error that no stream can be the cause of: what comes next would end the same, after as many attempts."""
    away = isinstance(error, UnreachableError) and not is_time_out(error)
    if away or whose_fault(error, heavy=True) is Verdict.ACCOUNT:
        raise error


def _time(item: Item) -> str | None:
    """Empty for a stream without events, which PI gives the beginning of its time."""
    value = item.get("Value")
    if not isinstance(value, dict) or value.get("Errors"):
        return None
    time = text(value, "Timestamp")
    return None if time is None or time.startswith("1970-01-01T00:00:00") else time
