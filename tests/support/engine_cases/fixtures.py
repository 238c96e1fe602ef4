"""What all cases of engines share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import pytest

from support.scenario import Scenario


class CaseFixtures:
    """The engine under test and a scripted source."""

    engine: ClassVar[Any] = "local"
    """Name of the engine, or an instance."""
    other_engine: ClassVar[str] = "spark"
    """Name of an engine that this one is not."""

    @pytest.fixture
    def toy(self, tmp_path: Path) -> Scenario:
        return Scenario(tmp_path, self.engine)
