"""Element and event frame templates of a database with their attribute templates."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pi_simulator.plant.af_templates import TEMPLATES, AttributeTemplate, Template
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.edits import Edits, Thing
from pi_simulator.plant.hashing import guid


@dataclass(frozen=True)
class ElementTemplate(Thing):
    """A template of elements or of event frames in a database; what is changed here does not reach its elements."""

    database: Database
    definition: Template
    extended: dict[str, Any]

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.database.path}\\ElementTemplates[{self.name}]"


@dataclass(frozen=True)
class AttributeTemplateOf(Thing):
    """An attribute template of an element template, below another attribute template or not."""

    template: ElementTemplate
    parent: AttributeTemplateOf | None
    definition: AttributeTemplate

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"{self.parent.path if self.parent else self.template.path}|{self.name}"


def template_id(database: Database, name: str) -> uuid.UUID:
    """Id of a template in a database; it stays when the template is renamed."""
    return guid("template", database.id.hex, name)


def element_templates(edits: Edits, database: Database) -> list[ElementTemplate]:
    """All templates of a database."""
    return edits.applied(
        ElementTemplate(
            template_id(database, item.name), item.name, item.description, database, item, dict(item.extended)
        )
        for item in TEMPLATES.values()
    )


def lineage(edits: Edits, template: ElementTemplate) -> list[ElementTemplate]:
    """The templates that a template derives from, the root first; not the template itself."""
    by_id = {item.id: item for item in element_templates(edits, template.database)}
    above = list(template.definition.lineage())[1:]
    ids = [template_id(template.database, item.name) for item in reversed(above)]
    return [by_id[ident] for ident in ids if ident in by_id]


def derived(edits: Edits, template: ElementTemplate, *, all_levels: bool) -> list[ElementTemplate]:
    """The templates that derive from a template, directly or at any level."""
    origin = next(t for t in TEMPLATES.values() if template_id(template.database, t.name) == template.id)
    found = element_templates(edits, template.database)
    if all_levels:
        return [t for t in found if origin in t.definition.lineage() and t.id != template.id]
    return [t for t in found if t.definition.base is not None and t.definition.base.name == origin.name]


def attribute_templates(edits: Edits, template: ElementTemplate) -> list[AttributeTemplateOf]:
    """Own attribute templates of an element template, without those below them."""
    return edits.applied(_made(template, None, item) for item in template.definition.attributes)


def children(edits: Edits, parent: AttributeTemplateOf) -> list[AttributeTemplateOf]:
    """Attribute templates right below an attribute template."""
    return edits.applied(_made(parent.template, parent, item) for item in parent.definition.children)


def _made(
    template: ElementTemplate, parent: AttributeTemplateOf | None, definition: AttributeTemplate
) -> AttributeTemplateOf:
    names = [definition.name] if parent is None else [parent.definition.name, definition.name]
    ident = guid("attribute template", template.id.hex, *names)
    return AttributeTemplateOf(ident, definition.name, definition.description, template, parent, definition)


def below(edits: Edits, roots: list[AttributeTemplateOf], *, depth_first: bool) -> Iterator[AttributeTemplateOf]:
    """These attribute templates and all below them, level by level or branch by branch."""
    waiting = list(roots)
    while waiting:
        item = waiting.pop(0)
        yield item
        nested = children(edits, item)
        waiting = [*nested, *waiting] if depth_first else [*waiting, *nested]
