"""How alive streams are: asked in groups, within a bound of requests, and a stream in trouble stops no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
import pytest

from osipi.activity import MOST_STREAMS, Activities, Activity, Watch, requests_for
from osipi.piwebapi import AuthenticationError, PermissionError_, ServerError, webid
from osipi.piwebapi.errors import PiWebApiError, UnreachableError, UrlTooLongError
from support.fake_pi import FakePi, Json, Params, guid

T = TypeVar("T")

VALUES, SUMMARY = "/streamsets/value", "/streamsets/summary"


def points(count: int) -> list[str]:
    return [webid.encode_point(guid(1), number) for number in range(1, count + 1)]


class Streams(FakePi):
    """Streams with an event each second of the last hour, but for those that ``odd`` says something else of."""

    def __init__(self, odd: dict[str, Any] | None = None) -> None:
        self.odd = odd or {}
        super().__init__({VALUES: self._values, SUMMARY: self._summary, "/streams/(.*)/summary": self._alone})

    def fetch(self, path: str, params: Params | None, decode: Callable[[bytes], T]) -> T:
        return decode(msgspec.json.encode(self.get(path, params)))

    def _values(self, params: Params) -> Json:
        items = []
        for one in params["webId"]:
            value = self.odd.get(one, {"Timestamp": "2026-01-10T11:59:59Z"})
            if isinstance(value, PiWebApiError):
                raise value
            items.append({"WebId": one, "Value": value})
        return {"Items": items}

    def _summary(self, params: Params) -> Json:
        assert (params["startTime"], params["endTime"]) == ("2026-01-09T12:00:00Z", "2026-01-10T12:00:00Z")
        return {"Items": [{"WebId": one, **self._count(one)} for one in params["webId"]]}

    def _alone(self, web_id: str, params: Params) -> Json:
        return self._count(web_id)

    def _count(self, web_id: str) -> Json:
        if isinstance(found := self.odd.get(web_id), PiWebApiError):
            raise found
        return {"Items": [{"Type": "Count", "Value": {"Good": True, "Value": 0 if found else 3600}}]}


class Seen(Watch):
    def __init__(self) -> None:
        self.said: list[tuple[int, ...]] = []

    def begin(self, streams: int, requests: int) -> None:
        self.said.append((streams, requests))

    def asked(self, streams: int) -> None:
        self.said.append((streams,))


ALIVE = Activity("2026-01-10T11:59:59Z", 3600)


def test_a_hundred_streams_take_two_requests() -> None:
    client, seen = Streams(), Seen()
    activities = Activities(client, watch=seen)
    assert activities.begin(250)
    ids = points(250)
    assert activities.of(ids[:200]) + activities.of(ids[200:]) == [ALIVE] * 250
    assert (client.count(VALUES), client.count(SUMMARY), requests_for(250)) == (3, 3, 6)
    assert seen.said == [(250, 6), (200,), (250,)]


def test_ids_that_fill_the_address_are_asked_in_smaller_groups() -> None:
    client = Streams()
    ids = [f"{one}{'x' * 60}" for one in points(100)]
    assert [one.events_a_day for one in Activities(client).of(ids)] == [3600] * 100
    assert client.count(VALUES) == 3
    assert all(len(client.url(path, params)) <= client.url_budget for path, params in client.asked if path == VALUES)


def test_a_stream_without_events_has_no_last_one() -> None:
    first, second, third = ids = points(3)
    client = Streams({first: {"Timestamp": "1970-01-01T00:00:00Z"}, second: {"Errors": ["no"]}})
    assert Activities(client).of(ids) == [Activity(None, 0), Activity(None, 0), ALIVE]
    assert third not in client.odd


@pytest.mark.parametrize("error", [PermissionError_("denied", status=403), ServerError("corrupt", status=500)])
def test_a_stream_in_trouble_stops_no_other(error: PiWebApiError) -> None:
    ids = points(120)
    client = Streams({ids[30]: error})
    assert Activities(client).of(ids) == [Activity() if one == ids[30] else ALIVE for one in ids]


def test_streams_in_trouble_do_not_take_requests_without_end() -> None:
    ids = points(2_000)
    client = Streams(dict.fromkeys(ids[::7], ServerError("corrupt", status=500)))
    found = Activities(client).of(ids)
    assert client.count(VALUES) <= 20 + 100
    assert all(one.last_event is None for one in found[::7])
    assert any(one.last_event for one in found)


def test_an_address_too_long_takes_nothing_from_the_bound_of_requests() -> None:
    ids = points(100)
    client = Streams()
    answers = client.routes[VALUES]
    client.routes[VALUES] = lambda params: (
        UrlTooLongError("too long", status=414) if len(params["webId"]) > 1 else answers(params)
    )
    assert Activities(client).of(ids) == [ALIVE] * 100


@pytest.mark.parametrize(
    "error", [AuthenticationError("wrong password", status=401), UnreachableError("refused", stage="connection")]
)
@pytest.mark.parametrize("route", [VALUES, SUMMARY])
def test_what_no_stream_is_the_cause_of_is_raised_soon(error: PiWebApiError, route: str) -> None:
    client = Streams()
    client.routes[route] = lambda params: error
    with pytest.raises(type(error)):
        Activities(client).of(points(500))
    assert client.count(route) <= 3


def test_large_selections_are_asked_only_where_that_was_asked_for() -> None:
    client, seen = Streams(), Seen()
    by_default = Activities(client, None, seen)
    assert by_default.begin(MOST_STREAMS)
    assert by_default.left_out is None
    assert not by_default.begin(MOST_STREAMS + 1)
    assert by_default.left_out == MOST_STREAMS + 1
    assert seen.said == [(MOST_STREAMS, 400)]
    asked = Activities(client, True)
    assert asked.begin(MOST_STREAMS + 1)
    never = Activities(client, False)
    assert not never.begin(1)
    assert (asked.left_out, never.left_out) == (None, None)
