"""Which frame is the parent of a frame.

The parent link of a frame tells, where its WebID carries the GUID of the parent. A server that gives no such link, or
WebIDs without ids (those of paths name every frame of that path), is asked for the children of the frames that have
some, many in one batch: not one request a frame. Whether there are links is seen from the frames themselves. A parent
that does not touch the window its child is read in is asked for by the link; without links it remains unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from osipi.event_frames.rows import frame_guid
from osipi.event_frames.search import children_params, identity
from osipi.listing.batched import short_lists
from osipi.listing.fields import Item, flag, guid, link, selected
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.lookup import look_up
from osipi.listing.unread import Unread, items_or_unread
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError, ServerError
from osipi.piwebapi.failures import ENOUGH_SILENCE, LASTING_ERROR, Verdict, whose_fault

_MEMBERS = ("Id", "WebId")
_KIND = "event frame"


def parent_link(item: Item) -> str | None:
    """The WebID of the parent frame as the frame's own link gives it; a link to anything but a frame is none."""
    return web_id_of_link(link(item, "Parent"), "eventframes")


def linked_guid(item: Item) -> str | None:
    """GUID of the parent frame, where the frame's own link carries it."""
    return guid_of(parent_link(item), _KIND)


def parents_by_children(client: PiWebApi, frames: Iterable[Item], until: int) -> Mapping[str, str]:
    """GUID of the parent by GUID of the child, for frames below those given; empty where parent links tell already."""
    having = []
    for item in frames:
        if linked_guid(item) is not None:
            return {}
        if flag(item, "HasChildren"):
            having.append(item)
    params = children_params(until)
    routes = {f"/eventframes/{item['WebId']}/eventframes": guid(item) for item in having}
    parents: dict[str, str] = {}

    def readable(route: str) -> Iterator[Item]:
        """Children but those that cannot be read, which get no row either."""
        items = items_or_unread(client, route, params, None, identity)
        return (item for item in items if not isinstance(item, Unread))

    for route, children in short_lists(client, list(routes), params, read=readable):
        for child in children:
            if linked_guid(child) is not None:
                return {}
            if (known := frame_guid(child)) is not None:
                parents[known] = routes[route]
    return parents


def parents_by_links(client: PiWebApi, items: Iterable[Item], parents: Mapping[str, str]) -> dict[str, str]:
    """GUID by WebID, for parent links that carry none, of frames that are in no list of children (``parents``).

    Lacks what PI does not tell of single ones. Raises :class:`MalformedResponseError` where it tells of none of many.
    """
    links = {parent_link(item): None for item in items if linked_guid(item) is None and guid(item) not in parents}
    asked = [web_id for web_id in links if web_id is not None]
    found = _looked_up(client, asked)
    untold = 0
    for web_id in asked:
        if web_id in found:
            continue
        if (known := _asked_alone(client, web_id)) is not None:
            found[web_id] = known
            continue
        untold += 1
        if untold >= ENOUGH_SILENCE and not found:
            raise _untold()
    return found


def _looked_up(client: PiWebApi, web_ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        for looked in look_up(client, "/eventframes/multiple", web_ids, "webId", _MEMBERS):
            if looked.object is not None and (known := frame_guid(looked.object)) is not None:
                found[looked.asked] = known
    except ServerError as error:
        if error.status != LASTING_ERROR:  # one frame that cannot be read may spoil the lookup of all
            raise
    return found


def _asked_alone(client: PiWebApi, web_id: str) -> str | None:
    params = {"webIdType": "IDOnly", "selectedFields": selected(_MEMBERS, prefix="")}
    try:
        return frame_guid(client.get(f"/eventframes/{web_id}", params) or {})
    except PiWebApiError as error:
        if whose_fault(error) in (Verdict.ACCOUNT, Verdict.SERVER):
            raise
        return None  # its children are told to have a parent that PI does not tell


def parent_guid(item: Item, parents: Mapping[str, str], by_link: Mapping[str, str]) -> str | None:
    """GUID of the parent of a frame, None for a frame without one.

    Raises :class:`MalformedResponseError` for a frame that has a parent which nobody tells.
    """
    known = linked_guid(item) or parents.get(guid(item))
    web_id = parent_link(item)
    if known is None and web_id is not None:
        known = by_link.get(web_id)
        if known is None:
            raise _untold()
    return known


def _untold() -> MalformedResponseError:
    return MalformedResponseError(
        "the link to its parent frame holds a WebID without a unique id, although IDOnly was asked for, and PI does "
        "not tell which frame it is: its administrator can set WebIDType to Full or IDOnly",
        status=200,
    )
