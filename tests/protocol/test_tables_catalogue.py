"""Tables of objects over real HTTP: every row and column compared with what the plant itself says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.errors import quoted
from osipi.piwebapi import PiWebApiError
from osipi.tables import TABLES
from pi_simulator import PlantConfig, Running, ServerConfig, running

PLANT = replace(PlantConfig.small(), data_servers=2)
OBJECTS = (
    "asset_servers",
    "asset_databases",
    "element_templates",
    "attribute_templates",
    "categories",
    "enumeration_values",
    "units_of_measure",
    "af_attributes",
    "digital_states",
    "analyses",
    "analysis_templates",
    "af_tables",
    "af_table_rows",
    "notification_rules",
    "notification_subscribers",
    "notification_contacts",
)
PAGED = ("asset_servers", "asset_databases", "element_templates", "af_attributes", "analyses", "notification_rules")
"""Tables whose lists have pages, are short or can be split: no limit of the server is too small for them."""
Row = dict[str, Any]


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(PLANT, ServerConfig()) as plant:
        yield plant


@pytest.fixture
def pi(server: Running) -> Iterator[Running]:
    """The server with its standard manners, before and after."""
    server.admin.reset_requests()
    yield server
    server.admin.clear_faults()
    server.admin.configure(
        web_id_type="Full", max_items=150_000, hidden_in_searches=True, notification_rule_search=True,
        unpaged_lists="whole", list_field_required=True, digital_state_ids=False, batch_max_requests=0,
    )  # fmt: skip


def read(pi: Running, table: str, **options: str) -> list[Row]:
    connection = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator", "retry_seconds": "5"}
    return list(OsipiLakeflowConnect(connection).read_table(table, None, options)[0])


def as_text(value: Any) -> str | None:
    if value is None or value in ("", {}):
        return None
    return (
        value
        if isinstance(value, str)
        else json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    )


def truth(pi: Running, table: str) -> list[Row]:
    """The rows as the plant has them, in the form of the table."""
    found = []
    for raw in pi.admin.truth_rows(table):
        row = dict(raw)
        for name in ("extended_properties", "default_value", "columns", "row"):
            if name in row:
                row[name] = as_text(row[name])
        if table == "af_attributes":
            row.pop("value")
            row["value_text"] = None
        found.append(row)
    return in_order(table, found)


def in_order(table: str, rows: list[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: [str(row[name]) for name in TABLES[table].primary_keys])


def test_values_of_constants_are_those_of_the_plant(pi: Running) -> None:
    rows = {row["attribute_id"]: row["value_text"] for row in read(pi, "af_attributes", with_values="true")}
    expected = {}
    for raw in pi.admin.truth_rows("af_attributes"):
        value = raw["value"] if raw["data_reference"] is None else None
        expected[raw["attribute_id"]] = as_text(value["Name"] if isinstance(value, dict) else value)
    assert rows == expected
    assert len(set(rows.values())) > 3


def same(pi: Running, table: str, **options: str) -> None:
    rows, expected = in_order(table, read(pi, table, **options)), truth(pi, table)
    assert rows
    for row, one in zip(rows, expected, strict=False):
        assert row == one
    assert len(rows) == len(expected)


@pytest.mark.parametrize("table", OBJECTS)
def test_rows_are_those_of_the_plant(pi: Running, table: str) -> None:
    same(pi, table)


@pytest.mark.parametrize("table", OBJECTS)
def test_without_batches_and_with_other_web_ids(pi: Running, table: str) -> None:
    pi.admin.configure(batch_max_requests=1, notification_rule_search=False, hidden_in_searches=False)
    same(pi, table)


@pytest.mark.parametrize("unpaged", ["whole", "cut", "refused"])
@pytest.mark.parametrize("table", OBJECTS)
def test_tiny_limits(pi: Running, table: str, unpaged: str) -> None:
    """A list that may have been cut fails the table and is named; no table is ever short of rows."""
    pi.admin.configure(max_items=7, unpaged_lists=unpaged)
    said = ""
    try:
        rows = read(pi, table)
    except PiWebApiError as error:
        said = str(error)
    if said:
        assert table not in PAGED
        assert "could not be read" in said
    else:
        assert in_order(table, rows) == truth(pi, table)


PARTS = {
    "attribute_templates": "/attributetemplates",
    "enumeration_values": "/enumerationvalues",
    "digital_states": "/enumerationvalues",
    "units_of_measure": "/units",
    "analyses": "/analysisrules/",
    "analysis_templates": "/elementtemplates/.*/analysistemplates",
    "af_tables": "/data",
    "af_table_rows": "/data",
    "notification_subscribers": "/notificationrulesubscribers",
    "notification_contacts": "/notificationcontacttemplates/.*/notificationcontacttemplates",
    "point_attributes": "/attributes",
}
"""The routes of tables that ask many objects for a part."""


@pytest.mark.parametrize("batches", [True, False])
@pytest.mark.parametrize("status", [403, 404])
@pytest.mark.parametrize("table", PARTS)
def test_an_object_whose_part_is_refused_fails_the_table(pi: Running, table: str, status: int, batches: bool) -> None:
    pi.admin.configure(batch_max_requests=0 if batches else 1)
    pi.admin.fault("status", status=status, match=f"{PARTS[table]}[^?]*($|[?])", skip=1, times=-1)
    with pytest.raises(PiWebApiError, match=r"of .* could not be read") as error:
        read(pi, table)
    assert error.value.status == status


@pytest.mark.parametrize("kind", [404, 500])
def test_a_single_object_is_named(pi: Running, kind: int) -> None:
    row = list(pi.admin.truth_rows("enumeration_values"))[9]
    pi.admin.fault("object", ident=row["set_id"], status=kind, match="/enumerationvalues", times=-1)
    with pytest.raises(PiWebApiError) as error:
        read(pi, "enumeration_values")
    assert f"the values of {quoted(row['path'].rpartition(chr(92))[0])} could not be read" in str(error.value)


@pytest.mark.parametrize("table", OBJECTS)
def test_a_request_that_fails_once_is_made_again(pi: Running, table: str) -> None:
    pi.admin.fault("status", status=503, match="GET /piwebapi/(assetservers|dataservers|assetdatabases)/", times=1)
    pi.admin.fault("status", status=500, match="/batch", times=1)
    same(pi, table)


@pytest.mark.parametrize("hidden", [True, False], ids=["search gives hidden", "search leaves hidden out"])
def test_attributes_that_options_select(pi: Running, hidden: bool) -> None:
    pi.admin.configure(hidden_in_searches=hidden)
    every = truth(pi, "af_attributes")
    plant = [row for row in every if row["database"] == "Plant"]
    path = sorted({row["element_path"] for row in plant}, key=len)[3]
    below = [row for row in plant if (row["element_path"] + "\\").startswith(path + "\\")]
    category = next(name for row in plant for name in row["category_names"] or ())
    templates = [row for row in truth(pi, "element_templates") if row["database"] == "Plant"]
    derived = {"Equipment"}
    for _ in templates:
        derived |= {row["name"] for row in templates if row["base_template_name"] in derived}
    assert in_order("af_attributes", read(pi, "af_attributes", af_path=path)) == below
    assert in_order("af_attributes", read(pi, "af_attributes", af_database="Plant", attribute_category=category)) == [
        row for row in plant if category in (row["category_names"] or ())
    ]
    assert in_order("af_attributes", read(pi, "af_attributes", attribute_filter="*a*; *e")) == [
        row for row in every if "a" in row["name"].lower() or row["name"].lower().endswith("e")
    ]
    of_template = in_order("af_attributes", read(pi, "af_attributes", af_database="Plant", af_template="Equipment"))
    assert of_template == [row for row in plant if row["template_name"] in derived]
    assert all([below, of_template])
    assert len(derived) > 2


def test_what_joins(pi: Running) -> None:
    points = {row["web_id"]: row for row in read(pi, "points")}
    attributes = read(pi, "af_attributes")
    behind = {row["point_web_id"] for row in attributes} - {None}
    assert behind
    assert behind <= points.keys()
    sets = {(row["data_server_id"], row["set_name"]) for row in read(pi, "digital_states")}
    digital = [row for row in points.values() if row["point_type"] == "Digital"]
    assert digital
    assert {(row["data_server_id"], row["digital_set_name"]) for row in digital} <= sets
    units = {(row["asset_server"], row["abbreviation"]) for row in read(pi, "units_of_measure")}
    assert {(row["asset_server"], row["default_units"]) for row in attributes if row["default_units"]} <= units
    elements = {row["element_id"] for row in read(pi, "af_hierarchy")}
    for table in ("af_attributes", "analyses", "notification_rules"):
        assert {row["element_id"] for row in read(pi, table)} <= elements
    rules = {row["rule_id"] for row in read(pi, "notification_rules")}
    assert {row["rule_id"] for row in read(pi, "notification_subscribers")} <= rules
