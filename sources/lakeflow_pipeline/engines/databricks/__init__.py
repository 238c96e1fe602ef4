"""Engine `databricks`: the flows of a spec as a declarative pipeline."""

from __future__ import annotations

from lakeflow_pipeline.engines.databricks.engine import ingest

__all__ = ["ingest"]
