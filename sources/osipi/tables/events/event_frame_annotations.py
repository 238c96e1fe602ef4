"""Table `event_frame_annotations`: what people wrote on event frames."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from osipi.event_frames.frame import DetailReader, Details, EventFrame, microseconds, time_of
from osipi.event_frames.frame_parts import list_part, read_part
from osipi.listing.fields import Item, flag, name_or_none
from osipi.listing.needed import missing_member
from osipi.options import FrameOptions
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.errors import MalformedResponseError
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.cells import value_text
from osipi.tables.events.columns import FRAME_TIMES_AND_PLACE, place_of, times_of
from osipi.tables.frame_table import FrameTable

_PART = list_part("/eventframes/{}/annotations", {})


class EventFrameAnnotationOptions(FrameOptions):
    """Options of `event_frame_annotations`."""


def annotations_of(client: PiWebApi, frames: Sequence[EventFrame], others: Iterable[str]) -> list[Details]:
    """The annotations of those of the frames that PI does not say to have none."""
    asked = [frame.web_id for frame in frames if flag(frame.item, "IsAnnotated") is not False]
    if not asked:
        return [Details([]) for _ in frames]
    answers = read_part(client, _PART, asked, others)
    found = {web_id: _details(answer) for web_id, answer in zip(asked, answers, strict=True)}
    return [found.get(frame.web_id, Details([])) for frame in frames]


def _details(found: list[Item] | PiWebApiError) -> Details:
    if isinstance(found, PiWebApiError):
        return Details(None, found)
    try:
        return Details([_cells(item) for item in found])
    except MalformedResponseError as error:
        return Details(None, error)


def _cells(item: Item) -> dict[str, Any]:
    known = item.get("Id")
    if not isinstance(known, str) or not known:
        raise missing_member(item, "Id", "annotation")
    return {
        "annotation_id": known.lower(),
        "name": name_or_none(item, "Name"),
        "description": name_or_none(item, "Description"),
        "value": value_text(item.get("Value")),
        "creator": name_or_none(item, "Creator"),
        "created_at": microseconds(time_of(item, "CreationDate")),
        "modifier": name_or_none(item, "Modifier"),
        "modified_at": microseconds(time_of(item, "ModifyDate")),
    }


class EventFrameAnnotations(FrameTable[EventFrameAnnotationOptions]):
    name = "event_frame_annotations"
    comment = "Annotations of event frames, one row each; removed ones go with read_mode replace"
    columns = (
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("annotation_id", TEXT, "Id of the annotation", nullable=False),
        column("name", TEXT, "Name"),
        column("description", TEXT, "Description"),
        column("value", TEXT, "What was written: text, or the JSON of anything else"),
        column("creator", TEXT, "Who wrote it"),
        column("created_at", TIMESTAMP, "When it was written, UTC"),
        column("modifier", TEXT, "Who changed it last"),
        column("modified_at", TIMESTAMP, "When it was changed last, UTC"),
        *FRAME_TIMES_AND_PLACE,
    )
    primary_keys = ("event_frame_id", "annotation_id")
    cluster_by = ("event_frame_id",)
    options = EventFrameAnnotationOptions
    details_name = "annotations"
    with_parents = False

    def details(self, options: EventFrameAnnotationOptions) -> DetailReader | None:
        return annotations_of

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        for cells in frame.details or ():
            yield {"event_frame_id": frame.id, **cells, **times_of(frame), **place_of(frame)}


EVENT_FRAME_ANNOTATIONS = EventFrameAnnotations()
