"""Examples of the pages about reading and scheduling, run on the tables of a simulated plant."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from deltalake import DeltaTable

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from pi_simulator import PlantConfig, running
from support.plant_pipeline import START

DOCS = Path(__file__).parents[2] / "docs"


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("examples")
    entries = [
        {"source_table": "timeseries", "table_configuration": {"start_time": START}},
        {"source_table": "points"},
        {"source_table": "af_hierarchy"},
        {
            "source_table": "timeseries",
            "destination_table": "attribute_values",
            "table_configuration": {"attribute_filter": "*", "start_time": START},
        },
    ]
    objects = [{"table": {**entry, "destination_schema": "pi"}} for entry in entries]
    spec = parse_spec({"connection_name": "plant", "objects": objects})
    with running(plant=PlantConfig.small()) as pi:
        options = {"base_url": pi.base_url, "username": pi.server.username, "password": pi.server.password}
        result = run(spec, Connection("plant", "osipi", options), str(top / "warehouse"))
    assert {table.status for table in result.tables} <= {"ok", "partial"}, result
    return top


def test_pandas_and_duckdb_read_the_tables(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("duckdb")
    monkeypatch.chdir(folder)
    with_pandas, with_duckdb, with_assets = blocks("reading.md", "python")
    scope: dict[str, Any] = {}
    exec(with_pandas, scope)
    assert len(scope["joined"]) == len(scope["values"])
    exec(with_duckdb, scope)
    good = DeltaTable("warehouse/pi/timeseries").to_pyarrow_table(columns=["good"])["good"].to_pylist().count(True)
    assert sum(row[2] for row in scope["hourly"]) == good > 1000
    exec(with_assets, scope)
    landed = len(DeltaTable("warehouse/pi/attribute_values").to_pyarrow_table(columns=["web_id"]))
    assert sum(row[2] for row in scope["by_asset"]) == landed > 0


def test_the_query_of_freshness_runs(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    (query,) = blocks("scheduling.md", "sql")
    timeseries = DeltaTable(folder / "warehouse/pi/timeseries").to_pyarrow_table()
    ((newest, read),) = duckdb.sql(query).fetchall()
    assert newest.timestamp() == max(timeseries["timestamp"].to_pylist()).timestamp()
    assert read.timestamp() >= newest.timestamp()


def test_local_time_is_an_hour_after_utc_in_a_winter_of_berlin(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    (query,) = blocks("time-zones.md", "sql")
    timeseries = DeltaTable(folder / "warehouse/pi/timeseries").to_pyarrow_table()
    ((local,),) = duckdb.sql(f"SELECT min(local_time) FROM ({query})").fetchall()
    first = min(timeseries["timestamp"].to_pylist())
    assert local == first.replace(tzinfo=None) + timedelta(hours=1)
