"""What a process remembers of event frames, and what a read of them has at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from osipi.context import ReadContext
from osipi.listing.scopes import Scope
from osipi.options import EventFrameOptions


@dataclass
class FramesMemory:
    """Lost with the process."""

    goal: int | None = None
    """Where the run under way ends, ticks."""
    level: dict[str, Any] | None = None
    """The offset at which the run has reached its goal; a call that begins there ends the run."""
    swept: bool = False
    """Whether this process has planned a sweep."""
    places: list[Scope] | None = None
    """The databases as they were listed last, at ``listed_at`` (monotonic seconds)."""
    listed_at: float = 0.0


FramesContext = ReadContext[EventFrameOptions, FramesMemory]
