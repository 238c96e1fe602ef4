"""Rows that are read but may still have to be given up, in memory and, past a bound, in a temporary file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from types import TracebackType
from typing import IO

import pyarrow as pa

MEMORY_BYTES = 64 * 1024 * 1024


class Spool:
    """Keeps record batches of one schema; what exceeds ``memory_bytes`` goes to a temporary file."""

    def __init__(self, memory_bytes: int = MEMORY_BYTES) -> None:
        self._left = memory_bytes
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def keep(self, batch: pa.RecordBatch) -> Callable[[], pa.RecordBatch]:
        """Keep a batch; the returned function gives it back, once."""
        size = batch.nbytes
        if size <= self._left:
            self._left -= size

            def from_memory() -> pa.RecordBatch:
                self._left += size
                return batch

            return from_memory
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="osipi-")  # noqa: SIM115 - closed by __exit__
        file = self._file
        begin = file.seek(0, 2)
        length = file.write(batch.serialize())
        schema = batch.schema

        def from_file() -> pa.RecordBatch:
            file.seek(begin)
            return pa.ipc.read_record_batch(pa.py_buffer(file.read(length)), schema)

        return from_file
