"""The searches for event frames of one database.

Every search names its start and end: left out they are the last eight hours. It reads the whole hierarchy: otherwise
only frames without a parent are found. It sorts by start time: the default is by name (PI Web API reference,
assetdatabase/geteventframes).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any

from osipi.frames.rows import start_ticks, time_of
from osipi.listing.fields import Item, guid, selected, unreadable
from osipi.listing.lookup import look_up
from osipi.listing.servers import Database
from osipi.options import EventFrameOptions
from osipi.piwebapi import PiWebApi, webid
from osipi.piwebapi.errors import GoneError, NotFoundError, PermissionError_, ServerError
from osipi.piwebapi.pitime import format_ticks

log = logging.getLogger("osipi.event_frames")

MEMBERS = (
    "WebId", "Id", "Name", "Description", "TemplateName", "HasChildren", "CategoryNames", "ExtendedProperties",
    "StartTime", "EndTime", "Severity", "AcknowledgedBy", "AcknowledgedDate", "CanBeAcknowledged", "IsAcknowledged",
    "IsAnnotated", "IsLocked", "AreValuesCaptured", "RefElementWebIds", "Links.Self", "Links.Parent",
    "Links.PrimaryReferencedElement",
)  # fmt: skip
PAGE_SIZE = 1000

#: Before every frame.
_BEGINNING = 0


class FrameSearch:
    """Searches of one AF database. Errors name the database and the option that leaves it out."""

    def __init__(self, client: PiWebApi, database: Database, options: EventFrameOptions) -> None:
        self._client = client
        self._database = database
        self._options = options
        self._route = f"/assetdatabases/{database.web_id}/eventframes"

    def overlapping(self, start: int, end: int, members: Sequence[str] = MEMBERS) -> Iterator[Item]:
        """Frames that touch [start, end] at any moment: open ones, and ones that began long before, among them."""
        yield from self._items({"searchMode": "Overlapped", **_range(start, end), "selectedFields": selected(members)})

    def newest_open(self, until: int, most: int) -> list[tuple[int, str]]:
        """Start (ticks) and GUID of the newest frames that began up to ``until`` and are open now."""
        params = {
            "searchMode": "InProgress",
            **_range(_BEGINNING, until),
            "sortOrder": "Descending",
            "selectedFields": selected(("Id", "StartTime")),
        }
        return [(start_ticks(item), guid(item)) for item in islice(self._items(params), most)]

    def start_of_frame(self, index: int, start: int, end: int) -> int | None:
        """When the frame begins that ``index`` others in [start, end] precede; None if there is no such frame."""
        params = {
            "searchMode": "StartInclusive",
            **_range(start, end),
            "startIndex": index,
            "maxCount": 1,
            "selectedFields": selected(("Id", "StartTime")),
        }
        items = self._get({**self._common(), **params}).get("Items") or ()
        return time_of(items[0], "StartTime") if items else None

    def check(self, *, with_template: bool) -> None:
        """Ask for one frame, to see whether the search, or its template, is refused."""
        params = {
            **self._common(),
            **_range(_BEGINNING, _BEGINNING),
            "maxCount": 1,
            "selectedFields": selected(("Id",)),
        }
        self._get(params if with_template else {**params, "templateName": None})

    def by_id(self, ids: Sequence[str]) -> Iterator[Item]:
        """Frames by GUID; those that are gone, or may no longer be read, do not come."""
        web_ids = [webid.encode_event_frame(self._database.system_id, one) for one in ids]
        found: dict[str, Item] = {}
        with self.named():
            try:
                for looked in look_up(self._client, "/eventframes/multiple", web_ids, "webId", MEMBERS):
                    if looked.object is not None:
                        found[looked.asked] = looked.object
            except ServerError as error:
                if error.status != 500:  # one frame that cannot be read may spoil the lookup of all
                    raise
            for web_id in web_ids:
                item = found.get(web_id) or self._single(web_id)
                if item is not None:
                    yield item

    def _single(self, web_id: str) -> Item | None:
        """A frame that a lookup did not give: only its own status tells a deleted one from trouble."""
        params = {"webIdType": "IDOnly", "selectedFields": selected(MEMBERS, prefix="")}
        try:
            item: Item = self._client.get(f"/eventframes/{web_id}", params)
        except (NotFoundError, GoneError):
            return None
        except PermissionError_ as error:
            log.warning("event frame %s may no longer be read: %s", web_id, error)
            return None
        return item

    def _items(self, params: Mapping[str, Any]) -> Iterator[Item]:
        with self.named():
            size = self._options.page_size or PAGE_SIZE
            yield from self._client.items(self._route, {**self._common(), **params}, page_size=size, key="Id")

    def _get(self, params: Mapping[str, Any]) -> Item:
        with self.named():
            return dict(self._client.get(self._route, params) or {})

    def _common(self) -> dict[str, Any]:
        return {
            "searchFullHierarchy": True,
            "sortField": "StartTime",
            "sortOrder": "Ascending",
            "templateName": self._options.af_template,
            "webIdType": "IDOnly",
        }

    def named(self) -> AbstractContextManager[None]:
        """Name the database in a server's refusal."""
        return unreadable(f"the event frames of AF database {self._database.path!r}", "af_database")


def children_params(until: int) -> dict[str, Any]:
    """Query for the frames right below one."""
    return {
        "searchMode": "Overlapped",
        **_range(_BEGINNING, until),
        "sortField": "StartTime",
        "webIdType": "IDOnly",
        "selectedFields": selected(("Id", "Links.Self", "Links.Parent")),
    }


def _range(start: int, end: int) -> dict[str, Any]:
    return {"startTime": format_ticks(start), "endTime": format_ticks(end)}
