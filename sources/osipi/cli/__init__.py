"""The command line ``osipi``. It calls the library and shows the result; it does nothing that the library cannot."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from lakeflow_pipeline.errors import EXIT_CONFIGURATION

_NEEDS = ("typer", "rich")
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave the process with its exit code (0 done, 1 failed, 2 configuration, 3 PI server)."""
    try:
        # SIGTERM, which supervisors send, ends a command as Ctrl+C does: workers are stopped, files are closed.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        from osipi.cli.app import run_command
    except KeyboardInterrupt:
        sys.stderr.write("osipi: stopped\n")
        sys.exit(_INTERRUPTED)
    except ModuleNotFoundError as error:
        if error.name not in _NEEDS:
            raise
        sys.stderr.write("osipi: the command line is not installed: pip install 'lakeflow-osipi[cli]'\n")
        sys.exit(EXIT_CONFIGURATION)
    sys.exit(run_command(sys.argv[1:] if arguments is None else arguments))
