"""The scripts, in the order of the page."""

from __future__ import annotations

from importlib import import_module

from harness.figures import Section

SCRIPTS = (
    "landing",
    "engines",
    "connector",
    "decode",
    "usual_way",
    "scaling",
    "memory",
    "incremental",
    "assets",
    "discovery",
    "lookback",
    "merge",
    "simulator",
)


def sections() -> list[Section]:
    """What each script says of itself."""
    return [import_module(name).SECTION for name in SCRIPTS]
