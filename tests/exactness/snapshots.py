"""Snapshot tables: the whole list or nothing. What could not be read never looks like deletions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from exactness.judge import Content, judge
from exactness.pipeline import Pipeline, table
from exactness.world import BrokenPromiseError, Outcome
from pi_simulator import PlantConfig, Running, running

TABLES = ("points", "af_hierarchy", "data_servers")
PLANT = replace(PlantConfig.small(), elements=500, data_servers=2)


def _landed(pipeline: Pipeline) -> list[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    points = [(("point", r["web_id"]), (r["name"], r["point_id"], r["data_server"])) for r in pipeline.rows("points")]
    elements = [
        (("element", r["element_id"]), (r["path"], r["parent_id"], tuple(r["paths"])))
        for r in pipeline.rows("af_hierarchy")
    ]
    servers = [(("server", r["name"]), ()) for r in pipeline.rows("data_servers")]
    return [*points, *elements, *servers]


def _now(pi: Running) -> Content:
    points = pi.admin.truth_points()
    found: Content = {("point", p["web_id"]): (p["name"], p["id"], p["server"]) for p in points}
    for e in pi.admin.truth_elements():
        found[("element", e["id"])] = (e["path"], e["parent"], tuple(sorted(e["paths"])))
    return found | {("server", p["server"]): () for p in points}


class _Snapshots:
    def __init__(self, pi: Running, folder: Path, engine: str) -> None:
        self.pi = pi
        self.pipeline = Pipeline(pi, folder / "warehouse", engine, [table(name, name) for name in TABLES])
        self.outcome = Outcome("", "snapshot", engine)
        self._promised: Content = {}

    def run(self, *failed: str, saying: str = "", **options: Any) -> None:
        """A run in which these tables fail, ``saying`` something, and stay as they were."""
        self.pi.admin.reset_requests()
        results = self.pipeline.run(**options)
        made = self.pi.admin.requests()
        self.outcome.requests += len(made)
        self.outcome.refused += sum(request["status"] >= 400 for request in made)
        self.outcome.seconds += sum(result.seconds for result in results.values())
        wrong = {
            n: r.error for n, r in results.items() if (r.status == "failed") != (n in failed) or r.status == "partial"
        }
        if wrong or any(saying not in str(results[name].error) for name in failed):
            raise BrokenPromiseError(f"failed or not failed against expectation: {wrong}")
        kinds = {"points": "point", "af_hierarchy": "element", "data_servers": "server"}
        kept = {kinds[name] for name in failed}
        now = _now(self.pi)
        self._promised = {k: r for k, r in self._promised.items() if k[0] in kept} | {
            k: r for k, r in now.items() if k[0] not in kept
        }
        self.outcome.counts = judge(_landed(self.pipeline), self._promised, now)
        if not self.outcome.counts.exact:
            raise BrokenPromiseError("; ".join(self.outcome.counts.problems))


def _changes(s: _Snapshots) -> None:
    s.run()
    admin = s.pi.admin
    elements = admin.truth_elements()
    leaves = [e["path"] for e in elements if e["id"] not in {o["parent"] for o in elements} and len(e["paths"]) == 1]
    admin.rename_element(leaves[0], "Renamed Ω")
    admin.delete_element(leaves[1])
    admin.add_element("Added", parent=next(e["path"] for e in elements if e["id"] == elements[0]["id"]))
    points = [p["name"] for p in admin.truth_points()]
    admin.rename_point(points[0], "RENAMED")
    admin.delete_point(points[1])
    admin.add_point("ADDED")
    s.run()


def _unreadable(s: _Snapshots) -> None:
    s.run()
    admin = s.pi.admin
    victim = next(e for e in admin.truth_elements() if e["parent"] is not None)
    for fault, failed in (
        ({"kind": "status", "match": "assetdatabases/[^/]*/elements", "skip": 1}, "af_hierarchy"),
        ({"kind": "status", "match": "dataservers/[^/]*/points", "skip": 1, "status": 403}, "points"),
        ({"kind": "status", "match": "dataservers/[^/]*/points", "status": 500}, "points"),
        ({"kind": "object", "ident": victim["id"], "status": 500}, "af_hierarchy"),
    ):
        admin.fault(**{"times": -1, "status": 403, **fault})
        s.run(failed)
        admin.clear_faults()
    s.run()


def _deletions(s: _Snapshots) -> None:
    s.run()
    admin = s.pi.admin
    roots = [e["path"] for e in admin.truth_elements() if e["parent"] is None]
    sizes = {path: sum(e["path"].startswith(path) for e in admin.truth_elements()) for path in roots}
    admin.delete_element(max(sizes, key=lambda path: sizes[path]))
    s.run("af_hierarchy", saying="--allow-deletes")
    s.run(allow_deletes=True)


def _moving(s: _Snapshots) -> None:
    s.pi.admin.configure(points_order="name", max_items=20)
    s.run()
    s.pi.admin.add_point("A NEW FIRST ONE")
    s.pi.admin.configure(points_order="shuffled")
    s.run("points")
    s.pi.admin.configure(points_order="id")
    s.run()


SNAPSHOTS: dict[str, Callable[[_Snapshots], None]] = {
    "snapshots: added, renamed, deleted": _changes,
    "snapshots: a server, a database or an element cannot be read": _unreadable,
    "snapshots: much is deleted": _deletions,
    "snapshots: 20 at once, in an order that changes with every page": _moving,
}


def play_snapshots(name: str, engine: str, folder: Path) -> Outcome:
    """Play one of these scenarios."""
    with running(PLANT) as pi:
        story = _Snapshots(pi, folder, engine)
        story.outcome.scenario = name
        try:
            SNAPSHOTS[name](story)
        except BrokenPromiseError as error:
            if str(error) not in "; ".join(story.outcome.counts.problems):
                story.outcome.counts.problems.append(str(error))
    return story.outcome
