"""Objects as PI lists them: of a server, of a database, or as parts of other objects.

A :class:`Lists` says where lists of one kind are and how one is read whole. :func:`lists_of` reads those of servers and
databases, :func:`osipi.listing.parts.parts_of` those of many objects, in batches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from osipi.errors import quoted
from osipi.listing.fields import Item, selected, text, unreadable
from osipi.listing.needed import asked_by
from osipi.listing.servers import AssetServer, Database, DataServer
from osipi.listing.whole_lists import Home, Split, learn_bound, whole_list
from osipi.piwebapi import PiWebApi

_NAMED = ("WebId", "Id", "Name", "Path")
_HOMES: dict[type, tuple[str, str]] = {
    Database: ("AF database", "af_database_exclude"),
    AssetServer: ("asset server", "af_database_exclude"),
    DataServer: ("Data Archive", "data_server_exclude"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """An object as PI listed it."""

    item: Item
    home: Home
    owner: Found | None = None
    """The object that listed it; None where its home did."""
    part: Any = None
    """What was asked for it besides."""

    @property
    def web_id(self) -> str:
        """The WebID by which PI knows it, in the form of the answer. Raises MissingMemberError where PI gave none."""
        return asked_by(self.item, "an object")

    @property
    def label(self) -> str:
        """What messages call it: its path, or its name, or its WebID."""
        return text(self.item, "Path") or text(self.item, "Name") or text(self.item, "WebId") or "without a name"


@dataclass(frozen=True)
class Lists:
    """Lists of one kind of object."""

    what: str
    """The objects in the plural, for messages."""
    route: str
    """With ``{}`` for the WebID of what they belong to."""
    params: Mapping[str, Any] = field(default_factory=dict)
    paged: bool = False
    """Whether the route knows `startIndex`. Without it the whole list has to come at once."""
    split: Split | None = None
    """How a list without pages is cut where it is longer than the server gives at once."""
    key: str = "Id"
    """The member that identifies an object of the list."""
    members: tuple[str, ...] = ()
    """What is asked for of an object besides what names it."""
    selects: bool = True
    """Whether members can be selected: not where the documentation disagrees about the answer's shape."""

    def having(self, **params: Any) -> Lists:
        """The same lists with more parameters."""
        return replace(self, params={**self.params, **params})

    def query(self, members: Iterable[str] = ()) -> dict[str, Any]:
        """The query of the list, for objects with these members too."""
        names = dict.fromkeys([*_NAMED, *self.members, *members])
        fields = {"selectedFields": selected(names)} if self.selects else {}
        return {**self.params, "webIdType": "IDOnly", **fields}


def lists_of(
    client: PiWebApi,
    homes: Sequence[Home],
    lists: Lists,
    members: Iterable[str] = (),
    page_size: int | None = None,
) -> Iterator[Found]:
    """The objects of the list of each home, as they come.

    Raises what the server answered, naming the home and the option that leaves it out, where a list cannot be read
    whole.
    """
    params = lists.query(members)
    for home in homes:
        kind, option = _HOMES[type(home)]
        what = f"the {lists.what} of {kind} {quoted(home.path or home.name)}"
        route = lists.route.format(home.web_id)
        with unreadable(what, option):
            if lists.paged:
                items: Iterable[Item] = client.items(route, params, page_size=page_size, key=lists.key)
            else:
                learn_bound(client, home)
                items = whole_list(client, route, params, split=lists.split, key=lists.key)
            for item in items:
                yield Found(item, home)
