"""Option `skip_unreadable`: what PI refuses for good is reported, and its rows are named as rows that stay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.contract import KEPT
from osipi.errors import OptionError
from osipi.piwebapi import (
    AuthenticationError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UnsupportedError,
    webid,
)
from osipi.state.error_log_segments import SealedLog
from osipi.tables import TABLES
from osipi.tables.assets.af_attributes import AF_ATTRIBUTES
from osipi.tables.assets.enumeration_values import ENUMERATION_VALUES
from osipi.tables.base import Table
from osipi.tables.notifications.notification_contacts import NOTIFICATION_CONTACTS
from osipi.tables.notifications.notification_subscribers import NOTIFICATION_SUBSCRIBERS
from osipi.tables.object_table import ObjectTable
from osipi.tables.points.point_attributes import POINT_ATTRIBUTES
from support.fake_catalogue import ARCHIVE, ARCHIVE_ID, DATABASE, SERVER, SYSTEM, FakeCatalogue, id_only
from support.fake_pi import Json, context, guid

SETS = f"/assetdatabases/{DATABASE}/enumerationsets"


def values_of(number: int) -> str:
    return f"/enumerationsets/{id_only('MS', number, 'R')}/enumerationvalues"


def with_sets(count: int) -> FakeCatalogue:
    pi = FakeCatalogue()
    for number in range(1, count + 1):
        web_id = id_only("MS", number, "R")
        pi.add(SETS, {"WebId": web_id, "Id": guid(number), "Name": f"S{number}", "Path": f"\\\\AF\\Db\\S{number}"})
        pi.add(values_of(number), {"WebId": id_only("MV", number, "R"), "Id": guid(100 + number), "Name": "v"})
    return pi


def read(pi: FakeCatalogue, table: ObjectTable[Any], folder: Path, **options: Any) -> tuple[list[Json], list[Json]]:
    """Rows and markers, as an engine reads them; markers as what they set."""
    given = {"skip_unreadable": True, "emit_kept": True, "state_path": str(folder), **options}
    asked = context(pi, table, **given)
    rows: list[Json] = []
    for batch in table.read(asked):
        assert batch.schema.equals(table.schema_for(asked.options))
        rows += batch.to_pylist()
    marks = [{name: value for name, value in row.items() if value is not None} for row in rows if row[KEPT]]
    assert [bool(row[KEPT]) for row in rows] == [False] * (len(rows) - len(marks)) + [True] * len(marks)
    return [row for row in rows if not row[KEPT]], marks


def reported(folder: Path) -> list[tuple[Any, ...]]:
    log = SealedLog(str(folder))
    records = sorted(log.records(0, log.seal()), key=lambda one: one.reported_at)
    return [(one.table_name, one.tag, one.kind, one.http_status, one.attempt) for one in records]


REFUSALS = [PermissionError_("no", status=403), NotFoundError("gone", status=404), ServerError("corrupt", status=500)]


@pytest.mark.parametrize("error", REFUSALS)
@pytest.mark.parametrize("batches", [True, False])
def test_the_others_go_on(tmp_path: Path, error: PiWebApiError, batches: bool) -> None:
    pi = with_sets(5)
    pi.refuses_batch = None if batches else UnsupportedError("no", status=405)
    pi.faults[values_of(3)] = error
    rows, marks = read(pi, ENUMERATION_VALUES, tmp_path)
    assert [row["set_name"] for row in rows] == ["S1", "S2", "S4", "S5"]
    assert marks == [{"set_id": guid(3), KEPT: True}]
    options = context(pi, ENUMERATION_VALUES, skip_unreadable=True, state_path=str(tmp_path)).options
    assert ENUMERATION_VALUES.streams_failing(options) == 1


def test_attempts_count_up_until_the_part_is_read(tmp_path: Path) -> None:
    pi = with_sets(3)
    pi.faults[values_of(2)] = PermissionError_("no", status=403)
    for minute in (0, 1):
        pi.now = f"2026-01-10T12:0{minute}:00Z"
        read(pi, ENUMERATION_VALUES, tmp_path)
    pi.faults.clear()
    pi.now = "2026-01-10T12:09:00Z"
    rows, marks = read(pi, ENUMERATION_VALUES, tmp_path)
    assert (len(rows), marks) == (3, [])
    assert reported(tmp_path) == [
        ("enumeration_values", "\\\\AF\\Db\\S2", "permission", 403, 1),
        ("enumeration_values", "\\\\AF\\Db\\S2", "permission", 403, 2),
        ("enumeration_values", "\\\\AF\\Db\\S2", "recovered", None, 2),
    ]


def test_where_no_part_is_given_it_is_not_the_fault_of_the_objects(tmp_path: Path) -> None:
    pi = with_sets(3)
    for number in (1, 2, 3):
        pi.faults[values_of(number)] = PermissionError_("no", status=403)
    with pytest.raises(PermissionError_, match=r"S1' could not be read"):
        read(pi, ENUMERATION_VALUES, tmp_path)


@pytest.mark.parametrize(
    "error",
    [
        ServerError("away", status=503),
        AuthenticationError("who", status=401),
        NotFoundError("?", status=404, no_route=True),
    ],
)
def test_what_is_the_servers_fault_fails_the_table(tmp_path: Path, error: PiWebApiError) -> None:
    pi = with_sets(3)
    pi.faults[values_of(2)] = error
    with pytest.raises(type(error)):
        read(pi, ENUMERATION_VALUES, tmp_path)


def test_who_takes_no_markers_is_given_nothing_less_than_all(tmp_path: Path) -> None:
    pi = with_sets(3)
    pi.faults[values_of(2)] = PermissionError_("no", status=403)
    with pytest.raises(PermissionError_):
        read(pi, ENUMERATION_VALUES, tmp_path, emit_kept=False)


def test_options_that_go_together(tmp_path: Path) -> None:
    pi = with_sets(1)
    with pytest.raises(OptionError, match="state_path"):
        read(pi, ENUMERATION_VALUES, tmp_path, state_path=None)
    with pytest.raises(OptionError, match="emit_kept"):
        context(pi, ENUMERATION_VALUES, emit_kept=True)


def tables_with_parts() -> list[Table[Any, Any]]:
    return [table for table in TABLES.values() if "skip_unreadable" in table.options.model_fields]


@pytest.mark.parametrize("table", tables_with_parts(), ids=lambda table: table.name)
def test_each_table_names_what_stays(table: Table[Any, Any], tmp_path: Path) -> None:
    options = table.options(skip_unreadable=True, state_path=str(tmp_path))
    kept = table.metadata(options)["kept"]
    assert kept
    assert set(kept) <= set(table.schema.names)
    assert "kept" not in table.metadata(table.options())
    asked = table.schema_for(table.options(skip_unreadable=True, emit_kept=True, state_path=str(tmp_path)))
    assert asked.names == [*table.schema.names, KEPT]
    assert all(field.nullable for field in asked)


def test_points_that_stay(tmp_path: Path) -> None:
    pi = FakeCatalogue()
    pi.add_archive()
    points = [webid.encode_point(ARCHIVE_ID, number) for number in (1, 2)]
    for number, web_id in enumerate(points, 1):
        item = {"WebId": "F" + web_id[1:] + "QUI", "Id": number, "Name": f"T{number}", "Path": f"\\\\DA\\T{number}"}
        pi.add(f"/dataservers/{ARCHIVE}/points", item)
        pi.add(f"/points/{web_id}/attributes", {"Name": "zero", "Value": 0})
    pi.faults[f"/points/{points[1]}/attributes"] = PermissionError_("no", status=403)
    rows, marks = read(pi, POINT_ATTRIBUTES, tmp_path)
    assert [row["tag"] for row in rows] == ["T1"]
    assert marks == [{"web_id": points[1], KEPT: True}]


def test_attributes_that_stay(tmp_path: Path) -> None:
    """Of an element that does not give its attributes all, of one whose value is refused that one."""
    pi = FakeCatalogue()
    elements = [webid.encode_element(SYSTEM, guid(number)) for number in (1, 2)]
    for number, web_id in enumerate(elements, 1):
        item = {"WebId": web_id, "Id": guid(number), "Name": f"E{number}", "Path": f"\\\\AF\\Db\\E{number}"}
        pi.add(f"/assetdatabases/{DATABASE}/elements", item)
        for at in (0, 1):
            own = webid.encode_attribute(SYSTEM, guid(number), guid(10 * number + at))
            pi.add(f"/elements/{web_id}/attributes", {"WebId": own, "Id": guid(10 * number + at), "Name": f"A{at}"})
            pi.objects[f"/attributes/{own}/value"] = {"Value": at}
    refused = webid.encode_attribute(SYSTEM, guid(1), guid(11))
    del pi.objects[f"/attributes/{refused}/value"]
    pi.faults[f"/attributes/{refused}/value"] = NotFoundError("gone", status=404)
    pi.faults[f"/elements/{elements[1]}/attributes"] = PermissionError_("no", status=403)
    rows, marks = read(pi, AF_ATTRIBUTES, tmp_path, with_values=True)
    assert [(row["attribute_id"], row["value_text"]) for row in rows] == [(guid(10), "0")]
    assert sorted(marks, key=str) == [{"attribute_id": guid(11), KEPT: True}, {"element_id": guid(2), KEPT: True}]


def test_subscribers_that_stay(tmp_path: Path) -> None:
    pi = FakeCatalogue()
    rules = [id_only("NR", number) for number in (1, 2)]
    pi.add("/notificationrules/search", *(
        {"WebId": web_id, "Id": guid(number), "Name": "R", "Path": f"\\\\AF\\Db\\E\\NotificationRules[R{number}]"}
        for number, web_id in enumerate(rules, 1)
    ))  # fmt: skip
    own = id_only("NS", 5, "L")
    path = "\\\\AF\\Db\\E\\NotificationRules[R1]\\Group"
    item = {"WebId": own, "Id": guid(5), "Name": "G", "Path": path}
    pi.add(f"/notificationrules/{rules[0]}/notificationrulesubscribers", item)
    pi.faults[f"/notificationrules/{rules[1]}/notificationrulesubscribers"] = PermissionError_("no", status=403)
    pi.faults[f"/notificationrulesubscribers/{own}/notificationrulesubscribers"] = PermissionError_("no", status=403)
    rows, marks = read(pi, NOTIFICATION_SUBSCRIBERS, tmp_path)
    assert [row["subscriber_id"] for row in rows] == [guid(5)]
    assert sorted(mark["rule_id"] for mark in marks) == [guid(1), guid(2)]


def test_contacts_of_a_server_stay_where_one_of_them_is_refused(tmp_path: Path) -> None:
    pi = FakeCatalogue()
    route = "/notificationcontacttemplates/{}/notificationcontacttemplates"
    pi.add(f"/assetservers/{SERVER}/notificationcontacttemplates", *(
        {"WebId": f"I1NC{number}", "Id": guid(number), "Name": f"C{number}", "HasChildren": True} for number in (1, 2)
    ))  # fmt: skip
    pi.lists[route.format("I1NC1")] = []
    pi.faults[route.format("I1NC2")] = PermissionError_("no", status=403)
    rows, marks = read(pi, NOTIFICATION_CONTACTS, tmp_path)
    assert (rows, marks) == ([], [{"asset_server": "AF", KEPT: True}])
