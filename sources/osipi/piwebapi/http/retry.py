"""When and how long to try again: the one retry policy of the client."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception

from osipi.piwebapi.errors import PiWebApiError, RateLimitedError, is_time_out, is_transient
from osipi.piwebapi.failures import LASTING_ERROR, one_may_spoil_it
from osipi.piwebapi.http.outage import Outage

T = TypeVar("T")

log = logging.getLogger("osipi.piwebapi")

_TELL_AGAIN = 60.0
"""Seconds for which trouble of one kind is told once, however many requests it hits."""


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential back-off with full jitter, bounded by attempts and by seconds from the first failure on.

    Some trouble gets fewer attempts: a 500, because one corrupt point answers so for ever, and a time-out, because the
    same question will take as long again. A 429 gets more: it says nothing of the request. A Retry-After is waited for,
    and a little longer, where it fits into `total_seconds`; where it does not, the error is raised at once instead of
    blocking a worker.

    In an outage, when one call has failed to the end and nothing was answered since, a call is repeated once, after a
    time-out not at all.
    """

    attempts: int = 5
    attempts_on_500: int = 3
    attempts_on_time_out: int = 2
    attempts_on_429: int = 12
    attempts_in_outage: int = 2
    total_seconds: float = 120
    first_wait: float = 1
    """Seconds; a wait is anything up to this, then up to twice as much, and so on."""
    longest_wait: float = 30
    sleep: Callable[[float], None] = time.sleep
    _told: dict[Any, float] = field(default_factory=dict, init=False, compare=False, repr=False)

    def call(self, attempt: Callable[[], T], outage: Outage | None = None) -> T:
        """Call ``attempt`` until it succeeds; raises its last error when it stays or is not transient.

        ``outage`` is shared with the other calls to the same server.
        """
        course = _Course(self, outage or Outage())
        retrying = Retrying(
            retry=retry_if_exception(is_transient),
            stop=course.stop,
            wait=course.wait,
            sleep=self.sleep,
            before_sleep=course.tell,
            reraise=True,
        )
        try:
            result = retrying(attempt)
        except PiWebApiError as error:
            course.failed(error)
            raise
        course.outage.answered()
        return result

    def most_attempts(self, error: BaseException | None, *, in_outage: bool = False) -> int:
        """How often a request may fail in this way."""
        if in_outage:
            in_time = error is None or not is_time_out(error)
            return min(self.most_attempts(error), self.attempts_in_outage if in_time else 1)
        if isinstance(error, RateLimitedError):
            return self.attempts_on_429
        if error is not None and is_time_out(error):
            return self.attempts_on_time_out
        return self.attempts_on_500 if getattr(error, "status", None) == LASTING_ERROR else self.attempts

    def is_news(self, error: BaseException | None) -> bool:
        """Whether trouble of this kind was not told in the last minute."""
        kind = (type(error), getattr(error, "status", None))
        now = time.monotonic()
        last = self._told.get(kind)
        if last is not None and now - last < _TELL_AGAIN:
            return False
        self._told[kind] = now
        return True


class _Course:
    """The attempts of one call."""

    def __init__(self, policy: RetryPolicy, outage: Outage) -> None:
        self._policy = policy
        self.outage = outage
        self._first_failure: float | None = None
        self._slept = 0.0
        self._waits: dict[int, float] = {}

    def wait(self, state: RetryCallState) -> float:
        """Seconds before the next attempt: one number for each, whoever asks."""
        return self._waits.setdefault(state.attempt_number, self._draw(state))

    def _draw(self, state: RetryCallState) -> float:
        policy = self._policy
        step = min(policy.longest_wait, policy.first_wait * 2.0 ** min(state.attempt_number - 1, 30))
        wish: float = getattr(_error(state), "retry_after", None) or 0.0
        # Workers that failed together, or were told the same time to come back, do not come back together.
        return wish + random.uniform(0, min(step, policy.first_wait) if wish else step)  # noqa: S311 - no secret

    def stop(self, state: RetryCallState) -> bool:
        """Whether the last error is to be raised."""
        now = time.monotonic()
        if self._first_failure is None:
            self._first_failure = now
        # What a stand-in for sleep did not sleep counts too.
        passed = max(now - self._first_failure, self._slept)
        enough = passed + self.wait(state) > self._policy.total_seconds
        most = self._policy.most_attempts(_error(state), in_outage=self.outage.lasts)
        return enough or state.attempt_number >= most

    def failed(self, error: PiWebApiError) -> None:
        """The call is over, with this error: does the server answer at all?"""
        if is_transient(error) and self._first_failure is not None:
            self.outage.outlived(self._first_failure, of_one=one_may_spoil_it(error))
        elif error.status is not None:
            self.outage.answered()

    def tell(self, state: RetryCallState) -> None:
        """One line for trouble that goes on or hits many requests; every attempt at debug level."""
        error = _error(state)
        wait = self.wait(state)
        self._slept += wait
        news = state.attempt_number == 1 and self._policy.is_news(error)
        log.log(
            logging.WARNING if news else logging.DEBUG,
            "attempt %d of %s failed and is repeated in %.1f s: %s",
            state.attempt_number,
            (error.url if isinstance(error, PiWebApiError) else "") or "a request",
            wait,
            error,
        )


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome is not None else None
