"""Batch requests: many calls in one POST, where one may feed another (PI Web API reference, batch/execute)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter
from typing import Any

import msgspec

from osipi.piwebapi.errors import BatchParentError, MalformedResponseError
from osipi.piwebapi.http.errors_in_answers import check_web_exception, error_messages, error_of_status
from osipi.piwebapi.http.urls import Params, build_template, encode_params

_NOTHING_SELECTED = "did not select any tokens"


@dataclass(frozen=True)
class BatchRequest:
    """One entry of a batch.

    ``resource`` is a path such as ``/streams/{0}/value``, a JSONPath (``$.<id>.Content...``), or text that begins
    with a placeholder (``{0}``); ``params`` are its query. ``parameters`` are JSONPaths whose values fill ``{0}``,
    ``{1}``: they are not query parameters. With ``template`` the entry runs once for every token that a JSONPath
    selects. ``content`` is the body as JSON text.
    """

    resource: str
    params: Params = field(default_factory=dict)
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    content: str | None = None
    parent_ids: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    template: bool = False

    def encode(self, base_url: str) -> dict[str, Any]:
        """The entry as PI Web API reads it, with an absolute URL (a server may ignore its host, never its absence)."""
        resource = self._absolute(base_url)
        optional = {
            "Headers": dict(self.headers),
            "Content": self.content,
            "Parameters": list(self.parameters),
            "ParentIds": list(self.parent_ids),
        }
        return {
            "Method": self.method,
            **({"RequestTemplate": {"Resource": resource}} if self.template else {"Resource": resource}),
            **{name: value for name, value in optional.items() if value},
        }

    def _absolute(self, base_url: str) -> str:
        if self.resource.startswith("/"):
            return build_template(base_url, self.resource, self.params)
        if self.resource.startswith(("$.", "{")):
            query = encode_params(self.params)
            return self.resource + (f"?{query}" if query else "")
        raise ValueError(f"batch resource {self.resource!r} must begin with '/', '$.' or '{{'")


@dataclass(frozen=True)
class BatchResponse:
    """What one entry of a batch, or one item of a templated entry, answered."""

    id: str
    status: int
    headers: Mapping[str, str]
    content: Any
    no_children: bool = False
    """The entry had nothing to run on, because its parent's list is empty: no error."""
    parent_failed: bool = False

    @property
    def items(self) -> tuple[BatchResponse, ...]:
        """The answers of a templated entry in the order of the selected tokens; empty for ``no_children``.

        Raises what :meth:`raise_for_status` raises for an entry that failed as a whole.
        """
        if self.no_children:
            return ()
        self.raise_for_status()
        entries = self.content.get("Items") if isinstance(self.content, dict) else None
        return tuple(_response(f"{self.id}[{at}]", entry) for at, entry in enumerate(entries or ()))

    def raise_for_status(self) -> None:
        """Raise the typed error of a failed entry. A templated entry (207) succeeds even where items of it failed."""
        if self.status < 400:
            check_web_exception(self.content, url=self.id)
            return
        messages = error_messages(self.content)
        if self.parent_failed:
            raise BatchParentError(
                f"batch entry {self.id} did not run because an entry it depends on failed",
                status=self.status,
                messages=messages,
                url=self.id,
            )
        raise error_of_status(self.status, messages, url=self.id)


def encode_batch(requests: Mapping[str, BatchRequest], base_url: str) -> bytes:
    """The body of a batch: an object keyed by the caller's ids. Raises ValueError for unknown or circular parents."""
    _in_order(requests)
    return msgspec.json.encode({name: request.encode(base_url) for name, request in requests.items()})


def decode_batch(requests: Mapping[str, BatchRequest], content: Any) -> dict[str, BatchResponse]:
    """The answers of a batch by id, in the order of the requests. Raises MalformedResponseError if one is missing."""
    check_web_exception(content, url="/batch")
    missing = [name for name in requests if not isinstance(content, dict) or name not in content]
    if missing:
        raise MalformedResponseError(f"the batch answer lacks entries: {len(missing)} of {len(requests)}", url="/batch")
    answers: dict[str, BatchResponse] = {}
    for name in _in_order(requests):
        parents = [answers[parent] for parent in requests[name].parent_ids]
        answers[name] = _judge(_response(name, content[name]), parents)
    return {name: answers[name] for name in requests}


def _in_order(requests: Mapping[str, BatchRequest]) -> list[str]:
    """The ids, parents before children."""
    for name, request in requests.items():
        unknown = [parent for parent in request.parent_ids if parent not in requests]
        if unknown:
            raise ValueError(f"batch entry {name!r} names unknown parents {unknown}")
    try:
        return list(TopologicalSorter({name: request.parent_ids for name, request in requests.items()}).static_order())
    except CycleError as error:
        raise ValueError(f"batch entries depend on each other in a circle: {error.args[1]}") from None


def _response(name: str, entry: Any) -> BatchResponse:
    status = entry.get("Status") if isinstance(entry, dict) else None
    if not isinstance(status, int):
        raise MalformedResponseError(f"batch entry {name} carries no Status", url="/batch")
    headers = entry.get("Headers")
    return BatchResponse(name, status, headers if isinstance(headers, dict) else {}, entry.get("Content"))


def _judge(response: BatchResponse, parents: Sequence[BatchResponse]) -> BatchResponse:
    """Distinguish "nothing to do" from a failure: by the server's text or, where servers replace it, by the parents."""
    if response.status < 400:
        return response
    said = any(_NOTHING_SELECTED in text for text in error_messages(response.content))
    starved = response.status == 400 and any(_is_empty(parent.status, parent.content) for parent in parents)
    orphaned = any(parent.no_children for parent in parents)
    failed = any(parent.status >= 400 and not parent.no_children for parent in parents)
    nothing = not failed and (said or starved or orphaned)
    return replace(response, no_children=nothing, parent_failed=failed)


def _is_empty(status: int, content: Any) -> bool:
    """Whether a parent answered with an empty list; selectedFields on one leaves ``{}``, without Items at all."""
    if (status >= 300 and status != 207) or not isinstance(content, dict):
        return False
    items = content.get("Items") or []
    if status == 207:
        return all(isinstance(item, dict) and _is_empty(item.get("Status", 500), item.get("Content")) for item in items)
    return not items and content.keys() <= {"Items", "Links"}
