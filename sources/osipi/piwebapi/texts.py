"""Texts that come from elsewhere, as messages may show them."""

from __future__ import annotations


def visible(text: str) -> str:
    """A text as a terminal or a log may show it: what has no shape of its own is written as its escape.

    Line breaks, escape sequences and marks that turn the direction of text come out as ``\\n``, ``\\x1b`` and
    ``\\u202e``: nothing that a server says can move the cursor, forge a line or hide what follows.
    """
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(char: str) -> str:
    return char if char.isprintable() else repr(char)[1:-1]
