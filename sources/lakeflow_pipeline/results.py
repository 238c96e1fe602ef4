"""What a run did, per table, and what that means for the exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from lakeflow_pipeline.errors import EXIT_CONFIGURATION, EXIT_FAILED, EXIT_OK, EXIT_SOURCE

Status = Literal["ok", "partial", "failed", "skipped"]


@dataclass(frozen=True)
class TableResult:
    """One table of a run.

    ``partial``: complete except for ``streams_failing`` streams that the source refuses. ``skipped``: a continuous run
    ended before it committed anything of the table.
    """

    table: str
    """Destination, dotted."""
    source_table: str
    status: Status
    rows_read: int = 0
    rows_written: int = 0
    """Rows inserted, updated, closed or deleted in the table."""
    batches: int = 0
    """Micro-batches committed."""
    seconds: float = 0.0
    streams_failing: int = 0
    error: str | None = None
    """One sentence, only when failed."""
    error_kind: str | None = None
    """``configuration``, ``source`` or ``fault``, only when failed."""
    until: datetime | None = None
    """The table has the data of all its streams before this time; ``None`` for a table that is read whole."""
    lag_seconds: float | None = None
    """How long ago that time was when the table was done."""
    streams_without_history: int = 0
    """Selected streams that can have no rows: they are left out, and the table is complete without them."""

    def to_json(self) -> dict[str, Any]:
        """The entry of ``tables`` that `RunResult.to_json` holds."""
        return {
            "table": self.table,
            "status": self.status,
            "rows_read": self.rows_read,
            "rows_written": self.rows_written,
            "batches": self.batches,
            "seconds": round(self.seconds, 3),
            "streams_failing": self.streams_failing,
            "streams_without_history": self.streams_without_history,
            "until": None if self.until is None else self.until.isoformat().replace("+00:00", "Z"),
            "lag_seconds": None if self.lag_seconds is None else round(self.lag_seconds, 3),
            "error": self.error,
        }

    def after(self, earlier: TableResult) -> TableResult:
        """This pass of a continuous run added to the passes before it; a skipped pass adds nothing."""
        if self.status == "skipped":
            return earlier
        return TableResult(
            table=self.table,
            source_table=self.source_table,
            status=self.status,
            rows_read=earlier.rows_read + self.rows_read,
            rows_written=earlier.rows_written + self.rows_written,
            batches=earlier.batches + self.batches,
            seconds=earlier.seconds + self.seconds,
            streams_failing=self.streams_failing,
            streams_without_history=self.streams_without_history,
            until=self.until or earlier.until,
            lag_seconds=self.lag_seconds if self.until else earlier.lag_seconds,
            error=self.error,
            error_kind=self.error_kind,
        )


@dataclass(frozen=True)
class RunResult:
    """All tables of a run, in the order of the spec."""

    tables: Sequence[TableResult] = field(default_factory=tuple)
    signal: int | None = None
    """The number of the signal that ended the run before its time."""

    def to_json(self) -> dict[str, Any]:
        """One JSON-able object: ``{"tables": [{table, status, rows_read, ...}]}``."""
        return {"tables": [table.to_json() for table in self.tables]}

    def exit_code(self, fail_on_errors: bool = False) -> int:
        """0: done. 1: a table failed. 2 or 3: all failed tables failed by configuration, or all by the source.

        130 or 143: SIGINT or SIGTERM ended the run. With ``fail_on_errors`` a partial table counts as failed.
        """
        if self.signal is not None:
            return 128 + self.signal
        kinds = {table.error_kind for table in self.tables if table.status == "failed"}
        if kinds == {"source"}:
            return EXIT_SOURCE
        if kinds == {"configuration"}:
            return EXIT_CONFIGURATION
        partial = fail_on_errors and any(table.status == "partial" for table in self.tables)
        return EXIT_FAILED if kinds or partial else EXIT_OK
