"""Tables of what belongs to event frames, run after run: all columns of all rows are those of the plant's truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import PipelineSpec
from osipi.errors import OptionError
from osipi.piwebapi.errors import PermissionError_
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.frame_sink import FrameSink

START = "2026-01-08T00:00:00Z"
PLANT = replace(PlantConfig.small(), frames_per_day=50)
MODES = ["cdc", "replace"]
TABLES = ["event_frame_elements", "event_frame_annotations", "event_frame_attributes"]


@pytest.fixture
def pi() -> Iterator[Running]:
    with running(PLANT, ServerConfig(open_end_fraction=True)) as plant:
        yield plant


@pytest.mark.parametrize("server", [{}, {"batch_max_requests": 1}, {"max_items": 20}], ids=str)
@pytest.mark.parametrize("table", TABLES)
def test_every_row_and_column(pi: Running, table: str, server: dict[str, Any]) -> None:
    pi.admin.configure(**server)
    assert FrameSink(pi, table, START, window_seconds=100_000).run().check() > 30


@pytest.mark.parametrize("mode", MODES)
def test_elements_that_change(pi: Running, mode: str) -> None:
    sink = FrameSink(pi, "event_frame_elements", START, read_mode=mode).run()
    sink.check()
    frames = sorted(frame for frame in {row["event_frame_id"] for row in sink.rows.values()})
    less, none = [frame for frame in frames if len(sink.by_frame(frame)) > 1][:2]
    paths = {one["id"]: one["path"] for one in pi.admin.truth_elements()}
    kept = next(row["element_id"] for row in sink.by_frame(less) if not row["is_primary"])
    pi.admin.change_frame(less, elements=[paths[kept]])
    pi.admin.change_frame(none, elements=[])
    pi.admin.add_frame("New", start="2026-01-10T11:00:00Z", database="Plant", element=paths[kept])
    pi.admin.advance(7200)
    before = {key for key, row in sink.rows.items() if row["event_frame_id"] in (less, none)}
    sink.run()
    if mode == "replace":
        sink.check()
        assert [(row["element_id"], row["is_primary"]) for row in sink.by_frame(less)] == [(kept, True)]
        assert not sink.by_frame(none)
    else:
        sink.check(but=(less, none))
        assert before <= set(sink.rows)
        assert sink.rows[(less, kept)]["is_primary"]


@pytest.mark.parametrize("mode", MODES)
def test_annotations_that_come_change_and_go(pi: Running, mode: str) -> None:
    plain, noted, bare = [frame["id"] for frame in pi.admin.truth_frames("2026-01-09T00:00:00Z") if frame["end"]][:3]
    going = pi.admin.annotate_frame(noted, "goes")
    changing = pi.admin.annotate_frame(noted, {"b": 1, "a": [1, 2.5]})
    last = pi.admin.annotate_frame(bare, "the only one")
    pi.admin.advance(60)
    sink = FrameSink(pi, "event_frame_annotations", START, read_mode=mode).run()
    sink.check()
    assert sink.rows[(noted, changing)]["value"] == '{"a":[1,2.5],"b":1}'

    pi.admin.advance(60)
    added = pi.admin.annotate_frame(plain, 17.25, name="Measured", description="twice")
    pi.admin.change_annotation(noted, changing, value="now a text", modifier="PLANT\\ann")
    pi.admin.delete_annotation(noted, going)
    pi.admin.delete_annotation(bare, last)
    pi.admin.advance(7200)
    sink.run()
    assert sink.rows[(plain, added)]["value"] == "17.25"
    assert sink.rows[(noted, changing)]["modifier"] == "PLANT\\ann"
    gone = {(noted, going), (bare, last)}
    assert gone & set(sink.rows) == (set() if mode == "replace" else gone)
    for key in gone:
        sink.rows.pop(key, None)
    sink.check()


def test_annotations_are_asked_for_where_there_are_some(pi: Running) -> None:
    sink = FrameSink(pi, "event_frame_annotations", START).run()
    asked = {one["path"] for one in pi.admin.requests() if one["path"].endswith("/annotations")}
    assert len(asked) == len({row["event_frame_id"] for row in sink.rows.values()})
    assert len(asked) < len(pi.admin.truth_frames(START)) / 2


@pytest.mark.parametrize("mode", MODES)
def test_attributes_that_change(pi: Running, mode: str) -> None:
    sink = FrameSink(pi, "event_frame_attributes", START, read_mode=mode).run()
    sink.check()
    closed = [f["id"] for f in pi.admin.truth_frames("2026-01-09T00:00:00Z") if f["end"] and sink.by_frame(f["id"])]
    open_one = next(f["id"] for f in pi.admin.truth_frames(START) if not f["end"] and sink.by_frame(f["id"]))
    name = next(row["name"] for row in sink.by_frame(closed[0]) if row["value"] is not None and "|" in row["path"])
    pi.admin.change_frame(closed[0], values={name: 4711.5})
    deleted = closed[1]
    pi.admin.delete_frame(deleted)
    pi.admin.close_frame(open_one)
    pi.admin.advance(7200)
    sink.run()
    assert 4711.5 in {row["value"] for row in sink.by_frame(closed[0])}
    assert all(row["end_time"] is not None for row in sink.by_frame(open_one))
    assert bool(sink.by_frame(deleted)) is (mode == "cdc")
    sink.check(but=(deleted,))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [403, 404, 500])
@pytest.mark.parametrize("table", TABLES[1:])
def test_the_rows_of_a_frame_in_trouble_stay_until_it_answers(
    pi: Running, table: str, status: int, mode: str, tmp_path: Path
) -> None:
    sink = FrameSink(pi, table, START, read_mode=mode, state_path=tmp_path).run()
    bad = next(f["id"] for f in pi.admin.truth_frames("2026-01-09T00:00:00Z") if f["end"] and sink.by_frame(f["id"]))
    before = sink.by_frame(bad)
    part = "annotations" if table == "event_frame_annotations" else "attributes"
    web_id = _web_id(pi, bad)
    pi.admin.fault("status", status=status, times=-1, match=f"eventframes/{web_id}/{part}")
    pi.admin.change_frame(bad, description="changed")
    pi.admin.advance(3600)
    sink.run()
    assert sink.by_frame(bad) == before
    assert sink.failing() == 1
    sink.check(but=(bad,))
    pi.admin.clear_faults()
    pi.admin.advance(86_400 * 8)  # long after the lookback
    sink.run()
    assert sink.failing() == 0
    assert sink.by_frame(bad)[0]["read_at"] > before[0]["read_at"]


def _web_id(pi: Running, frame: str) -> str:
    sink = FrameSink(pi, "event_frames", START).run()
    return str(sink.rows[(frame,)]["web_id"])


@pytest.mark.parametrize(
    "server", [{}, {"batch_max_requests": 1}, {"max_items": 20}, {"web_id_type": "PathOnly"}], ids=str
)
@pytest.mark.parametrize("templates", ["", "Inspection", "alarm; base e*"])
def test_alarms(pi: Running, server: dict[str, Any], templates: str) -> None:
    pi.admin.configure(**server)
    sink = FrameSink(pi, "alarms", START, alarm_templates=templates).run()
    assert sink.check(templates=[one.strip() for one in templates.split(";") if one]) > 30
    assert {row["state"] for row in sink.rows.values()} >= {"active", "cleared"}


@pytest.mark.parametrize("mode", MODES)
def test_the_life_of_an_alarm(pi: Running, mode: str) -> None:
    """Each state, in the order of a plant: active, acknowledged, closed, and no alarm any more."""
    began = {"start": "2026-01-10T10:00:00Z", "template": "High Alarm", "database": "Plant"}
    first, second, third, fourth = [pi.admin.add_frame(f"A {n}", **began) for n in range(4)]
    for frame in (first, second, third, fourth):
        pi.admin.change_frame(frame, severity="Major")
    sink = FrameSink(pi, "alarms", START, read_mode=mode).run()
    sink.check()
    assert {sink.rows[(one,)]["state"] for one in (first, second, third, fourth)} == {"active"}

    pi.admin.change_frame(first, acknowledged_by="PLANT\\ann")
    pi.admin.close_frame(second)
    pi.admin.change_frame(third, template="Inspection", severity="None")
    pi.admin.advance(3600)
    sink.run()
    assert sink.rows[(first,)]["state"] == "active_acknowledged"
    assert sink.rows[(first,)]["acknowledged_by"] == "PLANT\\ann"
    assert sink.rows[(second,)]["state"] == "cleared_unacknowledged"
    assert sink.rows[(third,)]["state"] == "ended"
    sink.check(but=(third,))

    pi.admin.change_frame(second, acknowledged_by="PLANT\\ann")
    pi.admin.close_frame(first)
    pi.admin.close_frame(third)
    pi.admin.advance(3600)
    sink.run()
    assert [sink.rows[(one,)]["state"] for one in (first, second, third)] == ["cleared", "cleared", "ended"]
    sink.check(but=(third,))

    pi.admin.change_frame(third, severity="Minor")
    pi.admin.delete_frame(fourth)
    pi.admin.advance(3600)
    sink.run()
    assert sink.rows[(third,)]["state"] == "cleared"
    assert ((fourth,) in sink.rows) is (mode == "cdc")
    sink.check(but=(fourth,))


def test_an_alarm_that_ends_between_two_sweeps_is_not_forgotten(pi: Running) -> None:
    closed = pi.admin.add_frame(
        "A", start="2026-01-10T10:00:00Z", end="2026-01-10T10:30:00Z", template="High Alarm", database="Plant"
    )
    pi.admin.change_frame(closed, severity="Major")
    sink = FrameSink(pi, "alarms", START, lookback_interval_seconds=7200).run()
    assert sink.rows[(closed,)]["state"] == "cleared_unacknowledged"
    pi.admin.change_frame(closed, template="Inspection", severity="None")
    for _ in range(4):  # one process goes on: the first of its batches do not sweep
        pi.admin.advance(1800)
        end = sink.connector.latest_offset("alarms", sink.options, sink.offset)
        if end == sink.offset:
            end = sink.connector.latest_offset("alarms", sink.options, sink.offset)
        sink.step(end)
        if sink.offset["swept"] != sink.offset["read_at"]:
            assert sink.rows[(closed,)]["state"] == "cleared_unacknowledged"
    assert sink.offset["swept"] == sink.offset["read_at"]
    assert sink.rows[(closed,)]["state"] == "ended"


def test_a_template_that_is_not_there_is_said_before_anything_is_read(pi: Running) -> None:
    with pytest.raises(OptionError, match=r"alarm_templates.*'Hi Alarm'.*High Alarm"):
        FrameSink(pi, "alarms", START, alarm_templates="Downtime; Hi Alarm").run()


@pytest.mark.parametrize("status", [403, 404, 500])
def test_an_element_in_trouble_leaves_its_alarms(pi: Running, status: int, tmp_path: Path) -> None:
    sink = FrameSink(pi, "alarms", START, state_path=tmp_path).run()
    bad = next(row["element_id"] for row in sink.rows.values() if row["end_time"] is None)
    mine = {key[0] for key, row in sink.rows.items() if row["element_id"] == bad}
    pi.admin.fault("object", ident=bad, status=status, times=-1)
    pi.admin.advance(60)
    sink.run()
    assert all(sink.rows[(frame,)]["element_path"] is None for frame in mine)
    assert sink.failing() == (len(mine) if status == 500 else 0)
    sink.check(but=tuple(mine))
    pi.admin.clear_faults()
    pi.admin.advance(60)
    sink.run()
    assert sink.failing() == 0
    sink.check()


@pytest.mark.parametrize("batches", [{}, {"batch_max_requests": 1}], ids=str)
@pytest.mark.parametrize("table", TABLES[1:])
def test_a_refusal_for_all_frames_is_no_frames_fault(
    pi: Running, table: str, batches: dict[str, Any], tmp_path: Path
) -> None:
    pi.admin.configure(**batches)
    part = "annotations" if table == "event_frame_annotations" else "attributes"
    sink = FrameSink(pi, table, START, state_path=tmp_path)
    pi.admin.fault("status", status=403, times=-1, match=rf"eventframes/[^/]*/{part}")
    with pytest.raises(PermissionError_, match="403"):
        sink.run()
    assert not sink.rows
    assert sink.failing() == 0
    pi.admin.clear_faults()
    assert sink.run().check() > 30


def test_the_local_engine_replaces_what_belongs_to_frames(pi: Running, tmp_path: Path) -> None:
    deltalake = pytest.importorskip("deltalake")
    tables = [*TABLES, "alarms"]
    configuration = {"read_mode": "replace", "start_time": START}
    spec = PipelineSpec.model_validate(
        {
            "connection_name": "plant",
            "objects": [{"table": {"source_table": one, "table_configuration": configuration}} for one in tables],
        }
    )
    options = {"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"}

    def check() -> None:
        result = run(spec, Connection("plant", "osipi", options), str(tmp_path))
        assert {table.status for table in result.tables} == {"ok"}
        for table in tables:
            sink = FrameSink(pi, table, START, read_mode="replace")
            sink.offset = {"until": pi.admin.now()}
            rows = deltalake.DeltaTable(tmp_path / "default" / table).to_pyarrow_table().to_pylist()
            sink.rows = {sink.key(row): row for row in rows}
            assert sink.check() == len(rows) > 30

    pi.admin.advance(60)
    check()
    closed = [f["id"] for f in pi.admin.truth_frames("2026-01-09T00:00:00Z") if f["end"]]
    noted = next(row for row in pi.admin.truth_rows("event_frame_annotations", start="2026-01-09T00:00:00Z"))
    pi.admin.delete_annotation(noted["event_frame_id"], noted["annotation_id"])
    pi.admin.change_frame(closed[0], elements=[])
    pi.admin.delete_frame(closed[1])
    pi.admin.advance(7200)
    check()
