"""What happens to a request before an endpoint sees it: log, web server limits, faults, identity, rate, CSRF."""

from __future__ import annotations

import base64
import binascii
import math
import time
from email.utils import format_datetime
from typing import Any

import msgspec
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pi_simulator.context import JSON, request_line
from pi_simulator.simulation import Simulation
from pi_simulator.spnego import Acceptor
from pi_simulator.ticks import to_datetime

_PUBLIC = ("/piwebapi/.well-known/openid-configuration",)


def _inner(scope: Scope) -> bool:
    return bool(scope.get("pi_simulator.inner"))


def errors(status: int, message: str, *, key: str = "Errors", headers: dict[str, str] | None = None) -> Response:
    """An error in one of PI Web API's two shapes."""
    body: dict[str, Any] = {key: [message] if key == "Errors" else message}
    return Response(msgspec.json.encode(body), status, headers=headers, media_type=JSON)


class Log:
    """Notes every request with the status and the bytes of its body as sent."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and count."""
        status, size, began = 0, 0, time.perf_counter()

        async def count(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
                if not _inner(scope):
                    date = format_datetime(to_datetime(self.sim.plant.clock.now()), usegmt=True)
                    message["headers"] += [
                        (b"server", self.sim.config.server_header.encode("latin-1")),
                        (b"date", date.encode("latin-1")),
                    ]
            else:
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, count)
        finally:
            query = scope["query_string"].decode("latin-1")
            self.sim.requests.append(
                {
                    "method": scope["method"],
                    "path": scope["path"],
                    "query": query,
                    "status": status,
                    "bytes": size,
                    "seconds": round(time.perf_counter() - began, 6),
                    "batch": _inner(scope),
                }
            )


class UrlLimits:
    """HTTP.sys: a request line and headers that are too long, or a long path segment, never reach PI Web API."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse with a web page, or pass on."""
        config = self.sim.config
        if not _inner(scope):
            path, query = scope["raw_path"], scope["query_string"]
            size = len(path) + len(query) + 12 + sum(len(n) + len(v) + 4 for n, v in scope["headers"])
            longest = max(map(len, path.split(b"?")[0].split(b"/")))
            if size > config.max_url_bytes or longest > config.max_segment_chars:
                page = "<h2>Bad Request - Invalid URL</h2><hr><p>HTTP Error 400. The request URL is invalid.</p>"
                await HTMLResponse(f"<html><body>{page}</body></html>", 400)(scope, receive, send)
                return
        await self.app(scope, receive, send)


class Authentication:
    """Basic, Bearer and, for `kerberos`, Negotiate (see `spnego`)."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim
        self.tickets = Acceptor()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Note the user and pass on, or answer 401."""
        if _inner(scope) or scope["path"].lower() in _PUBLIC:
            await self.app(scope, receive, send)
            return
        config = self.sim.config
        if "anonymous" in config.auth:
            await self.app(scope, receive, send)
            return
        header = Request(scope).headers.get("authorization", "")
        scheme, _, credentials = header.partition(" ")
        if scheme.lower() == "negotiate" and "kerberos" in config.auth:
            ticket = self.tickets.accept(credentials)
            user = ticket.user if ticket else None
            if ticket and ticket.answer:
                send = _with_header(send, b"www-authenticate", ticket.answer.encode())
        else:
            user = self._user(header)
        if user is None:
            await self._refuse(scope, receive, send)
            return
        scope["pi_simulator.user"] = user
        await self.app(scope, receive, send)

    def _user(self, header: str) -> str | None:
        config = self.sim.config
        scheme, _, credentials = header.partition(" ")
        if scheme.lower() == "basic" and "basic" in config.auth:
            return config.username if basic(credentials) == (config.username, config.password) else None
        if scheme.lower() == "bearer" and "bearer" in config.auth:
            expires = self.sim.tokens.get(credentials)
            if credentials in config.bearer_tokens or (expires is not None and expires > time.monotonic()):
                return config.client_id
        return None

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        config = self.sim.config
        response = errors(401, "Authorization has been denied for this request.", key="Message")
        challenges = {"kerberos": "Negotiate", "basic": f'Basic realm="{scope["server"][0]}"', "bearer": "Bearer"}
        for method, challenge in challenges.items():
            if method in config.auth:
                response.headers.append("WWW-Authenticate", challenge)
        await response(scope, receive, send)


def basic(credentials: str) -> tuple[str, str] | None:
    """Name and password of an Authorization header's Basic credentials; none for what is malformed (RFC 7617)."""
    try:
        name, _, password = base64.b64decode(credentials, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return name, password


def _with_header(send: Send, name: bytes, value: bytes) -> Send:
    async def add(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], (name, value)]
        await send(message)

    return add


class RateLimit:
    """RateLimitMaxRequests in RateLimitDuration for each client address."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or answer 429."""
        config = self.sim.config
        if config.rate_limit_requests and (not _inner(scope) or config.batch_counts_for_rate_limit):
            wait = self.sim.limiter.wait((scope.get("client") or ("", 0))[0], config)
            if wait > 0:
                headers = {"Retry-After": str(max(1, math.ceil(wait)))} if config.retry_after else None
                response = errors(429, "Rate limit was reached", key=config.rate_limit_body, headers=headers)
                await response(scope, receive, send)
                return
        await self.app(scope, receive, send)


class Csrf:
    """Everything but reads needs X-Requested-With while CSRF defence is on."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.app, self.sim = app, sim

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse."""
        writes = scope["method"] in ("POST", "PUT", "PATCH", "DELETE")
        if writes and self.sim.config.csrf and "x-requested-with" not in Request(scope).headers:
            text = "The request is missing the header X-Requested-With, which the CSRF defence of this server requires."
            await errors(self.sim.config.csrf_status, text)(scope, receive, send)
            return
        await self.app(scope, receive, send)


class Compression:
    """gzip for clients that ask for it, while the server does that."""

    def __init__(self, app: ASGIApp, sim: Simulation) -> None:
        self.plain, self.sim = app, sim
        self.gzip = GZipMiddleware(app, minimum_size=1_400, compresslevel=1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on to the compressing application, or to the plain one."""
        app = self.gzip if self.sim.config.gzip and not _inner(scope) else self.plain
        await app(scope, receive, send)


def line_of(scope: Scope) -> str:
    """`METHOD /path?query` for fault rules."""
    return request_line(Request(scope))
