"""A web server that gives the answers of another one from memory.

What it has not been asked before it asks the other server, once; everything else costs it a look into a dict. So a run
that repeats another one's requests is served at next to no cost, and shows what the client alone can do.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

import httptools
import uvloop

from harness.plants import Server
from harness.processes import HERE, cpu_of

_STATS = b"/_replay"
_HOP = ("connection", "transfer-encoding", "content-length", "keep-alive", "date", "server")


@contextmanager
def replaying(server: Server) -> Iterator[Replay]:
    """A server in a process of its own that replays ``server``."""
    root = server.connection["base_url"].removesuffix("/piwebapi")
    process = subprocess.Popen(
        [sys.executable, "-m", "harness.replay", root], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HERE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        port = int(process.stdout.readline())
        yield Replay(f"http://127.0.0.1:{port}", process.pid, server)
    finally:
        process.stdin.close()  # it ends with its standard input
        process.wait(30)
        process.stdout.close()


class Replay:
    """A running replay server."""

    def __init__(self, root: str, pid: int, server: Server) -> None:
        self._root, self._pid = root, pid
        self.server = replace(server, connection={**server.connection, "base_url": f"{root}/piwebapi"})
        self._opener = build_opener(ProxyHandler({}))

    def cpu(self) -> float:
        """Processor seconds that it has used."""
        return cpu_of(self._pid)

    def misses(self) -> int:
        """How many answers were not in memory when they were asked for."""
        with self._opener.open(self._root + _STATS.decode()) as answer:
            return int(json.load(answer)["misses"])


class _Memory:
    """Whole answers, status line and all, by what was asked."""

    def __init__(self, root: str) -> None:
        url = urlsplit(root)
        self._host, self._port = url.hostname or "", url.port
        self._answers: dict[tuple[bytes, ...], bytes] = {}
        self.misses = 0

    def get(self, key: tuple[bytes, ...]) -> bytes | None:
        if key[1] == _STATS:
            body = json.dumps({"misses": self.misses}).encode()
            return _answer(200, "OK", [("Content-Type", "application/json")], body)
        return self._answers.get(key)

    async def fetch(self, key: tuple[bytes, ...], headers: dict[str, str]) -> bytes:
        self.misses += 1
        found = self._answers[key] = await asyncio.to_thread(self._ask, key, headers)
        return found

    def _ask(self, key: tuple[bytes, ...], headers: dict[str, str]) -> bytes:
        method, target, body, _ = key
        connection = http.client.HTTPConnection(self._host, self._port, timeout=600)
        passed = {name: value for name, value in headers.items() if name.lower() not in _HOP}
        connection.request(method.decode(), target.decode(), body or None, passed)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        # Date is kept: it may be the clock that is read
        kept = [(n, v) for n, v in answer.getheaders() if n.lower() == "date" or n.lower() not in _HOP]
        return _answer(answer.status, answer.reason, kept, content)


def _answer(status: int, reason: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in [*headers, ("Content-Length", str(len(body)))])
    return f"HTTP/1.1 {status} {reason}\r\n{lines}\r\n".encode("latin-1") + body


class _Connection(asyncio.Protocol):
    """One connection; requests of one come one after another."""

    def __init__(self, memory: _Memory, tasks: set[asyncio.Task[None]]) -> None:
        self._memory, self._tasks = memory, tasks
        self._transport: Any = None
        self._begin()

    def _begin(self) -> None:
        self._parser = httptools.HttpRequestParser(self)
        self._target = self._body = b""
        self._headers: dict[str, str] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1")] = value.decode("latin-1")

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        coding = next((v for n, v in self._headers.items() if n.lower() == "accept-encoding"), "")
        key = (self._parser.get_method(), self._target, self._body, coding.encode())
        answer = self._memory.get(key)
        if answer is not None:
            self._transport.write(answer)
        else:
            task = asyncio.ensure_future(self._ask(key, self._headers))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        self._target = self._body = b""
        self._headers = {}

    async def _ask(self, key: tuple[bytes, ...], headers: dict[str, str]) -> None:
        self._transport.write(await self._memory.fetch(key, headers))


async def _serve(root: str) -> None:
    loop = asyncio.get_running_loop()
    memory, tasks = _Memory(root), set[asyncio.Task[None]]()
    server = await loop.create_server(lambda: _Connection(memory, tasks), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    uvloop.install()
    asyncio.run(_serve(sys.argv[1]))
