"""Bounds what one process asks of a PI Web API server at once and per second."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Limiter:
    """At most ``concurrent`` requests in flight and ``per_second`` begun a second (None: no limit), in this process.

    Requests are spaced evenly, without bursts: PI Web API counts per second and per client address.
    """

    def __init__(self, concurrent: int, per_second: float | None = None) -> None:
        self._slots = threading.BoundedSemaphore(concurrent)
        self._interval = 0.0 if per_second is None else 1.0 / per_second
        self._lock = threading.Lock()
        self._next_start = 0.0

    @contextmanager
    def slot(self) -> Iterator[None]:
        """Hold the right to one request; waits for it."""
        with self._slots:
            self._await_turn()
            yield

    def pause(self, seconds: float) -> None:
        """Let no request begin for so many seconds: the server said that it has too many."""
        with self._lock:
            self._next_start = max(self._next_start, time.monotonic() + seconds)

    def _await_turn(self) -> None:
        with self._lock:
            now = time.monotonic()
            start = max(now, self._next_start)
            self._next_start = max(self._next_start, start + self._interval) if self._interval else self._next_start
        if start > now:
            time.sleep(start - now)
