"""Engine local passes the cases of every engine."""

from __future__ import annotations

from lakeflow_pipeline.conformance.engine import EngineCases


class TestLocal(EngineCases):
    engine = "local"
