"""The PI connector against the suites for connectors, without and with Spark, over a simulated PI System."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from lakeflow_pipeline.conformance.connector import LakeflowConnectSuite
from lakeflow_pipeline.conformance.spark import SparkConnectSuite
from osipi import OsipiLakeflowConnect
from osipi.state import ErrorLog, ErrorRecord
from pi_simulator import PlantConfig, Running, running

SINCE = {"start_time": "2026-01-10T11:50:00Z"}


@pytest.fixture(scope="module")
def plant() -> Iterator[Running]:
    with running(plant=PlantConfig.small()) as server:
        yield server


class _Osipi:
    connector_class = OsipiLakeflowConnect
    read_options: ClassVar = {
        "timeseries": SINCE,
        "interpolated": SINCE,
        "summaries": {**SINCE, "interval": "5m", "calculation_basis": "time_weighted; event_weighted"},
        "plot": {**SINCE, "interval": "5m"},
        "event_counts": {**SINCE, "interval": "5m"},
        "values_at_times": {"times": "2026-01-10T11:30:00Z; 2026-01-10T11:50:00Z"},
        "event_frames": {"start_time": "2026-01-08T12:00:00Z", "with_attributes": "true"},
        "event_frame_attributes": {"start_time": "2026-01-08T12:00:00Z"},
        "event_frame_elements": {"start_time": "2026-01-08T12:00:00Z"},
        "event_frame_annotations": {"start_time": "2026-01-08T12:00:00Z"},
        "alarms": {"start_time": "2026-01-08T12:00:00Z"},
        "af_attributes": {"with_values": "true"},
    }

    # what the small plant leaves empty everywhere
    null_columns: ClassVar = {
        "attribute_templates": ["description"],
        "af_attributes": ["description"],
        "notification_subscribers": ["description"],
        "current_values": ["error"],
        "summaries": ["error"],
        "event_counts": ["error"],
        "values_at_times": ["error"],
        "event_frame_attributes": ["error"],
    }
    read_time_columns: ClassVar = {
        name: {"read_at"}
        for name in (
            "timeseries", "interpolated", "summaries", "plot", "event_counts", "values_at_times", "event_frames",
            "event_frame_attributes", "event_frame_elements", "event_frame_annotations",
            "alarms",
        )
    }  # fmt: skip

    @pytest.fixture(autouse=True)
    def reach(self, request: pytest.FixtureRequest, plant: Running, tmp_path: Path) -> None:
        ErrorLog(str(tmp_path)).add([ErrorRecord(10, "timeseries", "F1DP", "sinusoid", 10, 20, "server", 500, "no", 1)])
        skipping = {"skip_unreadable": "true", "state_path": str(tmp_path)}
        request.cls.table_options = {
            **self.read_options,
            "enumeration_values": skipping,
            "af_attributes": {**self.read_options["af_attributes"], **skipping},
            "ingestion_errors": {"state_path": str(tmp_path)},
        }
        request.cls.connection_options = {
            "base_url": plant.base_url,
            "username": "reader",
            "password": "pi-simulator",
        }


class TestOsipi(_Osipi, LakeflowConnectSuite):
    # The first rows are all of plain numbers: states, texts and errors come later.
    sample_records = 20_000


@pytest.mark.spark
class TestOsipiInSpark(_Osipi, SparkConnectSuite):
    pass
