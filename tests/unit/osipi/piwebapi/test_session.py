"""The client against servers that misbehave."""

from __future__ import annotations

import base64
import gzip
import json
import multiprocessing
import pickle
import re
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
import requests
from requests.exceptions import InvalidSchema

from osipi.piwebapi import PiWebApi, Settings, errors
from osipi.piwebapi.http.errors_in_answers import decode_json
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.pitime import parse_ticks
from support.odd_server import OddServer, Reply, Seen, serving, unused_port

QUICK = RetryPolicy(first_wait=0.001, total_seconds=3)
HOME = {"ProductTitle": "PI Web API 2023 SP1 Patch 1", "ProductVersion": "1.19.0.0", "Links": {}}


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test does to the shared bound of a port, another test must not find."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@contextmanager
def client(server: OddServer, **settings: Any) -> Iterator[PiWebApi]:
    with PiWebApi(Settings(base_url=server.base_url, **settings), retry=QUICK) as api:
        yield api


def test_every_request_carries_the_headers_that_pi_wants() -> None:
    with serving(Reply(body={})) as server, client(server, headers={"X-Gateway": "key"}) as api:
        api.get("/points", {"nameFilter": "a+b;c"})
        api.post("/streamsets/updates", {"webId": ["A", "B"]})
        api.batch({})
    for seen in server.seen:
        assert seen.headers["X-Requested-With"] == "lakeflow-osipi"
        assert seen.headers["Accept"] == "application/json"
        assert seen.headers["Accept-Encoding"] == "gzip"
        assert seen.headers["X-Gateway"] == "key"
        assert "Authorization" not in seen.headers
    assert [seen.method for seen in server.seen] == ["GET", "POST"]
    assert server.seen[0].target == "/piwebapi/points?nameFilter=a%2Bb%3Bc"
    assert server.seen[1].query == [("webId", "A"), ("webId", "B")]


def test_a_compressed_answer_is_read() -> None:
    body = gzip.compress(json.dumps(HOME).encode())
    with serving(Reply(body=body, headers={"Content-Encoding": "gzip"})) as server, client(server) as api:
        assert api.server_info() == HOME


def test_connections_are_kept() -> None:
    with serving(Reply(body={})) as server, client(server) as api:
        for _ in range(3):
            api.get("/")
    assert len({seen.client_port for seen in server.seen}) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        Reply(503),
        Reply(502, "<html>Bad Gateway</html>", {"Content-Type": "text/html"}),
        Reply(429, {"Message": "Rate limit was reached"}),
        Reply(drop=True),
        Reply(body='{"Items": [1, 2, 3', promised=5000),
        Reply(body='{"Items": [1, 2, 3'),
        Reply(body=b"not gzip", headers={"Content-Encoding": "gzip"}),
        Reply(body=b""),
        Reply(body={"Items": [], "WebException": {"Errors": ["Error occurred"], "StatusCode": 500}}),
    ],
    ids=["503", "502 html", "429", "reset", "cut", "cut json", "bad gzip", "empty", "WebException"],
)
def test_passing_trouble_is_not_seen_by_the_caller(trouble: Reply) -> None:
    with serving(trouble, trouble, Reply(body={"Items": [1]})) as server, client(server) as api:
        assert api.get("/points") == {"Items": [1]}
    assert len(server.seen) == 3


@pytest.mark.parametrize(
    ("trouble", "cls"),
    [
        (Reply(body='{"Items": [', promised=500), errors.MalformedResponseError),
        (Reply(body={"WebException": {"Errors": ["x"], "StatusCode": 500}}), errors.WebExceptionError),
        (Reply(500, {"Errors": ["x"]}), errors.ServerError),
        (Reply(drop=True), errors.UnreachableError),
    ],
)
def test_lasting_trouble_is_typed(trouble: Reply, cls: type[errors.PiWebApiError]) -> None:
    with serving(trouble) as server, client(server) as api, pytest.raises(cls) as caught:
        api.get("/points", {"query": "x"})
    assert type(caught.value) is cls
    assert caught.value.kind == "source"
    assert caught.value.url == "/points"
    assert len(server.seen) > 1


def test_retry_after_makes_every_request_wait() -> None:
    begun: list[float] = []

    def answer(seen: Seen) -> Reply:
        begun.append(time.monotonic())
        return Reply(429, headers={"Retry-After": "1"}) if len(begun) == 1 else Reply(body={})

    with serving(answer) as server, client(server) as api:
        with pytest.raises(errors.RateLimitedError):
            api._exchange("GET", api.url("/a"), "/a", None, None)
        api.get("/b")
    assert begun[1] - begun[0] >= 0.95


def test_retry_after_may_be_a_date() -> None:
    begun: list[float] = []

    def answer(seen: Seen) -> Reply:
        begun.append(time.monotonic())
        date = formatdate(time.time() + 2, usegmt=True)  # whole seconds: between one and two from now
        return Reply(429, headers={"Retry-After": date}) if len(begun) == 1 else Reply(body={})

    with serving(answer) as server, client(server) as api:
        assert api.get("/a") == {}
    assert 0.9 <= begun[1] - begun[0] <= 4


@pytest.mark.parametrize(
    ("trouble", "bound"),
    [
        (Reply(429), 4),
        (Reply(503), 4),
        (Reply(504), 4),
        (Reply(408), 4),
        (Reply(500), None),
        (Reply(502), None),
        (Reply(404), None),
        (Reply(drop=True), None),
        (Reply(body="{"), None),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Reply) else "",
)
def test_what_lets_fewer_requests_be_in_flight(trouble: Reply, bound: int | None) -> None:
    with serving(trouble) as server, client(server) as api:
        with suppress(errors.PiWebApiError):
            api._exchange("GET", api.url("/a"), "/a", None, None)
        assert api.learned().in_flight == bound


def test_a_time_out_lets_fewer_requests_be_in_flight() -> None:
    released = threading.Event()

    def answer(seen: Seen) -> Reply:
        released.wait(5)
        return Reply(drop=True)

    with serving(answer) as server, client(server, timeout_seconds=0.1) as api:
        with pytest.raises(errors.UnreachableError):
            api._exchange("GET", api.url("/a"), "/a", None, None)
        released.set()
        assert api.learned().in_flight == 4


def test_a_service_that_is_down_says_nothing_of_its_load() -> None:
    with PiWebApi(Settings(base_url=f"http://127.0.0.1:{unused_port()}"), retry=QUICK) as api:
        with pytest.raises(errors.UnreachableError):
            api._exchange("GET", api.url("/a"), "/a", None, None)
        assert api.learned().in_flight is None


@pytest.mark.parametrize("token", ["secret\nX-Evil: 1", "secret\r\n", "sécret\u2028"])
def test_a_broken_token_is_not_shown(token: str) -> None:
    """What requests does not look at, http.client refuses with the header in its message."""

    class Broken(requests.auth.AuthBase):
        def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
            request.headers["Authorization"] = f"Bearer {token}"
            return request

    with serving(Reply(body={})) as server, client(server) as api:
        api._live().transport._auth = Broken()
        with pytest.raises(errors.PiWebApiError, match="token") as caught:
            api.get("/points")
    assert caught.value.kind == "configuration"
    assert "cret" not in "".join(traceback.format_exception(caught.value))
    assert server.seen == []


def test_fetch_retries_what_its_decoder_refuses() -> None:
    bodies: list[bytes] = []

    def decode(body: bytes) -> Any:
        bodies.append(body)
        value = decode_json(body)
        if "WebException" in value:
            raise errors.WebExceptionError("x", status=500)
        return value["n"]

    with (
        serving(Reply(body=b'{"n"'), Reply(body={"WebException": {}}), Reply(body={"n": 7})) as server,
        client(server) as api,
    ):
        assert api.fetch("/streams/x/recorded", {"maxCount": 3}, decode) == 7
    assert len(bodies) == 3


def test_get_bytes_gives_the_body_as_it_came() -> None:
    with serving(Reply(body=b'{"WebException": {"StatusCode": 500}}'), Reply(204)) as server, client(server) as api:
        assert api.get_bytes("/x") == b'{"WebException": {"StatusCode": 500}}'
        assert api.get_bytes("/x") == b""
        assert api.get("/x") is None


def test_a_wrong_password_is_asked_once_more_and_then_never() -> None:
    """Once more, because one node of a gateway may be the only one that refuses; accounts are locked after a few."""
    refused = Reply(401, "", {"WWW-Authenticate": "Basic"})
    with (
        serving(refused) as server,
        client(server, auth="basic", username="D\\u", password="wrong-one") as api,
    ):
        with pytest.raises(errors.AuthenticationError) as caught:
            api.server_info()
        assert len(server.seen) == 2
        with pytest.raises(errors.AuthenticationError):
            api.get("/points")
        assert len(server.seen) == 3
    assert caught.value.kind == "configuration"
    assert "password" in str(caught.value)
    assert "wrong-one" not in str(caught.value)


def test_credentials_that_a_server_says_back_are_not_shown() -> None:
    said_back = base64.b64encode(b"reader:right-one").decode()
    refused = Reply(403, json.dumps({"Errors": [f"Basic {said_back} may not read this"]}))
    with (
        serving(refused) as server,
        client(server, auth="basic", username="reader", password="right-one") as api,
        pytest.raises(errors.PermissionError_, match="may not read this") as caught,
    ):
        api.get("/x")
    assert said_back not in "".join(traceback.format_exception(caught.value))


def test_a_doubled_path_is_never_asked_for() -> None:
    with serving(Reply(body=HOME)) as server:
        for base in (server.base_url, server.base_url + "/", server.base_url.removesuffix("/piwebapi")):
            with PiWebApi(Settings(base_url=base)) as api:
                api.server_info()
    assert {seen.target for seen in server.seen} == {"/piwebapi/system"}


def test_another_site_is_told_apart_from_pi() -> None:
    missing = Reply(404, "<html>not here</html>", {"Content-Type": "text/html"})
    login = Reply(200, "<!DOCTYPE html><html>Sign in</html>", {"Content-Type": "text/html"})
    for reply, most in ((missing, 6), (login, 1)):  # two for each of three routes
        with serving(reply) as server, client(server) as api, pytest.raises(errors.NotPiWebApiError) as caught:
            api.server_info()
        assert caught.value.kind == "configuration"
        assert "base_url" in str(caught.value)
        assert len(server.seen) == most


def test_a_redirect_to_another_host_gets_no_credentials() -> None:
    with (
        serving(Reply(body=HOME)) as other,
        serving(Reply(302, headers={"Location": f"{other.base_url}/system?t=tok"})) as server,
        client(server, auth="basic", username="u", password="hunter22") as api,
        pytest.raises(errors.RedirectError) as caught,
    ):
        api.server_info()
    assert other.seen == []
    assert caught.value.kind == "configuration"
    assert "tok" not in str(caught.value)


def test_a_redirect_on_the_same_host_is_followed() -> None:
    with (
        serving(Reply(307, headers={"Location": "/other/system"}), Reply(body=HOME)) as server,
        client(server, auth="basic", username="u", password="p") as api,
    ):
        assert api.server_info() == HOME
    assert [seen.path for seen in server.seen] == ["/piwebapi/system", "/other/system"]
    assert server.seen[1].headers["Authorization"].startswith("Basic ")


def test_redirects_without_end_and_of_a_post_are_errors() -> None:
    with serving(Reply(302, headers={"Location": "/piwebapi/system"})) as server, client(server) as api:
        with pytest.raises(errors.RedirectError, match="circle"):
            api.get("/system")
        assert len(server.seen) == 6
        with pytest.raises(errors.RedirectError):
            api.post("/streamsets/updates")
        assert [seen.method for seen in server.seen[6:]] == ["POST"]


def test_nobody_listens() -> None:
    api = PiWebApi(Settings(base_url=f"http://127.0.0.1:{unused_port()}"), retry=QUICK)
    with api, pytest.raises(errors.UnreachableError) as caught:
        api.server_info()
    assert caught.value.kind == "source"
    assert "refused" in str(caught.value)
    assert "base_url" in str(caught.value)


def test_a_name_that_does_not_exist() -> None:
    with (
        PiWebApi(Settings(base_url="https://pi.invalid"), retry=QUICK) as api,
        pytest.raises(errors.UnreachableError) as caught,
    ):
        api.server_info()
    assert "pi.invalid" in str(caught.value)


def test_a_407_in_a_name_is_no_refusal_of_a_proxy() -> None:
    settings = Settings(base_url="https://pi407.invalid:40700")
    with PiWebApi(settings, retry=QUICK) as api, pytest.raises(errors.UnreachableError) as caught:
        api.get("/407")
    assert caught.value.kind == "source"


def test_silence_ends_with_a_time_out() -> None:
    released = threading.Event()

    def answer(seen: Seen) -> Reply:
        released.wait(5)
        return Reply(drop=True)

    with serving(answer) as server, client(server, timeout_seconds=0.1) as api:
        with pytest.raises(errors.UnreachableError, match="timeout_seconds"):
            api.get("/points")
        released.set()


def test_requests_in_flight_are_bounded() -> None:
    now, most, lock = 0, 0, threading.Lock()

    def answer(seen: Seen) -> Reply:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.02)
        with lock:
            now -= 1
        return Reply(body={})

    with serving(answer) as server, client(server, max_concurrent_requests=3) as api, ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda _: api.get("/points"), range(24)))
    assert most == 3
    assert len(server.seen) == 24


def test_requests_per_second_are_bounded() -> None:
    with (
        serving(Reply(body={})) as server,
        client(server, requests_per_second=50) as api,
        ThreadPoolExecutor(4) as pool,
    ):
        begin = time.monotonic()
        list(pool.map(lambda _: api.get("/points"), range(11)))
        assert time.monotonic() - begin >= 0.19


def test_the_length_of_a_url_is_learned() -> None:
    def answer(seen: Seen) -> Reply:
        if len(seen.target) > 1500:
            return Reply(400, "<h2>Bad Request - Invalid URL</h2>", {"Content-Type": "text/html"})
        return Reply(body={})

    with serving(answer) as server, client(server) as api:
        before = api.url_budget
        with pytest.raises(errors.UrlTooLongError):
            api.get("/points/multiple", {"webId": ["x" * 50] * 60})
        assert 1500 < api.url_budget < before
        api.get("/points/multiple", {"webId": ["x" * 50] * 20})
        assert pickle.loads(pickle.dumps(api)).url_budget == api.url_budget
        with pytest.raises(errors.UrlTooLongError):
            api.get("/" + "y" * 2000)
        assert api.url_budget < 1500


def test_the_clock_of_pi() -> None:
    with (
        serving(Reply(body={"ServerTime": "2022-02-18T15:10:08.8757629Z", "State": "Running"})) as server,
        client(server) as api,
    ):
        assert api.server_time() == parse_ticks("2022-02-18T15:10:08.8757629Z")


@pytest.mark.parametrize(
    "first", [Reply(body={"State": "Running"}), Reply(403), Reply(404), Reply(body={"ServerTime": "?"})]
)
def test_the_clock_of_pi_from_the_date_header(first: Reply) -> None:
    def answer(seen: Seen) -> Reply:
        return first if seen.path.endswith("/status") else Reply(body={"Links": {}})

    before = time.time()
    with serving(answer) as server, client(server) as api:
        ticks = api.server_time()
    assert before - 1 <= ticks / 1e7 <= time.time()
    assert ticks % 10_000_000 == 0


@pytest.mark.parametrize(
    "status",
    [Reply(403), Reply(404, {"Message": "No HTTP resource was found"}), Reply(500), Reply(body={"State": "?"})],
)
def test_the_clock_of_pi_from_the_archives(status: Reply) -> None:
    """Where /system and / are not for everybody and a proxy takes the Date away, the archives tell their time."""
    archives = [
        {"Name": "lost", "IsConnected": False, "ServerTime": "2001-01-01T00:00:00Z"},
        {"Name": "B", "IsConnected": True, "ServerTime": "2022-02-18T15:10:08.8757629Z"},
        {"Name": "A", "IsConnected": True, "ServerTime": "2022-02-18T15:10:09Z"},
        {"Name": "C", "IsConnected": True},
    ]

    def answer(seen: Seen) -> Reply:
        if seen.path.endswith("/status"):
            return replace(status, headers={"Date": ""})
        return Reply(body={"Items": archives}) if seen.path.endswith("/dataservers") else Reply(403)

    with serving(answer) as server, client(server) as api:
        assert api.server_time() == parse_ticks("2022-02-18T15:10:08.8757629Z")


def test_a_server_that_tells_no_time_is_told_as_such() -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(body={"Items": []}, headers={"Date": ""})

    with serving(answer) as server, client(server) as api:
        with pytest.raises(errors.UnsupportedError, match="gives its time neither"):
            api.server_time()
        assert len(server.seen) == 4


@pytest.mark.parametrize(
    ("offered", "said"),
    [
        ("NTLM", "offers only NTLM, which this client does not: ask for Basic, Kerberos"),
        ("NTLM, Negotiate", "the server offers auth 'kerberos'$"),
    ],
)
def test_a_server_with_ntlm_only_is_named(offered: str, said: str) -> None:
    refused = Reply(401, "", {"WWW-Authenticate": offered})
    with serving(refused) as server, client(server) as api, pytest.raises(errors.AuthenticationError, match=said):
        api.server_info()


def test_a_socks_proxy_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("requests.adapters.SOCKSProxyManager", _no_socks)
    with (
        PiWebApi(Settings(base_url="http://pi.invalid", proxy_url="socks5://127.0.0.1:1080"), retry=QUICK) as api,
        pytest.raises(errors.PiWebApiError, match=r"pip install PySocks.*proxy_url") as caught,
    ):
        api.server_info()
    assert caught.value.kind == "configuration"


def _no_socks(*_: Any, **__: Any) -> Any:
    """What requests has in place of the class where PySocks is not installed."""
    raise InvalidSchema("Missing dependencies for SOCKS support.")


REFUSALS = [
    Reply(401, "", {"WWW-Authenticate": "Basic"}),
    Reply(403),
    Reply(404, {"Errors": ["unknown"]}),
    Reply(404, {"Message": "No HTTP resource was found"}),
    Reply(404, "<html>gone</html>", {"Content-Type": "text/html"}),
]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_gateway_with_one_node_that_refuses_is_asked_once_more(refusal: Reply) -> None:
    list_of_one = Reply(body={"Items": [{"Name": "A"}]})
    with serving(refusal, list_of_one, refusal, list_of_one) as server, client(server) as api:
        assert [api.page("/dataservers") for _ in range(2)] == [[{"Name": "A"}]] * 2
        assert len(server.seen) == 4


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_that_stays_costs_two_requests(refusal: Reply) -> None:
    with serving(refusal) as server, client(server) as api:
        with pytest.raises(errors.PiWebApiError):
            api.page("/dataservers")
        assert len(server.seen) == 2


@pytest.mark.parametrize("answered", ["/dataservers", "/assetservers"])
def test_a_gateway_that_lets_only_routes_of_data_through_is_read(
    answered: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The clock is that of the Date header, never this machine's, and is said once; the other routes are asked once."""

    def answer(seen: Seen) -> Reply:
        if seen.path.endswith(answered):
            return Reply(body={"Items": [{"Name": "A"}]}, headers={"Date": "Tue, 15 Nov 2022 08:12:31 GMT"})
        return Reply(404, "<html>no such route</html>", {"Content-Type": "text/html"})

    with serving(answer) as server, client(server) as api:
        assert api.server_info() == {}
        assert not api.offers_system
        with caplog.at_level("WARNING", logger="osipi.piwebapi"):
            assert api.server_time() == parse_ticks("2022-11-15T08:12:31Z")
            before = len(server.seen)
            assert api.server_time() == parse_ticks("2022-11-15T08:12:31Z")
        assert len(server.seen) == before + 1
    assert [text for text in caplog.messages if answered in text and "time" in text] == caplog.messages
    assert len(caplog.messages) == 1


def test_a_restart_fails_nothing() -> None:
    """Refused, 503, 503, then 500 for longer than a corrupt point is asked, then answers."""
    starting = [Reply(drop=True), Reply(503), Reply(503), *[Reply(500)] * 6]
    with serving(*starting, Reply(body={"ok": True})) as server, client(server) as api:
        assert api.get("/system") == {"ok": True}
        assert len(server.seen) == len(starting) + 1


def test_an_outage_says_how_long_the_server_was_silent() -> None:
    with serving(Reply(503)) as server, client(server) as api, pytest.raises(errors.ServerError) as caught:
        api.get("/points")
    host = server.base_url.split("/")[2]
    assert re.search(
        rf"/points .*{host} has answered nothing for [0-9]+ s, this was asked \d+ times$", str(caught.value)
    )


def test_an_account_that_may_read_data_only_is_connected() -> None:
    def answer(seen: Seen) -> Reply:
        return Reply(body={"Items": []}) if seen.path.endswith("/dataservers") else Reply(403)

    with serving(answer) as server, client(server) as api:
        assert api.server_info() == {}


def test_a_proxy_is_asked_for_the_target_and_trusted_with_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with serving(Reply(body=HOME)) as proxy:
        url = proxy.base_url.removesuffix("/piwebapi").replace("//", "//me:proxy%20pw@")
        with PiWebApi(Settings(base_url="http://pi.invalid", proxy_url=url)) as api:
            assert api.server_info() == HOME
    assert proxy.seen[0].target == "http://pi.invalid/piwebapi/system"
    sent = proxy.seen[0].headers["Proxy-Authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent) == b"me:proxy pw"


def test_the_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Reply(body=HOME)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url.removesuffix("/piwebapi"))
        with PiWebApi(Settings(base_url="http://pi.invalid")) as api:
            assert api.server_info() == HOME
    assert len(proxy.seen) == 1


def test_a_proxy_that_wants_a_password_or_is_away() -> None:
    with serving(Reply(407)) as proxy:
        for base in ("http://pi.invalid", "https://pi.invalid"):
            with (
                PiWebApi(Settings(base_url=base, proxy_url=proxy.base_url[:-9])) as api,
                pytest.raises(errors.AuthenticationError, match="proxy_url"),
            ):
                api.server_info()
    away = Settings(base_url="http://pi.invalid", proxy_url=f"http://me:hunter22@127.0.0.1:{unused_port()}")
    with PiWebApi(away, retry=QUICK) as api, pytest.raises(errors.UnreachableError, match="proxy_url") as gone:
        api.server_info()
    assert "hunter22" not in str(gone.value)


def test_a_pickled_client_works_and_carries_no_connection() -> None:
    with serving(Reply(body=HOME)) as server, client(server) as api:
        api.server_info()
        with pickle.loads(pickle.dumps(api)) as copy:
            assert copy._live_state is None
            assert copy.settings == api.settings
            assert copy.server_info() == HOME


def _in_child(api: PiWebApi, result: Any) -> None:
    result.put(api.server_info())


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_opens_its_own_connections() -> None:
    context = multiprocessing.get_context("fork")
    with serving(Reply(body=HOME)) as server, client(server) as api:
        api.server_info()
        result = context.Queue()
        with api._lock:  # as if another thread held it at the moment of the fork
            child = context.Process(target=_in_child, args=(api, result), daemon=True)
            child.start()
        assert result.get(timeout=20) == HOME
        child.join(20)
        assert child.exitcode == 0
        assert api.server_info() == HOME


def test_many_threads_share_one_session() -> None:
    with serving(Reply(body=HOME)) as server, client(server) as api, ThreadPoolExecutor(8) as pool:
        lives = list(pool.map(lambda _: api._live(), range(64)))
    assert len({id(live) for live in lives}) == 1


def test_a_closed_client_can_be_used_again() -> None:
    with serving(Reply(body=HOME)) as server, client(server) as api:
        api.server_info()
        api.close()
        api.close()
        assert api.server_info() == HOME
