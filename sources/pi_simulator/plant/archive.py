"""Recorded values as the archive holds them now: computed events that have arrived, and what was changed by hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

import numpy as np

from pi_simulator.plant.clock import Clock
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.generator import arrival, count_plain, events
from pi_simulator.plant.points import Catalogue, Point
from pi_simulator.plant.series import EMPTY, Series, concat, from_events
from pi_simulator.ticks import SECOND

Event = tuple[int, bytes, int]
"""(ticks, JSON of the value, flags)"""

_LONGEST_CHUNK = 400_000
"""Slots computed at once."""


@dataclass(slots=True)
class Changes:
    """What was done by hand to one point: the whole group of events at each instant that was touched."""

    groups: dict[int, list[Event]] = field(default_factory=dict)
    earlier: dict[int, list[tuple[int, list[Event]]]] = field(default_factory=dict)
    """Every group that an instant had, with the time from when on it had it."""
    order: list[int] = field(default_factory=list)

    def put(self, ticks: int, group: list[Event], now: int) -> None:
        """From now on exactly these events lie at this instant."""
        self.earlier.setdefault(ticks, []).append((now, group))
        if ticks not in self.groups:
            self.order.insert(bisect_left(self.order, ticks), ticks)
        self.groups[ticks] = group

    def at(self, ticks: int, as_of: int | None) -> list[Event] | None:
        """The events at an instant, as they were then; none where it had not been touched by then."""
        if as_of is None:
            return self.groups[ticks]
        known = [group for made, group in self.earlier[ticks] if made <= as_of]
        return known[-1] if known else None

    def between(self, first: int, last: int) -> list[int]:
        """Touched instants in a closed range."""
        return self.order[bisect_left(self.order, first) : bisect_right(self.order, last)]


class Archive:
    """Reads and edits recorded values of points."""

    def __init__(self, config: PlantConfig, clock: Clock, catalogue: Catalogue) -> None:
        self._clock = clock
        self._catalogue = catalogue
        self._share = config.late_share
        self._longest = int(config.late_seconds * SECOND)
        self._future = int(config.future_seconds * SECOND)
        self._changes: dict[int, Changes] = {}

    # --- reading ---

    def horizon(self, point: Point, as_of: int | None = None) -> int:
        """The last instant at which the point can have a computed event now, or could have one then."""
        now = self._clock.latest() if as_of is None else as_of
        return now + (self._future if point.kind.future else 0)

    def _computed(self, point: Point, first: int, last: int, as_of: int | None = None) -> Series:
        now = self._clock.latest() if as_of is None else as_of
        series = events(point, first, min(last, self.horizon(point, as_of)))
        if point.kind.late and len(series) and series.ticks[-1] + self._longest > now:
            return series.take(arrival(point, series.ticks, self._share, self._longest) <= now)
        return series

    def _merged(self, point: Point, first: int, last: int, as_of: int | None = None) -> Series:
        series = self._computed(point, first, last, as_of)
        changes = self._changes.get(point.index)
        touched = changes.between(first, last) if changes else []
        if not changes or not touched:
            return series
        parts: list[Series] = []
        done = 0
        for ticks in touched:
            group = changes.at(ticks, as_of)
            if group is None:
                continue
            begin = int(np.searchsorted(series.ticks, ticks, "left"))
            parts += [series.take(slice(done, begin)), from_events(group)]
            done = int(np.searchsorted(series.ticks, ticks, "right"))
        return concat([*parts, series.take(slice(done, None))])

    def read(
        self,
        point: Point,
        first: int,
        last: int,
        limit: int | None = None,
        *,
        backwards: bool = False,
        as_of: int | None = None,
    ) -> Series:
        """Events with first <= time stamp <= last that the archive holds now (or held then), at most `limit`.

        Ascending and from the begin of the range, or descending and from its end. The work depends on the events
        that are returned, not on the length of the range.
        """
        if last < first or limit == 0:
            return EMPTY
        kind = point.kind
        share = max(kind.keep, 0.05)
        slots = _LONGEST_CHUNK if limit is None else min(_LONGEST_CHUNK, int(limit / share * 1.1) + 16)
        low, high = max(first, point.created), min(last, self.horizon(point, as_of))
        if point.ends is not None:
            high = min(high, point.ends)
        parts: list[Series] = []
        found = 0
        a, b = first, last
        while a <= b:
            if backwards:
                begin = max(a, (min(b, high) // kind.period - slots) * kind.period)
                begin = a if begin <= low else begin
                part = self._merged(point, begin, b, as_of).take(slice(None, None, -1))
                b = begin - 1
            else:
                end = min(b, (max(a, low) // kind.period + slots + 1) * kind.period - 1)
                end = b if end >= high else end
                part = self._merged(point, a, end, as_of)
                a = end + 1
            parts.append(part)
            found += len(part)
            if limit is not None and found >= limit:
                break
            slots = min(_LONGEST_CHUNK, slots * 2)
        series = concat(parts)
        return series if limit is None or len(series) <= limit else series.take(slice(0, limit))

    def count(self, point: Point, first: int, last: int) -> int:
        """How many events `read` would return for a closed range."""
        changes = self._changes.get(point.index)
        if point.plain and not (changes and changes.between(first, last)):
            if last < first:
                return 0
            last = min(last, self.horizon(point))
            return count_plain(point, first, last) + (first <= point.created <= last)
        return len(self.read(point, first, last))

    def latest(self, point: Point, at: int) -> Series:
        """The newest event at or before this instant: a series of one, or none."""
        return self.read(point, point.created if at >= point.created else at, at, 1, backwards=True)

    def end(self, point: Point) -> Series:
        """The last event of the stream, which lies in the future for a future point."""
        far = self.horizon(point)
        changes = self._changes.get(point.index)
        if changes and changes.order:
            far = max(far, changes.order[-1])
        return self.latest(point, far)

    # --- changes by hand ---

    def _group(self, point: Point, ticks: int) -> tuple[Changes, list[Event]]:
        changes = self._changes.setdefault(point.index, Changes())
        if ticks in changes.groups:
            return changes, list(changes.groups[ticks])
        series = self._computed(point, ticks, ticks)
        flags = series.all_flags()
        return changes, [(ticks, series.json(i), int(flags[i])) for i in range(len(series))]

    def add(self, point: Point, ticks: int, value: bytes, flags: int) -> None:
        """Insert an event behind those that lie at the same instant."""
        changes, group = self._group(point, ticks)
        changes.put(ticks, [*group, (ticks, value, flags)], self._clock.now())

    def edit(self, point: Point, ticks: int, ordinal: int, value: bytes, flags: int) -> None:
        """Replace one event; LookupError where there is none."""
        changes, group = self._group(point, ticks)
        if not 0 <= ordinal < len(group):
            raise LookupError(f"{point.name} has {len(group)} events at that time, none with ordinal {ordinal}.")
        group[ordinal] = (ticks, value, flags)
        changes.put(ticks, group, self._clock.now())

    def delete(self, point: Point, first: int, last: int, ordinal: int | None = None) -> int:
        """Delete the events of a closed range (or only the one with this ordinal at each instant); returns how many."""
        gone = 0
        for ticks in sorted(set(self._merged(point, first, last).ticks.tolist())):
            changes, group = self._group(point, ticks)
            kept = [] if ordinal is None else [event for i, event in enumerate(group) if i != ordinal]
            gone += len(group) - len(kept)
            changes.put(ticks, kept, self._clock.now())
        return gone
