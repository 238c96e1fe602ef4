"""Rows of event frames: what PI's special times mean, which frame is the parent, and attribute values."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest

from osipi.event_frames import reader
from osipi.piwebapi import AuthenticationError, PermissionError_, ServerError, UnsupportedError, webid
from support.fake_frames import SYSTEM, Frames, Table
from support.fake_pi import Json, guid

DAY = 86_400


def table(**options: Any) -> Table:
    client = Frames()
    client.set_now(10 * DAY + 30)
    return Table(client, **options)


def read(one: Table) -> dict[int, Json]:
    """Rows by the number of the frame."""
    one.run()
    return {int(key.replace("-", ""), 16): row for key, row in one.rows.items()}


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def test_a_closed_frame() -> None:
    one = table()
    one.client.add(
        1, 0, template="Downtime", elements=(guid(31), guid(30), guid(31)),
        more={
            "Description": "d", "CategoryNames": ["b", "a"], "Severity": "Major", "CanBeAcknowledged": True,
            "IsAcknowledged": True, "AcknowledgedBy": "D\\user", "AcknowledgedDate": "2026-01-02T03:04:05.1234567Z",
            "IsAnnotated": True, "IsLocked": True, "AreValuesCaptured": True,
            "StartTime": "1970-01-01T00:00:00.1234567Z", "EndTime": "1970-01-02T00:00:00.9999999Z",
            "ExtendedProperties": {"z": {"Value": [1]}, "a": {"Value": "x"}},
        },
    )  # fmt: skip
    one.client.frames[guid(1)].end = DAY
    row = read(one)[1]
    assert row == {
        "event_frame_id": guid(1), "web_id": webid.encode_event_frame(SYSTEM, guid(1)), "name": "Frame 1",
        "description": "d", "template_name": "Downtime", "start_time": utc("1970-01-01T00:00:00.123456"),
        "end_time": utc("1970-01-02T00:00:00.999999"), "severity": "Major", "can_be_acknowledged": True,
        "is_acknowledged": True, "acknowledged_by": "D\\user", "acknowledged_at": utc("2026-01-02T03:04:05.123456"),
        "is_annotated": True, "is_locked": True, "are_values_captured": True, "category_names": ["a", "b"],
        "parent_id": None, "primary_element_id": None, "referenced_element_ids": [guid(30), guid(31)],
        "attributes": None, "extended_properties": '{"a":"x","z":[1]}', "database": "Db", "database_id": guid(50),
        "asset_server": "AF", "read_at": utc("1970-01-11T00:00:30"),
    }  # fmt: skip


@pytest.mark.parametrize("end", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T00:00:00Z"])
def test_an_open_unacknowledged_frame_has_nulls(end: str) -> None:
    one = table()
    one.client.add(1, DAY, more={"EndTime": end})
    row = read(one)[1]
    names = ("end_time", "acknowledged_at", "acknowledged_by", "template_name", "primary_element_id", "parent_id")
    assert [row[name] for name in names] == [None] * len(names)
    assert row["severity"] == "None"


def test_what_an_older_server_leaves_out_is_null() -> None:
    one = table()
    frame = one.client.add(1, DAY, DAY + 1)
    shown = one.client.shown
    dropped = ("IsLocked", "AreValuesCaptured", "CanBeAcknowledged", "AcknowledgedDate", "ExtendedProperties", "Links")
    one.client.shown = lambda f: {k: v for k, v in shown(f).items() if k not in dropped}  # type: ignore[method-assign]
    frame.elements = (guid(31), guid(30))
    row = read(one)[1]
    assert [row[n] for n in ("is_locked", "are_values_captured", "can_be_acknowledged", "acknowledged_at")] == [
        None
    ] * 4
    assert row["extended_properties"] is None
    assert row["primary_element_id"] == guid(31)  # no links at all: the first referenced element


def test_the_primary_element_is_the_linked_one_in_any_form_of_web_id() -> None:
    one = table()
    full = webid.encode_element(SYSTEM, guid(40)).replace("I1", "F1", 1) + "QUJD"
    links = {"Self": "x", "PrimaryReferencedElement": f"https://x/piwebapi/elements/{full}"}
    one.client.add(1, DAY, elements=(guid(41),), more={"Links": links})
    one.client.add(
        2, DAY, more={"Links": {**links, "PrimaryReferencedElement": "https://x/piwebapi/elements/P1EmQUJD"}}
    )
    one.client.add(3, DAY, more={"RefElementWebIds": ["P1EmQUJD"]})
    rows = read(one)
    assert rows[1]["primary_element_id"] == guid(40)
    assert rows[2]["primary_element_id"] == guid(900)  # a WebID without an id is looked up
    assert rows[3]["referenced_element_ids"] == [guid(900)]
    assert one.client.count("/elements/multiple") == 1


def test_a_reference_that_cannot_be_resolved_keeps_its_web_id() -> None:
    one = table()
    del one.client.routes["/elements/multiple"]
    one.client.add(1, DAY, more={"RefElementWebIds": ["P1EmQUJD"]})
    assert read(one)[1]["referenced_element_ids"] == ["P1EmQUJD"]


def nested(client: Frames) -> dict[int, int | None]:
    """Frame and parent by number; children begin before, with and after their parents."""
    tree: dict[int, int | None] = {1: None, 2: 1, 3: 1, 4: 3, 5: None, 6: 5}
    for number, parent in tree.items():
        client.add(number, DAY + (7 - number) * 100, 2 * DAY, parent=guid(parent) if parent else None)
    return tree


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("kept", [2000, 2])
def test_parents_are_found(links: bool, batches: bool, kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_KEPT", kept)
    one = table(page_size=2)
    one.client.links = links
    if not batches:
        one.client.refuses_batch = PermissionError_("read only", status=403)
    tree = nested(one.client)
    rows = read(one)
    assert {n: row["parent_id"] for n, row in rows.items()} == {n: guid(p) if p else None for n, p in tree.items()}
    asked = one.client.count("/eventframes/.*/eventframes")
    assert asked <= (3 if batches or links else 3 * 4)
    if links and kept == 2000:
        assert asked == 0


@pytest.mark.parametrize("children", [1, 30])
@pytest.mark.parametrize("kept", [2000, 2])
def test_a_parent_that_ended_before_the_window_is_still_the_parent(
    children: int, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_MOST_KEPT", kept)
    one = table(lookback_seconds=3600)
    one.client.links = False
    parent = one.client.add(1, 10 * DAY - 7200, 10 * DAY - 5400)
    open_ones = [one.client.add(2 + n, 10 * DAY - 6000 + n, parent=parent.id) for n in range(children)]
    one.run()
    one.client.set_now(10 * DAY + 7200)
    one.run()
    assert {row["event_frame_id"] for row in one.batches[-1]} == {frame.id for frame in open_ones}
    assert {row["parent_id"] for row in one.batches[-1]} == {parent.id}


def test_a_link_to_the_database_is_no_parent() -> None:
    one = table()
    one.client.add(1, DAY, more={"Links": {"Parent": f"https://x/piwebapi/assetdatabases/{guid(1)}"}})
    assert read(one)[1]["parent_id"] is None


def test_a_child_entry_that_fails_in_a_batch_is_asked_again() -> None:
    one = table()
    one.client.links = False
    nested(one.client)
    children = one.client.routes["/eventframes/(.*)/eventframes"]
    failures = [ServerError("busy", status=503)]
    one.client.routes["/eventframes/(.*)/eventframes"] = lambda web_id, params: (
        failures.pop() if failures else children(web_id, params)
    )
    assert read(one)[2]["parent_id"] == guid(1)


def test_an_open_frame_that_closed_before_the_window_is_asked_for_by_id() -> None:
    one = table(lookback_seconds=0)
    kept, gone = one.client.add(1, DAY), one.client.add(2, DAY)
    one.run()
    kept.end = 2 * DAY
    del one.client.frames[gone.id]
    one.client.set_now(12 * DAY)
    one.run()
    assert [row["event_frame_id"] for row in one.batches[-1]] == [kept.id]
    assert one.rows[kept.id]["end_time"] == utc("1970-01-03T00:00:00")
    assert one.rows[gone.id]["end_time"] is None


@pytest.mark.parametrize("kept", [2000, 1])
def test_by_id_on_a_server_without_lookups(kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_MOST_KEPT", kept)
    one = table(lookback_seconds=0)
    del one.client.routes["/eventframes/multiple"]
    for number in range(1, 5):
        one.client.add(number, DAY)
    one.run()
    for number in range(1, 4):
        one.client.frames[guid(number)].end = 2 * DAY
    one.client.set_now(12 * DAY)
    one.run()
    assert len(one.batches[-1]) == 4


def test_a_path_selects_frames_that_refer_to_elements_below() -> None:
    one = table(af_path="\\\\AF\\Db\\Site")
    site = webid.encode_element(SYSTEM, guid(30))
    one.client.routes["/elements"] = lambda p: {
        "WebId": site,
        "Id": guid(30),
        "Name": "Site",
        "Path": "\\\\AF\\Db\\Site",
    }
    one.client.routes["/elements/(.*)/elements"] = lambda web_id, p: {
        "Items": [{"Id": guid(31)}] if p["startIndex"] == 0 else []
    }
    for number, elements in enumerate([(guid(30),), (guid(31), guid(99)), (guid(99),), ()], 1):
        one.client.add(number, DAY, DAY + 1, elements=elements)
    assert set(read(one)) == {1, 2}


# -- attributes ---------------------------------------------------------------------------------------------------


def value(name: str, said: Any, **more: Any) -> Json:
    path = f"\\\\AF\\Db\\EventFrames[x]|{name}"
    timed = {"Timestamp": "2026-01-01T00:00:00Z", "Value": said, "UnitsAbbreviation": "", "Good": True}
    return {"WebId": "w", "Name": name.split("|")[-1], "Path": path, "Value": timed, **more}


def test_attributes_are_json_as_pi_says_the_values() -> None:
    one = table(with_attributes=True)
    one.client.add(1, DAY)
    one.client.add(2, DAY)
    state = {"Name": "Running", "Value": 1, "IsSystem": False}
    one.client.values[guid(1)] = {
        "Items": [
            value("z", 1.5), value("a", None), value("State", state), value("Top|Low", "ä"), value("Top", [1, 2]),
            value("Bad", {"Errors": ["PI Point not found"]}),
            value("Worse", None, Errors=[{"FieldName": "Value", "Message": ["one", "two"]}]),
        ]
    }  # fmt: skip
    rows = read(one)
    assert rows[1]["attributes"] == (
        '{"Bad":{"error":"PI Point not found"},"State":{"IsSystem":false,"Name":"Running","Value":1},'
        '"Top":[1,2],"Top|Low":"ä","Worse":{"error":"one; two"},"a":null,"z":1.5}'
    )
    assert rows[2]["attributes"] == "{}"


def test_attributes_of_many_frames_take_few_requests() -> None:
    one = table(with_attributes=True)
    for number in range(1, 121):
        one.client.add(number, DAY)
    assert len(read(one)) == 120
    assert [len(batch) for batch in one.client.batches] == [50, 50, 20]


def test_attributes_without_batches() -> None:
    one = table(with_attributes=True)
    one.client.refuses_batch = UnsupportedError("no", status=405)
    one.client.add(1, DAY)
    one.client.values[guid(1)] = {"Items": [value("a", 1)]}
    assert json.loads(read(one)[1]["attributes"]) == {"a": 1}


def test_errors_of_attributes_are_retried_then_raised_and_a_refusal_is_in_the_row() -> None:
    one = table(with_attributes=True)
    one.client.add(1, DAY)
    one.client.values[guid(1)] = UnsupportedError("unsupported", status=409)
    assert "unsupported" in json.loads(read(one)[1]["attributes"])["*"]["error"]

    one = table(with_attributes=True)
    one.client.add(1, DAY)
    answers: list[Any] = [{"Items": [value("a", 1)]}, ServerError("busy", status=503)]
    one.client.routes["/streamsets/(.*)/value"] = lambda web_id, p: answers.pop()
    assert json.loads(read(one)[1]["attributes"]) == {"a": 1}
    assert [len(batch) for batch in one.client.batches] == [1, 1]

    for error in (ServerError("busy", status=503), AuthenticationError("who?", status=401)):
        one = table(with_attributes=True)
        one.client.add(1, DAY)
        one.client.add(2, DAY)
        one.client.values[guid(1)] = error
        with pytest.raises(type(error)):
            one.run()


def test_a_lasting_error_of_attributes_is_the_frames_fault_while_others_answer() -> None:
    one = table(with_attributes=True)
    for number in (1, 2):
        one.client.add(number, DAY)
    one.client.values[guid(1)] = ServerError("corrupt", status=500)
    rows = read(one)
    assert "corrupt" in json.loads(rows[1]["attributes"])["*"]["error"]
    assert rows[2]["attributes"] == "{}"
    one.client.values[guid(2)] = ServerError("corrupt", status=500)
    with pytest.raises(ServerError, match="AF database"):
        one.run()


def test_a_lookup_that_fails_is_replaced_by_single_requests() -> None:
    one = table()
    for number in (1, 2):
        one.client.add(number, DAY)
    one.run()
    one.client.routes["/eventframes/multiple"] = lambda params: ServerError("no permission, perhaps", status=500)
    one.client.frames[guid(1)].end = one.client.frames[guid(2)].end = 2 * DAY
    one.client.set_now(40 * DAY)
    rows = read(one)
    assert rows[1]["end_time"] == rows[2]["end_time"] == utc("1970-01-03T00:00:00")
