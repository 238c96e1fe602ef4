"""Recorded values through the real client and a real socket, from a server that does what PI servers do."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from osipi.piwebapi import LimitError, PiWebApi, Settings
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.recorded.reader import Client, Events, Failure, RecordedReader, StreamsDone
from support.odd_server import Reply, Seen, serving
from support.recorded_server import RecordedServer

SECOND = 10_000_000
START, END = 1_700_000_000 * SECOND, 1_700_000_600 * SECOND
QUICK = RetryPolicy(first_wait=0.001, total_seconds=1)


def over_http(server: RecordedServer) -> Callable[[Seen], Reply]:
    """The stand-in's answers as HTTP: its refusals in the words of a real server."""

    def answer(seen: Seen) -> Reply:
        query: dict[str, Any] = {}
        for name, text in seen.query:
            query.setdefault(name, []).append(text)
        given = {name: texts if name == "webId" else texts[0] for name, texts in query.items()}
        given["maxCount"] = int(given["maxCount"])
        try:
            return Reply(body=server.answer(seen.path.removeprefix("/piwebapi"), given))
        except LimitError:
            text = f"Parameter 'maxCount' is greater than the maximum allowed ({server.cap})."
            return Reply(status=400, body={"Errors": [text]})
        except Exception as error:  # noqa: BLE001 - every other refusal becomes its status
            return Reply(status=getattr(error, "status", 500), body={"Errors": ["refused"]})

    return answer


@contextmanager
def reader_of(answer: Callable[[Seen], Reply], **settings: Any) -> Iterator[RecordedReader]:
    with serving(answer) as odd, PiWebApi(Settings(base_url=odd.base_url, **settings), retry=QUICK) as api:
        client: Client = api
        yield RecordedReader(client, max_workers=3)


def counts(parts: list[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in parts:
        if isinstance(part, StreamsDone):
            for web_id in part.web_ids:
                found.setdefault(web_id, 0)
        elif isinstance(part, Events):
            for index in part.batch["stream"].to_pylist():
                found[part.web_ids[index]] = found.get(part.web_ids[index], 0) + 1
    return found


def plant(count: int, events: int) -> dict[str, list[tuple[int, Any]]]:
    return {
        f"I1DPBd9Ab83Y90SNSjy4JtD5fQ{n:06}": [(START + i * SECOND + 1234567, float(i)) for i in range(events)]
        for n in range(count)
    }


def test_a_low_cap_long_urls_and_a_refused_point() -> None:
    streams = plant(130, 90)
    refused = list(streams)[40]
    server = RecordedServer(streams, cap=2000, cap_counts="product", statuses={refused: 404})
    with reader_of(over_http(server)) as reader:
        parts = list(reader.read(list(streams), START, END))
        assert reader.limits.cap == 2000
    assert counts(parts) == {web_id: 90 for web_id in streams if web_id != refused}
    assert [(part.key, part.kind, part.status) for part in parts if isinstance(part, Failure)] == [
        (refused, "not_found", 404)
    ]


def test_passing_trouble_leaves_no_trace() -> None:
    """A cut body, a WebException, a 503 and a 429 at first: retried, and the result is whole."""
    streams = plant(30, 20)
    answer = over_http(RecordedServer(streams))
    broken = b'{"Items":[],"WebException":{"Errors":["Error occurred during writing."],"StatusCode":500}}'
    trouble = [
        lambda seen: Reply(body=(answer(seen).body or b"")[:-500]),  # type: ignore[index]
        lambda seen: Reply(body=broken),
        lambda seen: Reply(status=503, body="<html>Service Unavailable</html>"),
        lambda seen: Reply(status=429, headers={"Retry-After": "0"}),
    ]

    def troubled(seen: Seen) -> Reply:
        return trouble.pop()(seen) if trouble else answer(seen)

    with reader_of(troubled) as reader:
        assert counts(list(reader.read(list(streams), START, END))) == dict.fromkeys(streams, 20)


def test_answers_that_are_too_large_are_asked_for_in_smaller_pages() -> None:
    streams = plant(20, 400)
    server = RecordedServer(streams)
    with reader_of(over_http(server), max_answer_bytes=200_000) as reader:
        assert counts(list(reader.read(list(streams), START, END))) == dict.fromkeys(streams, 400)
        assert server.returned > 20 * 400, "the first answer was too large"
        assert reader.limits.page(1) < 150_000


def test_one_stream_whose_smallest_answer_is_too_large_fails_alone() -> None:
    streams = plant(3, 5)
    large = list(streams)[1]
    streams[large] = [(START + 1234567, "x" * 300_000)]
    with reader_of(over_http(RecordedServer(streams)), max_answer_bytes=200_000) as reader:
        parts = list(reader.read(list(streams), START, END))
    assert counts(parts) == {web_id: 5 for web_id in streams if web_id != large}
    (failure,) = [part for part in parts if isinstance(part, Failure)]
    assert (failure.key, failure.kind) == (large, "server")
    assert "more than 200,000 bytes" in failure.message


def test_a_reader_travels_to_another_process() -> None:
    streams = plant(3, 5)
    with reader_of(over_http(RecordedServer(streams))) as reader:
        copy: RecordedReader = pickle.loads(pickle.dumps(reader))
        assert counts(list(copy.read(list(streams), START, END))) == dict.fromkeys(streams, 5)
        copy.client.close()  # type: ignore[attr-defined]
