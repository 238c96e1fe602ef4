"""Each offset and each file of `state_path` that an older release wrote loads, and would be written as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.engines.local.checkpoint import Checkpoint
from osipi.event_frames.offset import FrameOffset
from osipi.piwebapi.limits.learned import Limits
from osipi.state.error_log_segments import SealedLog
from osipi.state.error_record import ErrorRecord
from osipi.state.failed_frames import FrameReports
from osipi.state.failed_streams import Reports
from osipi.state.learned_limits import LimitsStore
from osipi.tables.operations.ingestion_errors import IngestionErrors
from osipi.timeseries.offset import Offset
from stability.test_old_warehouse import EVENTS, FRAMES, RELEASES, unpack

SERVER = "http://127.0.0.1:9/piwebapi"


@pytest.fixture(params=RELEASES, ids=lambda path: path.name, scope="module")
def warehouse(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack(request.param, tmp_path_factory.mktemp("old"), SERVER)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _checkpoints(warehouse: Path) -> dict[str, dict[str, Any]]:
    found = {path.parent.name: _json(path) for path in warehouse.rglob("checkpoint.json")}
    assert set(found) == {*EVENTS, *FRAMES, "errors"}
    return found


def _offsets(warehouse: Path, names: Iterable[str]) -> list[dict[str, Any]]:
    checkpoints = _checkpoints(warehouse)
    return [checkpoints[name][side]["rows"] for name in names for side in ("start", "end")]


def test_checkpoints(warehouse: Path) -> None:
    for content in _checkpoints(warehouse).values():
        assert content.pop("v") == 1
        assert asdict(Checkpoint(**content)) == content


def test_offsets_of_timeseries(warehouse: Path) -> None:
    offsets = _offsets(warehouse, EVENTS)
    for offset in offsets:
        loaded = Offset.from_json(offset)
        # made anew of what it means, not of the text that it came from; key order too: Spark compares texts
        assert json.dumps(replace(loaded, _json={}).to_json()) == json.dumps(offset)
    assert any("away" in marks for offset in offsets for _, _, *rest in offset["groups"] for marks in rest)
    assert any(offset["sweep"] for offset in offsets)


def test_offsets_of_event_frames(warehouse: Path) -> None:
    offsets = _offsets(warehouse, FRAMES)
    for offset in offsets:
        assert json.dumps(FrameOffset.from_json(offset).to_json()) == json.dumps(offset)
    assert any(offset["again"] for offset in offsets)


def test_offsets_of_ingestion_errors(warehouse: Path) -> None:
    offset = _checkpoints(warehouse)["errors"]["end"]["rows"]
    table = IngestionErrors()
    assert table.partitions(None, None, offset) == [{"after": 0, "until": offset["segment"]}]


@pytest.mark.parametrize("table", EVENTS)
def test_reports_of_streams(warehouse: Path, table: str) -> None:
    state = warehouse / "_lakeflow/state/default" / table
    (path,) = state.glob("timeseries/*/held.json")
    before = path.read_bytes()
    (owner,) = state.glob("timeseries/*.lineage")
    assert owner.read_text(encoding="utf-8") == path.parent.name
    reports = Reports(str(state), path.parent.name)
    held = reports.held()
    assert len(held) == 1
    reports.hold(held)
    assert path.read_bytes() == before


@pytest.mark.parametrize("table", FRAMES)
def test_reports_of_event_frames(warehouse: Path, table: str) -> None:
    state = warehouse / "_lakeflow/state/default" / table
    reports = FrameReports(str(state), "event_frames")
    files = {path.stem: _json(path) for path in state.glob("event_frames/*.json")}
    assert files
    assert {key: asdict(report) for key, report in reports.all().items()} == files
    assert reports.count() == 1
    windows = {path.stem: _json(path) for path in state.glob("event_frames/windows/*.json")}
    assert bool(windows) == (FRAMES[table] == "replace")
    for database, content in windows.items():
        assert reports.unreplaced(database) == content["start"]


def test_log_of_errors(warehouse: Path) -> None:
    state = warehouse / "_lakeflow/state"
    files = [*state.rglob("errors/new/*.jsonl"), *state.glob("errors/sealed/*.jsonl")]
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(lines) > 4
    assert [ErrorRecord.from_line(line).to_line() for line in lines] == lines
    log = SealedLog(str(state))
    sealed = [line for path in state.glob("errors/sealed/*.jsonl") for line in path.read_text().splitlines()]
    assert [record.to_line() for record in log.records(0, log.newest())] == sealed


def test_learned_limits(warehouse: Path) -> None:
    paths = list(warehouse.rglob("limits.json"))
    assert len(paths) >= len(EVENTS) + len(FRAMES)
    for path in paths:
        entry = _json(path)["servers"][SERVER]
        assert entry["cap"] == 4_000
        limits = Limits.from_dict(entry)
        assert {name: value for name, value in limits.to_dict().items() if name in entry} == entry
        before = path.read_bytes()
        LimitsStore(path.parent).save(SERVER, limits)
        assert path.read_bytes() == before
