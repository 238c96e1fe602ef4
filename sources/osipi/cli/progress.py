"""Progress of a run on standard error: a bar on a terminal, lines with a clock anywhere else."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn
from rich.table import Column
from rich.text import Text

from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.wording import counted
from osipi.cli.console import count, err, say, wrapped
from osipi.cli.times import clock, moment, span
from osipi.piwebapi.texts import visible

#: Seconds between two lines of a table where no bar can be drawn.
LINE_SECONDS = 10.0
#: Time left is said once so much of the time range was read in so many seconds: before that it is a guess.
_SURE_SHARE, _SURE_SECONDS = 0.02, 3.0

_STYLES = {"ok": "green", "partial": "yellow", "skipped": "yellow", "failed": "red"}


@contextmanager
def progress() -> Iterator[ProgressSink]:
    """A sink that shows a run while it lasts."""
    console = err()
    if not console.is_terminal:
        yield Lines(console)
        return
    drawn = Progress(
        SpinnerColumn(),
        TextColumn("{task.fields[place]}"),
        TextColumn("{task.description}", table_column=Column(no_wrap=True, overflow="ellipsis", ratio=1)),
        BarColumn(bar_width=12),
        TextColumn("{task.fields[share]}", justify="right", table_column=Column(no_wrap=True, min_width=4)),
        TextColumn("{task.fields[rows]}", justify="right", table_column=Column(no_wrap=True)),
        TextColumn("{task.fields[left]}", justify="right", table_column=Column(no_wrap=True)),
        console=console,
        transient=True,
        expand=True,
    )
    with drawn:
        yield Drawn(drawn)


class Watched(ProgressSink):
    """What is known of a run, as texts; a subclass shows it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._flows: list[str] = []
        self._seen: dict[str, str] = {}
        self._began = 0.0
        self._first: float | None = None
        self._done = self._planned = self._share = None  # type: float | None

    def on_tables(self, flows: Sequence[Flow]) -> None:
        self._flows = [flow.name for flow in flows]

    def on_start(self, flow: Flow) -> None:
        self._began = time.monotonic()
        self._first = self._done = self._planned = self._share = None

    def on_share(self, flow: Flow, done: float | None, planned: float | None) -> None:
        self._done, self._planned, self._share = done, planned, done
        self._first = done if self._first is None else self._first

    def on_read(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        if self._done is not None and self._planned is not None and partitions:
            self._share = self._done + (self._planned - self._done) * partitions_done / partitions
        self._show(flow, rows_read, partitions_done, partitions)

    def on_batch(self, flow: Flow, rows_read: int, rows_written: int, batches: int) -> None:
        self._share = self._planned
        self._show(flow, rows_read, 0, 0)

    def on_done(self, flow: Flow, result: TableResult) -> None:
        # A continuous run says so at its first pass, and later what is new: `on_pass` has the rest.
        if result.status == "failed" or self._seen.get(flow.name) != result.status:
            self._seen[flow.name] = result.status
            self._line(f"{self._place(flow)} {done_line(result)}", _STYLES[result.status])

    def on_pass(self, results: Sequence[TableResult]) -> None:
        self._line(pass_line(results))

    def on_stop(self) -> None:
        self._line("osipi: stopping after the current micro-batch; press Ctrl-C again to stop at once", "yellow")

    @abstractmethod
    def _show(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        """Show how far the flow is."""

    @abstractmethod
    def _line(self, text: str, style: str = "") -> None:
        """Print a line that stays."""

    def _place(self, flow: Flow) -> str:
        at = self._flows.index(flow.name) + 1 if flow.name in self._flows else 1
        return f"{at}/{max(at, len(self._flows))}"

    def _share_text(self) -> str:
        return "" if self._share is None else f"{self._share:.0%}"

    def _left_text(self) -> str:
        """How long the rest of the time range takes if it goes on as it went in this run; empty where unknown."""
        if self._share is None or self._first is None:
            return ""
        read, lasted = self._share - self._first, time.monotonic() - self._began
        if read < _SURE_SHARE or lasted < _SURE_SECONDS or self._share >= 1:
            return ""
        return f"{span(lasted * (1 - self._share) / read)} left"


class Drawn(Watched):
    """One bar: the place of the table, the share of its time range, rows and time left. Lines go above it."""

    def __init__(self, drawn: Progress) -> None:
        super().__init__(drawn.console)
        self._drawn = drawn
        self._task: TaskID | None = None

    def on_start(self, flow: Flow) -> None:
        super().on_start(flow)
        self._task = self._drawn.add_task(
            visible(str(flow.destination)), total=None, place=self._place(flow), rows="", share="", left=""
        )

    def on_share(self, flow: Flow, done: float | None, planned: float | None) -> None:
        super().on_share(flow, done, planned)
        if self._task is not None and done is not None:
            self._drawn.update(self._task, total=1.0, completed=done, share=self._share_text())

    def on_done(self, flow: Flow, result: TableResult) -> None:
        if self._task is not None:
            self._drawn.remove_task(self._task)
            self._task = None
        super().on_done(flow, result)

    def _show(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        if self._task is None:
            return
        done, total = (self._share, 1.0) if self._share is not None else (partitions_done, partitions or None)
        self._drawn.update(
            self._task,
            completed=done,
            total=total,
            rows=counted(rows_read, "row"),
            share=self._share_text(),
            left=self._left_text(),
        )

    def on_pass(self, results: Sequence[TableResult]) -> None:
        self._line(f"{clock()} {pass_line(results)}")

    def _line(self, text: str, style: str = "") -> None:
        for line in wrapped([visible(text)], 2, self._console):
            self._console.print(Text(line, style=style))


class Lines(Watched):
    """A line when a table is done, and one every :data:`LINE_SECONDS` before that."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._spoke = 0.0

    def on_start(self, flow: Flow) -> None:
        super().on_start(flow)
        self._spoke = time.monotonic()

    def _show(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        now = time.monotonic()
        if now - self._spoke < LINE_SECONDS:
            return
        self._spoke = now
        parts = [f"{counted(rows_read, 'row')} read", self._share_text(), self._left_text()]
        if self._share is None and partitions:
            parts[1] = f"partition {partitions_done} of {partitions}"
        self._line(f"{self._place(flow)} {flow.destination}: {', '.join(filter(None, parts))}")

    def _line(self, text: str, style: str = "") -> None:
        say(text if text.startswith("osipi: ") else f"{clock()} {text}", self._console)


def done_line(result: TableResult) -> str:
    """The result of a table, in one line."""
    if result.status == "failed":
        written = counted(result.rows_written, "row")
        return f"{result.table}: failed after {span(result.seconds)}, {written} written"
    read = f"{result.table}: {result.status}, {counted(result.rows_read, 'row')} read"
    return f"{read}, {count(result.rows_written)} written in {span_of_run(result.seconds)}"


def span_of_run(seconds: float) -> str:
    """Short runs with a tenth of a second."""
    return f"{seconds:.1f} s" if seconds < 60 else span(seconds)


def pass_line(results: Sequence[TableResult]) -> str:
    """One pass of a continuous run: the time before which all its tables have data, and rows."""
    rows = f"{counted(sum(result.rows_written for result in results), 'row')} written"
    behind = min((r for r in results if r.until is not None), key=lambda r: r.until or 0, default=None)
    parts = [rows]
    if behind is not None and behind.until is not None and behind.lag_seconds is not None:
        parts.insert(0, f"data up to {moment(behind.until)}, lag {span(behind.lag_seconds)}")
    for status, word in (("failed", "failed"), ("partial", "partial")):
        number = sum(result.status == status for result in results)
        if number:
            parts.append(f"{counted(number, 'table')} {word}")
    return "; ".join(parts)
