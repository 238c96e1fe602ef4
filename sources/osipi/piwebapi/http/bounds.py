"""Bounds what one answer may take: seconds in all, bytes on the wire, and how slowly it may come.

A socket's own time-out begins anew with every byte, so it never ends a server that sends one byte a second, and nothing
bounds what such a server sends. The bounds here hold where bytes are read from the socket: for the answer of a proxy to
CONNECT, for headers and for bodies.
"""

from __future__ import annotations

import http.client
import io
import math
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from urllib3 import PoolManager
from urllib3.connection import HTTPConnection

LEAST_RATE = 100
"""Bytes a second that an answer brings at least, once it comes."""
RATE_SECONDS = 30.0
"""Seconds over which that is looked at."""

_PAUSE = 5.0
"""Seconds without a byte that are no slow answer, but a server that works: the time of the whole answer bounds them."""
_HEADERS = 1 << 20
_BUFFER = 1 << 16


class OutOfBoundsError(TimeoutError):
    """An answer took too long, came too slowly, or was too large: see `Bounds.broken`."""


class Bounds:
    """What one answer may take. Each exchange has its own; the clock runs from the first connection or request on."""

    def __init__(self, seconds: float, most_bytes: int) -> None:
        self.seconds = seconds
        self.most_bytes = most_bytes
        self.received = 0
        """Bytes of the answer that came from the socket, headers among them."""
        self.broken: Literal["late", "slow", "large"] | None = None
        self.answer: http.client.HTTPResponse | None = None
        """The answer that is read now."""
        self._ends = math.inf
        self._spell = 0.0
        self._in_spell = 0
        self._last = -math.inf

    def begin(self) -> None:
        """Let the clock run, if it does not yet."""
        self._ends = min(self._ends, time.monotonic() + self.seconds)

    def left(self) -> float:
        """Seconds that are left. Raises `OutOfBoundsError` where there are none."""
        left = min(self._ends - time.monotonic(), self.seconds)
        if left <= 0:
            raise self.breaks("late")
        return left

    def took(self, count: int) -> None:
        """So many bytes came. Raises `OutOfBoundsError` where that is too many, or too few for the time."""
        self.received += count
        if self.received > self.most_bytes + _HEADERS:
            raise self.breaks("large")
        now = time.monotonic()
        if now - self._last > _PAUSE:
            self._spell, self._in_spell = now, 0
        self._last = now
        self._in_spell += count
        passed = now - self._spell
        if passed > RATE_SECONDS and self._in_spell < LEAST_RATE * passed:
            raise self.breaks("slow")

    def give_up(self) -> None:
        """Close the answer: the libraries above leave it open where they stumble over its headers."""
        if self.answer is not None:
            self.answer.close()

    def breaks(self, bound: Literal["late", "slow", "large"]) -> OutOfBoundsError:
        """The error of a bound that was reached; it is noted, since the libraries above wrap errors."""
        self.broken = bound
        return OutOfBoundsError(f"the answer is too {bound}")


_of_this_thread = threading.local()


def bounds_now() -> Bounds | None:
    """The bounds of the exchange that this thread is in."""
    bounds: Bounds | None = getattr(_of_this_thread, "bounds", None)
    return bounds


@contextmanager
def bounded(bounds: Bounds) -> Iterator[Bounds]:
    """Every request and answer of this thread keeps to the bounds; those of an exchange within another are its own."""
    before = bounds_now()
    _of_this_thread.bounds = bounds
    try:
        yield bounds
    finally:
        _of_this_thread.bounds = before


def bound_pools(manager: PoolManager) -> None:
    """Let the connections of a pool manager keep to the bounds of the exchange that they are used in."""
    manager.pool_classes_by_scheme = {
        scheme: _bounded_pool(pool) for scheme, pool in manager.pool_classes_by_scheme.items()
    }


def _bounded_pool(pool: Any) -> Any:
    connection = type(f"Bounded{pool.ConnectionCls.__name__}", (_BoundedConnection, pool.ConnectionCls), {})
    return type(f"Bounded{pool.__name__}", (pool,), {"ConnectionCls": connection})


class _BoundedRaw(io.RawIOBase):
    """Reads a socket as `socket.SocketIO` does, within bounds."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, bounds: Bounds) -> None:
        self._raw = raw
        self._sock = sock  # by this name, as SocketIO has it: requests-kerberos looks for the certificate there
        self._bounds = bounds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._sock.settimeout(self._bounds.left())
        try:
            count = self._raw.readinto(buffer)
        except TimeoutError:
            raise self._bounds.breaks("late") from None
        self._bounds.took(count or 0)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _BoundedAnswer(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        bounds = bounds_now()
        if bounds is not None:
            bounds.answer = self
            raw: Any = self.fp.detach()
            self.fp = io.BufferedReader(_BoundedRaw(raw, sock, bounds), _BUFFER)


class _BoundedConnection(HTTPConnection):
    response_class = _BoundedAnswer

    def connect(self) -> None:
        _begin()
        super().connect()

    def putrequest(self, *args: Any, **options: Any) -> None:
        _begin()
        # A connection that is used again still has what the last answer left of its time.
        if self.sock is not None and isinstance(self.timeout, (int, float)):
            self.sock.settimeout(self.timeout)
        super().putrequest(*args, **options)


def _begin() -> None:
    bounds = bounds_now()
    if bounds is not None:
        bounds.begin()
