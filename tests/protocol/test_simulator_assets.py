"""The simulator's points, assets and identities are found, paged and addressed as in PI Web API."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import PlantConfig
from support.simulator_client import Client, client


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client(
        PlantConfig(points=260, tags_1hz=20, elements=1_300, clock="frozen", now="2026-01-10T12:00:00Z")
    ) as opened:
        yield opened


def elements(pi: Client, parent: dict[str, Any], **params: Any) -> list[dict[str, Any]]:
    return pi.items(parent["Links"]["Elements"], **params)


# --- data servers and points ---


def test_home_and_system(pi: Client) -> None:
    home = pi.json("/")
    assert set(home["Links"]) == {"Self", "AssetServers", "DataServers", "System"}
    assert pi.json(home["Links"]["System"])["ProductTitle"].startswith("PI Web API")
    assert pi.json("/SYSTEM/Status/")["ServerTime"] == "2026-01-10T12:00:00Z"
    assert pi.json("/system/userinfo")["Name"] == "reader"
    assert pi.json("/system/configuration")["MaxReturnedItemsPerCall"] == 150_000
    assert pi.json("/nowhere", 404)["Message"].startswith("No HTTP resource was found that matches the request URI")


def test_points_are_paged_by_index_without_links(pi: Client) -> None:
    (server,) = pi.items("/dataservers")
    seen: list[str] = []
    while page := pi.json(server["Links"]["Points"], startIndex=len(seen), maxCount=100)["Items"]:
        seen += [point["Name"] for point in page]
    assert len(seen) == len(set(seen)) == 260
    body = pi.json(server["Links"]["Points"], maxCount=100)
    assert body["Links"] == {}
    assert pi.json(server["Links"]["Points"], startIndex=260, selectedFields="Items.Name") == {}


def test_name_filters_take_wildcards_and_ignore_case(pi: Client) -> None:
    (server,) = pi.items("/dataservers")
    names = [point["Name"] for point in pi.items(server["Links"]["Points"], nameFilter="north.u??.tt*")]
    assert names
    assert all(name.startswith("NORTH.U") and ".TT" in name for name in names)
    found = pi.items("/points/search", dataServerWebId=server["WebId"], query="Tag:=*.TT0*", maxCount=5)
    assert 0 < len(found) <= 5
    pi.json("/points/search", 400, dataServerWebId=server["WebId"], maxCount=1001)


def test_the_order_of_points_may_change_between_calls(pi: Client) -> None:
    (server,) = pi.items("/dataservers")
    pi.admin.configure(points_order="shuffled")
    first, second = ([p["Id"] for p in pi.items(server["Links"]["Points"])] for _ in range(2))
    pi.admin.configure(points_order="id")
    assert first != second
    assert sorted(first) == sorted(second)


def test_every_point_type_and_awkward_name_is_there(pi: Client) -> None:
    points = pi.points()
    types = {point["PointType"] for point in points.values()}
    assert types == {"Int16", "Int32", "Float16", "Float32", "Float64", "Digital", "Timestamp", "String", "Blob"}
    awkward = next(point for name, point in points.items() if "Prüfstand #" in name)
    assert "," in awkward["Name"]
    assert pi.json("/points", path=awkward["Path"])["Id"] == awkward["Id"]
    assert pi.json("/points", 404, path=awkward["Path"].replace("\\", "/"))["Errors"]
    digital = next(point for point in points.values() if point["PointType"] == "Digital")
    sets = {item["Name"]: item for item in pi.items(pi.items("/dataservers")[0]["Links"]["EnumerationSets"])}
    states = pi.items(sets[digital["DigitalSetName"]]["Links"]["Values"])
    assert [state["Value"] for state in states] == list(range(4))


def test_multiple_answers_207_when_one_is_missing(pi: Client) -> None:
    good, other = list(pi.points().values())[:2]
    both = pi.json("/points/multiple", webId=[good["WebId"], other["WebId"]])
    assert [item["Object"]["Name"] for item in both["Items"]] == [good["Name"], other["Name"]]
    paths = [good["Path"], "\\\\PIDA1\\NOT.THERE"]
    mixed = pi.json("/points/multiple", 207, path=paths)["Items"]
    assert [item["Exception"] is None for item in mixed] == [True, False]
    only = pi.json("/points/multiple", 207, path=paths, includeMode="ExceptionsOnly")["Items"]
    assert [item["Identifier"] for item in only] == [paths[1]]


def test_point_attributes(pi: Client) -> None:
    point = next(iter(pi.points().values()))
    found = pi.items(point["Links"]["Attributes"], name=["pointsource", "Step"])
    assert [(item["Name"], item["Value"]) for item in found] == [("pointsource", "R"), ("step", 0)]
    pi.json(point["Links"]["Attributes"], 400, name="nonsense")


@pytest.mark.parametrize("kind", ["Full", "IDOnly", "PathOnly", "LocalIDOnly", "DefaultIDOnly"])
def test_every_type_of_web_id_is_written_and_read(pi: Client, kind: str) -> None:
    (server,) = pi.items("/dataservers", webIdType=kind)
    point = pi.items("/dataservers/" + server["WebId"] + "/points", webIdType=kind)[7]
    assert point["WebId"][0] == kind[0]
    assert pi.json("/points/" + point["WebId"])["Id"] == point["Id"]
    database = pi.json("/assetdatabases", path="\\\\PIAF1\\Plant", webIdType=kind)
    assert pi.json("/assetdatabases/" + database["WebId"])["Name"] == "Plant"
    element = pi.items(
        "/assetdatabases/" + database["WebId"] + "/elements", webIdType=kind, searchFullHierarchy="true"
    )[99]
    assert pi.json("/elements/" + element["WebId"])["Id"] == element["Id"]
    attribute = pi.items("/elements/" + element["WebId"] + "/attributes", webIdType=kind)[0]
    assert pi.json("/attributes/" + attribute["WebId"])["Id"] == attribute["Id"]
    if kind == "IDOnly":
        assert [len(item["WebId"]) for item in (server, point, element, attribute)] == [26, 32, 48, 71]


def test_a_full_web_id_falls_back_to_its_path(pi: Client) -> None:
    pi.admin.add_point("REBUILT.TAG")
    old = pi.points()["REBUILT.TAG"]
    pi.admin.delete_point("REBUILT.TAG")
    pi.json("/points/" + old["WebId"], 404)
    pi.admin.add_point("REBUILT.TAG")
    new = pi.json("/points/" + old["WebId"])
    assert new["Name"] == "REBUILT.TAG"
    assert new["Id"] != old["Id"]
    pi.admin.delete_point("REBUILT.TAG")


# --- databases and elements ---


def test_databases(pi: Client) -> None:
    (server,) = pi.items("/assetservers")
    names = [database["Name"] for database in pi.items(server["Links"]["Databases"])]
    assert names == ["Plant", "Utilities 1", "Empty"]
    assert elements(pi, pi.database("Empty"), searchFullHierarchy="true") == []


def test_elements_list_the_roots_unless_all_are_asked_for(pi: Client) -> None:
    plant = pi.database()
    roots = elements(pi, plant)
    assert [root["Name"] for root in roots] == ["EAST", "NORTH", "SOUTH"]
    assert "Parent" not in roots[0]["Links"]
    seen: dict[str, dict[str, Any]] = {}
    while page := elements(pi, plant, searchFullHierarchy="true", startIndex=len(seen), maxCount=500):
        assert not seen.keys() & {element["Id"] for element in page}
        seen |= {element["Id"]: element for element in page}
    truth = {element["id"]: element for element in pi.admin.truth_elements("Plant")}
    assert seen.keys() == truth.keys()
    assert len(seen) > 1000
    assert all(seen[ident]["Path"] == element["path"] for ident, element in truth.items())
    assert len(elements(pi, plant, searchFullHierarchy="true")) == 1000
    by_web_id = {element["WebId"]: element["Id"] for element in seen.values()}
    parents = {i: by_web_id.get(e["Links"].get("Parent", "").rpartition("/")[2]) for i, e in seen.items()}
    assert parents == {ident: element["parent"] for ident, element in truth.items()}


def test_an_element_may_have_two_parents(pi: Client) -> None:
    plant = pi.database()
    params = {"searchFullHierarchy": "true", "nameFilter": "Cooling Tower"}
    (tower,) = elements(pi, plant, **params)
    assert tower["Paths"] is None
    (tower,) = elements(pi, plant, **params, associations="Paths")
    assert len(tower["Paths"]) == 2
    assert tower["Paths"][0] == tower["Path"]
    for path in tower["Paths"]:
        parent = pi.json("/elements", path=path.rpartition("\\")[0])
        assert tower["Id"] in [child["Id"] for child in elements(pi, parent)]
        assert pi.json("/elements", path=path)["Id"] == tower["Id"]


def test_templates_include_derived_ones_and_unknown_names_are_refused(pi: Client) -> None:
    plant = pi.database()
    found = elements(pi, plant, searchFullHierarchy="true", templateName="Pump", maxCount=2000)
    assert {element["TemplateName"] for element in found} == {"Pump", "Centrifugal Pump"}
    rotating = elements(pi, plant, searchFullHierarchy="true", categoryName="Rotating Equipment", maxCount=2000)
    assert {e["Id"] for e in rotating} == {e["Id"] for e in found}
    answer = pi.json(plant["Links"]["Elements"], 400, categoryName="Nonsense")
    assert answer == {"Errors": ["The specified element category was not found in the specified Asset Database."]}
    pi.json(plant["Links"]["Elements"], 400, templateName="Nonsense")
    templates = {item["Name"]: item for item in pi.items(plant["Links"]["ElementTemplates"])}
    assert templates["Centrifugal Pump"]["BaseTemplate"] == "Pump"
    assert templates["High Alarm"]["InstanceType"] == "EventFrame"
    links = templates["Centrifugal Pump"]["Links"]["AttributeTemplates"]
    own, all_of_them = pi.items(links), pi.items(links, showInherited="true", showDescendants="true")
    assert {item["Name"] for item in own} == {"Running", "Speed Curve"}
    assert {"Flow", "High", "Manufacturer"} < {item["Name"] for item in all_of_them}


def test_lists_may_offer_next_links(pi: Client) -> None:
    plant = pi.database()
    link = plant["Links"]["Elements"]
    assert pi.json(link, searchFullHierarchy="true", maxCount=10)["Links"] == {}
    pi.admin.configure(list_next_links=True)
    following = pi.json(link, searchFullHierarchy="true", maxCount=10)["Links"]["Next"]
    second = pi.items(link, searchFullHierarchy="true", maxCount=10, startIndex=10)
    assert pi.items(following) == second
    pi.admin.configure(list_next_links=False)


def test_elements_can_be_added_renamed_and_deleted(pi: Client) -> None:
    utilities = pi.database("Utilities 1")
    count = len(elements(pi, utilities, searchFullHierarchy="true"))
    ident = pi.admin.add_element("Fresh", parent="\\\\PIAF1\\Utilities 1\\Utility 000", template="Vessel")
    fresh = pi.json("/elements", path="\\\\PIAF1\\Utilities 1\\Utility 000\\Fresh")
    assert fresh["Id"] == ident
    pi.admin.rename_element(fresh["Path"], "Stale")
    assert pi.json("/elements/" + fresh["WebId"])["Name"] == "Stale"
    assert pi.admin.delete_element("\\\\PIAF1\\Utilities 1\\Utility 000\\Stale") == 1
    pi.json("/elements/" + fresh["WebId"], 404)
    assert len(elements(pi, utilities, searchFullHierarchy="true")) == count


# --- attributes ---


def attributes(pi: Client, name: str, **params: Any) -> dict[str, dict[str, Any]]:
    (element,) = elements(pi, pi.database(), searchFullHierarchy="true", nameFilter=name)
    return {item["Name"]: item for item in pi.items(element["Links"]["Attributes"], **params)}


def test_hidden_excluded_and_nested_attributes_are_shown_on_demand(pi: Client) -> None:
    usual = attributes(pi, "Centrifugal Pump 00000")
    assert {"Internal Key", "Obsolete", "High"}.isdisjoint(usual)
    everything = attributes(
        pi, "Centrifugal Pump 00000", showHidden="true", showExcluded="true", searchFullHierarchy="true"
    )
    assert {"Internal Key", "Obsolete", "High", "Low"} < set(everything)
    children = pi.items(usual["Flow"]["Links"]["Attributes"])
    assert [child["Path"].rpartition("|")[2] for child in children] == ["High", "Low"]
    assert children[0]["Links"]["Parent"] == usual["Flow"]["Links"]["Self"]
    assert set(attributes(pi, "Centrifugal Pump 00000", categoryName="Measurements")) == {"Flow", "Running"}


def test_values_of_every_data_reference(pi: Client) -> None:
    pump = attributes(pi, "Centrifugal Pump 00000")
    vessel = attributes(pi, "Vessel 00001")
    plugins = {name: item["DataReferencePlugIn"] for name, item in (pump | vessel).items()}
    assert {"PI Point", "Formula", "Table Lookup", "String Builder", ""} == set(plugins.values())
    values = {name: pi.json(item["Links"]["Value"])["Value"] for name, item in (pump | vessel).items()}
    assert values["Serial Number"] == 9_223_372_036_854_775_807
    assert values["Critical"] is True
    assert values["Speed Curve"] == [0.0, 12.5, 50.25]
    assert values["Remark"] is None
    assert values["Mode"] == {"Name": "Automatic", "Value": 2, "IsSystem": False}
    assert values["Product"].startswith("Product ")
    flow, power = (pi.json(pump[name]["Links"]["Value"]) for name in ("Flow", "Power"))
    assert power["Timestamp"] == flow["Timestamp"]
    assert power["Value"] == pytest.approx(flow["Value"] * 0.5)
    assert pi.json(pump["Critical"]["Links"]["Value"])["Timestamp"] == "1970-01-01T00:00:00Z"
    point = pi.json(pump["Flow"]["Links"]["Point"])
    assert str(point["Id"]) in pump["Flow"]["ConfigString"]
    modes = pi.items(pump["Mode"]["Links"]["EnumerationValues"])
    assert ("Maintenance", 7) in [(mode["Name"], mode["Value"]) for mode in modes]


def test_recorded_values_of_attributes(pi: Client) -> None:
    pump = attributes(pi, "Centrifugal Pump 00000")
    link = pump["Flow"]["Links"]
    point = pi.json(link["Point"])
    of_point = pi.items(point["Links"]["RecordedData"], startTime="*-1h")
    of_attribute = pi.json(link["RecordedData"], startTime="*-1h")
    assert [i["Value"] for i in of_attribute["Items"]] == [i["Value"] for i in of_point]
    assert of_attribute["UnitsAbbreviation"] == "m3/h"
    assert all(item["UnitsAbbreviation"] == "m3/h" for item in of_attribute["Items"])
    pi.json(pump["Critical"]["Links"]["RecordedData"], 409)
    pi.admin.configure(static_recorded="value")
    assert [item["Value"] for item in pi.items(pump["Critical"]["Links"]["RecordedData"])] == [True]
    pi.admin.configure(static_recorded="conflict")


def test_an_attribute_whose_point_was_deleted_is_gone(pi: Client) -> None:
    tower = attributes(pi, "Cooling Tower")
    assert "Point" not in tower["Duty"]["Links"]
    for link in ("Value", "RecordedData"):
        answer = pi.json(tower["Duty"]["Links"][link], 410)
        assert answer["Errors"][0].startswith("PI Point not found '\\\\PIDA1\\")
    parent = pi.json(tower["Duty"]["Links"]["Element"])
    found = {entry["Name"]: entry["Value"] for entry in pi.items(parent["Links"]["Value"])}
    assert found["Duty"]["Good"] is False
    assert found["Duty"]["Value"]["Errors"][0].startswith("PI Point not found")
    assert found["Critical"]["Value"] is True


def test_an_unsupported_type_answers_501(pi: Client) -> None:
    exchanger = attributes(pi, "Heat Exchanger 00003", showHidden="true")
    assert exchanger["Raw"]["Type"] == "Unsupported"
    pi.json(exchanger["Raw"]["Links"]["Value"], 501)


def test_a_streamset_of_an_element_holds_its_attributes(pi: Client) -> None:
    (element,) = elements(pi, pi.database(), searchFullHierarchy="true", nameFilter="Centrifugal Pump 00000")
    found = pi.items(element["Links"]["RecordedData"], startTime="*-1h", nameFilter="Flow")
    assert [entry["Name"] for entry in found] == ["Flow"]
    assert found[0]["Path"] == element["Path"] + "|Flow"
    assert found[0]["Items"] == pi.items(f"/streams/{found[0]['WebId']}/recorded", startTime="*-1h")
