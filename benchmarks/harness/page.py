"""The page of all figures: Markdown and plots, made from the figures alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from harness.figures import Cell, Column, Figures, Plot, Row, Section, Table
from harness.registry import sections

_HEAD = """# Performance

How fast the connector, its engines and the simulator are on one machine. The scripts of
[benchmarks](../../benchmarks/README.md) measured it, and you can run them too.

**The server is the simulator, on the same machine.** A real PI server and a network give other figures. The simulator
uses the same cores, so its part is shown separately.

- Each figure is the median of its runs, with the smallest and the largest in brackets. The last column says how many
  runs there were.
- Seconds are elapsed time. Processor seconds are user and system time of the processes; core-µs are millionths of
  them. MiB are peaks of resident memory.
"""
_QUICK = "\n**These figures are of the smallest sizes (`--quick`). They show that the scripts work, not how fast.**\n"
_RERUN = """## Measure it yourself

```
make bench BENCH_ARGS="--write docs/performance"            # all of it, about 25 minutes
make bench BENCH_ARGS="--full --write docs/performance"     # the largest sizes too, about an hour
make bench BENCH_ARGS="decode merge"                        # some scripts; printed, nothing written
make bench BENCH_ARGS="landing --only spark --write docs/performance"
```

Nothing else should run on the machine meanwhile. This page is made from `figures.json`
(`python benchmarks/all.py --page docs/performance`). Lines that you do not measure again keep their figures.
"""


def write_page(folder: Path, figures: Figures) -> None:
    """Write README.md and the plots of what has been measured."""

    folder.mkdir(parents=True, exist_ok=True)
    every = sections()
    parts = [_HEAD, _QUICK if figures.quick else "", _machines(figures), _bars(every, figures)]
    for section in every:
        tables = [table for table in section.tables if figures.rows(table.key)]
        if not tables:
            continue
        parts.append(f"## {section.title}\n\n{section.text}\n")
        for table in tables:
            title = f"### {table.title}\n\n" if len(section.tables) > 1 else ""
            parts.append(f"{title}{table_text(table, figures.rows(table.key), figures)}\n")
            if table.note:
                parts.append(f"{table.note}\n")
            parts += [_picture(folder, plot, table, figures) for plot in section.plots if plot.table == table.key]
    parts.append(_RERUN)
    (folder / "README.md").write_text("\n".join(filter(None, parts)), encoding="utf-8")


def table_text(table: Table, rows: Sequence[Row], figures: Figures | None = None) -> str:
    """A table in Markdown; rows of another machine than the first are marked where ``figures`` has several."""
    columns = [column for column in table.columns if any(column.key in row.cells for row in rows)]
    machines: list[Mapping[str, Any]] = figures.machines() if figures else []
    heads = [*table.labels, *(column.title for column in columns), "runs"]
    if len(machines) > 1:
        heads.append("machine")
    lines = [f"| {' | '.join(heads)} |"]
    lines.append(f"|{' --- |' * len(table.labels)}{' ---: |' * (len(heads) - len(table.labels))}")
    for row in rows:
        cells = [*row.labels, *(_cell(column, row.cells.get(column.key)) for column in columns), str(_runs(row))]
        if len(machines) > 1:
            cells.append(str(machines.index(row.machine) + 1))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(column: Column, cell: Cell | None) -> str:
    if cell is None or cell == []:
        return ""
    if isinstance(cell, str):
        return cell
    if not isinstance(cell, list):
        return _number(cell, column.digits)
    middle = _number(Row((), {"": cell}, {}, "").middle("") or 0.0, column.digits)
    low, high = _number(min(cell), column.digits), _number(max(cell), column.digits)
    return middle if low == high else f"{middle} ({low}–{high})"


def _number(value: float, digits: int) -> str:
    return f"{value:,.{digits}f}"


def _runs(row: Row) -> int:
    return max((len(cell) for cell in row.cells.values() if isinstance(cell, list)), default=1)


def _machines(figures: Figures) -> str:
    machines = figures.machines()
    days = sorted({row.day for section in sections() for table in section.tables for row in figures.rows(table.key)})
    lines = "\n".join(f"{n}. {_machine(machine)}" for n, machine in enumerate(machines, 1))
    if len(machines) == 1:
        lines = _machine(machines[0])
    when = "" if not days else f"Measured on {days[0]}" + ("." if len(days) == 1 else f" to {days[-1]}.")
    return f"## The machine\n\n{lines}\n\n{when}\n" if machines else ""


def _machine(machine: Mapping[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    java = f", Java {machine['java']}" if machine["java"] else ""
    return (
        f"{machine['cores']} cores of {machine['processor']}, {machine['memory_gib']:.0f} GiB of memory, "
        f"{machine['system']}, Python {machine['python']}{java}; {packages}."
    )


def _bars(every: Sequence[Section], figures: Figures) -> str:
    lines = ["## The targets", "", "| what | target | measured | reached |", "| --- | ---: | ---: | --- |"]
    for section in every:
        titles = {(table.key, column.key): column for table in section.tables for column in table.columns}
        for bar in section.bars:
            column = titles[bar.table, bar.column]
            row = figures.row(bar.table, bar.row)
            value = row.middle(bar.column) if row else None
            limit = f"{'≥' if bar.at_least else '≤'} {_number(bar.limit, 0 if bar.limit == int(bar.limit) else 2)}"
            measured, verdict = "", "not measured"
            if row is not None and value is not None:
                measured = _cell(column, row.cells[bar.column])
                verdict = "yes" if bar.reached(value) else "**no**"
            lines.append(f"| {bar.text} | {limit} | {measured} | {verdict} |")
    return "\n".join(lines) + "\n"


def _picture(folder: Path, plot: Plot, table: Table, figures: Figures) -> str:
    from harness.plots import draw

    rows = [row for row in figures.rows(table.key) if plot.rows in " ".join(row.labels)]
    drawn = draw(folder / f"{plot.name}.png", plot, table, rows)
    return f"![{plot.title}]({plot.name}.png)\n" if drawn else ""
