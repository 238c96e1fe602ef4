"""Engine `local`: Arrow and delta-rs in this process and its workers, no Java."""

from __future__ import annotations

from lakeflow_pipeline.engines.local.engine import LocalEngine

__all__ = ["LocalEngine"]
