"""Reads one page of recorded values: sends the call, joins the answer to the streams, and moves the streams on.

A stream that was asked for and is not in the answer is not empty: it is asked for alone. Fullness is counted on what
came back, before anything is dropped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from osipi.piwebapi.errors import ArchiveAwayError, MalformedResponseError, PiWebApiError, ServerError
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.pitime import format_ticks
from osipi.piwebapi.recorded.arrow_columns import TICKS_PER_MICROSECOND, Run, StreamAnswer, event_batch
from osipi.piwebapi.recorded.calls import Client, Window, fetch_group, fetch_single
from osipi.piwebapi.recorded.matching import Matcher
from osipi.piwebapi.recorded.requests import Doubt, Request, Stream
from osipi.piwebapi.recorded.verdict import (
    Asked,
    Cut,
    Judgement,
    Senseless,
    StandIn,
    Stuck,
    Whole,
    away_at_an_end,
    is_error,
    judge,
    stays,
    ticks_of_each,
)

_SHIFT = 10_000_000
"""Ticks (one second) by which the range is widened to see whether an error value is an event."""

_FEW = 10
"""Events that are asked for to see whether the archive is away."""


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
    """Streams with no events left to read."""
    again: list[Stream] = field(default_factory=list)
    """Streams to be asked again, from their cursor."""
    failed: list[tuple[Stream, PiWebApiError]] = field(default_factory=list)
    """Streams that were asked alone and cannot be read."""
    troubled: str | None = None
    """A message if several streams were asked for and all answered with errors: perhaps no stream can be read."""
    answered: bool = False
    """True when the server gave the values of at least one stream."""


class PageReader:
    """Reads the pages of one read. It keeps nothing of a page, so several threads may use it at once."""

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
        self._matcher = Matcher(paths)

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
        return self._matcher.match(request.streams, fetch_group(self._client, request, self._window, max_count))

    def _settle(self, stream: Stream, doubt: Doubt, max_count: int) -> Page:
        """Ask over a wider range whether an error value is an event (it stays) or the stream's failure (it moves)."""
        if doubt.away:
            return self._settle_away(stream, doubt, max_count)
        start, end = stream.cursor - _SHIFT, stream.end(self._window.end) + _SHIFT
        answer = fetch_single(self._client, stream.web_id, start, end, max_count)
        items = answer.Items or []
        is_event = not answer.trouble and stays(doubt, items)
        recovered = not answer.trouble and not any(map(is_error, items)) and stream.settled_doubts == 0
        stream.doubt = None
        if not is_event and not recovered:
            return Page(failed=[(stream, _stream_error(stream, doubt.message))])
        stream.settled_doubts += 1
        stream.trusted = is_event
        return Page(again=[stream], answered=True)

    def _settle_away(self, stream: Stream, doubt: Doubt, max_count: int) -> Page:
        """Ask from just behind the state. Where the archive is away PI gives it again, at an end of that range."""
        start, end = stream.cursor, stream.end(self._window.end)
        if start <= doubt.tick < end:
            start = doubt.tick - doubt.tick % TICKS_PER_MICROSECOND + TICKS_PER_MICROSECOND
        end += _SHIFT
        answer = fetch_single(self._client, stream.web_id, start, end, min(max_count, _FEW))
        stream.doubt = None
        if answer.trouble or away_at_an_end(answer.Items or [], start, end):
            text = f"PI Web API could not read {label(stream)}: {answer.trouble or doubt.message}"
            return Page(failed=[(stream, ArchiveAwayError(text, status=200, messages=(doubt.message,)))])
        stream.state_trusted = True
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
            request.streams, answers, lists, ticks_of_each(lists), cuts, strict=True
        ):
            if answer is not None:
                _remember(stream, answer)
            if answer is None or answer.trouble is not None:
                _ask_directly(page, stream, answer.trouble if answer is not None else None)
                continue
            end = stream.end(self._window.end)
            asked = Asked(request.start, stream.cursor, end, stream.trusted, stream.state_trusted)
            judgement = judge(asked, items, ticks, cut=cut)
            self._apply(page, request, stream, judgement, max_count)
            if isinstance(ticks, pa.Array) and isinstance(judgement, (Whole, Cut)) and judgement.last > judgement.first:
                first, last = judgement.first, judgement.last
                runs.append(Run(len(streams), items[first:last], ticks.slice(first, last - first), stream.units))
                streams.append(stream)
        if page.answered or request.single:
            page.troubled = None
        if runs:
            page.events = _events(streams, runs)
        return page

    def _apply(self, page: Page, request: Request, stream: Stream, judgement: Judgement, max_count: int) -> None:
        """Move a stream on, and note in the page what is to be done with it next."""
        if isinstance(judgement, (Whole, Cut, Stuck)):
            page.answered = True
            stream.repeats = 0
        if isinstance(judgement, Whole):
            (page.again if stream.widen(self._window.end) else page.done).append(stream)
        elif isinstance(judgement, Cut):
            stream.advance(judgement.reached, judgement.last - judgement.first)
            page.again.append(stream)
        elif isinstance(judgement, Stuck):
            self._ask_for_more(page, request, stream, max_count)
        elif isinstance(judgement, Senseless):
            _ask_again_or_fail(page, stream, judgement.reason)
        elif isinstance(judgement, StandIn):
            _ask_directly(page, stream, judgement.message)
        else:
            stream.doubt = judgement.doubt
            page.again.append(stream)
            page.troubled = page.troubled or judgement.doubt.message

    def _ask_for_more(self, page: Page, request: Request, stream: Stream, max_count: int) -> None:
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


def label(stream: Stream) -> str:
    """What a message calls a stream: its path where PI gave one."""
    return stream.path or stream.name or stream.web_id


def _ask_directly(page: Page, stream: Stream, trouble: str | None) -> None:
    """A stream without an answer of its own: to be asked alone, or failed if it was."""
    if stream.direct:
        page.failed.append((stream, _stream_error(stream, trouble or "no values and no error")))
    else:
        stream.direct = True
        page.again.append(stream)
        page.troubled = page.troubled or trouble


def _ask_again_or_fail(page: Page, stream: Stream, reason: str) -> None:
    """An answer that makes no sense for one stream is asked for once more, alone."""
    page.answered = True
    stream.repeats += 1
    if stream.repeats > 1:
        text = f"PI Web API gave an unusable answer for {label(stream)}: {reason}"
        page.failed.append((stream, MalformedResponseError(text, status=200)))
    else:
        stream.direct = True
        page.again.append(stream)


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


def _stream_error(stream: Stream, message: str) -> ServerError:
    return ServerError(f"PI Web API could not read {label(stream)}: {message}", status=200, messages=(message,))


def _too_many(stream: Stream, max_count: int) -> ServerError:
    return ServerError(
        f"{label(stream)} has {max_count} or more events "
        f"within the microsecond at {format_ticks(stream.cursor)}, "
        "which is all that this server returns per call: raise MaxReturnedItemsPerCall on the server",
        status=200,
    )
