"""The PI System as a source of the Lakeflow community connector framework.

>>> from databricks.labs.community_connector.sources.osipi import OsipiDataSource
>>> spark.dataSource.register(OsipiDataSource)  # doctest: +SKIP

The framework imports this package before the single file beside it, which needs none of the wheels: where they are not
installed, the package is there and its two classes are not.
"""

from __future__ import annotations

try:
    from databricks.labs.community_connector.sources.osipi.datasource import OsipiDataSource
    from databricks.labs.community_connector.sources.osipi.osipi import OsipiLakeflowConnect
except ModuleNotFoundError as missing:
    if missing.name not in ("lakeflow_pipeline", "osipi"):
        raise

    def __getattr__(name: str) -> object:
        if name in __all__:
            raise ModuleNotFoundError(
                f"{name} needs the wheel lakeflow-osipi, which is not installed here: install it, or register the "
                f"source of {__name__}._generated_osipi_python_source, which needs no wheel",
                name="osipi",
            )
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["OsipiDataSource", "OsipiLakeflowConnect"]
