"""Which frame is the parent of a frame.

The parent link of a frame tells. A server that gives no such link is asked for the children of the frames that have
some, many in one batch: not one request a frame. Whether there are links is seen from the frames themselves. Without
links, a parent that does not touch the window its child is read in remains unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from osipi.frames.search import PAGE_SIZE, FrameSearch, children_params
from osipi.listing.fields import Item, flag, guid, link
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi
from osipi.piwebapi.errors import BadRequestError, NotFoundError, PermissionError_, UnsupportedError

BATCH = 50
"""Entries of one batch request: each counts against the server's rate limit."""

#: What a server or a proxy says that takes no batches.
BATCH_REFUSED = (BadRequestError, NotFoundError, PermissionError_, UnsupportedError)

LEAN = ("Id", "WebId", "HasChildren", "Links.Self", "Links.Parent")
"""Members of frames that :func:`parents_by_children` looks at."""


def parent_link(item: Item) -> str | None:
    """The WebID of the parent frame as the frame's own link gives it; a link to anything but a frame is none."""
    return web_id_of_link(link(item, "Parent"), "eventframes")


def parents_by_children(client: PiWebApi, search: FrameSearch, frames: Iterable[Item], until: int) -> Mapping[str, str]:
    """GUID of the parent by GUID of the child, for frames below those given; empty where parent links tell already."""
    having = []
    for item in frames:
        if parent_link(item) is not None:
            return {}
        if flag(item, "HasChildren"):
            having.append(item)
    parents: dict[str, str] = {}
    for at in range(0, len(having), BATCH):
        for parent, children in _children(client, search, having[at : at + BATCH], until):
            for child in children:
                if parent_link(child) is not None:
                    return {}
                parents[guid(child)] = guid(parent)
    return parents


def _children(
    client: PiWebApi, search: FrameSearch, parents: Sequence[Item], until: int
) -> Iterator[tuple[Item, Iterable[Item]]]:
    params = {**children_params(until), "maxCount": PAGE_SIZE}
    routes = [f"/eventframes/{parent['WebId']}/eventframes" for parent in parents]
    requests = {str(at): BatchRequest(route, params) for at, route in enumerate(routes)}
    try:
        answers = client.batch(requests)
    except BATCH_REFUSED:
        answers = {}
    for name, parent in zip(requests, parents, strict=True):
        answer = answers.get(name)
        if answer is not None and answer.status in (404, 410):
            continue
        listed = _listed(answer)
        if listed is not None and len(listed) < PAGE_SIZE:
            yield parent, listed
        else:
            # The batch was refused, this entry failed, or a page is full: the list is read by itself, with retries.
            yield parent, search.children(str(parent["WebId"]), until)


def _listed(answer: BatchResponse | None) -> list[Item] | None:
    """The items of a batch entry, None where it has no usable answer."""
    content = answer.content if answer is not None and answer.status < 300 else None
    if not isinstance(content, dict) or content.get("WebException"):
        return None
    return list(content.get("Items") or ())


def parent_guid(item: Item, parents: Mapping[str, str]) -> str | None:
    """GUID of the parent of a frame, None for a frame without one."""
    web_id = parent_link(item)
    return guid_of(web_id, "event frame") if web_id is not None else parents.get(guid(item))
