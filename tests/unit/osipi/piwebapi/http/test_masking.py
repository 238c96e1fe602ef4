"""Secrets in texts of others: taken out in every form, at any length."""

from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from osipi.piwebapi import Settings
from osipi.piwebapi.http.masking import Mask
from osipi.piwebapi.http.transport import Transport

SECRET = 'pä ss/w"ö<r>d&+1\\x'

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
    "base64": base64.b64encode(SECRET.encode()).decode(),
    "base64 of the header": "Basic " + base64.b64encode(f"user:{SECRET}".encode()).decode(),
    "base64 within": base64.b64encode(f"xy{SECRET}zz".encode()).decode(),
    "base64 for urls": base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("="),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_taken_out(form: str) -> None:
    shown = Mask([SECRET])(f"Login failed for {FORMS[form]}, try again")
    assert "***" in shown
    for part in ("ss/w", "ss%2Fw", base64.b64encode(SECRET.encode()).decode()[4:12]):
        assert part not in shown


@given(st.text(min_size=4), st.text(max_size=20), st.text(max_size=20))
def test_no_text_holds_it_afterwards(secret: str, before: str, after: str) -> None:
    assume(secret not in ("***",) and "*" not in secret)
    assert secret not in Mask([secret])(before + secret + after)


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
    Transport(Settings(base_url=url, auth="basic", username="me", password="s3cret")).close()
    assert any("is not encrypted" in record.message for record in caplog.records) is warned
    assert "s3cret" not in caplog.text
