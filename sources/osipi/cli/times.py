"""Times and spans as people read them."""

from __future__ import annotations

from datetime import datetime, timezone

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def span(seconds: float) -> str:
    """``12 s``, ``3 min``, ``2 h 5 min``, ``3 d 4 h``."""
    whole = round(seconds)
    if whole < 2 * _MINUTE:
        return f"{whole} s"
    if whole < 2 * _HOUR:
        return f"{whole // _MINUTE} min"
    if whole < 2 * _DAY:
        return _two(whole, _HOUR, "h", _MINUTE, "min")
    return _two(whole, _DAY, "d", _HOUR, "h")


def moment(at: datetime) -> str:
    """``2026-01-10 05:00:00Z``: UTC, whole seconds."""
    return at.astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M:%SZ")


def clock() -> str:
    """The time of this machine, as its user reads it."""
    return datetime.now().astimezone().strftime("%H:%M:%S")


def _two(whole: int, large: int, large_name: str, small: int, small_name: str) -> str:
    rest = whole % large // small
    return f"{whole // large} {large_name}" + (f" {rest} {small_name}" if rest else "")
