"""One Spark session for all tests that need it, and what happens where it cannot be had."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
# Connectors that tests define must be importable in Spark's workers as they are here.
WORKER_PATH = [str(HERE / "spark_workers"), str(HERE), str(HERE / "contract"), str(HERE / "pipeline")]


@cache
def why_no_spark() -> str | None:
    """The reason why Spark tests cannot run here; ``None`` when they can."""
    if importlib.util.find_spec("pyspark") is None:
        return "PySpark is not here"
    from lakeflow_pipeline.engines._spark_session import MINIMUM_JAVA, java_version

    version = java_version()
    return None if version is not None and version >= MINIMUM_JAVA else f"Java {MINIMUM_JAVA} is not here"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Spark tests share a session, so they run in one process."""
    if config.pluginmanager.hasplugin("xdist"):
        for item in items:
            if item.get_closest_marker("spark"):
                item.add_marker(pytest.mark.xdist_group("spark"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("spark") is None:
        return
    reason = why_no_spark()
    if reason is None:
        return
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{reason}, and CI=true: Spark tests must run", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A small local session with Delta, the one that the engine makes for itself."""
    from lakeflow_pipeline.engines._spark_session import start_session

    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([*WORKER_PATH, *([before] if before else [])])
    # Tests run many small queries once: compiling them costs more than it gains.
    session = start_session(
        tmp_path_factory.mktemp("spark"),
        cores="2",
        memory="1500m",
        # The first compiler's code cache is small by default, and sweeping it costs more than the compiler.
        java_options="-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC -Xms1g",
        settings={
            "spark.sql.shuffle.partitions": "1",
            "spark.sql.codegen.wholeStage": "false",
            "spark.sql.codegen.factoryMode": "NO_CODEGEN",
            "spark.sql.adaptive.enabled": "false",
        },
    )
    yield session
    session.stop()
    if before is None:
        del os.environ["PYTHONPATH"]
    else:
        os.environ["PYTHONPATH"] = before
