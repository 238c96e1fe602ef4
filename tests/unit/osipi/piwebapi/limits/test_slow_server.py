"""A server that is too slow for large requests is asked for less, within the read, and for more again later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from osipi.piwebapi.errors import AnswerTooLargeError, PiWebApiError, ServerError, UnreachableError
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.reader import Events, Failure, RecordedReader, StreamsDone
from support.recorded_server import RecordedServer

SECOND = 10_000_000
START = 1_700_000_000 * SECOND


@dataclass
class SlowServer(RecordedServer):
    """Does not answer in time when `too_long` says so of (streams, maxCount, events in the answer)."""

    too_long: Callable[[int, int, int], bool] = lambda *_: False
    error: Callable[[], PiWebApiError] = lambda: UnreachableError("no answer within 60 s", timed_out=True)
    time_outs: int = 0

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        before = self.returned
        body = super().answer(path, query)
        count = len(query["webId"]) if path == "/streamsets/recorded" else 1
        if self.too_long(count, query["maxCount"], self.returned - before):
            self.time_outs += 1
            raise self.error()
        return body


def plant(streams: int, events: int) -> dict[str, list[tuple[int, float]]]:
    return {f"S{i}": [(START + n * SECOND, float(n)) for n in range(events)] for i in range(streams)}


def read(server: SlowServer, limits: Limits, seconds: int, **options: Any) -> tuple[dict[str, int], list[Any]]:
    """Rows and other ends by stream."""
    reader = RecordedReader(server, limits=limits, **options)
    rows: dict[str, int] = {}
    done: set[str] = set()
    failures = []
    for part in reader.read(list(server.streams), START, START + seconds * SECOND):
        if isinstance(part, Events):
            for index in part.batch["stream"].to_pylist():
                rows[part.web_ids[index]] = rows.get(part.web_ids[index], 0) + 1
        elif isinstance(part, Failure):
            failures.append(part)
        else:
            assert isinstance(part, StreamsDone)
            done.update(part.web_ids)
    assert done | {failure.web_id for failure in failures} == set(server.streams)
    return rows, failures


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize(
    "error",
    [
        lambda: UnreachableError("no answer within 60 s", timed_out=True),
        lambda: ServerError("the proxy gave up", status=504),
        lambda: AnswerTooLargeError("more bytes than an answer may have"),
    ],
    ids=["time-out", "504", "too large"],
)
def test_a_server_too_slow_for_large_answers(workers: int, error: Callable[[], PiWebApiError]) -> None:
    server = SlowServer(plant(20, 1500), too_long=lambda _streams, _most, events: events > 2000, error=error)
    rows, failures = read(server, Limits(), 2000, max_workers=workers)
    assert failures == []
    assert rows == dict.fromkeys(server.streams, 1500)
    # each of the steps down costs one, or one a worker, and so does a careful step up now and then
    assert server.time_outs <= 6 * workers


@pytest.mark.parametrize("workers", [1, 4])
def test_a_server_too_slow_for_many_streams(workers: int) -> None:
    server = SlowServer(plant(400, 3), too_long=lambda streams, _most, _events: streams > 10)
    limits = Limits(never_divides=True, never_totals=True)
    rows, failures = read(server, limits, 100, max_workers=workers)
    assert failures == []
    assert rows == dict.fromkeys(server.streams, 3)
    assert server.time_outs <= 8 * workers
    assert limits.group_size(100) < 100


def test_one_stream_with_much() -> None:
    server = SlowServer(plant(1, 30_000), too_long=lambda _streams, most, _events: most > 10_000)
    rows, failures = read(server, Limits(), 40_000, max_workers=1)
    assert failures == []
    assert rows == {"S0": 30_000}
    assert server.time_outs == 2  # 150,000 and 37,500


def test_one_that_hangs_is_given_up_and_the_others_are_read() -> None:
    server = SlowServer(plant(30, 100))
    asked: list[int] = []

    def answer(path: str, query: dict[str, Any], given: Callable[..., bytes] = server.answer) -> bytes:
        if "S7" in query.get("webId", ()) or "/S7/" in path:
            asked.append(len(query.get("webId", "1")))
            raise UnreachableError("no answer within 60 s", timed_out=True)
        return given(path, query)

    server.answer = answer  # type: ignore[method-assign]
    rows, failures = read(server, Limits(), 200, max_workers=1)
    assert [(failure.web_id, failure.kind, failure.status) for failure in failures] == [("S7", "server", None)]
    assert rows == {web_id: 100 for web_id in server.streams if web_id != "S7"}
    assert len(asked) <= 14


def test_a_microsecond_that_needs_a_large_page_gets_it_from_a_slow_server() -> None:
    """The bound that slowness sets is one of comfort: it never makes a stream unreadable."""
    streams = {"A": [(START, float(n)) for n in range(5000)], "B": [(START, 1.0)]}
    limits = Limits(never_divides=True, never_totals=True)
    while limits.too_slow(1, limits.page(1)):
        pass
    assert limits.page(1) <= 1000
    rows, failures = read(SlowServer(streams), limits, 10, max_workers=1)
    assert failures == []
    assert rows == {"A": 5000, "B": 1}


def test_a_stream_whose_page_cannot_be_smaller_ends() -> None:
    streams = {"A": [(START, float(n)) for n in range(5000)]}
    server = SlowServer(streams, too_long=lambda _streams, most, _events: most > 1000)
    rows, failures = read(server, Limits(never_divides=True, never_totals=True), 10, max_workers=1)
    assert [failure.web_id for failure in failures] == ["A"]
    assert rows == {}
    assert server.time_outs <= 20


def test_a_server_that_answers_nobody_is_known_soon() -> None:
    server = SlowServer(plant(300, 10), too_long=lambda *_: True)
    with pytest.raises(UnreachableError):
        read(server, Limits(), 20, max_workers=1)
    assert server.time_outs <= 9
