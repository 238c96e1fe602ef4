"""What differs between the releases of PySpark under which the readers work: 4.2 and newer, and those before it.

Before 4.2 a stream is asked for its latest offset without being told where it stands, nothing bounds what it may
answer, and a triggered run (``Trigger.AvailableNow``) is one micro-batch: the connector's own bound, such as
``max_records_per_batch``, is then what one run reads, and the next run goes on from there.
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
        """Stands for the class that tells newer releases that a stream ends a triggered run itself."""


__all__ = ["EndsByItself", "arrow_schema"]


def arrow_schema(schema: StructType) -> pa.Schema:
    """What batches of a Spark schema must be. Times are UTC, whatever the session's time zone is."""
    if "timezone" in inspect.signature(to_arrow_schema).parameters:
        return to_arrow_schema(schema, timezone="UTC")
    # Older releases know no other zone.
    return to_arrow_schema(schema)
