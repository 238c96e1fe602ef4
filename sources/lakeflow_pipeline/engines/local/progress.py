"""Where the next run of a flow begins, read from the checkpoint and the table of engine ``local``."""

from __future__ import annotations

from dataclasses import dataclass

from lakeflow_pipeline.contract import Offset
from lakeflow_pipeline.engines.local.checkpoint import ROWS, CheckpointFile
from lakeflow_pipeline.engines.local.location import open_table
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.warehouse import Warehouse


@dataclass(frozen=True)
class Progress:
    """Offsets of a flow's rows; ``{}`` is the beginning."""

    start: Offset
    end: Offset | None
    """The end of a micro-batch that was planned and is not in the table: the next run begins with it."""


def progress(flow: Flow, connection_name: str, warehouse: Warehouse) -> Progress:
    """Where the next run of a flow begins. Raises `ConfigurationError` where the run would refuse to begin."""
    file = CheckpointFile(warehouse.flow_path(flow))
    checkpoint = file.load(flow, connection_name)
    if not warehouse.is_table(flow):
        return Progress({}, None)
    path = warehouse.table_path(flow.destination)
    table = open_table(path)
    warehouse.check_owner(flow, "local", table.metadata().configuration)
    if checkpoint is None:
        raise ConfigurationError(
            f"table {flow.destination} at {path} exists, but its checkpoint {file.path} does not: "
            "put the file back, or run with --full-refresh"
        )
    found, pending = checkpoint.resume(table.transaction_version(checkpoint.transaction), file.path)
    if pending:
        return Progress(found.start.get(ROWS, {}), found.end.get(ROWS))
    return Progress(found.end.get(ROWS, {}), None)
