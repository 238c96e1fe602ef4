"""What the simulator serves of templates, units, tables, analyses and notifications is what its plant holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from pi_simulator import PlantConfig
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


def databases(pi: Client) -> Iterator[Row]:
    for server in pi.items("/assetservers"):
        yield from pi.items(server["Links"]["Databases"])


def of_databases(pi: Client, tail: str, **params: Any) -> Iterator[tuple[Row, Row]]:
    for database in databases(pi):
        for item in pi.items(f"{database['Links']['Self']}/{tail}", **params):
            yield database, item


def everything(pi: Client, path: str, **params: Any) -> list[Row]:
    """All pages of a list."""
    found: list[Row] = []
    while part := pi.items(path, startIndex=len(found), maxCount=37, **params):
        found += part
    return found


def elements(pi: Client) -> Iterator[tuple[Row, Row]]:
    for database in databases(pi):
        for element in everything(pi, database["Links"]["Elements"], searchFullHierarchy="true"):
            yield database, element


def columns(item: Row, named: str) -> Row:
    """Members by the name of their column, `named` as a text `column=Member column=Member`."""
    pairs = (pair.split("=") for pair in named.split())
    return {column: (None if item[member] == "" else item[member]) for column, member in pairs}


def truth(pi: Client, table: str, *wanted: str) -> list[Row]:
    return sorted(({name: row[name] for name in wanted} for row in pi.admin.truth_rows(table)), key=repr)


def compare(pi: Client, table: str, rows: list[Row]) -> None:
    assert rows, f"no {table}"
    assert sorted(rows, key=repr) == truth(pi, table, *rows[0])


def of(database: Row) -> Row:
    return {"database": database["Name"], "database_id": database["Id"]}


HEAD = "name=Name description=Description path=Path"


def test_servers_and_databases(pi: Client) -> None:
    servers = pi.items("/assetservers")
    named = f"asset_server_id=Id {HEAD} server_version=ServerVersion"
    compare(pi, "asset_servers", [columns(server, named) for server in servers])
    compare(pi, "asset_databases", [columns(item, f"database_id=Id {HEAD}") for item in databases(pi)])
    shown = {item["Name"]: {k: v["Value"] for k, v in item["ExtendedProperties"].items()} for item in databases(pi)}
    assert shown == {row["name"]: row["extended_properties"] or {} for row in pi.admin.truth_rows("asset_databases")}


def test_templates_with_their_bases(pi: Client) -> None:
    named = (
        f"template_id=Id {HEAD} base_template_name=BaseTemplate instance_type=InstanceType "
        "naming_pattern=NamingPattern allow_element_to_extend=AllowElementToExtend "
        "can_be_acknowledged=CanBeAcknowledged severity=Severity "
        "category_names=CategoryNames"
    )
    found = list(of_databases(pi, "elementtemplates", field="Name"))
    compare(pi, "element_templates", [columns(item, named) | of(db) for db, item in found])
    by_name = {item["Name"]: item for db, item in found if db["Name"] == "Plant"}
    bases = pi.items(by_name["Reactor"]["Links"]["BaseTemplates"])
    assert [item["Name"] for item in bases] == ["Equipment", "Vessel"]
    assert pi.json(by_name["Reactor"]["Links"]["BaseTemplate"])["Name"] == "Vessel"
    direct = {item["Name"] for item in pi.items(by_name["Equipment"]["Links"]["DerivedTemplates"])}
    full = {
        item["Name"] for item in pi.items(by_name["Equipment"]["Links"]["DerivedTemplates"], showDescendants="true")
    }
    assert direct < full
    assert "Reactor" in full - direct


def test_attribute_templates_are_those_of_the_template_that_defines_them(pi: Client) -> None:
    named = (
        f"attribute_template_id=Id {HEAD} type=Type type_qualifier=TypeQualifier "
        "default_units=DefaultUnitsNameAbbreviation data_reference=DataReferencePlugIn config_string=ConfigString "
        "trait=TraitName is_configuration_item=IsConfigurationItem is_excluded=IsExcluded is_hidden=IsHidden "
        "is_manual_data_entry=IsManualDataEntry has_children=HasChildren category_names=CategoryNames"
    )
    rows = []
    for database, template in of_databases(pi, "elementtemplates"):
        url = template["Links"]["AttributeTemplates"]
        for item in pi.items(url, showInherited="false", showDescendants="true"):
            above = pi.json(item["Links"]["Parent"])["Id"] if "Parent" in item["Links"] else None
            owner = {"template_id": template["Id"], "template_name": template["Name"]}
            rows.append(columns(item, named) | owner | {"parent_attribute_template_id": above} | of(database))
    compare(pi, "attribute_templates", rows)
    known = {row["attribute_template_id"] for row in rows}
    (reactor,) = pi.items(pi.database()["Links"]["ElementTemplates"], query="Reactor")
    inherited = pi.items(reactor["Links"]["AttributeTemplates"], showInherited="true")
    assert {item["Id"] for item in inherited} <= known
    assert len(inherited) > len(pi.items(reactor["Links"]["AttributeTemplates"]))


def test_attribute_templates_are_listed_level_by_level_or_branch_by_branch(pi: Client) -> None:
    (pump,) = pi.items(pi.database()["Links"]["ElementTemplates"], query="Pump")

    def names(**params: str) -> list[str]:
        url = pump["Links"]["AttributeTemplates"]
        return [item["Name"] for item in pi.items(url, showDescendants="true", **params)]

    assert names() == ["Flow", "Power", "High", "Low"]
    assert names(depthFirstTraverse="true") == ["Flow", "High", "Low", "Power"]
    assert names(startIndex="1", maxCount="2") == ["Power", "High"]


def test_categories_sets_and_units(pi: Client) -> None:
    rows = [
        columns(item, f"category_id=Id {HEAD}") | {"kind": kind} | of(db)
        for kind in ("element", "attribute", "analysis", "table")
        for db, item in of_databases(pi, f"{kind}categories")
    ]
    compare(pi, "categories", rows)
    rows = [
        columns(value, f"enumeration_value_id=Id value=Value {HEAD}")
        | columns(one, "set_id=Id set_name=Name set_description=Description")
        | of(db)
        for db, one in of_databases(pi, "enumerationsets")
        for value in pi.items(one["Links"]["Values"])
    ]
    compare(pi, "enumeration_values", rows)
    rows = [
        columns(value, "code=Value name=Name description=Description")
        | columns(one, "set_id=Id set_name=Name set_description=Description")
        | {"data_server": server["Name"], "data_server_id": server["Id"]}
        for server in pi.items("/dataservers")
        for one in pi.items(server["Links"]["EnumerationSets"])
        for value in pi.items(one["Links"]["Values"])
    ]
    compare(pi, "digital_states", rows)
    named = (
        f"unit_id=Id {HEAD} abbreviation=Abbreviation factor=Factor offset=Offset reference_factor=ReferenceFactor "
        "reference_offset=ReferenceOffset reference_unit=ReferenceUnitAbbreviation"
    )
    rows = [
        columns(unit, named) | columns(one, "unit_class_id=Id unit_class=Name canonical_unit=CanonicalUnitAbbreviation")
        for server in pi.items("/assetservers")
        for one in pi.items(server["Links"]["UnitClasses"])
        for unit in pi.items(one["Links"]["Units"])
    ]
    compare(pi, "units_of_measure", rows)
    used = {row["default_units"] for row in pi.admin.truth_rows("af_attributes")} - {None}
    assert used <= {row["abbreviation"] for row in rows}


def test_units_convert_to_their_canonical_unit(pi: Client) -> None:
    units = {row["abbreviation"]: row for row in pi.admin.truth_rows("units_of_measure")}
    boiling = {"°C": 100.0, "°F": 212.0, "K": 373.15}
    for abbreviation, value in boiling.items():
        unit = units[abbreviation]
        assert value * unit["factor"] + unit["offset"] == pytest.approx(373.15)
    fahrenheit = units["°F"]
    assert 212.0 * fahrenheit["reference_factor"] + fahrenheit["reference_offset"] == pytest.approx(100.0)
    for unit in units.values():
        if unit["reference_unit"]:
            base = units[unit["reference_unit"]]
            through = (3.0 * unit["reference_factor"] + unit["reference_offset"]) * base["factor"] + base["offset"]
            assert through == pytest.approx(3.0 * unit["factor"] + unit["offset"])


def test_tables_and_their_rows(pi: Client) -> None:
    tables, rows = [], []
    for database, table in of_databases(pi, "tables"):
        data = pi.json(table["Links"]["Data"])
        named = f"table_id=Id {HEAD} time_zone=TimeZone convert_to_local_time=ConvertToLocalTime"
        shape = {"columns": data["Columns"], "row_count": len(data["Rows"]), "category_names": table["CategoryNames"]}
        tables.append(columns(table, named) | shape | of(database))
        head = {"table_id": table["Id"], "table_name": table["Name"]}
        rows += [head | {"row_index": index, "row": row} | of(database) for index, row in enumerate(data["Rows"])]
    compare(pi, "af_tables", tables)
    compare(pi, "af_table_rows", rows)


def test_analyses_with_their_rules(pi: Client) -> None:
    named = (
        f"analysis_id=Id {HEAD} status=Status rule_plug_in=AnalysisRulePlugInName time_rule_plug_in=TimeRulePlugInName "
        "template_name=TemplateName output_time=OutputTime priority=Priority maximum_queue_size=MaximumQueueSize "
        "publish_results=PublishResults has_notification=HasNotification is_configured=IsConfigured "
        "auto_created=AutoCreated group_id=GroupId category_names=CategoryNames"
    )
    rows = []
    for database in databases(pi):
        for item in everything(pi, f"{database['Links']['Self']}/analyses", field="Name"):
            target = pi.json(item["Links"]["Target"])
            rule = pi.json(item["Links"]["AnalysisRule"])
            extra = {"element_id": target["Id"], "target_path": target["Path"], "rule_config": rule["ConfigString"]}
            rows.append(columns(item, named) | extra | of(database))
    compare(pi, "analyses", rows)
    assert {row["status"] for row in rows} == {"Running", "Stopped", "Error"}
    of_elements = [item["Id"] for _, element in elements(pi) for item in pi.items(element["Links"]["Analyses"])]
    assert sorted(of_elements) == sorted(row["analysis_id"] for row in rows)


def test_analysis_templates_hang_on_element_templates(pi: Client) -> None:
    named = (
        f"analysis_template_id=Id {HEAD} rule_plug_in=AnalysisRulePlugInName time_rule_plug_in=TimeRulePlugInName "
        "target_name=TargetName output_time=OutputTime create_enabled=CreateEnabled group_id=GroupId "
        "has_notification_template=HasNotificationTemplate category_names=CategoryNames"
    )
    rows = [
        columns(item, named) | {"template_id": template["Id"]} | of(database)
        for database, template in of_databases(pi, "elementtemplates")
        for item in pi.items(template["Links"]["AnalysisTemplates"])
    ]
    compare(pi, "analysis_templates", rows)
    listed = {item["Id"] for _, item in of_databases(pi, "analysistemplates", field="Name")}
    assert listed == {row["analysis_template_id"] for row in rows}


def test_notification_rules_subscribers_and_contacts(pi: Client) -> None:
    named = (
        f"rule_id=Id {HEAD} status=Status criteria=Criteria template_name=TemplateName auto_created=AutoCreated "
        "multi_trigger_event_option=MultiTriggerEventOption nonrepetition_interval=NonrepetitionInterval "
        "resend_interval=ResendInterval category_names=CategoryNames"
    )
    rules, subscribers = [], []
    for database, element in elements(pi):
        for rule in pi.items(element["Links"]["NotificationRules"], webIdType="IDOnly"):
            rules.append(columns(rule, named) | {"element_id": element["Id"]} | of(database))
            subscribers += _subscribers(pi, rule["Id"], None, f"/notificationrules/{rule['WebId']}")
    compare(pi, "notification_rules", rules)
    compare(pi, "notification_subscribers", subscribers)
    assert max(_depth(row, subscribers) for row in subscribers) == 3
    searched = [everything(pi, "/notificationrules/search", databaseWebId=db["WebId"]) for db in databases(pi)]
    assert sorted(item["Id"] for part in searched for item in part) == sorted(row["rule_id"] for row in rules)
    contacts = [row for s in pi.items("/assetservers") for row in _contacts(pi, None, s["Links"])]
    compare(pi, "notification_contacts", contacts)


def _subscribers(pi: Client, rule: str, parent: str | None, path: str) -> list[Row]:
    named = (
        f"subscriber_id=Id {HEAD} contact_type=ContactType contact_template=ContactTemplateName plug_in=PlugInName "
        "delivery_format=DeliveryFormatName config_string=ConfigString notify_option=NotifyOption "
        "escalation_timeout=EscalationTimeout maximum_retries=MaximumRetries retry_interval=RetryInterval"
    )
    rows = []
    for item in pi.items(f"{path}/notificationrulesubscribers", webIdType="IDOnly"):
        rows.append(columns(item, named) | {"rule_id": rule, "parent_id": parent})
        rows += _subscribers(pi, rule, item["Id"], f"/notificationrulesubscribers/{item['WebId']}")
    return rows


def _depth(row: Row, rows: list[Row]) -> int:
    above = next((other for other in rows if other["subscriber_id"] == row["parent_id"]), None)
    return 1 if above is None else 1 + _depth(above, rows)


def _contacts(pi: Client, parent: str | None, links: Row) -> list[Row]:
    named = (
        f"contact_id=Id {HEAD} contact_type=ContactType plug_in=PlugInName config_string=ConfigString "
        "available=Available minimum_acknowledgements=MinimumAcknowledgements "
        "notify_when_instance_ended=NotifyWhenInstanceEnded escalation_timeout=EscalationTimeout "
        "maximum_retries=MaximumRetries retry_interval=RetryInterval"
    )
    rows = []
    for item in pi.items(links["NotificationContactTemplates"]):
        rows.append(columns(item, named) | {"parent_id": parent})
        below = _contacts(pi, item["Id"], item["Links"])
        assert item["HasChildren"] == bool(below)
        rows += below
    return rows


WEB_IDS = {
    "element_templates": "elementtemplates",
    "attribute_templates": "attributetemplates",
    "units_of_measure": "units",
    "analyses": "analyses",
    "analysis_templates": "analysistemplates",
    "af_tables": "tables",
    "notification_rules": "notificationrules",
    "notification_subscribers": "notificationrulesubscribers",
    "notification_contacts": "notificationcontacttemplates",
    "af_attributes": "attributes",
}


@pytest.mark.parametrize("table", WEB_IDS)
def test_the_web_ids_of_the_truth_lead_to_the_objects(pi: Client, table: str) -> None:
    for row in list(pi.admin.truth_rows(table))[:40]:
        item = pi.json(f"/{WEB_IDS[table]}/{row['web_id']}", webIdType="IDOnly")
        assert item["WebId"] == row["web_id"]
        assert item["Path"] == row["path"]


# --- limits, faults, changes ---


def test_lists_end_at_max_count_without_a_word_or_are_found_by_query(pi: Client) -> None:
    url = pi.database()["Links"]["ElementTemplates"]
    full = pi.items(url, field="Name")
    assert [item["Name"] for item in pi.items(url, maxCount=3)] == [item["Name"] for item in full[:3]]
    assert {item["Name"] for item in pi.items(url, field="Name", query="*Pump*")} == {"Pump", "Centrifugal Pump"}
    pi.json(url, 400, maxCount=150_001)
    pi.json(url, 400, field="Colour")


def test_lists_without_a_maximum_follow_the_switch(own: Client) -> None:
    url = own.database()["Links"]["Self"] + "/elementcategories"
    full = own.items(url)
    own.admin.configure(max_items=2)
    assert own.items(url) == full
    own.admin.configure(unpaged_lists="cut")
    assert own.items(url) == full[:2]
    own.admin.configure(unpaged_lists="refused")
    own.json(url, 400)
    own.admin.configure(list_field_required=True)
    own.json(own.database()["Links"]["ElementTemplates"], 400, maxCount=2)
    assert len(own.items(own.database()["Links"]["ElementTemplates"], maxCount=2, field="Name")) == 2


def test_a_table_longer_than_the_cap_is_refused(own: Client) -> None:
    table = next(item for item in own.items(own.database()["Links"]["Tables"]) if item["Name"] == "Products")
    rows = own.json(table["Links"]["Data"])["Rows"]
    own.admin.configure(max_items=len(rows))
    assert own.json(table["Links"]["Data"])["Rows"] == rows
    own.admin.configure(max_items=len(rows) - 1)
    assert re.search(r"greater than the maximum allowed \(\d+\)", own.json(table["Links"]["Data"], 400)["Errors"][0])


@pytest.mark.parametrize("status", [403, 404, 500])
def test_one_object_fails_in_lists_and_alone(own: Client, status: int) -> None:
    (analysis,) = own.items("/analyses/search", databaseWebId=own.database()["WebId"], maxCount=1)
    own.admin.fault("object", ident=analysis["Id"], status=status, times=-1)
    own.json(analysis["Links"]["Self"], status)
    own.json(analysis["Links"]["AnalysisRule"], status)
    own.json(own.database()["Links"]["Self"] + "/analyses", status)
    own.admin.clear_faults()
    own.json(analysis["Links"]["AnalysisRule"])


def test_changes_by_hand_show_everywhere(own: Client) -> None:
    rule = next(iter(own.admin.truth_rows("notification_rules")))
    own.admin.change_object("notification_rules", rule["rule_id"], status="Disabled", criteria="Name:='x'")
    shown = own.json(f"/notificationrules/{rule['web_id']}")
    assert (shown["Status"], shown["Criteria"]) == ("Disabled", "Name:='x'")
    changed = next(row for row in own.admin.truth_rows("notification_rules") if row["rule_id"] == rule["rule_id"])
    assert changed == rule | {"status": "Disabled", "criteria": "Name:='x'"}
    table = next(row for row in own.admin.truth_rows("af_tables") if row["name"] == "Empty")
    own.admin.change_object("tables", table["table_id"], rows=[{"Key": 1, "Value": 2.5}])
    assert own.json(f"/tables/{table['web_id']}/data")["Rows"] == [{"Key": 1, "Value": 2.5}]
    analysis = next(iter(own.admin.truth_rows("analyses")))
    own.admin.delete_object("analyses", analysis["analysis_id"])
    own.json(f"/analyses/{analysis['web_id']}", 404)
    assert analysis["analysis_id"] not in {row["analysis_id"] for row in own.admin.truth_rows("analyses")}
    with pytest.raises(Exception, match="no field 'colour'"):
        own.admin.change_object("tables", table["table_id"], colour="red")
    element = own.json("/elements", path=analysis["target_path"])
    assert analysis["analysis_id"] not in [item["Id"] for item in own.items(element["Links"]["Analyses"])]


def test_the_server_and_a_database_change(own: Client) -> None:
    own.admin.change_asset_server(version="2.11.0.1", extended={"Site": "Hill"})
    own.admin.change_database("Plant", new_name="Works", description="Renamed", extended={})
    (server,) = own.items("/assetservers")
    assert (server["ServerVersion"], server["ExtendedProperties"]) == ("2.11.0.1", {"Site": {"Value": "Hill"}})
    (truth,) = own.admin.truth_rows("asset_servers")
    assert (truth["server_version"], truth["extended_properties"]) == ("2.11.0.1", {"Site": "Hill"})
    works = own.database("Works")
    assert (works["Description"], works["ExtendedProperties"]) == ("Renamed", {})
    assert own.items(works["Links"]["Tables"])[0]["Path"].startswith("\\\\PIAF1\\Works\\")
