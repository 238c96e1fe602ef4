"""What time the PI server has: this machine's clock is never asked, since it may be wrong."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from osipi.piwebapi.errors import (
    MalformedResponseError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UnsupportedError,
)
from osipi.piwebapi.failures import LASTING_ERROR
from osipi.piwebapi.http.errors_in_answers import check_web_exception, decode_json, http_date
from osipi.piwebapi.http.transport import Answer
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.pitime import Tick, from_datetime, parse_ticks

log = logging.getLogger("osipi.piwebapi")

Use = Callable[[Answer], Tick]

_NO_CLOCK = (NotFoundError, NotPiWebApiError, PermissionError_, ServerError, UnsupportedError)
"""What a server says that does not give its time here, and perhaps elsewhere."""


_EARLIEST, _LATEST = parse_ticks("2000-01-01T00:00:00Z"), parse_ticks("2200-01-01T00:00:00Z")
"""A clock beyond these was never set, or is no clock."""


class Asking(Protocol):
    """Sends a GET and gives what the function makes of the answer."""

    def __call__(self, path: str, use: Use) -> Tick: ...


class Clock:
    """The clock of one server. Remembers which route tells the time, so that the others are asked once only."""

    def __init__(self, ask: Asking, host: str) -> None:
        self._ask = ask
        self._host = host
        self._known: tuple[str, Use] | None = None

    def read(self) -> Tick:
        """``ServerTime`` of ``/system/status``, or what another route says of the time.

        Raises what ``/system/status`` answered where no route tells it.
        """
        if self._known is not None:
            return self._ask(*self._known)
        try:
            return self._ask("/system/status", _status_time)
        except _NO_CLOCK as refusal:
            # A 500 may be the answer to an account without permission; a server that is down is not asked further.
            if isinstance(refusal, ServerError) and refusal.status != LASTING_ERROR:
                raise
            return self._elsewhere(refusal)

    def _elsewhere(self, refusal: PiWebApiError) -> Tick:
        others: tuple[tuple[str, Use], ...] = (
            ("/", _date),
            ("/dataservers", _archive_time),
            ("/assetservers", _date_of_list),
        )
        for path, use in others:
            with suppress(*_NO_CLOCK):
                tick = self._ask(path, use)
                if not isinstance(refusal, ServerError):  # that one may pass
                    self._known = path, use
                if isinstance(refusal, (NotFoundError, NotPiWebApiError)):
                    log.warning(
                        "%s offers no /system/status: the time is taken from its answer to %s", self._host, path
                    )
                return tick
        raise refusal


def _status_time(answer: Answer) -> Tick:
    if not answer.body and answer.status == 204:
        return _date(answer)
    content = decode_json(answer.body, url="/system/status")
    check_web_exception(content, url="/system/status")
    time = content.get("ServerTime") if isinstance(content, dict) else None
    try:
        tick = parse_ticks(time) if isinstance(time, str) else None
    except ValueError:
        tick = None
    return tick if tick is not None and _EARLIEST < tick < _LATEST else _date(answer)


def _archive_time(answer: Answer) -> Tick:
    """The earliest clock of the Data Archives: nothing is taken for settled that may still come to one of them.

    The Date header where none of them tells its time.
    """
    content = decode_json(answer.body, url="/dataservers")
    check_web_exception(content, url="/dataservers")
    servers = page_items(content, "/dataservers")
    connected = [server for server in servers if server.get("IsConnected") is True] or servers
    times = [server.get("ServerTime") for server in connected]
    try:
        ticks = [parse_ticks(time) for time in times if isinstance(time, str)]
        return min(tick for tick in ticks if _EARLIEST < tick < _LATEST)
    except ValueError:
        return _date(answer)


def _date_of_list(answer: Answer) -> Tick:
    try:
        page_items(decode_json(answer.body, url="/assetservers"), "/assetservers")
    except MalformedResponseError:
        raise UnsupportedError("/assetservers answers no list", url="/assetservers") from None
    return _date(answer)


def _date(answer: Answer) -> Tick:
    at = http_date(answer.headers.get("Date", ""))
    if at is None:
        raise UnsupportedError("the server gives its time neither in /system/status nor in a Date header")
    return from_datetime(at)
