"""Attribute values of event frames, for many frames in one batch request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item, json_text, text
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi, PiWebApiError, is_transient

_PARAMS: dict[str, Any] = {
    "searchFullHierarchy": True,
    "showHidden": True,
    "selectedFields": "Items.Name;Items.Path;Items.Value;Items.Errors;Items.WebException;Errors;WebException",
}

_BROKEN = 500
_AT_ONCE = 2
"""Batches in flight together: the server evaluates the entries of one in turn."""

ALL = "*"
"""Stands for all attributes where a frame's could not be read; no attribute can be named so."""


def attribute_values(client: PiWebApi, web_ids: Sequence[str]) -> list[str | None]:
    """For each frame a JSON object (sorted keys) of its attributes, nested ones as `parent|child`, and their values.

    Values are those of the frame's own time context (PI Web API reference, streamset/getvalues), as PI writes them. An
    attribute that cannot be evaluated has ``{"error": "..."}``, and so has ``"*"`` for a frame whose attributes PI
    refuses for good. Raises what the server answered when trouble does not pass.
    """
    batches = [web_ids[at : at + BATCH] for at in range(0, len(web_ids), BATCH)]
    with ThreadPoolExecutor(_AT_ONCE, "osipi-frames") as together:
        return [value for values in together.map(partial(_of_batch, client), batches) for value in values]


def _of_batch(client: PiWebApi, web_ids: Sequence[str]) -> list[str | None]:
    found: dict[str, dict[str, Any]] = {}
    troubled: dict[str, PiWebApiError] = {}

    def ask() -> None:
        """Entries that failed for a while, such as by a rate limit, are asked for again together."""
        waiting = [web_id for web_id in dict.fromkeys(web_ids) if web_id not in found]
        answers = client.batch({web_id: BatchRequest(_route(web_id), _PARAMS) for web_id in waiting})
        outcomes = {web_id: _outcome(answer) for web_id, answer in answers.items()}
        found.update({web_id: one for web_id, one in outcomes.items() if isinstance(one, dict)})
        troubled.clear()
        troubled.update({web_id: one for web_id, one in outcomes.items() if isinstance(one, PiWebApiError)})
        if troubled:
            raise next(iter(troubled.values()))

    try:
        client.retrying(ask)
    except BATCH_REFUSED:
        found = {web_id: _of_frame(client, web_id) for web_id in web_ids}
    except PiWebApiError:
        # One corrupt attribute may answer 500 for ever: it is that frame's trouble while others answer.
        if not found or not troubled or any(error.status != _BROKEN for error in troubled.values()):
            raise
        found.update({web_id: _refused(error) for web_id, error in troubled.items()})
    return [json_text(found[web_id]) for web_id in web_ids]


def _outcome(answer: BatchResponse) -> dict[str, Any] | PiWebApiError:
    """The attributes of a batch entry, or the error with which it may be asked again."""
    try:
        answer.raise_for_status()
    except PiWebApiError as error:
        return error if is_transient(error) else _refused(error)
    return _values(answer.content)


def _of_frame(client: PiWebApi, web_id: str) -> dict[str, Any]:
    try:
        return _values(client.get(_route(web_id), _PARAMS))
    except PiWebApiError as error:
        if is_transient(error):
            raise
        return _refused(error)


def _refused(error: PiWebApiError) -> dict[str, Any]:
    """What stands for the attributes of a frame that PI refuses. Raises an error that concerns all of them."""
    if error.kind == "configuration":
        raise error
    return {ALL: {"error": str(error)}}


def _route(web_id: str) -> str:
    return f"/streamsets/{web_id}/value"


def _values(content: Any) -> dict[str, Any]:
    items = content.get("Items") if isinstance(content, dict) else None
    return {_name(item): _value(item) for item in items or ()}


def _name(item: Item) -> str:
    """What follows the frame in the attribute's path: names of nested attributes alone are not unique."""
    return (text(item, "Path") or "").partition("|")[2] or text(item, "Name") or ""


def _value(item: Item) -> Any:
    timed = item.get("Value")
    problem = _problem(item.get("Errors"))
    if not isinstance(timed, Mapping):
        return {"error": problem} if problem else timed
    problem = problem or _problem(timed.get("Errors"))
    value = timed.get("Value")
    if isinstance(value, Mapping) and "Errors" in value:
        problem = problem or _problem(value["Errors"]) or "the attribute could not be evaluated"
    return {"error": problem} if problem else value


def _problem(errors: Any) -> str | None:
    """The messages of `Errors`, in either of its forms: texts, or members with their messages."""
    messages: list[str] = []
    for error in errors if isinstance(errors, list) else ():
        told = error.get("Message") if isinstance(error, Mapping) else error
        messages += [str(one) for one in told] if isinstance(told, list) else [str(told)]
    return "; ".join(messages) or None
