"""Recorded values of many streams, exactly: each event once, none lost, whatever the server does to a page.

``for part in RecordedReader(client).read(web_ids, start, end)`` gives

- `Events`: rows of some streams, in time order for each stream;
- `StreamsDone`: streams whose events have all been given;
- `Failure`: a stream that could not be read. What was given of it before must be discarded, so a caller spools
  the rows of a stream until it is done.

Every stream of the read ends in exactly one `StreamsDone` or `Failure`, unless the read raises: then the server
as a whole is in trouble and nothing of the read may be kept.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from osipi.piwebapi.errors import (
    ArchiveAwayError,
    BadRequestError,
    LimitError,
    PiWebApiError,
    ServerError,
    UrlTooLongError,
    asks_too_much,
)
from osipi.piwebapi.failures import Failure, Verdict, is_of_no_route, whose_fault
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.arrow_columns import TICKS_PER_MICROSECOND
from osipi.piwebapi.recorded.blame import Troubles
from osipi.piwebapi.recorded.calls import GROUP_PATH, Client, Window, fetch_single, fitting, group_params
from osipi.piwebapi.recorded.grouping import Waiting, together
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.page_reader import Events, Page, PageReader
from osipi.piwebapi.recorded.requests import Request, Stream, next_requests
from osipi.piwebapi.recorded.verdict import trouble_of

__all__ = ["Client", "Events", "Failure", "Part", "RecordedReader", "StreamsDone"]

log = logging.getLogger("osipi.piwebapi")

STREAMS_PER_REQUEST = 100


@dataclass(frozen=True)
class StreamsDone:
    """Streams whose events of the range have all been given: their rows can be released."""

    web_ids: tuple[str, ...]


Part = Events | Failure | StreamsDone


class RecordedReader:
    """Reads recorded values of many streams with few requests. Picklable when its client is."""

    def __init__(
        self,
        client: Client,
        *,
        limits: Limits | None = None,
        page_size: int | None = None,
        streams_per_request: int = STREAMS_PER_REQUEST,
        max_workers: int = 4,
        witnesses: Sequence[str] = (),
    ) -> None:
        """`limits` is shared and learned from; `page_size` bounds the events per stream and request (default: the cap).

        `max_workers` requests are under way at once, in threads, while earlier answers are decoded or consumed; no more
        than that many answers are held in memory. `witnesses` are other streams that may be asked where many are
        refused: is it these alone? Raises ValueError for a number below 1.
        """
        for name, number in (
            ("page_size", page_size),
            ("streams_per_request", streams_per_request),
            ("max_workers", max_workers),
        ):
            if number is not None and number < 1:
                raise ValueError(f"{name} must be at least 1, not {number}.")
        self.client = client
        self.limits = limits if limits is not None else Limits()
        self.page_size = page_size
        self.streams_per_request = streams_per_request
        self.max_workers = max_workers
        self.witnesses = tuple(witnesses)

    def read(
        self,
        web_ids: Sequence[str],
        start: int,
        end: int,
        *,
        paths: Mapping[str, str] | None = None,
        expected: Mapping[str, int] | None = None,
    ) -> Iterator[Part]:
        """Events with start <= time < end of each stream; `start` and `end` in ticks (100 ns since 1970-01-01 UTC).

        Streams named twice are read once. `paths` (path by web id) helps to recognise streams on servers that answer
        with WebIDs of another type. `expected` (events that a stream is hardly to exceed, by web id) decides which
        streams are asked for together, never what is given. Raises ValueError unless both times are whole microseconds
        in order, the client's error when the credentials, the certificate or the address are wrong, its last error when
        not one stream could be read and all failed as a server in trouble does, and a refusal when the account may read
        nothing: none of 1000 streams from all over, in a read of more.
        """
        if start % TICKS_PER_MICROSECOND or end % TICKS_PER_MICROSECOND:
            raise ValueError(f"A range is read in whole microseconds; {start} and {end} ticks are not.")
        if start > end:
            raise ValueError(f"A range cannot end before it starts ({start} > {end} ticks).")
        streams = _streams(web_ids, start, expected or {})
        if start == end:
            done = StreamsDone(tuple(stream.web_id for stream in streams))
            return iter([done] if done.web_ids else [])
        return _Read(self, streams, Window(start, end), paths or {}).parts()


def _streams(web_ids: Iterable[str], start: int, expected: Mapping[str, int]) -> list[Stream]:
    found: dict[str, Stream] = {}
    for web_id in web_ids:
        key = comparable_id(web_id)
        found.setdefault(key, Stream(len(found), web_id, key, start, expected.get(web_id)))
    return list(found.values())


class _Read:
    """One read: the queue of requests and what becomes of their answers, decided in the consumer's thread."""

    def __init__(self, reader: RecordedReader, streams: list[Stream], window: Window, paths: Mapping[str, str]) -> None:
        self._client = reader.client
        self._limits = reader.limits
        self._page_size = reader.page_size
        self._most = reader.streams_per_request
        self._workers = reader.max_workers
        self._window = window
        self._pages = PageReader(reader.client, window, reader.limits, reader.page_size, paths)
        self._waiting = Waiting(streams)
        self._todo: deque[Request] = deque()
        self._shared = False
        self._group_answered = self._group_doubted = False
        read = {stream.web_id: stream for stream in streams}
        others = [web_id for web_id in reader.witnesses if web_id not in read]
        self._troubles = Troubles(list(read), self._witness, others)

    def parts(self) -> Iterator[Part]:
        yield from self._one_by_one() if self._workers == 1 else self._overlapping()
        self._troubles.finish()

    def _one_by_one(self) -> Iterator[Part]:
        while self._todo or self._waiting:
            request, max_count = self._next()
            try:
                page = self._pages.read(request, max_count)
            except PiWebApiError as error:
                yield from self._failed(request, max_count, error)
            else:
                yield from self._used(request, page)

    def _overlapping(self) -> Iterator[Part]:
        """Requests go on while the consumer works: the next ones are sent before an answer is handed out."""
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="recorded")
        under_way: dict[Future[Page], tuple[Request, int]] = {}
        try:
            while self._fill(pool, under_way):
                future = next(iter(wait(under_way, return_when=FIRST_COMPLETED).done))
                request, max_count = under_way.pop(future)
                error = future.exception()
                if isinstance(error, PiWebApiError):
                    parts = self._failed(request, max_count, error)
                else:
                    parts = self._used(request, future.result())
                self._fill(pool, under_way)
                yield from parts
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _fill(self, pool: ThreadPoolExecutor, under_way: dict[Future[Page], tuple[Request, int]]) -> bool:
        while (self._todo or self._waiting) and len(under_way) < self._workers:
            request, max_count = self._next()
            under_way[pool.submit(self._pages.read, request, max_count)] = (request, max_count)
        return bool(under_way)

    def _next(self) -> tuple[Request, int]:
        """The next request, cut down to what the limits known by now allow. What was begun is finished first."""
        if self._todo:
            request = self._todo.popleft()
            size = min(self._limits.group_size(self._most, self._page_size), self._room(request.streams))
            if size < len(request.streams):
                self._todo.appendleft(Request(request.streams[size:]))
                request = Request(request.streams[:size])
        else:
            head = self._waiting.head(self._limits, self._page_size, self._most, shared=self._shared)
            request = self._waiting.take(self._room(head))
        if not request.direct and self._limits.lacks(GROUP_PATH):
            request, *others = (Request((stream,)) for stream in request.streams)
            self._todo.extendleft(reversed(others))
            request.streams[0].direct = True
        return request, self._pages.max_count(request)

    def _room(self, streams: Sequence[Stream]) -> int:
        """How many of the streams the URL of a common request has room for."""
        if len(streams) == 1:
            return 1
        params = group_params(Request(tuple(streams)), self._window, self._limits.cap)
        return fitting(self._client, GROUP_PATH, params, params["webId"])

    def _used(self, request: Request, page: Page) -> list[Part]:
        """What an answer gives to the caller, and the requests that continue it."""
        if page.answered and not request.direct:
            self._group_answered = True
        elif page.answered and request.streams[0].group_refused and not self._group_answered:
            self._lacks_groups()
        parts: list[Part] = [*self._troubles.answered()] if page.answered else []
        if page.troubled is not None:
            self._troubles.group_failed(_ids(request.streams), ServerError(page.troubled, status=200))
        if page.events is not None:
            parts.append(page.events)
        cut = sum(not stream.direct and stream.doubt is None for stream in page.again)
        # Where maxCount is each stream's own, two that are full show it: so it is divided, or bounds them together.
        self._shared = not self._limits.per_stream and (self._shared or (cut > 1 and not request.single))
        if page.done:
            parts.append(StreamsDone(_ids(page.done)))
        for stream, error in page.failed:
            stream.failures += 1
            parts.extend(self._stream_failed(stream, error))
        # What was begun is finished first, so that a caller holds the rows of few streams at a time.
        following = next_requests(page.again, self._limits, self._page_size, self._together(page.again))
        self._todo.extendleft(reversed(following))
        return parts

    def _together(self, streams: Sequence[Stream]) -> int:
        """How many streams that were cut may be continued together."""
        expected = max((stream.expected or 0 for stream in streams), default=0)
        if not self._shared or not expected:
            return self._most
        return together(expected, self._limits, self._page_size, self._most, shared=True)

    def _failed(self, request: Request, max_count: int, error: PiWebApiError) -> list[Part]:
        """A request failed after the client's own retries: smaller, halved, asked in another way, or given up."""
        if isinstance(error, BadRequestError):
            cause = self._too_large(request, max_count, error)
            if cause is None:
                self._todo.appendleft(request)
                return []
            error = cause
        stream = request.streams[0]
        for member in request.streams:
            member.failures += 1
        no_group = not self._group_answered and not request.direct and is_of_no_route(error)
        stream.group_refused = stream.group_refused or (no_group and request.single)
        if no_group and not request.single and not self._group_doubted:
            # Perhaps there is no such route: one stream, in a group of its own and then by itself, shows it.
            self._group_doubted = True
            self._todo.extendleft([Request(request.streams[1:]), Request((stream,))])
        elif not request.single:
            self._troubles.group_failed(_ids(request.streams), error)
            self._too_slow(request, max_count, error)
            self._todo.extendleft(reversed(self._parts_of(request, error)))
        elif self._too_slow(request, max_count, error):
            self._todo.appendleft(request)
        elif not request.direct:
            stream.direct = True
            self._todo.appendleft(request)
        else:
            return self._stream_failed(stream, error)
        return []

    def _lacks_groups(self) -> None:
        """A stream was refused as a group and answered by itself: the server has no route for groups."""
        if self._limits.lack(GROUP_PATH):
            log.warning("this server offers no %s: each stream is asked by itself", GROUP_PATH)

    def _parts_of(self, request: Request, error: PiWebApiError) -> Sequence[Request]:
        """What is asked in place of a group that failed: its halves, or each stream where most are refused."""
        if whose_fault(error, heavy=True) is Verdict.UNDECIDED:
            return request.halves()
        alone = len(request.streams) == 2 or self._troubles.mostly_refused
        for stream in request.streams if alone else ():
            stream.direct = True
        return [Request((stream,)) for stream in request.streams] if alone else request.halves()

    def _too_large(self, request: Request, max_count: int, error: BadRequestError) -> PiWebApiError | None:
        """None where a request was refused for its size and a smaller one can follow, else why it cannot be answered.

        A server may translate or replace the text that names its limit: a 400 to a request that is answered when it
        asks for one event shows a limit too. Where that is refused as well, its error is the true cause: servers
        look at the size first, and at who may read what afterwards.
        """
        streams = len(request.streams)
        if isinstance(error, LimitError):
            return None if self._limits.refuse(streams, max_count, error.maximum) else error
        if isinstance(error, UrlTooLongError) or max_count <= 1:
            return error
        # what was under way when the limit was found need not be asked about again
        if streams * max_count <= self._limits.cap:
            refusal = self._pages.refusal(request, 1)
            if refusal is not None:
                return refusal
        return None if self._limits.refuse_unnamed(streams, max_count) else error

    def _too_slow(self, request: Request, max_count: int, error: PiWebApiError) -> bool:
        """Whether an answer took too long, or was too large, and the request asks for less the next time."""
        if not asks_too_much(error) or not self._limits.too_slow(len(request.streams), max_count):
            return False
        return self._pages.max_count(request) < max_count

    def _stream_failed(self, stream: Stream, error: PiWebApiError) -> list[Part]:
        """A stream failed alone: it is asked for less time where that may help, else given up."""
        away = isinstance(error, ArchiveAwayError)  # less time would not help
        if not away and whose_fault(error, heavy=True) is Verdict.UNDECIDED and stream.narrow(self._window.end):
            stream.direct = True
            self._todo.appendleft(Request((stream,)))
            return []
        return [*self._troubles.stream_failed(self._failure(stream, error), error)]

    def _failure(self, stream: Stream, error: PiWebApiError) -> Failure:
        return Failure.of(
            error,
            stream.web_id,
            start=self._window.start,
            end=self._window.end,
            attempts=stream.failures,
            web_id=stream.web_id,
            name=stream.path or stream.name,
        )

    def _witness(self, web_id: str) -> None:
        """The smallest request for one stream, to see whether the server answers anybody."""
        trouble = trouble_of(fetch_single(self._client, web_id, self._window.start, self._window.start, 1))
        if trouble is not None:
            raise ServerError(trouble, status=200)


def _ids(streams: Iterable[Stream]) -> tuple[str, ...]:
    return tuple(stream.web_id for stream in streams)
