"""A PI Web API client whose server is a few Python functions: tests see what is asked and decide what is answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from osipi.options import Options
from osipi.piwebapi import BatchRequest, BatchResponse, NotFoundError, PiWebApi, PiWebApiError, RetryPolicy, Settings
from osipi.piwebapi.lists.items import page_items
from osipi.piwebapi.pitime import parse_ticks
from osipi.tables.base import ReadContext, SnapshotTable, Table

Json = dict[str, Any]
Params = Mapping[str, Any]
Route = Callable[..., Any]


def guid(number: int) -> str:
    """A GUID for a small number."""
    return str(UUID(int=number))


class FakePi(PiWebApi):
    """Answers a path with the first route whose pattern matches it whole; groups come before the parameters.

    A route that returns an exception raises it. ``asked`` holds every call.
    """

    def __init__(self, routes: Mapping[str, Route] | None = None, now: str = "2026-01-10T12:00:00Z") -> None:
        super().__init__(Settings(base_url="https://pi.example/piwebapi"), retry=RetryPolicy(sleep=lambda _: None))
        self.routes: dict[str, Route] = dict(routes or {})
        self.asked: list[tuple[str, Json]] = []
        self.batches: list[list[str]] = []
        self.refuses_batch: PiWebApiError | None = None
        self.now = now

    def get(self, path: str, params: Params | None = None, *, timeout: float | None = None) -> Any:
        self.asked.append((path, dict(params or {})))
        for pattern, route in self.routes.items():
            match = re.fullmatch(pattern, path)
            if match is not None:
                answer = route(*match.groups(), {k: v for k, v in (params or {}).items() if v is not None})
                if isinstance(answer, Exception):
                    raise answer
                return answer
        raise NotFoundError(f"no route {path}", status=404, messages=("no route",))

    def page(self, path: str, params: Params | None = None) -> list[Json]:
        return page_items(self.get(path, params), path)

    def batch(self, requests: Mapping[str, BatchRequest]) -> dict[str, BatchResponse]:
        self.batches.append([request.resource for request in requests.values()])
        if self.refuses_batch is not None:
            raise self.refuses_batch
        return {name: self._entry(name, request) for name, request in requests.items()}

    def server_time(self) -> int:
        return parse_ticks(self.now)

    def count(self, pattern: str) -> int:
        """How many calls were made to a path."""
        return sum(1 for path, _ in self.asked if re.fullmatch(pattern, path))

    def _entry(self, name: str, request: BatchRequest) -> BatchResponse:
        try:
            return BatchResponse(name, 200, {}, self.get(request.resource, request.params))
        except PiWebApiError as error:
            return BatchResponse(name, error.status or 500, {}, {"Errors": list(error.messages) or [str(error)]})


def paged(items: list[Json], params: Params) -> Json:
    """A page of a list, as `startIndex` and `maxCount` ask."""
    start = int(params.get("startIndex", 0))
    return {"Links": {}, "Items": items[start : start + int(params.get("maxCount", 1000))]}


def context(client: PiWebApi, table: Table[Any, Any], memory: Any = None, **options: Any) -> ReadContext[Any, Any]:
    """What a read of a table has at hand."""
    validated = Options.table(table.options, table.name, options)
    return ReadContext(table.name, client, validated, table.new_memory() if memory is None else memory)


def rows_of(client: PiWebApi, table: SnapshotTable[Any], **options: Any) -> list[Json]:
    """All rows of a snapshot table; that they fit the schema is checked."""
    found: list[Json] = []
    for batch in table.read(context(client, table, **options)):
        assert batch.schema.equals(table.schema)
        batch.validate(full=True)
        found += batch.to_pylist()
    return found
