"""Every scenario on engine `local`, and a run killed at every main step.

Each is played in one of its modes, in turn; `make exactness` plays them in all.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from exactness.kills import KINDS, play_kills
from exactness.scenarios import SCENARIOS
from exactness.snapshots import SNAPSHOTS, play_snapshots
from exactness.world import Kind, play

CASES = [
    pytest.param(name, mode, id=f"{name}, {mode}")
    for number, (name, story) in enumerate(SCENARIOS.items())
    for mode in [story.modes[number % len(story.modes)]]
    if "local" in story.engines
]


@pytest.mark.parametrize(("name", "mode"), CASES)
def test_tables_keep_the_promise_of_their_mode(name: str, mode: str, tmp_path: Path) -> None:
    outcome = play(SCENARIOS[name], mode, "local", tmp_path / "work")
    assert outcome.counts.exact, outcome.counts.problems
    assert outcome.counts.landed or outcome.counts.true == 0


@pytest.mark.parametrize(("kind", "mode"), KINDS, ids=[" ".join(case) for case in KINDS])
def test_a_run_killed_anywhere_is_made_good_by_the_next(kind: Kind, mode: str, tmp_path: Path) -> None:
    outcomes = list(play_kills(kind, mode, tmp_path, every=False))
    assert [problem for outcome in outcomes for problem in outcome.counts.problems] == []
    assert len(outcomes) > 10


@pytest.mark.parametrize("name", list(SNAPSHOTS))
def test_snapshots_are_whole_or_stay(name: str, tmp_path: Path) -> None:
    outcome = play_snapshots(name, "local", tmp_path)
    assert outcome.counts.exact, outcome.counts.problems
