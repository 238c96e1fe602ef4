"""Rows of one partition of a table of streams."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pyarrow as pa
import pyarrow.compute as pc

from lakeflow_pipeline.contract import WINDOW_END, WINDOW_START, Partition
from lakeflow_pipeline.wording import counted
from osipi.piwebapi import PiWebApiError
from osipi.piwebapi.failures import Failure
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.probe import probe
from osipi.piwebapi.recorded.reader import Events, StreamsDone
from osipi.state.failed_streams import WITHOUT_HISTORY, Report, Reports
from osipi.timeseries.memory import StreamsContext
from osipi.timeseries.selection import Stream
from osipi.timeseries.spool import Spool

log = logging.getLogger("osipi.timeseries")


class StreamRefusedError(PiWebApiError):
    """Streams that PI refuses for good, where no `state_path` lets the others go on or no others answer."""


_UNLISTED = "the attribute is no longer in the selection's listing"


@dataclass(frozen=True)
class StreamRows:
    """Rows of some streams, as a table reads them. They wait until each of the streams is done or has failed.

    ``batch`` holds the table's own columns and `stream`, an int32: the index of the row's stream in ``web_ids``. The
    columns web_id, tag, data_server and read_at are added, and where a row has no `units`, those of its stream.
    """

    web_ids: Sequence[str]
    batch: pa.RecordBatch


StreamPart = Events | StreamRows | Failure | StreamsDone
"""What the reading of a group of streams gives. Each stream ends in one `StreamsDone` or `Failure`."""


@dataclass(frozen=True)
class StreamGroup:
    """The streams of a partition and the window that they are to be read over."""

    streams: Mapping[str, Stream]
    """By WebID."""
    start: int
    end: int
    """Ticks, half open."""
    witnesses: Sequence[str]
    """WebIDs of other streams: where these answer, a failure is that of the streams asked."""
    expected: Mapping[str, int]
    """Events that a stream is not expected to exceed, by WebID, where that is known."""

    @classmethod
    def of(cls, partition: Partition) -> StreamGroup:
        """As a partition describes it."""
        return cls(
            {stream.web_id: stream for _, stream in _streams(partition)},
            int(partition["start"]),
            int(partition["end"]),
            partition["witnesses"],
            _expected(partition),
        )


ReadGroup = Callable[[StreamGroup], Iterator[StreamPart]]
"""How a table reads a group of streams. It raises where the server as a whole fails."""


@dataclass
class _Pending:
    """An answer whose rows wait until each of its streams is read to its end, or given up."""

    web_ids: Sequence[str]
    names: Sequence[str | None]
    paths: Sequence[str | None]
    load: Callable[[], pa.RecordBatch]
    open: set[str] = field(default_factory=set)


class StreamReader:
    """Reads the streams of a partition over its window and completes the table's rows.

    A stream that cannot be read gives no row of the partition, not even those of the pages before: it is reported under
    `state_path` and read again from the start of the window by a later batch. Without a `state_path` it raises
    :class:`StreamRefusedError`. Where windows are asked for, the last rows say which streams the read holds whole.
    """

    def __init__(self, context: StreamsContext, schema: pa.Schema, read_group: ReadGroup) -> None:
        self._table = context.table
        self._client = context.client
        self._options = context.options
        self._schema = schema
        self._read_group = read_group
        self._limits = context.client.limits

    def read(self, partition: Partition) -> Iterator[pa.RecordBatch]:
        """Batches of the table's schema; the rows of one stream are in the order in which the table reads them."""
        keys = {stream.web_id: key for key, stream in _streams(partition)}
        group = StreamGroup.of(partition)
        streams, start, end = group.streams, group.start, group.end
        failed: dict[str, Failure] = {}
        for key, fields in partition["streams"]:
            if fields is None:
                failed[key] = Failure(key, "not_listed", None, _UNLISTED, start, end, 1)
                keys[key] = key
        yield from self._rows(group, failed, partition)
        if self._is_everyones(failed, streams, partition):
            raise StreamRefusedError(f"PI gives the events of none of the selected streams: {_first(failed, streams)}")
        self._report(failed, keys, streams, partition)
        if self._options.emit_windows:
            yield from self._windows([web_id for web_id in streams if web_id not in failed], partition)

    def _rows(self, group: StreamGroup, failed: dict[str, Failure], partition: Partition) -> Iterator[pa.RecordBatch]:
        streams = group.streams
        pending: list[_Pending] = []
        done: set[str] = set()
        with Spool() as spool:
            try:
                for part in self._read_group(group):
                    if isinstance(part, (Events, StreamRows)):
                        waiting = set(part.web_ids) - done - failed.keys()
                        load, web_ids = spool.keep(part.batch), part.web_ids
                        unnamed = (None,) * len(web_ids)
                        names, paths = (unnamed, unnamed) if isinstance(part, StreamRows) else (part.names, part.paths)
                        pending.append(_Pending(web_ids, names, paths, load, waiting))
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
                    failure = Failure(web_id, "server", error.status, str(error), group.start, group.end, 1)
                    failed.setdefault(web_id, failure)
            for item in pending:
                yield from self._finish(item, streams, failed, partition)

    def _is_everyones(self, failed: Mapping[str, Failure], streams: Mapping[str, Stream], partition: Partition) -> bool:
        """Whether no stream at all can be read, for a reason that may be the account's or the server's.

        A server that says that a stream has no history (409, 501) or that its point was deleted (410) knows the stream:
        the failure is that of the stream.
        """
        kinds = {failed[web_id].kind if web_id in failed else None for web_id in streams}
        if not kinds or kinds & {None, "gone", "unsupported"}:
            return False
        return not self._others_answer(partition, streams)

    def _others_answer(self, partition: Partition, streams: Mapping[str, Stream]) -> bool:
        """Whether the failure is that of these streams: streams outside the partition answer."""
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
        columns = {
            "web_id": pa.array(item.web_ids, pa.string()).take(index),
            "tag": pa.array(tags, pa.string()).take(index),
            "data_server": pa.array(servers, pa.string()).take(index),
            "read_at": pa.repeat(_instant(int(partition["read_at"])), len(batch)),
        }
        if "units" in batch.schema.names:
            units = batch["units"]
            columns["units"] = pc.if_else(pc.fill_null(pc.not_equal(units, ""), False), units, own_units)
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
        # a plan says which streams have no history: no rows of them wait
        waiting = {key: failure for key, failure in failed.items() if failure.status not in WITHOUT_HISTORY}
        if waiting:
            log.warning(
                "table %r: %s could not be read, their rows wait: %s",
                self._table,
                counted(len(waiting), "stream"),
                _first(waiting, streams),
            )
        Reports(self._options.state_path, str(partition["lineage"]), self._table).of_read(
            read_at,
            keys.values(),
            [
                Report.of(
                    replace(failure, web_id=web_id if web_id in streams else None),
                    keys[web_id],
                    read_at,
                    (start, end),
                    tag=streams[web_id].tag if web_id in streams else None,
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
    """The first of the failed streams, with what PI said about it."""
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
