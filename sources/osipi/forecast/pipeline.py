"""What the tables of a spec would read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.contract import STATE_PATH, Offset
from lakeflow_pipeline.engines import get_engine
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.planning import plan_flows, select_flows
from lakeflow_pipeline.runner import with_state
from lakeflow_pipeline.spec import PipelineSpec
from lakeflow_pipeline.warehouse import Warehouse
from osipi.connector import OsipiLakeflowConnect
from osipi.context import ReadContext
from osipi.cost.model import Forecast, TableForecast
from osipi.options import Options
from osipi.piwebapi import PiWebApi
from osipi.state.learned_limits import LimitsStore
from osipi.tables import TABLES


def forecast(
    spec: PipelineSpec,
    connection: Connection,
    warehouse: Warehouse | str | None = None,
    *,
    tables: Sequence[str] | None = None,
) -> Forecast:
    """What a run of ``spec`` (or of the ``tables`` named) would read now; from the beginning without a ``warehouse``.

    Progress is that of engine ``local``. Nothing is written. Raises `ConfigurationError` for a spec that cannot run,
    for a warehouse that another engine made and for a connection that is not PI's, and the client's error where PI
    does not answer.
    """
    if not issubclass(connection.source_class(), OsipiLakeflowConnect):
        raise ConfigurationError(f"connection {connection.name!r} has source {connection.source!r}, which is not PI")
    house = Warehouse(warehouse) if isinstance(warehouse, str) else warehouse
    connector = OsipiLakeflowConnect(connection.options)
    flows = select_flows(plan_flows(spec, connector, connection.options), tables)
    if house is not None:
        house.check_links(flows)
    connector.validate_connection()
    return Forecast(tuple(_forecast(flow, connection, house) for flow in flows))


def _forecast(flow: Flow, connection: Connection, house: Warehouse | None) -> TableForecast:
    start: Offset = {}
    pending: Offset | None = None
    if house is not None and flow.partitioned:
        get_engine("local")  # says what is not installed
        from lakeflow_pipeline.engines.local.progress import progress

        reached = progress(flow, connection.name, house)
        start, pending = reached.start, reached.end
    # without a beginning the run clears what the connector remembers, and without an identity there is nothing
    begun = house is not None and bool(start) and house.internal("id").exists()
    flow = with_state(flow, house) if house is not None and begun else _without_state(flow)
    table = TABLES[flow.source_table]
    general = {k: v for k, v in Options.fold(connection.options).items() if k in table.options.model_fields}
    options = Options.table(table.options, table.name, {**general, **flow.options})
    client = PiWebApi(Options.connection(connection.options).settings())
    with client:
        if options.state_path:
            LimitsStore(options.state_path).recall(client)
        context = ReadContext(table.name, client, options, table.new_memory())
        cost = table.forecast(context, start or None, pending)
    return TableForecast(str(flow.destination), flow.source_table, cost.note, cost.streams)


def _without_state(flow: Flow) -> Flow:
    return replace(flow, options={name: value for name, value in flow.options.items() if name != STATE_PATH})
