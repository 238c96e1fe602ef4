"""Table `ingestion_errors`: reports, once each, without a request to PI."""

from __future__ import annotations

import pickle
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from osipi import OsipiLakeflowConnect
from osipi.errors import OptionError
from osipi.state import ErrorLog, ErrorRecord
from osipi.tables.operations.ingestion_errors import INGESTION_ERRORS

NAME = "ingestion_errors"
#: Nobody listens there: whoever asks PI fails.
CONNECTION = {"base_url": "http://127.0.0.1:9"}
SECOND = 10_000_000


def report(folder: Path, number: int, **more: Any) -> None:
    values: dict[str, Any] = {
        "reported_at": 100 * SECOND + 19, "table_name": "timeseries", "web_id": "F1DP", "tag": "sinusoid",
        "window_start": 5 * SECOND, "window_end": 7 * SECOND, "kind": "server", "http_status": 500,
        "message": "broken", "attempt": number, **more,
    }  # fmt: skip
    ErrorLog(str(folder)).add([ErrorRecord(**values)])


class Sink:
    """A reader with its own offset and a process of its own for each step."""

    def __init__(self, folder: Path) -> None:
        self.options = {"state_path": str(folder)}
        self.offset: dict[str, Any] = {}
        self.rows: list[dict[str, Any]] = []

    def connector(self) -> OsipiLakeflowConnect:
        return pickle.loads(pickle.dumps(OsipiLakeflowConnect(CONNECTION)))  # type: ignore[no-any-return]

    def read(self, start: dict[str, Any], end: dict[str, Any]) -> list[dict[str, Any]]:
        partitions = self.connector().get_partitions(NAME, self.options, start, end)
        return [row for one in partitions for row in self.connector().read_partition(NAME, one, self.options)]

    def run(self) -> list[int]:
        new: list[dict[str, Any]] = []
        while (end := self.connector().latest_offset(NAME, self.options, self.offset)) != self.offset:
            new += self.read(self.offset, end)
            assert self.read(self.offset, end) == self.read(self.offset, end)
            self.offset = end
        self.rows += new
        return [row["attempt"] for row in new]


def test_reports_of_all_flows_come_once_while_pi_is_down(tmp_path: Path) -> None:
    sink = Sink(tmp_path)
    assert sink.run() == []
    report(tmp_path / "default" / "timeseries", 1)
    report(tmp_path / "default" / "event_frames", 2, table_name="event_frames", window_start=None, http_status=None)
    assert sink.run() == [1, 2]
    assert sink.run() == []
    report(tmp_path, 3)
    assert sink.run() == [3]
    assert sink.rows[0] == {
        "reported_at": datetime(1970, 1, 1, 0, 1, 40, 1, tzinfo=timezone.utc),
        "table_name": "timeseries", "web_id": "F1DP", "tag": "sinusoid",
        "window_start": datetime(1970, 1, 1, 0, 0, 5, tzinfo=timezone.utc),
        "window_end": datetime(1970, 1, 1, 0, 0, 7, tzinfo=timezone.utc),
        "kind": "server", "http_status": 500, "message": "broken", "attempt": 1,
    }  # fmt: skip
    assert (sink.rows[1]["window_start"], sink.rows[1]["http_status"]) == (None, None)


def test_two_destinations_do_not_disturb_each_other(tmp_path: Path) -> None:
    one, other = Sink(tmp_path), Sink(tmp_path)
    report(tmp_path / "a", 1)
    assert one.run() == [1]
    report(tmp_path / "a", 2)
    assert one.run() == [2]
    assert other.run() == [1, 2]
    assert other.offset == one.offset


def test_a_batch_read_gives_all(tmp_path: Path) -> None:
    report(tmp_path, 1)
    report(tmp_path, 2)
    connector = OsipiLakeflowConnect(CONNECTION)
    rows, end = connector.read_table(NAME, None, {"state_path": str(tmp_path)})
    assert [row["attempt"] for row in rows] == [1, 2]
    assert end == {"v": 1, "segment": 1}


def test_without_a_folder_it_says_so() -> None:
    with pytest.raises(OptionError, match="needs option 'state_path'"):
        OsipiLakeflowConnect(CONNECTION).latest_offset(NAME, {}, {})


@pytest.mark.parametrize(
    "offset", [{"v": 2, "segment": 1}, {"v": 1}, {"v": 1, "segment": "1"}, {"v": 1, "segment": -1}]
)
def test_an_offset_of_another_layout_is_refused(tmp_path: Path, offset: dict[str, Any]) -> None:
    with pytest.raises(OptionError, match="full refresh"):
        OsipiLakeflowConnect(CONNECTION).latest_offset(NAME, {"state_path": str(tmp_path)}, offset)


def test_an_offset_of_another_folder_is_refused(tmp_path: Path) -> None:
    sink = Sink(tmp_path / "one")
    report(tmp_path / "one", 1)
    sink.run()
    sink.options = {"state_path": str(tmp_path / "other")}
    with pytest.raises(OptionError, match=r"'state_path' = .*up to part 1 of a log that has 0"):
        sink.run()


def test_how_it_is_ingested(tmp_path: Path) -> None:
    metadata = OsipiLakeflowConnect().read_table_metadata(NAME)
    assert metadata["ingestion_type"] == "append"
    assert metadata["shared_state"]
    assert all((field.metadata or {}).get(b"comment") for field in INGESTION_ERRORS.schema)
