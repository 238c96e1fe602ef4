"""Every answer that is no success becomes one typed, picklable, one-sentence error."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timezone

import pytest

from osipi.piwebapi import errors
from osipi.piwebapi.errors import PiWebApiError, is_transient
from osipi.piwebapi.http.errors_in_answers import decode_json, error_messages, error_of_response, retry_after

HTML = b"<!DOCTYPE html><html><body>HTTP Error</body></html>"
INVALID_URL = b"<HTML><HEAD><TITLE>Bad Request</TITLE></HEAD><BODY><h2>Bad Request - Invalid URL</h2></BODY></HTML>"


def given(status: int, body: object = b"", url: str = "/points", length: int = 80, **headers: str) -> PiWebApiError:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = "text/html" if raw.lstrip().startswith(b"<") else "application/json"
    return error_of_response(
        status, {"Content-Type": kind, **headers}, raw, url=url, url_length=length, base_url="https://pi/piwebapi"
    )


@pytest.mark.parametrize(
    "body", [b"", HTML, {"Errors": ["no"]}, {"Message": "no"}, b'"text"', b"plain text", b'{"Errors": nul']
)
@pytest.mark.parametrize(
    ("status", "cls", "kind", "transient"),
    [
        (400, errors.BadRequestError, "source", False),
        (401, errors.AuthenticationError, "configuration", False),
        (403, errors.PermissionError_, "source", False),
        (404, errors.NotFoundError, "source", False),
        (405, errors.UnsupportedError, "source", False),
        (407, errors.AuthenticationError, "configuration", False),
        (408, errors.ServerError, "source", True),
        (409, errors.UnsupportedError, "source", False),
        (410, errors.GoneError, "source", False),
        (414, errors.BadRequestError, "source", False),
        (418, errors.BadRequestError, "source", False),
        (429, errors.RateLimitedError, "source", True),
        (500, errors.ServerError, "source", True),
        (502, errors.ServerError, "source", True),
        (503, errors.ServerError, "source", True),
        (504, errors.ServerError, "source", True),
        (501, errors.UnsupportedError, "source", False),
    ],
)
def test_status_decides_whatever_the_body(
    status: int, cls: type[PiWebApiError], kind: str, transient: bool, body: object
) -> None:
    error = given(status, body)
    assert isinstance(error, cls)
    assert (error.status, error.kind, error.url, is_transient(error)) == (status, kind, "/points", transient)
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    ("text", "maximum"),
    [
        ("Parameter 'maxCount' is greater than the maximum allowed (150000).", 150000),
        ("Parameter 'timeRange / intervals' is greater than the maximum allowed (150000).", 150000),
        ("Parameter 'maxCount' is greater than the maximum allowed (1000). If more details are needed, ask.", 1000),
        ("parameter is GREATER THAN the limit (150,000)", 150000),
    ],
)
def test_the_cap_is_read_from_its_number(text: str, maximum: int) -> None:
    error = given(400, {"Errors": [text]})
    assert isinstance(error, errors.LimitError)
    assert error.maximum == maximum


@pytest.mark.parametrize(
    "text", ["Point (12) not found.", "maximum reached", "greater than the maximum allowed (0)", ""]
)
def test_a_number_alone_is_no_cap(text: str) -> None:
    assert type(given(400, {"Errors": [text]})) is errors.BadRequestError


def test_a_url_refused_as_too_long() -> None:
    for error in (
        given(414),
        given(431, HTML),
        given(400, INVALID_URL, length=5000),
        given(404, b"query string length", length=3000),
    ):
        assert isinstance(error, errors.UrlTooLongError)
    # The same page for a short URL, or a JSON error for a long one, is about something else.
    assert not isinstance(given(400, INVALID_URL, length=60), errors.UrlTooLongError)
    assert not isinstance(given(400, {"Errors": ["Invalid URL"]}, length=5000), errors.UrlTooLongError)


@pytest.mark.parametrize("url", ["/", "/system", "/system/status", "/dataservers", "/assetservers/"])
def test_a_missing_home_route_means_a_wrong_address(url: str) -> None:
    for body in (HTML, {"Message": "No HTTP resource was found that matches the request URI"}):
        error = given(404, body, url=url)
        assert isinstance(error, errors.NotPiWebApiError)
        assert error.kind == "configuration"
        assert "base_url" in str(error)
        assert "https://pi/piwebapi" in str(error)
    assert isinstance(given(404, {"Errors": ["x"]}, url=url), errors.NotFoundError)


def test_a_missing_route_is_no_missing_object() -> None:
    for body, no_route in (
        (HTML, True),
        ({"Message": "No HTTP resource"}, True),
        ({"Errors": ["x"]}, False),
        (b"", False),
    ):
        error = given(404, body, url="/points/search")
        assert isinstance(error, errors.NotFoundError)
        assert error.no_route is no_route


def test_messages_in_every_shape() -> None:
    assert error_messages({"Errors": ["a", "b"]}) == ("a", "b")
    assert error_messages({"Message": "m", "MessageDetail": "d"}) == ("m", "d")
    assert error_messages("text") == ("text",)
    assert error_messages({"Errors": None}) == error_messages({}) == error_messages(None) == error_messages(7) == ()
    assert error_messages([{"FieldName": "Value", "Message": ["x"]}]) == ("x",)


def all_errors() -> list[PiWebApiError]:
    plain = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, PiWebApiError)]
    special = {
        errors.LimitError: {"maximum": 7},
        errors.RateLimitedError: {"retry_after": 2.5},
        errors.ServerError: {"retry_after": 1.0},
    }
    return [cls("what", status=499, messages=["m"], url="/u", **special.get(cls, {})) for cls in plain]


@pytest.mark.parametrize("error", all_errors(), ids=lambda error: type(error).__name__)
def test_errors_survive_pickling_whole(error: PiWebApiError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error) == "what"
    assert vars(copy) == vars(error)
    assert copy.kind in ("configuration", "source")


def test_a_web_exception_is_transient_by_its_own_status() -> None:
    assert is_transient(errors.WebExceptionError("x", status=500))
    assert is_transient(errors.WebExceptionError("x", status=None))
    assert not is_transient(errors.WebExceptionError("x", status=404))
    assert not is_transient(ValueError("x"))


def test_retry_after_as_seconds_or_date() -> None:
    now = datetime(2024, 5, 1, 12, 0, 0, tzinfo=timezone.utc)
    assert retry_after({"Retry-After": "7"}, now) == 7
    assert retry_after({"Retry-After": "Wed, 01 May 2024 12:00:30 GMT"}, now) == 30
    assert retry_after({"Retry-After": "Wed, 01 May 2024 11:00:00 GMT"}, now) == 0
    assert retry_after({"Retry-After": "soon"}, now) is None
    assert retry_after({}, now) is None
    assert retry_after({"Retry-After": "-3"}, now) is None


def test_json_of_a_server_may_hold_what_strict_parsers_refuse() -> None:
    assert decode_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}
    assert decode_json(b'{"a": 1e400}')["a"] == float("inf")
    assert str(decode_json(b'{"a": NaN}')["a"]) == "nan"
    for cut in (b'{"Items":[{"a":1},', b"", b"{", b"\xff"):
        with pytest.raises(errors.MalformedResponseError):
            decode_json(cut)


def test_server_texts_are_shown_without_secrets() -> None:
    error = error_of_response(
        400, {}, b'{"Errors":["bad hunter22"]}', url="/x", show=lambda text: text.replace("hunter22", "***")
    )
    assert error.messages == ("bad ***",)
    assert "hunter22" not in str(error)


@pytest.mark.parametrize(
    ("offered", "ending"),
    [
        ("Negotiate", "; the server offers auth 'kerberos'"),
        ("Negotiate, Basic realm=secret", "; the server offers auth 'kerberos' and auth 'basic'"),
        ("", "switched on at the server"),
    ],
)
def test_a_refused_sign_in_tells_what_the_server_takes(offered: str, ending: str) -> None:
    error = given(401, **{"WWW-Authenticate": offered})
    assert isinstance(error, errors.AuthenticationError)
    assert str(error).endswith(ending)
    assert "secret" not in str(error)
