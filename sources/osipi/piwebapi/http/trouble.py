"""The kinds of trouble by which attempts are counted."""

from __future__ import annotations

from typing import Literal

from osipi.piwebapi.errors import (
    AuthenticationError,
    NotFoundError,
    NotPiWebApiError,
    PermissionError_,
    PiWebApiError,
    RateLimitedError,
    UnreachableError,
    is_time_out,
    is_transient,
)
from osipi.piwebapi.failures import LASTING_ERROR

Trouble = Literal["refusal", "address", "connection", "broken", "unavailable", "500", "429", "time-out", "cut"]
"""refusal: 401, 403 or 404. address: no such host, or a proxy that cannot be used. connection: refused, or not accepted
in time. broken: closed without an answer. unavailable: 502, 503 and their like. time-out: no answer in time, 408, 504.
cut: an answer that breaks off or is no JSON."""

OF_THE_SERVER: frozenset[Trouble] = frozenset({"connection", "broken", "unavailable"})
"""A server that restarts gives these; what was asked for rarely does."""

_REFUSALS = (AuthenticationError, PermissionError_, NotFoundError, NotPiWebApiError)


def trouble_of(error: PiWebApiError) -> Trouble | None:
    """The kind of an error that another attempt may overcome, None for any other."""
    # An error without a path is the identity provider's: it is not asked again with a secret that it refused.
    if isinstance(error, _REFUSALS):
        return "refusal" if error.status in (401, 403, 404) and error.url else None
    if not is_transient(error):
        return None
    if isinstance(error, RateLimitedError) or error.status == 429:
        return "429"
    if isinstance(error, UnreachableError):
        if error.stage != "answer":
            return error.stage
        return "time-out" if error.timed_out else "broken"
    if is_time_out(error):
        return "time-out"
    if error.status == LASTING_ERROR:
        return "500"
    return "cut" if error.status in (None, 200) else "unavailable"
