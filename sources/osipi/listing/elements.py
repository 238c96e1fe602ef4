"""Elements, from paged reads of whole hierarchies: a few requests a database, not one an element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from osipi.errors import quoted
from osipi.listing.below import LEAN, every_element
from osipi.listing.fields import (
    Item,
    extended_properties,
    flag,
    link,
    name_or_none,
    selected,
    text,
    texts,
    unreadable,
)
from osipi.listing.identity import element_web_id, guid_of, web_id_of_link
from osipi.listing.needed import object_id, object_name, stated_id
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.listing.servers import Database
from osipi.listing.unread import Unread, items_or_unread
from osipi.options import AfSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    MalformedResponseError,
    PiWebApiError,
    UrlTooLongError,
)
from osipi.piwebapi.webid import is_guid

_MEMBERS = (
    "WebId", "Id", "Name", "Description", "Path", "Paths", "TemplateName", "CategoryNames", "HasChildren",
    "ExtendedProperties", "Links.Parent",
)  # fmt: skip
_LISTED = selected(_MEMBERS)
_SINGLE = selected(_MEMBERS, prefix="")


@dataclass(frozen=True, slots=True)
class Element:
    """An AF element, as one answer shows it.

    ``paths`` holds all its paths where the server says them (`associations=Paths`), else just the one of this answer.
    ``parent_id`` is the GUID of the element that the parent link names, None where there is no such link.
    """

    id: str
    web_id: str
    name: str
    description: str | None
    path: str
    paths: tuple[str, ...]
    template_name: str | None
    category_names: tuple[str, ...]
    has_children: bool | None
    extended_properties: str | None
    parent_id: str | None
    database: Database


def element_scopes(client: PiWebApi, options: AfSelection) -> list[Scope]:
    """The places that the options name, with all of the root element that a row of it needs."""
    return scopes(client, options, _SINGLE)


def list_elements(client: PiWebApi, places: list[Scope], options: AfSelection) -> Iterator[Element]:
    """Elements of the places and their templates, in no order.

    An element under several parents may come several times, each time with another path. Raises what the server
    answered, naming the database, when one of them cannot be read whole.
    """

    def read(place: Scope) -> Iterator[Element]:
        yield from _root(client, place, options)
        yield from _below(client, place, options)

    return each_with_template(client, places, options.af_template, read, lambda place: _probe(client, place))


def descendant_ids(client: PiWebApi, place: Scope, page_size: int | None = None) -> set[str]:
    """GUIDs of the root element of a place and of all elements below it."""
    params: dict[str, Any] = {"searchFullHierarchy": True, "selectedFields": selected(LEAN)}
    found = {object_id(place.root, "element")} if place.root is not None else set()
    with unreadable(place.reading("the elements"), "af_path"):
        found.update(object_id(item, "element") for item in lean_elements(client, place, params, page_size))
    return found


def lean_elements(
    client: PiWebApi, place: Scope, params: Mapping[str, Any], page_size: int | None = None
) -> Iterator[Item]:
    """All elements below a place, as a list with these parameters gives them; they select at least `LEAN`."""

    def pages(route: str) -> Iterator[Item]:
        return client.items(route, params, page_size=page_size, key="Id")

    for item in every_element(place, pages(f"{place.route}/elements"), pages, params.get("templateName")):
        if not isinstance(item, Unread):
            yield item


def _below(client: PiWebApi, place: Scope, options: AfSelection) -> Iterator[Element]:
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "templateName": options.af_template,
        "webIdType": "IDOnly",
        "selectedFields": _LISTED,
    }
    with unreadable(place.reading("the elements"), "af_database"):
        before: str | None = None

        def listed(route: str) -> Iterator[Item | Unread]:
            return _with_paths(client, route, params, options.page_size)

        for item in every_element(place, listed(f"{place.route}/elements"), listed, options.af_template):
            element = _element(_whole(client, item, before), place.database)
            before = element.path
            yield element


def _with_paths(
    client: PiWebApi, route: str, params: Mapping[str, Any], page_size: int | None
) -> Iterator[Item | Unread]:
    """Elements with all their paths, or without where the server refuses to associate them."""

    def pages(asked: Mapping[str, Any]) -> Iterator[Item | Unread]:
        # The path belongs to the key: a server may list an element once under each of its parents.
        return items_or_unread(client, route, asked, page_size, _identity)

    found = pages({**params, "associations": "Paths"})
    try:
        first = next(found, None)
    except BadRequestError as error:
        if isinstance(error, (LimitError, UrlTooLongError)):
            raise
        yield from pages(params)
        return
    if first is not None:
        yield first
        yield from found


def _root(client: PiWebApi, place: Scope, options: AfSelection) -> Iterator[Element]:
    """The element that `af_path` names, which lists of what is below it do not hold."""
    if place.root is None:
        return
    element = _element(place.root, place.database)
    if options.af_template is None or _is_of_template(client, place, element, options.af_template):
        yield element


def _is_of_template(client: PiWebApi, place: Scope, element: Element, template: str) -> bool:
    """Whether the element is of a template, or of one derived from it, which a search by template shows."""
    if element.template_name is None or element.template_name.casefold() == template.casefold():
        return element.template_name is not None
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "nameFilter": element.name,
        "templateName": template,
        "selectedFields": selected(("Id", "WebId")),
    }
    items = client.items(f"{Scope(place.database).route}/elements", params, key="Id")
    return any(object_id(item, "element") == element.id for item in items)


def _probe(client: PiWebApi, place: Scope) -> object:
    with unreadable(place.reading("the elements"), "af_database"):
        return client.get(f"{place.route}/elements", {"maxCount": 1, "selectedFields": selected(("Id",))})


def _whole(client: PiWebApi, item: Item | Unread, before: str | None) -> Item:
    """A listed element; one that the list does not show, or shows without Id or Name, as it is when asked for alone.

    Raises what is wrong, naming the element, where that does not help: left out, it would look deleted. ``before`` is
    the path of the one listed before it.
    """
    listed, error = (item.known, item.error) if isinstance(item, Unread) else (item, None)
    if error is None and _is_named(listed):
        return listed
    web_id, path = text(listed, "WebId"), text(listed, "Path")
    alone: Item = {}
    if web_id or path:
        params = {"webIdType": "IDOnly", "selectedFields": _SINGLE, "associations": "Paths"}
        try:
            alone = (
                client.get(f"/elements/{web_id}", params)
                if web_id
                else client.get("/elements", {**params, "path": path})
            )
        except PiWebApiError as refusal:
            error = refusal
    if _is_named(alone):
        return {**alone, **({"Path": path} if path else {})}
    known = path or text(listed, "Name") or text(listed, "Id")
    place = f"listed after {quoted(before)}" if before else "listed first"
    what = f"element {quoted(known)}" if known else f"an element that PI does not name, {place},"
    raise _named(error or MalformedResponseError("PI gives no usable Id and Name of it", status=200), what)


def _is_named(item: Item) -> bool:
    return bool((stated_id(item) or text(item, "WebId")) and text(item, "Name"))


def _named(error: PiWebApiError, what: str) -> PiWebApiError:
    named = copy(error)
    reason = str(error).rstrip(". ")
    named.args = (f"{what} cannot be read ({reason})", *error.args[1:])
    return named


def _identity(item: Item) -> tuple[str, str]:
    known = stated_id(item)
    if known is not None and is_guid(known):
        known = known.lower()
    return known or text(item, "WebId") or text(item, "Name") or "", text(item, "Path") or ""


def _element(item: Item, database: Database) -> Element:
    element_id = object_id(item, "element")
    name = object_name(item, "element")
    path = text(item, "Path") or f"{database.path}\\{name}"
    return Element(
        id=element_id,
        web_id=element_web_id(item, database.system_id),
        name=name,
        description=text(item, "Description"),
        path=path,
        paths=tuple(sorted({path, *texts(item, "Paths")})),
        template_name=name_or_none(item, "TemplateName"),
        category_names=texts(item, "CategoryNames"),
        has_children=flag(item, "HasChildren"),
        extended_properties=extended_properties(item),
        parent_id=guid_of(web_id_of_link(link(item, "Parent"), "elements"), "element"),
        database=database,
    )
