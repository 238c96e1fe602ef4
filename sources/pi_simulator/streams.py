"""Streams: what PI Web API reads values of. A PI point is one, an AF attribute is another."""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.history import EVER, History
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.points import Point
from pi_simulator.ticks import from_iso, to_text


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
    def history(self) -> History:
        """What can be read of it."""
        config = self.call.sim.config
        mounted = -EVER
        if config.archive_away != "no":
            mounted = from_iso(config.archive_away_before) if config.archive_away_before else EVER
        away = "Arc Off-line" if config.archive_away == "state" else "No Data"
        return History(self.call.sim.plant, self.source, mounted, away=away)

    @property
    def point(self) -> Point | None:
        """The PI point behind it."""
        return self.history.point

    @property
    def has_history(self) -> bool:
        """Whether it reads a PI point."""
        return self.history.has_history

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
