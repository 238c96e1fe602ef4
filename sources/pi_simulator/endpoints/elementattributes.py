"""Attributes searched for over many elements (PI Web API reference, assetdatabase/findelementattributes)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.attributes import attribute_body
from pi_simulator.endpoints.elements import page, templates_named
from pi_simulator.plant import af_templates as model
from pi_simulator.plant.assets import Attribute, Database, Element
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches


def _elements(call: Call, parent: Database | Element) -> list[Element]:
    assets = call.sim.plant.assets
    found = assets.descendants(parent) if call.flag("searchFullHierarchy") else assets.children(parent)
    if template := call.text("elementTemplate"):
        names = templates_named(template, "Element")
        found = [element for element in found if element.template and element.template.name in names]
    if category := call.text("elementCategory"):
        if not any(matches(name, category) for name in model.ELEMENT_CATEGORIES):
            raise ApiError(400, "The specified element category was not found in the specified Asset Database.")
        found = [element for element in found if any(matches(name, category) for name in element.categories)]
    return [
        element
        for element in found
        if matches(element.name, call.text("elementNameFilter"))
        and matches(element.description, call.text("elementDescriptionFilter"))
    ]


def _attributes(call: Call, element: Element) -> list[Attribute]:
    assets = call.sim.plant.assets
    found, waiting = [], list(assets.attributes(element))
    while waiting:
        attribute = waiting.pop(0)
        found.append(attribute)
        waiting += assets.child_attributes(attribute)
    category, value_type = call.text("attributeCategory"), call.text("attributeType")
    return [
        attribute
        for attribute in found
        if matches(attribute.name, call.text("attributeNameFilter"))
        and matches(attribute.definition.description, call.text("attributeDescriptionFilter"))
        and (not category or any(matches(name, category) for name in attribute.definition.categories))
        and (not value_type or value_type.casefold() == attribute.definition.type.casefold())
    ]


def _found(call: Call, parent: Database | Element) -> dict[str, Any]:
    if not call.sim.config.element_attribute_search:
        text = f"No HTTP resource was found that matches the request URI '{call.request.url}'."
        raise ApiError(404, text, body={"Message": text})
    attributes = [attribute for element in _elements(call, parent) for attribute in _attributes(call, element)]
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    attributes.sort(key=lambda attribute: attribute.name.casefold(), reverse=descending)
    return page(call, len(attributes), lambda a, b: [attribute_body(call, found) for found in attributes[a:b]])


@endpoint("/assetdatabases/{web_id}/elementattributes")
def database_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the root elements, or with searchFullHierarchy of all elements, of a database."""
    return _found(call, identities.database(call, web_id))


@endpoint("/elements/{web_id}/elementattributes")
def element_element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the elements below an element."""
    return _found(call, identities.element(call, web_id))
