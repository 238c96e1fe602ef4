"""The arithmetic of the bound on requests in flight: whatever happens, in whatever order."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.piwebapi.limits.adaptive_bound import FIRST_BOUND, LONGEST_QUIET, Pacing

MOST = st.integers(1, 40)
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["answered", "halve", "quiet"]), st.floats(0, 90), st.floats(0, 120), MOST, st.booleans()
    ),
    max_size=80,
)


@given(events=EVENTS)
def test_the_bound_keeps_between_one_and_the_greatest_that_a_user_allows(
    events: list[tuple[str, float, float, int, bool]],
) -> None:
    pacing, now = Pacing(), 1000.0
    greatest = FIRST_BOUND
    for what, later, ago, most, full in events:
        now += later
        greatest = max(greatest, most)
        before = pacing
        if what == "answered":
            pacing = pacing.answered(now - ago, now, most, full=full)
            assert before.bound <= pacing.bound <= max(before.bound, min(before.bound + 1, most))
        elif what == "halve":
            pacing = pacing.halve(now - ago, now, most)
            assert pacing.bound in (before.bound, max(1, min(before.bound, most) // 2))
        else:
            pacing = pacing.quiet(later, now)
            assert pacing.quiet_until >= before.quiet_until
            assert pacing.bound == before.bound
        assert 1 <= pacing.bound <= greatest
        assert Pacing.unpack(pacing.pack(), now) == pacing


@given(most=MOST, begun=st.lists(st.floats(0, 100), min_size=1, max_size=60), seen=st.floats(100, 110))
def test_a_burst_halves_once(most: int, begun: list[float], seen: float) -> None:
    """All that were under way when the first refusal was seen, by whichever process and in whichever order."""
    pacing = Pacing()
    for number, at in enumerate(begun):
        pacing = pacing.halve(at, seen + number * 0.01, most)
    assert pacing.bound == max(1, min(FIRST_BOUND, most) // 2)
    assert pacing.strikes == 1


@settings(max_examples=25)
@given(limit=st.integers(1, 30), most=st.integers(1, 30))
def test_it_finds_what_a_server_bears_and_seldom_tries_more(limit: int, most: int) -> None:
    """Ten minutes of a server that refuses whatever is more than `limit` at once, with every request 100 ms."""
    pacing, now, refused, bounds = Pacing(), 0.0, 0, []
    for _ in range(6000):
        now += 0.1
        begun, bound = now - 0.1, min(pacing.bound, most)
        if bound > limit:
            refused += 1
            pacing = pacing.halve(begun, now, most)
            continue
        for _ in range(bound):
            pacing = pacing.answered(begun, now, most, full=True)
        bounds.append(min(pacing.bound, most))
    if most <= limit:
        assert refused == 0
        assert bounds[-1] == most
    else:
        assert refused <= 16  # once a minute, and the few that it takes to come down
        assert sum(bound >= min(limit, most) for bound in bounds) > 0.6 * len(bounds)


def test_a_bound_that_is_not_reached_does_not_grow() -> None:
    pacing = Pacing(bound=2)
    for now in range(1000):
        pacing = pacing.answered(now, now + 0.5, 8, full=False)
    assert pacing.bound == 2


def test_what_began_before_the_halving_is_no_sign_of_quiet() -> None:
    pacing = Pacing(bound=2, halved=10.0, changed=10.0, strikes=3)
    assert all(pacing.answered(9.0, 1000.0, 8, full=True) == pacing for _ in range(10))
    assert pacing.answered(11.0, 12.0, 8, full=True).strikes == 0


def test_strikes_in_a_row_mean_longer_pauses() -> None:
    for strikes, longest in ((1, 1.0), (2, 2.0), (4, 8.0), (60, 30.0)):
        waits = [Pacing(strikes=strikes).back_off(1.0, 30.0) for _ in range(50)]
        assert longest / 2 <= min(waits) <= max(waits) <= longest
        assert len(set(waits)) > 1


def test_a_wish_is_bounded_and_never_shortened() -> None:
    assert Pacing().quiet(86_400, 100.0).quiet_until == 100.0 + LONGEST_QUIET
    assert Pacing(quiet_until=150.0).quiet(1, 100.0).quiet_until == 150.0


def test_turns_are_evenly_spaced_and_wait_for_quiet() -> None:
    pacing = Pacing()
    turns = []
    for now in (10.0, 10.0, 10.1, 20.0):
        pacing = pacing.turn(now, 0.5)
        turns.append(pacing.next_turn - 0.5)
    assert turns == [10.0, 10.5, 11.0, 20.0]
    assert pacing.quiet(30, 20.0).turn(20.0, 0.5).next_turn == 50.5


@pytest.mark.parametrize("stored", [b"", b"pace", b"x" * 200, Pacing().pack()[:-1], b"\0" * len(Pacing().pack())])
def test_what_is_no_pacing_is_not_believed(stored: bytes) -> None:
    assert Pacing.unpack(stored, 1.0, first=5) == Pacing(bound=5)


def test_times_of_before_a_restart_of_the_machine_are_forgotten() -> None:
    old = Pacing(bound=3, halved=9e5, changed=9e5, quiet_until=9e5, next_turn=9e5)
    found = Pacing.unpack(old.pack(), 50.0)
    assert found == Pacing(bound=3)
    assert found.halved == -math.inf
    assert found.halve(49.0, 50.0, 8).bound == 1
