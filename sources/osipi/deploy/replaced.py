"""Tables that are read with ``read_mode: replace``, as far as a pipeline on Databricks can have them."""

from __future__ import annotations

from collections.abc import Sequence

from lakeflow_pipeline.flows import Flow, Replace
from lakeflow_pipeline.spec import place
from osipi.deploy.errors import WantedError


def check_replaced(flows: Sequence[Flow]) -> None:
    """Raise :class:`WantedError` for a table whose rows last, such as event frames.

    To replace windows of them PI is asked for single rows, and where a pipeline writes micro-batches nobody holds the
    connection.
    """
    for index, flow in enumerate(flows):
        if isinstance(flow.write, Replace) and flow.write.window.of_spans:
            raise WantedError(
                f"{place(index)}.read_mode = 'replace': a pipeline on Databricks cannot replace {flow.source_table}: "
                "read it with read_mode 'cdc'"
            )
