"""Attributes searched for over many event frames (PI Web API reference, assetdatabase/findeventframeattributes).

Frames are found as columns and counted by template; only the attributes of the page are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pi_simulator import identities
from pi_simulator.context import Call
from pi_simulator.endpoints.attributes import attribute_body
from pi_simulator.endpoints.elementattributes import Chain, Filter, attribute_at, chains_of
from pi_simulator.endpoints.elements import templates_named
from pi_simulator.endpoints.eventframes import frames_below, search_range
from pi_simulator.lists import page
from pi_simulator.plant.af_templates import TEMPLATES
from pi_simulator.plant.asset_model import Database
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.frame_selection import Selected
from pi_simulator.routing import endpoint
from pi_simulator.simulation import matches

_MODES = (
    "Overlapped", "StartInclusive", "EndInclusive", "Inclusive", "InProgress", "ForwardFromStartTime",
    "BackwardFromStartTime", "ForwardFromEndTime", "BackwardFromEndTime", "ForwardInProgress", "BackwardInProgress",
)  # fmt: skip

_Part = tuple[tuple[str, ...], Chain, Selected]
"""An attribute by its names from the top, how it is defined, and the frames that have it."""


def _selected(call: Call, database: Database, parent: Frame | None) -> Selected:
    low, high, condition = search_range(call, call.choice("searchMode", _MODES, "Overlapped"))
    full = bool(call.flag("searchFullHierarchy"))
    found = call.sim.plant.frames.touching(database, low, high, children=full or parent is not None).where(condition)
    if template := call.text("eventFrameTemplate"):
        found = found.of_templates(templates_named(template, "EventFrame"))
    names = ("eventFrameNameFilter", "eventFrameDescriptionFilter", "eventFrameCategory", "referencedElementNameFilter")
    name, description, category, element = (call.text(one) for one in names)
    if not (name or description or category or element or parent):
        return found
    inside = None if parent is None else frames_below(call, parent, full=full)
    return found.only(
        [
            frame
            for frame in found.all()
            if matches(frame.name, name)
            and matches(frame.description, description)
            and (not category or any(matches(one, category) for one in frame.categories))
            and (not element or any(matches(one.name, element) for one in frame.elements))
            and (inside is None or frame.id in inside)
        ]
    )


def _parts(call: Call, frames: Selected) -> list[_Part]:
    """What is found, by name."""
    wanted = Filter(call)
    chains: dict[tuple[str, ...], tuple[Chain, set[str]]] = {}
    for template in TEMPLATES.values():
        if template.instance_type == "EventFrame":
            for chain in chains_of(template, wanted):
                names = tuple(definition.name for definition in chain)
                chains.setdefault(names, (chain, set()))[1].add(template.name)
    parts = [(names, chain, frames.of_templates(templates)) for names, (chain, templates) in chains.items()]
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    return sorted(parts, key=lambda part: (part[0][-1].casefold(), part[0]), reverse=descending)


def _page(call: Call, parts: list[_Part], first: int, last: int) -> Iterator[Attribute]:
    at = 0
    for _, chain, frames in parts:
        a, b = max(first - at, 0), min(last - at, len(frames))
        if a < b:
            for frame in frames.page(a, b - a, by_end=False, descending=False):
                yield attribute_at(call.sim.plant.assets, frame, chain)
        at += len(frames)


def _one_by_one(call: Call, frames: Selected) -> list[Attribute]:
    """What is found where frames are not as their templates have them any more: each frame is looked at."""
    wanted, assets = Filter(call), call.sim.plant.assets
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    found = [
        one
        for frame in sorted(frames.all(), key=lambda frame: (frame.start, frame.id))
        for one in assets.all_attributes(frame)
        if wanted.wants(one.definition) and (wanted.nested or one.parent is None)
    ]
    return sorted(found, key=lambda one: one.name.casefold(), reverse=descending)


def _found(call: Call, database: Database, parent: Frame | None = None) -> dict[str, Any]:
    frames = _selected(call, database, parent)
    if any(map(call.sim.plant.frames.get, call.sim.plant.assets.edited_owners)):
        every = _one_by_one(call, frames)
        return page(call, len(every), lambda a, b: [attribute_body(call, one) for one in every[a:b]])
    parts = _parts(call, frames)
    total = sum(len(frames) for _, _, frames in parts)
    return page(call, total, lambda a, b: [attribute_body(call, one) for one in _page(call, parts, a, b)])


@endpoint("/assetdatabases/{web_id}/eventframeattributes")
def database_frame_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the event frames of a database; with searchFullHierarchy of those below others too."""
    return _found(call, identities.database(call, web_id))


@endpoint("/eventframes/{web_id}/eventframeattributes")
def frame_frame_attributes(call: Call, web_id: str) -> dict[str, Any]:
    """Attributes of the event frames below an event frame."""
    parent = identities.frame(call, web_id)
    return _found(call, parent.database, parent)
