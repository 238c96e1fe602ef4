"""What a row of `event_frames` takes from a frame as PI Web API shows it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Any

from osipi.listing.fields import Item, extended_properties, flag, guid, link, name_or_none, text, texts
from osipi.listing.identity import event_frame_web_id, guid_of, web_id_of_link
from osipi.listing.lookup import look_up
from osipi.listing.servers import Database
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.pitime import parse_ticks

log = logging.getLogger("osipi.event_frames")

_TICKS_PER_MICROSECOND = 10
_EPOCH = 0
_OPEN = parse_ticks("9999-01-01T00:00:00Z")


def frame_row(item: Item, database: Database, elements: Mapping[str, str]) -> dict[str, Any]:
    """The columns that come with the frame itself; ``elements`` gives the GUIDs of WebIDs that carry none."""
    return {
        "event_frame_id": guid(item),
        "web_id": event_frame_web_id(item, database.system_id),
        "name": text(item, "Name"),
        "description": text(item, "Description"),
        "template_name": name_or_none(item, "TemplateName"),
        "start_time": _microseconds(item, "StartTime"),
        "end_time": _end_time(item),
        "severity": name_or_none(item, "Severity"),
        "can_be_acknowledged": flag(item, "CanBeAcknowledged"),
        "is_acknowledged": flag(item, "IsAcknowledged"),
        "acknowledged_by": name_or_none(item, "AcknowledgedBy"),
        "acknowledged_at": _acknowledged_at(item),
        "is_annotated": flag(item, "IsAnnotated"),
        "is_locked": flag(item, "IsLocked"),
        "are_values_captured": flag(item, "AreValuesCaptured"),
        "category_names": list(texts(item, "CategoryNames")),
        "primary_element_id": _primary_element(item, elements),
        "referenced_element_ids": sorted({_element_id(web_id, elements) for web_id in _referenced(item)}),
        "extended_properties": extended_properties(item),
        "database": database.name,
        "database_id": database.id,
        "asset_server": database.asset_server,
    }


def start_ticks(item: Item) -> int:
    """When a frame begins; before everything where the server does not tell, so that the frame is not passed over."""
    ticks = time_of(item, "StartTime")
    return _EPOCH if ticks is None else ticks


def element_guids(client: PiWebApi, items: Iterable[Item]) -> dict[str, str]:
    """GUIDs of the referenced elements whose WebIDs carry none (types of paths), as the server tells them."""
    asked = {w: None for item in items for w in (*_referenced(item), _primary_web_id(item)) if w is not None}
    opaque = [web_id for web_id in asked if guid_of(web_id, "element") is None]
    found = look_up(client, "/elements/multiple", opaque, "webId", ("Id", "WebId"))
    return {looked.asked: guid(looked.object) for looked in found if looked.object is not None}


def referenced_guids(item: Item, elements: Mapping[str, str]) -> set[str]:
    """GUIDs of the elements that a frame refers to."""
    return {_element_id(web_id, elements) for web_id in _referenced(item)}


def _referenced(item: Item) -> tuple[str, ...]:
    value = item.get("RefElementWebIds")
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _element_id(web_id: str, elements: Mapping[str, str]) -> str:
    """GUID of an element; the WebID itself when nobody can tell, so that the reference does not disappear."""
    return guid_of(web_id, "element") or elements.get(web_id) or web_id


def _primary_web_id(item: Item) -> str | None:
    """The link is there only if there is a primary element; an answer without any links leaves the first referenced."""
    if isinstance(item.get("Links"), Mapping) and item["Links"]:
        return web_id_of_link(link(item, "PrimaryReferencedElement"), "elements")
    return next(iter(_referenced(item)), None)


def _primary_element(item: Item, elements: Mapping[str, str]) -> str | None:
    web_id = _primary_web_id(item)
    return None if web_id is None else _element_id(web_id, elements)


def _end_time(item: Item) -> int | None:
    """An open frame ends in the year 9999 (PI Web API reference, search mode); the fraction varies."""
    ticks = time_of(item, "EndTime")
    return None if ticks is None or ticks >= _OPEN else ticks // _TICKS_PER_MICROSECOND


def _acknowledged_at(item: Item) -> int | None:
    """A frame that is not acknowledged says 1970."""
    ticks = time_of(item, "AcknowledgedDate")
    return None if ticks is None or ticks <= _EPOCH else ticks // _TICKS_PER_MICROSECOND


def _microseconds(item: Item, name: str) -> int | None:
    ticks = time_of(item, name)
    return None if ticks is None else ticks // _TICKS_PER_MICROSECOND


def time_of(item: Item, name: str) -> int | None:
    """A time of a frame, ticks; None for one that is absent or, with a warning, unreadable: the others go on."""
    value = text(item, name)
    if value is None:
        return None
    try:
        return parse_ticks(value)
    except ValueError:
        log.warning("event frame %s: %s %r is no time and is left empty", item.get("Id"), name, value[:40])
        return None
