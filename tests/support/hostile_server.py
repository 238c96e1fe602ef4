"""A server that writes bytes as a test wants them: answers that never end, that lie, or that are no HTTP at all."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Sending = Callable[[bytes], None]
Playing = Callable[[Sending, bytes], None]
"""Gets a function that sends bytes, and the request; the connection is closed when it returns."""


class HostileServer:
    """Counts what it was asked."""

    def __init__(self) -> None:
        self.base_url = ""
        self.port = 0
        self.requests: list[bytes] = []
        self.sent = 0


@contextmanager
def attacking(play: Playing | bytes) -> Iterator[HostileServer]:
    """Run a server that answers each request with bytes, or as a function plays it; it takes no second request."""
    hostile = HostileServer()
    ended = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    hostile.port = listener.getsockname()[1]
    hostile.base_url = f"http://127.0.0.1:{hostile.port}/piwebapi"

    def serve(connection: socket.socket) -> None:
        def send(data: bytes) -> None:
            if ended.is_set():
                raise ConnectionError("the test is over")
            connection.sendall(data)
            hostile.sent += len(data)

        with connection, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request and (data := connection.recv(65536)):
                request += data
                if request.startswith(b"\x16"):  # the client looks whether TLS is spoken here
                    return
            hostile.requests.append(request)
            if isinstance(play, bytes):
                send(play)
            else:
                play(send, request)
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(5)
            while connection.recv(65536):
                pass

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield hostile
    finally:
        ended.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """The bytes of a whole answer; ``length`` is the Content-Length to claim."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def trickle(data: bytes, begin: bytes = b"", every: float = 0.02) -> Playing:
    """Sends `begin`, then one byte of `data` at a time, for ever."""

    def play(send: Sending, _: bytes) -> None:
        send(begin)
        while True:
            for byte in data:
                send(bytes([byte]))
                time.sleep(every)

    return play


def gzip_bomb(size: int, chain: int = 1) -> bytes:
    """The compressed bytes of a JSON text of about so many blanks."""
    packer = zlib.compressobj(9, wbits=31)
    parts = [packer.compress(b" " * (1 << 20)) for _ in range(size >> 20)]
    packed = b"".join([*parts, packer.flush()])
    for _ in range(chain - 1):
        packed = gzip.compress(packed)
    return packed
