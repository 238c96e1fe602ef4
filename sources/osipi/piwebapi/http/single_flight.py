"""Work that one thread does while the others wait for what comes of it."""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from osipi.piwebapi.errors import PiWebApiError

T = TypeVar("T")


class Turns:
    """Runs work of one kind in one thread at a time.

    Who waited while the work failed gets the same error: eight threads would else ask a silent server one after the
    other, and each would wait for it as long as all before it together.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failure: PiWebApiError | None = None
        self._failed_at = 0.0

    def take(self, work: Callable[[], T]) -> T:
        """What ``work`` returns or raises, or the PiWebApiError that it raised in a thread that was waited for."""
        came = time.monotonic()
        with self._lock:
            if self._failure is not None and self._failed_at >= came:
                raise copy.copy(self._failure)
            try:
                result = work()
            except PiWebApiError as error:
                self._failure, self._failed_at = copy.copy(error), time.monotonic()
                raise
            self._failure = None
            return result
