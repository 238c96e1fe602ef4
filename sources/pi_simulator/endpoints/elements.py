"""/elements and the lists of elements of databases (PI Web API reference, controllers element and assetdatabase)."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.multiple import multiple
from pi_simulator.endpoints.points import STREAM_LINKS
from pi_simulator.lists import page
from pi_simulator.plant import af_templates as model
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches

_TYPES = ("Any", "None", "Other", "Node", "Measurement", "Flow", "Transfer", "Boundary", "PIPoint")


def extended_properties(values: dict[str, Any]) -> dict[str, Any]:
    """Extended properties as PI Web API wraps them."""
    return {name: {"Value": value} for name, value in values.items()}


def element_body(call: Call, element: Element) -> dict[str, Any]:
    """An element. ApiError where a fault lies on it."""
    call.check_object(element.id)
    assets = call.sim.plant.assets
    web_id = call.encode(identities.of_element(assets, element))
    return {
        "WebId": web_id,
        "Id": str(element.id),
        "Name": element.name,
        "Description": element.description,
        "Path": element.path,
        "Paths": element.paths if "paths" in call.text("associations").lower() else None,
        "TemplateName": element.template.name if element.template else "",
        "HasChildren": lambda: bool(assets.children(element)),
        "CategoryNames": element.categories,
        "ExtendedProperties": extended_properties(element.extended),
        "Errors": None,
        "Links": lambda: _links(call, element, web_id),
    }


def _links(call: Call, element: Element, web_id: str) -> dict[str, Any]:
    assets, base = call.sim.plant.assets, call.base
    self = f"{base}/elements/{web_id}"
    names = ("Analyses", "Attributes", "Elements", "Categories", "EventFrames", "NotificationRules")
    links: dict[str, Any] = {"Self": self, **{name: f"{self}/{name.lower()}" for name in names}}
    parent, template = element.parent, element.template

    def database() -> str:
        return f"{base}/assetdatabases/{call.encode(identities.of_database(assets, element.database))}"

    links["Database"] = database
    if parent is not None:
        links["Parent"] = lambda: f"{base}/elements/{call.encode(identities.of_element(assets, parent))}"
    if template is not None:
        links["Template"] = lambda: (
            f"{base}/elementtemplates/{call.encode(identities.of_template(assets, element.database, template))}"
        )
    return links | {name: f"{base}/streamsets/{web_id}/{tail}" for name, tail in STREAM_LINKS.items()}


def templates_named(name: str, instance_type: str) -> set[str]:
    """Names of a template and of everything that derives from it; 400 for a name that does not exist."""
    known = [t for t in model.TEMPLATES.values() if t.instance_type == instance_type]
    if not any(matches(template.name, name) for template in known):
        raise ApiError(400, f"The specified element template '{name}' was not found in the specified Asset Database.")
    return {t.name for t in known if any(matches(above.name, name) for above in t.lineage())}


def with_template(found: list[Element], name: str) -> list[Element]:
    """Elements of a template or of one that derives from it; all of them without a name."""
    names = templates_named(name, "Element") if name else set()
    return [e for e in found if e.template and e.template.name in names] if name else found


def with_category(found: list[Element], mask: str) -> list[Element]:
    """Elements of a category; all of them without a mask. 400 for a category that does not exist."""
    if not mask:
        return found
    if not any(matches(name, mask) for name in model.ELEMENT_CATEGORIES):
        raise ApiError(400, "The specified element category was not found in the specified Asset Database.")
    return [element for element in found if any(matches(name, mask) for name in element.categories)]


def below(call: Call, parent: Database | Element) -> list[Element]:
    """Elements right below, or with searchFullHierarchy at every level."""
    assets = call.sim.plant.assets
    return assets.descendants(parent) if call.flag("searchFullHierarchy") else assets.children(parent)


def element_list(call: Call, parent: Database | Element) -> dict[str, Any]:
    """A page of the elements below a database or element."""
    found = with_category(below(call, parent), call.text("categoryName"))
    found = with_template(found, call.text("templateName"))
    if call.choice("elementType", _TYPES, "Any") not in ("Any", "Other"):
        found = []
    if mask := call.text("nameFilter"):
        found = [element for element in found if matches(element.name, mask)]
    if mask := call.text("descriptionFilter"):
        found = [element for element in found if matches(element.description, mask)]
    field = call.choice("sortField", ("Name", "Type", "CreationDate", "ModifyDate"), "Name")
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    if field == "Name":
        found.sort(key=lambda element: (element.name.casefold(), element.number), reverse=descending)
    else:
        found.sort(key=lambda element: element.number, reverse=descending)
    return page(call, len(found), lambda a, b: [element_body(call, element) for element in found[a:b]])


@endpoint("/assetdatabases/{web_id}/elements")
def database_elements(call: Call, web_id: str) -> dict[str, Any]:
    """Root elements, or with searchFullHierarchy all elements, of a database."""
    return element_list(call, identities.database(call, web_id))


@endpoint("/elements")
def element_at_path(call: Call) -> dict[str, Any]:
    """The element at ?path=."""
    return element_body(call, identities.element_at(call, call.required("path")))


@endpoint("/elements/multiple")
def elements_multiple(call: Call) -> Response:
    """Several elements at once."""
    return multiple(call, identities.element, identities.element_at, element_body)


@endpoint("/elements/{web_id}")
def element(call: Call, web_id: str) -> dict[str, Any]:
    """One element."""
    return element_body(call, identities.element(call, web_id))


@endpoint("/elements/{web_id}/elements")
def element_elements(call: Call, web_id: str) -> dict[str, Any]:
    """Elements below an element."""
    return element_list(call, identities.element(call, web_id))


@endpoint("/elements/{web_id}/paths")
def element_paths(call: Call, web_id: str) -> dict[str, Any]:
    """All paths of an element."""
    return {"Items": identities.element(call, web_id).paths}


@endpoint("/elements/{web_id}/categories")
def element_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an element."""
    element = identities.element(call, web_id)
    return named_categories(call, element.database, "element", element.categories)
