"""Attribute values of event frames, for many frames in one batch request."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from threading import Lock
from typing import Any, NamedTuple, TypeAlias

from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item, json_text, text
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi, PiWebApiError, is_transient
from osipi.piwebapi.failures import ENOUGH_SILENCE

_Outcome: TypeAlias = "dict[str, Any] | PiWebApiError"
"""The attributes of a frame, or the error with which it answers."""

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


class Attributes(NamedTuple):
    """The attributes of a frame."""

    content: str
    """A JSON object, see :func:`attribute_values`."""
    error: PiWebApiError | None = None
    """Why they could not be read; then ``content`` says no more than that."""


def attribute_values(
    client: PiWebApi, web_ids: Sequence[str], others: Callable[[], Iterable[str]] = tuple
) -> list[Attributes]:
    """For each frame a JSON object (sorted keys) of its attributes, nested ones as `parent|child`, and their values.

    Values are those of the frame's own time context (PI Web API reference, streamset/getvalues), as PI writes them. An
    attribute that cannot be evaluated has ``{"error": "..."}``, and so has ``"*"`` for a frame whose attributes PI
    refuses, or answers with 500 each time. Raises what the server answered when trouble is not a single frame's: where
    all answer 500, some of the ``others`` (WebIDs of frames) are asked too.
    """
    reading = _Reading(client, web_ids, others)
    batches = [web_ids[at : at + BATCH] for at in range(0, len(web_ids), BATCH)]
    found: dict[str, _Outcome] = {}
    with ThreadPoolExecutor(_AT_ONCE, "osipi-frames") as together:
        for outcomes in together.map(reading.of_batch, batches):
            found.update(outcomes)
    reading.finish()
    return [_attributes(found[web_id]) for web_id in web_ids]


class _Reading:
    """One corrupt attribute may answer 500 for ever: it is that frame's trouble while others answer."""

    def __init__(self, client: PiWebApi, web_ids: Sequence[str], others: Callable[[], Iterable[str]]) -> None:
        self._client = client
        self._web_ids = frozenset(web_ids)
        self._others = others
        self._lock = Lock()
        self._heard = False
        self._silent = 0
        self._confirmed = 0
        self._others_do: bool | None = None
        self._last: PiWebApiError | None = None

    def of_batch(self, web_ids: Sequence[str]) -> dict[str, _Outcome]:
        """What each frame's attributes are, or the error that is its own as far as is known by now."""
        found: dict[str, _Outcome] = {}
        troubled: dict[str, PiWebApiError] = {}

        def ask() -> None:
            """Entries that failed for a while, such as by a rate limit, are asked for again together."""
            troubled.clear()
            waiting = [web_id for web_id in dict.fromkeys(web_ids) if web_id not in found]
            for web_id, answer in self._client.batch(
                {one: BatchRequest(_route(one), _PARAMS) for one in waiting}
            ).items():
                outcome = _outcome(answer)
                if isinstance(outcome, PiWebApiError) and is_transient(outcome):
                    troubled[web_id] = outcome
                else:
                    found[web_id] = outcome
                    self._hear()
            if troubled:
                raise next(iter(troubled.values()))

        try:
            self._client.retrying(ask)
        except BATCH_REFUSED:
            return {web_id: self._of_frame(web_id) for web_id in dict.fromkeys(web_ids)}
        except PiWebApiError:
            if not troubled or any(error.status != _BROKEN for error in troubled.values()):
                raise
        return {**found, **{web_id: self._judged(web_id, error) for web_id, error in troubled.items()}}

    def finish(self) -> None:
        """Raise the last error if no frame was answered, nor any of the others."""
        if self._last is not None and not self._heard and not self._is_own():
            raise self._last

    def _judged(self, web_id: str, error: PiWebApiError) -> _Outcome:
        """What a frame says alone when its entry of a batch failed; not asked where many in a row said the same alone.

        Some servers fail any entry of a batch now and then.
        """
        if self._confirmed >= ENOUGH_SILENCE:
            return error
        outcome = self._of_frame(web_id)
        self._confirmed = self._confirmed + 1 if isinstance(outcome, PiWebApiError) else 0
        return outcome

    def _of_frame(self, web_id: str) -> _Outcome:
        try:
            values = _values(self._client.get(_route(web_id), _PARAMS))
        except PiWebApiError as error:
            if not is_transient(error):
                self._hear()
                return _own(error)
            if error.status != _BROKEN:
                raise
            self._not_heard(error)
            return error
        self._hear()
        return values

    def _hear(self) -> None:
        self._heard = True

    def _not_heard(self, error: PiWebApiError) -> None:
        """Each has been waited for with all its retries: a server that answers nobody is not asked for the rest."""
        with self._lock:
            self._last = error
            self._silent += 1
            if self._heard or self._silent < ENOUGH_SILENCE:
                return
            if not self._is_own():
                raise error

    def _is_own(self) -> bool:
        if self._others_do is None:
            self._others_do = self._others_answer()
        return self._others_do

    def _others_answer(self) -> bool:
        """Whether the attributes of any other frame are answered. Of a frame that is the only one nobody can tell."""
        others = list(islice((web_id for web_id in self._others() if web_id not in self._web_ids), ENOUGH_SILENCE))
        for web_id in others:
            try:
                self._client.get(_route(web_id), _PARAMS)
            except PiWebApiError as error:
                if is_transient(error):
                    continue
                _own(error)
            return True
        return not others and len(self._web_ids) == 1


def _outcome(answer: BatchResponse) -> _Outcome:
    try:
        answer.raise_for_status()
    except PiWebApiError as error:
        return error if is_transient(error) else _own(error)
    return _values(answer.content)


def _own(error: PiWebApiError) -> PiWebApiError:
    """A refusal of one frame's attributes. Raises an error that concerns all of them."""
    if error.kind == "configuration":
        raise error
    return error


def _attributes(outcome: _Outcome) -> Attributes:
    if isinstance(outcome, PiWebApiError):
        return Attributes(_json({ALL: {"error": str(outcome)}}), outcome)
    return Attributes(_json(outcome))


def _json(values: dict[str, Any]) -> str:
    return json_text(values) or "{}"


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
