"""What belongs to event frames and to annotated events is what the plant holds, and alarms live and end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import PlantConfig
from support.simulator_client import Client, client

Row = dict[str, Any]
SINCE = "2026-01-09T00:00:00Z"


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client(PlantConfig.small()) as opened:
        yield opened


@pytest.fixture
def own() -> Iterator[Client]:
    """A server that a test may change."""
    with client(PlantConfig.small()) as opened:
        yield opened


def frames(pi: Client, **params: Any) -> list[Row]:
    """All frames that touch the time since SINCE."""
    found = []
    for database in pi.items(pi.items("/assetservers")[0]["Links"]["Databases"]):
        url, page = database["Links"]["EventFrames"], [{}]
        seen = 0
        while page:
            page = pi.items(url, startTime=SINCE, searchFullHierarchy="true", startIndex=seen, maxCount=200, **params)
            seen += len(page)
            found += page
    return found


def flat(item: Row) -> list[Any]:
    flags = [item[name] for name in ("Good", "Questionable", "Substituted", "Annotated")]
    return [item["Timestamp"], item["Value"], *flags, "Errors" in item]


def test_attributes_of_frames_with_their_values(pi: Client) -> None:
    truth = {row["attribute_id"]: row for row in pi.admin.truth_rows("event_frame_attributes", start=SINCE)}
    everything = {"showHidden": "true", "searchFullHierarchy": "true"}
    shown = set()
    for frame in frames(pi, webIdType="IDOnly"):
        attributes = pi.items(frame["Links"]["Attributes"], **everything)
        values = {item["WebId"]: item for item in pi.items(frame["Links"]["Value"], **everything)}
        for item in attributes:
            row = truth[item["Id"]]
            shown.add(item["Id"])
            assert (row["event_frame_id"], row["start_time"]) == (frame["Id"], frame["StartTime"])
            assert (row["name"], row["path"], row["type"]) == (item["Name"], item["Path"], item["Type"])
            assert (row["data_reference"] or "", row["is_hidden"]) == (item["DataReferencePlugIn"], item["IsHidden"])
            parent = truth[row["parent_attribute_id"]]["name"] if row["parent_attribute_id"] else None
            above = pi.json(item["Links"]["Parent"])["Name"] if "Parent" in item["Links"] else None
            assert parent == above
            assert row["event"] == flat(values[pi.json(item["Links"]["Self"], webIdType="Full")["WebId"]]["Value"])
    assert shown == truth.keys()
    assert any(row["parent_attribute_id"] for row in truth.values())
    assert any(row["is_hidden"] for row in truth.values())


def test_the_search_over_all_frames_finds_their_attributes_page_by_page(pi: Client) -> None:
    truth = {row["attribute_id"] for row in pi.admin.truth_rows("event_frame_attributes", start=SINCE)}
    urls = [
        database["Links"]["Self"] + "/eventframeattributes"
        for database in pi.items(pi.items("/assetservers")[0]["Links"]["Databases"])
    ]

    def searched(at_once: int, **params: Any) -> list[Row]:
        found: list[Row] = []
        for url in urls:
            part: list[Row] = []
            wanted = {"startTime": SINCE, "searchFullHierarchy": "true", "maxCount": at_once, **params}
            while page := pi.items(url, startIndex=len(part), **wanted):
                part += page
            names = [item["Name"].casefold() for item in part]
            assert names == sorted(names)
            found += part
        return found

    small = [item["Id"] for item in searched(17)]
    assert small == [item["Id"] for item in searched(10_000)]
    assert len(small) == len(set(small))
    assert set(small) == truth
    of_alarms = searched(1_000, eventFrameTemplate="Alarm", attributeNameFilter="L*")
    assert {item["Name"] for item in of_alarms} == {"Limit"}
    owners = {pi.json(item["Links"]["EventFrame"])["TemplateName"] for item in of_alarms}
    assert owners <= {"High Alarm", "Low Alarm", "Standing Alarm"}
    named = searched(1_000, eventFrameNameFilter="Batch*", attributeNameFilter="Yield")
    assert len(named) == len([f for f in frames(pi) if f["TemplateName"] == "Batch"])


def test_captured_values_stay_when_the_archive_changes_later(own: Client) -> None:
    rows = own.admin.truth_rows("event_frame_attributes", start=SINCE)
    row = next(r for r in rows if r["data_reference"] == "PI Point" and r["end_time"] and r["event"][2])
    frame = next(item for item in frames(own) if item["Id"] == row["event_frame_id"])

    def value() -> list[Any]:
        items = own.items(frame["Links"]["Value"])
        return next(flat(item["Value"]) for item in items if item["Name"] == row["name"])

    before = value()
    assert before == row["event"]
    assert before[0] == row["end_time"]
    attribute = next(a for a in own.items(frame["Links"]["Attributes"]) if a["Name"] == row["name"])
    point = own.json(attribute["Links"]["Point"])
    own.admin.delete(point["Name"], row["start_time"], row["end_time"])
    own.admin.add_events(point["Name"], [[row["end_time"], 12345.5]])
    assert value() == before
    history = own.items(f"/streams/{attribute['WebId']}/recorded", startTime=row["end_time"], endTime=row["end_time"])
    assert history[-1]["Value"] == 12345.5


def test_an_open_frame_shows_the_value_of_now(own: Client) -> None:
    rows = own.admin.truth_rows("event_frame_attributes", start=SINCE)
    row = next(r for r in rows if r["data_reference"] == "PI Point" and r["end_time"] is None)
    frame = next(item for item in frames(own) if item["Id"] == row["event_frame_id"])
    attribute = next(a for a in own.items(frame["Links"]["Attributes"]) if a["Name"] == row["name"])
    own.admin.add_events(own.json(attribute["Links"]["Point"])["Name"], [[own.admin.now(), 777.25]])
    items = own.items(frame["Links"]["Value"])
    assert next(item["Value"]["Value"] for item in items if item["Name"] == row["name"]) == 777.25


def test_elements_and_annotations_of_frames(pi: Client) -> None:
    elements = [
        (frame["Id"], item["Id"], position == 0)
        for frame in frames(pi)
        for position, item in enumerate(pi.items(frame["Links"]["ReferencedElements"]))
    ]
    truth = pi.admin.truth_rows("event_frame_elements", start=SINCE)
    assert sorted(elements) == sorted((r["event_frame_id"], r["element_id"], r["is_primary"]) for r in truth)
    assert any(not primary for _, _, primary in elements)
    shown = [note(frame["Id"], item) for frame in frames(pi) for item in pi.items(frame["Links"]["Annotations"])]
    rows = list(pi.admin.truth_rows("event_frame_annotations", start=SINCE))
    names = ("event_frame_id", "annotation_id", "name", "description", "value", "creator", "created_at", "modifier")
    assert sorted(shown, key=repr) == sorted(({n: r[n] for n in (*names, "modified_at")} for r in rows), key=repr)
    assert len({type(row["value"]) for row in rows}) > 2
    annotated = {frame["Id"] for frame in frames(pi) if frame["IsAnnotated"]}
    assert annotated == {row["event_frame_id"] for row in rows}


def note(frame: str, item: Row) -> Row:
    return {
        "event_frame_id": frame,
        "annotation_id": item["Id"],
        "name": item["Name"],
        "description": item["Description"] or None,
        "value": item["Value"],
        "creator": item["Creator"],
        "created_at": item["CreationDate"],
        "modifier": item["Modifier"],
        "modified_at": item["ModifyDate"],
    }


def test_references_and_attributes_of_a_frame_go(own: Client) -> None:
    frame = next(f for f in frames(own) if len(f["RefElementWebIds"]) > 1 and f["TemplateName"] == "Downtime")
    _, second = own.items(frame["Links"]["ReferencedElements"])
    own.admin.change_frame(frame["Id"], elements=[second["Path"]])
    assert [item["Id"] for item in own.items(frame["Links"]["ReferencedElements"])] == [second["Id"]]
    truth = own.admin.truth_rows("event_frame_elements", start=SINCE)
    assert [row["element_id"] for row in truth if row["event_frame_id"] == frame["Id"]] == [second["Id"]]
    own.admin.change_frame(frame["Id"], elements=[])
    assert own.json(frame["Links"]["Self"])["RefElementWebIds"] == []
    attribute = own.items(frame["Links"]["Attributes"])[0]
    own.admin.delete_attribute(attribute["WebId"])
    other = own.items(frame["Links"]["Attributes"])[0]
    own.admin.change_attribute(other["WebId"], description="by hand")
    assert attribute["Id"] not in [item["Id"] for item in own.items(frame["Links"]["Attributes"])]
    assert own.items(frame["Links"]["Attributes"])[0]["Description"] == "by hand"
    rows = {row["attribute_id"] for row in own.admin.truth_rows("event_frame_attributes", start=SINCE)}
    found: set[str] = set()
    for database in own.items(own.items("/assetservers")[0]["Links"]["Databases"]):
        url = database["Links"]["Self"] + "/eventframeattributes"
        found |= {i["Id"] for i in own.items(url, startTime=SINCE, searchFullHierarchy="true", maxCount=100_000)}
    assert found == rows
    assert attribute["Id"] not in rows


def test_annotations_come_change_and_go(own: Client) -> None:
    frame = next(item for item in frames(own) if not item["IsAnnotated"])
    url = frame["Links"]["Annotations"]
    assert own.items(url) == []
    ident = own.admin.annotate_frame(frame["Id"], {"Level": 3}, name="Check")
    (item,) = own.items(url)
    assert (item["Id"], item["Value"], item["Name"]) == (ident, {"Level": 3}, "Check")
    assert own.json(frame["Links"]["Self"])["IsAnnotated"]
    own.admin.advance(60)
    own.admin.change_annotation(frame["Id"], ident, value="closed")
    changed = own.json(f"{url}/{ident}")
    assert (changed["Value"], changed["CreationDate"]) == ("closed", item["CreationDate"])
    assert changed["ModifyDate"] > item["ModifyDate"]
    own.admin.delete_annotation(frame["Id"], ident)
    assert own.items(url) == []
    assert not own.json(frame["Links"]["Self"])["IsAnnotated"]
    own.json(f"{url}/{ident}", 404)


def test_annotated_events_show_their_annotations_to_single_reads_only(pi: Client) -> None:
    span = {"startTime": "2026-01-09T06:00:00Z", "endTime": "2026-01-09T10:00:00Z"}
    checked = 0
    for point in [p for p in pi.admin.truth_points() if not p["plain"]][:24]:
        window = {"start": span["startTime"], "end": span["endTime"], "names": [point["name"]]}
        facts, url = pi.admin.truth_rows("event_annotations", **window), f"/streams/{point['web_id']}/recorded"
        known = {(row["timestamp"], row["ordinal"]): row["annotations"] for row in facts}
        found: dict[tuple[str, int], list[Row]] = {}
        seen: dict[str, int] = {}
        items = pi.items(url, maxCount=100_000, associations="Annotations", **span)
        for item in items:
            at = item["Timestamp"]
            seen[at] = seen.get(at, -1) + 1
            assert bool(item["Annotations"]) == item["Annotated"]
            if item["Annotations"] and at < span["endTime"]:
                notes = [{k: v for k, v in note("", one).items() if "_id" not in k} for one in item["Annotations"]]
                found[at, seen[at]] = notes
        assert found == known
        checked += len(found)
        only = pi.items(url, maxCount=100_000, associations="Annotations", filterExpression="IsSet('.', \"a\")", **span)
        assert only == [item for item in items if item["Annotated"]]
        turned = {"startTime": span["endTime"], "endTime": span["startTime"]}
        back = pi.items(url, maxCount=100_000, associations="Annotations", **turned)
        assert sorted(map(repr, back)) == sorted(map(repr, items))
        assert all("Annotations" not in item for item in pi.items(url, **span))
    assert checked > 50


# --- alarms ---


def states(pi: Client, **arguments: Any) -> dict[str, str]:
    return {row["event_frame_id"]: row["state"] for row in pi.admin.truth_rows("alarms", **arguments)}


def test_alarms_are_frames_with_a_severity_or_of_a_template(pi: Client) -> None:
    by_severity = {frame["Id"] for frame in frames(pi) if frame["Severity"] != "None"}
    assert states(pi, start=SINCE).keys() == by_severity
    inspections = {frame["Id"] for frame in frames(pi) if frame["TemplateName"] == "Inspection"}
    assert states(pi, start=SINCE, templates=["Insp*"]).keys() == by_severity | inspections
    assert set(states(pi).values()) == {"active", "active_acknowledged", "cleared", "cleared_unacknowledged"}
    rows = {row["event_frame_id"]: row for row in pi.admin.truth_rows("alarms", start=SINCE)}
    for frame in frames(pi):
        if frame["Id"] in rows:
            row = rows[frame["Id"]]
            still = frame["EndTime"].startswith("9999")
            done, can = frame["IsAcknowledged"], frame["CanBeAcknowledged"]
            wanted = ("active_acknowledged" if done else "active") if still else "cleared"
            assert row["state"] == (wanted + "_unacknowledged" if can and not done and not still else wanted)


def test_the_life_of_an_alarm(own: Client) -> None:
    ident = own.admin.add_frame("Boiler too hot", template="High Alarm", start=own.admin.now())
    assert states(own)[ident] == "active"
    own.admin.change_frame(ident, acknowledged_by="PLANT\\ana")
    assert states(own)[ident] == "active_acknowledged"
    own.admin.change_frame(ident, unacknowledge=True)
    assert states(own)[ident] == "active"
    own.admin.advance(90)
    own.admin.close_frame(ident)
    assert states(own)[ident] == "cleared_unacknowledged"
    (row,) = [row for row in own.admin.truth_rows("alarms") if row["event_frame_id"] == ident]
    assert row["duration_seconds"] == 90.0
    own.admin.change_frame(ident, acknowledged_by="PLANT\\ana")
    assert states(own)[ident] == "cleared"
    own.admin.change_frame(ident, severity="None")
    assert ident not in states(own)
    assert ident in states(own, templates=["Alarm"])
    own.admin.change_frame(ident, template="Inspection")
    assert ident not in states(own, templates=["Alarm"])
    shown = next(item for item in frames(own) if item["Id"] == ident)
    assert (shown["TemplateName"], shown["Severity"], shown["CanBeAcknowledged"]) == ("Inspection", "None", False)
