"""The proof finds every way in which a table can differ from what was counted."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from osipi.proof import Proof, prove

START = datetime(2026, 1, 1, tzinfo=timezone.utc)
END = START + timedelta(seconds=100)
KIND = pa.timestamp("us", tz="UTC")

Event = tuple[str, int, int]


def table(events: list[Event]) -> pa.Table:
    return pa.table(
        {
            "web_id": pa.array([f"I1DP{tag}" for tag, _, _ in events], pa.string()),
            "tag": pa.array([tag for tag, _, _ in events], pa.string()),
            "timestamp": pa.array([START + timedelta(seconds=second) for _, second, _ in events], KIND),
            "ordinal": pa.array([ordinal for _, _, ordinal in events], pa.int32()),
        }
    )


def counts_of(events: set[Event]) -> dict[str, int]:
    return {tag: sum(1 for event in events if event[0] == tag) for tag, _, _ in events}


EVENTS = st.sets(st.tuples(st.sampled_from("abc"), st.integers(0, 99), st.integers(0, 2)), max_size=30)


@given(EVENTS)
def test_what_was_counted_once_is_exact(events: set[Event]) -> None:
    proof = prove(table(sorted(events)), counts_of(events), START, END)
    assert proof.exact
    assert (proof.counted, proof.landed, proof.worst) == (len(events), len(events), ())


@given(EVENTS, st.data())
def test_each_lost_and_repeated_event_is_counted(events: set[Event], data: st.DataObject) -> None:
    lost = data.draw(st.sets(st.sampled_from(sorted(events)))) if events else set()
    kept = sorted(events - lost)
    repeated = data.draw(st.lists(st.sampled_from(kept), max_size=5)) if kept else []
    proof = prove(table([*kept, *repeated]), counts_of(events), START, END)
    assert (proof.missing, proof.duplicated, proof.unexpected) == (len(lost), len(repeated), 0)
    assert proof.exact == (not lost and not repeated)


def test_a_loss_in_one_stream_is_not_made_good_by_a_surplus_in_another() -> None:
    proof = prove(table([("a", 0, 0), ("a", 1, 0)]), {"a": 1, "b": 1}, START, END)
    assert (proof.missing, proof.duplicated, proof.unexpected) == (1, 0, 1)
    assert proof.worst == (("a", 1, 2), ("b", 1, 0))


def test_rows_outside_the_window_are_unexpected() -> None:
    proof = prove(table([("a", -1, 0), ("a", 0, 0), ("a", 100, 0)]), {"a": 1}, START, END)
    assert (proof.missing, proof.unexpected) == (0, 2)


def test_a_duplicate_does_not_stand_in_for_a_missing_event() -> None:
    proof = prove(table([("a", 0, 0), ("a", 0, 0)]), {"a": 2}, START, END)
    assert (proof.missing, proof.duplicated) == (1, 1)


def test_an_empty_table_misses_everything() -> None:
    assert prove(table([]), {"a": 3}, START, END) == Proof(3, 0, 3, 0, 0, (("a", 3, 0),))


def test_a_renamed_stream_counts_under_its_new_name() -> None:
    rows = table([("old", 0, 0), ("new", 1, 0)])
    rows = rows.set_column(0, "web_id", pa.array(["I1DPx", "I1DPx"]))
    assert prove(rows, {"new": 2}, START, END).exact
