"""What the calls of one client know together of a server that answers nobody."""

from __future__ import annotations

import math
import time

from osipi.piwebapi.http.trouble import OF_THE_SERVER, Trouble

_VOUCHES = 60.0
"""Seconds for which an answer shows that a lasting 500 is the trouble of what was asked for, and not of the server."""

_REMEMBERED = 600.0
"""Seconds for which trouble that turned out to be of one request alone is not taken for the server's."""


class Outage:
    """Whether a call has spent its retries on a server that has answered nothing since.

    Without it each call would find out by itself: a server that is down for all would be asked, and waited for, as long
    for every group of streams as for the first one. One answer ends an outage. One that no call has met for `held`
    seconds is old news.

    One corrupt point answers 500 for ever while all others are read. That must not take the retries from whatever is
    asked next, so such trouble is an outage only where the server has answered nothing for a while before it. Where one
    request meets 503 to the end of its time and the next one is answered, 503 is counted by attempts for a while: a
    group with such a stream is halved, and each half would be waited for as long.
    """

    def __init__(self, held: float = math.inf, host: str = "the server") -> None:
        self._held = held
        self.host = host
        self.refuses_sign_in = False
        """Whether the credentials were refused twice and no request was answered since: they are not sent twice again,
        since accounts are locked after a few refusals."""
        self._answered_at = -math.inf
        self._met_at = -math.inf
        self._suspected_at = -math.inf
        self._silent_since: float | None = None
        self._outlived: Trouble | None = None
        self._of_one: dict[Trouble, float] = {}

    @property
    def lasts(self) -> bool:
        """Whether the server is known to answer nobody."""
        return self._met_at > self._answered_at and time.monotonic() - self._met_at < self._held

    @property
    def was_answered(self) -> bool:
        """Whether the server has answered anything yet."""
        return self._answered_at > -math.inf

    @property
    def suspected(self) -> bool:
        """Whether a request met trouble of the whole server, and nothing was answered since."""
        return self._suspected_at > self._answered_at

    @property
    def silent_seconds(self) -> float:
        """Seconds since the first failure after the last answer."""
        return 0.0 if self._silent_since is None else time.monotonic() - self._silent_since

    def answered_since(self, moment: float) -> bool:
        """Whether the server answered a call after this moment of the monotonic clock."""
        return self._answered_at > moment

    def is_of_one(self, trouble: Trouble) -> bool:
        """Whether this trouble turned out lately to be that of one request alone."""
        return time.monotonic() - self._of_one.get(trouble, -math.inf) < _REMEMBERED

    def failed(self, trouble: Trouble) -> None:
        """An attempt met this trouble."""
        now = time.monotonic()
        if self._silent_since is None:
            self._silent_since = now
        if trouble in OF_THE_SERVER:
            self._suspected_at = now

    def answered(self, *, signed_in: bool = False, refuses_sign_in: bool = False) -> None:
        """The server answered a call, be it with a refusal."""
        now = time.monotonic()
        if self._outlived is not None:
            self._of_one[self._outlived] = now
            self._outlived = None
        self._answered_at = now
        self._silent_since = None
        if signed_in or refuses_sign_in:
            self.refuses_sign_in = refuses_sign_in

    def outlived(self, first_failure: float, *, of_one: bool = False, trouble: Trouble | None = None) -> None:
        """A call failed from `first_failure` (seconds of the monotonic clock) on until its retries were spent.

        `of_one`: in a way that may well be the trouble of what was asked for, and of nothing else.
        """
        if trouble in OF_THE_SERVER and trouble != "connection":
            self._outlived = trouble
        if self._answered_at < first_failure - (_VOUCHES if of_one else 0.0):
            self._met_at = time.monotonic()
