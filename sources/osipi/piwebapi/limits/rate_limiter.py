"""Bounds what one machine asks of a PI Web API server at once and per second.

Processes agree through small files in the temporary folder, named after the server and the user. A request in flight
holds an operating system lock on one of them, which ends with its process, so nothing is left behind by a kill and no
daemon is needed. How many of them may be held is written in another one, see
:mod:`osipi.piwebapi.limits.adaptive_bound`. Where such files or locks cannot be had (a read-only
machine, Windows) each process keeps its own bound.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import math
import os
import random
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from osipi.piwebapi.errors import RateLimitedError
from osipi.piwebapi.limits.adaptive_bound import FIRST_BOUND, LONGEST_QUIET, Pacing
from osipi.piwebapi.limits.not_before import FILE_NAME, NotBefore, shown

if sys.platform != "win32":
    import fcntl

log = logging.getLogger("osipi.piwebapi")

_FIRST_WAIT = 0.001
_LONGEST_WAIT = 0.05


@dataclass
class Slot:
    """The right to one request."""

    number: int
    full: bool
    """Whether no further request was allowed beside it."""
    begun: float = 0.0
    """When the request began, seconds of a clock that all processes of the machine share."""


class Limiter:
    """At most so many requests in flight as the server bears, and `per_second` begun a second, on this machine.

    The bound begins at 8, is halved when the server has too much and grows in quiet times, but never above
    `concurrent`. It holds over all processes of one user that talk to the same `server`; each keeps to its own
    `concurrent`. With `per_second` (None: no limit) requests are spaced evenly, without bursts: PI Web API counts per
    second and per client address (PI Web API user guide, rate limits).
    """

    def __init__(
        self,
        server: str,
        concurrent: int,
        per_second: float | None = None,
        *,
        first: int | None = None,
        folder: Path | None = None,
    ) -> None:
        """`first`: the bound to begin with where no process of this machine knows one yet (default 8).

        `folder` holds the files that processes share; by default one of the user's in the temporary folder.
        """
        self._most = concurrent
        self._interval = 0.0 if per_second is None else 1.0 / per_second
        self._first = first or FIRST_BOUND
        self._given_back = threading.Condition()
        self._free = list(range(concurrent))
        self._slots: list[int] = []
        self._board: int | None = None
        self._own = b""
        self._host = urlsplit(server).netloc or server
        self.not_before = NotBefore()
        self._share(folder or _shared_folder(server), concurrent)

    def _share(self, folder: Path, concurrent: int) -> None:
        if sys.platform == "win32":
            return
        try:
            # each is looked at before anything is made in it: another user may have put a link in its place
            for place in (folder.parent, folder):
                place.mkdir(mode=0o700, parents=place is folder.parent, exist_ok=True)
                _check_owned(place)
            flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
            self._board = os.open(folder / "pacing", flags, 0o600)
            self.not_before = NotBefore(folder / FILE_NAME)
            for number in range(concurrent):
                self._slots.append(os.open(folder / f"slot-{number}", flags, 0o600))
        except OSError as error:
            self.close()
            log.warning("requests are bounded for this process alone, not for the machine: %s", error)

    def close(self) -> None:
        """Give back the files; what is in flight may end."""
        slots, self._slots = self._slots, []
        board, self._board = self._board, None
        self.not_before.close()
        for handle in (*slots, *(() if board is None else (board,))):
            with suppress(OSError):
                os.close(handle)

    def __del__(self) -> None:
        self.close()

    @property
    def bound(self) -> int | None:
        """Requests that may be in flight on this machine; None while the server has not changed that."""
        pacing = self._look()
        return None if pacing.changed == -math.inf else pacing.bound

    @contextmanager
    def slot(self, longest: float = math.inf) -> Iterator[Slot]:
        """Hold the right to one request; waits for it. Say before it ends what became of the request.

        Raises RateLimitedError where the server wants to be left alone for more than `longest` seconds.
        """
        self._leave_alone(longest)
        taken = self._wait()
        try:
            self._await_turn()
            taken.begun = time.monotonic()
            yield taken
        finally:
            self._give_back(taken.number)

    def answered(self, slot: Slot) -> None:
        """The server answered: it keeps up with what is asked of it."""
        self._change(lambda pacing, now: pacing.answered(slot.begun, now, self._most, full=slot.full))

    def timed_out(self, slot: Slot) -> None:
        """The server did not answer in time: fewer requests from now on."""
        self._change(lambda pacing, now: pacing.halve(slot.begun, now, self._most))

    def refused(self, slot: Slot, retry_after: float | None, back_off: tuple[float, float]) -> None:
        """The server said that it has too much: none for `retry_after` seconds, and fewer requests from now on.

        Where it does not say how long, it is left alone for about the first of the seconds of `back_off`, longer each
        time in a row, up to the second.
        """

        def change(pacing: Pacing, now: float) -> Pacing:
            halved = pacing.halve(slot.begun, now, self._most)
            if retry_after is not None:
                return halved.quiet(retry_after, now)
            return pacing if halved is pacing else halved.quiet(halved.back_off(*back_off), now)

        self._change(change)

    def _leave_alone(self, longest: float) -> None:
        while (at := self.not_before.at) is not None:
            left = at - time.time()
            if left > longest:
                raise RateLimitedError(
                    f"{self._host} was not asked: it does not want to be asked before {shown(at)}, and this is longer"
                    " than the option retry_seconds: run again then",
                    retry_after=left,
                )
            time.sleep(max(0.0, min(left, 1.0)))

    def _wait(self) -> Slot:
        wait = _FIRST_WAIT
        with self._given_back:
            while True:
                found = self._take()
                if isinstance(found, Slot):
                    return found
                # A request of this process that ends wakes us; those of others are looked for.
                self._given_back.wait(max(found, random.uniform(wait / 2, wait)))  # noqa: S311 - jitter is no secret
                wait = min(_LONGEST_WAIT, wait * 2)

    def _take(self) -> Slot | float:
        """A slot, or after how many seconds to look again."""
        with self._locked_board():
            now = time.monotonic()
            pacing = self._read(now)
            if now < pacing.quiet_until:
                return pacing.quiet_until - now
            allowed = min(pacing.bound, self._most)
            free = [number for number in self._free if not self._slots or _locked(self._slots[number], wait=False)]
            in_flight = self._most - len(free)
            # The highest: those below are all that a process with a lower bound of its own can have.
            mine = max((number for number in free if number < allowed), default=None) if in_flight < allowed else None
            for number in free:
                if self._slots and number != mine:
                    _unlock(self._slots[number])
            if mine is None:
                return 0.0
            self._free.remove(mine)
            return Slot(mine, full=in_flight + 1 >= allowed)

    def _give_back(self, number: int) -> None:
        with self._given_back:
            if self._slots:
                _unlock(self._slots[number])
            self._free.append(number)
            self._given_back.notify()

    def _await_turn(self) -> None:
        """Keep to the rate; a turn that falls into a pause that was asked for meanwhile is taken anew."""
        while self._interval:
            turn = self._change(lambda pacing, now: pacing.turn(now, self._interval)).next_turn - self._interval
            time.sleep(max(0.0, turn - time.monotonic()))
            if self._look().quiet_until <= turn:
                return

    def _look(self) -> Pacing:
        return self._change(lambda pacing, _: pacing)

    def _change(self, move: Callable[[Pacing, float], Pacing]) -> Pacing:
        """Change what the processes share, with no other process in between; returns the state after the change."""
        with self._given_back, self._locked_board():
            now = time.monotonic()
            before = self._read(now)
            after = move(before, now)
            if after != before:
                self._write(after)
        if after.bound < before.bound:
            log.info("the server has too much: requests in flight from now on: %d at most", after.bound)
        return after

    @contextmanager
    def _locked_board(self) -> Iterator[None]:
        board = self._board
        if board is None:
            yield
            return
        _locked(board, wait=True)
        try:
            yield
        finally:
            with suppress(OSError):  # closed meanwhile, which gave it back
                _unlock(board)

    def _read(self, now: float) -> Pacing:
        stored = self._own if self._board is None else os.pread(self._board, 4096, 0)
        ahead = LONGEST_QUIET + self._most * self._interval
        return Pacing.unpack(stored, now, self._first, ahead)

    def _write(self, pacing: Pacing) -> None:
        if self._board is None:
            self._own = pacing.pack()
        else:
            os.pwrite(self._board, pacing.pack(), 0)


def _shared_folder(server: str) -> Path:
    user = os.getuid() if hasattr(os, "getuid") else "user"
    name = hashlib.blake2b(server.lower().encode(), digest_size=8).hexdigest()
    return Path(tempfile.gettempdir()) / f"lakeflow-osipi-{user}" / name


def _check_owned(folder: Path) -> None:
    """Raise OSError unless the folder is no link and this user's alone: its name can be guessed."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise PermissionError(errno.EPERM, "not a folder of this user alone", str(folder))


def _locked(handle: int, *, wait: bool) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def _unlock(handle: int) -> None:
    fcntl.flock(handle, fcntl.LOCK_UN)
