"""Attribute values of event frames, for many frames in one batch request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from osipi.event_frames.frame import Details, EventFrame
from osipi.event_frames.frame_parts import FramePart, read_part
from osipi.listing.fields import Item, json_text, text
from osipi.listing.needed import missing_member, object_name
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.errors import ArchiveAwayError
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.verdict import is_away_value

_Outcome: TypeAlias = "dict[str, Any] | PiWebApiError"
"""The attributes of a frame, or the error with which it answers."""

_PARAMS: dict[str, Any] = {
    "searchFullHierarchy": True,
    "showHidden": True,
    "selectedFields": "Items.Name;Items.Path;Items.Value;Items.Errors;Items.WebException;Errors;WebException",
}

_AWAY = "PI answers 'Arc Off-line' in place of a value: the archive files of this time are not mounted"

ALL = "*"
"""The key under which a frame says why none of its attributes could be read; no attribute can have this name."""


def attribute_values(client: PiWebApi, web_ids: Sequence[str], others: Iterable[str] = ()) -> list[Details]:
    """For each frame a JSON object (sorted keys) of its attributes, nested ones as `parent|child`, and their values.

    Values are those of the frame's own time context (PI Web API reference, streamset/getvalues), as PI writes them. An
    attribute that cannot be evaluated, or whose archive is away, has ``{"error": "..."}``, and so has ``"*"`` for a
    frame whose attributes PI refuses, or answers with 500 each time. Raises what the server answered when the fault is
    not a single frame's: where all answer 500, some of the ``others`` (WebIDs of frames, iterated only then) are asked
    too.
    """
    return [_details(outcome) for outcome in read_part(client, _PART, web_ids, others)]


def attribute_values_of(client: PiWebApi, frames: Sequence[EventFrame], others: Iterable[str]) -> list[Details]:
    """As :func:`attribute_values`, of completed frames."""
    return attribute_values(client, [frame.web_id for frame in frames], others)


def _details(outcome: _Outcome) -> Details:
    if isinstance(outcome, PiWebApiError):
        return Details(_json({ALL: {"error": str(outcome)}}), outcome)
    return _with_state(outcome) or Details(_json(outcome))


def _with_state(values: dict[str, Any]) -> Details | None:
    """The details of a frame of which PI gives a state in place of values, since the archive is away; else None.

    A frame may have captured this state when it ended: both look alike.
    """
    away = [name for name, value in values.items() if is_away_value(value)]
    if not away:
        return None
    error = ArchiveAwayError(f"{_AWAY} ({away[0]})", status=200, messages=(f"{_AWAY} ({away[0]})",))
    return Details(_json({**values, **{name: {"error": _AWAY} for name in away}}), error)


def _json(values: dict[str, Any]) -> str:
    return json_text(values) or "{}"


def _values(content: Any, route: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for item in page_items(content, route):
        name = _name(item, route)
        if name in values:
            raise missing_member(item, "Path, and another attribute has its name", "attribute", route)
        values[name] = _value(item)
    return values


def _name(item: Item, route: str) -> str:
    """The part of the attribute's path behind the frame: names of nested attributes alone are not unique."""
    return (text(item, "Path") or "").partition("|")[2] or object_name(item, "attribute", route)


def _value(item: Item) -> Any:
    timed = item.get("Value")
    problem = _problem(item.get("Errors"))
    if not isinstance(timed, Mapping):
        return {"error": problem} if problem else timed
    problem = problem or _problem(timed.get("Errors"))
    value = timed.get("Value")
    if isinstance(value, Mapping) and "Errors" in value:
        problem = problem or _problem(value["Errors"]) or "the attribute could not be evaluated"
    return {"error": problem} if problem else value


def _problem(errors: Any) -> str | None:
    """The messages of `Errors`, in either of its forms: texts, or members with their messages."""
    messages: list[str] = []
    for error in errors if isinstance(errors, list) else ():
        message = error.get("Message") if isinstance(error, Mapping) else error
        messages += [str(one) for one in message] if isinstance(message, list) else [str(message)]
    return "; ".join(messages) or None


_PART = FramePart("/streamsets/{}/value", _PARAMS, _values)
