"""Attributes searched for over many elements (PI Web API reference, assetdatabase/findelementattributes)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.attributes import attribute_body
from pi_simulator.endpoints.elements import below, page, with_category, with_template
from pi_simulator.plant.af_templates import AttributeTemplate, Template
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches


def _elements(call: Call, parent: Database | Element) -> list[Element]:
    found = with_template(below(call, parent), call.text("elementTemplate"))
    found = with_category(found, call.text("elementCategory"))
    name, description = call.text("elementNameFilter"), call.text("elementDescriptionFilter")
    return [element for element in found if matches(element.name, name) and matches(element.description, description)]


_Chain = tuple[AttributeTemplate, ...]
"""Definition of an attribute, after those of the attributes that it is nested in."""


def _wanted(call: Call, template: Template | None) -> list[_Chain]:
    """Attributes of elements of a template that meet the filters of the call."""
    found: list[_Chain] = []
    waiting: list[_Chain] = [(definition,) for definition in (template.all_attributes() if template else ())]
    while waiting:
        chain = waiting.pop(0)
        found.append(chain)
        waiting += [(*chain, child) for child in chain[-1].children]
    category, value_type = call.text("attributeCategory"), call.text("attributeType")
    return [
        chain
        for chain in found
        if matches(chain[-1].name, call.text("attributeNameFilter"))
        and matches(chain[-1].description, call.text("attributeDescriptionFilter"))
        and (not category or any(matches(name, category) for name in chain[-1].categories))
        and (not value_type or value_type.casefold() == chain[-1].type.casefold())
    ]


def _attribute(assets: Assets, element: Element, chain: _Chain) -> Attribute:
    attribute: Attribute | None = None
    for definition in chain:
        attribute = assets.attribute_of(element, definition, attribute)
    assert attribute is not None
    return attribute


def _found(call: Call, parent: Database | Element) -> dict[str, Any]:
    if not call.sim.config.element_attribute_search:
        text = f"No HTTP resource was found that matches the request URI '{call.request.url}'."
        raise ApiError(404, text, body={"Message": text})
    assets = call.sim.plant.assets
    wanted: dict[str, list[tuple[str, _Chain]]] = {}
    found: list[tuple[str, Element, _Chain]] = []
    for element in _elements(call, parent):
        name = element.template.name if element.template else ""
        if name not in wanted:
            chains = _wanted(call, element.template)
            wanted[name] = [(chain[-1].name.casefold(), chain) for chain in chains]
        found += [(folded, element, chain) for folded, chain in wanted[name]]
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    found.sort(key=lambda one: one[0], reverse=descending)

    def bodies(first: int, last: int) -> list[dict[str, Any]]:
        return [attribute_body(call, _attribute(assets, element, chain)) for _, element, chain in found[first:last]]

    return page(call, len(found), bodies)


@endpoint("/assetdatabases/{web_id}/elementattributes")
def database_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the root elements, or with searchFullHierarchy of all elements, of a database."""
    return _found(call, identities.database(call, web_id))


@endpoint("/elements/{web_id}/elementattributes")
def element_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the elements below an element."""
    return _found(call, identities.element(call, web_id))
