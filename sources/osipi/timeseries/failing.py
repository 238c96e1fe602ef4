"""Streams that do not answer: put back after a failure, asked again from time to time, and never forgotten."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

from osipi.errors import OptionError
from osipi.piwebapi.recorded.probe import probe
from osipi.state.failed_streams import Report, Reports, kind_of_report
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import Offset
from osipi.timeseries.positions import Standing
from osipi.timeseries.selection import Selection, paths_of, witnesses_of

log = logging.getLogger("osipi.timeseries")

ASKED_AGAIN_SECONDS = 600
"""Streams in trouble are asked once a run, and in a run that goes on not oftener than this."""

_MOST_WITNESSES = 16
_MISSING = "missing:"


class Held:
    """What a plan makes of the streams in trouble."""

    def __init__(self, context: StreamsContext, lineage: str, read_at: int) -> None:
        """``read_at``: PI's clock at this plan, ticks."""
        options = context.options
        self._context = context
        self._options = options
        self._read_at = read_at
        self._reports = Reports(options.state_path, lineage) if options.state_path else None

    def heed(self, standing: Standing, previous: Offset, selection: Selection) -> set[str]:
        """Bring ``standing`` up to date with the reports and the selection; returns the streams that just failed.

        A stream that is selected and not in trouble can move afterwards, every other one stays where it is.
        """
        if self._reports is None:
            _refuse_missing(selection)
        before = self._reports.held() if self._reports is not None else {}
        fresh = self._reports.fresh(previous.read_at) if self._reports is not None else []
        reports = {**before, **{report.key: report for report in fresh}}
        self._tell_missing(selection, reports)
        failed = standing.put_back(previous, fresh)
        standing.leave(standing.positions.keys() - selection.streams.keys())
        standing.join(selection.streams.keys())
        waiting = (standing.away & selection.streams.keys()) - failed
        held = waiting & reports.keys()
        standing.away -= waiting - held
        standing.away -= self._answering(held, reports, standing, selection)
        if failed:
            # asked just now: the first run that meets them does not ask again
            memory = self._context.memory
            memory.asked_at = time.monotonic() if memory.asked_at is None else memory.asked_at
        for key in [key for key in reports if key not in failed and _is_settled(reports[key], previous, selection)]:
            del reports[key]
        if self._reports is not None:
            if reports != before:
                self._reports.hold(reports)
            self._reports.tidy(previous.read_at)
        return failed

    def _answering(
        self, held: set[str], reports: dict[str, Report], standing: Standing, selection: Selection
    ) -> set[str]:
        """Which of the streams in trouble answer again; ``reports`` are brought up to date with the others."""
        memory = self._context.memory
        if not held or self._reports is None:
            return set()
        if memory.asked_at is not None and time.monotonic() - memory.asked_at < ASKED_AGAIN_SECONDS:
            return set()
        memory.asked_at = time.monotonic()
        keys = {selection.streams[key].web_id: key for key in held}
        witnesses = witnesses_of(selection.streams, standing.away, standing.read)
        found = probe(
            self._context.client,
            {web_id: standing.positions[key] for web_id, key in keys.items()},
            self._context.client.limits,
            witnesses=[one for one in witnesses if one not in keys][:_MOST_WITNESSES],
            paths=paths_of(selection.streams[key] for key in held),
            streams_per_request=self._options.streams_per_request,
        )
        still: dict[str, Report] = {}
        for failure in found.failures:
            key = keys[failure.key]
            before = reports[key]
            now = replace(before, at=self._read_at, tag=selection.streams[key].tag)
            if failure.key not in found.unclear:
                # where it was not asked alone, what it said when it was is nearer to the truth
                kind = kind_of_report(failure.kind)
                now = replace(now, kind=kind, status=failure.status, message=failure.message)
            still[key] = now.after(before)
        reports.update(still)
        self._reports.log(still.values())
        log.info("%d streams in trouble were asked again, %d answer", len(held), len(found.answering))
        return {keys[web_id] for web_id in found.answering}

    def _tell_missing(self, selection: Selection, reports: dict[str, Report]) -> None:
        """What was asked for by name and is not there neither stops the others nor disappears."""
        if self._reports is None or self._context.memory.missing_reported is selection:
            return
        self._context.memory.missing_reported = selection
        missing = {f"{_MISSING}{tag}": tag for tag in selection.missing}
        for key in [key for key in reports if key.startswith(_MISSING) and key not in missing]:
            del reports[key]
        if missing:
            tag = selection.missing[0]
            log.warning("%d selected points are not listed by PI, the first is %r: not read", len(missing), tag)
        told = {
            key: Report(
                key, None, tag, None, None, "not_listed", None, "PI lists no such point", at=self._read_at
            ).after(reports.get(key))
            for key, tag in missing.items()
        }
        reports.update(told)
        self._reports.log(told.values())


def _refuse_missing(selection: Selection) -> None:
    missing = selection.missing
    if missing:
        named = ", ".join(missing[:5]) + (" ..." if len(missing) > 5 else "")
        raise OptionError(
            f"points not found: {named} ({len(missing)} in all): "
            "mend option 'tags' or 'tags_path', or set option 'state_path' so that the others go on"
        )


def _is_settled(report: Report, previous: Offset, selection: Selection) -> bool:
    """Whether the stream is selected no longer, or was read since."""
    if report.start is None:
        return False
    if report.key not in selection.streams:
        return True
    return report.key not in previous.away and previous.positions.get(report.key, report.start) > report.start
