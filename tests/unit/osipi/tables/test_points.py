"""Points and Data Archives: which are selected, what a row holds, and that none is lost without a word."""

from __future__ import annotations

import base64
import logging
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.listing.points import Point, Selection, select_points
from osipi.options import Options, PointSelection
from osipi.piwebapi import (
    BadRequestError,
    MalformedResponseError,
    MissingMemberError,
    PermissionError_,
    ServerError,
    webid,
)
from osipi.tables.points.data_servers import DATA_SERVERS
from osipi.tables.points.points import POINTS
from support.fake_pi import FakePi, Json, Params, context, guid, paged, rows_of

POINT_OF_2017 = {"Id": 8, "Name": "CDT158", "Path": "\\\\A\\CDT158", "PointType": "Float32", "DigitalSetName": ""}
LIST = "/dataservers/.*/points"


class Archives(FakePi):
    """Data Archives with the points named; masks and paths are matched as PI does."""

    def __init__(self, **points: list[str]) -> None:
        super().__init__()
        self.servers = {name: guid(100 + at) for at, name in enumerate(points)}
        self.points = {
            webid.encode_server(self.servers[server]): [_point(at, name, server) for at, name in enumerate(names, 1)]
            for server, names in points.items()
        }
        self.refused_paths: set[str] = set()
        self.routes = {
            "/dataservers": self._servers,
            "/dataservers/(.*)/points": self._list,
            "/points/multiple": self._multiple,
        }

    def _servers(self, params: Params) -> Json:
        return {
            "Items": [
                {"WebId": path_only("DS", name), "Id": one.upper(), "Name": name, "Path": f"\\\\PIServers[{name}]"}
                for name, one in self.servers.items()
            ]
        }

    def _list(self, server: str, params: Params) -> Json:
        mask = params["nameFilter"]
        return paged(
            [p for p in self.points[server] if _matches(mask.casefold(), p.get("Name", "").casefold())], params
        )

    def _multiple(self, params: Params) -> Json:
        by_path = {p["Path"].casefold(): p for points in self.points.values() for p in points}
        found = [
            (path, None if path in self.refused_paths else by_path.get(path.casefold())) for path in params["path"]
        ]
        return {
            "Items": [
                {"Identifier": path, "Object": point, "Exception": None if point else {"Errors": ["not found"]}}
                for path, point in found
            ]
        }


def _point(point_id: int, name: str, server: str) -> Json:
    return {
        "Id": point_id,
        "Name": name,
        "Path": f"\\\\{server}\\{name}",
        "WebId": path_only("DP", f"{server}\\{name}"),
    }


def path_only(kind: str, path: str) -> str:
    """A WebID that holds nothing but a path."""
    return f"P1{kind}" + base64.urlsafe_b64encode(path.upper().encode()).decode().rstrip("=")


def _matches(mask: str, name: str) -> bool:
    if not mask:
        return not name
    if mask[0] == "*":
        return any(_matches(mask[1:], name[at:]) for at in range(len(name) + 1))
    return bool(name) and mask[0] in ("?", name[0]) and _matches(mask[1:], name[1:])


def select(client: FakePi, **options: Any) -> Selection:
    validated: PointSelection = Options.table(PointSelection, "points", options)
    return select_points(client, validated)


def names(points: list[Point]) -> list[str]:
    return [f"{point.data_server}/{point.name}" for point in points]


def test_every_point_of_every_archive_is_a_row() -> None:
    client = Archives(A=[f"TAG{n}" for n in range(25)], B=["TAG0"])
    rows = rows_of(client, POINTS, page_size=10)
    assert len(rows) == 26
    assert len({row["web_id"] for row in rows}) == 26
    assert {row["data_server"] for row in rows} == {"A", "B"}


def test_web_id_is_made_of_archive_and_point_id_whatever_the_server_answers() -> None:
    client = Archives(A=["x"])
    (row,) = rows_of(client, POINTS)
    assert row["web_id"] == webid.encode_point(guid(100), 1)
    assert row["data_server_id"] == guid(100)
    client.points[webid.encode_server(guid(100))][0] |= {"Name": "renamed", "WebId": path_only("DP", "A\\renamed")}
    (renamed,) = rows_of(client, POINTS)
    assert renamed["web_id"] == row["web_id"]
    assert renamed["name"] == "renamed"


def test_what_an_older_server_leaves_out_is_null() -> None:
    client = Archives(A=["x"])
    client.points[webid.encode_server(guid(100))] = [POINT_OF_2017]
    (row,) = rows_of(client, POINTS)
    missing = ("zero", "span", "display_digits", "future", "step", "descriptor", "point_class", "engineering_units")
    assert [row[name] for name in missing] == [None] * len(missing)
    assert row["digital_set_name"] is None
    assert (row["point_id"], row["point_type"]) == (8, "Float32")


def test_members_are_taken_over_as_pi_says_them() -> None:
    client = Archives(A=["x"])
    client.points[webid.encode_server(guid(100))][0] |= {
        "Descriptor": "", "PointClass": "classic", "PointType": "Digital", "DigitalSetName": "Modes",
        "EngineeringUnits": "°C", "Zero": -50, "Span": 200.5, "Step": True, "Future": False, "DisplayDigits": -5,
    }  # fmt: skip
    (row,) = rows_of(client, POINTS)
    assert (row["descriptor"], row["digital_set_name"], row["engineering_units"]) == ("", "Modes", "°C")
    assert (row["zero"], row["span"], row["step"], row["future"], row["display_digits"]) == (
        -50.0,
        200.5,
        True,
        False,
        -5,
    )


def test_a_mask_selects() -> None:
    assert names(select(Archives(A=["SIN1", "sin2", "COS1"]), tag_filter="Sin*").points) == ["A/SIN1", "A/sin2"]


def test_named_points_are_found_on_any_archive_without_regard_to_case_and_missing_ones_are_told() -> None:
    client = Archives(A=["one", "both"], B=["two", "BOTH"])
    found = select(client, tags=["ONE", "Two", "both", "none", "one"])
    assert sorted(names(found.points)) == ["A/both", "A/one", "B/BOTH", "B/two"]
    assert found.missing == ["none"]


def test_a_name_never_selects_by_its_wildcards() -> None:
    client = Archives(A=["A*", "AB", "A?", "A,B", "A;C"])
    found = select(client, tags='["A*", "A?", "A,B", "A;C", "*"]')
    assert sorted(names(found.points)) == ["A/A*", "A/A,B", "A/A;C", "A/A?"]
    assert found.missing == ["*"]


def test_a_path_names_the_archive() -> None:
    client = Archives(A=["x", "y"], B=["x"])
    found = select(client, tags=["\\\\b\\X", "\\\\B\\y", "\\\\Z\\x"])
    assert names(found.points) == ["B/x"]
    assert found.missing == ["\\\\B\\y", "\\\\Z\\x"]


def test_only_an_answered_search_makes_a_name_missing() -> None:
    client = Archives(A=["one", "two"])
    client.refused_paths = {"\\\\A\\two"}  # an item of a lookup that failed for whatever reason
    found = select(client, tags=["one", "two"])
    assert names(found.points) == ["A/one", "A/two"]
    assert found.missing == []


@pytest.mark.parametrize("count", [3, 120])
def test_a_server_without_lookups_is_searched(count: int) -> None:
    client = Archives(A=[f"TAG{n}" for n in range(200)])
    del client.routes["/points/multiple"]
    found = select(client, tags=[f"tag{n}" for n in range(count)])
    assert len(found.points) == count
    assert client.count(LIST) <= 2 * 50
    assert client.count("/points/multiple") <= 1


def test_a_failed_search_is_not_a_missing_name() -> None:
    client = Archives(A=["one"])
    client.routes["/dataservers/(.*)/points"] = lambda server, params: ServerError("busy", status=503)
    with pytest.raises(ServerError, match="Data Archive 'A' could not be read"):
        select(client, tags=["two"])


NAMES = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\\*?"), min_size=1).filter(str.strip)


@given(st.sets(NAMES, min_size=1, max_size=20))
def test_every_name_is_found_or_told(wanted: set[str]) -> None:
    known = sorted(wanted)[::2]
    found = select(Archives(A=known), tags=sorted(wanted))
    folded = {name.casefold() for name in known}
    assert {point.name.casefold() for point in found.points} == folded
    assert {name.casefold() for name in found.missing} == {n.casefold() for n in wanted} - folded


def test_a_file_of_tags(tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text('\ufeffData_Server,TAG\nA,"a,b"\n,x\nB,x\n,\n', encoding="utf-8")
    found = select(Archives(A=["a,b", "x"], B=["x", "a,b"]), tags_path=str(file))
    assert sorted(names(found.points)) == ["A/a,b", "A/x", "B/x"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"name\nx\n", "no column 'tag'"),
        (b"", "no column 'tag'"),
        (b"tag\n\n", "names no tag"),
        (b"tag\n\xff\xfe\n", "UTF-8"),
        (b"tag,data_server\nx,Z\n", "'Z'"),
    ],
)
def test_an_unusable_file_is_one_sentence(tmp_path: Path, content: bytes, expected: str) -> None:
    file = tmp_path / "tags.csv"
    file.write_bytes(content)
    with pytest.raises(OptionError, match=expected) as caught:
        select(Archives(A=["x"]), tags_path=str(file))
    assert "tags_path" in str(caught.value)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match=r"option 'tags_path' = .*no\.csv.*: the file cannot be read"):
        select(Archives(A=["x"]), tags_path=str(tmp_path / "no.csv"))


def test_an_archive_that_cannot_be_read_fails_the_table_and_is_named() -> None:
    client = Archives(A=["x"], B=["y"])
    listed = client.routes["/dataservers/(.*)/points"]

    def denied(server: str, params: Params) -> Any:
        return (
            PermissionError_("denied", status=403)
            if server == webid.encode_server(guid(101))
            else listed(server, params)
        )

    client.routes["/dataservers/(.*)/points"] = denied
    with pytest.raises(PermissionError_, match=r"Data Archive 'B' could not be read: denied.*'data_server'") as caught:
        rows_of(client, POINTS)
    assert caught.value.status == 403
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert [row["name"] for row in rows_of(client, POINTS, data_server="a")] == ["x"]


def test_an_unknown_archive_is_told_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"'data_server': no Data Archive is named 'C'.*'A', 'B'"):
        rows_of(Archives(A=[], B=[]), POINTS, data_server="C")


def test_names_that_are_all_unknown_fail_and_some_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    client = Archives(A=["x"])
    with pytest.raises(OptionError, match=r"may read no point that option .tags. or .tags_path. names \(2 names\)"):
        rows_of(client, POINTS, tags="y;z")
    with caplog.at_level(logging.WARNING, "osipi.points"):
        assert len(rows_of(client, POINTS, tags="x;y")) == 1
    assert "'y'" in caplog.text


def test_a_lookup_that_the_server_refuses_as_written_is_made_by_search() -> None:
    client = Archives(A=["one", "two"])
    client.routes["/points/multiple"] = lambda params: BadRequestError("no", status=400)
    assert len(select(client, tags="one;two").points) == 2


def test_data_servers() -> None:
    client = Archives(B=[], A=[])
    rows = rows_of(client, DATA_SERVERS)
    assert [row["name"] for row in rows] == ["A", "B"]
    assert rows[0]["data_server_id"] == guid(101)
    assert rows[0]["web_id"] == webid.encode_server(guid(101))
    assert rows[0]["server_version"] is None
    assert [row["name"] for row in rows_of(client, DATA_SERVERS, data_server="b")] == ["B"]


def test_metadata() -> None:
    for table in (POINTS, DATA_SERVERS):
        metadata = table.metadata(context(FakePi(), table).options)
        assert metadata["ingestion_type"] == "snapshot"
        assert set(metadata["primary_keys"]) <= set(table.schema.names)
        assert all((field.metadata or {}).get(b"comment") for field in table.schema)


def test_the_archive_in_the_web_id_of_a_point_is_kept() -> None:
    """A collective's members share the WebIDs of their points, whatever id the list of servers shows."""
    client = Archives(A=["x"])
    full = webid.encode_point(guid(7), 1).replace("I1", "F1", 1) + "QVxY"
    client.points[webid.encode_server(guid(100))][0]["WebId"] = full
    (row,) = rows_of(client, POINTS)
    assert row["web_id"] == webid.encode_point(guid(7), 1)


def test_a_lookup_that_fails_with_500_is_made_by_search() -> None:
    client = Archives(A=["x", "y"])
    client.routes["/points/multiple"] = lambda params: ServerError("no permission, perhaps", status=500)
    assert names(select(client, tags=["Y"]).points) == ["A/y"]
    client.routes["/points/multiple"] = lambda params: ServerError("starting", status=503)
    with pytest.raises(ServerError):
        select(client, tags=["Y"])


def test_what_a_point_does_not_say_of_itself_is_read_from_its_web_id_and_path() -> None:
    client = Archives(A=["x", "y"])
    points = client.points[webid.encode_server(guid(100))]
    points[0] = {"WebId": webid.encode_point(guid(100), 0), "Path": "\\\\A\\x\\z"}
    points[1]["Id"] = "2"
    assert [(row["point_id"], row["name"]) for row in rows_of(client, POINTS)] == [(0, "x\\z"), (2, "y")]


@pytest.mark.parametrize("point", [{"Name": "x"}, {"Id": 5}])
def test_a_point_that_cannot_be_told_fails_the_table_and_names_the_archive(point: Json) -> None:
    client = Archives(A=["x"])
    client.points[webid.encode_server(guid(100))] = [point]
    with pytest.raises(MalformedResponseError, match="Data Archive 'A'"):
        rows_of(client, POINTS)


def test_an_opaque_web_id_is_enough_to_read_values_and_the_table_of_points_names_what_it_lacks() -> None:
    client = Archives(A=["x", "y"])
    points = client.points[webid.encode_server(guid(100))]
    points[0] = {"WebId": "opaque/1", "Name": "x", "Id": "no number"}
    points[1]["WebId"] = "opaque/2"
    assert [(one.web_id, one.point_id) for one in select(client).points] == [("opaque/1", None), ("opaque/2", 2)]
    with pytest.raises(MissingMemberError, match=r"point '\\\\A\\x' without a usable Id.*'timeseries'"):
        rows_of(client, POINTS)


def test_a_point_has_the_columns_of_the_table_in_their_order() -> None:
    assert Point._fields == tuple(column.name for column in POINTS.columns)
