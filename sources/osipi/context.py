"""What a read has at hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from osipi.piwebapi import PiWebApi


@dataclass
class ReadContext:
    """The client, the table's validated options and what the process remembers of the table.

    ``memory`` belongs to one table of one connector object in one process: what is fixed for a run (the end of the
    read, the listing) lives there and is lost with the process, which no read may depend on.
    """

    client: PiWebApi
    options: Any
    memory: dict[str, Any] = field(default_factory=dict)
    batch: bool = False
    """Whether the table is read once and whole: nothing is read a second time then."""
