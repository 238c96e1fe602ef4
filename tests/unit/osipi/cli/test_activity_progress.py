"""What `osipi discover` says while it asks PI for the activity of streams."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.progress import Progress, TextColumn

from osipi.cli import activity
from osipi.cli.activity import Bar, Lines


class Clock:
    """A clock that a test moves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(activity.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(activity, "clock", lambda: "12:00:00")


def test_what_will_be_asked_is_said_beforehand_and_the_time_left_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    clock, lines = Clock(monkeypatch), Lines(Console(file=said, width=200))
    lines.begin(250_000, 5_000)
    for streams in (1_000, 25_000, 26_000):
        clock.now += 21
        lines.asked(streams)
    clock.now += 1
    lines.asked(27_000)
    assert said.getvalue().splitlines() == [
        "osipi: asks PI for the last event and the events a day of 250,000 streams: about 5,000 requests "
        "(--no-activity leaves them out)",
        "12:00:00 1,000 of 250,000 streams, 87 min left",
        "12:00:00 25,000 of 250,000 streams, 6 min left",
        "12:00:00 26,000 of 250,000 streams, 9 min left",
    ]


def test_nothing_is_said_of_what_takes_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    clock, lines = Clock(monkeypatch), Lines(Console(file=said))
    lines.begin(1_000, 20)
    clock.now += 60
    lines.asked(1_000)
    assert said.getvalue() == ""


def test_a_terminal_gets_a_bar_below_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    console = Console(file=said, width=200, force_terminal=True)
    clock = Clock(monkeypatch)
    drawn = Progress(TextColumn("{task.description}"), TextColumn("{task.fields[left]}"), console=console)
    bar = Bar(console, drawn)
    bar.begin(250_000, 5_000)
    clock.now += 10
    bar.asked(50_000)
    (task,) = drawn.tasks
    assert (task.description, task.fields["left"], task.completed, task.total) == (
        "50,000 of 250,000 streams", "40 s left", 50_000, 250_000,
    )  # fmt: skip
    assert "about 5,000 requests" in said.getvalue()
