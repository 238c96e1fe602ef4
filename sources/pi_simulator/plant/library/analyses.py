"""Analyses of elements with their rules and time rules, the templates that they come from, and plug-ins.

Most analyses come from the template of their element; a few were made by hand. They are computed when asked for: the id
of an analysis holds the number of its element.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.edits import Thing
from pi_simulator.plant.library.templates import ElementTemplate

PER_ELEMENT = 16
"""At most so many analyses of one element; the last one is the one without a template."""


@dataclass(frozen=True)
class AnalysisModel:
    """What an analysis does. `parts` are the (plug-in, configuration) of rules below its top rule."""

    name: str
    description: str
    rule: str
    config: str
    time_rule: str
    time_config: str
    categories: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()
    target: str = ""
    output_time: str = ""
    notification: bool = False
    create_enabled: bool = True


MODELS: dict[str, tuple[AnalysisModel, ...]] = {
    "Pump": (
        AnalysisModel(
            "Pump Efficiency", "Flow by power", "PerformanceEquation", "'Flow' / 'Power' * 100;||Efficiency",
            "Periodic", "Frequency=300", ("Calculations",), output_time="Trigger Time",
        ),
    ),
    "Vessel": (
        AnalysisModel(
            "High Level", "Begins an event frame", "EventFrame", "EFTNAME=High Alarm;TRUEFOR=60s",
            "Natural", "", ("Event Detection",), (("PerformanceEquation", "'Level' > 'Level|High'"),),
            notification=True,
        ),
        AnalysisModel("Level SQC", "", "SQC", "RULES=1,2,4", "Natural", "", create_enabled=False),
    ),
    "Unit": (
        AnalysisModel(
            "Throughput of Children", 'Sum of "Flow"', "Rollup", "Sum;Attribute=Flow;Level=1", "Periodic",
            "Frequency=3600", ("Roll-ups", "Calculations"), target="Throughput",
        ),
    ),
    "Compressor": (
        AnalysisModel("Surge Watch", "", "PerformanceEquation", "'Surge Margin' < 10", "Periodic", "Frequency=10"),
    ),
}  # fmt: skip
"""Analyses of each element template; elements of derived templates have them too."""

BY_HAND = AnalysisModel("Night Check", "Made by hand", "PerformanceEquation", "1+1", "Periodic", "Frequency=86400")
"""The analysis of some elements that no template has."""


@dataclass(frozen=True)
class AnalysisTemplate(Thing):
    """An analysis template of an element template."""

    template: ElementTemplate
    definition: AnalysisModel
    group_id: int

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.template.path}\\AnalysisTemplates[{self.name}]"


@dataclass(frozen=True)
class Analysis(Thing):
    """An analysis of an element. `template` is the name of the one that it comes from."""

    element: Element
    definition: AnalysisModel
    template: str
    status: str
    priority: str
    maximum_queue_size: int
    publish_results: bool
    is_configured: bool
    auto_created: bool
    group_id: int

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.element.path}\\Analyses[{self.name}]"


Owner = Analysis | AnalysisTemplate


@dataclass(frozen=True)
class Rule(Thing):
    """What an analysis (template) does: its top rule, or a part of that."""

    owner: Owner
    plug_in: str
    config: str
    parent: Rule | None = None

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        above = self.parent.path if self.parent else self.owner.path
        return f"{above}\\AnalysisRule[{self.name}]"


@dataclass(frozen=True)
class TimeRule(Thing):
    """When an analysis (template) runs."""

    owner: Owner
    plug_in: str
    config: str

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.owner.path}\\TimeRule[{self.name}]"


def models(element: Element) -> list[tuple[int, AnalysisModel, str]]:
    """(ordinal, model, name of the template or nothing) of every analysis of an element."""
    found = [
        (model, template.name)
        for template in (reversed(list(element.template.lineage())) if element.template else ())
        for model in MODELS.get(template.name, ())
        if model.create_enabled
    ]
    numbered = [(ordinal, model, model.name) for ordinal, (model, _) in enumerate(found)]
    by_hand = element.number % 40 == 3
    return [*numbered, (PER_ELEMENT - 1, BY_HAND, "")] if by_hand else numbered


def make(ident: uuid.UUID, element: Element, ordinal: int, model: AnalysisModel, template: str) -> Analysis:
    """The analysis as the plant computes it, without changes by hand."""
    turn = element.number * 7 + ordinal
    return Analysis(
        id=ident,
        name=model.name,
        description=model.description,
        element=element,
        definition=model,
        template=template,
        status="Error" if turn % 23 == 5 else "Stopped" if turn % 9 == 2 else "Running",
        priority=("Normal", "Low", "High")[turn % 3],
        maximum_queue_size=(0, 100)[turn % 2],
        publish_results=turn % 4 != 1,
        is_configured=turn % 23 != 5,
        auto_created=bool(template),
        group_id=element.number % 5,
    )


def numbers(database: Database) -> Iterator[tuple[str, int]]:
    """(name, number) of every analysis of a database; the number is the element's times PER_ELEMENT plus an ordinal."""
    for element in database.elements.values():
        for ordinal, model, _ in models(element):
            yield model.name, element.number * PER_ELEMENT + ordinal


def rules(owner: Owner) -> list[Rule]:
    """The top rule of an analysis or analysis template, then its parts."""
    model = owner.definition
    top = Rule(_part(owner, 0), model.rule, "", owner, model.rule, model.config)
    parts = [
        Rule(_part(owner, n), plug_in, "", owner, plug_in, config, top)
        for n, (plug_in, config) in enumerate(model.parts, start=1)
    ]
    return [top, *parts]


def time_rule(owner: Owner) -> TimeRule:
    """The time rule of an analysis or analysis template."""
    model = owner.definition
    return TimeRule(_part(owner, 15), model.time_rule, "", owner, model.time_rule, model.time_config)


def _part(owner: Owner, number: int) -> uuid.UUID:
    """Id of a part of an object: the owner's, but for its last digits."""
    return uuid.UUID(int=owner.id.int ^ (number + 1))
