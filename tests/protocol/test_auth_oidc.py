"""Tokens that end while many requests are on their way: nothing fails, and one thread renews for all."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from osipi.piwebapi import PiWebApi, Settings, errors
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.odd_server import Reply, serving
from support.small_proxy import proxying

THREADS = 8


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(PlantConfig.small(), ServerConfig(auth=("bearer",), rate_limit_requests=0)) as handle:
        yield handle


@pytest.fixture
def pi(server: Running) -> Iterator[Running]:
    """The simulator without any token issued."""
    server.admin.expire_tokens()
    server.admin.reset_requests()
    yield server
    server.admin.configure(token_seconds=3600.0)


@contextmanager
def signed_in(pi: Running, **options: str) -> Iterator[PiWebApi]:
    config = pi.server
    settings = {"oidc_token_url": pi.token_url, "client_id": config.client_id, "client_secret": config.client_secret}
    with PiWebApi(Settings(base_url=pi.base_url, auth="oidc", **{**settings, **options})) as api:  # type: ignore[arg-type]
        yield api


def ask_until(api: PiWebApi, until: float) -> int:
    count = 0
    while time.monotonic() < until:
        assert api.get("/system/userinfo")["Name"] == ServerConfig.client_id
        count += 1
    return count


def test_short_lived_tokens_are_renewed_before_they_end(pi: Running) -> None:
    pi.admin.configure(token_seconds=3.0)
    with signed_in(pi) as api, ThreadPoolExecutor(THREADS) as pool:
        until = time.monotonic() + 3.4  # a token is used for 2.4 s
        counts = [job.result() for job in [pool.submit(ask_until, api, until) for _ in range(THREADS)]]
    assert min(counts) > 10
    assert {request["status"] for request in pi.admin.requests()} == {200}
    assert pi.admin.expire_tokens() == 2


def test_tokens_that_are_revoked_in_flight_are_renewed_once_each(pi: Running) -> None:
    with signed_in(pi) as api, ThreadPoolExecutor(THREADS) as pool:
        until = time.monotonic() + 1.5
        jobs = [pool.submit(ask_until, api, until) for _ in range(THREADS)]
        issued = 0
        for _ in range(3):
            time.sleep(0.3)
            issued += pi.admin.expire_tokens()
        assert min(job.result() for job in jobs) > 10
    assert issued + pi.admin.expire_tokens() == 4
    statuses = [request["status"] for request in pi.admin.requests()]
    assert set(statuses) == {200, 401}
    assert statuses.count(401) <= 3 * THREADS


def test_a_refused_client_is_told_once(pi: Running) -> None:
    with signed_in(pi, client_secret="wrong-secret") as api, pytest.raises(errors.AuthenticationError) as caught:
        api.get("/system")
    assert "invalid_client" in str(caught.value)
    assert "wrong-secret" not in str(caught.value)
    assert pi.admin.requests() == []


def test_tokens_are_fetched_through_the_proxy_too(pi: Running) -> None:
    with proxying() as proxy, signed_in(pi, proxy_url=proxy.url()) as api:
        assert ask_until(api, time.monotonic() + 0.05) > 0
    assert proxy.seen[0] == ("POST", pi.token_url)
    assert {target for _, target in proxy.seen[1:]} == {f"{pi.base_url}/system/userinfo"}


def test_cookies_of_the_provider_and_of_pi_stay_where_they_are_from() -> None:
    token = json.dumps({"access_token": "t", "expires_in": 1, "token_type": "Bearer"}).encode()
    with (
        serving(Reply(body=token, headers={"Set-Cookie": "provider=1; Path=/"})) as provider,
        serving(Reply(body=b"{}", headers={"Set-Cookie": "pi=1; Path=/"})) as pi,
        PiWebApi(
            Settings(
                base_url=pi.base_url,
                auth="oidc",
                oidc_token_url=provider.base_url + "/token",
                client_id="me",
                client_secret="s3cret",
                headers={"X-Gateway-Key": "k3y"},
            )
        ) as api,
    ):
        api.get("/system")
        time.sleep(1.1)
        api.get("/system")
        assert len(provider.seen) == 2
        assert [seen.headers.get("Cookie") for seen in pi.seen] == [None, "pi=1"]
        assert {seen.headers.get("Cookie") for seen in provider.seen} <= {None, "provider=1"}
        assert {seen.headers.get("X-Gateway-Key") for seen in provider.seen} == {None}
