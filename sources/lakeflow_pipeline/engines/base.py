"""What the runner and an engine tell each other."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from lakeflow_pipeline.contract import LakeflowConnect
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.progress import ProgressSink
from lakeflow_pipeline.results import TableResult
from lakeflow_pipeline.warehouse import Warehouse


@dataclass
class Source:
    """A connector with its connection: other processes unpickle ``connector`` or build it anew from the other two."""

    source_class: type[LakeflowConnect]
    options: Mapping[str, str] = field(default_factory=dict, repr=False)
    connection_name: str = ""

    @cached_property
    def connector(self) -> LakeflowConnect:
        """The instance of this process, made once: a run plans and reads with the same one."""
        return self.source_class(dict(self.options))


@dataclass
class RunContext:
    """What holds for all flows of one pass over the pipeline."""

    warehouse: Warehouse
    connection_name: str = ""
    full_refresh: bool = False
    """Forget the progress of the flow and replace its table, whole, by its first commit."""
    allow_deletes: bool = False
    """Let a snapshot delete as much as it wants."""
    progress: ProgressSink = field(default_factory=ProgressSink)
    stop: threading.Event = field(default_factory=threading.Event)
    """Set when the user wants to end: leave at the next micro-batch, with what is committed."""


class Engine(Protocol):
    """Runs flows. An instance serves one run, any number of flows, one at a time."""

    name: str

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        """Bring one table up to date, until its source has no more.

        Returns a result with what was committed; raises what goes wrong (the runner makes the failed result of it and
        asks `FlowError` for what had been committed before).
        """

    def close(self) -> None:
        """Give back processes and sessions; called once, after the last flow."""


class FlowError(Exception):
    """Raised by an engine ``from`` the cause, to say how far a flow got before it failed."""

    def __init__(self, rows_read: int, rows_written: int, batches: int) -> None:
        super().__init__(f"failed after {batches} batches")
        self.rows_read = rows_read
        self.rows_written = rows_written
        self.batches = batches
