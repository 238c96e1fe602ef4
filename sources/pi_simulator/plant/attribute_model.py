"""Attributes of elements and of event frames."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from pi_simulator.plant.af_templates import AttributeTemplate
from pi_simulator.plant.asset_model import Element
from pi_simulator.plant.frame_model import Frame


@dataclass(frozen=True, eq=False, slots=True)
class Attribute:
    """An attribute of an element or of an event frame."""

    id: uuid.UUID
    owner: Element | Frame
    definition: AttributeTemplate
    parent: Attribute | None
    point_index: int | None
    template_name: str
    """Name in the template, which a change by hand does not touch."""

    @property
    def name(self) -> str:
        """Name below its parent."""
        return self.definition.name

    @property
    def path(self) -> str:
        """Path as PI Web API prints it: owner, then attribute names, with bars between."""
        return f"{self.parent.path if self.parent else self.owner.path}|{self.name}"

    @property
    def numeric(self) -> bool:
        """Whether its values are numbers."""
        return self.definition.type in ("Double", "Single", "Int16", "Int32", "Int64", "Byte")

    @property
    def display_digits(self) -> int:
        """DisplayDigits."""
        return -5

    @property
    def span(self) -> float | None:
        """Span; none where values are no numbers."""
        return 100.0 if self.numeric else None

    @property
    def zero(self) -> float | None:
        """Zero; none where values are no numbers."""
        return 0.0 if self.numeric else None

    def static_value(self) -> Any:
        """Value of an attribute that reads no PI point, as JSON has it."""
        by_hand = getattr(self.owner, "values", {})
        if self.name in by_hand:
            return by_hand[self.name]
        value = self.definition.value
        if isinstance(value, str):
            return value.format(n=self.owner.number, name=self.owner.name)
        return value
