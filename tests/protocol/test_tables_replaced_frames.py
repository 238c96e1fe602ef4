"""Event frames replaced and failures reported, by the local engine over real HTTP, run after run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import PipelineSpec
from pi_simulator import PlantConfig, Running, ServerConfig, running

deltalake = pytest.importorskip("deltalake")

START = "2026-01-08T00:00:00Z"
COLUMNS = ("name", "database", "template_name", "parent_id", "severity", "is_acknowledged", "start_time", "end_time")


@pytest.fixture
def pi() -> Iterator[Running]:
    plant = replace(PlantConfig.small(), frames_per_day=120)
    with running(plant, ServerConfig(open_end_fraction=True)) as opened:
        yield opened


class Pipeline:
    """Event frames by replace, and the errors, in a warehouse of their own."""

    def __init__(self, pi: Running, folder: Path) -> None:
        self.pi, self.folder = pi, folder
        options = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"}
        self.connection = Connection("plant", "osipi", options)
        configuration = {"read_mode": "replace", "start_time": START, "page_size": "64"}
        self.spec = PipelineSpec.model_validate(
            {
                "connection_name": "plant",
                "objects": [
                    {"table": {"source_table": "ingestion_errors"}},
                    {"table": {"source_table": "event_frames", "table_configuration": configuration}},
                ],
            }
        )

    def run(self) -> dict[str, TableResult]:
        result = run(self.spec, self.connection, str(self.folder))
        return {table.source_table: table for table in result.tables}

    def rows(self, table: str) -> list[dict[str, Any]]:
        return list(deltalake.DeltaTable(self.folder / "default" / table).to_pyarrow_table().to_pylist())

    def check(self, but: tuple[str, ...] = ()) -> None:
        """The table holds the plant's frames that began up to now less what has to settle."""
        now = moment(self.pi.admin.now())
        truth = {frame["id"]: frame for frame in self.pi.admin.truth_frames(START)}
        truth = {key: f for key, f in truth.items() if (now - moment(f["start"])).total_seconds() > 40}
        found = {row["event_frame_id"]: row for row in self.rows("event_frames")}
        assert set(found) - set(but) == set(truth) - set(but)
        for key in set(truth) - set(but):
            frame, row = truth[key], found[key]
            expected = [frame[n] for n in ("name", "database", "template", "parent", "severity", "acknowledged")]
            times = [moment(frame["start"]), frame["end"] and moment(frame["end"])]
            assert [row[name] for name in COLUMNS] == [*expected, *times]


def moment(text: str) -> datetime:
    """A time of the plant, floored to the microsecond."""
    whole, _, fraction = text.removesuffix("Z").partition(".")
    return datetime.fromisoformat(f"{whole}.{fraction[:6].ljust(6, '0')}+00:00")


def test_run_after_run_the_table_is_what_pi_holds(pi: Running, tmp_path: Path) -> None:
    pipeline = Pipeline(pi, tmp_path)
    assert {name: table.status for name, table in pipeline.run().items()} == {
        "ingestion_errors": "ok",
        "event_frames": "ok",
    }
    pipeline.check()

    rows = {row["event_frame_id"]: row for row in pipeline.rows("event_frames")}
    since = moment("2026-01-09T00:00:00Z")
    recent = sorted(key for key, row in rows.items() if row["end_time"] and row["start_time"] > since)
    open_ones = sorted(key for key, row in rows.items() if row["end_time"] is None)
    childless = [key for key in recent if key not in {row["parent_id"] for row in rows.values()}]
    moved, edited, gone = childless[0], childless[1], childless[2:6]
    pi.admin.change_frame(moved, end="2026-01-11T00:00:00Z")
    pi.admin.change_frame(edited, severity="Critical")
    for key in gone:
        pi.admin.delete_frame(key)
    pi.admin.add_frame("Recalculated", start="2026-01-09T05:00:00Z", end="2026-01-09T06:00:00Z", database="Plant")
    pi.admin.close_frame(open_ones[0])
    pi.admin.advance(7200)
    pi.admin.reset_requests()
    assert pipeline.run()["event_frames"].status == "ok"
    pipeline.check()
    asked = [one for one in pi.admin.requests() if not one.get("batch")]
    assert len(asked) < 40

    before = deltalake.DeltaTable(tmp_path / "default" / "event_frames").version()
    pi.admin.reset_requests()
    assert pipeline.run()["event_frames"].rows_written == 0
    assert deltalake.DeltaTable(tmp_path / "default" / "event_frames").version() == before
    assert len(pi.admin.requests()) < 40


def test_one_frame_that_cannot_be_read_is_reported_and_found_when_it_answers(pi: Running, tmp_path: Path) -> None:
    bad = pi.admin.add_frame("Bad", start="2026-01-10T08:00:00Z", end="2026-01-10T09:00:00Z", database="Plant")
    pipeline = Pipeline(pi, tmp_path)
    pipeline.run()
    pi.admin.fault("object", ident=bad, status=500, message="Corrupt.", times=-1)
    pi.admin.change_frame(bad, severity="Major")
    other = pi.admin.add_frame("Other", start="2026-01-10T09:00:00Z", end="2026-01-10T09:30:00Z", database="Plant")
    pi.admin.advance(600)
    result = pipeline.run()
    assert result["event_frames"].status == "partial"
    assert result["event_frames"].streams_failing == 1
    pipeline.check(but=(bad,))
    assert other in {row["event_frame_id"] for row in pipeline.rows("event_frames")}
    (row,) = [row for row in pipeline.rows("event_frames") if row["event_frame_id"] == bad]
    assert row["severity"] != "Major"
    pi.admin.advance(600)
    pipeline.run()
    errors = pipeline.rows("ingestion_errors")
    # The frame that the list gives without an id, and the row that stays as it is.
    assert sorted((row["attempt"], row["web_id"] is not None) for row in errors) == [
        (1, False), (1, True), (2, False), (2, True),
    ]  # fmt: skip
    assert {(row["table_name"], row["kind"], row["http_status"], row["message"]) for row in errors} == {
        ("event_frames", "server", 500, "Corrupt.")
    }
    pi.admin.clear_faults()
    pi.admin.advance(600)
    pipeline.run()  # it is asked whether it answers, and its window is read again
    pi.admin.advance(600)
    assert pipeline.run()["event_frames"].status == "ok"
    pipeline.check()
