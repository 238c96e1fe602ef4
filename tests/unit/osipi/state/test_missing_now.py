"""The documented query of what is missing now, over the table that a run makes of the reports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from deltalake import DeltaTable, write_deltalake
from deltalake.query import QueryBuilder

from osipi import OsipiLakeflowConnect
from osipi.timeseries.offset import SECOND
from support.stream_plant import Plant, make_plant, web_id

OPERATIONS = Path(__file__).parents[4] / "docs" / "operations.md"


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Plant:
    made = make_plant(monkeypatch)
    made.options["state_path"] = str(tmp_path / "state")
    return made


def missing_now(plant: Plant, folder: Path) -> list[dict[str, Any]]:
    """Read the whole table and ask it as the page says."""
    connector = OsipiLakeflowConnect({"base_url": "http://127.0.0.1:9"})  # nobody listens there
    options = {"state_path": plant.options["state_path"]}
    end = connector.latest_offset("ingestion_errors", options, {})
    parts = connector.get_partitions("ingestion_errors", options, {}, end)
    batches = [batch for part in parts for batch in connector.read_partition_arrow("ingestion_errors", part, options)]
    write_deltalake(folder, pa.Table.from_batches(batches), mode="overwrite")
    (sql,) = re.findall(r"-- what is missing now, and since when\n(.*?)```", OPERATIONS.read_text("utf-8"), re.DOTALL)
    found = QueryBuilder().register("ingestion_errors", DeltaTable(folder)).execute(sql)
    return pa.table(pa.RecordBatchReader.from_stream(found)).to_pylist()  # type: ignore[no-any-return]


def test_a_stream_that_recovered_is_not_missing(plant: Plant, tmp_path: Path) -> None:
    plant.run()
    plant.server.statuses |= {web_id(2): 403, web_id(3): 500}
    for _ in range(2):
        plant.pass_time(60)
        plant.restart()
        plant.run()
    missing = missing_now(plant, tmp_path / "errors")
    assert [row["tag"] for row in missing] == ["TAG2", "TAG3"]
    assert all(row["missing_from"] < row["last_asked"] and row["attempts"] >= 2 for row in missing)
    del plant.server.statuses[web_id(2)]
    plant.pass_time(60)
    plant.restart()
    plant.run()
    (record,) = plant.recovered()
    (row,) = missing_now(plant, tmp_path / "errors")
    assert (row["tag"], row["kind"]) == ("TAG3", "server")
    assert (record.web_id, record.tag, record.http_status) == (web_id(2), "TAG2", None)
    assert record.window_start is not None
    assert record.window_start < record.reported_at <= plant.server.now
    # It fails once more: it is missing again, from a later time on.
    plant.server.statuses |= {web_id(2): 403}
    plant.pass_time(60)
    plant.restart()
    plant.run()
    again = {row["tag"]: row for row in missing_now(plant, tmp_path / "errors")}
    assert set(again) == {"TAG2", "TAG3"}
    assert again["TAG2"]["missing_from"].timestamp() * SECOND > record.window_start


def test_a_stream_that_left_the_selection_is_not_missing(plant: Plant, tmp_path: Path) -> None:
    plant.run()
    plant.server.statuses |= {web_id(2): 403}
    plant.pass_time(60)
    plant.restart()
    plant.run()
    assert [row["tag"] for row in missing_now(plant, tmp_path / "errors")] == ["TAG2"]
    del plant.selected[1]
    plant.pass_time(60)
    plant.restart()
    plant.run()
    assert missing_now(plant, tmp_path / "errors") == []
