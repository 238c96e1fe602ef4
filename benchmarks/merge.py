"""How long engine local takes to bring a whole lookback into a table, and how much memory.

Run: ``python benchmarks/merge.py [--rows 10000000] [--streams 5000] [--flow cdc] [--case same]``. A table holds a day
of events; a micro-batch brings that day again: as new rows into an empty table, the same but for the time of reading,
with every hundredth value edited, with every value edited. Each case runs in a process of its own, which finds the rows
on disk as they come from the source's partitions; its peak memory is all that it held, the interpreter included.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from lakeflow_pipeline.engines._local_staging import write_file
from lakeflow_pipeline.engines._local_table import LocalTable, Mark
from lakeflow_pipeline.flows import Cdc, Destination, Flow, Replace, Window
from lakeflow_pipeline.warehouse import Warehouse

KEYS = ("web_id", "timestamp", "ordinal")
WRITES = {
    "cdc": Cdc(KEYS, "read_at"),
    "history": Cdc(KEYS, "read_at", scd=2),
    "replace": Replace(KEYS, "read_at", Window(("web_id",), "timestamp", "timestamp")),
}
CASES = {"new": 0, "same": 0, "edited 1 %": 100, "edited": 1}
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


def staged(directory: Path, flow: str, streams: int, per_stream: int, read: int, edited: int) -> list[Path]:
    """The files of a micro-batch, one a partition."""
    relaxed = pa.schema([*(field.with_nullable(True) for field in SCHEMA), *MARKS])
    schema = relaxed if flow == "replace" else SCHEMA
    files = []
    for part in range(PARTITIONS):
        mine = range(streams * part // PARTITIONS, streams * (part + 1) // PARTITIONS)

        def batches(mine: range = mine) -> Iterator[pa.RecordBatch]:
            for batch in events(mine, per_stream, read, edited):
                if flow != "replace":
                    yield batch
                    continue
                nulls = [pa.nulls(batch.num_rows, TIME)] * 2
                yield pa.RecordBatch.from_arrays([*batch.columns, *nulls], schema=schema)
                marked = {name: batch.column(name)[0].as_py() for name in ("web_id", "read_at")}
                ends = [datetime.fromtimestamp(micros / 1e6, timezone.utc) for micros in (START, START + DAY)]
                window = {**marked, WINDOW_START: ends[0], WINDOW_END: ends[1]}
                yield pa.RecordBatch.from_pylist([window], schema=schema)

        files.append(directory / f"part-{part}.arrow")
        write_file(files[-1], batches(), schema)
    return files


def table_at(root: Path, flow: str) -> LocalTable:
    destination = Flow("timeseries", Destination("timeseries"), WRITES[flow], cluster_by=("web_id", "timestamp"))
    return LocalTable(Warehouse(root), destination, SCHEMA)


def work(root: Path, flow: str, files: list[Path]) -> None:
    """In a process of its own: one micro-batch into the table at ``root``."""
    table = table_at(root, flow)
    if not table.exists:
        table.create()
    before = time.monotonic()
    written = table.upsert(files, [], Mark("benchmark", int(time.time())), False, None)
    seconds = time.monotonic() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"written": written, "seconds": seconds, "peak": peak}))


def measured(root: Path, flow: str, files: list[Path]) -> dict[str, float]:
    command = [sys.executable, __file__, "--work", str(root), "--flow", flow, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--streams", type=int, default=5_000)
    parser.add_argument("--flow", choices=list(WRITES))
    parser.add_argument("--case", choices=list(CASES))
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("files", type=Path, nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work is not None:
        work(options.work, options.flow, options.files)
        return
    per_stream = options.rows // options.streams
    print(f"| flow | case | rows read | rows written | seconds | peak MiB |\n| --- | --- {'| ---: ' * 4}|")
    for flow in [options.flow] if options.flow else ("cdc", "replace"):
        with tempfile.TemporaryDirectory() as directory:
            root = Path(directory)
            first = staged(root / "first", flow, options.streams, per_stream, 0, 0)
            result = measured(root / "there", flow, first)
            for number, (case, edited) in enumerate(CASES.items()):
                if options.case in (None, case):
                    if case != "new":
                        shutil.copytree(root / "there", root / "warehouse")
                        files = staged(root / "again", flow, options.streams, per_stream, number, edited)
                        result = measured(root / "warehouse", flow, files)
                        shutil.rmtree(root / "warehouse")
                    print(
                        f"| {flow} | {case} | {per_stream * options.streams:,} | {result['written']:,} "
                        f"| {result['seconds']:.1f} | {result['peak']:,.0f} |",
                        flush=True,
                    )


if __name__ == "__main__":
    main()
