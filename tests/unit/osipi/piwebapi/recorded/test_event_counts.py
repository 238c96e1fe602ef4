"""Event counts of many streams: one call for many, every stream counted or failed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import pytest

from osipi.piwebapi.errors import AuthenticationError, PiWebApiError, ServerError
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.http.urls import build_url
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.event_counts import count_events

T = TypeVar("T")
START, END = 1_700_000_000 * 10_000_000, 1_700_000_060 * 10_000_000


def timed(value: Any) -> dict[str, Any]:
    return {"Timestamp": "2023-11-14T22:13:20Z", "Value": value, "UnitsAbbreviation": "", "Good": True}


class SummaryServer:
    url_budget = 4000

    def __init__(self, answers: Mapping[str, Any], statuses: Mapping[str, int] | None = None) -> None:
        self.answers, self.statuses = answers, statuses or {}
        self.requests: list[tuple[str, Mapping[str, Any]]] = []

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return build_url("https://pi.example.com/piwebapi", path, params)

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        query = dict(params or {})
        self.requests.append((path, query))
        assert (query["summaryType"], query["calculationBasis"], query["timeType"]) == (
            "Count",
            "EventWeighted",
            "EarliestTime",
        )
        alone = path != "/streamsets/summary"
        ids = [path.split("/")[2]] if alone else query["webId"]
        for web_id in ids:
            if web_id in self.statuses:
                raise error_of_status(self.statuses[web_id], ["refused"], url=path)
        entries = [{"WebId": web_id, **self.answers[web_id]} for web_id in ids if web_id in self.answers]
        return decode(json.dumps(entries[0] if alone and entries else {"Items": entries[::-1]}).encode())


def counted(count: Any) -> dict[str, Any]:
    return {"Items": [{"Type": "Count", "Value": timed(count)}]}


def test_many_streams_in_one_call() -> None:
    server = SummaryServer({f"S{n}": counted(n * 100) for n in range(50)})
    found = count_events(server, list(server.answers), START, END)
    assert found.counts == {f"S{n}": n * 100 for n in range(50)}
    assert found.failures == []
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        (counted(7.0), 7),
        ({"Items": [{"Type": "count", "Value": 7}]}, 7),
        ({"Items": [{"Value": {"Value": 7}}]}, 7),
        ({"Items": [{"Type": "Average", "Value": timed(1.5)}, {"Type": "Count", "Value": timed(7)}]}, 7),
        (counted({"Name": "No Data", "Value": 248, "IsSystem": True}), 0),
    ],
)
def test_forms_of_a_count(answer: dict[str, Any], count: int) -> None:
    assert count_events(SummaryServer({"A": answer, "B": counted(1)}), ["A", "B"], START, END).counts["A"] == count


@pytest.mark.parametrize(
    "answer",
    [
        counted({"Errors": ["No access"]}),
        counted({"Name": "Calc Failed", "Value": 249, "IsSystem": True}),
        counted(None),
        {"Items": []},
        {},
        {"Errors": ["No access"], "Items": []},
        {"Items": [{"Type": "Average", "Value": timed(1)}, {"Type": "Total", "Value": timed(1)}]},
    ],
)
def test_a_stream_without_a_count_is_asked_alone_and_then_a_failure(answer: dict[str, Any]) -> None:
    server = SummaryServer({"A": answer, "B": counted(1)})
    found = count_events(server, ["A", "B"], START, END)
    assert found.counts == {"B": 1}
    assert [(failure.web_id, failure.kind) for failure in found.failures] == [("A", "server")]
    assert [path for path, _ in server.requests] == ["/streamsets/summary", "/streams/A/summary"]


@pytest.mark.parametrize(("status", "kind"), [(403, "permission"), (404, "not_found"), (410, "gone"), (500, "server")])
def test_a_refused_stream_is_found_among_many(status: int, kind: str) -> None:
    server = SummaryServer({f"S{n}": counted(n) for n in range(40)}, {"S7": status})
    found = count_events(server, list(server.answers), START, END)
    assert found.counts == {f"S{n}": n for n in range(40) if n != 7}
    assert [(failure.web_id, failure.kind, failure.status) for failure in found.failures] == [("S7", kind, status)]
    assert len(server.requests) < 20


def test_a_server_in_trouble_fails_the_count() -> None:
    streams = {f"S{n}": counted(n) for n in range(3000)}
    server = SummaryServer(streams, dict.fromkeys(streams, 503))
    with pytest.raises(ServerError):
        count_events(server, list(streams), START, END)
    assert len(server.requests) <= 10


def test_a_wrong_password_fails_the_count_at_once() -> None:
    server = SummaryServer({"A": counted(1), "B": counted(1)}, {"A": 401})
    with pytest.raises(AuthenticationError):
        count_events(server, ["A", "B"], START, END)
    assert len(server.requests) == 1


def test_requests_keep_to_the_url_and_the_cap() -> None:
    server = SummaryServer({f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}": counted(n) for n in range(120)})
    server.url_budget = 1500
    assert len(count_events(server, list(server.answers), START, END, Limits(15)).counts) == 120
    assert max(len(server.url(path, query)) for path, query in server.requests) <= 1500
    assert max(len(query["webId"]) for _, query in server.requests) <= 15


def test_a_stream_named_twice_is_counted_once_and_none_is_nothing() -> None:
    server = SummaryServer({"A": counted(1)})
    assert count_events(server, ["A", "A"], START, END).counts == {"A": 1}
    assert count_events(server, [], START, END) == ({}, [])


@pytest.mark.parametrize("status", [400, 403, 404, 501])
def test_a_server_that_counts_nothing_is_not_asked_for_each_stream(status: int) -> None:
    streams = [f"S{n}" for n in range(200)]
    server = SummaryServer({}, dict.fromkeys(streams, status))
    with pytest.raises(PiWebApiError):
        count_events(server, streams, START, END, give_up_after=10)
    assert len(server.requests) == 10
    spoilt = SummaryServer({one: counted(1) for one in streams[:-1]}, {streams[-1]: status})
    found = count_events(spoilt, streams, START, END, give_up_after=10)
    assert len(found.counts) == 199
    assert [failure.web_id for failure in found.failures] == [streams[-1]]
