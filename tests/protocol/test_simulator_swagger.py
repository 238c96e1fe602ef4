"""Answers of the simulator fit the definitions of the server's own Swagger file (PI Web API 2018 SP1)."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from support.simulator_client import Client, client

ROOT = Path(__file__).resolve().parents[2]
FILE = Path(
    os.environ.get("PIWEBAPI_SWAGGER") or ROOT.parent / "shared" / "reference" / "piwebapi_2018sp1_swagger.json"
)

pytestmark = pytest.mark.skipif(
    not FILE.is_file(), reason="the PI Web API Swagger file is not here (set PIWEBAPI_SWAGGER)"
)

NEWER: dict[str, set[str]] = {
    "CacheInstance": {"UserName", "UserId", "IsWindowsIdentity"},
    "StreamValues": {"Errors"},
}
"""Members that releases after 2018 SP1 added."""

NULLABLE = {"Paths", "Errors", "Span", "Zero", "Object", "Exception", "Value", "PIPoint", "DefaultValue"}


@pytest.fixture(scope="module")
def swagger() -> dict[str, Any]:
    """Definitions as JSON Schema that allows no unknown member; some members may be null, as servers send them."""
    document: dict[str, Any] = json.loads(FILE.read_text())
    definitions = copy.deepcopy(document["definitions"])
    for name, definition in definitions.items():
        properties = definition.get("properties", {})
        for member, schema in properties.items():
            if schema.get("type") == "object" and not schema.keys() & {"properties", "additionalProperties", "$ref"}:
                schema.pop("type")  # "object" stands for any value
            for inner in (schema, schema.get("items", {})):
                if inner.get("additionalProperties") == {"type": "object"}:
                    inner["additionalProperties"] = {}
            if member in NULLABLE:
                properties[member] = {"anyOf": [schema, {"type": "null"}]}
        for member in NEWER.get(name, ()):
            properties[member] = {}
        if properties:
            definition["additionalProperties"] = False
    return {"paths": document["paths"], "definitions": definitions}


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


def check(swagger: dict[str, Any], route: str, body: Any, status: str = "200") -> None:
    responses = swagger["paths"][route]["get" if route != "/batch" else "post"]["responses"]
    schema = {**responses[status]["schema"], "definitions": swagger["definitions"]}
    jsonschema.Draft7Validator(schema).validate(body)


def everything(pi: Client) -> dict[str, tuple[str, dict[str, Any]]]:
    """route -> (URL, parameters)"""
    data_server = pi.items("/dataservers")[0]
    points = list(pi.points().values())
    asset_server = pi.items("/assetservers")[0]
    plant = pi.database()
    found = pi.items(plant["Links"]["Elements"], searchFullHierarchy="true", maxCount=1000)
    tower = next(item for item in found if item["Name"] == "Cooling Tower")
    pump = next(item for item in found if item["Name"] == "Centrifugal Pump 00000")
    attribute = next(item for item in pi.items(pump["Links"]["Attributes"]) if item["Name"] == "Flow")
    mode = next(item for item in pi.items(pump["Links"]["Attributes"]) if item["Name"] == "Mode")
    frames = pi.items(plant["Links"]["EventFrames"], searchFullHierarchy="true", startTime="*-5d", maxCount=1000)
    frame = next(item for item in frames if item["TemplateName"] == "Downtime")
    parent = next(item for item in frames if item["TemplateName"] == "Batch" and item["HasChildren"])
    noted = next(item for item in frames if item["IsAnnotated"])
    template = next(item for item in pi.items(plant["Links"]["ElementTemplates"]) if item["Name"] == "Pump")
    ids = [item["WebId"] for item in points]
    span = {"startTime": "*-2h"}
    point = points[10]["WebId"]
    templates: dict[str, tuple[str, dict[str, Any]]] = {
        "/": ("/", {}),
        "/system": ("/system", {}),
        "/system/status": ("/system/status", {}),
        "/system/userinfo": ("/system/userinfo", {}),
        "/system/cacheinstances": ("/system/cacheinstances", {}),
        "/dataservers": ("/dataservers", {}),
        "/dataservers#name": ("/dataservers", {"name": data_server["Name"]}),
        "/dataservers#path": ("/dataservers", {"path": data_server["Path"]}),
        "/dataservers/{webId}": (data_server["Links"]["Self"], {}),
        "/dataservers/{webId}/points": (data_server["Links"]["Points"], {}),
        "/dataservers/{webId}/enumerationsets": (data_server["Links"]["EnumerationSets"], {}),
        "/points": ("/points", {"path": points[0]["Path"]}),
        "/points/{webId}": (points[0]["Links"]["Self"], {}),
        "/points/{webId}/attributes": (points[0]["Links"]["Attributes"], {}),
        "/points/{webId}/attributes/{name}": (points[0]["Links"]["Attributes"] + "/step", {}),
        "/points/multiple": ("/points/multiple", {"webId": ids[:3]}),
        "/assetservers": ("/assetservers", {}),
        "/assetservers#name": ("/assetservers", {"name": asset_server["Name"]}),
        "/assetservers/{webId}": (asset_server["Links"]["Self"], {}),
        "/assetservers/{webId}/assetdatabases": (asset_server["Links"]["Databases"], {}),
        "/assetdatabases": ("/assetdatabases", {"path": plant["Path"]}),
        "/assetdatabases/{webId}": (plant["Links"]["Self"], {}),
        "/assetdatabases/{webId}/elements": (plant["Links"]["Elements"], {"searchFullHierarchy": "true"}),
        "/assetdatabases/{webId}/eventframes": (plant["Links"]["EventFrames"], {"searchFullHierarchy": "true"}),
        "/assetdatabases/{webId}/elementtemplates": (plant["Links"]["ElementTemplates"], {}),
        "/assetdatabases/{webId}/elementcategories": (plant["Links"]["ElementCategories"], {}),
        "/assetdatabases/{webId}/attributecategories": (plant["Links"]["AttributeCategories"], {}),
        "/assetdatabases/{webId}/enumerationsets": (plant["Links"]["EnumerationSets"], {}),
        "/elements": ("/elements", {"path": tower["Path"], "associations": "Paths"}),
        "/elements/{webId}": (tower["Links"]["Self"], {}),
        "/elements/{webId}/elements": (tower["Links"]["Parent"] + "/elements", {}),
        "/elements/{webId}/attributes": (pump["Links"]["Attributes"], {"associations": "DataReference;Paths"}),
        "/elements/{webId}/elementattributes": (
            tower["Links"]["Parent"] + "/elementattributes",
            {"searchFullHierarchy": "true", "attributeNameFilter": "*e*", "maxCount": "20"},
        ),
        "/assetdatabases/{webId}/elementattributes": (
            plant["Links"]["Elements"].replace("/elements", "/elementattributes"),
            {"searchFullHierarchy": "true", "elementTemplate": "Pump", "associations": "Paths"},
        ),
        "/elements/{webId}/eventframes": (
            f"/elements/{frame['RefElementWebIds'][0]}/eventframes",
            {"startTime": "*-9d"},
        ),
        "/elements/{webId}/categories": (pump["Links"]["Categories"], {}),
        "/elements/{webId}/paths": (tower["Links"]["Self"] + "/paths", {}),
        "/elements/multiple": ("/elements/multiple", {"webId": [tower["WebId"]]}),
        "/attributes": ("/attributes", {"path": attribute["Path"]}),
        "/attributes/{webId}": (attribute["Links"]["Self"], {}),
        "/attributes/{webId}/attributes": (attribute["Links"]["Attributes"], {}),
        "/attributes/{webId}/value": (attribute["Links"]["Self"] + "/value", {}),
        "/attributes/multiple": ("/attributes/multiple", {"webId": [attribute["WebId"], mode["WebId"]]}),
        "/enumerationsets/{webId}": (mode["Links"]["EnumerationSet"], {}),
        "/enumerationsets/{webId}/enumerationvalues": (mode["Links"]["EnumerationValues"], {}),
        "/elementtemplates/{webId}": (template["Links"]["Self"], {}),
        "/elementtemplates/{webId}/attributetemplates": (
            template["Links"]["AttributeTemplates"],
            {"showInherited": "true"},
        ),
        "/eventframes/{webId}": (frame["Links"]["Self"], {}),
        "/eventframes/{webId}/attributes": (frame["Links"]["Attributes"], {}),
        "/eventframes/{webId}/eventframes": (parent["Links"]["EventFrames"], {"startTime": "*-9d"}),
        "/eventframes/{webId}/referencedelements": (frame["Links"]["ReferencedElements"], {}),
        "/eventframes/{webId}/categories": (frame["Links"]["Categories"], {}),
        "/eventframes/{webId}/annotations": (noted["Links"]["Annotations"], {}),
        "/assetdatabases/{webId}/eventframeattributes": (
            plant["Links"]["Self"] + "/eventframeattributes",
            {"startTime": "*-2d", "searchFullHierarchy": "true", "maxCount": "40"},
        ),
        "/eventframes/{webId}/eventframeattributes": (
            parent["Links"]["Self"] + "/eventframeattributes",
            {"startTime": "*-9d"},
        ),
        "/eventframes/{webId}/annotations/{id}": (pi.items(noted["Links"]["Annotations"])[0]["Links"]["Self"], {}),
        "/eventframes/{webId}/security": (frame["Links"]["Security"], {"userIdentity": "reader"}),
        "/eventframes/{webId}/securityentries": (frame["Links"]["SecurityEntries"], {}),
        "/eventframes/multiple": ("/eventframes/multiple", {"webId": [frame["WebId"]]}),
        "/streams/{webId}/recorded": (f"/streams/{point}/recorded", {"associations": "Annotations", **span}),
        "/streams/{webId}/value": (f"/streams/{point}/value", {}),
        "/streams/{webId}/end": (f"/streams/{point}/end", {}),
        "/streams/{webId}/recordedattime": (f"/streams/{point}/recordedattime", {"time": "*-1h"}),
        "/streams/{webId}/summary": (f"/streams/{point}/summary", {"summaryType": "All", **span}),
        "/streamsets/recorded": ("/streamsets/recorded", {"webId": ids, **span}),
        "/streamsets/{webId}/recorded": (f"/streamsets/{tower['WebId']}/recorded", span),
        "/streamsets/value": ("/streamsets/value", {"webId": ids}),
        "/streamsets/{webId}/value": (f"/streamsets/{frame['WebId']}/value", {}),
        "/streamsets/{webId}/end": (f"/streamsets/{pump['WebId']}/end", {}),
        "/streamsets/summary": ("/streamsets/summary", {"webId": ids, "summaryType": "Count", **span}),
        "/streamsets/{webId}/summary": (f"/streamsets/{pump['WebId']}/summary", {"summaryType": "Count", **span}),
    }
    at = {"time": ["*-2h", "*-1h", "*-90m"]}
    for tail, params in {
        "interpolated": {**span, "interval": "30m"},
        "plot": {**span, "intervals": "3"},
        "interpolatedattimes": at,
        "recordedattimes": at,
    }.items():
        templates[f"/streams/{{webId}}/{tail}"] = (f"/streams/{point}/{tail}", params)
        templates[f"/streamsets/{tail}"] = (f"/streamsets/{tail}", {"webId": ids, **params})
        templates[f"/streamsets/{{webId}}/{tail}"] = (f"/streamsets/{pump['WebId']}/{tail}", params)
    templates["/streamsets/recordedattime"] = ("/streamsets/recordedattime", {"webId": ids, "time": "*-1h"})
    templates["/streamsets/{webId}/recordedattime"] = (f"/streamsets/{pump['WebId']}/recordedattime", {"time": "*-1h"})
    return templates | of_the_library(pi, plant, asset_server, pump, template)


def of_the_library(
    pi: Client, plant: dict[str, Any], server: dict[str, Any], pump: dict[str, Any], template: dict[str, Any]
) -> dict[str, tuple[str, dict[str, Any]]]:
    """Routes of categories, templates, units, tables, analyses and notifications."""
    database = plant["Links"]["Self"]
    (analysis,) = pi.items(pump["Links"]["Analyses"])
    attributes = pi.items(template["Links"]["AttributeTemplates"], showDescendants="true")
    vessel = pi.items(plant["Links"]["ElementTemplates"], query="Vessel")[0]
    reactor = pi.items(plant["Links"]["ElementTemplates"], query="Reactor")[0]
    rule = pi.items("/notificationrules/search", databaseWebId=plant["WebId"], query="Reactor*")[0]
    subscribers = f"/notificationrules/{rule['WebId']}/notificationrulesubscribers"
    group = pi.items(subscribers)[0]
    table = next(item for item in pi.items(plant["Links"]["Tables"]) if item["Name"] == "Products")
    unit_class = pi.items(server["Links"]["UnitClasses"])[1]
    contact = next(c for c in pi.items(server["Links"]["NotificationContactTemplates"]) if c["HasChildren"])
    analysis_template = pi.items(vessel["Links"]["AnalysisTemplates"])[0]
    top = pi.json(analysis_template["Links"]["AnalysisRule"])
    found: dict[str, tuple[str, dict[str, Any]]] = {
        "/assetdatabases/{webId}/analysiscategories": (database + "/analysiscategories", {}),
        "/assetdatabases/{webId}/tablecategories": (database + "/tablecategories", {}),
        "/assetdatabases/{webId}/tables": (plant["Links"]["Tables"], {}),
        "/assetdatabases/{webId}/analysistemplates": (plant["Links"]["AnalysisTemplates"], {"field": "Name"}),
        "/assetdatabases/{webId}/analyses": (database + "/analyses", {"field": "Name", "maxCount": "9"}),
        "/elements/{webId}/analyses": (pump["Links"]["Analyses"], {}),
        "/analyses/search": ("/analyses/search", {"databaseWebId": plant["WebId"], "query": "Name:='High*'"}),
        "/analyses": ("/analyses", {"path": analysis["Path"]}),
        "/analyses/{webId}": (analysis["Links"]["Self"], {}),
        "/analyses/{webId}/categories": (analysis["Links"]["Categories"], {}),
        "/analysisrules/{webId}": (analysis["Links"]["AnalysisRule"], {}),
        "/analysisrules/{webId}/analysisrules": (top["Links"]["AnalysisRules"], {}),
        "/timerules/{webId}": (analysis["Links"]["TimeRule"], {}),
        "/analysisruleplugins/{webId}": (analysis["Links"]["AnalysisRulePlugIn"], {}),
        "/timeruleplugins/{webId}": (analysis["Links"]["TimeRulePlugIn"], {}),
        "/analysistemplates": ("/analysistemplates", {"path": analysis_template["Path"]}),
        "/analysistemplates/{webId}": (analysis_template["Links"]["Self"], {}),
        "/analysistemplates/{webId}/categories": (analysis_template["Links"]["Categories"], {}),
        "/elementtemplates": ("/elementtemplates", {"path": template["Path"]}),
        "/elementtemplates/{webId}/analysistemplates": (vessel["Links"]["AnalysisTemplates"], {}),
        "/elementtemplates/{webId}/baseelementtemplates": (reactor["Links"]["BaseTemplates"], {}),
        "/elementtemplates/{webId}/derivedelementtemplates": (vessel["Links"]["DerivedTemplates"], {}),
        "/elementtemplates/{webId}/categories": (template["Links"]["Categories"], {"showInherited": "true"}),
        "/elementtemplates/{webId}/notificationruletemplates": (reactor["Links"]["NotificationRuleTemplates"], {}),
        "/attributetemplates": ("/attributetemplates", {"path": attributes[-1]["Path"]}),
        "/attributetemplates/{webId}": (attributes[-1]["Links"]["Self"], {}),
        "/attributetemplates/{webId}/attributetemplates": (attributes[0]["Links"]["AttributeTemplates"], {}),
        "/attributetemplates/{webId}/categories": (attributes[0]["Links"]["Categories"], {}),
        "/attributetraits/{name}": ("/attributetraits/LimitHi", {}),
        "/tables": ("/tables", {"path": table["Path"]}),
        "/tables/{webId}": (table["Links"]["Self"], {}),
        "/tables/{webId}/data": (table["Links"]["Data"], {}),
        "/tables/{webId}/categories": (table["Links"]["Categories"], {}),
        "/assetservers/{webId}/unitclasses": (server["Links"]["UnitClasses"], {}),
        "/unitclasses": ("/unitclasses", {"path": unit_class["Path"]}),
        "/unitclasses/{webId}": (unit_class["Links"]["Self"], {}),
        "/unitclasses/{webId}/canonicalunit": (unit_class["Links"]["CanonicalUnit"], {}),
        "/unitclasses/{webId}/units": (unit_class["Links"]["Units"], {}),
        "/units/{webId}": (pi.items(unit_class["Links"]["Units"])[1]["Links"]["ReferenceUnit"], {}),
        "/assetservers/{webId}/analysisruleplugins": (server["Links"]["AnalysisRulePlugIns"], {}),
        "/assetservers/{webId}/timeruleplugins": (server["Links"]["TimeRulePlugIns"], {}),
        "/assetservers/{webId}/notificationplugins": (server["Links"]["NotificationPlugIns"], {}),
        "/assetservers/{webId}/notificationcontacttemplates": (server["Links"]["NotificationContactTemplates"], {}),
        "/notificationcontacttemplates/search": (
            "/notificationcontacttemplates/search",
            {"assetServerWebId": server["WebId"]},
        ),
        "/notificationcontacttemplates/{webId}": (contact["Links"]["Self"], {}),
        "/notificationcontacttemplates/{webId}/notificationcontacttemplates": (
            contact["Links"]["NotificationContactTemplates"],
            {},
        ),
        "/notificationrules/search": ("/notificationrules/search", {"databaseWebId": plant["WebId"]}),
        "/notificationrules": ("/notificationrules", {"path": rule["Path"]}),
        "/notificationrules/{webId}": (f"/notificationrules/{rule['WebId']}", {}),
        "/elements/{webId}/notificationrules": (
            pi.json("/elements", path=rule["Path"].partition("\\NotificationRules[")[0])["Links"]["NotificationRules"],
            {},
        ),
        "/notificationrules/{webId}/notificationrulesubscribers": (subscribers, {}),
        "/notificationrulesubscribers/{webId}": (f"/notificationrulesubscribers/{group['WebId']}", {}),
        "/notificationrulesubscribers/{webId}/notificationrulesubscribers": (
            f"/notificationrulesubscribers/{group['WebId']}/notificationrulesubscribers",
            {},
        ),
        "/enumerationvalues/{webId}": (
            pi.items(pi.items(plant["Links"]["EnumerationSets"])[0]["Links"]["Values"])[0]["Links"]["Self"],
            {},
        ),
    }
    for kind in ("element", "attribute", "analysis", "table"):
        one = pi.items(f"{database}/{kind}categories")[0]
        found[f"/{kind}categories/{{webId}}"] = (one["Links"]["Self"], {})
        found[f"/{kind}categories"] = (f"/{kind}categories", {"path": one["Path"]})
    return found


LISTS = (
    "/unitclasses/{webId}/units",
    "/notificationcontacttemplates/{webId}/notificationcontacttemplates",
)
"""Routes that list objects, though the file describes a single one."""


def test_every_answer_fits_its_definition(swagger: dict[str, Any], pi: Client) -> None:
    problems = []
    for route, (url, params) in everything(pi).items():
        body = pi.json(url, **params)
        assert body.get("Items", True), f"{route} answered an empty list, which proves nothing"
        try:
            if route in LISTS:
                assert set(body) == {"Links", "Items"}, route
                for item in body["Items"]:
                    check(swagger, route, item)
            else:
                check(swagger, route, body)
        except jsonschema.ValidationError as error:
            problems.append(f"{route}: {error.message} at {list(error.absolute_path)}")
    assert not problems, "\n".join(problems)


def test_the_definitions_refuse_what_does_not_fit(swagger: dict[str, Any], pi: Client) -> None:
    body = pi.json("/dataservers")
    body["Items"][0]["Surprise"] = 1
    with pytest.raises(jsonschema.ValidationError):
        check(swagger, "/dataservers", body)


def test_partial_failures_errors_and_batches_fit_too(swagger: dict[str, Any], pi: Client) -> None:
    points = list(pi.points().values())
    params = {"webId": [points[0]["WebId"], "I1DP0000000000000000000000AAAAAA"]}
    check(swagger, "/points/multiple", pi.json("/points/multiple", 207, **params), "207")
    check(swagger, "/streams/{webId}/recorded", pi.json("/streams/XX/recorded", 400), "400")
    batch = pi.batch({"a": {"Method": "GET", "Resource": pi.server.base_url + "/system"}})
    check(swagger, "/batch", batch, "207")


def test_every_route_that_is_served_exists_in_the_swagger_file_or_is_newer(swagger: dict[str, Any]) -> None:
    from pi_simulator.routing import routes

    known = {path.partition("#")[0].lower() for path in swagger["paths"]}
    newer = {"/points/search", "/system/configuration/{key}", "/", ""}
    served = {route.path.removeprefix("/piwebapi").replace("{web_id}", "{webId}") for route in routes()}
    assert {path for path in served if path.lower() not in known} <= newer
