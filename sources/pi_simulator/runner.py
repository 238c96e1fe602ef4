"""Running the server: in this process, or in a process of its own that does not outlive its parent."""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from pi_simulator.client import Admin
from pi_simulator.plant.config import PlantConfig
from pi_simulator.server_config import ServerConfig

_START_SECONDS = 60


@dataclass(frozen=True)
class Running:
    """A server that answers."""

    root: str
    """scheme://host:port"""
    admin: Admin
    server: ServerConfig
    """The configuration it began with: credentials, for example."""
    pid: int

    @property
    def base_url(self) -> str:
        """Root of PI Web API."""
        return self.root + "/piwebapi"

    @property
    def token_url(self) -> str:
        """OIDC token endpoint (client credentials)."""
        return self.root + "/oauth/token"


def new_token() -> str:
    """A token for the admin API, another one at each start."""
    return secrets.token_urlsafe(18)


def admin_line(root: str, token: str) -> str:
    """How to use the admin API, for whoever starts the server."""
    return f"Admin API: curl -X POST -H 'Authorization: Bearer {token}' {root}/_admin/now"


def listen(host: str, port: int) -> socket.socket:
    """A bound socket; port 0 takes any free one. OSError where that fails."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    return sock


def root_url(sock: socket.socket, *, tls: bool) -> str:
    """scheme://host:port of a bound socket."""
    host, port = sock.getsockname()[:2]
    return f"{'https' if tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"


def serve(
    plant: PlantConfig | None = None,
    server: ServerConfig | None = None,
    host: str = "127.0.0.1",
    port: int = 8080,
    *,
    tls: tuple[str, str] | None = None,
    ready: Callable[[str], None] | None = None,
    admin_token: str | None = None,
) -> None:
    """Serve until interrupted. `tls` is (certificate file, key file); `ready` is called with
    scheme://host:port once the server listens. The admin API asks for `admin_token`; it is closed without one.

    OSError where the address cannot be bound.
    """
    import uvicorn

    from pi_simulator.app import build
    from pi_simulator.misbehaviour import Protocol
    from pi_simulator.simulation import Simulation

    sock = listen(host, port)
    application = build(
        Simulation.build(
            plant or PlantConfig(),
            server or ServerConfig(),
            admin_token or new_token(),
            (host.casefold(), socket.gethostname().casefold()),
        )
    )
    config = uvicorn.Config(
        application,
        http=Protocol,
        lifespan="off",
        access_log=False,
        log_level="critical",
        server_header=False,
        date_header=False,  # the plant's clock may differ from this machine's
        timeout_keep_alive=120,
        ssl_certfile=tls[0] if tls else None,
        ssl_keyfile=tls[1] if tls else None,
    )
    runner = uvicorn.Server(config)
    sock.listen(2048)
    if ready:
        ready(root_url(sock, tls=tls is not None))
    runner.run(sockets=[sock])


@contextmanager
def running(
    plant: PlantConfig | None = None,
    server: ServerConfig | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    tls: tuple[str, str] | None = None,
) -> Iterator[Running]:
    """A server in a process of its own while the context lasts; it ends with this process, however that ends."""
    server = server or ServerConfig()
    token = new_token()
    setup = {
        "plant": asdict(plant or PlantConfig()),
        "server": asdict(server),
        "host": host,
        "port": port,
        "tls": tls,
        "admin_token": token,
    }
    package_root = str(Path(__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, [package_root, os.environ.get("PYTHONPATH", "")]))
    process = subprocess.Popen(
        [sys.executable, "-m", "pi_simulator", "--child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,  # Ctrl+C is for this process, which then ends the child
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(json.dumps(setup).encode() + b"\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"The simulator ended with code {process.wait(_START_SECONDS)} before it could serve.")
        root = json.loads(line)["root"]
        yield Running(root, Admin(root, token, insecure=tls is not None), server, process.pid)
    finally:
        process.stdin.close()  # the child ends when its standard input does
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
