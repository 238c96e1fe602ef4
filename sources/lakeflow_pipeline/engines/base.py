"""What the runner gives an engine and what an engine returns."""

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
from lakeflow_pipeline.wording import counted


@dataclass
class Source:
    """A connector with its connection. Other processes unpickle ``connector`` or make it from the other fields."""

    source_class: type[LakeflowConnect]
    options: Mapping[str, str] = field(default_factory=dict, repr=False)
    connection_name: str = ""

    @cached_property
    def connector(self) -> LakeflowConnect:
        """The instance of this process, made once: a run plans and reads with the same instance."""
        return self.source_class(dict(self.options))


@dataclass
class RunContext:
    """What is the same for all flows of a run."""

    warehouse: Warehouse
    connection_name: str = ""
    full_refresh: bool = False
    """Forget the progress of the flow. Its first commit replaces the whole table."""
    allow_deletes: bool = False
    """Let a snapshot or a sweep delete any number of rows."""
    progress: ProgressSink = field(default_factory=ProgressSink)
    stop: threading.Event = field(default_factory=threading.Event)
    """Set when the user ends the run: the engine stops at the next micro-batch and keeps what is committed."""


class Engine(Protocol):
    """Runs flows. An instance serves one run, any number of flows, one at a time."""

    name: str

    def check(self, warehouse: Warehouse) -> None:
        """Raise `ConfigurationError` when the engine cannot write tables in this folder. Makes nothing."""

    def run(self, flow: Flow, source: Source, context: RunContext) -> TableResult:
        """Bring one table up to date: read until its source has nothing new.

        Returns a result with what was committed. Raises `FlowError` from the cause when the flow fails: the runner
        makes the failed result from it.
        """

    def close(self) -> None:
        """End processes and sessions. The runner calls it once, after the last flow."""


class FlowError(Exception):
    """A flow failed, raised ``from`` the cause. It holds what was read and committed before."""

    def __init__(self, rows_read: int, rows_written: int, batches: int) -> None:
        super().__init__(f"failed after {counted(batches, 'micro-batch')}")
        self.rows_read = rows_read
        self.rows_written = rows_written
        self.batches = batches
