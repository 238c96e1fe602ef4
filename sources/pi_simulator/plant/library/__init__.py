"""What an AF server holds beside elements and event frames: templates, categories, sets, units, tables, analyses,
notification rules and contacts. Everything is computed when it is asked for; changes by hand are kept.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator

from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import number_of, numbered_guid
from pi_simulator.plant.library import analyses, categories, enumerations, notifications, plugins, tables, templates
from pi_simulator.plant.library import units as uom
from pi_simulator.plant.library.analyses import Analysis, AnalysisTemplate
from pi_simulator.plant.library.notifications import NotificationRule
from pi_simulator.plant.points import Catalogue, DataServer


class Library:
    """All of these objects, with the changes by hand applied."""

    def __init__(self, config: PlantConfig, assets: Assets, points: Catalogue) -> None:
        self.edits: Edits = assets.edits
        self.config, self._assets, self._points = config, assets, points
        self._analysis_salt = f"analysis {config.seed}"
        self._rule_salt = f"rule {config.seed}"

    # --- analyses ---

    def analysis_templates(self, template: templates.ElementTemplate) -> list[AnalysisTemplate]:
        """Analysis templates of an element template, without inherited ones."""
        return self.edits.applied(
            AnalysisTemplate(
                uuid.uuid5(template.id, f"analysis {model.name}"), model.name, model.description, template, model, group
            )
            for group, model in enumerate(analyses.MODELS.get(template.definition.name, ()))
        )

    def analysis(self, ident: uuid.UUID) -> Analysis | None:
        """An analysis by id."""
        number = None if self.edits.is_gone(ident) else number_of(self._analysis_salt, ident)
        return None if number is None else self.analysis_numbered(number)

    def analysis_numbered(self, number: int) -> Analysis | None:
        """An analysis by its number; none where it was deleted."""
        element_number, ordinal = divmod(number, analyses.PER_ELEMENT)
        element = self._assets.by_number(element_number)
        ident = numbered_guid(self._analysis_salt, number)
        if element is None or self.edits.is_gone(ident):
            return None
        for wanted, model, template in analyses.models(element):
            if wanted == ordinal:
                return self.edits.apply(analyses.make(ident, element, ordinal, model, template))
        return None

    def analysis_numbers(self, of: Database | Element) -> list[tuple[str, int]]:
        """(name, number) of the analyses of a database or an element; the cheap form of a long list."""
        if isinstance(of, Element):
            found: Iterable[tuple[str, int]] = (
                (model.name, of.number * analyses.PER_ELEMENT + ordinal) for ordinal, model, _ in analyses.models(of)
            )
        else:
            found = analyses.numbers(of)
        return self._present(found, self._analysis_salt)

    def _present(self, found: Iterable[tuple[str, int]], salt: str) -> list[tuple[str, int]]:
        if not self.edits:
            return list(found)
        gone = {number_of(salt, ident) for ident in self.edits.touched() if self.edits.is_gone(ident)}
        names = {number_of(salt, ident): self.edits.of(ident).get("name") for ident in self.edits.touched()}
        return [(names.get(number) or name, number) for name, number in found if number not in gone]

    # --- notification rules ---

    def notification_rule(self, ident: uuid.UUID) -> NotificationRule | None:
        """A notification rule by id."""
        number = None if self.edits.is_gone(ident) else number_of(self._rule_salt, ident)
        return None if number is None else self.notification_rule_numbered(number)

    def notification_rule_numbered(self, number: int) -> NotificationRule | None:
        """A notification rule by its number; none where it was deleted."""
        element_number, ordinal = divmod(number, notifications.PER_ELEMENT)
        element = self._assets.by_number(element_number)
        ident = numbered_guid(self._rule_salt, number)
        if element is None or self.edits.is_gone(ident):
            return None
        for wanted, model, template in notifications.models(element):
            if wanted == ordinal:
                return self.edits.apply(notifications.make(ident, element, ordinal, model, template))
        return None

    def notification_rule_numbers(self, of: Database | Element) -> list[tuple[str, int]]:
        """(name, number) of the rules of a database or an element."""
        if isinstance(of, Element):
            found: Iterable[tuple[str, int]] = (
                (model.name, of.number * notifications.PER_ELEMENT + ordinal)
                for ordinal, model, _ in notifications.models(of)
            )
        else:
            found = notifications.numbers(of)
        return self._present(found, self._rule_salt)

    # --- all of a kind ---

    def things(self, kind: str) -> Iterator[Thing]:
        """All objects of a kind of `KINDS`, in no promised order. LookupError for another kind."""
        edits, databases = self.edits, self._assets.databases
        match kind:
            case "categories":
                kinds = categories.MARKERS
                yield from (c for db in databases for k in kinds for c in categories.categories(edits, db, k))
            case "enumeration_sets":
                owners: list[Database | DataServer] = [*databases, *self._points.servers]
                yield from (s for owner in owners for s in enumerations.enumeration_sets(edits, owner))
            case "enumeration_values":
                for one in self.things("enumeration_sets"):
                    assert isinstance(one, enumerations.EnumerationSet)
                    yield from enumerations.enumeration_values(edits, one)
            case "element_templates":
                yield from (t for db in databases for t in templates.element_templates(edits, db))
            case "attribute_templates":
                for template in self.all_templates():
                    roots = templates.attribute_templates(edits, template)
                    yield from templates.below(edits, roots, depth_first=True)
            case "analysis_templates":
                yield from (a for template in self.all_templates() for a in self.analysis_templates(template))
            case "notification_rule_templates":
                yield from (r for t in self.all_templates() for r in notifications.rule_templates(edits, t))
            case "unit_classes":
                yield from uom.unit_classes(edits)
            case "units":
                yield from (unit for cls in uom.unit_classes(edits) for unit in uom.units(edits, cls))
            case "tables":
                yield from (table for db in databases for table in tables.tables(edits, db))
            case "analyses":
                for db in databases:
                    yield from filter(None, (self.analysis_numbered(n) for _, n in self.analysis_numbers(db)))
            case "notification_rules":
                for db in databases:
                    numbers = self.notification_rule_numbers(db)
                    yield from filter(None, (self.notification_rule_numbered(n) for _, n in numbers))
            case "notification_subscribers":
                for rule in self.things("notification_rules"):
                    assert isinstance(rule, NotificationRule)
                    yield from notifications.subscribers(edits, rule)
            case "notification_contacts":
                yield from notifications.contacts(edits)
            case "plug_ins":
                yield from (
                    p for k in ("analysis rule", "time rule", "notification") for p in plugins.plug_ins(edits, k)
                )
            case _:
                raise LookupError(f"There are no objects of kind {kind!r}; there are: {', '.join(KINDS)}.")

    def all_templates(self) -> Iterator[templates.ElementTemplate]:
        """All element templates of all databases."""
        for db in self._assets.databases:
            yield from templates.element_templates(self.edits, db)

    def find(self, kind: str, ident: uuid.UUID) -> Thing | None:
        """An object of a kind by id."""
        if kind == "analyses":
            return self.analysis(ident)
        if kind == "notification_rules":
            return self.notification_rule(ident)
        if kind == "notification_subscribers":
            # A subscriber's id is its rule's, but for its last digits.
            rules = (
                self.notification_rule(uuid.UUID(int=ident.int ^ (n + 1)))
                for n in range(len(notifications.SUBSCRIBERS))
            )
            found: Iterable[Thing] = (s for rule in rules if rule for s in notifications.subscribers(self.edits, rule))
        else:
            found = self.things(kind)
        return next((thing for thing in found if thing.id == ident), None)


KINDS = (
    "categories", "enumeration_sets", "enumeration_values", "element_templates", "attribute_templates",
    "analysis_templates", "notification_rule_templates", "unit_classes", "units", "tables", "analyses",
    "notification_rules", "notification_subscribers", "notification_contacts", "plug_ins",
)  # fmt: skip
"""Every kind of `things`."""
