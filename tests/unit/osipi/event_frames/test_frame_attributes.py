"""Attributes that cannot be read: the frame has its row, is reported, and is read again until it answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from osipi.piwebapi import (
    BatchRequest,
    BatchResponse,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UnsupportedError,
    webid,
)
from osipi.state.error_log_segments import SealedLog
from osipi.tables.events.event_frames import EVENT_FRAMES
from support.fake_frames import SYSTEM, Frames, Table
from support.fake_pi import guid

DAY = 86_400
REPLACE = {"read_mode": "replace", "emit_windows": "true"}
CORRUPT = ServerError("corrupt", status=500, messages=("corrupt",))
NO_BATCH = [None, NotFoundError("no batch", status=404), UnsupportedError("no batch", status=405)]
GOOD = {"Items": [{"Name": "a", "Value": {"Value": 1}}]}


def table(refused: PiWebApiError | None = None, **options: Any) -> Table:
    client = Frames()
    client.set_now(10 * DAY + 30)
    client.refuses_batch = refused
    return Table(client, with_attributes=True, **options)


def add(one: Table, *numbers: int) -> None:
    for number in numbers:
        one.client.add(number, 9.5 * DAY + number, 9.6 * DAY)
        one.client.values[guid(number)] = GOOD


def later(one: Table, days: float) -> None:
    one.client.set_now((10 + days) * DAY + 30)
    one.run()


def failing(one: Table) -> int:
    return EVENT_FRAMES.streams_failing(one.context().options)


def attributes(one: Table, number: int) -> Any:
    return json.loads(one.rows[guid(number)]["attributes"])


def asked(one: Table, number: int) -> int:
    return one.client.count(f"/streamsets/{webid.encode_event_frame(SYSTEM, guid(number))}/value")


@pytest.mark.parametrize("refused", NO_BATCH, ids=str)
@pytest.mark.parametrize("mode", [{}, REPLACE], ids=["cdc", "replace"])
@pytest.mark.parametrize("error", [CORRUPT, PermissionError_("denied", status=403, messages=("denied",))], ids=str)
def test_a_frame_is_reported_and_read_again_until_its_attributes_answer(
    error: PiWebApiError, mode: dict[str, str], refused: PiWebApiError | None, tmp_path: Path
) -> None:
    one = table(refused, state_path=str(tmp_path), lookback_seconds=3600, **mode)
    add(one, 1, 2, 3)
    one.client.values[guid(2)] = error
    one.run()
    assert [attributes(one, number) for number in (1, 3)] == [{"a": 1}, {"a": 1}]
    assert list(attributes(one, 2)) == ["*"]
    assert error.messages[0] in attributes(one, 2)["*"]["error"]
    assert one.rows[guid(2)]["start_time"].timestamp() == 9.5 * DAY + 2
    assert failing(one) == 1
    later(one, 1)
    log = SealedLog(str(tmp_path))
    records = sorted(log.records(0, log.seal()), key=lambda record: record.attempt)
    assert [(r.attempt, r.http_status, r.tag) for r in records] == [(n, error.status, "Frame 2") for n in (1, 2)]
    assert {record.web_id for record in records} == {webid.encode_event_frame(SYSTEM, guid(2))}
    assert {record.message for record in records} == {f"its attributes could not be read: {error.messages[0]}"}

    one.client.values[guid(2)] = GOOD
    later(one, 30)  # long after the lookback
    assert attributes(one, 2) == {"a": 1}
    assert failing(one) == 0
    before = asked(one, 2)
    later(one, 31)
    assert asked(one, 2) == before
    assert set(one.rows) == {guid(1), guid(2), guid(3)}


AWAY = {"Items": [{"Name": "a", "Value": {"Value": {"Name": "Arc Off-line", "Value": 247, "IsSystem": True}}}]}


@pytest.mark.parametrize("mode", [{}, REPLACE], ids=["cdc", "replace"])
def test_a_state_of_an_archive_that_is_away_replaces_no_value(mode: dict[str, str], tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path), lookback_seconds=DAY, **mode)
    add(one, 1, 2)
    one.run()
    one.client.values[guid(2)] = AWAY
    for days in (0.1, 0.2):
        later(one, days)
        assert [attributes(one, number) for number in (1, 2)] == [{"a": 1}, {"a": 1}]
        assert failing(one) == 1
    one.client.values[guid(2)] = {"Items": [{"Name": "a", "Value": {"Value": 2}}]}
    later(one, 30)  # long after the lookback
    assert attributes(one, 2) == {"a": 2}
    assert failing(one) == 0


@pytest.mark.parametrize("mode", [{}, REPLACE], ids=["cdc", "replace"])
def test_a_new_frame_whose_archive_is_away_has_its_row_and_no_state_for_a_value(
    mode: dict[str, str], tmp_path: Path
) -> None:
    one = table(state_path=str(tmp_path), lookback_seconds=DAY, **mode)
    add(one, 1, 2)
    one.client.values[guid(2)] = AWAY
    for days in (0, 0.1, 0.2, 30):
        later(one, days)
        assert "not mounted" in attributes(one, 2)["a"]["error"]
        assert attributes(one, 1) == {"a": 1}
        assert failing(one) == 1
    one.client.values[guid(2)] = GOOD
    later(one, 31)
    assert attributes(one, 2) == {"a": 1}
    assert failing(one) == 0


def test_a_state_of_that_name_that_is_no_system_state_is_a_value(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path))
    add(one, 1)
    state = {"Name": "Arc Off-line", "Value": 3, "IsSystem": False}
    one.client.values[guid(1)] = {"Items": [{"Name": "a", "Value": {"Value": state}}]}
    one.run()
    assert attributes(one, 1) == {"a": state}
    assert failing(one) == 0


def test_a_read_is_the_same_when_it_is_repeated(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path))
    add(one, 1, 2)
    one.client.values[guid(2)] = CORRUPT
    end = one.plan()
    first = one.read({}, end)
    assert one.read({}, end) == first
    assert failing(one) == 1
    one.client.values[guid(2)] = GOOD
    repeated = one.read({}, end)
    assert {row["event_frame_id"] for row in repeated} == {guid(1), guid(2)}
    assert failing(one) == 0


def test_its_window_is_whole_and_nothing_waits_for_it(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path), lookback_seconds=DAY, **REPLACE)
    add(one, 1, 2, 3)
    one.client.values[guid(2)] = CORRUPT
    one.run()
    one.client.frames[guid(1)].more = {"EndTime": "x"}  # this frame is left out
    del one.client.frames[guid(3)]
    later(one, 0.1)
    assert set(one.rows) == {guid(1), guid(2)}
    one.client.frames[guid(1)].more = {}
    later(one, 20)  # it answers
    later(one, 21)  # so the window in which it was missing is read again, although attributes of another frame fail
    assert one.windows[0]["__window_start"].timestamp() < 10 * DAY
    later(one, 22)
    assert one.windows[0]["__window_start"].timestamp() > 19 * DAY
    assert failing(one) == 1
    del one.client.frames[guid(2)]
    later(one, 23)
    assert failing(one) == 0


@pytest.mark.parametrize("refused", NO_BATCH, ids=str)
def test_where_all_fail_another_frame_shows_whose_fault_it_is(refused: PiWebApiError | None, tmp_path: Path) -> None:
    one = table(refused, state_path=str(tmp_path), lookback_seconds=3600)
    add(one, *range(1, 31))
    for number in range(1, 30):
        one.client.values[guid(number)] = CORRUPT
    one.client.frames[guid(30)].start = 5 * DAY
    one.client.frames[guid(30)].end = 6 * DAY
    one.run()
    later(one, 5)  # only the frames that fail are read
    assert failing(one) == 29
    offset = one.offset
    one.client.values[guid(30)] = CORRUPT
    with pytest.raises(ServerError, match="corrupt"):
        later(one, 6)
    assert one.offset == offset
    one.client.values = dict.fromkeys(one.client.frames, GOOD)
    later(one, 6)
    assert failing(one) == 0
    assert all(attributes(one, number) == {"a": 1} for number in range(1, 31))


@pytest.mark.parametrize("refused", NO_BATCH[1:], ids=str)
def test_a_server_that_is_broken_for_all_is_not_asked_for_each(refused: PiWebApiError) -> None:
    one = table(refused)
    add(one, *range(1, 301))
    one.client.values = dict.fromkeys(one.client.frames, CORRUPT)
    with pytest.raises(ServerError, match="corrupt"):
        one.run()
    assert one.client.count("/streamsets/.*/value") < 30


@pytest.mark.parametrize("refused", NO_BATCH, ids=str)
def test_the_only_frame_in_a_database_holds_nothing_up(refused: PiWebApiError | None, tmp_path: Path) -> None:
    one = table(refused, state_path=str(tmp_path))
    add(one, 1)
    one.client.values[guid(1)] = CORRUPT
    one.run()
    assert list(attributes(one, 1)) == ["*"]
    assert failing(one) == 1


@pytest.mark.parametrize("refused", NO_BATCH, ids=str)
def test_an_error_that_passes_is_not_the_frames_fault(refused: PiWebApiError | None, tmp_path: Path) -> None:
    one = table(refused, state_path=str(tmp_path))
    add(one, 1, 2)
    one.client.values[guid(2)] = ServerError("busy", status=503)
    with pytest.raises(ServerError, match="busy"):
        one.run()
    assert failing(one) == 0


def test_a_frame_that_is_asked_for_by_its_key_is_reported_too(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path), lookback_seconds=DAY, **REPLACE)
    add(one, 1, 2)
    one.run()
    one.client.frames[guid(1)].start = 2 * DAY  # moved out of the window
    one.client.frames[guid(1)].end = 3 * DAY
    one.client.values[guid(1)] = CORRUPT
    later(one, 0.1)
    assert one.rows[guid(1)]["end_time"].timestamp() == 3 * DAY
    assert list(attributes(one, 1)) == ["*"]
    assert failing(one) == 1
    one.client.values[guid(1)] = GOOD
    later(one, 20)
    assert attributes(one, 1) == {"a": 1}
    assert failing(one) == 0


class Unreliable(Frames):
    """Its batches fail entries that answer alone."""

    def batch(self, requests: Mapping[str, BatchRequest]) -> dict[str, BatchResponse]:
        answers = super().batch(requests)
        for key in list(answers)[::3]:
            if "/streamsets/" in requests[key].resource:
                answers[key] = BatchResponse(key, 500, {}, {"Errors": ["An error has occurred."]})
        return answers


def test_what_fails_in_batches_only_is_asked_for_alone(tmp_path: Path) -> None:
    client = Unreliable()
    client.set_now(10 * DAY + 30)
    one = Table(client, with_attributes=True, state_path=str(tmp_path))
    add(one, *range(1, 121))
    client.values[guid(1)] = CORRUPT
    one.run()
    assert list(attributes(one, 1)) == ["*"]
    assert all(attributes(one, number) == {"a": 1} for number in range(2, 121))
    assert failing(one) == 1


def test_few_of_many_are_asked_for_alone_where_batches_say_what_is(tmp_path: Path) -> None:
    one = table(state_path=str(tmp_path))
    add(one, *range(1, 201))
    for number in range(2, 201):
        one.client.values[guid(number)] = CORRUPT
    one.run()
    assert failing(one) == 199
    batched = sum(map(len, one.client.batches))
    assert one.client.count("/streamsets/.*/value") - batched <= 20
