"""The data source: which connector, which table, which reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from pyspark.sql.datasource import (
    CaseInsensitiveDict,
    DataSource,
    DataSourceReader,
    DataSourceStreamReader,
    SimpleDataSourceStreamReader,
)
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

from lakeflow_pipeline.capabilities import reads_arrow, streams_partitions
from lakeflow_pipeline.contract import LakeflowConnect
from lakeflow_pipeline.datasource import options as opt
from lakeflow_pipeline.datasource.errors import raised_by_kind
from lakeflow_pipeline.datasource.readers import (
    BatchReader,
    MetadataReader,
    PartitionedStreamReader,
    SimpleStreamReader,
    TableRead,
)
from lakeflow_pipeline.datasource.releases import arrow_schema
from lakeflow_pipeline.errors import ConfigurationError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

FORMAT = "lakeflow_connect"
METADATA_TABLE = "_community_table_metadata"
VIRTUAL_PREFIX = "_community_"

METADATA_SCHEMA = StructType(
    [
        StructField("tableName", StringType(), False),
        StructField("primary_keys", ArrayType(StringType(), False), True),
        StructField("cursor_field", StringType(), True),
        StructField("ingestion_type", StringType(), True),
    ]
)


class LakeflowSource(DataSource):
    """Reads one table of a connector, named by option ``tableName``; virtual table ``_community_table_metadata``.

    The connector's class is that of a subclass (:attr:`source_class`, see :func:`bind`) or the one that option
    ``source`` names: an entry point of group ``lakeflow_pipeline.sources`` or ``module:Class``. All other options go to
    the connector. Raises :class:`ConfigurationError` when an option of the data source itself is missing or wrong; what
    the connector raises is passed on as it is.

    A table is read in batch or as a stream. A stream is partitioned when the connector says so of the table, else Spark
    asks ``read_table`` in one process of the driver. A replayed micro-batch of the latter is read from its start offset
    alone: it is exact for connectors whose offsets hold their planned end.

    With option ``isDeleteFlow=true`` the rows are the table's tombstones, whether the table is partitioned or not.
    Columns that are neither keys nor cursor are nullable then.
    """

    source_class: ClassVar[type[LakeflowConnect] | None] = None
    format_name: ClassVar[str] = FORMAT
    connection_options: ClassVar[Mapping[str, str]] = {}
    """Options that are given to the constructor, but are in no plan and no table option."""

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self.table = opt.required(options, "tableName", "the name of a table of the connector")
        if self.table.startswith(VIRTUAL_PREFIX) and self.table != METADATA_TABLE:
            raise ConfigurationError(f"no virtual table {self.table!r}; there is {METADATA_TABLE!r}")
        self.deletes = opt.is_delete_flow(options)
        self.table_options = opt.connector_options(options)
        everything = {**self.connection_options, **self.table_options}
        with raised_by_kind():
            self.connector = self._class(options)(CaseInsensitiveDict(everything))

    @classmethod
    def name(cls) -> str:
        return cls.format_name

    def __repr__(self) -> str:
        return f"{type(self).__name__}(table={self.table!r})"

    def schema(self) -> StructType:
        if self.table == METADATA_TABLE:
            return METADATA_SCHEMA
        with raised_by_kind():
            schema = self.connector.get_table_schema(self.table, self.table_options)
            return self._tombstones(schema) if self.deletes else schema

    def reader(self, schema: StructType) -> DataSourceReader:
        arrow = arrow_schema(schema)
        if self.table == METADATA_TABLE:
            return MetadataReader(
                self.connector, arrow, opt.table_name_list(self.options), opt.table_configs(self.options)
            )
        return BatchReader(self._read(arrow, self.table_options))

    def streamReader(self, schema: StructType) -> DataSourceStreamReader:  # noqa: N802
        """Reads a table that is planned by offsets. For another table it raises, and Spark asks for a simple reader."""
        if not self._streams_partitions():
            return super().streamReader(schema)
        arrow = arrow_schema(schema)
        return PartitionedStreamReader(self._read(arrow, opt.lower_cased(self.table_options)))

    def simpleStreamReader(self, schema: StructType) -> SimpleDataSourceStreamReader:  # noqa: N802
        if self.table == METADATA_TABLE:
            raise ConfigurationError(f"{METADATA_TABLE!r} is no stream: read it in batch")
        arrow = arrow_schema(schema)
        return SimpleStreamReader(self._read(arrow, opt.lower_cased(self.table_options)))

    def _class(self, options: Mapping[str, str]) -> type[LakeflowConnect]:
        if self.source_class is not None:
            return self.source_class
        from lakeflow_pipeline.registry import source_class

        return source_class(opt.required(options, "source", "the name of an installed source"))

    def _streams_partitions(self) -> bool:
        return self.table != METADATA_TABLE and not self.deletes and streams_partitions(self.connector, self.table)

    def _read(self, arrow: Any, table_options: Mapping[str, str]) -> TableRead:
        return TableRead(
            connector=self.connector,
            table=self.table,
            options=table_options,
            schema=arrow,
            deletes=self.deletes,
            arrow=reads_arrow(self.connector) and not self.deletes,
        )

    def _tombstones(self, schema: StructType) -> StructType:
        metadata = self.connector.read_table_metadata(self.table, self.table_options)
        kept = {*metadata.get("primary_keys", []), metadata.get("cursor_field")}
        return StructType(
            [StructField(f.name, f.dataType, f.nullable or f.name not in kept, f.metadata) for f in schema.fields]
        )


def bind(
    source: type[LakeflowConnect] | str,
    connection_options: Mapping[str, str] | None = None,
    *,
    format_name: str = FORMAT,
) -> type[LakeflowSource]:
    """A data source of one connector class, whose connection options appear in no plan, option or error of Spark.

    ``source`` is a class or what option ``source`` would name. The class that is returned is pickled by value, the
    connector's class by reference: its module must be importable where Spark's workers run.
    """
    if isinstance(source, str):
        from lakeflow_pipeline.registry import source_class

        source = source_class(source)
    attributes: dict[str, Any] = {
        "source_class": source,
        "connection_options": _Hidden(connection_options or {}),
        "format_name": format_name,
        # Spark pickles by reference what it can import by this name; it can import nothing by this one.
        "__module__": "__main__",
        "__qualname__": f"bind.<locals>.{source.__name__}Source",
    }
    return type(f"{source.__name__}Source", (LakeflowSource,), attributes)


def register(
    spark: SparkSession,
    source: type[LakeflowConnect] | str | None = None,
    connection_options: Mapping[str, str] | None = None,
    *,
    format_name: str = FORMAT,
) -> None:
    """Make ``spark.read.format(format_name)`` known; without ``source`` each read names it in option ``source``."""
    bound = LakeflowSource if source is None else bind(source, connection_options, format_name=format_name)
    spark.dataSource.register(bound)


class _Hidden(dict[str, str]):
    """Options whose values no ``repr`` shows."""

    def __repr__(self) -> str:
        return json.dumps(dict.fromkeys(self, "***"))
