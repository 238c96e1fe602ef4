"""A listing that is remembered for a while: listing a whole plant is slow, and planning asks for it again and again."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

LISTED_FOR_SECONDS = 600
"""Seconds after which what was listed is listed again."""


class Listing(Generic[T]):
    """What was listed last, for the memory of one table in one process.

    ``seconds`` are how long it counts as fresh, by this machine's monotonic clock.
    """

    def __init__(self, seconds: float = LISTED_FOR_SECONDS) -> None:
        self._seconds = seconds
        self._listed: tuple[float, T] | None = None

    def current(self, read: Callable[[], T]) -> T:
        """What was listed last: the same object while it is fresh, else what ``read`` gives now.

        Where ``read`` raises, the error is raised and the next call reads again.
        """
        if self._listed is None or time.monotonic() - self._listed[0] > self._seconds:
            # the clock before the call: a long listing is as old as its first page
            begun = time.monotonic()
            self._listed = begun, read()
        return self._listed[1]
