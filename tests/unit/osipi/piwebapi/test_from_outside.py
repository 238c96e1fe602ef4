"""Nothing that a server or an identity provider says ends a run with anything but a typed error."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osipi.piwebapi import BatchRequest, PiWebApi, PiWebApiError, RetryPolicy, Settings
from osipi.piwebapi.clock import Clock
from osipi.piwebapi.errors import AuthenticationError, MalformedResponseError, PermissionError_
from osipi.piwebapi.http.auth import OidcAuth
from osipi.piwebapi.http.errors_in_answers import decode_json, error_of_response, http_date, retry_after
from osipi.piwebapi.http.transport import Answer
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.lists.batch import decode_batch
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.arrow_columns import decode_stream, decode_streamset
from osipi.piwebapi.recorded.reader import Events, RecordedReader
from support import nonsense
from support.hostile_server import answer, attacking
from support.odd_server import Reply, serving
from support.recorded_server import item

SECOND = 10_000_000
START, END = 1_700_000_000 * SECOND, 1_700_000_600 * SECOND
WEB_ID = "I1DPBd9Ab83Y90SNSjy4JtD5fQ000001"
NAMES = [
    "Items", "Value", "Timestamp", "Errors", "Message", "WebException", "StatusCode", "WebId", "Name", "Path", "Good",
    "IsSystem", "Exception", "UnitsAbbreviation", "ServerTime", "Status", "Headers", "Content", "access_token",
    "expires_in", "error", "error_description", "1",
]  # fmt: skip
STREAM = {
    "Items": [
        item(START, 1.5), item(START + SECOND, {"Name": "On", "Value": 1, "IsSystem": False}), item(START + 9, "text"),
        item(START + 2 * SECOND, {"Errors": ["bad"]}), item(START + 3 * SECOND, 12345678901234567890),
    ],
    "UnitsAbbreviation": "m",
}  # fmt: skip
STREAMSET = {"Items": [{"WebId": WEB_ID, "Name": "one", "Path": r"\\S\one", **STREAM}]}
BATCH = {"1": {"Status": 207, "Headers": {}, "Content": {"Items": [{"Status": 200, "Content": {"Items": [{}]}}]}}}
TOKEN = {"access_token": "abc", "expires_in": 3600, "token_type": "Bearer"}
GOOD = [STREAM, STREAMSET, BATCH, TOKEN, {"ServerTime": "2026-01-10T05:00:00Z"}, {"Errors": ["no"], "Message": "x"}]


class _Server:
    """A client of recorded values whose every answer is the same body."""

    url_budget = 4800

    def __init__(self, body: bytes) -> None:
        self._body = body

    def url(self, path: str, params: Mapping[str, Any] | None = None) -> str:
        return f"https://pi{path}"

    def fetch(self, path: str, params: Mapping[str, Any] | None, decode: Callable[[bytes], Any]) -> Any:
        return decode(self._body)


def _read(body: bytes) -> None:
    for part in RecordedReader(_Server(body), limits=Limits(), max_workers=1).read([WEB_ID], START, END):
        if isinstance(part, Events):
            part.batch.validate(full=True)


def _batch(body: bytes) -> None:
    for response in decode_batch({"1": BatchRequest("GET", "/points")}, decode_json(body)).values():
        response.raise_for_status()
        for one in response.items:
            one.raise_for_status()


def _token(body: bytes) -> None:
    for status in (200, 400, 401, 429, 503):
        auth = OidcAuth("https://id/token", "c", "s", None, lambda *_, status=status: (status, {}, body))  # type: ignore[misc]
        typed(auth._current)


def _clock(body: bytes) -> None:
    headers = {"Date": "Fri, 31 Dec 9999 23:59:59 -2359"}
    Clock(lambda path, use: use(Answer(200, headers, body)), "pi").read()


def _error(body: bytes) -> None:
    for status in (302, 400, 401, 403, 404, 409, 429, 500, 503, 999):
        error = error_of_response(status, {"Content-Type": "x", "Retry-After": "9" * 400}, body, url="/points")
        assert isinstance(error, PiWebApiError)
        assert len(str(error)) < 2000


DECODERS: dict[str, Callable[[bytes], object]] = {
    "json": decode_json,
    "list": lambda body: page_items(decode_json(body), "/points"),
    "stream": decode_stream,
    "streamset": decode_streamset,
    "recorded values": _read,
    "batch": _batch,
    "token": _token,
    "clock": _clock,
    "errors": _error,
}


def typed(work: Callable[[], object]) -> object:
    """What the work gives, or its typed error."""
    try:
        return work()
    except PiWebApiError as error:
        return str(error)


def decode_all(body: bytes) -> None:
    for decoder in DECODERS.values():
        typed(lambda decoder=decoder: decoder(body))  # type: ignore[misc]


@pytest.mark.parametrize("decoder", DECODERS.values(), ids=DECODERS)
@pytest.mark.parametrize("body", nonsense.JSON_BODIES, ids=lambda body: repr(body[:20]))
def test_nonsense_is_a_typed_error_or_a_value(decoder: Callable[[bytes], object], body: bytes) -> None:
    assert typed(lambda: decoder(body)) != ""


@given(nonsense.values(NAMES))
def test_any_json_is_a_typed_error_or_a_value(value: Any) -> None:
    decode_all(nonsense.encoded(value))


@given(st.sampled_from(GOOD), st.integers(0, 2**32))
def test_an_answer_that_is_almost_right_is_a_typed_error_or_a_value(good: Any, seed: int) -> None:
    dice = random.Random(seed)
    value = good
    for _ in range(dice.randint(1, 4)):
        value = nonsense.changed(value, dice)
    decode_all(nonsense.encoded(value))


@pytest.mark.parametrize("good", GOOD, ids=lambda good: next(iter(good)))
def test_broken_bytes_are_a_typed_error_or_a_value(good: Any) -> None:
    for body in nonsense.mutants(json.dumps(good).encode(), 14, most=400, seconds=3):
        decode_all(body)


@pytest.mark.parametrize("levels", [101, 330, 990, 5000])
def test_json_that_is_nested_too_deeply_is_no_json(levels: int) -> None:
    for body in (b"[" * levels + b"]" * levels, b'{"a":' * levels + b"NaN" + b"}" * levels):
        with pytest.raises(MalformedResponseError):
            decode_json(body)
    assert decode_json(b"[" * 99 + b"]" * 99)


@given(st.one_of(st.text(), st.sampled_from(nonsense.TEXTS), st.datetimes().map(str), st.integers().map(str)))
def test_headers_are_understood_or_not(text: str) -> None:
    at = http_date(text)
    assert at is None or at.tzinfo is not None
    wish = retry_after({"Retry-After": text, "Date": text})
    assert wish is None or wish >= 0


WEEK = 7 * 86_400.0


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", WEEK),
        ("9" * 400, WEEK),
        ("Sat, 01 Jan 2000 00:00:00 GMT", 0.0),
        ("-5", None),
        ("soon", None),
        ("Sat, 10 Jan 2026 05:02:00 GMT", 120.0),
        ("120", 120.0),
        ("1.5", 1.5),
    ],
)
def test_a_wish_to_be_asked_again_is_as_long_as_is_sane(text: str, wish: float | None) -> None:
    """By the server's own clock: this machine's may be wrong."""
    assert retry_after({"Retry-After": text, "Date": "Sat, 10 Jan 2026 05:00:00 GMT"}) == wish


def _asked(attack: bytes, **settings: Any) -> object:
    retry = RetryPolicy(total_seconds=0, first_wait=0.001, longest_wait=0.001)
    with (
        attacking(attack) as hostile,
        PiWebApi(Settings(hostile.base_url, timeout_seconds=2, **settings), retry=retry) as pi,
    ):
        try:
            return pi.get("/points")
        finally:
            with pi._live().limiter.slot():
                pass


HEADERS = [
    "Location: http://[nonsense", "Location: \xff\xfe", "Location: //[::1", "Location: http://a:b:c/",
    "Retry-After: Fri, 31 Dec 9999 23:59:59 -2359", "Date: Fri, 31 Dec 9999 23:59:59 -2359",
    "Content-Type: application/json; charset=\x80nonsense", "Content-Type: ;;;=", "Content-Encoding: \xff, gzip",
    "Set-Cookie: =; expires=Fri, 99 Foo 0000; Max-Age=" + "9" * 5000, "Set-Cookie: a=b; domain=..; version=x; port=1,,",
    "WWW-Authenticate: \"\"\",,= Basic Negotiate", "WWW-Authenticate: Negotiate ////", "Content-Length: " + "9" * 5000,
    "Content-Length: -1", "Content-Length: 2, 3", "Transfer-Encoding: chunked, gzip", "Connection: \x00", "\x00: \x00",
    ": nothing", "no header at all", "X-Long: " + "x" * 70_000,
]  # fmt: skip


@pytest.mark.parametrize(
    "status", ["200 OK", "302 Found", "401 No", "407 No", "429 No", "503 No", "999", "abc", "-1 x"]
)
@pytest.mark.parametrize("header", HEADERS, ids=lambda header: header[:24].encode("unicode_escape").decode())
def test_headers_that_make_no_sense_are_a_typed_error_or_an_answer(header: str, status: str) -> None:
    assert typed(lambda: _asked(answer(b"{}", header, status=status))) != ""


def test_broken_answers_on_the_wire_are_typed_errors_or_answers() -> None:
    good = answer(json.dumps(STREAM).encode(), "Date: Sat, 10 Jan 2026 05:00:00 GMT", "Set-Cookie: a=b; path=/")
    for attack in nonsense.mutants(good[:400], 14, most=150, seconds=8):
        assert typed(lambda attack=attack: _asked(attack)) != ""  # type: ignore[misc]


def test_a_refusal_that_is_nested_too_deeply_is_still_a_refusal() -> None:
    deep = b"[" * 5000 + b"]" * 5000
    with pytest.raises(PermissionError_):
        _asked(answer(deep, status="403 Forbidden"))
    with pytest.raises(MalformedResponseError):
        _asked(answer(deep))


def test_a_token_answer_that_is_nested_too_deeply_is_no_token() -> None:
    with attacking(answer(b"[" * 5000 + b"]" * 5000)) as provider, serving(Reply(body={})) as odd:
        settings = Settings(
            odd.base_url, auth="oidc", client_id="c", client_secret="secret",
            oidc_token_url=f"http://127.0.0.1:{provider.port}/token",
        )  # fmt: skip
        with PiWebApi(settings) as pi, pytest.raises(AuthenticationError, match="gave no token"):
            pi.get("/points")
