"""Many short lists in few requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from osipi.listing.fields import Item
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi
from osipi.piwebapi.errors import (
    BadRequestError,
    GoneError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    ServerError,
    UnsupportedError,
)
from osipi.piwebapi.lists.items import page_items

BATCH = 50
"""Entries of one batch request: each counts against the server's rate limit."""

BATCH_REFUSED = (BadRequestError, NotFoundError, PermissionError_, UnsupportedError)
"""What a server or a proxy says that takes no batches."""

_FULL = 1000


def short_lists(
    client: PiWebApi,
    routes: Sequence[str],
    params: Mapping[str, Any],
    key: str = "Id",
    read: Callable[[str], Iterator[Item]] | None = None,
) -> Iterator[tuple[str, Iterable[Item]]]:
    """Each route with the items of its list; a route that is gone (404, 410) has none.

    The lists come in batches. One whose entry failed or is full, or all where batches are refused, is read by itself,
    in pages and with retries, or as ``read`` does it for a route. Raises what the server answered when that fails too.
    """

    def pages(route: str) -> Iterator[Item]:
        yield from client.items(route, params, key=key)

    for at in range(0, len(routes), BATCH):
        chunk = routes[at : at + BATCH]
        full = min(_FULL, client.limits.list_page or _FULL)
        answers = _batch(client, {route: BatchRequest(route, {**params, "maxCount": full}) for route in chunk})
        for route in chunk:
            items = _items(answers.get(route), full)
            yield route, items if items is not None else _unless_gone(route, read or pages)


def _batch(client: PiWebApi, requests: Mapping[str, BatchRequest]) -> Mapping[str, BatchResponse]:
    try:
        return client.batch(requests)
    except BATCH_REFUSED:
        return {}


def _items(answer: BatchResponse | None, full: int) -> list[Item] | None:
    """The whole list of an entry, None where it does not hold it."""
    content = answer.content if answer is not None and answer.status < 300 else None
    if not isinstance(content, dict) or content.get("WebException"):
        return None
    try:
        items = list[Item](page_items(content, "/batch"))
    except (MalformedResponseError, ServerError):
        return None
    return items if len(items) < full else None


def _unless_gone(route: str, read: Callable[[str], Iterator[Item]]) -> Iterator[Item]:
    try:
        yield from read(route)
    except (GoneError, NotFoundError):
        return
