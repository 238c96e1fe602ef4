"""When and how long to try again: the one retry policy of the client."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception

from osipi.piwebapi.errors import PiWebApiError, is_transient

T = TypeVar("T")

log = logging.getLogger("osipi.piwebapi")


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential back-off with jitter, bounded by attempts and by seconds in all, waits included.

    A 500 gets fewer attempts: beside passing trouble, one corrupt point answers 500 for ever. A Retry-After is honoured
    where it fits into ``total_seconds``; where it does not, the error is raised at once instead of blocking a worker.
    """

    attempts: int = 5
    attempts_on_500: int = 3
    total_seconds: float = 120
    first_wait: float = 0.5
    longest_wait: float = 30
    sleep: Callable[[float], None] = time.sleep

    def call(self, attempt: Callable[[], T]) -> T:
        """Call ``attempt`` until it succeeds; raises its last error when it stays or is not transient."""
        retrying = Retrying(
            retry=retry_if_exception(is_transient),
            stop=self._give_up,
            wait=self._wait,
            sleep=self.sleep,
            before_sleep=_tell,
            reraise=True,
        )
        return retrying(attempt)

    def _wait(self, state: RetryCallState) -> float:
        error = _error(state)
        step = min(self.longest_wait, self.first_wait * 2.0 ** (state.attempt_number - 1))
        # Half fixed, half random: workers that failed together do not come back together.
        backoff = step / 2 + random.uniform(0, step / 2)  # noqa: S311 - jitter is no secret
        wish: float | None = getattr(error, "retry_after", None)
        return max(backoff, wish or 0.0)

    def _give_up(self, state: RetryCallState) -> bool:
        error = _error(state)
        attempts = self.attempts_on_500 if getattr(error, "status", None) == 500 else self.attempts
        elapsed = state.seconds_since_start or 0.0
        return state.attempt_number >= attempts or elapsed + self._wait(state) > self.total_seconds


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome is not None else None


def _tell(state: RetryCallState) -> None:
    error = _error(state)
    where = error.url if isinstance(error, PiWebApiError) else ""
    wait = state.next_action.sleep if state.next_action is not None else 0.0
    log.warning("attempt %d of %s failed, next in %.1f s: %s", state.attempt_number, where or "a request", wait, error)
