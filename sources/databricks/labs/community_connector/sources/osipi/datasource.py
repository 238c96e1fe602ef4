"""The data source that the framework registers: the connector's tables as Arrow batches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pyspark.sql.datasource import DataSource, DataSourceReader, DataSourceStreamReader, SimpleDataSourceStreamReader
from pyspark.sql.types import StructType

from databricks.labs.community_connector.sources.osipi._framework import Source
from databricks.labs.community_connector.sources.osipi.osipi import OsipiLakeflowConnect
from lakeflow_pipeline.datasource import FORMAT, METADATA_TABLE, LakeflowSource


class ArrowSource(LakeflowSource):
    """Reads tables without a dict an event."""

    source_class = OsipiLakeflowConnect


class OsipiDataSource(Source):  # type: ignore[misc]
    """Reads a table of the connector, named by option ``tableName``, or one that the framework makes up of it.

    The framework's own tables (``_community_tables``, ``_community_namespaces``) and the operations of its ingestion
    agent (option ``operation``) are read by the framework, where it is installed; everything else,
    ``_community_table_metadata`` included, as :class:`ArrowSource` does it.
    """

    _lakeflow_connect_cls = OsipiLakeflowConnect

    def __init__(self, options: Mapping[str, str]) -> None:
        # The framework's own constructor differs between its releases; these two are what its methods use.
        self.options = options
        self.lakeflow_connect = OsipiLakeflowConnect(options)
        self._arrow = None if self._is_of_the_framework() else ArrowSource(dict(options))

    @classmethod
    def name(cls) -> str:
        return FORMAT

    def __repr__(self) -> str:
        return f"{type(self).__name__}(table={self._option('tablename')!r})"

    def schema(self) -> StructType:
        schema: StructType = super().schema() if self._arrow is None else self._arrow.schema()
        return schema

    def reader(self, schema: StructType) -> DataSourceReader:
        reader: DataSourceReader = super().reader(schema) if self._arrow is None else self._arrow.reader(schema)
        return reader

    def streamReader(self, schema: StructType) -> DataSourceStreamReader:  # noqa: N802
        reader: DataSourceStreamReader = self._streams().streamReader(schema)
        return reader

    def simpleStreamReader(self, schema: StructType) -> SimpleDataSourceStreamReader:  # noqa: N802
        reader: SimpleDataSourceStreamReader = self._streams().simpleStreamReader(schema)
        return reader

    def _streams(self) -> Any:
        return super() if self._arrow is None else self._arrow

    def _option(self, name: str) -> str:
        return {given.lower(): value for given, value in self.options.items()}.get(name, "")

    def _is_of_the_framework(self) -> bool:
        if Source is DataSource:
            return False
        table = self._option("tablename")
        virtual = table.startswith("_community_") and table != METADATA_TABLE
        return virtual or bool(self._option("operation"))
