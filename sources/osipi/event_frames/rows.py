"""What a row of `event_frames` takes from a frame as PI Web API shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from osipi.listing.fields import Item, extended_properties, flag, guid, link, name_or_none, text, texts
from osipi.listing.identity import event_frame_web_id, guid_of, web_id_of_link
from osipi.listing.lookup import look_up
from osipi.listing.servers import Database
from osipi.piwebapi import MalformedResponseError, PiWebApi
from osipi.piwebapi.pitime import parse_ticks

_TICKS_PER_MICROSECOND = 10
_EPOCH = 0
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OPEN = parse_ticks("9999-01-01T00:00:00Z")


def frame_row(item: Item, database: Database, elements: Mapping[str, str]) -> dict[str, Any]:
    """The columns that come with the frame itself; ``elements`` gives the GUIDs of WebIDs that carry none.

    Raises :class:`MalformedResponseError` for a frame whose times cannot be read.
    """
    return {
        "event_frame_id": guid(item),
        "web_id": event_frame_web_id(item, database.system_id),
        "name": text(item, "Name"),
        "description": text(item, "Description"),
        "template_name": name_or_none(item, "TemplateName"),
        "start_time": start_ticks(item) // _TICKS_PER_MICROSECOND,
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


def frame_guid(item: Item) -> str | None:
    """The GUID of a listed frame, from its WebID where the Id does not tell it; None for a frame without either."""
    told = item.get("Id")
    if isinstance(told, str) and _GUID.fullmatch(told):
        return told
    try:
        return str(UUID(str(told)))
    except ValueError:
        return guid_of(text(item, "WebId"), "event frame")


def start_ticks(item: Item) -> int:
    """When a frame begins. Raises :class:`MalformedResponseError` where the server does not tell."""
    ticks = time_of(item, "StartTime")
    if ticks is None:
        raise MalformedResponseError("PI tells no StartTime", status=200)
    return ticks


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


def time_of(item: Item, name: str) -> int | None:
    """A time of a frame, ticks; None for one that is absent.

    Raises :class:`MalformedResponseError` for one that is no time: to leave it empty would say that the frame is open.
    """
    value = item.get(name)
    if value is None or value == "":
        return None
    try:
        return _ticks_of(value)
    except (ValueError, TypeError):
        shown = str(value)[:40]
        raise MalformedResponseError(f"{name} '{shown}' is no time", status=200) from None


# A frame's times are looked at several times, and most frames share some of theirs.
_ticks_of = lru_cache(maxsize=10_000)(parse_ticks)
