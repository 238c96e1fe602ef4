"""`python -m pi_simulator`: serve a plant until interrupted."""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading

from pi_simulator.plant.config import PlantConfig
from pi_simulator.runner import serve
from pi_simulator.server_config import ServerConfig


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


def _child() -> None:
    """Serve what the parent describes on standard input, and end when that closes."""
    setup = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()

    def ready(root: str) -> None:
        sys.stdout.write(json.dumps({"root": root}) + "\n")
        sys.stdout.flush()

    serve(
        PlantConfig(**setup["plant"]),
        ServerConfig().changed(**setup["server"]),
        setup["host"],
        setup["port"],
        tls=tuple(setup["tls"]) if setup["tls"] else None,
        ready=ready,
    )


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="python -m pi_simulator", description="A stand-in PI Web API server.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080, help="0 takes any free port")
    parser.add_argument("--seed", type=int, default=PlantConfig.seed)
    parser.add_argument("--points", type=int, default=PlantConfig.points)
    parser.add_argument("--tags-1hz", type=int, help=f"default {PlantConfig.tags_1hz}, or all points if they are fewer")
    parser.add_argument("--demo", action="store_true", help="the plant of the demo, whatever the options above say")
    parser.add_argument("--anonymous", action="store_true", help="ask for no credentials")
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        _child()
        return
    plain = min(PlantConfig.tags_1hz, options.points) if options.tags_1hz is None else options.tags_1hz
    try:
        plant = PlantConfig(seed=options.seed, points=options.points, tags_1hz=plain)
    except ValueError as error:
        parser.error(str(error))
    if options.demo:
        plant = PlantConfig.demo()
    server = ServerConfig(auth=("anonymous",)) if options.anonymous else ServerConfig()

    def ready(root: str) -> None:
        who = "anonymous" if options.anonymous else f"user {server.username}, password {server.password}"
        sys.stdout.write(f"PI Web API simulator at {root}/piwebapi ({who})\n")
        sys.stdout.flush()

    try:
        serve(plant, server, options.host, options.port, tls=tuple(options.tls) if options.tls else None, ready=ready)
    except OSError as error:
        parser.error(f"cannot serve at {options.host}:{options.port}: {error}")
    except KeyboardInterrupt:
        sys.stdout.write("stopped\n")


if __name__ == "__main__":
    main()
