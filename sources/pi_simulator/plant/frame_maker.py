"""Event frames as renewal processes over time, so that any window of an endless history can be searched.

A process has sources (elements, mostly) and slots of time; in each slot each source begins one frame. Start, duration,
severity and acknowledgement are hashes of (seed, process, source, slot); what is still open depends on the clock alone.
"""

from __future__ import annotations

import hashlib
import struct
import uuid
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from pi_simulator.plant import af_templates as model
from pi_simulator.plant.af_templates import Template
from pi_simulator.plant.asset_model import Database, Element
from pi_simulator.plant.assets import Assets
from pi_simulator.plant.clock import Clock
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.frame_model import PROCESSES, SEVERITIES, Frame, Process
from pi_simulator.plant.hashing import key, mix, mix_array
from pi_simulator.ticks import DAY, HOUR, MAX_TIME, MINUTE, SECOND, Ticks, from_iso, to_text

_CACHED = 50_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a computed frame comes from; `child` 0 is the top frame."""

    process: int
    child: int
    source: int
    slot: int


class FrameMaker:
    """Computes event frames, without the changes by hand."""

    def __init__(self, config: PlantConfig, clock: Clock, assets: Assets) -> None:
        self._config, self._clock = config, clock
        self._start = from_iso(config.start)
        self._databases = assets.databases
        self._sources = [max(1, round(config.frames_per_day * p.share * p.slot / DAY)) for p in PROCESSES]
        self._elements = [[e for e in self.database(p).elements.values() if e.template] for p in PROCESSES]
        # What depends on the plant's settings alone: pages, parents and children ask for the same again and again.
        self.ident = lru_cache(_CACHED)(self._make_ident)
        self.span = lru_cache(_CACHED)(self._make_span)

    def database(self, process: Process) -> Database:
        """The database that the frames of a process are in."""
        return self._databases[min(process.database, self._config.databases - 1)]

    # --- identity ---

    def _make_ident(self, place: Place) -> uuid.UUID:
        plain = struct.pack(">BBHI", place.process, place.child, place.source, place.slot)
        check = hashlib.blake2b(
            plain, digest_size=8, salt=b"frame", person=str(self._config.seed).encode()[:16]
        ).digest()
        return uuid.UUID(bytes=_padded(plain, check) + check)

    def place(self, ident: uuid.UUID) -> Place | None:
        """The place that an id was made of; none for an id of another origin."""
        plain = ident.bytes
        process, child, source, slot = struct.unpack(">BBHI", _padded(plain[:8], plain[8:]))
        if process >= len(PROCESSES) or child > len(PROCESSES[process].children) or source >= self._sources[process]:
            return None
        place = Place(process, child, source, slot)
        return place if self.ident(place) == ident else None

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

    def search(self, process: int, child: int, first: int, last: int) -> tuple[Ticks, Ticks, Ticks, Ticks]:
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

    def _element(self, place: Place) -> Element | None:
        elements = self._elements[place.process]
        if not PROCESSES[place.process].has_element or not elements:
            return None
        return elements[mix(place.source * 7 + place.process) % len(elements)]

    def make(self, place: Place, start: int, end: int) -> Frame:
        """The frame of a place, with this start and this visible end."""
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
            id=self.ident(place),
            number=noise % 10_000,
            name=self._name(place, template, element, start),
            template=template,
            database=self.database(kind),
            start=start,
            end=end,
            elements=elements,
            parent=self.ident(above) if above else None,
            parent_path=self.path(above) if above else None,
            severity=severity,
            description=f"{template.name} of {element.name}" if element and noise >> 20 & 1 else "",
            acknowledged_by="PLANT\\operator" if acknowledged else "",
            acknowledged_at=acknowledged_at if acknowledged else None,
            annotated=noise >> 22 & 15 == 0,
            locked=noise >> 26 & 31 == 0,
            extended={"Shift": f"S{noise % 3 + 1}"} if noise >> 31 & 7 == 0 else {},
        )

    @staticmethod
    def _above(place: Place) -> Place | None:
        if not place.child:
            return None
        parent = PROCESSES[place.process].children[place.child - 1].parent
        return Place(place.process, parent, place.source, place.slot)

    def path(self, place: Place) -> str:
        """Path of a frame that has children; its name does not depend on its start."""
        kind, above = PROCESSES[place.process], self._above(place)
        template = kind.children[place.child - 1].template if place.child else kind.template
        name = self._name(place, template, self._element(place), 0)
        if above is not None:
            return f"{self.path(above)}\\{name}"
        database = self.database(kind)
        return f"{database.path}\\EventFrames[{name}]"

    @staticmethod
    def _name(place: Place, template: Template, element: Element | None, start: int) -> str:
        """Names repeat: an alarm is called alike whenever it comes."""
        if template is model.DOWNTIME and element:
            return f"{element.name} down {to_text(start // MINUTE * MINUTE)[:16].replace('T', ' ')}"
        if template is model.BATCH:
            return f"Batch {place.slot % 10_000:04d}-{place.source}"
        if place.child:
            return f"{template.name} {place.child}"
        return f"{template.name} {element.name}" if element else template.name

    def _make_span(self, place: Place) -> tuple[int, int]:
        """Start and true end of a frame."""
        slots, sources = np.array([place.slot], dtype=np.int64), np.array([place.source], dtype=np.int64)
        starts, ends = self._times(place.process, place.child, slots, sources)
        return int(starts[0]), int(ends[0])

    def has_begun(self, place: Place) -> bool:
        """Whether history and the clock have reached the start of a frame."""
        return self._start <= self.span(place)[0] <= self._clock.now()


def _padded(data: bytes, check: bytes) -> bytes:
    """Eight bytes, hidden by (or shown again with) a hash of others."""
    pad = hashlib.blake2b(check, digest_size=8).digest()
    return (int.from_bytes(data, "big") ^ int.from_bytes(pad, "big")).to_bytes(8, "big")
