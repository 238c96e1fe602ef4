"""Event frames, what belongs to them, and annotated events, for the tables of events.

Frames are those that touch [start, end], children among them; without an end up to now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pi_simulator import history
from pi_simulator.plant import Plant
from pi_simulator.plant.annotations import Annotation
from pi_simulator.plant.frame_model import Frame
from pi_simulator.simulation import matches
from pi_simulator.ticks import MIN_TIME, SECOND, from_iso, to_text
from pi_simulator.truth.objects import Fact, of_database
from pi_simulator.truth.values import Names, event_rows, streams


def touching(plant: Plant, start: str | None, end: str | None, database: str | None = None) -> Iterator[Frame]:
    """Frames that touch a range, in order of start within each database."""
    first = MIN_TIME if start is None else from_iso(start)
    last = plant.clock.now() if end is None else from_iso(end)
    for db in plant.assets.databases:
        if database is None or db.name == database:
            found = plant.frames.touching(db, first, last, children=True)
            yield from sorted(found.all(), key=lambda frame: (frame.start, frame.id))


def _span(frame: Frame) -> Fact:
    return {"start_time": to_text(frame.start), "end_time": None if frame.open else to_text(frame.end)}


def event_frame_attributes(plant: Plant, start: str | None = None, end: str | None = None) -> Iterator[Fact]:
    """Attributes of frames at every level, hidden ones among them (`is_hidden`), with `event` as in `values`.

    An attribute whose PI point is gone has no event.
    """
    for frame in touching(plant, start, end):
        for one in plant.assets.all_attributes(frame):
            gone = one.point_index is not None and plant.assets.point(one) is None
            yield {
                "attribute_id": str(one.id),
                "event_frame_id": str(frame.id),
                "name": one.name,
                "path": one.path,
                "parent_attribute_id": str(one.parent.id) if one.parent else None,
                "type": one.definition.type,
                "data_reference": one.definition.plugin or None,
                "units": one.definition.units[1] or None,
                "is_hidden": one.definition.hidden,
                "event": None if gone else event_rows(history.value_of_frame(plant, one, frame))[0],
                **_span(frame),
                **of_database(frame.database),
            }


def event_frame_elements(plant: Plant, start: str | None = None, end: str | None = None) -> Iterator[Fact]:
    """Elements that frames refer to."""
    for frame in touching(plant, start, end):
        for position, element in enumerate(frame.elements):
            head = {"event_frame_id": str(frame.id), "element_id": str(element.id), "is_primary": position == 0}
            yield {**head, **_span(frame), **of_database(frame.database)}


def _annotation(one: Annotation) -> Fact:
    return {
        "name": one.name or None,
        "description": one.description or None,
        "value": one.value,
        "creator": one.creator,
        "created_at": to_text(one.created),
        "modifier": one.modifier,
        "modified_at": to_text(one.modified),
    }


def event_frame_annotations(plant: Plant, start: str | None = None, end: str | None = None) -> Iterator[Fact]:
    """Annotations of frames; `value` is as the plant holds it."""
    for frame in touching(plant, start, end):
        for one in plant.frames.annotations.of(frame):
            head = {"event_frame_id": str(frame.id), "annotation_id": str(one.id)}
            yield {**head, **_annotation(one), **of_database(frame.database)}


def alarms(
    plant: Plant, start: str | None = None, end: str | None = None, templates: Sequence[str] = ()
) -> Iterator[Fact]:
    """Frames with a severity, and those of these templates (wildcards; derived ones count), in their state of now.

    That a frame was an alarm and is none any more cannot be seen here: it is left out.
    """
    for frame in touching(plant, start, end):
        lineage = list(frame.template.lineage()) if frame.template else []
        chosen = any(matches(template.name, mask) for template in lineage for mask in templates)
        if frame.severity == "None" and not chosen:
            continue
        done = frame.acknowledged_at is not None
        needs = bool(frame.template and frame.template.can_be_acknowledged) and not done
        state = (
            ("active_acknowledged" if done else "active")
            if frame.open
            else ("cleared_unacknowledged" if needs else "cleared")
        )
        primary = frame.elements[0] if frame.elements else None
        yield {
            "event_frame_id": str(frame.id),
            "name": frame.name,
            "template_name": frame.template.name if frame.template else None,
            "severity": frame.severity,
            "state": state,
            **_span(frame),
            "duration_seconds": None if frame.open else (frame.end - frame.start) / SECOND,
            "acknowledged_by": frame.acknowledged_by or None,
            "acknowledged_at": None if frame.acknowledged_at is None else to_text(frame.acknowledged_at),
            "element_id": str(primary.id) if primary else None,
            "element_path": primary.path if primary else None,
            "parent_id": str(frame.parent) if plant.frames.parent_path(frame) is not None else None,
            "description": frame.description or None,
            **of_database(frame.database),
        }


def event_annotations(plant: Plant, start: str, end: str, names: Names = None) -> Iterator[Fact]:
    """Annotated events of [start, end): time stamp, place among all events at that time, and the annotations."""
    for head, read, _ in streams(plant, names):
        series = read.read(from_iso(start), from_iso(end) - 1)
        made = history.annotations_of(read, series)
        place: dict[int, int] = {}
        for i, ticks in enumerate(series.ticks.tolist()):
            place[ticks] = place.get(ticks, -1) + 1
            if i in made:
                notes: list[dict[str, Any]] = [_annotation(one) for one in made[i]]
                yield {**head, "timestamp": to_text(ticks), "ordinal": place[ticks], "annotations": notes}


TABLES: dict[str, Callable[..., Iterator[Fact]]] = {
    "event_frame_attributes": event_frame_attributes,
    "event_frame_elements": event_frame_elements,
    "event_frame_annotations": event_frame_annotations,
    "alarms": alarms,
    "event_annotations": event_annotations,
}
"""Tables of events, with the arguments that their truth depends on."""
