"""Tables of what belongs to event frames equal the plant's own truth, whole, and follow its changes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import parse_ticks
from osipi.piwebapi.recorded.values import read_value
from pi_simulator import PlantConfig, Running, running

START, NOON = "2026-01-09T12:00:00Z", "2026-01-10T12:00:00Z"
KEYS = {
    "event_frame_elements": ("event_frame_id", "element_id"),
    "event_frame_annotations": ("event_frame_id", "annotation_id"),
    "event_frame_attributes": ("attribute_id",),
}
TABLES = tuple(KEYS)


@pytest.fixture
def plant() -> Iterator[Running]:
    with running(plant=PlantConfig.small()) as server:
        yield server


class Landing:
    """What a table holds after runs, merged by key."""

    def __init__(self, plant: Running, table: str, **options: str) -> None:
        self.table, self.options, self.base_url = table, {"start_time": START, **options}, plant.base_url
        self.offset: dict[str, Any] = {}
        self.rows: dict[tuple[Any, ...], dict[str, Any]] = {}

    def run(self) -> Landing:
        connector = OsipiLakeflowConnect({"base_url": self.base_url, "username": "reader", "password": "pi-simulator"})
        connector._client(None).retry = RetryPolicy(first_wait=0.02, longest_wait=0.1, total_seconds=5)
        for _ in range(50):
            end = connector.latest_offset(self.table, self.options, self.offset)
            if end == self.offset:
                return self
            for partition in connector.get_partitions(self.table, self.options, self.offset, end):
                told = json.loads(json.dumps(partition))
                for row in connector.read_partition(self.table, told, self.options):
                    self.rows[tuple(row[name] for name in KEYS[self.table])] = row
            self.offset = json.loads(json.dumps(end))
        raise AssertionError("the run does not end")


def truth(plant: Running, table: str) -> dict[tuple[Any, ...], dict[str, Any]]:
    rows = plant.admin.truth_rows(table, start=START, end=NOON)
    return {tuple(row[name] for name in KEYS[table]): row for row in rows}


def same(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    for name, value in wanted.items():
        if name in ("event", "is_hidden") or (name == "units" and value is None):
            continue
        mine = found[name]
        if isinstance(mine, datetime):
            assert value is not None, (name, found)
            assert round(mine.timestamp() * 1e6) == parse_ticks(value) // 10, (name, mine, value)
        elif name == "value" and "annotation_id" in found:
            assert mine == (value if isinstance(value, str) else json.dumps(value))
        else:
            assert mine == value, (name, found, wanted)
    event = wanted.get("event")
    if event is None or event[6]:
        return
    cell = read_value(event[1])
    assert (found["value_text"], found["digital_code"], found["is_system_state"]) == (cell.text, cell.code, cell.system)
    if cell.value is None:
        assert found["value"] is None
    else:
        assert math.isclose(found["value"], cell.value, rel_tol=1e-12)
    assert [found[name] for name in ("good", "questionable", "substituted")] == event[2:5]


@pytest.mark.parametrize("odd", [{}, {"max_items": 60}, {"web_id_type": "PathOnly"}, {"batch_max_requests": 1}])
@pytest.mark.parametrize("table", TABLES)
def test_every_column_of_every_row(plant: Running, table: str, odd: dict[str, Any]) -> None:
    if table == "event_frame_annotations":
        frames = [row["id"] for row in plant.admin.truth_frames()][:6]
        for number, frame in enumerate(frames):
            plant.admin("annotate_frame", ident=frame, value=f"note {number}")
    plant.admin.configure(**odd)
    landed, wanted = Landing(plant, table).run().rows, truth(plant, table)
    assert landed.keys() == wanted.keys()
    assert len(landed) > 5
    for key, row in wanted.items():
        same(landed[key], row)


@pytest.mark.parametrize("table", TABLES)
def test_a_second_run_gives_what_changed(plant: Running, table: str) -> None:
    frame = next(row["id"] for row in plant.admin.truth_frames() if row["end"] is None) if table else ""
    landing = Landing(plant, table).run()
    plant.admin("annotate_frame", ident=frame, value="seen by the night shift")
    plant.admin.advance(60)
    plant.admin.close_frame(frame)
    plant.admin.advance(3600)
    landing.run()
    rows = plant.admin.truth_rows(table, start=START, end=plant.admin.now())
    for wanted in rows:
        same(landing.rows[tuple(wanted[name] for name in KEYS[table])], wanted)


def frames_of(plant: Running) -> dict[str, str]:
    """The WebID of each frame as the connector asks for it, by GUID."""
    connector = OsipiLakeflowConnect({"base_url": plant.base_url, "username": "reader", "password": "pi-simulator"})
    rows, _ = connector.read_table("event_frames", {}, {"start_time": START})
    return {str(row["event_frame_id"]): str(row["web_id"]) for row in rows}


@pytest.mark.parametrize("status", [403, 404, 500])
@pytest.mark.parametrize("table", ["event_frame_annotations", "event_frame_attributes"])
def test_one_frame_in_trouble_is_reported_and_the_others_land(
    plant: Running, table: str, status: int, tmp_path: Path
) -> None:
    frames = frames_of(plant)
    bad, *others = list(frames)[:4]
    for frame in (bad, *others):
        plant.admin("annotate_frame", ident=frame, value="x")
    web_id = frames[bad]
    part = "annotations" if table == "event_frame_annotations" else "attributes"
    plant.admin.fault("status", status=status, times=-1, match=f"eventframes/{web_id}/{part}")
    with pytest.raises(PiWebApiError, match=bad):
        Landing(plant, table).run()
    landed = Landing(plant, table, state_path=str(tmp_path)).run().rows
    wanted = {key: row for key, row in truth(plant, table).items() if row["event_frame_id"] != bad}
    assert landed.keys() == wanted.keys()
    plant.admin.clear_faults()
