"""How many events a set of streams is expected to have, asked for with as few requests as do."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping

from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.recorded.event_counts import count_events
from osipi.timeseries.offset import SECOND
from osipi.timeseries.selection import Stream

log = logging.getLogger("osipi.timeseries")

_SAMPLE = 200
_REFUSALS = 10
"""More than it takes to find one stream that spoils a request for a hundred."""
_RATE_WHEN_UNKNOWN = 1.0
"""Events a second and stream."""


class Density:
    """Events a second of a set of streams, from the server's own counts of an even sample.

    Only a plan depends on it: a wrong figure makes a micro-batch larger or smaller, never wrong. A set is asked for
    once a run; a window that holds few events even at one event a second is not asked for at all.
    """

    def __init__(
        self, client: PiWebApi, streams: Mapping[str, Stream], max_records: int, rates: dict[int, float]
    ) -> None:
        self._client = client
        self._streams = streams
        self._rates: dict[int, float] = rates
        self._max_records = max_records

    def estimate(self, keys: Collection[str], begin: int, end: int) -> float:
        """Expected events of ``keys`` in [begin, end), ticks."""
        seconds = (end - begin) / SECOND
        if not keys or seconds <= 0:
            return 0.0
        highest = len(keys) * seconds * _RATE_WHEN_UNKNOWN
        if highest <= self._max_records:
            return highest
        rate = self._rates.get(len(keys))
        if rate is None:
            rate = self._rates[len(keys)] = self._measure(sorted(keys), begin, end)
        return rate * len(keys) * seconds

    def _measure(self, keys: list[str], begin: int, end: int) -> float:
        sample = keys[:: max(1, len(keys) // _SAMPLE)][:_SAMPLE]
        web_ids = [self._streams[key].web_id for key in sample if key in self._streams]
        try:
            counts, _ = count_events(self._client, web_ids, begin, end, give_up_after=_REFUSALS)
        except PiWebApiError as error:
            if error.kind == "configuration":
                raise
            log.warning("counting events failed, windows are planned for 1 event a second and stream: %s", error)
            return _RATE_WHEN_UNKNOWN
        if not counts:
            return _RATE_WHEN_UNKNOWN
        # a tenth above the sample's mean, since what it missed may be denser; never nothing
        return max(1.1 * sum(counts.values()) / len(counts) / ((end - begin) / SECOND), 1e-6)
