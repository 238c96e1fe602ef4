"""What the plant knows to be true now. Only tests and proofs may ask; no client of PI could."""

from __future__ import annotations

from typing import Any

from pi_simulator.plant import Plant
from pi_simulator.plant.points import Point
from pi_simulator.plant.series import ANNOTATED, GOOD, QUESTIONABLE, SUBSTITUTED
from pi_simulator.ticks import MAX_TIME, MIN_TIME, from_iso, to_text


def point(plant: Plant, name: str) -> Point:
    """A point by name; LookupError where there is none."""
    found = plant.points.by_name(name)
    if found is None:
        raise LookupError(f"There is no point named {name!r}.")
    return found


def counts(plant: Plant, start: str, end: str, names: list[str] | None) -> dict[str, int]:
    """Events of each point with start <= time stamp < end that the archive holds now."""
    first, last = from_iso(start), from_iso(end) - 1
    points = plant.points.all() if names is None else (point(plant, name) for name in names)
    return {item.name: plant.archive.count(item, first, last) for item in points}


def events(plant: Plant, name: str, start: str, end: str) -> list[list[Any]]:
    """[time stamp, value, good, questionable, substituted, annotated, has errors] of each event in [start, end)."""
    series = plant.archive.read(point(plant, name), from_iso(start), from_iso(end) - 1)
    flags, failed = series.all_flags().tolist(), series.all_errors().tolist()
    return [
        [
            to_text(tick),
            series.value(i),
            *(bool(flags[i] & bit) for bit in (GOOD, QUESTIONABLE, SUBSTITUTED, ANNOTATED)),
            failed[i],
        ]
        for i, tick in enumerate(series.ticks.tolist())
    ]


def points(plant: Plant) -> list[dict[str, Any]]:
    """Every point: name, id, server, type, kind, and whether it is plain."""
    return [
        {
            "name": item.name,
            "id": item.id,
            "server": item.server.name,
            "type": item.kind.point_type,
            "kind": item.kind.code,
            "plain": item.plain,
        }
        for item in plant.points.all()
    ]


def frames(plant: Plant, start: str | None, end: str | None, database: str | None) -> list[dict[str, Any]]:
    """Event frames, children among them, that touch [start, end]; `end` is none while a frame is open."""
    first = MIN_TIME if start is None else from_iso(start)
    last = plant.clock.now() if end is None else from_iso(end)
    found = [
        frame
        for db in plant.assets.databases
        if database is None or db.name == database
        for frame in plant.frames.touching(db, first, last, children=True).all()
    ]
    return [
        {
            "id": str(frame.id),
            "name": frame.name,
            "database": frame.database.name,
            "template": frame.template.name if frame.template else "",
            "start": to_text(frame.start),
            "end": None if frame.end >= MAX_TIME else to_text(frame.end),
            "parent": None if frame.parent is None else str(frame.parent),
            "acknowledged": frame.acknowledged_at is not None,
        }
        for frame in sorted(found, key=lambda frame: (frame.start, frame.id))
    ]


def elements(plant: Plant, database: str | None) -> list[dict[str, Any]]:
    """Elements: id, path, all paths, and the parent's id."""
    return [
        {
            "id": str(element.id),
            "path": element.path,
            "paths": element.paths,
            "parent": None if element.parent is None else str(element.parent.id),
            "database": db.name,
        }
        for db in plant.assets.databases
        if database is None or db.name == database
        for element in db.elements.values()
    ]
