"""Whatever a server does to its pages, each event comes out once, in order and with its ordinal."""

from __future__ import annotations

import base64
import json
import pickle
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.reader import Events, Failure, Part, RecordedReader, StreamsDone
from support.recorded_server import Event, RecordedServer, divided, in_total, per_stream

START, END = 1_700_000_000 * 10_000_000, 1_700_000_060 * 10_000_000
Row = tuple[int, int, float]
"""Tick, ordinal, value."""


def rows_of(parts: Iterable[Part]) -> dict[str, list[Row]]:
    """Rows by stream; fails on a stream that ends twice, goes on after its end, or does not end."""
    rows: dict[str, list[Row]] = defaultdict(list)
    done: set[str] = set()
    for part in parts:
        if isinstance(part, StreamsDone):
            assert done.isdisjoint(part.web_ids)
            done.update(part.web_ids)
            for web_id in part.web_ids:
                rows[web_id] += []
        elif isinstance(part, Events):
            names = part.batch.schema.names
            for row in zip(*(column.to_pylist() for column in part.batch.columns), strict=True):
                cells = dict(zip(names, row, strict=True))
                web_id = part.web_ids[cells["stream"]]
                assert web_id not in done
                seconds = int(cells["timestamp"].timestamp()) * 10_000_000
                tick = seconds + cells["timestamp"].microsecond * 10 + cells["sub_micro_nanos"] // 100
                rows[web_id].append((tick, cells["ordinal"], cells["value"]))
        else:
            raise AssertionError(part)
    assert set(rows) == done
    return dict(rows)


def truth(events: Sequence[Event], start: int = START, end: int = END) -> list[Row]:
    rows: list[Row] = []
    seen: dict[int, int] = defaultdict(int)
    for tick, value in events:
        if start <= tick < end:
            rows.append((tick, seen[tick // 10], value))
            seen[tick // 10] += 1
    return rows


def burst(draw: st.DrawFn) -> list[Event]:
    """Events at few different times, so that equal stamps, neighbours below a microsecond and both bounds occur."""
    ticks = st.one_of(
        st.integers(START - 3, START + 30),
        st.integers(END - 30, END + 3),
        st.integers(0, 59).map(lambda second: START + second * 10_000_000),
    )
    return [(tick, float(n)) for n, tick in enumerate(sorted(draw(st.lists(ticks, max_size=25))))]


@st.composite
def plants(draw: st.DrawFn) -> dict[str, list[Event]]:
    return {f"S{n}": burst(draw) for n in range(draw(st.integers(1, 6)))}


@settings(max_examples=200)
@given(
    streams=plants(),
    cut=st.sampled_from([per_stream, divided, in_total]),
    cap=st.integers(26, 80),
    cap_counts=st.sampled_from(["max_count", "product"]),
    page_size=st.one_of(st.none(), st.integers(1, 12)),
    per_request=st.integers(1, 7),
    known_cap=st.sampled_from([30, 60, 150_000]),
    seed=st.integers(0, 5),
    workers=st.sampled_from([1, 1, 1, 3]),
    settled=st.booleans(),
)
def test_each_event_once(
    streams: dict[str, list[Event]],
    cut: object,
    cap: int,
    cap_counts: str,
    page_size: int | None,
    per_request: int,
    known_cap: int,
    seed: int,
    workers: int,
    settled: bool,
) -> None:
    known = settled and cut is per_stream
    server = RecordedServer(streams, cut=cut, cap=cap, cap_counts=cap_counts, order=random.Random(seed))  # type: ignore[arg-type]
    reader = RecordedReader(
        server,
        limits=Limits(known_cap, never_divides=known, never_totals=known),
        page_size=page_size,
        streams_per_request=per_request,
        max_workers=workers,
    )
    rows = rows_of(reader.read(list(streams), START, END))
    assert rows == {web_id: truth(events) for web_id, events in streams.items()}
    assert len(server.requests) < 400


def steady(count: int, every: int, offset: int = 0) -> list[Event]:
    return [(START + offset + n * every, float(n)) for n in range(count)]


def test_a_reader_that_has_read_is_as_good_as_new() -> None:
    """What was learned from one read holds for the next, and survives pickling."""
    streams = {f"S{n}": steady(60, 10_000_000) for n in range(10)}
    server = RecordedServer(streams)
    reader = RecordedReader(server, max_workers=1, page_size=40)
    first = rows_of(reader.read(list(streams), START, END))
    assert reader.limits.per_stream
    limits = pickle.loads(pickle.dumps(reader.limits))
    again = RecordedReader(server, limits=limits, page_size=40, max_workers=1)
    assert rows_of(again.read(list(streams), START, END)) == first == {i: truth(e) for i, e in streams.items()}


def test_windows_that_touch_share_no_event() -> None:
    """PI's ranges are closed at both ends: without care the event at the border would come twice."""
    streams = {"A": steady(61, 10_000_000)}
    middle = START + 300_000_000
    reader = RecordedReader(RecordedServer(streams))
    left = rows_of(reader.read(["A"], START, middle))["A"]
    right = rows_of(reader.read(["A"], middle, END))["A"]
    assert left + right == truth(streams["A"])


def test_where_maxcount_bounds_each_stream_nothing_is_asked_twice() -> None:
    """100 busy streams that all fit: the answer itself shows the bound, so no stream is asked for again."""
    streams = {f"S{n:03}": steady(600, 1_000_000) for n in range(100)}
    server = RecordedServer(streams)
    rows = rows_of(RecordedReader(server).read(list(streams), START, END))
    assert sum(map(len, rows.values())) == 60_000
    assert len(server.requests) == 1


def test_streams_of_one_rate_are_continued_together() -> None:
    """5 streams, 3 pages each: 3 or 4 calls, not 15, and no more than a tenth is read twice."""
    streams = {f"S{n}": steady(590, 1_000_000, offset=n * 70) for n in range(5)}
    server = RecordedServer(streams, cap=1500)
    limits = Limits(1500, never_divides=True, never_totals=True)
    rows = rows_of(RecordedReader(server, limits=limits, page_size=250).read(list(streams), START, END))
    assert rows == {web_id: truth(events) for web_id, events in streams.items()}
    assert len(server.requests) <= 4


def test_a_slow_stream_is_not_dragged_through_the_pages_of_a_fast_one() -> None:
    """The fast stream goes on alone with a larger page: the slow one is complete after the first call."""
    streams = {"FAST": steady(590, 1_000_000), "SLOW": steady(3, 200_000_000)}
    server = RecordedServer(streams, cap=300)
    limits = Limits(300, never_divides=True, never_totals=True)
    rows_of(RecordedReader(server, limits=limits, max_workers=1).read(list(streams), START, END))
    assert [len(query.get("webId", [1])) for _, query in server.requests] == [2, 1, 1]
    assert [query["maxCount"] for _, query in server.requests] == [150, 300, 300]


@settings(max_examples=60)
@given(
    streams=st.lists(st.lists(st.integers(1, 3), min_size=30, max_size=120), min_size=2, max_size=5),
    page_size=st.integers(20, 40),
    most=st.integers(2, 5),
)
def test_streams_that_go_on_together_repeat_nothing(streams: list[list[int]], page_size: int, most: int) -> None:
    """Streams of nearly one rate are cut at nearly one time; what precedes a stream's own position is dropped."""
    plant: dict[str, list[Event]] = {}
    for n, gaps in enumerate(streams):
        ticks = [START + sum(gaps[:at]) * 1_000_000 for at in range(len(gaps))]
        plant[f"S{n}"] = [(tick, float(at)) for at, tick in enumerate(ticks)]
    server = RecordedServer(plant)
    limits = Limits(page_size * 5, never_divides=True, never_totals=True)
    reader = RecordedReader(server, limits=limits, page_size=page_size, streams_per_request=most, max_workers=1)
    assert rows_of(reader.read(list(plant), START, END)) == {web_id: truth(events) for web_id, events in plant.items()}


def test_events_between_the_start_of_a_group_and_a_stream_are_dropped() -> None:
    early = [(START + n, float(n)) for n in range(0, 50, 10)]
    streams = {"A": early + steady(50, 10_000_000, offset=500), "B": steady(59, 10_000_000)}
    server = RecordedServer(streams)
    limits = Limits(100, never_divides=True, never_totals=True)
    reader = RecordedReader(server, limits=limits, page_size=50, max_workers=1)
    assert rows_of(reader.read(["A", "B"], START, END)) == {web_id: truth(events) for web_id, events in streams.items()}
    assert [query["webId"] for _, query in server.requests] == [["A", "B"], ["A", "B"]]


@pytest.mark.parametrize("workers", [1, 4])
def test_little_is_read_twice_however_the_rates_differ(workers: int) -> None:
    streams = {f"S{n}": steady(2000 // (n + 1), 150_000 * (n + 1)) for n in range(8)}
    server = RecordedServer(streams)
    limits = Limits(400, never_divides=True, never_totals=True)
    rows = rows_of(RecordedReader(server, limits=limits, max_workers=workers).read(list(streams), START, END))
    assert rows == {web_id: truth(events) for web_id, events in streams.items()}
    assert server.returned <= 1.15 * sum(map(len, streams.values()))


def test_a_full_page_at_one_microsecond_grows_to_the_cap() -> None:
    events = [(START + 5, float(n)) for n in range(900)] + steady(3, 10_000_000, offset=100)
    server = RecordedServer({"A": events}, cap=1000)
    reader = RecordedReader(server, limits=Limits(1000), page_size=10, max_workers=1)
    assert rows_of(reader.read(["A"], START, END))["A"] == truth(events)
    assert [query["maxCount"] for _, query in server.requests][:4] == [10, 80, 640, 1000]


def test_a_microsecond_that_exceeds_the_cap_fails_naming_the_tag_and_the_time() -> None:
    events = [(START + 10_000_005, float(n)) for n in range(51)]
    server = RecordedServer({"A": events, "B": steady(5, 10_000_000)}, cap=50)
    parts = list(RecordedReader(server, limits=Limits(50), max_workers=1).read(["A", "B"], START, END))
    (failure,) = [part for part in parts if isinstance(part, Failure)]
    assert (failure.web_id, failure.kind) == ("A", "server")
    assert r"\\SRV\A" in failure.message
    assert "2023-11-14T22:13:21Z" in failure.message
    assert [part.web_ids for part in parts if isinstance(part, StreamsDone)] == [("B",)]
    assert len(server.requests) < 12


def test_a_stream_named_twice_is_read_once() -> None:
    server = RecordedServer({"A": steady(5, 10_000_000)})
    assert len(rows_of(RecordedReader(server).read(["A", "A"], START, END))["A"]) == 5


def test_an_empty_range_asks_nothing() -> None:
    server = RecordedServer({})
    assert list(RecordedReader(server).read(["A"], START, START)) == [StreamsDone(("A",))]
    assert list(RecordedReader(server).read([], START, END)) == []
    assert server.requests == []


@pytest.mark.parametrize(("start", "end"), [(START + 1, END), (START, END - 5), (END, START)])
def test_a_range_that_would_split_a_microsecond_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="range"):
        RecordedReader(RecordedServer({})).read(["A"], start, end)


@pytest.mark.parametrize("option", ["page_size", "streams_per_request", "max_workers"])
def test_sizes_below_one_are_refused(option: str) -> None:
    with pytest.raises(ValueError, match=option):
        RecordedReader(RecordedServer({}), **{option: 0})


def test_requests_keep_to_the_url_budget() -> None:
    streams = {f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}": steady(2, 10_000_000) for n in range(150)}
    server = RecordedServer(streams, url_budget=2000)
    rows_of(RecordedReader(server).read(list(streams), START, END))
    assert max(len(server.url(path, query)) for path, query in server.requests) <= 2000
    assert len(server.requests) <= 5


def test_a_server_that_takes_shorter_urls_than_thought_is_asked_for_less() -> None:
    streams = {f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}": steady(2, 10_000_000) for n in range(50)}
    server = RecordedServer(streams, url_limit=900)
    assert len(rows_of(RecordedReader(server).read(list(streams), START, END))) == 50


def test_memory_stays_bounded_when_the_consumer_waits() -> None:
    """With 3 workers, at most 3 answers and the one in the consumer's hands are there at a time."""
    streams = {f"S{n:02}": steady(50, 10_000_000) for n in range(40)}
    server = RecordedServer(streams)
    parts = RecordedReader(server, streams_per_request=1, max_workers=3).read(list(streams), START, END)
    for taken in range(1, 11):
        while not isinstance(next(parts), Events):
            pass
        assert len(server.requests) <= taken + 3
    parts.close()  # type: ignore[attr-defined]


def test_streams_are_divided_among_requests_without_remainders() -> None:
    streams = {f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}": steady(1, 10_000_000) for n in range(300)}
    server = RecordedServer(streams, url_budget=4000)
    each = 90
    assert len(rows_of(RecordedReader(server, max_workers=1).read(list(streams), START, END))) == 300
    assert [len(query["webId"]) >= each for _, query in server.requests] == [True] * 3 + [False]


def test_a_path_in_a_web_id_tells_whose_values_they_are() -> None:
    """A server that ignores webIdType and answers with PathOnly WebIDs, and with nothing else to know a stream by."""

    class PathOnly(RecordedServer):
        def answer(self, path: str, query: dict[str, Any]) -> bytes:
            decoded = json.loads(super().answer(path, query))
            for entry in decoded.get("Items", ()) if path == "/streamsets/recorded" else ():
                name = f"SRV\\{entry['WebId']}".upper().encode()
                entry["WebId"] = "P1DP" + base64.urlsafe_b64encode(name).decode().rstrip("=")
                del entry["Path"]
            return json.dumps(decoded).encode()

    server = PathOnly({f"S{n}": steady(3, 10_000_000) for n in range(5)})
    paths = {web_id: f"\\\\srv\\{web_id}" for web_id in server.streams}
    assert len(rows_of(RecordedReader(server).read(list(server.streams), START, END, paths=paths))) == 5
    assert len(server.requests) == 1
