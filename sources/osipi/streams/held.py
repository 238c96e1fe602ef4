"""Streams that do not answer: put back after a failure, asked again from time to time, and never forgotten."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import replace

from osipi.context import ReadContext
from osipi.errors import OptionError
from osipi.options import TimeseriesOptions
from osipi.piwebapi.limits_learned import Limits
from osipi.piwebapi.probe import probe
from osipi.streams.offset import Offset
from osipi.streams.reports import Report, Reports, kind_of_report
from osipi.streams.selection import Selection, paths_of, witnesses_of
from osipi.streams.standing import Standing

log = logging.getLogger("osipi.timeseries")

ASKED_AGAIN_SECONDS = 600
"""Streams in trouble are asked once a run, and in a run that goes on not oftener than this."""

_WITNESSES = 8
_ASKED = "asked_again"
_MISSING = "missing:"


class Held:
    """What a plan makes of the streams in trouble."""

    def __init__(self, context: ReadContext, lineage: str, read_at: int) -> None:
        """``read_at``: PI's clock at this plan, ticks."""
        options: TimeseriesOptions = context.options
        self._context = context
        self._options = options
        self._read_at = read_at
        self._reports = Reports(options.state_path, lineage) if options.state_path else None

    def heed(self, standing: Standing, previous: Offset, selection: Selection) -> set[str]:
        """Bring ``standing`` up to date with the reports and the selection; returns the streams that just failed.

        A stream that is selected and not in trouble can move afterwards, every other one stays where it is.
        """
        reports = self._reports.all() if self._reports is not None else {}
        self._tell_missing(selection, reports)
        failed = standing.put_back(previous, reports.values())
        standing.leave(standing.positions.keys() - selection.streams.keys())
        standing.join(selection.streams.keys())
        waiting = (standing.away & selection.streams.keys()) - failed
        held = {key: reports[key] for key in waiting if key in reports}
        standing.away -= waiting - held.keys()
        standing.away -= self._answering(held, standing, selection)
        if failed:
            # asked just now: the first run that meets them does not ask again
            self._context.memory.setdefault(_ASKED, time.monotonic())
        self._forget(reports, previous, selection)
        return failed

    def _answering(self, held: Mapping[str, Report], standing: Standing, selection: Selection) -> set[str]:
        """Which of the streams in trouble answer again."""
        memory = self._context.memory
        asked_at = memory.get(_ASKED)
        if not held or self._reports is None:
            return set()
        if asked_at is not None and time.monotonic() - asked_at < ASKED_AGAIN_SECONDS:
            return set()
        memory[_ASKED] = time.monotonic()
        keys = {selection.streams[key].web_id: key for key in held}
        found = probe(
            self._context.client,
            {web_id: standing.positions[key] for web_id, key in keys.items()},
            memory.setdefault("limits", Limits()),
            witnesses=witnesses_of(selection.streams, standing.away, standing.read)[:_WITNESSES],
            paths=paths_of(selection.streams[key] for key in held),
            streams_per_request=self._options.streams_per_request,
        )
        still = [
            replace(
                held[keys[failure.web_id]],
                at=self._read_at,
                kind=kind_of_report(failure.kind),
                status=failure.status,
                message=failure.message,
                tag=selection.streams[keys[failure.web_id]].tag,
            )
            for failure in found.failures
        ]
        self._reports.add(still)
        answering = {keys[web_id] for web_id in found.answering}
        self._reports.answered(held[key] for key in answering)
        log.info("%d streams in trouble were asked again, %d answer", len(held), len(answering))
        return answering

    def _tell_missing(self, selection: Selection, reports: Mapping[str, Report]) -> None:
        """What was asked for by name and is not there neither stops the others nor disappears."""
        missing = selection.missing
        if self._reports is None:
            if missing:
                named = ", ".join(missing[:5]) + (" ..." if len(missing) > 5 else "")
                raise OptionError(
                    f"points not found: {named} ({len(missing)} in all): "
                    "mend option 'tags' or 'tags_path', or set option 'state_path' so that the others go on"
                )
            return
        if self._context.memory.get("told") is selection:
            return
        self._context.memory["told"] = selection
        keys = {f"{_MISSING}{tag}": tag for tag in missing}
        self._reports.forget(key for key in reports if key.startswith(_MISSING) and key not in keys)
        if missing:
            log.warning("%d selected points are not listed by PI, the first is %r: not read", len(missing), missing[0])
        self._reports.add(
            Report(key, None, tag, None, None, "not_listed", None, "PI lists no such point", at=self._read_at)
            for key, tag in keys.items()
        )

    def _forget(self, reports: Mapping[str, Report], previous: Offset, selection: Selection) -> None:
        """Reports of streams that are selected no longer, and of reads that were done over since."""
        if self._reports is None:
            return
        for key, report in reports.items():
            if key.startswith(_MISSING) or report.at >= previous.read_at:
                continue
            if key not in selection.streams or (key not in previous.away and report.at):
                self._reports.forget([key])
