"""The routes of calculated values: what is asked, and what the answer for a stream means.

An answer is taken only where it fits what was asked: a stamp or a window that is missing, twice or elsewhere is no
answer. The caller then asks for the stream alone, and at last for each window alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from osipi.piwebapi.calculated.answers import Answer, SenselessError, TypedItem
from osipi.piwebapi.calculated.reader import Span
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import BadTimestampError, Item, int64_view, ticks_of
from osipi.piwebapi.recorded.values import is_error_value, messages, read_value

SECOND = 10_000_000
_HOUR, _MINUTE = 3600 * SECOND, 60 * SECOND
_TIMES_A_REQUEST = 50
"""Times that one request names, for the length of its URL."""


class Values(NamedTuple):
    """Values of one stream, in order of time."""

    items: Sequence[Item]
    ticks: Sequence[int]
    """The time of each, ticks."""
    units: str | None


def exact_span(ticks: int) -> str:
    """A duration of whole seconds as PI reads it: hours and shorter, which are never taken by the calendar."""
    for length, unit in ((_HOUR, "h"), (_MINUTE, "m")):
        if ticks % length == 0:
            return f"{ticks // length}{unit}"
    return f"{ticks // SECOND}s"


def _alike(windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
    """The windows in parts of one length each, which a request can name by it."""
    piece: list[Span] = []
    for begin, end in windows:
        if piece and (len(piece) >= most or end - begin != piece[0][1] - piece[0][0]):
            yield tuple(piece)
            piece = []
        piece.append((begin, end))
    if piece:
        yield tuple(piece)


class _WholeOrNot:
    """A call whose windows all need an answer."""

    def lost(self, window: Span, message: str) -> None:
        return None


@dataclass(frozen=True)
class Interpolated(_WholeOrNot):
    """Values at the begin of each window (PI Web API reference, streamset/GetInterpolatedAdHoc and AtTimes)."""

    items_a_window: int = 1

    @property
    def route(self) -> str:
        return "interpolatedattimes"

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        size = min(most, _TIMES_A_REQUEST)
        for at in range(0, len(windows), size):
            yield tuple(windows[at : at + size])

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        return {"time": [format_ticks(begin) for begin, _ in windows], "sortOrder": "Ascending"}

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> Values:
        return _at(answer, [begin for begin, _ in windows], alone)


@dataclass(frozen=True)
class InterpolatedEvenly(Interpolated):
    """The same for windows of one length, by their interval, so that the URL does not grow with them."""

    @property
    def route(self) -> str:
        return "interpolated"

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        return _alike(windows, most)

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        begin, end = windows[0]
        # the range of a single stamp would be empty: it ends before the second stamp
        last = windows[-1][0] if len(windows) > 1 else end - SECOND // 10
        return {
            "startTime": format_ticks(begin),
            "endTime": format_ticks(last),
            "interval": exact_span(end - begin),
        }

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> Values:
        stamps = [begin for begin, _ in windows]
        if len(stamps) > 1:
            return _at(answer, stamps, alone)
        # PI may add the value at the end of the range
        values = _values(answer)
        _check_no_trouble(values.items, alone)
        first = [item for item, ticks in zip(values.items, values.ticks, strict=True) if ticks == stamps[0]][:1]
        if not first:
            raise SenselessError(f"no value at {format_ticks(stamps[0])}", shape=True)
        return Values(first, stamps, values.units)


@dataclass(frozen=True)
class Plot(_WholeOrNot):
    """At most five values that show the shape of each window (PI Web API reference, streamset/GetPlotAdHoc).

    Ranges of PI are closed: a window is asked for to 100 ns before its end.
    """

    items_a_window: int = 5

    @property
    def route(self) -> str:
        return "plot"

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        return ((window,) for window in windows)

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        begin, end = windows[0]
        return {"startTime": format_ticks(begin), "endTime": format_ticks(end - 1), "intervals": 1}

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> Values:
        begin, end = windows[0]
        values = _values(answer)
        _check_no_trouble(values.items, alone)
        if any(ticks < begin or ticks >= end for ticks in values.ticks):
            said = _error_in(values.items)
            raise SenselessError(said or "values outside of the window", shape=said is None)
        return values


@dataclass(frozen=True)
class AtTimes:
    """The recorded value at or near each time (PI Web API reference, streamset/GetRecordedAtTimesAdHoc).

    The answer holds one value for each time, in order; their stamps are those of the events.
    """

    retrieval_mode: str
    items_a_window: int = 1

    @property
    def route(self) -> str:
        return "recordedattimes"

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        size = min(most, _TIMES_A_REQUEST)
        for at in range(0, len(windows), size):
            yield tuple(windows[at : at + size])

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        times = [format_ticks(begin) for begin, _ in windows]
        return {"time": times, "retrievalMode": self.retrieval_mode, "sortOrder": "Ascending"}

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> Values:
        items = answer.Items
        if items is None or len(items) != len(windows):
            raise SenselessError(f"values: {len(items or ())}, times: {len(windows)}")
        # with Exact an error is how PI says that there is no event; else it is the stream's trouble
        _check_no_trouble(items, alone or self.retrieval_mode == "Exact")
        stamps = [at for item in items if (at := _time_of_event(item)) is not None]
        if any(later < earlier for earlier, later in pairwise(stamps)):
            raise SenselessError("values in another order than the times", shape=True)
        return Values(items, [begin for begin, _ in windows], answer.units)

    def lost(self, window: Span, message: str) -> Values:
        """No event, in PI's words: a server may refuse a time that has none."""
        return Values([Item(Value={"Errors": [message]})], [window[0]], None)


@dataclass(frozen=True)
class Current(_WholeOrNot):
    """The value now (PI Web API reference, streamset/GetValuesAdHoc)."""

    items_a_window: int = 1

    @property
    def route(self) -> str:
        return "value"

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        return ((window,) for window in windows)

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        return {}

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> Values:
        """Many streams hold it in their ``Value``; one stream is the value itself."""
        item: Item = answer
        if answer.Timestamp is None and isinstance(answer.Value, dict):
            try:
                item = msgspec.convert(answer.Value, Item)
            except msgspec.ValidationError:
                raise SenselessError("a value that has no members of one", shape=True) from None
        error = _error_of(item)
        if error is not None:
            raise SenselessError(error)
        try:
            ticks = int64_view(ticks_of([item]))
        except BadTimestampError as bad:
            raise SenselessError(str(bad), shape=True) from None
        return Values([item], list(ticks), answer.units)


class Summary(NamedTuple):
    """One figure of a window."""

    value: Any
    """As PI answered: a number, a state such as No Data, or None."""
    ticks: int | None
    """Its time, None where PI says none."""
    error: Any
    units: str | None


@dataclass(frozen=True)
class Summaries(_WholeOrNot):
    """Figures of each window (PI Web API reference, streamset/GetSummariesAdHoc).

    The items of a type come in order of the windows. The stamp of a Minimum or Maximum is that of the event, all others
    carry the begin of the window, by which the windows are checked.
    """

    types: tuple[str, ...]
    basis: str
    """TimeWeighted or EventWeighted."""

    @property
    def route(self) -> str:
        return "summary"

    @property
    def items_a_window(self) -> int:
        return len(self.types)

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        return _alike(windows, most)

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        params = {
            "startTime": format_ticks(windows[0][0]),
            "endTime": format_ticks(windows[-1][1]),
            "summaryType": list(self.types),
            "calculationBasis": self.basis,
            "timeType": "Auto",
        }
        if len(windows) > 1:
            params["summaryDuration"] = exact_span(windows[0][1] - windows[0][0])
        return params

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> list[dict[str, Summary]]:
        """For each window its figures by type."""
        found: dict[str, list[Summary]] = {name.casefold(): [] for name in self.types}
        for item in answer.Items or ():
            name = item.Type.casefold() if isinstance(item.Type, str) else ""
            if name not in found:
                said = _error_of(item)
                raise SenselessError(said or f"a summary {item.Type!r} that was not asked for", shape=said is None)
            found[name].append(_summary(item, answer.units))
        lost = [_trouble_of(figure) for figures in found.values() for figure in figures]
        if not alone and lost and all(lost):
            raise SenselessError(lost[0] or "")
        for name, figures in found.items():
            self._check(name, figures, windows)
        return [{name: found[name.casefold()][i] for name in self.types} for i in range(len(windows))]

    def _check(self, name: str, figures: list[Summary], windows: Sequence[Span]) -> None:
        if len(figures) != len(windows):
            said = next((str(figure.error) for figure in figures if figure.error), None)
            raise SenselessError(
                said or f"{name}: {len(figures)}, windows: {len(windows)}",
                shape=not said,
            )
        for figure, (begin, end) in zip(figures, windows, strict=True):
            if len(windows) == 1 or figure.ticks is None or figure.error:
                continue
            own = name in ("minimum", "maximum")
            if (own and not begin <= figure.ticks <= end) or (not own and figure.ticks != begin):
                raise SenselessError(f"a figure {name} at another time than its window", shape=True)


def _summary(item: TypedItem, units: str | None) -> Summary:
    value = item.Value
    nested = isinstance(value, dict) and ("Timestamp" in value or "Errors" in value)
    try:
        inner = msgspec.convert(value, Item) if nested else item
        ticks = int64_view(ticks_of([inner]))[0] if inner.Timestamp is not None else None
    except (msgspec.ValidationError, BadTimestampError):
        raise SenselessError("a figure without a readable time", shape=True) from None
    unit = inner.UnitsAbbreviation
    return Summary(inner.Value, ticks, inner.Errors or item.Errors, unit if isinstance(unit, str) and unit else units)


def _trouble_of(figure: Summary) -> str | None:
    """PI's message in place of a figure."""
    value = figure.value
    return messages(figure.error) or (messages(value["Errors"]) if is_error_value(value) else None)


def _time_of_event(item: Item) -> int | None:
    """When an event was; None for an error, and for a state, which may say that there is no event."""
    if _error_of(item) or read_value(item.Value).system:
        return None
    try:
        return int(int64_view(ticks_of([item]))[0])
    except BadTimestampError:
        return None


def _values(answer: Answer) -> Values:
    """The values of a stream in order of time."""
    items = answer.Items
    if items is None:
        raise SenselessError("no list of values", shape=True)
    try:
        ticks = list(int64_view(ticks_of(items))) if items else []
    except BadTimestampError as error:
        raise SenselessError(_error_in(items) or str(error), shape=True) from None
    if any(later < earlier for earlier, later in pairwise(ticks)):
        order = sorted(range(len(ticks)), key=ticks.__getitem__)
        items, ticks = [items[i] for i in order], [ticks[i] for i in order]
    return Values(items, ticks, answer.units)


def _at(answer: Answer, stamps: Sequence[int], alone: bool) -> Values:
    """The values at exactly these times. Raises where one is missing, or another is there."""
    values = _values(answer)
    _check_no_trouble(values.items, alone)
    if values.ticks != list(stamps):
        said = _error_in(values.items)
        raise SenselessError(said or "values at other times than were asked for", shape=said is None)
    return values


def _check_no_trouble(items: Sequence[Item], alone: bool) -> None:
    """Raise where nothing but errors came among other streams: the stream's own route says whether they are values."""
    if not alone and items and all(_error_of(item) for item in items):
        raise SenselessError(_error_of(items[0]) or "")


def _error_in(items: Sequence[Item]) -> str | None:
    """PI's message where the one item that came in place of all is an error."""
    return _error_of(items[0]) if len(items) == 1 else None


def _error_of(item: Item) -> str | None:
    return messages(item.Errors) or (messages(item.Value["Errors"]) if is_error_value(item.Value) else None)
