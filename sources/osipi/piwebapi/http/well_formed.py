"""Text that every column, file and terminal can hold.

JSON may hold half of a UTF-16 pair, such as ``"\\ud83d"``: PI cuts texts at a number of UTF-16 units. No UTF-8 text can
hold it. It is kept as its JSON escape, six characters that say what PI has.
"""

from __future__ import annotations

from typing import Any


def well_formed(value: Any) -> Any:
    """A decoded JSON value with the halves of UTF-16 pairs, in texts and in names of members, as their JSON escape."""
    if isinstance(value, str):
        return value if value.isascii() else "".join(map(_escaped, value))
    if isinstance(value, list):
        return [well_formed(entry) for entry in value]
    if isinstance(value, dict):
        return {well_formed(name): well_formed(entry) for name, entry in value.items()}
    return value


def _escaped(character: str) -> str:
    return f"\\u{ord(character):04x}" if "\ud800" <= character <= "\udfff" else character
