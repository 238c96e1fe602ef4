"""Defines each kind of flow in a declarative pipeline."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pyspark.sql import functions as f

from lakeflow_pipeline.engines.databricks.names import Names
from lakeflow_pipeline.engines.databricks.replace_sink import Replacement
from lakeflow_pipeline.engines.scd_sql import DELETED
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.flows import Append, Cdc, Flow, Replace, Snapshot
from lakeflow_pipeline.schema import destination_schema, source_schema, to_spark
from lakeflow_pipeline.spec import place

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType


@dataclass(frozen=True)
class Rows:
    """The source, as Spark reads it."""

    session: SparkSession
    format: str
    connection: str | None
    """The connection of Unity Catalog whose options Spark adds."""

    def of(self, flow: Flow, *, stream: bool, **more: str) -> DataFrame:
        """The rows of a flow's source table. Spark reads them later."""
        reader: Any = self.session.readStream if stream else self.session.read
        reader = reader.format(self.format).options(**flow.read_options, **more).option("tableName", flow.source_table)
        if self.connection is not None:
            reader = reader.option("databricks.connection", self.connection)
        rows: DataFrame = reader.load()
        return rows


@dataclass(frozen=True)
class Definition:
    """One flow, with everything that its definition needs."""

    index: int
    flow: Flow
    names: Names
    properties: Mapping[str, str]
    schema: StructType
    """Of the destination."""
    rows: Rows
    pipelines: Any
    """The module that defines pipelines."""

    def check(self) -> None:
        """Raise `ConfigurationError` when this pipeline cannot run the flow."""
        write = self.flow.write
        at, named = place(self.index), f"table {self.flow.source_table!r}"
        if isinstance(write, Replace):
            if len(self.names.parts) != 3:
                raise ConfigurationError(
                    f"objects[{self.index}].table: {named} is read as replace, which needs destination_catalog and "
                    "destination_schema: a sink does not know the catalog and schema of the pipeline"
                )
            if write.window.of_spans:
                raise ConfigurationError(
                    f"{at}: {named} has spans. To replace them the engine asks the source for single rows, and a "
                    "declarative pipeline cannot, because it does not have the connection: choose another read_mode"
                )
        if isinstance(write, Snapshot) and write.kept:
            raise ConfigurationError(
                f"{at}: {named} is read with an option that goes on without what the source cannot read, and a "
                "declarative pipeline would delete the rows of it: leave the option out"
            )
        if len(self.flow.cluster_by) > MOST_CLUSTERED:
            raise ConfigurationError(
                f"{at}.cluster_by names {len(self.flow.cluster_by)} columns, and the platform clusters by at most "
                f"{MOST_CLUSTERED}: name fewer"
            )
        for name in self._needed():
            if not hasattr(self.pipelines, name):
                kind = type(write).__name__.lower()
                raise ConfigurationError(
                    f"{at}: {named} is read as {kind}, which needs {name} of declarative pipelines; "
                    f"{self.pipelines.__name__} of this release does not have it"
                )
        if isinstance(write, Cdc) and write.scd == 2 and not _takes(self.pipelines.create_auto_cdc_flow, _HISTORY):
            raise ConfigurationError(
                f"{at}.scd_type: {named} is to keep its history, and create_auto_cdc_flow of "
                f"{self.pipelines.__name__} of this release lacks {_HISTORY}: leave scd_type out"
            )

    def _needed(self) -> tuple[str, ...]:
        write = self.flow.write
        if isinstance(write, Append):
            return ("create_streaming_table", "append_flow")
        if isinstance(write, Cdc):
            return ("create_streaming_table", "create_auto_cdc_flow")
        if isinstance(write, Replace):
            return ("foreach_batch_sink", "append_flow")
        return ("materialized_view",) if self.as_view else ("create_streaming_table", _FROM_SNAPSHOT)

    @property
    def as_view(self) -> bool:
        """Whether a snapshot becomes a materialized view: the same rows, all written again at each update."""
        write = self.flow.write
        return isinstance(write, Snapshot) and write.scd == 1 and not hasattr(self.pipelines, _FROM_SNAPSHOT)

    @property
    def settings(self) -> dict[str, Any]:
        """The arguments that streaming tables and materialized views share."""
        settings: dict[str, Any] = {"name": self.names.table, "schema": self.schema}
        if self.flow.comment:
            settings["comment"] = self.flow.comment
        if self.flow.cluster_by:
            settings["cluster_by"] = list(self.flow.cluster_by)
        if self.properties:
            settings["table_properties"] = dict(self.properties)
        return settings


#: Columns of liquid clustering (docs.databricks.com, "Use liquid clustering for tables").
MOST_CLUSTERED = 4

_HISTORY = "track_history_except_column_list"
_FROM_SNAPSHOT = "create_auto_cdc_from_snapshot_flow"


def table_schema(connector: Any, flow: Flow) -> StructType:
    """The destination's columns with their comments.

    A tombstone has only keys and cursor, so all other columns may be null where the source gives tombstones.
    """
    schema = source_schema(connector, flow.source_table, flow.options)
    write = flow.write
    if isinstance(write, Cdc) and write.deletes:
        kept = {*write.keys, write.sequence}
        for index, field in enumerate(schema):
            schema = schema.set(index, field.with_nullable(field.nullable or field.name not in kept))
    return to_spark(destination_schema(schema, write))


def define(definition: Definition) -> None:
    """Define a flow and its table."""
    write = definition.flow.write
    if isinstance(write, Append):
        _append(definition)
    elif isinstance(write, Cdc):
        _cdc(definition, write)
    elif isinstance(write, Replace):
        _replace(definition)
    elif definition.as_view:
        _view_of_snapshot(definition)
    else:
        _snapshot(definition, write)


def _append(of: Definition) -> None:
    of.pipelines.create_streaming_table(**of.settings)

    def rows() -> DataFrame:
        return of.rows.of(of.flow, stream=True)

    of.pipelines.append_flow(target=of.names.table, name=of.names.flow)(rows)


def _cdc(of: Definition, write: Cdc) -> None:
    of.pipelines.create_streaming_table(**of.settings)

    def rows() -> DataFrame:
        found = of.rows.of(of.flow, stream=True)
        if not write.deletes:
            return found
        tombstones = of.rows.of(of.flow, stream=True, isDeleteFlow="true")
        return found.withColumn(DELETED, f.lit(False)).unionByName(tombstones.withColumn(DELETED, f.lit(True)))

    _temporary_view(of)(rows)
    more: dict[str, Any] = {}
    if write.deletes:
        more.update(apply_as_deletes=DELETED, except_column_list=[DELETED])
    if write.scd == 2:
        # A row that is read again unchanged is no new version.
        more[_HISTORY] = [write.sequence]
    of.pipelines.create_auto_cdc_flow(
        target=of.names.table,
        source=of.names.view,
        keys=list(write.keys),
        sequence_by=write.sequence,
        stored_as_scd_type=write.scd,
        name=of.names.flow,
        **more,
    )


def _snapshot(of: Definition, write: Snapshot) -> None:
    of.pipelines.create_streaming_table(**of.settings)

    def rows() -> DataFrame:
        return of.rows.of(of.flow, stream=False)

    _temporary_view(of)(rows)
    of.pipelines.create_auto_cdc_from_snapshot_flow(
        target=of.names.table, source=of.names.view, keys=list(write.keys), stored_as_scd_type=write.scd
    )


def _view_of_snapshot(of: Definition) -> None:
    def rows() -> DataFrame:
        return of.rows.of(of.flow, stream=False)

    of.pipelines.materialized_view(**of.settings)(rows)


def _replace(of: Definition) -> None:
    replacement = Replacement(of.flow, of.names.table, of.names.incoming, of.schema, dict(of.properties))

    def write(batch: DataFrame, number: int) -> None:
        replacement(batch, number)

    def rows() -> DataFrame:
        return of.rows.of(of.flow, stream=True)

    of.pipelines.foreach_batch_sink(name=of.names.sink)(write)
    of.pipelines.append_flow(target=of.names.sink, name=of.names.flow)(rows)


def _takes(function: Any, name: str) -> bool:
    """Whether a function has a parameter; True where its signature cannot be read."""
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return True
    return name in parameters or any(one.kind is one.VAR_KEYWORD for one in parameters.values())


def _temporary_view(of: Definition) -> Any:
    """The decorator of a temporary view; older releases call it ``view``."""
    decorator = getattr(of.pipelines, "temporary_view", None) or of.pipelines.view
    return decorator(name=of.names.view)
