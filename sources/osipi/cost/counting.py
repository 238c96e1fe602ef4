"""How many events the planned reads have: counted of every stream, or estimated from a sample of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice

from osipi.cost.batches import Batches
from osipi.cost.model import Source
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.limits.event_cap import DEFAULT_CAP
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.calls import GROUP_PATH, fitting
from osipi.piwebapi.recorded.grouping import count_requests
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.offset import SECOND
from osipi.timeseries.partitions import RATE_WHEN_UNKNOWN, WORTH_COUNTING, count_streams, cut
from osipi.timeseries.planner import Read
from osipi.timeseries.selection import Stream

MEASURED_EVENTS = 5_000_000
"""Up to about so many events every stream is counted; beyond, a sample of the streams."""

_MEASURED_READS = 20
_SAMPLE = 200


class Counts:
    """Events of the planned reads, by stream."""

    def __init__(
        self,
        context: StreamsContext,
        streams: dict[str, Stream],
        state_path: str | None,
        rows_a_second: float | None = None,
    ) -> None:
        """``rows_a_second``: rows of a stream, where the windows decide that and not PI's events."""
        self._rows_a_second = rows_a_second
        self._context = context
        self._streams = streams
        self._known = Rates(state_path)
        """What the run will know before it reads."""
        self._found: dict[Read, dict[str, float]] = {}
        self.source: Source = "measured"
        self.failed: set[str] = set()

    def take(self, planned: Sequence[Batches]) -> None:
        """Ask PI."""
        reads = [read for batch in planned for read in batch.reads]
        if not reads:
            return
        if self._rows_a_second is not None:
            for read in reads:
                rows = self._rows_a_second * (read.end - read.start) / SECOND
                self._found[read] = dict.fromkeys(read.keys, rows)
            return
        if self._are_many(planned, RATE_WHEN_UNKNOWN):
            self._sample(reads)
            if self.source == "unknown" or self._are_many(planned, self._rate(reads)):
                return
        self._found.clear()
        self.source = "measured"
        for read, times in ((read, batch.times) for batch in planned for read in batch.reads):
            keys = [key for key in read.keys if key in self._streams]
            # those that are alike follow each other, so they are counted in one
            end = read.start + times * (read.end - read.start)
            counts = count_streams(self._context.client, self._context.options, self._streams, keys, read.start, end)
            if counts is None:
                self.source = "unknown"
                return
            self.failed |= set(keys) - counts.keys()
            self._found[read] = {key: count / times for key, count in counts.items()}

    @property
    def by_windows(self) -> bool:
        """Whether the rows follow from the windows: how many requests they take only the table knows."""
        return self._rows_a_second is not None

    def events(self, planned: Sequence[Batches]) -> int | None:
        """Events of all reads."""
        if self.source == "unknown":
            return None
        return round(sum(batch.times * sum(self.of(read)) for batch in planned for read in batch.reads))

    def of(self, read: Read) -> list[float]:
        """Events of each stream of a read, in the order of its keys."""
        found = self._found[read]
        if self.source == "measured":
            return [found.get(key, 0.0) for key in read.keys]
        return list(islice(cycle(found.values()), len(read.keys)))

    def requests(self, planned: Sequence[Batches]) -> int | None:
        """Requests for all of it, cut as the run will cut it."""
        if self.source == "unknown" or self.by_windows:
            return None
        return sum(batch.times * sum(map(self._requests, batch.reads)) for batch in planned)

    def _requests(self, read: Read) -> int:
        options = self._context.options
        limits = self._context.client.limits
        counts = dict(zip(read.keys, map(round, self.of(read)), strict=True))
        rates = self._known
        if sum(counts.values()) >= WORTH_COUNTING:
            rates = Rates(None)
            rates.learn(read.keys, counts, read.start, read.end)
        most = self.room(read)
        return sum(
            count_requests(
                [counts[key] for key in keys], at_most or [None] * len(keys), limits, options.page_size, most
            )
            for keys, at_most in cut(read, rates, self._streams, options.streams_per_request)
        )

    def room(self, read: Read) -> int:
        """How many streams of a read one request names, by the options and the length of a URL."""
        options = self._context.options
        web_ids = [self._streams[key].web_id for key in read.keys if key in self._streams][
            : options.streams_per_request
        ]
        params: Params = {
            "startTime": format_ticks(read.start),
            "endTime": format_ticks(read.end),
            "maxCount": DEFAULT_CAP,
        }
        return min(options.streams_per_request, fitting(self._context.client, GROUP_PATH, params, web_ids))

    def _sample(self, reads: Sequence[Read]) -> None:
        """Some streams, over the window that holds most: every other read is taken to be like it."""
        largest = max(reads, key=lambda read: len(read.keys) * (read.end - read.start))
        keys = [key for key in largest.keys if key in self._streams]
        keys = keys[:: max(1, len(keys) // _SAMPLE)][:_SAMPLE]
        counts = count_streams(
            self._context.client, self._context.options, self._streams, keys, largest.start, largest.end
        )
        if not counts:
            self.source = "unknown"
            return
        self.source = "estimated"
        for read in reads:
            share = (read.end - read.start) / (largest.end - largest.start)
            self._found[read] = {key: count * share for key, count in counts.items()}

    def _rate(self, reads: Sequence[Read]) -> float:
        """Events a second and stream of the sample."""
        found = self._found[reads[0]].values()
        return sum(found) / len(found) * SECOND / (reads[0].end - reads[0].start)

    def _are_many(self, planned: Sequence[Batches], rate: float) -> bool:
        """Whether there are too many events to count them all."""
        if sum(len(batch.reads) for batch in planned) > _MEASURED_READS:
            return True
        seconds = sum(
            batch.times * len(read.keys) * (read.end - read.start) / SECOND for batch in planned for read in batch.reads
        )
        return seconds * rate > MEASURED_EVENTS
