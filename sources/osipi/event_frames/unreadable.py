"""Reports of single event frames that could not be read: the others are read without them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from copy import copy
from dataclasses import replace
from typing import TypeVar

from osipi.event_frames.frame import EventFrame, ListedFrame, UnreadFrame
from osipi.event_frames.partition import FramePartition
from osipi.listing.identity import made_frame_web_id
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.failures import Failure, kind_of
from osipi.state.failed_frames import UNNAMED, FrameReport, FrameReports

Frame = TypeVar("Frame", ListedFrame, EventFrame)


class UnreadFrames:
    """What could not be read of one partition."""

    def __init__(self, options: FrameOptions, table: str, partition: FramePartition) -> None:
        self._reports = FrameReports(options.state_path, table) if options.state_path else None
        self._replaces = options.emit_windows
        self._partition = partition
        self._found: dict[str, FrameReport] = {}
        self._unnamed = 0

    def taken_from(self, frames: Iterable[Frame | UnreadFrame]) -> Iterator[Frame]:
        """The frames that could be read; the others are kept for :meth:`settle`.

        Without a `state_path` raises what PI answered for the first of the others, except for one that has its rows
        and says there what is missing.
        """
        for frame in frames:
            if not isinstance(frame, UnreadFrame):
                yield frame
            elif self._reports is not None:
                self._keep(frame)
            elif frame.missing is None:
                raise named_error(frame) from frame.error

    def without_details(self) -> frozenset[str]:
        """GUIDs of the frames whose rows lack their details since an earlier read."""
        reports = self._reports.all(self._partition.database.id) if self._reports is not None else {}
        return frozenset(key for key, report in reports.items() if report.row)

    def settle(self, answered: Collection[str]) -> None:
        """Write the reports of this read, and remove those of frames that ``answered`` (GUIDs).

        Whether the window is whole is kept too: a window that lacks a frame is read again when the frame answers.
        """
        if self._reports is None:
            return
        database = self._partition.database.id
        before = self._reports.all(database)
        self._reports.write(self._found.values())
        done = [key for key, report in before.items() if key not in self._found and self._is_done(report, answered)]
        self._reports.remove(done, self._partition.read_at)
        left = {**{key: report for key, report in before.items() if key not in done}, **self._found}
        whole = all(report.row for report in left.values())
        if self._replaces:
            self._reports.replaced(database, self._partition.start, whole=whole)

    def _keep(self, frame: UnreadFrame) -> None:
        partition = self._partition
        key = frame.id or self._next_unnamed()
        web_id = made_frame_web_id(partition.database.system_id, frame.id) if frame.id else None
        failure = failure_of(frame, key, web_id, partition.start, partition.end)
        self._found[key] = report_of(failure, frame, partition.database.id, partition.read_at)

    def _next_unnamed(self) -> str:
        """A key for a frame without an id: its place among those of the database, which a repeated read finds again."""
        self._unnamed += 1
        place = f"{self._partition.database.id}{self._unnamed}"
        return UNNAMED + hashlib.blake2b(place.encode(), digest_size=12).hexdigest()

    def _is_done(self, report: FrameReport, answered: Collection[str]) -> bool:
        if report.key.startswith(UNNAMED):
            return self._partition.start <= report.start  # it would have come with the search
        return report.key in answered


def failure_of(frame: UnreadFrame, key: str, web_id: str | None, start: int, end: int) -> Failure:
    """What ``ingestion_errors`` says of a frame that could not be read in a window, or whose details could not."""
    error = frame.error
    reason = "; ".join(error.messages) or str(error)
    message = reason if frame.missing is None else f"its {frame.missing} could not be read: {reason}"
    return Failure(key, kind_of(error), error.status, message, start, end, web_id=web_id, name=frame.name)


def report_of(failure: Failure, frame: UnreadFrame, database: str | None, read_at: int) -> FrameReport:
    """The report of a failure, as it is kept for the next sweep. ``database`` is a GUID, ``read_at`` ticks."""
    report = FrameReport.of(failure, database, read_at)
    return replace(report, begins_after=frame.begins_after, listed=frame.listed, row=frame.missing is not None)


def named_error(frame: UnreadFrame) -> PiWebApiError:
    """The error of a frame, with the frame and what to do in its text."""
    named = copy(frame.error)
    reason = str(frame.error).rstrip(". ")
    named.args = (
        f"event frame {frame.id or frame.name or 'without a name'} could not be read: {reason}. With option "
        "'state_path' such a frame is reported and the others are read",
        *frame.error.args[1:],
    )
    return named
