"""Event frames of the simulator are found as in PI Web API; they open, close, are acknowledged and deleted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import PlantConfig
from support.simulator_client import Client, client

NEVER = "9999-12-31T23:59:59Z"


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


def search(pi: Client, **params: Any) -> list[dict[str, Any]]:
    """All pages of a search in the main database."""
    link = pi.database()["Links"]["EventFrames"]
    found: list[dict[str, Any]] = []
    while page := pi.items(link, startIndex=len(found), maxCount=150, **params):
        found += page
    return found


def wide(**params: Any) -> dict[str, Any]:
    return {
        "searchFullHierarchy": "true",
        "startTime": "2026-01-05T00:00:00Z",
        "endTime": "2026-01-08T00:00:00Z",
    } | params


def stamp(text: str) -> str:
    """Times with and without a fraction, made comparable as texts."""
    return text.rstrip("Z").ljust(27, "0") if "." in text else text.rstrip("Z") + ".0000000"


A, B = stamp("2026-01-05T00:00:00Z"), stamp("2026-01-08T00:00:00Z")
MODES = {
    "Overlapped": lambda s, e: s <= B and e >= A,
    "StartInclusive": lambda s, e: A <= s <= B,
    "EndInclusive": lambda s, e: A <= e <= B,
    "Inclusive": lambda s, e: s >= A and e <= B,
    "InProgress": lambda s, e: A <= s <= B and e == stamp(NEVER),
    "ForwardFromStartTime": lambda s, e: s >= A,
    "BackwardFromStartTime": lambda s, e: s <= A,
    "ForwardFromEndTime": lambda s, e: e >= A,
    "BackwardFromEndTime": lambda s, e: e <= A,
    "ForwardInProgress": lambda s, e: s >= A and e == stamp(NEVER),
    "BackwardInProgress": lambda s, e: s <= A and e == stamp(NEVER),
}


@pytest.mark.parametrize("mode", list(MODES))
def test_search_modes(pi: Client, mode: str) -> None:
    params = wide(searchMode=mode)
    one_bound = mode.startswith(("Forward", "Backward"))
    if one_bound:
        del params["endTime"]
    found = search(pi, **params)
    truth = pi.admin.truth_frames(database="Plant")
    wanted = {f["id"] for f in truth if MODES[mode](stamp(f["start"]), stamp(f["end"] or NEVER))}
    assert len(found) == len(wanted)
    assert {frame["Id"] for frame in found} == wanted
    if one_bound:
        key = "EndTime" if mode.endswith("FromEndTime") else "StartTime"
        times = [stamp(frame[key]) for frame in found]
        assert times == sorted(times, reverse=mode.startswith("Backward"))
        link = pi.database()["Links"]["EventFrames"]
        pi.json(link, 400, searchMode=mode, endTime="*")
        pi.json(link, 400, searchMode=mode, sortField="Name")


def test_defaults_are_eight_hours_by_name_and_the_top_level(pi: Client) -> None:
    found = pi.items(pi.database()["Links"]["EventFrames"])
    truth = pi.admin.truth_frames("2026-01-10T04:00:00Z", database="Plant")
    assert {frame["Id"] for frame in found} == {frame["id"] for frame in truth if frame["parent"] is None}
    names = [frame["Name"].casefold() for frame in found]
    assert names == sorted(names)
    pi.json(pi.database()["Links"]["EventFrames"], 400, startTime="*", endTime="*-1h")
    pi.json(pi.database()["Links"]["EventFrames"], 400, searchMode="Sideways")


@pytest.mark.parametrize("field", ["StartTime", "EndTime", "Name"])
@pytest.mark.parametrize("order", ["Ascending", "Descending"])
def test_sorting(pi: Client, field: str, order: str) -> None:
    found = search(pi, **wide(sortField=field, sortOrder=order))
    keys = [frame[field].casefold() if field == "Name" else stamp(frame[field]) for frame in found]
    assert len(keys) > 100
    assert keys == sorted(keys, reverse=order == "Descending")


def test_frames_have_the_fields_and_sentinels_of_a_server(pi: Client) -> None:
    found = search(pi, **wide(endTime="*"))
    still_open = [frame for frame in found if frame["EndTime"] == NEVER]
    assert still_open
    assert not any(frame["AreValuesCaptured"] for frame in still_open)
    assert all(frame["AreValuesCaptured"] for frame in found if frame["EndTime"] != NEVER)
    alarms = [frame for frame in found if frame["TemplateName"] == "High Alarm"]
    acknowledged = [frame for frame in alarms if frame["IsAcknowledged"]]
    waiting = [frame for frame in found if not frame["IsAcknowledged"]]
    assert acknowledged
    assert all(frame["CanBeAcknowledged"] and frame["AcknowledgedBy"] for frame in acknowledged)
    assert {(frame["AcknowledgedBy"], frame["AcknowledgedDate"]) for frame in waiting} == {("", "1970-01-01T00:00:00Z")}
    assert any(frame["IsAnnotated"] for frame in found)
    assert any(frame["ExtendedProperties"] == {"Shift": {"Value": "S1"}} for frame in found)
    assert {frame["TemplateName"] for frame in found} >= {"Batch", "Phase", "Step", "Downtime", "Inspection"}
    inspection = next(frame for frame in found if frame["TemplateName"] == "Inspection")
    assert inspection["RefElementWebIds"] == []
    assert "PrimaryReferencedElement" not in inspection["Links"]
    assert inspection["StartTime"] == inspection["EndTime"]
    names = [frame["Name"] for frame in found]
    assert len(names) > len(set(names))
    assert len({frame["Id"] for frame in found}) == len(found)
    pi.admin.configure(open_end_fraction=True)
    assert pi.json("/eventframes/" + still_open[0]["WebId"])["EndTime"] == "9999-12-31T23:59:59.9999999Z"
    pi.admin.configure(open_end_fraction=False)


def test_filters(pi: Client) -> None:
    everything = search(pi, **wide())

    def expect(condition: Any, **params: Any) -> None:
        wanted = {frame["Id"] for frame in everything if condition(frame)}
        assert wanted
        assert {frame["Id"] for frame in search(pi, **wide(**params))} == wanted

    expect(lambda f: f["TemplateName"] in ("High Alarm", "Standing Alarm"), templateName="Alarm")
    expect(lambda f: f["Severity"] in ("Major", "Minor"), severity=["Major", "minor"])
    expect(lambda f: f["CanBeAcknowledged"], canBeAcknowledged="true")
    expect(lambda f: f["IsAcknowledged"], isAcknowledged="true")
    expect(lambda f: "Process Alarms" in f["CategoryNames"], categoryName="Process Alarms")
    expect(lambda f: f["Name"].startswith("Phase"), nameFilter="phase*")
    link = pi.database()["Links"]["EventFrames"]
    pi.json(link, 400, templateName="Nonsense")
    pi.json(link, 400, categoryName="Nonsense")
    pi.json(link, 400, severity="Awful")


def test_nesting(pi: Client) -> None:
    batch = next(f for f in search(pi, **wide(templateName="Batch")) if f["HasChildren"] and f["EndTime"] != NEVER)
    span = {"startTime": batch["StartTime"], "endTime": batch["EndTime"]}
    phases = pi.items(batch["Links"]["EventFrames"], **span)
    assert [phase["Name"] for phase in phases] == ["Phase 1", "Phase 2", "Phase 3"]
    assert all(phase["Links"]["Parent"] == batch["Links"]["Self"] for phase in phases)
    assert phases[0]["Path"] == batch["Path"] + "\\Phase 1"
    below = pi.items(batch["Links"]["EventFrames"], searchFullHierarchy="true", **span)
    assert {frame["TemplateName"] for frame in below} == {"Phase", "Step"}


def test_attributes_elements_and_annotations(pi: Client) -> None:
    downtime = search(pi, **wide(templateName="Downtime"))[0]
    found = {item["Name"]: item for item in pi.items(downtime["Links"]["Attributes"])}
    assert set(found) == {"Flow", "Lost Production", "Operator", "Reason"}
    assert found["Reason"]["Links"]["EventFrame"] == downtime["Links"]["Self"]
    values = {entry["Name"]: entry["Value"]["Value"] for entry in pi.items(downtime["Links"]["Value"])}
    assert values["Reason"] == {"Name": "Mechanical", "Value": 20, "IsSystem": False}
    recorded = {entry["Name"]: entry["Items"] for entry in pi.items(downtime["Links"]["RecordedData"], maxCount=10_000)}
    for item in recorded["Flow"]:
        assert stamp(downtime["StartTime"]) <= stamp(item["Timestamp"]) <= stamp(downtime["EndTime"])
    referenced = pi.items(downtime["Links"]["ReferencedElements"])
    assert [element["WebId"] for element in referenced] == downtime["RefElementWebIds"]
    assert downtime["Id"] in [f["Id"] for f in pi.items(referenced[0]["Links"]["EventFrames"], **wide())]
    noted = next(frame for frame in search(pi, **wide()) if frame["IsAnnotated"])
    assert pi.items(noted["Links"]["Annotations"])[0]["Creator"]
    assert pi.items(downtime["Links"]["Annotations"]) == [] or downtime["IsAnnotated"]


def test_frames_are_found_by_id_and_path(pi: Client) -> None:
    frames = search(pi, **wide())[:20]
    ids = [frame["WebId"] for frame in frames]
    assert [item["Object"]["Id"] for item in pi.items("/eventframes/multiple", webId=ids)] == [f["Id"] for f in frames]
    short = pi.json("/eventframes/" + ids[0], webIdType="IDOnly")["WebId"]
    assert len(short) == 48
    assert pi.json("/eventframes/" + short)["Id"] == frames[0]["Id"]
    assert pi.json("/eventframes", path=frames[0]["Path"])["Path"] == frames[0]["Path"]
    pi.json("/eventframes/I1FmDqD5loBNH0erqeqJodtALAYIKyyz2F5BGAxQAVXYRDBA", 404)


def test_time_opens_and_closes_frames() -> None:
    with client() as pi:
        link = pi.database()["Links"]["EventFrames"]
        query = {"searchFullHierarchy": "true", "startTime": "*-1h", "maxCount": 5000}
        before = {frame["Id"]: frame for frame in pi.items(link, **query)}
        pi.admin.advance(6 * 3600)
        after = {frame["Id"]: frame for frame in pi.items(link, **query | {"startTime": "*-7h"})}
        assert before.keys() < after.keys()
        closed = [i for i, f in before.items() if f["EndTime"] == NEVER and after[i]["EndTime"] != NEVER]
        assert closed
        same = [i for i, f in before.items() if f["EndTime"] != NEVER]
        assert all(after[i]["EndTime"] == before[i]["EndTime"] for i in same)


def test_frames_are_added_closed_changed_and_deleted_by_hand() -> None:
    with client() as pi:
        link = pi.database()["Links"]["EventFrames"]

        def frames() -> dict[str, dict[str, Any]]:
            everything = pi.items(
                link, searchFullHierarchy="true", startTime="*-2d", sortField="StartTime", maxCount=5000
            )
            return {frame["Id"]: frame for frame in everything}

        before = frames()
        ident = pi.admin.add_frame("By hand", start="2026-01-10T11:00:00Z", template="Batch")
        child = pi.admin.add_frame("Inside", start="2026-01-10T11:30:00Z", template="Phase", parent=ident)
        added = frames()
        assert added.keys() == before.keys() | {ident, child}
        assert added[ident]["EndTime"] == NEVER
        assert added[ident]["HasChildren"]
        pi.admin.close_frame(ident, end="2026-01-10T11:45:00Z")
        computed = next(i for i, f in before.items() if f["EndTime"] == NEVER and f["TemplateName"] == "Downtime")
        pi.admin.close_frame(computed)
        pi.admin.change_frame(child, name="Renamed", severity="Critical", acknowledged_by="somebody", annotated=True)
        changed = frames()
        assert changed[ident]["EndTime"] == "2026-01-10T11:45:00Z"
        assert changed[computed]["EndTime"] == "2026-01-10T12:00:00Z"
        assert (changed[child]["Name"], changed[child]["Severity"], changed[child]["IsAcknowledged"]) == (
            "Renamed",
            "Critical",
            True,
        )
        starts = [stamp(frame["StartTime"]) for frame in changed.values()]
        assert starts == sorted(starts)
        assert pi.admin.delete_frame(ident) == 2
        pi.admin.delete_frame(computed)
        assert frames().keys() == before.keys() - {computed}
        pi.json("/eventframes/" + before[computed]["WebId"], 404)


def test_a_hundred_thousand_frames_are_paged_quickly() -> None:
    plant = PlantConfig(
        points=10, tags_1hz=10, elements=200, frames_per_day=2_000, clock="frozen", now="2026-01-10T00:00:00Z"
    )
    with client(plant) as pi:
        link = pi.database()["Links"]["EventFrames"]
        query = {"searchFullHierarchy": "true", "startTime": "2025-12-01T00:00:00Z", "sortField": "StartTime"}
        wanted = {"selectedFields": "Items.Id;Items.StartTime", "maxCount": 2_000}
        first, far = (pi.items(link, **query, **wanted, startIndex=i) for i in (0, 98_000))
        assert len(first) == len(far) == 2_000
        assert max(stamp(frame["StartTime"]) for frame in first) <= min(stamp(frame["StartTime"]) for frame in far)
        spent = [entry["seconds"] for entry in pi.admin.requests() if entry["path"].endswith("/eventframes")]
        assert max(spent) < 10
