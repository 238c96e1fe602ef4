"""Whatever joins, leaves, fails and comes back, each stream is read once from its start to PI's clock."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from osipi.state.failed_streams import Report
from osipi.timeseries import planner
from osipi.timeseries.key_sets import stream_key
from osipi.timeseries.offset import SECOND, Group, Offset, Sweep
from osipi.timeseries.planner import Bounds, Facts
from osipi.timeseries.positions import Positions

KEYS = [stream_key(f"attribute {i}") for i in range(6)]
START = 1_000 * SECOND


one_a_second = planner.EvenRate(1.0)


class Reader:
    """Holds what a table would hold: the seconds that were landed of each stream; and the reports of its readers."""

    def __init__(self) -> None:
        self.landed: dict[str, list[tuple[int, int]]] = {key: [] for key in KEYS}
        self.reports: dict[str, Report] = {}

    def read(self, start: Offset | None, end: Offset, failing: Collection[str]) -> list[tuple[str, int, int]]:
        rows = []
        reads = planner.reads_between(start, end)
        assert len([key for read in reads for key in read.keys]) == len({key for read in reads for key in read.keys})
        for read in reads:
            for key in read.keys:
                if key in failing:
                    self.reports[key] = Report(
                        key, key, None, read.start, read.end, "server", 500, "corrupt", end.read_at, sweep=read.sweep
                    )
                else:
                    self.reports.pop(key, None)
                    rows.append((key, read.start, read.end))
        return rows

    def commit(self, rows: list[tuple[str, int, int]]) -> None:
        for key, begin, end in rows:
            self.landed[key].append((begin, end))

    def covered(self, key: str, once: bool = True) -> list[tuple[int, int]]:
        joined: list[tuple[int, int]] = []
        for begin, end in sorted(self.landed[key]):
            assert not once or not joined or joined[-1][1] <= begin, f"read twice: {sorted(self.landed[key])}"
            if joined and begin <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((begin, end))
        return joined


def facts(previous: Offset, target: int, cap: int | None = None, sweep: Sweep | None = None) -> Facts:
    """All streams selected; those that the offset holds are failing still."""
    positions = Positions.after(previous, [], KEYS, previous.held, future=previous.future)
    return Facts(previous, positions, previous.read_at + 1, target, target if cap is None else cap, sweep)


def planned(facts: Facts, bound: int) -> Offset | None:
    return planner.plan(facts, Bounds(bound), one_a_second).end


@dataclass(frozen=True)
class Step:
    """What happens in one run."""

    seconds: int
    """PI's clock moves on."""
    selected: frozenset[str]
    failing: frozenset[str]
    killed: frozenset[str] | None
    """The first micro-batch is read, killed before its commit, and read again while these fail."""
    sweeps: bool


some = st.frozensets(st.sampled_from(KEYS))
runs = st.lists(st.builds(Step, st.integers(0, 400), some, some, st.none() | some, st.booleans()), max_size=8)


def catch_up(offset: Offset | None, reader: Reader, step: Step, cap: int, bound: int, lookback: int) -> Offset:
    """One run, as a table's `latest_offset` and its reads take turns."""
    begun_at = START if offset is None else offset.until
    asked, killed, swept = False, step.killed, not (step.sweeps and lookback)
    for _ in range(2_000):
        previous = offset or planner.first("run", START, cap)
        fresh = [report for report in reader.reports.values() if report.at == previous.read_at]
        positions = Positions.after(previous, fresh, step.selected, reader.reports, lookback=lookback * SECOND)
        if not asked:
            waiting = (positions.held & step.selected) - positions.failed
            positions, asked = positions.answering(waiting - step.failing), True
        target = max(cap, previous.until)
        sweep = previous.sweep if previous.sweep and previous.sweep.left else None
        if sweep is None and not swept:
            begin = max(START, min(begun_at, previous.sweep.level if previous.sweep else begun_at) - lookback * SECOND)
            sweep = Sweep(begin, begin, max(begin, begun_at), previous.until, previous.until)
        plan = planner.plan(
            Facts(previous, positions, previous.read_at + 1, target, target, sweep), Bounds(bound), one_a_second
        )
        swept = swept or plan.began_sweep
        if plan.end is None and offset is not None:
            return previous
        end = plan.end or previous
        assert end.until >= previous.until
        again = Offset.from_json(json.loads(json.dumps(end.to_json())))
        assert again == end
        rows = reader.read(offset, again, step.failing)
        if killed is not None:
            rows, killed = reader.read(offset, again, killed), None
        reader.commit(rows)
        offset = again
    raise AssertionError("the run does not end")


@settings(max_examples=150)
@given(runs, st.sampled_from([30, 200, 100_000]))
@example(
    [
        Step(1, frozenset(KEYS), frozenset(KEYS[:1]), None, False),
        Step(0, frozenset(KEYS[:1]), frozenset(), None, False),
    ],
    30,
)
def test_every_stream_is_read_once_and_without_a_hole(steps: list[Step], bound: int) -> None:
    reader, offset, clock = Reader(), None, START
    for step in steps:
        clock += step.seconds * SECOND
        offset = catch_up(offset, reader, step, clock, bound, lookback=0)
        for key in KEYS:
            assert len(reader.covered(key)) <= 1, reader.covered(key)
    for _ in range(2):
        offset = catch_up(offset, reader, Step(0, frozenset(KEYS), frozenset(), None, False), clock, bound, lookback=0)
    for key in KEYS:
        assert reader.covered(key) == ([(START, clock)] if clock > START else [])
    # where nothing was left to read, streams that came back move with the next events
    assert clock == START or offset.positions == dict.fromkeys(KEYS, clock)


@settings(max_examples=150)
@given(runs, st.sampled_from([30, 200, 100_000]), st.sampled_from([10, 100, 5_000]))
def test_with_a_lookback_every_stream_is_read_at_least_once(steps: list[Step], bound: int, lookback: int) -> None:
    reader, offset, clock = Reader(), None, START
    for step in steps:
        clock += step.seconds * SECOND
        offset = catch_up(offset, reader, step, clock, bound, lookback)
        for key in KEYS:
            assert len(reader.covered(key, once=False)) <= 1, reader.covered(key, once=False)
    for _ in range(2):
        step = Step(0, frozenset(KEYS), frozenset(), None, True)
        offset = catch_up(offset, reader, step, clock, bound, lookback)
    for key in KEYS:
        assert reader.covered(key, once=False) == ([(START, clock)] if clock > START else [])
    # where nothing was left to read, streams that came back move with the next events
    assert clock == START or offset.positions == dict.fromkeys(KEYS, clock)


def test_a_long_history_is_cut_into_batches_of_about_the_bound() -> None:
    offset, goal, sizes = planner.first("run", START, START), START + 3_600 * SECOND, []
    while (end := planned(facts(offset, goal), 1_000)) is not None:
        sizes.append(sum(len(r.keys) * (r.end - r.start) // SECOND for r in planner.reads_between(offset, end)))
        offset = end
    assert max(sizes) <= 1_000
    assert len(sizes) == 22


def test_a_joining_stream_gets_its_history_while_the_others_are_not_read_again() -> None:
    goal = START + 160 * SECOND
    level = Offset("run", START, START + 100 * SECOND, 1, (Group(START + 100 * SECOND, frozenset(KEYS[:5])),))
    joined = planned(facts(level, goal), 10**6)
    assert joined is not None
    assert [(r.start, r.end, len(r.keys)) for r in planner.reads_between(level, joined)] == [
        (START, START + 160 * SECOND, 1),
        (START + 100 * SECOND, START + 160 * SECOND, 5),
    ]


def test_many_groups_that_follow_move_in_one_micro_batch_as_far_as_it_holds() -> None:
    top = START + 1_000 * SECOND
    groups = tuple(Group(START + i * 100 * SECOND, frozenset([key])) for i, key in enumerate(KEYS[:5]))
    level = Offset("run", START, top, 1, (*groups, Group(top, frozenset(KEYS[5:]))))
    whole = planned(facts(level, top), 10_000)
    assert whole is not None
    assert whole.groups == (Group(top, frozenset(KEYS)),)
    part = planned(facts(level, top), 350)
    assert part is not None
    assert sum(len(r.keys) * (r.end - r.start) // SECOND for r in planner.reads_between(level, part)) <= 350


def test_what_follows_goes_no_further_than_the_target_and_the_level_goes_ahead() -> None:
    top, cap = START + 100 * SECOND, START + 500 * SECOND
    level = Offset("run", START, top, 1, (Group(START, frozenset(KEYS[:1])), Group(top, frozenset(KEYS[1:]))))
    plan = planner.plan(facts(level, top, cap), Bounds(10**6), one_a_second)
    assert plan.end is not None
    assert plan.went_ahead
    assert plan.end.groups == (Group(top, frozenset(KEYS[:1])), Group(cap, frozenset(KEYS[1:])))
    assert planned(facts(plan.end, top, cap), 10**6) is None


def test_the_same_facts_give_the_same_plan() -> None:
    level = Offset("run", START, START + 100 * SECOND, 1, (Group(START + 100 * SECOND, frozenset(KEYS[:5])),))
    known = facts(level, START + 160 * SECOND)
    assert planner.plan(known, Bounds(70), one_a_second) == planner.plan(known, Bounds(70), one_a_second)
    assert known == facts(level, START + 160 * SECOND)


def swept(offset: Offset, sweep: Sweep, bound: int) -> list[planner.Read]:
    reads = []
    while sweep.left:
        after = planned(replace(facts(offset, offset.until, sweep=sweep), sweep_first=True), bound)
        assert after is not None
        assert after.sweep is not None
        after = Offset.from_json(json.loads(json.dumps(after.to_json())))
        reads += planner.reads_between(offset, after)
        offset, sweep = after, after.sweep
    return reads


def test_a_sweep_covers_the_lookback_in_bounded_steps_and_then_rests() -> None:
    top = START + 1_000 * SECOND
    level = Offset("run", START, top, 1, (Group(top, frozenset(KEYS)),))
    begin = START + 400 * SECOND
    reads = swept(level, Sweep(begin, begin, top, top, top), 1_200)
    assert [(read.start, read.end) for read in reads] == [
        (begin + i * 200 * SECOND, begin + (i + 1) * 200 * SECOND) for i in range(3)
    ]
    done = replace(level, read_at=9, sweep=Sweep(begin, top, top, top, top))
    moved = planned(facts(done, top + 60 * SECOND), 10**6)
    assert moved is not None
    assert [(read.start, read.sweep) for read in planner.reads_between(done, moved)] == [(top, False)]


def test_the_same_window_is_swept_again_at_another_time() -> None:
    top = START + 1_000 * SECOND
    level = Offset("run", START, top, 1, (Group(top, frozenset(KEYS)),))
    for _ in range(2):
        (read,) = swept(level, Sweep(START, START, top, top, top), 10**6)
        assert (read.start, read.end, read.keys, read.sweep) == (START, top, tuple(sorted(KEYS)), True)


def test_a_sweep_looks_at_what_each_stream_has_read_and_at_none_that_is_held() -> None:
    top, low = START + 1_000 * SECOND, START + 500 * SECOND
    groups = (
        Group(low, frozenset(KEYS[:1])),
        Group(low, frozenset(KEYS[1:2]), held=True),
        Group(top, frozenset(KEYS[2:])),
    )
    offset = Offset("run", START, top, 1, groups)
    reads = swept(offset, Sweep(START, START, top, top, top), 10**6)
    assert [(r.start, r.end, set(r.keys)) for r in reads] == [(START, low, {KEYS[0]}), (START, top, set(KEYS[2:]))]


def test_streams_with_a_future_are_swept_beyond_the_end() -> None:
    top, horizon = START + 1_000 * SECOND, START + 9_000 * SECOND
    groups = (Group(top, frozenset(KEYS[:2]), future=True), Group(top, frozenset(KEYS[2:])))
    offset = Offset("run", START, top, 1, groups)
    begin = START + 900 * SECOND
    reads = swept(offset, Sweep(begin, begin, top, top, horizon), 10_000)
    assert [(r.start, r.end, len(r.keys)) for r in reads] == [
        (begin, top, 6),
        (top, START + 6_000 * SECOND, 2),
        (START + 6_000 * SECOND, horizon, 2),
    ]


def test_a_stream_that_fails_goes_back_by_the_lookback() -> None:
    top, begin, end = START + 1_000 * SECOND, START + 700 * SECOND, START + 800 * SECOND
    level = Offset("run", START, top, 5, (Group(top, frozenset(KEYS)),))
    swept = Report(KEYS[0], KEYS[0], None, begin, end, "server", 500, "corrupt", 5, sweep=True)
    read = Report(KEYS[1], KEYS[1], None, end, top, "server", 500, "corrupt", 5)
    for lookback, positions in ((0, (begin, end)), (400, (top - 400 * SECOND, end - 400 * SECOND))):
        after = Positions.after(level, [swept, read], KEYS, KEYS[:2], lookback=lookback * SECOND)
        assert after.failed == after.held == set(KEYS[:2])
        assert (after.of[KEYS[0]], after.of[KEYS[1]]) == positions


def test_equal_offsets_have_equal_text() -> None:
    groups = (Group(START, frozenset(KEYS[:3])), Group(START + SECOND, frozenset(KEYS[3:]), held=True))
    one, other = (Offset("run", START, START + SECOND, 7, groups) for _ in range(2))
    assert json.dumps(one.to_json()) == json.dumps(other.to_json())
    assert list(one.to_json()) == ["v", "lineage", "start", "until", "read_at", "groups", "sweep"]
