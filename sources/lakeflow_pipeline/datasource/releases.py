"""What differs between the releases of PySpark under which the readers work: 4.2 and newer, and those before it.

Before 4.2 Spark asks a stream for its latest offset without saying where the stream is, nothing bounds the answer, and
a triggered run (``Trigger.AvailableNow``) is one micro-batch. One run then reads up to the connector's own bound, such
as ``max_records_per_batch``, and the next run goes on from there.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from pyspark.sql.pandas.types import to_arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import StructType

try:
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
except ImportError:  # before Spark 4.2

    class EndsByItself:  # type: ignore[no-redef]
        """Takes the place of the class by which newer releases know that a stream ends a triggered run itself."""


__all__ = ["EndsByItself", "arrow_schema"]


def arrow_schema(schema: StructType) -> pa.Schema:
    """The Arrow schema of batches for a Spark schema. Times are UTC in any time zone of the session."""
    if "timezone" in inspect.signature(to_arrow_schema).parameters:
        return to_arrow_schema(schema, timezone="UTC")
    # Older releases know no other zone.
    return to_arrow_schema(schema)
