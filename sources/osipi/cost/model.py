"""What a run would read and cost PI, as values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Source = Literal["measured", "estimated", "unknown"]


@dataclass(frozen=True)
class StreamsForecast:
    """What a run would read of a table of streams. A number that cannot be known is None."""

    streams: int
    """Streams that are read."""
    troubled: int
    """Failing streams: the run asks them again and reads them if they answer. They are in no other number here."""
    missing: int
    """Points that were selected by name and are not there."""
    start: str | None
    """The earliest time that is read, ISO 8601; None where nothing is left to read."""
    end: str | None
    """The latest one, not part of it."""
    events: int | None
    events_from: Source
    """`measured`: PI counted the events of every stream. `estimated`: of a sample. `unknown`: PI counts none."""
    uncounted: int
    """Streams whose events PI did not count, though it was asked: they are in no figure."""
    requests: int | None
    """Requests for events; a run also lists the streams and asks for PI's clock."""
    bytes: int | None
    """Size of the answers, JSON as it is decoded."""
    micro_batches: int
    planning_requests: int
    """Requests for counts by which the micro-batches were bounded. The run makes them again, and more of them where it
    is longer than a plan looks ahead."""
    minutes: float | None
    """One request after another at the speed that was measured: a run has several under way at once."""
    timed_requests: int
    """Requests for events that were made to measure size and speed."""
    limits: tuple[str, ...]
    """Limits that the run meets, a sentence each."""


@dataclass(frozen=True)
class Cost:
    """What a table says that a run would read of it now."""

    note: str
    """What is read, in a sentence."""
    streams: StreamsForecast | None = None
    """None for tables that are not read as streams of events."""


@dataclass(frozen=True)
class TableForecast:
    """What a run would do for one table of a spec."""

    table: str
    """Destination."""
    source_table: str
    note: str
    """What is read, in a sentence."""
    streams: StreamsForecast | None = None
    """None for tables that are not read as streams of events."""


@dataclass(frozen=True)
class Forecast:
    """Every table of a run."""

    tables: tuple[TableForecast, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """As the command line prints it."""
        return {"tables": [_table(table) for table in self.tables]}


def _table(table: TableForecast) -> dict[str, Any]:
    fields = asdict(table)
    streams = fields.pop("streams")
    return {**fields, **({**streams, "limits": list(streams["limits"])} if streams is not None else {})}
