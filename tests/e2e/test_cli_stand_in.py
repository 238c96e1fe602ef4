"""The commands against a small reimplementation of PI Web API, compared with what the simulator behind it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deltalake import DeltaTable

from pi_simulator import ServerConfig
from support.cli_harness import PASSWORD, Command, Files
from support.odd_server import OddServer
from support.stand_in import StandIn, standing_in

TABLES: tuple[dict[str, Any], ...] = (
    {"source_table": "timeseries", "table_configuration": {"start_time": "*-20m", "end_time": "*-5m"}},
    {"source_table": "points"},
    {"source_table": "af_hierarchy"},
    {"source_table": "event_frames", "table_configuration": {"start_time": "*-6h", "read_mode": "replace"}},
)
SEEN = {
    "timeseries": ("tag", "timestamp", "ordinal", "value", "value_text", "good"),
    "points": ("name", "path", "point_id", "point_type", "data_server"),
    "af_hierarchy": ("name", "path", "parent_path", "level", "template_name"),
    "event_frames": ("name", "start_time", "end_time", "template_name"),
}


@pytest.fixture(params=[False, True], ids=["passes over", "refuses"])
def stand_in(pi: Any, request: pytest.FixtureRequest) -> Iterator[tuple[OddServer, StandIn]]:
    with standing_in(pi.base_url, ServerConfig.username, PASSWORD, strict=request.param) as served:
        yield served


def landed(folder: Path, table: str) -> list[str]:
    rows = DeltaTable(str(folder / "default" / table)).to_pyarrow_table(columns=list(SEEN[table])).to_pylist()
    return sorted(repr(list(row.values())) for row in rows)


def test_a_run_lands_what_the_plant_holds(
    osipi: Command, files: Files, stand_in: tuple[OddServer, StandIn], tmp_path: Path
) -> None:
    server, one = stand_in
    for name, base_url in (("truth", files.options["base_url"]), ("stand-in", server.base_url)):
        connections = files.connections(base_url=base_url)
        for _ in range(2):
            ended = osipi("run", files.spec(*TABLES), "--connections", connections, "--warehouse", tmp_path / name)
            assert ended.code == 0, ended.err
    for table in SEEN:
        assert landed(tmp_path / "stand-in", table) == landed(tmp_path / "truth", table) != []
    kept = json.loads(next(tmp_path.glob("stand-in/**/timeseries/limits.json")).read_text(encoding="utf-8"))
    lacking = kept["servers"][server.base_url]["lacking"]
    assert set(lacking) >= {"/streamsets/recorded"}
    assert ({"webIdType", "selectedFields", "startIndex"} <= set(lacking)) == one.strict
    refused = [route for route in one.refused if route == "/streamsets/recorded"]
    assert len(refused) < 40, "each stream costs a refusal"


def test_check_and_discover_say_what_there_is(
    osipi: Command, files: Files, stand_in: tuple[OddServer, StandIn]
) -> None:
    server, _ = stand_in
    expected = json.loads(osipi("discover", "--connections", files.connections(), "--json").out)
    connections = files.connections(base_url=server.base_url)
    checked = osipi("check", "--connections", connections)
    assert checked.code == 0, checked.out + checked.err
    assert "first value" in checked.out
    found = json.loads(osipi("discover", "--connections", connections, "--json").out)
    for servers in (found, expected):
        for archive in servers["data_servers"]:
            del archive["data_server_id"]
    assert found == expected
