"""The ASGI application: PI Web API under /piwebapi, the admin API under /_admin, a token endpoint beside them."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Router
from starlette.types import ASGIApp, Receive, Scope, Send

from pi_simulator import admin, oidc, routing
from pi_simulator.middleware import Authentication, Compression, Csrf, Log, RateLimit, UrlLimits
from pi_simulator.misbehaviour import Misbehaviour, Slowness
from pi_simulator.simulation import Simulation


def build(sim: Simulation) -> ASGIApp:
    """The application that serves this simulation."""

    async def http_error(request: Request, error: Exception) -> Response:
        wrong_method = isinstance(error, HTTPException) and error.status_code == 405
        return routing.not_allowed(request) if wrong_method else routing.not_found(request)

    api = Starlette(routes=routing.routes(), exception_handlers={404: http_error, 405: http_error})
    api.router.redirect_slashes = False
    api.state.sim = sim
    api.state.inner = Log(Misbehaviour(RateLimit(api, sim), sim), sim)

    guarded = Authentication(RateLimit(Csrf(Compression(Slowness(api, sim), sim), sim), sim), sim)
    outer = Log(UrlLimits(Misbehaviour(guarded, sim), sim), sim)
    side = Router(routes=[*admin.routes(sim), *oidc.routes(sim)])

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].lower()
        app: ASGIApp = HTMLResponse(
            "<h2>Not Found</h2><p>HTTP Error 404. The requested resource is not found.</p>", 404
        )
        if path in oidc.PATHS or path.startswith("/_admin/"):
            app = side
        elif path == "/piwebapi" or path.startswith("/piwebapi/"):
            app = outer
        await app(scope, receive, send)

    return application
