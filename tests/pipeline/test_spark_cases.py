"""Engine spark passes the cases of every engine."""

from __future__ import annotations

from typing import Any

import pytest

from support.engine_cases import EngineCases

pytestmark = pytest.mark.spark


class TestSpark(EngineCases):
    engine = "spark"
    other_engine = "local"

    @pytest.fixture(autouse=True)
    def _session(self, spark: Any) -> None:
        """The engine runs in the session of the tests."""
