"""Errors of the pipeline, and what any error means for the user.

Connectors need no class from here: an exception with an attribute ``kind`` of ``"configuration"`` (the user can correct
it) or ``"source"`` (the source is unreachable, refuses or times out) is understood.
"""

from __future__ import annotations

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_CONFIGURATION = 2
EXIT_SOURCE = 3


class PipelineError(Exception):
    """Something that the pipeline refuses or cannot do, in one sentence."""

    kind = "fault"


class HeldBackError(PipelineError):
    """Rows would be deleted that are more likely still there: nothing was changed, and the next run tries again."""


class ConfigurationError(PipelineError):
    """The user's spec, connections file, options or warehouse: says what is wrong and how to correct it."""

    kind = "configuration"


def kind_of(error: BaseException) -> str:
    """``"configuration"``, ``"source"`` or ``"fault"``, looked for along the chain of causes."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = getattr(current, "kind", None)
        if kind in ("configuration", "source"):
            return str(kind)
        current = current.__cause__ or current.__context__
    return "fault"


def exit_code(error: BaseException) -> int:
    """The exit code that a command ends with after ``error``."""
    return {"configuration": EXIT_CONFIGURATION, "source": EXIT_SOURCE}.get(kind_of(error), EXIT_FAILED)
