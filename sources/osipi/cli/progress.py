"""Progress of a run on standard error: bars on a terminal, a line now and then anywhere else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.text import Text

from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, err, say

#: Seconds between two lines of a table where no bar can be drawn.
LINE_SECONDS = 10.0


@contextmanager
def progress() -> Iterator[ProgressSink]:
    """A sink that shows a run while it lasts."""
    console = err()
    if not console.is_terminal:
        yield Lines(console)
        return
    drawn = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TextColumn("{task.fields[rows]}", justify="right"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
    with drawn:
        yield Drawn(drawn)


class Drawn(ProgressSink):
    """A bar for each table: partitions of the current micro-batch, and rows so far."""

    def __init__(self, drawn: Progress) -> None:
        self._drawn = drawn
        self._tasks: dict[str, TaskID] = {}

    def on_start(self, flow: Flow) -> None:
        if flow.name not in self._tasks:
            self._tasks[flow.name] = self._drawn.add_task(str(flow.destination), total=None, rows="")

    def on_read(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        self._drawn.update(
            self._tasks[flow.name],
            completed=partitions_done,
            total=partitions or None,
            rows=f"{counted(rows_read, 'row')} read",
        )

    def on_batch(self, flow: Flow, rows_read: int, rows_written: int, batches: int) -> None:
        self._drawn.update(self._tasks[flow.name], rows=f"{counted(rows_written, 'row')} written")

    def on_done(self, flow: Flow, result: TableResult) -> None:
        task = self._tasks.pop(flow.name)
        self._drawn.remove_task(task)
        style = {"ok": "green", "partial": "yellow", "skipped": "yellow"}.get(result.status, "red")
        self._drawn.console.print(Text(done_line(result), style=style))


class Lines(ProgressSink):
    """A line when a table is done, and one every :data:`LINE_SECONDS` before that."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._spoke = 0.0

    def on_start(self, flow: Flow) -> None:
        self._spoke = time.monotonic()

    def on_read(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        self._now_and_then(
            f"{flow.destination}: {counted(rows_read, 'row')} read, partition {partitions_done} of {partitions}"
        )

    def on_batch(self, flow: Flow, rows_read: int, rows_written: int, batches: int) -> None:
        rows, made = counted(rows_written, "row"), counted(batches, "micro-batch")
        self._now_and_then(f"{flow.destination}: {rows} written in {made}")

    def on_done(self, flow: Flow, result: TableResult) -> None:
        say(done_line(result), self._console)

    def _now_and_then(self, line: str) -> None:
        now = time.monotonic()
        if now - self._spoke >= LINE_SECONDS:
            self._spoke = now
            say(line, self._console)


def done_line(result: TableResult) -> str:
    """The result of a table, in one line."""
    if result.status == "failed":
        return f"{result.table}: failed after {result.seconds:.1f} s, {counted(result.rows_written, 'row')} written"
    return (
        f"{result.table}: {result.status}, {counted(result.rows_read, 'row')} read, "
        f"{count(result.rows_written)} written in {result.seconds:.1f} s"
    )
