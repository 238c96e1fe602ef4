"""The command line ``osipi``. It calls the library and shows the result; it does nothing that the library cannot."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from osipi.cli import interrupts, streams

_NEEDS = ("typer", "rich")
_CONFIGURATION = 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave the process with its exit code.

    0 done, 1 failed, 2 configuration, 3 PI server, 130 after Ctrl-C, 143 after SIGTERM.
    """
    interrupts.exit_at_once()
    streams.prepare()
    try:
        from osipi.cli.app import run_command
    except ModuleNotFoundError as error:
        if error.name not in _NEEDS:
            raise
        from lakeflow_pipeline.install_hint import install_hint

        sys.stderr.write(f"osipi: the command line is not installed: {install_hint('cli')}\n")
        sys.exit(_CONFIGURATION)
    try:
        interrupts.unwind()
        code = run_command(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        interrupts.say_stopped()
        code = interrupts.exit_code()
    streams.finish()
    interrupts.leave_to_system()
    sys.exit(code)
