"""How alive streams are: their last event and their events a day, asked for in groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

from osipi.listing.fields import Item, text
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.event_counts import count_events
from osipi.piwebapi.recorded.matching import comparable_id

T = TypeVar("T")

_DAY = 86_400 * 10_000_000
_GROUP = 100
"""Streams of a request."""
_CHUNK = 1_000
"""Streams whose activity is asked for before the first of them is passed on."""
_MORE_REQUESTS = 100
"""Requests beyond one a group, for groups in which a stream is in trouble."""


class Activity(NamedTuple):
    """None is what PI does not say, or what could not be asked within the bound of requests."""

    last_event: str | None = None
    """Time of the last value before now, as PI says it."""
    events_a_day: int | None = None
    """Events of the day before now, by PI's count."""


def with_activity(client: PiWebApi, streams: Iterable[T], web_id: Callable[[T], str]) -> Iterator[tuple[T, Activity]]:
    """Each stream with its activity: two requests for 100 of them (`streamsets/value`, event weighted counts).

    A stream in trouble has none and stops nobody. Raises the client's error for credentials, certificate or address.
    """
    now = client.server_time()
    bound = _Bound(_MORE_REQUESTS)
    waiting = iter(streams)
    while chunk := list(islice(waiting, _CHUNK)):
        web_ids = [web_id(stream) for stream in chunk]
        last = {}
        for at in range(0, len(web_ids), _GROUP):
            last.update(_last_events(client, web_ids[at : at + _GROUP], bound))
        counts = _counts(client, web_ids, now)
        for stream, one in zip(chunk, web_ids, strict=True):
            yield stream, Activity(last.get(comparable_id(one)), counts.get(one))


class _Bound:
    def __init__(self, left: int) -> None:
        self.left = left


def _last_events(client: PiWebApi, web_ids: Sequence[str], bound: _Bound) -> dict[object, str]:
    params = {
        "webId": list(web_ids),
        "webIdType": "IDOnly",
        "selectedFields": "Items.WebId;Items.Value.Timestamp;Items.Value.Errors;Errors;WebException",
    }
    try:
        items = page_items(client.get("/streamsets/value", params), "/streamsets/value")
    except PiWebApiError as error:
        if error.kind == "configuration" and error.status == 401:
            raise
        if len(web_ids) == 1 or bound.left < 2:
            return {}
        bound.left -= 2
        half = len(web_ids) // 2
        return {**_last_events(client, web_ids[:half], bound), **_last_events(client, web_ids[half:], bound)}
    found = {comparable_id(text(item, "WebId") or ""): _time(item) for item in items}
    return {key: time for key, time in found.items() if time}


def _time(item: Item) -> str | None:
    """Empty for a stream without events, which PI gives the beginning of its time."""
    value = item.get("Value")
    if not isinstance(value, dict) or value.get("Errors"):
        return None
    time = text(value, "Timestamp")
    return None if time is None or time.startswith("1970-01-01T00:00:00") else time


def _counts(client: PiWebApi, web_ids: Sequence[str], now: int) -> dict[str, int]:
    try:
        return count_events(client, web_ids, now - _DAY, now, client.limits, give_up_after=3).counts
    except PiWebApiError as error:
        if error.status == 401:
            raise
        return {}
