"""How large and how quick answers are: two real requests, timed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from osipi.piwebapi import PiWebApi
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.recorded.calls import fetch_single
from osipi.piwebapi.recorded.reader import Events, RecordedReader

T = TypeVar("T")


@dataclass
class Timed:
    """A client that notes of each request how long it took and how many bytes its answer has."""

    client: PiWebApi
    seconds: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)

    @property
    def url_budget(self) -> int:
        return self.client.url_budget

    def url(self, path: str, params: Params | None = None) -> str:
        return self.client.url(path, params)

    def fetch(self, path: str, params: Params | None, decode: Callable[[bytes], T]) -> T:
        began = time.monotonic()
        size = 0

        def noted(body: bytes) -> T:
            nonlocal size
            size = len(body)
            return decode(body)

        answer = self.client.fetch(path, params, noted)
        self.seconds.append(time.monotonic() - began)
        self.sizes.append(size)
        return answer


@dataclass(frozen=True)
class Speed:
    """What a request costs, and what each of its events adds."""

    requests: int
    """How many were timed."""
    request_seconds: float
    event_seconds: float
    event_bytes: float
    slowest: float
    """Seconds that the slowest one took."""

    def seconds(self, requests: int, events: int) -> float:
        """For so many requests, one after another, with so many events in all."""
        return requests * self.request_seconds + events * self.event_seconds


def measure(
    client: PiWebApi, web_ids: Sequence[str], start: int, end: int, page_size: int | None, paths: dict[str, str]
) -> Speed | None:
    """Time an empty request of one stream, then the first page of all of them; None where there are no events.

    Raises the client's error where PI gives the events of none of these streams.
    """
    timed = Timed(client)
    reader = RecordedReader(
        timed, limits=client.limits, page_size=page_size, streams_per_request=len(web_ids), max_workers=1
    )
    events = 0
    for part in reader.read(web_ids, start, end, paths=paths):
        if isinstance(part, Events):
            events = part.batch.num_rows
            break
    if not events:
        return None
    page_seconds, size = timed.seconds[-1], timed.sizes[-1]
    fetch_single(timed, web_ids[0], start, start, 1)
    least = min(timed.seconds[-1], page_seconds)
    return Speed(len(timed.seconds), least, (page_seconds - least) / events, size / events, max(timed.seconds))
