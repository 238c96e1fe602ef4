"""Rights on event frames (PI Web API reference, eventframe/GetSecurity and GetSecurityEntries)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import Call
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches

RIGHTS: dict[str, Any] = {
    "CanAnnotate": True,
    "CanDelete": False,
    "CanExecute": False,
    "CanRead": True,
    "CanReadData": True,
    "CanSubscribe": False,
    "CanSubscribeOthers": False,
    "CanWrite": False,
    "CanWriteData": False,
    "HasAdmin": False,
    "Rights": ["Read", "ReadData", "Annotate"],
}
"""What the account may do with an event frame."""

_ENTRIES = {"Engineers": ("ReadWrite", "Annotate"), "World": ("Read", "ReadData")}


@endpoint("/eventframes/{web_id}/security")
def security(call: Call, web_id: str) -> dict[str, Any]:
    """Rights of each userIdentity; 400 where none is named."""
    frame = identities.frame(call, web_id)
    call.required("userIdentity")
    owner = call.encode(identities.of_frame(call.sim.plant.assets, frame))
    link = call.link(f"eventframes/{owner}")
    items = [
        {
            "OwnerWebId": owner,
            "SecurityItem": "EventFrame",
            "UserIdentity": user,
            **RIGHTS,
            "Links": {"Self": f"{link}/security?userIdentity={user}", "Owner": link},
        }
        for user in call.many("userIdentity")
    ]
    return {"Links": {}, "Items": items}


def _entry(call: Call, web_id: str, name: str) -> dict[str, Any]:
    owner = call.encode(identities.of_frame(call.sim.plant.assets, identities.frame(call, web_id)))
    link = call.link(f"eventframes/{owner}")
    return {
        "Name": name,
        "SecurityIdentityName": name,
        "AllowRights": list(_ENTRIES[name]),
        "DenyRights": [],
        "Links": {"SecurableObject": link},
    }


@endpoint("/eventframes/{web_id}/securityentries")
def security_entries(call: Call, web_id: str) -> dict[str, Any]:
    """Who may do what."""
    names = [name for name in _ENTRIES if matches(name, call.text("nameFilter"))]
    return {"Links": {}, "Items": [_entry(call, web_id, name) for name in names]}
