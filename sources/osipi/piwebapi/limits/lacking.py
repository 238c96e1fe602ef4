"""What a server does not offer: parameters that it refuses, routes that it does not know.

Small reimplementations of PI Web API, and old versions of it, lack some. A parameter is known to be lacking once the
same request was refused with it and answered without it, a route once what takes its place was answered. A gateway of
two nodes may answer 404 for a route that is there, so a route is asked again after `ROUTE_HOLDS_SECONDS`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import Any

PARAMETERS = ("webIdType", "selectedFields", "startIndex")
"""Parameters without which a request still means the same, or what was asked can be told from the answer."""
ROUTE_HOLDS_SECONDS = 600.0


class Lacking:
    """What is known of one server. Not thread-safe: its owner locks."""

    def __init__(self, since: Mapping[str, float] | None = None) -> None:
        """``since``: when each was learned, seconds since 1970 of this machine's clock."""
        self.since = dict(since or {})
        self._offered: set[str] = set()

    def __contains__(self, name: str) -> bool:
        if name not in self.since:
            return False
        return not name.startswith("/") or 0 <= time.time() - self.since[name] <= ROUTE_HOLDS_SECONDS

    def add(self, name: str) -> bool:
        """Take note that a parameter or a route is not offered; False where that was known."""
        known = name in self
        self.since[name] = time.time()
        return not known

    def offered(self, name: str) -> None:
        """Take note that a request with it was answered."""
        self._offered.add(name)
        self.since.pop(name, None)

    def is_offered(self, name: str) -> bool:
        """Whether a request with it was answered."""
        return name in self._offered

    def to_dict(self) -> dict[str, float]:
        """What is lacking now, as JSON values."""
        return {name: since for name, since in sorted(self.since.items()) if name in self}

    @classmethod
    def from_dict(cls, known: Any) -> Lacking:
        """What :meth:`to_dict` gave; raises ValueError for anything else."""
        if not isinstance(known, Mapping) or not all(_is_time(since) for since in known.values()):
            raise ValueError("lacking is an object of names and seconds.")
        return cls({str(name): float(since) for name, since in known.items()})


def _is_time(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
