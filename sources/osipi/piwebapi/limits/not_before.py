"""Before when a server does not want to be asked again: a Retry-After that is too long to be waited for.

A pause of seconds is waited for by all processes of the machine (see `adaptive_bound`). A server that is to be left
alone for an hour ends the run, and the next one, on this machine or with the same `state_path`, must not ask earlier.
So the moment is one of the calendar, which a restart of the machine does not change.
"""

from __future__ import annotations

import math
import os
import struct
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

FILE_NAME = "not-before"
LONGEST = 7 * 86_400.0
"""Seconds; a moment further ahead is a clock that was set, and is not believed."""

_FORM = struct.Struct("<4sd")
_MAGIC = b"nbef"


class NotBefore:
    """The moment of one server, seconds since 1970; shared through a file where there is one."""

    def __init__(self, path: Path | None = None) -> None:
        """Raises OSError for a file that cannot be made."""
        self._own = -math.inf
        self._handle: int | None = None
        if path is not None:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)

    def close(self) -> None:
        """Give back the file."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                os.close(handle)

    @property
    def at(self) -> float | None:
        """The moment; None where there is none to come."""
        at = self._own
        if self._handle is not None:
            stored = os.pread(self._handle, _FORM.size + 1, 0)
            if len(stored) == _FORM.size and stored.startswith(_MAGIC):
                at = max(at, _FORM.unpack(stored)[1])
        return at if believed(at) else None

    def move(self, at: float) -> None:
        """Take note of a moment; an earlier one than is known, or one that is not believed, changes nothing."""
        if believed(at) and at > (self.at or -math.inf):
            self._own = at
            if self._handle is not None:
                os.pwrite(self._handle, _FORM.pack(_MAGIC, at), 0)


def believed(at: float) -> bool:
    """Whether a moment is still to come, and not further ahead than any server may wish."""
    return 0 < at - time.time() <= LONGEST


def shown(at: float) -> str:
    """A moment as people read it: this machine's time, with its offset from UTC."""
    return datetime.fromtimestamp(at).astimezone().isoformat(" ", "seconds")
