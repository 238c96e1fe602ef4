"""The connections file: variables, errors, and that no value shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from lakeflow_pipeline.connections import Connection, load_connection
from lakeflow_pipeline.errors import ConfigurationError

FILE = """
connections:
  plant:
    source: support.toy_connector:ToyConnector
    options:
      Base_URL: https://pi.example/${SITE}
      password: "${PASSWORD}"
      literal: "$${PASSWORD} costs 5$"
      verify_tls: false
      headers: {X-Key: "${PASSWORD}"}
      nothing: null
  bare: {source: osipi}
  broken: {options: {}}
  misspelt: {source: osipi, option: {}}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "connections.yaml"
    path.write_text(FILE)
    return path


def test_variables_are_filled_in(file: Path) -> None:
    connection = load_connection(file, "plant", {"SITE": "north", "PASSWORD": 's3cret: "x"'})
    assert connection.options == {
        "base_url": "https://pi.example/north",
        "password": 's3cret: "x"',
        "literal": "${PASSWORD} costs 5$",
        "verify_tls": "false",
        "headers": '{"X-Key": "s3cret: \\"x\\""}',
    }
    assert connection.source_class().__name__ == "ToyConnector"
    assert "s3cret" not in repr(connection)
    assert load_connection(file, "bare", {}).options == {}


@pytest.mark.parametrize(("mode", "warned"), [(0o644, True), (0o640, True), (0o600, False)])
@pytest.mark.parametrize(("password", "literal"), [("s3cret", True), ("${PASSWORD}", False)])
def test_a_password_that_others_can_read_is_warned_about_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: int, warned: bool, password: str, literal: bool
) -> None:
    path = tmp_path / "connections.yaml"
    path.write_text(f'connections: {{pi: {{source: osipi, options: {{password: "{password}"}}}}}}')
    path.chmod(mode)
    for _ in range(2):
        load_connection(path, "pi", {"PASSWORD": "x"})
    said = [record.message for record in caplog.records]
    assert len(said) == (warned and literal)
    assert all("chmod 600" in text and "s3cret" not in text for text in said)


@pytest.mark.parametrize(
    ("options", "warned"),
    [
        ("headers: {X-Key: s3cret}", True),
        ('headers: \'{"X-Key": "s3cret"}\'', True),
        ('headers: {X-Key: "${KEY}"}', False),
        ("proxy_url: http://me:s3cret@proxy:8080", True),
        ("proxy_url: http://proxy:8080", False),
        ('client_key: "-----BEGIN PRIVATE KEY-----\\ns3cret"', True),
        ("client_key: client.pem", False),
        ("client_secret: s3cret", True),
        ("access_token: s3cret", True),
        ("oidc_token_url: https://id.example/token", False),
        ("kerberos_keytab: /etc/krb5.keytab", False),
        ("password: ''", False),
    ],
)
def test_every_form_of_a_secret_is_seen(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, options: str, warned: bool
) -> None:
    path = tmp_path / "connections.yaml"
    path.write_text(f"connections:\n  pi:\n    source: osipi\n    options:\n      {options}\n")
    path.chmod(0o644)
    load_connection(path, "pi", {"KEY": "x"})
    assert ("other accounts" in caplog.text) is warned
    assert "s3cret" not in caplog.text


def test_the_environment_is_the_default(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE", "south")
    monkeypatch.setenv("PASSWORD", "x")
    assert load_connection(file, "plant").options["base_url"] == "https://pi.example/south"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("plant", r"connection 'plant': option 'password' needs the environment variable PASSWORD, which is not set"),
        ("plan", r"connection 'plan' is not in .*; did you mean 'plant'\?"),
        ("broken", r"connection 'broken': must hold source"),
        ("misspelt", r"connection 'misspelt': 'option' is not a key; did you mean 'options'\?"),
    ],
)
def test_what_is_wrong_is_named(file: Path, name: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load_connection(file, name, {"SITE": "north"})


def test_without_a_file() -> None:
    with pytest.raises(ConfigurationError, match="connection 'plant' needs a connections file"):
        load_connection(None, "plant")


@pytest.mark.parametrize("text", ["", "plant: {}", "connections: [a]", "connections: {a: {source: x}}\nmore: 1"])
def test_a_file_of_another_shape(tmp_path: Path, text: str) -> None:
    path = tmp_path / "connections.yaml"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=r"connections\.yaml"):
        load_connection(path, "a", {})


def test_broken_yaml_does_not_show_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "connections.yaml"
    path.write_text("connections:\n  plant: {source: osipi, options: {password: hunter2]}}\n")
    with pytest.raises(ConfigurationError, match="line 2") as caught:
        load_connection(path, "plant", {})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("nonesuch", "source 'nonesuch' is not known: use one of .*osipi"),
        ("lakeflow_pipeline.nowhere:Toy", "cannot be loaded"),
        ("support.toy_connector:Nothing", "cannot be loaded"),
        ("support.toy_connector:TYPES", "is no connector class"),
        ("pathlib:Path", "no list_tables"),
    ],
)
def test_a_source_that_is_none(source: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Connection("c", source).source_class()


def test_an_installed_source() -> None:
    assert Connection("c", "osipi").source_class().__name__ == "OsipiLakeflowConnect"


@pytest.mark.parametrize(
    "text", ["0123", "12:30:00", "yes", "1_000", "1.50", "1e3", "2024-01-01", "0x1F", "=", ".inf", "No"]
)
def test_what_is_written_is_the_password(tmp_path: Path, text: str) -> None:
    path = tmp_path / "connections.yaml"
    path.write_text(f"connections: {{plant: {{source: osipi, options: {{password: {text}, username: ~}}}}}}\n")
    assert dict(load_connection(path, "plant", {}).options) == {"password": text}
