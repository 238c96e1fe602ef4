"""Numbers in messages: with the right plural form, and with commas between thousands."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """``1 stream``, ``2 streams``, ``0 micro-batches``, ``1,234 rows``; ``noun`` is the singular."""
    if number != 1:
        noun += "es" if noun.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{number:,} {noun}"
