"""Columns of tables of objects, each with the member of PI's object that it comes from.

What PI leaves empty (an empty text, an absent member, an empty object) is null. GUIDs are in lower case, WebIDs in the
IDOnly form, JSON has sorted keys.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pyarrow as pa

from osipi.listing.fields import (
    Item,
    extended_properties,
    flag,
    integer,
    json_text,
    link,
    name_or_none,
    number,
    texts,
)
from osipi.listing.identity import guid_of, id_only, stated_web_id, web_id_of_link
from osipi.listing.needed import missing_member, object_id_or_none
from osipi.listing.objects import Found
from osipi.tables.base import TEXT, TEXT_LIST, column


@dataclass(frozen=True)
class Cell:
    """A column, and how its value is found."""

    field: pa.Field
    value: Callable[[Found], Any]
    members: tuple[str, ...] = ()
    """What is asked for of the object."""

    def of_owner(self) -> Cell:
        """The same of the object that listed it."""
        value = self.value
        return replace(self, value=lambda found: value(found.owner) if found.owner is not None else None, members=())

    def never_null(self) -> Cell:
        """The same as a column that is never null."""
        return replace(self, field=self.field.with_nullable(False))


def computed(
    name: str, kind: pa.DataType, comment: str, value: Callable[[Found], Any], *members: str, nullable: bool = True
) -> Cell:
    """A column of what ``value`` makes of an object with these members."""
    return Cell(column(name, kind, comment, nullable=nullable), value, members)


def _of_item(
    name: str, kind: pa.DataType, comment: str, member: str, read: Callable[[Item, str], Any], nullable: bool = True
) -> Cell:
    def value(found: Found) -> Any:
        given = read(found.item, member)
        if given is None and not nullable:
            raise missing_member(found.item, member, "an object")
        return given

    return Cell(column(name, kind, comment, nullable=nullable), value, (member,))


def ident(name: str, comment: str, *, nullable: bool = False) -> Cell:
    """What identifies an object: a GUID in lower case, or what takes its place."""
    cell = _of_item(name, TEXT, comment, "Id", lambda item, _: object_id_or_none(item, "an object"), nullable)
    return replace(cell, members=("Id", "WebId"))


def web_id(comment: str = "WebID, IDOnly form", name: str = "web_id") -> Cell:
    """The WebID."""
    return Cell(column(name, TEXT, comment), lambda found: stated_web_id(found.item), ("WebId",))


def words(name: str, member: str, comment: str, *, nullable: bool = True) -> Cell:
    """A text; null where it is empty."""
    return _of_item(name, TEXT, comment, member, name_or_none, nullable)


def flagged(name: str, member: str, comment: str) -> Cell:
    """A boolean."""
    return _of_item(name, pa.bool_(), comment, member, flag)


def whole(name: str, member: str, comment: str, kind: pa.DataType | None = None, *, nullable: bool = True) -> Cell:
    """A whole number, an int unless ``kind`` says otherwise; some of them come as text."""
    return _of_item(name, kind or pa.int32(), comment, member, _whole, nullable)


def real(name: str, member: str, comment: str) -> Cell:
    """A double."""
    return _of_item(name, pa.float64(), comment, member, number)


def several(name: str, member: str, comment: str) -> Cell:
    """Texts, sorted."""
    return _of_item(
        name, TEXT_LIST, comment, member, lambda item, one: list(texts(item, one)) if _is_list(item, one) else None
    )


def linked(name: str, comment: str, link_name: str, collection: str, kind: str) -> Cell:
    """The GUID of the object of a ``kind`` that a link names; null for a link to something else."""
    return Cell(
        column(name, TEXT, comment),
        lambda found: guid_of(web_id_of_link(link(found.item, link_name), collection), kind),
        (f"Links.{link_name}",),
    )


def linked_web_id(name: str, comment: str, link_name: str, collection: str) -> Cell:
    """The WebID of the object that a link names, IDOnly form."""
    return Cell(
        column(name, TEXT, comment),
        lambda found: id_only(web_id_of_link(link(found.item, link_name), collection)),
        (f"Links.{link_name}",),
    )


def properties() -> Cell:
    """`ExtendedProperties`."""
    comment = "Extended properties: a JSON object with sorted keys"
    return Cell(column("extended_properties", TEXT, comment), _properties, ("ExtendedProperties",))


def value_text(value: Any) -> str | None:
    """A value as text: numbers as JSON prints them, `true` and `false`, anything else as JSON; null for nothing."""
    if value is None or value == "" or value == {}:
        return None
    return value if isinstance(value, str) else json_text(value)


def value_type(value: Any) -> str | None:
    """Of what type a value is that :func:`value_text` shows."""
    if value_text(value) is None:
        return None
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return "text" if isinstance(value, str) else "json"


def _properties(found: Found) -> str | None:
    told = extended_properties(found.item)
    return None if told == "{}" else told


def _whole(item: Item, member: str) -> int | None:
    value = item.get(member)
    if isinstance(value, str) and value.strip().lstrip("+-").isascii() and value.strip().lstrip("+-").isdigit():
        return int(value)
    return integer(item, member)


def _is_list(item: Mapping[str, Any], member: str) -> bool:
    return isinstance(item.get(member), list)


ASSET_SERVER = computed(
    "asset_server", TEXT, "Name of the AF server", lambda f: getattr(f.home, "asset_server", None) or f.home.name
)
"""The column that every table of one asset server ends with."""
DATABASE = (
    computed("database", TEXT, "Name of the AF database", lambda found: found.home.name),
    computed("database_id", TEXT, "GUID of the AF database", lambda found: found.home.id),
    ASSET_SERVER,
)
"""The columns that every table of one AF database ends with."""
CATEGORIES = several("category_names", "CategoryNames", "Categories, sorted")


def described(what: str) -> tuple[Cell, Cell, Cell]:
    """Name, description and path of an object."""
    return (
        words("name", "Name", f"Name of the {what}"),
        words("description", "Description", "Description"),
        words("path", "Path", f"Path of the {what}"),
    )
