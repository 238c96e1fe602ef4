"""AF attributes that have a history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from osipi.listing.fields import Item, flag, guid, name_or_none, selected, text, unreadable
from osipi.listing.identity import attribute_web_id
from osipi.listing.scopes import Scope, each_with_template, scopes
from osipi.listing.servers import Database
from osipi.options import TimeseriesOptions
from osipi.piwebapi import PiWebApi

_MEMBERS = (
    "WebId", "Id", "Name", "Path", "Type", "DefaultUnitsName", "DefaultUnitsNameAbbreviation", "DataReferencePlugIn",
    "IsExcluded", "Links.Element",
)  # fmt: skip
_LISTED = selected(_MEMBERS)
_ROOT = "WebId;Id;Name;Path;TemplateName;Errors;WebException"
_PAGE_SIZE = 1000


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of an element. ``data_reference`` is its plug-in, such as `PI Point` or `Formula`."""

    web_id: str
    id: str
    name: str
    path: str
    units: str | None
    type: str | None
    data_reference: str
    database: str
    asset_server: str


def select_attributes(client: PiWebApi, options: TimeseriesOptions) -> list[Attribute]:
    """Attributes of the elements that `af_database`, `af_path` and `af_template` select, by `attribute_filter`.

    They are searched for over whole hierarchies in pages (PI Web API reference, assetdatabase/findelementattributes).
    Kept are those with a data reference: one without is a constant of the configuration, which has no recorded values
    (`/recorded` refuses it), and an excluded one is never evaluated. Whether a data reference other than `PI Point`
    keeps a history is not for a listing to guess: reading tells. Raises :class:`OptionError` for places that are not
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


def _of(client: PiWebApi, place: Scope, options: TimeseriesOptions) -> Iterator[Attribute]:
    size = options.page_size or _PAGE_SIZE
    common: dict[str, Any] = {"searchFullHierarchy": True, "webIdType": "IDOnly", "selectedFields": _LISTED}
    searched: dict[str, Any] = {
        **common,
        "elementTemplate": options.af_template,
        "attributeNameFilter": options.attribute_filter,
    }
    with unreadable(place.reading("the attributes"), "af_database"):
        # An attribute that comes from a template need not have a GUID of its own: the WebID holds its owner's too.
        for item in client.items(f"{place.route}/elementattributes", searched, page_size=size, key="WebId"):
            yield from _with_history(item, place.database)
        if place.root is not None and _is_of_template(place.root, options.af_template):
            own: dict[str, Any] = {**common, "nameFilter": options.attribute_filter, "showHidden": True}
            for item in client.items(f"{place.route}/attributes", own, page_size=size, key="WebId"):
                yield from _with_history(item, place.database)


def _is_of_template(root: Item, template: str | None) -> bool:
    return template is None or (text(root, "TemplateName") or "").casefold() == template.casefold()


def _probe(client: PiWebApi, place: Scope) -> object:
    with unreadable(place.reading("the attributes"), "af_database"):
        return client.get(f"{place.route}/elementattributes", {"maxCount": 1, "selectedFields": selected(("Id",))})


def _with_history(item: Item, database: Database) -> Iterator[Attribute]:
    data_reference = name_or_none(item, "DataReferencePlugIn")
    if data_reference is None or flag(item, "IsExcluded"):
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
