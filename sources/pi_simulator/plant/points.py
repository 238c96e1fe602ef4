"""The point catalogue of all Data Archives: computed on demand, with what was added, renamed and deleted since."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from pi_simulator.plant.archetypes import BY_CODE, ZOO, Archetype, plain
from pi_simulator.plant.config import PlantConfig
from pi_simulator.plant.hashing import guid, key
from pi_simulator.ticks import from_iso, to_text

SITE_NAMES = ("NORTH", "SOUTH", "EAST", "WEST", "RIVER", "HARBOUR", "HILL", "COAST")


@dataclass(frozen=True, slots=True)
class DataServer:
    """A Data Archive."""

    number: int
    name: str
    id: uuid.UUID

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"\\\\PIServers[{self.name}]"


@dataclass(frozen=True, slots=True)
class Point:
    """A PI point. `created` and `ends` are ticks; its values depend on `salt` and `kind`, never on its name."""

    index: int
    id: int
    server: DataServer
    name: str
    kind: Archetype
    created: int
    salt: int
    ends: int | None
    plain: bool

    @property
    def path(self) -> str:
        """Path as PI Web API prints it."""
        return f"\\\\{self.server.name}\\{self.name}"

    @property
    def descriptor(self) -> str:
        """Descriptor attribute."""
        return f"{self.kind.descriptor} {self.index}" if self.kind.descriptor else ""

    @property
    def source(self) -> str:
        """Point source attribute: the interface that writes it."""
        return ("R", "R", "L", "OPC-UA")[self.index % 4]

    @property
    def zero_span(self) -> tuple[float, float]:
        """Zero and span."""
        maker = self.kind.values
        return (0.0, float(10 ** (7 - int(maker[7:])))) if maker.startswith("decimal") else (0.0, 100.0)

    def attributes(self) -> dict[str, Any]:
        """Point attributes by name, as JSON has their values."""
        zero, span = self.zero_span
        created = to_text(self.created)
        return {
            "archiving": 1,
            "changedate": created,
            "changer": "piadmin",
            "compdev": 0.0,
            "compressing": 0,
            "creationdate": created,
            "creator": "piadmin",
            "descriptor": self.descriptor,
            "digitalset": self.kind.digital_set,
            "displaydigits": -5,
            "engunits": self.kind.units,
            "excdev": 0.0,
            "exdesc": None if self.index % 3 else f"See drawing {self.index}",
            "future": int(self.kind.future),
            "pointid": self.id,
            "pointsource": self.source,
            "pointtype": self.kind.point_type,
            "ptsecurity": "piadmin: A(r,w) | piadmins: A(r,w) | PIWorld: A(r)",
            "scan": 1,
            "shutdown": 1,
            "span": span,
            "step": int(self.kind.step),
            "tag": self.name,
            "typicalvalue": zero + span / 2,
            "zero": zero,
        }


class Catalogue:
    """All points by index, name and identity."""

    def __init__(self, config: PlantConfig) -> None:
        self._config = config
        self._start = from_iso(config.start)
        self.servers = [
            DataServer(n, f"PIDA{n + 1}", guid(config.seed, "data server", n)) for n in range(config.data_servers)
        ]
        self._cache: dict[int, Point] = {}
        self._names: dict[str, int] | None = None
        self._added: dict[int, Point] = {}
        self._next = config.points
        self._deleted: set[int] = set()

    def __len__(self) -> int:
        return self._next - len(self._deleted)

    def get(self, index: int) -> Point | None:
        """The point at this index, none where it was deleted or never existed."""
        if not 0 <= index < self._next or index in self._deleted:
            return None
        point = self._cache.get(index)
        if point is None:
            point = self._cache[index] = self._added.get(index) or self._make(index)
        return point

    def kind(self, index: int) -> Archetype:
        """The kind of one of the points that exist from the start."""
        return plain(index) if index < self._config.tags_1hz else ZOO[(index - self._config.tags_1hz) % len(ZOO)]

    def _make(self, index: int) -> Point:
        kind = self.kind(index)
        site = SITE_NAMES[index % self._config.sites % len(SITE_NAMES)]
        unit = index // 50 % 40 + 1
        if kind.awkward:
            name = f"{site} unit {unit}, {kind.code} 50% A+B & Prüfstand #{index:05d}"
        else:
            name = f"{site}.U{unit:02d}.{kind.code}{index:05d}.PV"
        return self._point(index, name, kind, self._start, plain=index < self._config.tags_1hz)

    def _point(self, index: int, name: str, kind: Archetype, created: int, *, plain: bool) -> Point:
        servers = self._config.data_servers
        server, ordinal = self.servers[index % servers], index // servers
        return Point(
            index=index,
            id=1 + ordinal + ordinal // 9,  # every tenth id is free, as after deletions
            server=server,
            name=name,
            kind=kind,
            created=created,
            salt=key(self._config.seed, "point", index),
            ends=None if kind.lifetime is None else created + kind.lifetime,
            plain=plain,
        )

    def of_server(self, server: DataServer) -> range:
        """Indices of the points of one Data Archive, deleted ones among them, in order of their ids."""
        return range(server.number, self._next, self._config.data_servers)

    def all(self) -> Iterator[Point]:
        """Every point that exists."""
        for index in range(self._next):
            point = self.get(index)
            if point is not None:
                yield point

    def by_id(self, server: uuid.UUID, point_id: int) -> Point | None:
        """The point with this id on this Data Archive."""
        number = next((s.number for s in self.servers if s.id == server), None)
        group, rest = divmod(point_id - 1, 10)
        if number is None or point_id < 1 or rest == 9:
            return None
        return self.get((group * 9 + rest) * self._config.data_servers + number)

    def by_name(self, name: str, server: DataServer | None = None) -> Point | None:
        """The point of this name; PI ignores the case of names."""
        if self._names is None:
            self._names = {point.name.casefold(): point.index for point in self.all()}
        index = self._names.get(name.casefold())
        point = None if index is None else self.get(index)
        return None if point is None or (server is not None and point.server != server) else point

    def add(self, name: str, created: int, kind: str | None = None) -> Point:
        """A new point of this kind (an archetype's code; none: a plain 1 Hz tag). ValueError when the name is taken."""
        if self.by_name(name) is not None:
            raise ValueError(f"A point named {name!r} exists already.")
        if kind is not None and kind not in BY_CODE:
            raise ValueError(f"There is no kind of point {kind!r}; there are: {', '.join(BY_CODE)}.")
        index = self._next
        archetype = plain(index) if kind is None else BY_CODE[kind]
        point = self._point(
            index, name, archetype, created, plain=not archetype.odd and archetype in map(plain, range(6))
        )
        self._added[index] = self._cache[index] = point
        self._next += 1
        self._names = None
        return point

    def rename(self, point: Point, name: str) -> Point:
        """The same point under another name."""
        if self.by_name(name) is not None:
            raise ValueError(f"A point named {name!r} exists already.")
        renamed = self._cache[point.index] = replace(point, name=name)
        self._names = None
        return renamed

    def delete(self, point: Point) -> None:
        """Remove the point; its id is not used again."""
        self._deleted.add(point.index)
        self._cache.pop(point.index, None)
        self._names = None
