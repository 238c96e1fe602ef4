"""A warehouse that an older release wrote, and left in the middle of a micro-batch, goes on with the present code."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from deltalake import DeltaTable

from exactness import expected_events, expected_frames
from exactness.judge import judge
from exactness.kills import windows
from lakeflow_pipeline.flows import END_AT
from pi_simulator import Running, running
from stability import make_warehouse as made
from support.plant_pipeline import Rows, assert_histories_hold, current

RELEASES = sorted(path.parent for path in Path(__file__).parent.glob("*/recorded.json"))
EVENTS = {"appended": "append", "changed": "cdc", "replaced": "replace"}
FRAMES = {"frames": "cdc", "frames_replaced": "replace"}
EARLIEST = "2026-01-10T11:57:30Z"
"""Where the first run had read up to, less the lookback: what is before it is never read again."""


@dataclass
class Old:
    """The warehouse of a release beside the plant that it was read from."""

    pi: Running
    story: made.Story
    warehouse: Path
    spec: dict[str, Any]
    promised: dict[str, Any]
    """What each table of events or frames must hold, followed since the first run."""

    def run(self) -> dict[str, Any]:
        """A run of the present code."""
        self.pi.admin.reset_requests()
        return made.play(self.pi.base_url, self.spec, self.warehouse)

    def table(self, name: str) -> DeltaTable:
        return DeltaTable(self.warehouse / "default" / name)

    def rows(self, name: str) -> Rows:
        found: Rows = self.table(name).to_pyarrow_table().to_pylist()
        return found

    def checkpoint(self, name: str) -> dict[str, Any]:
        path = self.warehouse / "_lakeflow/flows/default" / name / "checkpoint.json"
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return content

    def follow(self, failing: bool) -> dict[str, Any]:
        """The promises after one more run; what PI holds now, by table."""
        now = {}
        for name, promise in self.promised.items():
            victim = self.story.failing_tag if name in EVENTS else self.story.failing_frame
            now[name] = promise.run(failing=[victim] if failing else [])
        return now

    def assert_exact(self, now: dict[str, Any]) -> None:
        """Nothing lost, nothing doubled, nothing bent, in any table."""
        for name, promise in self.promised.items():
            read = expected_events if name in EVENTS else expected_frames
            table = self.table(name).to_pyarrow_table()
            if END_AT in table.column_names:
                table = table.filter(table[END_AT].is_null())
            counts = judge(read.keys_and_rows(table), promise.promised, now[name])
            assert not counts.problems, f"{name}: {counts.problems}"
            assert counts.landed > (1_000 if name in EVENTS else 20)
        self.assert_snapshots()

    def assert_snapshots(self) -> None:
        admin = self.pi.admin
        points = {(p["web_id"], p["name"], p["id"], p["server"]) for p in admin.truth_points()}
        landed = [(r["web_id"], r["name"], r["point_id"], r["data_server"]) for r in self.rows("points")]
        assert len(landed) == len(points)
        assert set(landed) == points
        elements = {(e["id"], e["path"], e["parent"], tuple(sorted(e["paths"]))) for e in admin.truth_elements()}
        rows = current(self.rows("elements"))
        assert len(rows) == len(elements)
        assert {(r["element_id"], r["path"], r["parent_id"], tuple(r["paths"])) for r in rows} == elements
        assert [row["name"] for row in self.rows("servers")] == [next(iter(points))[3]]

    def assert_no_window_before(self, begin: str) -> None:
        """PI was asked for events, and for none before this time."""
        asked = windows(self.pi)
        assert asked
        assert not [window for window in asked if min(window) < begin]


def unpack(release: Path, folder: Path, base_url: str) -> Path:
    """The warehouse of a release, as if it had been read from this server."""
    recorded = json.loads((release / "recorded.json").read_text(encoding="utf-8"))
    with tarfile.open(release / "warehouse.tar.xz") as archive:
        for member in archive.getmembers():
            assert not member.name.startswith(("/", "..")), member.name
            archive.extract(member, folder)
    for path in (folder / "warehouse").rglob("limits.json"):
        path.write_text(path.read_text(encoding="utf-8").replace(recorded["base_url"], base_url), encoding="utf-8")
    return folder / "warehouse"


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Old]:
    recorded = json.loads((request.param / "recorded.json").read_text(encoding="utf-8"))
    with running(made.PLANT, made.SERVER) as pi:
        story = made.Story(pi)
        promised: dict[str, Any] = {
            name: expected_events.ExpectedEvents(pi, mode, made.timeseries_options(pi, mode))
            for name, mode in EVENTS.items()
        } | {name: expected_frames.ExpectedFrames(pi, mode, made.FRAME_OPTIONS) for name, mode in FRAMES.items()}
        warehouse = unpack(request.param, tmp_path, pi.base_url)
        world = Old(pi, story, warehouse, recorded["spec"], promised)
        for part in story.parts():
            world.follow(failing=part != "first")
        assert made.plant_digest(pi, story.tags) == recorded["plant"], (
            "the simulated plant is another function of seed and time than the one that this warehouse was read from"
        )
        yield world


def test_there_is_a_warehouse_of_a_release() -> None:
    assert "0.1.0" in {path.name for path in RELEASES}


def test_it_goes_on_where_it_was_killed(old: Old) -> None:
    """The planned micro-batch lands once, then everything that came since; what fails stays out until it answers."""
    before = {name: old.checkpoint(name) for name in [*EVENTS, *FRAMES, "errors"]}
    versions = {name: old.table(name).version() for name in [*EVENTS, *FRAMES, "elements", "points", "errors"]}
    history = _closed(old.rows("frames")) + _closed(old.rows("elements"))
    errors = old.rows("errors")
    assert not before[made.KILLED]["settled"]
    assert before[made.KILLED]["in_table"] < before[made.KILLED]["batch"]

    old.pi.admin.advance(60)
    results = old.run()
    old.assert_no_window_before(EARLIEST)
    partial = {name for name, result in results.items() if result.status == "partial"}
    assert partial == {*EVENTS, *FRAMES}
    assert {result.status for name, result in results.items() if name not in partial} == {"ok"}
    assert results["appended"].streams_failing == 1
    old.assert_exact(old.follow(failing=True))

    old.story.end()
    results = old.run()
    old.assert_no_window_before(EARLIEST)
    assert {name: (result.status, result.error) for name, result in results.items()} == dict.fromkeys(
        results, ("ok", None)
    )
    old.assert_exact(old.follow(failing=False))
    for name, checkpoint in before.items():
        after = old.checkpoint(name)
        assert after["generation"] == checkpoint["generation"], name
        assert after["batch"] > checkpoint["batch"], name
        same = ("v", "lineage", "start")
        was, now = checkpoint["end"]["rows"], after["end"]["rows"]
        assert [now.get(key) for key in same] == [was.get(key) for key in same], name
    grown = {name: old.table(name).version() - version for name, version in versions.items()}
    assert min(grown[name] for name in (*EVENTS, *FRAMES, "errors")) > 0
    for key, rows in (("event_frame_id", old.rows("frames")), ("element_id", old.rows("elements"))):
        assert_histories_hold(rows, key)
    assert _without(history, old.rows("frames") + old.rows("elements")) == []
    assert history
    _assert_errors(old, errors)

    versions = {name: old.table(name).version() for name in ("appended", "elements", "points", "servers")}
    assert old.run()["appended"].rows_written == 0
    assert {name: old.table(name).version() for name in versions} == versions, "a run with nothing new wrote"


def _closed(rows: Rows) -> Rows:
    """The versions of a history that are over: they never change."""
    return [row for row in rows if row not in current([row])]


def _without(rows: Rows, others: Collection[dict[str, Any]]) -> Rows:
    """Those rows that are not among the others."""
    known = {repr(sorted(row.items())) for row in others}
    return [row for row in rows if repr(sorted(row.items())) not in known]


def _assert_errors(old: Old, before: Rows) -> None:
    """What was reported before is still there; the attempts were counted on; nothing is there twice."""
    rows = old.rows("errors")
    assert before
    assert _without(before, rows) == []
    of_tag = [row for row in rows if row["tag"] == old.story.failing_tag and row["window_start"] is not None]
    attempts = [(row["attempt"], row["reported_at"]) for row in of_tag]
    assert max(attempts)[0] >= 3
    assert len({repr(sorted(row.items())) for row in rows}) == len(rows)
