"""Event frames that could not be read, and windows that could not be replaced for it: kept under `state_path`.

An offset is written before the read that it ends, so it cannot say what failed in that read. The reader leaves the
frame out and writes a small file. The next sweep asks for the frame again; a read that gets it removes the file. A
frame that lacks only its details, such as attribute values, is reported and asked for again too, but has its rows.

The earliest begin of a window that was not read whole is kept in the same way, until a window is read whole that begins
as early: the rows of a frame that was missing may have to be deleted when the frame answers.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from osipi.piwebapi.failures import Failure
from osipi.piwebapi.webid import is_guid
from osipi.state.checked import checked
from osipi.state.error_record import ErrorRecord
from osipi.state.report_store import ReportStore, attempts

UNNAMED = "unnamed-"
"""Begins the key of a frame that PI lists without an id."""


@dataclass(frozen=True)
class FrameReport:
    """One frame that gives no row, or one without its details. All times are ticks."""

    key: str
    """Its GUID, or `UNNAMED` and a digest of its place among those of its database that have no id."""
    database: str | None
    """GUID of its database, None where it is not known."""
    web_id: str | None
    name: str | None
    start: int
    """Begin of the earliest window in which it is missing."""
    end: int
    at: int
    """PI's clock when the last read that failed was planned."""
    kind: str
    status: int | None
    message: str
    attempt: int = 1
    begins_after: int | None = None
    """For a frame without an id: it begins at this time or later, and before the window ends."""
    listed: bool = True
    """Whether a search gave it. A frame that was asked for by its id may be in the search without one."""
    row: bool = False
    """Whether it has its rows, and only their details could not be read."""

    @classmethod
    def of(cls, failure: Failure, database: str | None, read_at: int) -> FrameReport:
        """The report of a frame that failed in a read of a ``database`` (GUID) planned at ``read_at`` (ticks).

        The failure says in which window; one without length where the frame was asked for by its id.
        """
        start = read_at if failure.start is None else failure.start
        return cls(
            key=failure.key,
            database=database,
            web_id=failure.web_id,
            name=failure.name,
            start=start,
            end=start if failure.end is None else failure.end,
            at=read_at,
            kind=failure.reported_kind,
            status=failure.status,
            message=failure.message,
        )

    def record(self, table: str, start: int) -> ErrorRecord:
        """The entry of the log of ``table``, for a window that begins at ``start``; one without length is none."""
        asked_alone = start >= self.end
        return ErrorRecord(
            reported_at=self.at,
            table_name=table,
            web_id=self.web_id,
            tag=self.name,
            window_start=None if asked_alone else start,
            window_end=None if asked_alone else self.end,
            kind=self.kind,
            http_status=self.status,
            message=self.message,
            attempt=self.attempt,
        )


class FrameReports:
    """The reports of a table. Raises :class:`OptionError` for a folder that cannot be used."""

    def __init__(self, state_path: str, table: str) -> None:
        self._store = ReportStore(state_path, table, "remove the file")

    def all(self, database: str | None = None) -> dict[str, FrameReport]:
        """Reports by key: every one, or those that may be of a database."""
        found = [one for path in self._store.files("*.json") if (one := self._report(path))]
        return {one.key: one for one in found if database is None or one.database in (database, None)}

    def _report(self, path: Path) -> FrameReport | None:
        content = self._store.read(path)
        try:
            return None if not content else checked(FrameReport, content)
        except (ValueError, TypeError) as error:
            raise self._store.unreadable(path, error) from error

    def count(self) -> int:
        """How many frames give no row, or one without its details.

        A frame that a search gives without an id and one that cannot be read by its id count as the same frame.
        """
        found = list(self.all().values())
        unnamed = Counter(one.database for one in found if one.key.startswith(UNNAMED))
        by_id = Counter(one.database for one in found if not one.listed)
        twice = sum(min(count, by_id[database] + by_id[None]) for database, count in unnamed.items())
        return len(found) - min(twice, by_id.total())

    def write(self, reports: Iterable[FrameReport]) -> None:
        """Merge with what is known of these frames, and add to the log; reports of one `at` are one attempt."""
        known = self.all()
        merged = [(report.start, _merged(report, known.get(report.key))) for report in reports]
        # The log first: after a kill in between, the same attempt is logged once more, in the same words.
        self._store.log(
            report.record(self._store.table, start)
            for start, report in merged
            if not _is_logged(report, known.get(report.key))
        )
        for _, report in merged:
            self._store.write(self._file(report.key), asdict(report))

    def remove(self, keys: Iterable[str], read_at: int) -> None:
        """Remove the reports of frames that answered, or are gone, in the read planned at ``read_at``, and log it."""
        known, done = self.all(), list(keys)
        settled = [known[key] for key in done if key in known]
        message = "the frame was read, or PI no longer has it"
        self._store.log(
            report.record(self._store.table, report.start).recovered(read_at, message) for report in settled
        )
        for key in done:
            self._store.remove(self._file(key))

    def _file(self, key: str) -> Path:
        """Named as the key, or where that is a WebID, which may hold any character, as a digest of it."""
        plain = key.startswith(UNNAMED) or is_guid(key)
        name = key if plain else f"webid-{hashlib.blake2b(key.encode(), digest_size=16).hexdigest()}"
        return self._store.folder / f"{name}.json"

    def unreplaced(self, database: str) -> int | None:
        """Where the earliest window of a database begins that was not read whole, ticks; None without one."""
        return self._begins(database)[0]

    def replaced(self, database: str, start: int, *, whole: bool) -> None:
        """A window from ``start`` up to the end of what was read so far was read, ``whole`` or not."""
        before, _ = self._begins(database)
        if whole:
            self._keep(database, None if before is None or start <= before else before, start)
        else:
            self._keep(database, start if before is None else min(start, before), start)

    def not_replaced(self, database: str) -> None:
        """A frame is missing after all in the window of a database that was read last."""
        before, last = self._begins(database)
        begins = [one for one in (before, last) if one is not None]
        self._keep(database, min(begins, default=None), last)

    def _begins(self, database: str) -> tuple[int | None, int | None]:
        """Where the earliest window begins that was not read whole, and the window that was read last."""
        path = self._window(database)
        content = self._store.read(path) or {}
        start, last = content.get("start"), content.get("last")
        if not isinstance(start, int | None) or not isinstance(last, int | None):
            raise self._store.unreadable(path, TypeError("its times are no numbers"))
        return start, last

    def _keep(self, database: str, start: int | None, last: int | None) -> None:
        if (start, last) != self._begins(database):
            self._store.write(self._window(database), {"start": start, "last": last})

    def _window(self, database: str) -> Path:
        return self._store.folder / "windows" / f"{database}.json"


def _is_logged(report: FrameReport, before: FrameReport | None) -> bool:
    return before is not None and before.at == report.at


def _merged(report: FrameReport, before: FrameReport | None) -> FrameReport:
    """A report with what was known before: the earliest window, the name, and the number of attempts."""
    if before is None:
        return report
    begins = (report.begins_after, before.begins_after)
    return replace(
        report,
        start=min(report.start, before.start),
        attempt=attempts(report.at, before),
        name=report.name or before.name,
        web_id=report.web_id or before.web_id,
        listed=report.listed or before.listed,
        # A frame that was asked for by its id may be in any database.
        database=report.database if report.listed or report.database == before.database else None,
        begins_after=None if None in begins else min(one for one in begins if one is not None),
    )
