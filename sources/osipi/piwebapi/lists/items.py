"""Distinguishes an empty list from an answer that is no list: objects missing from a list count as deleted."""

from __future__ import annotations

from typing import Any

from osipi.piwebapi.errors import MalformedResponseError, ServerError
from osipi.piwebapi.http.errors_in_answers import error_messages

Item = dict[str, Any]

#: Members that an answer with items may have beside them. A field selection leaves ``{}`` of an empty list.
_OF_A_LIST = frozenset({"Items", "Links", "Errors", "Exception", "WebException"})
#: Of the values of one stream, or within a streamset.
_OF_A_STREAM = _OF_A_LIST | {"WebId", "Name", "Path", "UnitsAbbreviation"}


def page_items(content: Any, path: str) -> list[Item]:
    """The ``Items`` of a decoded list; an empty one may answer ``{}``.

    Raises ServerError for errors in place of a list, whatever the status was, MalformedResponseError for anything else
    that is no list. Both are worth another attempt.
    """
    if not isinstance(content, dict):
        raise _no_list(path)
    check_no_errors(content, path)
    items = content.get("Items")
    if items is None:
        check_empty(content, path)
        return []
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise _no_list(path)
    return items


def check_no_errors(content: Item, path: str) -> None:
    """Raise ServerError for an answer that holds errors in place of data, though its status was a good one."""
    texts = error_messages(content)
    if texts:
        said = " ".join(texts)[:300]
        raise ServerError(
            f"PI Web API answered {path or 'a request'} with errors in place of a list: {said}",
            status=200,
            messages=texts,
            url=path,
        )


def check_empty(content: Any, path: str, *, of_a_stream: bool = False) -> None:
    """Raise MalformedResponseError for an answer without ``Items`` that is something else than an empty list."""
    known = _OF_A_STREAM if of_a_stream else _OF_A_LIST
    if not isinstance(content, dict) or not content.keys() <= known:
        raise _no_list(path)


def _no_list(path: str) -> MalformedResponseError:
    return MalformedResponseError(f"PI Web API answered {path or 'a request'} without a list of Items", url=path)
