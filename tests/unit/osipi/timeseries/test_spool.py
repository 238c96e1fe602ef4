"""Rows that wait take the memory that they may, and the rest of them none."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from osipi.timeseries.spool import Spool

ROWS = 100_000


def batch_of(number: int) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pc.add(pa.repeat(number, ROWS), 0)], names=["n"])


def test_rows_beyond_the_bound_are_not_in_memory() -> None:
    size = batch_of(0).nbytes
    before = pa.total_allocated_bytes()
    with Spool(memory_bytes=3 * size) as spool:
        kept = [spool.keep(batch_of(number)) for number in range(50)]
        assert pa.total_allocated_bytes() - before <= 4 * size
        for number, load in enumerate(kept):
            batch = load()
            assert batch.num_rows == ROWS
            assert pc.unique(batch["n"]).to_pylist() == [number]
