"""The connector, the pipeline and engine local together: tables equal the plant's truth, whatever happens to a run."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from plant_pipeline import (
    APPENDED,
    ELEMENTS,
    FRAME_HISTORY,
    POINTS,
    SERVERS,
    START,
    SWEPT,
    Pipeline,
    Story,
    Truth,
    assert_histories_hold,
    assert_same,
    by_table,
    current,
    events_of,
    frames_now,
    frames_of,
    source,
    wait_for,
)

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import END_AT, START_AT
from osipi import OsipiLakeflowConnect
from osipi.listing.servers import databases
from pi_simulator import PlantConfig, Running, running


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


def test_late_and_edited_events_land_whenever_the_next_run_is(pi: Running, tmp_path: Path) -> None:
    """Whether PI's clock has not moved since, or by more than the lookback."""
    pipeline, truth = Pipeline(pi, tmp_path, "local", [SWEPT]), Truth(pi)
    point = next(point["name"] for point in pi.admin.truth_points() if point["plain"])
    pipeline.ok()
    for number, pause in enumerate([0, 0, 0, 900, 60]):
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
    pi.admin.edit(point, "2026-01-10T11:56:00Z", -1)
    pi.admin.advance(60)
    pi.admin.fault("stream", stream=point, match="recorded", skip=1, times=-1)
    (result,) = pipeline.run().tables
    assert (result.status, result.streams_failing) == ("partial", 1)
    pi.admin.clear_faults()
    pi.admin.advance(900)
    pipeline.ok()
    assert_same(events_of(pi, pipeline.rows("swept")), truth.now())


# --- kills -----------------------------------------------------------------------------------------------------------

# So that a run has many micro-batches, and a kill many places to fall.
SMALL = {"max_records_per_batch": 1_500}
APPENDED_IN_STEPS = {**APPENDED, "table_configuration": {**APPENDED["table_configuration"], **SMALL}}
SWEPT_IN_STEPS = {**SWEPT, "table_configuration": {**SWEPT["table_configuration"], **SMALL}}


def hits(pi: Running) -> int:
    return sum(rule["hits"] > rule["skip"] for rule in pi.admin.faults())


def test_a_run_that_is_killed_while_it_reads(pi: Running, tmp_path: Path) -> None:
    """In the first micro-batch, in a later one, and between two tables; the next run works at once."""
    tables = [APPENDED_IN_STEPS, SWEPT_IN_STEPS, FRAME_HISTORY, POINTS]
    pipeline, truth, story = Pipeline(pi, tmp_path, "local", tables), Truth(pi), Story(pi)
    moments = [("recorded", 0), ("recorded", 7), ("eventframes", 3), ("points.nameFilter", 2)]
    for part, (match, skip) in zip(story.parts(), moments, strict=True):
        pi.admin.fault("slow", seconds=60, match=match, skip=skip, times=-1)
        with pipeline.killed() as process:
            wait_for(lambda: hits(pi), process)
        pi.admin.clear_faults()
        pipeline.ok()
        assert_same(events_of(pi, pipeline.rows("appended")), truth.appends())
        known = {point["id"] for point in pi.admin.truth_points()}
        swept = events_of(pi, pipeline.rows("swept"))
        assert_same({key: event for key, event in swept.items() if key[0] in known}, truth.now())
        history = pipeline.rows("frame_history")
        assert frames_of(current(history)) == frames_now(pi, truth.until), part
        assert_histories_hold(history, "event_frame_id")
        assert len(pipeline.rows("points")) == len(known)


def test_a_run_that_is_killed_around_its_commits(pi: Running, tmp_path: Path) -> None:
    """As soon as a file of the plan, of staged rows, of data or of the log appears: before, within, after a commit."""
    pipeline, truth = Pipeline(pi, tmp_path, "local", [APPENDED_IN_STEPS, SWEPT_IN_STEPS]), Truth(pi)
    internal, landed = pipeline.warehouse / "_lakeflow", pipeline.warehouse / "default"
    places = [
        (internal, "staging/default/appended/*"),
        (landed, "appended/*.parquet"),
        (landed, "appended/_delta_log/*.json"),
        (internal, "flows/default/swept/checkpoint.*"),
        (internal, "staging/default/swept/**/*.parquet"),
        (landed, "swept/_delta_log/*.json"),
    ]
    for folder, pattern in places:
        before = written_since(set(), folder, pattern)
        with pipeline.killed() as process:
            wait_for(partial(written_since, before, folder, pattern), process)
        pi.admin.advance(20)
        partly = events_of(pi, pipeline.rows("appended"))
        assert partly.items() <= truth.now().items()
    pipeline.ok()
    assert_same(events_of(pi, pipeline.rows("appended")), truth.now())
    assert_same(events_of(pi, pipeline.rows("swept")), truth.now())
    assert not list((internal / "staging").rglob("*.arrow"))


def written_since(before: set[tuple[Path, int]], folder: Path, pattern: str) -> set[tuple[Path, int]]:
    """Files and when they were written, those of ``before`` left out."""
    found = set()
    for path in folder.glob(pattern):
        with contextlib.suppress(FileNotFoundError):
            found.add((path, path.stat().st_mtime_ns))
    return found - before


# --- streams in trouble ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [403, 500, 410])
def test_streams_that_pi_refuses_for_a_while(pi: Running, tmp_path: Path, status: int) -> None:
    """Others go on; a kill right after the failure loses nothing; afterwards the whole history is there."""
    pipeline, truth = Pipeline(pi, tmp_path, "local", [APPENDED, SWEPT, SERVERS]), Truth(pi)
    names = [point["name"] for point in pi.admin.truth_points() if point["plain"]][:2]
    pipeline.ok()
    truth.appends()
    for name in names:
        pi.admin.fault("stream", stream=name, status=status, times=-1)
    pi.admin.fault("slow", seconds=60, match="GET /piwebapi/dataservers.selectedFields", skip=2, times=-1)
    pi.admin.advance(60)
    with pipeline.killed() as process:
        wait_for(
            lambda: list((pipeline.warehouse / "_lakeflow/state").glob("default/appended/reports/*.json")), process
        )
    slow = next(rule["id"] for rule in pi.admin.faults() if rule["kind"] == "slow")
    pi.admin.clear_faults(slow)
    for _ in range(2):
        results = by_table(pipeline.run())
        assert {name: result.status for name, result in results.items()} == {
            "appended": "partial", "swept": "partial", "servers": "ok",
        }  # fmt: skip
        assert results["appended"].streams_failing == results["swept"].streams_failing == 2
        assert_same(events_of(pi, pipeline.rows("appended")), truth.appends(without=names))
        pi.admin.advance(60)
    pi.admin.clear_faults()
    pipeline.ok()
    assert_same(events_of(pi, pipeline.rows("appended")), truth.appends())
    assert_same(events_of(pi, pipeline.rows("swept")), truth.now())


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


# --- two runs, refused deletes ---------------------------------------------------------------------------------------


def test_the_second_of_two_runs_says_so_and_spoils_nothing(pi: Running, tmp_path: Path) -> None:
    pipeline, truth = Pipeline(pi, tmp_path, "local", [APPENDED]), Truth(pi)
    pi.admin.fault("slow", seconds=2, match="recorded")
    first = pipeline.start()
    wait_for(lambda: hits(pi), first)
    with pytest.raises(ConfigurationError, match=f"in use by another run .process {first.pid}."):
        pipeline.run()
    code, tables, told = pipeline.command()
    assert (code, tables) == (2, [])
    assert f"process {first.pid}" in told
    assert "Traceback" not in told
    out, err = first.communicate(timeout=60)
    assert first.returncode == 0, out + err
    assert_same(events_of(pi, pipeline.rows("appended")), truth.now())
    pipeline.ok()


def test_a_snapshot_that_lost_much_or_could_not_be_read_deletes_nothing(tmp_path: Path) -> None:
    plant = replace(PlantConfig.small(), elements=500, data_servers=2)
    with running(plant) as pi:
        newest = {**ELEMENTS, "destination_table": "newest", "table_configuration": {"scd_type": "SCD_TYPE_1"}}
        pipeline = Pipeline(pi, tmp_path, "local", [ELEMENTS, newest, POINTS, SERVERS])
        pipeline.ok()
        whole = {name: pipeline.rows(name) for name in ("elements", "newest", "points", "servers")}

        def untouched(*names: str) -> None:
            for name in names:
                assert sorted(map(repr, pipeline.rows(name))) == sorted(map(repr, whole[name]))

        # One database of several, then one Data Archive of two, is not to be read.
        database, server = whole["newest"][0]["database"], whole["points"][0]["data_server"]
        for match in (database_segment(pi, database), f"{server_web_id(whole['servers'], server)}/points"):
            pi.admin.fault("status", status=403, match=match, times=-1)
        results = by_table(pipeline.run())
        assert {name: result.status for name, result in results.items()} == {
            "elements": "failed", "newest": "failed", "points": "failed", "servers": "ok",
        }  # fmt: skip
        assert database in str(results["elements"].error)
        assert server in str(results["points"].error)
        untouched(*whole)
        pi.admin.clear_faults()

        roots = [e for e in pi.admin.truth_elements() if e["parent"] is None]
        below = {
            e["path"]: sum(o["path"].startswith(e["path"] + "\\") for o in pi.admin.truth_elements()) for e in roots
        }
        path = max(below, key=lambda path: below[path])
        gone = pi.admin.delete_element(path)
        assert gone > 100
        assert gone > 0.2 * len(whole["newest"])
        code, tables, told = pipeline.command("--table", "elements", "--table", "newest")
        assert code == 1
        assert [table["status"] for table in tables] == ["failed", "failed"]
        assert told.count("--allow-deletes") == 2
        untouched("elements", "newest")
        code, tables, _ = pipeline.command("--allow-deletes")
        assert (code, {table["status"] for table in tables}) == (0, {"ok"})
        there = {e["id"] for e in pi.admin.truth_elements()}
        assert {row["element_id"] for row in pipeline.rows("newest")} == there
        assert {row["element_id"] for row in current(pipeline.rows("elements"))} == there
        assert len(pipeline.rows("elements")) == len(whole["elements"])


def server_web_id(servers: list[dict[str, object]], name: str) -> object:
    return next(row["web_id"] for row in servers if row["name"] == name)


def database_segment(pi: Running, name: str) -> str:
    """What the paths of requests for the elements of a database have in common."""
    connector = OsipiLakeflowConnect({"base_url": pi.base_url, "username": "reader", "password": "pi-simulator"})
    found = next(database for database in databases(connector._client(None)) if database.name == name)
    return f"{found.web_id}/elements"
