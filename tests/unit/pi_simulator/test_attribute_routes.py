"""Attributes of elements: every kind is found where PI Web API shows it, and is what the plant holds."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from pi_simulator import PlantConfig, truth
from pi_simulator.plant import Plant
from pi_simulator.plant.af_templates import ELEMENT_TEMPLATES
from support.simulator_client import Client, client

Row = dict[str, Any]


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client(PlantConfig.small()) as opened:
        yield opened


@pytest.fixture
def own() -> Iterator[Client]:
    """A server that a test may change."""
    with client(PlantConfig.small()) as opened:
        yield opened


def pages(pi: Client, path: str, at_once: int = 173, **params: Any) -> list[Row]:
    found: list[Row] = []
    while part := pi.items(path, startIndex=len(found), maxCount=at_once, **params):
        found += part
    return found


def searched(pi: Client, **params: Any) -> list[Row]:
    databases = pi.items(pi.items("/assetservers")[0]["Links"]["Databases"])
    urls = [database["Links"]["Self"] + "/elementattributes" for database in databases]
    return [item for url in urls for item in pages(pi, url, searchFullHierarchy="true", **params)]


def facts(pi: Client) -> dict[str, Row]:
    return {row["attribute_id"]: row for row in pi.admin.truth_rows("af_attributes", at_once=500)}


COLUMNS = {
    "web_id": "WebId",
    "name": "Name",
    "description": "Description",
    "path": "Path",
    "type": "Type",
    "type_qualifier": "TypeQualifier",
    "default_units": "DefaultUnitsNameAbbreviation",
    "display_digits": "DisplayDigits",
    "zero": "Zero",
    "span": "Span",
    "step": "Step",
    "trait": "TraitName",
    "is_configuration_item": "IsConfigurationItem",
    "is_excluded": "IsExcluded",
    "is_hidden": "IsHidden",
    "is_manual_data_entry": "IsManualDataEntry",
    "has_children": "HasChildren",
    "data_reference": "DataReferencePlugIn",
    "config_string": "ConfigString",
    "category_names": "CategoryNames",
}


def test_the_search_over_all_elements_finds_every_attribute_as_the_plant_holds_it(pi: Client) -> None:
    known = facts(pi)
    found = {item["Id"]: item for item in searched(pi, webIdType="IDOnly")}
    assert found.keys() == known.keys()
    for ident, item in found.items():
        row = known[ident]
        shown = {column: None if item[member] == "" else item[member] for column, member in COLUMNS.items()}
        assert shown == {column: row[column] for column in COLUMNS}
        point = item["Links"].get("Point", "").rpartition("/")[2] or None
        assert point == row["point_web_id"]
        parent = item["Links"].get("Parent", "").rpartition("/")[2] or None
        assert parent == (known[row["parent_attribute_id"]]["web_id"] if row["parent_attribute_id"] else None)
    kinds = {(row["data_reference"], row["is_hidden"], row["is_excluded"]) for row in known.values()}
    assert {kind[0] for kind in kinds} == {None, "PI Point", "Formula", "String Builder", "Table Lookup"}
    assert {(None, True, False), (None, False, True)} <= kinds


def test_pages_of_the_search_join_whatever_their_size(pi: Client) -> None:
    whole = [item["Id"] for item in searched(pi, at_once=100_000)]
    assert len(set(whole)) == len(whole)
    assert [item["Id"] for item in searched(pi, at_once=97)] == whole
    url = pi.database()["Links"]["Self"] + "/elementattributes"
    falling = pages(pi, url, searchFullHierarchy="true", sortOrder="Descending")
    names = [item["Name"].casefold() for item in falling]
    assert names == sorted(names, reverse=True)


def test_a_server_may_leave_hidden_and_excluded_ones_out_of_searches(own: Client) -> None:
    known = facts(own)
    own.admin.configure(hidden_in_searches=False)
    open_ones = {ident for ident, row in known.items() if not row["is_hidden"] and not row["is_excluded"]}
    assert {item["Id"] for item in searched(own)} == open_ones
    elements = pages(own, own.database()["Links"]["Elements"], searchFullHierarchy="true")
    everything = {"showHidden": "true", "showExcluded": "true", "searchFullHierarchy": "true"}
    listed = {item["Id"] for one in elements for item in pages(own, one["Links"]["Attributes"], 5, **everything)}
    assert listed == {ident for ident, row in known.items() if row["database"] == "Plant"}


def test_a_server_may_leave_attributes_below_others_out_of_searches(own: Client) -> None:
    known = facts(own)
    own.admin.configure(nested_in_searches=False)
    top = {ident for ident, row in known.items() if row["parent_attribute_id"] is None}
    assert {item["Id"] for item in searched(own)} == top
    assert top != known.keys()


def test_the_template_of_an_attribute_is_that_of_the_template_which_defines_it(pi: Client) -> None:
    element = pi.items(pi.database()["Links"]["Elements"], searchFullHierarchy="true", nameFilter="Reactor*")[0]
    templates = {row["attribute_template_id"]: row for row in pi.admin.truth_rows("attribute_templates")}
    for item in pi.items(element["Links"]["Attributes"], showHidden="true", searchFullHierarchy="true"):
        template = templates[pi.json(item["Links"]["Template"])["Id"]]
        assert (template["name"], template["type"]) == (item["Name"], item["Type"])
        assert template["template_name"] in ("Equipment", "Vessel", "Reactor")


def test_lists_of_one_element_take_filters(pi: Client) -> None:
    element = pi.items(pi.database()["Links"]["Elements"], searchFullHierarchy="true", nameFilter="Reactor*")[0]
    url = element["Links"]["Attributes"]

    def names(**params: str) -> list[str]:
        return [item["Name"] for item in pi.items(url, **params)]

    assert names(templateName="Vessel") == ["Level", "Product"]
    assert names(templateName="Reactor") == ["Batch Name", "Temperature"]
    assert names(trait="LimitHi", searchFullHierarchy="true") == ["High"]
    assert names(valueType="Guid") == ["Asset Id"]
    assert names(categoryName="Nameplate") == ["Asset Id", "Installed"]
    assert names(nameFilter="*e", showHidden="true", showExcluded="true", startIndex="1", maxCount="2") == [
        "Mode",
        "Nameplate",
    ]
    pi.json(url, 400, categoryName="Nothing")


def test_a_server_may_give_short_pages(own: Client) -> None:
    whole = [item["Id"] for item in searched(own)]
    own.admin.configure(silent_page_cap=50)
    assert len(own.items(own.database()["Links"]["Self"] + "/elementattributes", searchFullHierarchy="true")) == 50
    assert [item["Id"] for item in searched(own)] == whole
    assert len(own.items(own.database()["Links"]["ElementTemplates"], maxCount=1_000)) < 50


def test_one_attribute_changes_and_another_goes(own: Client) -> None:
    before = facts(own)
    changed, gone = [r for r in before.values() if r["name"] == "Critical"][3:5]
    own.admin.change_attribute(changed["path"], description="by hand", hidden=True, value=False, name="Vital")
    own.admin.delete_attribute(gone["path"])
    after = facts(own)
    assert after.keys() == before.keys() - {gone["attribute_id"]}
    row = after[changed["attribute_id"]]
    assert (row["name"], row["description"], row["is_hidden"], row["value"]) == ("Vital", "by hand", True, False)
    found = {item["Id"]: item for item in searched(own)}
    assert found.keys() == after.keys()
    assert found[changed["attribute_id"]]["Name"] == "Vital"
    shown = own.json(f"/attributes/{row['web_id']}")
    assert (shown["Description"], shown["IsHidden"]) == ("by hand", True)
    own.json(f"/attributes/{gone['web_id']}", 404)


def test_an_attribute_that_cannot_be_evaluated_says_so_in_its_value(own: Client) -> None:
    row = next(row for row in own.admin.truth_rows("af_attributes") if row["data_reference"] == "Table Lookup")
    own.admin.change_attribute(row["path"], value={"Errors": ["The table 'Products' was not found."]})
    value = own.json(f"/streams/{row['web_id']}/value")
    assert (value["Value"], value["Good"]) == ({"Errors": ["The table 'Products' was not found."]}, False)
    owner = own.json("/elements", path=row["element_path"])
    items = {item["Name"]: item["Value"] for item in own.items(owner["Links"]["Value"])}
    assert items[row["name"]]["Good"] is False
    assert items["Manufacturer"]["Good"] is True


def test_a_plant_of_half_a_million_attributes_keeps_its_elements_only() -> None:
    tracemalloc.start()
    plant = Plant(PlantConfig(points=100, tags_1hz=10, elements=45_000, databases=1))
    elements = [element for database in plant.assets.databases for element in database.elements.values()]
    sizes = {one.name: sum(1 + len(d.children) for d in one.all_attributes()) for one in ELEMENT_TEMPLATES}
    assert sum(sizes[element.template.name] for element in elements if element.template) > 500_000
    part = list(islice(truth.rows(plant, "af_attributes"), 2_000, 2_010))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(part) == 10
    assert peak < 200_000_000
