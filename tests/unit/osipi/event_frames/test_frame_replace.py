"""Event frames with `read_mode: replace`: rows that PI no longer has are deleted, and no others."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from osipi import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.piwebapi import PiWebApiError, ServerError, UnreachableError, UnsupportedError
from osipi.piwebapi.pitime import format_ticks, from_datetime
from osipi.tables.events.event_frames import EVENT_FRAMES
from support.fake_frames import Frames, Table, at
from support.fake_pi import Json, guid

DAY = 86_400
REPLACE = {"read_mode": "replace", "emit_windows": "true"}


def table(*databases: str, **options: Any) -> Table:
    client = Frames(*databases)
    client.set_now(10 * DAY + 30)
    return Table(client, **{**REPLACE, **options})


def later(one: Table, days: float) -> None:
    one.client.set_now((10 + days) * DAY + 30)
    one.run()


def numbers(one: Table) -> set[int]:
    return {int(key.replace("-", ""), 16) for key in one.rows}


def same_as_pi(one: Table) -> None:
    """Each row is its frame as PI has it now."""
    assert set(one.rows) == set(one.client.frames)
    for key, frame in one.client.frames.items():
        row = one.rows[key]
        assert row["start_time"].timestamp() == pytest.approx(frame.start)
        assert (None if row["end_time"] is None else row["end_time"].timestamp()) == pytest.approx(frame.end)
        assert row["parent_id"] == frame.parent
        assert row["severity"] == frame.more.get("Severity", "None")


def test_how_it_is_ingested() -> None:
    metadata = EVENT_FRAMES.metadata(table().context().options)
    assert metadata["replace"]
    assert metadata["window"] == {"scope": ["database_id"], "start": "start_time", "end": "end_time"}
    assert "replace" not in EVENT_FRAMES.metadata(Table(Frames()).context().options)


def test_each_database_gives_its_window() -> None:
    one = table("A", "B", lookback_seconds=DAY)
    one.client.add(1, 5 * DAY, 6 * DAY, database="A")
    one.run()
    whole = [(row["database_id"], row[WINDOW_START].timestamp(), row[WINDOW_END].timestamp()) for row in one.windows]
    assert whole == [(guid(50), 0, 10 * DAY), (guid(51), 0, 10 * DAY)]
    assert all(row["event_frame_id"] is None and row["read_at"] is not None for row in one.windows)
    later(one, 1)
    assert [row[WINDOW_START].timestamp() for row in one.windows] == [9 * DAY, 9 * DAY]


def test_without_the_request_of_an_engine_there_are_no_windows() -> None:
    one = table(emit_windows="false")
    one.client.add(1, 5 * DAY)
    one.run()
    assert WINDOW_START not in EVENT_FRAMES.schema_for(one.context().options).names
    assert one.windows == []


def test_frames_deleted_and_recreated_by_recalculation() -> None:
    one = table(lookback_seconds=3 * DAY)
    for number in range(1, 6):
        one.client.add(number, 9 * DAY + number, 9 * DAY + 100 + number)
    one.client.add(6, 2 * DAY, 3 * DAY)  # before the lookback
    one.run()
    for number in (1, 2, 3, 6):
        del one.client.frames[guid(number)]
    for number in (1, 2, 3):
        one.client.add(10 + number, 9 * DAY + number, 9 * DAY + 200)
    later(one, 0.5)
    assert numbers(one) == {4, 5, 6, 11, 12, 13}
    assert [len(batch) for batch in one.client.batches] == [3]


def test_an_emptied_window_goes_too() -> None:
    one = table()
    for number in range(1, 120):
        one.client.add(number, 9 * DAY + number, 9 * DAY + 100 + number)
    one.run()
    one.client.frames.clear()
    one.client.batches.clear()
    later(one, 0.5)
    assert one.rows == {}
    assert [len(batch) for batch in one.client.batches] == [50, 50, 19]


def test_ends_that_move_in_out_of_and_across_the_lookback() -> None:
    one = table(lookback_seconds=2 * DAY)
    frames = {
        1: (9 * DAY, 9.5 * DAY),  # its end moves out of the lookback
        2: (3 * DAY, 4 * DAY),  # ... into it
        3: (1 * DAY, 9 * DAY),  # longer than the lookback, ends in it; shortened to end before it
        4: (1 * DAY, None),  # open longer than the lookback, closed with an end before it
        5: (9 * DAY, None),  # moved as a whole to before the lookback
        6: (9.2 * DAY, 9.3 * DAY),  # moved to after what was read
    }
    for number, (start, end) in frames.items():
        one.client.add(number, start, end)
    one.run()
    changed = one.client.frames
    changed[guid(1)].start, changed[guid(1)].end = 5 * DAY, 5.5 * DAY
    changed[guid(2)].end = 9.9 * DAY
    changed[guid(3)].end = 2 * DAY
    changed[guid(4)].end = 2 * DAY
    changed[guid(5)].start, changed[guid(5)].end = 3 * DAY, 4 * DAY
    changed[guid(6)].start, changed[guid(6)].end = 20 * DAY, 21 * DAY
    later(one, 0.5)
    same_as_pi(one)


def test_more_open_frames_than_an_offset_remembers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("osipi.event_frames.facts.MOST_OPEN", 2)
    one = table(lookback_seconds=DAY)
    for number in range(1, 8):
        one.client.add(number, number * 100)
    one.run()
    for number in range(1, 8):
        one.client.frames[guid(number)].end = number * 100 + 50
    later(one, 0.5)
    same_as_pi(one)


def test_late_frames_land_within_the_lookback_and_stay_unseen_before_it() -> None:
    one = table(lookback_seconds=DAY)
    one.run()
    one.client.add(1, 9.5 * DAY, 9.6 * DAY)
    one.client.add(2, 5 * DAY, 6 * DAY)
    later(one, 0.1)
    assert numbers(one) == {1}


def test_what_changes_later_is_seen_within_the_lookback() -> None:
    one = table(with_attributes="true")
    for number in (1, 2):
        one.client.add(number, 9 * DAY, 9.5 * DAY)
    one.run()
    changes = {
        "Severity": "Critical", "IsAcknowledged": True, "AcknowledgedBy": "D\\u", "IsAnnotated": True, "Name": "x",
        "AcknowledgedDate": "1970-01-10T00:00:00Z",
    }  # fmt: skip
    one.client.frames[guid(1)].more = changes
    one.client.values[guid(1)] = {"Items": [{"Name": "a", "Path": "x|a", "Value": {"Value": 2}}]}
    later(one, 0.1)
    row = one.rows[guid(1)]
    assert [row[n] for n in ("severity", "is_acknowledged", "acknowledged_by", "is_annotated", "name")] == [
        "Critical", True, "D\\u", True, "x",
    ]  # fmt: skip
    assert row["attributes"] == '{"a":2}'


def test_names_that_are_not_unique_and_more_frames_than_a_page() -> None:
    one = table(page_size="7")
    for number in range(1, 101):
        parent = guid(number // 2) if number > 1 and number % 3 == 0 else None
        one.client.add(number, 9 * DAY + number % 5, 9.5 * DAY, parent=parent, more={"Name": "same"})
    one.run()
    same_as_pi(one)
    for number in range(1, 101, 9):
        del one.client.frames[guid(number)]
    for frame in one.client.frames.values():
        frame.parent = frame.parent if frame.parent in one.client.frames else None
    later(one, 0.1)
    same_as_pi(one)


@pytest.mark.parametrize("links", [True, False])
def test_a_frame_that_moved_out_of_the_window_keeps_its_parent(links: bool) -> None:
    one = table(lookback_seconds=DAY)
    one.client.links = links
    one.client.add(1, 2 * DAY, 9.8 * DAY)
    one.client.add(2, 9.5 * DAY, 9.6 * DAY, parent=guid(1))
    one.run()
    one.client.frames[guid(2)].start, one.client.frames[guid(2)].end = 3 * DAY, 4 * DAY
    later(one, 0.5)
    same_as_pi(one)


def test_a_selection_does_not_delete_what_it_does_not_see() -> None:
    one = table()
    one.client.add(1, 9 * DAY, 9.5 * DAY, template="T")
    one.client.add(2, 9 * DAY, 9.5 * DAY, template="U")
    one.run()
    one.options["af_template"] = "T"
    del one.client.frames[guid(1)]
    one.client.add(3, 9 * DAY, 9.5 * DAY, template="T")
    later(one, 0.1)
    assert numbers(one) == {2, 3}  # 2 is still in PI, 1 is not


def test_a_database_that_is_no_longer_selected_keeps_its_rows() -> None:
    one = table("A", "B")
    one.client.add(1, 9 * DAY, 9.5 * DAY, database="A")
    one.client.add(2, 9 * DAY, 9.5 * DAY, database="B")
    one.run()
    one.options["af_database"] = "A"
    one.client.frames.clear()
    later(one, 0.1)
    assert numbers(one) == {2}


def test_keys_of_several_databases_and_servers_without_batches() -> None:
    one = table("A", "B", lookback_seconds=DAY)
    one.client.refuses_batch = UnsupportedError("no batches", status=405)
    for number in range(1, 9):
        one.client.add(number, 9.5 * DAY, 9.6 * DAY, database="AB"[number % 2])
    one.run()
    for number in range(1, 9):
        one.client.frames[guid(number)].start, one.client.frames[guid(number)].end = 2 * DAY, 3 * DAY
    later(one, 0.5)
    same_as_pi(one)
    assert {row["database"] for row in one.rows.values()} == {"A", "B"}


@pytest.mark.parametrize(
    "error",
    [ServerError("corrupt", status=500), ServerError("busy", status=503), UnreachableError("gone away")],
)
def test_an_error_by_id_is_no_deletion(error: PiWebApiError) -> None:
    one = table()
    one.client.add(1, 9 * DAY, 9.5 * DAY)
    one.run()
    one.client.frames.clear()
    one.client.broken[guid(1)] = error
    with pytest.raises(type(error)):
        later(one, 0.1)
    assert numbers(one) == {1}


def test_a_404_counts_only_while_the_database_answers() -> None:
    one = table()
    one.client.add(1, 9 * DAY, 9.5 * DAY)
    one.run()
    frames = EVENT_FRAMES.read_keys(one.context(), [{"event_frame_id": guid(2)}], one.rows[guid(1)]["read_at"])
    assert list(frames) == []
    one.client.refused["Db"] = ServerError("down", status=500)
    with pytest.raises(ServerError, match="Db"):
        list(EVENT_FRAMES.read_keys(one.context(), [{"event_frame_id": guid(2)}], one.rows[guid(1)]["read_at"]))


def test_keys_are_for_tables_of_spans() -> None:
    with pytest.raises(OptionError, match="'timeseries' is not read by keys"):
        OsipiLakeflowConnect({"base_url": "https://x"}).read_keys("timeseries", [], None)


def test_rows_by_key_say_the_cursor_of_the_batch() -> None:
    one = table()
    one.client.add(1, 9 * DAY, 9.5 * DAY)
    one.run()
    cursor = one.rows[guid(1)]["read_at"].replace(tzinfo=None)
    (batch,) = EVENT_FRAMES.read_keys(one.context(), [{"event_frame_id": guid(1)}], cursor)
    (row,) = batch.to_pylist()
    assert row == {**one.rows[guid(1)], WINDOW_START: None, WINDOW_END: None}
    assert format_ticks(from_datetime(row["read_at"])) == one.offset["read_at"]


EDITS = st.lists(
    st.tuples(
        st.integers(0, 7),  # run before which it happens
        st.integers(1, 12),  # frame
        st.sampled_from(["delete", "move", "close", "open", "severity", "recreate"]),
        st.integers(0, 500),
        st.integers(0, 200),
    ),
    max_size=30,
)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 300), st.none() | st.integers(0, 100)), max_size=12), EDITS, st.booleans())
def test_after_any_edits_within_the_lookback_the_table_is_what_pi_holds(
    born: list[tuple[int, int | None]], edits: list[Any], links: bool
) -> None:
    client = Frames()
    client.links = links
    for number, (start, lasts) in enumerate(born, 1):
        client.add(number, start, None if lasts is None else start + lasts)
    one = Table(client, page_size=3, lookback_seconds=10_000, **REPLACE)
    for run in range(8):
        for _, number, kind, value, length in (edit for edit in edits if edit[0] == run):
            apply(client, number, kind, value, length, run)
        client.set_now(600 + 100 * run)
        one.run()
    same_as_pi(one)


def apply(client: Frames, number: int, kind: str, value: int, length: int, run: int) -> None:
    """Edit one frame, if it is there."""
    frame = client.frames.get(guid(number))
    if frame is None:
        return
    if kind == "delete":
        del client.frames[frame.id]
    elif kind == "move":
        frame.start, frame.end = value, value + length
    elif kind == "close":
        frame.end = frame.start + length
    elif kind == "open":
        frame.end = None
    elif kind == "severity":
        frame.more = {"Severity": f"s{value}"}
    else:
        del client.frames[frame.id]
        client.add(1000 + number + 100 * run, value, value + length)


def offset_of(**changes: Any) -> Json:
    whole: Json = {
        "v": 1, "start": at(0), "until": at(DAY), "read_at": at(DAY), "swept": at(DAY), "open": {}, "again": {},
    }  # fmt: skip
    return {name: value for name, value in {**whole, **changes}.items() if value is not ...}


@pytest.mark.parametrize(
    "changes",
    [
        {"v": 9},
        {"v": ...},
        {"until": ...},
        {"until": "soon"},
        {"open": 5},
        {"open": {guid(50): 7}},
        {"again": {"x": 1}},
    ],
)
def test_an_offset_that_this_version_did_not_write_is_refused(changes: Json) -> None:
    one = table()
    one.offset = offset_of(**changes)
    with pytest.raises(OptionError, match=r"'event_frames': the stored offset.*full refresh"):
        one.plan()


def test_a_lookback_longer_than_history_is_all_of_it() -> None:
    one = table(lookback_seconds=100 * DAY, start_time=at(5 * DAY))
    one.client.add(1, 6 * DAY, 7 * DAY)
    one.client.add(2, DAY, 2 * DAY)
    one.run()
    later(one, 0.1)
    assert [row[WINDOW_START].timestamp() for row in one.windows] == [5 * DAY]
    assert numbers(one) == {1}


def test_an_idle_run_costs_few_requests() -> None:
    one = table("A", "B", "C")
    for number in range(1, 301):
        end = None if number % 10 == 0 else 9 * DAY + 50
        one.client.add(number, 9 * DAY, end, database="ABC"[number % 3])
    one.run()
    one.client.asked.clear()
    later(one, 0.1)
    # one list of servers, one of databases; then a database's search and open frames, each ended by a look at what
    # follows its last page
    assert len(one.client.asked) <= 2 + 3 * 4
    assert one.client.batches == []
