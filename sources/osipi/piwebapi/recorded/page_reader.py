"""One call for recorded values: what is asked, whose answer is whose, and what it means for each stream.

Rules that hold here, with the PI behaviour behind them:

- The streams of an answer come in any order and each once, so they are joined by id, never by position (AF SDK,
  AFListData remarks). A stream that was asked for and is not in the answer is not empty: it is asked for alone.
- Ranges are closed at both ends (System Management Tools, boundary types), and the ranges of this package are half
  open: what happened at the end belongs to the next range.
- Truncation is silent. Of a stream that was cut, the last microsecond is not trusted: its events are dropped and read
  again from that microsecond on. Fullness is counted on what came back, before anything is dropped.
- A stream that cannot be read may appear as ``Errors`` beside its values or as one stand-in event whose value is an
  error. An error value is a recorded event only if it lies in the range and, when it is all that came, stays where it
  is while the range changes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from osipi.piwebapi.errors import MalformedResponseError, PiWebApiError, ServerError
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import (
    TICKS_PER_MICROSECOND,
    BadTimestampError,
    Item,
    Run,
    StreamAnswer,
    decode_stream,
    decode_streamset,
    event_batch,
    int64_view,
    ticks_of,
)
from osipi.piwebapi.recorded.requests import Doubt, Request, Stream
from osipi.piwebapi.recorded.values import is_error_value, messages
from osipi.piwebapi.webid import decode, to_id_only

T = TypeVar("T")
GROUP_PATH = "/streamsets/recorded"

_GROUP_FIELDS = (
    "Items.WebId;Items.Name;Items.Path;Items.UnitsAbbreviation;Items.Items;"
    "Items.Errors;Items.Exception;Items.WebException;Errors;WebException"
)
"""The items are selected as wholes: a list of their members would silently drop what it does not name, errors among it.
"""

_SINGLE_FIELDS = "Items;UnitsAbbreviation;Errors;Exception;WebException"

_SHIFT = 10_000_000
"""Ticks (one second) by which the range is widened to see whether an error value is an event."""


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


@dataclass(frozen=True)
class Events:
    """Events of some streams, in time order for each stream, over successive batches too."""

    web_ids: tuple[str, ...]
    """The streams that have events here, as the caller named them."""
    names: tuple[str | None, ...]
    """Name of each stream as PI answered, None where it did not say."""
    paths: tuple[str | None, ...]
    """Path of each stream as PI answered, None where it did not say."""
    units: tuple[str | None, ...]
    """Unit of each stream as PI answered, None where it is empty."""
    batch: pa.RecordBatch
    """Columns of `osipi.piwebapi.recorded.arrow_columns.EVENT_SCHEMA`; ``stream`` is an index into the tuples above."""


@dataclass
class Page:
    """What one call meant for the streams that were asked for."""

    events: Events | None = None
    done: list[Stream] = field(default_factory=list)
    """Streams of which nothing is missing."""
    again: list[Stream] = field(default_factory=list)
    """Streams to be asked again, from their cursor."""
    failed: list[tuple[Stream, PiWebApiError]] = field(default_factory=list)
    """Streams that were asked alone and cannot be read."""
    troubled: str | None = None
    """A message if several streams were asked for and none was answered but with errors: perhaps nobody can be read."""
    answered: bool = False
    """True when the server gave the values of at least one stream."""


def group_params(request: Request, window: Window, max_count: int) -> dict[str, Any]:
    """Query of ``streamsets/recorded`` for the streams of a request."""
    return {
        "webId": [stream.web_id for stream in request.streams],
        **_range_params(request.start, window.end, max_count),
        "webIdType": "IDOnly",
        "selectedFields": _GROUP_FIELDS,
    }


def _range_params(start: int, end: int, max_count: int) -> dict[str, Any]:
    return {
        "startTime": format_ticks(start),
        "endTime": format_ticks(end),
        "boundaryType": "Inside",
        "maxCount": max_count,
    }


def fetch_single(client: Client, web_id: str, start: int, end: int, max_count: int) -> StreamAnswer:
    """One stream by ``streams/{webId}/recorded``: the call whose status is the stream's own."""
    params = {**_range_params(start, end, max_count), "selectedFields": _SINGLE_FIELDS}
    return client.fetch(f"/streams/{web_id}/recorded", params, decode_stream)


def comparable_id(web_id: Any) -> str:
    """A WebID in the one form that can be compared: IDOnly where it can be had, else as it is."""
    if not isinstance(web_id, str):
        return ""
    try:
        return to_id_only(web_id)
    except ValueError:
        return web_id


def _path_in(web_id: Any) -> str | None:
    """The path that a WebID holds, upper-cased; None for a type that holds none."""
    try:
        return decode(web_id).path if isinstance(web_id, str) else None
    except ValueError:
        return None


def fitting(client: Client, path: str, params: Params, web_ids: Sequence[str]) -> int:
    """How many of the ids the URL of a call has room for, at least one."""
    room = client.url_budget - len(client.url(path, {**params, "webId": []}))
    for count, web_id in enumerate(web_ids):
        room -= len(web_id) + len("&webId=")
        if room < 0:
            return max(1, count)
    return max(1, len(web_ids))


class PageReader:
    """Asks for the pages of one read. It keeps nothing of a page, so several threads may use it at once."""

    def __init__(
        self, client: Client, window: Window, limits: Limits, page_size: int | None, paths: Mapping[str, str]
    ) -> None:
        """`paths`: path of a stream by the id the caller named it with, for servers that answer with ids of another
        type.
        """
        self._client = client
        self._window = window
        self._limits = limits
        self._page_size = page_size
        self._paths = {path.casefold(): comparable_id(web_id) for web_id, path in paths.items()}

    def max_count(self, request: Request) -> int:
        """``maxCount`` with which a request is sent."""
        return request.max_count(self._limits, self._page_size)

    def read(self, request: Request, max_count: int) -> Page:
        """Send a request and move its streams on; where it raises the client's error, the streams stay as they were."""
        if request.streams[0].doubt is not None:
            return self._settle(request.streams[0], request.streams[0].doubt, max_count)
        return self._page(request, self._fetch(request, max_count), max_count)

    def refusal(self, request: Request, max_count: int) -> PiWebApiError | None:
        """Why a request is not answered when it asks for so much, None if it is; its streams stay where they are."""
        try:
            self._fetch(request, max_count)
        except PiWebApiError as error:
            return error
        return None

    def _fetch(self, request: Request, max_count: int) -> list[StreamAnswer | None]:
        if request.direct:
            stream = request.streams[0]
            return [fetch_single(self._client, stream.web_id, stream.cursor, stream.end(self._window.end), max_count)]
        answer = self._client.fetch(GROUP_PATH, group_params(request, self._window, max_count), decode_streamset)
        return self._joined(request, answer.Items or [])

    def _joined(self, request: Request, answers: Sequence[StreamAnswer]) -> list[StreamAnswer | None]:
        """The answer of each stream of a request, None for those without one (or with two that contradict)."""
        wanted = {stream.web_id: stream.key for stream in request.streams}
        wanted.update((stream.key, stream.key) for stream in request.streams)
        found: dict[str, StreamAnswer | None] = {}
        for answer in answers:
            key = wanted.get(answer.WebId) if isinstance(answer.WebId, str) else None
            key = key or wanted.get(comparable_id(answer.WebId)) or self._by_path(answer, wanted)
            if key is not None:
                found[key] = None if key in found else answer
        return [found.get(stream.key) for stream in request.streams]

    def _by_path(self, answer: StreamAnswer, wanted: Mapping[str, str]) -> str | None:
        path = answer.Path if isinstance(answer.Path, str) else _path_in(answer.WebId)
        key = self._paths.get(path.casefold()) if path is not None else None
        return wanted.get(key) if key is not None else None

    def _settle(self, stream: Stream, doubt: Doubt, max_count: int) -> Page:
        """Ask over a wider range whether an error value is an event (it stays) or stands for a failure (it moves)."""
        start, end = stream.cursor - _SHIFT, stream.end(self._window.end) + _SHIFT
        answer = fetch_single(self._client, stream.web_id, start, end, max_count)
        items = [item for item in answer.Items or [] if is_error(item)]
        stays = not answer.trouble and doubt.tick in _known_ticks(items)
        recovered = not answer.trouble and not items and stream.settled_doubts == 0
        stream.doubt = None
        if not stays and not recovered:
            return Page(failed=[(stream, _stream_error(stream, doubt.message))])
        stream.settled_doubts += 1
        stream.trusted = stays
        return Page(again=[stream], answered=True)

    def _page(self, request: Request, answers: list[StreamAnswer | None], max_count: int) -> Page:
        lists = [(answer.Items or []) if answer is not None else [] for answer in answers]
        lengths = [len(items) for items in lists]
        self._limits.observe(max_count, lengths)
        cuts = self._limits.cut(max_count, lengths)
        page = Page()
        streams: list[Stream] = []
        runs: list[Run] = []
        for stream, answer, items, ticks, cut in zip(
            request.streams, answers, lists, _ticks_of_each(lists), cuts, strict=True
        ):
            if answer is not None:
                _remember(stream, answer)
            if answer is None or answer.trouble is not None:
                self._ask_directly(page, stream, answer.trouble if answer is not None else None)
                continue
            run = self._judge(page, request, _Answer(stream, items, ticks, cut), max_count)
            if run is not None and run.items:
                runs.append(run._replace(stream=len(streams)))
                streams.append(stream)
        if page.answered or request.single:
            page.troubled = None
        if runs:
            page.events = _events(streams, runs)
        return page

    def _ask_directly(self, page: Page, stream: Stream, trouble: str | None) -> None:
        """A stream without an answer of its own: to be asked alone, or failed if it was."""
        if stream.direct:
            page.failed.append((stream, _stream_error(stream, trouble or "no values and no error")))
        else:
            stream.direct = True
            page.again.append(stream)
            page.troubled = page.troubled or trouble

    def _judge(self, page: Page, request: Request, answer: _Answer, max_count: int) -> Run | None:
        """Decide what the answer of one stream is worth; returns the events that it adds.

        Of a stream that was cut, what lies before its last microsecond is kept, and it is read on from there.
        """
        stream, items, ticks = answer.stream, answer.items, answer.ticks
        if isinstance(ticks, BadTimestampError):
            self._senseless(page, stream, str(ticks))
            return None
        view = int64_view(ticks)
        if _descends(ticks):
            self._senseless(page, stream, "events are not in ascending order of time")
            return None
        end = stream.end(self._window.end)
        stand_in = _stand_in(items, view, request.start, end)
        if stand_in is not None:
            self._ask_directly(page, stream, stand_in)
            return None
        doubt = _doubt(stream, items, view)
        if doubt is not None:
            stream.doubt = doubt
            page.again.append(stream)
            page.troubled = page.troubled or doubt.message
            return None
        page.answered = True
        stream.repeats = 0
        first = bisect_left(view, stream.cursor)
        if not answer.cut or (len(view) and view[-1] >= end):
            last = bisect_left(view, end)
            (page.again if stream.widen(self._window.end) else page.done).append(stream)
            return Run(0, items[first:last], ticks.slice(first, last - first), stream.units)
        reached = view[-1] - view[-1] % TICKS_PER_MICROSECOND if len(view) else stream.cursor
        if reached <= stream.cursor:
            self._stuck(page, request, stream, max_count)
            return None
        last = bisect_left(view, reached)
        stream.advance(reached, last - first)
        page.again.append(stream)
        return Run(0, items[first:last], ticks.slice(first, last - first), stream.units)

    def _stuck(self, page: Page, request: Request, stream: Stream, max_count: int) -> None:
        """A stream that was cut within its first microsecond: more of it, alone, as far as the cap allows."""
        if not request.single:
            stream.alone = True
            page.again.append(stream)
        elif stream.grow(max_count, self._limits.cap) or (
            self._limits.try_more() and stream.grow(max_count, self._limits.cap)
        ):
            page.again.append(stream)
        else:
            page.failed.append((stream, _too_many(stream, max_count)))

    def _senseless(self, page: Page, stream: Stream, what: str) -> None:
        """An answer that makes no sense for one stream is asked for once more, alone."""
        page.answered = True
        stream.repeats += 1
        if stream.repeats > 1:
            text = f"PI Web API gave an unusable answer for {label(stream)}: {what}"
            page.failed.append((stream, MalformedResponseError(text, status=200)))
        else:
            stream.direct = True
            page.again.append(stream)


class _Answer(NamedTuple):
    stream: Stream
    items: list[Item]
    ticks: pa.Array | BadTimestampError
    cut: bool


def _ticks_of_each(lists: Sequence[list[Item]]) -> list[pa.Array | BadTimestampError]:
    """Event times of each stream; where one cannot be read, the error stands in its place."""
    try:
        ticks = ticks_of([item for items in lists for item in items])
    except BadTimestampError:
        return [_ticks_or_error(items) for items in lists]
    slices, at = [], 0
    for items in lists:
        slices.append(ticks.slice(at, len(items)))
        at += len(items)
    return slices


def _ticks_or_error(items: list[Item]) -> pa.Array | BadTimestampError:
    try:
        return ticks_of(items)
    except BadTimestampError as error:
        return error


def _known_ticks(items: list[Item]) -> set[int]:
    ticks = _ticks_or_error(items)
    return set() if isinstance(ticks, BadTimestampError) else set(ticks.to_pylist())


def _descends(ticks: pa.Array) -> bool:
    count = len(ticks)
    return count > 1 and bool(pc.any(pc.less(ticks.slice(1), ticks.slice(0, count - 1))).as_py())


def _stand_in(items: list[Item], view: memoryview, start: int, end: int) -> str | None:
    """The message of an error value outside the closed range: nothing is recorded there, so it stands for trouble."""
    outside = (*items[: bisect_left(view, start)], *items[bisect_right(view, end) :])
    return next((error_text(item) for item in outside if is_error(item)), None)


def _doubt(stream: Stream, items: list[Item], view: memoryview) -> Doubt | None:
    """An error value that is all that came: an event, or the failure of the stream (both are seen with 200)."""
    if len(items) != 1 or stream.trusted or view[0] < stream.cursor or not is_error(items[0]):
        return None
    return Doubt(view[0], error_text(items[0]))


def is_error(item: Item) -> bool:
    """True for an event that carries an error in place of a value."""
    return is_error_value(item.Value) or (item.Value is None and messages(item.Errors) is not None)


def error_text(item: Item) -> str:
    """What PI says in such an event."""
    inner = messages(item.Value.get("Errors")) if is_error_value(item.Value) else None
    return inner or messages(item.Errors) or "an error without a message"


def _remember(stream: Stream, answer: StreamAnswer) -> None:
    for name, text in (("name", answer.Name), ("path", answer.Path), ("units", answer.UnitsAbbreviation)):
        if isinstance(text, str) and text:
            setattr(stream, name, text)


def _events(streams: Sequence[Stream], runs: Sequence[Run]) -> Events:
    return Events(
        web_ids=tuple(stream.web_id for stream in streams),
        names=tuple(stream.name for stream in streams),
        paths=tuple(stream.path for stream in streams),
        units=tuple(stream.units for stream in streams),
        batch=event_batch(runs),
    )


def label(stream: Stream) -> str:
    """What a message calls a stream: its path where PI told it."""
    return stream.path or stream.name or stream.web_id


def _stream_error(stream: Stream, message: str) -> ServerError:
    return ServerError(f"PI Web API could not read {label(stream)}: {message}", status=200, messages=(message,))


def _too_many(stream: Stream, max_count: int) -> ServerError:
    return ServerError(
        f"{label(stream)} has at least {max_count} events within the microsecond at {format_ticks(stream.cursor)},"
        f" which is all that this server returns per call: raise MaxReturnedItemsPerCall on the server",
        status=200,
    )
