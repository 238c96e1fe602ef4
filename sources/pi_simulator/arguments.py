"""Arguments of admin actions: events and templates as the plant has them."""

from __future__ import annotations

from typing import Any

import msgspec

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.series import ANNOTATED, GOOD, QUESTIONABLE, SUBSTITUTED
from pi_simulator.plant.states import SYSTEM_STATES, system_state
from pi_simulator.ticks import from_iso


def set_given(target: object, **fields: Any) -> None:
    """Set the fields that are given."""
    for name, value in fields.items():
        if value is not None:
            setattr(target, name, value)


def template_named(name: str) -> model.Template | None:
    """The template of a name, none for no name; LookupError where there is none."""
    if name and name not in model.TEMPLATES:
        raise LookupError(f"There is no template named {name!r}; there are: {', '.join(model.TEMPLATES)}.")
    return model.TEMPLATES[name] if name else None


def event_of(event: Any) -> tuple[int, bytes, int]:
    """Ticks, value as JSON and flags of [timestamp, value] or {timestamp, value, good, ...}."""
    if isinstance(event, list):
        event = {"timestamp": event[0], "value": event[1]}
    value = event["value"]
    text = msgspec.json.encode(value)
    is_state = False
    if isinstance(value, dict) and "state" in value:
        if value["state"] not in SYSTEM_STATES:
            raise LookupError(f"There is no system state {value['state']!r}.")
        text, is_state = system_state(value["state"]), True
    elif isinstance(value, dict):
        is_state = bool(value.get("IsSystem", "Errors" in value))
    flags = GOOD if event.get("good", not is_state) else 0
    for name, bit in (("questionable", QUESTIONABLE), ("substituted", SUBSTITUTED), ("annotated", ANNOTATED)):
        flags |= bit if event.get(name, False) else 0
    return from_iso(event["timestamp"]), text, flags
