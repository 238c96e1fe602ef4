"""A part of each of many objects, such as the values of an enumeration set: in batches, one by one where refused.

A part that PI refuses for good is a failure of its object: it fails the read and names the object, or is collected,
see :class:`PartFailures`. It never looks like an empty part.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Generic, TypeVar

from osipi.errors import quoted
from osipi.listing.batched import BATCH_REFUSED
from osipi.listing.fields import Item
from osipi.listing.objects import Found, Lists
from osipi.listing.whole_lists import items_of, largest_list, learn_bound, may_be_cut, whole_list
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi
from osipi.piwebapi.errors import (
    MalformedResponseError,
    NotFoundError,
    PiWebApiError,
    RateLimitedError,
    ServerError,
    asks_too_much,
)
from osipi.piwebapi.failures import Failure, Verdict, kind_of, one_may_spoil_it, whose_fault
from osipi.piwebapi.http.errors_in_answers import error_messages, error_of_status
from osipi.piwebapi.lists.items import check_no_errors

T = TypeVar("T")

PARTS = 100
"""Entries of one batch: each counts as a request to the server's rate limit."""
_AHEAD = 3
"""Batches that are asked for while one is used."""
_FULL = 1000
"""Items that are asked for of a list in a batch, where the list has pages."""


_BUSY = (429, 503)
_MOST_FAILURES = 1000
"""More than this in one read is the server's or the account's trouble, not that of single objects."""
_UNSUPPORTED = (409, 501)
"""Statuses by which PI says that it has no such thing of this object (PI Web API reference, stream/getvalue)."""


@dataclass
class PartFailures:
    """Objects whose part PI refused for good. Without ``skip`` the first of them is raised."""

    skip: bool = False
    answered: bool = False
    """Whether any part was given: where none is, it is not the objects' fault."""
    failures: list[tuple[Found, Failure]] = field(default_factory=list)
    _first: PiWebApiError | None = None

    def failed(self, found: Found, what: str, error: PiWebApiError) -> None:
        """Take note of a failure, or raise it with the name of the object."""
        named = _named(error, what, found)
        route_is_unknown = isinstance(error, NotFoundError) and error.no_route
        if not self.skip or route_is_unknown or whose_fault(error, others_answer=True) is not Verdict.OBJECT:
            raise named from error
        self._first = self._first or named
        failure = Failure.of(error, found.web_id, web_id=found.web_id, name=found.label)
        self.failures.append((found, failure))
        if len(self.failures) > _MOST_FAILURES:
            raise self._first

    def settled(self) -> list[tuple[Found, Failure]]:
        """At the end of a read: what failed. Raises the first failure where no part at all was given."""
        if self._first is not None and not self.answered:
            raise self._first
        return self.failures


class Part(Generic[T]):
    """How the part of an object is asked for and read."""

    what: str
    """What messages call it."""
    parts = PARTS
    """Entries of a batch: fewer where a part may be large."""
    may_be_unsupported = False
    """Whether PI may have the part in no form that it can give: an object without the part then."""

    def request(self, client: PiWebApi, found: Found) -> BatchRequest | None:
        """The request; None for an object that has no such part."""
        raise NotImplementedError

    def decode(self, request: BatchRequest, content: Any) -> T | None:
        """The part in the content of an answer; None where the answer may not hold all of it."""
        raise NotImplementedError

    def alone(self, client: PiWebApi, request: BatchRequest) -> T:
        """The part, asked for by itself."""
        raise NotImplementedError


class PartList(Part[list[Item]]):
    """A list of each object."""

    def __init__(self, lists: Lists, members: Iterable[str] = ()) -> None:
        self.what = f"the {lists.what}"
        self._lists = lists
        self._params = lists.query(members)

    def request(self, client: PiWebApi, found: Found) -> BatchRequest:
        if not self._lists.paged:
            learn_bound(client, found.home)
        most = largest_list(client)
        full = min(_FULL, most) if self._lists.paged else most
        return BatchRequest(self._lists.route.format(found.web_id), {**self._params, "maxCount": full})

    def decode(self, request: BatchRequest, content: Any) -> list[Item] | None:
        items = items_of(content, request.resource)
        asked = int(str(request.params["maxCount"]))
        whole = len(items) < asked if self._lists.paged else not may_be_cut(items, asked)
        return items if whole else None

    def alone(self, client: PiWebApi, request: BatchRequest) -> list[Item]:
        route, params = request.resource, self._params
        if self._lists.paged:
            return list(client.items(route, params, key=self._lists.key))
        return whole_list(client, route, params, key=self._lists.key)


class PartObject(Part[Item]):
    """A single object that belongs to each object."""

    def __init__(
        self,
        what: str,
        route: Callable[[Found], str | None],
        selected_fields: str | None = None,
        *,
        parts: int = PARTS,
        may_be_unsupported: bool = False,
    ) -> None:
        """``route`` gives None for an object without the part."""
        self.what = what
        self.parts = parts
        self.may_be_unsupported = may_be_unsupported
        self._route = route
        self._params = {"selectedFields": selected_fields} if selected_fields else {}

    def request(self, client: PiWebApi, found: Found) -> BatchRequest | None:
        route = self._route(found)
        return BatchRequest(route, self._params) if route is not None else None

    def decode(self, request: BatchRequest, content: Any) -> Item:
        if not isinstance(content, dict):
            raise MalformedResponseError(f"PI Web API answered {request.resource} without an object", status=200)
        check_no_errors(content, request.resource)
        return content

    def alone(self, client: PiWebApi, request: BatchRequest) -> Item:
        return self.decode(request, client.get(request.resource, request.params))


def parts_of(
    client: PiWebApi, owners: Iterable[Found], lists: Lists, members: Iterable[str], failures: PartFailures
) -> Iterator[Found]:
    """The objects of the list of each owner, as they come."""
    for owner, items in read_parts(client, owners, PartList(lists, members), failures):
        for item in items or ():
            yield Found(item, owner.home, owner)


def with_parts(client: PiWebApi, objects: Iterable[Found], part: PartObject, failures: PartFailures) -> Iterator[Found]:
    """Each object with its part; None where it has none."""
    for found, content in read_parts(client, objects, part, failures):
        yield Found(found.item, found.home, found.owner, content)


def read_parts(
    client: PiWebApi, objects: Iterable[Found], part: Part[T], failures: PartFailures
) -> Iterator[tuple[Found, T | None]]:
    """Each object with its part, in their order, without those whose part PI refused; None for one that has none."""
    for found, request, answer in _answers(client, objects, part):
        if request is None or (part.may_be_unsupported and answer is not None and answer.status in _UNSUPPORTED):
            yield found, None
            continue
        try:
            value = _given(part, request, answer)
            if value is None:
                value = part.alone(client, request)
        except PiWebApiError as error:
            if not part.may_be_unsupported or kind_of(error) != "unsupported":
                failures.failed(found, part.what, error)
                continue
            value = None
        failures.answered = True
        yield found, value


def _answers(
    client: PiWebApi, objects: Iterable[Found], part: Part[T]
) -> Iterator[tuple[Found, BatchRequest | None, BatchResponse | None]]:
    """Each object with its request and what a batch answered to it; a few batches are under way at once."""
    waiting = iter(objects)
    batches = _Batches(client)
    under_way: deque[tuple[list[tuple[Found, BatchRequest | None]], Future[dict[str, BatchResponse]]]] = deque()
    ahead = min(_AHEAD, client.settings.max_concurrent_requests)
    pool = ThreadPoolExecutor(ahead, "osipi-parts")
    try:
        while True:
            while len(under_way) < ahead and (chunk := list(islice(waiting, part.parts))):
                asked = [(found, part.request(client, found)) for found in chunk]
                requests = {str(at): request for at, (_, request) in enumerate(asked) if request is not None}
                under_way.append((asked, pool.submit(batches.ask, requests)))
            if not under_way:
                return
            asked, coming = under_way.popleft()
            answers = coming.result()
            for at, (found, request) in enumerate(asked):
                yield found, request, answers.get(str(at))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


class _Batches:
    """The batches of one read: none is asked for any more where the server takes none."""

    def __init__(self, client: PiWebApi) -> None:
        self._client = client
        self._refused = False
        self._lock = threading.Lock()
        self._next = 0.0
        """When the next batch may go, by this machine's monotonic clock."""

    def ask(self, requests: dict[str, BatchRequest]) -> dict[str, BatchResponse]:
        """The answers, none where the batch as a whole failed: its requests are then made one by one.

        Entries that met the server's rate limit are asked for again, in a batch, after the waits of the retry policy.
        """
        answered: dict[str, BatchResponse] = {}
        trouble: list[PiWebApiError] = []

        def attempt() -> None:
            rest = {name: request for name, request in requests.items() if name not in answered}
            self._wait(len(rest))
            try:
                answers = self._client.batch(rest)
            except PiWebApiError as error:  # it was repeated already
                trouble.append(error)
                return
            answered.update({name: one for name, one in answers.items() if one.status not in _BUSY})
            for one in answers.values():
                if one.status in _BUSY:
                    raise error_of_status(one.status, error_messages(one.content), url="entries of a batch")

        if not self._refused and requests:
            with suppress(RateLimitedError, ServerError):
                self._client.retrying(attempt)
        for error in trouble:
            if isinstance(error, BATCH_REFUSED):
                self._refused = True
            elif not one_may_spoil_it(error) and not asks_too_much(error):
                raise error
        return answered

    def _wait(self, entries: int) -> None:
        """Each entry counts as a request where the user bounds requests a second."""
        bound = self._client.settings.requests_per_second
        if bound is None:
            return
        with self._lock:
            now = time.monotonic()
            at = max(now, self._next)
            self._next = at + entries / bound
        time.sleep(at - now)


def _given(part: Part[T], request: BatchRequest, answer: BatchResponse | None) -> T | None:
    """The part as a batch gave it, None where it has to be asked for by itself."""
    content = answer.content if answer is not None and 200 <= answer.status < 300 else None
    if not isinstance(content, dict) or content.get("WebException"):
        return None
    try:
        return part.decode(request, content)
    except (MalformedResponseError, ServerError):
        return None


def _named(error: PiWebApiError, what: str, found: Found) -> PiWebApiError:
    named = copy(error)
    reason = str(error).rstrip(". ")
    named.args = (
        f"{what} of {quoted(found.label)} could not be read: {reason}. "
        "Option 'skip_unreadable' goes on without it (engines local and spark)",
        *error.args[1:],
    )
    return named
