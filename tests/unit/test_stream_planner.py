"""Whatever joins, leaves, fails and comes back, each stream is read once from its start to PI's clock."""

from __future__ import annotations

import json
from collections.abc import Collection

from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.streams import planner
from osipi.streams.offset import SECOND, Offset, Sweep
from osipi.streams.reports import Report
from osipi.streams.sets import stream_key

KEYS = [stream_key(f"attribute {i}") for i in range(6)]
START = 1_000 * SECOND


def one_a_second(keys: Collection[str], begin: int, end: int) -> float:
    return len(keys) * (end - begin) / SECOND


class Reader:
    """Holds what a table would hold: the seconds that were landed of each stream."""

    def __init__(self) -> None:
        self.landed: dict[str, list[tuple[int, int]]] = {key: [] for key in KEYS}
        self.reports: dict[tuple[str, int], Report] = {}

    def read(self, start: Offset | None, end: Offset, failing: Collection[str]) -> None:
        for read in planner.reads_between(start, end):
            for key in read.keys:
                if key in failing:
                    self.reports[key, read.start] = Report(
                        key, key, None, read.start, read.end, "server", 500, "corrupt", end.read_at
                    )
                else:
                    self.reports.pop((key, read.start), None)
                    self.landed[key].append((read.start, read.end))

    def covered(self, key: str) -> list[tuple[int, int]]:
        spans = sorted(self.landed[key])
        joined: list[tuple[int, int]] = []
        for begin, end in spans:
            assert not joined or joined[-1][1] <= begin, f"read twice: {spans}"
            if joined and joined[-1][1] == begin:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((begin, end))
        return joined


runs = st.lists(
    st.tuples(
        st.integers(0, 400),  # seconds that PI's clock moves on
        st.sets(st.sampled_from(KEYS)),  # selected in this run
        st.sets(st.sampled_from(KEYS)),  # in trouble during this run
    ),
    max_size=8,
)


def catch_up(
    offset: Offset | None, reader: Reader, selected: Collection[str], failing: Collection[str], cap: int, bound: int
) -> Offset:
    """One run, as a table's `latest_offset` and its reads take turns."""
    refused: set[str] = set()
    for _ in range(2_000):
        previous = offset or planner.first(START, cap)
        positions, held, settled = planner.put_back(previous, list(reader.reports.values()))
        for report in settled:
            del reader.reports[report.key, report.start]
        just_failed = {key for key in held if previous.positions[key] != positions[key]}
        refused |= just_failed | {key for key in held if key in failing}
        end = planner.advance(
            previous, positions, selected, refused, max(cap, previous.until), previous.read_at + 1,
            planner.Bounds(bound), one_a_second,
        )  # fmt: skip
        assert end.until >= previous.until
        if end.groups == previous.groups and offset is not None:
            return previous
        again = Offset.from_json(json.loads(json.dumps(end.to_json())))
        assert again == end
        reader.read(offset, again, failing)
        offset = again
    raise AssertionError("the run does not end")


@settings(max_examples=150, deadline=None)
@given(runs, st.sampled_from([30, 200, 100_000]))
def test_every_stream_is_read_once_and_without_a_hole(steps: list[tuple[int, set[str], set[str]]], bound: int) -> None:
    reader, offset, clock = Reader(), None, START
    for seconds, selected, failing in steps:
        clock += seconds * SECOND
        offset = catch_up(offset, reader, selected, failing, clock, bound)
        for key in KEYS:
            assert len(reader.covered(key)) <= 1, reader.covered(key)
    offset = catch_up(offset, reader, KEYS, (), clock, bound)
    offset = catch_up(offset, reader, KEYS, (), clock, bound)
    end = max(clock, START)
    for key in KEYS:
        assert reader.covered(key) == ([(START, end)] if end > START else [])
    assert offset.groups == ((end, frozenset(KEYS)),)


def test_a_long_history_is_cut_into_batches_of_about_the_bound() -> None:
    reader, offset = Reader(), planner.first(START, START)
    sizes = []
    while True:
        end = planner.advance(
            offset, offset.positions, KEYS, (), START + 3_600 * SECOND, offset.read_at + 1,
            planner.Bounds(1_000), one_a_second,
        )  # fmt: skip
        if end.groups == offset.groups:
            break
        sizes.append(sum(len(r.keys) * (r.end - r.start) // SECOND for r in planner.reads_between(offset, end)))
        reader.read(offset, end, ())
        offset = end
    assert max(sizes) <= 1_000
    assert len(sizes) == 22


def test_a_joining_stream_gets_its_history_while_the_others_are_not_read_again() -> None:
    first = planner.advance(
        planner.first(START, START), {}, KEYS[:5], (), START + 100 * SECOND, 1, planner.Bounds(10**6), one_a_second
    )
    joined = planner.advance(
        first, first.positions, KEYS, (), START + 160 * SECOND, 2, planner.Bounds(10**6), one_a_second
    )
    assert [(r.start, r.end, len(r.keys)) for r in planner.reads_between(first, joined)] == [
        (START, START + 160 * SECOND, 1),
        (START + 100 * SECOND, START + 160 * SECOND, 5),
    ]


def test_a_sweep_covers_the_lookback_in_bounded_steps_and_then_rests() -> None:
    level = Offset(START, START + 1_000 * SECOND, 1, ((START + 1_000 * SECOND, frozenset(KEYS)),))
    begin, end = START + 400 * SECOND, START + 1_000 * SECOND
    spans, offset = [], level
    while (after := planner.sweep_on(offset, begin, end, 2, planner.Bounds(1_200), one_a_second, KEYS)) is not None:
        spans += [(read.start, read.end) for read in planner.reads_between(offset, after)]
        offset = after
        if offset.sweep is not None and offset.sweep.at == offset.sweep.end:
            break
    assert spans == [(begin + i * 200 * SECOND, begin + (i + 1) * 200 * SECOND) for i in range(3)]
    assert offset.sweep == Sweep(end - 200 * SECOND, end, end)
    assert planner.reads_between(offset, Offset.from_json(json.loads(json.dumps(offset.to_json())))) == []


def test_the_same_window_is_swept_again_at_another_time() -> None:
    at = START + 1_000 * SECOND
    level = Offset(START, at, 1, ((at, frozenset(KEYS)),))
    once = planner.sweep_on(level, START, at, 2, planner.Bounds(10**6), one_a_second, KEYS)
    assert once is not None
    again = planner.sweep_on(once, START, at, 3, planner.Bounds(10**6), one_a_second, KEYS)
    assert again is not None
    reads = planner.reads_between(once, again)
    assert [(read.start, read.end, read.keys, read.sweep) for read in reads] == [(START, at, tuple(sorted(KEYS)), True)]
    moved = planner.advance(
        again, again.positions, KEYS, (), at + 60 * SECOND, 4, planner.Bounds(10**6), one_a_second
    )  # fmt: skip
    assert [(read.start, read.sweep) for read in planner.reads_between(again, moved)] == [(at, False)]


def test_a_stream_that_fails_in_a_sweep_goes_back_and_one_read_since_does_not() -> None:
    at, begin, end = START + 1_000 * SECOND, START + 100 * SECOND, START + 400 * SECOND
    level = Offset(START, at, 1, ((at, frozenset(KEYS)),))
    swept = Report(KEYS[0], KEYS[0], None, begin, end, "server", 500, "corrupt", 1, sweep=True)
    read_since = Report(KEYS[1], KEYS[1], None, begin, end, "server", 500, "corrupt", 1)
    positions, held, settled = planner.put_back(level, [swept, read_since])
    assert (positions[KEYS[0]], positions[KEYS[1]]) == (begin, at)
    assert held == {KEYS[0]}
    assert settled == [read_since]


def test_equal_offsets_have_equal_text() -> None:
    groups = ((START, frozenset(KEYS[:3])), (START + SECOND, frozenset(KEYS[3:])))
    one, other = Offset(START, START + SECOND, 7, groups), Offset(START, START + SECOND, 7, groups)
    assert json.dumps(one.to_json()) == json.dumps(other.to_json())
    assert list(one.to_json()) == ["v", "start", "until", "read_at", "groups", "sweep"]
