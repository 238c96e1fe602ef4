"""Members of a listed object that nothing can do without: what identifies it, and what it is called.

Some servers leave `Id` out or give one that is no GUID, and WebIDs are opaque by PI's documentation (PI Web API
reference, WebID). What identifies the object stands in, and one log line of the process says so. What cannot be known
is a :class:`~osipi.piwebapi.errors.MissingMemberError`, which names the object, the member and the route.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

from osipi.errors import quoted
from osipi.listing.fields import Item, integer, name_or_none, text
from osipi.piwebapi import webid
from osipi.piwebapi.errors import MalformedResponseError, MissingMemberError

log = logging.getLogger("osipi.listing")

_said: set[str] = set()
_lock = threading.Lock()


def object_id(item: Item, what: str = "object", route: str = "") -> str:
    """What identifies an object: its GUID in lower case.

    Where `Id` is no GUID, the GUID in its WebID, or else the WebID itself: links and references to it have nothing but
    that. Without a WebID the `Id` as PI gives it. Raises :class:`MissingMemberError` for an object with neither.
    """
    found = object_id_or_none(item, what)
    if found is None:
        raise missing_member(item, "Id, and no WebId", what, route)
    return found


def object_id_or_none(item: Item, what: str) -> str | None:
    """The same, None for an object with neither."""
    known = item.get("Id")
    if isinstance(known, str) and webid.is_guid(known):
        return known.lower()
    own, stated = name_or_none(item, "WebId"), stated_id(item)
    if own is not None:
        say_once(
            f"id of {what}", f"PI gives {what} {label(item)} no GUID as its Id: its WebID takes the place of the Id"
        )
        return guid_in(own) or own
    if stated is not None:
        say_once(f"odd id of {what}", f"PI gives {what} {label(item)} an Id that is no GUID: it is taken as it is")
    return stated


def stated_id(item: Item) -> str | None:
    """`Id` as PI gives it, a number as text; None where it is absent or of another type."""
    known = name_or_none(item, "Id")
    number = integer(item, "Id")
    return known if known is not None or number is None else str(number)


def object_of(content: Any, route: str) -> Item:
    """A single object of an answer. Raises :class:`MalformedResponseError` for anything else."""
    if not isinstance(content, dict):
        raise MalformedResponseError(f"PI Web API answered {route} without an object", status=200, url=route)
    return content


def object_name(item: Item, what: str = "object", route: str = "") -> str:
    """What an object is called. Raises :class:`MissingMemberError` where PI does not say it."""
    name = name_or_none(item, "Name")
    if name is None:
        raise missing_member(item, "Name", what, route)
    return name


def asked_by(item: Item, what: str, route: str = "") -> str:
    """The WebID of an object as PI gives it. Raises :class:`MissingMemberError` where PI gives none."""
    own = name_or_none(item, "WebId")
    if own is None:
        raise missing_member(item, "WebId", what, route)
    return own


def missing_member(item: Item, member: str, what: str, route: str = "") -> MissingMemberError:
    """The error for an object that lacks a member, or gives it in a type that does not fit."""
    where = f" of {route}" if route else ""
    return MissingMemberError(
        f"PI Web API gave {what} {label(item)}{where} without a usable {member}", status=200, url=route
    )


def guid_in(web_id: str | None) -> str | None:
    """The GUID of the object that a WebID names; None for one that holds none or does not decode."""
    try:
        found = webid.decode(web_id or "").object_id
    except ValueError:
        return None
    return None if found is None else str(found)


def say_once(about: str, line: str) -> None:
    """A warning about what many objects may have in common: once in a process for each thing that it is ``about``."""
    with _lock:
        if about in _said:
            return
        _said.add(about)
    log.warning("%s", line)


def forget_said() -> None:
    """Say each line anew."""
    with _lock:
        _said.clear()


def label(item: Item) -> str:
    """What messages call an object."""
    known = (text(item, name) for name in ("Path", "Name", "WebId"))
    identity = stated_id(item)
    return quoted(next((one for one in known if one), None) or identity or "without a name")
