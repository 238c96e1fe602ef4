"""What a run would read of a table of streams."""

from __future__ import annotations

from collections.abc import Sequence

from lakeflow_pipeline.contract import Offset as OffsetJson
from lakeflow_pipeline.wording import counted
from osipi.context import ReadContext
from osipi.cost.batches import plan_batches
from osipi.cost.counting import Counts
from osipi.cost.model import StreamsForecast
from osipi.cost.timing import Speed, measure
from osipi.options import StreamOptions
from osipi.piwebapi import PiWebApi, PiWebApiError
from osipi.piwebapi.limits.event_cap import DEFAULT_CAP
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.grouping import Waiting
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.requests import Stream as ReadStream
from osipi.state.failed_streams import Reports
from osipi.timeseries.event_rates import Rates
from osipi.timeseries.memory import StreamsContext, StreamsMemory
from osipi.timeseries.offset import Offset
from osipi.timeseries.planner import Read
from osipi.timeseries.selection import Selection, Stream, list_selection, paths_of
from osipi.timeseries.windows import WHOLE_SECONDS, Windows


def forecast_streams(
    client: PiWebApi,
    options: StreamOptions,
    start: OffsetJson | None,
    pending: OffsetJson | None,
    table: str = "timeseries",
    windows: Windows = WHOLE_SECONDS,
) -> StreamsForecast:
    """What the run that begins at ``start`` would read. Asks PI for lists, counts and two pages; writes nothing.

    Raises what the run itself would raise before it reads.
    """
    previous = Offset.from_json(start, table) if start else None
    selection = list_selection(client, options, table)
    failing = _failing(options, previous, table) & selection.streams.keys()
    streams = {key: stream for key, stream in selection.streams.items() if key not in failing}
    # Without a state folder: only the run itself may write there.
    context = ReadContext(table, client, options.model_copy(update={"state_path": None}), StreamsMemory())
    context.memory.rates = Rates(options.state_path)
    context.memory.selection.current(lambda: Selection(streams))
    planned = plan_batches(context, previous, Offset.from_json(pending, table) if pending else None, windows)
    reads = planned.reads
    counts = Counts(context, streams, options.state_path, windows.rows_a_second)
    counts.take(planned.batches)
    speed, hindered = _speed(context, streams, counts) if reads else (None, ())
    requests = counts.requests()
    events = counts.events()
    return StreamsForecast(
        streams=counts.streams,
        troubled=len(failing),
        missing=len(selection.missing),
        start=format_ticks(min(read.start for read in reads)) if reads else None,
        end=format_ticks(max(read.end for read in reads)) if reads else None,
        events=events,
        events_from=counts.source,
        uncounted=len(counts.failed),
        requests=requests,
        bytes=round(events * speed.event_bytes) if speed and events is not None else None,
        micro_batches=planned.micro_batches,
        planning_requests=planned.requests,
        minutes=speed.seconds(requests, events) / 60 if speed and requests is not None and events is not None else None,
        timed_requests=speed.requests if speed else 0,
        limits=tuple(_limits(context, reads, counts, speed, requests)) + hindered,
    )


def _failing(options: StreamOptions, previous: Offset | None, table: str) -> set[str]:
    """Streams that gave no rows when they were asked last: only the run finds out whether they answer again."""
    if previous is None or options.state_path is None:
        return set()
    reports = Reports(options.state_path, previous.lineage, table)
    return {*reports.held(), *(report.key for report in reports.fresh(previous.read_at))}


def _speed(context: StreamsContext, streams: dict[str, Stream], counts: Counts) -> tuple[Speed | None, tuple[str, ...]]:
    """Time the first page of the densest streams of the read that has most events."""
    if counts.source == "unknown" or counts.by_windows:
        return None, ()
    options, limits = context.options, context.client.limits
    read, events = counts.largest()
    expected = dict(zip(read.keys, events, strict=True))
    if not sum(expected.values()):
        return None, ()
    waiting = Waiting(
        ReadStream(i, streams[key].web_id, comparable_id(streams[key].web_id), read.start, round(expected[key]))
        for i, key in enumerate(read.keys)
        if key in streams
    )
    head = waiting.head(limits, options.page_size, counts.room(read), shared=False)
    web_ids = [stream.web_id for stream in head]
    try:
        found = measure(context.client, web_ids, read.start, read.end, options.page_size, paths_of(streams.values()))
    except PiWebApiError as error:
        if error.kind == "configuration":
            raise
        return None, (f"a request that was to be timed failed: {error}",)
    return found, ()


def _limits(
    context: StreamsContext,
    reads: Sequence[Read],
    counts: Counts,
    speed: Speed | None,
    requests: int | None,
) -> list[str]:
    """What bounds the run."""
    options = context.options
    settings, limits = context.client.settings, context.client.limits
    if not reads:
        return []
    bounds = []
    cap = min(limits.cap, options.page_size or limits.cap)
    whose = "page_size" if cap < limits.cap else "usual" if limits.cap == DEFAULT_CAP else "of this server"
    over = 0 if counts.source == "unknown" else sum(n >= cap for n in counts.largest()[1])
    more = f"; {counted(over, 'stream')} with more in a window" if over else ""
    bounds.append(f"at most {counted(cap, 'event')} a call ({whose}){more}")
    room = counts.least_room()
    named = max(len(read.keys) for read in reads)
    if room < min(options.streams_per_request, named):
        bounds.append(
            f"the length of a URL leaves room for {room} of {counted(options.streams_per_request, 'stream')} a request"
        )
    in_flight = min(settings.max_concurrent_requests, limits.in_flight or settings.max_concurrent_requests)
    bounds.append(f"at most {counted(in_flight, 'request')} in flight")
    if settings.requests_per_second is not None and requests is not None:
        least = requests / settings.requests_per_second / 60
        bounds.append(f"{settings.requests_per_second:g} requests a second: {least:,.1f} minutes at least")
    if speed is not None and speed.slowest > settings.timeout_seconds / 2:
        bounds.append(
            f"the slowest of the timed requests took {speed.slowest:.1f} s, and timeout_seconds is "
            f"{settings.timeout_seconds:g}: requests that are not answered in time are made smaller"
        )
    return bounds
