"""No answer takes more memory, bytes or time than it may, and the right to a request is free afterwards."""

from __future__ import annotations

import gzip
import json
import time
import tracemalloc
import zlib
from typing import Any

import pytest

from osipi.piwebapi import PiWebApi, RetryPolicy, Settings
from osipi.piwebapi.errors import (
    AnswerTooLargeError,
    MalformedResponseError,
    PiWebApiError,
    UnreachableError,
)
from osipi.piwebapi.http import bounds
from support.hostile_server import Playing, Sending, answer, attacking, gzip_bomb, trickle
from support.odd_server import Reply, serving

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
MEGABYTE = 1 << 20


def client(base_url: str, **settings: Any) -> PiWebApi:
    given = {"max_answer_bytes": MEGABYTE, "timeout_seconds": 1, "max_concurrent_requests": 1, **settings}
    return PiWebApi(Settings(base_url, **given), retry=RetryPolicy(total_seconds=0))


def failure(play: Playing | bytes, **settings: Any) -> tuple[PiWebApiError, float]:
    """The error of a request that is answered so, and its seconds; the next request must get its turn."""
    with attacking(play) as hostile, client(hostile.base_url, **settings) as pi:
        began = time.monotonic()
        with pytest.raises(PiWebApiError) as caught:
            pi.get("/points")
        took = time.monotonic() - began
        assert f"127.0.0.1:{hostile.port}" in str(caught.value)
        assert caught.value.kind == "source"
        with pi._live().limiter.slot():
            pass
        return caught.value, took


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "gzip, gzip", "deflate", "identity"])
def test_an_answer_of_the_right_size_is_read_whole(coding: str) -> None:
    content = {"Items": [{"Name": f"point {number}"} for number in range(20_000)]}
    body = json.dumps(content).encode()
    for one in coding.split(", "):
        body = {"deflate": zlib.compress, "identity": bytes}.get(one, gzip.compress)(body)
    with serving(Reply(body=body, headers={"Content-Encoding": coding})) as odd, client(odd.base_url) as pi:
        assert pi.get("/points") == content
        assert pi.get("/points") == content
        assert len({seen.client_port for seen in odd.seen}) == 1, "the connection is kept"


def test_bare_deflate_and_several_members_are_read() -> None:
    packer = zlib.compressobj(wbits=-15)
    bare = packer.compress(b'{"a": 1}') + packer.flush()
    members = gzip.compress(b'{"a"') + gzip.compress(b"") + gzip.compress(b": 1}") + b"\0\0"
    for coding, body in (("deflate", bare), ("gzip", members)):
        with serving(Reply(body=body, headers={"Content-Encoding": coding})) as odd, client(odd.base_url) as pi:
            assert pi.get("/points") == {"a": 1}


BOMB = gzip_bomb(256 * MEGABYTE)


@pytest.mark.parametrize(
    "attack",
    [
        answer(BOMB, "Content-Encoding: gzip"),
        answer(BOMB, "Content-Encoding: gzip", status="403 Forbidden"),
        answer(gzip_bomb(256 * MEGABYTE, chain=3), "Content-Encoding: gzip, gzip, gzip"),
        answer(zlib.compress(b" " * (64 * MEGABYTE)), "Content-Encoding: deflate"),
        answer(gzip.compress(b" " * (MEGABYTE // 2)) * 100, "Content-Encoding: gzip"),
    ],
    ids=["gzip", "refusal", "chain", "deflate", "members"],
)
def test_a_bomb_takes_no_more_memory_than_an_answer_may(attack: bytes) -> None:
    tracemalloc.start()
    try:
        error, _ = failure(attack, timeout_seconds=20)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert isinstance(error, AnswerTooLargeError)
    assert "max_answer_bytes" in str(error)
    assert peak < 6 * MEGABYTE


def test_an_answer_that_promises_too_much_is_not_read() -> None:
    def play(send: Sending, _: bytes) -> None:
        send(HEAD + b"Content-Length: 99999999999\r\n\r\n")
        while True:
            send(b" " * 65536)

    assert isinstance(failure(play, timeout_seconds=20)[0], AnswerTooLargeError)


@pytest.mark.parametrize("head", [b"\r\n", b"Transfer-Encoding: chunked\r\n\r\n"])
def test_a_body_without_end_is_not_read_on(head: bytes) -> None:
    piece = b" " * 65536 if head == b"\r\n" else b"10000\r\n" + b" " * 65536 + b"\r\n"

    def play(send: Sending, _: bytes) -> None:
        send(HEAD + head)
        while True:
            send(piece)

    assert isinstance(failure(play, timeout_seconds=20)[0], AnswerTooLargeError)


def test_headers_without_end_are_not_read_on() -> None:
    def play(send: Sending, _: bytes) -> None:
        while True:
            send(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)

    assert isinstance(failure(play, timeout_seconds=20)[0], AnswerTooLargeError)


@pytest.mark.parametrize(
    "attack",
    [
        trickle(b" ", HEAD + b"Content-Length: 100000\r\n\r\n"),
        trickle(b" ", HEAD + b"\r\n"),
        trickle(b"1\r\n \r\n", HEAD + b"Transfer-Encoding: chunked\r\n\r\n"),
        trickle(b"X-More: 1\r\n", b"HTTP/1.1 200 OK\r\n"),
        trickle(b"HTTP/1.1 100 Continue\r\n\r\n"),
        trickle(b"x", b"HTTP/1.1 200 OK"),
        trickle(gzip.compress(b""), HEAD + b"Content-Encoding: gzip\r\n\r\n"),
        lambda send, _: time.sleep(3),
    ],
    ids=["body", "body without length", "chunks", "headers", "continue", "status", "gzip", "silence"],
)
def test_an_answer_that_never_ends_is_given_up_in_time(attack: Playing) -> None:
    error, took = failure(attack, timeout_seconds=0.6)
    assert isinstance(error, UnreachableError)
    assert error.timed_out
    assert "within 0.6 s" in str(error)
    assert 0.5 < took < 2


def test_an_answer_that_comes_too_slowly_is_given_up_before_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "RATE_SECONDS", 0.5)
    monkeypatch.setattr("osipi.piwebapi.http.transport.RATE_SECONDS", 0.5)
    error, took = failure(trickle(b" ", HEAD + b"Content-Length: 100000\r\n\r\n"), timeout_seconds=60)
    assert isinstance(error, UnreachableError)
    assert error.timed_out
    assert "less than 100 bytes a second for 0.5 s" in str(error)
    assert took < 5


def test_a_server_that_works_between_headers_and_body_is_not_too_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "RATE_SECONDS", 0.2)
    monkeypatch.setattr(bounds, "_PAUSE", 0.1)

    def play(send: Sending, _: bytes) -> None:
        send(HEAD + b"Content-Length: 8\r\n\r\n")
        time.sleep(0.5)
        send(b'{"a": 1}')

    with attacking(play) as hostile, client(hostile.base_url, timeout_seconds=10) as pi:
        assert pi.get("/points") == {"a": 1}


def test_a_connection_that_is_used_again_has_its_whole_time() -> None:
    def slowly(_: Any) -> Reply:
        time.sleep(0.4)
        return Reply(body={"a": 1})

    with serving(slowly) as odd, client(odd.base_url, timeout_seconds=0.6) as pi:
        assert [pi.get("/points") for _ in range(3)] == [{"a": 1}] * 3
        assert len({seen.client_port for seen in odd.seen}) == 1


def test_sign_in_handlers_find_the_socket_of_an_answer_and_read_within_bounds() -> None:
    """requests-kerberos looks for the certificate of the server there, before it reads the answer."""
    found = []

    def look(response: Any, **_: Any) -> None:
        found.append((response.raw._fp.fp.raw._sock.getpeername()[1], len(response.content)))

    with serving(Reply(body={"a": 1})) as odd, client(odd.base_url) as pi:
        pi._live().transport._session.hooks["response"].append(look)
        assert pi.get("/points") == {"a": 1}
    assert found == [(int(odd.base_url.split(":")[2].split("/")[0]), 8)]
    with attacking(answer(BOMB, "Content-Encoding: gzip")) as hostile, client(hostile.base_url) as pi:
        pi._live().transport._session.hooks["response"].append(look)
        with pytest.raises(AnswerTooLargeError):
            pi.get("/points")


@pytest.mark.parametrize(
    "attack",
    [
        answer(b'{"a": 1}', length=20),
        answer(gzip.compress(b'{"a": 1}')[:-9], "Content-Encoding: gzip"),
        answer(b"no gzip at all", "Content-Encoding: gzip"),
        answer(b'{"a": 1}', "Content-Encoding: gzip"),
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFFFF\r\n{}",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}",
    ],
)
def test_an_answer_that_lies_about_itself_is_broken(attack: bytes) -> None:
    with attacking(attack) as hostile, client(hostile.base_url) as pi, pytest.raises(MalformedResponseError):
        pi.get("/points")


@pytest.mark.parametrize(
    "attack",
    [
        answer(BOMB, "Content-Encoding: gzip"),
        trickle(b"X: 1\r\n", b"HTTP/1.1 200 OK\r\n"),
        trickle(b" ", HEAD + b"\r\n"),
    ],
    ids=["bomb", "headers", "body"],
)
def test_the_token_endpoint_is_bounded_too(attack: Playing | bytes) -> None:
    with attacking(attack) as provider, serving(Reply(body={})) as odd:
        settings = {
            "auth": "oidc", "client_id": "c", "client_secret": "secret", "timeout_seconds": 0.8,
            "oidc_token_url": f"http://127.0.0.1:{provider.port}/token", "max_answer_bytes": 256 * MEGABYTE,
        }  # fmt: skip
        with client(odd.base_url, **settings) as pi:
            began = time.monotonic()
            with pytest.raises(UnreachableError, match="no token from the identity provider") as caught:
                pi.get("/points")
            assert time.monotonic() - began < 5
            assert not caught.value.timed_out, "says nothing of how slow PI is"
            with pi._live().limiter.slot():
                pass
        assert odd.seen == []
