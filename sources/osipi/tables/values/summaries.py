"""Table `summaries`: averages, extremes and other figures of each window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyarrow as pa
from pydantic import Field, field_validator

from osipi.context import ReadContext
from osipi.options import TextList
from osipi.piwebapi.calculated.reader import Found, Span
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.recorded.reader import StreamsDone
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.interval_table import IntervalOptions, IntervalTable
from osipi.tables.value_columns import READ_AT, STREAM
from osipi.timeseries.figures import Figures, number, read_figures, said
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.reader import StreamGroup, StreamPart, StreamRows

_BASES = {"time_weighted": "TimeWeighted", "event_weighted": "EventWeighted"}
_FIGURES = {
    "average": "Average",
    "minimum": "Minimum",
    "maximum": "Maximum",
    "range": "Range",
    "std_dev": "StdDev",
    "total": "Total",
    "count": "Count",
    "percent_good": "PercentGood",
}
"""PI's name of the summary behind each column."""
_ATTEMPTS = (tuple(_FIGURES.values()), ("Count", "PercentGood"), ("Count",))
"""What streams are asked for: all figures; of those that have no numbers the pair, and where that fails Count alone."""


class SummariesOptions(IntervalOptions):
    """Options of `summaries`."""

    calculation_basis: TextList = Field(
        ("time_weighted",),
        description="How the figures are weighted: `time_weighted`, `event_weighted`, or both as a list",
    )

    @field_validator("calculation_basis", mode="after")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for name in value:
            if name not in _BASES:
                raise ValueError(f"{name!r} is not known: use time_weighted, event_weighted or both")
        return tuple(dict.fromkeys(value)) or ("time_weighted",)


def _figure(name: str, comment: str) -> pa.Field:
    return column(name, pa.float64(), comment)


class SummariesTable(IntervalTable[SummariesOptions]):
    name = "summaries"
    comment = "Figures of PI points or AF attributes in each window of `interval`, as PI computes them"
    columns = (
        *STREAM,
        column("window_start", TIMESTAMP, "Begin of the window, UTC", nullable=False),
        column("window_end", TIMESTAMP, "End of the window, UTC: the begin of the next", nullable=False),
        column("calculation_basis", TEXT, "time_weighted or event_weighted", nullable=False),
        _figure("average", "Average; null without good data, and for a stream that is not numeric"),
        _figure("minimum", "Lowest value"),
        column("minimum_time", TIMESTAMP, "Time of the lowest value"),
        _figure("maximum", "Highest value"),
        column("maximum_time", TIMESTAMP, "Time of the highest value"),
        _figure("range", "Highest less lowest value"),
        _figure("std_dev", "Standard deviation of the sample"),
        _figure("total", "PI's total: per day unless PI knows the time unit of the rate"),
        _figure("count", "Number of events (event_weighted), or seconds (time_weighted)"),
        _figure("percent_good", "Share of the window, or of its events, that is good: 0 to 100"),
        column("units", TEXT, "Unit of the figures, or the point's engineering units"),
        column("error", TEXT, "PI's message when a figure carries errors"),
        READ_AT,
    )
    primary_keys = ("web_id", "window_start", "calculation_basis")
    cluster_by = ("web_id", "window_start")
    options = SummariesOptions
    time_column = "window_start"

    def read_windows(
        self, context: ReadContext[SummariesOptions, StreamsMemory], group: StreamGroup, windows: Sequence[Span]
    ) -> Iterator[StreamPart]:
        """Each basis in a pass of its own; a stream is done when the last one is."""
        left = dict(group.streams)
        for basis in context.options.calculation_basis:
            for part in read_figures(context, group, dict(left), windows, _BASES[basis], _ATTEMPTS):
                if isinstance(part, Failure):
                    left.pop(part.key, None)
                    yield part
                elif isinstance(part, Found):
                    yield _rows(part, windows, basis)
        if left:
            yield StreamsDone(tuple(left))


def _rows(found: Found[Figures], windows: Sequence[Span], basis: str) -> StreamRows:
    index, begins, ends = [], [], []
    figures: dict[str, list[float | None]] = {name: [] for name in _FIGURES}
    times: dict[str, list[int | None]] = {"minimum": [], "maximum": []}
    units: list[str | None] = []
    errors: list[str | None] = []
    for at, parts in enumerate(found.parts):
        for (begin, end), of_window in zip(windows, (each for part in parts for each in part), strict=True):
            index.append(at)
            begins.append(begin // 10)
            ends.append(end // 10)
            for name, kind in _FIGURES.items():
                summary = of_window.get(kind)
                value = number(summary)
                figures[name].append(value)
                if name in times:
                    ticks = summary.ticks if summary is not None and value is not None else None
                    times[name].append(None if ticks is None else ticks // 10)
            units.append(next((summary.units for summary in of_window.values() if summary.units), None))
            errors.append(said(of_window))
    arrays = {
        "stream": pa.array(index, pa.int32()),
        "window_start": pa.array(begins, TIMESTAMP),
        "window_end": pa.array(ends, TIMESTAMP),
        "calculation_basis": pa.repeat(basis, len(index)),
        **{name: pa.array(values, pa.float64()) for name, values in figures.items()},
        **{f"{name}_time": pa.array(values, TIMESTAMP) for name, values in times.items()},
        "units": pa.array(units, pa.string()),
        "error": pa.array(errors, pa.string()),
    }
    return StreamRows(found.web_ids, pa.RecordBatch.from_pydict(arrays))


SUMMARIES = SummariesTable()
