"""AF attributes that have a history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from osipi.listing.attribute_filters import AttributeFilter, with_category
from osipi.listing.batched import short_lists
from osipi.listing.below import LEAN
from osipi.listing.elements import lean_elements
from osipi.listing.fields import Item, name_or_none, selected, text, unreadable
from osipi.listing.identity import asked_web_id, attribute_web_id
from osipi.listing.needed import object_id, object_name
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.listing.servers import Database
from osipi.options import StreamSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import NotFoundError
from osipi.piwebapi.lists.seen_keys import SeenKeys

_MEMBERS = (
    "WebId", "Id", "Name", "Path", "Type", "DefaultUnitsName", "DefaultUnitsNameAbbreviation", "DataReferencePlugIn",
    "IsExcluded", "Links.Element",
)  # fmt: skip
_LISTED = selected(_MEMBERS)
_ROOT = "WebId;Id;Name;Path;TemplateName;Errors;WebException"


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of an element. ``data_reference`` is its plug-in, such as `PI Point`; empty where PI names none."""

    web_id: str
    id: str
    name: str
    path: str
    units: str | None
    type: str | None
    data_reference: str
    database: str
    asset_server: str


def select_attributes(client: PiWebApi, options: StreamSelection, table: str = "timeseries") -> list[Attribute]:
    """Attributes of the elements that `af_database`, `af_path` and `af_template` select, each once.

    Raises what :func:`listed_attributes` raises.
    """
    unique = {attribute.web_id: attribute for attribute in listed_attributes(client, options, table)}
    return list(unique.values())


def listed_attributes(client: PiWebApi, options: StreamSelection, table: str = "timeseries") -> Iterator[Attribute]:
    """The attributes as they come, by `attribute_filter`, `attribute_category`, `attribute_exclude`, `data_reference`.

    They are searched for over whole hierarchies in pages (PI Web API reference, assetdatabase/findelementattributes).
    An excluded attribute is never evaluated, so it is left out. Raises :class:`OptionError` for places and categories
    that are not there and once all have come, when there was none; and what the server answered when a place cannot be
    read whole.
    """
    chosen = AttributeFilter(options)
    places = with_category(client, scopes(client, options, _ROOT), options.attribute_category)
    categories = {id(place): names for place, names in places}
    given = False
    for attribute in each_with_template(
        client,
        [place for place, _ in places],
        options.af_template,
        lambda place: _of(client, place, options, categories[id(place)], chosen),
        lambda place: _probe(client, place),
    ):
        given = True
        yield attribute
    if not given:
        raise chosen.nothing_selected(table)


def _of(
    client: PiWebApi, place: Scope, options: StreamSelection, categories: Sequence[str], chosen: AttributeFilter
) -> Iterator[Attribute]:
    """The attributes of a place. Each mask and each category is a search of its own."""
    asked = [
        {"attributeNameFilter": mask, "attributeCategory": category}
        for mask in options.attribute_filter or (None,)
        for category in categories or (None,)
    ]
    seen = SeenKeys()
    with unreadable(place.reading("the attributes"), "af_database"):
        for params in asked:
            for item in _matching(client, place, options, params):
                if not chosen.keeps(item):
                    continue
                attribute = _attribute(item, place.database)
                if len(asked) == 1 or seen.add(attribute.web_id):
                    yield attribute


def _matching(
    client: PiWebApi, place: Scope, options: StreamSelection, masks: Mapping[str, str | None]
) -> Iterator[Item]:
    try:
        items = _searched(client, place, options, masks)
        first = next(items, None)
    except NotFoundError:
        # The server does not know the search: the attributes of each element are listed, in batches.
        routes = list(_attribute_routes(client, place, options))
    else:
        routes = []
        yield from chain([first] if first is not None else [], items)
    if place.root is not None and _is_of_template(place.root, options.af_template):
        routes.append(f"{place.route}/attributes")
    for _, own in short_lists(client, routes, _own_params(masks), key="WebId"):
        yield from own


def _searched(
    client: PiWebApi, place: Scope, options: StreamSelection, masks: Mapping[str, str | None]
) -> Iterator[Item]:
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "elementTemplate": options.af_template,
        **masks,
        "webIdType": "IDOnly",
        "selectedFields": _LISTED,
    }
    # An attribute that comes from a template need not have a GUID of its own: the WebID holds its owner's too.
    return client.items(f"{place.route}/elementattributes", params, page_size=options.page_size, key="WebId")


def _attribute_routes(client: PiWebApi, place: Scope, options: StreamSelection) -> Iterator[str]:
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "templateName": options.af_template,
        "webIdType": "IDOnly",
        "selectedFields": selected(LEAN),
    }
    for item in lean_elements(client, place, params, options.page_size):
        yield f"/elements/{asked_web_id(item, place.database.system_id)}/attributes"


def _own_params(masks: Mapping[str, str | None]) -> dict[str, Any]:
    """Query for the attributes of one element, nested and hidden ones too."""
    return {
        "searchFullHierarchy": True,
        "showHidden": True,
        "nameFilter": masks["attributeNameFilter"],
        "categoryName": masks["attributeCategory"],
        "webIdType": "IDOnly",
        "selectedFields": _LISTED,
    }


def _is_of_template(root: Item, template: str | None) -> bool:
    return template is None or (text(root, "TemplateName") or "").casefold() == template.casefold()


def _probe(client: PiWebApi, place: Scope) -> object:
    params: dict[str, Any] = {"maxCount": 1, "selectedFields": selected(("Id",))}
    with unreadable(place.reading("the attributes"), "af_database"):
        try:
            return client.get(f"{place.route}/elementattributes", params)
        except NotFoundError:
            return client.get(f"{place.route}/elements", params)


def _attribute(item: Item, database: Database) -> Attribute:
    name = object_name(item, "attribute")
    return Attribute(
        web_id=attribute_web_id(item, database.system_id),
        id=object_id(item, "attribute"),
        name=name,
        path=text(item, "Path") or name,
        units=name_or_none(item, "DefaultUnitsNameAbbreviation") or name_or_none(item, "DefaultUnitsName"),
        type=name_or_none(item, "Type"),
        data_reference=name_or_none(item, "DataReferencePlugIn") or "",
        database=database.name,
        asset_server=database.asset_server,
    )
