"""/enumerationsets, of AF databases and of Data Archives (PI Web API reference, controller enumerationset)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities
from pi_simulator.context import Call
from pi_simulator.plant.af_templates import ENUMERATION_SETS
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.hashing import guid
from pi_simulator.plant.points import DataServer
from pi_simulator.plant.states import set_states
from pi_simulator.routing import endpoint
from pi_simulator.webid import Identity


def set_body(call: Call, owner: Database | DataServer, name: str) -> dict[str, Any]:
    """An enumeration set."""
    identity = identities.of_enumeration(call, owner, name)
    web_id = call.encode(identity)
    link = call.link(f"enumerationsets/{web_id}")
    if isinstance(owner, Database):
        above = {
            "Database": call.link(f"assetdatabases/{call.encode(identities.of_database(call.sim.plant.assets, owner))}")
        }
    else:
        above = {"DataServer": call.link(f"dataservers/{call.encode(identities.of_data_server(owner))}")}
    return {
        "WebId": web_id,
        "Id": str(identities.enumeration_id(owner, name)),
        "Name": name,
        "Description": "",
        "Path": identity.path,
        "Links": {"Self": link, **above, "Values": f"{link}/enumerationvalues"},
    }


@endpoint("/enumerationsets/{web_id}")
def enumeration_set(call: Call, web_id: str) -> dict[str, Any]:
    """One set."""
    return set_body(call, *identities.enumeration(call, web_id))


@endpoint("/enumerationsets/{web_id}/enumerationvalues")
def enumeration_values(call: Call, web_id: str) -> dict[str, Any]:
    """Its states; this list does not page."""
    owner, name = identities.enumeration(call, web_id)
    identity = identities.of_enumeration(call, owner, name)
    states = list(ENUMERATION_SETS[name]) if isinstance(owner, Database) else set_states(name)
    items: list[dict[str, Any]] = []
    for state, code in states:
        ident = guid("enumeration value", identities.enumeration_id(owner, name).hex, code)
        path = f"{identity.path}\\EnumerationValues[{state}]"
        value_identity = Identity("MV", identity.owner, (identity.guids[0], ident), path=path)
        link = call.link(f"enumerationsets/{call.encode(identity)}")
        items.append(
            {
                "WebId": call.encode(value_identity),
                "Id": str(ident),
                "Name": state,
                "Description": "",
                "Value": code,
                "Path": path,
                "Parent": "",
                "Links": {
                    "Self": call.link(f"enumerationvalues/{call.encode(value_identity)}"),
                    "EnumerationSet": link,
                },
            }
        )
    return {"Links": {}, "Items": items}
