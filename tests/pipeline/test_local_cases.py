"""Engine local passes the cases of every engine."""

from __future__ import annotations

from support.engine_cases import EngineCases


class TestLocal(EngineCases):
    engine = "local"
