"""What a read has at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from osipi.options import TableOptions
from osipi.piwebapi import PiWebApi

OptionsT = TypeVar("OptionsT", bound=TableOptions)
"""The options of a table."""
MemoryT = TypeVar("MemoryT")
"""What a process remembers of a table; None where it remembers nothing."""
_OptionsT_co = TypeVar("_OptionsT_co", bound=TableOptions, covariant=True)


@dataclass(frozen=True)
class ReadContext(Generic[_OptionsT_co, MemoryT]):
    """The client, the table's validated options and what the process remembers of the table.

    ``memory`` belongs to one table of one connector object in one process: what is fixed for a run (the end of the
    read, the listing) lives there and is lost with the process, which no read may depend on.
    """

    table: str
    """Name of the table."""
    client: PiWebApi
    options: _OptionsT_co
    memory: MemoryT
    batch: bool = False
    """Whether the table is read once and whole: nothing is read a second time then."""
