"""Calculated values of many streams: everything once, in few requests, and one stream's failure is its own."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi.calculated.calls import AtTimes, Current, Interpolated, InterpolatedEvenly, Plot, Summaries, Values
from osipi.piwebapi.calculated.reader import CalculatedReader, Call, Found
from osipi.piwebapi.errors import NotFoundError, ServerError
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.http.urls import build_url
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.recorded.reader import StreamsDone

T = TypeVar("T")
SECOND = 10_000_000
BEGIN = parse_ticks("2026-01-01T00:00:00Z")
HOUR = 3600 * SECOND
HOURS = [(BEGIN + i * HOUR, BEGIN + (i + 1) * HOUR) for i in range(48)]


def timed(ticks: int, value: Any = 1.5, **more: Any) -> dict[str, Any]:
    return {"Timestamp": format_ticks(ticks), "Value": value, "UnitsAbbreviation": "", "Good": True, **more}


class Server:
    """Answers from the times of a request; ``cap`` items a call, ``broken`` streams answer with a status."""

    url_budget = 4000

    def __init__(self, cap: int = 150_000, broken: Mapping[str, int] | None = None, names_limit: bool = True) -> None:
        self.cap, self.broken, self.names_limit = cap, dict(broken or {}), names_limit
        self.no_route: tuple[str, ...] = ()
        self.in_answer: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, dict[str, Any]]] = []

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return build_url("https://pi.example.com/piwebapi", path, params)

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        query = dict(params or {})
        assert len(self.url(path, query)) <= self.url_budget
        self.requests.append((path, query))
        if path.startswith(self.no_route):
            raise NotFoundError("this PI Web API offers no such route", status=404, no_route=True)
        alone, route = path.startswith("/streams/"), path.rsplit("/", 1)[1]
        ids = [unquote(path.split("/")[2])] if alone else query["webId"]
        for web_id in ids:
            if web_id in self.broken:
                raise error_of_status(self.broken[web_id], ["refused"], url=path)
        times = self.times(route, query)
        types = query.get("summaryType", ["one"])
        if len(ids) * len(times) * len(types) > self.cap:
            text = f"Parameter 'n' is greater than the maximum allowed ({self.cap})." if self.names_limit else "zu viel"
            raise error_of_status(400, [text], url=path)
        entries = [{"WebId": web_id, **self.entry(route, web_id, times, types)} for web_id in ids]
        if alone:
            only = entries[0]
            return decode(json.dumps(only.get("Value", only) if route == "value" else only).encode())
        return decode(json.dumps({"Items": entries[::-1]}).encode())

    def times(self, route: str, query: Mapping[str, Any]) -> list[int]:
        if route == "value":
            return [BEGIN]
        if "time" in query:
            return [parse_ticks(each) for each in query["time"]]
        start, end = parse_ticks(query["startTime"]), parse_ticks(query["endTime"])
        if route == "plot":
            return [start, start + SECOND]
        step = query.get("interval") or query.get("summaryDuration")
        if step is None:
            return [start]
        length = int(step[:-1]) * {"s": 1, "m": 60, "h": 3600}[step[-1]] * SECOND
        return list(range(start, end + (1 if route == "interpolated" else 0), length))

    def entry(self, route: str, web_id: str, times: list[int], types: list[str]) -> dict[str, Any]:
        if web_id in self.in_answer:
            return self.in_answer[web_id]
        if route == "value":
            return {"Value": timed(BEGIN, len(web_id))}
        if route == "summary":
            return {"Items": [{"Type": kind, "Value": timed(at)} for kind in types for at in times]}
        return {"Items": [timed(at) for at in times], "UnitsAbbreviation": "bar"}


def read(server: Server, call: Call[Any], web_ids: list[str], windows: list[tuple[int, int]], **more: Any) -> Any:
    found: dict[str, list[Any]] = {}
    failed: dict[str, Failure] = {}
    done: list[str] = []
    limits = more.pop("limits", Limits())
    for part in CalculatedReader(server, call, limits, **more).read(web_ids, windows):
        if isinstance(part, Found):
            for web_id, parts in zip(part.web_ids, part.parts, strict=True):
                assert web_id not in found
                found[web_id] = list(parts)
        elif isinstance(part, StreamsDone):
            done += part.web_ids
        else:
            failed[part.key] = part
    assert sorted(done) == sorted(found)
    assert sorted([*found, *failed]) == sorted(set(web_ids))
    return found, failed


def stamps(parts: list[Values]) -> list[int]:
    return [tick for part in parts for tick in part.ticks]


@pytest.mark.parametrize("call", [Interpolated(), InterpolatedEvenly()])
@given(cap=st.integers(1, 400), streams=st.integers(1, 30), hours=st.integers(1, 48), together=st.integers(1, 20))
def test_every_stamp_once_whatever_the_limit(
    call: Call[Values], cap: int, streams: int, hours: int, together: int
) -> None:
    server = Server(cap)
    names = [f"S{n}" for n in range(streams)]
    found, failed = read(server, call, names, HOURS[:hours], streams_per_request=together)
    assert not failed
    for parts in found.values():
        assert stamps(parts) == [begin for begin, _ in HOURS[:hours]]


def test_many_streams_and_windows_are_few_requests() -> None:
    server = Server()
    found, _ = read(server, InterpolatedEvenly(), [f"S{n}" for n in range(200)], HOURS)
    assert len(found) == 200
    assert len(server.requests) == 2
    assert server.requests[0][1]["interval"] == "1h"


def test_a_limit_without_its_text_is_found() -> None:
    server = Server(cap=10, names_limit=False)
    found, failed = read(server, InterpolatedEvenly(), ["A", "B", "C"], HOURS)
    assert not failed
    assert stamps(found["B"]) == [begin for begin, _ in HOURS]


@pytest.mark.parametrize("status", [400, 403, 404, 409, 410, 500, 501])
def test_one_stream_in_trouble_is_alone_with_it(status: int) -> None:
    server = Server(broken={"S7": status})
    found, failed = read(server, InterpolatedEvenly(), [f"S{n}" for n in range(40)], HOURS)
    assert len(found) == 39
    assert failed["S7"].status == status


def test_trouble_within_the_answer_is_asked_by_the_streams_own_route() -> None:
    server = Server()
    server.in_answer["S3"] = {"Errors": [{"FieldName": "Value", "Message": ["no archive"]}]}
    found, failed = read(server, InterpolatedEvenly(), [f"S{n}" for n in range(5)], HOURS[:3])
    assert len(found) == 4
    assert "no archive" in failed["S3"].message
    assert ("/streams/S3/interpolated") in [path for path, _ in server.requests]


def test_a_server_that_answers_nobody_raises() -> None:
    server = Server(broken={f"S{n}": 503 for n in range(20)})
    with pytest.raises(ServerError):
        read(server, InterpolatedEvenly(), list(server.broken), HOURS)


def test_an_account_that_may_read_nothing_is_told_by_each_stream() -> None:
    server = Server(broken={f"S{n}": 403 for n in range(3)})
    _, failed = read(server, InterpolatedEvenly(), list(server.broken), HOURS)
    assert {failure.kind for failure in failed.values()} == {"permission"}


def test_without_the_route_for_many_streams_each_is_asked_by_its_own() -> None:
    server = Server()
    server.no_route = ("/streamsets/",)
    found, failed = read(server, InterpolatedEvenly(), ["A", "B", "C"], HOURS[:5], max_workers=1)
    assert (len(found), len(failed)) == (3, 0)
    assert [path.split("/")[1] for path, _ in server.requests] == ["streamsets", "streams", "streams", "streams"]


def test_a_server_without_the_route_is_no_trouble_of_the_streams() -> None:
    server = Server()
    server.no_route = ("/streamsets/", "/streams/")
    with pytest.raises(NotFoundError, match="offers no"):
        read(server, InterpolatedEvenly(), ["A", "B", "C"], HOURS[:5])


def test_values_at_other_stamps_are_refused() -> None:
    server = Server()
    server.in_answer["A"] = {"Items": [timed(BEGIN + SECOND)]}
    found, failed = read(server, InterpolatedEvenly(), ["A", "B"], HOURS[:1])
    assert list(found) == ["B"]
    assert failed["A"].kind == "malformed"


def test_plot_asks_each_window_to_100_ns_before_its_end() -> None:
    server = Server()
    found, _ = read(server, Plot(), ["A"], HOURS[:3], max_workers=1)
    assert [query["endTime"] for _, query in server.requests] == [format_ticks(end - 1) for _, end in HOURS[:3]]
    assert {query["intervals"] for _, query in server.requests} == {1}
    assert len(stamps(found["A"])) == 6


def test_summaries_of_one_length_come_together_others_apart() -> None:
    server = Server()
    windows = [
        *HOURS[:3],
        (HOURS[3][0], HOURS[3][0] + 23 * HOUR),
        *[(b + 26 * HOUR, e + 26 * HOUR) for b, e in HOURS[:2]],
    ]
    found, _ = read(server, Summaries(("Average", "Maximum"), "TimeWeighted"), ["A"], windows, max_workers=1)
    assert [query.get("summaryDuration") for _, query in server.requests] == ["1h", None, "1h"]
    figures = [window for part in found["A"] for window in part]
    assert [figure["Average"].ticks for figure in figures] == [begin for begin, _ in windows]


def test_a_figure_of_another_window_is_not_taken() -> None:
    server = Server()
    late = [{"Type": "Average", "Value": timed(HOURS[1][0])}, {"Type": "Average", "Value": timed(HOURS[2][0])}]
    server.in_answer["A"] = {"Items": late}
    found, failed = read(server, Summaries(("Average",), "TimeWeighted"), ["A", "B"], HOURS[:2])
    assert list(found) == ["B"]
    assert list(failed) == ["A"]


def test_at_times_are_matched_by_position_only_where_the_lengths_agree() -> None:
    server = Server()
    found, _ = read(server, AtTimes("AtOrBefore"), ["A", "B"], [(b, b) for b, _ in HOURS[:4]])
    assert stamps(found["A"]) == [begin for begin, _ in HOURS[:4]]
    server.in_answer["B"] = {"Items": [timed(BEGIN)]}
    found, failed = read(server, AtTimes("AtOrBefore"), ["A", "B"], [(b, b) for b, _ in HOURS[:1]])
    assert (len(found), len(failed)) == (2, 0)


def test_current_values_of_many_and_of_one() -> None:
    server = Server()
    found, _ = read(server, Current(), ["A", "BB"], [(0, 0)])
    assert [found[name][0].items[0].Value for name in ("A", "BB")] == [1, 2]
    server.in_answer["A"] = {"WebId": "A"}
    found, failed = read(server, Current(), ["A", "BB"], [(0, 0)])
    assert (list(found), list(failed)) == (["BB"], ["A"])


def test_windows_of_two_lengths_are_few_requests() -> None:
    """As where option `interval` was changed between runs: the first window begins where the last run ended."""
    server = Server()
    windows = [(BEGIN, BEGIN + HOUR // 2), *[(b + HOUR // 2, e + HOUR // 2) for b, e in HOURS[:20]]]
    found, failed = read(server, InterpolatedEvenly(), [f"S{n}" for n in range(50)], windows)
    assert not failed
    assert stamps(found["S7"]) == [begin for begin, _ in windows]
    assert len(server.requests) == 2


def test_a_stream_whose_single_window_fails_otherwise_fails_alone() -> None:
    """A 400 for many windows and a 500 for one: the second answer is no reason to stop the read."""

    class Odd(Server):
        def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
            query = dict(params or {})
            if "S3" in path or "S3" in query.get("webId", ()):
                status = 500 if len(self.times(path.rsplit("/", 1)[1], query)) == 1 else 400
                raise error_of_status(status, ["refused"], url=path)
            return super().fetch(path, params, decode)

    found, failed = read(Odd(), Interpolated(), [f"S{n}" for n in range(5)], HOURS[:4])
    assert len(found) == 4
    assert list(failed) == ["S3"]


def test_values_at_times_in_another_order_are_not_given_to_other_times() -> None:
    times = [(begin, begin) for begin, _ in HOURS[:3]]
    newest_first = {"Items": [timed(at, n) for n, (at, _) in reversed(list(enumerate(times)))]}

    class Descending(Server):
        def entry(self, route: str, web_id: str, times: list[int], types: list[str]) -> dict[str, Any]:
            return (
                newest_first
                if len(times) == 3
                else {"Items": [timed(times[0], HOURS.index((times[0], times[0] + HOUR)))]}
            )

    server = Descending()
    found, failed = read(server, AtTimes("AtOrBefore"), ["A", "B"], times)
    assert not failed
    for web_id in ("A", "B"):
        values = [
            (tick, item.Value) for part in found[web_id] for tick, item in zip(part.ticks, part.items, strict=True)
        ]
        assert values == [(at, n) for n, (at, _) in enumerate(times)]


def test_states_without_an_event_do_not_disturb_the_order_of_times() -> None:
    server = Server()
    none = timed(BEGIN + 99 * HOUR, {"Name": "No Data", "Value": 248, "IsSystem": True})
    server.in_answer["A"] = {"Items": [none, timed(BEGIN), timed(BEGIN + HOUR)]}
    found, failed = read(server, AtTimes("AtOrBefore"), ["A", "B"], [(b, b) for b, _ in HOURS[:3]])
    assert not failed
    assert [path for path, _ in server.requests] == ["/streamsets/recordedattimes"]
    assert len(found["A"][0].items) == 3


@pytest.mark.parametrize("nested", [True, False])
def test_figures_that_are_all_errors_are_asked_for_alone(nested: bool) -> None:
    """A failing stream may have a pseudo value in place of each figure: its own route says what is the matter."""
    lost = {"Errors": [{"FieldName": "Value", "Message": ["no archive"]}]}
    items = [{"Type": kind, "Value": timed(BEGIN, lost) if nested else lost} for kind in ("Average", "Count")]

    class Once(Server):
        def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
            if path.startswith("/streams/A/"):
                raise error_of_status(403, ["denied"], url=path)
            return super().fetch(path, params, decode)

    server = Once()
    server.in_answer["A"] = {"Items": items}
    found, failed = read(server, Summaries(("Average", "Count"), "EventWeighted"), ["A", "B"], HOURS[:1])
    assert list(found) == ["B"]
    assert failed["A"].kind == "permission"


def test_a_figure_that_is_not_nested_keeps_its_time() -> None:
    server = Server()
    server.in_answer["A"] = {
        "Items": [{"Type": "Maximum", **timed(BEGIN + 5 * SECOND, 7.0), "UnitsAbbreviation": "bar"}]
    }
    found, failed = read(server, Summaries(("Maximum",), "TimeWeighted"), ["A", "B"], HOURS[:1])
    assert not failed
    figure = found["A"][0][0]["Maximum"]
    assert (figure.value, figure.ticks, figure.units) == (7.0, BEGIN + 5 * SECOND, "bar")


def test_an_error_in_place_of_a_plot_is_what_pi_says() -> None:
    server = Server()
    lost = {"Errors": [{"FieldName": "Value", "Message": ["no archive"]}]}
    server.in_answer["A"] = {"Items": [timed(parse_ticks("1970-01-01T00:00:00Z"), lost)]}
    _, failed = read(server, Plot(), ["A", "B"], HOURS[:1])
    assert "no archive" in failed["A"].message
    assert failed["A"].kind == "server"
