"""Reads the event frames of one partition: one database, between two offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import chain, islice
from typing import Any

from osipi.frames.attributes import attribute_values
from osipi.frames.offset import pack, unpack
from osipi.frames.parents import LEAN, parent_guid, parent_link, parents_by_children
from osipi.frames.rows import element_guids, frame_row, referenced_guids, start_ticks
from osipi.frames.search import FrameSearch
from osipi.listing.elements import descendant_ids
from osipi.listing.fields import Item, guid
from osipi.listing.scopes import Scope
from osipi.listing.servers import Database
from osipi.options import EventFrameOptions
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.pitime import format_ticks, parse_ticks

_CHUNK = 500
"""Frames whose rows are made together, with one lookup of elements and a few batches of attributes."""
_HELD = 2000
"""Up to this many frames are held to look for parent links; a longer list is looked through first."""


@dataclass(frozen=True)
class FramePartition:
    """What one task reads. All times are ticks."""

    database: Database
    root: Mapping[str, Any] | None
    """WebID, GUID and path of the element that `af_path` names."""
    start: int
    end: int
    """Frames that touch [start, end] and began before the end are read."""
    read_at: int
    open: tuple[str, ...]
    """Frames that were open at the offset before: read even where they no longer touch the window."""

    def to_json(self) -> dict[str, Any]:
        """As engines hand it to tasks."""
        return {
            "database": asdict(self.database),
            "root": None if self.root is None else {name: self.root.get(name) for name in ("WebId", "Id", "Path")},
            "start": format_ticks(self.start),
            "end": format_ticks(self.end),
            "read_at": format_ticks(self.read_at),
            "open": pack(self.open),
        }

    @classmethod
    def from_json(cls, partition: Mapping[str, Any]) -> FramePartition:
        """What :meth:`to_json` made."""
        return cls(
            database=Database(**partition["database"]),
            root=partition["root"],
            start=parse_ticks(partition["start"]),
            end=parse_ticks(partition["end"]),
            read_at=parse_ticks(partition["read_at"]),
            open=unpack(partition["open"]),
        )


class FrameReader:
    """Rows of the frames of one partition, each frame once."""

    def __init__(self, client: PiWebApi, options: EventFrameOptions, partition: FramePartition) -> None:
        self._client = client
        self._options = options
        self._partition = partition
        self._search = FrameSearch(client, partition.database, options)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Raises what the server answered when the frames of the database cannot be read whole."""
        partition = self._partition
        inside = self._elements()
        found = self._search.overlapping(partition.start, partition.end)
        head = list(islice(found, _HELD))
        followed = self._followed(head) if len(head) < _HELD else None
        with self._search.named():
            parents = self._parents(head, followed)
        seen: set[str] = set()
        frames = chain(_noting(chain(head, found), seen), followed if followed is not None else self._later(seen))
        while chunk := list(islice(frames, _CHUNK)):
            yield from self._rows(chunk, parents, inside)

    def _elements(self) -> set[str] | None:
        """GUIDs of the elements that frames must refer to, None for all."""
        if self._partition.root is None:
            return None
        place = Scope(self._partition.database, self._partition.root)
        return descendant_ids(self._client, place, self._options.page_size)

    def _later(self, seen: set[str]) -> Iterator[Item]:
        """Frames that were open and did not come with the search; begins when the search has ended."""
        yield from self._search.by_id([one for one in self._partition.open if one not in seen])

    def _followed(self, found: Iterable[Item]) -> list[Item]:
        return list(self._later({guid(item) for item in found}))

    def _parents(self, head: list[Item], followed: list[Item] | None) -> Mapping[str, str]:
        """Parents of frames where their links do not tell."""
        if followed is not None:
            return parents_by_children(self._client, [*head, *followed], self._partition.end)
        if any(parent_link(item) is not None for item in head):
            return {}
        lean = self._search.overlapping(self._partition.start, self._partition.end, LEAN)
        return parents_by_children(self._client, lean, self._partition.end)

    def _rows(self, items: list[Item], parents: Mapping[str, str], inside: set[str] | None) -> Iterator[dict[str, Any]]:
        partition = self._partition
        # What begins at the end of the window or later belongs to the next batch, and is read there.
        items = [item for item in items if start_ticks(item) < partition.end]
        with self._search.named():
            elements = element_guids(self._client, items)
        if inside is not None:
            items = [item for item in items if not inside.isdisjoint(referenced_guids(item, elements))]
        rows = [frame_row(item, partition.database, elements) for item in items]
        values: list[str | None] = [None] * len(rows)
        if self._options.with_attributes:
            with self._search.named():
                values = attribute_values(self._client, [row["web_id"] for row in rows])
        for item, row, attributes in zip(items, rows, values, strict=True):
            yield {
                **row,
                "parent_id": parent_guid(item, parents),
                "attributes": attributes,
                "read_at": partition.read_at // 10,
            }


def _noting(items: Iterable[Item], seen: set[str]) -> Iterator[Item]:
    for item in items:
        seen.add(guid(item))
        yield item
