"""Categories of elements and event frames, of attributes, of analyses and of tables."""

from __future__ import annotations

from dataclasses import dataclass

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid

ANALYSIS_CATEGORIES = ("Calculations", "Event Detection", "Roll-ups")
TABLE_CATEGORIES = ("Reference Data", "Schedules")

MARKERS = {"element": "EC", "attribute": "AC", "analysis": "XC", "table": "BC"}
"""WebID marker of each kind of category."""

_NAMES = {
    "element": tuple(sorted((*model.ELEMENT_CATEGORIES, *model.FRAME_CATEGORIES))),
    "attribute": model.ATTRIBUTE_CATEGORIES,
    "analysis": ANALYSIS_CATEGORIES,
    "table": TABLE_CATEGORIES,
}
_FOLDERS = {
    "element": "CategoriesElement",
    "attribute": "CategoriesAttribute",
    "analysis": "CategoriesAnalysis",
    "table": "CategoriesTable",
}
_DESCRIPTIONS = {"Vessels": "Tanks, reactors & columns", "Limits": "Alarm limits", "Roll-ups": 'Sums of "children"'}


@dataclass(frozen=True)
class Category(Thing):
    """A category. `kind` is element (event frames among them), attribute, analysis or table."""

    kind: str
    database: Database

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.database.path}\\{_FOLDERS[self.kind]}[{self.name}]"


def categories(edits: Edits, database: Database, kind: str) -> list[Category]:
    """All categories of a kind in a database."""
    return edits.applied(
        Category(
            guid("category", database.id.hex, MARKERS[kind], name), name, _DESCRIPTIONS.get(name, ""), kind, database
        )
        for name in _NAMES[kind]
    )
