"""Table `current_values`: the value of each selected stream now."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from osipi.options import StreamSelection
from osipi.piwebapi.calculated.calls import Current, Values
from osipi.piwebapi.calculated.reader import CalculatedReader, Found
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.recorded.arrow_columns import Run, event_batch
from osipi.tables.base import TIMESTAMP, SnapshotContext, SnapshotTable, column
from osipi.tables.value_columns import BELOW_MICROSECOND, STREAM, UNITS_AND_ERROR, VALUE
from osipi.timeseries.figures import check_somebody_answers
from osipi.timeseries.selection import Stream, list_selection, paths_of

_NOW = ((0, 0),)
"""The one window of a value that has no range."""


class CurrentValuesOptions(StreamSelection):
    """Options of `current_values`."""


class CurrentValues(SnapshotTable[CurrentValuesOptions]):
    name = "current_values"
    comment = "The value of each selected PI point or AF attribute when it was read, one row a stream"
    columns = (
        *STREAM,
        column("timestamp", TIMESTAMP, "Time of the value, UTC; null where PI could not read the stream"),
        column("sub_micro_nanos", pa.int32(), BELOW_MICROSECOND),
        *VALUE,
        *UNITS_AND_ERROR,
    )
    primary_keys = ("web_id",)
    cluster_by = ("web_id",)
    options = CurrentValuesOptions

    def read(self, context: SnapshotContext[CurrentValuesOptions]) -> Iterator[pa.RecordBatch]:
        """A row for each selected stream. One that PI could not read has a row with PI's message in `error`."""
        selection = list_selection(context.client, context.options, context.table)
        streams = {stream.web_id: stream for stream in selection.streams.values()}
        reader = CalculatedReader(
            context.client,
            Current(),
            context.client.limits,
            streams_per_request=context.options.streams_per_request,
            paths=paths_of(streams.values()),
        )
        failures: list[Failure] = []
        for part in reader.read(list(streams), _NOW):
            if isinstance(part, Found):
                yield self._rows([streams[web_id] for web_id in part.web_ids], part)
            elif isinstance(part, Failure):
                failures.append(part)
        check_somebody_answers(failures, streams)
        for failure in failures:
            yield self._row_of_trouble(streams[failure.key], failure.message)

    def _rows(self, streams: list[Stream], found: Found[Values]) -> pa.RecordBatch:
        values = [parts[0] for parts in found.parts]
        runs = [Run(i, of.items, pa.array(of.ticks, pa.int64()), of.units) for i, of in enumerate(values)]
        batch = event_batch(runs)
        own_units = [unit or stream.units for unit, stream in zip(batch["units"].to_pylist(), streams, strict=True)]
        columns = _stream_columns(streams) | {"units": pa.array(own_units, pa.string())}
        return self._batch([columns[name] if name in columns else batch[name] for name in self.schema.names])

    def _row_of_trouble(self, stream: Stream, message: str) -> pa.RecordBatch:
        columns = _stream_columns([stream]) | {
            "is_system_state": pa.array([False]),
            "units": pa.array([stream.units], pa.string()),
            "error": pa.array([message]),
        }
        return self._batch([columns.get(field.name, pa.nulls(1, field.type)) for field in self.schema])

    def _batch(self, arrays: list[pa.Array]) -> pa.RecordBatch:
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)


def _stream_columns(streams: list[Stream]) -> dict[str, pa.Array]:
    return {
        "web_id": pa.array([stream.web_id for stream in streams], pa.string()),
        "tag": pa.array([stream.tag or stream.web_id for stream in streams], pa.string()),
        "data_server": pa.array([stream.data_server for stream in streams], pa.string()),
    }


CURRENT_VALUES = CurrentValues()
