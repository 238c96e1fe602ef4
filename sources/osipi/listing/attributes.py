"""AF attributes that have a history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from osipi.listing.batched import short_lists
from osipi.listing.fields import Item, flag, guid, name_or_none, selected, text, unreadable
from osipi.listing.identity import attribute_web_id
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.listing.servers import Database
from osipi.options import StreamOptions
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import NotFoundError

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


def select_attributes(client: PiWebApi, options: StreamOptions) -> list[Attribute]:
    """Attributes of the elements that `af_database`, `af_path` and `af_template` select, by `attribute_filter`.

    They are searched for over whole hierarchies in pages (PI Web API reference, assetdatabase/findelementattributes).
    Kept are those with a data reference: one without is a constant of the configuration, which has no recorded values
    (`/recorded` refuses it), and an excluded one is never evaluated. Whether a data reference other than `PI Point`
    keeps a history is not in the listing: reading shows it. Raises :class:`OptionError` for places that are not
    there, and what the server answered when a place cannot be read whole.
    """
    places = scopes(client, options, _ROOT)
    found = each_with_template(
        places,
        options.af_template,
        lambda place: _of(client, place, options),
        lambda place: _probe(client, place),
    )
    unique = {attribute.web_id: attribute for attribute in found}
    return list(unique.values())


def _of(client: PiWebApi, place: Scope, options: StreamOptions) -> Iterator[Attribute]:
    with unreadable(place.reading("the attributes"), "af_database"):
        try:
            items = _searched(client, place, options)
            first = next(items, None)
        except NotFoundError:
            # The server does not know the search: the attributes of each element are listed, in batches.
            routes = list(_attribute_routes(client, place, options))
        else:
            routes = []
            for item in chain([first] if first is not None else [], items):
                yield from _with_history(item, place.database)
        if place.root is not None and _is_of_template(place.root, options.af_template):
            routes.append(f"{place.route}/attributes")
        for _, own in short_lists(client, routes, _own_params(options), key="WebId"):
            for item in own:
                yield from _with_history(item, place.database)


def _searched(client: PiWebApi, place: Scope, options: StreamOptions) -> Iterator[Item]:
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "elementTemplate": options.af_template,
        "attributeNameFilter": options.attribute_filter,
        "webIdType": "IDOnly",
        "selectedFields": _LISTED,
    }
    # An attribute that comes from a template need not have a GUID of its own: the WebID holds its owner's too.
    return client.items(f"{place.route}/elementattributes", params, page_size=options.page_size, key="WebId")


def _attribute_routes(client: PiWebApi, place: Scope, options: StreamOptions) -> Iterator[str]:
    params: dict[str, Any] = {
        "searchFullHierarchy": True,
        "templateName": options.af_template,
        "webIdType": "IDOnly",
        "selectedFields": selected(("Id", "WebId")),
    }
    for item in client.items(f"{place.route}/elements", params, page_size=options.page_size, key="Id"):
        yield f"/elements/{item['WebId']}/attributes"


def _own_params(options: StreamOptions) -> dict[str, Any]:
    """Query for the attributes of one element, nested and hidden ones too."""
    return {
        "searchFullHierarchy": True,
        "showHidden": True,
        "nameFilter": options.attribute_filter,
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


def _with_history(item: Item, database: Database) -> Iterator[Attribute]:
    data_reference = name_or_none(item, "DataReferencePlugIn") or ""
    # Where a server does not say it at all, reading shows whether there is a history.
    if ("DataReferencePlugIn" in item and not data_reference) or flag(item, "IsExcluded"):
        return
    name = str(item["Name"])
    yield Attribute(
        web_id=attribute_web_id(item, database.system_id),
        id=guid(item),
        name=name,
        path=text(item, "Path") or name,
        units=name_or_none(item, "DefaultUnitsNameAbbreviation") or name_or_none(item, "DefaultUnitsName"),
        type=name_or_none(item, "Type"),
        data_reference=data_reference,
        database=database.name,
        asset_server=database.asset_server,
    )
