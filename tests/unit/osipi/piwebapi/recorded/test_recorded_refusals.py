"""An account that may read nothing is refused after few requests; one that may read little reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from osipi.piwebapi import errors
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.recorded.reader import Failure, Part, RecordedReader, StreamsDone
from support.recorded_server import RecordedServer

SECOND = 10_000_000
START, END = 1_700_000_000 * SECOND, 1_700_000_060 * SECOND
MOST = 1000
"""Streams that are asked before an account is said to be refused everything."""


def names(count: int) -> list[str]:
    return [f"S{n:05}" for n in range(count)]


def read(server: RecordedServer, web_ids: list[str], **options: Any) -> list[Part]:
    return list(RecordedReader(server, **{"max_workers": 1, **options}).read(web_ids, START, END))


def done(parts: list[Part]) -> set[str]:
    return {one for part in parts if isinstance(part, StreamsDone) for one in part.web_ids}


def failures(parts: list[Part]) -> dict[str, str]:
    return {part.key: part.kind for part in parts if isinstance(part, Failure)}


class Refusing(RecordedServer):
    """Refuses all but some streams, in groups too."""

    readable: frozenset[str] = frozenset()
    refusal: Callable[[str], PiWebApiError] = staticmethod(lambda _: errors.PermissionError_("403", status=403))

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        for web_id in query.get("webId") or [path.split("/")[2]]:
            if web_id not in self.readable:
                raise self.refusal(web_id)
        return super().answer(path, query)


@pytest.mark.parametrize("workers", [1, 4])
def test_an_account_that_may_read_nothing_is_told_soon(workers: int) -> None:
    server = Refusing({})
    with pytest.raises(
        errors.PermissionError_, match="none of the streams asked for, 1,000 drawn from the 30,000"
    ) as caught:
        read(server, names(30_000), max_workers=workers)
    assert caught.value.status == 403
    assert len(server.requests) <= MOST + workers


def test_refusals_of_two_kinds_are_refusals() -> None:
    """What an account may not see is not found for it."""
    server = Refusing({})
    server.refusal = staticmethod(
        lambda name: (errors.PermissionError_ if name < "S15" else errors.NotFoundError)("refused", status=403)
    )
    with pytest.raises((errors.PermissionError_, errors.NotFoundError), match="may read none"):
        read(server, names(30_000))
    assert len(server.requests) <= MOST + 1


def test_refusals_inside_the_answer_are_refusals() -> None:
    server = Inside({})
    with pytest.raises(errors.PermissionError_, match="may read none"):
        read(server, names(5_000))
    assert len(server.requests) <= MOST + 2


class Inside(RecordedServer):
    """Answers 200 with an error for each stream of a group, and 403 to each alone."""

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        if not path.startswith("/streamsets"):
            raise errors.PermissionError_("403", status=403)
        self.inside = {one: lambda *_: {"Items": [], "Errors": ["No access"]} for one in query["webId"]}
        return super().answer(path, query)


def test_the_one_in_a_hundred_that_is_readable_is_read() -> None:
    """For little more than a request for each stream, and those that looked for the first readable one."""
    every = names(1500)
    server = Refusing({})
    server.readable = frozenset(every[50::100])
    parts = read(server, every)
    assert done(parts) == server.readable
    assert failures(parts) == dict.fromkeys({*every} - server.readable, "permission")
    assert len(server.requests) <= 1.3 * 1500 + MOST


def test_a_block_that_is_refused_is_reported_while_streams_elsewhere_are_readable() -> None:
    every = names(1200)
    server = Refusing({})
    server.readable = frozenset({"ELSEWHERE"})
    parts = read(server, every, witnesses=["REFUSED TOO", "ELSEWHERE"])
    assert failures(parts) == dict.fromkeys(every, "permission")
    assert len(server.requests) <= 1.1 * 1200


def test_streams_that_were_deleted_are_no_refusal() -> None:
    """The server knows too much of them for a missing permission: each is reported on its own."""
    server = Refusing({})
    server.refusal = staticmethod(lambda _: errors.GoneError("410", status=410))
    every = names(1200)
    assert failures(read(server, every)) == dict.fromkeys(every, "gone")
    assert len(server.requests) <= 1.1 * 1200


@pytest.mark.parametrize("every_nth", [2, 5, 100])
def test_refusals_among_readable_streams_are_told_apart(every_nth: int) -> None:
    every = names(400)
    refused = set(every[::every_nth])
    server = Refusing({})
    server.readable = frozenset({*every} - refused)
    parts = read(server, every)
    assert (done(parts), failures(parts)) == (server.readable, dict.fromkeys(refused, "permission"))
    assert len(server.requests) <= min(2.2 * len(every), 15 * len(refused))


class Down(RecordedServer):
    """Fails in one way whatever it is asked."""

    error: PiWebApiError = errors.ServerError("down", status=503)

    def answer(self, path: str, query: dict[str, Any]) -> bytes:
        raise self.error


@pytest.mark.parametrize(
    ("error", "witnesses"),
    [
        (errors.ServerError("down", status=503), 8),
        (errors.UnreachableError("silent", timed_out=True), 2),
        (errors.ServerError("silent", status=504), 2),
        (errors.RateLimitedError("too much", status=429), 1),
        (errors.ServerError("come back later", status=503, retry_after=20), 1),
    ],
)
def test_witnesses_that_would_only_be_waited_for_are_not_asked(error: PiWebApiError, witnesses: int) -> None:
    server = Down({})
    server.error = error
    with pytest.raises(type(error)):
        read(server, names(3000))
    assert [path.split("/")[1] for path, _ in server.requests] == ["streamsets"] + ["streams"] * witnesses
