"""Notification rules, their subscribers and the contacts of asset servers.

PI Web API lists rules and contacts; which notifications were sent is not among what it gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from osipi.listing.af_lists import (
    CONTACTS,
    NESTED_CONTACTS,
    NESTED_SUBSCRIBERS,
    NOTIFICATION_RULES_OF,
    SUBSCRIBERS,
)
from osipi.listing.elements import lean_elements
from osipi.listing.fields import flag, selected, text, unreadable
from osipi.listing.lookup import looked_by_path
from osipi.listing.needed import object_id
from osipi.listing.objects import Found, Lists, lists_of
from osipi.listing.parts import PartFailures, parts_of
from osipi.listing.scopes import Scope
from osipi.listing.servers import AssetServer, Database
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UnsupportedError,
    UrlTooLongError,
)
from osipi.piwebapi.failures import LASTING_ERROR

_RULES = Lists("notification rules", "/notificationrules/search", paged=True)
_ALL = "Name:=*"
_CHUNK = 500
"""Rules whose elements are looked up at once."""


def notification_rules(
    client: PiWebApi, databases: Sequence[Database], members: Iterable[str], failures: PartFailures
) -> Iterator[Found]:
    """The rules of databases, by a search in pages where the server has one, else asked of each element.

    The owner of a rule is its element, where the rule was asked of it.
    """
    for database in databases:
        found = _searched(client, database, members)
        try:
            first = next(found, None)
        except (BadRequestError, NotFoundError, UnsupportedError, PermissionError_, ServerError) as error:
            if not _is_no_search(error):
                raise
            elements = _elements(client, database)
            yield from parts_of(client, elements, NOTIFICATION_RULES_OF, members, failures)
        else:
            yield from chain([first] if first is not None else [], found)


def with_elements(client: PiWebApi, rules: Iterator[Found]) -> Iterator[Found]:
    """Each rule with the GUID of its element as its part; None where PI gives no element at the path of the rule."""
    elements = _ElementsByPath(client)
    while chunk := list(islice(rules, _CHUNK)):
        elements.look_up([rule for rule in chunk if rule.owner is None])
        for rule in chunk:
            owner = (
                object_id(rule.owner.item, "element")
                if rule.owner is not None
                else elements.ids.get(_element_path(rule))
            )
            yield Found(rule.item, rule.home, rule.owner, owner)


class _ElementsByPath:
    """GUIDs of elements by their folded paths: looked up, or listed where a server does not look up paths."""

    def __init__(self, client: PiWebApi) -> None:
        self.ids: dict[str, str] = {}
        self._client = client
        self._listed: set[str] = set()

    def look_up(self, rules: Sequence[Found]) -> None:
        """Ask for the elements of rules that are not known yet."""
        paths = {path: _path(rule) for rule in rules if (path := _element_path(rule)) and path not in self.ids}
        for asked, item in looked_by_path(self._client, "/elements/multiple", list(paths.values()), ("Id", "WebId")):
            self.ids[asked.casefold()] = object_id(item, "element", "/elements/multiple")
        for rule in rules:
            home = rule.home
            if isinstance(home, Database) and _element_path(rule) not in self.ids and home.id not in self._listed:
                self._listed.add(home.id)
                for element in _elements(self._client, home):
                    self.ids.setdefault(element.label.casefold(), object_id(element.item, "element"))


def subscribers(
    client: PiWebApi, rules: Iterator[Found], members: Sequence[str], failures: PartFailures
) -> Iterator[Found]:
    """The subscribers of rules with those nested in them.

    The part of each is its rule, its owner the subscriber that it is nested in, None for one of the rule itself.
    """
    while chunk := list(islice(rules, _CHUNK)):
        found = list(parts_of(client, chunk, SUBSCRIBERS, members, failures))
        level = [Found(one.item, one.home, None, one.owner) for one in found]
        seen: set[tuple[str, str]] = set()
        while level := [one for one in level if _is_new(one, seen)]:
            yield from level
            nested = list(parts_of(client, level, NESTED_SUBSCRIBERS, members, failures))
            level = [Found(one.item, one.home, one.owner, one.owner.part) for one in nested if one.owner is not None]


def contacts(
    client: PiWebApi, servers: Sequence[AssetServer], members: Sequence[str], failures: PartFailures
) -> Iterator[Found]:
    """The contacts of asset servers, each once; the owner of a nested one is the contact that lists it."""
    found: dict[str, Found] = {}
    level = list(lists_of(client, servers, CONTACTS, members))
    while level:
        named = [(object_id(one.item, "notification contact"), one) for one in level]
        new = {known: one for known, one in named if known not in found or found[known].owner is None}
        found.update(new)
        parents = [one for one in new.values() if flag(one.item, "HasChildren") is not False]
        level = list(parts_of(client, parents, NESTED_CONTACTS, members, failures))
    unread = {owner.home.id for owner, _ in failures.failures}
    # Where a contact could not be read, it is not known which others are nested in it.
    yield from (one for one in found.values() if one.home.id not in unread)


def _elements(client: PiWebApi, database: Database) -> Iterator[Found]:
    """Every element of a database, those that a server nests in others too."""
    place = Scope(database)
    members = ("WebId", "Id", "Name", "Path", "HasChildren")
    params = {"searchFullHierarchy": True, "webIdType": "IDOnly", "selectedFields": selected(members)}
    with unreadable(place.reading("the elements"), "af_database_exclude"):
        for item in lean_elements(client, place, params):
            yield Found(item, database)


def _searched(client: PiWebApi, database: Database, members: Iterable[str]) -> Iterator[Found]:
    params: dict[str, Any] = {**_RULES.query(members), "databaseWebId": database.web_id, "query": _ALL}
    for item in client.items(_RULES.route, params):
        yield Found(item, database)


def _is_no_search(error: PiWebApiError) -> bool:
    """Whether the server, or the account, has no search for rules; a single corrupt rule fails it with a 500."""
    if isinstance(error, ServerError):
        return error.status == LASTING_ERROR
    return not isinstance(error, (LimitError, UrlTooLongError))


def _is_new(subscriber: Found, seen: set[tuple[str, str]]) -> bool:
    """Whether a subscriber of a rule did not come yet: one that is nested in itself would not end."""
    key = subscriber.part.web_id, subscriber.web_id
    new = key not in seen
    seen.add(key)
    return new


def _path(rule: Found) -> str:
    """The path of the element that a rule belongs to, empty where the path of the rule does not say it."""
    return (text(rule.item, "Path") or "").rpartition("\\NotificationRules[")[0]


def _element_path(rule: Found) -> str:
    return _path(rule).casefold()
