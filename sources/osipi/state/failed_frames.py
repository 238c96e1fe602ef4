"""Event frames that could not be read, and windows that could not be replaced for it: kept under `state_path`.

What goes wrong while reading cannot reach an offset that was written before. So the reader leaves the frame out and
leaves a small file; the next sweep asks for the frame again, and reading it without trouble removes the file. One whose
attributes alone could not be read is reported and asked again too, but it is not left out. A window
of a database that was not held whole is remembered in the same way, from its earliest begin, until one is read whole
that reaches back as far: the row of a frame that was left in it may have to go when the frame answers.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from osipi.errors import OptionError
from osipi.state import ErrorLog, ErrorRecord
from osipi.state.atomic_files import unwritable, write_whole

UNNAMED = "unnamed-"
"""Begins the key of a frame for which PI tells no id."""


@dataclass(frozen=True)
class FrameReport:
    """One frame that gives no row, or one without its attributes. All times are ticks."""

    key: str
    """Its GUID, or `UNNAMED` and a digest of its place among those of its database that have no id."""
    database: str | None
    """GUID of its database, None where that is not known."""
    web_id: str | None
    name: str | None
    start: int
    """Begin of the earliest window that it was missed in."""
    end: int
    at: int
    """PI's clock when the read was planned that failed last."""
    kind: str
    status: int | None
    message: str
    attempt: int = 1
    begins_after: int | None = None
    """Of a frame without an id: it begins at this time or later, and before the window ends."""
    listed: bool = True
    """Whether a search gave it; one that was asked for by its id may be in the search without one."""
    row: bool = False
    """Whether it has its row, and only the attributes in it could not be read."""

    def record(self, start: int) -> ErrorRecord:
        """The entry of the log, for a window that begins at ``start``; one without length is none."""
        asked_alone = start >= self.end
        return ErrorRecord(
            reported_at=self.at,
            table_name="event_frames",
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

    def __init__(self, state_path: str) -> None:
        self._state_path = state_path
        self._folder = Path(state_path) / "event_frames"

    def all(self, database: str | None = None) -> dict[str, FrameReport]:
        """Reports by key: every one, or those that may be of a database."""
        found = [FrameReport(**content) for path in self._files("*.json") if (content := _content(path))]
        return {one.key: one for one in found if database is None or one.database in (database, None)}

    def count(self) -> int:
        """How many frames give no row, or one without their attributes.

        One that a search shows without an id and one that does not answer to its id are taken for the same.
        """
        found = list(self.all().values())
        unnamed = Counter(one.database for one in found if one.key.startswith(UNNAMED))
        by_id = Counter(one.database for one in found if not one.listed)
        twice = sum(min(count, by_id[database] + by_id[None]) for database, count in unnamed.items())
        return len(found) - min(twice, by_id.total())

    def write(self, reports: Iterable[FrameReport]) -> None:
        """Add to what is known of these frames, and to the log; all that is found at one `at` is one attempt."""
        known = self.all()
        told = [(report.start, _merged(report, known.get(report.key))) for report in reports]
        # The log first: where a kill comes between, the same attempt is told once more, in the same words.
        ErrorLog(self._state_path).add(
            report.record(start) for start, report in told if not _is_told(report, known.get(report.key))
        )
        for _, report in told:
            write_whole(self._folder / f"{report.key}.json", json.dumps(asdict(report)))

    def remove(self, keys: Iterable[str]) -> None:
        """Forget frames that answered, or are gone."""
        for key in keys:
            self._remove(self._folder / f"{key}.json")

    def unreplaced(self, database: str) -> int | None:
        """The begin of the earliest window of a database that was not held whole, None if all were."""
        return self._begins(database)[0]

    def replaced(self, database: str, start: int, *, whole: bool) -> None:
        """A window that begins at ``start`` and reaches up to now was read, and held whole or not."""
        before, _ = self._begins(database)
        if whole:
            self._keep(database, None if before is None or start <= before else before, start)
        else:
            self._keep(database, start if before is None else min(start, before), start)

    def not_replaced(self, database: str) -> None:
        """Of the window of a database that was read last, a frame is missing after all."""
        before, last = self._begins(database)
        begins = [one for one in (before, last) if one is not None]
        self._keep(database, min(begins, default=None), last)

    def _begins(self, database: str) -> tuple[int | None, int | None]:
        """Begin of the earliest window that was not held whole, and of the one that was read last."""
        content = _content(self._window(database)) or {}
        return content.get("start"), content.get("last")

    def _keep(self, database: str, start: int | None, last: int | None) -> None:
        if (start, last) != self._begins(database):
            write_whole(self._window(database), json.dumps({"start": start, "last": last}))

    def _window(self, database: str) -> Path:
        return self._folder / "windows" / f"{database}.json"

    def _files(self, pattern: str) -> list[Path]:
        return sorted(self._folder.glob(pattern)) if self._folder.is_dir() else []

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(self._folder, error) from error


def _is_told(report: FrameReport, before: FrameReport | None) -> bool:
    return before is not None and before.at == report.at


def _merged(report: FrameReport, before: FrameReport | None) -> FrameReport:
    """A report with what was known before: the earliest window, the name, and how often it was asked for."""
    if before is None:
        return report
    begins = (report.begins_after, before.begins_after)
    return replace(
        report,
        start=min(report.start, before.start),
        attempt=before.attempt + (before.at != report.at),
        name=report.name or before.name,
        web_id=report.web_id or before.web_id,
        listed=report.listed or before.listed,
        # Asked for by its id, a frame may be one of any database.
        database=report.database if report.listed or report.database == before.database else None,
        begins_after=None if None in begins else min(one for one in begins if one is not None),
    )


def _content(path: Path) -> dict[str, Any] | None:
    """What a file holds, None when it is not there (any more)."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise OptionError(f"option 'state_path': {path} is not readable ({error}): remove the file") from error
    if not isinstance(content, dict):
        raise OptionError(f"option 'state_path': {path} holds something else than a report: remove the file")
    return content
