"""What messages have in common: numbers with the right plural form, and the hint at a name that was meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def counted(number: int, noun: str) -> str:
    """``1 stream``, ``2 streams``, ``0 micro-batches``, ``1,234 rows``; ``noun`` is the singular."""
    if number != 1:
        noun += "es" if noun.endswith(("s", "x", "ch", "sh")) else "s"
    return f"{number:,} {noun}"


def did_you_mean(name: str, known: Iterable[str], *, most: int | None = None, cutoff: float = 0.6) -> str:
    """The end of a sentence about a name that is not known: ``did you mean 'tags'?``, or ``known are ..``.

    Upper and lower case do not count. ``most`` bounds how many names are listed; empty where there are none.
    """
    near = nearest(name, known := list(known), cutoff=cutoff)
    if near is not None:
        return f"did you mean {near!r}?"
    more = f" and {len(known) - most} more" if most is not None and len(known) > most else ""
    return f"known are {', '.join(known[:most])}{more}" if known else ""


def nearest(name: str, known: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """The known name that is most like this one, None where none is (``cutoff`` 1 would ask for the same)."""
    by_folded = {one.casefold(): one for one in known}
    close = difflib.get_close_matches(name.casefold(), list(by_folded), n=1, cutoff=cutoff)
    return by_folded[close[0]] if close else None
