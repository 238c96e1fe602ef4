"""Counts in many windows: right whatever the server makes of bounds, of empty windows and of the wish itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import pytest

from osipi.piwebapi.http.urls import build_url
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.recorded.window_counts import count_windows, place, room, windows_between

T = TypeVar("T")
SECOND = 10_000_000
START = 1_700_000_000 * SECOND
EVENTS = {"A": [0, 0, 10, 19, 20, 59], "B": [], "C": [30]}
"""Seconds after the start; windows of 10 s for a minute, so some lie on bounds."""
RIGHT = [[2, 2, 1, 0, 0, 1], [0] * 6, [0, 0, 0, 1, 0, 0]]


class Server:
    """Answers as one of the readings of the documentation says."""

    url_budget = 4000

    def __init__(
        self,
        *,
        closed: bool = True,
        stamped: str = "begin",
        leaves_out_empty: bool = False,
        cuts: bool = True,
        entries: Mapping[str, Any] | None = None,
    ) -> None:
        self.closed, self.stamped, self.leaves_out_empty, self.cuts = closed, stamped, leaves_out_empty, cuts
        self.entries = entries or {}
        self.queries: list[dict[str, Any]] = []

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return build_url("https://pi.example.com/piwebapi", path, params)

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        query = dict(params or {})
        self.queries.append(query)
        assert (query["summaryType"], query["calculationBasis"]) == ("Count", "EventWeighted")
        start, end = parse_ticks(query["startTime"]), parse_ticks(query["endTime"])
        length = int(query["summaryDuration"].removesuffix("s")) * SECOND if self.cuts else end - start
        windows = [(at, min(end, at + length)) for at in range(start, end, length)]
        items = [
            self.entries.get(one) or {"WebId": one, "Items": self.summaries(one, windows)} for one in query["webId"]
        ]
        return decode(json.dumps({"Items": items[::-1]}).encode())

    def summaries(self, web_id: str, windows: Sequence[tuple[int, int]]) -> list[dict[str, Any]]:
        found = []
        for begin, end in windows:
            inside = [at for second in EVENTS[web_id] if begin <= (at := START + second * SECOND) <= end]
            count = sum(at < end or self.closed for at in inside)
            stamp = {"begin": begin, "end": end, "event": inside[0] if inside else begin}[self.stamped]
            if count or not self.leaves_out_empty:
                found.append({"Type": "Count", "Value": {"Timestamp": format_ticks(stamp), "Value": count}})
        return found


def ask(server: Server, *web_ids: str) -> list[list[int]] | None:
    found = count_windows(server, web_ids or list(EVENTS), START, START + 60 * SECOND, 10)
    return None if found is None else sorted(found)


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize(
    ("stamped", "leaves_out_empty"),
    [("begin", False), ("end", False), ("event", False), ("begin", True), ("event", True)],
)
def test_every_event_is_in_one_window(closed: bool, stamped: str, leaves_out_empty: bool) -> None:
    server = Server(closed=closed, stamped=stamped, leaves_out_empty=leaves_out_empty)
    assert ask(server) == sorted(RIGHT)
    assert len(server.queries) == 1
    assert server.queries[0]["summaryDuration"] == "10s"


def test_a_server_that_does_not_cut_says_nothing() -> None:
    assert ask(Server(cuts=False)) is None
    assert ask(Server(leaves_out_empty=True), "B") is None


def test_one_window_is_one_count() -> None:
    assert count_windows(Server(), ["A"], START, START + 60 * SECOND, 100) == [[6]]


@pytest.mark.parametrize(
    "entry",
    [
        {"WebId": "C", "Errors": ["no access"], "Items": []},
        {"WebId": "C", "Items": None},
        {"WebId": "another", "Items": []},
        {"WebId": "C", "Items": [{"Type": "Count", "Value": {"Errors": ["archive"]}}] * 6},
    ],
)
def test_a_stream_that_is_not_counted_is_left_out(entry: dict[str, Any]) -> None:
    assert ask(Server(entries={"C": entry})) == sorted(RIGHT[:2])


def test_a_window_that_is_not_counted_takes_the_mean_of_the_others() -> None:
    states = {"Name": "Arc Off-line", "Value": 300, "IsSystem": True}
    counts = [4, 2, states, {"Name": "No Data", "Value": 248, "IsSystem": True}, 2, 2]
    items = [
        {"Type": "Count", "Value": {"Timestamp": format_ticks(START + i * 10 * SECOND), "Value": count}}
        for i, count in enumerate(counts)
    ]
    assert ask(Server(entries={"A": {"WebId": "A", "Items": items}}), "A") == [[4, 2, 2, 0, 2, 2]]


def test_summaries_are_placed_by_their_time() -> None:
    assert place([[(START + 25 * SECOND, 3), (START, 1)], [(START + 99 * SECOND, 1)]], START, 10, 3) == [
        [1, 0, 3],
        [0, 0, 1],
    ]
    assert place([[(None, 3), (None, 1)]], START, 10, 3) == [[3, 1, 0]]
    assert place([], START, 10, 3) is None


def test_windows_and_streams_of_a_call() -> None:
    assert windows_between(START, START + 61 * SECOND, 10) == 7
    server = Server()
    ids = [f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}" for n in range(200)]
    fits = room(server, ids, START, START + 60 * SECOND, 10)
    count_windows(
        Server(entries={one: {"WebId": one, "Items": []} for one in ids}), ids[:fits], START, START + SECOND, 1
    )
    assert 50 < fits < 200
