"""Table `values_at_times`: the recorded value of each stream at or near given times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal
from uuid import uuid4

import pyarrow as pa
import pyarrow.compute as pc
from pydantic import Field, field_validator

from lakeflow_pipeline.contract import Offset as OffsetJson
from lakeflow_pipeline.contract import Partition, ReadProgress, TableMetadata
from lakeflow_pipeline.wording import counted
from osipi.context import ReadContext
from osipi.cost.model import Cost
from osipi.errors import OptionError
from osipi.options import Settling, StreamSelection, TextList
from osipi.piwebapi.calculated.calls import AtTimes, Values
from osipi.piwebapi.calculated.reader import CalculatedReader, Found
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.pitime import format_ticks, is_relative, resolve
from osipi.piwebapi.recorded.arrow_columns import BadTimestampError, Item, Run, event_batch, int64_view, ticks_of
from osipi.piwebapi.recorded.values import is_error_value, read_value
from osipi.run_goal import settled_until
from osipi.tables.base import TIMESTAMP, StreamTable, column
from osipi.tables.value_columns import BELOW_MICROSECOND, READ_AT, STREAM, UNITS_AND_ERROR, VALUE
from osipi.timeseries.asked_times import TimesOffset
from osipi.timeseries.figures import check_somebody_answers
from osipi.timeseries.memory import StreamsMemory, current
from osipi.timeseries.selection import Stream, list_selection, paths_of

_MODES = {
    "auto": "Auto",
    "at_or_before": "AtOrBefore",
    "before": "Before",
    "at_or_after": "AtOrAfter",
    "after": "After",
    "exact": "Exact",
}
_STREAMS_A_PARTITION = 5_000
_NO_EVENT = frozenset({211, 212, 248})
"""System states that say that there is no event: No Sample, No Result, No Data (AF SDK, AFSystemStateCode)."""


class ValuesAtTimesOptions(StreamSelection, Settling):
    """Options of `values_at_times`."""

    times: TextList = Field(
        (),
        description="Times at which the streams are read: PI times or ISO 8601. An absolute one is read once; a "
        "relative one, such as `t+6h` or `y`, is resolved at each run and read when it means a new moment",
    )
    retrieval_mode: Literal["auto", "at_or_before", "before", "at_or_after", "after", "exact"] = Field(
        "at_or_before", description="Which event is taken for a time"
    )

    @field_validator("times", mode="after")
    @classmethod
    def _times(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            is_relative(text)
        return tuple(dict.fromkeys(value))


Context = ReadContext[ValuesAtTimesOptions, StreamsMemory]


class ValuesAtTimes(StreamTable[ValuesAtTimesOptions, StreamsMemory]):
    name = "values_at_times"
    comment = "The recorded value of each PI point or AF attribute at or near each time of option `times`"
    columns = (
        *STREAM,
        column("asked_time", TIMESTAMP, "The time that was asked for, UTC", nullable=False),
        column("timestamp", TIMESTAMP, "Time of the event, UTC; null where there is none, `error` says why"),
        column("sub_micro_nanos", pa.int32(), BELOW_MICROSECOND),
        *VALUE,
        *UNITS_AND_ERROR,
        READ_AT,
    )
    primary_keys = ("web_id", "asked_time")
    cluster_by = ("web_id", "asked_time")
    options = ValuesAtTimesOptions

    def new_memory(self) -> StreamsMemory:
        return StreamsMemory()

    def metadata(self, options: ValuesAtTimesOptions) -> TableMetadata:
        return TableMetadata(
            ingestion_type="append",
            primary_keys=list(self.primary_keys),
            cursor_field="read_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
        )

    def latest_offset(self, context: Context, start: OffsetJson | None) -> OffsetJson:
        """Every time that has come, of all streams in one micro-batch; ``start`` itself where nothing is new."""
        previous = TimesOffset.from_json(start, self.name) if start else TimesOffset.first(uuid4().hex[:12])
        options, now = context.options, context.client.server_time()
        reached = _reached(options, now)
        relative = [text for text in options.times if is_relative(text)]
        found = previous.after(now, reached, relative, current(context).streams.keys())
        if found is not None:
            return found.to_json()
        return dict(start) if start else previous.to_json()

    def progress(self, context: Context, offset: OffsetJson) -> ReadProgress:
        return ReadProgress(read_at=format_ticks(TimesOffset.from_json(offset, self.name).read_at))

    def partitions(self, context: Context, start: OffsetJson | None, end: OffsetJson) -> list[Partition]:
        after = TimesOffset.from_json(end, self.name)
        before = TimesOffset.from_json(start, self.name) if start else None
        known = current(context).streams
        partitions: list[Partition] = []
        for keys, times in after.times_of(before):
            listed = sorted(key for key in keys if key in known)
            for at in range(0, len(listed), _STREAMS_A_PARTITION):
                streams = [known[key].to_json() for key in listed[at : at + _STREAMS_A_PARTITION]]
                partitions.append({"v": 1, "read_at": after.read_at, "times": list(times), "streams": streams})
        return partitions

    def read(self, context: Context, partition: Partition) -> Iterator[pa.RecordBatch]:
        """A row for each stream and time. One that PI could not read has PI's message in `error`."""
        streams = {stream.web_id: stream for stream in map(Stream.from_json, partition["streams"])}
        times = [int(at) for at in partition["times"]]
        reader = CalculatedReader(
            context.client,
            AtTimes(_MODES[context.options.retrieval_mode]),
            context.client.limits,
            streams_per_request=context.options.streams_per_request,
            paths=paths_of(streams.values()),
        )
        failures: list[Failure] = []
        for part in reader.read(list(streams), [(at, at) for at in times]):
            if isinstance(part, Found):
                for web_id, values in zip(part.web_ids, part.parts, strict=True):
                    yield self._rows(streams[web_id], values, int(partition["read_at"]))
            elif isinstance(part, Failure):
                failures.append(part)
        check_somebody_answers(failures, streams)
        for failure in failures:
            lost = Item(Value={"Errors": [failure.message]})
            values = (Values([lost] * len(times), times, None),)
            yield self._rows(streams[failure.key], values, int(partition["read_at"]))

    def _rows(self, stream: Stream, parts: Sequence[Values], read_at: int) -> pa.RecordBatch:
        asked = [at for part in parts for at in part.ticks]
        items = [item for part in parts for item in part.items]
        stamps = [_stamp(item) for item in items]
        units = next((part.units for part in parts if part.units), None) or stream.units
        batch = event_batch([Run(0, items, pa.array([at or 0 for at in stamps], pa.int64()), units)])
        lost = pa.array([at is None for at in stamps])
        columns = {
            "web_id": pa.repeat(stream.web_id, len(items)),
            "tag": pa.repeat(stream.tag or stream.web_id, len(items)),
            "data_server": pa.array([stream.data_server] * len(items), pa.string()),
            "asked_time": pa.array([at // 10 for at in asked], TIMESTAMP),
            "timestamp": _without(batch["timestamp"], lost),
            "sub_micro_nanos": _without(batch["sub_micro_nanos"], lost),
            "error": pa.array(list(map(_error, items, stamps, batch["error"].to_pylist())), pa.string()),
            "read_at": pa.repeat(pa.scalar(read_at // 10, TIMESTAMP), len(items)),
        }
        arrays = [columns[name] if name in columns else batch[name] for name in self.schema.names]
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def forecast(self, context: Context, start: OffsetJson | None, pending: OffsetJson | None) -> Cost:
        options = context.options
        known = pending or start
        previous = TimesOffset.from_json(known, self.name) if known else TimesOffset.first("plan")
        selection = list_selection(context.client, options, self.name)
        now = context.client.server_time()
        relative = [text for text in options.times if is_relative(text)]
        end = previous.after(now, _reached(options, now), relative, selection.streams.keys())
        parts = end.times_of(previous) if end is not None else []
        values = sum(len(streams) * len(times) for streams, times in parts)
        return Cost(f"{counted(values, 'value')} of {counted(len(selection.streams), 'stream')}")


def _reached(options: ValuesAtTimesOptions, now: int) -> dict[str, int]:
    """The times of the option that have come, by text. Raises :class:`OptionError` where none are given."""
    if not options.times:
        raise OptionError(
            "table 'values_at_times': option 'times' is missing: name the times to read, such as 2026-01-10T06:00:00Z "
            "or t+6h"
        )
    settled = settled_until(options, now)
    found = {text: resolve(text, now, options.zone) for text in options.times}
    return {text: at - at % 10 for text, at in found.items() if at <= settled}


def _stamp(item: Item) -> int | None:
    """When the event was, None where there is none."""
    state = read_value(item.Value)
    if item.Errors or is_error_value(item.Value) or (state.system and state.code in _NO_EVENT):
        return None
    try:
        return int(int64_view(ticks_of([item]))[0])
    except BadTimestampError:
        return None


def _error(item: Item, stamp: int | None, said: str | None) -> str | None:
    if said or stamp is not None:
        return said
    state = read_value(item.Value)
    return f"no event: {state.text}" if state.text else "no event"


def _without(column: pa.Array, lost: pa.Array) -> pa.Array:
    return pc.if_else(lost, pa.scalar(None, column.type), column)


VALUES_AT_TIMES = ValuesAtTimes()
