"""The PI System as a source of the Lakeflow community connector framework.

>>> from databricks.labs.community_connector.sources.osipi import OsipiDataSource
>>> spark.dataSource.register(OsipiDataSource)  # doctest: +SKIP
"""

from __future__ import annotations

from databricks.labs.community_connector.sources.osipi.datasource import OsipiDataSource
from databricks.labs.community_connector.sources.osipi.osipi import OsipiLakeflowConnect

__all__ = ["OsipiDataSource", "OsipiLakeflowConnect"]
