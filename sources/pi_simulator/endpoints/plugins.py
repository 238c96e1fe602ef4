"""Plug-ins of the AF server (PI Web API reference, controller analysisruleplugin and its like)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.plant.library.plugins import PlugIn, plug_ins
from pi_simulator.routing import endpoint

_ROUTES = {
    "analysis rule": "analysisruleplugins",
    "time rule": "timeruleplugins",
    "notification": "notificationplugins",
}


def plug_in_body(call: Call, one: PlugIn) -> dict[str, Any]:
    """A plug-in."""
    call.check_object(one.id)
    web_id = call.encode(library_ids.of_thing(call, one))
    server = call.encode(identities.of_asset_server(call.sim.plant.assets))
    built = "2018-06-01T00:00:00Z"
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "AssemblyFileName": f"OSIsoft.AF.{one.name}.dll",
        "AssemblyID": str(one.id),
        "AssemblyLoadProperties": [],
        "AssemblyTime": built,
        "CompatibilityVersion": 0,
        "IsBrowsable": True,
        "IsNonEditableConfig": False,
        "LoadedAssemblyTime": built,
        "LoadedVersion": "2.10.9.593",
        "Version": "2.10.9.593",
        "Links": {
            "Self": call.link(f"{_ROUTES[one.kind]}/{web_id}"),
            "AssetServer": call.link(f"assetservers/{server}"),
        },
    }


def plug_in_link(call: Call, kind: str, name: str) -> str:
    """Link to a plug-in by its name."""
    found = next(one for one in plug_ins(call.sim.plant.library.edits, kind) if one.name == name)
    return call.link(f"{_ROUTES[kind]}/{call.encode(library_ids.of_thing(call, found))}")


def _of_server(call: Call, web_id: str, kind: str) -> dict[str, Any]:
    identities.asset_server(call, web_id)
    return lists.whole(call, plug_ins(call.sim.plant.library.edits, kind), plug_in_body)


@endpoint("/assetservers/{web_id}/analysisruleplugins")
def analysis_rule_plug_ins(call: Call, web_id: str) -> dict[str, Any]:
    """Plug-ins of analysis rules."""
    return _of_server(call, web_id, "analysis rule")


@endpoint("/assetservers/{web_id}/timeruleplugins")
def time_rule_plug_ins(call: Call, web_id: str) -> dict[str, Any]:
    """Plug-ins of time rules."""
    return _of_server(call, web_id, "time rule")


@endpoint("/assetservers/{web_id}/notificationplugins")
def notification_plug_ins(call: Call, web_id: str) -> dict[str, Any]:
    """Plug-ins that deliver notifications."""
    return _of_server(call, web_id, "notification")


@endpoint("/analysisruleplugins/{web_id}", "/timeruleplugins/{web_id}", "/notificationplugins/{web_id}")
def plug_in(call: Call, web_id: str) -> dict[str, Any]:
    """One plug-in."""
    return plug_in_body(call, library_ids.thing(call, web_id, "plug_ins", PlugIn, "XP", "TP", "NP"))
