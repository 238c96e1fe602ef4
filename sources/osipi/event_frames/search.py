"""The searches for event frames of one database.

Every search names its start and end: without them PI searches the last eight hours. It reads the whole hierarchy:
otherwise PI gives only frames without a parent. It sorts by start time: PI's default is by name (PI Web API reference,
assetdatabase/geteventframes).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice
from typing import Any
from weakref import WeakSet

from osipi.errors import quoted
from osipi.event_frames.frame import frame_id, start_ticks, time_of
from osipi.listing.fields import Item, json_text, selected, unreadable
from osipi.listing.identity import event_frame_web_id, is_opaque, made_frame_web_id
from osipi.listing.servers import Database
from osipi.listing.unread import Unread, items_or_unread
from osipi.options import FrameOptions
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError
from osipi.piwebapi.failures import one_may_spoil_it
from osipi.piwebapi.lists.index_pages import DEFAULT_PAGE_SIZE
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.piwebapi.webid import is_guid

MEMBERS = (
    "WebId", "Id", "Name", "Description", "TemplateName", "HasChildren", "CategoryNames", "ExtendedProperties",
    "StartTime", "EndTime", "Severity", "AcknowledgedBy", "AcknowledgedDate", "CanBeAcknowledged", "IsAcknowledged",
    "IsAnnotated", "IsLocked", "AreValuesCaptured", "RefElementWebIds", "Links.Self", "Links.Parent",
    "Links.PrimaryReferencedElement",
)  # fmt: skip
LEAN = ("Id", "WebId", "HasChildren", "Links.Self", "Links.Parent")
"""Members that are enough to find the parents of other frames."""

BEGINNING = 0
"""Ticks before the start of every frame."""
END = parse_ticks("9999-12-31T00:00:00Z")
"""Ticks after the start of every frame."""
_opaque: WeakSet[PiWebApi] = WeakSet()
"""Servers that gave a frame a WebID that cannot be read, and so cannot be made of its GUID."""


class FrameSearch:
    """Searches of one AF database. Errors name the database and the option that leaves it out."""

    def __init__(self, client: PiWebApi, database: Database, options: FrameOptions) -> None:
        self._client = client
        self._database = database
        self._options = options
        self._system_id = database.system_id
        self._route = f"/assetdatabases/{database.web_id}/eventframes"

    def overlapping(self, start: int, end: int, members: Sequence[str] = MEMBERS) -> Iterator[Item | Unread]:
        """Frames that touch [start, end] at any moment: open ones, and ones that began long before, among them.

        They come in the order of their start, with an :class:`Unread` where one cannot be read.
        """
        yield from self._items({"searchMode": "Overlapped", **_range(start, end), "selectedFields": selected(members)})

    def parents_overlapping(self, start: int, end: int) -> Iterator[Item]:
        """The same frames with :data:`LEAN` members, without those that cannot be read."""
        for item in self.overlapping(start, end, LEAN):
            if not isinstance(item, Unread) and frame_id(item):
                yield item

    def web_ids(self, ids: Sequence[str]) -> dict[str, str]:
        """The WebIDs of frames by their ids. A frame of a server with opaque WebIDs is left out where it lists none.

        Such a server knows no WebID that is made of a GUID, so all frames are listed, whatever their template.
        """
        if not self._has_opaque_ids():
            return {one: made_frame_web_id(self._system_id, one) for one in ids}
        found = {one: one for one in ids if not is_guid(one)}
        wanted = set(ids) - found.keys()
        params = {"searchMode": "Overlapped", **_range(BEGINNING, END), "templateName": None}
        for item in self._items({**params, "selectedFields": selected(("Id", "WebId"))}) if wanted else ():
            if isinstance(item, Unread):
                raise item.error
            if item.get("Id") in wanted:
                found[item["Id"]] = item["WebId"]
        return found

    def _has_opaque_ids(self) -> bool:
        return is_opaque(self._database.web_id) or self._client in _opaque

    def is_readable(self, start: int, end: int) -> bool:
        """Whether the frames that begin in [start, end], a page of them, can be read now, each with its id."""
        params = {
            "searchMode": "StartInclusive",
            **_range(start, end),
            "maxCount": self._options.page_size or DEFAULT_PAGE_SIZE,
            "selectedFields": selected(MEMBERS),
        }
        try:
            items = self._page({**self._common(), **params})
        except PiWebApiError as error:
            if not one_may_spoil_it(error):
                raise
            return False
        return all(frame_id(item) for item in items)

    def newest_open(self, until: int, most: int) -> list[tuple[int, str]]:
        """Start (ticks) and GUID of the newest frames that began up to ``until`` and are open now.

        A frame that cannot be read is left out: an open frame touches every window, so the read reports it.
        """
        return self._newest({"searchMode": "InProgress", **_range(BEGINNING, until)}, most)

    def newest_of_severity(self, start: int, end: int, most: int, severities: Sequence[str]) -> list[tuple[int, str]]:
        """Start (ticks) and GUID of the newest frames of any of these severities that touch [start, end].

        A frame that cannot be read is left out.
        """
        return self._newest({"searchMode": "Overlapped", **_range(start, end), "severity": severities}, most)

    def newest_of_template(self, start: int, end: int, most: int, template: str) -> list[tuple[int, str]]:
        """The same for the frames of a template and those that derive from it, whatever `af_template` says."""
        return self._newest({"searchMode": "Overlapped", **_range(start, end), "templateName": template}, most)

    def _newest(self, params: Mapping[str, Any], most: int) -> list[tuple[int, str]]:
        params = {**params, "sortOrder": "Descending", "selectedFields": selected(("WebId", "Id", "StartTime"))}
        return [found for item in islice(self._items(params), most) if (found := _start_and_guid(item)) is not None]

    def start_of_frame(self, index: int, start: int, end: int) -> int | None:
        """When the frame at place ``index`` (from 0) of those that begin in [start, end] begins; None without one."""
        params = {
            "searchMode": "StartInclusive",
            **_range(start, end),
            "startIndex": index,
            "maxCount": 1,
            "selectedFields": selected(("Id", "StartTime")),
        }
        try:
            items = self._page({**self._common(), **params})
            return time_of(items[0], "StartTime") if items else None
        except PiWebApiError as error:
            if not one_may_spoil_it(error):
                raise
            return None  # a frame that cannot be read gives no bound

    def check(self, *, with_template: bool) -> None:
        """Ask for one frame: raises where PI refuses the search, or its template."""
        params = {
            **self._common(),
            **_range(BEGINNING, BEGINNING),
            "maxCount": 1,
            "selectedFields": selected(("Id", "WebId")),
        }
        self._page(params if with_template else {**params, "templateName": None})

    def _items(self, params: Mapping[str, Any]) -> Iterator[Item | Unread]:
        size = self._options.page_size
        with self.named():
            for item in items_or_unread(self._client, self._route, {**self._common(), **params}, size, identity):
                known = None if isinstance(item, Unread) else frame_id(item)
                if isinstance(item, Unread) or known is None:
                    yield item
                else:
                    web_id = event_frame_web_id({**item, "Id": known}, self._system_id)
                    if is_opaque(web_id):
                        _opaque.add(self._client)
                    yield {**item, "Id": known, "WebId": web_id}

    def _page(self, params: Mapping[str, Any]) -> list[dict[str, Any]]:
        with self.named():
            return self._client.page(self._route, params)

    def _common(self) -> dict[str, Any]:
        return {
            "searchFullHierarchy": True,
            "sortField": "StartTime",
            "sortOrder": "Ascending",
            "templateName": self._options.af_template,
            "webIdType": "IDOnly",
        }

    def named(self) -> AbstractContextManager[None]:
        """Name the database in what PI refuses."""
        return unreadable(f"the event frames of AF database {quoted(self._database.path)}", "af_database")


def _start_and_guid(item: Item | Unread) -> tuple[int, str] | None:
    if isinstance(item, Unread) or not frame_id(item):
        return None
    try:
        return start_ticks(item), frame_id(item) or ""
    except MalformedResponseError:
        return None


def identity(item: Item) -> str:
    """What identifies a listed frame: its GUID, else everything that PI says of it."""
    return frame_id(item) or json_text(item)


def children_params(until: int) -> dict[str, Any]:
    """Query for the frames right below one."""
    return {
        "searchMode": "Overlapped",
        **_range(BEGINNING, until),
        "sortField": "StartTime",
        "webIdType": "IDOnly",
        "selectedFields": selected(("Id", "WebId", "Links.Self", "Links.Parent")),
    }


def _range(start: int, end: int) -> dict[str, Any]:
    return {"startTime": format_ticks(start), "endTime": format_ticks(end)}
