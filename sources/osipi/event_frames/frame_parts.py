"""A part of each of many event frames, such as its annotations: in batches, and whose fault it is when one fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import Any, Generic, TypeVar

from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi, PiWebApiError, is_transient
from osipi.piwebapi.errors import LimitError
from osipi.piwebapi.failures import ENOUGH_SILENCE, Verdict, whose_fault
from osipi.piwebapi.lists.items import page_items

T = TypeVar("T")

_AT_ONCE = 2
"""Batches in flight together: the server evaluates the entries of one in turn."""

_FULL = 1000
"""Items that are asked for of a list in a batch; a longer one is read in pages."""


@dataclass(frozen=True)
class FramePart(Generic[T]):
    """How a part of a frame is asked for and read."""

    path: str
    """Route, with ``{}`` for the WebID of the frame."""
    params: Mapping[str, Any]
    decode: Callable[[Any, str], T]
    """What the content of an answer says. Raises PiWebApiError for nonsense."""
    pages: Callable[[PiWebApi, str, Mapping[str, Any]], T] | None = None
    """Reads a long list by itself (client, route, params); None for a part that one answer holds."""
    is_rows: bool = False
    """Whether rows are made of the part alone: then a refusal for many frames and for no other is the account's."""

    def route(self, web_id: str) -> str:
        """The route of one frame."""
        return self.path.format(web_id)

    def request(self, client: PiWebApi, web_id: str) -> BatchRequest:
        """The entry of a batch."""
        bound = {} if self.pages is None else {"maxCount": _full(client)}
        return BatchRequest(self.route(web_id), {**self.params, **bound})

    def read(self, client: PiWebApi, answer: BatchResponse, web_id: str) -> T:
        """The part in an entry's answer; asked for alone where that may not hold all of it. Raises PiWebApiError."""
        try:
            answer.raise_for_status()
            found = self.decode(answer.content, self.route(web_id))
        except LimitError:
            if self.pages is None:
                raise
            return self.alone(client, web_id)
        cut = self.pages is not None and isinstance(found, Sized) and len(found) >= _full(client)
        return self.alone(client, web_id) if cut else found

    def alone(self, client: PiWebApi, web_id: str) -> T:
        """The part, asked for by itself. Raises what the server answers."""
        route = self.route(web_id)
        if self.pages is not None:
            return self.pages(client, route, self.params)
        return self.decode(client.get(route, self.params), route)


def _full(client: PiWebApi) -> int:
    return min(_FULL, client.limits.list_page or _FULL)


def list_part(path: str, params: Mapping[str, Any]) -> FramePart[list[Item]]:
    """A list of each frame, whole however long it is."""

    def decode(content: Any, route: str) -> list[Item]:
        return list[Item](page_items(content, route))

    def pages(client: PiWebApi, route: str, asked: Mapping[str, Any]) -> list[Item]:
        return list(client.items(route, asked))

    return FramePart(path, params, decode, pages, is_rows=True)


def read_part(
    client: PiWebApi, part: FramePart[T], web_ids: Sequence[str], others: Iterable[str] = ()
) -> Sequence[T | PiWebApiError]:
    """The part of each frame (by WebID), in their order, or the error with which the frame answers.

    Raises what the server answered when the fault is not a single frame's: where all answer 500, some of the ``others``
    (WebIDs of frames, iterated only then) are asked too.
    """
    reads = _PartReads(client, part, web_ids, others)
    batches = [web_ids[at : at + BATCH] for at in range(0, len(web_ids), BATCH)]
    found: dict[str, T | PiWebApiError] = {}
    with ThreadPoolExecutor(_AT_ONCE, "osipi-frames") as together:
        for outcomes in together.map(reads.of_batch, batches):
            found.update(outcomes)
    reads.finish()
    return [found[web_id] for web_id in web_ids]


class _PartReads(Generic[T]):
    """Requests for a part of some frames, and whose fault it is when they fail.

    One corrupt object in it may answer 500 each time: that is its frame's fault as long as any frame is answered.
    """

    def __init__(self, client: PiWebApi, part: FramePart[T], web_ids: Sequence[str], others: Iterable[str]) -> None:
        self._client, self._part = client, part
        self._web_ids = frozenset(web_ids)
        self._others = others
        self._lock = Lock()
        self._any_answered = False
        self._unanswered = 0
        """Frames that answered 500 when asked alone."""
        self._confirmed = 0
        """Frames in a row that failed alone as they did in a batch."""
        self._others_answer: bool | None = None
        """None as long as they were not asked."""
        self._last: PiWebApiError | None = None
        self._any_given = False
        self._refusals: list[PiWebApiError] = []

    def of_batch(self, web_ids: Sequence[str]) -> dict[str, T | PiWebApiError]:
        """The part of each frame, or its error as far as it is known to be the frame's own."""
        found: dict[str, T | PiWebApiError] = {}
        failed: dict[str, PiWebApiError] = {}

        def ask() -> None:
            """Entries that failed for a while, such as by a rate limit, are asked for again together."""
            failed.clear()
            waiting = [web_id for web_id in dict.fromkeys(web_ids) if web_id not in found]
            requests = {one: self._part.request(self._client, one) for one in waiting}
            for web_id, answer in self._client.batch(requests).items():
                outcome = self._outcome(web_id, answer)
                if isinstance(outcome, PiWebApiError) and is_transient(outcome):
                    failed[web_id] = outcome
                else:
                    found[web_id] = outcome
                    self._any_answered = True
            if failed:
                raise next(iter(failed.values()))

        try:
            self._client.retrying(ask)
        except BATCH_REFUSED:
            return {web_id: self._of_frame(web_id) for web_id in dict.fromkeys(web_ids)}
        except PiWebApiError:
            if not failed or any(whose_fault(error) is Verdict.SERVER for error in failed.values()):
                raise
        return {**found, **{web_id: self._confirmed_outcome(web_id, error) for web_id, error in failed.items()}}

    def finish(self) -> None:
        """Raise the last error if no frame was answered, nor any of the others; a refusal if none was given a part."""
        if self._last is not None and not self._any_answered and not self._is_of_frames():
            raise self._last
        if self._part.is_rows and len(self._refusals) > ENOUGH_SILENCE and not self._any_given and not self._is_given():
            raise self._refusals[0]

    def _confirmed_outcome(self, web_id: str, error: PiWebApiError) -> T | PiWebApiError:
        """What a frame answers alone after its entry of a batch failed: some servers fail any entry now and then.

        It is not asked where many in a row answered alone as they did in the batch.
        """
        if self._confirmed >= ENOUGH_SILENCE:
            return error
        outcome = self._of_frame(web_id)
        self._confirmed = self._confirmed + 1 if isinstance(outcome, PiWebApiError) else 0
        return outcome

    def _outcome(self, web_id: str, answer: BatchResponse) -> T | PiWebApiError:
        try:
            found = self._part.read(self._client, answer, web_id)
        except PiWebApiError as error:
            return error if is_transient(error) else self._refusal(error)
        self._any_given = True
        return found

    def _of_frame(self, web_id: str) -> T | PiWebApiError:
        try:
            found = self._part.alone(self._client, web_id)
        except PiWebApiError as error:
            if is_transient(error):
                if whose_fault(error) is Verdict.SERVER:
                    raise
                self._count_unanswered(error)
                return error
            self._any_answered = True
            return self._refusal(error)
        self._any_answered = self._any_given = True
        return found

    def _refusal(self, error: PiWebApiError) -> PiWebApiError:
        self._refusals.append(_own(error))
        return error

    def _is_given(self) -> bool:
        """Whether PI gives the part of any other frame."""
        others = (web_id for web_id in self._others if web_id not in self._web_ids)
        for web_id in islice(others, ENOUGH_SILENCE):
            try:
                self._part.alone(self._client, web_id)
            except PiWebApiError as error:
                _own(error)
                continue
            return True
        return False

    def _count_unanswered(self, error: PiWebApiError) -> None:
        """Raise where many frames and no other are unanswered: each costs all its retries."""
        with self._lock:
            self._last = error
            self._unanswered += 1
            if self._any_answered or self._unanswered < ENOUGH_SILENCE:
                return
            if not self._is_of_frames():
                raise error

    def _is_of_frames(self) -> bool:
        """Whether the errors are the frames' own, since the server answers for others."""
        if self._others_answer is None:
            self._others_answer = self._ask_others()
        return self._others_answer

    def _ask_others(self) -> bool:
        """Whether the server answers for any other frame. The only frame of a database is taken to be at fault."""
        others = list(islice((web_id for web_id in self._others if web_id not in self._web_ids), ENOUGH_SILENCE))
        for web_id in others:
            try:
                self._part.alone(self._client, web_id)
            except PiWebApiError as error:
                if is_transient(error):
                    continue
                _own(error)
            return True
        return not others and len(self._web_ids) == 1


def _own(error: PiWebApiError) -> PiWebApiError:
    """A refusal of one frame's part. Raises an error that concerns all of them."""
    if whose_fault(error) is Verdict.ACCOUNT:
        raise error
    return error
