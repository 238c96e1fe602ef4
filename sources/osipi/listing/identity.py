"""WebIDs in the IDOnly form, made from ids or re-encoded from whatever form the server answered with.

IDOnly WebIDs survive renames and moves (PI Web API reference, WebID types); Full ones hold the path.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote

from osipi.errors import quoted
from osipi.listing.fields import Item, guid, link, name_or_none, text
from osipi.piwebapi import MalformedResponseError, webid


def id_only(web_id: str | None) -> str | None:
    """The IDOnly form of a WebID, None for a type that carries no unique id."""
    if web_id is None:
        return None
    try:
        return webid.to_id_only(web_id)
    except ValueError:
        return None


def stated_web_id(item: Item) -> str | None:
    """The WebID of a listed object in the IDOnly form, None where PI did not give it so.

    The form of some kinds is not documented: PI was asked for IDOnly, and a WebID that says that it is, is believed.
    """
    own = name_or_none(item, "WebId")
    return id_only(own) or (own if own is not None and own.startswith("I1") else None)


@lru_cache(maxsize=100_000)
def guid_of(web_id: str | None, kind: str) -> str | None:
    """The GUID that a WebID of a ``kind`` (a name of the WebID reference, such as `element`) carries, else None."""
    if web_id is None:
        return None
    try:
        found = webid.decode(web_id)
    except ValueError:
        return None
    return str(found.object_id) if found.kind == kind and found.object_id is not None else None


def owner_id(item: Item) -> str | None:
    """The GUID of the element that owns a listed attribute, by the attribute's WebID; None where that does not say."""
    try:
        found = webid.decode(text(item, "WebId") or "")
    except ValueError:
        return None
    return str(found.owner_id) if found.owner == "E" and found.owner_id is not None else None


def web_id_of_link(url: str | None, collection: str) -> str | None:
    """The WebID in a link to one object of a collection such as `elements`; None for a link to anything else."""
    above, _, web_id = (url or "").partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")
    return unquote(web_id) if above.rpartition("/")[2].lower() == collection else None


def system_id_of(web_id: str | None, otherwise: str) -> str:
    """The GUID by which a WebID names its AF server, or ``otherwise`` where the WebID holds none."""
    try:
        found = webid.decode(web_id or "").server_id
    except ValueError:
        found = None
    return str(found or otherwise)


def asset_server_web_id(item: Item) -> str:
    """The WebID of a listed AF server: IDOnly, made from its id where PI gives a WebID without one.

    A WebID that does not decode stays as it is: the server that made it knows no other.
    """
    own = text(item, "WebId")
    if own is not None and not _decodes(own):
        return own
    return id_only(own) or webid.encode_asset_server(guid(item))


def _decodes(web_id: str) -> bool:
    try:
        webid.decode(web_id)
    except ValueError:
        return False
    return True


def element_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed element."""
    return id_only(text(item, "WebId")) or webid.encode_element(system_id, guid(item))


def event_frame_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed event frame."""
    return id_only(text(item, "WebId")) or webid.encode_event_frame(system_id, guid(item))


def attribute_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed attribute of an element, which holds the element's GUID too.

    Raises :class:`MalformedResponseError` for a server that answers with WebIDs of paths and without a link to the
    element.
    """
    own = id_only(text(item, "WebId"))
    if own is not None:
        return own
    owner = guid_of(web_id_of_link(link(item, "Element"), "elements"), "element")
    if owner is None:
        raise MalformedResponseError(
            f"PI Web API gave attribute {quoted(text(item, 'Path'))} a WebID that holds no unique id, "
            "although IDOnly was asked for, and no link to its element: its administrator can set WebIDType to Full or "
            "IDOnly",
            status=200,
        )
    return webid.encode_attribute(system_id, owner, guid(item))
