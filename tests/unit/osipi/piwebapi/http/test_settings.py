"""Addresses are normalised or refused in one sentence; settings never show a secret."""

from __future__ import annotations

import pickle

import pytest

from osipi.piwebapi import Settings, normalize_base_url


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://pi.example.com", "https://pi.example.com/piwebapi"),
        ("https://pi.example.com/", "https://pi.example.com/piwebapi"),
        ("https://pi.example.com/piwebapi", "https://pi.example.com/piwebapi"),
        ("https://pi.example.com/piwebapi///", "https://pi.example.com/piwebapi"),
        ("https://pi.example.com/piwebapi/piwebapi/", "https://pi.example.com/piwebapi"),
        ("  HTTPS://PI.Example.com:8443/PIWebAPI ", "https://pi.example.com:8443/piwebapi"),
        ("https://gw/site1/piwebapi", "https://gw/site1/piwebapi"),
        ("https://gw/Site1/", "https://gw/Site1/piwebapi"),
        ("http://[::1]:8080", "http://[::1]:8080/piwebapi"),
        ("https://gw/mypiwebapi", "https://gw/mypiwebapi/piwebapi"),
    ],
)
def test_base_url_ends_in_piwebapi_once(text: str, expected: str) -> None:
    assert normalize_base_url(text) == expected
    assert normalize_base_url(expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pi.example.com",
        "pi.example.com/piwebapi",
        "ftp://pi",
        "https://",
        "https:pi",
        "https:///piwebapi",
        "https://pi:port",
        "https://pi/piwebapi?x=1",
        "https://pi/#a",
        "https://p i/",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url [^\n]*$") as caught:
        normalize_base_url(text)
    assert repr(text) in str(caught.value)


@pytest.mark.parametrize("text", ["https://me:hunter2@pi/piwebapi", "me:hunter2@pi", "https://me:hunter2@pi:x"])
def test_credentials_in_the_address_are_refused_unseen(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        normalize_base_url(text)
    assert "hunter2" not in str(caught.value)


def secretive() -> Settings:
    return Settings(
        base_url="https://pi",
        auth="basic",
        username="reader",
        password="pass-secret",
        access_token="token-secret",
        client_id="client",
        client_secret="client-secret",
        client_key="-----BEGIN key-secret",
        proxy_url="http://me:proxy-secret@proxy:3128",
        headers={"X-Api-Key": "header-secret"},
    )


def test_repr_and_str_show_no_secret() -> None:
    settings = secretive()
    for text in (repr(settings), str(settings), f"{settings}"):
        assert "secret" not in text.replace("client_secret", "")
        assert "https://pi/piwebapi" in text


def test_secrets_lists_every_text_to_hide() -> None:
    hidden = secretive().secrets()
    for text in ("pass", "token", "client", "header"):
        assert f"{text}-secret" in hidden
    assert {"proxy-secret", "me:proxy-secret", "-----BEGIN key-secret"} <= set(hidden)


def test_settings_are_values() -> None:
    settings = secretive()
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert hash(pickle.loads(pickle.dumps(settings))) == hash(settings)


@pytest.mark.parametrize(
    "wrong",
    [{"max_concurrent_requests": 0}, {"timeout_seconds": 0}, {"requests_per_second": 0}, {"requests_per_second": -1}],
)
def test_limits_that_would_stop_everything_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Settings(base_url="https://pi", **wrong)  # type: ignore[arg-type]
