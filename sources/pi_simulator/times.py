"""Ranges, intervals and instants that a read of a stream asks for (PI Web API reference, controller stream)."""

from __future__ import annotations

import numpy as np

from pi_simulator import summary, timesyntax
from pi_simulator.context import ApiError, Call
from pi_simulator.ticks import DAY, Ticks

_TICKS = {"y": 366 * DAY, "mo": 31 * DAY, "w": 7 * DAY, "d": DAY}


class Steps:
    """A PI interval, counted from an origin: hours and less as time passes, days and more on the calendar."""

    def __init__(self, call: Call, name: str, text: str) -> None:
        try:
            self.count, self.unit = timesyntax.span(text)
        except timesyntax.BadTimeError as error:
            raise ApiError(400, str(error)) from error
        if self.count <= 0:
            raise ApiError(400, f"The value '{text}' is not valid for parameter '{name}': it must be positive.")
        self._zone = call.zone
        self._name, self._cap = name, call.sim.config.max_items

    def from_origin(self, origin: int, number: int) -> int:
        """The origin moved by so many intervals."""
        return timesyntax.add(origin, self.count * number, self.unit, self._zone)

    @property
    def longest(self) -> int:
        """Ticks that an interval does not pass."""
        fixed = timesyntax.add(0, self.count, self.unit, self._zone) if self.unit not in _TICKS else 0
        return fixed or int(self.count * _TICKS[self.unit])

    def grid(self, origin: int, first: int, last: int) -> Ticks:
        """Instants in [first, last] that lie whole intervals from the origin. 400 where there are too many."""
        if self.longest <= 0:
            raise ApiError(400, f"The value of parameter '{self._name}' is too short.")
        if (last - first) // self.longest > self._cap:
            raise ApiError(400, f"Parameter 'timeRange / intervals' is greater than the maximum allowed ({self._cap}).")
        number = (first - origin) // self.longest - 1
        while self.from_origin(origin, number) < first:
            number += 1
        found: list[int] = []
        while (at := self.from_origin(origin, number)) <= last:
            found.append(at)
            number += 1
        if len(found) > self._cap:
            raise ApiError(400, f"Parameter 'timeRange / intervals' is greater than the maximum allowed ({self._cap}).")
        return np.array(found, dtype=np.int64)


def sampled(call: Call, start: int, end: int) -> Ticks:
    """The instants of an interpolated read, ascending: from the start, or whole intervals from syncTime."""
    steps = Steps(call, "interval", call.text("interval", "1h"))
    low, high = min(start, end), max(start, end)
    outside = call.choice("syncTimeBoundaryType", ("Inside", "Outside"), "Inside") == "Outside"
    if not call.text("syncTime"):
        if end >= start:
            return steps.grid(start, low, high)
        count = len(steps.grid(low, low, high))
        return np.array([steps.from_origin(high, -n) for n in range(count)][::-1], dtype=np.int64)
    origin = call.time("syncTime", "*")
    if outside:
        return steps.grid(origin, low - steps.longest + 1, high + steps.longest - 1)
    return steps.grid(origin, low, high)


def instants(call: Call) -> list[int]:
    """The values of the repeated parameter `time` in the order that sortOrder asks for."""
    texts = [text for text in call.many("time") if text]
    if not texts:
        raise ApiError(400, "The required parameter 'time' was not specified.")
    if len(texts) > call.sim.config.max_items:
        raise ApiError(400, f"Parameter 'time' is greater than the maximum allowed ({call.sim.config.max_items}).")
    descending = call.choice("sortOrder", ("Ascending", "Descending"), "Ascending") == "Descending"
    return sorted((call.parse_time(text, "time") for text in texts), reverse=descending)


def question(call: Call) -> summary.Question:
    """What a call asks of every interval of a summary."""
    names: list[str] = []
    for text in call.many("summaryType") or ["Total"]:
        found = next((name for name in summary.TYPES if name.lower() == text.lower()), None)
        if found is None:
            raise ApiError(400, f"The value '{text}' is not valid for parameter 'summaryType'.")
        names += {"All": summary.BASIC, "AllForNonNumeric": summary.ANY_VALUES, "None": ()}.get(found, (found,))
    basis = call.choice("calculationBasis", summary.BASES, "TimeWeighted")
    interval: int | None = None
    if call.choice("sampleType", ("ExpressionRecordedValues", "Interval"), "ExpressionRecordedValues") == "Interval":
        interval = Steps(call, "sampleInterval", call.required("sampleInterval")).longest
    half_open = basis == "EventWeighted" and call.sim.config.event_weighted_ends == "start"
    time_type = call.choice("timeType", summary.TIME_TYPES, "Auto")
    return summary.Question(tuple(dict.fromkeys(names)), basis, time_type, half_open, interval)


def intervals(call: Call, start: int, end: int) -> list[tuple[int, int]]:
    """The intervals of a summary: the whole range, or each summaryDuration in it, the last one cut at the end."""
    start, end = min(start, end), max(start, end)
    if not call.text("summaryDuration"):
        return [(start, end)]
    steps, cap = Steps(call, "summaryDuration", call.text("summaryDuration")), call.sim.config.max_items
    if steps.longest <= 0 or (end - start) // steps.longest > cap:
        raise ApiError(400, f"Parameter 'summaryDuration' is greater than the maximum allowed ({cap}).")
    found, number, at = [], 1, start
    while at < end:
        after = steps.from_origin(start, number)
        found.append((at, min(after, end)))
        at, number = after, number + 1
        if len(found) > cap:
            raise ApiError(400, f"Parameter 'summaryDuration' is greater than the maximum allowed ({cap}).")
    return found
