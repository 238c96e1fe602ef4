"""How much is asked of a slow server at once: the arithmetic.

A request that is not answered in time may be answered when it asks for less: for fewer events, of fewer streams. What
was too much is tried again after many answers that came in time.
"""

from __future__ import annotations

from typing import NamedTuple

_FEWER_EVENTS = 4
_FEWER_STREAMS = 2
_LEAST_EVENTS = 1000
"""A single stream that takes too long for so few has another trouble."""

_ANSWERS_TO_GROW = 8
_ANSWERS_TO_TRY_AGAIN = 64
"""Answers in time, all as large as is allowed, before a size that was too slow is tried again."""

_ENOUGH_STREAMS = 1000


class Portion(NamedTuple):
    """Bounds of one request beside those that a server enforces; None: no bound."""

    events: int | None = None
    streams: int | None = None
    slow_events: int | None = None
    """Events asked for when the server was too slow."""
    answers: int = 0

    def allows(self, streams: int, asked: int) -> bool:
        """Whether a request for so many events of so many streams keeps to the bounds."""
        return asked <= (self.events or asked) and streams <= (self.streams or streams)

    def smaller(self, streams: int, asked: int) -> Portion | None:
        """The bounds after a request for so much was not answered in time; None if it can hardly ask for less.

        One that was larger than allowed was under way when the bounds were lowered and says nothing about them.
        """
        if not self.allows(streams, asked):
            return self
        if streams == 1 and asked <= _LEAST_EVENTS:
            return None
        events = min(self.events or asked, max(_LEAST_EVENTS, asked // _FEWER_EVENTS))
        fewer = max(1, streams // _FEWER_STREAMS) if streams > 1 else self.streams
        return Portion(events, fewer, asked)

    def answered(self, streams: int, asked: int, cap: int) -> Portion:
        """The bounds after a request for so much was answered, on a server that gives up to `cap` events."""
        if self.events is None or not (2 * asked > self.events or streams >= (self.streams or streams + 1)):
            return self
        again = self.slow_events is not None and 2 * self.events >= self.slow_events
        answers = self.answers + 1
        if answers < (_ANSWERS_TO_TRY_AGAIN if again else _ANSWERS_TO_GROW):
            return self._replace(answers=answers)
        events, fewer = 2 * self.events, None if self.streams is None else 2 * self.streams
        if events >= cap and (fewer is None or fewer >= _ENOUGH_STREAMS):
            return Portion()
        return Portion(min(events, cap), fewer, None if again else self.slow_events)
