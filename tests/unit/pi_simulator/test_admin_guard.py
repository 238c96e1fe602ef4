"""The admin API: only for whoever started the server, and never for a web page."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest

from pi_simulator import Admin, AdminError, PlantConfig, Running, running


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running(plant=PlantConfig.small()) as found:
        yield found


def ask(server: Running, action: str = "now", **headers: str) -> tuple[int, dict[str, object]]:
    host, port = server.root.removeprefix("http://").split(":")
    with closing(http.client.HTTPConnection(host, int(port), timeout=10)) as connection:
        connection.request("POST", f"/_admin/{action}", body="{}", headers=headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def token_of(server: Running) -> str:
    return server.admin._headers["Authorization"]


def test_the_token_opens_it(server: Running) -> None:
    status, body = ask(server, Authorization=token_of(server))
    assert (status, body["result"]) == (200, server.admin.now())


@pytest.mark.parametrize("given", [{}, {"Authorization": "Bearer "}, {"Authorization": "Bearer guessed"}])
def test_nothing_without_it(server: Running, given: dict[str, str]) -> None:
    status, body = ask(server, **given)
    assert status == 403
    assert "token" in str(body["error"])


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:80",
        "",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "198.51.100.7",
        "[2001:db8::7]",
    ],
)
def test_a_name_that_was_pointed_here_is_refused(server: Running, host: str) -> None:
    assert ask(server, Host=host, Authorization=token_of(server))[0] == 403


def test_a_server_on_all_addresses_takes_each_of_them_and_no_foreign_name() -> None:
    with running(plant=PlantConfig.small(), host="0.0.0.0") as everywhere:
        token = token_of(everywhere)
        asked = [
            ask(everywhere, Host=host, Authorization=token)[0] for host in ("192.0.2.7:80", "evil.example", "localhost")
        ]
    assert asked == [200, 403, 200]


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1", "http://[", ""])
def test_a_page_of_another_origin_is_refused(server: Running, origin: str) -> None:
    assert ask(server, Origin=origin, Authorization=token_of(server))[0] == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_this_machine_by_its_names_is_not(server: Running, host: str) -> None:
    port = server.root.rpartition(":")[2]
    assert ask(server, Host=f"{host}:{port}", Authorization=token_of(server))[0] == 200


def test_no_answer_holds_credentials(server: Running) -> None:
    secrets = {"password": "s3cret-1", "client_secret": "s3cret-2", "bearer_tokens": ["s3cret-3"]}
    server.admin.fault("action", match="never", action="configure", arguments={**secrets, "max_items": 5})
    said = [server.admin.configure(**secrets), server.admin.requests(), server.admin.faults()]
    assert server.admin.faults()[0]["arguments"] == {"max_items": 5}
    assert "s3cret" not in json.dumps(said)
    with pytest.raises(AdminError, match="takes str") as refused:
        server.admin.configure(password=["s3cret-4"])
    assert "s3cret" not in str(refused.value)


def test_its_own_page_is_not_refused_and_another_scheme_is(server: Running) -> None:
    token = token_of(server)
    assert ask(server, Origin=server.root, Authorization=token)[0] == 200
    assert ask(server, Origin=server.root.replace("http:", "https:"), Authorization=token)[0] == 403


def test_another_server_has_another_token(server: Running) -> None:
    with running(plant=PlantConfig.small()) as other, pytest.raises(AdminError, match="token"):
        Admin(other.root, token_of(server).removeprefix("Bearer ")).now()


def test_the_token_is_printed_at_the_start() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "pi_simulator", "--port", "0", "--points", "3"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        root = process.stdout.readline().split("/piwebapi")[0].rpartition(" ")[2]
        token = process.stdout.readline().partition("Bearer ")[2].partition("'")[0]
        assert Admin(root, token).now()
    finally:
        process.kill()
        process.communicate()
