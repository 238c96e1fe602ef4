"""/assetdatabases: categories, enumeration sets, templates (PI Web API reference, controller assetdatabase)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import Call
from pi_simulator.endpoints.enumerations import set_body
from pi_simulator.plant import af_templates as model
from pi_simulator.plant.af_templates import AttributeTemplate, Template
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.hashing import guid
from pi_simulator.routing import endpoint
from pi_simulator.webid import Identity

_LISTS = (
    "Elements",
    "ElementTemplates",
    "EventFrames",
    "AnalysisTemplates",
    "EnumerationSets",
    "Tables",
    "TableCategories",
    "ElementCategories",
    "AttributeCategories",
    "AnalysisCategories",
)


def database_body(call: Call, database: Database) -> dict[str, Any]:
    """An AF database."""
    assets = call.sim.plant.assets
    web_id = call.encode(identities.of_database(assets, database))
    self = call.link(f"assetdatabases/{web_id}")
    server = call.encode(identities.of_asset_server(assets))
    return {
        "WebId": web_id,
        "Id": str(database.id),
        "Name": database.name,
        "Description": database.description,
        "Path": database.path,
        "ExtendedProperties": {},
        "Links": {
            "Self": self,
            **{name: f"{self}/{name.lower()}" for name in _LISTS},
            "AssetServer": call.link(f"assetservers/{server}"),
        },
    }


@endpoint("/assetdatabases")
def database_at_path(call: Call) -> dict[str, Any]:
    """The database at ?path=."""
    return database_body(call, identities.database_at(call, call.required("path")))


@endpoint("/assetdatabases/{web_id}")
def database(call: Call, web_id: str) -> dict[str, Any]:
    """One database."""
    return database_body(call, identities.database(call, web_id))


def category_body(call: Call, database: Database, marker: str, name: str) -> dict[str, Any]:
    """An element or attribute category."""
    assets = call.sim.plant.assets
    ident = guid("category", database.id.hex, marker, name)
    path = f"{database.path}\\{'CategoriesElement' if marker == 'EC' else 'CategoriesAttribute'}[{name}]"
    web_id = call.encode(Identity(marker, guids=(assets.system_id, ident), path=path))
    kind = "elementcategories" if marker == "EC" else "attributecategories"
    above = call.encode(identities.of_database(assets, database))
    links = {"Self": call.link(f"{kind}/{web_id}"), "Database": call.link(f"assetdatabases/{above}")}
    return {"WebId": web_id, "Id": str(ident), "Name": name, "Description": "", "Path": path, "Links": links}


@endpoint("/assetdatabases/{web_id}/elementcategories")
def element_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of elements and event frames."""
    database = identities.database(call, web_id)
    names = sorted((*model.ELEMENT_CATEGORIES, *model.FRAME_CATEGORIES))
    return {"Links": {}, "Items": [category_body(call, database, "EC", name) for name in names]}


@endpoint("/assetdatabases/{web_id}/attributecategories")
def attribute_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of attributes."""
    database = identities.database(call, web_id)
    return {"Links": {}, "Items": [category_body(call, database, "AC", name) for name in model.ATTRIBUTE_CATEGORIES]}


@endpoint("/assetdatabases/{web_id}/enumerationsets")
def enumeration_sets(call: Call, web_id: str) -> dict[str, Any]:
    """Enumeration sets."""
    database = identities.database(call, web_id)
    return {"Links": {}, "Items": [set_body(call, database, name) for name in model.ENUMERATION_SETS]}


def template_body(call: Call, database: Database, template: Template) -> dict[str, Any]:
    """An element template or event frame template."""
    assets = call.sim.plant.assets
    identity = identities.of_template(assets, database, template)
    web_id = call.encode(identity)
    self = call.link(f"elementtemplates/{web_id}")
    links = {
        "Self": self,
        "AttributeTemplates": f"{self}/attributetemplates",
        "Database": call.link(f"assetdatabases/{call.encode(identities.of_database(assets, database))}"),
        "Categories": f"{self}/categories",
    }
    if template.base:
        base = call.encode(identities.of_template(assets, database, template.base))
        links["BaseTemplate"] = call.link(f"elementtemplates/{base}")
    return {
        "WebId": web_id,
        "Id": str(identities.template_id(database, template)),
        "Name": template.name,
        "Description": template.description,
        "Path": identity.path,
        "AllowElementToExtend": True,
        "BaseTemplate": template.base.name if template.base else "",
        "CanBeAcknowledged": template.can_be_acknowledged,
        "CategoryNames": sorted(template.categories),
        "ExtendedProperties": {},
        "InstanceType": template.instance_type,
        "NamingPattern": template.naming,
        "Severity": template.severity,
        "Links": links,
    }


@endpoint("/assetdatabases/{web_id}/elementtemplates")
def element_templates(call: Call, web_id: str) -> dict[str, Any]:
    """Templates of elements and event frames; this list knows no startIndex."""
    database = identities.database(call, web_id)
    found = sorted(model.TEMPLATES.values(), key=lambda template: template.name)[: call.max_count()]
    return {"Links": {}, "Items": [template_body(call, database, template) for template in found]}


@endpoint("/elementtemplates/{web_id}")
def element_template(call: Call, web_id: str) -> dict[str, Any]:
    """One template."""
    return template_body(call, *identities.template(call, web_id))


@endpoint("/elementtemplates/{web_id}/attributetemplates")
def attribute_templates(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of a template; inherited and nested ones only where asked for."""
    database, template = identities.template(call, web_id)
    found = template.all_attributes() if call.flag("showInherited") else template.attributes
    items: list[dict[str, Any]] = []
    for definition in found:
        items.append(_attribute_template(call, database, template, definition, None))
        if call.flag("showDescendants"):
            items += [_attribute_template(call, database, template, child, definition) for child in definition.children]
    return {"Links": {}, "Items": items}


def _attribute_template(
    call: Call, database: Database, template: Template, definition: AttributeTemplate, parent: AttributeTemplate | None
) -> dict[str, Any]:
    owner = identities.of_template(call.sim.plant.assets, database, template)
    names = [definition.name] if parent is None else [parent.name, definition.name]
    ident = guid("attribute template", owner.guids[-1].hex, *names)
    path = f"{owner.path}|{'|'.join(names)}"
    web_id = call.encode(Identity("AT", "E", (owner.guids[0], ident), path=path))
    self = call.link(f"attributetemplates/{web_id}")
    return {
        "WebId": web_id,
        "Id": str(ident),
        "Name": definition.name,
        "Description": definition.description,
        "Path": path,
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
        "Links": {"Self": self, "ElementTemplate": call.link(f"elementtemplates/{call.encode(owner)}")},
    }
