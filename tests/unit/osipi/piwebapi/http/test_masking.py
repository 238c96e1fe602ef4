"""Secrets in texts of others: taken out in every form, at any length."""

from __future__ import annotations

import base64
import html
import json
import time
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from osipi.connector import OsipiLakeflowConnect
from osipi.options import Options
from osipi.piwebapi import PiWebApi, Settings
from osipi.piwebapi.errors import ServerError
from osipi.piwebapi.http.masking import Mask, masked, masked_answer, remember, remember_for_now
from osipi.piwebapi.http.transport import Transport, _warn_once

SECRET = 'pä ss/w"ö<r>d&+1\\x'


def by_number(form: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else form.format(ord(char)) for char in SECRET)


FORMS = {
    "plain": SECRET,
    "json": json.dumps(SECRET),
    "json of letters": json.dumps(SECRET, ensure_ascii=False),
    "json with slashes": json.dumps(SECRET).replace("/", "\\/"),
    "form": urlencode({"client_secret": SECRET}),
    "url": quote(SECRET),
    "url, all": quote(SECRET, safe=""),
    "url, lower case": quote(SECRET, safe="").lower(),
    "plus": quote_plus(SECRET),
    "html": html.escape(SECRET),
    "xml": html.escape(SECRET, quote=False),
    "python": repr(SECRET),
    "json of .NET": json.dumps(SECRET).replace("&", "\\u0026").replace("<", "\\u003C").replace("+", "\\u002B"),
    "json in json": json.dumps(json.dumps(SECRET)),
    "url in a url": quote(quote(SECRET, safe=""), safe=""),
    "latin-1 url": quote(SECRET.encode("latin-1")),
    "html by numbers": by_number("&#{};"),
    "html by hexadecimal": by_number("&#x{:X};"),
    "html by names": html.escape(SECRET).replace("ä", "&auml;").replace("ö", "&ouml;"),
    "html in html": html.escape(html.escape(SECRET)),
    "utf-8 read as latin-1": SECRET.encode().decode("latin-1"),
    "base64 in a url": quote(base64.b64encode(SECRET.encode()).decode(), safe=""),
    "base64": base64.b64encode(SECRET.encode()).decode(),
    "base64 of the header": "Basic " + base64.b64encode(f"user:{SECRET}".encode()).decode(),
    "base64 within": base64.b64encode(f"xy{SECRET}zz".encode()).decode(),
    "base64 for urls": base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("="),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_taken_out(form: str) -> None:
    shown = Mask([SECRET])(f"Login failed for {FORMS[form]}, try again")
    assert "***" in shown
    for part in ("ss/w", "ss%2Fw", "pä", "ss", base64.b64encode(SECRET.encode()).decode()[4:12]):
        assert part not in shown


@given(st.text(min_size=4), st.text(max_size=20), st.text(max_size=20))
def test_no_text_holds_it_afterwards(secret: str, before: str, after: str) -> None:
    assume(secret not in ("***",) and "*" not in secret)
    assert secret not in Mask([secret])(before + secret + after)


@given(
    st.text(st.sampled_from("ab\"'\\\\/%+&;# é€😀\t"), min_size=4, max_size=30),
    st.sampled_from([json.dumps, quote, quote_plus, html.escape, repr]),
)
def test_letters_of_every_kind_in_every_form(secret: str, encode: Callable[[str], str]) -> None:
    inner = encode(secret)[1:-1] if encode("x") != "x" else encode(secret)  # without the quotes around it
    assert inner not in Mask([secret])(f"password {inner}, wrong").replace("***", "")


@pytest.mark.parametrize("secret", ["a", "ab", "é", "p%"])
def test_short_ones_are_taken_out_of_base64_and_urls(secret: str) -> None:
    mask = Mask([secret])
    coded = base64.b64encode(secret.encode()).decode()
    assert mask(f"Basic {coded} x{coded}x") == f"Basic *** x{coded}x"
    assert mask(f"a1={quote(secret)}&b") == "a1=***&b"
    transport = Transport(Settings(base_url="https://pi", auth="basic", username="me", password=secret))
    header = base64.b64encode(f"me:{secret}".encode()).decode()
    assert header not in transport.show(f"got Basic {header}")


def test_errors_hide_what_a_server_says_in_an_answer_of_success() -> None:
    Transport(Settings(base_url="https://pi", auth="basic", username="me", password="quite-secret")).close()
    Transport(Settings(base_url="https://pi", auth="basic", username="me", password="PI")).close()
    said = "no entry for quite-secret and 'PI'"
    error = ServerError(f"PI Web API could not read A: {said}", status=200, messages=(said,))
    assert str(error) == "PI Web API could not read A: no entry for *** and '***'"
    assert error.messages == ("no entry for *** and '***'",)
    assert str(ServerError("sent quite%2Dsecret, quite-secret")) == "sent ***, ***"


@pytest.mark.parametrize("header", ["Bearer the-token-itself", "bearer  the-token-itself", "Basic the-token-itself"])
def test_what_follows_a_scheme_is_a_secret_by_itself(header: str) -> None:
    for settings in (
        Settings(base_url="https://pi", auth="bearer", access_token=header),
        Settings(base_url="https://pi", headers={"Authorization": header}),
    ):
        assert Transport(settings).show("refused the-token-itself") == "refused ***"


def test_the_password_of_a_proxy_is_known_as_it_is_sent() -> None:
    transport = Transport(Settings(base_url="https://pi", proxy_url="http://me:p%40ss@proxy"))
    sent = base64.b64encode(b"me:p@ss").decode()
    assert transport.show(f"p@ss, p%40ss, {sent}") == "***, ***, ***"


def test_a_key_in_the_certificate_s_text_is_a_secret() -> None:
    text = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----"
    assert text in Settings(base_url="https://pi", client_cert=text).secrets()
    assert Settings(base_url="https://pi", client_cert="-----BEGIN CERTIFICATE-----").secrets() == ()


def test_no_pattern_takes_for_ever() -> None:
    began = time.process_time()
    for secret in ("\\" * 60, '"\\' * 30, "%" * 60, "&;#" * 20, " +" * 30):
        for text in ("\\" * 2_000, '\\\\\\"' * 1_000, "%25" * 2_000 + "x", "&amp;#38;" * 500, "+ %20" * 500):
            Mask([secret])(text)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("secret", ["a", "7", "ab", "x1", "pwd"])
def test_short_ones_are_taken_out_where_they_stand_alone(secret: str) -> None:
    mask = Mask([secret])
    assert mask(f"password '{secret}' is wrong") == "password '***' is wrong"
    assert mask(f"pass={secret}&x") == "pass=***&x"
    assert mask(f"z{secret}z") == f"z{secret}z", "within a word it would blank every message"


def test_a_line_of_a_key_is_taken_out() -> None:
    lines = ["-----BEGIN PRIVATE KEY-----", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", "BKcwg", "-----END PRIVATE KEY-----"]
    key = "\n".join(lines)
    assert "MIIEvQ" not in Mask([key])("bad key: MIIEvQIBADANBgkqhkiG9w0BAQEFAASC")


def test_a_session_masks_account_and_password_as_they_are_sent() -> None:
    transport = Transport(Settings(base_url="https://pi", auth="basic", username="DOM\\me", password="pw"))
    sent = base64.b64encode(b"DOM\\me:pw").decode()
    assert sent not in transport.show(f"Unauthorized: Basic {sent}")
    assert transport.show("password pw is expired") == "password *** is expired"


@pytest.mark.parametrize(
    ("url", "warned"),
    [
        ("http://pi.example", True),
        ("https://pi.example", False),
        ("http://127.0.0.1:1", False),
        ("http://localhost", False),
    ],
)
def test_credentials_without_encryption_are_warned_about(
    url: str, warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    _warn_once.cache_clear()
    for _ in range(3):  # one for each table
        Transport(Settings(base_url=url, auth="basic", username="me", password="s3cret")).close()
    assert sum("is not encrypted" in record.message for record in caplog.records) == warned
    assert "s3cret" not in caplog.text


def test_no_repr_holds_a_secret() -> None:
    secret = "quite-secret-7"
    options = {
        "base_url": "https://pi.example",
        "username": "me",
        "password": secret,
        "headers": json.dumps({"X-Key": secret}),
        "proxy_url": f"http://u:{secret}@proxy:1",
    }
    read = Options.connection(options)
    api = PiWebApi(read.settings())
    live = api._live()
    for one in (OsipiLakeflowConnect(options), read, read.settings(), api, live, live.transport):
        assert secret not in repr(one) + str(one)


def test_our_own_words_stay_readable() -> None:
    remember(["secret"])
    assert (
        masked("option client_secret holds secret, and secret=secret") == "option client_secret holds ***, and ***=***"
    )
    assert masked_answer("mysecret") == "my***"


def test_tokens_of_weeks_do_not_push_out_the_secrets_of_the_settings() -> None:
    remember(["the-password-of-weeks"])
    for number in range(1_000):
        remember_for_now(f"token-number-{number}")
    assert masked("the-password-of-weeks, token-number-999") == "***, ***"
