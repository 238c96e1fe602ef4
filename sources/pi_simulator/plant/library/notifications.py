"""Notification rules of elements with their subscribers, contact templates, and delivery plug-ins."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from pi_simulator.plant.asset_model import AF_SERVER, Database, Element
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.library.templates import ElementTemplate

PER_ELEMENT = 4
"""At most so many rules of one element; the last one is the one without a template."""


@dataclass(frozen=True)
class RuleModel:
    """What triggers a rule, and how it repeats."""

    name: str
    description: str
    criteria: str
    categories: tuple[str, ...] = ()
    multi_trigger: str = "HighestPriority"
    nonrepetition: str = "00:10:00"
    resend: str = ""


MODELS: dict[str, tuple[RuleModel, ...]] = {
    "Reactor": (
        RuleModel(
            "Reactor Too Full", 'Tells the "shift"', "Template:='High Alarm' Severity:>=Major",
            ("Process Alarms",), resend="01:00:00",
        ),
    ),
}  # fmt: skip
BY_HAND = RuleModel("Night Notice", "", "Name:='Standing*'", multi_trigger="All", nonrepetition="")


@dataclass(frozen=True)
class SubscriberModel:
    """A subscriber of a rule; `parent` is the number of the one that it is nested in."""

    name: str
    contact_type: str
    contact: str
    plug_in: str = ""
    delivery_format: str = ""
    config: str = ""
    notify: str = "EventStart"
    escalation: str = ""
    retries: int = 0
    retry: str = ""
    parent: int | None = None


SUBSCRIBERS = (
    SubscriberModel("Shift", "Escalation", "Shift", escalation="00:15:00", retries=2, retry="00:05:00"),
    SubscriberModel("Operators", "Group", "Operators", parent=0, notify="EventStartAndEnd"),
    SubscriberModel(
        "Ana Peña - Email", "Email", "Ana Peña - Email", "Email", "Global Default Email", "To=ana@plant.example",
        parent=1,
    ),
    SubscriberModel(
        "Control Room - Web Service", "WebService", "Control Room", "WebService", "Web Service Default",
        "Url=https://plant.example/notify?a=1&b=2", "EventStartAndEnd", retries=3, retry="00:01:00", parent=1,
    ),
    SubscriberModel("Manager - Email", "Email", "Manager - Email", "Email", "Short", "To=boss@plant.example"),
)  # fmt: skip
"""Who is subscribed to a rule. Rules made by hand have the last one only."""


@dataclass(frozen=True)
class NotificationRule(Thing):
    """A notification rule of an element, or of an element template (then `status` says nothing of an element)."""

    owner: Element | ElementTemplate
    definition: RuleModel
    template: str
    status: str
    auto_created: bool

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        folder = "NotificationRules" if isinstance(self.owner, Element) else "NotificationRuleTemplates"
        return f"{self.owner.path}\\{folder}[{self.name}]"


@dataclass(frozen=True)
class Subscriber(Thing):
    """Who hears of a rule, or a part of a group or an escalation that does."""

    rule: NotificationRule
    parent: Subscriber | None
    definition: SubscriberModel

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.parent.path if self.parent else self.rule.path}\\Subscribers[{self.name}]"


@dataclass(frozen=True)
class Contact(Thing):
    """A contact template of the AF server, alone or in a group or escalation."""

    parent: Contact | None
    contact_type: str
    plug_in: str
    config: str
    available: bool
    minimum_acknowledgements: int
    notify_when_instance_ended: bool
    escalation: str
    retries: int
    retry: str

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        above = self.parent.path if self.parent else f"\\\\{AF_SERVER}"
        return f"{above}\\NotificationContactTemplates[{self.name}]"


def models(element: Element) -> list[tuple[int, RuleModel, str]]:
    """(ordinal, model, name of the template or nothing) of every rule of an element."""
    lineage = reversed(list(element.template.lineage())) if element.template else ()
    found = [model for template in lineage for model in MODELS.get(template.name, ())]
    numbered = [(ordinal, model, model.name) for ordinal, model in enumerate(found)]
    return [*numbered, (PER_ELEMENT - 1, BY_HAND, "")] if element.number % 60 == 7 else numbered


def make(ident: uuid.UUID, element: Element, ordinal: int, model: RuleModel, template: str) -> NotificationRule:
    """The rule as the plant computes it, without changes by hand."""
    status = "Disabled" if (element.number + ordinal) % 11 == 4 else "Enabled"
    return NotificationRule(ident, model.name, model.description, element, model, template, status, bool(template))


def numbers(database: Database) -> Iterator[tuple[str, int]]:
    """(name, number) of every rule of a database; the number is the element's times PER_ELEMENT plus an ordinal."""
    for element in database.elements.values():
        for ordinal, model, _ in models(element):
            yield model.name, element.number * PER_ELEMENT + ordinal


def rule_templates(edits: Edits, template: ElementTemplate) -> list[NotificationRule]:
    """Notification rule templates of an element template."""
    return edits.applied(
        NotificationRule(
            guid("rule template", template.id.hex, model.name),
            model.name, model.description, template, model, "", "None", False,
        )
        for model in MODELS.get(template.definition.name, ())
    )  # fmt: skip


def subscribers(edits: Edits, rule: NotificationRule) -> list[Subscriber]:
    """All subscribers of a rule, nested ones behind those that they are nested in."""
    made: dict[int, Subscriber] = {}
    last = len(SUBSCRIBERS) - 1
    for number, model in enumerate(SUBSCRIBERS):
        if rule.definition is BY_HAND and number != last:
            continue
        ident = uuid.UUID(int=rule.id.int ^ (number + 1))
        above = made.get(model.parent) if model.parent is not None else None
        if edits.is_gone(ident) or (model.parent is not None and above is None):
            continue
        made[number] = edits.apply(Subscriber(ident, model.name, "", rule, above, model))
    return list(made.values())


_CONTACTS: tuple[tuple[str, int | None, str, str, str, bool, int, bool, str, int, str], ...] = (
    ("Ana Peña - Email", None, "Email", "Email", "To=ana@plant.example", True, 0, False, "", 0, ""),
    ("Control Room", None, "WebService", "WebService", "Url=https://plant.example/notify?a=1&b=2", True, 0, True, "", 3,
     "00:01:00"),
    ("Manager - Email", None, "Email", "Email", "To=boss@plant.example", False, 0, False, "", 0, ""),
    ("Operators", None, "Group", "", "", True, 1, True, "", 0, ""),
    ("Ana Peña - Email", 3, "Email", "Email", "To=ana@plant.example", True, 0, False, "", 0, ""),
    ("Control Room", 3, "WebService", "WebService", "Url=https://plant.example/notify?a=1&b=2", True, 0, True, "", 3,
     "00:01:00"),
    ("Shift", None, "Escalation", "", "", True, 1, False, "00:15:00", 2, "00:05:00"),
    ("Operators", 6, "Group", "", "", True, 1, True, "00:15:00", 0, ""),
    ("Ana Peña - Email", 7, "Email", "Email", "To=ana@plant.example", True, 0, False, "", 0, ""),
)  # fmt: skip
"""name, number of the contact above, type, plug-in, configuration, available, acknowledgements, and so on."""


def contacts(edits: Edits) -> list[Contact]:
    """All contact templates of the server, nested ones behind those that they are nested in."""
    made: dict[int, Contact] = {}
    for number, (name, parent, kind, plug_in, config, available, least, ended, timeout, retries, retry) in enumerate(
        _CONTACTS
    ):
        ident = guid("contact", number)
        above = made.get(parent) if parent is not None else None
        if edits.is_gone(ident) or (parent is not None and above is None):
            continue
        made[number] = edits.apply(
            Contact(
                ident, name, "Who hears of it" if number == 3 else "", above, kind, plug_in, config, available, least,
                ended, timeout, retries, retry,
            )
        )  # fmt: skip
    return list(made.values())
