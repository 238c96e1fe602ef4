"""The asset hierarchy: true parents, depths and paths from a few paged reads."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osipi.errors import OptionError
from osipi.piwebapi import (
    BadRequestError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    webid,
)
from osipi.tables.assets.af_hierarchy import AF_HIERARCHY
from support.fake_pi import FakePi, Json, Params, context, guid, paged, rows_of

SYSTEM = guid(7)
LISTS = "/(assetdatabases|elements)/.*/elements"


class Assets(FakePi):
    """One asset server; `add` puts elements below others."""

    def __init__(self, *databases: str) -> None:
        super().__init__()
        self.databases = {name: guid(50 + at) for at, name in enumerate(databases or ("Db",))}
        self.elements: dict[str, list[Json]] = {name: [] for name in self.databases}
        self.with_paths = True
        self.with_links = False
        self.lean = False
        self.routes = {
            "/assetservers": lambda params: {
                "Items": [{"WebId": "F1RSaf", "Id": guid(9), "Name": "AF", "Path": "\\\\AF"}]
            },
            "/assetservers/F1RSaf/assetdatabases": self._databases,
            "/assetdatabases/(.*)/elements": self._list,
            "/elements/multiple": self._multiple,
            "/elements": self._by_path,
            "/elements/(.*)/elements": self._below,
        }

    def add(self, name: str, *parents: Json, database: str = "Db", **more: Any) -> Json:
        """An element below its parents; the first one is the primary parent."""
        tops = [path for parent in parents for path in parent["_paths"]] or [f"\\\\AF\\{database}"]
        element_id = guid(1000 + sum(map(len, self.elements.values())))
        element = {
            "WebId": webid.encode_element(SYSTEM, element_id).replace("I1", "F1", 1) + "QUI",
            "Id": element_id, "Name": name, "Path": f"{tops[0]}\\{name}", "TemplateName": "", "CategoryNames": [],
            "HasChildren": False, "ExtendedProperties": {}, "Errors": None,
            "_paths": [f"{top}\\{name}" for top in tops], "_parent": parents[0]["Id"] if parents else None, **more,
        }  # fmt: skip
        self.elements[database].append(element)
        return element

    def _databases(self, params: Params) -> Json:
        return {
            "Items": [
                {"WebId": webid.encode_database(SYSTEM, one), "Id": one, "Name": name, "Path": f"\\\\AF\\{name}"}
                for name, one in self.databases.items()
            ]
        }

    def _shown(self, element: Json, params: Params) -> Json:
        shown = {name: value for name, value in element.items() if not name.startswith("_")}
        if self.with_paths and params.get("associations") == "Paths":
            shown["Paths"] = element["_paths"]
        if self.with_links and element["_parent"]:
            shown["Links"] = {
                "Parent": f"https://x/piwebapi/elements/{webid.encode_element(SYSTEM, element['_parent'])}"
            }
        return shown

    def _list(self, database: str, params: Params) -> Any:
        (name,) = [n for n, one in self.databases.items() if webid.encode_database(SYSTEM, one) == database]
        found = self.elements[name]
        if "templateName" in params:
            found = [one for one in found if one["TemplateName"] == params["templateName"]]
            if not found:
                return BadRequestError("The specified template was not found", status=400)
        if not params.get("searchFullHierarchy"):
            found = [one for one in found if one["_parent"] is None]
        if "nameFilter" in params:
            found = [one for one in found if one["Name"] == params["nameFilter"]]
        return paged([self._shown(one, params) for one in found], params)

    def _all(self) -> list[Json]:
        return [one for elements in self.elements.values() for one in elements]

    def _by_path(self, params: Params) -> Any:
        for one in self._all():
            if params["path"].casefold() in [path.casefold() for path in one["_paths"]]:
                return self._shown(one, params)
        return NotFoundError("no such path", status=404)

    def _below(self, web_id: str, params: Params) -> Any:
        (root,) = [one for one in self._all() if one["WebId"] == web_id]
        below = [one for one in self._all() if one["Path"].startswith(root["Path"] + "\\")]
        return paged([self._shown(one, params) for one in below], params)

    def _multiple(self, params: Params) -> Json:
        found = {path: self._by_path({"path": path}) for path in params["path"]}
        return {
            "Items": [
                {"Identifier": path, "Object": None, "Exception": {"Errors": ["no"]}}
                if isinstance(one, Exception)
                else {"Identifier": path, "Object": one, "Exception": None}
                for path, one in found.items()
            ]
        }


def by_name(rows: list[Json]) -> dict[str, Json]:
    return {row["name"]: row for row in rows}


def test_parents_levels_and_paths() -> None:
    client = Assets()
    site = client.add("Site", TemplateName="SiteT", CategoryNames=["b", "a"], Description="")
    area = client.add("Area", site, HasChildren=True)
    client.add("Pump", area, ExtendedProperties={"z": {"Value": 1}, "a": {"Value": None}})
    rows = by_name(rows_of(client, AF_HIERARCHY))
    assert rows["Site"] == {
        "element_id": site["Id"], "web_id": webid.encode_element(SYSTEM, site["Id"]), "name": "Site", "description": "",
        "path": "\\\\AF\\Db\\Site", "paths": ["\\\\AF\\Db\\Site"], "parent_id": None, "parent_path": None, "level": 0,
        "template_name": "SiteT", "category_names": ["a", "b"], "has_children": False, "extended_properties": "{}",
        "database": "Db", "database_id": guid(50), "asset_server": "AF",
    }  # fmt: skip
    pump = rows["Pump"]
    assert (pump["parent_id"], pump["parent_path"], pump["level"]) == (area["Id"], "\\\\AF\\Db\\Site\\Area", 2)
    assert pump["extended_properties"] == '{"a":null,"z":1}'
    assert pump["template_name"] is None


def test_an_element_under_two_parents_is_one_row_with_both_paths() -> None:
    client = Assets()
    first, second = client.add("A"), client.add("B")
    shared = client.add("Shared", second, first)
    client.add("Below", shared)
    rows = by_name(rows_of(client, AF_HIERARCHY))
    assert len(rows) == 4
    assert rows["Shared"]["paths"] == ["\\\\AF\\Db\\A\\Shared", "\\\\AF\\Db\\B\\Shared"]
    assert rows["Shared"]["parent_id"] == second["Id"]
    assert rows["Below"]["parent_id"] == shared["Id"]
    assert rows["Below"]["level"] == 2


def test_a_server_without_paths_that_lists_an_element_under_each_parent() -> None:
    client = Assets()
    client.with_paths = False
    first, second = client.add("A"), client.add("B")
    shared = client.add("Shared", first)
    client.elements["Db"].append({**shared, "Path": "\\\\AF\\Db\\B\\Shared"})
    for n in range(3):
        client.add(f"x{n}", second)
    rows = rows_of(client, AF_HIERARCHY, page_size=2)
    assert len(rows) == 6
    row = by_name(rows)["Shared"]
    assert row["paths"] == ["\\\\AF\\Db\\A\\Shared", "\\\\AF\\Db\\B\\Shared"]
    assert row["parent_id"] == first["Id"]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["a", "A b", "x\\y", "[1]", "ß", "é|", "a"])), max_size=30),
    st.integers(2, 9),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_any_tree_comes_out_as_it_is(tree: list[tuple[int, str]], page_size: int, links: bool, random: Any) -> None:
    """Names that hold backslashes, and repeat at different places; lists in any order."""
    client = Assets()
    client.with_links = links
    made: list[Json] = []
    levels: dict[str, int] = {}
    for at, (parent, name) in enumerate(tree):
        above = made[parent] if parent < len(made) else None
        one = client.add(f"{name}{at}", *([above] if above else []))
        levels[one["Id"]] = levels[above["Id"]] + 1 if above else 0
        made.append(one)
    random.shuffle(client.elements["Db"])
    rows = {row["element_id"]: row for row in rows_of(client, AF_HIERARCHY, page_size=page_size)}
    assert rows.keys() == levels.keys()
    for one in made:
        row = rows[one["Id"]]
        assert (row["parent_id"], row["level"]) == (one["_parent"], levels[one["Id"]])
        above = rows.get(row["parent_id"])
        assert row["parent_path"] == (above["path"] if above else None)


def test_thousands_of_elements_take_a_request_a_page() -> None:
    client = Assets()
    site = client.add("Site")
    for n in range(5000):
        client.add(f"E{n}", site)
    assert len(rows_of(client, AF_HIERARCHY)) == 5001
    assert client.count(LISTS) <= 7


def test_every_database_but_the_configuration_is_read() -> None:
    client = Assets("One", "Two", "Configuration")
    for name in client.databases:
        client.add("E", database=name)
    assert [row["database"] for row in rows_of(client, AF_HIERARCHY)] == ["One", "Two"]
    assert [row["database"] for row in rows_of(client, AF_HIERARCHY, af_database="\\\\af\\two")] == ["Two"]
    assert [row["database"] for row in rows_of(client, AF_HIERARCHY, af_database="configuration;one")] == [
        "Configuration",
        "One",
    ]
    with pytest.raises(OptionError, match="'af_database': no AF database is named 'Three'"):
        rows_of(client, AF_HIERARCHY, af_database="One;Three")


def test_a_database_that_cannot_be_read_fails_the_table_and_is_named() -> None:
    client = Assets("One", "Two")
    client.add("E", database="One")
    listed = client.routes["/assetdatabases/(.*)/elements"]
    broken = webid.encode_database(SYSTEM, client.databases["Two"])
    client.routes["/assetdatabases/(.*)/elements"] = lambda database, params: (
        ServerError("broken", status=500) if database == broken else listed(database, params)
    )
    with pytest.raises(ServerError, match=r"elements of AF database .*Two.* could not be read: broken.*'af_database'"):
        rows_of(client, AF_HIERARCHY)
    assert len(rows_of(client, AF_HIERARCHY, af_database="One")) == 1


def test_an_asset_server_that_cannot_be_listed_fails_the_table() -> None:
    client = Assets()
    client.routes["/assetservers/F1RSaf/assetdatabases"] = lambda params: ServerError("down", status=503)
    with pytest.raises(ServerError, match="asset server 'AF' could not be read"):
        rows_of(client, AF_HIERARCHY)


def test_a_path_selects_the_element_and_what_lies_below() -> None:
    client = Assets("Db", "Other")
    client.add("Else", database="Other")
    site = client.add("Site")
    area = client.add("Area", site)
    pump = client.add("Pump", area)
    client.add("Aside", site)
    rows = by_name(rows_of(client, AF_HIERARCHY, af_path="\\\\af\\db\\Site\\area\\"))
    assert set(rows) == {"Area", "Pump"}
    assert (rows["Area"]["parent_id"], rows["Area"]["level"]) == (site["Id"], 1)
    assert (rows["Pump"]["parent_id"], rows["Pump"]["level"]) == (area["Id"], 2)
    assert set(by_name(rows_of(client, AF_HIERARCHY, af_path="Site\\Area", af_database="Db"))) == {"Area", "Pump"}
    assert rows["Pump"]["element_id"] == pump["Id"]


@pytest.mark.parametrize("path", ["\\\\AF\\Db\\Nowhere", "\\\\AF", "\\\\XX\\Db\\Site", "Site", "\\\\AF\\\\Site"])
def test_a_path_to_nothing_is_one_sentence(path: str) -> None:
    client = Assets("Db", "Other")
    client.add("Site")
    with pytest.raises(OptionError, match="'af_path'"):
        rows_of(client, AF_HIERARCHY, af_path=path)


@pytest.mark.parametrize("links", [True, False])
def test_a_template_selects_and_parents_of_others_are_found(links: bool) -> None:
    client = Assets("Db", "Without")
    client.with_links = links
    client.add("Else", database="Without")
    site = client.add("Site")
    client.add("P1", site, TemplateName="Pump")
    client.add("P2", TemplateName="Pump")
    rows = by_name(rows_of(client, AF_HIERARCHY, af_template="Pump"))
    assert set(rows) == {"P1", "P2"}
    assert (rows["P1"]["parent_id"], rows["P1"]["level"]) == (site["Id"], 1)
    assert rows["P2"]["parent_id"] is None
    assert client.count("/elements/multiple") == (0 if links else 1)


def test_a_template_that_no_database_knows_is_one_sentence() -> None:
    client = Assets("Db", "Other")
    client.add("Site")
    with pytest.raises(OptionError, match="'af_template' = 'Pmup'"):
        rows_of(client, AF_HIERARCHY, af_template="Pmup")


def test_a_refusal_for_another_reason_is_not_taken_for_an_unknown_template() -> None:
    client = Assets("Db", "Other")
    client.add("P", TemplateName="Pump")
    listed = client.routes["/assetdatabases/(.*)/elements"]
    broken = webid.encode_database(SYSTEM, client.databases["Other"])
    client.routes["/assetdatabases/(.*)/elements"] = lambda database, params: (
        BadRequestError("no", status=400) if database == broken else listed(database, params)
    )
    with pytest.raises(BadRequestError, match="Other"):
        rows_of(client, AF_HIERARCHY, af_template="Pump")


def test_a_root_of_a_derived_template_counts() -> None:
    client = Assets()
    root = client.add("Root", TemplateName="Special")
    client.add("P", root, TemplateName="Pump")
    listed = client.routes["/assetdatabases/(.*)/elements"]
    client.routes["/assetdatabases/(.*)/elements"] = lambda database, params: listed(
        database, {k: v for k, v in params.items() if k != "templateName"}
    )
    assert "Root" in by_name(rows_of(client, AF_HIERARCHY, af_path="\\\\AF\\Db\\Root", af_template="Pump"))


def test_metadata() -> None:
    metadata = AF_HIERARCHY.metadata(context(FakePi(), AF_HIERARCHY).options)
    assert metadata["ingestion_type"] == "snapshot"
    assert metadata["primary_keys"] == ["element_id"]
    assert all((field.metadata or {}).get(b"comment") for field in AF_HIERARCHY.schema)


@pytest.mark.parametrize("options", [{}, {"af_path": "\\\\AF\\Db\\Site"}])
def test_a_server_that_knows_no_associations_is_read_without(options: Json) -> None:
    class Older(Assets):
        def _shown(self, element: Json, params: Params) -> Json:
            if "associations" in params:
                raise BadRequestError("associations", status=400)
            return super()._shown(element, params)

    client = Older()
    site = client.add("Site")
    client.add("Pump", site)
    rows = by_name(rows_of(client, AF_HIERARCHY, **options))
    assert {name: row["paths"] for name, row in rows.items()} == {
        "Site": ["\\\\AF\\Db\\Site"],
        "Pump": ["\\\\AF\\Db\\Site\\Pump"],
    }
    assert rows["Pump"]["parent_id"] == site["Id"]


def spoilt(client: Assets, name: str, answer: Any) -> None:
    """Make every list with an element of this name answer so; what asks for nothing but ids and names is given."""
    routes = client.routes["/assetdatabases/(.*)/elements"]

    def page(database: str, params: Params) -> Any:
        found = routes(database, params)
        lean = "Description" not in params["selectedFields"]
        spoils = not isinstance(found, Exception) and any(item["Name"] == name for item in found["Items"])
        return answer if spoils and not (lean and client.lean) else found

    client.routes["/assetdatabases/(.*)/elements"] = page


def client_with_three() -> Assets:
    client = Assets()
    client.lean = True
    for name in ("Good", "Bad", "Last"):
        client.add(name)
    client.routes["/elements/([^/]*)"] = lambda web_id, params: next(
        client._shown(one, params) for one in client.elements["Db"] if one["WebId"] == web_id
    )
    return client


def test_an_element_that_spoils_its_page_is_had_alone() -> None:
    client = client_with_three()
    before = by_name(rows_of(client, AF_HIERARCHY))
    spoilt(client, "Bad", ServerError("corrupt", status=500))
    assert by_name(rows_of(client, AF_HIERARCHY)) == before


@pytest.mark.parametrize("lean", [True, False])
def test_an_element_that_cannot_be_had_fails_the_table_and_is_named(lean: bool) -> None:
    client = client_with_three()
    client.lean = lean
    client.routes["/elements/([^/]*)"] = lambda web_id, params: PermissionError_("denied", status=403)
    spoilt(client, "Bad", ServerError("corrupt", status=500))
    unnamed = r"an element that PI does not name, listed after '\\\\AF\\Db\\Good', cannot be read"
    named = r"element '\\\\AF\\Db\\Bad' cannot be read \(denied\)" if lean else unnamed
    with pytest.raises(PiWebApiError, match=rf"AF database '\\\\AF\\Db' could not be read: {named}.*'af_database'"):
        rows_of(client, AF_HIERARCHY)


def test_an_element_without_an_id_is_known_by_its_web_id() -> None:
    client = client_with_three()
    expected = by_name(rows_of(client, AF_HIERARCHY))
    client.elements["Db"][1]["Id"] = None
    assert by_name(rows_of(client, AF_HIERARCHY)) == expected


def test_what_a_list_does_not_tell_of_an_element_is_asked_for_or_fails() -> None:
    client = client_with_three()
    expected = by_name(rows_of(client, AF_HIERARCHY))
    whole = dict(client.elements["Db"][1])
    client.elements["Db"][1]["Name"] = None
    client.routes["/elements/([^/]*)"] = lambda web_id, params: client._shown(whole, params)
    assert by_name(rows_of(client, AF_HIERARCHY)) == expected
    client.routes["/elements/([^/]*)"] = lambda web_id, params: {}
    with pytest.raises(MalformedResponseError, match="Bad' cannot be read"):
        rows_of(client, AF_HIERARCHY)
