"""How far a table was read: what a summary shows as "data up to", and what a progress bar needs."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from lakeflow_pipeline import capabilities
from lakeflow_pipeline.contract import Offset, Options, ReadProgress


@dataclass(frozen=True)
class Reached:
    """What a connector says of an offset (`ReadProgress`), with times instead of texts."""

    until: datetime | None = None
    start: datetime | None = None
    goal: datetime | None = None
    read_at: datetime | None = None
    clock: datetime | None = None

    @classmethod
    def of(cls, connector: Any, table: str, offset: Offset, options: Options) -> Reached:
        """Ask the connector; nothing is known at the beginning or where the connector does not say it."""
        if not offset or not capabilities.tells_progress(connector):
            return cls()
        said: ReadProgress = connector.read_progress(table, offset, dict(options))
        said_times = (said.get("until"), said.get("start"), said.get("goal"), said.get("read_at"), said.get("clock"))
        return cls(*map(_time, said_times))


@dataclass
class ReadTrack:
    """Follows the offsets of one flow through a run."""

    connector: Any
    table: str
    options: Options
    offset: Offset = field(default_factory=dict)
    """The newest offset whose rows are in the table."""
    _begin: datetime | None = None
    _planned_at: float | None = None

    def begins_at(self, offset: Offset) -> None:
        """The run goes on from here."""
        self.offset = offset
        self._begin = self._of(offset).until

    def planned(self, end: Offset) -> tuple[float | None, float | None]:
        """Note that a micro-batch up to ``end`` begins; returns the shares of the run before it and with it."""
        self._planned_at = time.monotonic()
        after = self._of(end)
        begin = self._begin or after.start
        if begin is None or after.until is None or after.goal is None or after.goal <= begin:
            return None, None
        before = self._of(self.offset).until or begin
        whole = (after.goal - begin).total_seconds()
        done, planned = (
            min(1.0, max(0.0, (at - begin).total_seconds() / whole)) for at in (before, min(after.until, after.goal))
        )
        return done, max(done, planned)

    def committed(self, end: Offset, age: float | None = None) -> None:
        """Note that the table holds what lies before ``end``, which was planned ``age`` seconds ago."""
        self.offset = end
        if age is not None:
            self._planned_at = time.monotonic() - age

    def until(self) -> tuple[datetime | None, float | None]:
        """Up to which time the table has data, and how many seconds ago that is.

        By the source's clock as far as it is known: the clock of this machine may differ.
        """
        reached = self._of(self.offset)
        if reached.until is None:
            return None, None
        if reached.clock is not None:
            lag = (reached.clock - reached.until).total_seconds()
        elif reached.read_at is not None and self._planned_at is not None:
            lag = (reached.read_at - reached.until).total_seconds() + time.monotonic() - self._planned_at
        else:
            lag = (datetime.now(timezone.utc) - reached.until).total_seconds()
        return reached.until, max(0.0, lag)

    def _of(self, offset: Offset) -> Reached:
        return Reached.of(self.connector, self.table, offset, self.options)


def _time(text: str | None) -> datetime | None:
    """A time of a connector; PI writes seven digits of a second, of which six are kept."""
    if text is None:
        return None
    whole, dot, rest = text.removesuffix("Z").partition(".")
    return datetime.fromisoformat(f"{whole}{dot}{rest[:6]:<06}" if dot else whole).replace(tzinfo=timezone.utc)
