"""What an event frame is, and which processes make event frames."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.af_templates import Template
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.ticks import DAY, HOUR, MAX_TIME, Ticks

FrameCondition = Callable[[Ticks, Ticks], NDArray[np.bool_]]
"""A test on columns of start and end times."""

SEVERITIES = ("None", "Information", "Warning", "Minor", "Major", "Critical")


@dataclass(frozen=True, slots=True)
class Child:
    """A frame inside the frames of a process: its share of the parent's time in per cent."""

    template: Template
    parent: int
    """Number of the parent: 0 is the top frame, 1 the first child of the list, and so on."""
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Process:
    """One kind of frames. Durations are ticks."""

    template: Template
    share: float
    """Its share of frames_per_day."""
    slot: int
    longest: int
    """Longest duration: one frame in 16 lasts up to it, others less than a slot. 0: instants; MAX_TIME: endless."""
    children: tuple[Child, ...] = ()
    database: int = 0
    has_element: bool = True


_PHASES = (
    Child(model.PHASE, 0, 0, 30),
    Child(model.PHASE, 0, 30, 70),
    Child(model.PHASE, 0, 70, 100),
    Child(model.STEP, 2, 35, 50),
    Child(model.STEP, 2, 50, 65),
)

PROCESSES = (
    Process(model.DOWNTIME, 0.25, 2 * HOUR, 20 * HOUR),
    Process(model.BATCH, 0.25, 4 * HOUR, 30 * HOUR, _PHASES),
    Process(model.HIGH_ALARM, 0.2, HOUR, 6 * HOUR),
    Process(model.LOW_ALARM, 0.15, HOUR, 6 * HOUR, database=1),
    Process(model.INSPECTION, 0.15, 6 * HOUR, 0, has_element=False),
    Process(model.STANDING_ALARM, 0.0, 60 * DAY, MAX_TIME),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """An event frame as AF shows it now. `end` is MAX_TIME while it is open."""

    id: uuid.UUID
    number: int
    name: str
    template: Template | None
    database: Database
    start: int
    end: int
    elements: tuple[Element, ...] = ()
    """Referenced elements, the primary one first."""
    parent: uuid.UUID | None = None
    parent_path: str | None = None
    severity: str = "None"
    description: str = ""
    acknowledged_by: str = ""
    acknowledged_at: int | None = None
    annotated: bool = False
    locked: bool = False
    extended: dict[str, object] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)
    """Values by attribute that were set by hand, as JSON has them."""

    @property
    def path(self) -> str:
        """Path as PI Web API prints it; not unique."""
        if self.parent_path is not None:
            return f"{self.parent_path}\\{self.name}"
        return f"{self.database.path}\\EventFrames[{self.name}]"

    @property
    def open(self) -> bool:
        """Whether it has no end yet."""
        return self.end >= MAX_TIME

    @property
    def categories(self) -> list[str]:
        """Names of its categories."""
        lineage = self.template.lineage() if self.template else ()
        return sorted({name for template in lineage for name in template.categories})
