"""Names chosen by PI wildcards: ``*`` for any characters, ``?`` for one, without regard to case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from lakeflow_pipeline import wording


def matcher(masks: Sequence[str]) -> Callable[[str], bool]:
    """Whether a name matches any of the masks; none matches where there is no mask."""
    if not masks:
        return lambda _: False
    pattern = re.compile("|".join(f"(?:{_pattern(mask)})" for mask in masks), re.IGNORECASE | re.DOTALL)
    return lambda name: pattern.fullmatch(name) is not None


def did_you_mean(value: str, known: Iterable[str]) -> str:
    """The end of a sentence about a value that is not known: the closest one that is, or all of them."""
    hint = wording.did_you_mean(value, sorted(known), most=10)
    return f"; {hint}" if hint else ""


def _pattern(mask: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(char) or re.escape(char) for char in mask)
