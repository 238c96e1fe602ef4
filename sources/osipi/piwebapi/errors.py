"""What can go wrong between this client and PI Web API: one class for each thing that a caller treats differently.

Every error is one sentence, says what to change where the user can change it, and holds no secret: ``url`` is a path
without its query. All survive pickling, because they travel from Spark tasks and worker processes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal

from osipi.piwebapi.http.masking import masked, masked_answer
from osipi.piwebapi.texts import visible

Kind = Literal["configuration", "source"]


class PiWebApiError(Exception):
    """Any failure of a call to PI Web API.

    ``status`` is the HTTP status (that of a WebException or a batch entry where one carries it), or None when there was
    no answer. ``messages`` are the server's own texts, which servers may shorten or replace: never decide on them.
    ``kind`` is ``"configuration"`` when the user can correct it (wrong password, certificate, URL), else ``"source"``.
    ``confirmed``: a refusal that was the answer twice.
    """

    default_kind: ClassVar[Kind] = "source"

    def __init__(
        self,
        text: str,
        *,
        status: int | None = None,
        messages: Sequence[str] = (),
        url: str = "",
        kind: Kind | None = None,
    ) -> None:
        self.messages = tuple(map(masked_answer, messages))
        for said, shown in zip(messages, self.messages, strict=True):
            if said != shown:
                text = text.replace(said, shown)
        super().__init__(visible(masked(text)))
        self.status = status
        self.url = url
        self.kind: Kind = kind or self.default_kind
        self.confirmed = False

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(cls: type[PiWebApiError], args: tuple[Any, ...], state: dict[str, Any]) -> PiWebApiError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class AuthenticationError(PiWebApiError):
    """401 (or 407 from a proxy), or an identity provider that gives no token: the credentials are wrong."""

    default_kind: ClassVar[Kind] = "configuration"


class PermissionError_(PiWebApiError):  # noqa: N801, N818 - the plain name is Python's own
    """403: the account may not read this."""


class NotFoundError(PiWebApiError):
    """404: no such object for this account, or with ``no_route`` no such route on this server."""

    def __init__(self, text: str, *, no_route: bool = False, **details: Any) -> None:
        super().__init__(text, **details)
        self.no_route = no_route


class GoneError(PiWebApiError):
    """410: the PI point behind an attribute was deleted; asking again does not help."""


class BadRequestError(PiWebApiError):
    """400 and other refusals of a request as it was written."""


class UnsupportedError(PiWebApiError):
    """405, 409 or 501: this server, stream or value type does not offer what was asked."""


class BatchParentError(UnsupportedError):
    """409 of a batch entry whose parent entry failed: look at the parent's error."""


class LimitError(BadRequestError):
    """400 because a count is above the server's MaxReturnedItemsPerCall; ``maximum`` is that limit."""

    def __init__(self, text: str, *, maximum: int, **details: Any) -> None:
        super().__init__(text, **details)
        self.maximum = maximum


class UrlTooLongError(BadRequestError):
    """414, 431 or an HTML "Invalid URL" page: the request line is longer than the server or a proxy takes."""


class RateLimitedError(PiWebApiError):
    """429: too many requests from this address. ``retry_after`` is the server's wish in seconds, None without one."""

    def __init__(self, text: str, *, retry_after: float | None = None, **details: Any) -> None:
        super().__init__(text, **details)
        self.retry_after = retry_after


class ServerError(PiWebApiError):
    """5xx and 408: the server or a proxy failed. ``retry_after`` as in :class:`RateLimitedError`."""

    def __init__(self, text: str, *, retry_after: float | None = None, **details: Any) -> None:
        super().__init__(text, **details)
        self.retry_after = retry_after


class ArchiveAwayError(ServerError):
    """A state in place of events: the archive files of this time are not mounted (AF SDK, AFSystemStateCode)."""


class WebExceptionError(PiWebApiError):
    """HTTP 200 whose body says that writing it failed (PI Web API reference, error handling: ``WebException``).

    ``status`` is the StatusCode of that member; the items beside it are not to be used.
    """


class MalformedResponseError(PiWebApiError):
    """A body that is cut off, is not JSON, or lacks what this call always answers with."""


class AnswerTooLargeError(PiWebApiError):
    """An answer of more bytes than the option ``max_answer_bytes`` allows, decompressed. It was not read further."""


class MissingMemberError(MalformedResponseError):
    """An object of an answer lacks what nothing can stand in for, such as the name of a point."""


class UnreachableError(PiWebApiError):
    """No answer: name not found, connection refused or reset, proxy out of reach, or ``timed_out``: none in time.

    ``stage`` is how far it came: no ``address`` (or no proxy), no ``connection``, or a connection and no ``answer``.
    """

    def __init__(
        self,
        text: str,
        *,
        timed_out: bool = False,
        stage: Literal["address", "connection", "answer"] = "answer",
        **details: Any,
    ) -> None:
        super().__init__(text, **details)
        self.timed_out = timed_out
        self.stage = stage


class CertificateError(PiWebApiError):
    """The server's certificate is not trusted or names another host, or it refused the client certificate."""

    default_kind: ClassVar[Kind] = "configuration"


class RedirectError(PiWebApiError):
    """A redirect to another address, or without end: credentials are never carried there."""

    default_kind: ClassVar[Kind] = "configuration"


class NotPiWebApiError(PiWebApiError):
    """Something answers at the base URL, but it is no PI Web API (a sign-in page, another site, a wrong path)."""

    default_kind: ClassVar[Kind] = "configuration"


_TRANSIENT = (RateLimitedError, ServerError, MalformedResponseError, UnreachableError)
_TRANSIENT_STATUS = frozenset({408, 425, 429, 500, 502, 503, 504})


def is_transient(error: BaseException) -> bool:
    """Whether the same request may well succeed a little later."""
    if isinstance(error, WebExceptionError):
        return error.status is None or error.status in _TRANSIENT_STATUS
    return isinstance(error, _TRANSIENT)


def is_time_out(error: BaseException) -> bool:
    """Whether the server was too slow: the same request may succeed where it asks for less."""
    if isinstance(error, UnreachableError):
        return error.timed_out
    return isinstance(error, ServerError) and error.status in (408, 504)


def asks_too_much(error: BaseException) -> bool:
    """Whether the answer took too long or is too large: the same request may succeed where it asks for less."""
    return is_time_out(error) or isinstance(error, AnswerTooLargeError)
