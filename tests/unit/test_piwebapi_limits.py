"""The bound on requests holds over threads and processes, and a killed process leaves nothing behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from osipi.piwebapi.limits import Limiter

SPAWN = multiprocessing.get_context("spawn")


def hold(folder: Path, times: Path, concurrent: int, per_second: float | None, rounds: int) -> None:
    """What a process does: requests in four threads, each with its begin and end."""
    limiter = Limiter("pi", concurrent, per_second, folder=folder)

    def one(_: int) -> tuple[float, float]:
        with limiter.slot():
            begin = time.time()
            time.sleep(0.01)
            return begin, time.time()

    with ThreadPoolExecutor(4) as pool:
        spans = list(pool.map(one, range(rounds)))
    times.write_text("\n".join(f"{begin} {end}" for begin, end in spans))


def hold_for_ever(folder: Path, ready: Path) -> None:
    limiter = Limiter("pi", 1, folder=folder)
    with limiter.slot():
        ready.touch()
        time.sleep(60)


def spans_of(folder: Path, concurrent: int, per_second: float | None, rounds: int) -> list[tuple[float, float]]:
    files = [folder / f"times-{i}" for i in range(3)]
    workers = [
        SPAWN.Process(target=hold, args=(folder / "shared", file, concurrent, per_second, rounds)) for file in files
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    lines = [line.split() for file in files for line in file.read_text().splitlines()]
    return sorted((float(begin), float(end)) for begin, end in lines)


def test_requests_in_flight_are_bounded_over_processes(tmp_path: Path) -> None:
    spans = spans_of(tmp_path, 2, None, 20)
    assert len(spans) == 60
    edges = sorted([(begin, 1) for begin, _ in spans] + [(end, -1) for _, end in spans])
    running = most = 0
    for _, change in edges:
        running += change
        most = max(most, running)
    assert most <= 2


def test_requests_per_second_are_bounded_over_processes(tmp_path: Path) -> None:
    spans = spans_of(tmp_path, 8, 50.0, 8)
    assert spans[-1][0] - spans[0][0] >= 0.9 * 23 / 50


def test_a_pause_holds_for_every_process(tmp_path: Path) -> None:
    one, other = Limiter("pi", 2, folder=tmp_path), Limiter("pi", 2, folder=tmp_path)
    with one.slot() as slot:
        one.refused(slot, 0.3, 1)
    begun = time.monotonic()
    with other.slot():
        assert time.monotonic() - begun >= 0.25


def test_a_killed_process_gives_its_slot_back(tmp_path: Path) -> None:
    worker = SPAWN.Process(target=hold_for_ever, args=(tmp_path / "shared", tmp_path / "ready"))
    worker.start()
    deadline = time.monotonic() + 30
    while not (tmp_path / "ready").exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    worker.join(30)
    begun = time.monotonic()
    with Limiter("pi", 1, folder=tmp_path / "shared").slot():
        assert time.monotonic() - begun < 5


def test_a_folder_that_cannot_be_had_leaves_the_bound_of_the_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    limiter = Limiter("pi", 2, folder=tmp_path / "file" / "below")
    assert "this process alone" in caplog.text
    with limiter.slot(), limiter.slot():
        pass
