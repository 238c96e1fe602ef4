"""Plots of tables: bars with their spread, and lines with their slope."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

from harness.figures import Plot, Row, Table

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_MEANS_NOTHING = {"Software": None}  # no version of a library in the file: the same figures give the same bytes


def draw(path: Path, plot: Plot, table: Table, rows: Sequence[Row]) -> bool:
    """Draw what there is of a plot; False where there is nothing to draw."""
    rows = [row for row in rows if row.middle(plot.column) is not None]
    if not rows:
        path.unlink(missing_ok=True)
        return False
    figure, axes = plt.subplots(figsize=(8, 4.2 if plot.over else 1.2 + 0.38 * len(rows)), dpi=110)
    title = next(column.title for column in table.columns if column.key == plot.column)
    if plot.over is None:
        _bars(axes, plot, rows)
        axes.set_xlabel(title)
    else:
        over = next(column.title for column in table.columns if column.key == plot.over)
        _lines(axes, plot, rows)
        axes.set_xlabel(over)
        axes.set_ylabel(title)
    axes.set_title(plot.title, fontsize=11)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(path, metadata=_MEANS_NOTHING)
    plt.close(figure)
    return True


def _bars(axes: Axes, plot: Plot, rows: Sequence[Row]) -> None:
    names = [", ".join(row.labels) for row in rows]
    middles = [row.middle(plot.column) or 0.0 for row in rows]
    spread = [_spread(row, plot.column) for row in rows]
    errors = [
        [m - low for m, (low, _) in zip(middles, spread, strict=True)],
        [high - m for m, (_, high) in zip(middles, spread, strict=True)],
    ]
    groups = list(dict.fromkeys(row.labels[-1] for row in rows))
    colours = [f"C{groups.index(row.labels[-1]) % 10}" if len(groups) < len(rows) else "C0" for row in rows]
    bars = axes.barh(names, middles, xerr=errors, color=colours, height=0.7, error_kw={"lw": 1, "capsize": 2})
    digits = 0 if max(middles) >= 100 else 2
    axes.bar_label(bars, [f"{m:,.{digits}f}" for m in middles], padding=4, fontsize=8)
    axes.tick_params(axis="y", labelsize=8)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.{0 if value >= 10 or value == 0 else 1}f}")
    axes.margins(x=0.14)
    axes.invert_yaxis()


def _lines(axes: Axes, plot: Plot, rows: Sequence[Row]) -> None:
    assert plot.over is not None
    for name in dict.fromkeys(row.labels[0] for row in rows):
        points = sorted(
            (row.middle(plot.over) or 0.0, row.middle(plot.column) or 0.0, *_spread(row, plot.column))
            for row in rows
            if row.labels[0] == name
        )
        xs, ys = [point[0] for point in points], [point[1] for point in points]
        errors = [[y - low for _, y, low, _ in points], [high - y for _, y, _, high in points]]
        label = name
        if plot.logarithmic and len(points) > 1:
            label += f", slope {slope(xs[-2:], ys[-2:]):.2f} at the end"
        axes.errorbar(xs, ys, yerr=errors, marker="o", capsize=2, label=label)
    if plot.logarithmic:
        axes.set_xscale("log")
        axes.set_yscale("log")
    else:
        axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=8)


def slope(xs: Sequence[float], ys: Sequence[float]) -> float:
    """By which power the last value has grown with the first: 1 is linear, less is better."""
    return math.log(ys[-1] / ys[0]) / math.log(xs[-1] / xs[0])


def _spread(row: Row, column: str) -> tuple[float, float]:
    cell = row.cells[column]
    values = cell if isinstance(cell, list) else [float(cell)]
    return min(values), max(values)
