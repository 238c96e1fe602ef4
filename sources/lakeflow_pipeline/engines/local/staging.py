"""Keeps the rows of a micro-batch in Arrow files on disk, so that they need no memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.capabilities import reads_arrow
from lakeflow_pipeline.contract import KEPT, WINDOW_END
from lakeflow_pipeline.engines.files.sorting import in_order
from lakeflow_pipeline.rows import conform, rows_to_batches

CHUNK_ROWS = 250_000
"""Rows that are sorted and written together."""


def fitted(batches: Iterable[Any], schema: pa.Schema, table: str, arrow: bool) -> Iterator[pa.RecordBatch]:
    """Rows of a connector (dicts, or record batches when ``arrow``) as batches of exactly ``schema``."""
    if arrow:
        return conform(batches, schema, table=table, batch_rows=CHUNK_ROWS)
    return rows_to_batches(batches, schema, table=table)


def read_partition(
    connector: Any, table: str, partition: dict[str, Any], options: Mapping[str, str], schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """The rows of one partition, as Arrow where the connector can give it."""
    arrow = reads_arrow(connector)
    read = connector.read_partition_arrow if arrow else connector.read_partition
    return fitted(read(table, partition, dict(options)), schema, table, arrow)


def rows_in(batch: pa.RecordBatch) -> int:
    """The number of rows without those that mark windows or rows that stay."""
    for mark in (WINDOW_END, KEPT):
        if mark in batch.schema.names:
            return int(batch.column(mark).null_count)
    return int(batch.num_rows)


def write_file(path: Path, batches: Iterable[pa.RecordBatch], schema: pa.Schema) -> int:
    """Write batches to one file; returns the number of rows. Without batches there is no file."""
    rows = 0
    writer: pa.ipc.RecordBatchStreamWriter | None = None
    options = pa.ipc.IpcWriteOptions(compression="lz4" if pa.Codec.is_available("lz4") else None)
    aside = path.with_suffix(".tmp")
    try:
        for batch in batches:
            if writer is None:
                path.parent.mkdir(parents=True, exist_ok=True)
                writer = pa.ipc.new_stream(str(aside), schema, options=options)
            writer.write_batch(batch)
            rows += rows_in(batch)
    finally:
        if writer is not None:
            writer.close()
    if writer is not None:
        aside.replace(path)
    return rows


def read_files(paths: Iterable[Path]) -> Iterator[pa.RecordBatch]:
    """Staged batches in the order of ``paths``. A path without a file has no rows."""
    for path in paths:
        if path.exists():
            with pa.memory_map(str(path)) as file, pa.ipc.open_stream(file) as reader:
                yield from reader


def sorted_chunks(batches: Iterable[pa.RecordBatch], sort_by: tuple[str, ...]) -> Iterator[pa.RecordBatch]:
    """The same rows, sorted in chunks of `CHUNK_ROWS`."""
    if not sort_by:
        yield from batches
        return
    for chunk in _chunks(batches):
        yield from in_order(pa.Table.from_batches(chunk), sort_by).to_batches()


def clear(directory: Path) -> None:
    """Remove a directory with all files, also those of a killed run."""
    if directory.exists():
        shutil.rmtree(directory)


def _chunks(batches: Iterable[pa.RecordBatch]) -> Iterator[list[pa.RecordBatch]]:
    chunk: list[pa.RecordBatch] = []
    rows = 0
    for batch in batches:
        chunk.append(batch)
        rows += batch.num_rows
        if rows >= CHUNK_ROWS:
            yield chunk
            chunk, rows = [], 0
    if chunk:
        yield chunk
