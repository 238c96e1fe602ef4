"""What can be read of one point or attribute, without a call: its events, and what holds between them.

PI Web API reference, stream/GetInterpolated and stream/GetValue; AF SDK, AFData.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from pi_simulator.plant import Plant
from pi_simulator.plant.af_templates import FORMULA
from pi_simulator.plant.annotations import Annotation, of_event
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.points import Point
from pi_simulator.plant.series import (
    ANNOTATED,
    EMPTY,
    GOOD,
    QUESTIONABLE,
    Mask,
    Series,
    concat,
    from_events,
    pack,
    widen,
)
from pi_simulator.plant.states import system_state
from pi_simulator.ticks import MINUTE, Bytes2D, Ticks

NOT_NUMERIC = ("Digital", "String", "Timestamp", "Blob")
_DATA_TYPES_WITHOUT_NUMBERS = ("String", "EnumerationValue", "DateTime", "Guid", "Boolean")

EVER = 1 << 62

Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class History:
    """A point or attribute. Events before `mounted_from` are in archive files that are not mounted."""

    plant: Plant
    source: Point | Attribute
    mounted_from: int = -EVER
    as_of: int | None = None
    """Show events as the archive held them at this time; none: as it holds them now."""
    away: str = "No Data"
    """The system state of times that lie in archive files which are not mounted."""

    @property
    def point(self) -> Point | None:
        """The PI point behind it."""
        if isinstance(self.source, Point):
            return self.source
        return self.plant.assets.point(self.source)

    @property
    def has_history(self) -> bool:
        """Whether it reads a PI point."""
        return isinstance(self.source, Point) or self.source.point_index is not None

    @property
    def stepped(self) -> bool:
        """Whether values hold until the next, instead of running to it."""
        point = self.point
        if point is None:
            return True
        own = isinstance(self.source, Attribute) and self.source.definition.step
        return own or point.kind.step or point.kind.point_type in NOT_NUMERIC

    @property
    def numeric(self) -> bool:
        """Whether its values are numbers when all is well."""
        point = self.point
        if point is None:
            return (
                not isinstance(self.source, Attribute) or self.source.definition.type not in _DATA_TYPES_WITHOUT_NUMBERS
            )
        return point.kind.point_type not in NOT_NUMERIC

    def read(self, first: int, last: int, limit: int | None = None, *, backwards: bool = False) -> Series:
        """Recorded events of a closed range, in the direction of travel."""
        point = self.point
        if point is None:
            return EMPTY
        first = max(first, self.mounted_from)
        events = self.plant.archive.read(point, first, last, limit, backwards=backwards, as_of=self.as_of)
        return evaluated(self.source, events)

    def latest(self, at: int) -> Series:
        """The newest event at or before an instant: one or none."""
        if not self.has_history:
            return self._static()
        return self.read(-EVER, at, 1, backwards=True) if self.point else EMPTY

    def first_after(self, at: int) -> Series:
        """The oldest event after an instant: one or none."""
        point = self.point
        horizon = self.plant.archive.horizon(point, self.as_of) if point else at
        return self.read(at + 1, horizon, 1)

    def end(self) -> Series:
        """The last event of the stream."""
        point = self.point
        return evaluated(self.source, self.plant.archive.end(point)) if point else self._static()

    def count(self, first: int, last: int) -> int:
        """Events of a closed range."""
        point = self.point
        return self.plant.archive.count(point, max(first, self.mounted_from), last) if point else 0

    def _static(self) -> Series:
        """The value of an attribute without history: stamped 1970 as AF does, or with the end of its event frame."""
        if not isinstance(self.source, Attribute):
            return EMPTY
        owner = self.source.owner
        at = 0 if not isinstance(owner, Frame) else owner.start if owner.open else owner.end
        value = self.source.static_value()
        failed = isinstance(value, dict) and "Errors" in value  # AF could not evaluate the attribute
        return from_events([(at, msgspec.json.encode(value), 0 if failed else GOOD)])


def evaluated(source: Point | Attribute, series: Series) -> Series:
    """What an attribute shows of its point's events: a formula calculates, others show them as they are."""
    if not (isinstance(source, Attribute) and source.definition.plugin == FORMULA) or not len(series):
        return series
    numbers = series.numbers()
    texts = [b"%r" % (number * 0.5) for number in numbers.tolist()]
    calculated = pack(texts)
    failed = ~np.isfinite(numbers)
    states = pack([system_state("Calc Failed")])
    width = max(calculated.shape[1], states.shape[1])
    text = widen(calculated, width).copy()
    text[failed] = widen(states, width)[0]
    flags = series.all_flags().copy()
    flags[failed] = 0
    return Series(series.ticks, text, flags)


def at_time(history: History, at: int) -> Series:
    """The value at an instant, as `at_times` has it; of an attribute without history its one value."""
    before = history.latest(at)
    if not history.has_history:
        return before if len(before) else _no_data(history, np.array([at], dtype=np.int64))
    return _between(history, concat([before, history.first_after(at)]), np.array([at], dtype=np.int64))


def at_times(history: History, ticks: Ticks) -> Series:
    """Values at ascending instants of a stream with history: recorded, interpolated, or held where the stream steps.

    A line runs between two good numbers. The last of several events at one time holds from there. Before the first
    event, and more than ten minutes after now, there is No Data.
    """
    point = history.point
    if not len(ticks) or point is None:
        return _no_data(history, ticks)
    first, last = int(ticks[0]), int(ticks[-1])
    if (last - first) // point.kind.period > 200 * len(ticks) + 10_000:
        return concat([at_time(history, at) for at in ticks.tolist()])
    events = concat([history.latest(first - 1), history.read(first, last), history.first_after(last)])
    return _between(history, events, ticks)


def _no_data(history: History, ticks: Ticks) -> Series:
    """No values: No Data, or what stands for archive files that are not mounted."""
    text = pack([system_state(history.away if at < history.mounted_from else "No Data") for at in ticks.tolist()])
    return Series(ticks, text, np.zeros(len(ticks), dtype=np.uint8))


def _between(history: History, events: Series, ticks: Ticks) -> Series:
    """Values at instants, given all events around them."""
    point = history.point
    known = np.full(len(ticks), point is not None)
    if point is not None and not point.kind.future:
        known &= ticks <= history.plant.clock.now() + 10 * MINUTE
    at = np.searchsorted(events.ticks, ticks, "right") - 1
    known &= at >= 0
    if not known.any():
        return _no_data(history, ticks)
    at = np.maximum(at, 0)
    after = np.minimum(at + 1, len(events) - 1)
    exact = known & (events.ticks[at] == ticks)
    flags, errors = events.all_flags(), events.all_errors()
    good = ((flags & GOOD) != 0) & events.numeric()
    runs = known & ~exact & (after > at) & good[at] & good[after] & (not history.stepped)
    held = Series(ticks, events.text[at], (flags[at] & (GOOD | QUESTIONABLE)).astype(np.uint8), errors[at])
    text, kept = held.text, np.where(exact, flags[at], held.all_flags())
    if runs.any():
        text = _set(text, runs, pack([b"%r" % value for value in _line(events, ticks, at, after)[runs].tolist()]))
        kept = np.where(runs, GOOD | (flags[at] | flags[after]) & QUESTIONABLE, kept)
    if not known.all():
        text = _set(text, ~known, _no_data(history, ticks[~known]).text)
    kept = np.where(known, kept, 0).astype(np.uint8)
    failed = held.all_errors() & known
    return Series(ticks, text, kept, failed if failed.any() else None)


def _line(events: Series, ticks: Ticks, at: Places, after: Places) -> NDArray[np.float64]:
    numbers = events.numbers()
    t0, t1 = events.ticks[at], events.ticks[after]
    share = (ticks - t0) / np.where(t1 > t0, t1 - t0, 1)
    with np.errstate(over="ignore", invalid="ignore"):
        line = numbers[at] + (numbers[after] - numbers[at]) * share
        steep = numbers[at] * (1 - share) + numbers[after] * share  # where the difference is no double
    return np.where(np.isfinite(line), line, steep)


def _set(text: Bytes2D, where: Mask, rows: Bytes2D) -> Bytes2D:
    """The texts with other rows in these places."""
    width = max(text.shape[1], rows.shape[1])
    out = widen(text, width).copy()
    out[where] = widen(rows, width)
    return np.asarray(out)


def value_of_frame(plant: Plant, attribute: Attribute, frame: Frame) -> Series:
    """The value of an attribute of an event frame: captured when the frame ended, or that of now while it is open."""
    if frame.open:
        return History(plant, attribute).latest(plant.clock.now())
    return at_time(History(plant, attribute, as_of=frame.end), frame.end)


def annotations_of(history: History, series: Series) -> dict[int, list[Annotation]]:
    """The annotations of the annotated events of a series, by position; they belong to the point."""
    point = history.point
    marked = np.flatnonzero(series.all_flags() & ANNOTATED).tolist()
    if point is None or not marked:
        return {}
    falling = len(series) > 1 and bool(series.ticks[0] > series.ticks[-1])
    found: dict[int, list[Annotation]] = {}
    seen: dict[int, int] = {}
    for i in reversed(marked) if falling else marked:
        ticks = int(series.ticks[i])
        seen[ticks] = seen.get(ticks, -1) + 1
        found[i] = of_event(point, ticks, seen[ticks])
    return found


MODES = ("Auto", "AtOrBefore", "Before", "AtOrAfter", "After", "Exact")
"""Retrieval modes (AF SDK, AFRetrievalMode)."""


def recorded_at(history: History, at: int, mode: str) -> Series:
    """The recorded event at or near an instant: one or none. Of several at one time the first."""
    exact = history.read(at, at, 1)
    if mode == "Exact" or (len(exact) and mode in ("Auto", "AtOrBefore", "AtOrAfter")):
        return exact
    if mode in ("AtOrAfter", "After"):
        return history.first_after(at)
    found = history.latest(at - 1)
    return history.first_after(at) if mode == "Auto" and not len(found) else found


def plot(history: History, start: int, end: int, intervals: int) -> Series:
    """Significant events: of each interval the first, the last, the lowest, the highest and one that is not good."""
    events = history.read(start, end)
    if not len(events):
        return events
    bounds = [start + (end - start) * n // intervals for n in range(intervals)]
    places = np.searchsorted(events.ticks, np.array([*bounds, end + 1], dtype=np.int64), "left")
    good = ((events.all_flags() & GOOD) != 0) & events.numeric()
    bad = (events.all_flags() & GOOD) == 0
    numbers = events.numbers()
    chosen: set[int] = set()
    for a, b in zip(places[:-1].tolist(), places[1:].tolist(), strict=True):
        if a == b:
            continue
        chosen |= {a, b - 1}
        numeric = a + np.flatnonzero(good[a:b])
        if len(numeric):
            chosen |= {int(numeric[numbers[numeric].argmin()]), int(numeric[numbers[numeric].argmax()])}
        chosen |= set((a + np.flatnonzero(bad[a:b])[:1]).tolist())
    return events.take(np.array(sorted(chosen), dtype=np.intp))
