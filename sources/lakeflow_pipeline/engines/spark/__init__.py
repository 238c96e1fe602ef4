"""Engine `spark`: Structured Streaming and Delta, on this machine or in the session that is active."""

from __future__ import annotations

from lakeflow_pipeline.engines.spark.engine import SparkEngine

__all__ = ["SparkEngine"]
