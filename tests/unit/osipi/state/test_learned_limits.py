"""What was learned of a server outlives the process, never the truth, and is never needed."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import Any

import pytest

from osipi.piwebapi import PiWebApi, RateLimitedError, Settings
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.limits.learned import HOLDS_SECONDS, Limits
from osipi.state.learned_limits import FILE_NAME, LimitsStore
from support.odd_server import Reply, serving

PI = "https://pi.example/piwebapi"


def client(base_url: str = PI, **settings: Any) -> PiWebApi:
    return PiWebApi(Settings(base_url=base_url, **settings), retry=RetryPolicy(attempts_on_429=1, first_wait=0.001))


def learned() -> PiWebApi:
    api = client()
    api.limits.refuse(1, 150_000, 5000)
    api.limits.observe(10, [60, 60])
    api.limits.refuse_url(3000)
    api.limits.too_slow(10, 400)
    return api


def test_what_was_learned_is_known_to_the_next_run(tmp_path: Path) -> None:
    first = learned()
    LimitsStore(tmp_path / "state").keep(first)
    later = client()
    LimitsStore(tmp_path / "state").recall(later)
    assert later.limits.cap == 5000
    assert later.limits.since == first.limits.since
    assert not later.limits.per_stream, "what tells a whole page from a cut one is shown anew in each run"
    assert later.url_budget == 2000
    assert later.limits.group_size(100) == 5
    assert [path.name for path in (tmp_path / "state").iterdir()] == [FILE_NAME]


def test_how_many_requests_a_server_bears_is_known_to_the_next_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with serving(Reply(429), Reply(body={})) as server:
        with client(server.base_url) as api, pytest.raises(RateLimitedError):
            api.get("/points")
        LimitsStore(tmp_path / "idle").keep(api)
        with client(server.base_url) as api:
            api.get("/points")
            LimitsStore(tmp_path / "state").keep(api)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "another"))
        (tmp_path / "another").mkdir()
        with client(server.base_url) as api:
            LimitsStore(tmp_path / "state").recall(api)
            assert api.limits.in_flight == 4
            api.get("/points")
            assert api._live().limiter._look().bound == 4
    assert not (tmp_path / "idle").exists()  # closed, it knows of nothing


def test_servers_are_kept_apart(tmp_path: Path) -> None:
    store, other = LimitsStore(tmp_path), client("https://other.example")
    store.keep(learned())
    store.recall(other)
    assert other.limits.untouched
    other.limits.refuse(1, 150_000, 77)
    store.keep(other)
    assert {name: entry["cap"] for name, entry in json.loads(store.path.read_text())["servers"].items()} == {
        PI: 5000,
        "https://other.example/piwebapi": 77,
    }


def test_what_a_process_saw_itself_counts_more(tmp_path: Path) -> None:
    store, api = LimitsStore(tmp_path), client()
    store.keep(learned())
    api.limits.refuse(1, 150_000, 9000)
    store.recall(api)
    assert api.limits.cap == 9000


def test_nothing_learned_leaves_no_file(tmp_path: Path) -> None:
    LimitsStore(tmp_path / "state").keep(client())
    assert not (tmp_path / "state").exists()


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    store, api = LimitsStore(tmp_path), learned()
    store.keep(api)
    before = store.path.stat().st_ino
    store.keep(api)
    assert store.path.stat().st_ino == before


def test_after_a_week_the_server_is_asked_again(tmp_path: Path) -> None:
    store, old = LimitsStore(tmp_path), learned()
    old.limits.since = time.time() - HOLDS_SECONDS - 1
    store.keep(old)
    new = client()
    store.recall(new)
    assert new.limits.untouched
    store.recall(old)  # a process that has lived so long
    assert old.limits.untouched
    assert old.limits.cap == Limits().cap
    other = client("https://other.example")
    other.limits.refuse(1, 150_000, 77)
    store.keep(other)
    assert PI not in json.loads(store.path.read_text())["servers"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b'{"version": 9, "servers": {}}',
        b'{"version": 1, "servers": []}',
        json.dumps({"version": 1, "servers": {PI: {"cap": -1}}}).encode(),
        json.dumps({"version": 1, "servers": {PI: {"never_totals": True}}}).encode(),
        json.dumps({"version": 1, "servers": {PI: 7}}).encode(),
        json.dumps({"version": 1, "servers": {PI: {"cap": 5, "since": "yesterday"}}}).encode(),
        json.dumps({"version": 1, "servers": {PI: {"cap": 5, "password": "x"}}}).encode(),
    ],
)
def test_a_file_that_is_no_good_is_told_and_written_anew(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store, api = LimitsStore(tmp_path), client()
    store.path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        store.recall(api)
    assert len(caplog.records) == 1
    assert FILE_NAME in caplog.text
    assert "learned anew" in caplog.text
    assert api.limits.untouched
    store.keep(learned())
    assert LimitsStore(tmp_path).load(PI) is not None


def test_a_folder_that_cannot_be_written_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    store = LimitsStore(tmp_path / "file" / "state")
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            store.keep(learned())
    assert sum("cannot be written" in message for message in caplog.messages) == 1


def test_no_secret_is_kept(tmp_path: Path) -> None:
    secrets = {"username": "reader", "password": "hunter22", "access_token": "token99", "headers": {"X-Key": "key77"}}
    api = client(**secrets)
    api.limits.refuse(1, 150_000, 5000)
    LimitsStore(tmp_path).keep(api)
    text = (tmp_path / FILE_NAME).read_text()
    assert not [secret for secret in ("reader", "hunter22", "token99", "key77") if secret in text]
