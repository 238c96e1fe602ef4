"""Requests to servers that refuse a parameter of PI Web API: the same is asked without it, and that is learned once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from osipi.piwebapi.errors import BadRequestError, LimitError, UrlTooLongError
from osipi.piwebapi.http.urls import Params
from osipi.piwebapi.limits.lacking import PARAMETERS
from osipi.piwebapi.limits.learned import Limits

log = logging.getLogger("osipi.piwebapi")

T = TypeVar("T")


def taken(params: Params | None, limits: Limits) -> Params | None:
    """The parameters without those that the server is known to refuse."""
    refused = [name for name in PARAMETERS if params and params.get(name) is not None and limits.lacks(name)]
    return _without(params, refused) if params and refused else params


def with_known_parameters(
    ask: Callable[[Params | None], T], params: Params | None, path: str, limits: Limits, host: str
) -> T:
    """What ``ask`` gives with the parameters that the server takes.

    A 400 may be the answer to a parameter that the server does not know. As long as no request with that parameter was
    answered, the same is asked without it. Raises what the server answered where that does not help.
    """
    given = taken(params, limits)
    sent = [name for name in PARAMETERS if given and given.get(name) is not None]
    try:
        answer = ask(given)
    except BadRequestError as error:
        doubted = [name for name in sent if not limits.is_offered(name)]
        if not doubted or isinstance(error, (LimitError, UrlTooLongError)):
            raise
        return _asked_without(ask, given or {}, doubted, path, limits, host, error)
    limits.offered(*(name for name in sent if not limits.is_offered(name)))
    return answer


def _asked_without(
    ask: Callable[[Params | None], T],
    params: Params,
    doubted: Sequence[str],
    path: str,
    limits: Limits,
    host: str,
    refusal: BadRequestError,
) -> T:
    for names in _groups(doubted):
        try:
            answer = ask(_without(params, names))
        except BadRequestError:
            continue
        for name in names:
            if limits.lack(name):
                log.warning("%s refuses the parameter %s (seen at %s): it is asked without", host, name, path)
        return answer
    raise refusal


def _groups(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """Each alone, each but one, all together."""
    for name in names:
        yield (name,)
    if len(names) > 2:
        for left in names:
            yield tuple(name for name in names if name != left)
    if len(names) > 1:
        yield tuple(names)


def _without(params: Params, names: Sequence[str]) -> Params:
    return {name: value for name, value in params.items() if name not in names}
