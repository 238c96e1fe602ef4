"""Engine local passes the cases of every engine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from support.engine_cases import EngineCases


class TestLocal(EngineCases):
    engine = "local"


@pytest.mark.skipif(os.name == "nt", reason="Windows has none of these names")
class TestLocalInAFolderThatDeltaRsMisreads(EngineCases):
    engine = "local"

    @pytest.fixture
    def tmp_path(self, tmp_path: Path) -> Path:
        folder = tmp_path / "job_feature%2Fx%2e%2e[1]"
        folder.mkdir()
        return folder
