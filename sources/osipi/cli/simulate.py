"""``osipi simulate``: serve a stand-in for a PI Web API server in this process."""

from __future__ import annotations

import errno
from dataclasses import replace
from typing import Annotated

import typer

from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.install_hint import install_hint
from lakeflow_pipeline.wording import counted
from osipi.cli.console import say

METHODS = ("basic", "bearer", "anonymous")


def simulate(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8080,
    points: Annotated[int, typer.Option(min=0, help="How many PI points.")] = 10_000,
    tags_1hz: Annotated[
        int | None,
        typer.Option("--tags-1hz", min=0, help="How many of them have an event a second (500, or all if fewer)."),
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same plant.")] = 1,
    auth: Annotated[
        list[str] | None,
        typer.Option(help="Sign-in: basic, bearer or anonymous; may be repeated (basic and bearer)."),
    ] = None,
) -> None:
    """Serve a simulated plant over PI Web API until interrupted.

    It fails on demand: `python -m pi_simulator --help` lists the faults.
    """
    try:
        from pi_simulator import PlantConfig, ServerConfig, admin_line, new_token, serve
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"the simulator needs {error.name}, which is not installed: {install_hint('simulator')}"
        ) from None
    unknown = [method for method in auth or [] if method not in METHODS]
    if unknown:
        raise ConfigurationError(f"--auth {unknown[0]!r} is not known: use one of {', '.join(METHODS)}")
    try:
        plant = PlantConfig.sized(points, tags_1hz, seed)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    server = replace(ServerConfig(), auth=tuple(auth)) if auth else ServerConfig()

    token = new_token()

    def started(root: str) -> None:
        base_url = f"{root}/piwebapi"
        say(f"PI Web API simulator: {base_url} ({counted(points, 'point')}, seed {seed}); Ctrl+C ends it")
        for line in how_to_sign_in(server.auth, server.username, server.password, base_url):
            say(line)
        say(admin_line(root, token))

    try:
        serve(plant, server, host, port, ready=started, admin_token=token)
    except OSError as error:
        other = "--port" if error.errno in (errno.EADDRINUSE, errno.EACCES) else "--host"
        raise ConfigurationError(
            f"cannot listen on {host}, port {port}: {error.strerror}; choose another {other}"
        ) from None
    except KeyboardInterrupt:
        return  # how a user ends it


def how_to_sign_in(auth: tuple[str, ...], username: str, password: str, base_url: str) -> list[str]:
    """The command to try first."""
    if "anonymous" in auth:
        return [f"Try: osipi check --base-url {base_url}"]
    if "basic" in auth:
        return [f"Try: OSIPI_PASSWORD={password} osipi check --base-url {base_url} --username {username}"]
    return [f"Try: osipi check --base-url {base_url} --option access_token=..."]
