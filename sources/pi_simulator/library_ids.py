"""Objects of the library to WebIDs, and WebIDs and paths back to objects."""

from __future__ import annotations

import uuid
from typing import TypeVar

from pi_simulator import webid
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.edits import Thing
from pi_simulator.plant.library.analyses import Analysis, AnalysisTemplate, Rule, TimeRule
from pi_simulator.plant.library.categories import MARKERS, Category
from pi_simulator.plant.library.enumerations import EnumerationSet, EnumerationValue
from pi_simulator.plant.library.notifications import Contact, NotificationRule, Subscriber
from pi_simulator.plant.library.plugins import PlugIn
from pi_simulator.plant.library.tables import Table
from pi_simulator.plant.library.templates import AttributeTemplateOf, ElementTemplate
from pi_simulator.plant.library.units import Unit, UnitClass
from pi_simulator.webid import Identity

T = TypeVar("T", bound=Thing)

_PLAIN: dict[type[Thing], str] = {
    ElementTemplate: "ET", Table: "Bl", UnitClass: "UC", Unit: "Ut", Analysis: "Xs", AnalysisTemplate: "XT",
    Contact: "NC",
}  # fmt: skip
_PLUG_INS = {"analysis rule": "XP", "time rule": "TP", "notification": "NP"}


def of_thing(call: Call, thing: Thing) -> Identity:
    """Identity of an object of the library."""
    system = call.sim.plant.assets.system_id
    plain = (system, thing.id)
    match thing:
        case Category():
            return Identity(MARKERS[thing.kind], guids=plain, path=thing.path)
        case EnumerationSet():
            return _of_set(call, thing, "MS", (thing.id,))
        case EnumerationValue():
            return _of_set(call, thing.set, "MV", (thing.set.id, thing.id), thing.path)
        case AttributeTemplateOf():
            return Identity("AT", "E", (system, thing.template.id, thing.id), path=thing.path)
        case Rule() | TimeRule():
            letter = "X" if isinstance(thing.owner, Analysis) else "T"
            marker = "XR" if isinstance(thing, Rule) else "TR"
            return Identity(marker, letter, (system, thing.owner.id, thing.id), path=thing.path)
        case Subscriber():
            return Identity("NS", "L", (system, thing.rule.id, thing.id), path=thing.path)
        case PlugIn():
            return Identity(_PLUG_INS[thing.kind], guids=plain, path=thing.path)
        case NotificationRule():
            return Identity("NR" if isinstance(thing.owner, Element) else "NT", guids=plain, path=thing.path)
        case _:
            return Identity(_PLAIN[type(thing)], guids=plain, path=thing.path)


def _of_set(
    call: Call, one: EnumerationSet, marker: str, ids: tuple[uuid.UUID, ...], path: str | None = None
) -> Identity:
    if isinstance(one.owner, Database):
        system, letter = call.sim.plant.assets.system_id, call.sim.config.enumeration_owner[:1]
    else:
        system, letter = one.owner.id, "D"
    return Identity(marker, letter, (system, *ids), path=path or one.path)


def decode(call: Call, text: str, *markers: str) -> Identity:
    """What a WebID says; an error where it is none, or of another kind of object."""
    status = call.sim.config.malformed_webid_status
    try:
        identity = webid.decode(text)
    except webid.MalformedWebIdError as error:
        raise ApiError(status, f"The specified WebID '{text}' is not valid.") from error
    if identity.marker not in markers:
        raise ApiError(status, f"The specified WebID '{text}' is of another type.")
    return identity


def thing(call: Call, text: str, kind: str, of: type[T], *markers: str) -> T:
    """The object of a WebID: by id first, then by path. 404 where there is none."""
    identity = decode(call, text, *markers)
    library = call.sim.plant.library
    found = library.find(kind, identity.guids[-1]) if identity.guids else None
    if found is None and identity.path:
        found = _at(call, kind, identity.path)
    if not isinstance(found, of):
        raise ApiError(404, f"The specified object '{text}' was not found.")
    return found


def thing_at_path(call: Call, kind: str, of: type[T]) -> T:
    """The object of a kind at ?path=; 404 where there is none."""
    path = call.required("path")
    found = _at(call, kind, path)
    if not isinstance(found, of):
        raise ApiError(404, f"The specified object '{path}' was not found.")
    return found


def _at(call: Call, kind: str, path: str) -> Thing | None:
    wanted = path.casefold()
    return next((one for one in call.sim.plant.library.things(kind) if one.path.casefold() == wanted), None)


def rule(call: Call, text: str, of: type[T], marker: str) -> T:
    """The analysis rule or time rule of a WebID."""
    from pi_simulator.plant.library.analyses import rules, time_rule

    identity = decode(call, text, marker)
    library = call.sim.plant.library
    owner: Analysis | AnalysisTemplate | None = None
    if len(identity.guids) >= 2:
        ident = identity.guids[-2]
        templates = (
            t for t in library.things("analysis_templates") if isinstance(t, AnalysisTemplate) and t.id == ident
        )
        owner = library.analysis(ident) if identity.owner == "X" else next(templates, None)
    for one in (*rules(owner), time_rule(owner)) if owner else ():
        if one.id == identity.guids[-1] and isinstance(one, of):
            return one
    raise ApiError(404, f"The specified object '{text}' was not found.")
