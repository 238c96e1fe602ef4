"""Through a real proxy, plain and by CONNECT, named by the option or by the environment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
import trustme

from osipi.cli.app import run_command
from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.http.retry import RetryPolicy
from pi_simulator import PlantConfig, Running, ServerConfig, running
from support.odd_server import unused_port
from support.small_proxy import SmallProxy, proxying

ACCOUNT = ("PLANT\\proxy", "p@ss:/wörd #%?")
CREDENTIALS = ":".join(quote(part, safe="") for part in ACCOUNT)


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def plain() -> Iterator[Running]:
    with running(PlantConfig.small()) as handle:
        yield handle


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def secure(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("tls")
    issued = authority.issue_cert("127.0.0.1")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    issued.cert_chain_pems[0].write_to_path(str(certificate))
    issued.private_key_pem.write_to_path(str(key))
    with running(PlantConfig.small(), tls=(str(certificate), str(key))) as handle:
        yield handle


@pytest.fixture(params=["http", "https"])
def pi(request: pytest.FixtureRequest) -> Running:
    """The simulator, over either scheme."""
    server: Running = request.getfixturevalue("plain" if request.param == "http" else "secure")
    return server


@contextmanager
def client(pi: Running, authority: trustme.CA, **options: str) -> Iterator[PiWebApi]:
    settings = Settings(
        base_url=pi.base_url,
        auth="basic",
        username=ServerConfig.username,
        password=ServerConfig.password,
        ca_bundle=authority.cert_pem.bytes().decode(),
        **options,  # type: ignore[arg-type]
    )
    with PiWebApi(settings, retry=RetryPolicy(first_wait=0.001, total_seconds=0.2)) as api:
        yield api


def expected(pi: Running) -> tuple[str, str]:
    """What a proxy is asked for one GET of the home page."""
    parts = urlsplit(pi.base_url)
    return ("CONNECT", parts.netloc) if parts.scheme == "https" else ("GET", f"{pi.base_url}/system")


def test_the_option_with_any_password(pi: Running, authority: trustme.CA) -> None:
    with proxying(ACCOUNT) as proxy, client(pi, authority, proxy_url=proxy.url(CREDENTIALS)) as api:
        for _ in range(2):
            assert api.server_info()["ProductTitle"]
    assert proxy.seen[0] == expected(pi)


@pytest.mark.parametrize("upper", [True, False])
def test_the_environment(pi: Running, authority: trustme.CA, upper: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"{urlsplit(pi.base_url).scheme}_proxy"
    with proxying(ACCOUNT) as proxy:
        monkeypatch.setenv(name.upper() if upper else name, proxy.url(CREDENTIALS))
        with client(pi, authority) as api:
            assert api.server_info()["ProductTitle"]
    assert proxy.seen == [expected(pi)]


def test_no_proxy_is_obeyed_unless_the_option_names_one(
    pi: Running, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    for scheme in ("HTTP", "HTTPS"):
        monkeypatch.setenv(f"{scheme}_PROXY", f"http://127.0.0.1:{unused_port()}")
    monkeypatch.setenv("NO_PROXY", "example.com,127.0.0.1")
    with client(pi, authority) as api:
        assert api.server_info()["ProductTitle"]
    with proxying() as proxy, client(pi, authority, proxy_url=proxy.url()) as api:
        assert api.server_info()["ProductTitle"]
    assert proxy.seen == [expected(pi)]


def test_a_password_that_the_proxy_refuses_is_never_shown(
    pi: Running, authority: trustme.CA, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with proxying(ACCOUNT) as proxy, client(pi, authority, proxy_url=proxy.url("me:hidden-word")) as api:
        with pytest.raises(errors.AuthenticationError, match="proxy_url") as caught:
            api.server_info()
        shown = [str(caught.value), repr(caught.value), repr(api), repr(api.settings), caplog.text]
    assert caught.value.kind == "configuration"
    assert len(proxy.seen) == 1
    assert not any("hidden-word" in text for text in shown)


@pytest.mark.parametrize("trouble", ["away", "refuses"])
def test_a_proxy_in_trouble_is_named(pi: Running, authority: trustme.CA, trouble: str) -> None:
    with proxying(refuse=502) as proxy:
        port = unused_port() if trouble == "away" else proxy.port
        with (
            client(pi, authority, proxy_url=f"http://me:hidden-word@127.0.0.1:{port}") as api,
            pytest.raises(errors.PiWebApiError) as caught,
        ):
            api.server_info()
    assert caught.value.kind == "source"
    assert "hidden-word" not in str(caught.value)
    assert trouble == "refuses" or "proxy_url" in str(caught.value)


@pytest.mark.parametrize("url", ["http://me:hidden-word@:1", "me:hidden-word@proxy:port", "ftp://me:hidden-word@proxy"])
def test_an_address_that_is_none_is_named(plain: Running, authority: trustme.CA, url: str) -> None:
    with client(plain, authority, proxy_url=url) as api, pytest.raises(errors.PiWebApiError) as caught:
        api.server_info()
    assert "proxy_url" in str(caught.value)
    assert "hidden-word" not in str(caught.value)


def test_check_goes_through_the_proxy(plain: Running, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["check", "--base-url", plain.base_url, "--username", "reader", "--password", ServerConfig.password]
    with proxying(ACCOUNT) as proxy:
        assert run_command([*words, "--option", f"proxy_url={proxy.url(CREDENTIALS)}"]) == 0
        assert isinstance(proxy, SmallProxy)
        assert ("GET", f"{plain.base_url}/system") in proxy.seen
        assert run_command([*words, "--option", f"proxy_url={proxy.url('me:hidden-word')}"]) == 2
    said = capfd.readouterr()
    assert "hidden-word" not in said.out + said.err
    assert quote(ACCOUNT[1], safe="") not in said.out + said.err
