"""Attribute values of event frames, for many frames in one batch request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from threading import Lock
from typing import Any, TypeAlias

from osipi.event_frames.frame import Details
from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item, json_text, text
from osipi.listing.needed import missing_member, object_name
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi, PiWebApiError, is_transient
from osipi.piwebapi.errors import ArchiveAwayError
from osipi.piwebapi.failures import ENOUGH_SILENCE, Verdict, whose_fault
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.recorded.verdict import is_away_value

_Outcome: TypeAlias = "dict[str, Any] | PiWebApiError"
"""The attributes of a frame, or the error with which it answers."""

_PARAMS: dict[str, Any] = {
    "searchFullHierarchy": True,
    "showHidden": True,
    "selectedFields": "Items.Name;Items.Path;Items.Value;Items.Errors;Items.WebException;Errors;WebException",
}

_AT_ONCE = 2
"""Batches in flight together: the server evaluates the entries of one in turn."""

_AWAY = "PI answers 'Arc Off-line' in place of a value: the archive files of this time are not mounted"

ALL = "*"
"""The key under which a frame says why none of its attributes could be read; no attribute can have this name."""


def attribute_values(client: PiWebApi, web_ids: Sequence[str], others: Iterable[str] = ()) -> list[Details]:
    """For each frame a JSON object (sorted keys) of its attributes, nested ones as `parent|child`, and their values.

    Values are those of the frame's own time context (PI Web API reference, streamset/getvalues), as PI writes them. An
    attribute that cannot be evaluated, or whose archive is away, has ``{"error": "..."}``, and so has ``"*"`` for a
    frame whose attributes PI refuses, or answers with 500 each time. Raises what the server answered when the fault is
    not a single frame's: where all answer 500, some of the ``others`` (WebIDs of frames, iterated only then) are asked
    too.
    """
    reads = _AttributeReads(client, web_ids, others)
    batches = [web_ids[at : at + BATCH] for at in range(0, len(web_ids), BATCH)]
    found: dict[str, _Outcome] = {}
    with ThreadPoolExecutor(_AT_ONCE, "osipi-frames") as together:
        for outcomes in together.map(reads.of_batch, batches):
            found.update(outcomes)
    reads.finish()
    return [_details(found[web_id]) for web_id in web_ids]


class _AttributeReads:
    """Requests for the attributes of some frames, and whose fault it is when they fail.

    One corrupt attribute may answer 500 each time: that is its frame's fault as long as any frame is answered.
    """

    def __init__(self, client: PiWebApi, web_ids: Sequence[str], others: Iterable[str]) -> None:
        self._client = client
        self._web_ids = frozenset(web_ids)
        self._others = others
        self._lock = Lock()
        self._any_answered = False
        self._unanswered = 0
        """Frames that answered 500 when asked alone."""
        self._confirmed = 0
        """Frames in a row that failed alone as they did in a batch."""
        self._others_answer: bool | None = None
        """None as long as they were not asked."""
        self._last: PiWebApiError | None = None

    def of_batch(self, web_ids: Sequence[str]) -> dict[str, _Outcome]:
        """The attributes of each frame, or its error as far as it is known to be the frame's own."""
        found: dict[str, _Outcome] = {}
        failed: dict[str, PiWebApiError] = {}

        def ask() -> None:
            """Entries that failed for a while, such as by a rate limit, are asked for again together."""
            failed.clear()
            waiting = [web_id for web_id in dict.fromkeys(web_ids) if web_id not in found]
            requests = {one: BatchRequest(_route(one), _PARAMS) for one in waiting}
            for web_id, answer in self._client.batch(requests).items():
                outcome = _outcome(answer)
                if isinstance(outcome, PiWebApiError) and is_transient(outcome):
                    failed[web_id] = outcome
                else:
                    found[web_id] = outcome
                    self._any_answered = True
            if failed:
                raise next(iter(failed.values()))

        try:
            self._client.retrying(ask)
        except BATCH_REFUSED:
            return {web_id: self._of_frame(web_id) for web_id in dict.fromkeys(web_ids)}
        except PiWebApiError:
            if not failed or any(whose_fault(error) is Verdict.SERVER for error in failed.values()):
                raise
        return {**found, **{web_id: self._confirmed_outcome(web_id, error) for web_id, error in failed.items()}}

    def finish(self) -> None:
        """Raise the last error if no frame was answered, nor any of the others."""
        if self._last is not None and not self._any_answered and not self._is_of_frames():
            raise self._last

    def _confirmed_outcome(self, web_id: str, error: PiWebApiError) -> _Outcome:
        """What a frame answers alone after its entry of a batch failed: some servers fail any entry now and then.

        It is not asked where many in a row answered alone as they did in the batch.
        """
        if self._confirmed >= ENOUGH_SILENCE:
            return error
        outcome = self._of_frame(web_id)
        self._confirmed = self._confirmed + 1 if isinstance(outcome, PiWebApiError) else 0
        return outcome

    def _of_frame(self, web_id: str) -> _Outcome:
        try:
            values = _values(self._client.get(_route(web_id), _PARAMS), _route(web_id))
        except PiWebApiError as error:
            if is_transient(error):
                if whose_fault(error) is Verdict.SERVER:
                    raise
                self._count_unanswered(error)
                return error
            self._any_answered = True
            return _own(error)
        self._any_answered = True
        return values

    def _count_unanswered(self, error: PiWebApiError) -> None:
        """Raise where many frames and no other are unanswered: each costs all its retries."""
        with self._lock:
            self._last = error
            self._unanswered += 1
            if self._any_answered or self._unanswered < ENOUGH_SILENCE:
                return
            if not self._is_of_frames():
                raise error

    def _is_of_frames(self) -> bool:
        """Whether the errors are the frames' own, since the server answers for others."""
        if self._others_answer is None:
            self._others_answer = self._ask_others()
        return self._others_answer

    def _ask_others(self) -> bool:
        """Whether the server answers for any other frame. The only frame of a database is taken to be at fault."""
        others = list(islice((web_id for web_id in self._others if web_id not in self._web_ids), ENOUGH_SILENCE))
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
        return _values(answer.content, _route(answer.id))
    except PiWebApiError as error:
        return error if is_transient(error) else _own(error)


def _own(error: PiWebApiError) -> PiWebApiError:
    """A refusal of one frame's attributes. Raises an error that concerns all of them."""
    if whose_fault(error) is Verdict.ACCOUNT:
        raise error
    return error


def _details(outcome: _Outcome) -> Details:
    if isinstance(outcome, PiWebApiError):
        return Details(_json({ALL: {"error": str(outcome)}}), outcome)
    return _with_state(outcome) or Details(_json(outcome))


def _with_state(values: dict[str, Any]) -> Details | None:
    """The details of a frame of which PI gives a state in place of values, since the archive is away; else None.

    A frame may have captured this state when it ended: both look alike.
    """
    away = [name for name, value in values.items() if is_away_value(value)]
    if not away:
        return None
    error = ArchiveAwayError(f"{_AWAY} ({away[0]})", status=200, messages=(f"{_AWAY} ({away[0]})",))
    return Details(_json({**values, **{name: {"error": _AWAY} for name in away}}), error)


def _json(values: dict[str, Any]) -> str:
    return json_text(values) or "{}"


def _route(web_id: str) -> str:
    return f"/streamsets/{web_id}/value"


def _values(content: Any, route: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for item in page_items(content, route):
        name = _name(item, route)
        if name in values:
            raise missing_member(item, "Path, and another attribute has its name", "attribute", route)
        values[name] = _value(item)
    return values


def _name(item: Item, route: str) -> str:
    """The part of the attribute's path behind the frame: names of nested attributes alone are not unique."""
    return (text(item, "Path") or "").partition("|")[2] or object_name(item, "attribute", route)


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
        message = error.get("Message") if isinstance(error, Mapping) else error
        messages += [str(one) for one in message] if isinstance(message, list) else [str(message)]
    return "; ".join(messages) or None
