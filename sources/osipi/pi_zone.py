"""The time zone of PI Web API, which no answer names.

It reads times that name no zone in its own (AVEVA, PI Web API, time strings and time zone). So a value is asked for at
two such times, one in January and one in July, and the stamps of the answer, which are UTC, show how far the zone is
from UTC then.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from osipi.listing.needed import object_of
from osipi.piwebapi import PiWebApi
from osipi.piwebapi.errors import PiWebApiError
from osipi.piwebapi.pitime import parse_ticks, to_datetime

_QUARTER = timedelta(minutes=15)
#: Zones of the world lie between these.
_LEAST, _MOST = timedelta(hours=-12), timedelta(hours=14)


def zone_offsets(client: PiWebApi, stream: str) -> tuple[timedelta, timedelta] | None:
    """What local time is ahead of UTC in January and in July of the last year; None where the answer does not show it.

    ``stream`` is the route of a stream that may be read. One request, whose failure is no answer either.
    """
    year = to_datetime(client.clock or client.server_time()).year - 1
    asked = [datetime(year, month, 15, 12) for month in (1, 7)]
    route = f"{stream}/interpolatedattimes"
    try:
        answer = object_of(client.get(route, {"time": [f"{time:%Y-%m-%dT%H:%M:%S}" for time in asked]}), route)
    except PiWebApiError:
        return None
    items = answer.get("Items")
    if not isinstance(items, list) or len(items) != len(asked):
        return None
    january, july = (_offset(time, item) for time, item in zip(asked, items, strict=True))
    return None if january is None or july is None else (january, july)


def _offset(asked: datetime, item: object) -> timedelta | None:
    """How far the local time that was asked for is ahead of the stamp of its value; None where that is no zone's."""
    stamp = item.get("Timestamp") if isinstance(item, dict) else None
    try:
        answered = to_datetime(parse_ticks(str(stamp))).replace(tzinfo=None)
    except ValueError:
        return None
    offset = asked - answered
    return offset if _LEAST <= offset <= _MOST and offset % _QUARTER == timedelta(0) else None


def offset_text(offset: timedelta) -> str:
    """``UTC``, ``UTC+05:30``, ``UTC-03:00``."""
    if not offset:
        return "UTC"
    minutes = abs(offset) // timedelta(minutes=1)
    return f"UTC{'-' if offset < timedelta(0) else '+'}{minutes // 60:02}:{minutes % 60:02}"
