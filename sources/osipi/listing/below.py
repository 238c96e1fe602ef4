"""All elements below a place, on servers that list them all at once and on those that do not.

PI Web API lists a whole hierarchy where `searchFullHierarchy` asks for it (PI Web API reference,
assetdatabase/findelements). Small reimplementations of it nest elements in place, as `Elements` inside of an element,
or pass over the parameter and list the top alone. Left out, what lies below would look deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from osipi.listing.fields import Item, flag, text
from osipi.listing.identity import asked_web_id
from osipi.listing.needed import label, say_once
from osipi.listing.scopes import Scope
from osipi.listing.unread import Unread
from osipi.piwebapi.errors import MalformedResponseError, NotFoundError, UnsupportedError

LEAN = ("Id", "WebId", "Path", "HasChildren")
"""Members without which it is not seen that a server lists the top alone."""

Children = Callable[[str], Iterator[Item | Unread]]
"""Lists the elements at a route."""


def every_element(
    place: Scope, items: Iterable[Item | Unread], children: Children, template: str | None = None
) -> Iterator[Item | Unread]:
    """The listed elements with all that lie below them.

    ``children`` lists those right below an element. ``template`` is the one that the server was asked for: nested
    elements of others are left out, and the top is not looked below. Raises :class:`MalformedResponseError` where
    elements have others below them that the server does not list.
    """
    base = text(place.root, "Path") if place.root is not None else place.database.path
    top: list[Item] | None = []
    for item in items:
        yield item
        if isinstance(item, Unread):
            top = None
            continue
        nested = _nested(item)
        yield from (one for one in nested if template is None or _is_of(one, template))
        if nested or (base is not None and _is_deep(item, base)):
            top = None
        elif top is not None and flag(item, "HasChildren"):
            top.append(item)
    if top and template is None:
        yield from _asked_below(place, top, children)


def _nested(item: Item) -> list[Item]:
    """What is nested in an element, at any depth, each with a path."""
    found: list[Item] = []
    waiting = [item]
    while waiting:
        parent = waiting.pop()
        inner = parent.get("Elements")
        if not isinstance(inner, list) or not inner:
            continue
        if not all(isinstance(one, dict) for one in inner):
            raise MalformedResponseError(f"PI Web API gave elements inside of {label(parent)} that are no objects")
        say_once("nested elements", f"PI lists elements inside of elements, such as below {label(parent)}")
        shown = [_with_path(one, text(parent, "Path")) for one in inner]
        found += shown
        waiting += shown
    return found


def _with_path(item: Item, parent: str | None) -> Item:
    name = text(item, "Name")
    if text(item, "Path") or not parent or not name:
        return item
    return {**item, "Path": f"{parent}\\{name}"}


def _asked_below(place: Scope, top: list[Item], children: Children) -> Iterator[Item | Unread]:
    """Element after element, where the list of all of them held the top alone."""
    waiting = top
    while waiting:
        parent = waiting.pop()
        route = f"/elements/{asked_web_id(parent, place.database.system_id)}/elements"
        try:
            for item in children(route):
                yield item
                if not isinstance(item, Unread) and flag(item, "HasChildren"):
                    waiting.append(item)
        except (NotFoundError, UnsupportedError) as error:
            raise MalformedResponseError(
                f"PI lists only the top of the hierarchy, and does not list what lies below element {label(parent)} "
                f"({error})",
                status=error.status,
                url=route,
            ) from error


def _is_deep(item: Item, base: str) -> bool:
    """Whether an element lies deeper than right below a path."""
    path = text(item, "Path")
    return path is not None and path.rpartition("\\")[0].casefold() != base.rstrip("\\").casefold()


def _is_of(item: Item, template: str) -> bool:
    return (text(item, "TemplateName") or "").casefold() == template.casefold()
