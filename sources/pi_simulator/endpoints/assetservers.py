"""/assetservers (PI Web API reference, controller assetserver)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import ApiError, Call
from pi_simulator.endpoints.assetdatabases import database_body
from pi_simulator.endpoints.elements import extended_properties
from pi_simulator.plant.asset_model import AF_SERVER
from pi_simulator.routing import endpoint
from pi_simulator.ticks import to_text


def server_body(call: Call) -> dict[str, Any]:
    """The AF server. ApiError where a fault lies on it."""
    assets = call.sim.plant.assets
    call.check_object(assets.server_id)
    web_id = call.encode(identities.of_asset_server(assets))
    self = call.link(f"assetservers/{web_id}")
    return {
        "WebId": web_id,
        "Id": str(assets.server_id),
        "Name": AF_SERVER,
        "Description": assets.server.description,
        "Path": "\\\\" + AF_SERVER,
        "IsConnected": True,
        "ServerVersion": assets.server.version,
        "ServerTime": to_text(call.now),
        "ExtendedProperties": extended_properties(assets.server.extended),
        "Links": {
            "Self": self,
            "Databases": f"{self}/assetdatabases",
            "NotificationContactTemplates": f"{self}/notificationcontacttemplates",
            "NotificationPlugIns": f"{self}/notificationplugins",
            "UnitClasses": f"{self}/unitclasses",
            "AnalysisRulePlugIns": f"{self}/analysisruleplugins",
            "TimeRulePlugIns": f"{self}/timeruleplugins",
        },
    }


@endpoint("/assetservers")
def servers(call: Call) -> dict[str, Any]:
    """All AF servers; with name or path, the one of that name or path."""
    wanted = call.text("name") or call.text("path")
    if not wanted:
        return {"Links": {}, "Items": [server_body(call)]}
    if wanted.strip("\\").casefold() == AF_SERVER.casefold():
        return server_body(call)
    raise ApiError(404, f"The specified asset server '{wanted}' was not found.")


@endpoint("/assetservers/{web_id}")
def server(call: Call, web_id: str) -> dict[str, Any]:
    """One AF server."""
    identities.asset_server(call, web_id)
    return server_body(call)


@endpoint("/assetservers/{web_id}/assetdatabases")
def databases(call: Call, web_id: str) -> dict[str, Any]:
    """Its databases."""
    identities.asset_server(call, web_id)
    return {"Links": {}, "Items": [database_body(call, database) for database in call.sim.plant.assets.databases]}
