"""Streams: what PI Web API reads values of. A PI point is one, an AF attribute is another."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import numpy as np

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.af_templates import FORMULA
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.points import Point
from pi_simulator.plant.series import EMPTY, GOOD, Series, from_events, pack, widen
from pi_simulator.plant.states import system_state
from pi_simulator.ticks import from_iso, to_text

NOT_NUMERIC = ("Digital", "String", "Timestamp", "Blob")
_DATA_TYPES_WITHOUT_NUMBERS = ("String", "EnumerationValue", "DateTime", "Guid", "Boolean")


_EVER = 1 << 62


class StreamError(Exception):
    """One stream cannot be read.

    `whole`: the error is that of the whole streamset. `missing`: the streamset leaves the stream out and says nothing.
    """

    def __init__(self, status: int, message: str, *, whole: bool = False, missing: bool = False) -> None:
        super().__init__(message)
        self.status, self.message, self.whole, self.missing = status, message, whole, missing

    def as_api_error(self) -> ApiError:
        """The answer of a single-stream read."""
        return ApiError(self.status, self.message)


@dataclass(frozen=True, slots=True)
class Stream:
    """A point or attribute in the context of a call."""

    call: Call
    source: Point | Attribute

    @property
    def web_id(self) -> str:
        """WebID in the type of the call."""
        if isinstance(self.source, Point):
            return self.call.encode(identities.of_point(self.source))
        return self.call.encode(identities.of_attribute(self.call.sim.plant.assets, self.source))

    @property
    def name(self) -> str:
        """Name."""
        return self.source.name

    @property
    def path(self) -> str:
        """Path."""
        return self.source.path

    @property
    def units(self) -> str:
        """UnitsAbbreviation: attributes have a unit; for points PI Web API leaves it to the point's own attribute."""
        if isinstance(self.source, Point):
            return self.source.kind.units if self.call.sim.config.point_units else ""
        return self.source.definition.units[1]

    @property
    def link(self) -> str:
        """Links.Source."""
        kind = "points" if isinstance(self.source, Point) else "attributes"
        return self.call.link(f"{kind}/{self.web_id}")

    @property
    def point(self) -> Point | None:
        """The PI point behind it."""
        if isinstance(self.source, Point):
            return self.source
        return self.call.sim.plant.assets.point(self.source)

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

    @property
    def default_range(self) -> tuple[str, str] | None:
        """Start and end of the event frame that owns it."""
        if isinstance(self.source, Attribute) and isinstance(self.source.owner, Frame):
            frame = self.source.owner
            return to_text(frame.start), "*" if frame.open else to_text(frame.end)
        return None

    def check(self) -> None:
        """StreamError when this stream cannot be read now."""
        sim = self.call.sim
        fault = sim.faults.of_stream(self.name if isinstance(self.source, Point) else self.path, self.call.line)
        if fault is not None:
            raise StreamError(fault.status, fault.message, whole=fault.whole)
        if isinstance(self.source, Attribute):
            if self.source.definition.type == "Unsupported":
                raise StreamError(501, f"The value type of '{self.path}' is not supported.", whole=True)
            if self.has_history and self.point is None:
                raise StreamError(410, f"PI Point not found '\\\\PIDA1\\{self.name.upper()}.PV'.")
        point = self.point
        if point is not None and sim.denied(point):
            raise StreamError(
                sim.config.denied_status,
                f"The point '{point.path}' cannot be read with this identity.",
                whole=sim.config.denied_streamset == "whole",
                missing=sim.config.denied_streamset == "missing",
            )
        if point is not None and point.kind.point_type == "Blob" and sim.config.blob_values == "501":
            raise StreamError(501, f"The value type of '{self.path}' is not supported.", whole=True)

    # --- values ---

    def read(self, first: int, last: int, limit: int | None = None, *, backwards: bool = False) -> Series:
        """Recorded events of a closed range, in the direction of travel."""
        point = self.point
        if point is None:
            return EMPTY
        first = max(first, self.mounted_from)
        return evaluated(self.source, self.call.sim.plant.archive.read(point, first, last, limit, backwards=backwards))

    def latest(self, at: int) -> Series:
        """The newest event at or before an instant: one or none."""
        if not self.has_history:
            return self._static()
        return self.read(-_EVER, at, 1, backwards=True) if self.point else EMPTY

    def first_after(self, at: int) -> Series:
        """The oldest event after an instant: one or none."""
        point = self.point
        horizon = self.call.sim.plant.archive.horizon(point) if point else at
        return self.read(at + 1, horizon, 1)

    def end(self) -> Series:
        """The last event of the stream."""
        point = self.point
        return evaluated(self.source, self.call.sim.plant.archive.end(point)) if point else self._static()

    def count(self, first: int, last: int) -> int:
        """Events of a closed range."""
        point = self.point
        return self.call.sim.plant.archive.count(point, max(first, self.mounted_from), last) if point else 0

    @property
    def mounted_from(self) -> int:
        """Events before this time are in archive files that are not mounted."""
        config = self.call.sim.config
        if config.archive_away == "no":
            return -_EVER
        return from_iso(config.archive_away_before) if config.archive_away_before else _EVER

    def _static(self) -> Series:
        """The value of an attribute without history: stamped 1970 as AF does, or with the end of its event frame."""
        if not isinstance(self.source, Attribute):
            return EMPTY
        owner = self.source.owner
        at = 0 if not isinstance(owner, Frame) else owner.start if owner.open else owner.end
        return from_events([(at, msgspec.json.encode(self.source.static_value()), GOOD)])


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


@dataclass(frozen=True, slots=True)
class Unknown:
    """A WebID that decodes, but leads to nothing."""

    web_id: str
    name: str = ""
    path: str = ""
    units: str = ""
    link: str = ""


Source = Stream | Unknown
"""What a WebID of a streamset leads to."""


def at_time(stream: Stream, at: int) -> Series:
    """The value at an instant: interpolated, or held where the stream steps; No Data where there is none."""
    before = stream.latest(at)
    if not len(before):
        return from_events([(at, system_state("No Data"), 0)])
    if int(before.ticks[0]) == at or not stream.has_history:
        return before
    held = Series(np.array([at], dtype=np.int64), before.text, before.flags)
    if stream.stepped or not before.numeric()[0]:
        return held
    after = stream.first_after(at)
    if not len(after) or not after.numeric()[0]:
        return held
    t0, t1 = int(before.ticks[0]), int(after.ticks[0])
    v0, v1 = float(before.numbers()[0]), float(after.numbers()[0])
    return from_events([(at, b"%r" % (v0 + (v1 - v0) * ((at - t0) / (t1 - t0))), GOOD)])
