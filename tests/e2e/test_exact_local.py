"""The connector, the pipeline and engine local together: tables equal the plant's truth, whatever happens to a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from plant_pipeline import (
    APPENDED,
    ELEMENTS,
    FRAME_HISTORY,
    POINTS,
    SERVERS,
    SWEPT,
    Pipeline,
    Story,
    Truth,
    assert_histories_hold,
    assert_same,
    by_table,
    current,
    events_of,
    floored,
    frames_now,
    frames_of,
    wait_for,
)

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import END_AT, START_AT
from pi_simulator import PlantConfig, Running, running


@pytest.fixture
def pi() -> Iterator[Running]:
    with running(PlantConfig.small()) as plant:
        yield plant


def test_tables_follow_the_plant(pi: Running, tmp_path: Path) -> None:
    pipeline, truth, story = Pipeline(pi, tmp_path, "local"), Truth(pi), Story(pi)
    gone: dict[str, str] = {}
    for part in story.parts():
        pipeline.ok()
        swept = events_of(pi, pipeline.rows("swept"))
        now = truth.now()
        known = {point["id"] for point in pi.admin.truth_points()}
        assert_same({key: event for key, event in swept.items() if key[0] in known}, now)
        assert_same(events_of(pi, pipeline.rows("appended")), truth.appends())

        frames = floored(frames_now(pi, truth.until))
        assert frames_of(pipeline.rows("frames")) == frames
        assert frames_of(current(pipeline.rows("frame_history"))) == frames
        elements = {(e["id"], e["path"], e["parent"], *sorted(e["paths"])) for e in pi.admin.truth_elements()}
        there = current(pipeline.rows("elements"))
        assert {(e["element_id"], e["path"], e["parent_id"], *e["paths"]) for e in there} == elements
        points = {(point["id"], point["name"]) for point in pi.admin.truth_points()}
        assert {(point["point_id"], point["name"]) for point in pipeline.rows("points")} == points
        assert len(pipeline.rows("servers")) == 1
        gone[part] = str(len(swept))

    history = pipeline.rows("frame_history")
    assert_histories_hold(history, "event_frame_id")
    assert_histories_hold(pipeline.rows("elements"), "element_id")
    versions = sorted((r for r in history if r["event_frame_id"] == story.frame), key=lambda r: r[START_AT])
    assert [(v["is_acknowledged"], v["end_time"] is None) for v in versions] == [
        (False, True),
        (True, True),
        (True, False),
    ]
    assert [v[END_AT] for v in versions] == [versions[1][START_AT], versions[2][START_AT], None]
    renamed = [e for e in pipeline.rows("elements") if e["name"].startswith("Renamed")]
    assert len(renamed) == 1


def test_late_and_edited_events_land_whenever_the_next_run_is(pi: Running, tmp_path: Path) -> None:
    """Whether PI's clock has not moved since, or by more than the lookback."""
    pipeline, truth = Pipeline(pi, tmp_path, "local", [SWEPT]), Truth(pi)
    point = next(point["name"] for point in pi.admin.truth_points() if point["plain"])
    pipeline.ok()
    for number, pause in enumerate([0, 0, 0, 5_400, 60]):
        now = truth.until
        pi.admin.add_events(point, [[now.replace("Z", f".{number}Z").replace(":30.", ":20."), -7.5]])
        pi.admin.edit(point, now.replace(":30Z", f":1{number}Z"), 1000 + number)
        pi.admin.advance(pause)
        pipeline.ok()
        assert_same(events_of(pi, pipeline.rows("swept")), truth.now())


def test_a_stream_that_fails_when_it_is_swept_is_swept_later(pi: Running, tmp_path: Path) -> None:
    pipeline, truth = Pipeline(pi, tmp_path, "local", [SWEPT]), Truth(pi)
    point = next(point["name"] for point in pi.admin.truth_points() if point["plain"])
    pipeline.ok()
    pi.admin.edit(point, "2026-01-10T11:52:00Z", -1)
    pi.admin.advance(60)
    pi.admin.fault("stream", stream=point, match="recorded", skip=1, times=-1)
    (result,) = pipeline.run().tables
    assert (result.status, result.streams_failing) == ("partial", 1)
    pi.admin.clear_faults()
    pi.admin.advance(3_600)
    pipeline.ok()
    assert_same(events_of(pi, pipeline.rows("swept")), truth.now())
