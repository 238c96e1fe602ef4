"""Option `skip_unreadable` from the simulated PI System to the tables of a run: nothing disappears without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.flows import END_AT
from pi_simulator import PlantConfig, Running, running
from support.plant_pipeline import Pipeline, by_table, source

VALUES = source("enumeration_values", "values", skip_unreadable=True)
HISTORY = source("enumeration_values", "history", skip_unreadable=True, scd_type="SCD_TYPE_2")
ROWS = source("af_table_rows", "table_rows", skip_unreadable=True)
FAILING = source("digital_states", "states")
ERRORS = source("ingestion_errors", "errors")


@pytest.fixture
def pi() -> Iterator[Running]:
    with running(PlantConfig.small()) as server:
        yield server


def test_rows_of_what_cannot_be_read_stay_until_it_can(pi: Running, tmp_path: Path) -> None:
    pipeline = Pipeline(pi, tmp_path, "local", [VALUES, HISTORY, ROWS, FAILING, ERRORS])
    pipeline.ok()
    before = {table: pipeline.rows(table) for table in ("values", "history", "table_rows", "states")}
    assert all(before.values())

    sets = sorted({row["set_id"] for row in before["values"]})
    tables = sorted({row["table_id"] for row in before["table_rows"]})
    digital = before["states"][0]["set_id"]
    for ident, route in ((sets[0], "/enumerationvalues"), (tables[0], "/data"), (digital, "/enumerationvalues")):
        pi.admin.fault("object", ident=ident, status=403, match=route, times=-1)
    # what can be read changes: a value of another set is renamed, one goes
    renamed, gone = [row for row in before["values"] if row["set_id"] == sets[1]][:2]
    pi.admin.change_object("enumeration_values", renamed["enumeration_value_id"], name="Renamed")
    pi.admin.delete_object("enumeration_values", gone["enumeration_value_id"])

    results = by_table(pipeline.run())
    assert {name: result.status for name, result in results.items()} == {
        "values": "partial", "history": "partial", "table_rows": "partial", "states": "failed", "errors": "ok",
    }  # fmt: skip
    assert results["values"].streams_failing == 1
    now = [row for row in pi.admin.truth_rows("enumeration_values") if row["set_id"] != sets[0]]
    expected = keyed([*now, *(row for row in before["values"] if row["set_id"] == sets[0])])
    assert expected[renamed["enumeration_value_id"]]["name"] == "Renamed"
    assert gone["enumeration_value_id"] not in expected
    assert keyed(pipeline.rows("values")) == expected
    open_versions = [row for row in pipeline.rows("history") if row[END_AT] is None]
    assert {row["enumeration_value_id"]: row["name"] for row in open_versions} == {
        ident: row["name"] for ident, row in expected.items()
    }
    assert in_order(pipeline.rows("table_rows")) == in_order(before["table_rows"])
    assert pipeline.rows("states") == before["states"]
    reports = {(row["table_name"], row["kind"], row["http_status"], row["attempt"]) for row in pipeline.rows("errors")}
    assert reports == {
        ("enumeration_values", "permission", 403, 1), ("af_table_rows", "permission", 403, 1),
    }  # fmt: skip

    pi.admin.clear_faults()
    pipeline.ok()
    assert keyed(pipeline.rows("values")) == expected
    assert {row["kind"] for row in pipeline.rows("errors")} == {"permission", "recovered"}


def keyed(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["enumeration_value_id"]: row for row in rows}


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["table_id"], row["row_index"]))
