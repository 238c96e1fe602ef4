"""Which PI server `check`, `discover` and `preview` ask: a connections file, or options and environment variables."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from lakeflow_pipeline.connections import load_connection
from lakeflow_pipeline.errors import ConfigurationError
from lakeflow_pipeline.wording import did_you_mean
from lakeflow_pipeline.yaml_file import load_yaml
from osipi.connector import OsipiLakeflowConnect
from osipi.options import Options

PREFIX = "OSIPI_"

ConnectionsFile = Annotated[
    Path | None,
    typer.Option(envvar="OSIPI_CONNECTIONS", help="Connections file (YAML)."),
]
ConnectionName = Annotated[str | None, typer.Option(help="Entry of the connections file, if it has several.")]
BaseUrl = Annotated[str | None, typer.Option(help="URL of PI Web API (or OSIPI_BASE_URL), if there is no such file.")]
Username = Annotated[str | None, typer.Option(help="Account (or OSIPI_USERNAME).")]
Password = Annotated[
    str | None, typer.Option(help="Password. Safer: OSIPI_PASSWORD, or leave it out and type it when asked.")
]
MoreOptions = Annotated[
    list[str] | None,
    typer.Option(
        "--option",
        help="Any other option, as name=value (or OSIPI_NAME for the connection's); may be repeated.",
    ),
]


def connection_options(
    file: Path | None,
    name: str | None,
    base_url: str | None,
    username: str | None,
    password: str | None,
    more: Mapping[str, str],
    environ: Mapping[str, str] = os.environ,
) -> dict[str, str]:
    """The connection's options: the file's entry, else ``OSIPI_*``. Flags and ``--option`` override both."""
    if file is not None:
        given = _from_file(file, name, environ)
    elif name is not None:
        raise ConfigurationError(f"connection {name!r} needs a connections file: give it with --connections")
    else:
        given = {
            option: environ[PREFIX + option.upper()]
            for option in sorted(Options.connection_names)
            if PREFIX + option.upper() in environ
        }
    flags = {"base_url": base_url, "username": username, "password": password}
    given.update({option: value for option, value in flags.items() if value is not None})
    given.update({option: value for option, value in more.items() if option in Options.connection_names})
    if given.get("username") and "password" not in given and sys.stdin.isatty():
        given["password"] = str(typer.prompt(f"Password of {given['username']}", hide_input=True, err=True))
    return given


def connection_name(file: Path | None, name: str | None) -> str:
    """The entry of the connections file that is meant; ``pi`` where there is no such file."""
    if name is not None or file is None:
        return name or "pi"
    data = load_yaml(file, "connections file")
    entries = data.get("connections") if isinstance(data, Mapping) else None
    names = list(map(str, entries)) if isinstance(entries, Mapping) else []
    if len(names) > 1:
        raise ConfigurationError(f"{file} holds the connections {', '.join(names)}: choose one with --connection")
    return names[0] if names else ""


def parse_options(pairs: list[str] | None) -> dict[str, str]:
    """``name=value`` texts as a mapping, names in lower case."""
    options: dict[str, str] = {}
    for pair in pairs or []:
        name, separator, value = pair.partition("=")
        if not separator or not name.strip():
            raise ConfigurationError(f"--option {pair!r}: write it as name=value")
        key = name.strip().lower()
        if key in options:
            raise ConfigurationError(f"--option {key!r} is given twice")
        options[key] = value
    return options


def parse_connection_options(pairs: list[str] | None) -> dict[str, str]:
    """As `parse_options`; refuses what is no option of a connection."""
    options = parse_options(pairs)
    unknown = sorted(set(options) - Options.connection_names)
    if unknown:
        hint = did_you_mean(unknown[0], sorted(Options.connection_names))
        raise ConfigurationError(f"--option {unknown[0]!r} is no option of a connection; {hint}")
    return options


def _from_file(file: Path, name: str | None, environ: Mapping[str, str]) -> dict[str, str]:
    name = connection_name(file, name)
    connection = load_connection(file, name, environ)
    if not issubclass(connection.source_class(), OsipiLakeflowConnect):
        raise ConfigurationError(f"connection {name!r} of {file} has source {connection.source!r}, which is not PI")
    options: dict[str, Any] = dict(connection.options)
    return options
