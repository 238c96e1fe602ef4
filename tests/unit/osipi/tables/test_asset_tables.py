"""Every column of the tables of AF, from answers with the members of the reference (2018 SP1 Swagger)."""

from __future__ import annotations

from typing import Any

import pytest

from osipi.tables.assets.analyses import ANALYSES
from osipi.tables.assets.analysis_templates import ANALYSIS_TEMPLATES
from osipi.tables.assets.asset_databases import ASSET_DATABASES
from osipi.tables.assets.asset_servers import ASSET_SERVERS
from osipi.tables.assets.attribute_templates import ATTRIBUTE_TEMPLATES
from osipi.tables.assets.categories import CATEGORIES
from osipi.tables.assets.element_templates import ELEMENT_TEMPLATES
from osipi.tables.assets.enumeration_values import ENUMERATION_VALUES
from osipi.tables.assets.units_of_measure import UNITS_OF_MEASURE
from support.fake_catalogue import DATABASE, END, SERVER, SERVER_ID, FakeCatalogue, full, id_only
from support.fake_pi import Json, guid, rows_of

ROOT = "https://pi.example/piwebapi"
AF_SERVER = {"asset_server": "AF"}


def named(marker: str, number: int, name: str, path: str, owner: str = "", **more: Any) -> Json:
    web_id = id_only(marker, number, owner)
    return {"WebId": full(web_id), "Id": guid(number).upper(), "Name": name, "Path": path, "Description": "", **more}


@pytest.fixture
def pi() -> FakeCatalogue:
    return FakeCatalogue()


def of_database(what: str) -> str:
    return f"/assetdatabases/{DATABASE}/{what}"


def test_asset_servers(pi: FakeCatalogue) -> None:
    pi.lists["/assetservers"][0] |= {
        "WebId": full(SERVER), "Description": "the one", "ExtendedProperties": {"b": {"Value": 1}, "a": {"Value": "x"}},
    }  # fmt: skip
    assert rows_of(pi, ASSET_SERVERS) == [
        {
            "asset_server_id": SERVER_ID, "web_id": SERVER, "name": "AF", "description": "the one", "path": "\\\\AF",
            "server_version": "2.10", "extended_properties": '{"a":"x","b":1}',
        }
    ]  # fmt: skip


def test_asset_databases(pi: FakeCatalogue) -> None:
    pi.lists[f"/assetservers/{SERVER}/assetdatabases"][0] |= {"ExtendedProperties": {}, "Description": "main"}
    (row,) = rows_of(pi, ASSET_DATABASES)
    assert row == {
        "database_id": END["database_id"], "web_id": DATABASE, "name": "Db", "description": "main",
        "path": "\\\\AF\\Db", "extended_properties": None, "asset_server": "AF", "asset_server_id": SERVER_ID,
    }  # fmt: skip


def test_element_templates(pi: FakeCatalogue) -> None:
    path = "\\\\AF\\Db\\ElementTemplates[Pump]"
    pi.add(of_database("elementtemplates"), named(
        "ET", 1, "Pump", path, BaseTemplate="Machine", InstanceType="Element", NamingPattern="%ELEMENT%",
        AllowElementToExtend=True, CanBeAcknowledged=False, Severity="None", CategoryNames=["b", "a"],
        ExtendedProperties={"k": {"Value": [1]}},
    ), {"WebId": id_only("ET", 2), "Id": guid(2), "Name": "Bare", "BaseTemplate": "", "NamingPattern": ""})  # fmt: skip
    first, second = rows_of(pi, ELEMENT_TEMPLATES)
    assert first == {
        "template_id": guid(1), "web_id": id_only("ET", 1), "name": "Pump", "description": None, "path": path,
        "base_template_name": "Machine", "instance_type": "Element", "naming_pattern": "%ELEMENT%",
        "allow_element_to_extend": True, "can_be_acknowledged": False, "severity": "None",
        "category_names": ["a", "b"], "extended_properties": '{"k":[1]}', **END,
    }  # fmt: skip
    empty = {name for name, value in second.items() if value is None}
    assert empty == first.keys() - {"template_id", "web_id", "name", *END}


def test_attribute_templates(pi: FakeCatalogue) -> None:
    pi.add(of_database("elementtemplates"), named("ET", 1, "Pump", "\\\\AF\\Db\\ElementTemplates[Pump]"))
    of_template = f"/elementtemplates/{full(id_only('ET', 1))}/attributetemplates"
    path = "\\\\AF\\Db\\ElementTemplates[Pump]|Flow"
    pi.add(of_template, named(
        "AT", 2, "Flow", path, "E", Type="Double", TypeQualifier="", DefaultUnitsName="cubic meter per hour",
        DefaultUnitsNameAbbreviation="m3/h", DefaultValue=0.0, DataReferencePlugIn="PI Point",
        ConfigString="\\\\DA\\%Element%", TraitName="", IsConfigurationItem=False, IsExcluded=False, IsHidden=True,
        IsManualDataEntry=False, HasChildren=True, CategoryNames=[],
        Links={"Parent": f"{ROOT}/elementtemplates/{id_only('ET', 1)}"},
    ), named(
        "AT", 3, "Limit", path + "|Limit", "E", DefaultValue={"Value": 1, "Name": "On", "IsSystem": False},
        TraitName="LimitHi", Links={"Parent": f"{ROOT}/attributetemplates/{full(id_only('AT', 2, 'E'))}"},
    ))  # fmt: skip
    first, second = rows_of(pi, ATTRIBUTE_TEMPLATES)
    assert first == {
        "attribute_template_id": guid(2), "web_id": id_only("AT", 2, "E"), "name": "Flow", "description": None,
        "path": path, "template_id": guid(1), "template_name": "Pump", "parent_attribute_template_id": None,
        "type": "Double", "type_qualifier": None, "default_units": "m3/h", "default_value": "0.0",
        "data_reference": "PI Point", "config_string": "\\\\DA\\%Element%", "trait": None,
        "is_configuration_item": False, "is_excluded": False, "is_hidden": True, "is_manual_data_entry": False,
        "has_children": True, "category_names": [], **END,
    }  # fmt: skip
    assert second["parent_attribute_template_id"] == guid(2)
    assert (second["trait"], second["default_value"]) == ("LimitHi", '{"IsSystem":false,"Name":"On","Value":1}')
    (asked,) = [params for route, params in pi.asked if route == of_template]
    assert (asked["showInherited"], asked["showDescendants"]) == (False, True)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"),
        (0, "0"),
        (1e-5, "1e-05"),
        ("x", "x"),
        ("", None),
        ({}, None),
        (None, None),
        ([1, "b"], '[1,"b"]'),
    ],
)
def test_default_values_as_text(pi: FakeCatalogue, value: Any, shown: str | None) -> None:
    pi.add(of_database("elementtemplates"), named("ET", 1, "Pump", "p"))
    route = f"/elementtemplates/{full(id_only('ET', 1))}/attributetemplates"
    pi.add(route, named("AT", 2, "Flow", "p|Flow", "E", DefaultValue=value))
    (row,) = rows_of(pi, ATTRIBUTE_TEMPLATES)
    assert row["default_value"] == shown


def test_categories(pi: FakeCatalogue) -> None:
    markers = {"element": "EC", "attribute": "AC", "analysis": "XC", "table": "BC"}
    for number, (kind, marker) in enumerate(markers.items()):
        pi.add(of_database(f"{kind}categories"), named(marker, number, kind.title(), f"\\\\AF\\Db\\{kind}"))
    assert rows_of(pi, CATEGORIES) == [
        {
            "category_id": guid(number), "web_id": id_only(marker, number), "kind": kind, "name": kind.title(),
            "description": None, "path": f"\\\\AF\\Db\\{kind}", **END,
        }
        for number, (kind, marker) in enumerate(markers.items())
    ]  # fmt: skip


def test_enumeration_values(pi: FakeCatalogue) -> None:
    path = "\\\\AF\\Db\\EnumerationSets[Modes]"
    pi.add(of_database("enumerationsets"), named("MS", 1, "Modes", path, "R", Description="of pumps"))
    values = f"/enumerationsets/{full(id_only('MS', 1, 'R'))}/enumerationvalues"
    pi.add(values, named("MV", 2, "Auto", path + "\\Auto", "R", Value=0, Description="by itself", Parent=""))
    assert rows_of(pi, ENUMERATION_VALUES) == [
        {
            "enumeration_value_id": guid(2), "set_id": guid(1), "set_name": "Modes", "set_description": "of pumps",
            "name": "Auto", "description": "by itself", "value": 0, "path": path + "\\Auto", **END,
        }
    ]  # fmt: skip


@pytest.mark.parametrize("single", [False, True])
def test_units_of_measure(pi: FakeCatalogue, single: bool) -> None:
    """The reference shows a single unit as the answer of a list of them."""
    route = f"/assetservers/{SERVER}/unitclasses"
    pi.add(
        route, named("UC", 1, "Frequency", "\\\\AF\\UOMDatabase\\UOMClasses[Frequency]", CanonicalUnitAbbreviation="Hz")
    )
    unit = named(
        "Ut", 2, "Hertz", "\\\\AF\\UOMDatabase\\Hertz", Abbreviation="Hz", Factor=1.0, Offset=0.0, ReferenceFactor=1.0,
        ReferenceOffset=0.5, ReferenceUnitAbbreviation="",
    )  # fmt: skip
    units = f"/unitclasses/{full(id_only('UC', 1))}/units"
    if single:
        pi.objects[units] = unit
    else:
        pi.add(units, unit)
    assert rows_of(pi, UNITS_OF_MEASURE) == [
        {
            "unit_id": guid(2), "web_id": id_only("Ut", 2), "name": "Hertz", "abbreviation": "Hz", "description": None,
            "path": "\\\\AF\\UOMDatabase\\Hertz", "unit_class_id": guid(1), "unit_class": "Frequency",
            "canonical_unit": "Hz", "factor": 1.0, "offset": 0.0, "reference_factor": 1.0, "reference_offset": 0.5,
            "reference_unit": None, **AF_SERVER,
        }
    ]  # fmt: skip


def analysis(number: int, **more: Any) -> Json:
    path = "\\\\AF\\Db\\Plant\\P1\\Analyses[Eff]"
    return named("Xs", number, "Eff", path, AnalysisRulePlugInName="PerformanceEquation", AutoCreated=False,
        CategoryNames=["c"], GroupId=3, HasNotification=False, HasTarget=True, HasTemplate=False, IsConfigured=True,
        IsTimeRuleDefinedByTemplate=False, MaximumQueueSize=0, OutputTime="", Priority="Normal", PublishResults=True,
        Status="Enabled", TargetWebId=full(id_only("Em", 8)), TemplateName="", TimeRulePlugInName="Periodic",
        Links={"AnalysisRule": f"{ROOT}/analysisrules/R{number}"}, **more)  # fmt: skip


def test_analyses(pi: FakeCatalogue) -> None:
    pi.add(of_database("analyses"), analysis(1), {"WebId": id_only("Xs", 2), "Id": guid(2), "Name": "bare"})
    pi.objects["/analysisrules/R1"] = {"ConfigString": "Out := 'Flow' * 2;"}
    first, second = rows_of(pi, ANALYSES)
    assert first == {
        "analysis_id": guid(1), "web_id": id_only("Xs", 1), "name": "Eff", "description": None,
        "path": "\\\\AF\\Db\\Plant\\P1\\Analyses[Eff]", "element_id": guid(8), "status": "Enabled",
        "rule_plug_in": "PerformanceEquation", "rule_config": "Out := 'Flow' * 2;", "time_rule_plug_in": "Periodic",
        "template_name": None, "target_path": "\\\\AF\\Db\\Plant\\P1", "output_time": None, "priority": "Normal",
        "maximum_queue_size": 0, "publish_results": True, "has_notification": False, "is_configured": True,
        "auto_created": False, "group_id": 3, "category_names": ["c"], **END,
    }  # fmt: skip
    assert {name for name, value in second.items() if value is not None} == {"analysis_id", "web_id", "name", *END}
    (asked,) = [params for route, params in pi.asked if route == of_database("analyses")][:1]
    assert asked["field"] == "Name"


def test_rules_of_analyses_come_in_batches(pi: FakeCatalogue) -> None:
    pi.add(of_database("analyses"), *(analysis(number) for number in range(1, 251)))
    pi.objects |= {f"/analysisrules/R{number}": {"ConfigString": f"x{number}"} for number in range(1, 251)}
    rows = rows_of(pi, ANALYSES)
    assert [row["rule_config"] for row in rows] == [f"x{number}" for number in range(1, 251)]
    assert sorted(map(len, pi.batches)) == [50, 100, 100]


def test_analysis_templates(pi: FakeCatalogue) -> None:
    base, derived = "\\\\AF\\Db\\ElementTemplates[Machine]", "\\\\AF\\Db\\ElementTemplates[Derived]"
    pi.add(of_database("elementtemplates"), named("ET", 1, "Derived", derived), named("ET", 2, "Machine", base))
    own = named(
        "XT", 5, "Eff", base + "\\AnalysisTemplates[Eff]", AnalysisRulePlugInName="PerformanceEquation",
        CategoryNames=[], CreateEnabled=True, GroupId=1, HasNotificationTemplate=False, HasTarget=True, OutputTime="",
        TargetName="Machine", TimeRulePlugInName="Natural",
    )  # fmt: skip
    free = named("XT", 6, "Free", "\\\\AF\\Db\\AnalysisTemplates[Free]")
    for number in (1, 2):  # the derived template shows what its base declares
        pi.add(f"/elementtemplates/{full(id_only('ET', number))}/analysistemplates", own)
    pi.add(of_database("analysistemplates"), free, own)
    first, second = rows_of(pi, ANALYSIS_TEMPLATES)
    assert first == {
        "analysis_template_id": guid(5), "web_id": id_only("XT", 5), "name": "Eff", "description": None,
        "path": base + "\\AnalysisTemplates[Eff]", "template_id": guid(2), "rule_plug_in": "PerformanceEquation",
        "time_rule_plug_in": "Natural", "target_name": "Machine", "output_time": None, "create_enabled": True,
        "has_notification_template": False, "group_id": 1, "category_names": [], **END,
    }  # fmt: skip
    assert (second["name"], second["template_id"]) == ("Free", None)
