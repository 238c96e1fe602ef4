"""Attributes searched for over many elements (PI Web API reference, assetdatabase/findelementattributes).

A search may find hundreds of thousands of attributes, of which a page shows a few: only those of the page are made.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.attributes import attribute_body
from pi_simulator.endpoints.elements import below, with_category, with_template
from pi_simulator.lists import page
from pi_simulator.plant.af_templates import AttributeTemplate, Template
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches

Chain = tuple[AttributeTemplate, ...]
"""Definition of an attribute, after those of the attributes that it is nested in."""

_Group = str | uuid.UUID
"""Elements with the same attributes: the name of their template, or the id of one whose attributes were changed."""


def _elements(call: Call, parent: Database | Element) -> list[Element]:
    found = with_template(below(call, parent), call.text("elementTemplate"))
    found = with_category(found, call.text("elementCategory"))
    name, description = call.text("elementNameFilter"), call.text("elementDescriptionFilter")
    if not name and not description:
        return found
    return [element for element in found if matches(element.name, name) and matches(element.description, description)]


class Filter:
    """The filters of a call on attributes."""

    def __init__(self, call: Call) -> None:
        self.name, self.description = call.text("attributeNameFilter"), call.text("attributeDescriptionFilter")
        self.category, self.type = call.text("attributeCategory"), call.text("attributeType")
        self.hidden = call.sim.config.hidden_in_searches
        self.nested = call.sim.config.nested_in_searches

    def wants(self, definition: AttributeTemplate) -> bool:
        """Whether the search finds an attribute of this definition."""
        return (
            (self.hidden or not (definition.hidden or definition.excluded))
            and matches(definition.name, self.name)
            and matches(definition.description, self.description)
            and (not self.category or any(matches(name, self.category) for name in definition.categories))
            and (not self.type or self.type.casefold() == definition.type.casefold())
        )


def chains_of(template: Template | None, wanted: Filter) -> list[Chain]:
    """Attributes of elements of a template that meet the filters."""
    found: list[Chain] = []
    waiting: list[Chain] = [(definition,) for definition in (template.all_attributes() if template else ())]
    while waiting:
        chain = waiting.pop(0)
        found.append(chain)
        waiting += [(*chain, child) for child in chain[-1].children] if wanted.nested else []
    return [chain for chain in found if wanted.wants(chain[-1])]


def attribute_at(assets: Assets, owner: Element | Frame, chain: Chain) -> Attribute:
    """The attribute of an element or event frame that is defined so."""
    attribute: Attribute | None = None
    for definition in chain:
        attribute = assets.attribute_of(owner, definition, attribute)
    assert attribute is not None
    return attribute


_Found = Attribute | Chain


class _Search:
    """What a search finds, by name of the attributes; elements of one template count together."""

    def __init__(self, call: Call, parent: Database | Element) -> None:
        self._assets = call.sim.plant.assets
        self._elements = _elements(call, parent)
        self._sizes: dict[_Group, int] = {}
        self._by_name: dict[str, dict[_Group, list[_Found]]] = {}
        wanted = Filter(call)
        for element in self._elements:
            group = self._group(element)
            if group not in self._sizes:
                for name, one in self._attributes(element, group, wanted):
                    self._by_name.setdefault(name.casefold(), {}).setdefault(group, []).append(one)
            self._sizes[group] = self._sizes.get(group, 0) + 1

    def _group(self, element: Element) -> _Group:
        if element.id in self._assets.edited_owners:
            return element.id
        return element.template.name if element.template else ""

    def _attributes(self, element: Element, group: _Group, wanted: Filter) -> list[tuple[str, _Found]]:
        if isinstance(group, uuid.UUID):
            every = self._assets.all_attributes(element)
            own = [one for one in every if wanted.wants(one.definition) and (wanted.nested or one.parent is None)]
            return [(one.name, one) for one in own]
        return [(chain[-1].name, chain) for chain in chains_of(element.template, wanted)]

    def count(self, name: str) -> int:
        """How many attributes have this name."""
        return sum(self._sizes[group] * len(found) for group, found in self._by_name[name].items())

    def total(self) -> int:
        """How many attributes there are."""
        return sum(map(self.count, self._by_name))

    def page(self, first: int, last: int, *, descending: bool) -> Iterator[Attribute]:
        """The attributes of a range, by name and then by element."""
        at = 0
        for name in sorted(self._by_name, reverse=descending):
            size = self.count(name)
            if at + size > first and at < last:
                for position, (element, one) in enumerate(self._named(name), start=at):
                    if position >= last:
                        return
                    if position >= first:
                        yield one if isinstance(one, Attribute) else attribute_at(self._assets, element, one)
            at += size

    def _named(self, name: str) -> Iterator[tuple[Element, _Found]]:
        groups = self._by_name[name]
        for element in self._elements:
            for one in groups.get(self._group(element), ()):
                yield element, one


def _found(call: Call, parent: Database | Element) -> dict[str, Any]:
    if not call.sim.config.element_attribute_search:
        text = f"No HTTP resource was found that matches the request URI '{call.request.url}'."
        raise ApiError(404, text, body={"Message": text})
    search = _Search(call, parent)
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"

    def bodies(first: int, last: int) -> list[dict[str, Any]]:
        return [attribute_body(call, one) for one in search.page(first, last, descending=descending)]

    return page(call, search.total(), bodies)


@endpoint("/assetdatabases/{web_id}/elementattributes")
def database_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the root elements, or with searchFullHierarchy of all elements, of a database."""
    return _found(call, identities.database(call, web_id))


@endpoint("/elements/{web_id}/elementattributes")
def element_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the elements below an element."""
    return _found(call, identities.element(call, web_id))
