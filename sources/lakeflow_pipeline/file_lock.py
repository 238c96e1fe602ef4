"""A lock on an open file: the operating system holds it and ends it with the process, however that ends."""

from __future__ import annotations

import os
import time
from typing import IO, Any

if os.name == "nt":  # pragma: no cover - the other branch is what the tests run on
    import msvcrt

    _LOCKED_BYTE = 1 << 30  # beyond the text: a locked byte cannot be read by others

    def try_lock(handle: IO[Any]) -> bool:
        """Take the lock unless another process holds it; says whether it was taken."""
        try:
            handle.seek(_LOCKED_BYTE)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True

    def unlock(handle: IO[Any]) -> None:
        """Give the lock back."""
        handle.seek(_LOCKED_BYTE)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def try_lock(handle: IO[Any]) -> bool:
        """Take the lock unless another process holds it; says whether it was taken."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def unlock(handle: IO[Any]) -> None:
        """Give the lock back."""
        fcntl.flock(handle, fcntl.LOCK_UN)


def wait_for_lock(handle: IO[Any], poll_seconds: float = 0.1) -> None:
    """Take the lock as soon as no other process holds it."""
    while not try_lock(handle):
        time.sleep(poll_seconds)
