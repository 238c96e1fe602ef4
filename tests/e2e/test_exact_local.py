"""The connector, the pipeline and engine local together: tables with their history, few requests, one run at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import END_AT, START_AT
from pi_simulator import PlantConfig, Running, running
from support.plant_pipeline import (
    APPENDED,
    ELEMENTS,
    POINTS,
    SERVERS,
    START,
    Pipeline,
    Story,
    Truth,
    assert_histories_hold,
    assert_same,
    current,
    events_of,
    frames_now,
    frames_of,
    source,
    wait_for,
)


@pytest.fixture
def pi() -> Iterator[Running]:
    with running(PlantConfig.small()) as plant:
        yield plant


def test_tables_follow_the_plant(pi: Running, tmp_path: Path) -> None:
    pipeline, truth, story = Pipeline(pi, tmp_path, "local"), Truth(pi), Story(pi)
    for _ in story.parts():
        pipeline.ok()
        swept = events_of(pi, pipeline.rows("swept"))
        now = truth.now()
        known = {point["id"] for point in pi.admin.truth_points()}
        assert_same({key: event for key, event in swept.items() if key[0] in known}, now)
        assert_same(events_of(pi, pipeline.rows("appended")), truth.appends())

        frames = frames_now(pi, truth.until)
        assert frames_of(pipeline.rows("frames")) == frames
        assert frames_of(current(pipeline.rows("frame_history"))) == frames
        elements = {(e["id"], e["path"], e["parent"], *sorted(e["paths"])) for e in pi.admin.truth_elements()}
        there = current(pipeline.rows("elements"))
        assert {(e["element_id"], e["path"], e["parent_id"], *e["paths"]) for e in there} == elements
        points = {(point["id"], point["name"]) for point in pi.admin.truth_points()}
        assert {(point["point_id"], point["name"]) for point in pipeline.rows("points")} == points
        assert len(pipeline.rows("servers")) == 1

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


# --- kind to PI ----------------------------------------------------------------------------------------------------


def recorded(pi: Running) -> list[dict[str, list[str]]]:
    """Queries of the requests for recorded values since the last reset."""
    return [
        {name.lower(): values for name, values in parse_qs(request["query"]).items()} | {"path": [request["path"]]}
        for request in pi.admin.requests()
        if request["path"].endswith("/recorded")
    ]


def test_a_point_that_joins_gets_its_history_and_the_others_are_not_read_again(pi: Running, tmp_path: Path) -> None:
    table = source("timeseries", "appended", start_time=START, tag_filter="*.PV")
    pipeline = Pipeline(pi, tmp_path, "local", [table])
    pipeline.ok()
    before = {row["web_id"] for row in pipeline.rows("appended")}
    pi.admin.add_point("NEW.PV", created="2026-01-10T11:00:00Z")
    pi.admin.advance(60)
    pi.admin.reset_requests()
    pipeline.ok()
    rows = [row for row in pipeline.rows("appended") if row["tag"] == "NEW.PV"]
    (joined,) = {row["web_id"] for row in rows}
    assert joined not in before
    truth = pi.admin.truth_events("NEW.PV", START, "2026-01-10T12:00:30Z")
    assert len(rows) == len(truth) == 390
    asked = recorded(pi)
    histories = [query for query in asked if query["starttime"][0] < "2026-01-10T11:59:30Z"]
    assert histories
    for query in histories:
        assert query.get("webid", query["path"][0].split("/")[-2:-1]) == [joined]
    assert len(asked) <= 4


def test_a_run_without_news_is_cheap(pi: Running, tmp_path: Path) -> None:
    pipeline = Pipeline(pi, tmp_path, "local", [APPENDED, ELEMENTS, POINTS, SERVERS])
    pipeline.ok()
    versions = pipeline.versions()
    pi.admin.reset_requests()
    results = pipeline.ok()
    assert {result.rows_written for result in results.values()} == {0}
    assert pipeline.versions() == versions
    assert recorded(pi) == []
    assert len(pi.admin.requests()) <= 20
    # Time goes on, and no event came of these points.
    stopped = [point["name"] for point in pi.admin.truth_points() if not point["plain"]]
    counts = pi.admin.truth_counts(START, "2026-01-10T12:00:30Z", stopped)
    still = [name for name, number in counts.items() if number == 0]
    quiet = Pipeline(pi, tmp_path / "quiet", "local", [source("timeseries", "appended", start_time=START, tags=still)])
    quiet.ok()
    pi.admin.advance(60)
    versions = quiet.versions()
    pi.admin.reset_requests()
    quiet.ok()
    assert quiet.versions() == versions
    assert len(pi.admin.requests()) <= 6


# --- two runs at once ------------------------------------------------------------------------------------------------


def hits(pi: Running) -> int:
    return sum(rule["hits"] > rule["skip"] for rule in pi.admin.faults())


def test_the_second_of_two_runs_says_so_and_spoils_nothing(pi: Running, tmp_path: Path) -> None:
    pipeline, truth = Pipeline(pi, tmp_path, "local", [APPENDED]), Truth(pi)
    pi.admin.fault("slow", seconds=2, match="recorded")
    first = pipeline.start()
    wait_for(lambda: hits(pi), first)
    with pytest.raises(ConfigurationError, match=f"in use by another run .process {first.pid}."):
        pipeline.run()
    code, tables, said = pipeline.command()
    assert (code, tables) == (2, [])
    assert f"process {first.pid}" in said
    assert "Traceback" not in said
    out, err = first.communicate(timeout=60)
    assert first.returncode == 0, out + err
    assert_same(events_of(pi, pipeline.rows("appended")), truth.now())
    pipeline.ok()
