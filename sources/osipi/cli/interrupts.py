"""What Ctrl-C (SIGINT) and SIGTERM, which supervisors send, do to a command.

The exit code is 130 or 143, as shells have it, and standard error gets one line. This module imports nothing large: it
is at work while the command line is still being loaded.
"""

from __future__ import annotations

import _thread
import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

#: Seconds that a command has to close files and end its processes after a signal.
CLOSING_SECONDS = 5.0

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_STOPPED = b"osipi: stopped\n"

_received = signal.SIGINT
_said = False


def exit_at_once() -> None:
    """A signal ends the process from now on: for the time before a command has begun, when nothing is open."""
    _listen(_exit)


def unwind() -> None:
    """A signal raises ``KeyboardInterrupt`` from now on. A second one ends the process, as `CLOSING_SECONDS` do."""
    sys.unraisablehook = _unraisable
    _listen(_raise)


def leave_to_system() -> None:
    """A signal has the system's effect from now on: for the time after a command, when Python itself ends."""
    _listen(signal.SIG_DFL)


def exit_code() -> int:
    """128 and the number of the signal that came last."""
    return 128 + _received


def say_stopped() -> None:
    """Write the line that ends an interrupted command, once."""
    global _said
    if not _said:
        _said = True
        with contextlib.suppress(OSError):  # standard error may be closed
            os.write(2, _STOPPED)


def _listen(handler: Callable[[int, FrameType | None], Any] | signal.Handlers) -> None:
    for number in _SIGNALS:
        # A process that was started with a signal ignored (nohup, a job in the background) goes on ignoring it.
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, handler)


def _raise(number: int, _frame: FrameType | None) -> None:
    global _received
    _received = signal.Signals(number)
    _listen(_exit)
    # A request to PI that is under way may last a minute.
    _thread.start_new_thread(_exit_later, (number,))
    raise KeyboardInterrupt


def _unraisable(error: sys.UnraisableHookArgs) -> None:
    """Python drops an exception in a weak reference's callback or a finalizer: the signal is sent once more then."""
    if not isinstance(error.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(error)
        return
    _listen(_raise_again)
    _thread.start_new_thread(_send_again, (_received,))


def _send_again(number: int) -> None:
    time.sleep(0.05)
    os.kill(os.getpid(), number)


def _raise_again(_number: int, _frame: FrameType | None) -> None:
    _listen(_exit)
    raise KeyboardInterrupt


def _exit_later(number: int) -> None:
    time.sleep(CLOSING_SECONDS)
    _exit(number)


def _exit(number: int, _frame: FrameType | None = None) -> None:
    say_stopped()
    os._exit(128 + number)
