"""What every engine must do, as whole tables: a test class of the engine subclasses `EngineCases`.

Each case scripts a source (`support.toy_connector`), runs a pipeline, changes the source, runs again and compares the
table with the expected one. The table is read with delta-rs, whichever engine wrote it.
"""

from __future__ import annotations

from support.engine_cases.append import AppendCases
from support.engine_cases.cdc import CdcCases
from support.engine_cases.replace import ReplaceCases
from support.engine_cases.run import RunCases
from support.engine_cases.snapshot import SnapshotCases


class EngineCases(AppendCases, CdcCases, SnapshotCases, ReplaceCases, RunCases):
    """All of them."""
