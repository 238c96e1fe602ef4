"""Runs work in fresh processes and says what it cost: seconds, processor seconds, peak memory of each process."""

from __future__ import annotations

import inspect
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

HERE = Path(__file__).resolve().parent.parent
_SAMPLE_SECONDS = 0.1


@dataclass
class Usage:
    """What one process has used, as far as the samples saw it."""

    role: str
    """``main``, ``worker`` (any other Python) or ``java``."""
    cpu: float = 0.0
    peak: float = 0.0
    """MiB."""


@dataclass(frozen=True)
class Cost:
    """What a process and all that it started have cost."""

    result: Any
    seconds: float
    cpu: float
    """Processor seconds (user and system) of all processes."""
    processes: list[Usage] = field(default_factory=list)

    def peak(self, *roles: str) -> float:
        """Peak memory, MiB, of the largest process in one of these roles."""
        return max((usage.peak for usage in self.processes if usage.role in roles), default=0.0)


def fresh(function: Callable[..., Any], /, **arguments: Any) -> Cost:
    """Call a function of a script in a new interpreter; arguments and result are JSON.

    SystemExit, with what it said, when it fails.
    """
    module = Path(inspect.getfile(function)).stem
    with tempfile.TemporaryDirectory() as directory:
        result = Path(directory, "result.json")
        command = [sys.executable, "-m", "harness.child", module, function.__name__, str(result)]
        cost = run(command, given=json.dumps(arguments))
        return Cost(json.loads(result.read_text(encoding="utf-8")), cost.seconds, cost.cpu, cost.processes)


def run(command: Sequence[str], given: str = "") -> Cost:
    """Run a command to its end; its result is what it printed. SystemExit, with what it said, when it fails."""
    path = os.pathsep.join(filter(None, [str(HERE), os.environ.get("PYTHONPATH", "")]))
    before = _cpu_of_ended_children()
    started = time.perf_counter()
    with (
        tempfile.TemporaryFile("w+") as out,
        tempfile.TemporaryFile("w+") as errors,
        tempfile.TemporaryFile("w+") as asks,
    ):
        asks.write(given)
        asks.seek(0)
        process = subprocess.Popen(
            command, stdin=asks, stdout=out, stderr=errors, env={**os.environ, "PYTHONPATH": path}, text=True
        )
        watch = _Watch(process.pid)
        code = process.wait()
        seconds = time.perf_counter() - started
        usages = watch.end()
        out.seek(0)
        errors.seek(0)
        if code:
            raise SystemExit(f"{' '.join(command[1:4])} ... ended with code {code}:\n{errors.read()[-4000:]}")
        # Samples miss the last moments, waiting for children misses those whose parent ended first.
        cpu = max(sum(usage.cpu for usage in usages), _cpu_of_ended_children() - before)
        return Cost(out.read(), seconds, cpu, usages)


def cpu_of(pid: int) -> float:
    """Processor seconds that a running process has used."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def _cpu_of_ended_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


class _Watch(threading.Thread):
    """Samples a process and its descendants until the end."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._root = psutil.Process(pid)
        self._found: dict[tuple[psutil.Process, str], Usage] = {}
        self._ended = threading.Event()
        self.start()

    def run(self) -> None:
        while not self._ended.wait(_SAMPLE_SECONDS):
            self._sample()

    def end(self) -> list[Usage]:
        self._ended.set()
        self.join()
        return list(self._found.values())

    def _sample(self) -> None:
        try:
            processes = [self._root, *self._root.children(recursive=True)]
        except psutil.NoSuchProcess:
            return
        for process in processes:
            with suppress(psutil.Error):  # it has just ended: the last sample counts
                # by what it runs now: a process may begin as the shell, or as the Java, that starts it
                runs_java = Path(process.exe()).name == "java"
                role = "java" if runs_java else "main" if process == self._root else "worker"
                usage = self._found.setdefault((process, role), Usage(role))
                times = process.cpu_times()
                usage.cpu = times.user + times.system
                usage.peak = max(usage.peak, _peak(process))


def _peak(process: psutil.Process) -> float:
    """Peak resident memory so far, MiB; where the system does not keep it, what is resident now."""
    try:
        with open(f"/proc/{process.pid}/status") as file:
            for line in file:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return float(process.memory_info().rss) / 2**20
