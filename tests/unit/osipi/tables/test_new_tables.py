"""A new table is one file: a snapshot in about 30 lines, a table of windowed streams in about 50, and its entry."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest

from osipi.connector import OsipiLakeflowConnect
from osipi.context import ReadContext
from osipi.listing.servers import data_servers
from osipi.options import DataServerOptions, StreamOptions
from osipi.piwebapi.recorded.event_counts import count_events
from osipi.piwebapi.recorded.reader import StreamsDone
from osipi.tables import TABLES
from osipi.tables.base import TEXT, TIMESTAMP, SnapshotContext, SnapshotTable, batches, column
from osipi.tables.streams_table import StreamsTable
from osipi.timeseries.memory import StreamsMemory
from osipi.timeseries.offset import SECOND, Offset
from osipi.timeseries.reader import StreamGroup, StreamPart, StreamRows
from osipi.timeseries.windows import Windows
from support.stream_plant import BEGIN, NOW, Plant, make_plant, point, web_id

MINUTE = 60 * SECOND


class Archives(SnapshotTable[DataServerOptions]):
    name = "archives"
    comment = "The names of the Data Archives"
    columns = (
        column("web_id", TEXT, "WebID, IDOnly form", nullable=False),
        column("name", TEXT, "Name of the Data Archive"),
    )
    primary_keys = ("web_id",)
    options = DataServerOptions

    def read(self, context: SnapshotContext[DataServerOptions]) -> Iterator[pa.RecordBatch]:
        found = data_servers(context.client, context.options.data_server)
        return batches(self.schema, ({"web_id": server.web_id, "name": server.name} for server in found))


class MinuteCounts(StreamsTable[StreamOptions]):
    name = "minute_counts"
    comment = "Events of each minute, as PI counts them"
    columns = (
        column("web_id", TEXT, "Stream", nullable=False),
        column("tag", TEXT, "Name of the point, or path of the attribute", nullable=False),
        column("data_server", TEXT, "Data Archive of the point"),
        column("window_start", TIMESTAMP, "Begin of the minute, UTC", nullable=False),
        column("events", pa.int64(), "Events in the minute"),
        column("read_at", TIMESTAMP, "PI's clock when this read was planned", nullable=False),
    )
    primary_keys = ("web_id", "window_start")
    time_column = "window_start"
    options = StreamOptions

    def windows(self, options: StreamOptions) -> Windows:
        return Windows(MINUTE, rows_a_second=1 / 60)

    def read_group(
        self, context: ReadContext[StreamOptions, StreamsMemory], group: StreamGroup
    ) -> Iterator[StreamPart]:
        web_ids = list(group.streams)
        failed: set[str] = set()
        for start in range(group.start, group.end, MINUTE):
            counts, failures = count_events(context.client, web_ids, start, start + MINUTE - 1)
            failed |= {failure.key for failure in failures}
            yield from failures
            columns = {
                "stream": pa.array([web_ids.index(one) for one in counts], pa.int32()),
                "window_start": pa.array([start // 10] * len(counts), TIMESTAMP),
                "events": pa.array(counts.values(), pa.int64()),
            }
            yield StreamRows(web_ids, pa.RecordBatch.from_pydict(columns))
        yield StreamsDone(tuple(one for one in web_ids if one not in failed))


TABLE = MinuteCounts()


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch, streams=4, every=2)
    made.options["state_path"] = str(tmp_path)
    made.kind = TABLE
    made.server.settings = SimpleNamespace(  # type: ignore[attr-defined]
        max_concurrent_requests=8, requests_per_second=None, timeout_seconds=60.0
    )
    return made


def rows(plant: Plant) -> dict[tuple[str, int], int]:
    keys = [(row["web_id"], int(row["window_start"].timestamp())) for row in plant.rows]
    assert len(set(keys)) == len(keys), "a window was read twice"
    return {key: row["events"] for key, row in zip(keys, plant.rows, strict=True)}


def wanted(end: int, streams: tuple[int, ...] = (1, 2, 3, 4)) -> dict[tuple[str, int], int]:
    return {(web_id(n), start // SECOND): 30 for n in streams for start in range(BEGIN, end, MINUTE)}


def test_a_table_of_windows_reads_whole_windows_once(plant: Plant) -> None:
    plant.options["settle_seconds"] = "70"
    plant.run()
    assert rows(plant) == wanted(NOW - 2 * MINUTE)
    assert {row["tag"] for row in plant.rows} == {"TAG1", "TAG2", "TAG3", "TAG4"}
    plant.pass_time(9)
    assert plant.run() == 0
    plant.pass_time(1)
    plant.run()
    assert rows(plant) == wanted(NOW - MINUTE)


@pytest.mark.parametrize(
    "options", [{"window_seconds": "100"}, {"max_records_per_batch": "8"}, {"streams_per_request": "1"}]
)
def test_it_is_read_in_micro_batches_of_whole_windows(plant: Plant, options: dict[str, str]) -> None:
    plant.options |= options | {"settle_seconds": "0"}
    batches = plant.run()
    assert rows(plant) == wanted(NOW)
    assert batches == {"window_seconds": 10, "max_records_per_batch": 5}.get(next(iter(options)), 1)


def test_history_begins_with_the_first_whole_window(plant: Plant) -> None:
    plant.options |= {"start_time": "2026-01-01T23:50:01Z", "settle_seconds": "0"}
    plant.run()
    assert min(start for _, start in rows(plant)) == BEGIN // SECOND + 60


def test_a_failing_stream_stops_no_other_and_gets_its_windows_when_it_answers(plant: Plant) -> None:
    plant.options["settle_seconds"] = "0"
    plant.server.statuses = {web_id(3): 403}
    plant.run()
    assert rows(plant) == wanted(NOW, (1, 2, 4))
    assert plant.failing == 1
    plant.pass_time(0)
    plant.run()
    assert web_id(3) in Offset.from_json(plant.offset).held
    (first, *_) = plant.log()
    assert (first.table_name, first.web_id, first.kind) == ("minute_counts", web_id(3), "permission")
    plant.server.statuses.clear()
    plant.pass_time(0)
    plant.run()
    assert rows(plant) == wanted(NOW)
    assert plant.failing == 0


def test_a_batch_that_was_killed_is_read_again_alike_by_another_process(plant: Plant) -> None:
    plant.options["settle_seconds"] = "0"
    end = plant.plan()
    first = list(plant.read(plant.offset, end))
    plant.restart()
    plant.server.now += 3_600 * SECOND
    plant.selected.append(point(9))
    again = list(plant.read(plant.offset, end))
    assert json.dumps(again, default=str) == json.dumps(first, default=str)


def test_lookback_in_cdc_sweeps_whole_windows(plant: Plant) -> None:
    plant.options |= {"read_mode": "cdc", "lookback_seconds": "100", "settle_seconds": "0"}
    plant.run()
    plant.rows.clear()
    plant.server.streams = {**plant.server.streams, **{web_id(n): [*plant.events(n)] for n in range(1, 5)}}
    plant.pass_time(60)
    plant.run()
    assert {start for _, start in rows(plant)} == {(NOW + i * MINUTE) // SECOND for i in (-2, -1, 0)}


def test_a_plan_counts_the_windows_that_the_run_then_reads(plant: Plant) -> None:
    plant.options |= {"settle_seconds": "0", "max_records_per_batch": "8"}
    before = TABLE.forecast(plant.context(), None, None)
    plant.restart()
    batches = plant.run()
    assert before.streams is not None
    assert (before.streams.events, before.streams.micro_batches) == (len(plant.rows), batches) == (40, 5)
    assert (before.streams.streams, before.streams.requests) == (4, None)
    after = TABLE.forecast(plant.context(), plant.offset, None)
    assert after.streams is not None
    assert (after.note, after.streams.micro_batches) == ("what is new since the last run", 0)


def test_entries_in_the_registry_are_all_that_the_connector_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    for table in (Archives(), TABLE):
        monkeypatch.setitem(TABLES, table.name, table)
    connector = OsipiLakeflowConnect({})
    assert {"archives", "minute_counts"} <= set(connector.list_tables())
    assert connector.read_table_metadata("archives")["ingestion_type"] == "snapshot"
    metadata: Any = connector.read_table_metadata("minute_counts")
    assert (metadata["ingestion_type"], metadata["cursor_field"]) == ("append", "window_start")
    assert connector.is_partitioned("minute_counts")
    assert not connector.is_partitioned("archives")
