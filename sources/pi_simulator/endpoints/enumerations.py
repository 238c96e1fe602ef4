"""/enumerationsets, of AF databases and of Data Archives (PI Web API reference, controller enumerationset)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import Call
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.library.enumerations import (
    EnumerationSet,
    EnumerationValue,
    enumeration_sets,
    enumeration_values,
)
from pi_simulator.routing import endpoint


def set_body(call: Call, one: EnumerationSet) -> dict[str, Any]:
    """An enumeration set. ApiError where a fault lies on it."""
    call.check_object(one.id)
    web_id = call.encode(library_ids.of_thing(call, one))
    link = call.link(f"enumerationsets/{web_id}")
    if isinstance(one.owner, Database):
        owner = call.encode(identities.of_database(call.sim.plant.assets, one.owner))
        above = {"Database": call.link(f"assetdatabases/{owner}")}
    else:
        above = {"DataServer": call.link(f"dataservers/{call.encode(identities.of_data_server(one.owner))}")}
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "Links": {"Self": link, **above, "Values": f"{link}/enumerationvalues"},
    }


def value_body(call: Call, value: EnumerationValue) -> dict[str, Any]:
    """A state of a set."""
    body: dict[str, Any] = {"Name": value.name, "Description": value.description, "Value": value.value, "Parent": ""}
    if not isinstance(value.set.owner, Database) and not call.sim.config.digital_state_ids:
        return body
    web_id = call.encode(library_ids.of_thing(call, value))
    above = call.encode(library_ids.of_thing(call, value.set))
    links = {
        "Self": call.link(f"enumerationvalues/{web_id}"),
        "EnumerationSet": call.link(f"enumerationsets/{above}"),
    }
    return {"WebId": web_id, "Id": str(value.id), **body, "Path": value.path, "Links": links}


def _set(call: Call, web_id: str) -> EnumerationSet:
    return library_ids.thing(call, web_id, "enumeration_sets", EnumerationSet, "MS")


@endpoint("/assetdatabases/{web_id}/enumerationsets")
def sets_of_database(call: Call, web_id: str) -> dict[str, Any]:
    """Enumeration sets of a database."""
    database = identities.database(call, web_id)
    return lists.whole(call, enumeration_sets(call.sim.plant.library.edits, database), set_body)


@endpoint("/dataservers/{web_id}/enumerationsets")
def sets_of_data_server(call: Call, web_id: str) -> dict[str, Any]:
    """Digital state sets of a Data Archive."""
    server = identities.data_server(call, web_id)
    return lists.whole(call, enumeration_sets(call.sim.plant.library.edits, server), set_body)


@endpoint("/enumerationsets")
def set_at_path(call: Call) -> dict[str, Any]:
    """The set at ?path=."""
    return set_body(call, library_ids.thing_at_path(call, "enumeration_sets", EnumerationSet))


@endpoint("/enumerationsets/{web_id}")
def enumeration_set(call: Call, web_id: str) -> dict[str, Any]:
    """One set."""
    return set_body(call, _set(call, web_id))


@endpoint("/enumerationsets/{web_id}/enumerationvalues")
def values_of_set(call: Call, web_id: str) -> dict[str, Any]:
    """Its states; this list does not page."""
    one = _set(call, web_id)
    call.check_object(one.id)
    return lists.whole(call, enumeration_values(call.sim.plant.library.edits, one), value_body)


@endpoint("/enumerationvalues/{web_id}")
def enumeration_value(call: Call, web_id: str) -> dict[str, Any]:
    """One state."""
    return value_body(call, library_ids.thing(call, web_id, "enumeration_values", EnumerationValue, "MV"))
