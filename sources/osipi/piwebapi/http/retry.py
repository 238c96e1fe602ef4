"""When and how long to try again: the one retry policy of the client."""

from __future__ import annotations

import logging
import math
import random
import time
from collections import Counter
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception

from osipi.piwebapi.errors import PiWebApiError, RateLimitedError, is_time_out, is_transient
from osipi.piwebapi.failures import one_may_spoil_it
from osipi.piwebapi.http.outage import Outage
from osipi.piwebapi.http.trouble import Trouble, trouble_of
from osipi.piwebapi.limits.not_before import shown

T = TypeVar("T")

log = logging.getLogger("osipi.piwebapi")

_TELL_AGAIN = 60.0
"""Seconds for which trouble of one kind is told once, however many requests it hits."""


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential back-off with full jitter, bounded by seconds from the first failure on and by attempts of each kind.

    Trouble of the whole server (a refused connection, 502, 503) is bounded by `total_seconds` alone, and the last
    attempt is made when they are over: a restart that takes no longer fails nothing. So is a 500, a time-out or a cut
    answer while the server has answered nobody since such trouble: that is a server that starts. An attempt counts only
    where other calls were answered since the one before.

    Otherwise a kind has its own number of attempts. A 500 has few, because one corrupt point answers so for ever, and a
    time-out has fewer, because the same question will take as long again. A 429 has more: it says nothing of the
    request. A 401, 403 or 404 is asked once more before it is believed: one node of a gateway may be the only one that
    answers so. A Retry-After is waited for, and a little longer, where it fits into `total_seconds`; where it does not,
    the error is raised at once instead of blocking a worker.

    In an outage, when one call has failed to the end and nothing was answered since, a call is repeated once, after a
    time-out not at all.
    """

    attempts: int = 5
    attempts_on_500: int = 3
    attempts_on_time_out: int = 2
    attempts_on_429: int = 12
    attempts_on_refusal: int = 2
    attempts_in_outage: int = 2
    total_seconds: float = 120
    first_wait: float = 1
    """Seconds; a wait is anything up to this, then up to twice as much, and so on."""
    longest_wait: float = 30
    sleep: Callable[[float], None] = time.sleep
    _told: dict[Any, float] = field(default_factory=dict, init=False, compare=False, repr=False)

    def call(self, attempt: Callable[[], T], outage: Outage | None = None) -> T:
        """Call ``attempt`` until it succeeds; raises its last error when it stays or will not change.

        ``outage`` is shared with the other calls to the same server.
        """
        course = _Course(self, outage or Outage())
        retrying = Retrying(
            retry=retry_if_exception(course.is_worth_another),
            stop=course.stop,
            wait=course.wait,
            sleep=self.sleep,
            before_sleep=course.tell,
            reraise=True,
        )
        try:
            result = retrying(attempt)
        except PiWebApiError as error:
            raise course.failed(error) from None
        course.outage.answered(signed_in=True)
        return result

    def most_attempts(self, trouble: Trouble, outage: Outage) -> int:
        """How often a request may fail in this way, where time is not all that bounds it."""
        own: dict[Trouble, int] = {
            "refusal": self.attempts_on_refusal,
            "429": self.attempts_on_429,
            "500": self.attempts_on_500,
            "time-out": self.attempts_on_time_out,
        }
        most = own.get(trouble, self.attempts)
        if not outage.lasts or trouble == "refusal":
            return most
        return min(most, 1 if trouble == "time-out" else self.attempts_in_outage)

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
        self._failures: Counter[Trouble] = Counter()
        self._while_others_were_answered = 1
        self._last_failure = math.inf
        self._waits: dict[int, float] = {}

    def is_worth_another(self, error: BaseException) -> bool:
        """Whether the same request may be answered differently: notes the failure, so it is asked once for each."""
        if not isinstance(error, PiWebApiError):
            return False
        trouble = trouble_of(error)
        if trouble is None or error.confirmed or (error.status == 401 and self.outage.refuses_sign_in):
            return False
        if self._first_failure is None:
            self._first_failure = time.monotonic()
        self._while_others_were_answered += self.outage.answered_since(self._last_failure)
        self._last_failure = time.monotonic()
        self._failures[trouble] += 1
        if trouble == "refusal":
            self.outage.answered()
        else:
            self.outage.failed(trouble)
        return True

    def wait(self, state: RetryCallState) -> float:
        """Seconds before the next attempt: one number for each, whoever asks."""
        return self._waits.setdefault(state.attempt_number, self._draw(state))

    def _draw(self, state: RetryCallState) -> float:
        policy, error = self._policy, _error(state)
        if isinstance(error, PiWebApiError) and trouble_of(error) == "refusal":
            return 0.0
        step = min(policy.longest_wait, policy.first_wait * 2.0 ** min(state.attempt_number - 1, 30))
        wish = self._wish(state)
        # Workers that failed together, or were asked to come back at the same time, do not come back together.
        wait = wish + random.uniform(0, min(step, policy.first_wait) if wish else step)  # noqa: S311 - no secret
        return max(0.0, min(wait, policy.total_seconds - self._passed()))

    def _wish(self, state: RetryCallState) -> float:
        return getattr(_error(state), "retry_after", None) or 0.0

    def _passed(self) -> float:
        """Seconds since the first failure; what a stand-in for sleep did not sleep counts too."""
        first = self._first_failure
        return 0.0 if first is None else max(time.monotonic() - first, self._slept)

    def stop(self, state: RetryCallState) -> bool:
        """Whether the last error is to be raised."""
        error = _error(state)
        trouble = trouble_of(error) if isinstance(error, PiWebApiError) else None
        if trouble is None:
            return True
        most = self._policy.most_attempts(trouble, self.outage)
        if trouble == "refusal":
            return self._failures[trouble] >= most
        left = self._policy.total_seconds - self._passed()
        if left <= 0 or self._wish(state) > left:
            return True
        return self._counted(trouble, state.attempt_number) >= most

    def _counted(self, trouble: Trouble, attempts: int) -> int:
        """The attempts so far that count: in an outage all of them, and none but the first while one is suspected."""
        if self.outage.lasts:
            return attempts
        if trouble == "address" and self.outage.was_answered:
            return 1
        if self.outage.suspected and trouble not in ("address", "429") and not self.outage.is_of_one(trouble):
            return self._while_others_were_answered
        return self._failures[trouble]

    def failed(self, error: PiWebApiError) -> PiWebApiError:
        """The call is over with this error: does the server answer at all? The error, with what is known of that."""
        wish = getattr(error, "retry_after", None) or 0.0
        if isinstance(error, RateLimitedError) and error.status is None:
            return error  # nothing was asked
        if wish > self._policy.total_seconds - self._passed():
            error = _with_wish(error, wish)
        if is_transient(error) and self._first_failure is not None:
            trouble = trouble_of(error) or "cut"
            self.outage.outlived(self._first_failure, of_one=one_may_spoil_it(error), trouble=trouble)
            if self.outage.lasts and not is_time_out(error):
                return _with_silence(error, self.outage, sum(self._failures.values()))
        elif error.status is not None:
            self.outage.answered(refuses_sign_in=error.status == 401)
            error.confirmed = self._failures["refusal"] > 1
        return error

    def tell(self, state: RetryCallState) -> None:
        """One line for trouble that goes on or hits many requests; every attempt at debug level."""
        error = _error(state)
        wait = self.wait(state)
        self._slept += wait
        passing = error is not None and is_transient(error)
        news = passing and state.attempt_number == 1 and self._policy.is_news(error)
        log.log(
            logging.WARNING if news else logging.DEBUG,
            "attempt %d of %s failed and is repeated in %.1f s: %s",
            state.attempt_number,
            (error.url if isinstance(error, PiWebApiError) else "") or "a request",
            wait,
            error,
        )


def _with_wish(error: PiWebApiError, wish: float) -> PiWebApiError:
    """The error with when the server wants to be asked again."""
    longer = copy(error)
    longer.args = (
        f"{error}; it does not want to be asked before {shown(time.time() + wish)}, and this is longer than the option"
        " retry_seconds: run again then",
    )
    return longer


def _with_silence(error: PiWebApiError, outage: Outage, attempts: int) -> PiWebApiError:
    """The error with how long and how often the server was asked in vain."""
    seconds = round(outage.silent_seconds)
    if seconds < 1:
        return error
    longer = copy(error)
    times = "once" if attempts == 1 else f"{attempts} times"
    longer.args = (f"{error}; {outage.host} has answered nothing for {seconds} s, this was asked {times}",)
    return longer


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome is not None else None
