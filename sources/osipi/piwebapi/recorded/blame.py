"""Whose trouble is it: one stream's, or everyone's?

A request for many streams that stays in trouble after its retries is halved until the streams that cause it stand
alone. One corrupt point may answer 500 for ever, and so may a point that the account may not read; a server that is
down answers nobody. What cannot be told apart from one failure is told apart by asking other streams.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
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
    RateLimitedError,
    UnsupportedError,
    is_time_out,
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

ENOUGH_SILENCE = 8
"""Witnesses that are asked in vain before trouble is called everyone's: if a third of all streams were corrupt, one in
6,000 such verdicts would be wrong. A server that answers none of them is not asked further."""

_TIME_OUT_WEIGHS = 4
"""Witnesses that one counts for who was waited for in vain: eight time-outs are eight minutes."""

_FAILURES_PER_WITNESS = 16
"""Failed requests in a row after which the server's health is asked again."""

_MOST_REFUSED = 1000
"""Streams from all over that are refused one by one, while none was read, before an account may read nothing: where one
in 100 is readable, one in 23,000 such verdicts is wrong. A read of no more streams is halved to its end instead."""

_MOSTLY = 8
"""Streams refused one after the other, none answered in between, after which the next ones are asked one by one."""

_REFUSALS: tuple[Kind, ...] = ("permission", "not_found")


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


def silence(error: PiWebApiError) -> int:
    """For how many unanswered witnesses an error counts: one, or more where the next ones would only be waited for.

    A server that limits the rate, or says when to come back, speaks for itself.
    """
    if isinstance(error, RateLimitedError) or getattr(error, "retry_after", None) is not None:
        return ENOUGH_SILENCE
    return _TIME_OUT_WEIGHS if is_time_out(error) else 1


class Troubles:
    """The failures of one read, and the decision when they are not the streams' but the server's."""

    def __init__(self, streams: Sequence[str], ask: Callable[[str], None], others: Sequence[str] = ()) -> None:
        """`streams`: all web ids of the read. `ask` sends the smallest request for one of them and raises its error.

        `others` are streams outside of the read that may be asked too.
        """
        self._streams = streams
        self._others = others
        self._ask = ask
        self._answered = False
        self._readable = len(streams) <= _MOST_REFUSED
        self._in_a_row = 0
        self._refused_in_a_row = 0
        self._held: list[StreamFailure] = []
        self._last: PiWebApiError | None = None

    @property
    def mostly_refused(self) -> bool:
        """Whether the streams of a refused group are better asked one by one: halving costs twice as much then."""
        return self._refused_in_a_row >= _MOSTLY

    def answered(self) -> Iterator[StreamFailure]:
        """A stream was read, so the server is there: the failures held back until now are the streams' own."""
        self._readable = True
        self._refused_in_a_row = 0
        return self._heard()

    def group_failed(self, members: Iterable[str], error: PiWebApiError) -> None:
        """A request for several streams failed: raises `error` if it is everyone's, else the group may be halved.

        Raises a refusal if nothing was read yet and none of many streams from all over may be.
        """
        if is_everyones(error):
            raise error
        if may_be_everyones(error):
            self._in_a_row += 1
            if self._in_a_row % _FAILURES_PER_WITNESS == 1:
                self._hear_witnesses(frozenset(members), error)
        if not self._readable:
            self._find_readable()

    def stream_failed(self, failure: StreamFailure, error: PiWebApiError) -> Iterator[StreamFailure]:
        """A stream failed alone: yields the failures that are now known to be streams' own; raises if everyone's."""
        if is_everyones(error):
            raise error
        if not may_be_everyones(error):
            self._refused_in_a_row += 1
            yield from self._heard()
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

    def _heard(self) -> Iterator[StreamFailure]:
        self._answered = True
        self._in_a_row = 0
        held, self._held = self._held, []
        return iter(held)

    def _hear_witnesses(self, members: frozenset[str], error: PiWebApiError) -> None:
        """Raise `error` unless the server answers one of a few streams, be it with a refusal of its own."""
        others = [stream for stream in self._streams if stream not in members] or list(self._streams)
        step = max(1, len(others) // ENOUGH_SILENCE)
        silent = 0
        for witness in others[::step][:ENOUGH_SILENCE]:
            trouble = self._trouble_of(witness)
            self._readable = self._readable or trouble is None
            if trouble is None or not may_be_everyones(trouble):
                return
            silent += silence(trouble)
            if silent >= ENOUGH_SILENCE:
                break
        raise error

    def _find_readable(self) -> None:
        """Ask streams alone until one is not refused; raise the refusal where none is found."""
        drawn = [*self._others[:_MOST_REFUSED], *random.sample(self._streams, _MOST_REFUSED)][:_MOST_REFUSED]
        refusal: PiWebApiError | None = None
        for asked in drawn:
            refusal = self._trouble_of(asked)
            if refusal is None or kind_of(refusal) not in _REFUSALS:
                self._readable = True
                return
        if refusal is not None:
            raise _of_all(refusal, len(drawn), len(self._streams))

    def _trouble_of(self, stream: str) -> PiWebApiError | None:
        """What the server says to the smallest request for a stream, None for its values."""
        try:
            self._ask(stream)
        except PiWebApiError as trouble:
            if is_everyones(trouble):
                raise
            return trouble
        return None


def _of_all(refusal: PiWebApiError, asked: int, streams: int) -> PiWebApiError:
    told = copy(refusal)
    told.args = (
        f"the account may read none of {asked} streams drawn from the {streams} of a read; the last answer: {refusal}",
    )
    return told
