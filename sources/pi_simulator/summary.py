"""Summaries of one stream over one interval (PI Web API reference, stream/GetSummary; AF SDK, AFSummaryTypes)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from pi_simulator.history import History, at_time, at_times
from pi_simulator.plant.series import GOOD, Series, concat
from pi_simulator.plant.states import system_state
from pi_simulator.ticks import DAY, HOUR, SECOND

BASIC = ("Total", "Average", "Minimum", "Maximum", "Range", "StdDev", "PopulationStdDev", "Count", "PercentGood")
TYPES = ("None", *BASIC, "All", "AllForNonNumeric")
ANY_VALUES = ("Count", "PercentGood")
"""Summaries of values that are no numbers."""
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

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every interval."""

    types: tuple[str, ...]
    basis: str = "TimeWeighted"
    time_type: str = "Auto"
    half_open: bool = False
    """Whether an event at the end of the interval is left out of event-weighted summaries."""
    sample_interval: int | None = None
    """Ticks between the interpolated values that stand for the events; none: the events themselves."""

    @property
    def by_events(self) -> bool:
        """Whether every event counts alike."""
        return self.basis.startswith("EventWeighted")


@dataclass(frozen=True, slots=True)
class Summary:
    """One summary: its JSON value, its unit, and what is wrong with it."""

    type: str
    at: int
    value: bytes
    units: str
    good: bool = True
    error: str = ""

    @property
    def number(self) -> float | None:
        """The value as a number; none where there is none."""
        found = msgspec.json.decode(self.value)
        return float(found) if self.good and isinstance(found, (int, float)) else None


@dataclass(frozen=True, slots=True)
class _Figures:
    """Sums over the good numbers of an interval: weight, mean, variance, and the numbers with their times."""

    total: float
    good: float
    weight: float
    mean: float
    variance: float
    values: Numbers
    ticks: NDArray[np.int64]
    events: int


def summarise(history: History, units: str, start: int, end: int, question: Question) -> list[Summary]:
    """The summaries of one interval, in the order of the types asked for.

    An event-weighted Count is the number of recorded events, good or not; a time-weighted one is the seconds of good
    values. A value holds until the next event, or a line runs to it where both are good numbers.
    """
    stamp = end if question.time_type == "MostRecentTime" else start
    first = start + (question.basis == "EventWeightedExcludeEarliestEvent")
    last = end - (question.basis == "EventWeightedExcludeMostRecentEvent" or question.half_open)
    if question.by_events and question.types == ("Count",) and question.sample_interval is None:
        return [_summary("Count", stamp, history.count(first, last), units)]
    with np.errstate(over="ignore", invalid="ignore"):
        figures = (
            _by_events(history, first, last, question) if question.by_events else _timed(history, start, end, question)
        )
    return [_one(name, figures, history, units, (start, end), question) for name in question.types]


def _sampled(start: int, end: int, interval: int) -> NDArray[np.int64]:
    return np.arange(start, end + 1, interval, dtype=np.int64)


def _by_events(history: History, first: int, last: int, question: Question) -> _Figures:
    if question.sample_interval is None:
        series = history.read(first, last)
    else:
        series = at_times(history, _sampled(first, last, question.sample_interval))
    fine = (series.all_flags() & GOOD) != 0
    numeric = fine & series.numeric()
    values = series.numbers()[numeric]
    mean = float(values.mean()) if len(values) else 0.0
    variance = float(((values - mean) ** 2).mean()) if len(values) else 0.0
    count = len(series)
    return _Figures(count, float(fine.sum()), len(values), mean, variance, values, series.ticks[numeric], count)


def _timed(history: History, start: int, end: int, question: Question) -> _Figures:
    if question.sample_interval is None:
        inner = history.read(start, end)
        head = [] if len(inner) and int(inner.ticks[0]) == start else [at_time(history, start)]
        tail = [] if len(inner) and int(inner.ticks[-1]) == end else [at_time(history, end)]
        series: Series = concat([*head, inner, *tail])
    else:
        ticks = _sampled(start, end, question.sample_interval)
        series = at_times(history, ticks if int(ticks[-1]) == end else np.append(ticks, end))
    seconds = np.diff(series.ticks) / SECOND
    fine = (series.all_flags() & GOOD) != 0
    numeric = fine & series.numeric()
    numbers = np.where(numeric, series.numbers(), 0.0)
    stepped = history.stepped if question.basis == "TimeWeighted" else question.basis == "TimeWeightedDiscrete"
    here, there = numbers[:-1], numbers[1:]
    line = numeric[:-1] & numeric[1:] & (not stepped)
    weights = np.where(numeric[:-1], seconds, 0.0)
    weight = float(weights.sum())
    mean = float((weights * np.where(line, (here + there) / 2, here)).sum()) / weight if weight else 0.0
    a, b = here - mean, there - mean
    squares = np.where(line, (a * a + a * b + b * b) / 3, a * a)
    variance = float((weights * squares).sum()) / weight if weight else 0.0
    good = float(seconds[fine[:-1]].sum())
    return _Figures(
        (end - start) / SECOND, good, weight, mean, variance, numbers[numeric], series.ticks[numeric], len(series)
    )


def _one(
    name: str, figures: _Figures, history: History, units: str, interval: tuple[int, int], question: Question
) -> Summary:
    stamp = interval[1] if question.time_type == "MostRecentTime" else interval[0]
    if name == "Count":
        return _summary(name, stamp, figures.events if question.by_events else figures.good, units)
    if name == "PercentGood":
        return _summary(name, stamp, 100.0 * figures.good / figures.total if figures.total else 0.0, "%")
    if not history.numeric:
        error = f"{name} is not supported for this type of value."
        return Summary(name, stamp, system_state("Calc Failed"), units, good=False, error=error)
    if not len(figures.values) or figures.weight <= 0:
        return Summary(name, stamp, system_state("No Data"), units, good=False)
    values, mean, count = figures.values, figures.mean, len(figures.values)
    if question.time_type == "Auto" and name in ("Minimum", "Maximum"):
        stamp = int(figures.ticks[int(values.argmin() if name == "Minimum" else values.argmax())])
    match name:
        case "Total":
            if question.by_events:
                return _summary(name, stamp, float(values.sum()), units)
            # A rate whose time unit is unknown is taken as one per day; bad time counts as the average.
            hourly = units.endswith("/h")
            per = HOUR if hourly else DAY
            total = mean * figures.total * SECOND / per
            return _summary(name, stamp, total, units.removesuffix("/h") if hourly else "")
        case "Average":
            return _summary(name, stamp, mean, units)
        case "Minimum":
            return _summary(name, stamp, float(values.min()), units)
        case "Maximum":
            return _summary(name, stamp, float(values.max()), units)
        case "Range":
            return _summary(name, stamp, float(values.max() - values.min()), units)
        case "PopulationStdDev":
            return _summary(name, stamp, math.sqrt(figures.variance), units)
        case _:
            sample = math.sqrt(figures.variance) * math.sqrt(count / (count - 1)) if count > 1 else 0.0
            return _summary(name, stamp, sample, units)


def _summary(name: str, stamp: int, value: float, units: str) -> Summary:
    if not math.isfinite(value):  # sums of numbers near the end of a double
        return Summary(name, stamp, system_state("Calc Overflow"), units, good=False)
    return Summary(name, stamp, msgspec.json.encode(value), units)
