"""Routes register themselves: an endpoint is a function with a decorator in a file of `endpoints`."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pi_simulator.context import JSON, ApiError, Call, Handler
from pi_simulator.simulation import Simulation

_registered: list[tuple[str, str, Handler]] = []


def endpoint(*paths: str, method: str = "GET") -> Callable[[Handler], Handler]:
    """Serve these paths below /piwebapi. The function gets the call and the path's parameters, and returns a body."""

    def register(handler: Handler) -> Handler:
        _registered.extend((method, path, handler) for path in paths)
        return handler

    return register


class ApiRoute(Route):
    """A route of PI Web API: its fixed parts ignore case, a slash at the end does no harm."""

    def __init__(self, path: str, endpoint: Callable[[Request], Awaitable[Response]], method: str) -> None:
        super().__init__(path, endpoint, methods=[method])
        self.path_regex = re.compile(self.path_regex.pattern.rstrip("$").rstrip("/") + "/?$", re.IGNORECASE)


def routes() -> list[ApiRoute]:
    """All routes of all endpoint files; those with fixed parts go before those with parameters."""
    package = importlib.import_module("pi_simulator.endpoints")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    ordered = sorted(_registered, key=lambda entry: (entry[1].count("{"), entry[1]))
    return [ApiRoute("/piwebapi" + path, _serve(handler), method) for method, path, handler in ordered]


def _serve(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        sim: Simulation = request.app.state.sim
        call = Call(request, sim)
        try:
            answer: Any = handler(call, **request.path_params)
            if inspect.isawaitable(answer):
                answer = await answer
            return answer if isinstance(answer, Response) else call.respond(answer)
        except ApiError as error:
            return call.respond(error.body, error.status)

    return serve


def not_found(request: Request) -> Response:
    """What ASP.NET says where no route matches."""
    message = f"No HTTP resource was found that matches the request URI '{request.url}'."
    return Response(_message(message), 404, media_type=JSON)


def not_allowed(request: Request) -> Response:
    """What ASP.NET says where a route does not know the method."""
    message = f"The requested resource does not support http method '{request.method}'."
    return Response(_message(message), 405, media_type=JSON)


def _message(text: str) -> bytes:
    return msgspec.json.encode({"Message": text})
