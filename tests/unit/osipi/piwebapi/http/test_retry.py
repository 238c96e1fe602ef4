"""Transient trouble is tried again a bounded number of times, anything else never."""

from __future__ import annotations

import logging
import pickle
import time
from collections.abc import Callable

import pytest

from osipi.piwebapi import errors
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.http.retry import RetryPolicy


class Failing:
    """Raises an error so many times, then answers ``"done"``."""

    def __init__(self, error: PiWebApiError, times: int = 1000) -> None:
        self.error, self.times, self.calls = error, times, 0

    def __call__(self) -> str:
        self.calls += 1
        if self.calls <= self.times:
            raise self.error
        return "done"


def policy(waits: list[float], **options: float) -> RetryPolicy:
    return RetryPolicy(sleep=waits.append, **options)  # type: ignore[arg-type]


TRANSIENT: list[Callable[[], PiWebApiError]] = [
    lambda: errors.ServerError("x", status=503),
    lambda: errors.ServerError("x", status=502),
    lambda: errors.RateLimitedError("x", status=429),
    lambda: errors.MalformedResponseError("x"),
    lambda: errors.UnreachableError("x"),
    lambda: errors.WebExceptionError("x", status=503),
]


@pytest.mark.parametrize("make", TRANSIENT)
def test_passing_trouble_is_overcome(make: Callable[[], PiWebApiError]) -> None:
    waits: list[float] = []
    attempt = Failing(make(), times=2)
    assert policy(waits).call(attempt) == "done"
    assert attempt.calls == 3
    assert len(waits) == 2


@pytest.mark.parametrize("make", TRANSIENT)
def test_lasting_trouble_is_raised_as_it_was(make: Callable[[], PiWebApiError]) -> None:
    waits: list[float] = []
    attempt = Failing(make())
    with pytest.raises(PiWebApiError) as caught:
        policy(waits).call(attempt)
    assert caught.value is attempt.error
    assert attempt.calls == (12 if isinstance(attempt.error, errors.RateLimitedError) else 5) or sum(waits) > 90
    for number, wait in enumerate(waits):
        assert 0 <= wait <= min(30, 2**number)


@pytest.mark.parametrize("error", [errors.ServerError("x", status=500), errors.WebExceptionError("x", status=500)])
def test_a_500_is_tried_less_often(error: PiWebApiError) -> None:
    attempt = Failing(error)
    with pytest.raises(type(error)):
        policy([]).call(attempt)
    assert attempt.calls == 3


@pytest.mark.parametrize("error", [errors.UnreachableError("x", timed_out=True), errors.ServerError("x", status=504)])
def test_what_takes_too_long_is_tried_once_more(error: PiWebApiError) -> None:
    attempt = Failing(error)
    with pytest.raises(type(error)):
        policy([]).call(attempt)
    assert attempt.calls == 2


def test_the_whole_range_of_a_wait_is_used() -> None:
    waits: list[float] = []
    for _ in range(200):
        policy(waits).call(Failing(errors.ServerError("x", status=503), times=1))
    assert min(waits) < 0.1
    assert max(waits) > 0.9


@pytest.mark.parametrize(
    "error",
    [
        errors.AuthenticationError("x", status=401),
        errors.NotFoundError("x", status=404),
        errors.GoneError("x", status=410),
        errors.LimitError("x", maximum=1, status=400),
        errors.UnsupportedError("x", status=501),
        errors.CertificateError("x"),
        errors.WebExceptionError("x", status=404),
    ],
)
def test_what_will_not_change_is_asked_once(error: PiWebApiError) -> None:
    attempt = Failing(error)
    with pytest.raises(type(error)):
        policy([]).call(attempt)
    assert attempt.calls == 1


def test_retry_after_is_honoured() -> None:
    waits: list[float] = []
    policy(waits).call(Failing(errors.RateLimitedError("x", status=429, retry_after=17), times=1))
    policy(waits).call(Failing(errors.ServerError("x", status=503, retry_after=9), times=1))
    assert 17 <= waits[0] <= 18
    assert 9 <= waits[1] <= 10


def test_a_retry_after_beyond_the_budget_is_raised_at_once() -> None:
    attempt = Failing(errors.RateLimitedError("x", status=429, retry_after=3600))
    with pytest.raises(errors.RateLimitedError):
        policy([]).call(attempt)
    assert attempt.calls == 1


def test_the_seconds_from_the_first_failure_on_are_bounded() -> None:
    calls = 0

    def slow() -> None:
        nonlocal calls
        calls += 1
        time.sleep(0.06)
        raise errors.UnreachableError("x")

    with pytest.raises(errors.UnreachableError):
        policy([], total_seconds=0.1, first_wait=0.001).call(slow)
    assert calls == 3


def test_seconds_that_were_waited_for_a_slot_take_no_attempt() -> None:
    begun = time.monotonic()
    failing = Failing(errors.ServerError("x", status=503), times=1)

    def late() -> str:
        time.sleep(max(0.0, begun + 0.1 - time.monotonic()))
        return failing()

    assert policy([], total_seconds=0.05, first_wait=0.001).call(late) == "done"


def test_trouble_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """Not for each attempt, nor for each request that it hits; trouble of another kind is logged."""
    retry = policy([])
    with caplog.at_level(logging.WARNING, logger="osipi.piwebapi"):
        for _ in range(5):
            retry.call(Failing(errors.ServerError("it failed", status=503, url="/points"), times=3))
        retry.call(Failing(errors.UnreachableError("it broke off", url="/system"), times=2))
    assert len(caplog.records) == 2
    assert "/points" in caplog.messages[0]
    assert "it failed" in caplog.messages[0]
    assert "it broke off" in caplog.messages[1]


def test_a_policy_travels() -> None:
    retry = RetryPolicy(attempts=7)
    retry.is_news(errors.ServerError("x", status=503))
    assert pickle.loads(pickle.dumps(retry)) == retry
