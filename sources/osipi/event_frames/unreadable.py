"""What a read does about single frames that it cannot read: goes on without them, and says so."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from copy import copy
from dataclasses import replace
from typing import NamedTuple

from osipi.event_frames.rows import start_ticks
from osipi.listing.fields import Item, guid, text
from osipi.listing.servers import Database
from osipi.options import EventFrameOptions
from osipi.piwebapi import MalformedResponseError, PiWebApiError, webid
from osipi.piwebapi.failures import kind_of
from osipi.state.failed_frames import UNNAMED, FrameReport, FrameReports


class MissedFrame(NamedTuple):
    """Which frame a report is about, as `FrameReport` says it."""

    key: str
    database: str | None
    web_id: str | None
    name: str | None


class FrameTroubles:
    """The frames of one database that a read had to leave out. Times are ticks."""

    def __init__(self, options: EventFrameOptions, database: Database, start: int, end: int, read_at: int) -> None:
        self._reports = FrameReports(options.state_path) if options.state_path else None
        self._replaces = options.emit_windows
        self._database = database
        self._start = start
        self._end = end
        self._read_at = read_at
        self._found: dict[str, FrameReport] = {}
        self._unnamed = 0

    def __contains__(self, frame: str) -> bool:
        """Whether a frame was left out already."""
        return frame in self._found

    def begins(self, item: Item) -> int | None:
        """When a listed frame begins; one that does not tell has no row."""
        try:
            return start_ticks(item)
        except MalformedResponseError as error:
            self.add(guid(item), item, error)
            return None

    def add(
        self,
        frame: str | None,
        item: Item,
        error: PiWebApiError,
        begins_after: int | None = None,
        *,
        listed: bool = True,
        row: bool = False,
    ) -> None:
        """A frame (its GUID, if PI tells it, and what PI lists of it) has no row. Raises without a `state_path`.

        With ``row`` it has one, which says by itself that its attributes could not be read: then nothing is raised.

        ``begins_after`` is when the one before it in the list begins, if there is one. ``listed`` is false where it
        was asked for by its id.
        """
        name = text(item, "Name")
        if self._reports is None and row:
            return
        if self._reports is None:
            raise unreadable_frame(error, frame, name) from error
        if frame is None:
            self._unnamed += 1
        digest = hashlib.blake2b(f"{self._database.id}{self._unnamed}".encode(), digest_size=12).hexdigest()
        web_id = webid.encode_event_frame(self._database.system_id, frame) if frame else None
        missed = MissedFrame(frame or UNNAMED + digest, self._database.id, web_id, name)
        report = report_of(error, missed, self._start, self._end, self._read_at, listed=listed, row=row)
        self._found[missed.key] = replace(report, begins_after=begins_after)

    def settle(self, answered: Collection[str]) -> None:
        """Write the reports of this read, and remove those of frames that answered.

        A window that lacks nothing of the database, or something, is kept in mind.
        """
        if self._reports is None:
            return
        before = self._reports.all(self._database.id)
        self._reports.write(self._found.values())
        done = [key for key, report in before.items() if key not in self._found and self._is_done(report, answered)]
        self._reports.remove(done)
        left = {**{key: report for key, report in before.items() if key not in done}, **self._found}
        whole = all(report.row for report in left.values())
        if self._replaces:
            self._reports.replaced(self._database.id, self._start, whole=whole)

    def _is_done(self, report: FrameReport, answered: Collection[str]) -> bool:
        if report.key.startswith(UNNAMED):
            return self._start <= report.start  # it would have come with the search
        return report.key in answered


def report_of(
    error: PiWebApiError, frame: MissedFrame, start: int, end: int, read_at: int, *, listed: bool, row: bool = False
) -> FrameReport:
    """A report of a frame that could not be read in a window, or its attributes alone (``row``); times are ticks."""
    kind = kind_of(error)
    reason = "; ".join(error.messages) or str(error)
    return FrameReport(
        key=frame.key,
        database=frame.database,
        web_id=frame.web_id,
        name=frame.name,
        start=start,
        end=end,
        at=read_at,
        kind="server" if kind == "unsupported" else kind,
        status=error.status,
        message=f"its attributes could not be read: {reason}" if row else reason,
        listed=listed,
        row=row,
    )


def unreadable_frame(error: PiWebApiError, frame: str | None, name: str | None) -> PiWebApiError:
    """The same error, naming the frame and what to do."""
    told = copy(error)
    reason = str(error).rstrip(". ")
    told.args = (
        f"event frame {frame or name or 'without a name'} could not be read: {reason}. With option 'state_path' such a "
        "frame is reported and the others are read",
        *error.args[1:],
    )
    return told
