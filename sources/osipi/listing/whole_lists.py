"""Lists without pages: all of one has to come at once, and one that may have been cut is refused.

Such lists know `maxCount` and no `startIndex`, or neither (PI Web API reference, assetdatabase/getelementtemplates). A
list as long as what was asked for may go on, so it fails, unless names can cut it into shorter ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from lakeflow_pipeline.wording import counted
from osipi.listing.fields import Item, selected
from osipi.listing.servers import AssetServer, Database, DataServer, databases_of
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    MalformedResponseError,
    PiWebApiError,
    UrlTooLongError,
)
from osipi.piwebapi.lists.items import page_items

Home = AssetServer | Database | DataServer
"""What lists begin at."""
LARGEST = 150_000
"""Items that are asked for at once: what PI Web API allows unless its administrator changed it."""
_LONGEST_NAME = 259
"""Characters that a name in AF may have."""
_NOBODY = "osipi-asks-for-a-name-that-is-not-there"
_bounds: WeakKeyDictionary[PiWebApi, int] = WeakKeyDictionary()
"""Items that each server gives at once, where it was asked."""


@dataclass(frozen=True)
class Split:
    """How a list is cut: by a parameter that takes masks of names."""

    param: str
    """`query` or `nameFilter`."""


def largest_list(client: PiWebApi) -> int:
    """Items to ask for of a list that has to come at once: more than that a server does not give."""
    return min(_bounds.get(client, LARGEST), client.limits.list_page or LARGEST)


def learn_bound(client: PiWebApi, home: Home) -> None:
    """Ask a server, once, how many items it gives at once: some lists say nothing of it and are cut all the same.

    ``home`` has a list that knows `maxCount`; it is asked for a name that is not there, so nothing comes.
    """
    if client in _bounds:
        return
    params: dict[str, Any] = {"nameFilter": _NOBODY, "maxCount": LARGEST, "selectedFields": selected(("Id",))}
    bound = LARGEST
    try:
        route = _route_with_a_bound(client, home)
        if route is None:
            return
        client.get(route, params)
    except LimitError as error:
        bound = max(1, error.maximum)
    except PiWebApiError as error:
        if error.kind == "configuration":
            raise
        return  # what is wrong with that list is no trouble of this one
    _bounds[client] = bound


def _route_with_a_bound(client: PiWebApi, home: Home) -> str | None:
    """A list that knows `maxCount`; an asset server's are those of its databases."""
    if isinstance(home, DataServer):
        return f"/dataservers/{home.web_id}/points"
    database = next(iter(databases_of(client, home)), None) if isinstance(home, AssetServer) else home
    return f"/assetdatabases/{database.web_id}/elements" if database is not None else None


def whole_list(
    client: PiWebApi, route: str, params: Mapping[str, Any], *, split: Split | None = None, key: str = "Id"
) -> list[Item]:
    """Every item of a list without pages. Raises :class:`MalformedResponseError` where the server may have cut it.

    The documentation of some lists shows a single object in place of a list: that is a list of one.
    """
    items, asked = _largest(client, route, params)
    if not may_be_cut(items, asked):
        return items
    if split is None:
        raise _cut(route, asked)
    found: dict[Any, Item] = {}
    for part in _by_length_of_name(client, route, params, split):
        found.update({item.get(key) or item.get("WebId"): item for item in part})
    return list(found.values())


def may_be_cut(items: Sequence[Item], asked: int) -> bool:
    """Whether a list may go on: it is as long as what was asked for. A longer one knows no bound."""
    return len(items) == asked


def items_of(content: Any, route: str) -> list[Item]:
    """The items of a decoded list, or the single object in its place. Raises what :func:`page_items` raises."""
    if isinstance(content, dict) and "Items" not in content and "Id" in content:
        return [content]
    return list(page_items(content, route))


def _by_length_of_name(client: PiWebApi, route: str, params: Mapping[str, Any], split: Split) -> Iterator[list[Item]]:
    """The list in parts: names of one character, of two, and so on, until all that are longer come at once.

    Each name has one length, so nothing is between two parts, whatever characters the names are made of.
    """
    for length in range(1, _LONGEST_NAME + 1):
        mask = "?" * length
        items, asked = _largest(client, route, {**params, split.param: mask})
        if may_be_cut(items, asked):
            raise _cut(route, asked)
        yield items
        longer, asked = _largest(client, route, {**params, split.param: f"{mask}?*"})
        if not may_be_cut(longer, asked):
            yield longer
            return
    raise _cut(route, asked)


def _largest(client: PiWebApi, route: str, params: Mapping[str, Any]) -> tuple[list[Item], int]:
    """The list as far as it comes at once, and how many items were asked for."""
    while True:
        asked = largest_list(client)
        try:
            items = _ask(client, route, params, asked)
        except LimitError as error:
            if asked <= 1:
                raise
            client.limits.refuse_list_page(asked, error.maximum)
        except BadRequestError as error:
            if isinstance(error, UrlTooLongError) or asked <= 1 or not _answers(client, route, params):
                raise
            client.limits.refuse_list_page(asked)
        else:
            known = _bounds.get(client) == asked
            return (items, asked) if known or not may_be_cut(items, asked) else _larger(client, route, params, items)


def _larger(client: PiWebApi, route: str, params: Mapping[str, Any], items: list[Item]) -> tuple[list[Item], int]:
    """A list that is as long as what was asked for, asked for anew with more: a server may allow more than it said."""
    asked, refused = len(items), LARGEST + 1
    larger = 2 * asked
    while asked + 1 < refused and len(items) >= asked:
        larger = min(larger, refused - 1) if refused > LARGEST else (asked + refused) // 2
        try:
            items = _ask(client, route, params, larger)
        except LimitError as error:
            refused = min(larger, error.maximum + 1)
        except BadRequestError:
            refused = larger
        else:
            asked, larger = larger, 2 * larger
    return items, asked


def _ask(client: PiWebApi, route: str, params: Mapping[str, Any], count: int) -> list[Item]:
    return items_of(client.get(route, {**params, "maxCount": count}), route)


def _answers(client: PiWebApi, route: str, params: Mapping[str, Any]) -> bool:
    """Whether one item is given where many were refused: the number was too much, whatever the text says of it."""
    try:
        client.get(route, {**params, "maxCount": 1})
    except PiWebApiError:
        return False
    return True


def _cut(route: str, asked: int) -> MalformedResponseError:
    return MalformedResponseError(
        f"the list {route} has {counted(asked, 'item')}, as many as PI Web API gives at once, so it may have more, "
        "and it has no pages: its administrator can raise MaxReturnedItemsPerCall",
        status=200,
        url=route,
    )
