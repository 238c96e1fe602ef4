"""``python -m lakeflow_pipeline.engines.spark``: fetch what a Spark session needs, ahead of the first one."""

from __future__ import annotations

import logging
import sys

from lakeflow_pipeline.engines.spark.jars import delta_jars
from lakeflow_pipeline.engines.spark.session import MINIMUM_JAVA, java_version
from lakeflow_pipeline.errors import EXIT_OK, ConfigurationError, exit_code

log = logging.getLogger("lakeflow_pipeline.engines.spark")


def main() -> int:
    """Fetch the jars unless this machine has them. Returns the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    version = java_version()
    if version is None or version < MINIMUM_JAVA:
        log.warning("Spark's jars are not fetched: Java %d is not here", MINIMUM_JAVA)
        return EXIT_OK
    try:
        delta_jars()
    except ConfigurationError as error:
        log.error("%s", error)
        return exit_code(error)
    return EXIT_OK


if __name__ == "__main__":
    sys.exit(main())
