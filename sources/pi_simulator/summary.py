"""Summaries of one stream over one interval (PI Web API reference, stream/GetSummary; AF SDK, AFSummaryTypes)."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from pi_simulator import render
from pi_simulator.context import ApiError, Call
from pi_simulator.plant.series import GOOD, Series, concat, from_events
from pi_simulator.plant.states import system_state
from pi_simulator.streams import Stream, at_time
from pi_simulator.ticks import DAY, SECOND

_BASIC = ("Total", "Average", "Minimum", "Maximum", "Range", "StdDev", "PopulationStdDev", "Count", "PercentGood")
TYPES = ("None", *_BASIC, "All", "AllForNonNumeric")
BASES = (
    "TimeWeighted",
    "EventWeighted",
    "TimeWeightedContinuous",
    "TimeWeightedDiscrete",
    "EventWeightedExcludeMostRecentEvent",
    "EventWeightedExcludeEarliestEvent",
    "EventWeightedIncludeBothEnds",
)
TIME_TYPES = ("Auto", "EarliestTime", "MostRecentTime")


def wanted(call: Call) -> list[str]:
    """summaryType, with the collective names spelled out."""
    names: list[str] = []
    for text in call.many("summaryType") or ["Total"]:
        found = next((name for name in TYPES if name.lower() == text.lower()), None)
        if found is None:
            raise ApiError(400, f"The value '{text}' is not valid for parameter 'summaryType'.")
        if found == "All":
            names += _BASIC
        elif found == "AllForNonNumeric":
            names += ["Count", "PercentGood"]
        elif found != "None":
            names.append(found)
    return list(dict.fromkeys(names))


def summarise(
    stream: Stream, start: int, end: int, types: list[str], basis: str, time_type: str
) -> list[dict[str, Any]]:
    """The items of an answer for one interval. Event-weighted Count is the number of recorded events, good or not."""
    if basis.startswith("EventWeighted"):
        first = start + (basis == "EventWeightedExcludeEarliestEvent")
        last = end - (basis == "EventWeightedExcludeMostRecentEvent")
        if types == ["Count"]:
            stamp = end if time_type == "MostRecentTime" else start
            return [_item("Count", stamp, stream.count(first, last), stream.units)]
        series = stream.read(first, last)
        weights = np.ones(len(series))
        total_weight = float(len(series))
    else:
        series, weights = _timed(stream, start, end, basis)
        total_weight = (end - start) / SECOND
    good = ((series.all_flags() & GOOD) != 0) & series.numeric()
    numbers = series.numbers()
    shared = (series, numbers, weights, good, total_weight, (start, end), basis, time_type)
    return [_one(stream, name, *shared) for name in types]


def _timed(stream: Stream, start: int, end: int, basis: str) -> tuple[Series, NDArray[np.float64]]:
    """Events and the seconds that each covers; a line between two events counts half for either."""
    inner = stream.read(start, end)
    edge = [at_time(stream, start)] if not len(inner) or int(inner.ticks[0]) != start else []
    tail = [at_time(stream, end)] if not len(inner) or int(inner.ticks[-1]) != end else []
    moved = [from_events([(t, part.json(0), int(part.all_flags()[0]))]) for part, t in zip(edge, [start], strict=False)]
    series = concat([*moved, inner, *tail])
    seconds = np.diff(series.ticks, append=end) / SECOND
    stepped = stream.stepped if basis == "TimeWeighted" else basis == "TimeWeightedDiscrete"
    if stepped or len(series) < 2:
        return series, seconds
    return series, (seconds + np.concatenate([[0.0], seconds[:-1]])) / 2


def _one(
    stream: Stream,
    name: str,
    series: Series,
    numbers: NDArray[np.float64],
    weights: NDArray[np.float64],
    good: NDArray[np.bool_],
    total_weight: float,
    interval: tuple[int, int],
    basis: str,
    time_type: str,
) -> dict[str, Any]:
    start, end = interval
    stamp = end if time_type == "MostRecentTime" else start
    values, shares = numbers[good], weights[good]
    any_good = (series.all_flags() & GOOD) != 0
    if name == "Count":
        return _item(
            name, stamp, len(series) if basis.startswith("Event") else float(weights[any_good].sum()), stream.units
        )
    if name == "PercentGood":
        return _item(name, stamp, 100.0 * float(weights[any_good].sum()) / total_weight if total_weight else 0.0, "%")
    if not stream.numeric or not len(values) or shares.sum() <= 0:
        state = "Calc Failed" if not stream.numeric else "No Data"
        item = render.item(from_events([(stamp, system_state(state), 0)]), 0, stream.units)
        if not stream.numeric:
            item["Errors"] = [{"FieldName": "Value", "Message": [f"{name} is not supported for this type of value."]}]
        return {"Type": name, "Value": item}
    mean = float(np.average(values, weights=shares))
    variance = float(np.average((values - mean) ** 2, weights=shares))
    if time_type == "Auto" and name in ("Minimum", "Maximum"):
        position = np.flatnonzero(good)[int(values.argmin() if name == "Minimum" else values.argmax())]
        stamp = int(series.ticks[position])
    count = len(values)
    per_day = SECOND / DAY
    results = {
        "Total": float(values.sum()) if basis.startswith("Event") else float((values * shares).sum()) * per_day,
        "Average": mean,
        "Minimum": float(values.min()),
        "Maximum": float(values.max()),
        "Range": float(values.max() - values.min()),
        "PopulationStdDev": math.sqrt(variance),
        "StdDev": math.sqrt(variance * count / (count - 1)) if count > 1 else 0.0,
    }
    return _item(name, stamp, results[name], stream.units)


def _item(name: str, stamp: int, value: float, units: str) -> dict[str, Any]:
    text = msgspec.json.encode(value)
    return {"Type": name, "Value": render.item(from_events([(stamp, text, GOOD)]), 0, units)}
