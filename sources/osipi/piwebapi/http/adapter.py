"""Connections to servers: kept alive, as many as requests in flight, and within the bounds of each exchange."""

from __future__ import annotations

import socket
from base64 import b64encode
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import get_auth_from_url
from urllib3.connection import HTTPConnection

from osipi.piwebapi.http.body import BoundedResponse
from osipi.piwebapi.http.bounds import bound_pools, bounds_now


class Session(requests.Session):
    """A requests session that looks at no redirect by itself: the transport decides where credentials go."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


class PooledAdapter(HTTPAdapter):
    """Keeps a connection per request in flight alive, and notices when one dies silently behind a firewall."""

    def __init__(self, size: int) -> None:
        super().__init__(pool_connections=4, pool_maxsize=size, pool_block=False, max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options, socket_options=_socket_options())
        bound_pools(self.poolmanager)

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        response = super().build_response(req, resp)
        bounds = bounds_now()
        return response if bounds is None else BoundedResponse.of(response, bounds)

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """As requests makes them, but in UTF-8, which a password may need."""
        username, password = get_auth_from_url(proxy)
        if not username:
            return {}
        return {"Proxy-Authorization": "Basic " + b64encode(f"{username}:{password}".encode()).decode("ascii")}

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        known = proxy in self.proxy_manager
        manager = super().proxy_manager_for(proxy, **options, socket_options=_socket_options())
        if not known:
            bound_pools(manager)
        return manager


def _socket_options() -> list[tuple[int, int, int]]:
    options: list[tuple[int, int, int]] = [
        (level, name, int(value)) for level, name, value in HTTPConnection.default_socket_options
    ]
    options.append((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1))
    for name, seconds in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 20), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), seconds))
    return options
