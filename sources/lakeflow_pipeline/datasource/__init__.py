"""Spark Python data source that reads the tables of any connector.

>>> from lakeflow_pipeline.datasource import register
>>> register(spark, "osipi")  # doctest: +SKIP
>>> spark.read.format("lakeflow_connect").options(tableName="points", base_url="...").load()  # doctest: +SKIP
"""

from __future__ import annotations

from lakeflow_pipeline.datasource.source import FORMAT, METADATA_TABLE, LakeflowSource, bind, register

__all__ = ["FORMAT", "METADATA_TABLE", "LakeflowSource", "bind", "register"]
