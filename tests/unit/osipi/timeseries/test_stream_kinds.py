"""Streams of every kind land with what PI says of them, or are reported; none stops the others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from osipi.listing.attributes import Attribute
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.pitime import format_ticks
from osipi.timeseries.offset import SECOND
from support.stream_plant import BEGIN, NOW, Plant, make_plant, point, web_id

POINTS: dict[str, tuple[Any, dict[str, Any]]] = {
    "Int16": (-7, {"value": -7.0}),
    "Int32": (2**31 - 1, {"value": 2147483647.0}),
    "Int64": (2**63 - 1, {"value": 9.223372036854775807e18, "value_text": str(2**63 - 1)}),
    "Float16": (0.5, {"value": 0.5}),
    "Float32": (81.83204, {"value": 81.83204}),
    "Float64": (0.1 + 0.2, {"value": 0.1 + 0.2}),
    "String": ("läuft; 1,5", {"value_text": "läuft; 1,5"}),
    "Timestamp": ("2026-01-01T00:00:00.1234567Z", {"value_text": "2026-01-01T00:00:00.1234567Z"}),
    "Blob": ("AAECAw==", {"value_text": "AAECAw=="}),
    "Digital": (
        {"Name": "Running", "Value": 1, "IsSystem": False}, {"value_text": "Running", "digital_code": 1},
    ),
    "bad": (
        {"Name": "Shutdown", "Value": 254, "IsSystem": True},
        {"value_text": "Shutdown", "digital_code": 254, "is_system_state": True},
    ),
}  # fmt: skip


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch, streams=1)
    made.options["state_path"] = str(tmp_path)
    return made


def said(row: dict[str, Any]) -> dict[str, Any]:
    names = ("value", "value_text", "digital_code", "is_system_state", "error")
    return {name: row[name] for name in names if row[name] not in (None, False)}


def test_every_point_type_lands_as_it_is(plant: Plant) -> None:
    for number, (value, _) in enumerate(POINTS.values(), start=2):
        plant.selected.append(point(number))
        plant.change(number, [(BEGIN, value), (BEGIN + SECOND, {"Name": "No Data", "Value": 248, "IsSystem": True})])
    plant.run()
    for number, (kind, (_, meant)) in enumerate(POINTS.items(), start=2):
        first, second = (row for row in plant.rows if row["web_id"] == web_id(number))
        assert said(first) == meant, kind
        assert second["is_system_state"], kind
    assert plant.failing == 0


def test_a_type_that_pi_cannot_print_is_reported(plant: Plant) -> None:
    plant.selected.append(point(2))
    plant.server.statuses[web_id(2)] = 501
    plant.run()
    assert len(plant.landed(1)) == 570
    (record,) = plant.log()
    assert (record.tag, record.kind, record.http_status) == ("TAG2", "server", 501)
    assert "501" in record.message
    assert (plant.failing, plant.without_history) == (0, 1)


DAY = 86_400


def asked(plant: Plant, number: int) -> bool:
    """Whether the next run asks for a stream."""
    before = len(plant.server.requests)
    plant.run()
    return any(web_id(number) in str(request) for request in plant.server.requests[before:])


def test_a_stream_without_history_is_said_once_and_asked_again_after_a_month(
    plant: Plant, caplog: pytest.LogCaptureFixture
) -> None:
    plant.options["start_time"] = format_ticks(NOW - 60 * SECOND)
    plant.selected.append(point(2))
    plant.server.statuses[web_id(2)] = 501
    plant.run()
    assert [r.message for r in caplog.records if "has no history of 1 stream" in r.message]
    caplog.clear()
    for days in (1, 28):
        plant.pass_time(days * DAY)
        assert not asked(plant, 2)
    assert not caplog.records
    assert (plant.failing, plant.without_history, len(plant.log())) == (0, 1, 1)
    plant.pass_time(DAY)
    assert asked(plant, 2)
    assert (plant.failing, plant.without_history, len(plant.log())) == (0, 1, 2)
    del plant.server.statuses[web_id(2)]
    plant.change(2, [(NOW - 30 * SECOND, 7.0)])
    plant.pass_time(DAY)
    assert not asked(plant, 2)
    plant.pass_time(30 * DAY)
    plant.run()
    assert [value for _, _, value in plant.landed(2)] == [7.0]
    assert (plant.failing, plant.without_history) == (0, 0)


def test_a_stream_without_history_is_asked_again_when_its_type_changes(plant: Plant) -> None:
    plant.selected.append(point(2))
    plant.server.statuses[web_id(2)] = 501
    plant.run()
    plant.pass_time(60)
    assert not asked(plant, 2)
    del plant.server.statuses[web_id(2)]
    plant.selected[-1] = point(2)._replace(point_type="Float32")
    plant.change(2, [(BEGIN, 7.0)])
    plant.pass_time(60)
    plant.run()
    assert [value for _, _, value in plant.landed(2)] == [7.0]
    assert (plant.failing, plant.without_history) == (0, 0)


def test_reports_of_a_version_that_did_not_know_of_such_streams_are_read(plant: Plant, tmp_path: Path) -> None:
    plant.selected.append(point(2))
    plant.server.statuses[web_id(2)] = 409
    plant.run()
    (held,) = tmp_path.glob("timeseries/*/held.json")
    content = json.loads(held.read_text())
    for report in content["failed"]:
        del report["nature"]
    held.write_text(json.dumps(content))
    plant.pass_time(60)
    assert not asked(plant, 2)
    assert (plant.failing, plant.without_history) == (0, 1)
    assert json.loads(held.read_text())["failed"][0]["nature"] == "Float64"


def attribute(name: str, data_reference: str) -> Attribute:
    return Attribute(
        web_id=f"I1AbE{name}", id=name, name=name, path=f"\\\\AF\\Plant\\Pump|{name}", units="bar", type="Double",
        data_reference=data_reference, database="Plant", asset_server="AF",
    )  # fmt: skip


def refused(status: int, text: str) -> Any:
    def answer(start: int, end: int, alone: bool) -> dict[str, Any]:
        if alone:
            raise error_of_status(status, [text], url="/streams")
        return {"Items": [{"Timestamp": "2026-01-01T23:50:00Z", "Value": {"Errors": [text]}, "Good": False}]}

    return answer


@pytest.mark.parametrize("mode", [{}, {"read_mode": "replace", "emit_windows": "true"}], ids=["append", "replace"])
def test_attributes_of_every_kind_land_or_are_reported(plant: Plant, mode: dict[str, Any]) -> None:
    state = {"Name": "Open", "Value": 2, "IsSystem": False}
    calculated = [{"Timestamp": "2026-01-01T23:51:00Z", "Value": 4.5, "Good": True}]
    kinds: dict[str, tuple[str, Any]] = {
        "Flow": ("PI Point", None),
        "Flow|Limit": ("Formula", lambda *_: {"Items": calculated}),
        "Looked up": ("Table Lookup", refused(409, "the table has no history")),
        "Text": ("String Builder", refused(409, "no history")),
        "Static": ("", refused(409, "no data reference")),
        # one value, from the beginning of AF's time: nothing that happened in the window
        "Made once": ("", lambda *_: {"Items": [{"Timestamp": "1970-01-01T00:00:00Z", "Value": 3.0, "Good": True}]}),
        "State": ("PI Point", lambda *_: {"Items": [{**calculated[0], "Value": state}]}),
        "Deleted": ("PI Point", refused(410, "PI Point not found '\\\\SRV\\TAG'.")),
        "Unsupported": ("PI Point", refused(501, "unsupported type")),
    }
    plant.attributes = [attribute(name, reference) for name, (reference, _) in kinds.items()]
    plant.options |= {"attribute_filter": "*", **mode}
    plant.server.streams = {"I1AbEFlow": [(BEGIN, 1.0), (NOW - 60 * SECOND, 2.0)]}
    plant.server.inside = {f"I1AbE{name}": answer for name, (_, answer) in kinds.items() if answer is not None}
    plant.run()
    landed = {(row["tag"].rpartition("Pump|")[2], row["value"], row["value_text"]) for row in plant.rows}
    assert landed == {("Flow", 1.0, None), ("Flow", 2.0, None), ("Flow|Limit", 4.5, None), ("State", None, "Open")}
    assert {row["units"] for row in plant.rows} == {"bar"}
    logged = {(record.tag or "").rpartition("|")[2]: (record.kind, record.http_status) for record in plant.log()}
    assert logged == {
        "Looked up": ("server", 409), "Text": ("server", 409), "Static": ("server", 409),
        "Deleted": ("gone", 410), "Unsupported": ("server", 501),
    }  # fmt: skip
    assert (plant.failing, plant.without_history) == (1, 4)


def test_an_attribute_that_leaves_between_plan_and_read_is_reported_and_keeps_its_place(plant: Plant) -> None:
    plant.attributes = [attribute("Flow", "PI Point"), attribute("Level", "PI Point")]
    plant.options["attribute_filter"] = "*"
    events = [(BEGIN + i * SECOND, float(i)) for i in range(600)]
    plant.server.streams = {"I1AbEFlow": events, "I1AbELevel": events}
    end = plant.plan()
    gone = plant.attributes.pop()
    plant.restart()
    plant.commit(list(plant.read(plant.offset, end)), end)
    (record,) = plant.log()
    assert (record.kind, record.web_id, record.http_status) == ("not_listed", None, None)
    plant.restart()
    plant.run()
    plant.attributes.append(gone)
    plant.pass_time(60)
    plant.run()
    counts = {name: sum(row["web_id"] == name for row in plant.rows) for name in plant.server.streams}
    assert counts == {"I1AbEFlow": 600, "I1AbELevel": 600}
    assert plant.failing == 0
    assert json.dumps(plant.offset).count("away") == 0
