"""Merges small files of a table into large ones in its order, without a change of its rows.

Each run adds files, small ones where little is new. Files of about the same size are merged when `FANOUT` of them have
come together, and all small ones when they would fill a large one. So every row is written anew a few times at most,
whatever the number of runs, and large files are left alone.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable
from deltalake.exceptions import CommitFailedError
from deltalake.transaction import RemoveAction

from lakeflow_pipeline.engines._local_commit import directory_of, is_rewritable, move_in
from lakeflow_pipeline.engines._local_files import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines._local_merge import is_in_order, merged, rows_of, spans_of
from lakeflow_pipeline.engines._local_staging import clear
from lakeflow_pipeline.errors import PipelineError

log = logging.getLogger(__name__)

FANOUT = 8
"""Files of about the same size that are merged; also how many times larger the next size is."""
SMALL = 0.25
"""Of the size that is wanted: a file below it is small. Not much of it, since rows in order take less than they did."""
DEEPEST = 48
"""Files that are read at once."""


@dataclass(frozen=True)
class Small:
    """A small file of the table."""

    name: str
    size: int
    rows: int
    added: int
    """When, milliseconds since 1970."""
    first: Any
    last: Any
    """Extremes of the first sort column; ``None`` where they are not known."""


def compact(path: Path, shape: Shape, scratch: Path, threads: int, stop: threading.Event) -> int:
    """Merge what should be merged; answers how many files that took away. ``scratch`` is worthless afterwards.

    Another writer's commit in between ends it: the next run goes on. ``shape`` lacks the schema of the table, which is
    taken as it is.
    """
    taken = 0
    while not stop.is_set():
        table = DeltaTable(path)
        if not is_rewritable(table):
            break
        current = replace(shape, schema=pa.schema(table.schema()))
        chosen = choose(small_files(table, current), current.target_bytes)
        groups = [group for group in shallow(chosen) if len(group) > 1]
        if not groups:
            break
        for group in groups:
            if not _merge(table, group, current, scratch, threads):
                return taken
            taken += len(group)
            table = DeltaTable(path)
    return taken


def small_files(table: DeltaTable, shape: Shape) -> list[Small]:
    """Small files, in the order in which they were added."""
    actions = pa.table(table.get_add_actions(flatten=True))
    first = shape.sort_by[0] if shape.sort_by else ""
    columns = {
        name: actions.column(name).to_pylist() if name in actions.column_names else [None] * actions.num_rows
        for name in ("path", "size_bytes", "num_records", "modification_time", f"min.{first}", f"max.{first}")
    }
    files = [
        Small(*values)
        for values in zip(*columns.values(), strict=True)
        if values[1] < SMALL * shape.target_bytes and values[2] is not None
    ]
    return sorted(files, key=lambda file: file.added)


def choose(files: Sequence[Small], target: int) -> list[Small]:
    """Those to be merged now."""
    if sum(file.size for file in files) >= target and len(files) > 1:
        return list(files)
    levels = [_level(file.size, target) for file in files]
    for level in sorted(set(levels)):
        if levels.count(level) >= FANOUT:
            return [file for file, own in zip(files, levels, strict=True) if own >= level]
    return []


def _level(size: int, target: int) -> int:
    """0 for a file that is nearly large, one more for each time that it is `FANOUT` times smaller."""
    return min(3, int(math.log(max(target / max(size, 1), 1), FANOUT)))


def shallow(files: Sequence[Small]) -> list[list[Small]]:
    """Groups of files that can be read at once: of no group do more than `DEEPEST` overlap."""
    if not files:
        return []
    if _depth(files) <= DEEPEST:
        return [list(files)]
    middle = len(files) // 2
    return [*shallow(files[:middle]), *shallow(files[middle:])]


def _depth(files: Sequence[Small]) -> int:
    known = [file for file in files if file.first is not None and file.last is not None]
    edges = sorted([(file.first, 0) for file in known] + [(file.last, 1) for file in known])
    depth = most = 0
    for _, ends in edges:
        depth += -1 if ends else 1
        most = max(most, depth)
    return most + len(files) - len(known)


def _merge(table: DeltaTable, group: Sequence[Small], shape: Shape, scratch: Path, threads: int) -> bool:
    """Write a group anew, in one commit; whether that could be done."""
    path = directory_of(table)
    rows = sum(file.rows for file in group)
    wanted = max(1, round(sum(file.size for file in group) / shape.target_bytes))
    clear(scratch)
    try:
        written = _write([path / file.name for file in group], rows, shape, wanted, scratch, threads)
        found = sum(file.rows for file in written)
        if found != rows:
            raise PipelineError(f"table at {path}: files with {rows:,} rows were merged into {found:,} rows")
        now = int(time.time() * 1000)
        actions = move_in(written, path, data_change=False)
        actions += [RemoveAction(file.name, False, now, file.size, {}) for file in group]
        table.create_write_transaction(
            actions,
            mode="append",
            schema=table.schema(),
            # What another has committed since may have taken away what was read here.
            commit_properties=CommitProperties(max_commit_retries=0),
        )
    except CommitFailedError:
        log.info("table at %s: its files are not merged now, another writer has changed it meanwhile", path)
        return False
    finally:
        clear(scratch)
    return True


def _write(paths: Sequence[Path], rows: int, shape: Shape, wanted: int, scratch: Path, threads: int) -> list[DataFile]:
    """The rows of some files in about ``wanted`` new ones."""
    if not shape.sort_by:
        writer = FileWriter(shape, scratch / "merged", "part")
        return writer.write_all(batch for path in paths for batch in rows_of(path, shape.schema))
    runs = _sorted_runs(paths, shape, scratch / "runs")
    spans = spans_of(runs, shape, min(threads, wanted))
    a_span = math.ceil(wanted / len(spans))
    # A little more than its share, so that nothing is left over for one file more.
    most_rows = math.ceil(1.1 * rows / len(spans) / a_span)
    roomy = replace(shape, target_bytes=2 * shape.target_bytes)
    ended = threading.Event()

    def write(index: int) -> list[DataFile]:
        writer = FileWriter(roomy, scratch / "merged", f"part-{index}", most_rows)
        try:
            for part in merged(runs, roomy, spans[index]):
                if ended.is_set():
                    break
                writer.write(part)
            return writer.close()
        except BaseException:
            writer.abandon()
            raise

    with ThreadPoolExecutor(len(spans)) as pool:
        try:
            return [file for files in pool.map(write, range(len(spans))) for file in files]
        finally:
            ended.set()


def _sorted_runs(paths: Sequence[Path], shape: Shape, scratch: Path) -> list[Path]:
    """The same rows in files that are in order: those of other writers may not be."""
    runs: list[Path] = []
    for index, path in enumerate(paths):
        if is_in_order(path, shape.sort_by):
            runs.append(path)
        else:
            writer = FileWriter(shape, scratch, f"run-{index:04}")
            runs += [file.path for file in writer.write_all(rows_of(path, shape.schema))]
    return runs
