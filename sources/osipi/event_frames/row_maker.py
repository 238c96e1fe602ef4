"""Makes rows of event frames, many at a time: one lookup of elements and a few batches of attributes for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from osipi.event_frames.attributes import Attributes, attribute_values
from osipi.event_frames.parents import parent_guid, parents_by_links
from osipi.event_frames.rows import element_guids, frame_row, referenced_guids
from osipi.event_frames.search import BEGINNING, FrameSearch
from osipi.listing.fields import Item, link, text
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.servers import Database
from osipi.options import EventFrameOptions
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError

_DATABASE = "database"


class Made(NamedTuple):
    """What became of one frame. A row with an error lacks its attributes only."""

    item: Item
    row: dict[str, Any] | None
    error: PiWebApiError | None = None


class RowMaker:
    """Rows of frames of one database; ``read_at`` in ticks."""

    def __init__(self, client: PiWebApi, database: Database, options: EventFrameOptions, read_at: int) -> None:
        self._client = client
        self._database = database
        self._options = options
        self._read_at = read_at

    def rows(self, items: Sequence[Item], parents: Mapping[str, str], inside: set[str] | None = None) -> Iterator[Made]:
        """Each frame (of those that refer to an element of ``inside``) with its row, or why it cannot be one."""
        elements = element_guids(self._client, items)
        if inside is not None:
            items = [item for item in items if not inside.isdisjoint(referenced_guids(item, elements))]
        by_link = parents_by_links(self._client, items, parents)
        all_made = [self._made(item, elements, parents, by_link) for item in items]
        values = iter(self._attributes([made.row["web_id"] for made in all_made if made.row is not None]))
        for made in all_made:
            if made.row is None:
                yield made
            else:
                found = next(values)
                yield made._replace(
                    row={**made.row, "attributes": found and found.content}, error=found and found.error
                )

    def _made(
        self, item: Item, elements: Mapping[str, str], parents: Mapping[str, str], by_link: Mapping[str, str]
    ) -> Made:
        try:
            row = frame_row(item, self._database, elements)
            row["parent_id"] = parent_guid(item, parents, by_link)
        except MalformedResponseError as error:
            return Made(item, None, error)
        row["read_at"] = self._read_at // 10
        return Made(item, row)

    def _attributes(self, web_ids: Sequence[str]) -> Sequence[Attributes | None]:
        if not self._options.with_attributes:
            return [None] * len(web_ids)
        return attribute_values(self._client, web_ids, self._others)

    def _others(self) -> Iterator[str]:
        """Frames of the database, whichever: their attributes tell whether the server gives any."""
        search = FrameSearch(self._client, self._database, self._options)
        return (item["WebId"] for item in search.parents_overlapping(BEGINNING, self._read_at))


def is_in(item: Item, database: Database) -> bool:
    """Whether a frame that was asked for by id is one of this database, by its link or its path."""
    told = guid_of(web_id_of_link(link(item, "Database"), "assetdatabases"), _DATABASE)
    if told is not None:
        return told == database.id
    path = text(item, "Path")
    return path is None or (path + "\\").casefold().startswith((database.path + "\\").casefold())
