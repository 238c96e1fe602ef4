"""Table `ingestion_errors`: what could not be read, as the readers of the other tables reported it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from lakeflow_pipeline.contract import Offset, Partition, TableMetadata
from osipi.cost.model import Cost
from osipi.errors import OptionError, quoted
from osipi.options import TableOptions
from osipi.state.error_log_segments import SealedLog
from osipi.state.error_record import ErrorRecord
from osipi.tables.base import TEXT, TIMESTAMP, ReadContext, StreamTable, batches, column

_VERSION = 1
_KINDS = "permission, not_found, gone, not_listed, malformed or server; recovered: it is no longer missing"
_ATTEMPT = "1 for the first failure in a row, counted up while it lasts; of recovered: that of the last failure"


class IngestionErrors(StreamTable[TableOptions, None]):
    """The reports of failures under `state_path`. It asks PI nothing, so it also shows that a server is down.

    Every report below the folder counts, also those of other connections that keep their state there.
    """

    name = "ingestion_errors"
    comment = "What could not be read: each failed attempt of a stream, event frame or element, once"
    columns = (
        column(
            "reported_at",
            TIMESTAMP,
            "PI's clock when the read was planned, UTC",
            nullable=False,
        ),
        column("table_name", TEXT, "Source table that it is missing from", nullable=False),
        column("web_id", TEXT, "WebID of the stream, event frame or element; null where PI did not say it"),
        column("tag", TEXT, "Its name, or the path of an attribute; null where PI did not say it"),
        column("window_start", TIMESTAMP, "Begin of the time range that was to be read, UTC"),
        column("window_end", TIMESTAMP, "End of that range, not part of it, UTC"),
        column(
            "kind",
            TEXT,
            _KINDS,
            nullable=False,
        ),
        column("http_status", pa.int32(), "HTTP status of the last answer; null when there was none"),
        column("message", TEXT, "What PI said, or what was wrong with its answer", nullable=False),
        column(
            "attempt",
            pa.int32(),
            _ATTEMPT,
            nullable=False,
        ),
    )
    primary_keys = ()
    cluster_by = ("reported_at",)
    options = TableOptions

    def new_memory(self) -> None:
        return None

    def metadata(self, options: TableOptions) -> TableMetadata:
        return TableMetadata(
            ingestion_type="append",
            primary_keys=[],
            cursor_field="reported_at",
            cluster_by=list(self.cluster_by),
            comment=self.comment,
            shared_state=True,
        )

    def forecast(self, context: ReadContext[TableOptions, None], start: Offset | None, pending: Offset | None) -> Cost:
        return Cost("from reports on disk, nothing is asked of PI")

    def latest_offset(self, context: ReadContext[TableOptions, None], start: Offset | None) -> Offset:
        """Takes over what was reported since; ``start`` itself when there is nothing."""
        reached = _segment(start)
        newest = _log(context.options).seal()
        if newest < reached:
            raise OptionError(
                f"option 'state_path' = {quoted(context.options.state_path)}: table 'ingestion_errors' was read up to "
                f"part {reached} of a log that has {newest} parts here: name the folder that was used before, or run "
                "the table with a full refresh"
            )
        return dict(start) if start and newest == reached else {"v": _VERSION, "segment": newest}

    def partitions(
        self, context: ReadContext[TableOptions, None], start: Offset | None, end: Offset
    ) -> list[Partition]:
        after, until = _segment(start), _segment(end)
        return [{"after": after, "until": until}] if after < until else []

    def read(self, context: ReadContext[TableOptions, None], partition: Partition) -> Iterator[pa.RecordBatch]:
        records = _log(context.options).records(partition["after"], partition["until"])
        return batches(self.schema, map(_row, records))


def _segment(offset: Mapping[str, Any] | None) -> int:
    """How far an offset goes. Raises :class:`OptionError` for one that this version did not write."""
    if not offset:
        return 0
    segment = offset.get("segment")
    if offset.get("v") != _VERSION or not isinstance(segment, int) or segment < 0:
        raise OptionError(
            f"table 'ingestion_errors': the stored offset has layout {offset.get('v')!r}, this version reads "
            f"{_VERSION}: run the table with a full refresh"
        )
    return segment


def _log(options: TableOptions) -> SealedLog:
    if not options.state_path:
        raise OptionError(
            "table 'ingestion_errors' needs option 'state_path': name the folder that holds the state of the other "
            "tables, such as /Volumes/catalog/schema/volume/pi_state"
        )
    return SealedLog(options.state_path)


def _row(record: ErrorRecord) -> dict[str, Any]:
    return {
        "reported_at": record.reported_at // 10,
        "table_name": record.table_name,
        "web_id": record.web_id,
        "tag": record.tag,
        "window_start": None if record.window_start is None else record.window_start // 10,
        "window_end": None if record.window_end is None else record.window_end // 10,
        "kind": record.kind,
        "http_status": record.http_status,
        "message": record.message,
        "attempt": record.attempt,
    }


INGESTION_ERRORS = IngestionErrors()
