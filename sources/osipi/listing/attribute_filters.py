"""Which of the listed AF attributes are kept, and which places know the categories that are asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from osipi.errors import OptionError, quoted
from osipi.listing.fields import Item, flag, name_or_none, selected, text, unreadable
from osipi.listing.masks import did_you_mean, matcher
from osipi.listing.scopes import Scope
from osipi.options import StreamSelection
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import NotFoundError

WITHOUT_HISTORY = ("String Builder", "URI Builder")
"""Data references that make a text of the configuration: nothing is recorded. An attribute without a data reference is
a constant of the configuration, which `/recorded` refuses. Of others, such as `Formula`, reading tells."""

_DECIDING = ("af_database", "af_path", "af_template", "attribute_filter", "attribute_category", "attribute_exclude")
_MOST_CATEGORIES = 1000


@dataclass
class AttributeFilter:
    """The options that leave attributes out, and what was seen while they did."""

    options: StreamSelection
    left_out: Counter[str] = field(default_factory=Counter)
    """Attributes that matched the masks and were left out for their data reference, by its name."""

    def __post_init__(self) -> None:
        masks = self.options.attribute_exclude
        self._no_name = matcher([mask for mask in masks if not _is_path(mask)])
        self._no_path = matcher([mask for mask in masks if _is_path(mask)])
        self._wanted = matcher(self.options.data_reference)
        self._without = {name.casefold() for name in WITHOUT_HISTORY}

    def keeps(self, item: Item) -> bool:
        """Whether the options keep an attribute as PI lists it."""
        if flag(item, "IsExcluded"):
            return False
        if self._no_name(text(item, "Name") or "") or self._no_path(text(item, "Path") or ""):
            return False
        if "DataReferencePlugIn" not in item:
            return True  # where a server does not say it at all, reading tells
        reference = name_or_none(item, "DataReferencePlugIn") or ""
        if self.options.data_reference:
            kept = self._wanted(reference)
        else:
            kept = bool(reference) and reference.casefold() not in self._without
        if not kept:
            self.left_out[reference] += 1
        return kept

    def nothing_selected(self, table: str) -> OptionError:
        """The error for options that select no attribute: each option that decided, and what was left out."""
        given = {name: value for name in (*_DECIDING, "data_reference") if (value := getattr(self.options, name))}
        told = "; ".join(f"{name} = {_shown(value)}" for name, value in given.items())
        out = ", ".join(f"{count} of {quoted(name) if name else 'none'}" for name, count in self.left_out.most_common())
        unknown = next((name for name in self.options.data_reference if "*" not in name), None)
        hint = did_you_mean(unknown, filter(None, self.left_out)) if unknown and self.left_out else ""
        return OptionError(
            f"the options of table {table!r} select no AF attribute with history that the account may read: "
            f"correct {told}" + (f". Left out by data reference: {out}" if out else "") + hint
        )


def with_category(
    client: PiWebApi, places: Sequence[Scope], wanted: Sequence[str]
) -> list[tuple[Scope, tuple[str, ...]]]:
    """The places that know any of the attribute categories, each with those that it knows; all where none is wanted.

    PI refuses a search for a category that the database does not have, so the databases are asked for theirs first
    (PI Web API reference, assetdatabase/findattributecategories). Raises :class:`OptionError` for a category that no
    database has.
    """
    if not wanted:
        return [(place, ()) for place in places]
    found: list[tuple[Scope, tuple[str, ...]]] = []
    known: set[str] = set()
    for place in places:
        names = _categories(client, place)
        if names is None:
            found.append((place, tuple(wanted)))
            known.update(wanted)
            continue
        known.update(names)
        own = {name.casefold() for name in names}
        here = tuple(name for name in wanted if name.casefold() in own)
        if here:
            found.append((place, here))
    folded = {name.casefold() for name in known}
    for name in wanted:
        if name.casefold() not in folded:
            raise OptionError(
                f"option 'attribute_category' = {quoted(name)}: no selected AF database has this attribute category"
                + did_you_mean(name, known)
            )
    return found


def _categories(client: PiWebApi, place: Scope) -> list[str] | None:
    """Names of the attribute categories of a place's database; None where the server does not list them."""
    params: dict[str, Any] = {"maxCount": _MOST_CATEGORIES, "selectedFields": selected(("Name",))}
    with unreadable(place.reading("the attribute categories"), "attribute_category"):
        try:
            items = client.page(f"/assetdatabases/{place.database.web_id}/attributecategories", params)
        except NotFoundError:
            return None
    names = [name for item in items if (name := text(item, "Name"))]
    return None if len(names) >= _MOST_CATEGORIES else names


def _is_path(mask: str) -> bool:
    return "|" in mask or "\\" in mask


def _shown(value: str | Sequence[str]) -> str:
    return quoted(value) if isinstance(value, str) else ", ".join(map(quoted, value))
