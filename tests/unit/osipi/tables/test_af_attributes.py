"""Table `af_attributes`: every attribute, whatever a server's search leaves out."""

from __future__ import annotations

from typing import Any

import pytest

from osipi.errors import OptionError
from osipi.piwebapi import (
    BadRequestError,
    LimitError,
    NotFoundError,
    PermissionError_,
    ServerError,
    UnsupportedError,
    webid,
)
from osipi.piwebapi.limits.learned import Limits
from osipi.tables.assets.af_attributes import AF_ATTRIBUTES
from support.fake_catalogue import DATABASE, END, SYSTEM, FakeCatalogue, full, id_only
from support.fake_pi import Json, Params, context, guid, rows_of

ROOT = "https://pi.example/piwebapi"
POINT = webid.encode_point(guid(80), 4711)


def element(number: int) -> str:
    return webid.encode_element(SYSTEM, guid(number))


def attribute(number: int) -> str:
    return webid.encode_attribute(SYSTEM, guid(number // 100), guid(number))


class Plant(FakeCatalogue):
    """Elements with attributes; ``hides`` says whether a search leaves hidden and excluded ones out."""

    def __init__(self, *, hides: bool = False) -> None:
        super().__init__()
        self.hides = hides
        self.lists[f"/assetdatabases/{DATABASE}/elements"] = []
        self.lists[f"/assetdatabases/{DATABASE}/elementattributes"] = []
        self.attributes: list[Json] = []

    def element(self, number: int, template: str = "Pump") -> None:
        item = {
            "WebId": full(element(number)), "Id": guid(number), "Name": f"E{number}", "Path": f"\\\\AF\\Db\\E{number}",
            "TemplateName": template, "Links": {},
        }  # fmt: skip
        self.add(f"/assetdatabases/{DATABASE}/elements", item)
        self.lists[f"/elements/{element(number)}/attributes"] = []

    def attribute(self, number: int, name: str, *, parent: int | None = None, **more: Any) -> Json:
        owner = number // 100
        above = f"{ROOT}/attributes/{attribute(parent)}" if parent else f"{ROOT}/elements/{element(owner)}"
        links = {"Element": f"{ROOT}/elements/{element(owner)}", "Parent": above, **more.pop("links", {})}
        item = {
            "WebId": full(attribute(number)), "Id": guid(number).upper(), "Name": name,
            "Path": f"\\\\AF\\Db\\E{owner}|{name}", "IsHidden": False, "IsExcluded": False, "HasChildren": False,
            "Links": links, **more,
        }  # fmt: skip
        self.add(f"/elements/{element(owner)}/attributes", item)
        if not (self.hides and (item["IsHidden"] or item["IsExcluded"])):
            self.add(f"/assetdatabases/{DATABASE}/elementattributes", item)
        return item

    def get(self, path: str, params: Params | None = None, *, timeout: float | None = None) -> Any:
        if path.endswith("/attributes") and params and not (params.get("showHidden") and params.get("showExcluded")):
            raise AssertionError("hidden and excluded attributes were not asked for")
        if path.endswith(("/elementattributes", "/attributes")) and params:
            assert params["searchFullHierarchy"] is True
            params = {**params, "nameFilter": params.get("attributeNameFilter") or params.get("nameFilter")}
        return super().get(path, params, timeout=timeout)


def plant(*, hides: bool = False, hidden: bool = True, elements: int = 250) -> Plant:
    pi = Plant(hides=hides)
    for number in range(1, elements + 1):
        pi.element(number)
        pi.attribute(100 * number, "Flow", HasChildren=True)
        pi.attribute(100 * number + 1, "Limit", parent=100 * number, IsHidden=hidden and number % 50 == 0)
        if hidden and number % 100 == 0:
            pi.attribute(100 * number + 2, "Off", IsExcluded=True)
    return pi


def test_every_column() -> None:
    pi = Plant()
    pi.element(1)
    pi.attribute(
        100, "Flow", Description="of water", Type="Double", TypeQualifier="", DefaultUnitsName="cubic meter",
        DefaultUnitsNameAbbreviation="m3", DisplayDigits=-5, Zero=0.0, Span=100.0, Step=False, TraitName="LimitHi",
        IsConfigurationItem=False, IsManualDataEntry=True, DataReferencePlugIn="PI Point",
        ConfigString="\\\\DA\\WATER.PV", CategoryNames=["b", "a"], HasChildren=True,
        links={"Point": f"{ROOT}/points/{full(POINT)}"},
    )  # fmt: skip
    pi.attribute(101, "Phase", parent=100, IsHidden=True, Type="EnumerationValue", TypeQualifier="Phases", Zero=None)
    first, second = rows_of(pi, AF_ATTRIBUTES)
    assert first == {
        "attribute_id": guid(100), "web_id": attribute(100), "name": "Flow", "description": "of water",
        "path": "\\\\AF\\Db\\E1|Flow", "element_id": guid(1), "element_path": "\\\\AF\\Db\\E1",
        "parent_attribute_id": None, "template_name": "Pump", "type": "Double", "type_qualifier": None,
        "default_units": "m3", "display_digits": -5, "zero": 0.0, "span": 100.0, "step": False, "trait": "LimitHi",
        "is_configuration_item": False, "is_excluded": False, "is_hidden": False, "is_manual_data_entry": True,
        "has_children": True, "data_reference": "PI Point", "config_string": "\\\\DA\\WATER.PV", "point_web_id": POINT,
        "value_text": None, "category_names": ["a", "b"], **END,
    }  # fmt: skip
    assert second["parent_attribute_id"] == guid(100)
    assert (second["type_qualifier"], second["is_hidden"], second["zero"]) == ("Phases", True, None)
    assert (second["point_web_id"], second["data_reference"], second["category_names"]) == (None, None, None)


def test_a_search_that_gives_hidden_ones_is_all_that_is_read() -> None:
    pi = plant()
    rows = rows_of(pi, AF_ATTRIBUTES)
    assert {row["attribute_id"] for row in rows} == {guid(int(i["Id"][-12:], 16)) for i in pi.lists[
        f"/assetdatabases/{DATABASE}/elementattributes"]}  # fmt: skip
    assert pi.batches == []


def test_where_a_search_leaves_hidden_ones_out_elements_are_asked_and_that_is_learned_once() -> None:
    pi = plant(hides=True)
    truth = [*(guid(100 * n + at) for n in range(1, 251) for at in (0, 1)), guid(10_002), guid(20_002)]
    search = "/assetdatabases/.*/elementattributes"
    for reading in range(3):
        rows = rows_of(pi, AF_ATTRIBUTES)
        assert sorted(row["attribute_id"] for row in rows) == sorted(truth)
        assert sum(row["is_hidden"] for row in rows) == 5
        assert {row["element_path"] for row in rows} == {f"\\\\AF\\Db\\E{n}" for n in range(1, 251)}
        assert sorted(map(len, pi.batches)) == [50, 100, 100]
        assert bool(pi.count(search)) == (reading == 0)
        pi.batches.clear()
        pi.asked.clear()


def test_what_was_learned_is_kept_for_a_later_process() -> None:
    pi = plant(hides=True, elements=100)
    rows_of(pi, AF_ATTRIBUTES)
    later = plant(hides=True, elements=100)
    later.limits = Limits.from_dict(pi.limits.to_dict())
    assert len(rows_of(later, AF_ATTRIBUTES)) == 201
    assert later.count("/assetdatabases/.*/elementattributes") == 0
    # a server that came to show them is read right all the same
    shown = plant(elements=100)
    shown.limits = Limits.from_dict(pi.limits.to_dict())
    assert len(rows_of(shown, AF_ATTRIBUTES)) == 201


def test_a_plant_without_hidden_ones_is_read_whole() -> None:
    pi = plant(hides=True, hidden=False)
    assert len({row["attribute_id"] for row in rows_of(pi, AF_ATTRIBUTES)}) == 500
    # one that comes later is seen
    pi.attribute(103, "New", IsHidden=True)
    assert guid(103) in {row["attribute_id"] for row in rows_of(pi, AF_ATTRIBUTES)}


def test_a_server_without_the_search() -> None:
    pi = plant(elements=5)
    del pi.lists[f"/assetdatabases/{DATABASE}/elementattributes"]
    assert len(rows_of(pi, AF_ATTRIBUTES)) == 10


@pytest.mark.parametrize("hides", [False, True])
def test_masks(hides: bool) -> None:
    pi = plant(hides=hides)
    rows = rows_of(pi, AF_ATTRIBUTES, attribute_filter=["l*", "*it", "Off"])
    assert len(rows) == len({row["attribute_id"] for row in rows}) == 252
    assert {row["name"] for row in rows} == {"Limit", "Off"}


def test_values_of_constants() -> None:
    pi = Plant()
    pi.element(1)
    values = [2.5, 7, "text", "", {"Name": "On", "Value": 1, "IsSystem": False}, True, [1, 2], None]
    for at, value in enumerate(values):
        pi.attribute(100 + at, f"c{at}", IsHidden=True)
        pi.objects[f"/attributes/{full(attribute(100 + at))}/value"] = {"Value": value, "Good": True}
    pi.attribute(150, "point", DataReferencePlugIn="PI Point")
    rows = rows_of(pi, AF_ATTRIBUTES, with_values=True)
    assert [row["value_text"] for row in rows] == ["2.5", "7", "text", None, "On", "true", "[1,2]", None, None]
    assert pi.count("/attributes/.*/value") == len(values)
    assert {row["value_text"] for row in rows_of(pi, AF_ATTRIBUTES)} == {None}


def test_an_element_whose_attributes_are_refused_fails_the_table() -> None:
    pi = plant(hides=True, elements=5)
    pi.faults[f"/elements/{element(3)}/attributes"] = PermissionError_("no", status=403)
    with pytest.raises(PermissionError_, match=r"the attributes of .*E3' could not be read"):
        rows_of(pi, AF_ATTRIBUTES)


@pytest.mark.parametrize("error", [ServerError("corrupt", status=500), PermissionError_("no", status=403)])
def test_a_page_that_fails_fails_the_table(error: Any) -> None:
    pi = plant(elements=5)
    pi.faults[f"/assetdatabases/{DATABASE}/elementattributes"] = error
    with pytest.raises(type(error), match="af_database_exclude"):
        rows_of(pi, AF_ATTRIBUTES)


def test_tiny_pages() -> None:
    pi = plant(elements=20)
    get = pi.get

    def small(path: str, params: Params | None = None, *, timeout: float | None = None) -> Any:
        if int((params or {}).get("maxCount", 0)) > 7:
            raise LimitError("too much (7)", maximum=7, status=400)
        return get(path, params, timeout=timeout)

    pi.get = small  # type: ignore[method-assign]
    assert len(rows_of(pi, AF_ATTRIBUTES, page_size=7)) == 40


def test_unknown_names() -> None:
    pi = plant(elements=2)
    with pytest.raises(OptionError, match="af_database"):
        rows_of(pi, AF_ATTRIBUTES, af_database=["nowhere"])
    pi.faults[f"/assetdatabases/{DATABASE}/attributecategories"] = NotFoundError("no", status=404)
    pi.faults.clear()
    pi.add(f"/assetdatabases/{DATABASE}/attributecategories", {"Name": "kpi", "Id": guid(1), "WebId": id_only("AC", 1)})
    with pytest.raises(OptionError, match="attribute_category"):
        rows_of(pi, AF_ATTRIBUTES, attribute_category=["other"])


def test_the_plan_names_both_costs() -> None:
    pi = plant(elements=150)
    note = AF_ATTRIBUTES.forecast(context(pi, AF_ATTRIBUTES, with_values=True), None, None).note
    assert note == (
        "read whole at each run: 1 AF database; a page for each 1,000 attributes, or where the search leaves hidden "
        "ones out 2 batches of up to 100 parts, 150 requests to PI's rate limit; a request to PI's rate limit for each "
        "constant"
    )


@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("error", [UnsupportedError("no", status=501), BadRequestError("no", status=400)])
def test_values_that_pi_cannot_write_are_null(error: Any, batches: bool) -> None:
    pi = Plant()
    pi.element(1)
    pi.attribute(100, "Curve", Type="Unsupported", IsHidden=True)
    pi.faults[f"/attributes/{full(attribute(100))}/value"] = error
    pi.refuses_batch = None if batches else UnsupportedError("no", status=405)
    (row,) = rows_of(pi, AF_ATTRIBUTES, with_values=True)
    assert row["value_text"] is None
    pi.faults[f"/attributes/{full(attribute(100))}/value"] = PermissionError_("no", status=403)
    with pytest.raises(PermissionError_, match=r"the value of .*Curve' could not be read"):
        rows_of(pi, AF_ATTRIBUTES, with_values=True)
