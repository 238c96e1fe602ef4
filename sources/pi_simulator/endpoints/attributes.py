"""/attributes, and attributes of elements and event frames (PI Web API reference, controller attribute)."""

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
from pi_simulator.plant.asset_model import Element
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.library.templates import template_id
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches
from pi_simulator.webid import Identity


def attribute_body(call: Call, attribute: Attribute) -> dict[str, Any]:
    """An attribute. ApiError where a fault lies on it."""
    call.check_object(attribute.id)
    assets = call.sim.plant.assets
    definition = attribute.definition
    web_id = call.encode(identities.of_attribute(assets, attribute))
    body: dict[str, Any] = {
        "WebId": web_id,
        "Id": str(attribute.id),
        "Name": attribute.name,
        "Description": definition.description,
        "Path": attribute.path,
        "Paths": None,
        "Type": definition.type,
        "TypeQualifier": definition.qualifier,
        "DefaultUnitsName": definition.units[0],
        "DefaultUnitsNameAbbreviation": definition.units[1],
        "DataReferencePlugIn": definition.plugin,
        "ConfigString": lambda: assets.config_string(attribute),
        "IsConfigurationItem": definition.configuration,
        "IsExcluded": definition.excluded,
        "IsHidden": definition.hidden,
        "IsManualDataEntry": definition.manual,
        "HasChildren": bool(definition.children),
        "CategoryNames": sorted(definition.categories),
        "Step": definition.step,
        "TraitName": definition.trait,
        "DisplayDigits": attribute.display_digits,
        "Span": attribute.span,
        "Zero": attribute.zero,
        "Links": lambda: _links(call, attribute, web_id),
    }
    associations = call.text("associations").lower()
    if "datareference" in associations:
        point = assets.point(attribute)
        body["DataReference"] = {"Type": definition.plugin, "PIPoint": None}
        if point is not None and definition.plugin == model.PI_POINT:
            from pi_simulator.endpoints.points import point_body

            described = point_body(call, point)
            described.pop("Links")
            body["DataReference"]["PIPoint"] = described
    if "paths" in associations:
        body["Paths"] = [attribute.path]
    return body


def _links(call: Call, attribute: Attribute, web_id: str) -> dict[str, Any]:
    assets, base, owner, parent = call.sim.plant.assets, call.base, attribute.owner, attribute.parent
    self = f"{base}/attributes/{web_id}"
    links: dict[str, Any] = {"Self": self, "Attributes": f"{self}/attributes"}
    if isinstance(owner, Frame):
        links["EventFrame"] = f"{base}/eventframes/{call.encode(identities.of_frame(assets, owner))}"
    else:
        links["Element"] = f"{base}/elements/{call.encode(identities.of_element(assets, owner))}"
    if parent is not None:
        links["Parent"] = lambda: f"{base}/attributes/{call.encode(identities.of_attribute(assets, parent))}"
    point = assets.point(attribute)
    if point is not None and attribute.definition.plugin == model.PI_POINT:
        links["Point"] = lambda: f"{base}/points/{call.encode(identities.of_point(point))}"
    if attribute.definition.qualifier:
        identity = identities.of_enumeration(call, owner.database, attribute.definition.qualifier)
        links["EnumerationSet"] = f"{base}/enumerationsets/{call.encode(identity)}"
        links["EnumerationValues"] = links["EnumerationSet"] + "/enumerationvalues"
    if attribute.definition.trait:
        links["Trait"] = f"{base}/attributetraits/{attribute.definition.trait}"
    links["Template"] = lambda: f"{base}/attributetemplates/{call.encode(_template(call, attribute))}"
    links["Categories"] = f"{self}/categories"
    return links | {name: f"{base}/streams/{web_id}/{tail}" for name, tail in STREAM_LINKS.items()}


def defining_template(attribute: Attribute) -> str:
    """Name of the element template that defines an attribute: the template of its owner, or one of its bases."""
    top = attribute
    while top.parent is not None:
        top = top.parent
    lineage = attribute.owner.template.lineage() if attribute.owner.template else ()
    found = (t.name for t in lineage if any(one.name == top.template_name for one in t.attributes))
    return next(found, "")


def _template(call: Call, attribute: Attribute) -> Identity:
    """Identity of the template of an attribute."""
    names = [attribute.template_name]
    top = attribute
    while top.parent is not None:
        top = top.parent
        names.insert(0, top.template_name)
    database, template = attribute.owner.database, defining_template(attribute)
    above = template_id(database, template)
    ident = guid("attribute template", above.hex, *names)
    path = f"{database.path}\\ElementTemplates[{template}]|{'|'.join(names)}"
    return Identity("AT", "E", (call.sim.plant.assets.system_id, above, ident), path=path)


def select_attributes(call: Call, owner: Element | Frame | Attribute) -> list[Attribute]:
    """Attributes below an object that meet the filters of the call, by name."""
    assets = call.sim.plant.assets
    level = assets.child_attributes(owner) if isinstance(owner, Attribute) else assets.attributes(owner)
    found = list(level)
    if call.flag("searchFullHierarchy"):
        waiting = list(level)
        while waiting:
            children = assets.child_attributes(waiting.pop(0))
            found += children
            waiting += children
    category, value_type = call.text("categoryName"), call.text("valueType")
    if category and not any(matches(name, category) for name in model.ATTRIBUTE_CATEGORIES):
        raise ApiError(400, "The specified attribute category was not found in the specified Asset Database.")
    if template := call.text("templateName"):
        found = [one for one in found if matches(defining_template(one), template)]
    trait = call.text("trait").casefold()
    hidden, excluded = call.flag("showHidden"), call.flag("showExcluded")
    kept = [
        attribute
        for attribute in found
        if (hidden or not attribute.definition.hidden)
        and (excluded or not attribute.definition.excluded)
        and matches(attribute.name, call.text("nameFilter"))
        and (not category or any(matches(name, category) for name in attribute.definition.categories))
        and (not trait or trait == attribute.definition.trait.casefold())
        and (not value_type or value_type.casefold() == attribute.definition.type.casefold())
    ]
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    if call.request.url.path.lower().startswith("/piwebapi/streamsets"):
        return kept
    return sorted(kept, key=lambda attribute: attribute.name.casefold(), reverse=descending)


def attribute_list(call: Call, owner: Element | Frame | Attribute) -> dict[str, Any]:
    """A page of the attributes below an object."""
    found = select_attributes(call, owner)
    return page(call, len(found), lambda a, b: [attribute_body(call, attribute) for attribute in found[a:b]])


@endpoint("/attributes")
def attribute_at_path(call: Call) -> dict[str, Any]:
    """The attribute at ?path=."""
    return attribute_body(call, identities.attribute_at(call, call.required("path")))


@endpoint("/attributes/multiple")
def attributes_multiple(call: Call) -> Response:
    """Several attributes at once."""
    return multiple(call, identities.attribute, identities.attribute_at, attribute_body)


@endpoint("/attributes/{web_id}")
def attribute(call: Call, web_id: str) -> dict[str, Any]:
    """One attribute."""
    return attribute_body(call, identities.attribute(call, web_id))


@endpoint("/attributes/{web_id}/attributes")
def child_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes below an attribute."""
    return attribute_list(call, identities.attribute(call, web_id))


@endpoint("/attributes/{web_id}/categories")
def attribute_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an attribute."""
    one = identities.attribute(call, web_id)
    return named_categories(call, one.owner.database, "attribute", list(one.definition.categories))


@endpoint("/elements/{web_id}/attributes")
def element_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of an element."""
    return attribute_list(call, identities.element(call, web_id))


@endpoint("/eventframes/{web_id}/attributes")
def frame_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of an event frame."""
    return attribute_list(call, identities.frame(call, web_id))
