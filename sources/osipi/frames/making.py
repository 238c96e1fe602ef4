"""Makes rows of event frames, many at a time: one lookup of elements and a few batches of attributes for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from osipi.frames.attributes import attribute_values
from osipi.frames.parents import parent_guid
from osipi.frames.rows import element_guids, frame_row, referenced_guids
from osipi.listing.fields import Item, link, text
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.servers import Database
from osipi.options import EventFrameOptions
from osipi.piwebapi import MalformedResponseError, PiWebApi

_DATABASE = "database"


class RowMaker:
    """Rows of frames of one database; ``read_at`` in ticks."""

    def __init__(self, client: PiWebApi, database: Database, options: EventFrameOptions, read_at: int) -> None:
        self._client = client
        self._database = database
        self._options = options
        self._read_at = read_at

    def rows(
        self, items: Sequence[Item], parents: Mapping[str, str], inside: set[str] | None = None
    ) -> Iterator[tuple[Item, dict[str, Any] | MalformedResponseError]]:
        """Each frame (of those that refer to an element of ``inside``) with its row, or why it cannot be one."""
        elements = element_guids(self._client, items)
        if inside is not None:
            items = [item for item in items if not inside.isdisjoint(referenced_guids(item, elements))]
        rows = [self._row(item, elements) for item in items]
        whole = [row["web_id"] for row in rows if isinstance(row, dict)]
        values = iter(attribute_values(self._client, whole) if self._options.with_attributes else [None] * len(whole))
        for item, row in zip(items, rows, strict=True):
            if isinstance(row, dict):
                row["parent_id"] = parent_guid(item, parents)
                row["attributes"] = next(values)
                row["read_at"] = self._read_at // 10
            yield item, row

    def _row(self, item: Item, elements: Mapping[str, str]) -> dict[str, Any] | MalformedResponseError:
        try:
            return frame_row(item, self._database, elements)
        except MalformedResponseError as error:
            return error


def is_in(item: Item, database: Database) -> bool:
    """Whether a frame that was asked for by id is one of this database, by its link or its path."""
    told = guid_of(web_id_of_link(link(item, "Database"), "assetdatabases"), _DATABASE)
    if told is not None:
        return told == database.id
    path = text(item, "Path")
    return path is None or (path + "\\").casefold().startswith((database.path + "\\").casefold())
