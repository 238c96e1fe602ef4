"""Figures of streams: each stream ends once, and a numeric one is never asked for less than its figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from threading import Event
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest

from osipi.piwebapi.calculated.reader import Found
from osipi.piwebapi.errors import PiWebApiError, ServerError
from osipi.piwebapi.failures import Failure, Kind
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.http.urls import build_url
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.recorded.reader import StreamsDone
from osipi.timeseries.figures import check_somebody_answers, read_figures
from osipi.timeseries.reader import StreamGroup
from osipi.timeseries.selection import Stream

T = TypeVar("T")
BEGIN = parse_ticks("2026-01-01T00:00:00Z")
WINDOWS = [(BEGIN, BEGIN + 36_000_000_000)]
ATTEMPTS = (("Average", "Count"), ("Count",))


class Server:
    """Answers summaries; ``refuses`` gives the status with which it refuses a stream these types, if it does."""

    url_budget = 4000

    def __init__(self, refuses: Callable[[str, list[str]], int | None]) -> None:
        self.refuses, self.limits = refuses, Limits()
        self.answered = Event()

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return build_url("https://pi.example.com/piwebapi", path, params)

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        query = dict(params or {})
        alone, types = path.startswith("/streams/"), query["summaryType"]
        keys = [path.split("/")[2]] if alone else query["webId"]
        for key in keys:
            status = self.refuses(key, types)
            if status is not None:
                raise error_of_status(status, ["refused"], url=path)
        value = {"Timestamp": format_ticks(BEGIN), "Value": 1.0}
        answers = [{"WebId": key, "Items": [{"Type": kind, "Value": value} for kind in types]} for key in keys]
        return decode(json.dumps(answers[0] if alone else {"Items": answers}).encode())


def read(server: Server, streams: dict[str, Stream], together: int = 2) -> tuple[dict[str, set[str]], list[Failure]]:
    """The figures of each stream, and the failures; each stream ends exactly once."""
    context: Any = SimpleNamespace(client=server, options=SimpleNamespace(streams_per_request=together))
    group = StreamGroup(streams, *WINDOWS[0], witnesses=[], expected={})
    found: dict[str, set[str]] = {}
    failures: list[Failure] = []
    ended: list[str] = []
    for part in read_figures(context, group, streams, WINDOWS, "TimeWeighted", ATTEMPTS):
        if isinstance(part, Found):
            for web_id, parts in zip(part.web_ids, part.parts, strict=True):
                assert web_id not in found, "a stream was given twice"
                found[web_id] = set(parts[0][0])
            server.answered.set()
        elif isinstance(part, StreamsDone):
            ended += part.web_ids
        else:
            failures.append(part)
            ended.append(part.key)
    assert sorted(ended) == sorted(streams)
    return found, failures


def of_nature(nature: str | None, count: int) -> dict[str, Stream]:
    return {f"S{n:03}": Stream(f"S{n:03}", f"TAG{n}", nature=nature) for n in range(count)}


def test_a_stream_that_may_be_text_is_asked_for_its_count() -> None:
    found, failures = read(
        Server(lambda key, types: 500 if key == "S001" and len(types) > 1 else None), of_nature(None, 4)
    )
    assert not failures
    assert found == {"S001": {"Count"}, **{key: {"Average", "Count"} for key in ("S000", "S002", "S003")}}


@pytest.mark.parametrize("status", [400, 500, 501, 503, 504])
def test_a_numeric_stream_in_trouble_has_no_row_without_figures(status: int) -> None:
    server = Server(lambda key, types: status if key == "S001" and len(types) > 1 else None)
    found, failures = read(server, of_nature("Float32", 4))
    assert [failure.key for failure in failures] == ["S001"]
    assert set(found) == {"S000", "S002", "S003"}


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_server_that_is_slow_or_busy_says_nothing_about_a_type(status: int) -> None:
    server = Server(lambda key, types: status if key == "S001" and len(types) > 1 else None)
    _, failures = read(server, of_nature(None, 4))
    assert [failure.key for failure in failures] == ["S001"]


def test_what_was_answered_is_not_asked_again_when_all_others_fail() -> None:
    def refuses(key: str, types: list[str]) -> int | None:
        if key < "S002" or len(types) == 1:
            return None
        assert server.answered.wait(10), "the first streams are answered first"
        return 500

    server = Server(refuses)
    found, failures = read(server, of_nature(None, 400))
    assert not failures
    assert found["S000"] == found["S001"] == {"Average", "Count"}
    assert found["S399"] == {"Count"}


def test_numeric_streams_that_all_fail_are_the_servers() -> None:
    with pytest.raises(PiWebApiError) as raised:
        read(Server(lambda key, types: 500 if len(types) > 1 else None), of_nature("Float64", 30))
    assert isinstance(raised.value, ServerError)


def failed(key: str, kind: Kind = "server") -> Failure:
    return Failure(key, kind, 500, "no archive")


def test_a_data_server_that_answers_for_none_of_its_streams_raises() -> None:
    """Else rows of errors take the place of good ones, although the server is only away."""
    streams = {
        key: Stream(key, key, server) for key, server in zip("ABCDE", ("P1", "P1", "P2", "P2", "P2"), strict=True)
    }
    with pytest.raises(PiWebApiError, match="2 streams of data server 'P1'"):
        check_somebody_answers([failed("A"), failed("B", "permission"), failed("C")], streams)
    check_somebody_answers([failed("A"), failed("C"), failed("D")], streams)
    check_somebody_answers([failed("A"), failed("B", "gone")], streams)
    with pytest.raises(PiWebApiError, match="5 streams that are read"):
        check_somebody_answers([failed(key) for key in streams], streams)


def test_one_stream_of_a_data_server_or_attributes_alone_do_not_stop_the_others() -> None:
    streams = {"A": Stream("A", "A", "P1"), "B": Stream("B", "B", "P2"), "C": Stream("C", "C"), "D": Stream("D", "D")}
    check_somebody_answers([failed("A"), failed("C"), failed("D")], streams)
