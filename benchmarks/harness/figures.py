"""What a measurement says of itself, and the figures that it leaves in a JSON file."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

#: One figure: the values of all runs, one value, or a word.
Cell = float | str | list[float]


@dataclass(frozen=True)
class Column:
    """A column of figures; ``digits`` after the decimal point, no number at all for words."""

    key: str
    title: str
    digits: int = 0


@dataclass(frozen=True)
class Table:
    """The ``labels``, which are the first columns, name a row."""

    key: str
    title: str
    labels: tuple[str, ...]
    columns: tuple[Column, ...]
    note: str = ""


@dataclass(frozen=True)
class Plot:
    """A picture of one column of one table: bars by the labels, or lines over another column."""

    table: str
    column: str
    title: str
    over: str | None = None
    """Column on the x axis (lines, one for each first label); none: bars."""
    rows: str = ""
    """Only rows one of whose labels holds this text."""
    logarithmic: bool = False

    @property
    def name(self) -> str:
        """Name of the file, without its ending."""
        parts = (self.table, self.column, self.rows)
        return "-".join(part.replace(" ", "-").replace("_", "-") for part in parts if part)


@dataclass(frozen=True)
class Bar:
    """What a figure should reach."""

    text: str
    table: str
    row: tuple[str, ...]
    column: str
    limit: float
    at_least: bool = False

    def reached(self, value: float) -> bool:
        """Whether the median is on the right side."""
        return value >= self.limit if self.at_least else value <= self.limit


@dataclass(frozen=True)
class Section:
    """One script's part of the page; ``name`` is the script's."""

    name: str
    title: str
    text: str
    tables: tuple[Table, ...]
    plots: tuple[Plot, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True)
class Row:
    """Figures of one line, where and when they were measured."""

    labels: tuple[str, ...]
    cells: Mapping[str, Cell]
    machine: Mapping[str, Any]
    day: str

    def middle(self, column: str) -> float | None:
        """The median of a column's runs; None where it has no number."""
        cell = self.cells.get(column)
        if isinstance(cell, str) or cell is None or cell == []:
            return None
        return float(median(cell)) if isinstance(cell, list) else float(cell)


class Figures:
    """Rows by table. A row that is measured anew takes the place of the former one; the others stay."""

    def __init__(self, quick: bool = False) -> None:
        self.quick = quick
        self._tables: dict[str, dict[tuple[str, ...], Row]] = {}

    @classmethod
    def load(cls, path: Path, quick: bool) -> Figures:
        """What a file holds; nothing when there is none. SystemExit where it holds figures of the other size."""
        figures = cls(quick)
        if not path.exists():
            return figures
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["quick"] != quick:
            sizes = ("full size", "--quick")
            raise SystemExit(
                f"{path.name} holds figures of {sizes[content['quick']]}, these are of {sizes[quick]}: "
                "give --write another folder"
            )
        for table, rows in content["tables"].items():
            for row in rows:
                machine = content["machines"][row["machine"]]
                figures._put(table, Row(tuple(row["labels"]), row["cells"], machine, row["day"]))
        return figures

    def put(self, table: str, labels: Sequence[str], cells: Mapping[str, Cell], machine: Mapping[str, Any]) -> None:
        """Keep a row that was measured today."""
        self._put(table, Row(tuple(labels), cells, machine, date.today().isoformat()))

    def _put(self, table: str, row: Row) -> None:
        self._tables.setdefault(table, {})[row.labels] = row

    def rows(self, table: str) -> list[Row]:
        """Rows of a table in the order in which they were first measured."""
        return list(self._tables.get(table, {}).values())

    def row(self, table: str, labels: Sequence[str]) -> Row | None:
        """One row."""
        return self._tables.get(table, {}).get(tuple(labels))

    def machines(self) -> list[Mapping[str, Any]]:
        """All machines that rows were measured on, each once."""
        found: list[Mapping[str, Any]] = []
        for rows in self._tables.values():
            for row in rows.values():
                if row.machine not in found:
                    found.append(row.machine)
        return found

    def save(self, path: Path) -> None:
        """Write all rows, whole or not at all."""
        machines = self.machines()
        tables = {
            table: [
                {
                    "labels": row.labels,
                    "cells": row.cells,
                    "machine": machines.index(row.machine),
                    "day": row.day,
                }
                for row in rows.values()
            ]
            for table, rows in self._tables.items()
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".new")
        content = {"quick": self.quick, "machines": machines, "tables": tables}
        aside.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(aside, path)
