"""Reads partitions in parallel processes.

Processes are spawned, never forked, because this process has threads. The connector is pickled once and unpickled once
per process. This process reads too. It starts others only when reading takes long: a run that finds little starts none.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import Partition
from lakeflow_pipeline.engines.files.parquet import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines.local.staging import read_partition, rows_in, write_file
from lakeflow_pipeline.engines.local.worker_log import Kept, Said, keep, levels, say
from lakeflow_pipeline.errors import PipelineError, kind_of

PATIENCE_SECONDS = 0.3

_SIGNALS = (signal.SIGINT, signal.SIGTERM)

OnPart = Callable[[int, int], None]
"""Called with rows read and partitions done since the last call."""


class WorkerReadError(PipelineError):
    """An error of another process that cannot be pickled as it is."""

    def __init__(self, message: str, kind: str) -> None:
        super().__init__(message)
        self.kind = kind

    def __reduce__(self) -> tuple[type[WorkerReadError], tuple[str, str]]:
        return type(self), (str(self), self.kind)


@dataclass(frozen=True)
class Part:
    """A partition that was read."""

    rows: int
    files: tuple[DataFile, ...] = ()


@dataclass(frozen=True)
class PartitionReads:
    """How the partitions of a micro-batch are read and stored."""

    table: str
    options: Mapping[str, str]
    schema: pa.Schema
    directory: Path
    shape: Shape | None = None
    """Rows become files of the table, of this shape; ``None``: rows are staged and merged into the table later."""

    def path(self, index: int) -> Path:
        """Where the rows of the ``index``-th partition are staged."""
        return self.directory / f"part-{index:06d}.arrow"

    def store(self, index: int, batches: Iterator[pa.RecordBatch]) -> Part:
        """Write the rows of the ``index``-th partition."""
        if self.shape is None:
            return Part(write_file(self.path(index), batches, self.schema))
        files = FileWriter(self.shape, self.directory, f"part-{index:06d}").write_all(batches)
        return Part(sum(file.rows for file in files), tuple(files))


def worker_count() -> int:
    """Processors that this process may use."""
    try:
        return max(1, len(os.sched_getaffinity(0)))
    except AttributeError:  # not Linux
        return max(1, os.cpu_count() or 1)


_Done = tuple[int, Part | bytes, tuple[Said, ...]]
"""The number of a partition, what was stored or the pickled error, and what was logged."""


class Workers:
    """Up to ``count`` processes that read, this one included. Others start when first needed and stay for the run."""

    def __init__(self, count: int | None = None, patience: float = PATIENCE_SECONDS) -> None:
        self.count = count or worker_count()
        self.patience = patience
        self._pool: ProcessPoolExecutor | None = None
        self._line: Pipe | None = None
        self._connector: Any = None

    def read(
        self,
        connector: Any,
        reads: PartitionReads,
        partitions: Sequence[Partition],
        on_part: OnPart,
    ) -> list[Part]:
        """Read and store all partitions; returns them in the same order.

        Raises what the connector raised (or `WorkerReadError` with its text and kind), `PipelineError` when a process
        died.
        """
        try:
            return _Shared(self, connector, reads, partitions, on_part).run()
        except BaseException as error:
            # A process that goes on reading would store its rows among those of a later micro-batch.
            self.close()
            if not isinstance(error, BrokenProcessPool):
                raise
            raise PipelineError(
                f"a process that read table {reads.table!r} has died (killed, or out of memory); nothing of this "
                "micro-batch was written: run again, with smaller batches if memory was short"
            ) from error

    def submit(self, connector: Any, task: tuple[PartitionReads, int, Partition]) -> Future[_Done]:
        """Give a partition to another process."""
        if self._pool is None or self._connector is not connector:
            self.close()
            self._start(connector)
        assert self._pool is not None
        with _signals_wait():
            return self._pool.submit(_read_one, *task)

    def _start(self, connector: Any) -> None:
        try:
            pickled = pickle.dumps(connector)
        except Exception as error:  # a connector's own __reduce__ may raise anything
            raise PipelineError(
                f"connector {type(connector).__name__} cannot be pickled for other processes: {error}"
            ) from error
        spawn = multiprocessing.get_context("spawn")
        theirs, ours = spawn.Pipe(duplex=False)
        self._line, self._connector = ours, connector
        self._pool = ProcessPoolExecutor(self.count - 1, spawn, _start_worker, (pickled, theirs, levels()))

    def close(self) -> None:
        """End the processes, also while they read."""
        if self._pool is not None and self._line is not None:
            self._line.close()
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._line = self._connector = None


class _Shared:
    """Shares the partitions of one micro-batch between this process and the others."""

    def __init__(
        self,
        workers: Workers,
        connector: Any,
        reads: PartitionReads,
        partitions: Sequence[Partition],
        on_part: OnPart,
    ) -> None:
        self._workers, self._connector, self._reads = workers, connector, reads
        self._on_part = on_part
        self._left = deque(enumerate(partitions))
        self._futures: set[Future[_Done]] = set()
        self._began = time.monotonic()
        self._parts: dict[int, Part] = {}

    def run(self) -> list[Part]:
        while self._left:
            self._exchange()
            if not self._left:
                break
            index, partition = self._left.popleft()
            batches = read_partition(
                self._connector, self._reads.table, partition, self._reads.options, self._reads.schema
            )
            self._parts[index] = self._reads.store(index, self._watched(batches))
            self._on_part(0, 1)
        while self._futures:
            self._exchange(timeout=0.2)
        return [self._parts[index] for index in sorted(self._parts)]

    def _watched(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            self._on_part(rows_in(batch), 0)
            self._exchange()
            yield batch

    def _exchange(self, timeout: float = 0) -> None:
        """Take what others have read, and give them more."""
        if self._futures:
            done, self._futures = wait(self._futures, timeout, FIRST_COMPLETED)
            for future in done:
                self._take(future)
        others = self._workers.count - 1
        if others and time.monotonic() - self._began >= self._workers.patience:
            # Two partitions for each, so that none waits for work; the rest stays for the process that is free first.
            while self._left and len(self._futures) < 2 * others:
                index, partition = self._left.popleft()
                self._futures.add(self._workers.submit(self._connector, (self._reads, index, partition)))

    def _take(self, future: Future[_Done]) -> None:
        index, done, logged = future.result()
        say(logged)
        if isinstance(done, bytes):
            raise pickle.loads(done)  # noqa: S301 - made by our own process
        self._parts[index] = done
        self._on_part(done.rows, 1)


@contextmanager
def _signals_wait() -> Iterator[None]:
    """A process that starts inside this block gets no signal until it ignores them: Python would print a stack trace.

    Signals of the whole process group, such as Ctrl-C, are for the first process, which gets them as ever.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_connector: Any = None
_refused: bytes | None = None
_kept = Kept()


def _start_worker(pickled: bytes, line: Pipe, log_levels: dict[str, int]) -> None:
    """In a new process: make the connector, and end when the first process closes its side of ``line`` or ends."""
    global _connector, _refused, _kept
    _kept = keep(log_levels)
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_IGN)  # the first process decides what a signal means, and ends this one
    threading.Thread(target=_end_with, args=(line,), daemon=True).start()
    try:
        _connector = pickle.loads(pickled)  # noqa: S301 - made by our own process
    except Exception as error:  # noqa: BLE001 - the first read returns it; raised here it would break the pool
        _refused = portable(PipelineError(f"the connector cannot be made in another process: {error}"))


def _end_with(line: Pipe) -> None:
    try:
        line.recv_bytes()
    except (EOFError, OSError):
        os._exit(0)


def _read_one(reads: PartitionReads, index: int, partition: Partition) -> _Done:
    """Read a partition in another process. Errors are returned: one that cannot be unpickled would break the pool."""
    if _refused is not None:
        return index, _refused, _kept.take()
    try:
        batches = read_partition(_connector, reads.table, partition, reads.options, reads.schema)
        return index, reads.store(index, batches), _kept.take()
    except Exception as error:  # noqa: BLE001 - it is raised again in the first process
        return index, portable(error), _kept.take()


def portable(error: Exception) -> bytes:
    """An exception, pickled so that it keeps its kind. It becomes a `WorkerReadError` when it cannot be unpickled."""
    kind = kind_of(error)
    try:
        pickled = pickle.dumps(error)
        again = pickle.loads(pickled)  # noqa: S301 - made one line above
        if isinstance(again, Exception) and str(again) == str(error) and kind_of(again) == kind:
            return pickled
    except Exception:  # noqa: BLE001,S110 - any class may fail in its own way; the wrapper below says the same
        pass
    text = str(error)
    return pickle.dumps(WorkerReadError(text if kind != "fault" else f"{type(error).__name__}: {text}", kind))
