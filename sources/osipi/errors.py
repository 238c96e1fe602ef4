"""Errors that the user can correct: one sentence each."""

from __future__ import annotations

from osipi.piwebapi.texts import visible


def quoted(value: object) -> str:
    """A value as a message shows it: a text in quotes, with single backslashes as PI writes them."""
    if not isinstance(value, str):
        return repr(value)
    return f"'{visible(value)}'"


class OptionError(ValueError):
    """An option of a connection or table that cannot be used. The message names it, its value and what to do."""

    kind = "configuration"
