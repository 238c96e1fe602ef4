"""Objects whose part could not be read in the last run of a table: kept under `state_path`, so that attempts count up.

A read that gets the part, or no longer finds the object, removes the report and says so in the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from osipi.piwebapi.failures import Failure
from osipi.state.checked import checked
from osipi.state.error_record import ErrorRecord
from osipi.state.report_store import ReportStore, attempts


@dataclass(frozen=True)
class PartReport:
    """One object whose part is missing. Times are ticks."""

    web_id: str
    name: str | None
    at: int
    """PI's clock in the last read that failed."""
    kind: str
    status: int | None
    message: str
    attempt: int = 1

    def record(self, table: str) -> ErrorRecord:
        """The entry of the log of ``table``."""
        return ErrorRecord(
            reported_at=self.at,
            table_name=table,
            web_id=self.web_id,
            tag=self.name,
            window_start=None,
            window_end=None,
            kind=self.kind,
            http_status=self.status,
            message=self.message,
            attempt=self.attempt,
        )


class PartReports:
    """The reports of a table. Raises :class:`OptionError` for a folder that cannot be used."""

    def __init__(self, state_path: str, table: str) -> None:
        self._store = ReportStore(state_path, table, "remove the file")

    def count(self) -> int:
        """How many objects lacked their part in the last read."""
        return len(self._store.files("*.json"))

    def write(self, failures: Sequence[Failure], at: int) -> None:
        """Report what failed in a whole read at ``at`` (ticks), and that what failed before and now did not is read."""
        known = {report.web_id: report for report in self._all()}
        failed = [_report(failure, at, known.get(failure.key)) for failure in failures]
        missing = {report.web_id for report in failed}
        read = [report for report in known.values() if report.web_id not in missing]
        message = "the part was read, or PI no longer lists the object"
        # The log first: after a kill in between, the same attempt is logged once more, in the same words.
        self._store.log(report.record(self._store.table) for report in failed)
        self._store.log(report.record(self._store.table).recovered(at, message) for report in read)
        for report in failed:
            self._store.write(self._store.folder / _file(report), asdict(report))
        for report in read:
            self._store.remove(self._store.folder / _file(report))

    def _all(self) -> list[PartReport]:
        return [one for path in self._store.files("*.json") if (one := self._read(path))]

    def _read(self, path: Path) -> PartReport | None:
        content = self._store.read(path)
        try:
            return None if not content else checked(PartReport, content)
        except (ValueError, TypeError) as error:
            raise self._store.unreadable(path, error) from error


def _report(failure: Failure, at: int, before: PartReport | None) -> PartReport:
    report = PartReport(
        failure.key, failure.name, at, failure.reported_kind, failure.status, failure.message, attempts(at, before)
    )
    return replace(report, name=report.name or (before.name if before else None))


def _file(report: PartReport) -> str:
    """WebIDs differ in the case of letters, which names of files may not."""
    return sha256(report.web_id.encode()).hexdigest()[:32] + ".json"
