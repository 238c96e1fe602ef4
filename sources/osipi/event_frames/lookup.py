"""Asks for event frames by their ids: they exist, are gone for certain, or cannot be read.

A lookup of many (`/eventframes/multiple`) does not say why it lacks a frame. What it lacks is asked for in a batch,
where each frame has a status of its own, and once more alone where the batch leaves a doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from osipi.event_frames.search import MEMBERS
from osipi.listing.batched import BATCH, BATCH_REFUSED
from osipi.listing.fields import Item, selected
from osipi.listing.lookup import look_up
from osipi.listing.needed import object_of
from osipi.piwebapi import BatchRequest, BatchResponse, PiWebApi, PiWebApiError
from osipi.piwebapi.errors import GoneError, NotFoundError, ServerError
from osipi.piwebapi.failures import LASTING_ERROR, Verdict, whose_fault

_MEMBERS = (*MEMBERS, "Path", "Links.Database")
_PARAMS = {"webIdType": "IDOnly", "selectedFields": selected(_MEMBERS, prefix="")}


@dataclass(frozen=True)
class Asked:
    """What PI says of one frame. Without ``item`` and ``error`` it is gone: PI answered 404 or 410 for it alone."""

    id: str
    """The GUID that was asked for."""
    item: Item | None = None
    error: PiWebApiError | None = None
    """Why this frame alone cannot be read: PI refuses it, or answers 500 each time."""


def frames_by_id(client: PiWebApi, ids: Mapping[str, str | None]) -> Iterator[Asked]:
    """One result for each of the GUIDs, which come with their WebIDs, in their order.

    A frame is gone without a WebID: PI does not list it. Raises errors that are not a single frame's fault.
    """
    web_ids = {one: web_id for one, web_id in ids.items() if web_id is not None}
    found = _looked_up(client, list(web_ids.values()))
    missing = [one for one, web_id in web_ids.items() if web_id not in found]
    answers: dict[str, BatchResponse] = {}
    for at in range(0, len(missing), BATCH):
        answers.update(_batch(client, [web_ids[one] for one in missing[at : at + BATCH]]))
    for one, web_id in ids.items():
        if web_id is None:
            yield Asked(one)
            continue
        item = found.get(web_id)
        if item is not None:
            yield Asked(one, {**item, "Id": one})
        else:
            yield _from_batch_or_alone(client, one, web_id, answers.get(web_id))


def _looked_up(client: PiWebApi, web_ids: list[str]) -> dict[str, Item]:
    found: dict[str, Item] = {}
    try:
        for looked in look_up(client, "/eventframes/multiple", web_ids, "webId", _MEMBERS):
            if looked.object is not None:
                found[looked.asked] = looked.object
    except ServerError as error:
        if error.status != LASTING_ERROR:  # one frame that cannot be read may fail the lookup of all
            raise
    return found


def _batch(client: PiWebApi, web_ids: Sequence[str]) -> Mapping[str, BatchResponse]:
    if len(web_ids) < 2:
        return {}
    try:
        return client.batch({web_id: BatchRequest(_route(web_id), _PARAMS) for web_id in web_ids})
    except BATCH_REFUSED:
        return {}


def _from_batch_or_alone(client: PiWebApi, one: str, web_id: str, answer: BatchResponse | None) -> Asked:
    """What the batch entry of a frame says, if that is certain; else what a request for the frame alone says."""
    content = answer.content if answer is not None else None
    if answer is not None and isinstance(content, dict):
        # A 404 without Errors is not about the frame: a proxy says so, or PI does of an unknown route.
        if answer.status in (404, 410) and "Errors" in content:
            return Asked(one)
        if answer.status < 300 and not content.get("WebException"):
            return Asked(one, {**content, "Id": one})
    return _alone(client, one, web_id)


def _alone(client: PiWebApi, one: str, web_id: str) -> Asked:
    try:
        item = object_of(client.get(_route(web_id), _PARAMS), _route(web_id))
    except (NotFoundError, GoneError) as error:
        if isinstance(error, NotFoundError) and error.no_route:
            raise
        return Asked(one)
    except PiWebApiError as error:
        if whose_fault(error) in (Verdict.ACCOUNT, Verdict.SERVER):
            raise
        return Asked(one, error=error)
    return Asked(one, {**item, "Id": one})


def _route(web_id: str) -> str:
    return f"/eventframes/{web_id}"
