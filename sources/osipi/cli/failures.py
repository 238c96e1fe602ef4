"""How an error ends a command: one sentence on standard error and an exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lakeflow_pipeline.errors import EXIT_CONFIGURATION, EXIT_FAILED, exit_code
from lakeflow_pipeline.full_disk import full_disk
from lakeflow_pipeline.runner import describe
from osipi.cli import interrupts
from osipi.cli.console import say_error, trace

DEBUG_VARIABLE = "OSIPI_DEBUG"
INTERRUPTED = 130


class CommandError(Exception):
    """Ends a command with ``code``. The command has said why already."""

    def __init__(self, code: int) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


def debugging() -> bool:
    """Whether stack traces are wanted."""
    return os.environ.get(DEBUG_VARIABLE, "").lower() not in ("", "0", "false", "no")


def report(error: BaseException) -> int:
    """Say on standard error what went wrong; returns the exit code."""
    if isinstance(error, CommandError):
        return error.code
    if isinstance(error, KeyboardInterrupt):
        interrupts.say_stopped()
        return interrupts.exit_code()
    if debugging():
        sys.stderr.write(trace(error) + "\n")
    usage = _usage(error)
    if usage is not None:
        say_error(f"osipi: {usage}")
        return EXIT_CONFIGURATION
    named = getattr(error, "filename", None)
    if isinstance(named, str):
        error = full_disk(error, Path(named)) or error
    code = exit_code(error)
    hint = "" if code != EXIT_FAILED or debugging() else " (osipi --debug shows where)"
    say_error(f"osipi: {describe(error)}{hint}")
    return code


def _usage(error: BaseException) -> str | None:
    """What the command-line parser refuses, and where to look it up; None for any other error."""
    message = getattr(error, "format_message", None)
    if not callable(message):
        return None
    text = str(message()).strip().rstrip(".")
    context = getattr(error, "ctx", None)
    command = getattr(context, "command_path", "osipi") if context is not None else "osipi"
    return f"{text[:1].lower()}{text[1:]}; see {command} --help"
