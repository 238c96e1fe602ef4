"""A few scenarios on engine `spark`; `make exactness` plays all of them there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exactness.scenarios import SCENARIOS
from exactness.world import play

pytestmark = pytest.mark.spark


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("deleted events", "replace"),
        ("deleted frames", "replace"),
        ("permission lost and given back, refused in its item", "append"),
    ],
)
def test_tables_keep_the_promise_of_their_mode_on_spark(spark: Any, name: str, mode: str, tmp_path: Path) -> None:
    outcome = play(SCENARIOS[name], mode, "spark", tmp_path / "work")
    assert outcome.counts.exact, outcome.counts.problems
