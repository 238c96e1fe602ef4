"""Reads JSON of files and options: whatever is wrong with it is a ValueError."""

from __future__ import annotations

import json
from typing import Any

_MOST_LEVELS = 500


def read_json(text: str | bytes) -> Any:
    """The value of a JSON text. Raises ValueError for anything else, also for one that is nested too deeply."""
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    level = [value]
    for _ in range(_MOST_LEVELS):
        level = [
            inner
            for outer in level
            if isinstance(outer, (list, dict))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return value
    raise ValueError("it is nested too deeply")
