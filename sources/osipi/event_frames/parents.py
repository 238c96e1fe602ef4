"""Which frame is the parent of a frame.

The parent link of a frame says so where its WebID carries the parent's GUID. A server that gives no such links, or
WebIDs without ids (WebIDs of paths name every frame of that path), is asked for the children of the frames that have
some, many lists in one batch. The frames themselves show whether they have links. A parent that does not touch the
window in which its child is read is asked for by the link; without links it remains unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from osipi.event_frames.frame import KIND, ListedFrame, frame_id
from osipi.event_frames.search import FrameSearch, children_params, identity
from osipi.listing.batched import short_lists
from osipi.listing.fields import Item, flag, link, selected
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.lookup import look_up
from osipi.listing.needed import object_of
from osipi.listing.unread import Unread, items_or_unread
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError, ServerError
from osipi.piwebapi.failures import ENOUGH_SILENCE, LASTING_ERROR, Verdict, whose_fault

_MEMBERS = ("Id", "WebId")
_MOST_TIMES = 20
"""Up to this many times are searched for parents one by one; for more, the whole range from the first of them on."""


def has_linked_parents(items: Iterable[Item]) -> bool:
    """Whether parent links of these frames carry GUIDs, as any of them shows."""
    return any(_linked_guid(item) is not None for item in items)


def parents_in_window(
    client: PiWebApi, search: FrameSearch, frames: Sequence[ListedFrame], start: int, end: int, *, complete: bool
) -> Mapping[str, str]:
    """GUID of the parent by GUID of the child for frames that touch [start, end]; empty where links say it already.

    ``frames`` are the first that were found, or all of them (``complete``). The parent of a frame that began before the
    window may have ended before it: it is among the frames that touch the child's start.
    """
    items = [frame.item for frame in frames]
    if has_linked_parents(items):
        return {}
    times = {frame.start for frame in frames if frame.start is not None and frame.start < start}
    if len(times) > _MOST_TIMES:
        ranges = [(min(times), end)]
    else:
        ranges = [(time, time) for time in sorted(times)] + ([] if complete else [(start, end)])
    searched = chain.from_iterable(search.parents_overlapping(*one) for one in ranges)
    return parents_by_children(client, chain(items if complete else (), searched), end)


def parents_by_children(client: PiWebApi, frames: Iterable[Item], until: int) -> Mapping[str, str]:
    """GUID of the parent by GUID of the child, for the children of these frames; empty where links say it already."""
    with_children = []
    for item in frames:
        if _linked_guid(item) is not None:
            return {}
        if flag(item, "HasChildren"):
            with_children.append(item)
    params = children_params(until)
    routes = {f"/eventframes/{item['WebId']}/eventframes": item["Id"] for item in with_children}
    parents: dict[str, str] = {}

    def readable(route: str) -> Iterator[Item]:
        """Children without those that cannot be read, which get no row either."""
        items = items_or_unread(client, route, params, None, identity)
        return (item for item in items if not isinstance(item, Unread))

    for route, children in short_lists(client, list(routes), params, read=readable):
        for child in children:
            if _linked_guid(child) is not None:
                return {}
            if (known := frame_id(child)) is not None:
                parents[known] = routes[route]
    return parents


def parent_ids(
    client: PiWebApi, frames: Sequence[ListedFrame], by_children: Mapping[str, str]
) -> dict[str, str | MalformedResponseError]:
    """GUID of the parent by GUID of the frame, for the frames that have one; the error where PI does not say which.

    ``by_children`` holds what lists of children say. What neither they nor the link say is asked for by the link.
    Raises :class:`MalformedResponseError` where PI does not say it for any of many.
    """
    found: dict[str, str | MalformedResponseError] = {}
    unknown: dict[str, str] = {}
    for frame in frames:
        known = _linked_guid(frame.item) or by_children.get(frame.id)
        web_id = _parent_link(frame.item)
        if known is not None:
            found[frame.id] = known
        elif web_id is not None:
            unknown[frame.id] = web_id
    asked = _parents_by_links(client, list(dict.fromkeys(unknown.values())))
    return {**found, **{frame: asked.get(web_id) or _unknown_parent() for frame, web_id in unknown.items()}}


def _parents_by_links(client: PiWebApi, web_ids: Sequence[str]) -> dict[str, str]:
    """GUIDs by WebID, as far as PI gives them."""
    found = _looked_up(client, web_ids)
    missing = 0
    for web_id in web_ids:
        if web_id in found:
            continue
        if (known := _asked_alone(client, web_id)) is not None:
            found[web_id] = known
            continue
        missing += 1
        if missing >= ENOUGH_SILENCE and not found:
            raise _unknown_parent()
    return found


def _looked_up(client: PiWebApi, web_ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        for looked in look_up(client, "/eventframes/multiple", web_ids, "webId", _MEMBERS):
            if looked.object is not None and (known := frame_id(looked.object)) is not None:
                found[looked.asked] = known
    except ServerError as error:
        if error.status != LASTING_ERROR:  # one frame that cannot be read may fail the lookup of all
            raise
    return found


def _asked_alone(client: PiWebApi, web_id: str) -> str | None:
    params = {"webIdType": "IDOnly", "selectedFields": selected(_MEMBERS, prefix="")}
    try:
        return frame_id(object_of(client.get(f"/eventframes/{web_id}", params), f"/eventframes/{web_id}"))
    except PiWebApiError as error:
        if whose_fault(error) in (Verdict.ACCOUNT, Verdict.SERVER):
            raise
        return None  # its children are reported: they have a parent, and PI does not say which


def _parent_link(item: Item) -> str | None:
    """The WebID in the parent link of a frame; None for a link to anything but a frame."""
    return web_id_of_link(link(item, "Parent"), "eventframes")


def _linked_guid(item: Item) -> str | None:
    """The GUID of the parent frame, where the frame's own link carries it."""
    return guid_of(_parent_link(item), KIND)


def _unknown_parent() -> MalformedResponseError:
    return MalformedResponseError(
        "the link to its parent frame holds a WebID without a unique id, although IDOnly was asked for, and PI does "
        "not say which frame it is: its administrator can set WebIDType to Full or IDOnly",
        status=200,
    )
