"""The next step of a plan and what a sweep reads once more: pure functions of what was gathered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osipi.event_frames.facts import MOST_REREAD, Facts, Waiting, reread_of
from osipi.event_frames.offset import FrameOffset, Reread
from osipi.event_frames.planner import Step, next_step
from osipi.run_goal import SECOND
from osipi.state.failed_frames import UNNAMED, FrameReport
from support.fake_pi import guid

MICROSECOND = 10
BEFORE = FrameOffset(start=0, until=100 * SECOND, read_at=130 * SECOND, swept=130 * SECOND, lookback=50, open={})
FACTS = Facts(
    previous=BEFORE,
    places=(),
    now=230 * SECOND + 7,
    start=0,
    goal=200 * SECOND,
    reach=200 * SECOND,
    swept=False,
    lookback_interval=3600 * SECOND,
)


def test_the_first_step_reads_everything_and_counts_as_a_sweep() -> None:
    first = replace(FACTS, previous=None, reach=50 * SECOND)
    assert next_step(first) == Step(50 * SECOND, 230 * SECOND, sweeps=True)


def test_a_run_sweeps_once_when_it_reaches_its_goal() -> None:
    assert next_step(FACTS) == Step(200 * SECOND, 230 * SECOND, sweeps=True)
    assert next_step(replace(FACTS, reach=150 * SECOND)) == Step(150 * SECOND, 230 * SECOND, sweeps=False)
    assert next_step(replace(FACTS, swept=True)) == Step(200 * SECOND, 230 * SECOND, sweeps=False)


def test_a_run_without_anything_new_still_sweeps_once_and_then_ends() -> None:
    level = replace(FACTS, goal=100 * SECOND, reach=100 * SECOND)
    assert next_step(level) == Step(100 * SECOND, 230 * SECOND, sweeps=True)
    assert next_step(replace(level, swept=True)) is None


@pytest.mark.parametrize(("seconds", "sweeps"), [(3599, False), (3600, True)])
def test_a_continuous_run_sweeps_at_intervals(seconds: int, sweeps: bool) -> None:
    step = next_step(replace(FACTS, swept=True, now=(130 + seconds) * SECOND))
    assert step is not None
    assert step.sweeps is sweeps


def test_read_at_grows_when_the_clock_goes_back() -> None:
    step = next_step(replace(FACTS, now=5 * SECOND))
    assert step is not None
    assert step.read_at == BEFORE.read_at + MICROSECOND


def report(key: str, start: int = 0, *, row: bool = False) -> FrameReport:
    return FrameReport(key, guid(50), None, None, start, 9, 9, "server", 500, "corrupt", row=row)


NAMED, ATTRIBUTES, UNNAMED_ = report(guid(1)), report(guid(2), row=True), report(UNNAMED + "1", 40)
NOTHING = Waiting(named=(), answering=(), silent=(), unreplaced=None)


def test_frames_with_ids_are_asked_for_by_them_and_others_by_their_windows() -> None:
    assert reread_of(NOTHING, replaces=True) is None
    assert reread_of(replace(NOTHING, named=(NAMED,)), replaces=False) == Reread(None, (guid(1),))
    assert reread_of(replace(NOTHING, answering=(UNNAMED_, report("unnamed-2", 70))), replaces=False) == Reread(40, ())
    assert reread_of(replace(NOTHING, silent=(UNNAMED_,)), replaces=False) is None
    many = tuple(report(guid(n)) for n in range(MOST_REREAD + 1))
    assert reread_of(replace(NOTHING, named=many), replaces=False) == Reread(None, tuple(map(guid, range(MOST_REREAD))))


def test_a_window_that_was_not_replaced_waits_for_every_frame_that_is_missing_in_it() -> None:
    unreplaced = replace(NOTHING, unreplaced=20)
    assert reread_of(unreplaced, replaces=True) == Reread(20, ())
    assert reread_of(unreplaced, replaces=False) is None
    assert reread_of(replace(unreplaced, silent=(UNNAMED_,)), replaces=True) is None
    assert reread_of(replace(unreplaced, named=(NAMED,)), replaces=True) == Reread(None, (guid(1),))
    assert reread_of(replace(unreplaced, named=(ATTRIBUTES,)), replaces=True) == Reread(20, (guid(2),))
