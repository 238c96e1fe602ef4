"""How many requests a server may be asked at once: the arithmetic, without clocks, locks and files.

The bound is halved when a server says that it has too much (429, 503) or does not answer in time, and grows by one in
quiet times. A value of `Pacing` is what all processes of a machine share. Times are seconds of one clock that all of
them read.
"""

from __future__ import annotations

import math
import random
import struct
from typing import NamedTuple

FIRST_BOUND = 8
"""Requests in flight to begin with."""

LONGEST_QUIET = 300.0
"""Seconds; a pause beyond that is a clock that was set or a machine that was started again, not a wish of the server.
"""

_ANSWERS_TO_GROW = 2
"""Answers per request in flight, all with the bound reached, that show that the server keeps up."""

_SECONDS_TO_GROW = 1.0

_SECONDS_TO_TRY_AGAIN = 60.0
"""How long a bound that was too high is not tried again."""

_MOST = 10_000
_FORM = struct.Struct("<4sHHIIdddd")
_MAGIC = b"pace"


class Pacing(NamedTuple):
    """What is known of a server's patience. Every method gives a new value."""

    bound: int = FIRST_BOUND
    """Requests in flight over all processes."""
    ceiling: int = 0
    """The bound at which the server had too much, 0 when it never had or that is overcome."""
    answers: int = 0
    """Answers with the bound reached since it was last changed."""
    strikes: int = 0
    """Halvings in a row."""
    halved: float = -math.inf
    changed: float = -math.inf
    quiet_until: float = -math.inf
    """No request begins before."""
    next_turn: float = -math.inf
    """No request that keeps to a rate begins before."""

    def halve(self, begun: float, now: float, most: int) -> Pacing:
        """The server had too much of a request that began at `begun`, seen by a process that goes up to `most`.

        Requests that were under way when the bound was last halved say nothing about the new one: many that fail
        together, in however many processes, halve it once.
        """
        if begun <= self.halved:
            return self
        reached = min(self.bound, most)
        return self._replace(
            bound=max(1, reached // 2),
            ceiling=reached,
            answers=0,
            strikes=self.strikes + 1,
            halved=now,
            changed=now,
        )

    def answered(self, begun: float, now: float, most: int, *, full: bool) -> Pacing:
        """A request that began at `begun` was answered; `full` when as many as the bound allows were in flight then.

        A bound that is not reached proves nothing and does not grow. One that was too high before is tried again only
        after a long quiet time.
        """
        if begun <= self.halved:
            return self
        calm = self._replace(strikes=0)
        if not full or self.bound >= most:
            return calm
        answers = self.answers + 1
        again = self.bound + 1 >= self.ceiling > 0
        wait = _SECONDS_TO_TRY_AGAIN if again else _SECONDS_TO_GROW
        if answers < _ANSWERS_TO_GROW * self.bound or now - self.changed < wait:
            return calm._replace(answers=min(answers, _MOST))
        return calm._replace(bound=self.bound + 1, ceiling=0 if again else self.ceiling, answers=0, changed=now)

    def quiet(self, seconds: float, now: float) -> Pacing:
        """No request may begin for so many seconds, or for as many as were wished for before."""
        return self._replace(quiet_until=max(self.quiet_until, now + min(seconds, LONGEST_QUIET)))

    def turn(self, now: float, interval: float) -> Pacing:
        """Take the next turn of requests that begin `interval` seconds after each other: see `next_turn` less that."""
        return self._replace(next_turn=max(self.next_turn, self.quiet_until, now) + interval)

    def back_off(self, first: float, longest: float) -> float:
        """Seconds to leave a server alone that does not say how long: `first`, doubled with every halving in a row.

        Never more than `longest`.

        Half of it is left to chance, so that machines that were refused together do not come back together.
        """
        step = min(longest, first * 2.0 ** min(max(self.strikes, 1) - 1, 16))
        return random.uniform(step / 2, step)  # noqa: S311 - jitter is no secret

    def pack(self) -> bytes:
        """The value as bytes for `unpack`."""
        times = (self.halved, self.changed, self.quiet_until, self.next_turn)
        return _FORM.pack(_MAGIC, min(self.bound, _MOST), min(self.ceiling, _MOST), self.answers, self.strikes, *times)

    @classmethod
    def unpack(cls, stored: bytes, now: float, first: int = FIRST_BOUND, ahead: float = LONGEST_QUIET) -> Pacing:
        """What `pack` gave, a new value with the bound `first` for anything else.

        Turns are taken `ahead` seconds at most. Times that cannot be are from before the machine was started again and
        are forgotten.
        """
        if len(stored) != _FORM.size or stored[:4] != _MAGIC:
            return cls(bound=first)
        _, bound, ceiling, answers, strikes, *times = _FORM.unpack(stored)
        halved, changed = (time if time <= now else -math.inf for time in times[:2])
        quiet_until, next_turn = (time if time <= now + ahead else -math.inf for time in times[2:])
        return cls(max(1, bound), ceiling, answers, strikes, halved, changed, quiet_until, next_turn)
