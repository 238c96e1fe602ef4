"""Whatever happens in whatever order, between runs and within them: a table equals the archive in the end."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from osipi.listing.fresh import Listing
from osipi.timeseries.offset import SECOND
from support.stream_plant import BEGIN, Plant, expected, make_plant, point, web_id

STREAMS = (1, 2, 3)
LOOKBACK = 200

some = st.frozensets(st.sampled_from(STREAMS))


@dataclass(frozen=True)
class Step:
    """What happens before and in one run."""

    seconds: int
    selected: frozenset[int]
    refused: frozenset[int]
    late_by: int
    """An event that comes so many seconds late, to every stream."""
    deleted: bool
    """One event of the last hundred seconds is deleted from every stream."""
    same_process: bool
    killed_after: int | None
    """The micro-batch of that number is read, and the process killed before its commit."""


steps = st.lists(
    st.builds(
        Step,
        st.integers(0, 150),
        st.frozensets(st.sampled_from(STREAMS), min_size=2),
        some,
        st.integers(1, LOOKBACK - 1),
        st.booleans(),
        st.booleans(),
        st.none() | st.integers(0, 2),
    ),
    min_size=1,
    max_size=6,
)


def live(plant: Plant, step: Step, late: bool) -> None:
    """The plant goes on for some seconds."""
    now = plant.server.now
    for number in STREAMS:
        events = plant.events(number) + [(now + i * 10 * SECOND, 1.0) for i in range(step.seconds // 10)]
        if late:
            tick = max(BEGIN, now - step.late_by * SECOND) + 5_000_000 + number
            events = [event for event in events if event[0] != tick] + [(tick, -float(step.late_by))]
            recent = [event for event in events if now - 100 * SECOND < event[0] < now]
            if step.deleted and recent:
                events.remove(recent[0])
        plant.change(number, events)
    plant.server.now += step.seconds * SECOND


def run(plant: Plant, step: Step) -> None:
    """One run, perhaps killed and begun again."""
    if not step.same_process:
        plant.restart()
    # the last stream always answers: a failure of all would raise
    plant.server.statuses = {web_id(n): 500 for n in step.refused if n != max(step.selected)}
    plant.selected[:] = [point(n) for n in sorted(step.selected)]
    plant.memory.selection = Listing()
    for number in range(100):
        end = plant.plan()
        if end == plant.offset:
            return
        rows = list(plant.read(plant.offset, end))
        if number == step.killed_after:
            plant.restart()
            rows = list(plant.read(plant.offset, end))
        plant.commit(rows, end)
    raise AssertionError("the run does not end")


@pytest.mark.parametrize("mode", ["append", "cdc", "replace"])
@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    # a case is a whole history: making it shorter takes many minutes
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(history=steps, bound=st.sampled_from(["20", "100", "100000"]))
def test_a_table_equals_the_archive_in_the_end(
    mode: str, history: Sequence[Step], bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory() as state:
        plant = make_plant(monkeypatch, streams=len(STREAMS), every=10)
        options: dict[str, Any] = {"state_path": state, "settle_seconds": "0", "window_seconds": bound}
        if mode != "append":
            options |= {"read_mode": mode, "lookback_seconds": str(LOOKBACK), "lookback_interval_seconds": "1"}
        if mode == "replace":
            options["emit_windows"] = "true"
        plant.options |= options
        for step in history:
            live(plant, step, late=mode != "append")
            run(plant, step)
        calm = Step(0, frozenset(STREAMS), frozenset(), 1, False, False, None)
        for _ in range(2):
            run(plant, calm)
        assert plant.failing == 0
        for number in STREAMS:
            truth = expected(plant, number, plant.server.now)
            if mode == "append":
                assert plant.landed(number) == truth, number
            elif mode == "replace":
                assert plant.merged(number) == truth, number
            else:
                assert set(truth) <= set(plant.merged(number)), number
