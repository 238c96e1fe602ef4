"""`python -m pi_simulator`: serve a simulated plant until interrupted."""

from __future__ import annotations

import argparse
import json
import os
import sys
import textwrap
import threading

from pi_simulator.faults import KINDS
from pi_simulator.plant.config import PlantConfig
from pi_simulator.runner import admin_line, new_token, serve
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
        admin_token=setup["admin_token"],
    )


def _faults() -> str:
    """The faults that can be asked for, at the end of the help."""
    lines = ["faults (POST /_admin/fault; README.md has the fields and the switches):"]
    for kind, what in KINDS.items():
        lines += textwrap.wrap(f"{kind:<15}{what}", 78, initial_indent="  ", subsequent_indent=" " * 17)
    return "\n".join(lines)


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(
        prog="python -m pi_simulator",
        description="Serve a simulated plant over a stand-in for PI Web API until interrupted.",
        epilog=_faults(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8080, help="port; 0 takes any free one (%(default)s)")
    parser.add_argument("--seed", type=int, default=PlantConfig.seed, help="the same seed gives the same plant")
    parser.add_argument("--points", type=int, default=PlantConfig.points, help="PI points (%(default)s)")
    parser.add_argument(
        "--tags-1hz",
        type=int,
        help=f"points with an event a second ({PlantConfig.tags_1hz}, or all if fewer)",
    )
    parser.add_argument("--demo", action="store_true", help="serve the demo's plant: ignore the options above")
    parser.add_argument("--anonymous", action="store_true", help="ask for no credentials")
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"), help="serve https with these PEM files")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        _child()
        return
    try:
        plant = PlantConfig.sized(options.points, options.tags_1hz, options.seed)
    except ValueError as error:
        parser.error(str(error))
    if options.demo:
        plant = PlantConfig.demo()
    server = ServerConfig(auth=("anonymous",)) if options.anonymous else ServerConfig()

    token = new_token()

    def ready(root: str) -> None:
        who = "anonymous" if options.anonymous else f"user {server.username}, password {server.password}"
        sys.stdout.write(f"PI Web API simulator at {root}/piwebapi ({who})\n{admin_line(root, token)}\n")
        sys.stdout.flush()

    try:
        serve(
            plant,
            server,
            options.host,
            options.port,
            tls=tuple(options.tls) if options.tls else None,
            ready=ready,
            admin_token=token,
        )
    except OSError as error:
        parser.error(f"cannot serve at {options.host}:{options.port}: {error}")
    except KeyboardInterrupt:
        sys.stdout.write("stopped\n")


if __name__ == "__main__":
    main()
