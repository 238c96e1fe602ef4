"""The values that a read of event frames hands on: as listed, complete, and unread."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias
from uuid import UUID

from osipi.listing.fields import Item, link, text
from osipi.listing.identity import guid_of, is_opaque, web_id_of_link
from osipi.listing.servers import Database
from osipi.piwebapi import MalformedResponseError, PiWebApi, PiWebApiError
from osipi.piwebapi.pitime import parse_ticks

KIND = "event frame"
"""What the WebID reference calls a frame."""

_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EPOCH = 0
_TICKS_PER_MICROSECOND = 10
_OPEN = parse_ticks("9999-01-01T00:00:00Z")


@dataclass(frozen=True, slots=True)
class ListedFrame:
    """An event frame as a search or a request by id gave it."""

    id: str
    """Its GUID."""
    item: Item
    start: int | None
    """When it begins, ticks; None where PI's StartTime cannot be read."""
    error: MalformedResponseError | None = None
    """Why StartTime cannot be read."""

    @classmethod
    def of(cls, frame_id: str, item: Item) -> ListedFrame:
        """The frame with this GUID as PI shows it."""
        try:
            return cls(frame_id, item, start_ticks(item))
        except MalformedResponseError as error:
            return cls(frame_id, item, None, error)


@dataclass(frozen=True, slots=True)
class UnreadFrame:
    """An event frame that cannot be read, or whose details cannot."""

    id: str | None
    """Its GUID, None where PI lists it without one."""
    error: PiWebApiError
    name: str | None = None
    begins_after: int | None = None
    """For a frame without an id: when the frame before it in the list begins, ticks; None where there is none."""
    listed: bool = True
    """Whether a search gave it; False where it was asked for by its id."""
    missing: str | None = None
    """What is missing in its rows, such as `attributes`; None where it has no rows."""


class Details(NamedTuple):
    """What a table reads of a frame in a request of its own, such as attribute values."""

    content: Any
    """What the rows are made from. None with an error: there are no rows without it, the frame cannot be read."""
    error: PiWebApiError | None = None
    """Why some or all of it could not be read."""


@dataclass(frozen=True, slots=True)
class EventFrame:
    """An event frame with all that rows are made from. Times are ticks."""

    id: str
    web_id: str
    """In the IDOnly form."""
    item: Item
    """As PI Web API shows it."""
    database: Database
    start: int
    end: int | None
    """None while it is open."""
    acknowledged_at: int | None
    parent_id: str | None
    """GUID of the parent frame; None without one, and in tables that do not ask."""
    primary_element_id: str | None
    element_ids: tuple[str, ...]
    """GUIDs of the elements that it refers to, sorted."""
    read_at: int
    """PI's clock when the read was planned."""
    followed: bool = False
    """Whether the offset before says that the table has rows of it, see :attr:`FrameOffset.followed`."""
    details: Any = None
    """What the table's :attr:`FrameRows.details` gave for it."""


DetailReader: TypeAlias = Callable[[PiWebApi, Sequence[EventFrame], Iterable[str]], Sequence[Details]]
"""Details of the frames, in their order. The last argument gives WebIDs of any frames of the
database: asking them shows whether the server or a frame is at fault. It sends requests only while it is iterated."""


@dataclass(frozen=True, slots=True)
class FrameRows:
    """How a table makes rows of event frames."""

    table: str
    rows: Callable[[EventFrame], Iterable[dict[str, Any]]]
    """The rows of one frame, a pure function."""
    details: DetailReader | None = None
    """Asks PI for more about many frames at once."""
    details_name: str = "details"
    """What messages call the details, in the plural."""
    with_parents: bool = True
    """Whether parents are looked for; without, `parent_id` is None and no request is made for them."""


def frame_id(item: Item) -> str | None:
    """The GUID of a listed frame, from its WebID where the Id is not usable; None for a frame without either.

    An opaque WebID stands for the GUID of a frame that has none: it is all by which PI can be asked for it.
    """
    known, own = item.get("Id"), text(item, "WebId")
    if isinstance(known, str) and _GUID.fullmatch(known):
        return known
    try:
        return str(UUID(str(known)))
    except ValueError:
        return guid_of(own, KIND) or (own if is_opaque(own) else None)


def start_ticks(item: Item) -> int:
    """When a frame begins. Raises :class:`MalformedResponseError` where PI gives no usable StartTime."""
    ticks = time_of(item, "StartTime")
    if ticks is None:
        raise MalformedResponseError("PI gives no StartTime", status=200)
    return ticks


def end_ticks(item: Item) -> int | None:
    """When a frame ended. An open one ends in the year 9999 (PI Web API reference, search mode); the fraction varies.

    Raises :class:`MalformedResponseError` for text that is no time.
    """
    ticks = time_of(item, "EndTime")
    return None if ticks is None or ticks >= _OPEN else ticks


def acknowledged_ticks(item: Item) -> int | None:
    """When a frame was acknowledged; PI says 1970 for one that was not.

    Raises :class:`MalformedResponseError` for text that is no time.
    """
    ticks = time_of(item, "AcknowledgedDate")
    return None if ticks is None or ticks <= _EPOCH else ticks


def time_of(item: Item, name: str) -> int | None:
    """A time of a frame, ticks; None where it is absent.

    Raises :class:`MalformedResponseError` for text that is no time: an empty end would say that the frame is open.
    """
    value = item.get(name)
    if value is None or value == "":
        return None
    try:
        return _ticks_of(value)
    except (ValueError, TypeError):
        shown = str(value)[:40]
        raise MalformedResponseError(f"{name} '{shown}' is no time", status=200) from None


def microseconds(ticks: int | None) -> int | None:
    """A time as a column holds it: floored to the microsecond."""
    return None if ticks is None else ticks // _TICKS_PER_MICROSECOND


def is_in(item: Item, database: Database) -> bool:
    """Whether a frame that was asked for by its id is in this database, by its link, else by its path."""
    linked = guid_of(web_id_of_link(link(item, "Database"), "assetdatabases"), "database")
    if linked is not None:
        return linked == database.id
    path = text(item, "Path")
    return path is None or (path + "\\").casefold().startswith((database.path + "\\").casefold())


# Times of a frame are read more than once, and many frames share some of theirs.
_ticks_of = lru_cache(maxsize=10_000)(parse_ticks)
