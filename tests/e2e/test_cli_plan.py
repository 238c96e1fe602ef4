"""`osipi plan` says what `osipi run` then does, and leaves nothing behind."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.cli_harness import Command, Files

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
