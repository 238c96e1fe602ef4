"""Parents and depths of elements, worked out from the paths of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from osipi.listing.elements import Element
from osipi.listing.lookup import look_up
from osipi.listing.needed import object_id
from osipi.piwebapi import PiWebApi


class Place(NamedTuple):
    """The place of an element on its primary path; the parent is None for a root element."""

    parent_id: str | None
    parent_path: str | None
    level: int


class Hierarchy:
    """The elements of one database, each once.

    A path is not split at backslashes to find the parent: what precedes the element's own name is the parent's path,
    whatever characters the name holds. Paths are compared without regard to case, as AF does.
    """

    def __init__(self, elements: Iterable[Element]) -> None:
        merged: dict[str, Element] = {}
        for element in elements:
            seen = merged.get(element.id)
            merged[element.id] = element if seen is None else _merged(seen, element)
        self.elements = list(merged.values())
        self._by_id = merged
        self._by_path: dict[str, str] = {}
        for element in self.elements:
            for path in element.paths:
                self._by_path.setdefault(path.casefold(), element.id)
        for element in self.elements:
            self._by_path[element.path.casefold()] = element.id

    def place(self, element: Element) -> Place:
        """Parent and depth of an element."""
        parent_path = _parent_path(element)
        if parent_path is None:
            return Place(None, None, 0)
        return Place(self._parent_id(element, parent_path), parent_path, self._level(element))

    def look_up_parents(self, client: PiWebApi) -> None:
        """Ask for parents that are not among the elements (above a part that was selected) and not linked, by path."""
        unknown: dict[str, None] = {}
        for element in self.elements:
            path = _parent_path(element)
            if path is not None and self._parent_id(element, path) is None:
                unknown[path] = None
        for looked in look_up(client, "/elements/multiple", list(unknown), "path", ("Id", "WebId")):
            if looked.object is not None:
                self._by_path.setdefault(
                    looked.asked.casefold(), object_id(looked.object, "element", "/elements/multiple")
                )

    def _parent_id(self, element: Element, parent_path: str) -> str | None:
        found = self._by_path.get(parent_path.casefold())
        # A path that leads back to the element itself would be a cycle of references.
        return found if found is not None and found != element.id else element.parent_id

    def _level(self, element: Element) -> int:
        """Steps up the path, by the names of the elements on it while they are known, then by its parts."""
        path, name, level = element.path, element.name, 0
        while (parent_path := _before(path, name, element)) is not None:
            level += 1
            parent = self._by_id.get(self._by_path.get(parent_path.casefold(), ""))
            if parent is None:
                return level + max(0, parent_path[2:].count("\\") - 2)
            path, name = parent_path, parent.name
        return level


def _parent_path(element: Element) -> str | None:
    return _before(element.path, element.name, element)


def _before(path: str, name: str, element: Element) -> str | None:
    """The part of a path before the name it ends with; None where that is the database."""
    tail = "\\" + name
    ends = path[-len(tail) :].casefold() == tail.casefold()
    parent = path[: -len(tail)] if ends else path.rpartition("\\")[0]
    at_root = parent.casefold() == element.database.path.casefold() or parent[2:].count("\\") < 2
    return None if at_root else parent


def _merged(one: Element, other: Element) -> Element:
    """Two answers about one element, under different parents: the shorter path, then the first by name, is primary."""
    first, second = sorted((one, other), key=lambda e: (e.path.count("\\"), e.path.casefold(), e.path))
    return replace(first, paths=tuple(sorted({*first.paths, *second.paths})))
