"""The kill matrix: a run dies at every step that it has, and the next run makes the tables what they must be."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from exactness import expected_events, expected_frames
from exactness.judge import judge
from exactness.pipeline import Pipeline, table
from exactness.world import LOOKBACK, START, BrokenPromiseError, Kind, Outcome
from pi_simulator import PlantConfig, Running, running

TARGET, BESIDE = "events", "points"


class Matrix:
    """One table in one mode, with a snapshot after it, over a plant in which much has changed since the last run."""

    def __init__(self, kind: Kind, mode: str, pi: Running, folder: Path, engine: str) -> None:
        self.kind, self.mode, self.pi, self.engine = kind, mode, pi, engine
        options: dict[str, Any] = {"start_time": START[kind], "read_mode": mode}
        if mode != "append":
            options["lookback_seconds"] = LOOKBACK[kind]
        if kind == "timeseries":
            options["tag_filter"] = "NORTH*"
            self._expected: Any = expected_events.ExpectedEvents(pi, mode, options)
            self._keys_and_rows: Any = expected_events.keys_and_rows
        else:
            self._expected = expected_frames.ExpectedFrames(pi, mode, options)
            self._keys_and_rows = expected_frames.keys_and_rows
        self.warehouse = folder / "warehouse"
        self._before = folder / "before"
        tables = [table(kind, TARGET, **options), table("points", BESIDE)]
        self.pipeline = Pipeline(pi, self.warehouse, engine, tables)
        self._log = folder / "steps"

    def prepare(self) -> None:
        """A first run; then events and frames come late, change, vanish, and time passes."""
        self._run()
        self._expected.run()
        admin, now = self.pi.admin, self.pi.admin.now()
        names = [p["name"] for p in admin.truth_points() if p["plain"] and p["name"].startswith("NORTH")]
        admin.add_events(names[0], [["2026-01-10T11:58:00.25Z", -1.5], ["2026-01-10T11:58:00.25Z", -2.5]])
        admin.edit(names[0], "2026-01-10T11:57:00Z", 7)
        admin.delete(names[1], "2026-01-10T11:57:30Z")
        admin.add_point("NORTH JOINED", created="2026-01-10T11:55:00Z")
        closed = [f for f in admin.truth_frames("2026-01-10T10:00:00Z") if f["end"] and not f["parent"]]
        still_open = [f for f in admin.truth_frames(now) if not f["end"] and not f["parent"]]
        admin.change_frame(closed[0]["id"], severity="Critical", annotated=True)
        admin.delete_frame(closed[1]["id"])
        admin.close_frame(still_open[0]["id"])
        admin.add_frame("New", start="2026-01-10T11:50:00Z")
        admin.advance(60)
        shutil.copytree(self.warehouse, self._before)
        self._begin = (dict(self._expected.promised), dict(getattr(self._expected, "_positions", {})))
        self._until, self._now = self._expected._until, admin.now()

    def steps(self) -> list[tuple[str, int]]:
        """Every step of an undisturbed run, and how often it comes before: each for the first and for the last time."""
        code = self.pipeline.walk(log=str(self._log))
        if code != 0:
            raise BrokenPromiseError(f"The undisturbed run ended with {code}")
        counts: dict[str, int] = {}
        for step in self._log.read_text().splitlines():
            counts[step] = counts.get(step, 0) + 1
        self.check("undisturbed")
        return [(step, count) for step, last in counts.items() for count in sorted({1, last})]

    @staticmethod
    def main_steps(steps: list[tuple[str, int]]) -> list[tuple[str, int]]:
        """Without scratch files, folders and locks, and without what a step does to the snapshot but its commit."""
        main = re.compile(rf"plan|read|rename .*/(checkpoint|part)|.* default/({TARGET}|{BESIDE}): \w+")
        return [(step, count) for step, count in steps if main.match(step)]

    def die_at(self, step: str, count: int) -> None:
        """A run dies at a step, the next one repairs everything, and a third one finds nothing to do."""
        self.restore()
        version = self.pipeline.version(TARGET)
        code = self.pipeline.walk(die_at=step, count=count)
        if code not in (-9, 0):  # which of two processes comes to a step first is left to chance
            raise BrokenPromiseError(f"killed at {step!r}: the run ended with {code}")
        self.recover(f"{step} ({count})", version)

    def recover(self, where: str, version: int) -> None:
        """The run after a kill."""
        asked = windows(self.pi)
        committed = self.pipeline.version(TARGET) != version
        self.pi.admin.advance(20)
        self.pi.admin.reset_requests()
        self._run()
        if not committed and not asked <= windows(self.pi):
            raise BrokenPromiseError(f"killed at {where}: read {asked} before and {windows(self.pi)} after")
        self.check(where)

    def restore(self) -> None:
        """As it was before the run that dies."""
        shutil.rmtree(self.warehouse)
        shutil.copytree(self._before, self.warehouse)
        self._expected.promised = dict(self._begin[0])
        self._expected._positions = dict(self._begin[1])
        self._expected._until = self._until
        self.pi.admin.set_clock(self._now)
        self.pi.admin.reset_requests()

    def check(self, where: str) -> None:
        """Both tables are what they must be."""
        now = self._expected.run()
        landed = self._keys_and_rows(self.pipeline.content(TARGET))
        self.counts = judge(landed, self._expected.promised, now)
        if not self.counts.exact:
            raise BrokenPromiseError(f"killed at {where}: {'; '.join(self.counts.problems)}")
        known = {point["web_id"] for point in self.pi.admin.truth_points()}
        beside = [row["web_id"] for row in self.pipeline.rows(BESIDE)]
        if len(beside) != len(known) or set(beside) != known:
            raise BrokenPromiseError(f"killed at {where}: the snapshot has {len(beside)} of {len(known)} points")

    def _run(self) -> None:
        for name, result in self.pipeline.run().items():
            if result.status != "ok":
                raise BrokenPromiseError(f"{name} ended {result.status}: {result.error}")


def windows(pi: Running) -> set[tuple[str, str]]:
    """Spans of time that were asked for since the last reset."""
    found = set()
    for request in pi.admin.requests():
        query = {name.lower(): values for name, values in parse_qs(request["query"]).items()}
        if request["path"].endswith("/recorded") and "starttime" in query:
            found.add((query["starttime"][0], query["endtime"][0]))
    return found


KINDS: tuple[tuple[Kind, str], ...] = (
    ("timeseries", "append"),
    ("timeseries", "cdc"),
    ("timeseries", "replace"),
    ("event_frames", "cdc"),
    ("event_frames", "replace"),
)


def play_kills(kind: Kind, mode: str, folder: Path, *, every: bool = True) -> Iterator[Outcome]:
    """Die at every step on engine `local` (or at the main ones); one outcome a step."""
    with running(PlantConfig.small()) as pi:
        matrix = Matrix(kind, mode, pi, folder, "local")
        try:
            matrix.prepare()
            steps = matrix.steps()
        except BrokenPromiseError as error:
            outcome = Outcome(f"{kind}, killed", mode, "local")
            outcome.counts.problems.append(str(error))
            yield outcome
            return
        for step, count in steps if every else matrix.main_steps(steps):
            outcome = Outcome(f"{kind}, killed at: {step} ({count})", mode, "local")
            began = time.monotonic()
            try:
                matrix.die_at(step, count)
            except BrokenPromiseError as error:
                outcome.counts.problems.append(str(error))
            else:
                outcome.counts = matrix.counts
            outcome.seconds = time.monotonic() - began
            yield outcome
