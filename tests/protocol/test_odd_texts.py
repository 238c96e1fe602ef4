"""Half of a UTF-16 pair in every text that PI gives: it becomes its JSON escape, and no table fails."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.state.error_log import ErrorLog
from osipi.state.error_record import ErrorRecord
from osipi.state.report_store import ReportStore
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.changed_answers import changed

HALF, ESCAPED = "\ud83d", "\\ud83d"
_LETTER = "e"
"""Every text has the half in the place of this letter, so that names and paths still go together."""
_NO_TEXTS = {"WebId", "Id", "Links", "RefElementWebIds", "ServerTime"}
_IDS = {"web_id", "point_id", "element_id", "parent_id", "event_frame_id", "primary_element_id"}
_IDS |= {"referenced_element_ids", "database_id", "data_server_id"}


def planted(_: str, content: Any) -> Any:
    """The answer with the half in every text, in names of extended properties and attributes too."""
    if isinstance(content, str):
        return content.replace(_LETTER, HALF)
    if isinstance(content, list):
        return [planted(_, one) for one in content]
    if isinstance(content, dict):
        return {name: one if name in _NO_TEXTS else planted(_, one) for name, one in content.items()}
    return content


@pytest.fixture(scope="module")
def pi() -> Iterator[Running]:
    with running(replace(PlantConfig.small(), data_servers=2), ServerConfig()) as plant:
        yield plant


def rows(base_url: str, table: str, **options: str) -> list[dict[str, Any]]:
    client = OsipiLakeflowConnect({"base_url": base_url, "username": "reader", "password": "pi-simulator"})
    return list(client.read_table(table, None, options)[0])


def expected(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace(_LETTER, ESCAPED)
    return sorted(expected(one) for one in value) if isinstance(value, list) else value


def of_columns(row: dict[str, Any]) -> dict[str, Any]:
    """Columns that a read repeats."""
    return {name: value for name, value in row.items() if name not in ("read_at", "acknowledged_at")}


@pytest.mark.parametrize(
    ("table", "options"),
    [
        ("data_servers", {}),
        ("points", {}),
        ("af_hierarchy", {}),
        ("event_frames", {"start_time": "*-2d"}),
        ("timeseries", {"start_time": "*-20m", "end_time": "*-10m", "tag_filter": "*1*"}),
    ],
)
def test_half_a_pair_costs_no_table(pi: Running, table: str, options: dict[str, str]) -> None:
    with changed(pi.base_url, planted) as odd:
        found = rows(odd.base_url, table, **options)
    json.dumps(found, default=str, ensure_ascii=False).encode("utf-8")
    assert any(ESCAPED in str(value) for row in found for value in row.values())
    if table == "timeseries":
        assert {ESCAPED in row["tag"] or _LETTER not in row["tag"] for row in found} == {True}
        return
    key = next(iter(found[0]))
    plain = {row[key]: row for row in rows(pi.base_url, table, **options)}
    assert found
    for row in found:
        before = plain.get(row[key])
        if before is None:  # a frame that ended meanwhile
            continue
        for name, value in of_columns(row).items():
            wanted = before[name] if name in _IDS else expected(before[name])
            if name in ("attributes", "extended_properties"):  # JSON, where the escape is escaped, sorted by name
                continue
            assert value == wanted or name == "end_time", name


def test_half_a_pair_in_an_error_reaches_the_log(pi: Running, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def refused(path: str, content: Any) -> Any:
        if path == "/streamsets/recorded":
            for stream in content["Items"][:1]:
                stream.pop("Items", None)
                stream["Errors"] = [f"broken {HALF}"]
        if path.startswith("/streams/") and path.endswith("/recorded"):
            return {"Errors": [f"broken {HALF}"]}
        return content

    options = {"start_time": "*-20m", "end_time": "*-10m", "state_path": str(tmp_path)}
    with changed(pi.base_url, refused) as odd, caplog.at_level(logging.WARNING):
        assert rows(odd.base_url, "timeseries", **options)
        errors = rows(odd.base_url, "ingestion_errors", state_path=str(tmp_path))
    assert errors
    assert {ESCAPED in row["message"] for row in errors} == {True}
    assert HALF not in caplog.text


def test_state_of_a_release_that_kept_halves_is_read(tmp_path: Path) -> None:
    record = ErrorRecord(1, "timeseries", "web", f"tag {HALF}", 0, 1, "server", 500, f"broken {HALF}", 1)
    ErrorLog(str(tmp_path)).add([record])
    read = ErrorRecord.from_line(record.to_line())
    assert (read.tag, read.message) == (f"tag {ESCAPED}", f"broken {ESCAPED}")
    store = ReportStore(str(tmp_path), "timeseries", "")
    store.write(tmp_path / "one.json", {"message": HALF, HALF: [HALF]})
    assert store.read(tmp_path / "one.json") == {"message": ESCAPED, ESCAPED: [ESCAPED]}
