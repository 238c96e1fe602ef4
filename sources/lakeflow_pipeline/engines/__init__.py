"""Engines run flows and decide nothing. An engine is imported only when a run uses it."""

from __future__ import annotations

import importlib

from lakeflow_pipeline.engines.base import Engine, RunContext, Source
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.install_hint import install_hint

__all__ = ["ENGINES", "Engine", "RunContext", "Source", "get_engine"]

ENGINES = {
    "local": ("lakeflow_pipeline.engines.local.engine", "LocalEngine", "deltalake"),
    "spark": ("lakeflow_pipeline.engines.spark.engine", "SparkEngine", "pyspark"),
}


def get_engine(name: str) -> Engine:
    """The engine of that name.

    Raises `ConfigurationError` for an unknown name, or when the packages that the engine needs are not installed.
    """
    if name not in ENGINES:
        raise ConfigurationError(f"engine {name!r} is not known: choose one of {', '.join(ENGINES)}")
    module, class_name, needs = ENGINES[name]
    try:
        importlib.import_module(needs)
    except ImportError as error:
        raise ConfigurationError(
            f"engine {name!r} needs {needs}, which is not installed: {install_hint(name)}"
        ) from error
    engine: Engine = getattr(importlib.import_module(module), class_name)()
    return engine
