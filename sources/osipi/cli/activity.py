"""Progress of `osipi discover` while it asks PI for the activity of streams, on standard error."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from lakeflow_pipeline.wording import counted
from osipi.activity import Watch
from osipi.cli.console import count, err, say
from osipi.cli.progress import LINE_SECONDS
from osipi.cli.times import clock, span

#: Up to so many requests take seconds: nothing is said of them.
_FEW_REQUESTS = 20
#: Seconds after which the time left is more than a guess.
_SURE_SECONDS = 3.0


@contextmanager
def activity_progress() -> Iterator[Watch]:
    """Shows how far the questions are: a bar on a terminal, lines with a clock anywhere else."""
    console = err()
    if not console.is_terminal:
        yield Lines(console)
        return
    drawn = Progress(
        TextColumn("{task.description}"), BarColumn(bar_width=20), TextColumn("{task.fields[left]}"),
        console=console, transient=True,
    )  # fmt: skip
    with drawn:
        yield Bar(console, drawn)


class Lines(Watch):
    """A line beforehand, and one every :data:`LINE_SECONDS`."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._streams = 0
        self._quiet = True
        self._began = self._spoke = 0.0

    def begin(self, streams: int, requests: int) -> None:
        """Say how much will be asked."""
        self._streams, self._quiet = streams, requests <= _FEW_REQUESTS
        self._began = self._spoke = time.monotonic()
        if not self._quiet:
            what = f"the last event and the events a day of {counted(streams, 'stream')}"
            more = f"about {counted(requests, 'request')} (--no-activity leaves them out)"
            say(f"osipi: asks PI for {what}: {more}", self._console)

    def asked(self, streams: int) -> None:
        """Say how far it is."""
        now = time.monotonic()
        if not self._quiet and now - self._spoke >= LINE_SECONDS:
            self._spoke = now
            say(f"{clock()} {self._at(streams)}", self._console)

    def _at(self, streams: int) -> str:
        left = self._left(streams)
        return f"{count(streams)} of {counted(self._streams, 'stream')}" + (f", {left}" if left else "")

    def _left(self, streams: int) -> str:
        lasted = time.monotonic() - self._began
        if lasted < _SURE_SECONDS or not 0 < streams < self._streams:
            return ""
        return f"{span(lasted * (self._streams - streams) / streams)} left"


class Bar(Lines):
    """One bar in place of the lines; what is said beforehand stays above it."""

    def __init__(self, console: Console, drawn: Progress) -> None:
        super().__init__(console)
        self._drawn = drawn

    def begin(self, streams: int, requests: int) -> None:
        """Say how much will be asked, and draw the bar."""
        super().begin(streams, requests)
        self._task = self._drawn.add_task(f"0 of {counted(streams, 'stream')}", total=streams, left="")

    def asked(self, streams: int) -> None:
        """Move the bar."""
        text = f"{count(streams)} of {counted(self._streams, 'stream')}"
        self._drawn.update(self._task, description=text, completed=streams, left=self._left(streams))
