"""How far a micro-batch goes, by what PI counts: bounded wherever the events lie, with few requests."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osipi.timeseries import planner
from osipi.timeseries.counted_rows import CountedRows, Counting, alike
from osipi.timeseries.offset import SECOND
from osipi.timeseries.planner import Bounds

KEYS = frozenset(f"stream {i}" for i in range(4))
DAY = 86_400


@dataclass
class Archive:
    """Counts events at whole seconds, as PI would in windows."""

    events: list[int]
    """Sorted, seconds."""
    most_cells: int = 500
    windows: bool = True
    plain: bool = True
    asked: list[tuple[int, int, int]] = field(default_factory=list)
    asked_whole: int = 0

    def count(self, begin: int, end: int) -> int:
        return bisect_left(self.events, -(-end // SECOND)) - bisect_left(self.events, -(-begin // SECOND))

    def cells(self, begin: int, end: int, length: int) -> list[float] | None:
        self.asked.append((begin, end, length))
        assert length % SECOND == 0
        assert 0 < -(-(end - begin) // length) <= self.most_cells
        if not self.windows:
            return None
        return [float(self.count(at, min(end, at + length))) for at in range(begin, end, length)]

    def whole(self, begin: int, end: int) -> float | None:
        self.asked_whole += 1
        return float(self.count(begin, end)) if self.plain else None


@dataclass
class OneSet:
    """The estimate of one set of streams."""

    counted: CountedRows

    def __call__(self, keys: object, begin: int, end: int) -> float:
        return self.counted.rows(begin, end)

    def until(self, keys: object, begin: int, end: int, horizon: int, allowed: float) -> int:
        return self.counted.until(begin, end, horizon, allowed)


def batches(
    archive: Archive, seconds: int, most: int, counting: Counting | None = None, window_seconds: int | None = None
) -> list[tuple[int, int]]:
    """Begin and end of each micro-batch, in seconds."""
    counted = CountedRows(KEYS, 0, archive, counting or Counting(), max_records=most, smallest=SECOND, together=4)
    bounds, found, at = Bounds(most, window_seconds), [], 0
    while at < seconds * SECOND:
        to = bounds.step(KEYS, at, seconds * SECOND, 1.0, OneSet(counted))
        assert to > at
        found.append((at // SECOND, to // SECOND))
        at = to
    return found


def held(archive: Archive, batch: tuple[int, int]) -> int:
    return archive.count(batch[0] * SECOND, batch[1] * SECOND)


def bounded(archive: Archive, found: list[tuple[int, int]], most: int) -> None:
    for begin, end in found:
        assert end == begin + 1 or held(archive, (begin, end)) <= most, (begin, end)


bursts = st.lists(
    st.tuples(st.integers(0, 3 * DAY - 1), st.integers(1, 200), st.sampled_from([0, 1, 60, 3_600])), max_size=8
)


@given(bursts, st.integers(1, 3 * DAY), st.sampled_from([10, 100, 1_000]), st.sampled_from([40, 500]))
@example([(3 * DAY - 1, 5_000, 0)], 3 * DAY, 10, 500)
@example([(0, 200, 0), (1, 200, 0)], 3 * DAY, 10, 40)
@example([], 1, 10, 500)
def test_micro_batches_cover_the_range_and_are_bounded(
    found: list[tuple[int, int, int]], seconds: int, most: int, cells: int
) -> None:
    events = sorted(at + (i * length // number) for at, number, length in found for i in range(number))
    archive = Archive(events, cells)
    planned = batches(archive, seconds, most)
    assert planned[0][0] == 0
    assert planned[-1][1] == seconds
    assert all(before[1] == after[0] for before, after in pairwise(planned))
    if cells >= 500:
        bounded(archive, planned, most)
    # a few for the length of the range, and a few for each micro-batch at most
    assert len(archive.asked) <= 12 + 7 * len(planned)


def test_history_with_events_at_its_end_only_takes_few_requests() -> None:
    begin = 30 * DAY - 7_200
    archive = Archive(sorted(second for second in range(begin, 30 * DAY) for _ in range(4)))
    planned = batches(archive, 30 * DAY, 500)
    bounded(archive, planned, 500)
    assert 7_200 * 4 / 500 <= len(planned) <= 7_200 * 4 / 500 * 4 / 3 + 5
    assert len(archive.asked) <= 12


def test_even_events_are_counted_once_for_many_micro_batches() -> None:
    archive = Archive(sorted(second for second in range(DAY) for _ in range(4)))
    planned = batches(archive, DAY, 1_000)
    bounded(archive, planned, 1_000)
    assert len(planned) <= DAY * 4 / 1_000 * 4 / 3
    assert len(archive.asked) <= len(planned) / 100 + 2


@pytest.mark.parametrize("a_second", [0.0, 1 / 60, 1.0, 50.0])
def test_what_is_expected_at_first_decides_no_bound(a_second: float) -> None:
    archive = Archive(sorted(second for second in range(0, 10 * DAY, 60) for _ in range(4)))
    counted = CountedRows(
        KEYS, 0, archive, Counting(), max_records=1_000, smallest=SECOND, together=4, a_second=a_second
    )
    at = batches = 0
    while at < 10 * DAY * SECOND:
        to = counted.until(at, 10 * DAY * SECOND, 10 * DAY * SECOND, 1_000)
        assert archive.count(at, to) <= 1_000
        at, batches = to, batches + 1
    assert batches <= 58 * 4 / 3
    assert len(archive.asked) <= 5


def test_a_burst_within_a_second_goes_through() -> None:
    archive = Archive([5_000] * 10_000 + list(range(5_001, 5_100)))
    planned = batches(archive, DAY, 100)
    assert (5_000, 5_001) in planned
    bounded(archive, planned, 100)
    assert len(planned) <= 5


def test_very_dense_streams_are_bounded() -> None:
    archive = Archive([second for second in range(300) for _ in range(400)])
    planned = batches(archive, 300, 1_000)
    bounded(archive, planned, 1_000)
    assert len(planned) <= 200


def test_counts_serve_the_windows_that_follow() -> None:
    archive = Archive(sorted(second for second in range(DAY) for _ in range(4)))
    planned = batches(archive, DAY, 100_000, window_seconds=600)
    assert planned == [(at, at + 600) for at in range(0, DAY, 600)]
    assert len(archive.asked) == 1


@pytest.mark.parametrize(("events", "number"), [(0, 1), (10_000, 10)])
def test_a_server_without_windows_gives_one_density(events: int, number: int) -> None:
    archive = Archive([i * 10 for i in range(events)], windows=False)
    planned = batches(archive, 100_000, 1_000)
    assert len(planned) in (number, number + 1)
    assert (len(archive.asked), archive.asked_whole) == (1, 1)


def test_a_server_that_counts_nothing_is_taken_to_have_an_event_a_second() -> None:
    archive = Archive([], windows=False, plain=False)
    planned = batches(archive, 10_000, 1_000)
    assert planned == [(at, at + 250) for at in range(0, 10_000, 250)]
    assert (len(archive.asked), archive.asked_whole) == (1, 1)


def test_a_server_that_stops_counting_leaves_what_was_counted() -> None:
    archive = Archive(sorted(second for second in range(DAY) for _ in range(4)), 50)
    counting = Counting()
    counted = CountedRows(KEYS, 0, archive, counting, max_records=1_000, smallest=SECOND, together=4)
    first = counted.until(0, DAY * SECOND, DAY * SECOND, 1_000)
    archive.windows = False
    at = first
    while at < DAY * SECOND:
        to = counted.until(at, DAY * SECOND, DAY * SECOND, 1_000)
        assert 0 < archive.count(at, to) <= 1_000
        at = to
    assert counted.even
    assert archive.asked_whole == 0


def test_a_plan_counts_a_few_stretches_and_takes_the_rest_to_be_alike() -> None:
    archive = Archive(sorted(second for second in range(10 * DAY) for _ in range(4)))
    counting = Counting(stretches_left=2)
    limited = batches(archive, 10 * DAY, 1_000, counting)
    assert len(archive.asked) == 2
    assert len(limited) == pytest.approx(len(batches(archive, 10 * DAY, 1_000)), rel=0.02)


def test_sets_that_share_nearly_all_streams_are_alike() -> None:
    keys = frozenset(range(100))
    assert alike(keys, keys)
    assert alike(keys, frozenset(range(5, 100)))
    assert not alike(keys, frozenset(range(50, 150)))
    assert not alike(keys, frozenset(range(80)))


def test_an_even_rate_is_cut_at_whole_seconds() -> None:
    rate = planner.EvenRate(2.0)
    assert rate(KEYS, 0, 10 * SECOND) == 80
    assert rate.until(KEYS, 0, 10 * SECOND, 10 * SECOND, 79) == 9 * SECOND
    assert rate.until(KEYS, 0, 10 * SECOND, 10 * SECOND, 80) == 10 * SECOND
    assert rate.until(KEYS, 0, 10 * SECOND, 10 * SECOND, 7) == 0
