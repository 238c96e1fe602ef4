"""The suite that a connector's tests subclass.

    class TestMyConnector(LakeflowConnectSuite):
        connector_class = MyConnector
        connection_options = {"base_url": "...", "token": "..."}
        table_options = {"events": {"start_time": "2024-01-01T00:00:00Z"}}

It checks what the Lakeflow community connector framework's own suite checks (its ``tests/unit/sources/test_suite.py``
and ``test_partition_suite.py``) and what Spark needs besides: option names in lower case, offsets in one key order,
pickling, replays after a killed sink, batch calls for unpartitioned tables. What cannot be known before a test runs (an
address, say) is set by a fixture of the subclass on ``request.cls``. `lakeflow_pipeline.conformance.spark` adds checks
in an actual Spark session.
"""

from __future__ import annotations

from lakeflow_pipeline.conformance._arrow import ArrowChecks
from lakeflow_pipeline.conformance._basics import BasicChecks
from lakeflow_pipeline.conformance._markers import MarkerChecks
from lakeflow_pipeline.conformance._offsets import OffsetChecks
from lakeflow_pipeline.conformance._partitions import PartitionChecks
from lakeflow_pipeline.conformance._processes import ProcessChecks
from lakeflow_pipeline.conformance._reads import ReadChecks
from lakeflow_pipeline.conformance._windows import WindowChecks


class LakeflowConnectSuite(
    BasicChecks, ReadChecks, OffsetChecks, PartitionChecks, ProcessChecks, ArrowChecks, WindowChecks, MarkerChecks
):
    """Every check that needs no Spark session; the attributes are those of `_subject.Subject`.

    A check that would prove nothing fails: an empty read must be declared in ``may_be_empty``, a column that is always
    null in ``null_columns``, a connection without secrets by ``secrets = ()``.
    """
