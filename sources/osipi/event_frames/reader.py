"""Reads the event frames of one partition: one database, between two offsets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import chain, islice
from typing import Any

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START
from osipi.event_frames.lookup import Asked, frames_by_id
from osipi.event_frames.offset import pack, unpack
from osipi.event_frames.parents import linked_guid, parents_by_children
from osipi.event_frames.row_maker import RowMaker, is_in
from osipi.event_frames.rows import frame_guid
from osipi.event_frames.search import FrameSearch
from osipi.event_frames.unreadable import FrameTroubles
from osipi.listing.elements import descendant_ids
from osipi.listing.fields import Item, guid
from osipi.listing.scopes import Scope
from osipi.listing.servers import Database
from osipi.listing.unread import Unread
from osipi.options import EventFrameOptions
from osipi.piwebapi import MalformedResponseError, PiWebApi
from osipi.piwebapi.pitime import format_ticks, parse_ticks

_CHUNK = 500
"""Frames whose rows are made together, with one lookup of elements and a few batches of attributes."""
_TIMES = 20
"""Up to so many times are asked for parents one by one; for more, all of the time since the first of them."""
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
    again: tuple[str, ...] = ()
    """Frames that could not be read before."""

    def to_json(self) -> dict[str, Any]:
        """As engines hand it to tasks."""
        return {
            "database": asdict(self.database),
            "root": None if self.root is None else {name: self.root.get(name) for name in ("WebId", "Id", "Path")},
            "start": format_ticks(self.start),
            "end": format_ticks(self.end),
            "read_at": format_ticks(self.read_at),
            "open": pack(self.open),
            "again": pack(self.again),
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
            again=unpack(partition["again"]),
        )


class FrameReader:
    """Rows of the frames of one partition, each frame once."""

    def __init__(self, client: PiWebApi, options: EventFrameOptions, partition: FramePartition) -> None:
        self._client = client
        self._options = options
        self._partition = partition
        self._search = FrameSearch(client, partition.database, options)
        self._maker = RowMaker(client, partition.database, options, partition.read_at)
        self._troubles = FrameTroubles(options, partition.database, partition.start, partition.end, partition.read_at)
        self._answered: set[str] = set()
        """Frames that were seen, or asked for by id with an answer of their own."""

    def rows(self) -> Iterator[dict[str, Any]]:
        """Rows of frames, and last that of the window where it is asked for.

        A single frame that cannot be read is left out and reported, one whose attributes cannot be read has a row and
        is reported where reports have a place; the window is given all the same, for nobody
        deletes the row of a frame without asking for it. Raises what the server answered when the frames of
        the database cannot be read whole, and for such a frame too where reports have no place.
        """
        partition = self._partition
        inside = self._elements()
        found = self._listed(self._search.overlapping(partition.start, partition.end))
        head = list(islice(found, _HELD))
        followed = list(self._later()) if len(head) < _HELD else None
        with self._search.named():
            parents = self._parents(head, followed)
        frames = chain(head, found, followed if followed is not None else self._later())
        while chunk := list(islice(frames, _CHUNK)):
            yield from self._rows(chunk, parents, inside)
        self._troubles.settle(self._answered)
        if self._options.emit_windows:
            yield {
                "database_id": partition.database.id,
                "read_at": partition.read_at // 10,
                WINDOW_START: partition.start // 10,
                WINDOW_END: partition.end // 10,
            }

    def _elements(self) -> set[str] | None:
        """GUIDs of the elements that frames must refer to, None for all."""
        if self._partition.root is None:
            return None
        place = Scope(self._partition.database, self._partition.root)
        return descendant_ids(self._client, place, self._options.page_size)

    def _listed(self, items: Iterable[Item | Unread]) -> Iterator[Item]:
        """Frames of the search that can be read and told from others; the others are reported.

        One without an id is placed between the starts of its neighbours, which the search gives in their order.
        """
        before: int | None = None
        for item in items:
            content = item.known if isinstance(item, Unread) else item
            known = frame_guid(content)
            if isinstance(item, Unread):
                self._troubles.add(known, content, item.error, before)
            elif known is None:
                what = MalformedResponseError("PI lists an event frame without a usable Id and WebId", status=200)
                self._troubles.add(None, item, what, before)
            else:
                self._answered.add(known)
                before = self._troubles.begins(item)
                yield item

    def _later(self) -> Iterator[Item]:
        """Frames that are waited for and did not come with the search; begins when the search has ended."""
        partition, system_id = self._partition, self._partition.database.system_id
        waited_for = dict.fromkeys((*partition.open, *partition.again))
        missing = [one for one in waited_for if one not in self._answered and one not in self._troubles]
        with self._search.named():
            asked = list(frames_by_id(self._client, system_id, missing))
            if len(asked) > 1 and all(one.error for one in asked):
                # Is it these frames' trouble, or can no frame be had by its id? One that the search gave tells.
                for witness in frames_by_id(self._client, system_id, list(islice(self._answered, 1))):
                    if witness.error is not None:
                        raise witness.error
        for one in asked:
            yield from self._taken(one)

    def _taken(self, one: Asked) -> Iterator[Item]:
        if one.error is not None:
            self._troubles.add(one.id, {}, one.error, listed=False)
            return
        self._answered.add(one.id)
        if one.item is not None and is_in(one.item, self._partition.database):
            yield one.item

    def _parents(self, head: list[Item], followed: list[Item] | None) -> Mapping[str, str]:
        """Parents of frames where their links do not tell.

        Of a frame that began before the window the parent may have ended before it: it is among those of that time.
        """
        start, end = self._partition.start, self._partition.end
        known = [*head, *(followed or ())]
        if any(linked_guid(item) is not None for item in known):
            return {}
        begins = {begin for item in known if (begin := self._troubles.begins(item)) is not None and begin < start}
        if len(begins) > _TIMES:
            spans = [(min(begins), end)]
        else:
            spans = [(begin, begin) for begin in sorted(begins)] + ([] if followed is not None else [(start, end)])
        listed = known if followed is not None else []
        lean = chain.from_iterable(self._search.parents_overlapping(*span) for span in spans)
        return parents_by_children(self._client, chain(listed, lean), end)

    def _rows(self, items: list[Item], parents: Mapping[str, str], inside: set[str] | None) -> Iterator[dict[str, Any]]:
        with self._search.named():
            for item, row, error in self._maker.rows(list(self._in_time(items)), parents, inside):
                if error is not None:
                    self._troubles.add(guid(item), item, error, row=row is not None)
                if row is not None:
                    yield row

    def _in_time(self, items: Iterable[Item]) -> Iterator[Item]:
        """What begins at the end of the window or later belongs to the next batch, and is read there."""
        return (item for item in items if self._begins_before_end(item))

    def _begins_before_end(self, item: Item) -> bool:
        begins = self._troubles.begins(item)
        return begins is not None and begins < self._partition.end
