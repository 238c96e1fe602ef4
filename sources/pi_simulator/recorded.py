"""Recorded values of one stream: range, boundaries, filter, limit (PI Web API reference, stream/GetRecorded)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from pi_simulator.context import ApiError, Call
from pi_simulator.history import at_time
from pi_simulator.plant.series import ANNOTATED, GOOD, QUESTIONABLE, SUBSTITUTED, Mask, Series, concat, from_events
from pi_simulator.plant.states import system_state
from pi_simulator.streams import Stream, StreamError

_COMPARE = re.compile(r"\s*'\.'\s*(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\"[^\"]*\")\s*")
_IS_SET = re.compile(r"\s*(not\s+)?isset\s*\(\s*'\.'\s*,\s*\"([aqs])\"\s*\)\s*", re.IGNORECASE)
_BAD_VALUE = re.compile(r"\s*(not\s+)?badval\s*\(\s*'\.'\s*\)\s*", re.IGNORECASE)
_BITS = {"a": ANNOTATED, "q": QUESTIONABLE, "s": SUBSTITUTED}


@dataclass(frozen=True, slots=True)
class Query:
    """What a call asks of every stream."""

    boundary: str
    max_count: int
    filter: str
    include_filtered: bool

    @classmethod
    def of(cls, call: Call) -> Query:
        """From the parameters; 400 for wrong ones, 409 for a filter that is not supported."""
        query = cls(
            boundary=call.choice("boundaryType", ("Inside", "Outside", "Interpolated"), "Inside"),
            max_count=call.max_count(),
            filter=call.text("filterExpression"),
            include_filtered=bool(call.flag("includeFilteredValues")),
        )
        if query.filter:
            passes(query.filter, from_events([]))
        return query


def time_range(call: Call, stream: Stream | None = None) -> tuple[int, int]:
    """startTime and endTime in ticks; attributes of event frames bring their own defaults."""
    start, end = (stream.default_range if stream else None) or ("*-1d", "*")
    return call.time("startTime", start), call.time("endTime", end)


def read(stream: Stream, start: int, end: int, query: Query) -> Series:
    """The events that answer a query. StreamError when the stream cannot be read."""
    stream.check()
    config = stream.call.sim.config
    if not stream.has_history:
        if config.static_recorded == "conflict":
            raise StreamError(409, f"The data reference of '{stream.path}' does not support recorded values.")
        return stream.history.latest(end)
    backwards = end < start
    first, last = (end, start) if backwards else (start, end)
    limit = None if query.filter else query.max_count
    series = stream.history.read(first, last, limit, backwards=backwards)
    if config.archive_max_events and len(series) > config.archive_max_events:
        whole = config.archive_error == "status"
        raise StreamError(500, "[-11091] Event collection exceeded the maximum allowed.", whole=whole)
    if config.archive_away == "state" and first < stream.history.mounted_from:
        away = from_events([(first, system_state("Arc Off-line"), 0)])
        series = concat([series, away] if backwards else [away, series])
    if query.boundary != "Inside":
        series = _with_boundaries(stream, series, first, last, query, backwards=backwards)
    if query.filter:
        series = filtered(series, query)
    return series.take(slice(0, query.max_count))


def _with_boundaries(stream: Stream, series: Series, first: int, last: int, query: Query, *, backwards: bool) -> Series:
    cut = len(series) >= query.max_count and not query.filter
    has_first = bool(len(series)) and int(series.ticks[-1 if backwards else 0]) == first
    has_last = bool(len(series)) and int(series.ticks[0 if backwards else -1]) == last
    if query.boundary == "Outside":
        low = stream.history.latest(first) if not has_first else series.take(slice(0, 0))
        high = stream.history.first_after(last) if not has_last else series.take(slice(0, 0))
    else:
        low = at_time(stream.history, first) if not has_first else series.take(slice(0, 0))
        high = at_time(stream.history, last) if not has_last else series.take(slice(0, 0))
    if backwards:
        return concat([high, series] if cut else [high, series, low])
    return concat([low, series] if cut else [low, series, high])


def passes(expression: str, series: Series) -> Mask:
    """Which events a filter expression lets through; 409 for one that is not supported."""
    flags = series.all_flags()
    if match := _COMPARE.fullmatch(expression):
        operator, operand = match[1], match[2]
        if operand.startswith('"'):
            values = [series.value(i) for i in range(len(series))]
            names = [value["Name"] if isinstance(value, dict) and "Name" in value else value for value in values]
            same = np.array([name == operand[1:-1] for name in names], dtype=bool)
            if operator not in ("=", "<>"):
                raise ApiError(409, f"The filter expression '{expression}' is not supported.")
            return same if operator == "=" else ~same
        numbers, number = series.numbers(), float(operand)
        with np.errstate(invalid="ignore"):
            result = {
                "<": numbers < number,
                ">": numbers > number,
                "<=": numbers <= number,
                ">=": numbers >= number,
                "=": numbers == number,
                "<>": (numbers != number) & ~np.isnan(numbers),
            }[operator]
        return np.asarray(result)
    if match := _IS_SET.fullmatch(expression):
        hit = np.asarray((flags & _BITS[match[2].lower()]) != 0)
        return ~hit if match[1] else hit
    if match := _BAD_VALUE.fullmatch(expression):
        bad = np.asarray((flags & GOOD) == 0)
        return ~bad if match[1] else bad
    raise ApiError(409, f"The filter expression '{expression}' is not supported.")


def filtered(series: Series, query: Query) -> Series:
    """What a filter leaves of a series."""
    good = passes(query.filter, series)
    if not query.include_filtered:
        return series.take(good)
    parts: list[Series] = []
    filtered = system_state("Filtered")
    for i in range(len(series)):
        if good[i]:
            parts.append(series.take(slice(i, i + 1)))
        elif i == 0 or good[i - 1]:
            parts.append(from_events([(int(series.ticks[i]), filtered, 0)]))
    return concat(parts)
