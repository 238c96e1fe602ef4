"""Single objects that cannot be read, servers that are slow by the byte, and what only the plant itself knows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from support.simulator_client import Client, client

START, END = "2026-01-10T11:50:00Z", "2026-01-10T11:55:00Z"


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


def test_an_event_frame_that_cannot_be_read_fails_whatever_holds_it(pi: Client) -> None:
    link = pi.database()["Links"]["EventFrames"]
    frames = pi.items(link, startTime="2026-01-09T00:00:00Z", maxCount=5, sortField="StartTime")
    bad, good = frames[2], frames[0]
    fault = pi.admin.fault("object", ident=bad["Id"], status=500, message="Corrupt.", times=-1)
    search = {"startTime": "2026-01-09T00:00:00Z", "sortField": "StartTime"}
    assert pi.json(link, 500, maxCount=5, **search) == {"Errors": ["Corrupt."]}
    assert [frame["Id"] for frame in pi.items(link, maxCount=2, **search)] == [frames[0]["Id"], frames[1]["Id"]]
    pi.json(f"/eventframes/{bad['WebId']}", 500)
    pi.json(f"/eventframes/{good['WebId']}")
    items = pi.json("/eventframes/multiple", 207, webId=[good["WebId"], bad["WebId"]])["Items"]
    assert [item["Exception"] for item in items] == [None, {"Errors": ["Corrupt."]}]
    pi.admin.clear_faults(fault)
    assert len(pi.items(link, maxCount=5, **search)) == 5


def test_an_element_that_cannot_be_read_only_alone(pi: Client) -> None:
    element = pi.items(pi.database()["Links"]["Elements"])[0]
    pi.admin.fault("object", ident=element["Id"], status=403, match="/elements/", times=-1)
    assert element["Id"] in [item["Id"] for item in pi.items(pi.database()["Links"]["Elements"])]
    pi.json(f"/elements/{element['WebId']}", 403)
    pi.admin.clear_faults()
    with pytest.raises(Exception, match="id of an object of AF"):
        pi.admin.fault("object")


def test_large_answers_of_a_slow_server_take_longer_and_time_out(pi: Client) -> None:
    point = pi.of_kind("TT")
    path = f"/streams/{point['WebId']}/recorded"
    try:
        pi.admin.configure(kilobyte_seconds=0.01, request_timeout_seconds=0.3)
        began = time.monotonic()
        assert len(pi.items(path, startTime=START, endTime=END, maxCount=100)) == 100
        assert time.monotonic() - began > 0.1
        pi.json(path, 503, startTime=START, endTime=END, maxCount=301)
    finally:
        pi.admin.configure(kilobyte_seconds=0.0, request_timeout_seconds=0.0)
    assert len(pi.items(path, startTime=START, endTime=END, maxCount=301)) == 301


def test_changes_of_an_event_frame_show_in_its_body_and_its_values(pi: Client) -> None:
    element = next(e for e in pi.admin.truth_elements() if e["database"] == "Plant" and e["parent"])
    ident = pi.admin.add_frame("Stop", start="2026-01-10T10:00:00Z")
    pi.admin.change_frame(ident, description="Seal", element=element["path"], values={"Operator": "Ada"})
    (body,) = pi.items(pi.database()["Links"]["EventFrames"], nameFilter="Stop", startTime="2026-01-10T10:00:00Z")
    assert body["Description"] == "Seal"
    values = {item["Name"]: item["Value"]["Value"] for item in pi.items(f"/streamsets/{body['WebId']}/value")}
    assert values["Operator"] == "Ada"
    assert values["Lost Production"] == 12.75
    (truth,) = [frame for frame in pi.admin.truth_frames(START) if frame["id"] == ident]
    assert (truth["description"], truth["elements"], truth["end"]) == ("Seal", [element["id"]], None)


def test_the_truth_of_points_and_attributes_is_what_the_streams_answer(pi: Client) -> None:
    def answered(web_id: str) -> list[tuple[Any, ...]]:
        items = pi.items(f"/streams/{web_id}/recorded", startTime=START, endTime=END, maxCount=5000)
        flags = ("Good", "Questionable", "Substituted", "Annotated")
        return [
            (item["Timestamp"], item["Value"], *(item[flag] for flag in flags), "Errors" in item)
            for item in items
            if item["Timestamp"] != END
        ]

    points = pi.admin.truth_points()
    events = pi.admin.truth_recorded(START, END)
    assert list(events) == [point["name"] for point in points]
    for point in points:
        assert events[point["name"]] == answered(point["web_id"])
    attributes = pi.admin.truth_attributes()
    assert len({attribute["web_id"] for attribute in attributes}) == len(attributes)
    formula = next(a for a in attributes if a["plugin"] == "Formula" and a["point"])
    gone = next(a for a in attributes if a["plugin"] == "PI Point" and not a["point"])
    found = pi.admin.truth_recorded(START, END, [formula["path"], gone["path"]])
    assert found == {formula["path"]: answered(formula["web_id"]), gone["path"]: []}
    assert found[formula["path"]]
    pi.json(f"/streams/{gone['web_id']}/recorded", 410)


def test_events_stay_when_the_clock_steps_back(pi: Client) -> None:
    names = [point["name"] for point in pi.admin.truth_points() if point["plain"]][:2]
    span = ("2026-01-10T11:59:00Z", "2026-01-10T12:01:00Z", names)
    assert set(pi.admin.truth_counts(*span).values()) == {61}
    pi.admin.advance(30)
    assert set(pi.admin.truth_counts(*span).values()) == {91}
    pi.admin.advance(-90)
    assert pi.json("/system/status")["ServerTime"] == "2026-01-10T11:59:00Z"
    assert set(pi.admin.truth_counts(*span).values()) == {91}
    pi.admin.advance(60)
