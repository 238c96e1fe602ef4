"""Failing streams: they go back after a failure, are asked again from time to time, and are never forgotten."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection
from dataclasses import replace

from lakeflow_pipeline.wording import counted
from osipi.errors import OptionError
from osipi.piwebapi.recorded.probe import probe
from osipi.state.failed_streams import Report, Reports
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import SECOND, Offset
from osipi.timeseries.positions import Positions
from osipi.timeseries.selection import Selection, Stream, paths_of, witnesses_of
from osipi.timeseries.windows import Windows

log = logging.getLogger("osipi.timeseries")

ASKED_AGAIN_SECONDS = 600
"""Failing streams are asked once a run, and in a run that goes on not oftener than this."""

WITHOUT_HISTORY_SECONDS = 30 * 86_400
"""How long a stream of which PI says that it can have no history is not asked again, PI's clock."""

_MOST_WITNESSES = 16
_MISSING = "missing:"

_READ_AGAIN = "the stream answers again: what it had since the begin of this window is being read, or was"
_NOT_SELECTED = "the stream is no longer selected"
_LISTED_AGAIN = "PI lists the point, or the options name it no longer"


class FailingStreams:
    """What a plan learns of failing streams, from their reports and from PI."""

    def __init__(self, context: StreamsContext, lineage: str, read_at: int) -> None:
        """``read_at``: PI's clock at this plan, ticks."""
        options = context.options
        self._context = context
        self._options = options
        self._read_at = read_at
        self._reports = Reports(options.state_path, lineage, context.table) if options.state_path else None

    def take_in(
        self, previous: Offset, selection: Selection, *, lookback: int, future: Collection[str], windows: Windows
    ) -> Positions:
        """The positions after ``previous``, with the reports, the selection and what PI answers now taken in.

        A stream that is selected and not failing can move afterwards, every other one is held.
        """
        if self._reports is None:
            _refuse_missing(selection)
        before = self._reports.held() if self._reports is not None else {}
        fresh = self._reports.fresh(previous.read_at) if self._reports is not None else []
        reports = {**before, **{report.key: report for report in fresh}}
        self._report_missing(selection, reports)
        positions = Positions.after(
            previous, fresh, selection.streams.keys(), reports, lookback=lookback, future=future, windows=windows
        )
        failed = positions.failed
        _say_without_history(selection, reports, self._context.table)
        waiting = (positions.held & selection.streams.keys()) - failed
        waiting = frozenset(key for key in waiting if not self._rests(reports.get(key), selection.streams[key]))
        positions = positions.answering(self._answering(waiting, reports, positions, selection))
        if failed and self._context.memory.asked_at is None:
            # they were asked just now: the first run that meets them does not ask again
            self._context.memory.asked_at = time.monotonic()
        settled = [key for key in reports if key not in failed and _is_settled(reports[key], previous, selection)]
        over = [reports.pop(key) for key in settled]
        if self._reports is not None:
            for selected, message in ((True, _READ_AGAIN), (False, _NOT_SELECTED)):
                found = [report for report in over if (report.key in selection.streams) is selected]
                self._reports.log_recovered(found, previous.read_at, message)
            if reports != before:
                self._reports.hold(reports)
            self._reports.tidy(previous.read_at)
        return positions

    def _answering(
        self, held: frozenset[str], reports: dict[str, Report], positions: Positions, selection: Selection
    ) -> set[str]:
        """Those of the failing streams that answer again; ``reports`` are brought up to date with the others."""
        memory = self._context.memory
        if not held or self._reports is None:
            return set()
        if memory.asked_at is not None and time.monotonic() - memory.asked_at < ASKED_AGAIN_SECONDS:
            return set()
        memory.asked_at = time.monotonic()
        keys = {selection.streams[key].web_id: key for key in held}
        witnesses = witnesses_of(selection.streams, positions.held, positions.read)
        found = probe(
            self._context.client,
            {web_id: positions.of[key] for web_id, key in keys.items()},
            self._context.client.limits,
            witnesses=[one for one in witnesses if one not in keys][:_MOST_WITNESSES],
            paths=paths_of(selection.streams[key] for key in held),
            streams_per_request=self._options.streams_per_request,
        )
        still: dict[str, Report] = {}
        for failure in found.failures:
            key = keys[failure.key]
            before = reports[key]
            stream = selection.streams[key]
            now = replace(before, at=self._read_at, tag=stream.tag)
            if failure.key not in found.unclear:
                # an unclear failure is one of a group: what the stream answered alone before is kept
                kind = failure.reported_kind
                now = replace(now, kind=kind, status=failure.status, message=failure.message)
            known = before.without_history and now.without_history
            now = replace(now, nature=(stream.nature or "") if known else None)
            still[key] = now.after(before)
        reports.update(still)
        self._reports.log(still.values())
        log.info("%s failing were asked again, %d answer", counted(len(held), "stream"), len(found.answering))
        return {keys[web_id] for web_id in found.answering}

    def _rests(self, report: Report | None, stream: Stream) -> bool:
        """Whether a stream without history is not asked now: nothing about it has changed, and it was asked lately."""
        if report is None or not report.without_history:
            return False
        same = report.nature == (stream.nature or "")
        return same and self._read_at - report.at < WITHOUT_HISTORY_SECONDS * SECOND

    def _report_missing(self, selection: Selection, reports: dict[str, Report]) -> None:
        """Points that were selected by name and that PI does not list: the others go on, each of these is reported."""
        if self._reports is None or self._context.memory.missing_reported is selection:
            return
        self._context.memory.missing_reported = selection
        missing = {f"{_MISSING}{tag}": tag for tag in selection.missing}
        listed = [key for key in reports if key.startswith(_MISSING) and key not in missing]
        self._reports.log_recovered([reports.pop(key) for key in listed], self._read_at, _LISTED_AGAIN)
        if missing:
            log.warning(
                "PI does not list %s that options select by name, the first is %r: nothing is read for it",
                counted(len(missing), "point"),
                selection.missing[0],
            )
        unlisted = {
            key: Report(
                key, None, tag, None, None, "not_listed", None, "PI lists no such point", at=self._read_at
            ).after(reports.get(key))
            for key, tag in missing.items()
        }
        reports.update(unlisted)
        self._reports.log(unlisted.values())


def _say_without_history(selection: Selection, reports: dict[str, Report], table: str) -> None:
    """Say once of each stream that it has no history, and note of which nature it is."""
    new = {
        key: replace(report, nature=selection.streams[key].nature or "")
        for key, report in reports.items()
        if report.without_history and report.nature is None and key in selection.streams
    }
    reports.update(new)
    if new:
        first = next(iter(new.values()))
        log.warning(
            "table %r: PI has no history of %s, which the table goes on without; the first is %r: %s. Each is asked "
            "again after 30 days, or when its type or data reference changes",
            table,
            counted(len(new), "stream"),
            first.tag,
            first.message.rstrip("."),
        )


def _refuse_missing(selection: Selection) -> None:
    missing = selection.missing
    if missing:
        named = ", ".join(missing[:5]) + (" ..." if len(missing) > 5 else "")
        raise OptionError(
            f"points not found: {named} ({len(missing)} in all): "
            "correct option 'tags' or 'tags_path', or set option 'state_path' so that the others go on"
        )


def _is_settled(report: Report, previous: Offset, selection: Selection) -> bool:
    """Whether the stream is selected no longer, or was read since."""
    if report.start is None:
        return False
    if report.key not in selection.streams:
        return True
    return report.key not in previous.held and previous.positions.get(report.key, report.start) > report.start
