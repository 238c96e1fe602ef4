"""A small HTTP server on a free port that answers exactly what a test tells it to, errors of protocol included."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    client_port: int = 0

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True, strict_parsing=True, separator="&")


@dataclass(frozen=True)
class Reply:
    """An answer. ``promised`` is the Content-Length to claim; ``drop`` closes the connection without any answer."""

    status: int = 200
    body: bytes | str | Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    promised: int | None = None
    drop: bool = False

    def encoded(self) -> bytes:
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()


Answering = Callable[[Seen], Reply]


class OddServer:
    """Answers with the replies given, one after the other (the last one for ever), or with a function's."""

    def __init__(self, *replies: Reply | Answering) -> None:
        self.seen: list[Seen] = []
        self._replies = list(replies)
        self._lock = threading.Lock()
        self.base_url = ""

    def answer(self, seen: Seen) -> Reply:
        with self._lock:
            self.seen.append(seen)
            reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        return reply if isinstance(reply, Reply) else reply(seen)


@contextmanager
def serving(
    *replies: Reply | Answering, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[OddServer]:
    """Run an :class:`OddServer`; its ``base_url`` ends in ``/piwebapi``."""
    odd = OddServer(*replies)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # headers and body are two writes

        def _any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            seen = Seen(
                self.command, self.path, dict(self.headers.items()), self.rfile.read(length), self.client_address[1]
            )
            reply = odd.answer(seen)
            if reply.drop:
                self.close_connection = True
                return
            body = reply.encoded()
            self.send_response_only(reply.status)
            headers = {
                "Date": self.date_time_string(),
                "Content-Type": "application/json; charset=utf-8",
                **reply.headers,
            }
            for name, value in headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(body) if reply.promised is None else reply.promised))
            self.end_headers()
            self.wfile.write(body)
            self.close_connection = reply.promised is not None

        do_GET = do_POST = do_CONNECT = _any

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            pass  # a client that refuses our certificate is what some tests want

        def finish_request(self, request: Any, client_address: Any) -> None:
            if tls is not None:
                try:
                    request = tls.wrap_socket(request, server_side=True)
                except OSError:
                    request.close()
                    return
            super().finish_request(request, client_address)
            if tls is not None:
                request.close()

    server = Server((host, 0), Handler)
    scheme = "http" if tls is None else "https"
    name = "localhost" if tls is not None else host
    odd.base_url = f"{scheme}://{name}:{server.server_address[1]}/piwebapi"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield odd
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def unused_port() -> int:
    """A port on which nothing listens."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    port = server.server_address[1]
    server.server_close()
    return port
