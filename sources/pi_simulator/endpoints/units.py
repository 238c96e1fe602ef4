"""/unitclasses and /units (PI Web API reference, controllers unitclass and unit)."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, library_ids, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.library.units import Unit, UnitClass, unit_classes, units
from pi_simulator.routing import endpoint


def class_body(call: Call, one: UnitClass) -> dict[str, Any]:
    """A class of units. ApiError where a fault lies on it."""
    call.check_object(one.id)
    web_id = call.encode(library_ids.of_thing(call, one))
    self = call.link(f"unitclasses/{web_id}")
    server = call.encode(identities.of_asset_server(call.sim.plant.assets))
    return {
        "WebId": web_id,
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Path": one.path,
        "CanonicalUnitName": one.canonical_name,
        "CanonicalUnitAbbreviation": one.canonical_abbreviation,
        "Links": {
            "Self": self,
            "CanonicalUnit": f"{self}/canonicalunit",
            "Units": f"{self}/units",
            "AssetServer": call.link(f"assetservers/{server}"),
        },
    }


def unit_body(call: Call, unit: Unit) -> dict[str, Any]:
    """A unit. ApiError where a fault lies on it."""
    call.check_object(unit.id)
    web_id = call.encode(library_ids.of_thing(call, unit))
    above = call.encode(library_ids.of_thing(call, unit.unit_class))
    links = {"Self": call.link(f"units/{web_id}"), "Class": call.link(f"unitclasses/{above}")}
    reference = [one for one in _units(call, unit.unit_class) if one.abbreviation == unit.reference]
    if reference:
        links["ReferenceUnit"] = call.link(f"units/{call.encode(library_ids.of_thing(call, reference[0]))}")
    return {
        "WebId": web_id,
        "Id": str(unit.id),
        "Name": unit.name,
        "Description": unit.description,
        "Path": unit.path,
        "Abbreviation": unit.abbreviation,
        "Factor": unit.factor,
        "Offset": unit.offset,
        "ReferenceFactor": unit.reference_factor,
        "ReferenceOffset": unit.reference_offset,
        "ReferenceUnitAbbreviation": unit.reference,
        "Links": links,
    }


def _units(call: Call, one: UnitClass) -> list[Unit]:
    return units(call.sim.plant.library.edits, one)


def _class(call: Call, web_id: str) -> UnitClass:
    return library_ids.thing(call, web_id, "unit_classes", UnitClass, "UC")


@endpoint("/assetservers/{web_id}/unitclasses")
def classes(call: Call, web_id: str) -> dict[str, Any]:
    """All classes of units."""
    identities.asset_server(call, web_id)
    return lists.whole(call, unit_classes(call.sim.plant.library.edits), class_body)


@endpoint("/unitclasses")
def class_at_path(call: Call) -> dict[str, Any]:
    """The class at ?path=."""
    return class_body(call, library_ids.thing_at_path(call, "unit_classes", UnitClass))


@endpoint("/unitclasses/{web_id}")
def unit_class(call: Call, web_id: str) -> dict[str, Any]:
    """One class."""
    return class_body(call, _class(call, web_id))


@endpoint("/unitclasses/{web_id}/units")
def units_of_class(call: Call, web_id: str) -> dict[str, Any]:
    """Units of a class. A list, though the Swagger file of 2018 SP1 describes one unit here."""
    return lists.whole(call, _units(call, _class(call, web_id)), unit_body)


@endpoint("/unitclasses/{web_id}/canonicalunit")
def canonical_unit(call: Call, web_id: str) -> dict[str, Any]:
    """The canonical unit of a class."""
    one = _class(call, web_id)
    for unit in _units(call, one):
        if unit.abbreviation == one.canonical_abbreviation:
            return unit_body(call, unit)
    raise ApiError(404, f"The canonical unit of '{one.name}' was not found.")


@endpoint("/units")
def unit_at_path(call: Call) -> dict[str, Any]:
    """The unit at ?path=."""
    return unit_body(call, library_ids.thing_at_path(call, "units", Unit))


@endpoint("/units/{web_id}")
def unit(call: Call, web_id: str) -> dict[str, Any]:
    """One unit."""
    return unit_body(call, library_ids.thing(call, web_id, "units", Unit, "Ut"))
