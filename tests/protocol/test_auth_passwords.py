"""Accounts and passwords of any characters reach the server as they were meant, also out of a connections file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from lakeflow_pipeline.connections import load_connection
from osipi.cli.app import run_command
from osipi.options import Options
from osipi.piwebapi import PiWebApi, errors
from pi_simulator import PlantConfig, Running, running

PRINTABLE = st.characters(exclude_categories=["Cs", "Cc"])


@pytest.fixture(scope="module")
def pi() -> Iterator[Running]:
    with running(PlantConfig.small()) as handle:
        yield handle


@pytest.fixture(scope="module")
def connections(pi: Running, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that takes account and password from the environment."""
    path = tmp_path_factory.mktemp("connections") / "connections.yaml"
    options = {"base_url": pi.base_url, "username": "${PI_USER}", "password": "${PI_PASSWORD}"}
    path.write_text(yaml.safe_dump({"connections": {"plant": {"source": "osipi", "options": options}}}))
    return path


def client(path: Path, username: str, password: str) -> PiWebApi:
    """As a run makes it from the connections file."""
    connection = load_connection(path, "plant", {"PI_USER": username, "PI_PASSWORD": password})
    return PiWebApi(Options.connection(dict(connection.options)).settings())


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    username=st.text(PRINTABLE.filter(lambda character: character != ":"), min_size=1, max_size=30),
    password=st.text(PRINTABLE, min_size=1, max_size=60),
)
@example(username="PLANT\\reader", password="pi")
@example(username="reader@plant.example", password=" leading and trailing ")
@example(username="Müller, Jürgen", password="pässwörd: \"quoted\" 'and' `so` on")
@example(username="reader", password="$HOME ${PI_USER} $$ %41 %% {} [] # & * ! | > ? -")
@example(username="読者", password="🔥🏭\u200d\u00a0é é")
@example(username="reader", password="123")
@example(username="reader", password="0x1F")
@example(username="reader", password="true")
@example(username="reader", password="null")
@example(username="reader", password="~")
@example(username="reader", password=":::")
@example(username=" ", password=" ")
def test_any_characters_arrive(pi: Running, connections: Path, username: str, password: str) -> None:
    pi.admin.configure(username=username, password=password)
    with client(connections, username, password) as api:
        assert api.get("/system/userinfo")["Name"] == username
    with client(connections, username, password + "!") as api, pytest.raises(errors.AuthenticationError) as caught:
        api.get("/system/userinfo")
    assert caught.value.kind == "configuration"


@pytest.mark.parametrize("username", ["PLANT\\reader", "reader@plant.example"])
def test_the_command_line_takes_them_from_the_environment(
    pi: Running, connections: Path, username: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    password = " $x${y} pä\"ss'wörd 🔑% "
    pi.admin.configure(username=username, password=password)
    monkeypatch.setenv("PI_USER", username)
    monkeypatch.setenv("PI_PASSWORD", password)
    assert run_command(["check", "--connections", str(connections)]) == 0
    monkeypatch.setenv("PI_PASSWORD", "hidden-word")
    assert run_command(["check", "--connections", str(connections)]) == 2
    said = capfd.readouterr()
    assert username in said.out
    assert "hidden-word" not in said.out + said.err
    assert password not in said.out + said.err


@pytest.mark.parametrize("kind", ["password", "access_token"])
def test_a_refused_secret_is_never_shown(pi: Running, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Not even by a server that repeats what it was sent."""
    secret = "hidden-word/+="
    pi.admin.fault("status", match="/system", times=-1, status=401, message=f"Bad credentials: {secret}")
    account = ["--username", "reader"] if kind == "password" else []
    try:
        for more in ([], ["--debug"]):
            words = [*more, "check", "--base-url", pi.base_url, *account, "--option", f"{kind}={secret}"]
            assert run_command(words) == 2
    finally:
        pi.admin.clear_faults()
    said = capfd.readouterr()
    assert "HTTP 401" in said.out
    assert secret not in said.out + said.err
