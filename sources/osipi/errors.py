"""Errors that are the user's to mend, told in one sentence."""

from __future__ import annotations


class OptionError(ValueError):
    """A connection or table option that cannot be used: names the option, its value and what to do."""

    kind = "configuration"
