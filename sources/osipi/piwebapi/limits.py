"""Bounds what one machine asks of a PI Web API server at once and per second.

Processes agree through small files in the temporary folder, named after the server and the user. A request in flight
holds an operating system lock on one of them, which ends with its process, so nothing is left behind by a kill and no
daemon is needed. Where such files or locks cannot be had (a read-only machine, Windows) each process keeps its own
bound.
"""

from __future__ import annotations

import hashlib
import logging
import os
import random
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

log = logging.getLogger("osipi.piwebapi")

_FIRST_WAIT = 0.001
_LONGEST_WAIT = 0.05
_LONGEST_PAUSE = 300.0
"""Seconds; a pause beyond that is a clock that was set, not a wish of the server."""

_TIME = struct.Struct("<d")


class Limiter:
    """At most ``concurrent`` requests in flight and ``per_second`` begun a second (None: no limit) on this machine.

    The bound holds over all processes of one user that talk to the same ``server``; with different bounds each process
    keeps its own. Requests are spaced evenly, without bursts: PI Web API counts per second and per client address
    (PI Web API user guide, rate limits).
    """

    def __init__(
        self, server: str, concurrent: int, per_second: float | None = None, *, folder: Path | None = None
    ) -> None:
        """``folder`` holds the files that processes share; by default one of the user's in the temporary folder."""
        self._interval = 0.0 if per_second is None else 1.0 / per_second
        self._semaphore = threading.BoundedSemaphore(concurrent)
        self._lock = threading.Lock()
        self._next_start = 0.0
        self._free = list(range(concurrent))
        self._slots: list[int] = []
        self._pace: int | None = None
        self._share(folder or _shared_folder(server), concurrent)

    def _share(self, folder: Path, concurrent: int) -> None:
        if sys.platform == "win32":
            return
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT
            self._pace = os.open(folder / "pace", flags, 0o600)
            self._slots = [os.open(folder / f"slot-{i}", flags, 0o600) for i in range(concurrent)]
        except OSError as error:
            self.close()
            log.warning("requests are bounded for this process alone, not for the machine: %s", error)

    def close(self) -> None:
        """Give back the files; what is in flight keeps its slot until it ends."""
        slots, self._slots = self._slots, []
        pace, self._pace = self._pace, None
        for handle in (*slots, *(() if pace is None else (pace,))):
            with suppress(OSError):
                os.close(handle)

    def __del__(self) -> None:
        self.close()

    @contextmanager
    def slot(self) -> Iterator[None]:
        """Hold the right to one request; waits for it."""
        with self._semaphore:
            taken = self._take()
            try:
                self._await_turn()
                yield
            finally:
                self._give_back(taken)

    def pause(self, seconds: float) -> None:
        """Let no request begin for so many seconds: the server said that it has too many."""
        self._move_start(lambda start, now: max(start, now + seconds))

    def _take(self) -> int:
        """One of the slots that no other process holds."""
        wait = _FIRST_WAIT
        while True:
            with self._lock:
                free = random.sample(self._free, len(self._free))
                for number in free:
                    if not self._slots or _locked(self._slots[number], wait=False):
                        self._free.remove(number)
                        return number
            time.sleep(random.uniform(wait / 2, wait))  # noqa: S311 - jitter is no secret
            wait = min(_LONGEST_WAIT, wait * 2)

    def _give_back(self, number: int) -> None:
        with self._lock:
            if self._slots:
                _unlock(self._slots[number])
            self._free.append(number)

    def _await_turn(self) -> None:
        now = time.time()
        start = self._start() if not self._interval else self._move_start(lambda s, n: max(s, n) + self._interval)
        start -= self._interval
        if now < start <= now + _LONGEST_PAUSE:
            time.sleep(start - now)

    def _start(self) -> float:
        """When the next request may begin, seconds of the wall clock, which all processes share."""
        if self._pace is None:
            return self._next_start
        stored = os.pread(self._pace, _TIME.size, 0)
        return _TIME.unpack(stored)[0] if len(stored) == _TIME.size else 0.0

    def _move_start(self, move: Callable[[float, float], float]) -> float:
        """Change when the next request may begin, with nobody in between; returns the new time."""
        with self._lock:
            if self._pace is not None:
                _locked(self._pace, wait=True)
            try:
                now = time.time()
                start = self._start()
                if start > now + _LONGEST_PAUSE:
                    start = now
                start = move(start, now)
                if self._pace is None:
                    self._next_start = start
                else:
                    os.pwrite(self._pace, _TIME.pack(start), 0)
                return start
            finally:
                if self._pace is not None:
                    _unlock(self._pace)


def _shared_folder(server: str) -> Path:
    user = os.getuid() if hasattr(os, "getuid") else "user"
    name = hashlib.blake2b(server.lower().encode(), digest_size=8).hexdigest()
    return Path(tempfile.gettempdir()) / f"lakeflow-osipi-{user}" / name


def _locked(handle: int, *, wait: bool) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def _unlock(handle: int) -> None:
    fcntl.flock(handle, fcntl.LOCK_UN)
