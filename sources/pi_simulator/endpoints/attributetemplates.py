"""/attributetemplates (PI Web API reference, controllers attributetemplate and elementtemplate)."""

from __future__ import annotations

from typing import Any

from pi_simulator import library_ids, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.elementtemplates import template
from pi_simulator.plant.library import templates
from pi_simulator.plant.library.templates import AttributeTemplateOf
from pi_simulator.routing import endpoint


def attribute_template_body(call: Call, one: AttributeTemplateOf) -> dict[str, Any]:
    """An attribute template. ApiError where a fault lies on it."""
    call.check_object(one.id)
    definition = one.definition
    web_id = call.encode(library_ids.of_thing(call, one))
    self = call.link(f"attributetemplates/{web_id}")
    owner = call.encode(library_ids.of_thing(call, one.template))
    links = {
        "Self": self,
        "AttributeTemplates": f"{self}/attributetemplates",
        "Categories": f"{self}/categories",
        "ElementTemplate": call.link(f"elementtemplates/{owner}"),
    }
    if one.parent is not None:
        above = call.encode(library_ids.of_thing(call, one.parent))
        links["Parent"] = call.link(f"attributetemplates/{above}")
    if definition.trait:
        links["Trait"] = call.link(f"attributetraits/{definition.trait}")
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "Type": definition.type,
        "TypeQualifier": definition.qualifier,
        "DefaultUnitsName": definition.units[0],
        "DefaultUnitsNameAbbreviation": definition.units[1],
        "DefaultValue": definition.value,
        "DataReferencePlugIn": definition.plugin,
        "ConfigString": definition.config,
        "IsConfigurationItem": definition.configuration,
        "IsExcluded": definition.excluded,
        "IsHidden": definition.hidden,
        "IsManualDataEntry": definition.manual,
        "HasChildren": bool(definition.children),
        "CategoryNames": sorted(definition.categories),
        "TraitName": definition.trait,
        "Links": links,
    }


def _one(call: Call, web_id: str) -> AttributeTemplateOf:
    return library_ids.thing(call, web_id, "attribute_templates", AttributeTemplateOf, "AT")


@endpoint("/elementtemplates/{web_id}/attributetemplates")
def attribute_templates(call: Call, web_id: str) -> dict[str, Any]:
    """Attribute templates of a template: with showInherited those of its base templates before them, with
    showDescendants those below them, level by level or (depthFirstTraverse) branch by branch.
    """
    edits = call.sim.plant.library.edits
    one = template(call, web_id)
    owners = [*templates.lineage(edits, one), one] if call.flag("showInherited") else [one]
    found = [item for owner in owners for item in templates.attribute_templates(edits, owner)]
    if call.flag("showDescendants"):
        found = list(templates.below(edits, found, depth_first=bool(call.flag("depthFirstTraverse"))))
    return lists.page(call, len(found), lambda a, b: [attribute_template_body(call, item) for item in found[a:b]])


@endpoint("/attributetemplates")
def attribute_template_at_path(call: Call) -> dict[str, Any]:
    """The attribute template at ?path=."""
    found = library_ids.thing_at_path(call, "attribute_templates", AttributeTemplateOf)
    return attribute_template_body(call, found)


@endpoint("/attributetemplates/{web_id}")
def attribute_template(call: Call, web_id: str) -> dict[str, Any]:
    """One attribute template."""
    return attribute_template_body(call, _one(call, web_id))


@endpoint("/attributetemplates/{web_id}/attributetemplates")
def child_templates(call: Call, web_id: str) -> dict[str, Any]:
    """Attribute templates right below."""
    found = templates.children(call.sim.plant.library.edits, _one(call, web_id))
    return lists.whole(call, found, attribute_template_body)


@endpoint("/attributetemplates/{web_id}/categories")
def attribute_template_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of an attribute template."""
    one = _one(call, web_id)
    return named_categories(call, one.template.database, "attribute", list(one.definition.categories))


_TRAITS = {"LimitHi": "Hi", "LimitLo": "Lo"}


@endpoint("/attributetraits/{name}")
def trait(call: Call, name: str) -> dict[str, Any]:
    """An attribute trait by name."""
    proper = next((trait for trait in _TRAITS if trait.lower() == name.lower()), None)
    if proper is None:
        raise ApiError(404, f"The specified attribute trait '{name}' was not found.")
    return {
        "Name": proper,
        "Abbreviation": _TRAITS[proper],
        "AllowChildAttributes": False,
        "AllowDuplicates": False,
        "IsAllowedOnRootAttribute": False,
        "IsTypeInherited": True,
        "IsUOMInherited": True,
        "RequireNumeric": True,
        "RequireString": False,
        "Links": {"Self": call.link(f"attributetraits/{proper}")},
    }
