"""Whether streams that could not be read answer again, asked with few requests however many they are."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from osipi.piwebapi.errors import LimitError, PiWebApiError, ServerError, UrlTooLongError
from osipi.piwebapi.failures import Failure, Verdict, somebody_answers, whose_fault
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.recorded.calls import GROUP_PATH, Client, Window, fetch_single, fitting, group_params
from osipi.piwebapi.recorded.matching import comparable_id
from osipi.piwebapi.recorded.page_reader import PageReader, label
from osipi.piwebapi.recorded.requests import Request, Stream

_SECOND = 10_000_000

_EVENTS = 100
"""Events that a stream is asked for alone."""

_MORE_REQUESTS = 30
"""Requests beyond one a group, to ask the streams of a group in trouble one by one. A stream that they do not reach
counts as failing; the order changes from one probe to the next, so each stream has its turn."""

_SILENT = 3
"""Failures that may be the server's, without witnesses and without an answer, after which the probe raises."""

_Group = tuple[Stream, ...]


class Probed(NamedTuple):
    """The streams that answer, and why the others do not. Every stream is in one of the two."""

    answering: set[str]
    failures: list[Failure]
    unclear: Set[str] = frozenset()
    """Those of the failures whose stream was not asked alone: the error may be that of another stream."""


def probe(
    client: Client,
    positions: Mapping[str, int],
    limits: Limits,
    *,
    witnesses: Sequence[str] = (),
    paths: Mapping[str, str] | None = None,
    streams_per_request: int = 100,
) -> Probed:
    """Ask streams (by web id) for about a second of events from their position (ticks).

    Costs one request for each `streams_per_request` of them and 30 more. `witnesses` are streams that answered last:
    where a failure may be the server's own they are asked, and when none answers the error is raised. Without them it
    is raised when a few such failures came and no answer.
    """
    return _Probe(client, limits, witnesses, paths or {}).run(positions, streams_per_request)


class _Probe:
    def __init__(self, client: Client, limits: Limits, witnesses: Sequence[str], paths: Mapping[str, str]) -> None:
        self._client = client
        self._limits = limits
        self._witnesses = witnesses
        self._paths = paths
        self._vouched = False
        self._silent = 0
        self._more = _MORE_REQUESTS
        self._answering: set[str] = set()
        self._failures: list[Failure] = []
        self._unclear: set[str] = set()

    def run(self, positions: Mapping[str, int], most: int) -> Probed:
        streams = [Stream(i, web_id, comparable_id(web_id), at) for i, (web_id, at) in enumerate(positions.items())]
        random.shuffle(streams)
        todo = deque(self._groups(streams, self._limits.group_size(most)))
        while todo:
            group = todo.popleft()
            try:
                todo.extend(self._together(group) if len(group) > 1 else self._alone(group[0]))
            except PiWebApiError as error:
                todo.extend(self._refused(group, error))
        return Probed(self._answering, self._failures, self._unclear)

    def _groups(self, streams: Sequence[Stream], size: int) -> Iterator[_Group]:
        while streams:
            group = tuple(streams[:size])
            params = group_params(Request(group), Window(0, 0), size)
            room = fitting(self._client, GROUP_PATH, params, params["webId"])
            yield group[:room]
            streams = streams[min(room, len(group)) :]

    def _together(self, group: _Group) -> list[_Group]:
        page = self._reader(group).read(Request(group), min(len(group), self._limits.cap))
        unclear = [stream for stream in page.again if stream.direct or stream.doubt or stream.repeats]
        answering = {stream.web_id for stream in (*page.done, *page.again)} - {stream.web_id for stream in unclear}
        self._answering.update(answering)
        self._vouched = self._vouched or bool(answering)
        alone: list[_Group] = []
        for stream in unclear:
            if self._more > 0:
                self._more -= 1
                alone.append((stream,))
            else:
                said = (stream.doubt.message if stream.doubt else page.troubled) or "no values and no error"
                text = f"PI Web API could not read {label(stream)}: {said}"
                self._give_up(stream, ServerError(text, status=200, messages=(said,)), alone=False)
        return alone

    def _alone(self, stream: Stream) -> list[_Group]:
        stream.direct = True
        reader = self._reader((stream,))
        # an answer that makes no sense is asked for once more, an error value in two ways
        for _ in range(4):
            page = reader.read(Request((stream,)), min(_EVENTS, self._limits.cap))
            if page.failed:
                raise page.failed[0][1]
            if stream.doubt is None and not stream.repeats:
                break
        self._answering.add(stream.web_id)
        self._vouched = True
        return []

    def _reader(self, group: _Group) -> PageReader:
        begin = Request(group).start
        for stream in group:
            stream.cursor = begin  # all are asked for the same second
        return PageReader(self._client, Window(begin, begin + _SECOND), self._limits, None, self._paths)

    def _refused(self, group: _Group, error: PiWebApiError) -> list[_Group]:
        """A request failed as a whole: its halves are asked for as long as requests are left."""
        verdict = whose_fault(error, heavy=True)
        if verdict is Verdict.UNDECIDED:
            verdict = whose_fault(error, self._somebody_answers(group[0].cursor), heavy=True)
        if verdict is not Verdict.OBJECT:
            raise error
        if len(group) == 1:
            self._give_up(group[0], error)
            return []
        too_large = isinstance(error, LimitError | UrlTooLongError)
        if isinstance(error, LimitError):
            self._limits.refuse(len(group), len(group), error.maximum)
        if too_large or self._more >= 2:
            self._more -= 0 if too_large else 2
            return [half.streams for half in Request(group).halves()]
        for stream in group:
            self._give_up(stream, error, alone=False)
        return []

    def _somebody_answers(self, at: int) -> bool:
        if self._vouched:
            return True
        if somebody_answers(self._witnesses, lambda one: fetch_single(self._client, one, at, at + _SECOND, 1)):
            self._vouched = True
            return True
        self._silent += 1
        return not self._witnesses and self._silent <= _SILENT

    def _give_up(self, stream: Stream, error: PiWebApiError, *, alone: bool = True) -> None:
        if not alone:
            self._unclear.add(stream.web_id)
        begin = stream.cursor
        self._failures.append(Failure.of(error, stream.web_id, start=begin, end=begin + _SECOND, web_id=stream.web_id))
