"""Rows of one partition of `timeseries`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START, Partition
from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.probe import probe
from osipi.piwebapi.recorded.reader import Events, Failure, RecordedReader
from osipi.state.failed_streams import Report, Reports, kind_of_report
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.selection import Stream, paths_of
from osipi.timeseries.spool import Spool

log = logging.getLogger("osipi.timeseries")


class StreamRefusedError(PiWebApiError):
    """Streams that PI refuses for good, where no `state_path` lets the others go on or no others answer."""


_UNLISTED = "the attribute is no longer in the selection's listing"


@dataclass
class _Pending:
    """An answer whose rows wait until each of its streams is read to its end, or given up."""

    web_ids: Sequence[str]
    names: Sequence[str | None]
    paths: Sequence[str | None]
    load: Callable[[], pa.RecordBatch]
    open: set[str] = field(default_factory=set)


class StreamReader:
    """Reads the streams of a partition over its window and makes the table's rows of their events.

    A stream that cannot be read gives no row of the partition, not even those of the pages before: it is reported under
    `state_path` and read again from the start of the window by a later batch. Without a `state_path` it raises
    :class:`StreamRefusedError`. Where windows are asked for, the last rows say which streams the read holds whole.
    """

    def __init__(self, context: StreamsContext, schema: pa.Schema) -> None:
        self._client = context.client
        self._options = context.options
        self._schema = schema
        self._limits = context.client.limits

    def read(self, partition: Partition) -> Iterator[pa.RecordBatch]:
        """Batches of the table's schema; the events of one stream are in time order."""
        keys = {stream.web_id: key for key, stream in _streams(partition)}
        streams = {stream.web_id: stream for _, stream in _streams(partition)}
        start, end = int(partition["start"]), int(partition["end"])
        failed: dict[str, Failure] = {}
        for key, fields in partition["streams"]:
            if fields is None:
                failed[key] = Failure(key, "not_found", None, _UNLISTED, start, end, 1)
                keys[key] = key
        yield from self._rows(streams, start, end, failed, partition)
        if self._is_everyones(failed, streams, partition):
            raise StreamRefusedError(f"PI gives the events of none of the selected streams: {_first(failed, streams)}")
        self._report(failed, keys, streams, partition)
        if self._options.emit_windows:
            yield from self._windows([web_id for web_id in streams if web_id not in failed], partition)

    def _rows(
        self,
        streams: Mapping[str, Stream],
        start: int,
        end: int,
        failed: dict[str, Failure],
        partition: Partition,
    ) -> Iterator[pa.RecordBatch]:
        pending: list[_Pending] = []
        done: set[str] = set()
        with Spool() as spool:
            try:
                paths, expected = paths_of(streams.values()), _expected(partition)
                for part in self._reader(partition).read(list(streams), start, end, paths=paths, expected=expected):
                    if isinstance(part, Events):
                        waiting = set(part.web_ids) - done - failed.keys()
                        load = spool.keep(part.batch)
                        pending.append(_Pending(part.web_ids, part.names, part.paths, load, waiting))
                        continue
                    if isinstance(part, Failure):
                        failed[part.key] = part
                        ended = {part.key}
                    else:
                        ended = set(part.web_ids)
                        done |= ended
                    for item in pending:
                        item.open -= ended
                    ready = [item for item in pending if not item.open]
                    pending = [item for item in pending if item.open]
                    for item in ready:
                        yield from self._finish(item, streams, failed, partition)
            except PiWebApiError as error:
                if error.kind != "source" or not self._others_answer(partition, streams):
                    raise
                for web_id in streams.keys() - done:
                    failed.setdefault(web_id, Failure(web_id, "server", error.status, str(error), start, end, 1))
            for item in pending:
                yield from self._finish(item, streams, failed, partition)

    def _reader(self, partition: Partition) -> RecordedReader:
        return RecordedReader(
            self._client,
            limits=self._limits,
            page_size=self._options.page_size,
            streams_per_request=self._options.streams_per_request,
            witnesses=partition["witnesses"],
        )

    def _is_everyones(self, failed: Mapping[str, Failure], streams: Mapping[str, Stream], partition: Partition) -> bool:
        """Whether no stream at all can be read, for a reason that may be the account's or the server's.

        Of a stream without history (409, 501), or whose point was deleted (410), the server knows too much for that.
        """
        kinds = {failed[web_id].kind if web_id in failed else None for web_id in streams}
        if not kinds or kinds & {None, "gone", "unsupported"}:
            return False
        return not self._others_answer(partition, streams)

    def _others_answer(self, partition: Partition, streams: Mapping[str, Stream]) -> bool:
        """Whether the trouble is that of these streams: streams outside the partition answer."""
        start = int(partition["start"])
        witnesses = {web_id: start for web_id in partition["witnesses"] if web_id not in streams}
        try:
            found = probe(self._client, witnesses, self._limits, streams_per_request=self._options.streams_per_request)
        except PiWebApiError as error:
            if error.kind == "configuration":
                raise
            return False
        return bool(found.answering)

    def _finish(
        self,
        item: _Pending,
        streams: Mapping[str, Stream],
        failed: Mapping[str, Failure],
        partition: Partition,
    ) -> Iterator[pa.RecordBatch]:
        batch = item.load()
        lost = [i for i, web_id in enumerate(item.web_ids) if web_id in failed]
        if lost:
            batch = batch.filter(pc.invert(pc.is_in(batch["stream"], pa.array(lost, pa.int32()))))
        if batch.num_rows == 0:
            return
        index = batch["stream"]
        of = [streams[web_id] for web_id in item.web_ids]
        tags = [
            stream.tag or _tag(name, path) or stream.web_id
            for stream, name, path in zip(of, item.names, item.paths, strict=True)
        ]
        servers = [
            stream.data_server if stream.tag else _server(path) for stream, path in zip(of, item.paths, strict=True)
        ]
        own_units = pa.array([stream.units for stream in of], pa.string()).take(index)
        units = batch["units"]
        named = pc.fill_null(pc.not_equal(units, ""), False)
        columns = {
            "web_id": pa.array(item.web_ids, pa.string()).take(index),
            "tag": pa.array(tags, pa.string()).take(index),
            "data_server": pa.array(servers, pa.string()).take(index),
            "units": pc.if_else(named, units, own_units),
            "read_at": pa.repeat(_instant(int(partition["read_at"])), len(batch)),
        }
        if self._options.emit_windows:
            no_window = pa.nulls(len(batch), self._schema.field(WINDOW_START).type)
            columns |= {WINDOW_START: no_window, WINDOW_END: no_window}
        arrays = [columns[name] if name in columns else batch[name] for name in self._schema.names]
        yield pa.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _windows(self, web_ids: Sequence[str], partition: Partition) -> Iterator[pa.RecordBatch]:
        """One row for each stream: this read holds all of its events in the window, none perhaps."""
        if not web_ids:
            return
        times = {"read_at": "read_at", WINDOW_START: "start", WINDOW_END: "end"}
        columns = {
            name: pa.repeat(_instant(int(partition[member])), len(web_ids)) for name, member in times.items()
        } | {"web_id": pa.array(web_ids, pa.string())}
        arrays = [columns.get(field.name, pa.nulls(len(web_ids), field.type)) for field in self._schema]
        yield pa.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _report(
        self,
        failed: Mapping[str, Failure],
        keys: Mapping[str, str],
        streams: Mapping[str, Stream],
        partition: Partition,
    ) -> None:
        """Leave a report of each failure."""
        start, end, read_at = (int(partition[name]) for name in ("start", "end", "read_at"))
        if not self._options.state_path:
            if failed:
                raise StreamRefusedError(_refusal(failed, streams))
            return
        if failed:
            log.warning("%d streams not read, their rows wait: %s", len(failed), _first(failed, streams))
        Reports(self._options.state_path, str(partition["lineage"])).of_read(
            read_at,
            keys.values(),
            [
                Report(
                    key=keys[web_id],
                    web_id=web_id if web_id in streams else None,
                    tag=streams[web_id].tag if web_id in streams else None,
                    start=start,
                    end=end,
                    kind=kind_of_report(failure.kind) if web_id in streams else "not_listed",
                    status=failure.status,
                    message=failure.message,
                    at=read_at,
                    sweep=bool(partition["sweep"]),
                )
                for web_id, failure in failed.items()
            ],
        )


def _streams(partition: Partition) -> list[tuple[str, Stream]]:
    return [(key, Stream.from_json(fields)) for key, fields in partition["streams"] if fields is not None]


def _expected(partition: Partition) -> dict[str, int]:
    """Events that a stream is not expected to exceed, by WebID, where that is known."""
    return {
        fields[0]: events
        for (_, fields), events in zip(partition["streams"], partition["expected"] or (), strict=False)
        if fields is not None and events is not None
    }


def _tag(name: str | None, path: str | None) -> str | None:
    """As the listing would say it: the path of an attribute, the name of a point."""
    return path if path and "|" in path else name or path


def _instant(ticks: int) -> pa.Scalar:
    return pa.scalar(ticks // 10, pa.timestamp("us", tz="UTC"))


def _server(path: str | None) -> str | None:
    r"""Data Archive of a point's path ``\\SERVER\tag``; None for an attribute's path, which has a ``|``."""
    if not path or not path.startswith("\\\\") or "|" in path:
        return None
    return path[2:].partition("\\")[0] or None


def _first(failed: Mapping[str, Failure], streams: Mapping[str, Stream]) -> str:
    """The first of the streams in trouble, with what PI said of it."""
    web_id, failure = next(iter(failed.items()))
    stream = streams.get(web_id)
    name = (stream.tag if stream else None) or web_id
    more = f" (and {len(failed) - 1} more)" if len(failed) > 1 else ""
    begin = f" from {format_ticks(failure.start)}" if failure.start is not None else ""
    return f"{name!r}{more}{begin}: {failure.message}"


def _refusal(failed: Mapping[str, Failure], streams: Mapping[str, Stream]) -> str:
    return (
        f"PI does not give the events of {_first(failed, streams)}: leave it out of the selection, or set option "
        "'state_path' so that the others go on without it"
    )
