"""How results and messages are shown: drawn on a terminal, plain text anywhere else.

Whatever is shown goes through here, and nothing in it reaches a terminal as more than letters: see `visible`.
"""

from __future__ import annotations

import json
import logging
import sys
import textwrap
import traceback
from collections.abc import Callable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from osipi.cli.streams import takes_every_letter
from osipi.piwebapi.http.masking import masked
from osipi.piwebapi.texts import visible

_STYLES = {"ok": "green", "warn": "yellow", "partial": "yellow", "fail": "red", "failed": "red"}


def out() -> Console:
    """Standard output, for results."""
    return Console(file=sys.stdout, highlight=False, soft_wrap=True)


def err() -> Console:
    """Standard error, for progress and messages."""
    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def say(text: str, console: Console | None = None) -> None:
    """Print one line, without markup."""
    (console or out()).print(Text(visible(text)))


def say_error(text: str) -> None:
    """Print what went wrong, on standard error; a terminal gets lines that fit it, broken between words."""
    console = err()
    for line in wrapped([visible(masked(text))], 2, console):
        say(line, console)


def say_json(data: Any) -> None:
    """Print one JSON object on a line of its own."""
    write_json(data)
    sys.stdout.flush()


def write_json(data: Any, default: Callable[[Any], Any] | None = None) -> None:
    """Write one JSON object on a line of its own; ``default`` as in `json.dumps`.

    Letters are JSON's own escapes where standard output does not take all of them: other escapes would be no JSON.
    """
    escaped = not takes_every_letter(sys.stdout)
    text = json.dumps(data, ensure_ascii=escaped, default=default)
    if not text.isprintable():
        text = "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)
    sys.stdout.write(text + "\n")


class LogLines(logging.Handler):
    """Log records as lines on standard error: above a progress bar, never in it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record. A progress bar puts its own stream in place of `sys.stderr` while it is drawn."""
        lines = self.format(record).split("\n")
        sys.stderr.write("\n".join([*wrapped(lines[:1], 2, err()), *lines[1:]]) + "\n")


class LogFormat(logging.Formatter):
    """A record as one line, and below it the lines of its stack trace.

    A notice (level info) that a command shows beside warnings has no level in front.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is the library's
        notice = record.levelno == logging.INFO and logging.getLogger().level > logging.INFO
        return visible(masked(record.message if notice else super().formatMessage(record)))

    def formatException(self, ei: Any) -> str:  # noqa: N802
        return trace(ei[1])

    def formatStack(self, stack_info: str) -> str:  # noqa: N802
        return "\n".join(map(visible, masked(stack_info).splitlines()))


def trace(error: BaseException | None) -> str:
    """The stack trace of an error; what the error says stays on its line."""
    if error is None:
        return ""
    found = traceback.TracebackException.from_exception(error)
    lines: list[str] = []
    for chunk in found.format():
        text = masked(chunk).rstrip("\n")
        # frames are lines of their own, with the source below; all else is what errors say
        lines += map(visible, text.split("\n") if text.startswith("  File ") else [text.strip("\n")])
    return "\n".join(lines)


def styled(text: str) -> Text:
    """A status word in its colour."""
    return Text(visible(text), style=_STYLES.get(text, ""))


def say_finding(status: str, text: str, advice: str | None = None) -> None:
    """Print a status word with what was found, and below it what to do. A terminal gets lines that fit it."""
    console = out()
    lines = [f"{status:<6}{visible(text)}", *([f"      {visible(advice)}"] if advice else [])]
    for number, line in enumerate(wrapped(lines, 6, console)):
        shown = Text(line)
        if number == 0:
            shown.stylize(_STYLES.get(status, ""), 0, len(status))
        console.print(shown)


def wrapped(lines: Sequence[str], indent: int, console: Console) -> list[str]:
    """The lines; on a terminal broken between words where they are wider, and indented from the second part on."""
    if not console.is_terminal:
        return list(lines)
    wrap = textwrap.TextWrapper(
        console.width, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
    return [part for line in lines for part in wrap.wrap(line)]


def show_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    right: Sequence[str] = (),
    console: Console | None = None,
    least: Sequence[str] = (),
) -> None:
    """Print a table of texts; the columns named in ``right`` are aligned to the right and never broken.

    A terminal that is too narrow does not get the columns of ``least``, one after the other, until the rest fits.
    """
    console = console or out()
    if not console.is_terminal:
        for line in plain_table(columns, rows, right):
            say(line, console)
        return
    columns, rows = _fitting(columns, rows, console.width, least)
    table = Table(header_style="bold", box=None, padding=(0, 2, 0, 0), pad_edge=False)
    for column in columns:
        if column in right:
            table.add_column(column, justify="right", no_wrap=True)
        else:
            table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(styled, row))
    console.print(table, soft_wrap=False)


def _fitting(
    columns: Sequence[str], rows: Sequence[Sequence[str]], width: int, least: Sequence[str]
) -> tuple[list[str], list[list[str]]]:
    """The table without as many of the columns ``least`` as do not fit."""
    kept = list(columns)
    for name in [*least, None]:
        cut = [[cell for column, cell in zip(columns, row, strict=True) if column in kept] for row in rows]
        if name is None or max(map(len, plain_table(kept, cut))) <= width:
            break
        kept.remove(name)
    return kept, cut


def show_rows(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> None:
    """Print rows as a table; where the terminal is too narrow for one, each row as a list of its columns."""
    console = out()
    if not console.is_terminal or max(map(len, plain_table(columns, rows, right))) <= console.width:
        show_table(columns, rows, right=right, console=console)
        return
    width = max(map(len, columns))
    for number, row in enumerate(rows, 1):
        console.rule(f"row {number}", align="left")
        for column, cell in zip(columns, row, strict=True):
            console.print(Text.assemble((column.ljust(width), "bold"), "  ", visible(cell)))


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> list[str]:
    """The lines of a table of texts: two blanks between columns, one line a row however long."""
    cells = [list(columns), *[[visible(" ".join(cell.split())) for cell in row] for row in rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(columns))]
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for cell, width, column in zip(row, widths, columns, strict=True)
        ).rstrip()
        for row in cells
    ]


def count(number: int) -> str:
    """1234567 as ``1,234,567``."""
    return f"{number:,}"


def rate(rows: int, seconds: float) -> str:
    """Rows a second, or a dash where nothing was timed."""
    return f"{rows / seconds:,.0f}" if rows and seconds > 0 else "-"
