"""The position of every stream while the next offset is planned."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from osipi.state.failed_streams import Report
from osipi.timeseries.offset import Group, Offset
from osipi.timeseries.windows import WHOLE_SECONDS, Windows


@dataclass(frozen=True)
class Positions:
    """Positions by stream (ticks), and the streams that are held: they stay where they are.

    A stream that becomes held goes back by the lookback at once: when it answers again, what came late since the last
    sweep is found as another sweep would have found it. Without a lookback it goes on where it was.
    """

    start: int
    """Where history begins."""
    of: Mapping[str, int]
    held: frozenset[str]
    """Failing, or no longer selected."""
    future: frozenset[str] = frozenset()
    """They hold events after now, which sweeps look at."""
    failed: frozenset[str] = frozenset()
    """They failed in the read that led to the offset, and went back."""

    @classmethod
    def after(
        cls,
        previous: Offset,
        failures: Iterable[Report],
        selected: Collection[str],
        reported: Collection[str],
        *,
        lookback: int = 0,
        future: Collection[str] = (),
        windows: Windows = WHOLE_SECONDS,
    ) -> Positions:
        """The positions after ``previous``, once its failures and the selection are taken into account.

        ``failures``: reports of the read that led to ``previous``; its rows of these streams were never given.
        ``reported``: all failing streams. A held stream that is selected and not among them moves on. A stream that is
        new begins at the start of history. ``lookback``: ticks, 0 where nothing is read a second time.
        """
        back = _Back.of(previous, lookback, windows)
        of, held, failed = dict(previous.positions), set(previous.held), set()
        for report in failures:
            key = report.key
            if report.start is not None and key in of and key not in previous.held:
                good = previous.until if report.sweep else report.start
                # a sweep that failed did not cover the lookback of this stream either
                of[key] = min(back.position(of[key], good), report.start)
                failed.add(key)
        held |= failed
        selected = set(selected)
        for key in of.keys() - selected - held:
            of[key] = back.position(of[key], of[key])
            held.add(key)
        for key in selected:
            of.setdefault(key, previous.start)
        held -= (held & selected) - failed - set(reported)
        return cls(previous.start, of, frozenset(held), frozenset(future), frozenset(failed))

    def answering(self, keys: Collection[str]) -> Positions:
        """With some of the held streams free to move again."""
        return replace(self, held=self.held - set(keys))

    def moved(self, positions: Mapping[str, int]) -> Positions:
        """With some streams at other positions."""
        return replace(self, of={**self.of, **positions})

    @property
    def read(self) -> set[str]:
        """The streams that have been read in part."""
        return {key for key, position in self.of.items() if position > self.start}

    def groups(self) -> tuple[Group, ...]:
        """Streams at the same position, in order of position; each group as an offset holds it."""
        alike: dict[tuple[int, bool, bool], set[str]] = {}
        for key, position in self.of.items():
            alike.setdefault((position, key in self.held, key in self.future), set()).add(key)
        return tuple(
            Group(position, frozenset(alike[position, held, future]), held, future)
            for position, held, future in sorted(alike)
        )

    def by_position(self) -> dict[int, set[str]]:
        """The streams that can move."""
        found: dict[int, set[str]] = {}
        for key, position in self.of.items():
            if key not in self.held:
                found.setdefault(position, set()).add(key)
        return found


@dataclass(frozen=True)
class _Back:
    """How far a stream goes back when it becomes held."""

    start: int
    lookback: int
    unswept: int | None
    """From here on an event may have come late that no sweep has found; None where nothing is swept."""
    windows: Windows

    @classmethod
    def of(cls, offset: Offset, lookback: int, windows: Windows) -> _Back:
        sweep, unswept = offset.sweep, None
        if sweep is not None and lookback:
            unswept = min(sweep.level - lookback, sweep.at if sweep.at < sweep.end else sweep.level)
        return cls(offset.start, lookback, unswept, windows)

    def position(self, position: int, good: int) -> int:
        """``good``: up to here the stream was read well."""
        found = good - self.lookback if self.unswept is None else min(good - self.lookback, self.unswept)
        return max(self.start, self.windows.at_or_before(min(position, found)))
