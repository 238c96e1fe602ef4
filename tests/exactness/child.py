"""A run in a process of its own: `python -m exactness.child JOB`."""

from __future__ import annotations

import json
import sys

from exactness.pipeline import QuickConnector
from lakeflow_pipeline.connections import Connection
from lakeflow_pipeline.runner import run
from lakeflow_pipeline.spec import parse_spec


def main() -> int:
    """Play the job of the command line; print what the run said."""
    job = json.loads(sys.argv[1])
    connection = Connection("plant", QuickConnector, job["options"])
    result = run(parse_spec(job["spec"]), connection, job["warehouse"], engine=job["engine"])
    print(json.dumps(result.to_json()))
    return result.exit_code()


if __name__ == "__main__":
    sys.exit(main())
