"""What happens while a pipeline runs: the runner and the engines call a sink, which may show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lakeflow_pipeline.flows import Flow
    from lakeflow_pipeline.results import TableResult


class ProgressSink:
    """Receives events, in the process that runs the pipeline and one flow at a time; this one ignores them.

    All counts are totals of the flow in this run. Calls come from one thread, except for `on_stop`, and should return
    quickly.
    """

    def on_tables(self, flows: Sequence[Flow]) -> None:
        """These flows come next, in this order. A continuous run says so at each pass."""

    def on_start(self, flow: Flow) -> None:
        """A flow begins."""

    def on_share(self, flow: Flow, done: float | None, planned: float | None) -> None:
        """How much of its time range the flow has read (0 to 1), and how much with the micro-batch that begins.

        ``None`` where the source does not know.
        """

    def on_read(self, flow: Flow, rows_read: int, partitions_done: int, partitions: int) -> None:
        """A piece of the current micro-batch was read; the partition counts are those of the micro-batch."""

    def on_batch(self, flow: Flow, rows_read: int, rows_written: int, batches: int) -> None:
        """A micro-batch was committed."""

    def on_done(self, flow: Flow, result: TableResult) -> None:
        """A flow has ended, well or not."""

    def on_pass(self, results: Sequence[TableResult]) -> None:
        """A continuous run has read all tables that were due; the results are those of this pass."""

    def on_stop(self) -> None:
        """The user has asked the run to end: it does after the current micro-batch. Called from another thread."""
