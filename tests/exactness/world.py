"""A scenario at work: a plant, a pipeline of one mode on one engine, and the judge who looks after each run."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from exactness import expected_events, expected_frames, times
from exactness.judge import Content, Counts, judge
from exactness.pipeline import Pipeline, Rows, kill, table
from lakeflow_pipeline.results import TableResult
from pi_simulator import Admin, PlantConfig, Running, ServerConfig, running

Kind = Literal["timeseries", "event_frames"]

MODES: dict[Kind, tuple[str, ...]] = {
    "timeseries": ("append", "cdc", "replace"),
    "event_frames": ("cdc", "replace"),
}
START = {"timeseries": "2026-01-10T11:54:00Z", "event_frames": "2026-01-09T12:00:00Z"}
LOOKBACK = {"timeseries": 300, "event_frames": 6 * 3_600}
TARGET = "events"
ERRORS = "errors"


@dataclass(frozen=True)
class Scenario:
    """One story. ``play`` changes the plant and asks the world for runs."""

    name: str
    kind: Kind
    play: Callable[[World], None]
    modes: tuple[str, ...]
    plant: PlantConfig
    server: ServerConfig
    options: dict[str, Any]
    connection: dict[str, Any]
    errors: bool
    engines: tuple[str, ...]


SCENARIOS: dict[str, Scenario] = {}


def scenario(
    name: str,
    kind: Kind = "timeseries",
    *,
    modes: Sequence[str] | None = None,
    plant: PlantConfig | None = None,
    server: ServerConfig | None = None,
    connection: dict[str, Any] | None = None,
    errors: bool = False,
    engines: tuple[str, ...] = ("local", "spark"),
    **options: Any,
) -> Callable[[Callable[[World], None]], Callable[[World], None]]:
    """Register a story under a name. ``options`` are the table's; ``errors`` puts `ingestion_errors` beside it."""

    def register(play: Callable[[World], None]) -> Callable[[World], None]:
        assert name not in SCENARIOS, name
        SCENARIOS[name] = Scenario(
            name,
            kind,
            play,
            tuple(modes or MODES[kind]),
            plant or PlantConfig.small(),
            server or ServerConfig(),
            options,
            connection or {},
            errors,
            engines,
        )
        return play

    return register


@dataclass
class Outcome:
    """What one scenario came to in one mode on one engine."""

    scenario: str
    mode: str
    engine: str
    counts: Counts = field(default_factory=Counts)
    requests: int = 0
    refused: int = 0
    seconds: float = 0.0


class BrokenPromiseError(AssertionError):
    """A run ended otherwise than it must, or the table is not what was promised."""


class World:
    """What a scenario sees."""

    def __init__(self, pi: Running, folder: Path, story: Scenario, mode: str, engine: str) -> None:
        self.pi, self.mode, self.engine, self.kind = pi, mode, engine, story.kind
        self.outcome = Outcome(story.name, mode, engine)
        self.options = {"start_time": START[story.kind], **story.options}
        if mode != "append":
            self.options.setdefault("lookback_seconds", LOOKBACK[story.kind])
        if story.kind == "timeseries" or mode == "replace":
            self.options["read_mode"] = mode
        tables = [table(story.kind, TARGET, **self.options)]
        if story.errors:
            tables.append(table("ingestion_errors", ERRORS))
        self.pipeline = Pipeline(pi, folder / "warehouse", engine, tables, **story.connection)
        if story.kind == "timeseries":
            self._read = expected_events
            self.expected: Any = expected_events.ExpectedEvents(pi, mode, self.options)
        else:
            self._read = expected_frames  # type: ignore[assignment]
            self.expected = expected_frames.ExpectedFrames(pi, mode, self.options)
        self._errors = story.errors
        self._blamed: set[str] = set()

    # --- the plant ---

    @property
    def admin(self) -> Admin:
        """The plant's levers."""
        return self.pi.admin

    @property
    def now(self) -> str:
        """The plant's time."""
        return self.admin.now()

    def ago(self, seconds: float) -> str:
        """A time before the plant's now."""
        return times.later(self.now, -seconds)

    def names(self, *kinds: str) -> list[str]:
        """Points of these kinds of the plant; the plain ones where no kind is named."""
        points = self.admin.truth_points()
        return [p["name"] for p in points if (p["kind"] in kinds if kinds else p["plain"])]

    # --- runs ---

    def run(
        self,
        *,
        failing: Collection[str] = (),
        without_history: Collection[str] = (),
        status: str | None = None,
        moving: bool = False,
        judged: bool = True,
        **options: Any,
    ) -> TableResult:
        """A run, which must end ``ok``, or ``partial`` with as many streams failing; the judge looks at its table.

        While the plant is ``moving`` under it, it must hold at least what PI held before, or else what PI holds after.
        """
        unread = {*failing, *without_history}
        if moving:
            self.expected.run(failing=unread)
        with self._counted():
            results = self.pipeline.run(**options)
        result = results[TARGET]
        wanted = status or ("partial" if failing else "ok")
        if result.status != wanted:
            raise BrokenPromiseError(f"The run ended {result.status}, not {wanted}: {result.error}")
        if failing and wanted == "partial" and not self._counts_right(result.streams_failing, len(set(failing))):
            raise BrokenPromiseError(f"{result.streams_failing} streams failing, not {len(set(failing))}")
        if without_history and result.streams_without_history != len(set(without_history)):
            raise BrokenPromiseError(f"{result.streams_without_history} without history, not {len(without_history)}")
        now = self.expected.run(failing=unread) if wanted != "failed" and not moving else None
        if judged:
            self.judge(now)
        if self._errors:
            self._judge_errors(unread, results[ERRORS])
        return result

    def _counts_right(self, reported: int, true: int) -> bool:
        """A frame that spoils its list and is followed by its id is counted twice: both look alike."""
        return reported == true if self.kind == "timeseries" else true <= reported <= 2 * true

    def killed(self, step: str, count: int = 1) -> None:
        """A run that dies when it comes to a step (see `steps`) for the nth time."""
        with self._counted():
            code = self.pipeline.walk(die_at=step, count=count)
        self.must(code == -9, f"the run did not come to {step!r} {count} times: it ended with {code}")

    @contextmanager
    def killing(self) -> Iterator[Any]:
        """A run in a process of its own that is killed at the end of the block."""
        with self._counted():
            process = self.pipeline.start()
            try:
                yield process
            finally:
                kill(process)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self.admin.reset_requests()
        began = time.monotonic()
        try:
            yield
        finally:
            self.outcome.seconds += time.monotonic() - began
            made = self.admin.requests()
            self.outcome.requests += len(made)
            self.outcome.refused += sum(request["status"] >= 400 or request["status"] == 0 for request in made)

    # --- the judge ---

    def rows(self) -> Rows:
        """The table."""
        return self.pipeline.rows(TARGET)

    def judge(self, now: Content | None = None) -> Counts:
        """Hold the table against the promise, and what PI holds now; raises when it was broken."""
        landed = self._read.keys_and_rows(self.pipeline.content(TARGET))
        counts = judge(landed, self.expected.promised, self.expected.now() if now is None else now)
        self.outcome.counts = counts
        if not counts.exact:
            raise BrokenPromiseError("; ".join(counts.problems))
        return counts

    def must(self, holds: object, what: str) -> None:
        """Raise, in words, unless something holds."""
        if not holds:
            raise BrokenPromiseError(what)

    def _judge_errors(self, failing: Collection[str], result: TableResult) -> None:
        self.must(result.status == "ok", f"ingestion_errors ended {result.status}: {result.error}")
        rows = self.pipeline.rows(ERRORS)
        self._blamed |= set(failing)
        if self.kind == "timeseries":
            reported = {row["tag"] for row in rows}
            blamed = self._blamed
        else:  # a frame that spoils its list has no name there; found by its id it has
            web_ids = {frame["id"]: frame["web_id"] for frame in self.admin.truth_frames("1970-01-01T00:00:00Z")}
            reported = {row["web_id"] for row in rows} - {None}
            blamed = {web_ids[ident] for ident in self._blamed}
        self.must(reported == blamed, f"ingestion_errors names {sorted(map(str, reported))}, not {sorted(blamed)}")
        names = ("reported_at", "table_name", "web_id", "tag", "window_start", "window_end", "attempt")
        keys = [tuple(row[name] for name in names) for row in rows]
        self.must(len(set(keys)) == len(keys), "ingestion_errors tells one failure twice")
        for row in rows:
            complete = row["kind"] and row["message"] and row["table_name"] == self.kind and row["attempt"] >= 1
            self.must(complete, f"ingestion_errors says too little: {row}")


def play(story: Scenario, mode: str, engine: str, folder: Path) -> Outcome:
    """Play one scenario. What went wrong is in the outcome's counts."""
    with running(story.plant, story.server) as pi:
        world = World(pi, folder, story, mode, engine)
        try:
            story.play(world)
        except BrokenPromiseError as error:
            if not world.outcome.counts.problems:
                world.outcome.counts.problems.append(str(error))
        except Exception as error:  # noqa: BLE001 - the other scenarios are played all the same
            world.outcome.counts.problems.append(f"{type(error).__name__}: {error}")
    shutil.rmtree(folder, ignore_errors=True)
    return world.outcome
