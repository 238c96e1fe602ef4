"""Annotations of event frames and of recorded events: computed from what they belong to, or made by hand."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any

from pi_simulator.plant.clock import Clock
from pi_simulator.plant.frame_model import Frame
from pi_simulator.plant.hashing import guid, key
from pi_simulator.plant.points import Point
from pi_simulator.ticks import HOUR, MINUTE

_WHO = ("PLANT\\operator", "PLANT\\j.müller", "PLANT\\engineer")
_VALUES: tuple[Any, ...] = ("Seen on the round", 42.5, 'Valve "V-7" stuck; 50% & more', True, "Ölstand geprüft", 7)


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation. Times are ticks."""

    id: uuid.UUID
    name: str
    description: str
    value: Any
    creator: str
    created: int
    modifier: str
    modified: int


class FrameAnnotations:
    """Annotations of event frames."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._by_hand: dict[uuid.UUID, list[Annotation]] = {}
        self._added = 0

    def of(self, frame: Frame) -> list[Annotation]:
        """The annotations of a frame as they are now; none where the frame is not annotated."""
        if not frame.annotated:
            return []
        return list(self._by_hand[frame.id]) if frame.id in self._by_hand else self._computed(frame)

    def _computed(self, frame: Frame) -> list[Annotation]:
        noise, now = key("frame annotations", frame.id.hex), self._clock.now()
        made = [
            Annotation(
                id=guid("frame annotation", frame.id.hex), name="Remark", description="", value=_VALUES[0],
                creator=_WHO[0], created=frame.start, modifier=_WHO[0], modified=frame.start,
            )
        ]  # fmt: skip
        for number in range(1, 1 + noise % 3):
            turn = noise >> (8 * number)
            created = frame.start + number * 10 * MINUTE
            modified = created + turn % 48 * HOUR if turn % 5 else created
            one = Annotation(
                id=guid("frame annotation", frame.id.hex, number),
                name=f"Remark {number}",
                description="" if turn % 2 else f"Note {number} of the shift",
                value=_VALUES[turn % len(_VALUES)],
                creator=_WHO[turn % 3],
                created=created,
                modifier=_WHO[turn // 3 % 3],
                modified=modified,
            )
            if modified > now:
                one = replace(one, modifier=one.creator, modified=created)
            made += [one] if created <= now else []
        return made

    # --- by hand ---

    def add(self, frame: Frame, value: Any, name: str, description: str, creator: str) -> Annotation:
        """A new annotation of a frame."""
        now = self._clock.now()
        self._added += 1
        one = Annotation(
            guid("added annotation", frame.id.hex, self._added), name, description, value, creator, now, creator, now
        )
        self._by_hand[frame.id] = [*self.of(frame), one]
        return one

    def change(self, frame: Frame, ident: uuid.UUID, **changes: Any) -> None:
        """Change an annotation now; LookupError where there is none."""
        self._replaced(frame, ident, {**changes, "modified": self._clock.now()})

    def delete(self, frame: Frame, ident: uuid.UUID) -> None:
        """Delete an annotation; LookupError where there is none."""
        self._replaced(frame, ident, None)

    def _replaced(self, frame: Frame, ident: uuid.UUID, changes: dict[str, Any] | None) -> None:
        before = self.of(frame)
        if ident not in [one.id for one in before]:
            raise LookupError(f"The event frame {frame.id} has no annotation {ident}.")
        kept = [one if one.id != ident else None if changes is None else replace(one, **changes) for one in before]
        self._by_hand[frame.id] = [one for one in kept if one is not None]


def of_event(point: Point, ticks: int, ordinal: int) -> list[Annotation]:
    """The annotations of an annotated event, the so many-th at its time. They belong to the point."""
    noise = key("annotation", point.salt, ticks, ordinal)
    return [
        Annotation(
            id=guid("annotation", point.salt, ticks, ordinal, number),
            name=f"Annotation {number}",
            description="" if noise % 3 else "By the laboratory",
            value="Checked by hand" if number == 1 else _VALUES[noise % len(_VALUES)],
            creator=_WHO[noise % 3],
            created=ticks + 5 * MINUTE,
            modifier=_WHO[noise // 3 % 3],
            modified=ticks + (5 + noise % 90) * MINUTE,
        )
        for number in range(1, 2 + (noise >> 9) % 4 // 3)
    ]
