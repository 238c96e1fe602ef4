"""What every engine must do, as whole tables: subclass `EngineCases` in the engine's tests.

.. code-block:: python

    class TestLocal(EngineCases):
        engine = "local"

Each case scripts a source (`toy`), runs a pipeline, changes the source, runs again and compares the table, read with
delta-rs whatever the engine was, with the one expected.
"""

from __future__ import annotations

from lakeflow_pipeline.conformance._cases_append import AppendCases
from lakeflow_pipeline.conformance._cases_cdc import CdcCases
from lakeflow_pipeline.conformance._cases_replace import ReplaceCases
from lakeflow_pipeline.conformance._cases_run import RunCases
from lakeflow_pipeline.conformance._cases_snapshot import SnapshotCases
from lakeflow_pipeline.conformance.scenario import (
    APPEND,
    CDC,
    EVENTS,
    STATES,
    Scenario,
    event,
    expected,
    history,
    state,
)

__all__ = ["APPEND", "CDC", "EVENTS", "STATES", "EngineCases", "Scenario", "event", "expected", "history", "state"]


class EngineCases(AppendCases, CdcCases, SnapshotCases, ReplaceCases, RunCases):
    """All of them."""
