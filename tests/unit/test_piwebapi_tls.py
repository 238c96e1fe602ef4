"""Certificates are checked, and each way of failing says which option to change."""

from __future__ import annotations

import os
import pickle
import ssl
import stat
from pathlib import Path

import pytest
import trustme

from odd_server import Reply, serving
from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.retry import RetryPolicy
from osipi.piwebapi.tls import TlsFiles

QUICK = RetryPolicy(first_wait=0.001)
HOME = {"ProductTitle": "PI Web API"}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def server_context(authority: trustme.CA, name: str = "localhost") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def pem(authority: trustme.CA) -> str:
    return authority.cert_pem.bytes().decode()


def ask(base_url: str, **settings: object) -> object:
    with PiWebApi(Settings(base_url=base_url, **settings), retry=QUICK) as api:  # type: ignore[arg-type]
        return api.server_info()


def test_an_untrusted_certificate_is_refused_once(authority: trustme.CA) -> None:
    with (
        serving(Reply(body=HOME), tls=server_context(authority)) as server,
        pytest.raises(errors.CertificateError, match="ca_bundle") as caught,
    ):
        ask(server.base_url)
    assert caught.value.kind == "configuration"
    assert not errors.is_transient(caught.value)
    assert server.seen == []


def test_a_certificate_for_another_name_is_refused(authority: trustme.CA) -> None:
    with (
        serving(Reply(body=HOME), tls=server_context(authority, "other.example")) as server,
        pytest.raises(errors.CertificateError, match="base_url"),
    ):
        ask(server.base_url, ca_bundle=pem(authority))


def test_trust_by_file_by_text_and_by_text_with_escaped_newlines(authority: trustme.CA, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text(pem(authority))
    with serving(Reply(body=HOME), tls=server_context(authority)) as server:
        for bundle in (str(file), pem(authority), pem(authority).replace("\n", "\\n")):
            assert ask(server.base_url, ca_bundle=bundle) == HOME


def test_the_environment_does_not_outweigh_the_option(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "other.pem"
    other.write_text(pem(trustme.CA()))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other))
    with serving(Reply(body=HOME), tls=server_context(authority)) as server:
        assert ask(server.base_url, ca_bundle=pem(authority)) == HOME
        assert ask(server.base_url, verify_tls=False) == HOME


def test_a_client_certificate_is_shown(authority: trustme.CA, tmp_path: Path) -> None:
    context = server_context(authority)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    mine = authority.issue_cert("reader@example.com")
    certificate = mine.cert_chain_pems[0].bytes().decode()
    key = mine.private_key_pem.bytes().decode()
    both = tmp_path / "both.pem"
    both.write_text(key + certificate)
    with serving(Reply(body=HOME), tls=context) as server:
        trusted = {"ca_bundle": pem(authority)}
        assert ask(server.base_url, client_cert=certificate, client_key=key, **trusted) == HOME
        assert ask(server.base_url, client_cert=str(both), **trusted) == HOME
        with pytest.raises(errors.PiWebApiError):
            ask(server.base_url, **trusted)
        other = authority.issue_cert("else@example.com").private_key_pem.bytes().decode()
        with pytest.raises(errors.CertificateError, match="client_key"):
            ask(server.base_url, client_cert=certificate, client_key=other, **trusted)


@pytest.mark.parametrize(
    ("settings", "option"),
    [
        ({"ca_bundle": "/no/such/ca.pem"}, "ca_bundle"),
        ({"client_cert": "/no/such/cert.pem"}, "client_cert"),
        ({"client_key": "-----BEGIN"}, "client_cert"),
    ],
)
def test_a_missing_file_is_named(settings: dict[str, str], option: str) -> None:
    with pytest.raises(errors.CertificateError, match=option) as caught:
        ask("https://pi.invalid", **settings)
    assert caught.value.kind == "configuration"


def test_plain_http_on_the_other_side() -> None:
    with serving(Reply(body=HOME)) as server, pytest.raises(errors.CertificateError, match="base_url"):
        ask(server.base_url.replace("http://", "https://"))


def test_key_text_lies_in_a_private_place_and_goes_away() -> None:
    files = TlsFiles(Settings(base_url="https://pi", client_cert="-----BEGIN a", client_key="-----BEGIN b"))
    assert isinstance(files.cert, tuple)
    for path in files.cert:
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700
    directory = os.path.dirname(files.cert[0])
    del files
    assert not os.path.exists(directory)


def test_trust_survives_pickling(authority: trustme.CA) -> None:
    with (
        serving(Reply(body=HOME), tls=server_context(authority)) as server,
        PiWebApi(Settings(base_url=server.base_url, ca_bundle=pem(authority))) as api,
    ):
        api.server_info()
        with pickle.loads(pickle.dumps(api)) as copy:
            assert copy.server_info() == HOME
