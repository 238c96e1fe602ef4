"""A run that may die: forked from a server that has this module, and with it the product, imported already."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from typing import Any

from exactness import steps  # isort: skip - before the engine
from exactness.pipeline import QuickConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines import local  # noqa: F401 - imported once for all runs
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec


class MortalConnector(QuickConnector):
    """Says when a plan is made, and when a partition is read to its end."""

    def latest_offset(self, *arguments: Any, **options: Any) -> Any:
        """The plan."""
        planned = super().latest_offset(*arguments, **options)
        steps.reached("plan")
        return planned

    def read_partition_arrow(self, *arguments: Any, **options: Any) -> Iterator[Any]:
        """The read."""
        yield from super().read_partition_arrow(*arguments, **options)
        steps.reached("read")


def walk(job: dict[str, Any], orders: dict[str, Any]) -> None:
    """Run the job in a process group of its own; ends this process."""
    os.setsid()
    os.environ[steps.ORDERS] = json.dumps(orders)
    steps.arm()
    logging.disable(logging.WARNING)
    connection = Connection("plant", MortalConnector, job["options"])
    sys.exit(run(parse_spec(job["spec"]), connection, job["warehouse"], engine=job["engine"]).exit_code())


if steps.ORDERS in os.environ:  # a worker of such a run
    steps.arm()
