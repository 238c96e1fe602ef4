"""POST /batch (PI Web API reference, batch/Execute)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import msgspec
from starlette.responses import Response

from pi_simulator import jsonpath
from pi_simulator.context import ApiError, Call
from pi_simulator.inner import send_inner
from pi_simulator.routing import endpoint

_PLACEHOLDER = re.compile(r"\{(\d+)\}")


class _Template(msgspec.Struct):
    Resource: str


class _Entry(msgspec.Struct):
    Method: str
    Resource: str | None = None
    RequestTemplate: _Template | None = None
    Parameters: list[str] | None = None
    ParentIds: list[str] | None = None
    Headers: dict[str, str] | None = None
    Content: str | None = None


@dataclass
class _Answer:
    """Answer of an entry: its JSON goes out as it came in, and is decoded only where a path looks into it."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    content: Any = None

    def sent(self) -> dict[str, Any]:
        return {"Status": self.status, "Headers": self.headers, "Content": self.content}

    def decoded(self) -> Any:
        return msgspec.json.decode(msgspec.json.encode(self.sent()))


class _NoTokensError(Exception):
    """A path selected nothing."""


@endpoint("/batch", method="POST")
async def batch(call: Call) -> Response:
    """Run the entries, parents before children; 207 whatever becomes of them."""
    config = call.sim.config
    body = await call.request.body()
    if len(body) > config.batch_max_bytes:
        raise ApiError(413, "The batch is too large.")
    try:
        entries = msgspec.json.decode(body, type=dict[str, _Entry])
    except msgspec.DecodeError as error:
        raise ApiError(400, f"The batch request is not valid: {error}.") from error
    if config.batch_max_requests and len(entries) > config.batch_max_requests:
        raise ApiError(
            400, f"The number of requests is greater than the maximum allowed ({config.batch_max_requests})."
        )
    answers: dict[str, _Answer] = {}
    for name in _in_order(entries):
        answers[name] = await _run(call, entries[name], answers)
    return call.respond({name: answers[name].sent() for name in entries}, 207)


def _in_order(entries: dict[str, _Entry]) -> Iterator[str]:
    done: set[str] = set()
    waiting = dict(entries)
    for name, entry in entries.items():
        for parent in entry.ParentIds or []:
            if parent not in entries:
                raise ApiError(400, f"The ParentId '{parent}' of request '{name}' was not found in the batch.")
    while waiting:
        ready = [name for name, entry in waiting.items() if done.issuperset(entry.ParentIds or [])]
        if not ready:
            raise ApiError(400, f"The ParentIds of these requests form a cycle: {', '.join(waiting)}.")
        for name in ready:
            yield name
            done.add(name)
            del waiting[name]


async def _run(call: Call, entry: _Entry, answers: dict[str, _Answer]) -> _Answer:
    failed = [parent for parent in entry.ParentIds or [] if answers[parent].status >= 400]
    if failed:
        text = f"The following ParentIds did not complete successfully: {', '.join(failed)}."
        return _Answer(409, content=text)
    root = {parent: answers[parent].decoded() for parent in entry.ParentIds or []}
    try:
        if entry.RequestTemplate is not None:
            urls = _expand(entry.RequestTemplate.Resource, entry.Parameters or [], root)
            items = [await _send(call, entry, url) for url in urls]
            return _Answer(207, content={"Total": len(items), "Items": [item.sent() for item in items]})
        if entry.Resource is None:
            return _Answer(400, content={"Errors": ["Either Resource or RequestTemplate must be specified."]})
        return await _send(call, entry, _expand(entry.Resource, entry.Parameters or [], root)[0])
    except _NoTokensError as error:
        return _Answer(call.sim.config.batch_no_tokens_status, content=str(error))
    except jsonpath.BadPathError as error:
        return _Answer(400, content={"Errors": [str(error)]})


def _expand(resource: str, parameters: list[str], root: dict[str, Any]) -> list[str]:
    """One URL for each token that the paths select."""
    if jsonpath.is_path(resource):
        urls = jsonpath.select(resource, root)
        if not urls:
            raise _NoTokensError(f"Some JSON paths did not select any tokens: {resource}")
        return [str(url) for url in urls]
    if not parameters:
        return [resource]
    tokens = [jsonpath.select(path, root) for path in parameters]
    empty = [path for path, found in zip(parameters, tokens, strict=True) if not found]
    if empty:
        raise _NoTokensError(f"Some JSON paths did not select any tokens: {', '.join(empty)}")
    rows = zip(*tokens, strict=False)
    return [_PLACEHOLDER.sub(lambda m, row=row: _fill(m, row), resource) for row in rows]  # type: ignore[misc]


def _fill(match: re.Match[str], row: tuple[Any, ...]) -> str:
    index = int(match[1])
    return str(row[index]) if index < len(row) else match[0]


async def _send(call: Call, entry: _Entry, url: str) -> _Answer:
    parts = urlsplit(url)
    if not parts.scheme or not parts.netloc:
        if not call.sim.config.batch_relative:
            return _Answer(400, content={"Errors": [f"The resource '{url}' is not an absolute URL."]})
        path = parts.path if parts.path.lower().startswith("/piwebapi") else "/piwebapi/" + parts.path.lstrip("/")
    else:
        path = parts.path
    method = entry.Method.upper()
    content = (entry.Content or "").encode()
    status, headers, body = await send_inner(call.request, method, path, parts.query, entry.Headers or {}, content)
    kept = {name: value for name, value in headers.items() if name in ("Content-Type", "Location", "Retry-After")}
    if not body:
        return _Answer(status, kept)
    is_json = "json" in headers.get("Content-Type", "")
    return _Answer(status, kept, msgspec.Raw(body) if is_json else body.decode("utf-8", "replace"))
