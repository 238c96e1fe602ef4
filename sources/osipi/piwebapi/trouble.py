"""Whose trouble is it: one stream's, or everyone's?

A request for many streams that stays in trouble after its retries is halved until the streams that cause it stand
alone. One corrupt point may answer 500 for ever, and so may a point that the account may not read; a server that is
down answers nobody. What cannot be told apart from one failure is told apart by asking other streams.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from osipi.piwebapi.errors import (
    AuthenticationError,
    BadRequestError,
    GoneError,
    LimitError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    UnsupportedError,
    is_transient,
)

Kind = Literal["permission", "not_found", "gone", "server", "malformed", "unsupported"]

_KINDS_OF_STATUS: dict[int | None, Kind] = {
    400: "unsupported",
    403: "permission",
    404: "not_found",
    409: "unsupported",
    410: "gone",
    501: "unsupported",
}
_KINDS: tuple[tuple[type[PiWebApiError], Kind], ...] = (
    (PermissionError_, "permission"),
    (NotFoundError, "not_found"),
    (GoneError, "gone"),
    (UnsupportedError, "unsupported"),
    (BadRequestError, "unsupported"),
    (MalformedResponseError, "malformed"),
)

_WITNESSES = 8
"""Streams that are asked before trouble is called everyone's: if a third of all streams were corrupt, one in 6,000 such
verdicts would be wrong. A server that answers none of them is not asked further."""

_FAILURES_PER_WITNESS = 16
"""Failed requests in a row after which the server's health is asked again."""


@dataclass(frozen=True)
class StreamFailure:
    """One stream could not be read; nothing that was yielded of it in this read may be kept."""

    web_id: str
    kind: Kind
    """permission 403, not_found 404, gone 410, unsupported 400, 409 and 501, malformed: an answer that makes no sense,
    server: everything else."""
    status: int | None
    """HTTP status of the last answer, None when there was none."""
    message: str
    start: int
    """First tick of the range that was asked for."""
    end: int
    """Tick at which the range ends (not part of it)."""
    attempt: int
    """Requests of this read that failed with this stream in them, the client's own repetitions not counted."""


def kind_of(error: PiWebApiError) -> Kind:
    """The kind of failure that an error of a request for a single stream is."""
    by_class = next((kind for types, kind in _KINDS if isinstance(error, types)), None)
    return by_class or _KINDS_OF_STATUS.get(error.status, "server")


def is_everyones(error: PiWebApiError) -> bool:
    """True for an error that no stream can be the cause of: credentials, certificate, address."""
    if isinstance(error, AuthenticationError):
        return True
    refusals = (PermissionError_, NotFoundError, GoneError, BadRequestError, UnsupportedError, LimitError)
    return error.kind == "configuration" and not isinstance(error, refusals)


def may_be_everyones(error: PiWebApiError) -> bool:
    """True for trouble that may be the server's as well as a stream's: 5xx, time-outs, cut bodies, 429."""
    return is_transient(error) or kind_of(error) in ("server", "malformed")


class Troubles:
    """The failures of one read, and the decision when they are not the streams' but the server's."""

    def __init__(self, streams: Sequence[str], ask: Callable[[str], None]) -> None:
        """`streams`: all web ids of the read. `ask` sends the smallest request for one of them and raises its error."""
        self._streams = streams
        self._ask = ask
        self._answered = False
        self._in_a_row = 0
        self._held: list[StreamFailure] = []
        self._last: PiWebApiError | None = None

    def answered(self) -> Iterator[StreamFailure]:
        """A stream was read, so the server is there: the failures held back until now are the streams' own."""
        self._answered = True
        self._in_a_row = 0
        held, self._held = self._held, []
        return iter(held)

    def group_failed(self, members: Iterable[str], error: PiWebApiError) -> None:
        """A request for several streams failed: raises `error` if it is everyone's, else the group may be halved."""
        if is_everyones(error):
            raise error
        if not may_be_everyones(error):
            return
        self._in_a_row += 1
        if self._in_a_row % _FAILURES_PER_WITNESS == 1:
            self._hear_witnesses(frozenset(members), error)

    def stream_failed(self, failure: StreamFailure, error: PiWebApiError) -> Iterator[StreamFailure]:
        """A stream failed alone: yields the failures that are now known to be streams' own; raises if everyone's."""
        if is_everyones(error):
            raise error
        if not may_be_everyones(error):
            yield from self.answered()
            yield failure
        elif self._answered:
            yield failure
        else:
            self._held.append(failure)
            self._last = error

    def finish(self) -> None:
        """The read is over: raises the last error if no stream was answered and all failed as a server in trouble."""
        if self._held and self._last is not None:
            raise self._last

    def _hear_witnesses(self, members: frozenset[str], error: PiWebApiError) -> None:
        others = [stream for stream in self._streams if stream not in members] or list(self._streams)
        step = max(1, len(others) // _WITNESSES)
        if not any(map(self._vouches, others[::step][:_WITNESSES])):
            raise error

    def _vouches(self, witness: str) -> bool:
        """True if the server answers this stream, be it with a refusal of its own."""
        try:
            self._ask(witness)
        except PiWebApiError as trouble:
            if is_everyones(trouble):
                raise
            return not may_be_everyones(trouble)
        return True
