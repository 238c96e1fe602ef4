"""The connector under the framework's base classes."""

from __future__ import annotations

from databricks.labs.community_connector.sources.osipi._framework import Connect, PartitionedStream
from osipi import OsipiLakeflowConnect as _Connector


class OsipiLakeflowConnect(_Connector, Connect, PartitionedStream):  # type: ignore[misc]
    """Tables of an AVEVA (OSIsoft) PI System; see :class:`osipi.OsipiLakeflowConnect`, which does all of it."""
