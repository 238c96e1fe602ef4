"""Engine local does what every engine must do."""

from __future__ import annotations

from lakeflow_pipeline.conformance.engine import EngineCases


class TestLocal(EngineCases):
    engine = "local"
