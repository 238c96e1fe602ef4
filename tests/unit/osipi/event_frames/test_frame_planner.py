"""Offsets of event frames: how batches are planned, when runs end and go on, and that nothing is lost in between."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.event_frames.memory import FramesMemory
from osipi.event_frames.offset import FrameOffset, pack, unpack
from osipi.piwebapi import BadRequestError, NotFoundError, ServerError, webid
from osipi.piwebapi.pitime import parse_ticks
from osipi.tables.events.event_frames import EVENT_FRAMES
from support.fake_frames import SEARCH, SYSTEM, Frames, Table, at
from support.fake_pi import context, guid

DAY = 86_400


def table(**options: Any) -> Table:
    client = Frames()
    client.set_now(10 * DAY + 30)
    return Table(client, **options)


def test_an_offset_is_whole_seconds_in_one_order() -> None:
    one = table()
    one.client.now = "1970-01-11T00:00:30.9876543Z"
    one.client.databases = {"B": guid(2), "A": guid(1)}
    one.client.add(5, 100, database="A")
    offset = one.plan()
    assert json.dumps(offset) == json.dumps(
        {
            "v": 1,
            "start": "1970-01-01T00:00:00Z",
            "until": "1970-01-11T00:00:00Z",
            "read_at": "1970-01-11T00:00:30.987654Z",
            "swept": "1970-01-11T00:00:30.987654Z",
            "lookback": 604_800,
            "open": {guid(1): pack([guid(5)]), guid(2): ""},
            "again": {},
            "asked": ["1970-01-01T00:00:00Z", "UTC"],
        }
    )
    assert FrameOffset.from_json(json.loads(json.dumps(offset))).to_json() == offset


@given(st.lists(st.uuids().map(str), max_size=50))
def test_packed_ids_come_back(ids: list[str]) -> None:
    assert unpack(pack(ids)) == tuple(ids)


def test_an_offset_of_another_layout_is_refused() -> None:
    one = table()
    one.offset = {"v": 2, "until": "x"}
    with pytest.raises(OptionError, match="full refresh"):
        one.plan()


def test_a_run_ends_and_a_continuous_one_goes_on() -> None:
    one = table()
    assert one.run() == 1
    one.client.set_now(11 * DAY)
    assert one.run() == 1
    first = one.offset
    again = one.plan()  # the same process asks again, as a trigger does
    assert again["until"] == first["until"]
    one.client.set_now(11 * DAY + 60)
    moved = one.plan()
    assert moved["until"] == at(11 * DAY + 30)
    one.step(moved)
    assert json.dumps(one.plan()) == json.dumps(moved)
    one.client.set_now(11 * DAY + 120)
    assert one.plan()["until"] == at(11 * DAY + 90)


def test_nothing_is_planned_when_nothing_has_settled() -> None:
    one = table()
    one.run()
    assert one.plan() == one.offset
    assert one.plan() == one.offset


def test_until_never_moves_backwards() -> None:
    one = table()
    one.run()
    reached = one.offset["until"]
    one.client.set_now(5 * DAY)
    read_at = parse_ticks(one.offset["read_at"])
    one.run()
    assert one.offset["until"] == reached
    assert parse_ticks(one.offset["read_at"]) > read_at


def test_read_at_grows_even_when_the_clock_does_not_move() -> None:
    one = table(window_seconds=DAY)
    seen = []
    while (end := one.plan()) != one.offset:
        one.offset = end
        seen.append(parse_ticks(end["read_at"]))
    assert len(seen) == 10
    assert seen == sorted(set(seen))


def test_windows_bound_a_batch() -> None:
    one = table(window_seconds=3 * DAY)
    for day in range(10):
        one.client.add(day + 1, day * DAY + 5, day * DAY + 10)
    assert one.run() == 4
    assert [len(rows) for rows in one.batches] == [3, 3, 3, 1]


def test_the_number_of_frames_bounds_a_batch() -> None:
    one = table(max_records_per_batch=10)
    for n in range(95):
        one.client.add(n + 1, n * 9000, n * 9000 + 1)
    one.run()
    assert len(one.rows) == 95
    assert max(len(rows) for rows in one.batches) <= 11
    assert len(one.batches) <= 12


def test_more_frames_in_a_second_than_a_batch_may_hold() -> None:
    one = table(max_records_per_batch=3)
    for n in range(20):
        one.client.add(n + 1, 5 * DAY, 5 * DAY + 1)
    one.run()
    assert len(one.rows) == 20


def test_open_frames_are_remembered_newest_first_and_few_enough() -> None:
    one = table()
    one.client.databases = {"A": guid(51), "B": guid(52)}
    for n in range(2100):
        one.client.add(n + 1, n, database="AB"[n % 2])
    offset = one.plan()
    assert len(json.dumps(offset)) < 64 * 1024
    remembered = {frame for packed in offset["open"].values() for frame in unpack(packed)}
    assert remembered == {guid(n + 1) for n in range(100, 2100)}


def test_an_end_time_is_not_passed_and_open_frames_are_followed_beyond() -> None:
    one = table(end_time=at(2 * DAY))
    frame = one.client.add(1, DAY)
    one.client.add(2, 2 * DAY)
    one.run()
    assert one.offset["until"] == at(2 * DAY)
    assert set(one.rows) == {frame.id}
    frame.end = 3 * DAY
    one.client.set_now(12 * DAY)
    one.run()
    assert one.offset["until"] == at(2 * DAY)
    assert one.rows[frame.id]["end_time"] is not None


def test_an_end_before_the_start_is_one_sentence() -> None:
    with pytest.raises(OptionError, match=r"'end_time'.*not after the start"):
        table(start_time=at(2 * DAY), end_time=at(DAY)).plan()


def test_a_relative_start_is_resolved_once() -> None:
    one = table(start_time="*-3d")
    one.run()
    assert one.offset["start"] == at(7 * DAY + 30)
    one.client.set_now(20 * DAY)
    one.run()
    assert one.offset["start"] == at(7 * DAY + 30)


def test_the_lookback_is_swept_once_a_run_and_at_intervals() -> None:
    one = table(lookback_seconds=2 * DAY, lookback_interval_seconds=600)
    one.run()
    late = one.client.add(1, 9 * DAY, 9 * DAY + 5)  # created after its time was read
    older = one.client.add(2, 6 * DAY, 6 * DAY + 5)
    one.client.set_now(10 * DAY + 100)
    one.run()
    assert set(one.rows) == {late.id}
    assert older.id not in one.rows
    edited = one.client.add(3, 9 * DAY + 60, 9 * DAY + 65)
    one.client.set_now(10 * DAY + 400)
    one.step(one.plan())  # still the same run: the interval has not passed
    assert edited.id not in one.rows
    assert one.plan() == one.offset
    one.client.set_now(10 * DAY + 800)
    one.step(one.plan())
    assert edited.id in one.rows


def test_what_came_late_between_two_sweeps_is_found_by_the_second() -> None:
    one = table(lookback_seconds=1800, lookback_interval_seconds=3600)
    one.run()
    late = one.client.add(1, 10 * DAY - 1000, 10 * DAY - 900)  # inside the lookback when it came
    for second in range(0, 3700, 100):  # the run goes on, and what is new is read many times before the next sweep
        one.client.set_now(10 * DAY + 100 + second)
        one.step(one.plan())
        assert one.plan() == one.offset
    assert late.id in one.rows


def test_a_new_database_gets_its_history_and_the_others_are_not_read_again() -> None:
    one = table(lookback_seconds=0)
    one.client.add(1, DAY, DAY + 1)
    one.run()
    one.client.databases["New"] = guid(77)
    added = one.client.add(2, DAY, DAY + 1, database="New")
    one.client.set_now(11 * DAY)
    one.run()
    assert [row["event_frame_id"] for row in one.batches[-1]] == [added.id]
    assert one.rows[added.id]["database"] == "New"


def test_a_database_that_is_gone_between_plan_and_read_is_named() -> None:
    one = table()
    end = one.plan()
    one.client.databases = {}
    one.memory = FramesMemory()
    with pytest.raises(NotFoundError, match=guid(50)):
        one.read({}, end)


def test_a_database_that_cannot_be_read_fails_the_read_and_is_named() -> None:
    one = table()
    one.client.databases["Bad"] = guid(51)
    one.client.add(1, DAY)
    end = one.plan()
    one.client.refused["Bad"] = ServerError("broken", status=500)
    with pytest.raises(ServerError, match=r"event frames of AF database '.*Bad' could not be read.*'af_database'"):
        one.read({}, end)
    one.memory = FramesMemory()
    with pytest.raises(ServerError, match="Bad"):
        one.plan()


def test_a_template_leaves_out_databases_that_do_not_know_it() -> None:
    one = table(af_template="T")
    one.client.databases["Other"] = guid(51)
    one.client.add(1, DAY, template="T")
    one.client.add(2, DAY, template="U")
    one.client.add(3, DAY, template="U", database="Other")
    one.run()
    assert set(one.rows) == {guid(1)}
    assert set(one.offset["open"]) == {guid(50)}
    with pytest.raises(OptionError, match="'af_template' = 'X'"):
        table(af_template="X").plan()


def test_a_refusal_that_is_not_the_templates_is_raised() -> None:
    one = table(af_template="T")
    one.client.refused["Db"] = BadRequestError("no", status=400)
    with pytest.raises(BadRequestError, match="Db"):
        one.plan()


def test_a_batch_read_gives_each_frame_once() -> None:
    one = table(max_records_per_batch=2, window_seconds=DAY)
    for n in range(30):
        one.client.add(n + 1, n * 20_000, n * 20_000 + 300_000)
    whole = replace(context(one.client, EVENT_FRAMES, **one.options), batch=True)
    end = EVENT_FRAMES.latest_offset(whole, None)
    assert len(one.read({}, end)) == 30
    assert EVENT_FRAMES.latest_offset(whole, end) == end


def test_databases_are_not_listed_at_every_plan() -> None:
    one = table()
    one.run()
    for n in range(5):
        one.client.set_now(11 * DAY + 100 * n)
        one.offset = one.plan()
    assert one.client.count("/assetservers") <= 2
    assert one.client.count(SEARCH) < 40


EVENTS = st.lists(
    st.tuples(
        st.integers(0, 400),  # begins
        st.none() | st.integers(0, 300),  # lasts, None: for ever
        st.integers(0, 200),  # is closed so much after its end
        st.integers(0, 60),  # is created so much after its start
        st.none() | st.integers(0, 9),  # parent
    ),
    max_size=25,
)


@settings(max_examples=50)
@given(
    EVENTS,
    st.lists(st.integers(1, 150), min_size=1, max_size=8),
    st.integers(2, 6),
    st.sampled_from([None, 40]),
    st.booleans(),
)
def test_after_any_history_the_table_is_what_pi_holds(
    events: list[Any], steps: list[int], page_size: int, window: int | None, links: bool
) -> None:
    """Frames come late, close late and nest; runs fall anywhere; the last run sees the world at rest."""
    client = Frames()
    client.links = links
    table = Table(client, page_size=page_size, settle_seconds=30, lookback_seconds=100, window_seconds=window)
    clock = 1
    for pause in [*steps, 2000, 100]:
        clock += pause
        for number, (begins, lasts, closed_after, created_after, parent) in enumerate(events, 1):
            if clock >= begins + created_after:
                end = begins + lasts if lasts is not None and clock >= begins + lasts + closed_after else None
                client.add(
                    number, begins, end, parent=guid(parent + 1) if parent is not None and parent < number - 1 else None
                )
        client.set_now(clock)
        table.run()
    assert set(table.rows) == set(client.frames)
    for frame in client.frames.values():
        row = table.rows[frame.id]
        assert (row["end_time"] is None) == (frame.end is None)
        if frame.end is not None:
            assert row["end_time"].timestamp() == frame.end
        if links:
            assert row["parent_id"] == frame.parent


def test_replays_read_the_same() -> None:
    one = table(window_seconds=4 * DAY)
    for n in range(20):
        one.client.add(n + 1, n * 40_000, None if n % 3 else n * 40_000 + 100_000, parent=guid(1) if n == 7 else None)
    offsets: list[Any] = [{}]
    while (end := one.plan()) != one.offset:
        offsets.append(end)
        one.offset = end
    first = [one.read(a, b) for a, b in pairwise(offsets)]
    one.client.set_now(30 * DAY)
    one.memory = FramesMemory()
    assert [one.read(a, b) for a, b in pairwise(offsets)] == first
    partitions = EVENT_FRAMES.partitions(one.context(), offsets[1], offsets[2])
    assert json.loads(json.dumps(partitions)) == partitions
    assert webid.encode_database(SYSTEM, guid(50)) == partitions[0]["database"]["web_id"]


def test_metadata() -> None:
    metadata = EVENT_FRAMES.metadata(table().context().options)
    assert (metadata["ingestion_type"], metadata["primary_keys"], metadata["cursor_field"]) == (
        "cdc",
        ["event_frame_id"],
        "read_at",
    )
    assert all((field.metadata or {}).get(b"comment") for field in EVENT_FRAMES.schema)
