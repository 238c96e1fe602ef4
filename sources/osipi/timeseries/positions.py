"""Where every stream stands while the next offset is planned."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from osipi.state.failed_streams import Report
from osipi.timeseries.offset import Group, Offset


@dataclass
class Standing:
    """Positions (ticks), and the streams that stay where they are.

    A stream that goes away is put back by the lookback at once: when it comes again, what came late since the last
    sweep is found as another sweep would have found it. Without a lookback it goes on where it was.
    """

    start: int
    positions: dict[str, int]
    away: set[str]
    future: set[str]
    lookback: int
    """Ticks; 0 where nothing is read a second time."""
    swept: int | None = None
    """From where on something may have come late that no sweep has found; None where nothing is swept."""

    @classmethod
    def of(cls, offset: Offset, lookback: int) -> Standing:
        """As an offset says."""
        sweep, swept = offset.sweep, None
        if sweep is not None and lookback:
            swept = min(sweep.stood - lookback, sweep.at if sweep.at < sweep.end else sweep.stood)
        return cls(offset.start, dict(offset.positions), set(offset.away), set(offset.future), lookback, swept)

    def put_back(self, previous: Offset, fresh: Iterable[Report]) -> set[str]:
        """Put back the streams that failed in the read that led to ``previous``; returns them.

        Its reports say that those rows were never given.
        """
        failed: set[str] = set()
        for report in fresh:
            if report.start is not None and report.key in self.positions and report.key not in previous.away:
                self._leave(report.key, previous.until if report.sweep else report.start)
                # what a sweep could not give was not swept for a lookback either
                self.positions[report.key] = min(self.positions[report.key], report.start)
                failed.add(report.key)
        return failed

    def leave(self, keys: Collection[str]) -> None:
        """Streams that are selected no longer."""
        for key in keys:
            if key not in self.away:
                self._leave(key, self.positions[key])

    def join(self, keys: Collection[str]) -> None:
        """Streams that are selected: a new one begins at the start of history."""
        for key in keys:
            self.positions.setdefault(key, self.start)

    @property
    def read(self) -> set[str]:
        """The streams of which something has been read."""
        return {key for key, position in self.positions.items() if position > self.start}

    def moved(self, positions: Mapping[str, int]) -> Standing:
        """With some streams at other positions."""
        return replace(self, positions={**self.positions, **positions})

    def groups(self) -> tuple[Group, ...]:
        """Streams that stand alike, in order of position; each group as an offset holds it."""
        alike: dict[tuple[int, bool, bool], set[str]] = {}
        for key, position in self.positions.items():
            alike.setdefault((position, key in self.away, key in self.future), set()).add(key)
        return tuple(
            Group(position, frozenset(alike[position, away, future]), away, future)
            for position, away, future in sorted(alike)
        )

    def by_position(self) -> dict[int, set[str]]:
        """The streams that can move."""
        found: dict[int, set[str]] = {}
        for key, position in self.positions.items():
            if key not in self.away:
                found.setdefault(position, set()).add(key)
        return found

    def _leave(self, key: str, good: int) -> None:
        self.away.add(key)
        found = good - self.lookback if self.swept is None else min(good - self.lookback, self.swept)
        self.positions[key] = max(self.start, min(self.positions[key], found))
