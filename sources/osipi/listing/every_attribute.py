"""Every AF attribute: child, hidden and excluded ones too.

A search over elements gives them in pages (PI Web API reference, assetdatabase/findelementattributes). The reference
does not say whether it gives hidden ones. Some servers leave them out, and then each element is asked for its
attributes, in batches. Which of the two a server does is seen from what the search gives, and learned once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakSet

from osipi.listing.attribute_filters import with_category
from osipi.listing.elements import element_scopes, list_elements
from osipi.listing.fields import flag, link, selected, text, unreadable
from osipi.listing.identity import guid_of, owner_id, web_id_of_link
from osipi.listing.needed import object_id
from osipi.listing.objects import Found, Lists
from osipi.listing.parts import PartFailures, parts_of
from osipi.listing.scopes import Scope, each_with_template
from osipi.options import AttributeSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import NotFoundError

_OF_ELEMENT = Lists(
    "attributes",
    "/elements/{}/attributes",
    {"searchFullHierarchy": True, "showHidden": True, "showExcluded": True},
    paged=True,
    key="WebId",
    members=("IsHidden", "IsExcluded", "Links.Element", "Links.Parent"),
)
_shown_whole: WeakSet[PiWebApi] = WeakSet()
"""Servers whose search gave a hidden or excluded attribute. One that leaves them out is kept from run to run among the
limits: then each element is asked, which is right whatever the search does. That it is whole each run has to see."""


@dataclass
class EveryAttribute:
    """One read of attributes. The owner of each that comes is its element, with Id, Path and TemplateName."""

    client: PiWebApi
    options: AttributeSelection
    members: Sequence[str]
    failures: PartFailures
    _elements: dict[str, Found] = field(default_factory=dict)

    def found(self) -> Iterator[Found]:
        """The selected attributes, as they come.

        Raises :class:`OptionError` for unknown names, and what the server answered where not all can be read.
        """
        places = element_scopes(self.client, self.options)
        known = with_category(self.client, places, self.options.attribute_category)
        categories = {id(place): names for place, names in known}
        for element in list_elements(self.client, places, self.options):
            item = {
                "WebId": element.web_id,
                "Id": element.id,
                "Path": element.path,
                "TemplateName": element.template_name,
            }
            self._elements.setdefault(element.id, Found(item, element.database))
        return each_with_template(
            self.client,
            [place for place, _ in known],
            self.options.af_template,
            lambda place: self._of(place, categories[id(place)]),
            self._probe,
        )

    def by_element(self) -> bool:
        """Whether it is known that each element has to be asked."""
        return self.client.limits.hides_attributes

    def _of(self, place: Scope, categories: Sequence[str]) -> Iterator[Found]:
        """The attributes of a place. Each mask and each category is a search of its own."""
        asked = [
            {"name": mask, "category": category}
            for mask in self.options.attribute_filter or (None,)
            for category in categories or (None,)
        ]
        several: set[str] = set()
        for masks in asked:
            for found in self._matching(place, masks):
                if len(asked) > 1:
                    if found.web_id in several:
                        continue
                    several.add(found.web_id)
                yield found

    def _matching(self, place: Scope, masks: Mapping[str, str | None]) -> Iterator[Found]:
        if self.by_element():
            yield from self._asked_of_elements(place, masks, self._of_place(place))
            return
        given: set[str] = set()
        """What the search gave, as long as it is not known to be whole."""
        try:
            for found in self._searched(place, masks):
                if _is_veiled(found):
                    _shown_whole.add(self.client)
                if place.root is not None or self.client not in _shown_whole:
                    given.add(found.web_id)
                yield found
        except NotFoundError as error:
            if given or not error.no_route:
                raise
            self.client.limits.hides_attributes = True
        elements = self._of_place(place)
        if self.client in _shown_whole:
            # A search below the element that `af_path` names does not hold its own attributes.
            elements = [element for element in elements if _is_root(place, element)]
        # Else nothing hidden came: there is none, or the search leaves it out.
        for found in self._asked_of_elements(place, masks, elements):
            if found.web_id not in given:
                if _is_veiled(found) and self.client not in _shown_whole:
                    self.client.limits.hides_attributes = True
                yield found

    def _searched(self, place: Scope, masks: Mapping[str, str | None]) -> Iterator[Found]:
        params: dict[str, Any] = {
            **_OF_ELEMENT.query(self.members),
            "showHidden": None,
            "showExcluded": None,
            "elementTemplate": self.options.af_template,
            "attributeNameFilter": masks["name"],
            "attributeCategory": masks["category"],
        }
        route, size = f"{place.route}/elementattributes", self.options.page_size
        with unreadable(place.reading("the attributes"), "af_database_exclude"):
            # An attribute that comes from a template need not have a GUID of its own: the WebID holds its owner's too.
            for item in self.client.items(route, params, page_size=size, key="WebId"):
                yield Found(item, place.database, self._owner(item, place))

    def _asked_of_elements(
        self, place: Scope, masks: Mapping[str, str | None], elements: Sequence[Found]
    ) -> Iterator[Found]:
        lists = _OF_ELEMENT.having(nameFilter=masks["name"], categoryName=masks["category"])
        return parts_of(self.client, elements, lists, self.members, self.failures)

    def _owner(self, item: Mapping[str, Any], place: Scope) -> Found:
        element_id = guid_of(web_id_of_link(link(item, "Element"), "elements"), "element") or owner_id(item)
        path, _, _ = (text(item, "Path") or "").partition("|")
        return self._elements.get(element_id or "") or Found({"Id": element_id, "Path": path}, place.database)

    def _of_place(self, place: Scope) -> list[Found]:
        return [element for element in self._elements.values() if element.home.id == place.database.id]

    def _probe(self, place: Scope) -> object:
        params: dict[str, Any] = {"maxCount": 1, "selectedFields": selected(("Id",))}
        with unreadable(place.reading("the attributes"), "af_database_exclude"):
            return self.client.get(f"{place.route}/elementattributes", params)


def _is_veiled(found: Found) -> bool:
    return bool(flag(found.item, "IsHidden") or flag(found.item, "IsExcluded"))


def _is_root(place: Scope, element: Found) -> bool:
    return place.root is not None and object_id(place.root, "element") == element.item["Id"]
