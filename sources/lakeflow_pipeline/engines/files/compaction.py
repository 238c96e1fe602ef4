"""Merges small files of a table into large ones, in the order of the table. The rows do not change.

Each run adds files; they are small when little is new. `FANOUT` files of about the same size are merged, and all small
files when together they fill a large one. So each row is written again a few times at most, for any number of runs, and
large files are not touched.
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
from lakeflow_pipeline.wording import counted

log = logging.getLogger(__name__)

FANOUT = 8
"""Files of about the same size that are merged; also how many times larger the next size is."""
SMALL = 0.25
"""A file below this part of the wanted size is small. The part is low, because sorted rows take less room."""
DEEPEST = 48
"""The most files that are read at once."""


@dataclass(frozen=True)
class Small:
    """A file of a table that may be too small."""

    name: str
    """Its path in the table's directory."""
    size: int
    rows: int
    added: int
    """When it was added, milliseconds since 1970."""
    first: Any
    last: Any
    """Least and greatest value of the first sort column; ``None`` where they are not known."""


class Version(Protocol):
    """A version of a table, read with the engine's Delta library."""

    @property
    def directory(self) -> Path:
        """The directory of the table."""

    @property
    def is_rewritable(self) -> bool:
        """Whether the files hold exactly the table's rows, so that new files can replace them."""

    @property
    def shape(self) -> Shape:
        """How new files of the table are written."""

    def files(self) -> list[Small]:
        """The files whose number of rows is known."""

    def put(self, new: Sequence[DataFile], old: Sequence[Small]) -> bool:
        """Replace files by others with the same rows, in one commit, which says that no data changes.

        Returns False when another writer has changed the table meanwhile.
        """


def compact(newest: Callable[[], Version], scratch: Path, threads: int, stop: threading.Event) -> int:
    """Merge small files; returns how many were replaced. ``scratch`` is removed afterwards.

    It ends early when another writer commits meanwhile: the next run goes on.
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
                log.info(
                    "table at %s: another writer has changed it, so its files are merged by the next run",
                    version.directory,
                )
                return taken
            taken += len(group)
            version = newest()
    return taken


def _small(version: Version) -> list[Small]:
    """Small files, in the order in which they were added."""
    most = SMALL * version.shape.target_bytes
    return sorted((file for file in version.files() if file.size < most), key=lambda file: file.added)


def choose(files: Sequence[Small], target: int) -> list[Small]:
    """The files to merge now."""
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
    """Groups of files that can be read at once: in each at most `DEEPEST` files overlap."""
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
    """Merge a group in one commit; returns whether the table took it."""
    directory, shape = version.directory, version.shape
    rows = sum(file.rows for file in group)
    size = sum(file.size for file in group) / shape.target_bytes
    # Files may be half the wanted size, so that several threads write them.
    wanted = max(1, round(size), min(threads, int(2 * size)))
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        written = _write([directory / file.name for file in group], rows, shape, wanted, scratch, threads)
        found = sum(file.rows for file in written)
        if found != rows:
            raise PipelineError(
                f"table at {directory}: files with {counted(rows, 'row')} were merged into {counted(found, 'row')}"
            )
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
    # A little more than its share, so that no rows are left for one more file.
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
    """The same rows in sorted files: other writers may not have sorted theirs."""
    runs: list[Path] = []
    for index, path in enumerate(paths):
        if is_in_order(path, shape.sort_by) or lies_in_order(path, shape.sort_by):
            runs.append(path)
        else:
            writer = FileWriter(shape, scratch, f"run-{index:04}")
            runs += [file.path for file in writer.write_all(rows_of(path, shape.schema))]
    return runs
