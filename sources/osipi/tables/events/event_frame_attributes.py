"""Table `event_frame_attributes`: the values of the attributes of event frames, a row each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from osipi.event_frames.frame import DetailReader, Details, EventFrame, microseconds
from osipi.event_frames.frame_parts import FramePart, list_part, read_part
from osipi.listing.fields import Item, link, name_or_none, selected, text
from osipi.listing.identity import guid_of, web_id_of_link
from osipi.listing.needed import object_id
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.errors import ArchiveAwayError, MalformedResponseError
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.pitime import parse_ticks
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.values import Cell, messages, read_flag, read_value
from osipi.piwebapi.recorded.verdict import AWAY, is_away_value
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.events.columns import FRAME_TIMES_AND_PLACE, place_of, times_of
from osipi.tables.frame_table import FrameTable
from osipi.tables.value_columns import BELOW_MICROSECOND, UNITS_AND_ERROR, VALUE

_ATTRIBUTES = list_part(
    "/eventframes/{}/attributes",
    {
        "searchFullHierarchy": True,
        "showHidden": True,
        "showExcluded": True,
        "webIdType": "IDOnly",
        "selectedFields": selected(("WebId", "Id", "Name", "Path", "Type", "DataReferencePlugIn", "Links.Parent")),
    },
)


def _values(content: Any, route: str) -> list[Item]:
    return list[Item](page_items(content, route))


_VALUES: FramePart[list[Item]] = FramePart(
    "/streamsets/{}/value",
    {
        "searchFullHierarchy": True,
        "showHidden": True,
        "showExcluded": True,
        "webIdType": "IDOnly",
        "selectedFields": "Items.WebId;Items.Path;Items.Value;Items.Errors;Items.WebException;Errors;WebException",
    },
    _values,
    is_rows=True,
)


class EventFrameAttributeOptions(FrameOptions):
    """Options of `event_frame_attributes`."""


def attributes_with_values(client: PiWebApi, frames: Sequence[EventFrame], others: Iterable[str]) -> list[Details]:
    """The attributes of each frame with what the frame says as their values."""
    web_ids, more = [frame.web_id for frame in frames], list(others) if len(frames) == 1 else ()
    listed = read_part(client, _ATTRIBUTES, web_ids, more or others)
    valued = read_part(client, _VALUES, web_ids, more or ())
    return [_joined(*pair) for pair in zip(listed, valued, strict=True)]


def _joined(listed: list[Item] | PiWebApiError, valued: list[Item] | PiWebApiError) -> Details:
    for outcome in (listed, valued):
        if isinstance(outcome, PiWebApiError):
            return Details(None, outcome)
    assert isinstance(listed, list)
    assert isinstance(valued, list)
    by_id = {comparable_id(item.get("WebId")): item for item in valued}
    by_path = {text(item, "Path"): item for item in valued}
    pairs = [(item, by_id.get(comparable_id(item.get("WebId"))) or by_path.get(text(item, "Path"))) for item in listed]
    # A frame may have captured this state when it ended: both look alike.
    away = any(value is not None and is_away_value(_timed(value).get("Value")) for _, value in pairs)
    try:
        ids = {path: object_id(item, "attribute") for item, _ in pairs if (path := text(item, "Path"))}
        cells = [_cells(item, value, ids) for item, value in pairs]
    except MalformedResponseError as error:
        return Details(None, error)
    return Details(cells, ArchiveAwayError(AWAY, status=200, messages=(AWAY,)) if away else None)


class EventFrameAttributes(FrameTable[EventFrameAttributeOptions]):
    name = "event_frame_attributes"
    comment = "Attributes of event frames with their values: as captured where PI captured them, else as PI says now"
    columns = (
        column("attribute_id", TEXT, "GUID of the attribute", nullable=False),
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("name", TEXT, "Name; not unique within a frame"),
        column("path", TEXT, "Path"),
        column("parent_attribute_id", TEXT, "GUID of the attribute above; null for one of the frame itself"),
        column("type", TEXT, "Type, such as Double or String"),
        column("data_reference", TEXT, "Data reference, such as PI Point; null for a constant"),
        column("timestamp", TIMESTAMP, "Time of the value, UTC, floored to the microsecond"),
        column("sub_micro_nanos", pa.int32(), BELOW_MICROSECOND),
        *VALUE,
        *UNITS_AND_ERROR,
        *FRAME_TIMES_AND_PLACE,
    )
    primary_keys = ("attribute_id",)
    cluster_by = ("event_frame_id", "attribute_id")
    options = EventFrameAttributeOptions
    details_name = "attributes"
    with_parents = False

    def details(self, options: EventFrameAttributeOptions) -> DetailReader | None:
        return attributes_with_values

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        for cells in frame.details or ():
            yield {"event_frame_id": frame.id, **cells, **times_of(frame), **place_of(frame)}


def _timed(value: Item) -> Mapping[str, Any]:
    timed = value.get("Value")
    return timed if isinstance(timed, Mapping) else {}


def _cells(item: Item, value: Item | None, ids: Mapping[str, str]) -> dict[str, Any]:
    """The columns of an attribute and its value; ``ids`` are those of the frame's attributes by path.

    Raises :class:`MalformedResponseError` for what makes no sense.
    """
    timed = {} if value is None else _timed(value)
    given = timed.get("Value")
    if is_away_value(given):
        cell = Cell(error=AWAY)
    else:
        cell = Cell(error="PI gave no value of this attribute") if value is None else read_value(given)
    said = messages(value.get("Errors")) or messages(timed.get("Errors")) if value is not None else None
    linked = guid_of(web_id_of_link(link(item, "Parent"), "attributes"), "attribute")
    above, _, _ = (text(item, "Path") or "").rpartition("|")
    ticks, units = _ticks(timed.get("Timestamp")), timed.get("UnitsAbbreviation")
    return {
        "attribute_id": object_id(item, "attribute"),
        "name": name_or_none(item, "Name"),
        "path": name_or_none(item, "Path"),
        "parent_attribute_id": linked or ids.get(above),
        "type": name_or_none(item, "Type"),
        "data_reference": name_or_none(item, "DataReferencePlugIn"),
        "timestamp": microseconds(ticks),
        "sub_micro_nanos": None if ticks is None else ticks % 10 * 100,
        "value": cell.value,
        "value_text": cell.text,
        "digital_code": cell.code,
        "is_system_state": cell.system,
        **{name: read_flag(timed.get(name.title())) for name in ("good", "questionable", "substituted", "annotated")},
        "units": units if isinstance(units, str) and units else None,
        "error": "; ".join(filter(None, (said, cell.error))) or None,
    }


def _ticks(stamp: object) -> int | None:
    try:
        return parse_ticks(stamp) if isinstance(stamp, str) and stamp else None
    except ValueError:
        raise MalformedResponseError(f"a value has a Timestamp that is no time: {stamp!r:.60}", status=200) from None


EVENT_FRAME_ATTRIBUTES = EventFrameAttributes()
