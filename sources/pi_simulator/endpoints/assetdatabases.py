"""/assetdatabases (PI Web API reference, controller assetdatabase)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import Call
from pi_simulator.endpoints.elements import extended_properties
from pi_simulator.plant.asset_model import Database
from pi_simulator.routing import endpoint

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
    """An AF database. ApiError where a fault lies on it."""
    call.check_object(database.id)
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
        "ExtendedProperties": extended_properties(database.extended),
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
