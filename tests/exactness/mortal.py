"""A run that may die: forked from a server that has this module, and with it the product, imported already."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from exactness import steps  # isort: skip - before the engine
from exactness.pipeline import QuickConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.engines.local.engine import LocalEngine
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec

with suppress(ImportError):  # pyarrow imports it where it is, at the first chance: here once for all runs
    importlib.import_module("pandas")

ALONE = 600.0
"""Seconds that a run reads before it starts processes to help: they would cost more than all that it does."""


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
    steps.arm(orders)
    logging.disable(logging.WARNING)
    connection = Connection("plant", MortalConnector, job["options"])
    engine = LocalEngine(patience=ALONE)
    sys.exit(run(parse_spec(job["spec"]), connection, job["warehouse"], engine=engine).exit_code())
