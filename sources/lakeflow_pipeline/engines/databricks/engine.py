"""Engine ``databricks``: the flows of a spec as a declarative pipeline, defined here and run by the platform.

A pipeline's source file needs two lines:

>>> from lakeflow_pipeline.engines.databricks import ingest
>>> ingest(spark, "/Workspace/plant/spec.yaml")  # doctest: +SKIP

All engines read the same spec. Here ``connection_name`` is a connection of Unity Catalog (type COMMUNITY): Spark gives
its options to the connector, the source file never sees them. A destination without catalog and schema lies in those of
the pipeline.

| flow | what is defined |
| --- | --- |
| append | streaming table, append flow |
| cdc | streaming table, AUTO CDC flow; in SCD 2 a change of the cursor alone makes no new version |
| snapshot | streaming table, AUTO CDC flow from snapshot; a materialized view where the release lacks it (SCD 1) |
| replace | a sink that writes micro-batches into its own Delta table: a pipeline's tables are only appended or merged |

Unlike the other engines, the platform does not refuse a snapshot that would delete most of its table.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.contract import STATE_PATH, LakeflowConnect
from lakeflow_pipeline.datasource import FORMAT, register
from lakeflow_pipeline.engines.databricks.flows import Definition, Rows, define, table_schema
from lakeflow_pipeline.engines.databricks.names import names_of, refuse_shared
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Flow
from lakeflow_pipeline.planning import plan_flows
from lakeflow_pipeline.registry import source_class, source_names
from lakeflow_pipeline.spec import PipelineSpec, load_spec, parse_spec, place

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

#: Modules with the functions of declarative pipelines: that of Spark and Databricks, and Databricks' older one.
_MODULES = ("pyspark.pipelines", "dlt")
#: Lets Unity Catalog add a connection's options to reads that name the connection.
_INJECTION = "spark.databricks.unityCatalog.connectionDfOptionInjection.enabled"


def ingest(
    spark: SparkSession,
    spec: PipelineSpec | Mapping[str, Any] | str | Path,
    *,
    source: str | type[LakeflowConnect] | None = None,
    connection: Connection | None = None,
) -> list[Flow]:
    """Define the flows of a spec (a file, its parsed YAML, or a `PipelineSpec`) in the pipeline that runs this file.

    ``source`` is the connector: an installed name or a class. Leave it out where one connector is installed.
    ``connection`` gives the options of the connection outside of Databricks. Returns the flows in the spec's order.
    Raises `ConfigurationError` when the spec is wrong, before anything is defined. No rows are read.
    """
    pipelines = _pipelines()
    spec = _spec(spec)
    if connection is not None:
        connector_class = connection.source_class()
    else:
        connector_class = source if isinstance(source, type) else source_class(source or _only_source())
    given = {} if connection is None else connection.options
    connector = connector_class(given)
    flows = plan_flows(spec, connector, given)
    names = [names_of(index, entry.table) for index, entry in enumerate(spec.objects)]
    refuse_shared(names)
    _refuse_shared_state(flows)
    rows = Rows(spark, FORMAT, spec.connection_name if connection is None else None)
    definitions = [
        Definition(
            index,
            flow,
            name,
            entry.table.table_configuration.table_properties,
            table_schema(connector, flow),
            rows,
            pipelines,
        )
        for index, (flow, name, entry) in enumerate(zip(flows, names, spec.objects, strict=True))
    ]
    for definition in definitions:
        definition.check()
    if connection is None and spark.conf.get(_INJECTION, "false") != "true":
        spark.conf.set(_INJECTION, "true")
    register(spark, connector_class, given)
    for definition in definitions:
        define(definition)
    return flows


def _refuse_shared_state(flows: Sequence[Flow]) -> None:
    """Raise `ConfigurationError` where two flows of one source table share a state folder: they would mix their states.

    Engines local and spark give each flow a folder below the named one. Here the connector gets the named one.
    """
    seen: dict[tuple[str, Path], int] = {}
    for index, flow in enumerate(flows):
        if flow.own_state is not None:
            other = seen.setdefault((flow.source_table, flow.own_state), index)
            if other != index:
                raise ConfigurationError(
                    f"{place(index)}.{STATE_PATH} = {str(flow.own_state)!r}: objects[{other}] reads table "
                    f"{flow.source_table!r} with this folder too: give each of the two a folder of its own"
                )


def _spec(given: PipelineSpec | Mapping[str, Any] | str | Path) -> PipelineSpec:
    if isinstance(given, PipelineSpec):
        return given
    return load_spec(given) if isinstance(given, (str, Path)) else parse_spec(given)


def _pipelines() -> Any:
    """The module that defines pipelines. It is imported late, because only a running pipeline has it."""
    found = next(filter(None, map(_imported, _MODULES)), None)
    if found is not None:
        return found
    raise ConfigurationError(
        f"engine 'databricks' runs in a declarative pipeline, and neither {' nor '.join(_MODULES)} can be imported: "
        "make this file the source of a pipeline, or run the spec with --engine local or --engine spark"
    )


def _imported(name: str) -> Any:
    """A module, None where there is none. `find_spec` does not find all: the platform adds modules without a spec."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _only_source() -> str:
    names = source_names()
    if len(names) != 1:
        known = ", ".join(names) or "none"
        raise ConfigurationError(f"installed sources are {known}: name the source of the connection (source=...)")
    return names[0]
