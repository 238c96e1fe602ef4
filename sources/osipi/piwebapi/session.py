"""The client: one object per PI Web API server, for every thread, and after pickling for every process."""

from __future__ import annotations

import logging
import os
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from osipi.piwebapi.clock import Clock
from osipi.piwebapi.errors import (
    MalformedResponseError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    ServerError,
    UnreachableError,
    UnsupportedError,
    UrlTooLongError,
    is_time_out,
)
from osipi.piwebapi.http.errors_in_answers import check_web_exception, decode_json, error_of_response
from osipi.piwebapi.http.outage import Outage
from osipi.piwebapi.http.parameters import taken, with_known_parameters
from osipi.piwebapi.http.retry import RetryPolicy
from osipi.piwebapi.http.settings import Settings
from osipi.piwebapi.http.transport import Answer, Transport
from osipi.piwebapi.http.urls import Params, build_url
from osipi.piwebapi.limits.adaptive_bound import LONGEST_QUIET
from osipi.piwebapi.limits.learned import Limits
from osipi.piwebapi.limits.rate_limiter import Limiter, Slot
from osipi.piwebapi.lists.batch import BatchRequest, BatchResponse, decode_batch, encode_batch
from osipi.piwebapi.lists.index_pages import Key, read_pages
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.lists.lookup import Looked, look_up
from osipi.piwebapi.pitime import TICKS_PER_SECOND, Tick

log = logging.getLogger("osipi.piwebapi")

T = TypeVar("T")


@dataclass(frozen=True)
class _Live:
    """What belongs to one process and is not pickled."""

    transport: Transport
    limiter: Limiter


class PiWebApi:
    """A PI Web API server, read only.

    Thread-safe. Pickling drops connections, tokens and locks; they come back at the first use, also after a fork. All
    methods raise :class:`~osipi.piwebapi.errors.PiWebApiError`; transient errors are raised only when retrying did not
    help. Paths are relative to the base URL and begin with ``/``.
    """

    def __init__(self, settings: Settings, *, retry: RetryPolicy | None = None) -> None:
        self.settings = settings
        self.retry = retry or RetryPolicy(total_seconds=settings.retry_seconds)
        self.limits = Limits()
        """What the server has shown of its limits, for everything that is read from it."""
        self._outage = Outage(self.retry.total_seconds, host=urlsplit(settings.base_url).netloc)
        self.offers_system = True
        """Whether ``/system`` is answered, as far as :meth:`server_info` has found out."""
        self._server_clock = Clock(
            lambda path, use: self._call("GET", path, None, use), urlsplit(settings.base_url).netloc
        )
        self._lock = threading.Lock()
        self._live_state: _Live | None = None
        self._clock: tuple[Tick, float] | None = None
        _CLIENTS.add(self)

    def __repr__(self) -> str:
        return f"PiWebApi({self.settings.base_url!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {"settings": self.settings, "retry": self.retry, "limits": self.limits}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(state["settings"], retry=state["retry"])  # type: ignore[misc]
        self.limits = state["limits"]

    def __enter__(self) -> PiWebApi:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def host(self) -> str:
        """Name and port of the server, for messages."""
        return urlsplit(self.settings.base_url).netloc

    def close(self) -> None:
        """Close the connections; the client can be used again and then opens new ones."""
        with self._lock:
            live, self._live_state = self._live_state, None
        if live is not None:
            live.transport.close()
            live.limiter.close()

    @property
    def url_budget(self) -> int:
        """Characters that a whole URL may have; becomes smaller when the server refuses one as too long."""
        return self.limits.url_budget

    def learned(self) -> Limits:
        """What the server has shown of its limits, how many requests it bears at once included."""
        with self._lock:
            live = self._live_state
        bound = live.limiter.bound if live is not None else None
        if bound is not None:
            self.limits.in_flight = bound
        if live is not None and live.limiter.not_before.at is not None:
            self.limits.not_before = live.limiter.not_before.at
        return self.limits

    def url(self, path: str, params: Params | None = None) -> str:
        """The absolute URL of a call."""
        return build_url(self.settings.base_url, path, params)

    def get(self, path: str, params: Params | None = None, *, timeout: float | None = None) -> Any:
        """The decoded JSON of a GET, None for 204. A body with a WebException, or cut off, is retried, then raised."""
        return self._call("GET", path, params, lambda answer: _json(answer, path), timeout=timeout)

    def get_bytes(self, path: str, params: Params | None = None) -> bytes:
        """The body of a successful GET, ``b""`` for 204. The caller must look for a WebException in it itself."""
        return self._call("GET", path, params, lambda answer: answer.body)

    def fetch(self, path: str, params: Params | None, decode: Callable[[bytes], T]) -> T:
        """What ``decode`` makes of the body of a GET.

        ``decode`` raises MalformedResponseError or WebExceptionError for a body that is no good: it is then retried
        like any other transient trouble. It runs outside the bounds on requests in flight.
        """
        return self._call("GET", path, params, lambda answer: decode(answer.body))

    def post(self, path: str, params: Params | None = None, json: Any = None) -> Any:
        """The decoded JSON of a POST, None for an empty answer. Retried like a GET: send only what may arrive twice."""
        body = b"" if json is None else msgspec.json.encode(json)
        return self._call("POST", path, params, lambda answer: _json(answer, path, may_be_empty=True), body=body)

    def batch(self, requests: Mapping[str, BatchRequest]) -> dict[str, BatchResponse]:
        """Run a batch. Each entry has its own status: see :meth:`BatchResponse.raise_for_status`.

        Raises the typed error when the batch itself is refused (read-only proxies refuse every POST).
        """
        if not requests:
            return {}
        if self.limits.lacks("/batch"):
            raise UnsupportedError("this PI Web API offers no /batch", status=404, url="/batch")
        given = {name: replace(one, params=taken(one.params, self.limits) or {}) for name, one in requests.items()}
        body = encode_batch(given, self.settings.base_url)

        def decode(answer: Answer) -> dict[str, BatchResponse]:
            return decode_batch(requests, _json(answer, "/batch"))

        try:
            return self._call("POST", "/batch", None, decode, body=body)
        except (NotFoundError, UnsupportedError) as error:
            if self.limits.lack("/batch"):
                log.warning("%s offers no /batch (HTTP %s): each request is sent by itself", self.host, error.status)
            raise

    def page(self, path: str, params: Params | None = None) -> list[dict[str, Any]]:
        """The items of a list, or of one page of it. An answer that is no list is retried, then raised."""
        return self._call("GET", path, params, lambda answer: page_items(_json(answer, path), path))

    def items(
        self, path: str, params: Params | None = None, *, page_size: int | None = None, key: Key = "Id"
    ) -> Iterator[dict[str, Any]]:
        """Every item of an index-paged list once: see :func:`osipi.piwebapi.lists.index_pages.read_pages`."""

        def fetch(start: int, count: int) -> list[dict[str, Any]]:
            return self.page(path, {**(params or {}), "startIndex": start, "maxCount": count})

        return read_pages(fetch, path=path, key=key, page_size=page_size, limits=self.limits)

    def multiple(
        self, path: str, values: Sequence[str], param: str = "webId", *, params: Params | None = None
    ) -> Iterator[Looked]:
        """Look up WebIDs (``param="webId"``) or paths (``param="path"``) at a route such as ``/points/multiple``.

        One result for each value, in their order, in as few calls as the length of a URL allows; an object that cannot
        be had is a result with ``error``, not an exception.
        """
        rest = params or {}

        def room() -> int:
            return self.url_budget - len(self.url(path, rest)) - 1

        return look_up(
            lambda chunk: self.get(path, {**rest, param: list(chunk)}), values, path=path, param=param, url_length=room
        )

    def server_time(self) -> Tick:
        """The clock of the PI Web API server, in ticks (100 ns since 1970, UTC).

        ``ServerTime`` of ``/system/status``, or for servers before 2018 and accounts that may not read it the Date
        header, which has whole seconds, or else the earliest ``ServerTime`` of the Data Archives that are connected, or
        the Date header of a list of servers (a gateway may let only routes of data through). Raises what
        ``/system/status`` answered where there is none of them.
        """
        now = self._server_clock.read()
        self._clock = now, time.monotonic()
        return now

    @property
    def clock(self) -> Tick | None:
        """The server's clock now, without a call, from the last time that it was asked; ``None`` before that."""
        if self._clock is None:
            return None
        asked, at = self._clock
        return asked + int((time.monotonic() - at) * TICKS_PER_SECOND)

    def server_info(self) -> dict[str, Any]:
        """``/system``: ProductTitle, ProductVersion, Links. Raises NotPiWebApiError when the base URL is wrong.

        Empty where it may not be read, or a gateway does not let it through, and the servers of data can be listed.
        """
        try:
            content = self.get("/system")
        except (PermissionError_, NotFoundError, NotPiWebApiError) as refusal:
            if refusal.status not in (403, 404) or not self._lists_servers():
                raise
            self.offers_system = isinstance(refusal, PermissionError_)
            return {}
        if not isinstance(content, dict):
            raise MalformedResponseError("PI Web API answered /system without an object", url="/system")
        return content

    def _lists_servers(self) -> bool:
        """Whether a list of Data Archives or asset servers is answered. Raises the last refusal of credentials."""
        for path in ("/dataservers", "/assetservers"):
            with suppress(PermissionError_, NotFoundError, NotPiWebApiError, MalformedResponseError):
                self.page(path, {"selectedFields": "Items.Id;Errors;WebException"})
                return True
        return False

    def retrying(self, attempt: Callable[[], T]) -> T:
        """Call ``attempt`` under the client's retry policy, for work that decodes or judges answers by itself."""
        return self.retry.call(attempt, self._outage)

    def _call(
        self,
        method: str,
        path: str,
        params: Params | None,
        use: Callable[[Answer], T],
        *,
        body: bytes | None = None,
        timeout: float | None = None,
    ) -> T:
        def ask(given: Params | None) -> T:
            url = self.url(path, given)
            return self.retrying(lambda: use(self._exchange(method, url, path, body, timeout)))

        return with_known_parameters(ask, params, path, self.limits, self.host)

    def _exchange(self, method: str, url: str, path: str, body: bytes | None, timeout: float | None) -> Answer:
        """One successful answer. Raises the typed error of any other."""
        live = self._live()
        error: PiWebApiError | None
        with live.limiter.slot(self.retry.total_seconds) as slot:
            try:
                answer = live.transport.exchange(method, url, path=path, body=body, timeout=timeout)
                error = self._error(answer, url, path, live.transport.show)
                if error is not None and error.status == 401 and self.settings.auth == "oidc":
                    error.confirmed = True  # the transport has sent a new token, too
            except UnreachableError as failure:
                error = failure
            self._pace(live.limiter, slot, error)
        if error is not None:
            raise error
        return answer

    def _error(self, answer: Answer, url: str, path: str, show: Callable[[str], str]) -> PiWebApiError | None:
        if 200 <= answer.status < 300:
            return None
        error = error_of_response(
            answer.status,
            answer.headers,
            answer.body,
            url=path,
            url_length=len(url),
            base_url=self.settings.base_url,
            show=show,
        )
        if isinstance(error, UrlTooLongError):
            self.limits.refuse_url(len(url))
        return error

    def _pace(self, limiter: Limiter, slot: Slot, error: PiWebApiError | None) -> None:
        """Let the requests to come know what became of this one.

        429 and 503 say that the server has too much, and so does one that does not answer in time. A refused or broken
        connection is a service that is down or starts again, a 500 the trouble of what was asked for.
        """
        if isinstance(error, RateLimitedError) or (isinstance(error, ServerError) and error.status == 503):
            wish = error.retry_after
            fits = wish is not None and wish <= self.retry.total_seconds
            if wish is not None and not (fits and wish <= LONGEST_QUIET):
                limiter.not_before.move(time.time() + wish)
            # In an outage few requests follow, and whoever waits for them is about to give up.
            longest = self.retry.first_wait if self._outage.lasts else self.retry.longest_wait
            limiter.refused(slot, wish if fits else None, (self.retry.first_wait, longest))
        elif error is not None and is_time_out(error):
            limiter.timed_out(slot)
        elif not isinstance(error, (ServerError, UnreachableError)):
            limiter.answered(slot)

    def _live(self) -> _Live:
        with self._lock:
            if self._live_state is None:
                settings = self.settings
                limiter = Limiter(
                    settings.base_url,
                    settings.max_concurrent_requests,
                    settings.requests_per_second,
                    first=self.limits.in_flight,
                )
                if self.limits.not_before is not None:
                    limiter.not_before.move(self.limits.not_before)
                self._live_state = _Live(Transport(self.settings), limiter)
            return self._live_state

    def _forget(self) -> None:
        """In a forked child: locks may be held by threads that are not here, sockets are shared with the parent."""
        self._lock = threading.Lock()
        if self._live_state is not None:
            # What is in flight is the parent's: its locks must end with it, not with this process.
            self._live_state.limiter.close()
        self._live_state = None


_CLIENTS: weakref.WeakSet[PiWebApi] = weakref.WeakSet()


def _forget_all() -> None:
    for client in list(_CLIENTS):
        client._forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)


def _json(answer: Answer, path: str, *, may_be_empty: bool = False) -> Any:
    if not answer.body and (answer.status == 204 or may_be_empty):
        return None
    content = decode_json(answer.body, url=path)
    check_web_exception(content, url=path)
    return content
