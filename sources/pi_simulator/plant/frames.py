"""Event frames: renewal processes over time, so that any window of an endless history can be searched.

A process has sources (elements, mostly) and slots of time; in each slot each source begins one frame. Start, duration,
severity and acknowledgement are hashes of (seed, process, source, slot); what is still open depends on the clock alone.
"""

from __future__ import annotations

import hashlib
import struct
import uuid
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.af_templates import Template
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.clock import Clock
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.frame_model import PROCESSES, SEVERITIES, Frame, FrameCondition
from pi_simulator.plant.hashing import guid, key, mix, mix_array
from pi_simulator.ticks import DAY, HOUR, MAX_TIME, MINUTE, SECOND, Ticks, from_iso, to_text


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a computed frame comes from; `child` 0 is the top frame."""

    process: int
    child: int
    source: int
    slot: int


_CACHED = 50_000


class Frames:
    """All event frames of all databases."""

    def __init__(self, config: PlantConfig, clock: Clock, assets: Assets) -> None:
        self._config, self._clock, self._assets = config, clock, assets
        self._start = from_iso(config.start)
        self._databases = assets.databases
        self._sources = [max(1, round(config.frames_per_day * p.share * p.slot / DAY)) for p in PROCESSES]
        self._elements = [
            [e for e in assets.databases[min(p.database, config.databases - 1)].elements.values() if e.template]
            for p in PROCESSES
        ]
        self._by_hand: dict[uuid.UUID, Frame] = {}
        self._gone: set[uuid.UUID] = set()
        self._added = 0
        # What depends on the plant's settings alone: pages, parents and children ask for the same again and again.
        self._ident = lru_cache(_CACHED)(self._make_ident)
        self._span = lru_cache(_CACHED)(self._make_span)

    # --- identity ---

    def _make_ident(self, place: _Place) -> uuid.UUID:
        plain = struct.pack(">BBHI", place.process, place.child, place.source, place.slot)
        check = hashlib.blake2b(
            plain, digest_size=8, salt=b"frame", person=str(self._config.seed).encode()[:16]
        ).digest()
        return uuid.UUID(bytes=_padded(plain, check) + check)

    def _place(self, ident: uuid.UUID) -> _Place | None:
        plain = ident.bytes
        process, child, source, slot = struct.unpack(">BBHI", _padded(plain[:8], plain[8:]))
        if process >= len(PROCESSES) or child > len(PROCESSES[process].children) or source >= self._sources[process]:
            return None
        place = _Place(process, child, source, slot)
        return place if self._ident(place) == ident else None

    # --- computing ---

    def _times(self, process: int, child: int, slots: Ticks, sources: Ticks) -> tuple[Ticks, Ticks]:
        """Start and true end of frames, however far in the future."""
        kind = PROCESSES[process]
        hashes = mix_array(slots * 65_536 + sources, key(self._config.seed, "frame", process))
        offset = ((hashes >> np.uint64(8)) % np.uint64(kind.slot // SECOND)).astype(np.int64) * SECOND
        starts = slots * kind.slot + offset
        starts += np.where(
            hashes % np.uint64(5) == 0, ((hashes >> np.uint64(30)) % np.uint64(SECOND)).astype(np.int64), 0
        )
        if kind.longest == 0:
            return starts, starts.copy()
        if kind.longest == MAX_TIME:
            return starts, np.full(len(starts), MAX_TIME)
        reach = np.where(hashes >> np.uint64(60) == 0, kind.longest, kind.slot * 4 // 5) // SECOND
        length = ((hashes >> np.uint64(16)).astype(np.int64) % (reach - 60) + 60) * SECOND
        if child == 0:
            return starts, starts + length
        part = kind.children[child - 1]
        return starts + length * part.begin // 100, starts + length * part.end // 100

    def _search(self, process: int, child: int, first: int, last: int) -> tuple[Ticks, Ticks, Ticks, Ticks]:
        """Slots, sources, starts and visible ends of what touches the closed range and has begun by now."""
        kind, now = PROCESSES[process], self._clock.now()
        last = min(last, now)
        reach = 0 if kind.longest == MAX_TIME else first - max(kind.longest, kind.slot)
        low = max(reach, self._start) // kind.slot
        slots = np.arange(low, max(low, last // kind.slot + 1), dtype=np.int64)
        count = self._sources[process]
        slots, sources = np.repeat(slots, count), np.tile(np.arange(count, dtype=np.int64), len(slots))
        starts, ends = self._times(process, child, slots, sources)
        ends = np.where(ends > now, MAX_TIME, ends)
        hit = (starts >= self._start) & (starts <= last) & (ends >= first)
        return slots[hit], sources[hit], starts[hit], ends[hit]

    def _element(self, place: _Place) -> Element | None:
        elements = self._elements[place.process]
        if not PROCESSES[place.process].has_element or not elements:
            return None
        return elements[mix(place.source * 7 + place.process) % len(elements)]

    def _make(self, place: _Place, start: int, end: int) -> Frame:
        kind, now = PROCESSES[place.process], self._clock.now()
        template = kind.children[place.child - 1].template if place.child else kind.template
        noise = mix(place.slot * 65_536 + place.source + place.process * 977 + place.child * 131)
        element = self._element(place)
        acknowledged_at = start + noise % (4 * HOUR // SECOND) * SECOND + MINUTE
        acknowledged = template.can_be_acknowledged and noise >> 7 & 3 != 0 and acknowledged_at <= now
        above = self._above(place)
        severity = template.severity if noise >> 12 & 7 else SEVERITIES[(noise >> 15) % len(SEVERITIES)]
        elements = () if element is None else (element, element.parent) if noise & 1 and element.parent else (element,)
        return Frame(
            id=self._ident(place),
            number=noise % 10_000,
            name=self._name(place, template, element, start),
            template=template,
            database=self._databases[min(kind.database, self._config.databases - 1)],
            start=start,
            end=end,
            elements=elements,
            parent=self._ident(above) if above else None,
            parent_path=self._path(above) if above else None,
            severity=severity,
            description=f"{template.name} of {element.name}" if element and noise >> 20 & 1 else "",
            acknowledged_by="PLANT\\operator" if acknowledged else "",
            acknowledged_at=acknowledged_at if acknowledged else None,
            annotated=noise >> 22 & 15 == 0,
            locked=noise >> 26 & 31 == 0,
            extended={"Shift": f"S{noise % 3 + 1}"} if noise >> 31 & 7 == 0 else {},
        )

    @staticmethod
    def _above(place: _Place) -> _Place | None:
        if not place.child:
            return None
        parent = PROCESSES[place.process].children[place.child - 1].parent
        return _Place(place.process, parent, place.source, place.slot)

    def _path(self, place: _Place) -> str:
        """Path of a frame that has children; its name does not depend on its start."""
        kind, above = PROCESSES[place.process], self._above(place)
        template = kind.children[place.child - 1].template if place.child else kind.template
        name = self._name(place, template, self._element(place), 0)
        if above is not None:
            return f"{self._path(above)}\\{name}"
        database = self._databases[min(kind.database, self._config.databases - 1)]
        return f"{database.path}\\EventFrames[{name}]"

    @staticmethod
    def _name(place: _Place, template: Template, element: Element | None, start: int) -> str:
        """Names repeat: an alarm is called alike whenever it comes."""
        if template is model.DOWNTIME and element:
            return f"{element.name} down {to_text(start // MINUTE * MINUTE)[:16].replace('T', ' ')}"
        if template is model.BATCH:
            return f"Batch {place.slot % 10_000:04d}-{place.source}"
        if place.child:
            return f"{template.name} {place.child}"
        return f"{template.name} {element.name}" if element else template.name

    def _make_span(self, place: _Place) -> tuple[int, int]:
        """Start and true end of a frame."""
        slots, sources = np.array([place.slot], dtype=np.int64), np.array([place.source], dtype=np.int64)
        starts, ends = self._times(place.process, place.child, slots, sources)
        return int(starts[0]), int(ends[0])

    def _has_begun(self, place: _Place) -> bool:
        return self._start <= self._span(place)[0] <= self._clock.now()

    # --- reading ---

    def get(self, ident: uuid.UUID) -> Frame | None:
        """A frame by id; none when it does not exist (yet, or any more)."""
        if ident in self._gone:
            return None
        if ident in self._by_hand:
            return self._by_hand[ident]
        place = self._place(ident)
        if place is None or not self._has_begun(place):
            return None
        start, end = self._span(place)
        return self._make(place, start, MAX_TIME if end > self._clock.now() else end)

    def _exists(self, place: _Place) -> bool:
        """Whether `get` gives the frame of this place."""
        ident = self._ident(place)
        return ident not in self._gone and (ident in self._by_hand or self._has_begun(place))

    def parent_path(self, frame: Frame) -> str | None:
        """Path of the frame's parent as it is now; none when there is no parent, or no more."""
        if frame.parent is None or frame.parent in self._gone:
            return None
        if frame.parent in self._by_hand:
            return self._by_hand[frame.parent].path
        place = self._place(frame.parent)
        return self._path(place) if place is not None and self._has_begun(place) else None

    def touching(self, database: Database, first: int, last: int, *, children: bool) -> Selected:
        """Frames of a database whose time touches the closed range, as columns, not yet as objects."""
        parts: list[list[Ticks]] = []
        for number, kind in enumerate(PROCESSES):
            if self._databases[min(kind.database, self._config.databases - 1)] is not database:
                continue
            for child in range(len(kind.children) + 1 if children else 1):
                found = self._search(number, child, first, last)
                parts.append([np.full(len(found[0]), number), np.full(len(found[0]), child), *found])
        columns = [np.concatenate(column) for column in zip(*parts, strict=True)] or [np.zeros(0, dtype=np.int64)] * 6
        keep = np.ones(len(columns[0]), dtype=bool)
        for place in filter(None, map(self._place, self._by_hand.keys() | self._gone)):
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
        return Selected(self, [column[keep] for column in columns], by_hand)

    def made(self, process: int, child: int, slot: int, source: int, start: int, end: int) -> Frame:
        """The frame of one row of columns."""
        return self._make(_Place(process, child, source, slot), start, end)

    def children(self, frame: Frame) -> list[Frame]:
        """Frames right below."""
        found = [f for f in self._by_hand.values() if f.parent == frame.id]
        place = self._place(frame.id)
        if place is not None:
            for number, child in enumerate(PROCESSES[place.process].children, start=1):
                if child.parent == place.child:
                    below = self.get(self._ident(_Place(place.process, number, place.source, place.slot)))
                    if below is not None and below.id not in self._by_hand:
                        found.append(below)
        return sorted(found, key=lambda f: (f.start, f.id))

    def has_children(self, frame: Frame) -> bool:
        """Whether a frame lies below."""
        if any(other.parent == frame.id for other in self._by_hand.values()):
            return True
        place = self._place(frame.id)
        return place is not None and any(
            child.parent == place.child
            and (below := _Place(place.process, number, place.source, place.slot))
            and self._ident(below) not in self._by_hand
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


def _padded(data: bytes, check: bytes) -> bytes:
    """Eight bytes, hidden by (or shown again with) a hash of others."""
    pad = hashlib.blake2b(check, digest_size=8).digest()
    return (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(8, "big")


class Selected:
    """Frames as columns (process, child, slot, source, start, end), and those that were changed by hand as objects."""

    def __init__(self, frames: Frames, columns: list[Ticks], by_hand: list[Frame]) -> None:
        self._frames, self._columns, self._by_hand = frames, columns, by_hand

    def __len__(self) -> int:
        return len(self._columns[0]) + len(self._by_hand)

    def _keep(self, rows: NDArray[np.bool_], by_hand: list[Frame]) -> Selected:
        return Selected(self._frames, [column[rows] for column in self._columns], by_hand)

    def where(self, condition: FrameCondition) -> Selected:
        """Those that meet a condition on start and end."""
        starts = np.array([f.start for f in self._by_hand], dtype=np.int64)
        ends = np.array([f.end for f in self._by_hand], dtype=np.int64)
        by_hand = [f for f, good in zip(self._by_hand, condition(starts, ends), strict=True) if good]
        return self._keep(condition(self._columns[4], self._columns[5]), by_hand)

    def of_templates(self, names: set[str]) -> Selected:
        """Those of these templates."""
        keep = np.zeros(len(self._columns[0]), dtype=bool)
        for number, kind in enumerate(PROCESSES):
            for child in range(len(kind.children) + 1):
                template = kind.children[child - 1].template if child else kind.template
                if template.name in names:
                    keep |= (self._columns[0] == number) & (self._columns[1] == child)
        return self._keep(keep, [f for f in self._by_hand if f.template and f.template.name in names])

    def page(self, start_index: int, count: int, *, by_end: bool, descending: bool) -> list[Frame]:
        """A page of the frames in order of start (or end) time."""
        hand = np.array([f.end if by_end else f.start for f in self._by_hand], dtype=np.int64)
        times = np.concatenate([self._columns[5 if by_end else 4], hand])
        ties = [np.concatenate([self._columns[i], np.arange(len(hand)) - len(hand)]) for i in (2, 3, 1, 0)]
        ranks = np.lexsort((*ties, times))
        if descending:
            ranks = ranks[::-1]
        return self._rows(ranks[start_index : start_index + count])

    def _rows(self, rows: NDArray[np.intp]) -> list[Frame]:
        computed = len(self._columns[0])
        table = [
            self._by_hand[row - computed] if row >= computed else tuple(int(column[row]) for column in self._columns)
            for row in rows.tolist()
        ]
        return [row if isinstance(row, Frame) else self._frames.made(*row) for row in table]

    def all(self) -> list[Frame]:
        """Every frame, in no order."""
        return self._rows(np.arange(len(self)))
