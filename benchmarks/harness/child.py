"""The fresh process of `harness.processes.fresh`: MODULE FUNCTION RESULT, arguments as JSON on standard input."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Call, and leave the result."""
    module, function, result = sys.argv[1:]
    arguments = json.load(sys.stdin)
    answer = getattr(import_module(module), function)(**arguments)
    Path(result).write_text(json.dumps(answer), encoding="utf-8")
    # The end of the interpreter is not measured, and threads of DuckDB that still run then have aborted it.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
