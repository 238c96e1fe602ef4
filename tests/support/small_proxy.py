"""A small real proxy: forwards requests with absolute URLs, tunnels CONNECT, and may ask for a password."""

from __future__ import annotations

import base64
import http.client
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_HOP_BY_HOP = {"connection", "keep-alive", "proxy-authorization", "proxy-connection", "transfer-encoding"}


@dataclass
class SmallProxy:
    """What a proxy was asked: ("GET", "http://...") or ("CONNECT", "host:port")."""

    port: int
    seen: list[tuple[str, str]] = field(default_factory=list)

    def url(self, credentials: str = "") -> str:
        return f"http://{credentials}{'@' if credentials else ''}127.0.0.1:{self.port}"


@contextmanager
def proxying(account: tuple[str, str] | None = None, refuse: int = 0) -> Iterator[SmallProxy]:
    """Run a proxy that asks for this account; ``refuse`` is the status with which it refuses whatever is asked."""
    wanted = "Basic " + base64.b64encode(":".join(account).encode()).decode() if account else None

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _refused(self) -> bool:
            proxy.seen.append((self.command, self.path))
            asks = wanted is not None and self.headers.get("Proxy-Authorization") != wanted
            if asks or refuse:
                self.send_response(407 if asks else refuse)
                self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
                self.send_header("Content-Length", "0")
                self.end_headers()
                self.close_connection = True
            return bool(asks or refuse)

        def do_CONNECT(self) -> None:
            if self._refused():
                return
            host, _, port = self.path.rpartition(":")
            self.close_connection = True
            try:
                upstream = socket.create_connection((host, int(port)), timeout=30)
            except OSError:
                self.send_error(502)
                return
            with upstream:
                self.send_response(200)
                self.end_headers()
                _relay(self.connection, upstream)

        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if self._refused():
                return
            target = urlsplit(self.path)
            upstream = http.client.HTTPConnection(target.hostname or "", target.port or 80, timeout=30)
            headers = {name: value for name, value in self.headers.items() if name.lower() not in _HOP_BY_HOP}
            upstream.request(self.command, f"{target.path}?{target.query}", body or None, headers)
            answer = upstream.getresponse()
            content = answer.read()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {*_HOP_BY_HOP, "content-length"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            upstream.close()

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    proxy = SmallProxy(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _relay(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until a side closes."""
    while True:
        readable, _, _ = select.select([one, other], [], [], 30)
        for side in readable:
            data = side.recv(65536)
            if not data:
                return
            (other if side is one else one).sendall(data)
        if not readable:
            return
