"""AF attributes that the time-series selection reads."""

from __future__ import annotations

from typing import Any

import pytest

from lakeflow_pipeline.errors import EXIT_SOURCE, exit_code
from osipi.errors import OptionError
from osipi.listing.attributes import Attribute, select_attributes
from osipi.options import Options, TimeseriesOptions
from osipi.piwebapi import BadRequestError, MalformedResponseError, webid
from support.fake_pi import FakePi, Json, Params, guid, paged

SYSTEM, DATABASE, ELEMENT = guid(7), guid(50), guid(1000)
ELEMENT_ID = webid.encode_element(SYSTEM, ELEMENT)


def attribute(number: int, name: str, plug_in: str = "PI Point", **more: Any) -> Json:
    """As a server shows it whose WebIDs are Full."""
    web_id = webid.encode_attribute(SYSTEM, ELEMENT, guid(number))
    return {
        "WebId": "F" + web_id[1:] + "QUJD", "Id": guid(number), "Name": name, "Path": f"\\\\AF\\Db\\E|{name}",
        "Type": "Double", "DefaultUnitsName": "cubic meter", "DefaultUnitsNameAbbreviation": "m3",
        "DataReferencePlugIn": plug_in, "IsExcluded": False, **more,
    }  # fmt: skip


class Assets(FakePi):
    def __init__(self, *found: Json, own: tuple[Json, ...] = ()) -> None:
        super().__init__()
        self.seen: list[Params] = []
        self.own: list[Params] = []
        web_id = webid.encode_database(SYSTEM, DATABASE)
        self.routes = {
            "/assetservers": lambda p: {"Items": [{"WebId": "af", "Id": guid(9), "Name": "AF", "Path": "\\\\AF"}]},
            "/assetservers/af/assetdatabases": lambda p: {
                "Items": [{"WebId": web_id, "Id": DATABASE, "Name": "Db", "Path": "\\\\AF\\Db"}]
            },
            "/elements": lambda p: {"WebId": ELEMENT_ID, "Id": ELEMENT, "Name": "E", "Path": "\\\\AF\\Db\\E"},
            "/(?:assetdatabases|elements)/.*/elementattributes": lambda p: self._list(self.seen, list(found), p),
            "/elements/.*/attributes": lambda p: self._list(self.own, list(own), p),
        }

    @staticmethod
    def _list(seen: list[Params], found: list[Json], params: Params) -> Json:
        seen.append(params)
        return paged(found, params)


def select(client: FakePi, **options: Any) -> list[Attribute]:
    validated: TimeseriesOptions = Options.table(TimeseriesOptions, "timeseries", options)
    return select_attributes(client, validated)


def test_attributes_with_a_data_reference_are_selected() -> None:
    client = Assets(
        attribute(1, "Level"),
        attribute(2, "Static", plug_in=""),
        attribute(3, "Sum", plug_in="Formula"),
        attribute(4, "Out", IsExcluded=True),
        attribute(5, "Bare", DefaultUnitsNameAbbreviation="", DefaultUnitsName=""),
    )
    found = select(client, af_database="Db", attribute_filter="*", af_template="T", page_size=2)
    assert [(one.name, one.data_reference, one.units) for one in found] == [
        ("Level", "PI Point", "m3"),
        ("Sum", "Formula", "m3"),
        ("Bare", "PI Point", None),
    ]
    assert found[0] == Attribute(
        web_id=webid.encode_attribute(SYSTEM, ELEMENT, guid(1)), id=guid(1), name="Level", path="\\\\AF\\Db\\E|Level",
        units="m3", type="Double", data_reference="PI Point", database="Db", asset_server="AF",
    )  # fmt: skip
    assert all(
        (p["searchFullHierarchy"], p["attributeNameFilter"], p["elementTemplate"]) == (True, "*", "T")
        for p in client.seen
    )


def test_attributes_of_one_template_share_a_guid_but_not_a_web_id() -> None:
    other = webid.encode_attribute(SYSTEM, guid(1001), guid(1))
    client = Assets(attribute(1, "Level"), attribute(1, "Level", WebId=other, Path="\\\\AF\\Db\\F|Level"))
    assert [one.path for one in select(client, attribute_filter="Level")] == [
        "\\\\AF\\Db\\E|Level",
        "\\\\AF\\Db\\F|Level",
    ]


def test_a_path_selects_the_elements_own_attributes_too_each_once() -> None:
    client = Assets(attribute(1, "Level"), attribute(2, "Low"), own=(attribute(2, "Low"), attribute(3, "High")))
    found = select(client, af_path="\\\\AF\\Db\\E", attribute_filter="*")
    assert sorted(one.name for one in found) == ["High", "Level", "Low"]
    assert client.own[0]["nameFilter"] == "*"


def test_a_web_id_of_a_path_is_made_from_the_ids() -> None:
    links = {"Element": f"https://x/piwebapi/elements/{ELEMENT_ID}"}
    (found,) = select(Assets(attribute(1, "Level", WebId="P1AbEQUJD", Links=links)), af_database="Db")
    assert found.web_id == webid.encode_attribute(SYSTEM, ELEMENT, guid(1))
    with pytest.raises(MalformedResponseError, match=r"holds no unique id.*WebIDType to Full.*'af_database'") as raised:
        select(Assets(attribute(1, "Level", WebId="P1AbEQUJD")), af_database="Db")
    assert exit_code(raised.value) == EXIT_SOURCE


def test_a_refused_search_names_the_database() -> None:
    client = Assets()
    client.routes["/(?:assetdatabases|elements)/.*/elementattributes"] = lambda p: BadRequestError("no", status=400)
    with pytest.raises(BadRequestError, match=r"the attributes of AF database '.*Db' could not be read"):
        select(client, af_database="Db", af_template="T")


@pytest.mark.parametrize("root", [None, "\\\\AF\\Db\\E"])
def test_a_server_without_the_search_lists_the_attributes_of_each_element_in_batches(root: str | None) -> None:
    client = Assets(own=(attribute(1, "Level"), attribute(2, "Static", plug_in="")))
    del client.routes["/(?:assetdatabases|elements)/.*/elementattributes"]
    elements = [{"Id": guid(n), "WebId": webid.encode_element(SYSTEM, guid(n))} for n in range(2000, 2120)]
    client.routes["/(?:assetdatabases|elements)/.*/elements"] = lambda p: paged(elements, p)
    del client.routes["/elements/.*/attributes"]
    client.routes["/elements/(.*)/attributes"] = lambda element, p: {
        "Items": [
            attribute(1, "Level", WebId=webid.encode_attribute(SYSTEM, str(webid.decode(element).object_id), guid(1)))
        ]
    }
    found = select(client, attribute_filter="L*", **({"af_path": root} if root else {}))
    assert len(found) == len({one.web_id for one in found}) == 120 + (root is not None)
    assert [len(batch) for batch in client.batches] == [50, 50, 20 + (root is not None)]


TEMPLATES = {"Items": [{"Name": "Pump"}, {"Name": "Feed Pump"}, {"Name": "Boiler"}]}


@pytest.mark.parametrize("refuses", [True, False])
def test_an_unknown_template_is_named_with_what_is_meant(refuses: bool) -> None:
    client = Assets()
    client.routes["/assetdatabases/.*/elementtemplates"] = lambda p: TEMPLATES
    if refuses:
        searched = client.routes["/(?:assetdatabases|elements)/.*/elementattributes"]
        client.routes["/(?:assetdatabases|elements)/.*/elementattributes"] = lambda p: (
            BadRequestError("no template", status=400) if "elementTemplate" in p else searched(p)
        )
    with pytest.raises(OptionError) as caught:
        select(client, af_database="Db", af_template="Bolier")
    said = str(caught.value)
    assert said.startswith("option 'af_template' = 'Bolier': no such template is known in ")
    assert said.endswith("; did you mean 'Boiler'?")


def test_a_template_that_is_there_and_has_nothing_is_not_called_unknown() -> None:
    client = Assets()
    client.routes["/assetdatabases/.*/elementtemplates"] = lambda p: TEMPLATES
    with pytest.raises(OptionError, match="select no AF attribute"):
        select(client, af_database="Db", af_template="pump")


@pytest.mark.parametrize("answer", [{"Items": []}, {"Items": [{"Name": f"T{n}"} for n in range(1000)]}, None])
def test_a_server_that_does_not_list_every_template_proves_nothing(answer: Any) -> None:
    client = Assets()
    if answer is not None:
        client.routes["/assetdatabases/.*/elementtemplates"] = lambda p: answer
    with pytest.raises(OptionError, match="select no AF attribute"):
        select(client, af_database="Db", af_template="Bolier")
