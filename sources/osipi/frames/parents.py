"""Which frame is the parent of a frame.

The parent link of a frame tells. A server that gives no such link is asked for the children of the frames that have
some, many in one batch: not one request a frame. Whether there are links is seen from the frames themselves. Without
links, a parent that does not touch the window its child is read in remains unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from osipi.frames.rows import frame_guid
from osipi.frames.search import children_params, identity
from osipi.listing.batched import short_lists
from osipi.listing.fields import Item, flag, guid, link
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.unread import Unread, items_or_unread
from osipi.piwebapi import PiWebApi


def parent_link(item: Item) -> str | None:
    """The WebID of the parent frame as the frame's own link gives it; a link to anything but a frame is none."""
    return web_id_of_link(link(item, "Parent"), "eventframes")


def parents_by_children(client: PiWebApi, frames: Iterable[Item], until: int) -> Mapping[str, str]:
    """GUID of the parent by GUID of the child, for frames below those given; empty where parent links tell already."""
    having = []
    for item in frames:
        if parent_link(item) is not None:
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
            if parent_link(child) is not None:
                return {}
            if (known := frame_guid(child)) is not None:
                parents[known] = routes[route]
    return parents


def parent_guid(item: Item, parents: Mapping[str, str]) -> str | None:
    """GUID of the parent of a frame, None for a frame without one."""
    web_id = parent_link(item)
    return guid_of(web_id, "event frame") if web_id is not None else parents.get(guid(item))
