"""What the calls of one client know together of a server that answers nobody."""

from __future__ import annotations

import math
import time

_VOUCHES = 60.0
"""Seconds for which an answer shows that a lasting 500 is the trouble of what was asked for, and not of the server."""


class Outage:
    """Whether a call has spent its retries on a server that has answered nothing since.

    Without it each call would find out by itself: a server that is down for all would be asked, and waited for, as long
    for every group of streams as for the first one. One answer ends an outage. One that no call has met for `held`
    seconds is old news.

    One corrupt point answers 500 for ever while all others are read. That must not take the retries from whatever is
    asked next, so such trouble is an outage only where the server has answered nothing for a while before it.
    """

    def __init__(self, held: float = math.inf) -> None:
        self._held = held
        self._answered_at = -math.inf
        self._met_at = -math.inf

    @property
    def lasts(self) -> bool:
        """Whether the server is known to answer nobody."""
        return self._met_at > self._answered_at and time.monotonic() - self._met_at < self._held

    def answered(self) -> None:
        """The server answered a call, be it with a refusal."""
        self._answered_at = time.monotonic()

    def outlived(self, first_failure: float, *, of_one: bool = False) -> None:
        """A call failed from `first_failure` (seconds of the monotonic clock) on until its retries were spent.

        `of_one`: in a way that may well be the trouble of what was asked for, and of nothing else.
        """
        if self._answered_at < first_failure - (_VOUCHES if of_one else 0.0):
            self._met_at = time.monotonic()
