"""The connector and the pipeline on engine spark: the same tables as on engine local."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lakeflow_pipeline.flows import START_AT
from lakeflow_pipeline.results import TableResult
from pi_simulator import PlantConfig, running
from support.plant_pipeline import (
    APPENDED,
    ELEMENTS,
    FRAME_HISTORY,
    POINTS,
    SWEPT,
    Pipeline,
    Story,
    Truth,
    assert_histories_hold,
    assert_same,
    comparable,
    current,
    events_of,
)

pytestmark = pytest.mark.spark


def test_both_engines_give_the_same_tables(spark: Any, tmp_path: Path) -> None:
    """Over the same changes of the plant, whole tables with their history, and the time series equal its truth."""
    with running(PlantConfig.small()) as pi:
        compared = (APPENDED, SWEPT, FRAME_HISTORY, ELEMENTS, POINTS)
        local, other = Pipeline(pi, tmp_path, "local", compared), Pipeline(pi, tmp_path, "spark", compared)
        truth, story = Truth(pi), Story(pi)
        everything = [table["destination_table"] for table in compared]
        # What changes in between and keeps no trace of it would cost a run and show nothing.
        parts = {
            "beginning": [name for name in everything if name != "points"],
            "first": ["frame_history"],
            "second": [],
            "third": everything,
        }
        for part, tables in zip(story.parts(), parts.values(), strict=True):
            if not tables:
                continue
            here, there = local.ok(tables=tables), other.ok(tables=tables)
            for name in tables:
                dated_here = name == "elements"
                found = comparable(other.rows(name), planned_here=dated_here)
                assert found == comparable(local.rows(name), planned_here=dated_here), (part, name)
                assert _counts(there[name]) == _counts(here[name])
            if "appended" in tables:
                assert_same(events_of(pi, other.rows("appended")), truth.appends())
        assert_histories_hold(other.rows("frame_history"), "event_frame_id")
        history = [row for row in other.rows("frame_history") if row["event_frame_id"] == story.frame]
        history.sort(key=lambda row: row[START_AT])
        assert [(v["is_acknowledged"], v["end_time"] is None) for v in history] == [(False, True), (True, False)]
        assert len(other.rows("elements")) > len(current(other.rows("elements")))


def _counts(result: TableResult) -> tuple[str, int, int]:
    return (result.table, result.rows_read, result.rows_written)
