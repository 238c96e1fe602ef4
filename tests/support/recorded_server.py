"""A stand-in for the two calls that recorded values are read with, held to the letter of what PI Web API promises.

It answers with bytes, as a server does, and misbehaves on request, in the ways that servers do.
"""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from osipi.piwebapi.errors import BadRequestError, LimitError, UrlTooLongError
from osipi.piwebapi.http.errors_in_answers import error_of_status
from osipi.piwebapi.http.urls import build_url
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks, parse_ticks

T = TypeVar("T")
Event = tuple[int, Any]

GOOD = {"UnitsAbbreviation": "", "Good": True, "Questionable": False, "Substituted": False, "Annotated": False}


def item(tick: int, value: Any, **members: Any) -> dict[str, Any]:
    return {"Timestamp": format_ticks(tick), "Value": value, **GOOD, **members}


def per_stream(lists: list[list[Any]], max_count: int) -> list[list[Any]]:
    return [events[:max_count] for events in lists]


def divided(lists: list[list[Any]], max_count: int) -> list[list[Any]]:
    return [events[: max_count // len(lists)] for events in lists]


def in_total(lists: list[list[Any]], max_count: int) -> list[list[Any]]:
    left, kept = max_count, []
    for events in lists:
        kept.append(events[:left])
        left -= len(kept[-1])
    return kept


@dataclass
class RecordedServer:
    """Streams by id, and how the server cuts, bounds and refuses."""

    streams: Mapping[str, Sequence[Event]]
    cut: Callable[[list[list[Any]], int], list[list[Any]]] = per_stream
    cap: int = 150_000
    cap_counts: str = "max_count"
    names_cap: bool = True
    """Whether a refusal says what is allowed; where texts are translated or replaced, nobody can tell."""
    url_limit: int = 16_000
    url_budget: int = 4000
    statuses: dict[str, int] = field(default_factory=dict)
    """HTTP status by stream, in whatever call it appears."""
    inside: dict[str, Callable[[int, int, bool], dict[str, Any]]] = field(default_factory=dict)
    """What stands in a 200 answer for a stream in trouble: made from start, end and whether it is asked alone."""
    order: random.Random = field(default_factory=lambda: random.Random(0))
    requests: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    returned: int = 0
    """Events in all answers so far."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    limits: Limits = field(default_factory=Limits)
    """What the client has learned of this server."""

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return build_url("https://pi.example.com/piwebapi", path, params)

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], T]) -> T:
        query = dict(params or {})
        with self.lock:
            self.requests.append((path, query))
            body = self.answer(path, query)
        return decode(body)

    def _too_many(self) -> BadRequestError:
        if self.names_cap:
            return LimitError("too many", status=400, maximum=self.cap)
        return BadRequestError("ask your administrator", status=400)

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        if len(self.url(path, query)) > self.url_limit:
            self.url_budget = self.url_limit
            raise UrlTooLongError("the URL is too long", status=414)
        alone = path != "/streamsets/recorded"
        ids = [path.split("/")[2]] if alone else list(dict.fromkeys(query["webId"]))
        assert query["boundaryType"] == "Inside"
        assert "WebException" in query["selectedFields"]
        asked = query["maxCount"]
        if (asked * len(ids) if self.cap_counts == "product" else asked) > self.cap:
            raise self._too_many()
        for web_id in ids:
            if web_id in self.statuses:
                raise error_of_status(self.statuses[web_id], ["refused"], url=path)
        start, end = parse_ticks(query["startTime"]), parse_ticks(query["endTime"])
        lists = [[(t, v) for t, v in self.streams.get(i, ()) if start <= t <= end] for i in ids]
        lists = self.cut(lists, asked)
        if sum(map(len, lists)) > self.cap and self.cap_counts == "product":
            raise self._too_many()
        self.returned += sum(map(len, lists))
        answers = []
        for web_id, events in zip(ids, lists, strict=True):
            answer: dict[str, Any] = {"WebId": web_id, "Name": web_id.lower(), "Path": f"\\\\SRV\\{web_id}"}
            if web_id in self.inside:
                answer |= self.inside[web_id](start, end, alone)
            else:
                answer["Items"] = [item(t, v) for t, v in events]
            answers.append(answer)
        if alone:
            return json.dumps(answers[0] | {"WebId": None}).encode()
        self.order.shuffle(answers)
        return json.dumps({"Items": answers}).encode()
