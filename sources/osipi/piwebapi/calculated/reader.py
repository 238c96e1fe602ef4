"""Asks many streams for what PI computes over windows, in few requests, and finds whose fault a failure is.

``for part in CalculatedReader(client, call, ...).read(web_ids, windows)`` gives :class:`Found` (what the call made of
the answers for some streams), then `StreamsDone` for them, and one `Failure` for each stream that could not be read.
It raises where the server as a whole fails: nothing of the read may be kept then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from osipi.piwebapi.calculated.answers import Answer, SenselessError, decode_many, decode_one
from osipi.piwebapi.errors import (
    BadRequestError,
    GoneError,
    LimitError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    ServerError,
    UrlTooLongError,
    is_time_out,
)
from osipi.piwebapi.failures import Failure, Verdict, whose_fault
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.blame import Troubles
from osipi.piwebapi.recorded.calls import Client, fitting
from osipi.piwebapi.recorded.matching import Matcher, comparable_id
from osipi.piwebapi.recorded.reader import StreamsDone

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Span = tuple[int, int]
"""Begin and end of a window, ticks; the times themselves where a call asks for times."""


class Call(Protocol[T_co]):
    """One of PI's routes, ``streamsets/<route>`` for many streams and ``streams/<webId>/<route>`` for one."""

    @property
    def route(self) -> str:
        """The last part of the path."""

    @property
    def items_a_window(self) -> int:
        """Items that an answer may hold of a stream for a window: what the server's limit counts."""

    def pieces(self, windows: Sequence[Span], most: int) -> Iterator[tuple[Span, ...]]:
        """The windows in parts that one request can ask for, of at most ``most`` windows each."""

    def params(self, windows: Sequence[Span]) -> dict[str, Any]:
        """Query for such a part, without the streams."""

    def read(self, answer: Answer, windows: Sequence[Span], *, alone: bool) -> T_co:
        """What the answer for a stream says. Raises :class:`SenselessError` where it is no answer to the request.

        ``alone``: it is the answer of the stream's own route.
        """

    def lost(self, window: Span, message: str) -> T_co | None:
        """What stands for a window that PI refuses for the stream alone; None where the stream fails with it."""


@dataclass(frozen=True)
class Found(Generic[T]):
    """What a call made of the answers for some streams: for each the parts, in order of time."""

    web_ids: tuple[str, ...]
    parts: tuple[tuple[T, ...], ...]


@dataclass
class _Stream:
    web_id: str
    """As the caller named it."""
    key: str
    """The form in which ids are compared."""
    open: int = 0
    """Requests that are left until everything is there."""
    found: list[tuple[int, Any]] = field(default_factory=list)
    """What the call made of the answers, each with the begin of its first window."""
    failed: bool = False
    failures: int = 0


class _Task(NamedTuple):
    """One request: streams, windows and whether a single stream is asked by its own route."""

    streams: tuple[_Stream, ...]
    windows: tuple[Span, ...]
    direct: bool = False


class CalculatedReader(Generic[T]):
    """Reads one call's answers for many streams."""

    def __init__(
        self,
        client: Client,
        call: Call[T],
        limits: Limits,
        *,
        streams_per_request: int = 100,
        max_workers: int = 4,
        witnesses: Sequence[str] = (),
        paths: Mapping[str, str] | None = None,
        answers: bool = False,
    ) -> None:
        """``limits`` is shared and learned from. ``witnesses``: other streams, asked whether the server answers.

        ``paths`` (path by web id) helps where a server answers with WebIDs of another type. ``answers``: whether the
        server has just answered for other streams, so that failures are those of the streams.
        """
        self.answers = answers
        self.client, self.call, self.limits = client, call, limits
        self.streams_per_request, self.max_workers = streams_per_request, max_workers
        self.witnesses, self.paths = tuple(witnesses), dict(paths or {})

    def read(self, web_ids: Sequence[str], windows: Sequence[Span]) -> Iterator[Found[T] | Failure | StreamsDone]:
        """Everything that the call says of the streams in these windows (in order of time)."""
        streams = list({(key := comparable_id(each)): _Stream(each, key) for each in web_ids}.values())
        if not streams or not windows:
            return iter([StreamsDone(tuple(stream.web_id for stream in streams))] if streams else [])
        return _Read(self, streams, tuple(windows)).parts()


class _Read(Generic[T]):
    """One read: the requests, and what becomes of their answers, decided in the consumer's thread."""

    def __init__(self, reader: CalculatedReader[T], streams: list[_Stream], windows: tuple[Span, ...]) -> None:
        self._client, self._call, self._limits = reader.client, reader.call, reader.limits
        self._most, self._workers = reader.streams_per_request, reader.max_workers
        self._windows = windows
        self._matcher = Matcher(reader.paths)
        self._waiting = deque(streams)
        self._todo: deque[_Task] = deque()
        self._groups: list[list[_Stream]] = []
        named = [stream.web_id for stream in streams]
        others = [each for each in reader.witnesses if each not in set(named)]
        self._troubles = Troubles(named, self._witness, others)
        if reader.answers:
            list(self._troubles.answered())
        self._sets = True
        """Whether the server has the route for many streams."""

    def parts(self) -> Iterator[Found[T] | Failure | StreamsDone]:
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="calculated")
        under_way: dict[Future[list[T | SenselessError]], _Task] = {}
        try:
            while True:
                while len(under_way) < self._workers and (task := self._next()) is not None:
                    under_way[pool.submit(self._ask, task)] = task
                if not under_way:
                    break
                future = next(iter(wait(under_way, return_when=FIRST_COMPLETED).done))
                task, error = under_way.pop(future), future.exception()
                if isinstance(error, PiWebApiError):
                    yield from self._failed(task, error)
                else:
                    yield from self._answered(task, future.result())
                yield from self._finished()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
        self._troubles.finish()

    # -- requests -------------------------------------------------------------------------------------------------

    def _next(self) -> _Task | None:
        """The next request, cut down to what the limits known by now allow. What was begun is finished first."""
        while self._todo:
            task = self._todo.popleft()
            streams = tuple(stream for stream in task.streams if not stream.failed)
            if streams:
                return self._fit(task._replace(streams=streams))
        if not self._waiting:
            return None
        size = min(self._most, len(self._waiting), max(1, self._limits.cap // self._call.items_a_window))
        group = [self._waiting.popleft() for _ in range(size)]
        self._groups.append(group)
        self._push(tuple(group), self._windows)
        return self._next()

    def _push(self, streams: tuple[_Stream, ...], windows: Sequence[Span], *, direct: bool = False) -> None:
        """Requests for the windows, those first that come first."""
        most = max(1, self._limits.page(len(streams)) // self._call.items_a_window)
        pieces = [_Task(streams, piece, direct) for piece in self._call.pieces(windows, most)]
        for stream in streams:
            stream.open += len(pieces)
        self._todo.extendleft(reversed(pieces))

    def _fit(self, task: _Task) -> _Task:
        """The task, or its first part where it is too large by what is known now; the rest goes back."""
        if not self._sets and not task.direct:
            alone = [_Task((stream,), task.windows, direct=True) for stream in task.streams]
            self._todo.extendleft(reversed(alone[1:]))
            task = alone[0]
        most = max(1, self._limits.page(len(task.streams)) // self._call.items_a_window)
        if len(task.windows) > most:
            return self._cut_windows(task, most)
        if len(task.streams) == 1:
            return task
        params = self._params(task)
        room = fitting(self._client, self._path(task), params, [stream.web_id for stream in task.streams])
        if room < len(task.streams):
            if room == 1 and len(task.windows) > 1:
                return self._fit(self._cut_windows(task, len(task.windows) // 2))
            self._todo.appendleft(task._replace(streams=task.streams[room:]))
            return task._replace(streams=task.streams[:room])
        return task

    def _cut_windows(self, task: _Task, most: int) -> _Task:
        first, *rest = (task._replace(windows=piece) for piece in self._call.pieces(task.windows, most))
        for stream in task.streams:
            stream.open += len(rest)
        self._todo.extendleft(reversed(rest))
        return first

    def _path(self, task: _Task) -> str:
        route = self._call.route
        return f"/streams/{task.streams[0].web_id}/{route}" if task.direct else f"/streamsets/{route}"

    def _params(self, task: _Task) -> Params:
        params = dict(self._call.params(task.windows))
        if task.direct:
            return params
        web_ids = [stream.web_id for stream in task.streams]
        return {"webId": web_ids, **params, "webIdType": "IDOnly"}

    def _ask(self, task: _Task) -> list[T | SenselessError]:
        """What the answer says of each stream of a request; runs in a thread and changes nothing."""
        path, params = self._path(task), self._params(task)
        if task.direct:
            return [self._read_one(self._client.fetch(path, params, decode_one), task)]
        answers = self._client.fetch(path, params, decode_many)
        joined = self._matcher.match(task.streams, answers)
        absent = SenselessError("the answer does not name the stream")
        return [absent if answer is None else self._read_one(answer, task) for answer in joined]

    def _read_one(self, answer: Answer, task: _Task) -> T | SenselessError:
        try:
            trouble = answer.trouble
            if trouble is not None:
                raise SenselessError(trouble)
            return self._call.read(answer, task.windows, alone=task.direct)
        except SenselessError as error:
            return error

    # -- answers --------------------------------------------------------------------------------------------------

    def _answered(self, task: _Task, said: list[T | SenselessError]) -> Iterator[Failure]:
        senseless = [(s, each) for s, each in zip(task.streams, said, strict=True) if isinstance(each, SenselessError)]
        if len(senseless) < len(task.streams):
            yield from self._troubles.answered()
        elif not task.direct:
            web_ids = [stream.web_id for stream in task.streams]
            self._troubles.group_failed(web_ids, ServerError(str(senseless[0][1]), status=200))
        for stream, each in zip(task.streams, said, strict=True):
            if not isinstance(each, SenselessError):
                self._take(stream, task, each)
        for stream, error in senseless:
            if not stream.failed:
                yield from self._ask_closer(stream, task, error)

    def _take(self, stream: _Stream, task: _Task, found: T) -> None:
        stream.found.append((task.windows[0][0], found))
        stream.open -= 1

    def _ask_closer(self, stream: _Stream, task: _Task, error: SenselessError) -> Iterator[Failure]:
        """An answer that is none to the request: by the stream's own route, then window by window."""
        if not task.direct:
            self._todo.appendleft(_Task((stream,), task.windows, direct=True))
        elif len(task.windows) > 1:
            stream.open -= 1
            for window in reversed(task.windows):
                self._push((stream,), (window,), direct=True)
        elif not error.shape and (lost := self._call.lost(task.windows[0], str(error))) is not None:
            self._take(stream, task, lost)
        else:
            text = f"PI Web API could not give {self._call.route} of {stream.web_id}: {error}"
            trouble = MalformedResponseError(text) if error.shape else ServerError(text, status=200)
            yield from self._give_up(stream, task, trouble)

    def _failed(self, task: _Task, error: PiWebApiError) -> Iterator[Failure]:
        """A request failed after the client's own retries: smaller, halved, asked in another way, or given up."""
        items = len(task.windows) * self._call.items_a_window
        if all(stream.failed for stream in task.streams):
            return
        for stream in task.streams:
            stream.failures += 1
        if isinstance(error, NotFoundError) and error.no_route:
            if task.direct:
                raise error
            self._sets = False
            self._todo.appendleft(task)
        elif self._can_shrink(task, items, error):
            half = len(task.windows) // 2
            self._todo.appendleft(self._cut_windows(task, half) if half else task)
        elif len(task.streams) > 1:
            if not isinstance(error, BadRequestError):
                self._troubles.group_failed([stream.web_id for stream in task.streams], error)
            middle = len(task.streams) // 2
            self._todo.extendleft(
                [task._replace(streams=task.streams[middle:]), task._replace(streams=task.streams[:middle])]
            )
        elif not task.direct:
            self._todo.appendleft(task._replace(direct=True))
        elif len(task.windows) > 1 and not isinstance(error, (GoneError, PermissionError_)):
            self._todo.appendleft(self._cut_windows(task, 1))
        elif (lost := self._lost(task.windows[0], error)) is not None:
            yield from self._troubles.answered()
            self._take(task.streams[0], task, lost)
        else:
            yield from self._give_up(task.streams[0], task, error)

    def _lost(self, window: Span, error: PiWebApiError) -> T | None:
        """What stands for a window that PI refuses for a reason that is the stream's own."""
        if isinstance(error, (GoneError, PermissionError_)) or whose_fault(error, heavy=True) is not Verdict.OBJECT:
            return None
        return self._call.lost(window, str(error))

    def _can_shrink(self, task: _Task, items: int, error: PiWebApiError) -> bool:
        """Whether the request may be answered when it asks for fewer windows: what is too large or too slow."""
        streams = len(task.streams)
        if isinstance(error, UrlTooLongError):
            return streams == 1 and len(task.windows) > 1
        if isinstance(error, LimitError):
            return self._limits.refuse(streams, items, error.maximum) and len(task.windows) > 1
        if is_time_out(error):
            return self._limits.too_slow(streams, items) and len(task.windows) > 1
        if not isinstance(error, BadRequestError) or len(task.windows) == 1:
            return False
        # a server may translate or replace the text that names its limit: what is answered for one window was too large
        try:
            self._ask(task._replace(windows=task.windows[:1]))
        except PiWebApiError:  # the request is halved, and meets this again where it is not of one stream
            return False
        return self._limits.refuse_unnamed(streams, items)

    def _give_up(self, stream: _Stream, task: _Task, error: PiWebApiError) -> Iterator[Failure]:
        stream.failed = True
        failure = Failure.of(
            error,
            stream.web_id,
            start=self._windows[0][0],
            end=self._windows[-1][1],
            attempts=max(1, stream.failures),
            web_id=stream.web_id,
        )
        yield from self._troubles.stream_failed(failure, error)

    def _finished(self) -> Iterator[Found[T] | StreamsDone]:
        """Groups whose streams are all there, or given up."""
        for group in [g for g in self._groups if all(stream.failed or not stream.open for stream in g)]:
            self._groups.remove(group)
            good = [stream for stream in group if not stream.failed]
            if good:
                names = tuple(stream.web_id for stream in good)
                found = (sorted(stream.found, key=lambda part: part[0]) for stream in good)
                yield Found(names, tuple(tuple(each for _, each in parts) for parts in found))
                yield StreamsDone(names)

    def _witness(self, web_id: str) -> None:
        """The smallest request for one stream, to see whether the server answers anybody."""
        stream = _Stream(web_id, comparable_id(web_id))
        task = _Task((stream,), self._windows[:1], direct=True)
        self._client.fetch(self._path(task), self._params(task), decode_one)
