"""/elementtemplates (PI Web API reference, controllers elementtemplate and assetdatabase)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.endpoints.categories import named_categories
from pi_simulator.endpoints.elements import extended_properties
from pi_simulator.plant.library import templates
from pi_simulator.plant.library.templates import ElementTemplate
from pi_simulator.routing import endpoint


def template_body(call: Call, template: ElementTemplate) -> dict[str, Any]:
    """An element template or event frame template. ApiError where a fault lies on it."""
    call.check_object(template.id)
    definition = template.definition
    web_id = call.encode(library_ids.of_thing(call, template))
    self = call.link(f"elementtemplates/{web_id}")
    above = templates.lineage(call.sim.plant.library.edits, template)
    database = call.encode(identities.of_database(call.sim.plant.assets, template.database))
    links = {
        "Self": self,
        "AnalysisTemplates": f"{self}/analysistemplates",
        "AttributeTemplates": f"{self}/attributetemplates",
        "NotificationRuleTemplates": f"{self}/notificationruletemplates",
        "BaseTemplates": f"{self}/baseelementtemplates",
        "DerivedTemplates": f"{self}/derivedelementtemplates",
        "Database": call.link(f"assetdatabases/{database}"),
        "Categories": f"{self}/categories",
    }
    if above:
        links["BaseTemplate"] = call.link(f"elementtemplates/{call.encode(library_ids.of_thing(call, above[-1]))}")
    return {
        "WebId": web_id,
        "Id": str(template.id),
        "Name": template.name,
        "Description": template.description,
        "Path": template.path,
        "AllowElementToExtend": definition.extendable,
        "BaseTemplate": above[-1].name if above else "",
        "CanBeAcknowledged": definition.can_be_acknowledged,
        "CategoryNames": sorted(definition.categories),
        "ExtendedProperties": extended_properties(template.extended),
        "InstanceType": definition.instance_type,
        "NamingPattern": definition.naming,
        "Severity": definition.severity,
        "Links": links,
    }


def template(call: Call, web_id: str) -> ElementTemplate:
    """The template of a WebID."""
    return library_ids.thing(call, web_id, "element_templates", ElementTemplate, "ET")


def _field(template: ElementTemplate, field: str) -> str:
    match field:
        case "name":
            return template.name
        case "description":
            return template.description
        case "categories":
            return ";".join(template.definition.categories)
        case "template":
            return template.definition.base.name if template.definition.base else ""
        case _:
            return ""


@endpoint("/assetdatabases/{web_id}/elementtemplates")
def element_templates(call: Call, web_id: str) -> dict[str, Any]:
    """Templates of elements and event frames; this list knows no startIndex."""
    database = identities.database(call, web_id)
    found = lists.named(call, templates.element_templates(call.sim.plant.library.edits, database), _field)
    return lists.limited(call, lists.ordered(call, found, lambda one: one.name.casefold()), template_body)


@endpoint("/elementtemplates")
def template_at_path(call: Call) -> dict[str, Any]:
    """The template at ?path=."""
    return template_body(call, library_ids.thing_at_path(call, "element_templates", ElementTemplate))


@endpoint("/elementtemplates/{web_id}")
def element_template(call: Call, web_id: str) -> dict[str, Any]:
    """One template."""
    return template_body(call, template(call, web_id))


@endpoint("/elementtemplates/{web_id}/baseelementtemplates")
def base_templates(call: Call, web_id: str) -> dict[str, Any]:
    """The templates that it derives from, the root first."""
    one = template(call, web_id)
    return lists.limited(call, templates.lineage(call.sim.plant.library.edits, one), template_body)


@endpoint("/elementtemplates/{web_id}/derivedelementtemplates")
def derived_templates(call: Call, web_id: str) -> dict[str, Any]:
    """The templates that derive from it; with showDescendants those of all levels."""
    one, full = template(call, web_id), bool(call.flag("showDescendants"))
    return lists.limited(call, templates.derived(call.sim.plant.library.edits, one, all_levels=full), template_body)


@endpoint("/elementtemplates/{web_id}/categories")
def template_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of a template; with showInherited those of its base templates too."""
    one = template(call, web_id)
    lineage = list(one.definition.lineage()) if call.flag("showInherited") else [one.definition]
    return named_categories(call, one.database, "element", [name for item in lineage for name in item.categories])
