"""What a signal does to a command, whatever Python is doing at that moment."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import os, signal, time, weakref
from osipi.cli import interrupts

class Something:
    pass

signal.signal(signal.SIGINT, signal.default_int_handler)
interrupts.unwind()
it = Something()
ref = weakref.ref(it, lambda _: (os.kill(os.getpid(), signal.SIGINT), sum(range(100_000))))
try:
    del it
    time.sleep(3)
except KeyboardInterrupt:
    print("stopped")
"""


def test_a_signal_during_a_callback_of_a_weak_reference_is_not_lost() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "stopped\n", "")
