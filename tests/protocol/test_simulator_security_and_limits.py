"""The simulator guards itself, limits its clients and misbehaves on demand, as real installations do."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
import trustme

from pi_simulator import AdminError, PlantConfig, ServerConfig, running
from support.simulator_client import Client, client


@pytest.fixture(scope="module")
def pi() -> Iterator[Client]:
    with client() as opened:
        yield opened


@pytest.fixture(autouse=True)
def defaults(pi: Client) -> Iterator[None]:
    yield
    pi.admin.clear_faults()
    before = pi.server.server
    pi.admin.configure(**{name: getattr(before, name) for name in before.__dataclass_fields__})


def status(pi: Client, **options: object) -> requests.Response:
    return requests.get(pi.server.base_url + "/system/status", timeout=30, **options)  # type: ignore[arg-type]


# --- identity ---


def test_no_or_wrong_credentials_are_a_401_that_names_the_methods(pi: Client) -> None:
    for options in ({}, {"auth": ("reader", "wrong")}, {"headers": {"Authorization": "Basic !"}}):
        answer = status(pi, **options)
        assert answer.status_code == 401
        assert answer.json() == {"Message": "Authorization has been denied for this request."}
        assert answer.headers["WWW-Authenticate"].startswith("Basic realm=")
        assert "Bearer" in answer.headers["WWW-Authenticate"]
    assert status(pi, auth=("reader", "pi-simulator")).status_code == 200


def test_kerberos_is_advertised(pi: Client) -> None:
    pi.admin.configure(auth=["kerberos"])
    answer = status(pi, auth=("reader", "pi-simulator"))
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Negotiate")


def test_anonymous_overrides_the_other_methods(pi: Client) -> None:
    pi.admin.configure(auth=["basic", "anonymous"])
    assert status(pi).status_code == 200
    assert requests.get(pi.server.base_url + "/system/userinfo", timeout=30).status_code == 204


def test_tokens_are_issued_expire_and_can_be_revoked(pi: Client) -> None:
    discovery = requests.get(pi.server.base_url + "/.well-known/openid-configuration", timeout=30).json()
    assert discovery["token_endpoint"] == pi.server.token_url
    form = {"grant_type": "client_credentials", "scope": "system"}
    who = {"client_id": pi.server.server.client_id, "client_secret": pi.server.server.client_secret}

    def token(**options: object) -> requests.Response:
        return requests.post(pi.server.token_url, timeout=30, **options)  # type: ignore[arg-type]

    assert token(data=form | who | {"client_secret": "wrong"}).status_code == 401
    assert token(data=who).json()["error"] == "unsupported_grant_type"
    by_header = token(data=form, auth=(who["client_id"], who["client_secret"])).json()
    assert by_header["token_type"] == "Bearer"
    assert by_header["expires_in"] == 3600
    good = {"Authorization": "Bearer " + token(data=form | who).json()["access_token"]}
    assert status(pi, headers=good).status_code == 200
    assert pi.admin.expire_tokens() == 2
    assert status(pi, headers=good).status_code == 401
    pi.admin.configure(token_seconds=0.2)
    brief = {"Authorization": "Bearer " + token(data=form | who).json()["access_token"]}
    assert status(pi, headers=brief).status_code == 200
    time.sleep(0.25)
    assert status(pi, headers=brief).status_code == 401
    assert status(pi, headers={"Authorization": "Bearer pi-simulator-token"}).status_code == 200


@pytest.mark.parametrize("code", [400, 403])
def test_csrf_defence_wants_its_header_on_posts(pi: Client, code: int) -> None:
    pi.admin.configure(csrf_status=code)
    answer = pi.session.post(pi.server.base_url + "/batch", json={}, timeout=30)
    assert answer.status_code == code
    assert "X-Requested-With" in answer.json()["Errors"][0]
    pi.admin.configure(csrf=False)
    assert pi.session.post(pi.server.base_url + "/batch", json={}, timeout=30).status_code == 207


def test_methods_that_a_route_does_not_know_are_a_405(pi: Client) -> None:
    answer = pi.session.post(pi.server.base_url + "/system", headers={"X-Requested-With": "x"}, timeout=30)
    assert answer.status_code == 405
    assert answer.json() == {"Message": "The requested resource does not support http method 'POST'."}


# --- limits ---


def test_long_urls_and_segments_end_at_the_web_server(pi: Client) -> None:
    for path in ("/streams/" + "F" * 261 + "/value", "/streamsets/value?" + "webId=x&" * 2_200):
        answer = pi.get(path)
        assert answer.status_code == 400
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "Invalid URL" in answer.text
    assert pi.get("/streams/" + "F" * 260 + "/value").json()["Errors"]


@pytest.mark.parametrize("window", ["sliding", "fixed"])
@pytest.mark.parametrize("shape", ["Errors", "Message"])
def test_more_requests_than_allowed_are_a_429(window: str, shape: str) -> None:
    limits = ServerConfig(
        rate_limit_requests=3,
        rate_limit_seconds=30.0,
        rate_limit_window=window,
        rate_limit_body=shape,
        retry_after=True,
    )  # type: ignore[arg-type]
    with client(server=limits) as pi:
        answers = [pi.get("/system/status") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert "Rate limit was reached" in str(answers[3].json()[shape])
        assert 1 <= int(answers[3].headers["Retry-After"]) <= 30
        pi.admin.configure(retry_after=False)
        assert "Retry-After" not in pi.get("/system/status").headers
        pi.admin.configure(rate_limit_seconds=0.05)
        time.sleep(0.1)
        assert pi.get("/system/status").status_code == 200


def test_gzip_is_used_for_clients_that_ask(pi: Client) -> None:
    point = pi.of_kind("TT")
    url = f"{pi.server.base_url}/streams/{point['WebId']}/recorded?startTime=*-10m"
    plain = pi.session.get(url, headers={"Accept-Encoding": "identity"}, timeout=30)
    assert "Content-Encoding" not in plain.headers
    squeezed = pi.session.get(url, stream=True, timeout=30)
    assert squeezed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(squeezed.raw.read(decode_content=False)) == plain.content
    pi.admin.configure(gzip=False)
    assert "Content-Encoding" not in pi.session.get(url, timeout=30).headers


# --- misbehaviour ---


def test_a_status_comes_as_often_as_told_and_where_it_matches(pi: Client) -> None:
    pi.admin.fault("status", match="/system/status", status=503, times=2, skip=1, headers={"Retry-After": "7"})
    answers = [pi.get("/system/status") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 503, 503, 200]
    assert answers[1].headers["Retry-After"] == "7"
    assert pi.get("/system").status_code == 200
    assert pi.admin.faults()[0]["hits"] == 4
    ident = pi.admin.fault("html", status=502, times=-1, body="<h1>Bad Gateway</h1>")
    assert pi.get("/system").text == "<h1>Bad Gateway</h1>"
    pi.admin.clear_faults(ident)
    assert pi.get("/system").status_code == 200
    with pytest.raises(AdminError, match="There is no fault 'explode'"):
        pi.admin.fault("explode")


def test_a_reset_connection(pi: Client) -> None:
    pi.admin.fault("reset", match="/system/status")
    with pytest.raises(requests.ConnectionError):
        pi.get("/system/status")
    assert pi.get("/system/status").status_code == 200


def test_a_cut_body(pi: Client) -> None:
    point = pi.of_kind("TT")
    pi.admin.fault("cut", match="/recorded", after_bytes=50)
    url = urlsplit(pi.server.base_url)
    connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=10)
    token = "Bearer pi-simulator-token"
    connection.request("GET", f"{url.path}/streams/{point['WebId']}/recorded", headers={"Authorization": token})
    answer = connection.getresponse()
    assert int(answer.headers["Content-Length"]) > 1000
    with pytest.raises(http.client.IncompleteRead) as cut:
        answer.read()
    assert len(cut.value.partial) == 50
    connection.close()


def test_a_slow_answer_and_a_server_that_gives_up(pi: Client) -> None:
    pi.admin.fault("slow", match="/system/status", seconds=0.3)
    began = time.perf_counter()
    assert pi.get("/system/status").status_code == 200
    assert time.perf_counter() - began >= 0.3
    pi.admin.configure(request_timeout_seconds=0.05)
    pi.admin.fault("slow", match="/system/status", seconds=60)
    assert pi.get("/system/status").status_code == 503


def test_a_web_exception_inside_a_200(pi: Client) -> None:
    point = pi.of_kind("TT")
    pi.admin.fault("web_exception", match="/recorded", status=500)
    body = pi.json(f"/streams/{point['WebId']}/recorded", startTime="*-9s")
    assert len(body["Items"]) == 5
    assert body["WebException"]["StatusCode"] == 500
    assert "WebException" not in pi.json(f"/streams/{point['WebId']}/recorded")


@pytest.mark.parametrize(
    ("fields", "hide", "shown"),
    [("Items.Value", True, False), ("Items.Value", False, True), ("Items.Value;WebException", True, True)],
)
def test_a_web_exception_that_is_not_selected_is_not_seen(pi: Client, fields: str, hide: bool, shown: bool) -> None:
    pi.admin.configure(selected_fields_hide_web_exception=hide)
    pi.admin.fault("web_exception", match="/recorded")
    body = pi.json(f"/streams/{pi.of_kind('TT')['WebId']}/recorded", selectedFields=fields)
    assert ("WebException" in body) is shown


def test_the_plant_may_change_between_two_pages(pi: Client) -> None:
    link = pi.database()["Links"]["Elements"]
    before = [element["Name"] for element in pi.items(link)]
    pi.admin.fault(
        "action", match="startIndex=1", action="add_element", arguments={"name": "ALPHA", "database": "Plant"}
    )
    pages = [pi.items(link, startIndex=i, maxCount=1) for i in range(len(before) + 1)]
    assert [element["Name"] for page in pages for element in page] == [before[0], *before]
    pi.admin.delete_element("\\\\PIAF1\\Plant\\ALPHA")


# --- admin and process ---


def test_requests_are_logged(pi: Client) -> None:
    pi.admin.reset_requests()
    body = pi.get("/system/versions", a="1").content
    pi.batch({"x": {"Method": "GET", "Resource": pi.server.base_url + "/nope"}})
    log = pi.admin.requests()
    assert [(entry["method"], entry["path"], entry["status"], entry["batch"]) for entry in log] == [
        ("GET", "/piwebapi/system/versions", 200, False),
        ("GET", "/piwebapi/nope", 404, True),
        ("POST", "/piwebapi/batch", 207, False),
    ]
    assert (log[0]["query"], log[0]["bytes"]) == ("a=1", len(body))


@pytest.mark.parametrize(
    ("action", "arguments", "text"),
    [
        ("configure", {"nonsense": 1}, "ServerConfig has no option 'nonsense'"),
        ("configure", {"max_items": "many"}, "takes int"),
        ("truth_counts", {"start": "x", "end": "y"}, "ISO 8601"),
        ("edit", {"point": "none", "timestamp": "2026-01-01T00:00:00Z", "value": 1}, "There is no point named 'none'"),
        ("nonsense", {}, "There is no action 'nonsense'"),
        ("fault", {"kind": "status", "match": "("}, "is not a regular expression"),
        ("close_frame", {"ident": "00000000-0000-0000-0000-000000000000"}, "There is no event frame"),
    ],
)
def test_the_admin_api_says_what_is_wrong(pi: Client, action: str, arguments: dict[str, object], text: str) -> None:
    with pytest.raises(AdminError, match=text.replace("(", r"\(")):
        pi.admin(action, **arguments)


@pytest.mark.parametrize(
    ("change", "text"),
    [({"tags_1hz": 11, "points": 10}, "tags_1hz"), ({"sites": 0}, "sites"), ({"late_share": 2.0}, "late_share")],
)
def test_a_plant_that_cannot_be_is_refused(change: dict[str, float], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        replace(PlantConfig(), **change)  # type: ignore[arg-type]


def test_tls(tmp_path: Path) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    files = (str(tmp_path / "server.pem"), str(tmp_path / "server.key"))
    certificate.private_key_pem.write_to_path(files[1])
    certificate.cert_chain_pems[0].write_to_path(files[0])
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with running(PlantConfig.small(), tls=files) as server:
        assert server.base_url.startswith("https://127.0.0.1:")
        url = server.base_url + "/system"
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(url, timeout=30)
        answer = requests.get(url, auth=("reader", "pi-simulator"), verify=str(tmp_path / "ca.pem"), timeout=30)
        assert answer.json()["Links"]["Self"] == url
        assert server.admin.now() == "2026-01-10T12:00:00Z"


CHILD = """
import sys
from pi_simulator import PlantConfig, running
with running(PlantConfig.small()) as server:
    print(server.pid, flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(os.name == "nt", reason="asks the kernel for a process by signal 0")
def test_the_server_dies_with_its_parent() -> None:
    parent = subprocess.Popen([sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdin is not None
    pid = int(parent.stdout.readline())
    os.kill(pid, 0)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdin.close()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2]:
            return
        time.sleep(0.05)
    pytest.fail("the simulator outlived its parent")


def test_the_demo_plant_starts_quickly_and_counts_exactly() -> None:
    began = time.perf_counter()
    with running(PlantConfig.demo()) as server:
        seconds = time.perf_counter() - began
        now = server.admin.now()[:19]
        start = f"{now[:11]}00:00:00Z"
        plain = [point["name"] for point in server.admin.truth_points() if point["plain"]]
        assert len(plain) >= 1_000
        counts = server.admin.truth_counts(start.replace(now[:10], "2026-01-01"), "2026-01-01T01:00:00Z", plain)
        assert set(counts.values()) == {3600}
    assert seconds < 10  # under two seconds on an idle machine


def test_the_command_line_serves_and_says_where(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pi_simulator", "--port", "0", "--points", "30", "--tags-1hz", "5", "--anonymous"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        url = next(word for word in line.split() if word.startswith("http://"))
        assert json.loads(requests.get(url + "/system/status", timeout=30).text)["State"] == "Running"
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()
