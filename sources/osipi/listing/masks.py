"""Names chosen by PI wildcards: ``*`` for any characters, ``?`` for one, without regard to case."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Sequence


def matcher(masks: Sequence[str]) -> Callable[[str], bool]:
    """Whether a name matches any of the masks; none matches where there is no mask."""
    if not masks:
        return lambda _: False
    pattern = re.compile("|".join(f"(?:{_pattern(mask)})" for mask in masks), re.IGNORECASE | re.DOTALL)
    return lambda name: pattern.fullmatch(name) is not None


def did_you_mean(value: str, known: Iterable[str]) -> str:
    """The end of a sentence about a value that is not known: the closest one that is, or all of them."""
    by_folded = {name.casefold(): name for name in known}
    close = difflib.get_close_matches(value.casefold(), list(by_folded), n=1)
    if close:
        return f"; did you mean {by_folded[close[0]]!r}?"
    names = sorted(by_folded.values())
    more = f" and {len(names) - 10} more" if len(names) > 10 else ""
    return f"; there are: {', '.join(names[:10])}{more}" if names else ""


def _pattern(mask: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(char) or re.escape(char) for char in mask)
