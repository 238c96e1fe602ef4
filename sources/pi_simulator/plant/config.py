"""What the plant is made of: everything that decides its data, and nothing about how it is served."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class PlantConfig:
    """A plant is a pure function of these settings and of time; two equal configs hold equal data.

    Times are ISO 8601 texts in UTC, durations are seconds.
    """

    seed: int = 1
    """Decides identities, values and every irregularity."""
    points: int = 10_000
    """How many PI points exist at the start (more can be added at run time)."""
    tags_1hz: int = 500
    """How many of the points are plain: numeric, one event on every whole second, always good."""
    data_servers: int = 1
    """Data Archives; the points are dealt out over them in turn, point ids repeat between them."""
    sites: int = 3
    """Sites: they name points and are the root elements of the main database."""
    databases: int = 2
    """AF databases with content; one more, empty, is always there."""
    elements: int = 1_500
    """About how many elements all databases hold together."""
    frames_per_day: int = 300
    """About how many top level event frames begin on a day."""
    table_rows: int = 40
    """Rows of the largest AF table of each database."""
    start: str = "2024-01-01T00:00:00Z"
    """When history begins: points, elements and event frames were created then."""
    clock: Literal["real", "frozen"] = "real"
    """`real`: time passes. `frozen`: now stays the same until the admin API moves it."""
    now: str | None = None
    """Now at the start of the server; none: the time of this machine. A `real` clock runs on from there."""
    late_share: float = 0.5
    """Share of the events of late points that reach the archive only some time after their own time stamp."""
    late_seconds: float = 20.0
    """The longest time that a late event takes."""
    future_seconds: float = 7 * 86_400.0
    """How far beyond now the values of future points reach."""

    def __post_init__(self) -> None:
        if not 0 <= self.tags_1hz <= self.points:
            raise ValueError(f"tags_1hz is {self.tags_1hz}: it must lie between 0 and points ({self.points}).")
        for name in ("data_servers", "sites", "databases"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}: it must be at least 1.")
        if not 0.0 <= self.late_share <= 1.0:
            raise ValueError(f"late_share is {self.late_share}: it must lie between 0 and 1.")

    @classmethod
    def sized(cls, points: int, tags_1hz: int | None = None, seed: int = 1) -> PlantConfig:
        """A plant of so many points; without `tags_1hz` as many plain ones as by default, or all if they are fewer.

        ValueError for numbers that do not go together.
        """
        return cls(seed=seed, points=points, tags_1hz=min(cls.tags_1hz, points) if tags_1hz is None else tags_1hz)

    @classmethod
    def demo(cls) -> PlantConfig:
        """1,100 tags at 1 Hz beside 150 of every other kind, a hierarchy and event frames; starts in about a second."""
        return cls(points=1_250, tags_1hz=1_100, elements=400, frames_per_day=200)

    @classmethod
    def small(cls) -> PlantConfig:
        """A plant for quick tests: every kind of point, frozen at noon of 2026-01-10, ten days of history."""
        return cls(
            points=60,
            tags_1hz=10,
            elements=120,
            frames_per_day=60,
            start="2026-01-01T00:00:00Z",
            clock="frozen",
            now="2026-01-10T12:00:00Z",
        )
