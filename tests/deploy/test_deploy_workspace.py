"""How calls to a workspace fail, pass and are tried again."""

from __future__ import annotations

import socket
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from osipi.deploy.changes import Change, apply
from osipi.deploy.errors import WorkspaceError
from osipi.deploy.secrets import Secrets
from osipi.deploy.update import follow, start_update
from osipi.deploy.workspace import Workspace
from support.fake_workspace import FakeWorkspace, Fault

ME = "/api/2.0/preview/scim/v2/Me"
SCHEMA = Change(
    "create schema main.pi", "POST", "/api/2.1/unity-catalog/schemas", {"catalog_name": "main", "name": "pi"}
)


def waiting(fake: FakeWorkspace, host: str, slept: list[float], **settings: float) -> Workspace:
    return Workspace(host, lambda: {"Authorization": f"Bearer {fake.token}"}, sleep=slept.append, **settings)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_read_waits_for_what_passes(fake: FakeWorkspace, workspace: Workspace, status: int) -> None:
    fake.faults.append(Fault("GET", "Me", status, times=2))
    assert workspace.get(ME)["userName"] == fake.user
    assert [call.status for call in fake.calls] == [status, status, 200]


def test_retry_after_is_kept_to(fake: FakeWorkspace, workspace: Workspace) -> None:
    slept: list[float] = []
    patient = waiting(fake, workspace.host, slept, patience=60)
    fake.faults.append(Fault("POST", "schemas", 429, times=1, headers={"Retry-After": "7"}))
    apply(patient, [SCHEMA])
    assert slept == [7.0]
    assert list(fake.schemas) == ["main.pi"]


def test_a_limit_that_stays_ends_in_a_sentence(fake: FakeWorkspace, workspace: Workspace) -> None:
    slept: list[float] = []
    patient = waiting(fake, workspace.host, slept, patience=20)
    fake.faults.append(Fault("GET", "Me", 429, "REQUEST_LIMIT_EXCEEDED", "too many", 99, {"Retry-After": "30"}))
    with pytest.raises(WorkspaceError, match=r"accepts no more requests now \(too many\): try again later"):
        patient.get(ME)
    assert slept == []


def test_a_call_that_makes_something_is_not_repeated_after_a_500(fake: FakeWorkspace, workspace: Workspace) -> None:
    fake.faults.append(Fault("POST", "schemas", 500, "INTERNAL_ERROR", "boom", carried_out=True))
    with pytest.raises(WorkspaceError, match=r"create schema main.pi: .*boom"):
        apply(workspace, [SCHEMA])
    assert len(fake.changing_calls) == 0
    assert [call.method for call in fake.calls] == ["POST"]


def test_a_call_without_an_answer_in_time_says_that_it_may_have_been_carried_out(
    fake: FakeWorkspace, workspace: Workspace
) -> None:
    hasty = waiting(fake, workspace.host, [], timeout=0.1)
    fake.faults.append(Fault("POST", "schemas", 200, seconds=0.3, carried_out=True))
    with pytest.raises(WorkspaceError, match=r"did not answer POST .* within 0.1 seconds; it may have been .*") as e:
        apply(hasty, [SCHEMA])
    assert "nothing was changed" not in str(e.value)


def test_a_read_without_an_answer_in_time_is_repeated(fake: FakeWorkspace, workspace: Workspace) -> None:
    hasty = waiting(fake, workspace.host, [], timeout=0.1)
    fake.faults.append(Fault("GET", "Me", 504, seconds=0.3))
    assert hasty.get(ME)["userName"] == fake.user


def test_nobody_listens(fake: FakeWorkspace) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    slept: list[float] = []
    alone = waiting(fake, f"http://127.0.0.1:{port}", slept, patience=0.0)
    with pytest.raises(WorkspaceError, match=r"cannot be reached: the connection could not be made .* check the host"):
        alone.get(ME)


def test_no_such_host(fake: FakeWorkspace) -> None:
    slept: list[float] = []
    alone = waiting(fake, "http://no-such-host.invalid", slept)
    with pytest.raises(WorkspaceError, match="no host has this name; check the host of the profile"):
        alone.get(ME)
    assert slept == []


@pytest.mark.parametrize(("status", "body"), [(200, b"<html>hello</html>"), (302, b""), (405, b"no"), (200, b"[]")])
def test_another_web_server_is_told(fake: FakeWorkspace, status: int, body: bytes) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.handle_request)
        thread.start()
        other = waiting(fake, f"http://127.0.0.1:{server.server_address[1]}", [], patience=0.0)
        with pytest.raises(WorkspaceError, match="as a Databricks workspace does: check the host of the profile"):
            other.get(ME)
        thread.join()


def test_an_update_that_runs_already_is_followed(fake: FakeWorkspace, workspace: Workspace) -> None:
    fake.pipelines["p"] = {"pipeline_id": "p", "name": "p", "spec": {}}
    fake.updates["p"], fake.events["p"] = [], []
    first, joined = start_update(workspace, "p")
    assert not joined
    assert start_update(workspace, "p") == (first, True)
    fake.faults.append(Fault("GET", "/updates/", 503, times=2))
    followed = follow(workspace, "p", first, sleep=lambda seconds: None)
    assert (followed.state, followed.rows) == ("COMPLETED", {"timeseries": 120})


def test_rows_are_counted_once_however_often_the_log_is_read(fake: FakeWorkspace, workspace: Workspace) -> None:
    fake.pipelines["p"] = {"pipeline_id": "p", "name": "p", "spec": {}}
    fake.updates["p"], fake.events["p"] = [], []
    fake.states = ["RUNNING", "RUNNING", "RUNNING", "STOPPING", "CANCELED"]
    fake.rows = {"main.pi.timeseries": 7, "points": 2}
    followed = follow(workspace, "p", start_update(workspace, "p")[0], sleep=lambda seconds: None)
    assert (followed.state, followed.rows) == ("CANCELED", {"main.pi.timeseries": 21, "points": 6})


def test_a_log_that_goes_back_for_weeks_is_read_from_the_update_on(fake: FakeWorkspace, workspace: Workspace) -> None:
    fake.pipelines["p"] = {"pipeline_id": "p", "name": "p", "spec": {}}
    old = {"id": "old", "event_type": "x", "timestamp": "2025-12-01T00:00:00.000Z", "origin": {"update_id": "u"}}
    fake.updates["p"], fake.events["p"] = [], [{**old, "id": f"old-{number}"} for number in range(300)]
    assert follow(workspace, "p", start_update(workspace, "p")[0], sleep=lambda seconds: None).rows == {
        "timeseries": 120
    }
    log = [call for call in fake.calls if call.path.endswith("/events")]
    assert len(log) < 10
    assert log[0].query["filter"] == "timestamp >= '2026-01-01T00:02:30.000Z'"


@pytest.mark.parametrize(
    ("code", "message"),
    [("403", "Invalid access token."), ("PERMISSION_DENIED", "Token is expiring within 30 seconds. (token expired)")],
)
def test_a_403_about_the_token_is_no_missing_privilege(
    fake: FakeWorkspace, workspace: Workspace, code: str, message: str
) -> None:
    fake.faults.append(Fault("POST", "schemas", 403, code, message))
    with pytest.raises(WorkspaceError, match=r"create schema .*does not accept the sign-in .*: renew the token") as e:
        apply(workspace, [replace(SCHEMA, needs="CREATE SCHEMA on catalog main")])
    assert "it needs" not in str(e.value)


def test_secrets_are_hidden_in_every_form() -> None:
    secrets = Secrets({
        "password": 'a"b\\c', "headers": '{"X-Key": "k3y"}', "proxy_url": "http://u:p@proxy", "username": "reader",
    })  # fmt: skip
    assert secrets.names == ("headers", "password", "proxy_url")
    for text in ('a"b\\c', 'a\\"b\\\\c', "k3y", "http://u:p@proxy"):
        assert secrets.hide(f"<{text}>") == "<<hidden>>"
    assert secrets.hide("reader") == "reader"
    assert secrets.hide_options({"password": "x", "username": "y"}) == {"password": "<hidden>", "username": "y"}


def test_a_change_does_not_show_its_body() -> None:
    assert "s3cret" not in repr(Change("x", "POST", "/", {"options": {"password": "s3cret"}}))
