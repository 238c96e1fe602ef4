"""One run of `timeseries`: PI's clock is read once and everything is planned up to it."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from osipi.context import ReadContext
from osipi.errors import OptionError
from osipi.options import TimeseriesOptions
from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.columns import TICKS_PER_MICROSECOND
from osipi.piwebapi.pitime import format_ticks, resolve
from osipi.piwebapi.recorded import RecordedReader, StreamFailure
from osipi.streams import planner
from osipi.streams.density import Density
from osipi.streams.offset import SECOND, Offset
from osipi.streams.reports import Reports
from osipi.streams.selection import Selection, current

log = logging.getLogger("osipi.timeseries")


@dataclass
class Run:
    """Plans micro-batches until nothing is left up to ``cap``, then sweeps the lookback once."""

    context: ReadContext
    server_time: int
    """PI's clock when the run began, ticks."""
    cap: int
    """Nothing at or after this is read, whole seconds as ticks; PI's clock less `settle_seconds`, or `end_time`."""
    read_before: int
    """Up to here the table was read before this run, and only that is worth a second look."""
    refused: set[str] = field(default_factory=set)
    """Streams in trouble that were asked in this run and did not answer."""
    rates: dict[int, float] = field(default_factory=dict)
    """Events a second and stream, by the size of the set that was measured."""

    @classmethod
    def begin(cls, context: ReadContext, previous: Offset | None) -> Run:
        """Ask PI for the time. Raises :class:`OptionError` for an end that is not after the start."""
        options: TimeseriesOptions = context.options
        server_time = context.client.server_time()
        start = previous.start if previous else _whole(resolve(options.start_time or "*-30d", server_time))
        cap = _whole(server_time - options.settle_seconds * SECOND)
        if options.end_time:
            end = _whole(resolve(options.end_time, server_time))
            if end <= start:
                raise OptionError(
                    f"option 'end_time' = {options.end_time!r} ({format_ticks(end)}) is not after the start of the "
                    f"history, {format_ticks(start)}: give a later end or an earlier start_time"
                )
            cap = min(cap, end)
        if previous is None:
            return cls(context, server_time, cap, read_before=start)
        return cls(context, server_time, max(cap, previous.until), read_before=previous.until)

    def advance(self, previous: Offset | None) -> Offset:
        """The offset after ``previous``; equal to it when the run has caught up."""
        options: TimeseriesOptions = self.context.options
        selection = current(self.context.client, options, self.context.memory)
        if previous is None:
            previous = planner.first(self.read_before, self.server_time - TICKS_PER_MICROSECOND)
        positions, held = self._after_reports(previous, selection)
        bounds = planner.Bounds(options.max_records_per_batch, options.window_seconds)
        density = Density(self.context.client, selection.streams, options.max_records_per_batch, self.rates)
        end = planner.advance(
            previous,
            positions,
            selection.streams.keys(),
            held,
            self.cap,
            self._read_at(previous),
            bounds,
            density.estimate,
        )
        if end.groups != previous.groups:
            return end
        return self._sweep(previous, bounds, density) or previous

    def _read_at(self, previous: Offset) -> int:
        """PI's clock when the run began, and later than the batch before: what is read later wins."""
        return max(self.server_time, previous.read_at + TICKS_PER_MICROSECOND)

    def _after_reports(self, previous: Offset, selection: Selection) -> tuple[Mapping[str, int], Collection[str]]:
        """Positions after the reports of streams in trouble, and those that do not answer: each is asked once a run."""
        options: TimeseriesOptions = self.context.options
        if not options.state_path:
            return previous.positions, ()
        reports = Reports(options.state_path)
        positions, held, settled = planner.put_back(previous, reports.all())
        reports.remove(Reports.name(report.key, report.start) for report in settled)
        just_failed = {key for key in held if previous.positions[key] != positions[key]}
        asked = {key for key in held if key in selection.streams} - just_failed - self.refused
        self.refused |= just_failed | (asked - self._answering(asked, positions, selection))
        return positions, self.refused

    def _answering(self, keys: Collection[str], positions: Mapping[str, int], selection: Selection) -> set[str]:
        """Which of the streams in trouble answer again, asked for one second of their own history."""
        options: TimeseriesOptions = self.context.options
        reader = RecordedReader(self.context.client, streams_per_request=options.streams_per_request)
        answering: set[str] = set()
        for position in {positions[key] for key in keys}:
            asked = {selection.streams[key].web_id: key for key in keys if positions[key] == position}
            failed: set[str] = set()
            try:
                for part in reader.read(list(asked), position, position + SECOND):
                    if isinstance(part, StreamFailure):
                        failed.add(part.web_id)
            except PiWebApiError as error:
                if error.kind == "configuration":
                    raise
                log.warning("%d streams in trouble do not answer yet: %s", len(asked), error)
                continue
            answering |= {key for web_id, key in asked.items() if web_id not in failed}
        return answering

    def _sweep(self, previous: Offset, bounds: planner.Bounds, density: Density) -> Offset | None:
        options: TimeseriesOptions = self.context.options
        if options.read_mode != "cdc" or self.context.batch or not options.lookback_seconds:
            return None
        memory = self.context.memory
        under_way = previous.sweep is not None and previous.sweep.at < previous.sweep.end
        swept = memory.get("swept")
        if not under_way and swept is not None and time.monotonic() - swept < options.lookback_interval_seconds:
            return None
        level = [key for position, keys in previous.groups if position == previous.until for key in keys]
        if not under_way:
            memory["swept"] = time.monotonic()
        # Counted from where the table stood: what was late there has come since, however long this run was awaited.
        begin = max(previous.start, self.read_before - options.lookback_seconds * SECOND)
        return planner.sweep_on(
            previous, begin, self.read_before, self._read_at(previous), bounds, density.estimate, level
        )


def _whole(ticks: int) -> int:
    return ticks - ticks % SECOND
