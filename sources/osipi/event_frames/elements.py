"""Which elements event frames refer to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from osipi.listing.fields import Item, link
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.lookup import look_up
from osipi.listing.needed import object_id
from osipi.piwebapi import PiWebApi

_KIND = "element"


def element_guids(client: PiWebApi, items: Iterable[Item]) -> dict[str, str]:
    """GUIDs of the elements that frames refer to by WebIDs without one (WebIDs of paths), as the server gives them."""
    asked = {w: None for item in items for w in (*_referenced(item), _primary_web_id(item)) if w is not None}
    without_id = [web_id for web_id in asked if guid_of(web_id, _KIND) is None]
    found = look_up(client, "/elements/multiple", without_id, "webId", ("Id", "WebId"))
    return {
        looked.asked: object_id(looked.object, "element", "/elements/multiple")
        for looked in found
        if looked.object is not None
    }


def referenced_elements(item: Item, looked_up: Mapping[str, str]) -> tuple[str, ...]:
    """GUIDs of the elements that a frame refers to, sorted, each once; ``looked_up`` as from :func:`element_guids`."""
    return tuple(sorted({_element_id(web_id, looked_up) for web_id in _referenced(item)}))


def primary_element(item: Item, looked_up: Mapping[str, str]) -> str | None:
    """GUID of the primary referenced element, None where there is none."""
    web_id = _primary_web_id(item)
    return None if web_id is None else _element_id(web_id, looked_up)


def _referenced(item: Item) -> tuple[str, ...]:
    value = item.get("RefElementWebIds")
    return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()


def _element_id(web_id: str, looked_up: Mapping[str, str]) -> str:
    """The GUID; the WebID itself where the server does not give one, so that the reference is not lost."""
    return guid_of(web_id, _KIND) or looked_up.get(web_id) or web_id


def _primary_web_id(item: Item) -> str | None:
    """The link is there only if there is a primary element; in an answer without links it is the first referenced."""
    if isinstance(item.get("Links"), Mapping) and item["Links"]:
        return web_id_of_link(link(item, "PrimaryReferencedElement"), "elements")
    return next(iter(_referenced(item)), None)
