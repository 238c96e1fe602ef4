"""How long engine local takes to merge a whole lookback into a table, and how much memory.

A micro-batch brings a day of events in four cases: new rows into an empty table; the same rows with another time of
reading; every hundredth value edited; every value edited. Each case runs in its own process, which finds the rows on
disk as the source's partitions leave them. Its peak memory includes the interpreter.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from harness.bench import Bench, main
from harness.figures import Bar, Column, Plot, Section, Table
from harness.processes import fresh
from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines.local.staging import write_file
from lakeflow_pipeline.engines.local.table import LocalTable, Mark
from lakeflow_pipeline.flows import Cdc, Destination, Flow, Replace, Window
from lakeflow_pipeline.warehouse import Warehouse

USUAL, FULL = 2_000_000, 10_000_000

SECTION = Section(
    name="merge",
    title="A lookback merged, engine local",
    text="""A micro-batch holds a day of events (15 columns) that the table already has. `read_mode: cdc` merges it,
`replace` replaces the windows. Memory does not grow with the batch, because changes are found in slices. cdc writes a
row again when only its cursor moved, as every engine does: an older row that arrives later must lose against it.
replace leaves such a row.""",
    tables=(
        Table(
            "merge",
            "Merged",
            ("rows read", "flow", "case"),
            (
                Column("written", "rows written"),
                Column("seconds", "seconds", 1),
                Column("rows_per_second", "rows/s"),
                Column("cpu", "processor seconds", 1),
                Column("peak", "peak MiB"),
            ),
        ),
    ),
    plots=(Plot("merge", "rows_per_second", "Rows a second merged"),),
    bars=tuple(
        Bar(f"Memory of 10 million rows merged, {flow}, {case}, MiB", "merge", (f"{FULL:,}", flow, case), "peak", 1024)
        for flow in ("cdc", "replace")
        for case in ("same", "edited")
    ),
)

KEYS = ("web_id", "timestamp", "ordinal")
WRITES: dict[str, Cdc | Replace] = {
    "cdc": Cdc(KEYS, "read_at"),
    "replace": Replace(KEYS, "read_at", Window(("web_id",), "timestamp", "timestamp")),
}
#: Every so many values are edited.
CASES = {"new": 0, "same": 0, "edited 1 %": 100, "edited": 1}
PER_STREAM = 2_000
PARTITIONS = 16
DAY = 86_400_000_000
START = int(datetime(2026, 1, 1, tzinfo=timezone.utc).timestamp()) * 1_000_000

TIME = pa.timestamp("us", tz="UTC")
SCHEMA = pa.schema(
    [
        pa.field("web_id", pa.string(), False),
        pa.field("tag", pa.string(), False),
        pa.field("data_server", pa.string()),
        pa.field("timestamp", TIME, False),
        pa.field("sub_micro_nanos", pa.int32(), False),
        pa.field("ordinal", pa.int32(), False),
        pa.field("value", pa.float64()),
        pa.field("value_text", pa.string()),
        pa.field("digital_code", pa.int64()),
        pa.field("is_system_state", pa.bool_(), False),
        pa.field("good", pa.bool_()),
        pa.field("questionable", pa.bool_()),
        pa.field("units", pa.string()),
        pa.field("error", pa.string()),
        pa.field("read_at", TIME, False),
    ]
)
MARKS = [pa.field(WINDOW_START, TIME), pa.field(WINDOW_END, TIME)]


def events(streams: range, per_stream: int, read: int, edited: int) -> Iterator[pa.RecordBatch]:
    """A day of some streams, one batch a stream; with ``edited`` every so many values are others."""
    step = DAY // per_stream
    index = pa.array(range(per_stream), pa.int64())
    shared = {
        "data_server": pa.repeat(pa.scalar("PISRV1"), per_stream),
        "sub_micro_nanos": pa.repeat(pa.scalar(0, pa.int32()), per_stream),
        "ordinal": pa.repeat(pa.scalar(0, pa.int32()), per_stream),
        "is_system_state": pa.repeat(pa.scalar(False), per_stream),
        "good": pa.repeat(pa.scalar(True), per_stream),
        "questionable": pa.repeat(pa.scalar(False), per_stream),
        "units": pa.repeat(pa.scalar("degC"), per_stream),
        "read_at": pa.repeat(pa.scalar(START + DAY + read, pa.int64()), per_stream).cast(TIME),
    }
    for stream in streams:
        values = pc.sin(pc.add(pc.divide(index.cast(pa.float64()), 100.0), float(stream)))
        if edited:
            at = pc.equal(pc.subtract(index, pc.multiply(pc.divide(index, edited), edited)), stream % edited)
            values = pc.if_else(at, pc.add(values, 1.0), values)
        columns = {
            **shared,
            "web_id": pa.repeat(pa.scalar(f"F1DPx0Jw3kqGZEe5mWc2nTn9Ag{stream:08}"), per_stream),
            "tag": pa.repeat(pa.scalar(f"PLANT.UNIT{stream % 20}.TAG{stream:06}.PV"), per_stream),
            "timestamp": pc.add(pc.multiply(index, step), START + stream * 7).cast(TIME),
            "value": values,
        }
        arrays = [columns.get(field.name, pa.nulls(per_stream, field.type)) for field in SCHEMA]
        yield pa.RecordBatch.from_arrays(arrays, schema=SCHEMA)


def staged(directory: Path, flow: str, rows: int, read: int, edited: int) -> list[str]:
    """The files of a micro-batch, one a partition."""
    relaxed = pa.schema([*(field.with_nullable(True) for field in SCHEMA), *MARKS])
    schema = relaxed if flow == "replace" else SCHEMA
    streams = max(PARTITIONS, rows // PER_STREAM)
    files: list[str] = []
    for part in range(PARTITIONS):
        mine = range(streams * part // PARTITIONS, streams * (part + 1) // PARTITIONS)

        def batches(mine: range = mine) -> Iterator[pa.RecordBatch]:
            for batch in events(mine, rows // streams, read, edited):
                if flow != "replace":
                    yield batch
                    continue
                nulls = [pa.nulls(batch.num_rows, TIME)] * 2
                yield pa.RecordBatch.from_arrays([*batch.columns, *nulls], schema=schema)
                marked = {name: batch.column(name)[0].as_py() for name in ("web_id", "read_at")}
                ends = [datetime.fromtimestamp(micros / 1e6, timezone.utc) for micros in (START, START + DAY)]
                window = {**marked, WINDOW_START: ends[0], WINDOW_END: ends[1]}
                yield pa.RecordBatch.from_pylist([window], schema=schema)

        path = directory / f"part-{part}.arrow"
        write_file(path, batches(), schema)
        files.append(str(path))
    return files


def table_at(root: Path, flow: str) -> LocalTable:
    destination = Flow("timeseries", Destination("timeseries"), WRITES[flow], cluster_by=("web_id", "timestamp"))
    return LocalTable(Warehouse(root), destination, SCHEMA)


def merged(root: str, flow: str, files: list[str]) -> dict[str, float]:
    """In a process of its own: one micro-batch into the table at ``root``."""
    table = table_at(Path(root), flow)
    if not table.exists:
        table.create()
    wall, cpu = time.perf_counter(), time.process_time()
    written = table.upsert([Path(file) for file in files], [], Mark("benchmark", int(time.time())), False, None)
    return {"written": written, "seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


def once(root: Path, there: Path | None, flow: str, files: list[str], rows: int) -> dict[str, float]:
    """One merge into a copy of what is there, and its memory."""
    if there is not None:
        shutil.copytree(there, root)
    cost = fresh(merged, root=str(root), flow=flow, files=files)
    shutil.rmtree(root)
    return {**cost.result, "rows_per_second": rows / cost.result["seconds"], "peak": cost.peak("main")}


def measure(bench: Bench) -> None:
    rows = bench.size(PARTITIONS * 500, USUAL, FULL)
    size = f"{rows:,}"
    for flow in WRITES:
        if not bench.wants(size, flow, *CASES):
            continue
        with tempfile.TemporaryDirectory(prefix="osipi-bench-") as directory:
            root = Path(directory)
            first = staged(root / "first", flow, rows, 0, 0)
            fresh(merged, root=str(root / "there"), flow=flow, files=first)
            for number, (case, edited) in enumerate(CASES.items()):
                if not bench.wants(size, flow, case):
                    continue
                files = first if case == "new" else staged(root / "again", flow, rows, number, edited)
                there = None if case == "new" else root / "there"
                bench.measure(
                    "merge", (size, flow, case), partial(once, root / "copy", there, flow, files, rows), runs=1
                )


if __name__ == "__main__":
    main(SECTION, measure)
