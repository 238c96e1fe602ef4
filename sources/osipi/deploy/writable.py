"""Which tables a pipeline on Databricks cannot write, though the other engines can."""

from __future__ import annotations

from collections.abc import Sequence

from lakeflow_pipeline.flows import Flow, Replace, Snapshot
from lakeflow_pipeline.spec import place
from osipi.deploy.errors import WantedError


def check_writable(flows: Sequence[Flow]) -> None:
    """Raise :class:`WantedError` for replaced tables whose rows have a start and an end, such as event frames, and for
    snapshots of which rows may stay.

    To replace windows of such rows, PI is asked for single rows. Where a pipeline writes micro-batches, it has no
    connection to PI. Its flows from snapshots delete what a snapshot does not hold.
    """
    for index, flow in enumerate(flows):
        if isinstance(flow.write, Replace) and flow.write.window.of_spans:
            raise WantedError(
                f"{place(index)}.read_mode = 'replace': a pipeline on Databricks cannot replace {flow.source_table}: "
                "read it with read_mode 'cdc'"
            )
        if isinstance(flow.write, Snapshot) and flow.write.kept:
            raise WantedError(
                f"{place(index)}.skip_unreadable: a pipeline on Databricks would delete the rows of "
                f"{flow.source_table} that PI refuses: leave the option out"
            )
