"""Streams are asked together so that most need one page; what is expected of them never decides what is given."""

from __future__ import annotations

import random
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_recorded_exactness import END, START, plants, rows_of, truth

from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.grouping import Waiting, count_requests, together
from osipi.piwebapi.recorded.reader import RecordedReader
from osipi.piwebapi.recorded.requests import Stream
from support.recorded_server import Event, RecordedServer, divided, in_total, per_stream

CAP = 3_000
SECONDS = 1_000
END_OF_MANY = START + SECONDS * 10_000_000

Plant = dict[str, list[Event]]


def steady(count: int) -> list[Event]:
    """So many events, evenly over the range."""
    return [(START + i * SECONDS * 10_000_000 // max(1, count) + 7, float(i)) for i in range(count)]


def plant(*kinds: tuple[int, int], order: int = 0) -> Plant:
    """Streams of several kinds, (how many, events of each), in an order that says nothing."""
    counts = [events for streams, events in kinds for _ in range(streams)]
    random.Random(order).shuffle(counts)
    return {f"S{number:04}": steady(count) for number, count in enumerate(counts)}


def requests_of(server: RecordedServer, *, expected: bool, workers: int = 1, most: int = 100) -> int:
    known = {web_id: len(events) for web_id, events in server.streams.items()} if expected else None
    reader = RecordedReader(server, limits=server.limits, streams_per_request=most, max_workers=workers)
    rows = rows_of(reader.read(list(server.streams), START, END_OF_MANY, expected=known))
    assert rows == {key: truth(events, START, END_OF_MANY) for key, events in server.streams.items()}
    return len(server.requests)


def ideal(streams: Plant, most: int = 100) -> float:
    """Every request full of events or of streams."""
    return sum(max(len(events) / CAP, 1 / most) for events in streams.values())


PLANTS = {
    "one dense, many sparse": plant((1, 2_900), (600, 2)),
    "scanned alike": plant((300, 100)),
    "a tenth dense": plant((40, 600), (360, 10)),
    "three classes": plant((10, 1_000), (100, 60), (300, 6)),
    "denser than a call": plant((3, 8_000), (200, 10)),
}


@pytest.mark.parametrize("name", PLANTS)
def test_requests_come_near_the_ideal_sum(name: str) -> None:
    streams = PLANTS[name]
    server = RecordedServer(streams, limits=Limits(CAP), cap=CAP, cap_counts="product")
    needed = requests_of(server, expected=True)
    assert needed <= ceil(1.15 * ideal(streams)) + 2
    without = RecordedServer(streams, limits=Limits(CAP), cap=CAP, cap_counts="product")
    assert needed <= requests_of(without, expected=False)
    limits = Limits(CAP, never_divides=True, never_totals=True)
    counts = [len(events) for events in streams.values()]
    assert count_requests(counts, counts, limits, None, 100) == pytest.approx(needed, rel=0.1, abs=2)
    unknown = [None] * len(counts)
    assert count_requests(counts, unknown, limits, None, 100) == pytest.approx(len(without.requests), rel=0.4, abs=2)


@pytest.mark.parametrize(("cut", "stuck"), [(divided, 0), (in_total, 27)])
def test_where_max_count_is_shared_fewer_are_asked_together(cut: object, stuck: int) -> None:
    streams = plant((60, 100), (200, 2))
    servers = [RecordedServer(streams, cut=cut, limits=Limits(CAP), cap=CAP) for _ in range(2)]  # type: ignore[arg-type]
    requests = [requests_of(server, expected=expected) for server, expected in zip(servers, (True, False), strict=True)]
    assert requests[0] <= requests[1]
    # five streams of a hundred events are the most that a page of 600, divided by five, holds; those of the request
    # that found out may have got nothing, and are asked alone
    assert requests[0] <= 60 / 5 * 1.5 + 200 / 38 + 6 + stuck


def test_a_stream_that_has_more_than_was_expected_is_continued() -> None:
    streams = plant((100, 90))
    server = RecordedServer(streams, limits=Limits(CAP), cap=CAP, cap_counts="product")
    reader = RecordedReader(server, limits=server.limits, max_workers=1)
    expected = dict.fromkeys(streams, 20)
    rows = rows_of(reader.read(list(streams), START, END_OF_MANY, expected=expected))
    assert rows == {key: truth(events, START, END_OF_MANY) for key, events in streams.items()}


def test_a_cap_that_is_named_on_the_way_is_kept_by_what_waits() -> None:
    streams = plant((100, 90))
    server = RecordedServer(streams, cap=CAP // 3, cap_counts="product", limits=Limits(CAP))
    assert requests_of(server, expected=True) <= ceil(1.15 * 100 * 90 / (CAP // 3)) + 3
    assert server.limits.cap == CAP // 3


def test_requests_keep_to_the_url() -> None:
    server = RecordedServer(plant((300, 2)), url_limit=1_500, url_budget=1_500)
    requests_of(server, expected=True)
    assert max(len(server.url(path, query)) for path, query in server.requests) <= 1_500


def test_streams_that_nobody_counted_come_first_and_are_not_mixed_with_others() -> None:
    streams = [Stream(n, f"S{n}", f"S{n}", 0, expected) for n, expected in enumerate([5, None, 9, None, 7])]
    waiting = Waiting(streams)
    taken = []
    while waiting:
        head = waiting.head(Limits(), None, 100, shared=False)
        taken.append([stream.index for stream in waiting.take(len(head)).streams])
    assert taken == [[1, 3], [2, 4, 0]]


@given(
    expected=st.integers(0, 400_000),
    cap=st.integers(1, 200_000),
    most=st.integers(1, 1_000),
    page_size=st.one_of(st.none(), st.integers(1, 2_000)),
    shared=st.booleans(),
)
def test_any_number_of_events_has_a_group(
    expected: int, cap: int, most: int, page_size: int | None, shared: bool
) -> None:
    assert 1 <= together(expected, Limits(cap), page_size, most, shared=shared) <= most


@settings(max_examples=150)
@given(
    streams=plants(),
    cut=st.sampled_from([per_stream, divided, in_total]),
    cap=st.integers(26, 80),
    known=st.dictionaries(st.sampled_from([f"S{n}" for n in range(8)]), st.integers(0, 60)),
    workers=st.integers(1, 3),
    page_size=st.one_of(st.none(), st.integers(5, 40)),
)
def test_whatever_is_expected_every_event_comes_once(
    streams: Plant, cut: object, cap: int, known: dict[str, int], workers: int, page_size: int | None
) -> None:
    server = RecordedServer(streams, cut=cut, cap=cap)  # type: ignore[arg-type]
    reader = RecordedReader(server, limits=Limits(cap), max_workers=workers, page_size=page_size)
    try:
        rows = rows_of(reader.read(list(streams), START, END, expected=known))
    except AssertionError as error:
        # more events within a microsecond than the server gives at all
        assert "within the microsecond" in str(error)  # noqa: PT017
        return
    assert rows == {key: truth(events) for key, events in streams.items()}
