"""What the plant holds now, for tests and proofs: no client of PI can ask this."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pi_simulator import identities, webid
from pi_simulator.history import evaluated
from pi_simulator.plant import Plant
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.points import Point
from pi_simulator.ticks import MAX_TIME, MIN_TIME, from_iso, to_text
from pi_simulator.truth import event_tables, objects, values
from pi_simulator.truth.values import event_rows


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
    return event_rows(plant.archive.read(point(plant, name), from_iso(start), from_iso(end) - 1))


def recorded(plant: Plant, start: str, end: str, names: list[str] | None) -> dict[str, list[list[Any]]]:
    """The same of many streams: points by name, attributes by path; of all points when none is named.

    An attribute without a point to read has no events.
    """
    first, last = from_iso(start), from_iso(end) - 1
    if names is None:
        return {item.name: event_rows(plant.archive.read(item, first, last)) for item in plant.points.all()}
    found = {}
    for name in names:
        source = plant.assets.by_path(name) if "|" in name else point(plant, name)
        if not isinstance(source, (Attribute, Point)):
            raise LookupError(f"There is no attribute at {name!r}.")
        reads = plant.assets.point(source) if isinstance(source, Attribute) else source
        found[name] = event_rows(evaluated(source, plant.archive.read(reads, first, last))) if reads else []
    return found


def points(plant: Plant) -> list[dict[str, Any]]:
    """Every point: what identifies it, what it measures, and whether it is plain."""
    return [
        {
            "name": item.name,
            "id": item.id,
            "web_id": webid.encode(identities.of_point(item), "IDOnly"),
            "server": item.server.name,
            "type": item.kind.point_type,
            "kind": item.kind.code,
            "units": item.kind.units,
            "future": item.kind.future,
            "plain": item.plain,
        }
        for item in plant.points.all()
    ]


def attributes(plant: Plant) -> list[dict[str, Any]]:
    """Every attribute of every element, and the point that it reads, if there is one."""
    found = []
    for db in plant.assets.databases:
        for element in db.elements.values():
            for item in plant.assets.all_attributes(element):
                reads = plant.assets.point(item)
                found.append(
                    {
                        "web_id": webid.encode(identities.of_attribute(plant.assets, item), "IDOnly"),
                        "path": item.path,
                        "type": item.definition.type,
                        "plugin": item.definition.plugin,
                        "units": item.definition.units[1],
                        "hidden": item.definition.hidden,
                        "excluded": item.definition.excluded,
                        "point": reads.name if reads else None,
                    }
                )
    return found


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
            "acknowledged_by": frame.acknowledged_by,
            "acknowledged_at": None if frame.acknowledged_at is None else to_text(frame.acknowledged_at),
            "can_be_acknowledged": bool(frame.template and frame.template.can_be_acknowledged),
            "web_id": webid.encode(identities.of_frame(plant.assets, frame), "IDOnly"),
            "description": frame.description,
            "severity": frame.severity,
            "annotated": frame.annotated,
            "locked": frame.locked,
            "categories": frame.categories,
            "elements": [str(element.id) for element in frame.elements],
            "extended": frame.extended,
            "database_id": str(frame.database.id),
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


TABLES: dict[str, Callable[..., Iterator[dict[str, Any]]]] = {**objects.TABLES, **values.TABLES, **event_tables.TABLES}
"""The tables of the catalogue of which `rows` gives the truth."""


def rows(plant: Plant, table: str, **arguments: Any) -> Iterator[dict[str, Any]]:
    """The truth of a table: see `objects`, `values` and `event_tables`. LookupError for a table that has none here."""
    if table not in TABLES:
        raise LookupError(f"There is no truth of the table {table!r}; there is of: {', '.join(TABLES)}.")
    return TABLES[table](plant, **arguments)
