"""All event frames: those that the plant computes, and what was added, changed and deleted by hand."""

from __future__ import annotations

import uuid
from dataclasses import replace

import numpy as np

from pi_simulator.plant.af_templates import Template
from pi_simulator.plant.annotations import FrameAnnotations
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.clock import Clock
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.frame_maker import FrameMaker, Place
from pi_simulator.plant.frame_model import PROCESSES, Frame
from pi_simulator.plant.frame_selection import Selected
from pi_simulator.plant.hashing import guid
from pi_simulator.ticks import MAX_TIME, Ticks


class Frames:
    """All event frames of all databases."""

    def __init__(self, config: PlantConfig, clock: Clock, assets: Assets) -> None:
        self._config, self._clock = config, clock
        self._maker = FrameMaker(config, clock, assets)
        self._by_hand: dict[uuid.UUID, Frame] = {}
        self._gone: set[uuid.UUID] = set()
        self._added = 0
        self.annotations = FrameAnnotations(clock)

    # --- reading ---

    def get(self, ident: uuid.UUID) -> Frame | None:
        """A frame by id; none when it does not exist (yet, or any more)."""
        if ident in self._gone:
            return None
        if ident in self._by_hand:
            return self._by_hand[ident]
        place = self._maker.place(ident)
        if place is None or not self._maker.has_begun(place):
            return None
        start, end = self._maker.span(place)
        return self._maker.make(place, start, MAX_TIME if end > self._clock.now() else end)

    def _exists(self, place: Place) -> bool:
        """Whether `get` gives the frame of this place."""
        ident = self._maker.ident(place)
        return ident not in self._gone and (ident in self._by_hand or self._maker.has_begun(place))

    def parent_path(self, frame: Frame) -> str | None:
        """Path of the frame's parent as it is now; none when it has no parent or the parent was deleted."""
        if frame.parent is None or frame.parent in self._gone:
            return None
        if frame.parent in self._by_hand:
            return self._by_hand[frame.parent].path
        place = self._maker.place(frame.parent)
        return self._maker.path(place) if place is not None and self._maker.has_begun(place) else None

    def touching(self, database: Database, first: int, last: int, *, children: bool) -> Selected:
        """Frames of a database whose time touches the closed range, as columns, not yet as objects."""
        parts: list[list[Ticks]] = []
        for number, kind in enumerate(PROCESSES):
            if self._maker.database(kind) is not database:
                continue
            for child in range(len(kind.children) + 1 if children else 1):
                found = self._maker.search(number, child, first, last)
                parts.append([np.full(len(found[0]), number), np.full(len(found[0]), child), *found])
        columns = [np.concatenate(column) for column in zip(*parts, strict=True)] or [np.zeros(0, dtype=np.int64)] * 6
        keep = np.ones(len(columns[0]), dtype=bool)
        for place in filter(None, map(self._maker.place, self._by_hand.keys() | self._gone)):
            keep &= ~(
                (columns[0] == place.process)
                & (columns[1] == place.child)
                & (columns[2] == place.slot)
                & (columns[3] == place.source)
            )
        now = self._clock.now()
        by_hand = [
            frame
            for frame in self._by_hand.values()
            if frame.database is database
            and (children or frame.parent is None)
            and frame.start <= min(last, now)
            and frame.end >= first
        ]
        return Selected(self._made, [column[keep] for column in columns], by_hand)

    def _made(self, process: int, child: int, slot: int, source: int, start: int, end: int) -> Frame:
        """The frame of one row of columns."""
        return self._maker.make(Place(process, child, source, slot), start, end)

    def children(self, frame: Frame) -> list[Frame]:
        """Frames right below."""
        found = [f for f in self._by_hand.values() if f.parent == frame.id]
        place = self._maker.place(frame.id)
        if place is not None:
            for number, child in enumerate(PROCESSES[place.process].children, start=1):
                if child.parent == place.child:
                    below = self.get(self._maker.ident(Place(place.process, number, place.source, place.slot)))
                    if below is not None and below.id not in self._by_hand:
                        found.append(below)
        return sorted(found, key=lambda f: (f.start, f.id))

    def has_children(self, frame: Frame) -> bool:
        """Whether a frame lies below."""
        if any(other.parent == frame.id for other in self._by_hand.values()):
            return True
        place = self._maker.place(frame.id)
        return place is not None and any(
            child.parent == place.child
            and (below := Place(place.process, number, place.source, place.slot))
            and self._maker.ident(below) not in self._by_hand
            and self._exists(below)
            for number, child in enumerate(PROCESSES[place.process].children, start=1)
        )

    # --- changes by hand ---

    def add(
        self,
        template: Template | None,
        name: str,
        database: Database,
        start: int,
        end: int | None,
        element: Element | None,
        parent: Frame | None,
    ) -> Frame:
        """A new frame; open when it has no end."""
        self._added += 1
        frame = Frame(
            id=guid(self._config.seed, "added frame", self._added),
            number=self._added,
            name=name,
            template=template,
            database=database,
            start=start,
            end=MAX_TIME if end is None else end,
            elements=(element,) if element else (),
            parent=parent.id if parent else None,
            parent_path=parent.path if parent else None,
            severity=template.severity if template else "None",
        )
        self._by_hand[frame.id] = frame
        return frame

    def change(self, frame: Frame, **changes: object) -> Frame:
        """The same frame with other fields; from now on it no longer changes by itself."""
        changed: Frame = replace(frame, **changes)  # type: ignore[arg-type]
        self._by_hand[frame.id] = changed
        return changed

    def delete(self, frame: Frame) -> int:
        """Delete a frame with everything below it; returns how many frames that were."""
        count = 1 + sum(self.delete(child) for child in self.children(frame))
        self._by_hand.pop(frame.id, None)
        self._gone.add(frame.id)
        return count
