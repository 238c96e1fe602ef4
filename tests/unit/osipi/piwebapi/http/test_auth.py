"""Each way to sign in puts the right header on a request, and says in one sentence what is missing."""

from __future__ import annotations

import base64
import math
import os
import sys
import threading
import time
import types
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests import Request
from requests.auth import AuthBase

from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.http.auth import BasicAuth, auth_for
from osipi.piwebapi.http.retry import RetryPolicy
from support.odd_server import Reply, Seen, serving

QUICK = RetryPolicy(first_wait=0.001, total_seconds=1)
SECRET = "s3cret-of-client"


def header_of(auth: AuthBase) -> str | None:
    return Request("GET", "https://pi/", auth=auth).prepare().headers.get("Authorization")


SENDABLE = st.characters(exclude_categories=["Cs"]).filter(lambda character: character >= " " and character != "\x7f")


@given(st.text(SENDABLE.filter(lambda character: character != ":")), st.text(SENDABLE))
def test_basic_carries_any_character(username: str, password: str) -> None:
    header = header_of(BasicAuth(username, password))
    assert header is not None
    assert base64.b64decode(header.removeprefix("Basic ")).decode() == f"{username}:{password}"


@pytest.mark.parametrize("character", ["\r", "\n", "\t", "\0", "\x7f"])
def test_basic_refuses_control_characters(character: str) -> None:
    """They come from the line end of a file, or from ``"PLANT\\reader"`` in YAML."""
    for username, password in ((f"PLANT{character}eader", "hidden"), ("reader", f"hidden{character}")):
        with pytest.raises(errors.AuthenticationError, match="control character") as caught:
            BasicAuth(username, password)
        assert "hidden" not in str(caught.value)
        assert ("option password" in str(caught.value)) == (username == "reader")


def test_basic_refuses_what_it_cannot_carry() -> None:
    with pytest.raises(errors.AuthenticationError, match="':'"):
        BasicAuth("a:b", "c")
    with pytest.raises(errors.AuthenticationError, match="UTF-8") as caught:
        BasicAuth("reader", os.fsdecode(b"secret-\xfc"))  # what an environment variable in Latin-1 becomes
    assert "secret" not in repr(caught.value)


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        ({"auth": "basic"}, "username"),
        ({"auth": "bearer"}, "access_token"),
        ({"auth": "oidc"}, "oidc_token_url"),
        ({"auth": "oidc", "oidc_token_url": "https://idp", "client_id": "c"}, "client_secret"),
        ({"auth": "ntlm"}, "ntlm"),
    ],
)
def test_what_is_missing_is_named_before_any_request(settings: dict[str, Any], missing: str) -> None:
    with (
        PiWebApi(Settings(base_url="https://pi.invalid", **settings)) as api,
        pytest.raises(errors.AuthenticationError, match=missing) as caught,
    ):
        api.server_info()
    assert caught.value.kind == "configuration"


def test_bearer_and_anonymous(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with serving(Reply(body={})) as server:
        for settings in ({"auth": "bearer", "access_token": "tok\n"}, {}):
            with PiWebApi(Settings(base_url=server.base_url, **settings)) as api:  # type: ignore[arg-type]
                api.get("/")
    assert server.seen[0].headers["Authorization"] == "Bearer tok"
    assert "Authorization" not in server.seen[1].headers


def test_a_header_that_cannot_be_sent_is_not_repeated() -> None:
    with (
        PiWebApi(Settings(base_url="https://pi.invalid", headers={"X-Key": "broken\r\nvalue"})) as api,
        pytest.raises(errors.PiWebApiError, match="headers") as caught,
    ):
        api.get("/")
    assert caught.value.kind == "configuration"
    assert "broken" not in str(caught.value)


class Provider:
    """An identity provider and a PI Web API that believes only its newest token."""

    def __init__(self, lifetime: object = 3600) -> None:
        self.lifetime = lifetime
        self.given = 0
        self.forms: list[dict[str, list[str]]] = []

    def __call__(self, seen: Seen) -> Reply:
        if seen.path == "/token":
            self.given += 1
            self.forms.append(parse_qs(seen.body.decode()))
            assert "X-Gateway" not in seen.headers
            return Reply(body={"access_token": f"tok{self.given}", "expires_in": self.lifetime, "token_type": "Bearer"})
        believed = seen.headers.get("Authorization") == f"Bearer tok{self.given}"
        return Reply(body={"ok": True}) if believed else Reply(401)


def oidc(base_url: str) -> PiWebApi:
    root = base_url.removesuffix("/piwebapi")
    settings = Settings(
        base_url=base_url,
        auth="oidc",
        oidc_token_url=f"{root}/token",
        client_id="reader",
        client_secret=SECRET,
        oidc_scope="system",
        headers={"X-Gateway": "key"},
    )
    return PiWebApi(settings, retry=QUICK)


def test_a_token_is_fetched_once_and_used_again() -> None:
    provider = Provider()
    with serving(provider) as server, oidc(server.base_url) as api:
        for _ in range(3):
            assert api.get("/system") == {"ok": True}
    assert provider.forms == [
        {"grant_type": ["client_credentials"], "client_id": ["reader"], "client_secret": [SECRET], "scope": ["system"]}
    ]


@pytest.mark.parametrize(
    ("lifetime", "seconds"),
    [
        (3600, 3540),
        ("3600", 3540),
        ("100.5", 80.4),
        (10, 8),
        (1e308, math.inf),
        (10**400, math.inf),
        *((nothing, 240) for nothing in (None, 0, "0", -1, "soon", "", "NaN", [], {})),
    ],
    ids=lambda value: repr(value)[:8],
)
def test_a_token_is_renewed_before_its_time_is_over(
    lifetime: object, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a provider says of it that makes no sense counts as five minutes."""
    clock = types.SimpleNamespace(now=0.0)
    monkeypatch.setattr("osipi.piwebapi.http.auth.time", types.SimpleNamespace(monotonic=lambda: clock.now))
    provider = Provider(lifetime)
    with serving(provider) as server, oidc(server.base_url) as api:
        for clock.now, given in ((0.0, 1), (min(seconds, 1e9) - 1, 1), (min(seconds, 1e9) + 1, 2)):
            api.get("/system")
            assert provider.given == (1 if seconds == math.inf else given)


def basic_of(secret: str, client_id: str = "reader") -> str:
    return base64.b64encode(f"{quote_plus(client_id)}:{quote_plus(secret)}".encode()).decode()


@pytest.mark.parametrize(
    "refusal",
    [Reply(401, {"error": "invalid_client"}), Reply(400, {"error": "invalid_client"}),
     Reply(401, "", {"WWW-Authenticate": 'Basic realm="idp"'})],
)  # fmt: skip
def test_a_provider_that_takes_the_secret_as_basic_only_is_signed_in_to_so(refusal: Reply) -> None:
    """And so at once when the next token is fetched."""
    given: list[str] = []

    def answer(seen: Seen) -> Reply:
        if seen.path != "/token":
            return Reply(body={"ok": True}) if seen.headers["Authorization"] == f"Bearer {given[-1]}" else Reply(401)
        if seen.headers.get("Authorization") != f"Basic {basic_of(SECRET)}":
            return refusal
        assert SECRET.encode() not in seen.body
        given.append(f"token-{len(given)}")
        return Reply(body={"access_token": given[-1], "expires_in": 3600})

    with serving(answer) as server, oidc(server.base_url) as api:
        assert api.get("/system") == {"ok": True}
        given.append("newer")  # the one before is refused from now on
        assert api.get("/system") == {"ok": True}
        assert [seen.path for seen in server.seen].count("/token") == 3


def test_a_provider_that_says_the_basic_credentials_back_shows_nothing() -> None:
    def answer(seen: Seen) -> Reply:
        said = f"{seen.headers.get('Authorization')} {seen.body.decode()}"
        return Reply(401, {"error": "invalid_client", "error_description": said})

    with serving(answer) as server, oidc(server.base_url) as api, pytest.raises(errors.AuthenticationError) as caught:
        api.get("/system")
    assert len(server.seen) == 2
    shown = f"{caught.value} {caught.value.messages}"
    assert not [text for text in (SECRET, quote_plus(SECRET), basic_of(SECRET)) if text in shown]


@pytest.mark.parametrize("written", ["tok", "Bearer tok", "bearer  tok", " Bearer tok\n"])
def test_a_token_that_begins_with_its_scheme_is_sent_once(written: str) -> None:
    settings: dict[str, Any] = {"auth": "bearer", "access_token": written}
    with serving(Reply(body={})) as server, PiWebApi(Settings(base_url=server.base_url, **settings)) as api:
        api.get("/system")
    assert server.seen[0].headers["Authorization"] == "Bearer tok"


def test_a_token_refused_in_the_middle_is_renewed_once() -> None:
    provider = Provider()
    with serving(provider) as server, oidc(server.base_url) as api:
        api.get("/system")
        provider.given += 1  # revoked: the server believes only a newer one
        assert api.get("/system") == {"ok": True}
        assert [seen.path for seen in server.seen].count("/token") == 2


def test_a_token_refused_for_good_fails_at_once() -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(body={"access_token": "tok", "expires_in": 60}) if seen.path == "/token" else Reply(401)

    with serving(answer) as server, oidc(server.base_url) as api:
        with pytest.raises(errors.AuthenticationError):
            api.get("/system")
        assert [seen.path for seen in server.seen] == ["/token", "/piwebapi/system", "/token", "/piwebapi/system"]


@pytest.mark.parametrize(
    "refusal",
    [
        Reply(401, {"error": "invalid_client", "error_description": f"bad secret {SECRET}"}),
        Reply(400, {"error": "invalid_scope", "error_description": "no"}),
        Reply(404, "<html></html>", {"Content-Type": "text/html"}),
        Reply(200, "<html></html>", {"Content-Type": "text/html"}),
        Reply(200, {"token": "?"}),
        Reply(200, {"access_token": "a\nb"}),
        Reply(200, {"access_token": ["a"]}),
        Reply(200, ["a"]),
        Reply(204),
        Reply(302, {}, {"Location": "https://login.example/"}),
    ],
)
def test_a_provider_that_gives_no_token_is_the_users_to_mend(refusal: Reply) -> None:
    with serving(refusal) as server, oidc(server.base_url) as api, pytest.raises(errors.AuthenticationError) as caught:
        api.get("/system")
    assert caught.value.kind == "configuration"
    assert "oidc_token_url" in str(caught.value)
    assert SECRET not in str(caught.value) + repr(caught.value.messages)
    if isinstance(refusal.body, dict) and "error" in refusal.body:
        assert refusal.body["error"] in str(caught.value)
    assert len(server.seen) == (2 if b"invalid_client" in refusal.encoded() else 1)


@pytest.mark.parametrize(
    ("reply", "kind"), [(Reply(503), errors.ServerError), (Reply(429), errors.RateLimitedError)], ids=["503", "429"]
)
def test_a_provider_in_lasting_trouble_is_told_from_pi(reply: Reply, kind: type[errors.PiWebApiError]) -> None:
    with (
        serving(reply) as server,
        oidc(server.base_url) as api,
        pytest.raises(kind, match="identity provider") as caught,
    ):
        api.get("/system")
    assert caught.value.kind == "source"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_provider_that_is_away_is_named_by_its_option(scheme: str) -> None:
    with serving(Reply(body={})) as server:
        settings = Settings(
            base_url=server.base_url,
            auth="oidc",
            oidc_token_url=server.base_url.replace("http", scheme) if scheme == "https" else "http://127.0.0.1:1/token",
            client_id="reader",
            client_secret=SECRET,
        )
        with (
            PiWebApi(settings, retry=QUICK) as api,
            pytest.raises(errors.PiWebApiError, match="oidc_token_url") as caught,
        ):
            api.get("/system")
    assert caught.value.kind == ("source" if scheme == "http" else "configuration")
    assert "base_url" not in str(caught.value)
    assert server.seen == []


def test_threads_that_wait_for_a_silent_provider_fail_together() -> None:
    silent = threading.Event()

    def answer(seen: Seen) -> Reply:
        silent.wait(10)
        return Reply(drop=True)

    with serving(answer) as server:
        settings = replace(oidc(server.base_url).settings, timeout_seconds=0.5)
        with PiWebApi(settings, retry=RetryPolicy(attempts=1)) as api, ThreadPoolExecutor(8) as pool:
            began = time.monotonic()
            failed = [job.exception() for job in [pool.submit(api.get, "/system") for _ in range(8)]]
            took = time.monotonic() - began
        silent.set()
    assert {type(error) for error in failed} == {errors.UnreachableError}
    assert len({id(error) for error in failed}) == 8
    assert took < 2
    assert [seen.path for seen in server.seen].count("/token") <= 2


def test_a_provider_in_passing_trouble_is_asked_again() -> None:
    provider = Provider()
    with serving(Reply(503), Reply(drop=True), provider) as server, oidc(server.base_url) as api:
        assert api.get("/system") == {"ok": True}


def test_kerberos_without_its_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "requests_kerberos", None)
    monkeypatch.delitem(sys.modules, "osipi.piwebapi.http.kerberos", raising=False)
    with pytest.raises(errors.AuthenticationError, match=r"pip install requests-kerberos.*libkrb5-dev.*compiler"):
        auth_for(Settings(base_url="https://pi", auth="kerberos"), lambda *_: (200, {}, b""))


CREDENTIALS: list[Callable[[str], dict[str, Any]]] = [
    lambda secret: {"auth": "basic", "username": "u", "password": secret},
    lambda secret: {"auth": "bearer", "access_token": secret},
    lambda secret: {"headers": {"X-Api-Key": secret}},
    lambda secret: {
        "auth": "oidc",
        "oidc_token_url": "http://127.0.0.1:9/t",
        "client_id": "c",
        "client_secret": secret,
    },
]


@pytest.mark.parametrize("make", CREDENTIALS)
def test_no_secret_leaves_the_client(make: Callable[[str], dict[str, Any]], caplog: pytest.LogCaptureFixture) -> None:
    secret = "Zx9-very-secret"
    caplog.set_level("DEBUG")
    # A server that repeats whatever it was sent, as debug modes do.
    replies = [Reply(status, {"Errors": [f"saw {secret}"]}) for status in (503, 400)]
    with serving(*replies) as server, PiWebApi(Settings(base_url=server.base_url, **make(secret)), retry=QUICK) as api:
        with pytest.raises(errors.PiWebApiError) as caught:
            api.get("/points", {"query": "x"})
        shown = [
            repr(api),
            str(api),
            repr(api.settings),
            str(caught.value),
            repr(caught.value),
            repr(caught.value.messages),
        ]
    assert not any(secret in text for text in [*shown, caplog.text, caught.value.url])
