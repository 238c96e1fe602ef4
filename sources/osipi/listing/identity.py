"""WebIDs in the IDOnly form, made from ids or re-encoded from whatever form the server answered with.

IDOnly WebIDs survive renames and moves (PI Web API reference, WebID types); Full ones hold the path.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import unquote

from osipi.errors import quoted
from osipi.listing.fields import Item, link, name_or_none, text
from osipi.listing.needed import missing_member, say_once, stated_id
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
    Any other that cannot be read is taken as it is.
    """
    own = name_or_none(item, "WebId")
    if own is None or not is_opaque(own):
        return id_only(own)
    return own if own.startswith("I1") or not webid.is_of_unknown_kind(own) else None


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


def is_opaque(web_id: str | None) -> bool:
    """Whether a WebID is no WebID 2.0 that can be read: it stays as it is, the server that made it knows no other."""
    if not web_id:
        return False
    try:
        webid.decode(web_id)
    except ValueError:
        return True
    return False


def web_id_of(item: Item, what: str, made: Callable[[str], str], route: str = "") -> str:
    """The WebID of a listed object: the IDOnly form of its own, or ``made`` of its id where that cannot be had.

    An opaque WebID stays as it is, and so does any other where the object has no GUID to make one of. Raises
    :class:`~osipi.piwebapi.errors.MissingMemberError` where PI gives neither.
    """
    own = name_or_none(item, "WebId")
    found = id_only(own)
    if found is not None:
        return found
    if own is not None and is_opaque(own):
        say_once(f"opaque {what}", f"PI gives {what} a WebID that holds no id that can be read: it is taken as it is")
        return own
    try:
        return made(stated_id(item) or "")
    except ValueError:
        if own is None:
            raise missing_member(item, "WebId, and no Id to make it of", what, route) from None
        return own


def asset_server_web_id(item: Item) -> str:
    """The WebID of a listed AF server."""
    return web_id_of(item, "asset server", webid.encode_asset_server)


def data_server_web_id(item: Item) -> str:
    """The WebID of a listed Data Archive."""
    return web_id_of(item, "Data Archive", webid.encode_server)


def database_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed AF database."""
    return web_id_of(item, "AF database", lambda known: webid.encode_database(system_id, known))


def element_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed element."""
    return web_id_of(item, "element", lambda known: webid.encode_element(system_id, known))


def asked_web_id(item: Item, system_id: str) -> str:
    """The WebID with which PI is asked about a listed element: its own in the form of the answer, or a made one."""
    return name_or_none(item, "WebId") or element_web_id(item, system_id)


def event_frame_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed event frame."""
    return web_id_of(item, "event frame", lambda known: webid.encode_event_frame(system_id, known))


def made_frame_web_id(system_id: str, frame_id: str) -> str:
    """The WebID of an event frame with this id; the id itself where that is a WebID already, or none can be made."""
    try:
        return webid.encode_event_frame(system_id, frame_id)
    except ValueError:
        return frame_id


def attribute_web_id(item: Item, system_id: str) -> str:
    """The WebID of a listed attribute of an element, which holds the element's GUID too.

    Raises :class:`MalformedResponseError` for a server that answers with WebIDs of paths and without a link to the
    element.
    """
    own = name_or_none(item, "WebId")
    found = id_only(own) or (own if is_opaque(own) else None)
    if found is not None:
        return found
    owner = guid_of(web_id_of_link(link(item, "Element"), "elements"), "element")
    if owner is None:
        raise MalformedResponseError(
            f"PI Web API gave attribute {quoted(text(item, 'Path'))} a WebID that holds no unique id, "
            "although IDOnly was asked for, and no link to its element: its administrator can set WebIDType to Full or "
            "IDOnly",
            status=200,
        )
    return web_id_of(item, "attribute", lambda known: webid.encode_attribute(system_id, owner, known))
