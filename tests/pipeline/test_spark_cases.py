"""Engine spark does what every engine must do."""

from __future__ import annotations

from typing import Any

import pytest

from lakeflow_pipeline.conformance.engine import EngineCases

pytestmark = pytest.mark.spark


class TestSpark(EngineCases):
    engine = "spark"
    other_engine = "local"

    # Spark writes no spaces into names of Delta columns; that it says so is held by the tests of the engine.
    test_keys_and_sequence_of_the_spec = None  # type: ignore[assignment]

    @pytest.fixture(autouse=True)
    def _session(self, spark: Any) -> None:
        """The engine runs in the session of the tests."""
