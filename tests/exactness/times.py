"""Times as PI writes them, and as the tables hold them. The unit is PI's tick, 100 ns since 1970."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import lru_cache

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_TEXT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z")

SECOND = 10_000_000


def ticks(text: str) -> int:
    """Ticks of an ISO text with up to seven digits."""
    match = _TEXT.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no time of PI's.")
    return _second(match[1]) * SECOND + int((match[2] or "").ljust(7, "0"))


@lru_cache(maxsize=100_000)
def _second(text: str) -> int:
    return (datetime.fromisoformat(text + "+00:00") - _EPOCH) // timedelta(seconds=1)


def text(value: int) -> str:
    """The ISO text of ticks, without digits that are zero."""
    whole, part = divmod(value, SECOND)
    fraction = f".{part:07d}".rstrip("0") if part else ""
    return f"{(_EPOCH + timedelta(seconds=whole)).strftime('%Y-%m-%dT%H:%M:%S')}{fraction}Z"


def later(moment: str, seconds: float) -> str:
    """A time so many seconds after another; before it, where they are negative."""
    return text(ticks(moment) + round(seconds * SECOND))


def micros(moment: datetime) -> int:
    """Microseconds since 1970 of a time in a table."""
    return (moment - _EPOCH) // timedelta(microseconds=1)
