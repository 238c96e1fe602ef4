"""What streams hold at times and over windows, for the tables of values.

An event is [time stamp, value, good, questionable, substituted, annotated, has errors], as in `truth.events`. Streams
are points by name or attributes by path; without names all points. Times and windows are ISO texts in UTC.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from pi_simulator import history, identities, summary
from pi_simulator.history import History
from pi_simulator.plant import Plant
from pi_simulator.plant.attribute_model import Attribute
from pi_simulator.plant.points import Point
from pi_simulator.plant.series import ANNOTATED, GOOD, QUESTIONABLE, SUBSTITUTED, Series
from pi_simulator.ticks import from_iso, to_text
from pi_simulator.truth.objects import Fact, id_only

Names = Sequence[str] | None
Windows = Sequence[Sequence[str]]


def event_rows(series: Series) -> list[list[Any]]:
    """The events of a series."""
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


def source(plant: Plant, name: str) -> Point | Attribute:
    """The point of a name, or the attribute at a path; LookupError where there is none."""
    found = plant.assets.by_path(name) if "|" in name else plant.points.by_name(name)
    if not isinstance(found, (Point, Attribute)):
        raise LookupError(f"There is no stream {name!r}.")
    return found


def streams(plant: Plant, names: Names) -> Iterator[tuple[Fact, History, str]]:
    """What identifies each stream, its history, and the unit of its values."""
    for one in plant.points.all() if names is None else (source(plant, name) for name in names):
        if isinstance(one, Point):
            head = {"web_id": id_only(identities.of_point(one)), "tag": one.name, "data_server": one.server.name}
            yield head, History(plant, one), ""
        else:
            web_id = id_only(identities.of_attribute(plant.assets, one))
            yield {"web_id": web_id, "tag": one.path, "data_server": None}, History(plant, one), one.definition.units[1]


def current_values(plant: Plant, names: Names = None) -> Iterator[Fact]:
    """The newest event of each stream that is not later than now."""
    now = plant.clock.now()
    for head, read, _ in streams(plant, names):
        series = read.latest(now)
        yield {**head, "event": event_rows(series if len(series) else history.at_time(read, now))[0]}


def values_at_times(
    plant: Plant, times: Sequence[str], mode: str = "AtOrBefore", names: Names = None
) -> Iterator[Fact]:
    """The recorded event at or near each time; none where there is none."""
    for head, read, _ in streams(plant, names):
        for time in times:
            found = event_rows(history.recorded_at(read, from_iso(time), mode))
            yield {**head, "asked_time": to_text(from_iso(time)), "event": found[0] if found else None}


def interpolated(plant: Plant, times: Sequence[str], names: Names = None) -> Iterator[Fact]:
    """The interpolated value at each time."""
    ticks = np.array(sorted(map(from_iso, times)), dtype=np.int64)
    for head, read, _ in streams(plant, names):
        yield from ({**head, "event": event} for event in event_rows(history.at_times(read, ticks)))


def plot(plant: Plant, windows: Windows, names: Names = None) -> Iterator[Fact]:
    """The significant events of each window [start, end)."""
    for head, read, _ in streams(plant, names):
        for start, end in windows:
            found = event_rows(history.plot(read, from_iso(start), from_iso(end) - 1, 1))
            yield from ({**head, "window_start": to_text(from_iso(start)), "event": event} for event in found)


_COLUMNS = {
    "average": "Average",
    "minimum": "Minimum",
    "maximum": "Maximum",
    "range": "Range",
    "std_dev": "StdDev",
    "total": "Total",
    "count": "Count",
    "percent_good": "PercentGood",
}


def summaries(plant: Plant, windows: Windows, basis: str = "TimeWeighted", names: Names = None) -> Iterator[Fact]:
    """All summaries of each window; figures that PI cannot give are none."""
    question = summary.Question(summary.BASIC, basis)
    for head, read, units in streams(plant, names):
        for start, end in windows:
            made = {one.type: one for one in summary.summarise(read, units, from_iso(start), from_iso(end), question)}
            row = {name: made[kind].number for name, kind in _COLUMNS.items()}
            at = {
                f"{name}_time": to_text(made[name.title()].at)
                for name in ("minimum", "maximum")
                if row[name] is not None
            }
            window = {"window_start": to_text(from_iso(start)), "window_end": to_text(from_iso(end))}
            none = {"minimum_time": None, "maximum_time": None}
            yield {**head, **window, "calculation_basis": basis, **row, **none, **at}


def event_counts(plant: Plant, windows: Windows, half_open: bool = False, names: Names = None) -> Iterator[Fact]:
    """How many events each window holds, and what event-weighted summaries say of them."""
    types = ("Count", "Minimum", "Maximum", "Average", "StdDev")
    question = summary.Question(types, "EventWeighted", half_open=half_open)
    for head, read, units in streams(plant, names):
        for start, end in windows:
            made = {one.type: one for one in summary.summarise(read, units, from_iso(start), from_iso(end), question)}
            row: Fact = {name: made[kind].number for name, kind in _COLUMNS.items() if kind in made and name != "count"}
            window = {"window_start": to_text(from_iso(start)), "window_end": to_text(from_iso(end))}
            yield {**head, **window, "events": int(made["Count"].number or 0), **row}


def point_attributes(plant: Plant, names: Names = None) -> Iterator[Fact]:
    """Point attributes, one fact each; `value` is as the plant holds it."""
    for one in plant.points.all() if names is None else (source(plant, name) for name in names):
        if isinstance(one, Point):
            head = {"web_id": id_only(identities.of_point(one)), "tag": one.name}
            tail = {"data_server": one.server.name, "data_server_id": str(one.server.id)}
            for name, value in one.attributes().items():
                yield {**head, "name": name, "value": value, **tail}


TABLES: dict[str, Callable[..., Iterator[Fact]]] = {
    "current_values": current_values,
    "values_at_times": values_at_times,
    "interpolated": interpolated,
    "plot": plot,
    "summaries": summaries,
    "event_counts": event_counts,
    "point_attributes": point_attributes,
}
"""Tables of streams, with the arguments that their truth depends on."""
