"""Errors that are the user's to mend, told in one sentence."""

from __future__ import annotations


def quoted(value: object) -> str:
    """A value as a message shows it: a text between quotes as it is, its backslashes single as PI writes them."""
    if not isinstance(value, str):
        return repr(value)
    return "'" + "".join(char if char.isprintable() else repr(char)[1:-1] for char in value) + "'"


class OptionError(ValueError):
    """A connection or table option that cannot be used: names the option, its value and what to do."""

    kind = "configuration"
