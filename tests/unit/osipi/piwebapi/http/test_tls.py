"""Certificates are checked, and each way of failing says which option to change."""

from __future__ import annotations

import gc
import logging
import os
import pickle
import ssl
import stat
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.http.tls import TlsFiles
from support.odd_server import Reply, serving

QUICK = RetryPolicy(first_wait=0.001, total_seconds=1)
NOW = datetime.now(timezone.utc)
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


def self_signed(name: str = "localhost") -> tuple[ssl.SSLContext, str]:
    """A server's context with a certificate that nobody vouches for, and the certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    text = made.public_bytes(Encoding.PEM)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with tempfile.NamedTemporaryFile() as both:
        both.write(text + plain)
        both.flush()
        context.load_cert_chain(both.name)
    return context, text.decode()


def test_a_self_signed_certificate_is_refused_until_it_is_given(tmp_path: Path) -> None:
    context, text = self_signed()
    with serving(Reply(body=HOME), tls=context) as server:
        with pytest.raises(errors.CertificateError, match=r"self.signed.*ca_bundle"):
            ask(server.base_url)
        file = tmp_path / "server.pem"
        file.write_text(text)
        for bundle in (text, str(file)):
            assert ask(server.base_url, ca_bundle=bundle) == HOME


@pytest.mark.parametrize(("begins", "ends", "said"), [(-20, -10, "expired"), (10, 20, "not yet valid")])
def test_a_certificate_out_of_its_time_is_refused(authority: trustme.CA, begins: int, ends: int, said: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued = authority.issue_cert(
        "localhost", not_before=NOW + timedelta(days=begins), not_after=NOW + timedelta(days=ends)
    )
    issued.configure_cert(context)
    with (
        serving(Reply(body=HOME), tls=context) as server,
        pytest.raises(errors.CertificateError, match=f"certificate of localhost.*{said}") as caught,
    ):
        ask(server.base_url, ca_bundle=pem(authority))
    assert caught.value.kind == "configuration"


def test_an_unchecked_certificate_is_told_once(caplog: pytest.LogCaptureFixture, authority: trustme.CA) -> None:
    with (
        serving(Reply(body=HOME), tls=server_context(authority, "other.example")) as server,
        PiWebApi(Settings(base_url=server.base_url, verify_tls=False)) as api,
    ):
        for _ in range(5):
            assert api.server_info() == HOME
    assert [record.levelname for record in caplog.records if "verify_tls" in record.message] == ["WARNING"]
    assert len([record for record in caplog.records if record.levelno >= logging.WARNING]) == 1


def test_a_bundle_with_comments_in_any_script_is_read(authority: trustme.CA) -> None:
    with serving(Reply(body=HOME), tls=server_context(authority)) as server:
        assert ask(server.base_url, ca_bundle=f"# Mühle, 工場\n{pem(authority)}") == HOME


BROKEN = "-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n"


@pytest.mark.parametrize("option", ["ca_bundle", "client_cert"])
@pytest.mark.parametrize("form", ["text", "file", "folder"])
def test_what_is_no_certificate_is_named_by_its_option(
    authority: trustme.CA, option: str, form: str, tmp_path: Path
) -> None:
    file = tmp_path / "broken.pem"
    file.write_text("no certificate")
    given = {"text": BROKEN, "file": str(file), "folder": str(tmp_path)}[form]
    trusted = {} if option == "ca_bundle" else {"ca_bundle": pem(authority)}
    with (
        serving(Reply(body=HOME), tls=server_context(authority)) as server,
        pytest.raises(errors.CertificateError, match=option) as caught,
    ):
        ask(server.base_url, **{option: given, **trusted})
    assert caught.value.kind == "configuration"


def test_a_key_with_a_password_is_refused_and_not_asked_for(authority: trustme.CA) -> None:
    mine = authority.issue_cert("reader@example.com")
    loaded = load_pem_private_key(mine.private_key_pem.bytes(), None)
    locked = loaded.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x")).decode()
    certificate = mine.cert_chain_pems[0].bytes().decode()
    with (
        serving(Reply(body=HOME), tls=server_context(authority)) as server,
        pytest.raises(errors.CertificateError, match=r"client_key.*password"),
    ):
        ask(server.base_url, ca_bundle=pem(authority), client_cert=certificate, client_key=locked)


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


def test_key_text_lies_in_a_private_place_and_goes_away(authority: trustme.CA) -> None:
    mine = authority.issue_cert("reader@example.com")
    certificate, key = mine.cert_chain_pems[0].bytes().decode(), mine.private_key_pem.bytes().decode()
    files = TlsFiles(Settings(base_url="https://pi", client_cert=certificate, client_key=key))
    assert isinstance(files.cert, tuple)
    for path in files.cert:
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        assert "PRIVATE KEY" in Path(files.cert[1]).read_text()
    del files, path
    gc.collect()


def test_without_files_in_memory_a_directory_holds_them_and_goes_away(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delattr(os, "memfd_create")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left_behind = tmp_path / "osipi-tls-999999999-x"
    left_behind.mkdir()
    (left_behind / "client_key.pem").write_text("of a process that was killed")
    mine = authority.issue_cert("reader@example.com")
    certificate, key = mine.cert_chain_pems[0].bytes().decode(), mine.private_key_pem.bytes().decode()
    files = TlsFiles(Settings(base_url="https://pi", client_cert=certificate, client_key=key))
    assert isinstance(files.cert, tuple)
    assert not left_behind.exists()
    for path in files.cert:
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700
    directory = os.path.dirname(files.cert[0])
    del files
    assert not os.path.exists(directory)


_HOLD = """
import sys, time
from osipi.piwebapi import PiWebApi, Settings
from osipi.piwebapi.http.tls import TlsFiles
files = TlsFiles(Settings(base_url="https://pi", client_cert=sys.argv[1], client_key=sys.argv[2]))
print("ready", flush=True)
time.sleep(60)
"""


def test_a_killed_process_leaves_no_key_behind(authority: trustme.CA, tmp_path: Path) -> None:
    mine = authority.issue_cert("reader@example.com")
    certificate, key = mine.cert_chain_pems[0].bytes().decode(), mine.private_key_pem.bytes().decode()
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, certificate, key],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    process.kill()
    process.communicate()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_trust_survives_pickling(authority: trustme.CA) -> None:
    with (
        serving(Reply(body=HOME), tls=server_context(authority)) as server,
        PiWebApi(Settings(base_url=server.base_url, ca_bundle=pem(authority))) as api,
    ):
        api.server_info()
        with pickle.loads(pickle.dumps(api)) as copy:
            assert copy.server_info() == HOME


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_variable_that_names_no_file_is_named(
    name: str, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is asked; where the certificates are given as an option, or are not checked, it does not matter."""
    monkeypatch.setenv(name, "/nonexistent/bundle.pem")
    with serving(Reply(body=HOME), tls=server_context(authority)) as server:
        with pytest.raises(errors.CertificateError, match=f"{name} names '/nonexistent/bundle.pem'") as caught:
            ask(server.base_url)
        assert server.seen == []
        assert ask(server.base_url, ca_bundle=pem(authority)) == HOME
        assert ask(server.base_url, verify_tls=False) == HOME
    assert caught.value.kind == "configuration"
    with serving(Reply(body=HOME)) as plain:
        assert ask(plain.base_url) == HOME


def test_plain_http_to_a_port_of_tls_suggests_https(authority: trustme.CA) -> None:
    with serving(Reply(body=HOME), tls=server_context(authority)) as server:
        with pytest.raises(errors.NotPiWebApiError, match="write https:// in the option base_url") as caught:
            ask(server.base_url.replace("https:", "http:"))
        assert caught.value.kind == "configuration"


@pytest.mark.parametrize(
    "text",
    [
        "<html><center>The plain HTTP request was sent to HTTPS port</center></html>",
        "Client sent an HTTP request to an HTTPS server.",
        "<p>Reason: You're speaking plain HTTP to an SSL-enabled server port.</p>",
    ],
)
def test_a_server_that_says_so_suggests_https(text: str) -> None:
    with (
        serving(Reply(400, text, {"Content-Type": "text/html"})) as server,
        pytest.raises(errors.NotPiWebApiError, match="write https:// in the option base_url"),
    ):
        ask(server.base_url)


def test_tls_to_a_plain_port_suggests_http() -> None:
    with serving(Reply(body=HOME)) as server:
        with pytest.raises(errors.CertificateError, match="write http:// in the option base_url") as caught:
            ask(server.base_url.replace("http:", "https:"))
        assert caught.value.kind == "configuration"


def test_a_plain_server_that_drops_a_connection_is_no_server_of_tls() -> None:
    with serving(Reply(drop=True), Reply(body=HOME)) as server:
        assert ask(server.base_url) == HOME
