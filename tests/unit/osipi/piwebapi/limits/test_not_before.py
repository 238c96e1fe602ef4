"""A Retry-After that is too long to be waited for ends the run, and holds for the next ones."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from osipi.piwebapi import PiWebApi, RateLimitedError, RetryPolicy, ServerError, Settings
from osipi.piwebapi.limits import not_before
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.limits.not_before import LONGEST, NotBefore
from osipi.state.learned_limits import LimitsStore, limits_kept
from support.odd_server import OddServer, Reply, serving

HOUR = 3600


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another machine shares no temporary folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


@pytest.fixture(params=[429, 503])
def busy(request: pytest.FixtureRequest) -> Iterator[OddServer]:
    with serving(Reply(status=request.param, headers={"Retry-After": str(HOUR)})) as odd:
        yield odd


def said(text: str) -> datetime:
    return datetime.fromisoformat(text.partition("asked before ")[2][:25])


def test_the_error_says_when_the_server_wants_to_be_asked_again(busy: OddServer) -> None:
    with PiWebApi(Settings(busy.base_url)) as pi, pytest.raises((RateLimitedError, ServerError)) as caught:
        pi.get("/points")
    at = said(str(caught.value))
    assert at.tzinfo is not None
    assert abs(at.timestamp() - time.time() - HOUR) < 5
    assert "retry_seconds" in str(caught.value)
    assert caught.value.kind == "source"
    assert len(busy.seen) == 1


def test_no_other_request_is_sent_before(busy: OddServer) -> None:
    with PiWebApi(Settings(busy.base_url)) as pi:
        for _ in range(3):
            with pytest.raises((RateLimitedError, ServerError)):
                pi.get("/points")
        with (
            PiWebApi(Settings(busy.base_url)) as other,
            pytest.raises(RateLimitedError, match="was not asked") as caught,
        ):
            other.get("/points")
    assert abs(said(str(caught.value)).timestamp() - time.time() - HOUR) < 5
    assert len(busy.seen) == 1


def test_another_process_of_the_machine_does_not_ask(busy: OddServer, tmp_path: Path) -> None:
    code = (
        "import sys\nfrom osipi.piwebapi import PiWebApi, Settings\n"
        "try:\n    PiWebApi(Settings(sys.argv[1])).get('/points')\nexcept Exception as error:\n    print(error)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    for text in ("does not want to be asked before", "was not asked"):
        command = [sys.executable, "-c", code, busy.base_url]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
        assert text in ended.stdout
    assert len(busy.seen) == 1


def test_another_machine_with_the_same_state_does_not_ask(
    busy: OddServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = str(tmp_path / "state")
    with (
        PiWebApi(Settings(busy.base_url)) as pi,
        pytest.raises((RateLimitedError, ServerError)),
        limits_kept(pi, state),
    ):
        pi.get("/points")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()
    with PiWebApi(Settings(busy.base_url)) as pi:
        LimitsStore(state).recall(pi)
        with pytest.raises(RateLimitedError, match="was not asked"):
            pickle.loads(pickle.dumps(pi)).get("/points")
    assert len(busy.seen) == 1


def test_it_is_asked_again_when_the_time_has_come() -> None:
    replies = [Reply(status=503, headers={"Retry-After": "2"}), Reply(body={"a": 1})]
    with serving(*replies) as odd:
        retry = RetryPolicy(total_seconds=0)
        with PiWebApi(Settings(odd.base_url), retry=retry) as pi:
            with pytest.raises(ServerError):
                pi.get("/points")
            with pytest.raises(RateLimitedError):
                pi.get("/points")
            time.sleep(2.1)
            assert pi.get("/points") == {"a": 1}


def test_a_wish_that_fits_into_retry_seconds_is_waited_for() -> None:
    with serving(Reply(status=503, headers={"Retry-After": "2"}), Reply(body={"a": 1})) as odd:
        with PiWebApi(Settings(odd.base_url), retry=RetryPolicy(total_seconds=0)) as pi, pytest.raises(ServerError):
            pi.get("/points")
        began = time.monotonic()
        with PiWebApi(Settings(odd.base_url), retry=RetryPolicy(total_seconds=60)) as pi:
            assert pi.get("/points") == {"a": 1}
        assert time.monotonic() - began > 1


@pytest.mark.parametrize("wish", ["-5", "soon", "Sat, 01 Jan 2000 00:00:00 GMT", "0"])
def test_a_wish_without_sense_or_in_the_past_holds_nobody(wish: str) -> None:
    with serving(Reply(status=503, headers={"Retry-After": wish}), Reply(body={"a": 1})) as odd:
        retry = RetryPolicy(first_wait=0.01, longest_wait=0.01, total_seconds=20)
        with PiWebApi(Settings(odd.base_url), retry=retry) as pi:
            assert pi.get("/points") == {"a": 1}


def test_a_wish_of_years_holds_for_a_week() -> None:
    with serving(Reply(status=503, headers={"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"})) as odd:
        with PiWebApi(Settings(odd.base_url)) as pi, pytest.raises(ServerError) as caught:
            pi.get("/points")
        assert abs(said(str(caught.value)).timestamp() - time.time() - LONGEST) < 5


def test_a_broken_file_or_a_clock_that_was_set_is_not_believed(tmp_path: Path) -> None:
    for content in (b"", b"nonsense", b"nbef" + b"\xff" * 8, b"\0" * 12, b"x" * 1000):
        (tmp_path / not_before.FILE_NAME).write_bytes(content)
        moment = NotBefore(tmp_path / not_before.FILE_NAME)
        assert moment.at is None
        moment.move(time.time() + 2 * LONGEST)
        assert moment.at is None
        moment.move(time.time() + HOUR)
        moment.move(time.time() + 60)
        assert moment.at == pytest.approx(time.time() + HOUR, abs=5)
        moment.close()
    for value in (time.time() - 1, time.time() + 2 * LONGEST, float("nan"), "x", None):
        assert Limits.from_dict({"cap": 1000, "not_before": value}).not_before is None
