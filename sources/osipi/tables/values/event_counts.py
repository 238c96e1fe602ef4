"""Table `event_counts`: PI's own testimony, how many events a stream has in each window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pyarrow as pa
from pydantic import Field, field_validator

from lakeflow_pipeline.contract import Offset as OffsetJson
from lakeflow_pipeline.contract import TableMetadata
from osipi.context import ReadContext
from osipi.errors import OptionError
from osipi.options import TextList
from osipi.piwebapi.calculated.reader import Found, Span
from osipi.piwebapi.pitime import format_ticks, parse_ticks
from osipi.tables.base import TEXT, TIMESTAMP, column
from osipi.tables.interval_table import IntervalOptions, IntervalTable
from osipi.tables.value_columns import READ_AT, STREAM
from osipi.timeseries.figures import Figures, number, read_figures, said
from osipi.timeseries.intervals import Interval
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.offset import SECOND, Offset
from osipi.timeseries.planner import Read
from osipi.timeseries.reader import StreamGroup, StreamPart, StreamRows
from osipi.timeseries.run import Run
from osipi.timeseries.windows import Windows

_FIGURES = {"minimum": "Minimum", "maximum": "Maximum", "average": "Average", "std_dev": "StdDev"}
_ATTEMPTS = (("Count", *_FIGURES.values()), ("Count",))
_RECOUNTED, _STRETCH = "recounted", "recount"


class EventCountsOptions(IntervalOptions):
    """Options of `event_counts`."""

    interval: str = Field("1d", description=IntervalOptions.model_fields["interval"].description)
    recount_ages: TextList = Field(
        ("1h", "1d", "7d"),
        description="Ages at which a window is counted again, by the first run after it: late events and edits show "
        "so. Exact durations (`1d` is 24 hours)",
    )

    @field_validator("recount_ages", mode="after")
    @classmethod
    def _ages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(age) for age in sorted({Interval.parse(text) for text in value}, key=lambda age: age.seconds))

    @field_validator("read_mode", mode="after")
    @classmethod
    def _append_or_cdc(cls, value: str | None) -> str | None:
        if value not in (None, "cdc"):
            raise ValueError("windows are counted again (recount_ages), so only 'cdc' suits them: leave it out")
        return None

    @property
    def ages(self) -> tuple[int, ...]:
        """`recount_ages` in ticks, the youngest first."""
        return tuple(Interval.parse(text).seconds * SECOND for text in self.recount_ages)


class EventCounts(IntervalTable[EventCountsOptions]):
    """Counted when a window has settled, and again at each age: an offset also says how far each age has come."""

    name = "event_counts"
    comment = "How many events PI says that a stream has in each window, and the extremes of their values"
    columns = (
        *STREAM,
        column("window_start", TIMESTAMP, "Begin of the window, UTC", nullable=False),
        column("window_end", TIMESTAMP, "End of the window, UTC: the begin of the next", nullable=False),
        column("events", pa.int64(), "Events, as PI counts them; null where it does not say"),
        column("minimum", pa.float64(), "Lowest value; null for a stream that is not numeric"),
        column("maximum", pa.float64(), "Highest value"),
        column("average", pa.float64(), "Average of the events"),
        column("std_dev", pa.float64(), "Standard deviation of the events, of the sample"),
        column("error", TEXT, "PI's message when a figure carries errors"),
        READ_AT,
    )
    primary_keys = ("web_id", "window_start")
    cluster_by = ("web_id", "window_start")
    options = EventCountsOptions
    time_column = "window_start"

    def metadata(self, options: EventCountsOptions) -> TableMetadata:
        metadata = super().metadata(options)
        metadata["ingestion_type"], metadata["cursor_field"] = "cdc", "read_at"
        return metadata

    def read_windows(
        self, context: ReadContext[EventCountsOptions, StreamsMemory], group: StreamGroup, windows: Sequence[Span]
    ) -> Iterator[StreamPart]:
        for part in read_figures(context, group, group.streams, windows, "EventWeighted", _ATTEMPTS):
            yield _rows(part, windows) if isinstance(part, Found) else part

    def beyond(
        self,
        context: ReadContext[EventCountsOptions, StreamsMemory],
        run: Run,
        start: OffsetJson | None,
        end: OffsetJson,
    ) -> OffsetJson:
        """Once a run has caught up, the windows follow that have passed an age since the run before, in bounded steps.

        A window that was older than an age when it was counted first is not counted again for it. What passes an age
        while the run lasts is for the next run.
        """
        windows = self.windows(context.options)
        passed = {
            text: max(run.start, windows.at_or_before(run.began_at - age))
            for text, age in zip(context.options.recount_ages, context.options.ages, strict=True)
        }
        before = _recounted(start, self.name) if start else passed
        due = {text: before.get(text, at) for text, at in passed.items()}
        if end != start:
            return {**end, _RECOUNTED: _json(due)}
        if all(due[text] >= at for text, at in passed.items()):
            return dict(end)
        previous = Offset.from_json(end, self.name)
        streams = sum(len(group.keys) for group in previous.groups)
        step = max(1, context.options.max_records_per_batch // max(1, streams)) * windows.length
        # windows that this run counted first are not counted again by it
        counted = {text: min(at, run.read_before) for text, at in passed.items()}
        stretch = _stretch(due, counted, step, windows)
        done = (
            passed
            if stretch is None
            else {text: _done(at, stretch[1], counted[text], passed[text]) for text, at in due.items()}
        )
        return self._recounting(end, run.read_at(previous), done, stretch)

    def _recounting(
        self, end: OffsetJson, read_at: int, done: Mapping[str, int], stretch: tuple[int, int] | None
    ) -> OffsetJson:
        times = None if stretch is None else [format_ticks(at) for at in stretch]
        return {**end, "read_at": format_ticks(read_at), _RECOUNTED: _json(done), _STRETCH: times}

    def reads(self, start: OffsetJson | None, end: OffsetJson) -> list[Read]:
        """What is new, or a stretch that is counted again: an offset moves in one of the two ways."""
        new = super().reads(start, end)
        if new or not start or not end.get(_STRETCH) or end == start:
            return new
        begin, stop = (parse_ticks(at) for at in end[_STRETCH])
        return [
            Read(begin, min(stop, group.position), tuple(sorted(group.keys)), sweep=True)
            for group in Offset.from_json(start, self.name).groups
            if not group.held and begin < min(stop, group.position)
        ]


def _stretch(due: Mapping[str, int], passed: Mapping[str, int], step: int, windows: Windows) -> tuple[int, int] | None:
    """The earliest stretch of windows that passed an age, of about ``step`` ticks; None where there is none.

    One stretch at once, because no stream may be in two reads. What has passed several ages is counted once.
    """
    begin = min((at for text, at in due.items() if at < passed[text]), default=None)
    if begin is None:
        return None
    stop = max(windows.at_or_before(begin + step), windows.after(begin))
    reached = begin
    for text, at in sorted(due.items(), key=lambda age: age[1]):
        if at <= reached:
            reached = max(reached, min(stop, passed[text]))
    return begin, reached


def _done(at: int, reached: int, counted: int, passed: int) -> int:
    """How far an age has come, once a stretch that ends at ``reached`` has been counted again."""
    if at > reached:
        return at
    return passed if reached >= counted else reached


def _json(times: Mapping[str, int]) -> dict[str, str]:
    return {text: format_ticks(at) for text, at in times.items()}


def _recounted(offset: OffsetJson, table: str) -> dict[str, int]:
    """By age: windows that end before this were counted after it, or were older when they were seen first."""
    try:
        return {str(text): parse_ticks(at) for text, at in offset.get(_RECOUNTED, {}).items()}
    except (TypeError, ValueError, AttributeError) as error:
        raise OptionError(
            f"the stored offset of table {table!r} is not readable ({error}): run with --full-refresh"
        ) from error


def _rows(found: Found[Figures], windows: Sequence[Span]) -> StreamRows:
    said_of = [each for parts in found.parts for part in parts for each in part]
    counts = [number(figures.get("Count")) for figures in said_of]
    streams = len(found.web_ids)
    index = [at for at in range(streams) for _ in windows]
    arrays = {
        "stream": pa.array(index, pa.int32()),
        "window_start": pa.array([begin // 10 for begin, _ in windows] * streams, TIMESTAMP),
        "window_end": pa.array([end // 10 for _, end in windows] * streams, TIMESTAMP),
        "events": pa.array([None if count is None else round(count) for count in counts], pa.int64()),
        **{
            name: pa.array([number(figures.get(kind)) for figures in said_of], pa.float64())
            for name, kind in _FIGURES.items()
        },
        "error": pa.array([said(figures) for figures in said_of], pa.string()),
    }
    return StreamRows(found.web_ids, pa.RecordBatch.from_pydict(arrays))


EVENT_COUNTS = EventCounts()
