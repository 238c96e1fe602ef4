"""The base classes of the Lakeflow community connector framework, where it is installed; else this project's own.

The framework asks ``isinstance`` of its own classes which reader a connector gets: with these bases it chooses the
partitioned one.
"""

from __future__ import annotations

from typing import Any

from pyspark.sql.datasource import DataSource

from lakeflow_pipeline import contract

_FRAMEWORK = "databricks.labs.community_connector"
#: What the framework's data source needs of PySpark 4.2; ours does without.
_NEWER_SPARK = "pyspark.sql.streaming.datasource"


def _interface() -> tuple[Any, Any]:
    try:
        from databricks.labs.community_connector.interface.lakeflow_connect import LakeflowConnect
        from databricks.labs.community_connector.interface.supports_partition import SupportsPartitionedStream
    except ModuleNotFoundError as error:
        # A library that the framework lacks is not the absence of the framework.
        if not (error.name or "").startswith(_FRAMEWORK):
            raise
        return contract.LakeflowConnect, contract.SupportsPartitionedStream
    return LakeflowConnect, SupportsPartitionedStream


def _source() -> Any:
    try:
        from databricks.labs.community_connector.sparkpds.lakeflow_datasource import LakeflowSource
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith((_FRAMEWORK, _NEWER_SPARK)):
            raise
        return DataSource
    return LakeflowSource


#: Bases of the connector and of its data source.
Connect, PartitionedStream = _interface()
Source = _source()
