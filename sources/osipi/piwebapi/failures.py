"""What could not be read, and whose fault it is: one value and one function for every table.

How to use it:

1. A request fails after the client's retries. ``whose_fault(error)`` says what is known from the error alone. Where it
   says :attr:`Verdict.UNDECIDED`, ask other objects (:func:`somebody_answers`) and pass on what came of it:
   ``whose_fault(error, others_answer=True)``.
2. For :attr:`Verdict.OBJECT` make a :class:`Failure` (``Failure.of(error, key, ...)``), go on with the others, and let
   it become a row of `ingestion_errors`. For every other verdict raise the error: nothing of the read may be kept.
3. A list or a lookup of many fails as a whole although one object in it is corrupt. :func:`one_may_spoil_it` says
   whether that is worth a search: cut the list until the object is alone, then go on with 1.

Nothing here knows of tables or files. Who writes rows or state turns a ``Failure`` into them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from osipi.piwebapi.errors import (
    AuthenticationError,
    BadRequestError,
    GoneError,
    MalformedResponseError,
    NotFoundError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    UnsupportedError,
    WebExceptionError,
    is_time_out,
    is_transient,
)

Kind = Literal["permission", "not_found", "gone", "not_listed", "server", "malformed", "unsupported"]

LASTING_ERROR = 500
"""Status with which PI Web API answers for a corrupt object, each time, and for some that the account may not read."""

ENOUGH_SILENCE = 8
"""Others that are asked in vain before the fault is the server's: if a third of all objects were corrupt, one in 6,000
such verdicts would be wrong. A server that answers none of them is not asked further."""

_TIME_OUT_WEIGHS = 4
"""Others that one counts for who was waited for in vain: eight time-outs are eight minutes."""

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
_REFUSALS: tuple[Kind, ...] = ("permission", "not_found")
_PERHAPS_THE_SERVERS: tuple[Kind, ...] = ("server", "malformed")


@dataclass(frozen=True)
class Failure:
    """One object (stream, event frame, element) could not be read; nothing of it from this read may be kept.

    Picklable, and without secrets: the texts are those of the typed errors.
    """

    key: str
    """What identifies the object in its table: the WebID of a stream, the GUID of a frame."""
    kind: Kind
    """permission 403, not_found 404, gone 410, unsupported 400, 409 and 501, not_listed: named in the options and not
    there, malformed: an answer that makes no sense, server: everything else."""
    status: int | None
    """HTTP status of the last answer, None when there was none."""
    message: str
    start: int | None = None
    """First tick of the range that was asked for, None where there was no range."""
    end: int | None = None
    """Tick at which the range ends (not part of it)."""
    attempts: int = 1
    """Requests of this read that failed with this object in them, the client's own repetitions not counted."""
    web_id: str | None = None
    name: str | None = None
    """Name or path, None where PI did not say it."""

    @classmethod
    def of(
        cls,
        error: PiWebApiError,
        key: str,
        *,
        start: int | None = None,
        end: int | None = None,
        attempts: int = 1,
        web_id: str | None = None,
        name: str | None = None,
    ) -> Failure:
        """The failure of one object that answered with ``error``."""
        return cls(key, kind_of(error), error.status, str(error), start, end, attempts, web_id, name)

    @property
    def reported_kind(self) -> str:
        """The kind as tables and state say it: what PI does not support for an object is a server's answer too."""
        return "server" if self.kind == "unsupported" else self.kind


class Verdict(Enum):
    """Whose fault it is that something could not be read."""

    OBJECT = "object"
    """The object's own. The others go on; it is reported, and asked again later."""
    ACCOUNT = "account"
    """The account's or the connection's (credentials, certificate, address, no permission for anything): raise."""
    SERVER = "server"
    """The server's: it answers no request, or has too much to do. Raise, and try again later."""
    UNDECIDED = "undecided"
    """The object's or the server's: ask others."""


def whose_fault(trouble: PiWebApiError | Failure, others_answer: bool | None = None, *, heavy: bool = False) -> Verdict:
    """Whose fault it is that a request for one object, or for several, failed in this way.

    ``others_answer`` is whether other objects are answered, None where none was asked. After a 5xx or a broken answer a
    refusal of another object is an answer too (the server is there); after a 403 or 404 only its data is.

    ``heavy``: the work of the request depends on the object, as with the values of a stream over a range. Then a
    time-out, a 429, a 503 or a broken connection may be the object's too. Without it they are the server's, and of the
    passing errors only a 500 that stays can be the object's.

    A ``Failure`` has been through this once: only its kind counts, and the answer is whether all of them together may
    be somebody else's fault.
    """
    if isinstance(trouble, Failure):
        kind, passing = trouble.kind, False
    elif _is_of_the_connection(trouble):
        return Verdict.ACCOUNT
    else:
        kind, passing = kind_of(trouble), is_transient(trouble)
        if passing and not heavy and trouble.status != LASTING_ERROR:
            return Verdict.SERVER
    if not passing and kind not in _PERHAPS_THE_SERVERS:
        return Verdict.ACCOUNT if kind in _REFUSALS and others_answer is False else Verdict.OBJECT
    if others_answer is None:
        return Verdict.UNDECIDED
    return Verdict.OBJECT if others_answer else Verdict.SERVER


def one_may_spoil_it(error: PiWebApiError) -> bool:
    """Whether one corrupt object can make a request for many fail in this way: the server answered, with a 500, with
    an answer that breaks off, or with nothing but an error.

    A server or proxy that is down or too busy (502, 503, 504, 429, no answer) says nothing about the objects.
    """
    return isinstance(error, (MalformedResponseError, WebExceptionError)) or error.status in (200, LASTING_ERROR)


def is_of_no_route(error: PiWebApiError) -> bool:
    """Whether a server may answer so for a route that it does not know; it may as well be about an object."""
    return error.status in (404, 405, 501) and isinstance(error, (NotFoundError, UnsupportedError))


def says_no_route(error: PiWebApiError) -> bool:
    """Whether an answer says that a route is not known, and not just that an object is not there."""
    return error.status in (405, 501) or (isinstance(error, NotFoundError) and error.no_route)


def kind_of(error: PiWebApiError) -> Kind:
    """The kind of failure that an error of a request for a single object is."""
    by_class = next((kind for types, kind in _KINDS if isinstance(error, types)), None)
    return by_class or _KINDS_OF_STATUS.get(error.status, "server")


def somebody_answers(others: Iterable[str], ask: Callable[[str], object]) -> bool:
    """Whether the server answers one of some other objects, be it with a refusal.

    ``ask`` sends the smallest request for one and raises its error. Gives up after :data:`ENOUGH_SILENCE` of them, and
    sooner where they would only be waited for. Raises an error of the account or the connection.
    """
    silent = 0
    for other in others:
        try:
            ask(other)
        except PiWebApiError as error:
            verdict = whose_fault(error, heavy=True)
            if verdict is Verdict.ACCOUNT:
                raise
            if verdict is Verdict.UNDECIDED:
                silent += _silence(error)
                if silent >= ENOUGH_SILENCE:
                    return False
                continue
        return True
    return False


def _is_of_the_connection(error: PiWebApiError) -> bool:
    """Credentials, certificate, address: no object can be the cause."""
    if isinstance(error, AuthenticationError):
        return True
    refusals = (PermissionError_, NotFoundError, GoneError, BadRequestError, UnsupportedError)
    return error.kind == "configuration" and not isinstance(error, refusals)


def _silence(error: PiWebApiError) -> int:
    """How many unanswered others an error counts for: one, or more where the next ones would only be waited for.

    A server that limits the rate, or says when to come back, speaks for itself.
    """
    if isinstance(error, RateLimitedError) or getattr(error, "retry_after", None) is not None:
        return ENOUGH_SILENCE
    return _TIME_OUT_WEIGHS if is_time_out(error) else 1
