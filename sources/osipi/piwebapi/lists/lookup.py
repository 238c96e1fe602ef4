"""Looks up many objects in few calls: ``/points/multiple`` and its kin (PI Web API reference, point/getmultiple)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from osipi.piwebapi.errors import (
    BadRequestError,
    LimitError,
    MalformedResponseError,
    NotFoundError,
    PiWebApiError,
    UrlTooLongError,
)
from osipi.piwebapi.http.errors_in_answers import error_messages
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.webid import same_object

_MOST_VALUES = 1000


@dataclass(frozen=True)
class Looked:
    """What a lookup found for one WebID or path: the object, or the error that PI gave for it."""

    asked: str
    object: dict[str, Any] | None
    error: PiWebApiError | None


def look_up(
    ask: Callable[[Sequence[str]], Any],
    values: Sequence[str],
    *,
    path: str,
    param: str,
    url_length: Callable[[], int],
) -> Iterator[Looked]:
    """One :class:`Looked` for each of ``values``, in their order.

    ``ask`` makes the call for some of them; ``url_length()`` is how many characters they may take, and may shrink while
    this runs. A call refused as a whole because of one value is halved until that value is found.
    """
    waiting = deque([list(values)])
    most = _MOST_VALUES
    while waiting:
        chunk = waiting.popleft()
        fitting = _fitting(chunk, param, url_length(), most)
        if fitting < len(chunk):
            waiting.appendleft(chunk[fitting:])
            chunk = chunk[:fitting]
        if not chunk:
            continue
        try:
            content = ask(chunk)
        except (BadRequestError, NotFoundError) as error:
            if isinstance(error, NotFoundError) and error.no_route:
                raise
            if isinstance(error, LimitError) and error.maximum < len(chunk):
                most = max(1, error.maximum)
                waiting.appendleft(chunk)
            elif len(chunk) > 1:
                middle = len(chunk) // 2
                waiting.extendleft([chunk[middle:], chunk[:middle]])
            elif isinstance(error, UrlTooLongError):
                raise
            else:
                yield Looked(chunk[0], None, error)
            continue
        yield from _match(chunk, page_items(content, path), path)


def _fitting(values: Sequence[str], param: str, room: int, most: int) -> int:
    """How many of ``values`` fit into a query of ``room`` characters; at least one, which cannot be split."""
    used = 0
    for count, value in enumerate(values[:most]):
        used += len(param) + 2 + len(quote(value, safe=""))
        if used > room:
            return max(1, count)
    return min(len(values), most)


def _match(asked: Sequence[str], items: Sequence[dict[str, Any]], path: str) -> Iterator[Looked]:
    """Join by identifier, never by position."""
    by_identifier = {str(item.get("Identifier", "")).casefold(): item for item in items}
    for value in asked:
        item = by_identifier.get(value.casefold()) or next((i for i in items if _is_about(i, value)), None)
        if item is None:
            lacking = MalformedResponseError(f"the answer of {path} lacks {value!r}, which was asked for", url=path)
            yield Looked(value, None, lacking)
            continue
        found = item.get("Object")
        if isinstance(found, dict):
            yield Looked(value, found, None)
        else:
            messages = error_messages(item.get("Exception"))
            because = f": {messages[0]}" if messages else ""
            yield Looked(
                value,
                None,
                NotFoundError(f"PI Web API gave no object for {value}{because}", messages=messages, url=path),
            )


def _is_about(item: dict[str, Any], value: str) -> bool:
    found = item.get("Object")
    names = [item.get("Identifier"), *((found.get("WebId"), found.get("Path")) if isinstance(found, dict) else ())]
    return any(
        isinstance(name, str) and (name.casefold() == value.casefold() or same_object(name, value)) for name in names
    )
