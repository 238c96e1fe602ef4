"""Whatever is wrong with a ticket is one sentence that says what to do."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from osipi.cli.app import run_command
from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.http.retry import RetryPolicy
from support.kerberos_realm import SERVICE, Realm
from support.kerberos_servers import Plain
from support.odd_server import Reply, unused_port
from support.odd_server import serving as odd

ONCE = RetryPolicy(attempts=1)


def failure(base_url: str, **options: Any) -> errors.PiWebApiError:
    """What a first request fails with."""
    with (
        PiWebApi(Settings(base_url=base_url, auth="kerberos", **options), retry=ONCE) as api,
        pytest.raises(errors.PiWebApiError) as caught,
    ):
        api.get("/system")
    return caught.value


def sentence(error: errors.PiWebApiError) -> str:
    """The text of an error that the user can correct."""
    assert type(error) is errors.AuthenticationError
    assert error.kind == "configuration"
    text = str(error)
    assert "\n" not in text
    assert "Success" not in text
    return text


def test_no_ticket(pi: Plain) -> None:
    for options in ({}, {"kerberos_principal": "reader"}):
        assert "run kinit as the account" in sentence(failure(pi.base_url, **options))


def test_a_ticket_that_is_over(
    pi: Plain, kdc: Realm, reader: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KRB5CCNAME", kdc.tickets(reader, "reader", life="1s", name="over"))
    time.sleep(2.1)
    for options in ({}, {"kerberos_principal": "reader"}):
        text = sentence(failure(pi.base_url, **options))
        assert "expired" in text
        assert "kinit" in text
    assert capfd.readouterr() == ("", "")  # the library's stack traces are not for users
    assert run_command(["check", "--base-url", pi.base_url, "--option", "auth=kerberos"]) == 2
    assert "expired" in capfd.readouterr().out


def test_a_keytab_without_the_principal(pi: Plain, reader: Path) -> None:
    text = sentence(failure(pi.base_url, kerberos_keytab=str(reader), kerberos_principal="other"))
    assert "no suitable keys for other" in text
    assert "klist -k" in text


def test_a_keytab_that_is_none(pi: Plain, kdc: Realm) -> None:
    path = kdc.folder / "broken.keytab"
    assert "names no file" in sentence(failure(pi.base_url, kerberos_keytab=str(path)))
    path.write_text("no keytab")
    assert "kerberos_keytab" in sentence(failure(pi.base_url, kerberos_keytab=str(path)))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("cpw -randkey", "make the keytab again"),
        ("modprinc -allow_tix", "locked or switched off"),
        ('modprinc -expire "2001-01-01"', "administrator"),
        ("delprinc -force", "kerberos_principal"),
    ],
)
def test_an_account_that_the_domain_refuses(pi: Plain, kdc: Realm, change: str, said: str) -> None:
    name = kdc.add("refused-" + change.replace(" ", "-").replace('"', ""))
    keytab = kdc.keytab(name, name=f"{name}.keytab")
    kdc.administer(f"{change} {name}")
    assert said in sentence(failure(pi.base_url, kerberos_keytab=str(keytab)))


def test_a_service_of_another_name(pi: Plain, reader: Path) -> None:
    text = sentence(failure(pi.base_url, kerberos_keytab=str(reader), kerberos_hostname="pisrv.plant.test"))
    assert "HTTP/pisrv.plant.test" in text
    assert "kerberos_hostname" in text


def test_a_service_whose_account_has_another_key(pi: Plain, kdc: Realm, reader: Path) -> None:
    kdc.add("HTTP/other.plant.test")
    error = failure(pi.base_url, kerberos_keytab=str(reader), kerberos_hostname="other.plant.test")
    assert "refused the Kerberos ticket for HTTP/other.plant.test" in sentence(error)
    assert error.status == 401


def test_a_server_that_takes_no_tickets(pi: Plain, reader: Path) -> None:
    pi.server.admin.configure(auth=["basic"])
    text = sentence(failure(pi.base_url, kerberos_keytab=str(reader)))
    assert "the server offers auth 'basic'" in text


@pytest.mark.parametrize("answer", ["Negotiate Zm9vYmFy", "Negotiate oYIBDzCC"])
def test_a_server_that_cannot_prove_itself(kdc: Realm, reader: Path, service_keys: Path, answer: str) -> None:
    asks = Reply(401, {}, {"WWW-Authenticate": "Negotiate"})
    with odd(asks, Reply(body={}, headers={"WWW-Authenticate": answer})) as server:
        error = failure(server.base_url.replace("127.0.0.1", "localhost"), kerberos_keytab=str(reader))
    assert f"could not prove that it is {SERVICE}" in sentence(error)


def test_no_kdc_is_trouble_that_may_pass(
    pi: Plain, kdc: Realm, reader: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "krb5.conf"
    elsewhere.write_text((kdc.folder / "krb5.conf").read_text().replace(f":{kdc.port}", f":{unused_port()}"))
    monkeypatch.setenv("KRB5_CONFIG", str(elsewhere))
    error = failure(pi.base_url, kerberos_keytab=str(reader))
    assert type(error) is errors.UnreachableError
    assert error.kind == "source"
    assert "krb5.conf" in str(error)


def test_the_cli_ends_with_the_code_of_the_kind(
    pi: Plain, reader: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def check(**options: str) -> int:
        pairs = [word for name, value in options.items() for word in ("--option", f"{name}={value}")]
        return run_command(["check", "--base-url", pi.base_url, *pairs])

    assert check(kerberos_keytab=str(reader)) == 0
    assert "PLANT\\reader" in capfd.readouterr().out
    assert check(kerberos_keytab=str(reader), kerberos_hostname="nowhere") == 2
