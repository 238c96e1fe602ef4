"""How many events the planned reads have: counted of every stream, or estimated from a sample of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from math import log2

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
from osipi.timeseries.partitions import WORTH_COUNTING, count_streams, cut, sample
from osipi.timeseries.planner import Read
from osipi.timeseries.selection import Stream

MEASURED_EVENTS = 5_000_000
"""Up to about so many events every stream is counted; beyond, a sample of the streams."""

_MEASURED_SPANS = 20
_EACH = 100
"""Up to so many micro-batches the requests of each are worked out; beyond, of some that are about as large."""
_ALIKE = 16
"""Micro-batches are about as large where their rows differ by less than a factor of two to one over this."""


@dataclass
class _Span:
    """Reads of the same streams that follow each other without a gap."""

    read: Read
    """All of them as one."""
    rows: float
    parts: list[tuple[Read, float, int]] = field(default_factory=list)
    """Each read with the rows that it is expected to have, and how often one like it follows."""
    counts: dict[str, int] = field(default_factory=dict)
    """Events by stream."""

    def share(self, read: Read, rows: float) -> float:
        """Of the span's events, what lies in one of its reads."""
        return rows / self.rows if self.rows else (read.end - read.start) / (self.read.end - self.read.start)


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
        self._spans: list[_Span] = []
        self._sampled: list[int] = []
        """Events of the streams of a sample in one read."""
        self._sampled_rows = 0.0
        """What that read was expected to have."""
        self.source: Source = "measured"
        self.failed: set[str] = set()

    def take(self, planned: Sequence[Batches]) -> None:
        """Ask PI."""
        self._spans = _spans(planned)
        if not self._spans or self._rows_a_second is not None:
            return
        if self._are_many(1.0):
            found = self._sample()
            if found is None:
                self.source = "unknown"
                return
            if self._are_many(found):
                self.source = "estimated"
                return
        for span in self._spans:
            keys = [key for key in span.read.keys if key in self._streams]
            read = span.read
            counts = count_streams(
                self._context.client, self._context.options, self._streams, keys, read.start, read.end
            )
            if counts is None:
                self.source = "unknown"
                return
            self.failed |= set(keys) - counts.keys()
            span.counts = counts

    @property
    def by_windows(self) -> bool:
        """Whether the rows follow from the windows: how many requests they take only the table knows."""
        return self._rows_a_second is not None

    @property
    def streams(self) -> int:
        """Streams that are read."""
        return len({key for span in self._spans for key in span.read.keys})

    def events(self) -> int | None:
        """Events of all reads."""
        if self.source == "unknown":
            return None
        if self.source == "measured" and not self.by_windows:
            return sum(sum(span.counts.values()) for span in self._spans)
        return round(sum(times * sum(self._of(span, read, rows)) for span, read, rows, times in self._parts()))

    def largest(self) -> tuple[Read, list[float]]:
        """The read that is expected to have most events, and the events of each stream in the order of its keys."""
        span, read, rows, _ = max(self._parts(), key=lambda part: part[2])
        return read, self._of(span, read, rows)

    def requests(self) -> int | None:
        """Requests for all of it, cut as the run will cut it."""
        if self.source == "unknown" or self.by_windows:
            return None
        parts = self._parts()
        if len(parts) <= _EACH:
            return sum(times * self._requests(read, self._of(span, read, rows)) for span, read, rows, times in parts)
        like: dict[tuple[int, int], list[tuple[_Span, Read, float, int]]] = defaultdict(list)
        for part in parts:
            like[id(part[0]), round(_ALIKE * log2(1 + part[2]))].append(part)
        total = 0
        for same in like.values():
            span, read, rows, _ = same[len(same) // 2]
            total += sum(part[3] for part in same) * self._requests(read, self._of(span, read, rows))
        return total

    def _parts(self) -> list[tuple[_Span, Read, float, int]]:
        return [(span, *part) for span in self._spans for part in span.parts]

    def _of(self, span: _Span, read: Read, rows: float) -> list[float]:
        if self._rows_a_second is not None:
            return [self._rows_a_second * (read.end - read.start) / SECOND] * len(read.keys)
        if self.source == "measured":
            share = span.share(read, rows)
            return [span.counts.get(key, 0) * share for key in read.keys]
        of_one = rows / len(read.keys) / self._sampled_rows
        return [count * of_one for count in islice(cycle(self._sampled), len(read.keys))]

    def _requests(self, read: Read, events: Sequence[float]) -> int:
        options = self._context.options
        limits = self._context.client.limits
        counts = dict(zip(read.keys, map(round, events), strict=True))
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

    def least_room(self) -> int:
        """The least that :meth:`room` is for any read."""
        return min(self.room(span.read) for span in self._spans)

    def _sample(self) -> float | None:
        """Have some streams counted over the read that is expected to hold most; every other read is like it.

        Returns how many times more events it has than was expected; None where PI counts none.
        """
        _, read, rows, _ = max(self._parts(), key=lambda part: part[2])
        keys = sample([key for key in read.keys if key in self._streams])
        counts = count_streams(self._context.client, self._context.options, self._streams, keys, read.start, read.end)
        if not counts:
            return None
        self._sampled = list(counts.values())
        self._sampled_rows = rows / len(read.keys) or 1.0
        return sum(self._sampled) / len(self._sampled) / self._sampled_rows

    def _are_many(self, factor: float) -> bool:
        """Whether there are too many events to count them all, where they are so many times what was expected."""
        return len(self._spans) > _MEASURED_SPANS or factor * sum(span.rows for span in self._spans) > MEASURED_EVENTS


def _spans(planned: Sequence[Batches]) -> list[_Span]:
    found: list[_Span] = []
    for batch in planned:
        for read, rows in zip(batch.reads, batch.rows, strict=True):
            whole = replace(read, end=read.start + batch.times * (read.end - read.start))
            before = found[-1] if found else None
            if (
                before is not None
                and (before.read.end, before.read.sweep) == (read.start, read.sweep)
                and before.read.keys == read.keys
            ):
                before.read = replace(before.read, end=whole.end)
                before.rows += rows * batch.times
            else:
                found.append(before := _Span(whole, rows * batch.times))
            before.parts.append((read, rows, batch.times))
    return found
