"""Tables of parts of Data Archives: digital states and point attributes."""

from __future__ import annotations

import pytest

from osipi.errors import OptionError
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import NotFoundError, PermissionError_, UnsupportedError, webid
from osipi.tables.points.data_servers import DATA_SERVERS
from osipi.tables.points.digital_states import DIGITAL_STATES
from osipi.tables.points.point_attributes import POINT_ATTRIBUTES
from osipi.tables.points.points import POINTS
from support.fake_catalogue import ARCHIVE, ARCHIVE_ID, FakeCatalogue, full, id_only
from support.fake_pi import context, guid, rows_of

SERVER = {"data_server": "DA", "data_server_id": ARCHIVE_ID}


def point(number: int) -> str:
    return webid.encode_point(ARCHIVE_ID, number)


def with_points(count: int) -> FakeCatalogue:
    pi = FakeCatalogue()
    pi.add_archive()
    for number in range(1, count + 1):
        path = f"\\\\DA\\T{number:03}"
        pi.add(
            f"/dataservers/{ARCHIVE}/points",
            {"WebId": full(point(number)), "Id": number, "Name": path[5:], "Path": path},
        )
        pi.add(
            f"/points/{point(number)}/attributes",
            {"Name": "compdev", "Value": 0.5 * number}, {"Name": "PointSource", "Value": "R"},
        )  # fmt: skip
    return pi


def test_digital_states() -> None:
    pi = FakeCatalogue()
    pi.add_archive()
    set_id = id_only("MS", 1, "D")
    item = {"WebId": set_id, "Id": guid(1), "Name": "BatchAct", "Description": "", "Path": "\\\\DA\\BatchAct"}
    pi.add(f"/dataservers/{ARCHIVE}/enumerationsets", item)
    # the reference lets a server leave out the ids of the values
    pi.add(f"/enumerationsets/{set_id}/enumerationvalues", {"Name": "Active", "Value": 0, "Description": "on"},
           {"Name": "Inactive", "Value": 1, "Description": ""})  # fmt: skip
    shared = {"set_id": guid(1), "set_web_id": set_id, "set_name": "BatchAct", "set_description": None, **SERVER}
    assert rows_of(pi, DIGITAL_STATES) == [
        {**shared, "code": 0, "name": "Active", "description": "on"},
        {**shared, "code": 1, "name": "Inactive", "description": None},
    ]


def test_point_attributes() -> None:
    pi = with_points(1)
    pi.lists[f"/points/{point(1)}/attributes"] = [
        {"Name": "CompDev", "Value": 0.5}, {"Name": "step", "Value": False}, {"Name": "tag", "Value": "T001"},
        {"Name": "creationdate", "Value": "2020-01-01T00:00:00Z"}, {"Name": "exdesc", "Value": ""},
        {"Name": "digitalset", "Value": {"b": 1, "a": 2}}, {"Name": "none", "Value": None},
        {"Name": "zero", "Value": 0},
        {"Name": "list", "Value": [1, "a"]},
    ]  # fmt: skip
    shown = [
        ("compdev", "0.5", "number"), ("step", "false", "boolean"), ("tag", "T001", "text"),
        ("creationdate", "2020-01-01T00:00:00Z", "text"), ("exdesc", None, None),
        ("digitalset", '{"a":2,"b":1}', "json"),
        ("none", None, None), ("zero", "0", "number"), ("list", '[1,"a"]', "json"),
    ]  # fmt: skip
    assert rows_of(pi, POINT_ATTRIBUTES) == [
        {"web_id": point(1), "tag": "T001", "name": name, "value": value, "value_type": kind, **SERVER}
        for name, value, kind in shown
    ]


def test_attributes_are_chosen_by_masks() -> None:
    pi = with_points(3)
    rows = rows_of(pi, POINT_ATTRIBUTES, attributes=["point*", "none"], tag_filter=["T00?"], tag_exclude=["t002"])
    assert [(row["tag"], row["name"], row["value"]) for row in rows] == [
        ("T001", "pointsource", "R"), ("T003", "pointsource", "R"),
    ]  # fmt: skip
    assert [row["name"] for row in rows_of(pi, POINT_ATTRIBUTES, attributes="COMP*")] == ["compdev"] * 3
    assert pi.asked[-1][1]["nameFilter"] == "COMP*"


def test_points_by_name() -> None:
    pi = with_points(3)
    assert {row["tag"] for row in rows_of(pi, POINT_ATTRIBUTES, tags=["t001", "T003"])} == {"T001", "T003"}


@pytest.mark.parametrize("refused", [False, True])
def test_attributes_come_in_batches(refused: bool) -> None:
    pi = with_points(250)
    pi.refuses_batch = UnsupportedError("no", status=405) if refused else None
    rows = rows_of(pi, POINT_ATTRIBUTES)
    assert [row["tag"] for row in rows] == [f"T{number:03}" for number in range(1, 251) for _ in range(2)]
    if not refused:
        assert sorted(map(len, pi.batches)) == [50, 100, 100]


@pytest.mark.parametrize("error", [PermissionError_("no", status=403), NotFoundError("gone", status=404)])
def test_a_point_that_is_refused_fails_the_table(error: Exception) -> None:
    pi = with_points(5)
    pi.faults[f"/points/{point(3)}/attributes"] = error  # type: ignore[assignment]
    with pytest.raises(type(error), match=r"the attributes of .*T003' could not be read"):
        rows_of(pi, POINT_ATTRIBUTES)


def test_the_plan_says_what_points_cost() -> None:
    pi = with_points(250)
    note = POINT_ATTRIBUTES.forecast(context(pi, POINT_ATTRIBUTES), None, None).note
    assert note == (
        "read whole at each run: 1 Data Archive; 3 batches of up to 100 parts, 250 requests to PI's rate limit"
    )


def test_data_archives_that_are_left_out() -> None:
    pi = with_points(3)
    other = webid.encode_server(guid(81))
    pi.add("/dataservers", {"WebId": other, "Id": guid(81), "Name": "Broken", "Path": "\\\\PIServers[Broken]"})
    with pytest.raises(NotFoundError):
        rows_of(pi, POINTS)
    for table in (POINTS, POINT_ATTRIBUTES, DATA_SERVERS):
        rows = rows_of(pi, table, data_server_exclude=["brok*"])
        assert {row.get("data_server", "DA") for row in rows} == {"DA"}
        assert rows
    with pytest.raises(OptionError, match="'data_server_exclude' leaves out every Data Archive: 'Broken', 'DA'"):
        rows_of(pi, DATA_SERVERS, data_server_exclude=["*"])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"af_database_exclude": "Db", "tag_filter": "*"},
            "'af_database_exclude' selects AF attributes and 'tag_filter'",
        ),
        ({"data_server_exclude": "DA", "attribute_filter": "*"}, "'data_server_exclude' selects points"),
        ({"af_path": "\\\\AF\\Db\\E", "af_database_exclude": "Db"}, "'af_path' and 'af_database_exclude' exclude each"),
        ({"af_database_exclude": ""}, ""),
        ({"data_server_exclude": "; "}, "the list is empty"),
    ],
)
def test_options_that_exclude_each_other(options: dict[str, str], message: str) -> None:
    if message:
        with pytest.raises(OptionError, match=message):
            Options.table(TimeseriesOptions, "timeseries", options)
    else:
        assert Options.table(TimeseriesOptions, "timeseries", options).af_database_exclude == ()
