"""Examples of the pages about reading and scheduling, run on the tables of a simulated plant."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from deltalake import DeltaTable

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec
from pi_simulator import PlantConfig, running
from support.plant_pipeline import START

DOCS = Path(__file__).parents[2] / "docs"
DENIED = ("NORTH.U01.TT00000.PV", "SOUTH.U01.PT00001.PV")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("examples")
    entries = [
        {"source_table": "timeseries", "table_configuration": {"start_time": START}},
        {"source_table": "points"},
        {"source_table": "af_hierarchy"},
        {"source_table": "ingestion_errors"},
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
        # two points are refused, one of them answers again, and the run after that finds it whole
        for denied in (DENIED, DENIED[:1], DENIED[:1]):
            pi.admin.configure(denied_points=list(denied), list_denied_points=True)
            result = run(spec, Connection("plant", "osipi", options), str(top / "warehouse"))
            pi.admin.advance(60)
    assert {table.status for table in result.tables} <= {"ok", "partial"}, result
    return top


def test_pandas_and_duckdb_read_the_tables(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("duckdb")
    monkeypatch.chdir(folder)
    with_pandas, with_duckdb, with_assets, *_ = blocks("reading.md", "python")
    scope: dict[str, Any] = {}
    exec(with_pandas, scope)
    assert len(scope["joined"]) == len(scope["values"])
    exec(with_duckdb, scope)
    good = DeltaTable("warehouse/pi/timeseries").to_pyarrow_table(columns=["good"])["good"].to_pylist().count(True)
    assert sum(row[2] for row in scope["hourly"]) == good > 1000
    exec(with_assets, scope)
    landed = len(DeltaTable("warehouse/pi/attribute_values").to_pyarrow_table(columns=["web_id"]))
    assert sum(row[2] for row in scope["by_asset"]) == landed > 0


def test_polars_reads_the_tables(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("polars")
    monkeypatch.chdir(folder)
    (example,) = (block for block in blocks("reading.md", "python") if "polars" in block)
    scope: dict[str, Any] = {}
    exec(example, scope)
    good = DeltaTable("warehouse/pi/timeseries").to_pyarrow_table(columns=["good"])["good"].to_pylist().count(True)
    assert scope["daily"]["events"].sum() == good > 1000


def test_the_example_for_spark_is_python(folder: Path) -> None:
    (example,) = (block for block in blocks("reading.md", "python") if "spark.read" in block)
    compile(example, "reading.md", "exec")


def asked(folder: Path, query: str) -> list[dict[str, Any]]:
    """The rows of a query over the tables of the warehouse."""
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        for name in ("timeseries", "ingestion_errors"):
            connection.register(name, DeltaTable(folder / "warehouse/pi" / name).to_pyarrow_table())
        found = connection.sql(query)
        return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_the_queries_of_what_is_missing_name_the_streams(folder: Path) -> None:
    now, often, late, newest, silent = blocks("monitoring.md", "sql")
    missing, failed = asked(folder, now), asked(folder, often)
    # attributes of the refused point are missing too, and one whose point was deleted
    assert {row["kind"] for row in missing} == {"permission", "gone"}
    points = [row for row in missing if not row["tag"].startswith("\\\\")]
    assert [(row["tag"], row["kind"], row["attempts"]) for row in points] == [(DENIED[0], "permission", 3)]
    assert {(DENIED[0], 3), (DENIED[1], 1)} <= {(row["tag"], row["failures"]) for row in failed}
    assert {row["kind"] for row in failed} == {"permission", "gone"}
    (recovered,) = (row for row in asked(folder, late) if row["tag"] == DENIED[1])
    rows = asked(folder, f"SELECT count(*) AS n FROM timeseries WHERE tag = '{DENIED[1]}'")
    assert 0 < recovered["events"] <= rows[0]["n"]
    (fresh,) = asked(folder, newest)
    times = DeltaTable(folder / "warehouse/pi/timeseries").to_pyarrow_table(columns=["timestamp"])["timestamp"]
    assert fresh["newest_event"].timestamp() == max(times.to_pylist()).timestamp()
    assert fresh["last_read"].timestamp() >= fresh["newest_event"].timestamp()
    assert asked(folder, silent) == []


@pytest.mark.parametrize(
    ("code", "table", "said"),
    [
        (0, {}, ""),
        (130, {}, ""),
        (2, None, "osipi ended with exit code 2"),
        (1, {"status": "failed", "error": "no room"}, "osipi ended with exit code 1\npi.a failed: no room"),
        (0, {"status": "partial", "streams_failing": 2}, "pi.a: streams that could not be read: 2"),
        (0, {"until": "2026-01-10T12:00:00Z", "lag_seconds": 4000.0}, "pi.a has data up to 2026-01-10T12:00:00Z only"),
        (0, {"until": "2026-01-10T12:00:00Z", "lag_seconds": 40.0}, ""),
    ],
)
def test_the_alarm_says_what_is_wrong(tmp_path: Path, code: int, table: dict[str, Any] | None, said: str) -> None:
    (script,) = blocks("monitoring.md", "python")
    (tmp_path / "alarm.py").write_text(script, encoding="utf-8")
    result = TableResult("pi.a", "timeseries", "ok").to_json()
    summary = "" if table is None else json.dumps({"tables": [{**result, **table}]})
    (tmp_path / "last.json").write_text(summary, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "alarm.py", str(code)], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.stdout.strip(), ended.stderr) == (said, "")
    assert ended.returncode == (1 if said else 0)


def test_each_field_of_the_summary_is_explained() -> None:
    text = (DOCS / "monitoring.md").read_text(encoding="utf-8")
    table = text.partition("## What `--json` prints")[2].partition("## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(TableResult("a", "a", "ok").to_json())


def test_local_time_is_an_hour_after_utc_in_a_winter_of_berlin(folder: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    (query,) = blocks("time-zones.md", "sql")
    timeseries = DeltaTable(folder / "warehouse/pi/timeseries").to_pyarrow_table()
    ((local,),) = duckdb.sql(f"SELECT min(local_time) FROM ({query})").fetchall()
    first = min(timeseries["timestamp"].to_pylist())
    assert local == first.replace(tzinfo=None) + timedelta(hours=1)
