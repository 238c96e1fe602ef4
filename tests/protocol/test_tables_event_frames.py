"""Event frames over real HTTP, run after run, compared with what the plant itself says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from pi_simulator import PlantConfig, Running, ServerConfig, running

START = "2026-01-08T00:00:00Z"
PLANT = replace(PlantConfig.small(), frames_per_day=120)


@pytest.fixture
def pi() -> Iterator[Running]:
    with running(PLANT, ServerConfig(open_end_fraction=True)) as plant:
        yield plant


class Sink:
    """What an engine does: runs, each of as many batches as there are, and rows upserted by key."""

    def __init__(self, pi: Running, **options: str) -> None:
        self.connection = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"}
        self.options = {"start_time": START, "page_size": "64", **options}
        self.offset: dict[str, Any] = {}
        self.rows: dict[str, dict[str, Any]] = {}
        self.last: list[dict[str, Any]] = []

    def run(self) -> None:
        connector = OsipiLakeflowConnect(self.connection)
        self.last = []
        for _ in range(100):
            end = connector.latest_offset("event_frames", self.options, self.offset)
            if json.dumps(end) == json.dumps(self.offset):
                return
            rows = self.read(self.offset, end)
            self.last += rows
            self.rows.update({row["event_frame_id"]: row for row in rows})
            self.offset = json.loads(json.dumps(end))
        raise AssertionError("the run does not end")

    def read(self, start: dict[str, Any], end: dict[str, Any]) -> list[dict[str, Any]]:
        worker = OsipiLakeflowConnect(self.connection)
        partitions = worker.get_partitions("event_frames", self.options, start, end)
        return [row for one in partitions for row in worker.read_partition("event_frames", one, self.options)]


def moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)


def check(pi: Running, sink: Sink) -> None:
    """The table holds the plant's frames that touch [start, until)."""
    until = moment(sink.offset["until"])
    assert until is not None
    truth = {f["id"]: f for f in pi.admin.truth_frames(START) if (moment(f["start"]) or until) < until}
    assert set(sink.rows) == set(truth)
    for key, frame in truth.items():
        row = sink.rows[key]
        found = (row["name"], row["database"], row["template_name"], row["parent_id"], row["is_acknowledged"])
        assert found == tuple(frame[n] for n in ("name", "database", "template", "parent", "acknowledged"))
        assert row["start_time"].replace(microsecond=0) == moment(frame["start"])
        end = row["end_time"].replace(microsecond=0) if row["end_time"] else None
        assert end == moment(frame["end"])


@pytest.mark.parametrize("window", ["", "40000"])
def test_the_table_is_what_pi_holds_run_after_run(pi: Running, window: str) -> None:
    sink = Sink(pi, window_seconds=window)
    sink.run()
    check(pi, sink)
    assert any(row["parent_id"] for row in sink.rows.values())
    opened = {key for key, row in sink.rows.items() if row["end_time"] is None}
    assert opened

    closed = pi.admin.close_frame(sorted(opened)[0])
    added = pi.admin.add_frame("Added: ä", start="2026-01-10T11:00:00Z", template="Downtime", database="Plant")
    child = pi.admin.add_frame("Child", start="2026-01-10T11:10:00Z", end="2026-01-10T11:20:00Z", parent=added)
    edited = next(key for key, row in sorted(sink.rows.items()) if row["severity"] != "Critical" and row["end_time"])
    pi.admin.change_frame(edited, severity="Critical", acknowledged_by="PLANT\\ann")
    pi.admin.advance(7200)
    before = dict(sink.rows)
    sink.run()
    check(pi, sink)
    assert sink.rows[closed]["end_time"] is not None
    assert sink.rows[child]["parent_id"] == added
    assert (sink.rows[edited]["severity"], sink.rows[edited]["acknowledged_by"]) == ("Critical", "PLANT\\ann")
    assert sink.rows[edited]["acknowledged_at"] is not None
    assert before[edited]["read_at"] < sink.rows[edited]["read_at"]

    pi.admin.advance(86_400)
    sink.run()
    check(pi, sink)


def test_a_frame_that_closes_before_the_window_and_one_that_is_deleted(pi: Running) -> None:
    sink = Sink(pi, lookback_seconds="0")
    closing = pi.admin.add_frame("Closing", start="2026-01-09T00:00:00Z", database="Plant")
    going = pi.admin.add_frame("Going", start="2026-01-09T00:00:00Z", database="Plant")
    sink.run()
    pi.admin.close_frame(closing, end="2026-01-09T01:00:00Z")
    pi.admin.delete_frame(going)
    pi.admin.advance(3600)
    sink.run()
    assert sink.rows[closing]["end_time"] == moment("2026-01-09T01:00:00Z")
    assert sink.rows[going]["end_time"] is None
    assert going not in {row["event_frame_id"] for row in sink.last}


def test_a_replay_reads_the_same_and_arrow_is_the_same(pi: Running) -> None:
    sink = Sink(pi, with_attributes="true", start_time="2026-01-10T08:00:00Z", lookback_seconds="3600")
    sink.run()
    start = sink.offset
    pi.admin.advance(3600 * 6)
    connector = OsipiLakeflowConnect(sink.connection)
    end = connector.latest_offset("event_frames", sink.options, start)
    first = sink.read(start, end)
    assert first
    assert sink.read(start, end) == first
    partitions = connector.get_partitions("event_frames", sink.options, start, end)
    batches = [b for p in partitions for b in connector.read_partition_arrow("event_frames", p, sink.options)]
    assert [row for batch in batches for row in batch.to_pylist()] == first
    assert all(batch.schema == connector.arrow_schema("event_frames") for batch in batches)


def test_attributes_are_those_of_the_frame(pi: Running) -> None:
    sink = Sink(pi, with_attributes="true", start_time="2026-01-10T00:00:00Z")
    sink.run()
    client = OsipiLakeflowConnect(sink.connection)._client(None)
    assert sink.rows
    filled = 0
    for row in sorted(sink.rows.values(), key=lambda row: str(row["event_frame_id"]))[::10]:
        found = json.loads(row["attributes"])
        listed = client.get(f"/eventframes/{row['web_id']}/attributes", {"showHidden": True})["Items"]
        assert {one["Name"] for one in listed} <= {name.split("|")[-1] for name in found}
        filled += len(found)
    assert filled > 0
    batches = [one for one in pi.admin.requests() if one["path"].endswith("/batch")]
    assert len(batches) <= -(-len(sink.rows) // 50) + 3
    assert not any(one["path"].startswith("/piwebapi/streamsets") and not one["batch"] for one in pi.admin.requests())


def test_every_frame_comes_once_in_a_batch_read(pi: Running) -> None:
    connector = OsipiLakeflowConnect(Sink(pi).connection)
    options = {"start_time": START, "window_seconds": "3600", "page_size": "64"}
    rows, end = connector.read_table("event_frames", None, options)
    found = [row["event_frame_id"] for row in rows]
    assert len(found) == len(set(found))
    until = moment(end["until"])
    assert until is not None
    assert set(found) == {f["id"] for f in pi.admin.truth_frames(START) if (moment(f["start"]) or until) < until}
