"""AF tables: columns, and rows that are computed when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid
from pi_simulator.ticks import DAY, from_iso, to_text

Columns = tuple[tuple[str, str], ...]

PRODUCTS: Columns = (
    ("Id", "String"),
    ("Product", "String"),
    ("Density", "Double"),
    ("Batch Size", "Int32"),
    ("Hazardous", "Boolean"),
    ("Valid From", "DateTime"),
)
_TABLES: dict[str, tuple[str, Columns, tuple[str, ...], str, bool]] = {
    "Empty": ("No rows yet", (("Key", "Int64"), ("Value", "Single")), (), "", False),
    "Products": ("What the plant makes", PRODUCTS, ("Reference Data",), "", False),
    "Shift Plan": (
        "", (("Shift", "String"), ("From", "String"), ("Öl °C", "Single")), ("Reference Data", "Schedules"),
        "W. Europe Standard Time", True,
    ),
}  # fmt: skip
"""name -> (description, columns, categories, time zone, whether times are converted)"""

_SHIFTS = (("Early", "06:00", 61.5), ("Late", "14:00", None), ("Night", "22:00", 58.25), ("Early", "06:00", 61.5))
"""Rows of a table may repeat: it has no key."""


@dataclass(frozen=True)
class Table(Thing):
    """A table. `rows` are those that were put in by hand; none: the computed ones."""

    database: Database
    columns: Columns
    categories: tuple[str, ...]
    time_zone: str
    convert_to_local_time: bool
    rows: list[dict[str, Any]] | None = None

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.database.path}\\Tables[{self.name}]"


def tables(edits: Edits, database: Database) -> list[Table]:
    """All tables of a database."""
    return edits.applied(
        Table(guid("table", database.id.hex, name), name, text, database, columns, categories, zone, convert)
        for name, (text, columns, categories, zone, convert) in _TABLES.items()
    )


def rows(config: PlantConfig, table: Table) -> Iterator[dict[str, Any]]:
    """The rows of a table in PI's order; a cell may be null."""
    if table.rows is not None:
        yield from table.rows
    elif table.id == guid("table", table.database.id.hex, "Products"):
        start = from_iso(config.start)
        for n in range(config.table_rows):
            yield {
                "Id": f"P{n:05d}",
                "Product": None if n % 11 == 10 else f"Product {n}" if n % 7 else f'Öl "{n}", 50% & more',
                "Density": None if n % 13 == 12 else 700.0 + n * 0.25,
                "Batch Size": n * 10,
                "Hazardous": n % 3 == 0,
                "Valid From": to_text(start + n * DAY),
            }
    elif table.id == guid("table", table.database.id.hex, "Shift Plan"):
        for shift, begin, oil in _SHIFTS:
            yield {"Shift": shift, "From": begin, "Öl °C": oil}
