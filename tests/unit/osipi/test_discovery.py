"""What an account can read, and the tag file: what is written is what is read again."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi import discovery
from osipi.discovery import discover
from osipi.errors import OptionError
from osipi.listing.points import Point, select_points
from osipi.listing.spreadsheet import unguarded
from osipi.listing.tagexport import write_points
from osipi.listing.tagfile import Tag, read_tags
from osipi.options import Options, PointSelection
from osipi.piwebapi import CertificateError, PermissionError_, webid
from support.fake_pi import FakePi, Json, Params, guid, paged

POINTS = {"A": ["a,b", 'say "x"', "two\r\nlines", "both"], "B": ["BOTH", "=1+1"]}


class Plant(FakePi):
    """Two Data Archives, and an asset server with a database of five elements."""

    def __init__(self) -> None:
        super().__init__()
        self.ids = {name: guid(100 + at) for at, name in enumerate(POINTS)}
        self.elements = [{"Id": guid(n)} for n in range(5)]
        self.routes = {
            "/dataservers": lambda _: {"Items": [{"Id": one, "Name": name} for name, one in self.ids.items()]},
            "/dataservers/(.*)/points": self._points,
            "/points/multiple": lambda params: {"Items": []},
            "/assetservers": lambda _: {"Items": [{"Id": guid(1), "WebId": "AF", "Name": "AF", "Path": "\\\\AF"}]},
            "/assetservers/AF/assetdatabases": lambda _: {
                "Items": [{"Id": guid(at), "Name": name} for at, name in enumerate(["Plant", "Configuration"], 2)]
            },
            "/assetdatabases/(.*)/elements": lambda _, params: paged(self.elements, params),
        }

    def _points(self, server: str, params: Params) -> Json:
        (name,) = (name for name, one in self.ids.items() if webid.encode_server(one) == server)
        points = [
            {"Id": at, "Name": tag, "PointType": "Digital" if at == 1 else "Float32", "PointClass": "classic"}
            for at, tag in enumerate(POINTS[name], 1)
            if params["nameFilter"] in ("*", tag)
        ]
        return paged(points, params)


@pytest.fixture
def plant() -> Plant:
    return Plant()


def test_points_are_counted_by_type_and_class_and_elements_as_far_as_that_is_cheap(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = discover(plant)
    first, second = found.data_servers
    assert (first.name, first.points, second.points) == ("A", 4, 2)
    assert (first.by_type, first.by_class) == ({"Float32": 3, "Digital": 1}, {"classic": 4})
    (server,) = found.asset_servers
    assert [(one.name, one.elements, one.elements_at_least) for one in server.databases or ()] == [("Plant", 5, 5)]
    assert (found.errors, found.tags_written) == ((), None)

    monkeypatch.setattr(discovery, "MOST_ELEMENTS", 4)
    ((database,),) = [server.databases or () for server in discover(plant).asset_servers]
    assert (database.elements, database.elements_at_least) == (None, 5)


def test_what_cannot_be_read_is_told_beside_the_rest(plant: Plant) -> None:
    listed = plant.routes["/dataservers/(.*)/points"]
    refused = webid.encode_server(plant.ids["B"])
    denied = PermissionError_("denied", status=403)
    plant.routes["/dataservers/(.*)/points"] = lambda server, params: (
        denied if server == refused else listed(server, params)
    )
    plant.routes["/assetdatabases/(.*)/elements"] = lambda _, params: denied
    found = discover(plant)
    assert [archive.points for archive in found.data_servers] == [4, None]
    assert [one.elements for server in found.asset_servers for one in server.databases or ()] == [None]
    assert len(found.errors) == 2
    assert "points of Data Archive 'B' could not be read: denied" in found.errors[1]
    assert [archive.points for archive in discover(plant, data_server=["a"]).data_servers] == [4]

    # where nothing at all can be read, and where the user can correct it, it fails
    plant.routes["/assetservers/AF/assetdatabases"] = lambda _: denied
    plant.routes["/dataservers/(.*)/points"] = lambda server, params: denied
    with pytest.raises(PermissionError_, match="asset server 'AF'"):
        discover(plant)
    plant.routes["/assetservers"] = lambda _: CertificateError("expired")
    with pytest.raises(CertificateError):
        discover(plant)


def test_a_tag_file_holds_all_points_or_is_not_there(plant: Plant, tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    listed = plant.routes["/dataservers/(.*)/points"]
    refused = webid.encode_server(plant.ids["B"])
    plant.routes["/dataservers/(.*)/points"] = lambda server, params: (
        PermissionError_("denied", status=403) if server == refused else listed(server, params)
    )
    with pytest.raises(PermissionError_, match="Data Archive 'B'"):
        discover(plant, tag_file=file)
    assert list(tmp_path.iterdir()) == []
    plant.routes["/dataservers/(.*)/points"] = listed
    assert discover(plant, tag_file=file).tags_written == 6
    assert list(tmp_path.iterdir()) == [file]
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [(unguarded(row["tag"]), row["data_server"]) for row in rows] == [
        (n, s) for s, names in POINTS.items() for n in names
    ]
    assert {(row["point_type"], row["step"], row["zero"]) for row in rows[1:4]} == {("Float32", "", "")}
    assert rows[0]["web_id"] == webid.encode_point(str(UUID(plant.ids["A"])), 1)


def test_a_large_file_says_nothing_of_activity_unless_that_was_asked_for(
    plant: Plant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osipi.activity.MOST_STREAMS", 5)
    file = tmp_path / "tags.csv"
    found = discover(plant, tag_file=file, activity=None)
    assert (found.tags_written, found.activity_left_out, found.to_json()["activity_left_out"]) == (6, 6, 6)
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert {(row["last_event"], row["events_a_day"]) for row in rows} == {("", "")}
    assert [(tag.name, tag.data_server) for tag in read_tags(str(file))] == [
        (name, server) for server, names in POINTS.items() for name in names
    ]
    assert discover(plant, tag_file=file, activity=False, overwrite=True).activity_left_out is None
    assert "last_event" not in file.read_text(encoding="utf-8-sig")
    assert list(tmp_path.iterdir()) == [file]


def test_a_tag_file_selects_its_points_and_no_other(plant: Plant, tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    discover(plant, tag_file=file)
    chosen = [tag for tag in read_tags(str(file)) if tag.name in ("BOTH", "a,b", "two\r\nlines")]
    with file.open(encoding="utf-8-sig", newline="") as text:
        header, *lines = csv.reader(text)
    with file.open("w", encoding="utf-8", newline="") as text:
        csv.writer(text).writerows([header, *(line for line in lines if Tag(line[0], line[1]) in chosen)])
    options: PointSelection = Options.table(PointSelection, "points", {"tags_path": str(file)})
    found = select_points(plant, options)
    assert {(p.name, p.data_server) for p in found.points} == {(t.name, t.data_server) for t in chosen}
    assert (len(found.points), found.missing) == (3, [])


def test_a_file_that_is_there_stays_unless_it_is_to_be_overwritten(plant: Plant, tmp_path: Path) -> None:
    file = tmp_path / "tags.csv"
    file.write_text("mine")
    with pytest.raises(OptionError, match=r"tags\.csv' exists already.*--force"):
        discover(plant, tag_file=file)
    assert not plant.asked
    with pytest.raises(OptionError, match="nothing is selected"):
        discover(plant, "nothing", tag_file=file, overwrite=True)
    assert file.read_text() == "mine"
    assert discover(plant, "both", tag_file=file, overwrite=True).tags_written == 1
    assert read_tags(str(file)) == [Tag("both", "A")]
    with pytest.raises(OptionError, match="cannot be written"):
        discover(plant, tag_file=tmp_path / "absent" / "tags.csv")
    with pytest.raises(OptionError, match="cannot be written"):
        discover(plant, tag_file=tmp_path, overwrite=True)


TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=12)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=8))
def test_every_name_is_read_as_it_was_written_or_refused(names: list[tuple[str, str]]) -> None:
    points = [point(name, server) for name, server in names]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tags.csv"
        try:
            assert write_points(file, iter(points)) == len(points)
        except OptionError:
            assert any(text != text.strip() or "\0" in text for pair in names for text in pair)
            assert list(Path(folder).iterdir()) == []
        else:
            assert read_tags(str(file)) == [Tag(*pair) for pair in names]


def point(name: str, server: str) -> Point:
    values: dict[str, Any] = dict.fromkeys(Point._fields)
    return Point(**{**values, "web_id": "W", "point_id": 1, "name": name, "data_server": server, "descriptor": name})
