"""`osipi plan` says what `osipi run` then does, and leaves nothing behind."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pi_simulator import PlantConfig, ServerConfig, running
from support.cli_harness import PASSWORD, Command, Files

VALUES = {"source_table": "timeseries", "destination_schema": "pi", "table_configuration": {"start_time": "*-2h"}}
OTHERS = [
    {"source_table": name} for name in ("points", "af_hierarchy", "event_frames", "data_servers", "ingestion_errors")
]


def plan_of(files: Files, *tables: dict[str, Any], **changes: Any) -> list[object]:
    """Arguments of `plan` for these tables."""
    return ["plan", *files.run(*tables, **changes)[1:-2]]


def values(osipi: Command, *arguments: object) -> dict[str, Any]:
    ended = osipi(*arguments, "--json")
    assert ended.code == 0, ended.err
    (line,) = ended.out.splitlines()
    (table,) = json.loads(line)["tables"]
    return dict(table)


def test_a_plan_is_what_the_run_then_reads(osipi: Command, files: Files, pi: Any) -> None:
    run, plan = files.run(VALUES), plan_of(files, VALUES)
    in_warehouse = [*plan, "--warehouse", files.warehouse]
    assert values(osipi, *in_warehouse)["events"] == (planned := values(osipi, *plan))["events"]
    assert not files.warehouse.exists()
    pi.admin.reset_requests()
    landed = json.loads(osipi(*run, "--json").out)["tables"][0]
    requests = [one for one in pi.admin.requests() if one["path"].endswith("/recorded")]
    assert planned["events_from"] == "measured"
    assert (planned["events"], planned["micro_batches"]) == (landed["rows_read"], landed["batches"])
    assert planned["requests"] == len(requests)
    before = sorted(path for path in files.warehouse.rglob("*"))
    after = values(osipi, *in_warehouse)
    assert (after["events"], after["micro_batches"], after["start"]) == (0, 0, None)
    assert sorted(path for path in files.warehouse.rglob("*")) == before


def test_every_kind_of_table_has_a_line(osipi: Command, files: Files) -> None:
    ended = osipi(*plan_of(files, VALUES, *OTHERS))
    assert ended.code == 0, ended.err
    lines = ended.out.splitlines()
    assert lines[0].split()[:3] == ["table", "streams", "events"]
    assert lines[1].split()[0] == "pi.timeseries"
    notes = dict(line.split(": ", 1) for line in lines[3:] if not line.startswith(" "))
    assert set(notes) == {"pi.timeseries", *(f"default.{table['source_table']}" for table in OTHERS)}
    assert notes["default.points"] == "read whole at each run: 1 Data Archive"
    assert "AF databases" in notes["default.af_hierarchy"]
    assert any("events as PI counts them now" in line for line in lines)
    chosen = osipi(*plan_of(files, VALUES, *OTHERS), "--table", "points").out.splitlines()
    assert chosen == ["default.points: read whole at each run: 1 Data Archive"]


def test_exit_codes_tell_whose_fault_it_is(osipi: Command, files: Files) -> None:
    unknown = osipi(*plan_of(files, {"source_table": "timeserie"}))
    assert unknown.code == 2
    assert "timeseries" in unknown.sentence
    assert osipi(*plan_of(files, VALUES, password="wrong")).code == 2
    assert osipi(*plan_of(files, VALUES, base_url="http://127.0.0.1:9/piwebapi", retry_seconds="1")).code == 3
    assert osipi(*plan_of(files, VALUES), "--table", "nothing").code == 2


def test_a_table_of_another_engine_is_refused(osipi: Command, files: Files) -> None:
    deltalake = pytest.importorskip("deltalake")
    path = files.warehouse / "pi" / "timeseries"
    osipi(*files.run(VALUES))
    deltalake.DeltaTable(path).alter.set_table_properties({"lakeflow.engine": "spark"}, raise_if_not_exists=False)
    ended = osipi(*plan_of(files, VALUES), "--warehouse", files.warehouse)
    assert ended.code == 2
    assert "belongs to engine 'spark'" in ended.sentence


def test_a_history_with_data_at_its_end_only_is_read_in_micro_batches_as_planned(
    osipi: Command, tmp_path: Path
) -> None:
    """Thirty days are asked for, and sixty tags have an event each second of the last two hours."""
    deltalake = pytest.importorskip("deltalake")
    plant = PlantConfig(
        points=60, tags_1hz=60, elements=10, start="2026-01-10T10:00:00Z", clock="frozen", now="2026-01-10T12:00:00Z"
    )
    table = {
        "source_table": "timeseries",
        "destination_schema": "pi",
        "table_configuration": {"start_time": "*-30d", "max_records_per_batch": "20000"},
    }
    with running(plant=plant) as pi:
        files = Files(tmp_path, {"base_url": pi.base_url, "username": ServerConfig.username, "password": PASSWORD})
        planned = values(osipi, *plan_of(files, table))
        pi.admin.reset_requests()
        landed = json.loads(osipi(*files.run(table), "--json").out)["tables"][0]
        counts = [one for one in pi.admin.requests() if one["path"].endswith("/summary")]
    assert (planned["events"], planned["micro_batches"]) == (landed["rows_read"], landed["batches"])
    assert planned["events"] == 60 * (7_200 - 30)
    assert planned["planning_requests"] == len(counts) <= 12
    assert planned["events"] / 20_000 <= planned["micro_batches"] <= planned["events"] / 20_000 * 4 / 3 + 3
    rows = deltalake.DeltaTable(files.warehouse / "pi" / "timeseries").to_pyarrow_table(columns=["read_at"])
    # each micro-batch has its own time of reading
    sizes = Counter(rows["read_at"].to_pylist())
    assert max(sizes.values()) <= 20_000
