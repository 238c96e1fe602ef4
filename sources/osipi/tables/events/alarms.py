"""Table `alarms`: event frames that are alarms, with their state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import pyarrow as pa
from pydantic import Field

from lakeflow_pipeline.contract import Offset
from osipi.cost.model import Cost
from osipi.event_frames.alarms import AlarmTemplates, alarm_templates, is_alarm, newest_alarms, templates_of
from osipi.event_frames.element_paths import ElementPaths
from osipi.event_frames.frame import DetailReader, Details, EventFrame, microseconds
from osipi.event_frames.memory import FramesContext
from osipi.event_frames.selection import current_places
from osipi.listing.fields import flag, name_or_none
from osipi.listing.scopes import Scope
from osipi.options import FrameOptions, TextList
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.run_goal import SECOND
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.events.columns import FRAME_TIMES, READ_AT_AND_PLACE, place_of, times_of
from osipi.tables.frame_table import FrameTable

ACTIVE, ACTIVE_ACKNOWLEDGED = "active", "active_acknowledged"
CLEARED, CLEARED_UNACKNOWLEDGED = "cleared", "cleared_unacknowledged"
ENDED = "ended"


class AlarmOptions(FrameOptions):
    """Options of `alarms`."""

    alarm_templates: TextList = Field(
        (),
        description="Templates whose event frames are alarms whatever their severity: names, with PI wildcards; "
        "templates that derive from them count",
    )


class AlarmDetails(NamedTuple):
    """What is known of a frame besides what the search gives."""

    is_alarm: bool
    element_path: str | None = None


class AlarmReader:
    """Decides which frames are alarms, and asks for the elements of those alone."""

    def __init__(self, masks: Sequence[str]) -> None:
        self._masks = masks
        self._templates: dict[str, AlarmTemplates] = {}
        self._paths = ElementPaths()

    def __call__(self, client: PiWebApi, frames: Sequence[EventFrame], others: Iterable[str]) -> list[Details]:
        if not frames:
            return []
        database = frames[0].database
        if database.id not in self._templates:
            self._templates[database.id] = alarm_templates(client, database, self._masks)
        templates = self._templates[database.id]
        alarms = {frame.id for frame in frames if is_alarm(frame.item, templates)}
        shown = [frame.primary_element_id for frame in frames if frame.id in alarms or frame.followed]
        paths = self._paths.of(client, database, filter(None, shown))
        return [_details(frame.id in alarms, paths.get(frame.primary_element_id or "")) for frame in frames]


def _details(alarm: bool, path: str | PiWebApiError | None) -> Details:
    if isinstance(path, PiWebApiError):
        return Details(AlarmDetails(alarm), path)
    return Details(AlarmDetails(alarm, path))


class Alarms(FrameTable[AlarmOptions]):
    """One row for each frame that is an alarm, or was one at the offset before."""

    name = "alarms"
    comment = "Event frames with a severity, or of the templates of alarm_templates, and what state they are in"
    columns = (
        column("event_frame_id", TEXT, "GUID of the event frame", nullable=False),
        column("name", TEXT, "Name; not unique"),
        column("template_name", TEXT, "Template; null when there is none"),
        column("severity", TEXT, "None, Information, Warning, Minor, Major or Critical"),
        column(
            "state",
            TEXT,
            "active, active_acknowledged, cleared, cleared_unacknowledged (it could be acknowledged and was not), or "
            "ended: it was an alarm and is none any more",
            nullable=False,
        ),
        *FRAME_TIMES,
        column("duration_seconds", pa.float64(), "From start to end, seconds; null while open"),
        column("acknowledged_by", TEXT, "Who acknowledged it; null when nobody did"),
        column("acknowledged_at", TIMESTAMP, "When it was acknowledged, UTC; null when it was not"),
        column("element_id", TEXT, "GUID of the primary referenced element; null when there is none"),
        column("element_path", TEXT, "Path of this element; null where PI does not show it"),
        column("parent_id", TEXT, "GUID of the parent event frame; null for one without"),
        column("description", TEXT, "Description"),
        *READ_AT_AND_PLACE,
    )
    primary_keys = ("event_frame_id",)
    cluster_by = ("start_time", "event_frame_id")
    options = AlarmOptions
    details_name = "element path"

    def details(self, options: AlarmOptions) -> DetailReader | None:
        return AlarmReader(options.alarm_templates)

    def followed(
        self, client: PiWebApi, options: AlarmOptions, places: Sequence[Scope], since: int, until: int
    ) -> Mapping[str, Sequence[str]] | None:
        return newest_alarms(client, options, places, options.alarm_templates, since, until)

    def forecast(self, context: FramesContext[AlarmOptions], start: Offset | None, pending: Offset | None) -> Cost:
        templates_of(context.client, current_places(context), context.options.alarm_templates)
        return super().forecast(context, start, pending)

    def rows(self, frame: EventFrame) -> Iterator[dict[str, Any]]:
        details: AlarmDetails = frame.details
        if not details.is_alarm and not frame.followed:
            return
        item = frame.item
        yield {
            "event_frame_id": frame.id,
            "name": name_or_none(item, "Name"),
            "template_name": name_or_none(item, "TemplateName"),
            "severity": name_or_none(item, "Severity"),
            "state": state_of(frame) if details.is_alarm else ENDED,
            **times_of(frame),
            "duration_seconds": None if frame.end is None else (frame.end - frame.start) / SECOND,
            "acknowledged_by": name_or_none(item, "AcknowledgedBy"),
            "acknowledged_at": microseconds(frame.acknowledged_at),
            "element_id": frame.primary_element_id,
            "element_path": details.element_path,
            "parent_id": frame.parent_id,
            "description": name_or_none(item, "Description"),
            **place_of(frame),
        }


def state_of(frame: EventFrame) -> str:
    """The state of an alarm. One that cannot be acknowledged is active or cleared."""
    can_be = flag(frame.item, "CanBeAcknowledged")
    done = can_be is not False and flag(frame.item, "IsAcknowledged") is True
    if frame.end is None:
        return ACTIVE_ACKNOWLEDGED if done else ACTIVE
    return CLEARED_UNACKNOWLEDGED if can_be and not done else CLEARED


ALARMS = Alarms()
