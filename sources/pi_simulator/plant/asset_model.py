"""The asset model: databases and elements, each with its path and its names."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

from pi_simulator.plant.af_templates import Template

AF_SERVER = "PIAF1"


@dataclass(eq=False, slots=True)
class AssetServer:
    """What the AF server says of itself."""

    version: str = "2.10.9.593"
    description: str = "Simulated AF server"
    extended: dict[str, Any] = field(default_factory=lambda: {"Cluster": 2, "Site": "Harbour"})


@dataclass(eq=False, slots=True)
class Database:
    """An AF database. `elements` holds every element once, by id; `roots` those without a parent; `shared` those that
    other elements than their parent refer to.
    """

    number: int
    name: str
    id: uuid.UUID
    description: str
    roots: list[Element] = field(default_factory=list)
    elements: dict[uuid.UUID, Element] = field(default_factory=dict)
    shared: list[Element] = field(default_factory=list)
    extended: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"\\\\{AF_SERVER}\\{self.name}"


@dataclass(eq=False, slots=True)
class Element:
    """An element under its primary parent; `also_under` are parents that merely refer to it."""

    id: uuid.UUID
    number: int
    name: str
    database: Database
    template: Template | None = None
    parent: Element | None = None
    description: str = ""
    children: list[Element] = field(default_factory=list)
    also_under: list[Element] = field(default_factory=list)
    extended: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Primary path."""
        return f"{self.parent.path if self.parent else self.database.path}\\{self.name}"

    @property
    def paths(self) -> list[str]:
        """Every path that leads here through its parents."""
        return [self.path, *(f"{parent.path}\\{self.name}" for parent in self.also_under)]

    @property
    def categories(self) -> list[str]:
        """Names of its categories: those of its template and of what that derives from."""
        found = [
            name for template in (self.template.lineage() if self.template else ()) for name in template.categories
        ]
        return sorted(set(found))
