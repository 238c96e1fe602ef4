"""A server that answers nobody is found out once, not by every call; one that comes back is used at once."""

from __future__ import annotations

import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.http.outage import Outage
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.recorded.reader import Failure, RecordedReader, StreamsDone
from support.odd_server import Reply, Seen, serving
from support.recorded_server import GOOD

QUICK = RetryPolicy(first_wait=0.001, longest_wait=0.02, total_seconds=0.2)
SECOND = 10_000_000
START = 1_700_000_000 * SECOND
DOWN = errors.ServerError("down", status=503)
BY_TIME = -1


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test does to the shared bound of a port, another test must not find."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


class Server:
    """Fails with ``error`` while it has one; counts the attempts of the last call."""

    def __init__(self, error: PiWebApiError | None) -> None:
        self.error, self.outage, self.calls = error, Outage(), 0

    def attempt(self) -> str:
        self.calls += 1
        if self.error is not None:
            raise self.error
        return "done"

    def attempts(self) -> int:
        """How often one call tries."""
        self.calls = 0
        with suppress(PiWebApiError):
            RetryPolicy(sleep=lambda _: None, total_seconds=1000).call(self.attempt, self.outage)
        return self.calls


@pytest.mark.parametrize(
    ("error", "first", "later"),
    [
        (DOWN, BY_TIME, 2),
        (errors.ServerError("x", status=500), 3, 2),
        (errors.UnreachableError("x"), BY_TIME, 2),
        (errors.UnreachableError("x", stage="address"), 5, 2),
        (errors.UnreachableError("x", timed_out=True), 2, 1),
        (errors.RateLimitedError("x", status=429), 12, 2),
    ],
)
def test_once_a_call_failed_to_the_end_the_next_ones_give_up_soon(error: PiWebApiError, first: int, later: int) -> None:
    server = Server(error)
    attempts = server.attempts()
    assert attempts == first if first != BY_TIME else 34 < attempts < 200  # 1,000 s of waits up to 30 s
    assert [server.attempts() for _ in range(3)] == [later, later, later]


@pytest.mark.parametrize("answer", [None, errors.PermissionError_("403", status=403)])
def test_one_answer_ends_an_outage(answer: PiWebApiError | None) -> None:
    """Be it a refusal: whoever refuses is there."""
    server = Server(DOWN)
    server.attempts()
    server.error = answer
    assert server.attempts() == 1
    server.error = DOWN
    assert server.attempts() == 5, "503 turned out to be the trouble of one request"


def test_trouble_of_one_call_while_others_are_answered_is_no_outage() -> None:
    server = Server(DOWN)

    def answered_meanwhile(_: float) -> None:
        server.outage.answered()

    for _ in range(3):
        server.calls = 0
        with pytest.raises(errors.ServerError):
            RetryPolicy(sleep=answered_meanwhile).call(server.attempt, server.outage)
        assert server.calls == 5


@pytest.mark.parametrize(
    "error",
    [
        errors.ServerError("x", status=500),
        errors.WebExceptionError("x", status=500),
        errors.MalformedResponseError("x", status=200),
    ],
)
def test_one_corrupt_object_is_no_outage(error: PiWebApiError, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it answers for ever, once all others are read, does not take the retries from what is asked next."""
    server = Server(None)
    server.attempts()
    server.error = error
    first = server.attempts()
    assert [server.attempts() for _ in range(6)] == [first] * 6
    server.error = errors.ServerError("x", status=504)
    assert server.attempts() == 2
    server.error = None
    server.attempts()
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 61)
    server.error = error
    assert [server.attempts() for _ in range(2)] == [first, 2], "an answer of long ago vouches for nothing"


def test_a_server_that_goes_down_is_found_out_though_it_has_just_answered() -> None:
    server = Server(None)
    server.attempts()
    server.error = DOWN
    assert server.attempts() > 34
    assert server.attempts() == 2


@pytest.mark.parametrize("error", [errors.ServerError("x", status=500), errors.MalformedResponseError("x")])
def test_what_follows_trouble_of_the_server_is_bounded_by_time(error: PiWebApiError) -> None:
    """A server that warms up answers 500 to all for a while; alone it would count as a corrupt object."""
    server = Server(error)
    server.outage.failed("unavailable")
    assert server.attempts() > 34


def test_the_last_attempt_is_made_when_the_time_is_over() -> None:
    waits: list[float] = []
    with pytest.raises(errors.ServerError):
        RetryPolicy(sleep=waits.append, total_seconds=120).call(Server(DOWN).attempt)
    assert sum(waits) == pytest.approx(120)


def test_no_seconds_to_retry_in_means_one_attempt() -> None:
    server = Server(DOWN)
    with pytest.raises(errors.ServerError):
        RetryPolicy(total_seconds=0).call(server.attempt)
    assert server.calls == 1


def test_the_next_table_has_its_retries_after_a_stream_that_fails_for_ever() -> None:
    """Its first request meets one time-out of a gateway."""
    lists = iter([Reply(504), Reply(body={"Items": []})])

    def answer(seen: Seen) -> Reply:
        if "recorded" not in seen.path:
            return next(lists)
        names = [text for name, text in seen.query if name == "webId"] or [seen.path.split("/")[3]]
        if "S3" in names:
            return Reply(500)
        answers = [{"WebId": name, "Items": []} for name in names]
        return Reply(body={"Items": answers} if seen.path.endswith("streamsets/recorded") else answers[0])

    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url), retry=QUICK) as api:
        parts = list(RecordedReader(api, max_workers=1).read([f"S{n}" for n in range(4)], START, START + SECOND))
        assert [part.key for part in parts if isinstance(part, Failure)] == ["S3"]
        assert api.get("/dataservers") == {"Items": []}


def test_a_call_under_way_ends_with_the_outage() -> None:
    server = Server(DOWN)
    begun = time.monotonic()

    def other_call_gives_up(_: float) -> None:
        server.outage.outlived(begun)

    with pytest.raises(errors.ServerError):
        RetryPolicy(sleep=other_call_gives_up).call(server.attempt, server.outage)
    assert server.calls == 2


def test_an_outage_of_long_ago_is_forgotten() -> None:
    outage = Outage(held=0.05)
    outage.outlived(time.monotonic())
    assert outage.lasts
    time.sleep(0.06)
    assert not outage.lasts


@pytest.mark.parametrize("streams", [20, 3000])
@pytest.mark.parametrize(("status", "most"), [(503, 300), (500, 36)])
def test_a_server_that_answers_nothing_fails_the_read_soon(streams: int, status: int, most: int) -> None:
    """However many streams: the retries of the requests in flight (of 503 as many as 0.2 s hold), two attempts for
    each of eight witnesses, and one request each that eight threads had sent before the outage was found."""
    with serving(Reply(status)) as server, PiWebApi(Settings(base_url=server.base_url), retry=QUICK) as api:
        with pytest.raises(errors.ServerError):
            list(RecordedReader(api).read([f"S{n}" for n in range(streams)], START, START + SECOND))
        assert len(server.seen) <= most


@pytest.mark.parametrize("status", [500, 503])
def test_a_stream_that_fails_for_ever_is_alone_with_it(status: int) -> None:
    def answer(seen: Seen) -> Reply:
        names = [text for name, text in seen.query if name == "webId"] or [seen.path.split("/")[3]]
        if "S7" in names:
            return Reply(status)
        items = [{"Timestamp": "2023-11-14T22:13:20Z", "Value": 1.0, **GOOD}]
        answers = [{"WebId": name, "Items": items} for name in names]
        return Reply(body={"Items": answers} if seen.path.endswith("streamsets/recorded") else answers[0])

    names = [f"S{n}" for n in range(20)]
    with serving(answer) as server, PiWebApi(Settings(base_url=server.base_url), retry=QUICK) as api:
        parts = list(RecordedReader(api, streams_per_request=5).read(names, START, START + SECOND))
    (failure,) = [part for part in parts if isinstance(part, Failure)]
    assert (failure.web_id, failure.kind, failure.status) == ("S7", "server", status)
    assert {one for part in parts if isinstance(part, StreamsDone) for one in part.web_ids} == {*names} - {"S7"}
