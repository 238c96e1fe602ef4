"""One Spark session for all tests that need it, what happens where there is none, and how Hypothesis searches."""

from __future__ import annotations

import importlib.util
import os
import signal
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import settings

from osipi.piwebapi.http import masking
from support.quick_spark import quick_session

# Their asserts say what they compared, as those of test files do.
pytest.register_assert_rewrite("support.engine_cases")

IN_CI = os.environ.get("CI", "").lower() == "true"

# A machine that is busy with other tests is slow now and then. In CI the same commit meets the same examples each time;
# elsewhere every run looks for new ones.
settings.register_profile("tests", deadline=None, derandomize=IN_CI)
settings.load_profile("tests")

# A shell that starts the tests in the background lets them ignore Ctrl-C, and every process that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _no_secrets_of_other_tests() -> None:
    """A password of one test may be a word in a message of the next."""
    masking.forget()


@cache
def why_no_spark() -> str | None:
    """The reason why Spark tests cannot run here; ``None`` when they can."""
    if importlib.util.find_spec("pyspark") is None:
        return "PySpark is not here"
    from lakeflow_pipeline.engines.spark.session import MINIMUM_JAVA, java_version

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
    if IN_CI:
        pytest.fail(f"{reason}, and CI=true: Spark tests must run", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One session for all."""
    with quick_session(tmp_path_factory.mktemp("spark")) as session:
        yield session
