"""Faults on the wire: answers that are wrong, late, cut off, or never come."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from pi_simulator.context import JSON, Call
from pi_simulator.faults import Fault
from pi_simulator.middleware import errors, line_of
from pi_simulator.simulation import Simulation

_TRANSPORT = "pi_simulator.transport"


class Protocol(HttpToolsProtocol):
    """Lets the application reach its connection, so that it can break it."""

    def on_message_begin(self) -> None:
        """Note the connection in the scope of the request that begins."""
        super().on_message_begin()
        self.scope[_TRANSPORT] = self.transport  # type: ignore[literal-required]


class Misbehaviour:
    """Applies the first fault that hits a request."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or misbehave."""
        fault = self.sim.faults.of_request(line_of(scope))
        if fault is None:
            await self.app(scope, receive, send)
            return
        match fault.kind:
            case "status" | "html":
                await _answer(fault)(scope, receive, send)
            case "reset":
                if _TRANSPORT in scope:
                    _reset(scope[_TRANSPORT])
                else:
                    await _answer(fault)(scope, receive, send)
            case "slow":
                limit = self.sim.config.request_timeout_seconds
                if limit and fault.seconds > limit:
                    await asyncio.sleep(limit)
                    await errors(503, "The request timed out.")(scope, receive, send)
                else:
                    await asyncio.sleep(fault.seconds)
                    await self.app(scope, receive, send)
            case "action":
                self.sim.act(fault.action, fault.arguments)
                await self.app(scope, receive, send)
            case "cut":
                await self._cut(fault, scope, receive, send)
            case "web_exception":
                await self._web_exception(fault, scope, receive, send)

    async def _captured(self, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
        start: Message = {}
        body: list[bytes] = []

        async def keep(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
            else:
                body.append(message.get("body", b""))

        await self.app(scope, receive, keep)
        return start, b"".join(body)

    async def _cut(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        start, body = await self._captured(scope, receive)
        if _TRANSPORT not in scope:
            await _answer(fault)(scope, receive, send)
            return
        await send(start)
        await send({"type": "http.response.body", "body": body[: fault.after_bytes], "more_body": True})
        scope[_TRANSPORT].close()

    async def _web_exception(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        scope = {**scope, "headers": [item for item in scope["headers"] if item[0] != b"accept-encoding"]}
        start, body = await self._captured(scope, receive)
        if start["status"] == 200:
            content: dict[str, Any] = msgspec.json.decode(body)
            items = content.get("Items")
            if isinstance(items, list):
                content["Items"] = items[: len(items) // 2]
            message = "Error occurred during writing of the output stream."
            content["WebException"] = {"Errors": [message], "StatusCode": fault.status}
            call = Call(Request(scope), self.sim)
            hidden = self.sim.config.selected_fields_hide_web_exception
            if hidden and call.selected is not None and not call.selected.has("WebException"):
                del content["WebException"]
            await Response(msgspec.json.encode(content), 200, media_type=JSON)(scope, receive, send)
        else:
            await send(start)
            await send({"type": "http.response.body", "body": body})


class Slowness:
    """Answers take a time that grows with their size, and become a 503 where that is longer than the server waits."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, as slowly as the configuration says."""
        config = self.sim.config
        if not config.kilobyte_seconds:
            await self.app(scope, receive, send)
            return
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self.app(scope, receive, keep)
        seconds = sum(len(message.get("body", b"")) for message in messages) / 1000 * config.kilobyte_seconds
        limit = config.request_timeout_seconds
        await asyncio.sleep(min(seconds, limit) if limit else seconds)
        if limit and seconds > limit:
            await errors(503, "The request timed out.")(scope, receive, send)
            return
        for message in messages:
            await send(message)


def _answer(fault: Fault) -> Response:
    if fault.kind == "html":
        page = fault.body or f"<html><body><h1>{fault.status}</h1></body></html>"
        return HTMLResponse(page, fault.status, headers=fault.headers)
    if fault.body is None:
        return errors(fault.status, fault.message, headers=fault.headers)
    return Response(fault.body, fault.status, headers=fault.headers, media_type=JSON)


def _reset(transport: asyncio.Transport) -> None:
    """Close with RST instead of FIN."""
    connection: socket.socket | None = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
