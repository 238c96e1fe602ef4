"""Annotations of event frames (PI Web API reference, eventframe/GetAnnotations), and the JSON of an annotation."""

from __future__ import annotations

from typing import Any

from pi_simulator import identities, lists
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.annotations import Annotation
from pi_simulator.plant.frame_model import Frame
from pi_simulator.routing import endpoint
from pi_simulator.ticks import to_text


def annotation_body(one: Annotation) -> dict[str, Any]:
    """An annotation, without Links."""
    return {
        "Id": str(one.id),
        "Name": one.name,
        "Description": one.description,
        "Value": one.value,
        "Creator": one.creator,
        "CreationDate": to_text(one.created),
        "Modifier": one.modifier,
        "ModifyDate": to_text(one.modified),
        "Errors": [],
    }


def _body(call: Call, frame: Frame, one: Annotation) -> dict[str, Any]:
    owner = call.link(f"eventframes/{call.encode(identities.of_frame(call.sim.plant.assets, frame))}")
    return {**annotation_body(one), "Links": {"Self": f"{owner}/annotations/{one.id}", "Owner": owner}}


@endpoint("/eventframes/{web_id}/annotations")
def frame_annotations(call: Call, web_id: str) -> dict[str, Any]:
    """Annotations of an event frame. ApiError where a fault lies on it."""
    frame = identities.frame(call, web_id)
    call.check_object(frame.id)
    found = call.sim.plant.frames.annotations.of(frame)
    return lists.whole(call, found, lambda call, one: _body(call, frame, one))


@endpoint("/eventframes/{web_id}/annotations/{id}")
def frame_annotation(call: Call, web_id: str, **more: str) -> dict[str, Any]:
    """One annotation of an event frame."""
    frame, ident = identities.frame(call, web_id), more["id"]
    for one in call.sim.plant.frames.annotations.of(frame):
        if str(one.id) == ident.lower():
            return _body(call, frame, one)
    raise ApiError(404, f"The specified annotation '{ident}' was not found.")
