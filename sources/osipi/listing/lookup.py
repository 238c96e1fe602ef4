"""Looking up many objects at once, on servers that offer it and on those that do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osipi.listing.fields import Item, selected
from osipi.piwebapi import Looked, PiWebApi
from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    NotFoundError,
    PermissionError_,
    ServerError,
    UnsupportedError,
    UrlTooLongError,
)
from osipi.piwebapi.failures import LASTING_ERROR

_MEMBERS = ("Identifier", "IdentifierType", "Exception")


def look_up(
    client: PiWebApi, route: str, values: Sequence[str], param: str, members: Sequence[str]
) -> Iterator[Looked]:
    """One result for each WebID or path at a route such as `/points/multiple`, with these members of the objects.

    Nothing at all comes from a server that does not know or refuses the route: the caller has another way.
    """
    fields = selected([*_MEMBERS, *(f"Object.{name}" for name in members)])
    params = {"selectedFields": fields, "webIdType": "IDOnly"}
    try:
        # The first alone: a route that is not there refuses each value, and thousands of them may follow.
        for first in client.multiple(route, values[:1], param, params=params):
            if first.error is not None and first.error.status is not None:
                return
            yield first
        yield from client.multiple(route, values[1:], param, params=params)
    except (LimitError, UrlTooLongError):
        raise
    except (BadRequestError, NotFoundError, PermissionError_, UnsupportedError):
        return


def looked_by_path(
    client: PiWebApi, route: str, paths: Sequence[str], members: Sequence[str]
) -> Iterator[tuple[str, Item]]:
    """The paths with the objects there, as far as the route gives them: some servers answer it with 500."""
    try:
        for looked in look_up(client, route, paths, "path", members):
            if looked.object is not None:
                yield looked.asked, looked.object
    except ServerError as error:
        if error.status != LASTING_ERROR:
            raise


def found_by_path(client: PiWebApi, route: str, paths: Sequence[str], members: Sequence[str]) -> Iterator[Item]:
    """The objects at these paths, as far as the route gives them."""
    return (item for _, item in looked_by_path(client, route, paths, members))
