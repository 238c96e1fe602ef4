"""A Spark session for many small queries, each run once: compiling them costs more than it gains."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
# Connectors that tests define must be importable in Spark's workers as they are here.
_WORKER_PATH = [str(TESTS), str(TESTS / "contract"), str(TESTS / "pipeline")]


@contextmanager
def quick_session(directory: Path) -> Iterator[Any]:
    """A small local session with Delta, the one that the engine makes for itself."""
    from lakeflow_pipeline.engines.spark.session import start_session

    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([*_WORKER_PATH, *([before] if before else [])])
    session = start_session(
        directory,
        cores="2",
        memory="2500m",
        # The first compiler's code cache is small by default, and sweeping it costs more than the compiler.
        java_options="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC -Xms1g",
        settings={
            "spark.sql.shuffle.partitions": "1",
            "spark.sql.codegen.wholeStage": "false",
            "spark.sql.codegen.factoryMode": "NO_CODEGEN",
            "spark.sql.adaptive.enabled": "false",
        },
    )
    try:
        yield session
    finally:
        session.stop()
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before
