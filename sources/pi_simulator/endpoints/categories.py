"""Categories of databases and of single objects (PI Web API reference, controllers elementcategory and its like)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.library.categories import MARKERS, Category, categories
from pi_simulator.routing import endpoint


def category_body(call: Call, category: Category) -> dict[str, Any]:
    """A category. ApiError where a fault lies on it."""
    call.check_object(category.id)
    web_id = call.encode(library_ids.of_thing(call, category))
    above = call.encode(identities.of_database(call.sim.plant.assets, category.database))
    return {
        "WebId": web_id,
        "Id": str(category.id),
        "Name": category.name,
        "Description": category.description,
        "Path": category.path,
        "Links": {
            "Self": call.link(f"{category.kind}categories/{web_id}"),
            "Database": call.link(f"assetdatabases/{above}"),
        },
    }


def named_categories(call: Call, database: Database, kind: str, names: list[str]) -> dict[str, Any]:
    """The list of the categories of one object."""
    found = categories(call.sim.plant.library.edits, database, kind)
    return lists.whole(call, [category for category in found if category.name in names], category_body)


def _of_database(call: Call, web_id: str, kind: str) -> dict[str, Any]:
    database = identities.database(call, web_id)
    return lists.whole(call, categories(call.sim.plant.library.edits, database, kind), category_body)


def _one(call: Call, web_id: str, kind: str) -> dict[str, Any]:
    return category_body(call, library_ids.thing(call, web_id, "categories", Category, MARKERS[kind]))


@endpoint("/assetdatabases/{web_id}/elementcategories")
def element_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of elements and event frames."""
    return _of_database(call, web_id, "element")


@endpoint("/assetdatabases/{web_id}/attributecategories")
def attribute_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of attributes."""
    return _of_database(call, web_id, "attribute")


@endpoint("/assetdatabases/{web_id}/analysiscategories")
def analysis_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of analyses."""
    return _of_database(call, web_id, "analysis")


@endpoint("/assetdatabases/{web_id}/tablecategories")
def table_categories(call: Call, web_id: str) -> dict[str, Any]:
    """Categories of tables."""
    return _of_database(call, web_id, "table")


@endpoint("/elementcategories/{web_id}")
def element_category(call: Call, web_id: str) -> dict[str, Any]:
    """One category of elements."""
    return _one(call, web_id, "element")


@endpoint("/attributecategories/{web_id}")
def attribute_category(call: Call, web_id: str) -> dict[str, Any]:
    """One category of attributes."""
    return _one(call, web_id, "attribute")


@endpoint("/analysiscategories/{web_id}")
def analysis_category(call: Call, web_id: str) -> dict[str, Any]:
    """One category of analyses."""
    return _one(call, web_id, "analysis")


@endpoint("/tablecategories/{web_id}")
def table_category(call: Call, web_id: str) -> dict[str, Any]:
    """One category of tables."""
    return _one(call, web_id, "table")


@endpoint("/elementcategories", "/attributecategories", "/analysiscategories", "/tablecategories")
def category_at_path(call: Call) -> dict[str, Any]:
    """The category at ?path=."""
    return category_body(call, library_ids.thing_at_path(call, "categories", Category))
