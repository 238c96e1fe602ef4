"""The connector signs in with real tickets of a real KDC, at a server that checks them."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from osipi import OsipiLakeflowConnect
from osipi.piwebapi import BatchRequest, PiWebApi, Settings, errors
from osipi.piwebapi.http.keytab import KeytabTickets
from osipi.piwebapi.http.retry import RetryPolicy
from support.kerberos_realm import NAME, SERVICE, Realm, what_is_missing
from support.kerberos_servers import Plain, Secure
from support.odd_server import Reply, Seen, serving, unused_port
from support.small_proxy import proxying

if what_is_missing() is None:
    import krb5

WHO = "PLANT\\reader"


@contextmanager
def client(base_url: str, **options: Any) -> Iterator[PiWebApi]:
    with PiWebApi(
        Settings(base_url=base_url, auth="kerberos", **options), retry=RetryPolicy(first_wait=0.001, total_seconds=1)
    ) as api:
        yield api


def who(api: PiWebApi) -> str:
    name: str = api.get("/system/userinfo")["Name"]
    return name


@pytest.mark.parametrize("principal", [None, "reader", f"reader@{NAME}"])
def test_a_keytab_signs_in_and_costs_one_request_a_session(pi: Plain, reader: Path, principal: str | None) -> None:
    with client(pi.base_url, kerberos_keytab=str(reader), kerberos_principal=principal) as api:
        assert [who(api) for _ in range(5)] == [WHO] * 5
    assert pi.statuses() == [401, 200, 200, 200, 200, 200]


def test_a_post_that_is_asked_for_a_ticket_arrives_whole(pi: Plain, reader: Path) -> None:
    with client(pi.base_url, kerberos_keytab=str(reader)) as api:
        answer = api.batch({"1": BatchRequest("/system/userinfo")})
    assert answer["1"].content["Name"] == WHO


@pytest.mark.parametrize("principal", [None, "reader"])
def test_the_tickets_of_kinit_sign_in(
    pi: Plain, kdc: Realm, reader: Path, principal: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KRB5CCNAME", kdc.tickets(reader, "reader", name="tickets"))
    with client(pi.base_url, kerberos_principal=principal) as api:
        assert [who(api), who(api)] == [WHO] * 2


def test_over_tls(secure: Secure, reader: Path) -> None:
    with client(secure.base_url, ca_bundle=secure.ca_bundle, kerberos_keytab=str(reader)) as api:
        assert [who(api), who(api)] == [WHO] * 2


def test_no_ticket_is_written_to_a_log(
    pi: Plain, reader: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    shown, hidden = StringIO(), StringIO()
    for name, text in (("", shown), ("requests_kerberos", hidden), ("spnego", hidden)):
        caplog.set_level("DEBUG", name)
        monkeypatch.setattr(logging.getLogger(name), "handlers", [logging.StreamHandler(text)])
    with client(pi.base_url, kerberos_keytab=str(reader)) as api:
        assert [who(api), who(api)] == [WHO] * 2
    assert "Negotiate YII" in hidden.getvalue()  # as the libraries have it
    assert "YII" not in shown.getvalue()


def test_the_service_may_have_another_name_than_the_url(pi: Plain, reader: Path) -> None:
    with client(pi.server.base_url, kerberos_hostname="localhost", kerberos_keytab=str(reader)) as api:
        assert "127.0.0.1" in api.settings.base_url
        assert who(api) == WHO


def test_through_a_proxy(pi: Plain, secure: Secure, reader: Path) -> None:
    with proxying(("me", "proxy-password")) as proxy:
        options = {"proxy_url": proxy.url("me:proxy-password"), "kerberos_keytab": str(reader)}
        with client(pi.base_url, **options) as api:
            assert who(api) == WHO
        with client(secure.base_url, ca_bundle=secure.ca_bundle, **options) as api:
            assert who(api) == WHO
    assert {method for method, _ in proxy.seen} == {"GET", "CONNECT"}


def test_tables_are_read(pi: Plain, reader: Path) -> None:
    connector = OsipiLakeflowConnect({"base_url": pi.base_url, "kerberos_keytab": str(reader)})
    rows, _ = connector.read_table("points", None, {})
    assert len(list(rows)) == len(pi.server.admin.truth_points())


def test_tickets_from_a_keytab_are_renewed_in_the_middle(pi: Plain, kdc: Realm) -> None:
    keytab = kdc.keytab(kdc.add("brief", life="2 seconds"), name="brief.keytab")
    asked = _asked(kdc, "TGS_REQ")
    with client(pi.base_url, kerberos_keytab=str(keytab)) as api, ThreadPoolExecutor(4) as pool:
        until = time.monotonic() + 5

        def ask() -> int:
            count = 0
            while time.monotonic() < until:
                assert who(api) == "PLANT\\brief"
                count += 1
                time.sleep(0.02)
            return count

        counts = [job.result() for job in [pool.submit(ask) for _ in range(4)]]
    assert min(counts) > 20
    assert 4 <= _asked(kdc, "TGS_REQ") - asked <= 11  # by one of the threads, at about half of a life in whole seconds


def test_a_ticket_is_renewed_at_half_of_its_life_and_kept_while_no_kdc_answers(
    kdc: Realm, reader: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clock = SimpleNamespace(passed=0)
    monkeypatch.setattr("osipi.piwebapi.http.keytab.time", SimpleNamespace(time=lambda: time.time() + clock.passed))
    tickets = KeytabTickets(str(reader), "reader")
    asked = _asked(kdc, "AS_REQ")
    fetched = []
    for clock.passed in (0, 1, 1700, 1900, 1901):
        tickets.renew()
        fetched.append(_asked(kdc, "AS_REQ") - asked)
    assert fetched == [1, 1, 1, 2, 2]
    away = tmp_path / "krb5.conf"
    away.write_text((kdc.folder / "krb5.conf").read_text().replace(f":{kdc.port}", f":{unused_port()}"))
    with monkeypatch.context() as patch:
        patch.setenv("KRB5_CONFIG", str(away))
        for clock.passed in (3500, 3510, 3550):  # it still lasts for a while
            tickets.renew()
        clock.passed = 3700
        with pytest.raises(krb5.Krb5Error):
            tickets.renew()
    tickets.renew()
    assert _asked(kdc, "AS_REQ") - asked == 3


def test_a_key_of_the_server_may_change_in_the_middle(pi: Plain, kdc: Realm, reader: Path, service_keys: Path) -> None:
    """As when the account of the service gets a new password: what was issued for the old one is worthless."""
    asked = _asked(kdc, "AS_REQ")
    with client(pi.base_url, kerberos_keytab=str(reader)) as api, ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: who(api), range(20))) == {WHO}
        service_keys.unlink()
        kdc.keytab(SERVICE, name=service_keys.name)
        assert set(pool.map(lambda _: who(api), range(50))) == {WHO}
        assert _asked(kdc, "AS_REQ") - asked == 2
        # A ticket that is refused although it is new is not fetched again and again.
        service_keys.unlink()
        with pytest.raises(errors.AuthenticationError):
            who(api)
        asked = _asked(kdc, "AS_REQ")
        with pytest.raises(errors.AuthenticationError):
            who(api)
        assert _asked(kdc, "AS_REQ") == asked
        kdc.keytab(SERVICE, name=service_keys.name)


def test_tickets_that_somebody_else_renews_are_noticed(
    pi: Plain, kdc: Realm, reader: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KRB5CCNAME", kdc.tickets(reader, "reader", life="1s", name="renewed"))
    with client(pi.base_url) as api:
        assert who(api) == WHO
        time.sleep(2.1)
        kdc.tickets(reader, "reader", name="renewed")
        assert who(api) == WHO


def test_threads_share_one_ticket(pi: Plain, kdc: Realm, reader: Path) -> None:
    before = _asked(kdc, "AS_REQ"), _asked(kdc, "TGS_REQ")
    with client(pi.base_url, kerberos_keytab=str(reader)) as api, ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: who(api), range(200))) == {WHO}
    assert (_asked(kdc, "AS_REQ"), _asked(kdc, "TGS_REQ")) == (before[0] + 1, before[1] + 1)
    assert pi.statuses().count(401) <= 8


def _in_another_process(pickled: bytes, answer: Any) -> None:
    with pickle.loads(pickled) as api:
        answer.put(who(api))


def test_a_pickled_client_signs_in_elsewhere(pi: Plain, reader: Path) -> None:
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    with client(pi.base_url, kerberos_keytab=str(reader)) as api:
        assert who(api) == WHO
        process = context.Process(target=_in_another_process, args=(pickle.dumps(api), answer))
        process.start()
        assert answer.get(timeout=60) == WHO
        process.join(60)
    answer.close()


def test_a_forked_client_signs_in(pi: Plain, reader: Path) -> None:
    context = multiprocessing.get_context("fork")
    answer = context.Queue()
    with client(pi.base_url, kerberos_keytab=str(reader)) as api:
        assert who(api) == WHO
        process = context.Process(target=lambda: answer.put(who(api)))
        process.start()
        assert answer.get(timeout=60) == WHO
        process.join(60)
    answer.close()


def test_a_server_that_wants_to_ask_each_time_is_let(reader: Path, service_keys: Path) -> None:
    """Channel bindings come from the connection: where they are demanded, a ticket shown unasked is refused."""
    asked: set[int] = set()

    def answer(seen: Seen) -> Reply:
        if seen.client_port in asked and "Authorization" in seen.headers:
            asked.discard(seen.client_port)
            return Reply(body={})
        asked.add(seen.client_port)
        return Reply(401, {}, {"WWW-Authenticate": "Negotiate"})

    with serving(answer, host="127.0.0.1") as server:
        base_url = server.base_url.replace("127.0.0.1", "localhost")
        with client(base_url, kerberos_keytab=str(reader)) as api:
            for _ in range(4):
                api.get("/system")
        unasked = [
            index for index, seen in enumerate(server.seen) if index % 2 == 0 and "Authorization" in seen.headers
        ]
        assert len(server.seen) == 8
        assert unasked == [2]  # tried once


# --- the simulator's side, seen by a client that is not ours ---


def test_the_simulator_proves_itself_and_takes_no_ticket_twice(pi: Plain, kdc: Realm, reader: Path) -> None:
    from requests_kerberos import REQUIRED, HTTPKerberosAuth
    from spnego import KerberosKeytab

    url = pi.base_url + "/system/userinfo"
    auth = HTTPKerberosAuth(mutual_authentication=REQUIRED, principal=KerberosKeytab(str(reader), "reader"))
    answer = requests.get(url, auth=auth, timeout=30)
    assert answer.json()["Name"] == WHO
    assert answer.headers["WWW-Authenticate"].startswith("Negotiate ")
    shown = {"Authorization": answer.request.headers["Authorization"]}
    for refused in (shown, {"Authorization": "Negotiate !"}, {"Authorization": "Negotiate YWJj"}, {}):
        again = requests.get(url, headers=refused, timeout=30)
        assert (again.status_code, again.headers["WWW-Authenticate"]) == (401, "Negotiate")


def test_the_simulator_takes_tickets_wrapped_in_spnego(pi: Plain, reader: Path) -> None:
    import base64

    import gssapi

    name = gssapi.Name("HTTP@localhost", gssapi.NameType.hostbased_service)
    spnego = gssapi.OID.from_int_seq("1.3.6.1.5.5.2")
    store = {"client_keytab": f"FILE:{reader}", "ccache": "MEMORY:spnego"}
    mine = gssapi.Credentials(name=gssapi.Name("reader", gssapi.NameType.user), usage="initiate", store=store)
    token = gssapi.SecurityContext(name=name, creds=mine, mech=spnego, usage="initiate").step()
    header = {"Authorization": "Negotiate " + base64.b64encode(token or b"").decode()}
    assert requests.get(pi.base_url + "/system/userinfo", headers=header, timeout=30).json()["Name"] == WHO


def _asked(kdc: Realm, what: str) -> int:
    """How many tickets of a kind the KDC has issued so far."""
    lines = (kdc.folder / "kdc.log").read_text().splitlines()
    return sum(f"{what} " in line and "ISSUE" in line for line in lines)
