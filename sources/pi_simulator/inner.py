"""Sub-requests: the same routes, faults and limits, without a connection of their own."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from starlette.requests import Request


async def send_inner(
    outer: Request, method: str, path: str, query: str, headers: dict[str, str], content: bytes
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of a request that a batch holds. It runs with the identity of the batch."""
    given = [(name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers.items()]
    host = [(name, value) for name, value in outer.scope["headers"] if name == b"host"]
    csrf = [(name, value) for name, value in outer.scope["headers"] if name == b"x-requested-with"]
    scope: dict[str, Any] = {
        **{name: outer.scope[name] for name in ("type", "asgi", "http_version", "server", "client", "scheme", "app")},
        "method": method,
        "path": unquote(path),
        "raw_path": path.encode("latin-1", "replace"),
        "query_string": query.encode("latin-1", "replace"),
        "root_path": "",
        "headers": [*host, *csrf, *(item for item in given if item[0] not in (b"host", b"x-requested-with"))],
        "pi_simulator.user": outer.scope.get("pi_simulator.user"),
        "pi_simulator.inner": True,
    }
    status = 500
    answered: dict[str, str] = {}
    body: list[bytes] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status, answered
        if message["type"] == "http.response.start":
            status = message["status"]
            answered = {_title(name.decode("latin-1")): value.decode("latin-1") for name, value in message["headers"]}
        elif message["type"] == "http.response.body":
            body.append(message.get("body", b""))

    await outer.app.state.inner(scope, receive, send)
    return status, answered, b"".join(body)


def _title(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))
