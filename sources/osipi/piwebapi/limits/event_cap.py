"""How many events one call may ask for: the arithmetic.

A server names its cap in the refusal (``MaxReturnedItemsPerCall``, PI Web API user guide, configuration properties).
One that replaces its texts does not: then the cap is found by asking for less, and for more again from time to time.
"""

from __future__ import annotations

from typing import NamedTuple

DEFAULT_CAP = 150_000
"""``MaxReturnedItemsPerCall`` unless a site changed it."""

SMALLER = 4
"""How much less is asked for after a refusal that names no limit."""

_ANSWERS_TO_TRY_AGAIN = 64
"""Answers, all nearly as large as is allowed, before more is tried than a cap that no server named."""


class EventCap(NamedTuple):
    """What is known of the cap; every method gives a new value."""

    cap: int = DEFAULT_CAP
    """Events that one call may ask for, over all its streams."""
    refused: int | None = None
    """The smallest request that was refused without a named limit; None where the server names its cap."""
    returned: int = 0
    """The most events that came for one stream: so much is surely allowed."""
    answered: int = 0
    """The largest request that was answered."""
    answers: int = 0
    """Answers to requests nearly as large as the cap, since more was tried last."""

    def named(self, asked: int, maximum: int | None) -> EventCap | None:
        """A request for so many events was refused, with this maximum; None when there is no smaller request.

        Whatever the server compares with its maximum (``maxCount`` alone or times the streams), the next request is
        smaller.
        """
        if asked <= 1:
            return None
        allowed = maximum if maximum is not None and 1 <= maximum < asked else asked // 2
        return self._replace(cap=min(self.cap, allowed))

    def unnamed(self, asked: int) -> EventCap | None:
        """A request for so many events was refused without a limit; None when there is no smaller request.

        The cap becomes a quarter of what was asked for, or what is known to be returned.
        """
        if asked <= 1:
            return None
        known = max((size for size in (self.returned, self.answered) if size < asked), default=0)
        return self._replace(
            refused=min(asked, self.refused or asked), cap=min(self.cap, max(1, known, asked // SMALLER))
        )

    def more(self) -> EventCap | None:
        """A cap that no server named, raised half the way to what was refused; None where it is known exactly."""
        if self.refused is None or self.cap + 1 >= self.refused:
            return None
        return self._replace(cap=(self.cap + self.refused) // 2)

    def after(self, asked: int, returned: int) -> EventCap:
        """A request for so many events was answered; ``returned`` came for a single stream that filled it, else 0.

        A refusal that names no limit may have been a passing one, so more is tried from time to time.
        """
        value = self
        if value.refused is not None and 2 * asked > value.cap:
            value = value._replace(answered=max(value.answered, asked), answers=value.answers + 1)
            if value.answers >= _ANSWERS_TO_TRY_AGAIN:
                value = value._replace(answers=0)
                # Just below what was refused: if that is answered now, all may be.
                beyond = None if value.cap >= DEFAULT_CAP else DEFAULT_CAP + 1
                value = value.more() or value._replace(refused=beyond)
        return value._replace(returned=max(value.returned, returned)) if returned > value.returned else value
