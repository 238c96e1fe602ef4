"""One event frame that cannot be read: the others go on, its row stays, it is reported and asked for again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.event_frames.lookup import frames_by_id
from osipi.piwebapi import (
    AuthenticationError,
    BadRequestError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    webid,
)
from osipi.piwebapi.webid import encode_event_frame
from osipi.state.error_log_segments import SealedLog
from osipi.tables.events.event_frames import EVENT_FRAMES
from support.fake_frames import SYSTEM, Frames, Table
from support.fake_pi import guid

DAY = 86_400
REPLACE = {"read_mode": "replace", "emit_windows": "true"}
CORRUPT = ServerError("corrupt", status=500, messages=("corrupt",))


@pytest.fixture
def state(tmp_path: Path) -> str:
    return str(tmp_path)


def table(*databases: str, **options: Any) -> Table:
    client = Frames(*databases)
    client.set_now(10 * DAY + 30)
    return Table(client, **options)


def later(one: Table, days: float) -> None:
    one.client.set_now((10 + days) * DAY + 30)
    one.run()


def failing(one: Table) -> int:
    return EVENT_FRAMES.streams_failing(one.context().options)


def logged(state: str) -> list[Any]:
    log = SealedLog(state)
    return sorted(log.records(0, log.seal()), key=lambda record: record.reported_at)


@pytest.mark.parametrize("mode", [{}, REPLACE], ids=["cdc", "replace"])
@pytest.mark.parametrize(
    "bad",
    [
        {"StartTime": "yesterday"},
        {"StartTime": None},
        {"EndTime": "soon"},
        {"EndTime": 17},
        {"AcknowledgedDate": "never"},
        {"Id": None, "WebId": None},
        {"Id": "?", "WebId": "P1FmAAA"},
    ],
    ids=str,
)
def test_a_malformed_frame(bad: dict[str, Any], mode: dict[str, str], state: str) -> None:
    one = table(state_path=state, **mode)
    one.client.add(1, 9 * DAY, 9.5 * DAY)
    one.client.add(2, 9 * DAY, 9.5 * DAY)
    one.run()
    before = one.rows[guid(2)]
    one.client.frames[guid(2)].more = bad
    one.client.frames[guid(1)].more = {"Severity": "Major"}
    one.client.add(3, 9 * DAY, 9.6 * DAY)
    one.client.links = False  # then children are asked for, too
    later(one, 0.1)
    assert set(one.rows) == {guid(1), guid(2), guid(3)}
    assert one.rows[guid(1)]["severity"] == "Major"
    # PI still gives a frame by its id that it lists without one: it is asked for before its row is kept or deleted.
    assert {**one.rows[guid(2)], "read_at": before["read_at"]} == before
    assert failing(one) == 1
    (record,) = logged(state)
    assert (record.table_name, record.tag, record.kind, record.http_status, record.attempt) == (
        "event_frames", "Frame 2", "malformed", 200, 1,
    )  # fmt: skip
    assert record.web_id == (None if "Id" in bad else webid.encode_event_frame(SYSTEM, guid(2)))
    assert record.window_end > record.window_start

    one.client.frames[guid(2)].more = {"Severity": "Minor"}
    later(one, 0.2)
    assert one.rows[guid(2)]["severity"] == "Minor"
    assert failing(one) == 0


def test_a_frame_without_an_id_is_known_by_its_web_id() -> None:
    one = table()
    one.client.add(1, 9 * DAY, more={"Id": None})
    one.run()
    assert set(one.rows) == {guid(1)}
    assert one.rows[guid(1)]["parent_id"] is None


@pytest.mark.parametrize(
    ("error", "kind", "status"),
    [
        (CORRUPT, "server", 500),
        (PermissionError_("denied", status=403, messages=("denied",)), "permission", 403),
        (BadRequestError("no", status=400, messages=("no",)), "server", 400),
    ],
)
@pytest.mark.parametrize("mode", [{}, REPLACE], ids=["cdc", "replace"])
def test_a_frame_that_cannot_be_had_by_id(
    error: PiWebApiError, kind: str, status: int, mode: dict[str, str], state: str
) -> None:
    one = table(lookback_seconds=DAY, state_path=state, **mode)
    frame = one.client.add(1, DAY)
    one.client.add(2, 9.5 * DAY, 9.6 * DAY)
    one.run()
    before = one.rows[guid(1)]
    frame.end = 2 * DAY  # before the lookback: only its id leads to it
    one.client.broken[guid(1)] = error
    for attempt in (1, 2, 3):
        later(one, attempt)
        assert one.rows[guid(1)] == before
        assert failing(one) == 1
    assert [record.attempt for record in logged(state)] == [1, 2, 3]
    assert {(r.kind, r.http_status, r.message) for r in logged(state)} == {(kind, status, error.messages[0])}

    one.client.broken.clear()
    later(one, 40)  # weeks later
    assert one.rows[guid(1)]["end_time"].timestamp() == 2 * DAY
    assert failing(one) == 0


def test_a_replay_is_the_same_attempt(state: str) -> None:
    one = table(state_path=state)
    one.client.add(1, 9 * DAY, more={"StartTime": "x"})
    one.client.add(2, 9 * DAY)
    end = one.plan()
    first = one.read({}, end)
    assert one.read({}, end) == first
    assert [record.attempt for record in logged(state)] == [1]
    assert failing(one) == 1


def test_without_a_state_path_it_raises() -> None:
    one = table()
    one.client.add(1, 9 * DAY, more={"StartTime": "x"})
    one.client.add(2, 9 * DAY)
    with pytest.raises(MalformedResponseError, match=rf"{guid(1)} could not be read: StartTime 'x'.*'state_path'"):
        one.run()
    assert one.rows == {}
    one.client.frames[guid(1)].more = {}
    one.run()
    one.client.frames[guid(1)].end = DAY
    one.client.broken[guid(1)] = PermissionError_("denied", status=403)
    with pytest.raises(PermissionError_, match=r"event frame .*'state_path'"):
        later(one, 40)
    one.client.broken[guid(1)] = NotFoundError("gone", status=404)
    later(one, 40)


def test_an_error_of_all_frames_fails_the_batch(state: str) -> None:
    one = table(lookback_seconds=DAY, state_path=state)
    for number in (1, 2):
        one.client.add(number, DAY)
    one.client.add(3, 9.9 * DAY)
    one.run()
    offset = one.offset
    for number in (1, 2):
        one.client.frames[guid(number)].end = 2 * DAY
    for error in (ServerError("busy", status=503), AuthenticationError("who", status=401)):
        one.client.broken = {guid(1): error}
        with pytest.raises(type(error)):
            later(one, 1)
    one.client.broken = {guid(number): CORRUPT for number in (1, 2, 3)}  # no frame can be had by its id
    with pytest.raises(ServerError, match="corrupt"):
        later(one, 1)
    assert one.offset == offset
    assert failing(one) == 0
    del one.client.broken[guid(3)]  # one frame can: the errors are the others' own fault
    later(one, 1)
    assert failing(one) == 2


def test_an_answer_for_an_unknown_route_is_no_deletion(monkeypatch: pytest.MonkeyPatch) -> None:
    one = table()
    one.client.broken[guid(1)] = NotFoundError("no such route", status=404, no_route=True)
    with pytest.raises(NotFoundError):
        list(frames_by_id(one.client, {guid(1): encode_event_frame(SYSTEM, guid(1))}))


def test_a_bad_frame_holds_up_no_deletion_but_its_own(state: str) -> None:
    one = table("A", "B", lookback_seconds=DAY, state_path=state, **REPLACE)
    for number, database in enumerate("AAAB", 1):
        one.client.add(number, 9.5 * DAY, 9.6 * DAY, database=database)
    one.run()
    one.client.frames[guid(1)].more = {"EndTime": "x"}
    del one.client.frames[guid(2)]
    del one.client.frames[guid(4)]
    later(one, 0.1)
    assert set(one.rows) == {guid(1), guid(3)}
    later(one, 20)  # the window in which it was has long passed
    assert failing(one) == 1
    del one.client.frames[guid(1)]  # it is gone, and the sweep that finds out is the last to ask for it
    later(one, 21)
    assert set(one.rows) == {guid(1), guid(3)}
    later(one, 22)
    assert set(one.rows) == {guid(3)}
    assert failing(one) == 0
    later(one, 23)
    assert one.windows[0]["__window_start"].timestamp() > 20 * DAY  # no window is read again any more


@pytest.mark.parametrize("database", ["AB", "A"])
def test_a_key_that_cannot_be_read_keeps_its_row(database: str, state: str) -> None:
    one = table(*database, lookback_seconds=DAY, state_path=state, **REPLACE)
    for number in (1, 2, 3):
        one.client.add(number, 9.5 * DAY, 9.6 * DAY, database="A")
    one.run()
    one.client.broken[guid(1)] = CORRUPT
    for number in (1, 2):
        del one.client.frames[guid(number)]
    later(one, 0.1)
    assert set(one.rows) == {guid(1), guid(3)}
    asked = one.client.count(f"/eventframes/{webid.encode_event_frame(SYSTEM, guid(1))}")
    later(one, 0.2)
    assert set(one.rows) == {guid(1), guid(3)}
    assert failing(one) == 1
    (first, second) = logged(state)
    assert (first.window_start, first.window_end) == (None, None)
    assert (second.attempt, second.window_start is not None) == (2, True)
    # The read has asked for it already: it is not asked for again before its row is kept.
    assert one.client.count(f"/eventframes/{webid.encode_event_frame(SYSTEM, guid(1))}") - asked == len(database)
    later(one, 29)
    one.client.broken.clear()
    later(one, 30)
    later(one, 31)
    assert set(one.rows) == {guid(3)}
    assert failing(one) == 0


def test_a_report_is_asked_again_by_id_in_one_request_each_run(state: str) -> None:
    one = table(lookback_seconds=DAY, state_path=state)
    for number in range(1, 101):
        one.client.add(number, DAY)
    one.client.add(200, 9.9 * DAY)
    one.run()
    for number in range(1, 101):
        one.client.frames[guid(number)].end = 2 * DAY
        one.client.broken[guid(number)] = PermissionError_("denied", status=403)
    later(one, 1)
    assert failing(one) == 100
    later(one, 2)
    one.client.batches.clear()
    one.client.broken.clear()
    later(one, 3)
    assert failing(one) == 0
    assert len(one.client.batches) == 0  # all came with one lookup


@pytest.mark.parametrize("bad", [(1,), (4,), (7,), (1, 2, 3, 7), (1, 2, 3, 4, 5, 6)])
@pytest.mark.parametrize("lean", [True, False], ids=["named", "unnamed"])
@pytest.mark.parametrize("batches", [True, False])
def test_a_corrupt_frame_fails_each_page_with_it(bad: tuple[int, ...], lean: bool, batches: bool, state: str) -> None:
    one = table(lookback_seconds=DAY, page_size="4", state_path=state, **REPLACE)
    one.client.lean = lean
    one.client.links = False
    if not batches:
        one.client.refuses_batch = PermissionError_("read only", status=403)
    for number in range(1, 8):
        one.client.add(number, 9.5 * DAY + number, None if number == 4 else 9.7 * DAY, parent=guid(7))
    one.client.frames[guid(7)].parent = None
    one.run()
    one.client.corrupt = {guid(number) for number in bad}
    for frame in one.client.frames.values():
        frame.more = {"Severity": "Major"}
    later(one, 0.1)
    for number in range(1, 8):
        row = one.rows[guid(number)]
        assert row["severity"] == ("None" if number in bad else "Major")
        assert row["parent_id"] == (None if number == 7 else guid(7)) or (7 in bad and number not in bad)
    assert failing(one) == len(bad)
    records = logged(state)
    assert {(record.kind, record.http_status, record.message) for record in records} == {("server", 500, "corrupt")}
    if lean:
        assert {record.tag for record in records} == {f"Frame {number}" for number in bad}
    later(one, 0.2)  # asked for again, and it fails again
    later(one, 5)
    assert {one.rows[guid(number)]["severity"] for number in bad} == {"None"}
    one.client.corrupt.clear()
    del one.client.frames[guid(5)]
    later(one, 30)
    later(one, 31)
    assert {row["severity"] for row in one.rows.values()} == {"Major"}
    assert set(one.rows) == set(one.client.frames)
    assert failing(one) == 0


def test_a_corrupt_frame_among_hundreds_costs_few_requests(state: str) -> None:
    one = table(state_path=state)
    for number in range(1, 301):
        one.client.add(number, 9 * DAY + number, 9.5 * DAY)
    one.client.corrupt = {guid(150)}
    one.run()
    assert len(one.rows) == 299
    calls = one.client.count(".*") - sum(map(len, one.client.batches))
    assert (len(one.client.batches), calls) <= (2, 12)


FAULTS = st.lists(
    st.tuples(
        st.integers(0, 5),  # run
        st.integers(1, 8),  # frame
        st.sampled_from(["delete", "close", "garble", "break", "repair"]),
        st.integers(0, 300),
    ),
    max_size=25,
)


@settings(max_examples=30)
@given(faults=FAULTS, links=st.booleans())
def test_whatever_fails_for_a_while_the_table_ends_as_pi_is(
    faults: list[Any], links: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A change within the lookback that could not be read is found when the frame answers, however late."""
    client = Frames()
    client.links = links
    for number in range(1, 9):
        client.add(number, 10 * number, None if number % 3 == 0 else 10 * number + 40)
    one = Table(client, page_size=3, lookback_seconds=9000, state_path=str(tmp_path_factory.mktemp("s")), **REPLACE)
    for run in range(6):
        for _, number, kind, value in (fault for fault in faults if fault[0] == run):
            change(client, number, kind, value)
        client.set_now(130 + 30 * run)
        run_until_done(one)
    client.broken.clear()
    for frame in client.frames.values():
        frame.more = {}
    one.options["lookback_seconds"] = 50
    for run in range(3):
        client.set_now(100_000 + 100 * run)
        run_until_done(one)
    assert EVENT_FRAMES.streams_failing(one.context().options) == 0
    assert set(one.rows) == set(client.frames)
    for key, frame in client.frames.items():
        ends = one.rows[key]["end_time"]
        assert (None if ends is None else ends.timestamp()) == frame.end


def run_until_done(one: Table) -> None:
    """Start a run that fails again, as a scheduler does."""
    for _ in range(20):
        try:
            one.run()
        except PiWebApiError:
            continue
        return
    raise AssertionError("the table does not recover")


def change(client: Frames, number: int, kind: str, value: int) -> None:
    frame = client.frames.get(guid(number))
    if kind == "break":
        client.broken[guid(number)] = CORRUPT
    elif kind == "repair":
        client.broken.pop(guid(number), None)
    if frame is None:
        return
    if kind == "delete":
        del client.frames[frame.id]
    elif kind == "close":
        frame.end = frame.start + value % 60
    elif kind == "garble":
        frame.more = {"EndTime": "x"}
    elif kind == "repair":
        frame.more = {}
