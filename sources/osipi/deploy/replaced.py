"""Tables with ``read_mode: replace``: which of them a pipeline on Databricks can write."""

from __future__ import annotations

from collections.abc import Sequence

from lakeflow_pipeline.flows import Flow, Replace
from lakeflow_pipeline.spec import place
from osipi.deploy.errors import WantedError


def check_replaced(flows: Sequence[Flow]) -> None:
    """Raise :class:`WantedError` for a table whose rows have a start and an end, such as event frames.

    To replace windows of such rows, PI is asked for single rows. Where a pipeline writes micro-batches, it has no
    connection to PI.
    """
    for index, flow in enumerate(flows):
        if isinstance(flow.write, Replace) and flow.write.window.of_spans:
            raise WantedError(
                f"{place(index)}.read_mode = 'replace': a pipeline on Databricks cannot replace {flow.source_table}: "
                "read it with read_mode 'cdc'"
            )
