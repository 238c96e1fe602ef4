"""Rows that the streams of a plan have, as PI counts them: how far a micro-batch may go."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor

from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.errors import BadRequestError
from osipi.piwebapi.recorded.window_counts import count_windows, room, windows_between
from osipi.timeseries.counted_rows import RATE_WHEN_UNKNOWN, SMALL, CountedRows, Counting
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import SECOND
from osipi.timeseries.partitions import SAMPLE, THREADS, count_streams, rates_of, sample
from osipi.timeseries.planner import EvenRate
from osipi.timeseries.selection import Stream
from osipi.timeseries.windows import Windows

log = logging.getLogger("osipi.timeseries")

_COUNTS_A_CALL = 50_000
"""Counts that one answer holds at most, over all its streams: some MB, and below `MaxReturnedItemsPerCall`."""
_LEAST_WINDOWS = 32
_FEWER = 4
_SMALL_SAMPLE = 100
"""Streams that are counted where micro-batches are small."""
_SETS = 16
"""Sets of streams that are remembered."""
_MARGIN = 1.1
"""Where a sample was counted: streams outside of it may be denser."""


class EventEstimate:
    """Rows of sets of streams between two times, from PI's counts of the set or of a sample of it.

    Only the size of a micro-batch depends on it. Counts are remembered in ``counting``. A read that holds few events
    even at one event a second and stream is not counted at all.
    """

    def __init__(
        self, context: StreamsContext, streams: Mapping[str, Stream], counting: Counting, windows: Windows
    ) -> None:
        """``counting``: what the run has counted before; more is added."""
        self._context = context
        self._streams = streams
        self._counting = counting
        self._windows = windows
        self._even = EvenRate(RATE_WHEN_UNKNOWN if windows.rows_a_second is None else windows.rows_a_second)

    def __call__(self, keys: Collection[str], begin: int, end: int) -> float:
        known = self._counting.known(keys, begin)
        if known is None or end > known.end:
            return self._even(keys, begin, end)
        return known.rows(begin, end) * len(keys) / len(known.keys)

    def until(self, keys: Collection[str], begin: int, end: int, horizon: int, allowed: float) -> int:
        """See :class:`osipi.timeseries.planner.Estimate`."""
        if not keys or begin >= end:
            return end
        known = self._counting.known(keys, begin)
        if known is None:
            most = self._context.options.max_records_per_batch
            if self._windows.rows_a_second is not None or self._even(keys, begin, end) <= most:
                return self._even.until(keys, begin, end, horizon, allowed)
            known = self._new(frozenset(keys), begin)
        return known.until(begin, end, horizon, allowed * len(known.keys) / len(keys))

    def is_even(self, keys: Collection[str], begin: int, end: int) -> bool:
        """Whether steps that follow each other are of the same length up to a time."""
        known = self._counting.known(keys, begin)
        return known is None or known.is_even(begin, end)

    def _new(self, keys: frozenset[str], begin: int) -> CountedRows:
        options = self._context.options
        counter = _SetCounter(self._context, self._streams, keys, self._counting)
        known = CountedRows(
            keys,
            begin,
            counter,
            self._counting,
            max_records=options.max_records_per_batch,
            smallest=self._windows.length,
            together=counter.together,
            a_second=self._expected(keys),
        )
        self._counting.sets[:] = [*self._counting.sets[-(_SETS - 1) :], known]
        return known

    def _expected(self, keys: frozenset[str]) -> float:
        """Events a second of a stream, from earlier runs where these know most of the streams."""
        rates = rates_of(self._context)
        mean = rates.mean(keys) if len(rates.unknown(keys)) <= len(keys) / 2 else None
        return RATE_WHEN_UNKNOWN if mean is None else mean


class _SetCounter:
    """Has PI count a set, or a sample where it is large: many streams and windows a request."""

    def __init__(
        self, context: StreamsContext, streams: Mapping[str, Stream], keys: frozenset[str], counting: Counting
    ) -> None:
        self._context = context
        self._streams = streams
        self._counting = counting
        self._of = len(keys)
        known = sorted(key for key in keys if key in streams)
        self._keys = sample(known, _SMALL_SAMPLE if context.options.max_records_per_batch < SMALL else SAMPLE)
        self._margin = 1.0 if len(self._keys) == len(known) else _MARGIN
        self.together = max(1, min(len(self._keys), context.options.streams_per_request, context.client.limits.cap))

    @property
    def most_cells(self) -> int:
        most = min(_COUNTS_A_CALL, self._context.client.limits.cap) // self.together
        return max(1, most if self._counting.most_windows is None else min(most, self._counting.most_windows))

    def cells(self, begin: int, end: int, length: int) -> list[float] | None:
        number = windows_between(begin, end, length // SECOND)
        while self._keys and not self._counting.windows_refused:
            fitting = min(number, self.most_cells)
            if number >= _LEAST_WINDOWS > fitting:
                break
            until = min(end, begin + fitting * length)
            try:
                found = self._ask(begin, until, length // SECOND)
            except BadRequestError as error:
                if fitting < _FEWER:
                    break
                log.info("PI did not count in %d windows, fewer are tried: %s", fitting, error)
                self._counting.most_windows = fitting // _FEWER
                continue
            except PiWebApiError as error:
                log.info("PI did not count in windows: %s", error)
                break
            if not found:
                break
            scale = self._margin * self._of / len(found)
            return [scale * sum(counts) for counts in zip(*found, strict=True)]
        self._counting.windows_refused = True
        return None

    def whole(self, begin: int, end: int) -> float | None:
        if not self._keys:
            return None
        self._counting.requests += -(-len(self._keys) // self.together)
        counts = count_streams(self._context.client, self._context.options, self._streams, self._keys, begin, end)
        return self._margin * self._of * sum(counts.values()) / len(counts) if counts else None

    def _ask(self, begin: int, end: int, seconds: int) -> list[list[int]] | None:
        """Counts by window of the streams that PI counts; None where it does not cut into windows.

        Raises the error of the first request where that fails: others are not tried then.
        """
        client = self._context.client
        web_ids = [self._streams[key].web_id for key in self._keys]
        size = min(self.together, room(client, web_ids, begin, end, seconds))
        groups = [web_ids[at : at + size] for at in range(0, len(web_ids), size)]
        self._counting.requests += 1
        found = count_windows(client, groups[0], begin, end, seconds)
        if found is None or len(groups) == 1:
            return found

        def others(group: list[str]) -> list[list[int]]:
            try:
                return count_windows(client, group, begin, end, seconds) or []
            except PiWebApiError as error:
                log.info("%d streams were not counted: %s", len(group), error)
                return []

        self._counting.requests += len(groups) - 1
        with ThreadPoolExecutor(THREADS, thread_name_prefix="counts") as pool:
            for more in pool.map(others, groups[1:]):
                found += more
        return found
