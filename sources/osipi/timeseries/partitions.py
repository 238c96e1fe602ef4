"""How many events the streams of a read have, and partitions of about the same number."""

from __future__ import annotations

import logging
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate

from osipi.options import StreamOptions
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.recorded.event_counts import count_events
from osipi.timeseries.counted_rows import RATE_WHEN_UNKNOWN
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import SECOND
from osipi.timeseries.planner import Read
from osipi.timeseries.selection import Stream

log = logging.getLogger("osipi.timeseries")

WORTH_COUNTING = 500_000
"""A read of fewer events is not counted before: cutting it more evenly saves less than the counting costs."""

REFUSALS = 10
"""After this many refusals the server counts nothing: more than it takes to find one bad stream in a request of 100."""

SAMPLE = 200
"""Streams that are counted for all of a large set."""
_PARTITION_EVENTS = 250_000
_MOST_PARTITIONS = 16
_STREAM_EVENTS = 50
"""What a stream costs beside its events, in events: its part of a request, of an answer and of a plan."""
_UNEVEN = 0.05
"""Of a partition's weight, what may be too much or too little of it so that no request is left partly empty."""
_LEAST_STREAMS = 100
"""The least streams of a partition where no stream was counted."""
THREADS = 4
"""Requests for counts at once."""


def rates_of(context: StreamsContext) -> Rates:
    """What is known of the table's streams in this process."""
    memory = context.memory
    if memory.rates is None:
        memory.rates = Rates(context.options.state_path)
    return memory.rates


def count_unknown(context: StreamsContext, known: Mapping[str, Stream], read: Read) -> None:
    """Have PI count the streams of a large read that were never counted, over its window. Never raises for PI.

    Whether it is large follows from what its plan counted, else from the streams that were counted or, where these are
    few, from a sample of the others.
    """
    run = context.memory.run
    planned = None if run is None else run.counting.rows(read.keys, read.start, read.end)
    if planned is not None and planned < WORTH_COUNTING:
        return
    rates = rates_of(context)
    unknown = [key for key in rates.unknown(read.keys) if key in known]
    few_known = len(read.keys) - len(unknown) < min(SAMPLE, len(unknown))
    if not unknown or not _is_large(read, RATE_WHEN_UNKNOWN if few_known else rates.mean(read.keys)):
        return
    if few_known:
        sampled = sample(unknown)
        counts = count_streams(context.client, context.options, known, sampled, read.start, read.end)
        if counts is None:
            # a server that counts nothing is not asked again for each stream
            sampled = unknown
        rates.learn(sampled, counts or {}, read.start, read.end)
        unknown = rates.unknown(unknown)
    if unknown and _is_large(read, rates.mean(read.keys)):
        counts = count_streams(context.client, context.options, known, unknown, read.start, read.end)
        rates.learn(unknown, counts or {}, read.start, read.end)
    rates.keep()


def sample(keys: Sequence[str], most: int | None = None) -> list[str]:
    """Some streams from all over a list, at most so many; all where it is no longer."""
    most = SAMPLE if most is None else most
    return [keys[place * len(keys) // most] for place in range(most)] if len(keys) > most else list(keys)


def _is_large(read: Read, rate: float | None) -> bool:
    return len(read.keys) * (read.end - read.start) / SECOND * (rate or 0.0) >= WORTH_COUNTING


def cut(
    read: Read, rates: Rates, known: Mapping[str, Stream], together: int = 1, rows_a_second: float | None = None
) -> list[tuple[list[str], list[int | None] | None]]:
    """Keys of each partition, in order of WebID, with the events that a stream is not expected to exceed.

    Each holds about the same number of expected events and, where that allows, a multiple of the streams that a request
    takes ``together``. A stream is never cut, and one without a rate counts as the mean of the others. No replay
    depends on where the cuts are. ``rows_a_second``: where the windows decide how many rows a stream has.
    """
    keys = sorted(read.keys, key=lambda key: known[key].web_id if key in known else key)
    mean = rates.mean(keys) if rows_a_second is None else None
    if mean is None:
        seconds = (read.end - read.start) / SECOND
        events = len(keys) * seconds * (RATE_WHEN_UNKNOWN if rows_a_second is None else rows_a_second)
        count = min(-(-len(keys) // _LEAST_STREAMS), _partitions(events))
        return [(part, None) for part in _slices(keys, [1.0] * len(keys), count, together)]
    found = rates.of(keys)
    seconds = (read.end - read.start) / SECOND
    weights = [(mean if rate is None else rate.a_second) * seconds + _STREAM_EVENTS for rate in found]
    at_most = {
        key: None if rate is None else rate.at_most(read.start, read.end) for key, rate in zip(keys, found, strict=True)
    }
    parts = _slices(keys, weights, _partitions(sum(weights)), together)
    return [(part, [at_most[key] for key in part]) for part in parts]


def _partitions(events: float) -> int:
    return max(1, min(_MOST_PARTITIONS, int(-(-events // _PARTITION_EVENTS))))


def _slices(keys: Sequence[str], weights: Sequence[float], count: int, together: int) -> list[list[str]]:
    """Slices of nearly equal weight. A cut moves a little where that fills the last request; no slice is empty."""
    reached = list(accumulate(weights))
    cuts = [0]
    for number in range(1, count):
        wanted = reached[-1] * number / count
        at = bisect_left(reached, wanted)
        # the stream that crosses the line goes to the side on which more of it lies
        before = reached[at - 1] if at else 0.0
        at += reached[at] - wanted < wanted - before
        whole = cuts[-1] + round((at - cuts[-1]) / together) * together
        if 0 < whole < len(keys) and abs(reached[whole - 1] - reached[at - 1]) <= _UNEVEN * reached[-1] / count:
            at = whole
        if cuts[-1] < at < len(keys):
            cuts.append(at)
    return [list(keys[a:b]) for a, b in zip(cuts, [*cuts[1:], len(keys)], strict=True)]


def count_streams(
    client: PiWebApi,
    options: StreamOptions,
    known: Mapping[str, Stream],
    keys: Sequence[str],
    begin: int,
    end: int,
) -> dict[str, int] | None:
    """Events of streams in ``[begin, end)``, of those that PI counts; None where it counts nothing.

    Many streams a request. The first answer decides whether others are asked.
    """
    size = options.streams_per_request
    by_id = {known[key].web_id: key for key in keys}
    web_ids = list(by_id)

    def counted(at: int) -> dict[str, int] | None:
        try:
            found = count_events(
                client,
                web_ids[at : at + size],
                begin,
                end - 1,
                client.limits,
                streams_per_request=size,
                give_up_after=REFUSALS,
            )
        except PiWebApiError as error:
            log.warning("the events could not be counted, work is divided without: %s", error)
            return None
        return {by_id[web_id]: count for web_id, count in found.counts.items()}

    counts = counted(0)
    if counts is None or len(web_ids) <= size:
        return counts
    with ThreadPoolExecutor(THREADS, thread_name_prefix="counts") as pool:
        for more in pool.map(counted, range(size, len(web_ids), size)):
            counts.update(more or {})
    return counts
