"""How things are shown: drawn on a terminal, plain text without control characters anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

_STYLES = {"ok": "green", "warn": "yellow", "partial": "yellow", "fail": "red", "failed": "red"}


def out() -> Console:
    """Results: standard output as it is now."""
    return Console(file=sys.stdout, highlight=False, soft_wrap=True)


def err() -> Console:
    """Progress and messages: standard error as it is now."""
    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def say(text: str, console: Console | None = None) -> None:
    """One line, taken literally."""
    (console or out()).print(Text(text))


def styled(text: str) -> Text:
    """A status word in its colour."""
    return Text(text, style=_STYLES.get(text, ""))


def show_table(
    columns: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[str] = (), console: Console | None = None
) -> None:
    """A table of texts; the columns named in ``right`` are aligned to the right."""
    console = console or out()
    if not console.is_terminal:
        for line in plain_table(columns, rows, right):
            say(line, console)
        return
    table = Table(header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(styled, row))
    console.print(table, soft_wrap=False)


def show_rows(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> None:
    """Rows as a table, or each as a list of its columns where a terminal is too narrow for one."""
    console = out()
    if not console.is_terminal or max(map(len, plain_table(columns, rows, right))) <= console.width:
        show_table(columns, rows, right=right, console=console)
        return
    width = max(map(len, columns))
    for number, row in enumerate(rows, 1):
        console.rule(f"row {number}", align="left")
        for column, cell in zip(columns, row, strict=True):
            console.print(Text.assemble((column.ljust(width), "bold"), "  ", cell))


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> list[str]:
    """The lines of a table of texts: columns apart by two blanks, one line a row however long."""
    cells = [list(columns), *[[" ".join(cell.split()) for cell in row] for row in rows]]
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
