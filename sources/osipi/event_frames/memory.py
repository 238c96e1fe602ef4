"""What a process remembers of a table of event frames, and what a read of one has at hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from osipi.context import ReadContext
from osipi.listing.fresh import Listing
from osipi.listing.scopes import Scope
from osipi.options import FrameOptions
from osipi.said import Said

FrameOptionsT = TypeVar("FrameOptionsT", bound=FrameOptions)


@dataclass
class FramesMemory:
    """Lost with the process."""

    goal: int | None = None
    """Where the run under way ends, ticks."""
    level: dict[str, Any] | None = None
    """The offset at which the run has reached its goal; a call that begins there ends the run."""
    swept: bool = False
    """Whether this process has planned a sweep."""
    said: Said = field(default_factory=Said)
    places: Listing[list[Scope]] = field(default_factory=Listing)
    """The databases that are read."""


FramesContext = ReadContext[FrameOptionsT, FramesMemory]
