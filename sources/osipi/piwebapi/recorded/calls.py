"""The two calls for recorded values: many streams at once, or one by itself.

The call for one stream (`streams/{webId}/recorded`) answers with that stream's own status. The call for many
(`streamsets/recorded`) says what is wrong with one of them inside its answer, or fails for all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import StreamAnswer, decode_stream, decode_streamset
from osipi.piwebapi.recorded.requests import Request

T = TypeVar("T")
GROUP_PATH = "/streamsets/recorded"

_GROUP_FIELDS = (
    "Items.WebId;Items.Name;Items.Path;Items.UnitsAbbreviation;Items.Items;"
    "Items.Errors;Items.Exception;Items.WebException;Errors;WebException"
)
"""The items are selected as wholes: a list of their members would silently drop what it does not name, errors among it.
"""

_SINGLE_FIELDS = "Items;UnitsAbbreviation;Errors;Exception;WebException"


class Client(Protocol):
    """What reading needs of a PI Web API session (`osipi.piwebapi.session.PiWebApi` is one)."""

    @property
    def url_budget(self) -> int:
        """Characters that a URL may have."""

    def url(self, path: str, params: Params | None = None) -> str:
        """The absolute URL of a call."""

    def fetch(self, path: str, params: Params | None, decode: Callable[[bytes], T]) -> T:
        """GET and decode, with retries; MalformedResponseError and WebExceptionError from `decode` are retried too."""


class Window(NamedTuple):
    """The half-open range of a read, in ticks."""

    start: int
    end: int


def group_params(request: Request, window: Window, max_count: int) -> dict[str, Any]:
    """Query of ``streamsets/recorded`` for the streams of a request."""
    return {
        "webId": [stream.web_id for stream in request.streams],
        **_range_params(request.start, window.end, max_count),
        "webIdType": "IDOnly",
        "selectedFields": _GROUP_FIELDS,
    }


def fetch_group(client: Client, request: Request, window: Window, max_count: int) -> Sequence[StreamAnswer]:
    """The answers for the streams of a request, in the server's order."""
    return client.fetch(GROUP_PATH, group_params(request, window, max_count), decode_streamset).Items or []


def fetch_single(client: Client, web_id: str, start: int, end: int, max_count: int) -> StreamAnswer:
    """The answer for one stream. Raises the stream's own error."""
    params = {**_range_params(start, end, max_count), "selectedFields": _SINGLE_FIELDS}
    return client.fetch(f"/streams/{web_id}/recorded", params, decode_stream)


def fitting(client: Client, path: str, params: Params, web_ids: Sequence[str]) -> int:
    """How many of the ids the URL of a call has room for, at least one."""
    room = client.url_budget - len(client.url(path, {**params, "webId": []}))
    for count, web_id in enumerate(web_ids):
        room -= len(web_id) + len("&webId=")
        if room < 0:
            return max(1, count)
    return max(1, len(web_ids))


def _range_params(start: int, end: int, max_count: int) -> dict[str, Any]:
    return {
        "startTime": format_ticks(start),
        "endTime": format_ticks(end),
        "boundaryType": "Inside",
        "maxCount": max_count,
    }
