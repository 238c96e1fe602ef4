"""An OpenID Connect provider reduced to what a service needs: discovery, and tokens for client credentials."""

from __future__ import annotations

import secrets
import time
from urllib.parse import parse_qs, unquote

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from pi_simulator.middleware import basic
from pi_simulator.simulation import Simulation

DISCOVERY, TOKEN = "/piwebapi/.well-known/openid-configuration", "/oauth/token"
PATHS = (DISCOVERY, TOKEN)


def routes(sim: Simulation) -> list[Route]:
    """Routes of the provider."""

    async def discovery(request: Request) -> JSONResponse:
        root = f"{request.url.scheme}://{request.url.netloc}"
        return JSONResponse(
            {"issuer": root, "token_endpoint": root + TOKEN, "grant_types_supported": ["client_credentials"]}
        )

    async def token(request: Request) -> JSONResponse:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode("latin-1")).items()}
        client, secret = form.get("client_id", ""), form.get("client_secret", "")
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            given = basic(credentials)
            if given is None:
                return JSONResponse({"error": "invalid_request"}, 400)
            client, secret = map(unquote, given)
        if form.get("grant_type") != "client_credentials":
            return JSONResponse({"error": "unsupported_grant_type"}, 400)
        if (client, secret) != (sim.config.client_id, sim.config.client_secret):
            return JSONResponse({"error": "invalid_client"}, 401)
        access = secrets.token_urlsafe(24)
        sim.tokens[access] = time.monotonic() + sim.config.token_seconds
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": int(sim.config.token_seconds)}
        return JSONResponse(answer | ({"scope": form["scope"]} if "scope" in form else {}))

    return [Route(DISCOVERY, discovery), Route(TOKEN, token, methods=["POST"])]
