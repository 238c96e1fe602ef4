"""The part of JSONPath that batches use: names, indices and [*], from the root."""

from __future__ import annotations

import re
from typing import Any

_STEP = re.compile(r"\.([^.\[\]]+)|\['([^']+)'\]|\[\"([^\"]+)\"\]|\[(\d+)\]|\[(\*)\]|\.(\*)")


class BadPathError(ValueError):
    """The text is no path that this subset knows."""


def is_path(text: str) -> bool:
    """Whether a text is meant as a path."""
    return text.startswith("$.") or text.startswith("$[")


def select(path: str, root: Any) -> list[Any]:
    """Everything that the path leads to; nothing where it leads nowhere."""
    if not is_path(path):
        raise BadPathError(f"'{path}' is not a JSON path.")
    found, position = [root], 1
    while position < len(path):
        step = _STEP.match(path, position)
        if step is None:
            raise BadPathError(f"'{path}' is not a JSON path.")
        position = step.end()
        name = step[1] or step[2] or step[3]
        if name == "*" or step[5] or step[6]:
            found = [item for value in found for item in _children(value)]
        elif step[4] is not None:
            index = int(step[4])
            found = [value[index] for value in found if isinstance(value, list) and index < len(value)]
        else:
            found = [value[name] for value in found if isinstance(value, dict) and name in value]
    return found


def _children(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return list(value.values()) if isinstance(value, dict) else []
