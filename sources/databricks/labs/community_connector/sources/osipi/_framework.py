"""The base classes of the Lakeflow community connector framework, where it is installed; else this project's own.

The framework asks ``isinstance`` of its own classes which reader a connector gets: with these bases it chooses the
partitioned one.
"""

from __future__ import annotations

from typing import Any

from pyspark.sql.datasource import DataSource

from lakeflow_pipeline import contract

_FRAMEWORK = "databricks.labs.community_connector"


def _bases() -> tuple[Any, Any, Any]:
    try:
        from databricks.labs.community_connector.interface.lakeflow_connect import LakeflowConnect
        from databricks.labs.community_connector.interface.supports_partition import SupportsPartitionedStream
        from databricks.labs.community_connector.sparkpds.lakeflow_datasource import LakeflowSource
    except ModuleNotFoundError as error:
        # A library that the framework lacks is not the absence of the framework.
        if not (error.name or "").startswith(_FRAMEWORK):
            raise
        return contract.LakeflowConnect, contract.SupportsPartitionedStream, DataSource
    return LakeflowConnect, SupportsPartitionedStream, LakeflowSource


#: Bases of the connector and of its data source.
Connect, PartitionedStream, Source = _bases()
