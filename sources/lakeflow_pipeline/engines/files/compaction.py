"""Merges small files of a table into large ones in its order, without a change of its rows.

Each run adds files, small ones where little is new. Files of about the same size are merged when `FANOUT` of them have
come together, and all small ones when they would fill a large one. So every row is written anew a few times at most,
whatever the number of runs, and large files are left alone.
"""

from __future__ import annotations

import logging
import math
import shutil
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from lakeflow_pipeline.engines.files.parquet import DataFile, FileWriter, Shape
from lakeflow_pipeline.engines.files.sorted_merge import is_in_order, lies_in_order, merged, rows_of, spans_of
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
    """A file of a table that is perhaps too small."""

    name: str
    """Where it lies in the table's directory."""
    size: int
    rows: int
    added: int
    """When, milliseconds since 1970."""
    first: Any
    last: Any
    """Extremes of the first sort column; ``None`` where they are not known."""


class Version(Protocol):
    """A version of a table, as an engine's library of Delta sees it."""

    @property
    def directory(self) -> Path:
        """Where the table lies."""

    @property
    def is_rewritable(self) -> bool:
        """Whether the table's rows are what its files hold, and new files can take their place."""

    @property
    def shape(self) -> Shape:
        """How files of the table are to be."""

    def files(self) -> list[Small]:
        """Those of which it is known how many rows they hold."""

    def put(self, new: Sequence[DataFile], old: Sequence[Small]) -> bool:
        """Let files take the place of others with the same rows, in one commit, which says that no data changes.

        Answers False when another writer has changed the table meanwhile.
        """


def compact(newest: Callable[[], Version], scratch: Path, threads: int, stop: threading.Event) -> int:
    """Merge what should be merged; answers how many files that took away. ``scratch`` is worthless afterwards.

    Another writer's commit in between may end it: the next run goes on.
    """
    taken = 0
    while not stop.is_set():
        version = newest()
        if not version.is_rewritable:
            break
        groups = [group for group in shallow(choose(_small(version), version.shape.target_bytes)) if len(group) > 1]
        if not groups:
            break
        for group in groups:
            if not _merge(version, group, scratch, threads):
                log.info("table at %s: its files are not merged now, another has changed it", version.directory)
                return taken
            taken += len(group)
            version = newest()
    return taken


def _small(version: Version) -> list[Small]:
    """Small files, in the order in which they were added."""
    most = SMALL * version.shape.target_bytes
    return sorted((file for file in version.files() if file.size < most), key=lambda file: file.added)


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


def _merge(version: Version, group: Sequence[Small], scratch: Path, threads: int) -> bool:
    """Write a group anew, in one commit; whether that could be done."""
    directory, shape = version.directory, version.shape
    rows = sum(file.rows for file in group)
    size = sum(file.size for file in group) / shape.target_bytes
    # Files may also come out at half their size, so that several threads write them.
    wanted = max(1, round(size), min(threads, int(2 * size)))
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        written = _write([directory / file.name for file in group], rows, shape, wanted, scratch, threads)
        found = sum(file.rows for file in written)
        if found != rows:
            raise PipelineError(f"table at {directory}: files with {rows:,} rows were merged into {found:,} rows")
        return version.put(written, group)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


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
        if is_in_order(path, shape.sort_by) or lies_in_order(path, shape.sort_by):
            runs.append(path)
        else:
            writer = FileWriter(shape, scratch, f"run-{index:04}")
            runs += [file.path for file in writer.write_all(rows_of(path, shape.schema))]
    return runs
